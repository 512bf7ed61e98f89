import type { Database } from '../neo4j/index.ts';

/** What somebody may do. Each of `ROLES` in `src/auth/roles.ts` includes those before it. */
export type Role = 'reader' | 'contributor' | 'reviewer' | 'admin';

/** Who asks, as `src/auth` made it out of the request's token. */
export interface Viewer {
  /** The `sub` of the token; null for whoever did not sign in. Personal data: it goes into no log and no metric. */
  readonly subject: string | null;
  readonly roles: readonly Role[];
  /** The highest TLP 2.0 rank that the reader may see (0 CLEAR … 4 RED). */
  readonly clearance: number;
}

/** What one GraphQL request carries through the layers; made by `src/http/context.ts`. */
export interface RequestContext {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** The instant of the request, `YYYY-MM-DDTHH:mm:ss.sssZ`: what "now" means everywhere in it. */
  readonly now: string;
  readonly database: Database;
}

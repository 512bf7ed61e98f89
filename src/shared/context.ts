import type { Database } from '../neo4j/index.ts';

/** Who asks. The clearance is the highest TLP 2.0 rank that the reader may see (0 CLEAR … 4 RED). */
export interface Viewer {
  /** Who it is; absent for whoever did not sign in. */
  readonly subject?: string | null;
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

import { sealLog } from '../../../src/generated/statements.ts';
import type { Database } from '../../../src/neo4j/index.ts';
import type { TestApi } from '../../testkit/server.ts';

/** An event as the tests ask for it. */
export interface ToldEvent {
  readonly cursor: string;
  readonly kind: string;
  readonly recordId: string;
  readonly revision: number;
  readonly record: { readonly id: string } | null;
}

/** A page of events. */
export interface EventPage {
  readonly nodes: readonly ToldEvent[];
  readonly totalCount?: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

const EVENT_FIELDS = 'cursor kind recordId revision record { id }';

/** Lets what was written so far be told, as a server does by itself. */
async function seal(database: Database): Promise<void> {
  await database.write((transaction) => sealLog(transaction, {}));
}

/** One page, of all that was written before. */
export async function pageOf(
  api: TestApi,
  variables: Readonly<Record<string, unknown>>,
  counted = false,
): Promise<EventPage> {
  await seal(api.database);
  const { events } = await api.data(
    `query($about: [ID!], $kinds: [EventKind!], $after: String, $first: Int) {
      events(about: $about, kinds: $kinds, after: $after, first: $first) {
        nodes { ${EVENT_FIELDS} } ${counted ? 'totalCount' : ''} pageInfo { endCursor hasNextPage } } }`,
    variables,
  );
  return events as EventPage;
}

/** What was told of a page, in short. */
export function told({ nodes }: EventPage): readonly string[] {
  return nodes.map(({ kind, recordId, revision }) => `${kind} ${recordId} ${revision}`);
}

/** Follows the log from a place on: each call gives what came since the one before. */
export function follow(api: TestApi, from: string | null): () => Promise<readonly ToldEvent[]> {
  let after = from;
  return async () => {
    const found: ToldEvent[] = [];
    for (;;) {
      const { nodes, pageInfo } = await pageOf(api, { after, first: 100 });
      found.push(...nodes);
      after = pageInfo.endCursor ?? after;
      if (!pageInfo.hasNextPage) return found;
    }
  };
}

/** The place behind all that was written so far, as far as this reader sees it. */
export async function endOfLog(api: TestApi): Promise<string | null> {
  let after: string | null = null;
  for (;;) {
    const { pageInfo } = await pageOf(api, { after, first: 100 });
    after = pageInfo.endCursor ?? after;
    if (!pageInfo.hasNextPage) return after;
  }
}

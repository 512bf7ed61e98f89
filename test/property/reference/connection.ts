import { compareText, type State, text } from './graph.ts';
import { made, type Reading, record, type Thing } from './reading.ts';

/** A list that is read in pages: its field, and the property that orders it. */
export interface PagedList {
  readonly field: string;
  readonly key: string;
  readonly descending: boolean;
}

type Arguments = Readonly<Record<string, unknown>>;

/** Name of a list in one order: cursors are good within it. */
function listName({ field, key, descending }: PagedList): string {
  return `${field}:${key} ${descending ? 'desc' : 'asc'}`;
}

function cursorOf(list: PagedList, state: State): string {
  return Buffer.from(JSON.stringify([listName(list), text(state, list.key)])).toString('base64url');
}

function keyOf(cursor: string): string {
  const [, key] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [string, string];
  return key;
}

/** A connection, worked out from the whole list. `node` makes the answer's object of a record. */
export function connection(
  list: PagedList,
  states: readonly State[],
  { first, after }: Arguments,
  reading: Reading,
  type: string,
  node: (state: State) => Thing = record,
): Thing {
  const direction = list.descending ? -1 : 1;
  const order = (a: string, b: string): number => direction * compareText(a, b);
  const sorted = [...states].sort((a, b) => order(text(a, list.key), text(b, list.key)));
  const rest =
    typeof after === 'string'
      ? sorted.filter((state) => order(text(state, list.key), keyOf(after)) > 0)
      : sorted;
  const page = rest.slice(0, typeof first === 'number' ? first : 20);
  const cursors = page.map((state) => cursorOf(list, state));
  const known = reading.cursors.get(listName(list)) ?? new Set();
  reading.cursors.set(listName(list), known);
  for (const cursor of cursors) known.add(cursor);
  return made(`${type}Connection`, {
    nodes: page.map(node),
    edges: page.map((state, index) => made(`${type}Edge`, { cursor: cursors[index], node: node(state) })),
    totalCount: sorted.length,
    pageInfo: made('PageInfo', {
      hasNextPage: rest.length > page.length,
      hasPreviousPage: typeof after === 'string',
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    }),
  });
}

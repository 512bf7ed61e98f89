import { CounterclaimError } from '../shared/errors.ts';
import { MOST_CHECKED, MOST_COUNTED } from './arguments.ts';
import type { Passes } from './checks.ts';
import { encodeCursor } from './cursor.ts';
import { type DecodeField, type Row, type Run, rowsAt } from './decode.ts';
import type { Instance } from './layout.ts';

/** A page as it was read: rows are `[page key, edge columns …, row]`. */
export interface Page {
  readonly items: readonly Row[];
  /** Whether records follow, or may follow. */
  readonly goesOn: boolean;
  /** The page key of the last row that was looked at; null where there was none. */
  readonly end: string | null;
}

/** Makes a part of a connection (edges, nodes, pageInfo, totalCount) from its page and the parent's row. */
export type ConnectionPart = (page: Page, run: Run, parent: Row) => unknown;

const idOf = (row: Row): string | null => (typeof row[0] === 'string' ? row[0] : null);

/** One response key of a connection. */
export interface NamedPart {
  readonly key: string;
  readonly read: ConnectionPart;
}

/** The cursor of an edge. */
export function cursorOf(instance: Instance): DecodeField['read'] {
  return (item) => encodeCursor(instance.file, String(item[0]));
}

/** `totalCount` as the database counted. */
export function totalOf({ total }: Instance): ConnectionPart {
  return (_page, _run, parent) => parent[total?.index ?? -1];
}

/** `totalCount` of a list with checks: as many of the whole list as pass. */
export function countOf(whole: Instance, passes: Passes): ConnectionPart {
  const { type, field } = whole.file;
  return (_page, run, parent) => {
    const rows = rowsAt(parent, whole);
    if (rows.length <= MOST_COUNTED)
      return rows.filter((item) => passes(item.at(-1) as Row, run, idOf(parent))).length;
    return new CounterclaimError(
      'LIMIT_EXCEEDED',
      `${type}.${field}: totalCount of a filter on what is computed counts over ${MOST_COUNTED} records at most`,
      { argument: 'filter' },
    );
  };
}

/** `pageInfo`. */
export function pageInfoOf(instance: Instance, shape: (value: unknown) => unknown): ConnectionPart {
  const cursor = (key: unknown): string | null =>
    typeof key === 'string' ? encodeCursor(instance.file, key) : null;
  return ({ items, goesOn, end }, run) =>
    shape({
      hasNextPage: goesOn,
      hasPreviousPage: typeof run.given[instance.number]?.values.after === 'string',
      startCursor: cursor(items[0]?.[0]),
      endCursor: cursor(end),
    });
}

function pageOf(parent: Row, passes: Passes | null, instance: Instance, run: Run): Page {
  const rows = instance.rows === null ? [] : rowsAt(parent, instance);
  const { first = 0, limit = 0 } = run.given[instance.number] ?? {};
  const fit = passes === null ? rows : rows.filter((item) => passes(item.at(-1) as Row, run, idOf(parent)));
  const items = fit.slice(0, first);
  const isExhausted = passes === null || rows.length < limit;
  const isShort = fit.length <= first && !isExhausted;
  // A page that came short though all was looked at that may be: whoever goes on does so behind the last row.
  if (isShort && limit < MOST_CHECKED) run.cameShort();
  const last = isShort ? rows.at(-1) : items.at(-1);
  return { items, goesOn: fit.length > first || isShort, end: last === undefined ? null : String(last[0]) };
}

/** Decoder of a connection: the rows are one more than the page holds where it goes on and that is asked. */
export function decodeConnection(
  instance: Instance,
  passes: Passes | null,
  parts: readonly NamedPart[],
): DecodeField['read'] {
  return (row, run) => {
    const page = pageOf(row, passes, instance, run);
    const object: Record<string, unknown> = Object.create(null);
    for (const { key, read } of parts) object[key] = read(page, run, row);
    return object;
  };
}

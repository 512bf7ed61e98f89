import {
  fold,
  type Identity,
  type Label,
  type LinkedRecords,
  type LinkedRelated,
} from '../interop/dossier/v1/index.ts';
import type { Findings } from './faults.ts';
import type { ReadDossier } from './read.ts';
import { entriesOf, type Spool } from './spool.ts';

/** What the spool holds linked records under: the labels, and the relations between statements. */
export type LinkedLabel = Label | 'Related';
type RecordOf<L extends LinkedLabel> = L extends Label ? LinkedRecords[L] : LinkedRelated;

/** All records of one import that are the same thing, folded into one. */
export interface Group<L extends LinkedLabel> extends Identity {
  readonly record: RecordOf<L>;
  /** The different records that were folded; what an actor may be found by is in each. */
  readonly variants: readonly RecordOf<L>[];
  /** How many records of the dossiers it came from. */
  readonly count: number;
  /** Its canonical JSON, where nothing had to be folded. */
  readonly json: string | undefined;
  /** The length of its JSON: batches are bounded by it. */
  readonly size: number;
}

/** The groups of a label, in the order of their ids, some hundred at once. Conflicts are told where the variants differ. */
export async function* groupsOf<L extends LinkedLabel>(
  spool: Spool,
  label: L,
  dossiers: readonly ReadDossier[],
  findings?: Findings,
): AsyncGenerator<readonly Group<L>[]> {
  let id: string | undefined;
  let values: string[] = [];
  for await (const page of spool.pages(['linked', label])) {
    const groups: Group<L>[] = [];
    for (const [[next], value] of page) {
      if (next !== id) {
        if (id !== undefined) groups.push(groupOf(label, id, values, dossiers, findings));
        id = next;
        values = [];
      }
      values.push(value);
    }
    yield groups;
  }
  if (id !== undefined) yield [groupOf(label, id, values, dossiers, findings)];
}

/** One group by its id. */
export async function groupById<L extends LinkedLabel>(
  spool: Spool,
  label: L,
  id: string,
  dossiers: readonly ReadDossier[],
): Promise<Group<L>> {
  const values: string[] = [];
  for await (const [, value] of entriesOf(spool, ['linked', label, id])) values.push(value);
  return groupOf(label, id, values, dossiers);
}

function groupOf<L extends LinkedLabel>(
  label: L,
  id: string,
  values: readonly string[],
  dossiers: readonly ReadDossier[],
  findings?: Findings,
): Group<L> {
  if (values.length === 1) return groupOfOne(id, values[0] ?? '');
  const variants = new Map<string, { readonly key: string; readonly from: string }>();
  let size = 0;
  for (const value of values) {
    const keyEnd = value.indexOf('\n');
    const fromEnd = value.indexOf('\n', keyEnd + 1);
    const json = value.slice(fromEnd + 1);
    size = Math.max(size, json.length);
    if (!variants.has(json))
      variants.set(json, { key: value.slice(0, keyEnd), from: value.slice(keyEnd + 1, fromEnd) });
  }
  const records = [...variants.keys()].map((json) => JSON.parse(json) as RecordOf<L>);
  const [only] = records;
  const [first] = variants.values();
  if (only === undefined || first === undefined)
    throw new Error(`Unexpected: no ${label} ${id} in the spool`);
  const { record, conflicts } =
    records.length === 1
      ? { record: only, conflicts: [] }
      : fold(label as Label, records as LinkedRecords[Label][]);
  if (conflicts.length > 0 && findings) {
    const [one, ...others] = [...variants.values()].map(({ from }) => placeOf(from, dossiers));
    const also = others.map(({ file, path }) => `${file}: ${path}`).join(', ');
    const what = `differs in ${conflicts.join(', ')} from the same thing in ${also}`;
    findings.conflict(one?.file ?? '', one?.path ?? '', what);
  }
  return {
    id,
    key: first.key,
    record: record as RecordOf<L>,
    variants: records,
    count: values.length,
    json: variants.size === 1 ? [...variants.keys()][0] : undefined,
    size,
  };
}

/** Nearly all records are named once. */
function groupOfOne<L extends LinkedLabel>(id: string, value: string): Group<L> {
  const keyEnd = value.indexOf('\n');
  const json = value.slice(value.indexOf('\n', keyEnd + 1) + 1);
  const record = JSON.parse(json) as RecordOf<L>;
  return { id, key: value.slice(0, keyEnd), record, variants: [record], count: 1, json, size: json.length };
}

/** Where a spooled record came from: `<number of the file> <path>`. */
export function placeOf(
  from: string,
  dossiers: readonly ReadDossier[],
): { readonly file: string; readonly path: string } {
  const space = from.indexOf(' ');
  return { file: dossiers[Number(from.slice(0, space))]?.name ?? '', path: from.slice(space + 1) };
}

/** A batch of groups: at most `most` of them, and not much more text than `characters`. */
export async function* batchesOf<T extends { readonly size: number }>(
  pages: AsyncIterable<readonly T[]>,
  most: number,
  characters = 8_000_000,
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let size = 0;
  for await (const groups of pages) {
    for (const group of groups) {
      batch.push(group);
      size += group.size;
      if (batch.length < most && size < characters) continue;
      yield batch;
      batch = [];
      size = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

/** The same values, each made ready while the one before is being used. */
export async function* readAhead<T>(values: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = values.next();
  try {
    for (let current = await next; !current.done; current = await next) {
      next = values.next();
      // The fault of one that is never asked for is not left unhandled; who asks for it gets it.
      next.catch(() => undefined);
      yield current.value;
    }
  } finally {
    await next.catch(() => undefined);
    await values.return(undefined);
  }
}

/** Does the work on each value, on at most so many at once. After a failure no more is begun, and what goes on is awaited. */
export async function sideBySide<T>(
  values: AsyncGenerator<T>,
  atOnce: number,
  work: (value: T) => Promise<void>,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  try {
    for await (const value of values) {
      const done: Promise<void> = work(value).then(() => void underWay.delete(done));
      underWay.add(done);
      // Whoever waits for it hears of its failure.
      done.catch(() => undefined);
      if (underWay.size >= atOnce) await Promise.race(underWay);
    }
    await Promise.all(underWay);
  } finally {
    await Promise.allSettled(underWay);
  }
}

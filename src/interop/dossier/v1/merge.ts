import { byUnits, canonicalJson, canonicalSet } from './canonical.ts';
import type { Label, LinkedRecords } from './linked.ts';
import { WORDS } from './words.ts';

/**
 * What becomes of two records of one key. Statements, arguments, relations, assessments and judgements are replaced
 * whole; of what many files share (agents, names, activities, sources and their versions, claims, passages) the given
 * fields replace, absent ones stay and lists are united. Naming a shared record again neither raises its marking nor
 * lowers its review, and its origin is the most human of those who named it: so these three do not depend on the order.
 */

/** The labels of shared records. */
export const SHARED: ReadonlySet<Label> = new Set([
  'Agent',
  'Name',
  'Activity',
  'Source',
  'SourceVersion',
  'Claim',
  'Passage',
]);

type Members = Readonly<Record<string, unknown>>;
interface Element {
  readonly marking?: number;
}

/**
 * Whether a record only names what it is of: a source whose title is its address, an agent or activity whose name is its
 * external key. That is how a file that cites something knows it; all that such a record gives yields to what a record
 * says that knows more.
 */
function isOnlyNamed(record: Members): boolean {
  if (typeof record.title === 'string') return record.title === record.url;
  return typeof record.name === 'string' && record.name === record.externalKey;
}

/** The shared record after `added` names it again. */
export function merge<L extends Label>(known: LinkedRecords[L], added: LinkedRecords[L]): LinkedRecords[L] {
  const result: Record<string, unknown> = { ...known };
  const yields = isOnlyNamed(added as unknown as Members) && !isOnlyNamed(known as unknown as Members);
  for (const [name, value] of Object.entries(added)) {
    if (value === undefined) continue;
    const before = result[name];
    if (Array.isArray(value)) result[name] = united((before ?? []) as Element[], value as Element[]);
    else if (name === 'marking') result[name] = Math.min((before as number | undefined) ?? value, value);
    else if (name === 'review') result[name] = higher(WORDS.ReviewState, before, value);
    else if (name === 'origin') result[name] = higher(WORDS.RecordOrigin, before, value);
    else if (!yields || before === undefined) result[name] = value;
  }
  return result as unknown as LinkedRecords[L];
}

function higher(order: readonly string[], left: unknown, right: string): string {
  return typeof left === 'string' && order.indexOf(left) > order.indexOf(right) ? left : right;
}

/** Both lists as one set; of two elements that differ in their marking alone the lower marking stays. */
function united(left: readonly Element[], right: readonly Element[]): Element[] {
  const lowest = new Map<string, Element>();
  for (const element of [...left, ...right]) {
    const marking = typeof element === 'object' ? element.marking : undefined;
    const name = marking === undefined ? canonicalJson(element) : canonicalJson({ ...element, marking: 0 });
    const known = lowest.get(name);
    if (!known || (marking ?? 0) < (known.marking ?? 0)) lowest.set(name, element);
  }
  return canonicalSet([...lowest.values()]);
}

/** What the records of one key in one import come to. */
export interface Folded<L extends Label> {
  readonly record: LinkedRecords[L];
  /** The fields given differently; of records that are replaced whole, all in which they differ. */
  readonly conflicts: readonly string[];
}

/**
 * Folds the records of one key in one import; the order in which they come does not matter. Shared records are applied
 * in ascending canonical order; of the others the greatest by canonical JSON wins whole.
 */
export function fold<L extends Label>(label: L, records: readonly LinkedRecords[L][]): Folded<L> {
  const ascending = records
    .map((record) => ({ record, json: canonicalJson(record) }))
    .sort((left, right) => byUnits(left.json, right.json))
    .map(({ record }) => record);
  const last = ascending.at(-1);
  if (last === undefined) throw new Error('Unexpected: nothing to fold');
  const conflicts = ascending.length > 1 ? differences(label, ascending) : [];
  if (!SHARED.has(label)) return { record: last, conflicts };
  return { record: ascending.reduce((known, added) => merge<L>(known, added)), conflicts };
}

const JOINED: ReadonlySet<string> = new Set(['marking', 'review', 'origin']);

function differences(label: Label, records: readonly unknown[]): string[] {
  const shared = SHARED.has(label);
  const knowing = shared ? records.filter((record) => !isOnlyNamed(record as Members)) : records;
  const names = new Set(knowing.flatMap((record) => Object.keys(record as Members)));
  return [...names].sort(byUnits).filter((name) => {
    const values = knowing.map((record) => (record as Members)[name]);
    const given = shared ? values.filter((value) => value !== undefined) : values;
    if (shared && (JOINED.has(name) || given.some(Array.isArray))) return false;
    return new Set(given.map((value) => canonicalJson(value ?? null))).size > 1;
  });
}

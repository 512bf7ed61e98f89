import {
  canonicalJson,
  type Identity,
  isOwnKind,
  type Label,
  type LinkedRecords,
  merge,
  restore,
  SHARED,
  type StoredLink,
  type StoredRecord,
  store,
} from '../interop/dossier/v1/index.ts';
import type { Transaction, Value } from '../neo4j/index.ts';
import { sha256 } from '../shared/ids.ts';
import { LIVE } from '../shared/view.ts';
import type { LogDraft } from './log.ts';
import { PLURALS } from './plurals.ts';
import { statementText } from './statements.ts';
import type { Targets } from './targets.ts';

/** What the records of one import are written with. */
export interface WritingMoment {
  /** The instant at which the graph records what is written. */
  readonly instant: string;
  /** Compares and counts, writes nothing. */
  readonly dryRun: boolean;
}

/** The same in one transaction. */
export interface Writing extends WritingMoment {
  readonly targets: Targets;
  /** Takes note of what is written. */
  readonly log: LogDraft;
  /** Looks at each record before it is written, and may refuse it by throwing. */
  readonly permit?: (label: Label, change: Change) => void;
}

/** A record to be written. */
export interface ToWrite<L extends Label> extends Identity {
  readonly record: LinkedRecords[L];
  /** Its canonical JSON, where it is at hand. */
  readonly json?: string | undefined;
  /** Whether it takes the place of a shared record of the graph, and is not united with it. */
  readonly replaces?: boolean;
  /** Fields that it does not give: a shared record of the graph keeps its own. */
  readonly keeps?: readonly ('marking' | 'review' | 'origin')[];
}

/** What is to become, or became, of a record. */
export type Outcome = 'created' | 'unchanged' | 'superseded';

/** The state of a record that the graph has. */
export interface Known {
  readonly id: string;
  /** Neo4j's element id of the node. */
  readonly element: string;
  readonly key: string;
  readonly contentHash: string;
  readonly revision: number;
  readonly recordedAt: string;
  readonly supersededAt: string;
  readonly marking: number;
  readonly reviewRank: number | null;
  /** Of shared records, to be united with what names them again. */
  readonly record?: Readonly<Record<string, unknown>>;
  readonly links?: readonly StoredLink[];
}

/** A record as it is to be, beside the state that the graph has. */
export interface Change {
  readonly id: string;
  readonly key: string;
  readonly contentHash: string;
  readonly stored: StoredRecord;
  /** Whether it names records of its own label, which may be written after it. */
  readonly namesItsKind: boolean;
  readonly recordedAt: string;
  readonly revision: number;
  /** Absent for a new record. */
  readonly known?: Known;
}

/** The `contentHash` of a record whose links to its own kind are not drawn yet: an import that ends here is to be run again. */
export const UNFINISHED = 'unfinished';

/** The newest states that the graph has of these records, by id; retracted ones too. */
export async function readKnown(
  transaction: Transaction,
  label: Label,
  records: readonly Identity[],
): Promise<ReadonlyMap<string, Known>> {
  if (records.length === 0) return new Map();
  const parameters: Record<string, Value> = { keys: records.map(({ key }) => key) };
  // An actor that gains an external key is in the graph with its id, and with the key it had until now.
  if (label === 'Agent' || label === 'Activity') {
    parameters.ids = records.map(({ id }) => id);
    parameters.live = LIVE;
  }
  const { keys, rows } = await transaction.run(statementText(`known-${PLURALS[label]}`), parameters);
  return new Map(
    rows.map((row) => {
      const known = Object.fromEntries(keys.map((key, index) => [key, row[index]])) as unknown as Known;
      return [known.id, known];
    }),
  );
}

/** What the graph is to hold of a record. */
export function changeOf<L extends Label>(
  label: L,
  { id, key, record, json, replaces = false, keeps = [] }: ToWrite<L>,
  known: Known | undefined,
  { instant }: Pick<WritingMoment, 'instant'>,
): Change {
  // What was retracted lives again as it is named now, without what it said before.
  const before =
    known?.record && known.supersededAt === LIVE && SHARED.has(label) && !replaces
      ? restore(label, { properties: known.record, links: known.links ?? [] })
      : undefined;
  const result = before ? merge<L>(before, { ...record, ...picked(before, keeps) }) : record;
  const isNew = !known || isBegun(known, key);
  // Another import may have recorded this record a moment later than this import's instant: time goes on all the same.
  const recordedAt = !isNew && known.recordedAt >= instant ? millisecondAfter(known.recordedAt) : instant;
  const stored = store(label, result, { id, recordedAt });
  return {
    id,
    key,
    contentHash: sha256(!before && json !== undefined ? json : canonicalJson(result)),
    stored,
    namesItsKind: stored.links.some((link) => isOwnKind(label, link)),
    recordedAt,
    revision: isNew ? 1 : known.revision + 1,
    ...(known ? { known } : {}),
  };
}

function picked<T extends object>(record: T, names: readonly string[]): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name))) as Partial<T>;
}

function millisecondAfter(instant: string): string {
  return new Date(Date.parse(instant) + 1).toISOString();
}

/**
 * Whether a state is no more than the beginning of the record, to be finished in the second sweep. What another import
 * began under another key is a state of its own: the record's id comes from that key.
 */
export function isBegun(known: Known, key: string): boolean {
  return known.contentHash === UNFINISHED && known.key === key;
}

/** Whether the graph holds the record as it is to be. */
export function isWritten({ known, contentHash, key }: Change): boolean {
  return known?.contentHash === contentHash && known.key === key && known.supersededAt === LIVE;
}

/** What is to become of the record. */
export function outcomeOf(change: Change, { instant }: Writing): Outcome {
  const { known } = change;
  if (!known || isBegun(known, change.key)) return 'created';
  if (!isWritten(change)) return 'superseded';
  // The transaction is being repeated, or this is the second sweep: what it finds is its own work.
  if (known.recordedAt !== instant) return 'unchanged';
  return known.revision === 1 ? 'created' : 'superseded';
}

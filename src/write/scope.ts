import type { LogDraft, StaleMarks, Targets } from '../ingest/index.ts';
import type { Label } from '../interop/dossier/v1/index.ts';
import type { Transaction } from '../neo4j/index.ts';

/** One mutation at work: its transaction, which holds the import lock, and on whose behalf. */
export interface WriteScope {
  readonly transaction: Transaction;
  /** What was read and written so far in this transaction. */
  readonly targets: Targets;
  /** Takes note of what is written. */
  readonly log: LogDraft;
  readonly viewer: { readonly clearance: number };
  /** The instant at which the graph records what is written: later than that of every write before. */
  readonly instant: string;
  /** What others noted as stale before this mutation, and will pass on themselves. */
  readonly others: StaleMarks;
}

/** What a mutation wrote. */
export interface Written {
  readonly label: Label;
  /** The record that the mutation is about. */
  readonly id: string;
  readonly revision: number;
  /** The TLP rank in force for it. */
  readonly marking: number;
  /** The instant as of which the answer is read. */
  readonly knownAt: string;
  /** The ids of all records that changed. */
  readonly records: readonly string[];
  readonly note?: string;
}

/** Values that a caller gives; what is absent or null was not given. */
export type Given = Readonly<Record<string, unknown>>;

/** The same value without members that are null or absent, at any depth. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) =>
      member === null || member === undefined ? [] : [[name, withoutNulls(member)]],
    ),
  );
}

import type { Label } from '../interop/dossier/v1/index.ts';
import type { Transaction, Value } from '../neo4j/index.ts';
import { laterThan } from './instant.ts';
import { statementText } from './statements.ts';

/** What happened to a record, in the words of the schema's `EventKind`. */
export type LogKind = 'RECORDED' | 'REVISED' | 'REVIEWED' | 'REGRADED' | 'RETRACTED';

/** One record that a transaction wrote. */
export interface LogEntry {
  readonly kind: LogKind;
  readonly label: Label;
  readonly id: string;
  readonly revision: number;
  /** The instant from which on it holds. */
  readonly recordedAt: string;
  readonly marking: number;
  /** Of what was taken out: what must be known to tell it, since the record is no longer read. */
  readonly ended?: {
    readonly reviewRank: number | null;
    readonly saidBy: string | null;
    readonly about: readonly string[];
  };
}

/** What one transaction wrote, to be logged at its end. */
export interface LogDraft {
  /** Adds an entry. A record has one in a transaction: the last one, but what was recorded in it stays recorded. */
  note(entry: LogEntry): void;
  /** Says otherwise what happened to a record, where anything did. */
  retell(id: string, kind: LogKind): void;
  readonly entries: readonly LogEntry[];
}

/** Passages and hedges come and go with their statement. */
const UNTOLD: ReadonlySet<Label> = new Set(['Passage', 'Hedge']);

/** A new, empty draft. */
export function newLogDraft(): LogDraft {
  const entries = new Map<string, LogEntry>();
  return {
    note(entry) {
      if (UNTOLD.has(entry.label)) return;
      const before = entries.get(entry.id)?.kind;
      const kind = before !== undefined && entry.kind !== 'RETRACTED' ? before : entry.kind;
      entries.set(entry.id, { ...entry, kind });
    },
    retell(id, kind) {
      const entry = entries.get(id);
      if (entry) entries.set(id, { ...entry, kind });
    },
    get entries() {
      return [...entries.values()];
    },
  };
}

/**
 * Writes the draft, as the last thing that a transaction does under the import lock. Its place in the log is later than
 * every one given before: `lastPosition` is what taking the lock told.
 */
export async function writeLog(
  transaction: Transaction,
  { entries }: LogDraft,
  lastPosition: unknown,
): Promise<void> {
  if (entries.length === 0) return;
  const position = new Date(laterThan(lastPosition, Date.now())).toISOString();
  const rows = entries.map(({ kind, label, id, revision, recordedAt, marking, ended }): Value[] => [
    kind,
    label,
    id,
    revision,
    recordedAt,
    marking,
    ended?.reviewRank ?? null,
    ended?.saidBy ?? null,
    ended ? [...ended.about] : null,
  ]);
  await transaction.run(statementText('write-log'), { rows, position });
}

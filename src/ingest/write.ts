import type { Label } from '../interop/dossier/v1/index.ts';
import type { Transaction } from '../neo4j/index.ts';
import {
  type Change,
  changeOf,
  isBegun,
  isWritten,
  type Outcome,
  outcomeOf,
  readKnown,
  type ToWrite,
  type Writing,
} from './changes.ts';
import { create } from './create.ts';
import { countHedges, writeHedges } from './hedges.ts';
import { labelHints } from './hint-labels.ts';
import type { LogDraft } from './log.ts';
import { makeReady, type Ready, type Sweep } from './ready.ts';
import { markStale, supersede } from './supersede.ts';

/** What a batch came to. */
export interface Written {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The records that wait for others of their kind, by id: they are to be written again when all are there. */
  readonly unfinished: readonly string[];
  /** The hedges of the statements of the batch. */
  readonly hedges: ReadonlyMap<string, Outcome>;
}

/**
 * Writes a batch of records of one label in the transaction, which holds the import lock: the same few steps for every
 * label. What the graph has is read, what it lacks is created with its relationships, what changed is archived and takes
 * its new state. What is in force for a record is worked out from what it is made from, under the lock. Repeating it
 * changes nothing, so a transaction may be tried again.
 */
export async function writeRecords<L extends Label>(
  transaction: Transaction,
  label: L,
  records: readonly ToWrite<L>[],
  sweep: Sweep,
  writing: Writing,
): Promise<Written> {
  const known = await readKnown(transaction, label, records);
  const outcomes = new Map<string, Outcome>();
  const hedges = new Map<string, Outcome>();
  const unfinished: string[] = [];
  const changes: Change[] = [];
  for (const record of records) {
    const change = changeOf(label, record, known.get(record.id), writing);
    writing.permit?.(label, change);
    outcomes.set(record.id, outcomeOf(change, writing));
    const waits = change.namesItsKind && sweep === 'first' && !isWritten(change);
    if (waits) unfinished.push(record.id);
    if (!isWritten(change) && !(waits && change.known)) changes.push(change);
    if (label === 'Statement') countHedges(record as never, outcomes, hedges);
  }
  if (!writing.dryRun && changes.length > 0) {
    const ready = await makeReady(transaction, label, changes, sweep, writing);
    if (label === 'Statement') await writeHedges(transaction, records as never, ready, hedges, writing);
    await create(transaction, label, ready, writing);
    await supersede(transaction, label, ready, writing);
    await markStale(transaction, label, ready);
    await labelHints(transaction, label, ready);
    noteChanges(writing.log, label, ready);
  }
  return { outcomes, unfinished, hedges };
}

/** Notes the records that were written whole. */
function noteChanges(log: LogDraft, label: Label, written: readonly Ready[]): void {
  for (const { change, force, contentHash } of written) {
    // What waits for others of its kind is told when it is finished.
    if (contentHash !== change.contentHash) continue;
    const { id, key, revision, recordedAt, known } = change;
    const kind = !known || isBegun(known, key) ? 'RECORDED' : 'REVISED';
    log.note({ kind, label, id, revision, recordedAt, marking: force.marking });
  }
}

import {
  fold,
  type Identity,
  type Label,
  type Linked,
  type LinkedRecords,
  type LinkedRelated,
} from '../interop/dossier/v1/index.ts';
import type { Transaction } from '../neo4j/index.ts';
import { type Actor, type ActorLabel, noteKey, resolveActors } from './actors.ts';
import type { Outcome, ToWrite, Writing } from './changes.ts';
import { findCircles } from './cycles.ts';
import { newFindings } from './faults.ts';
import type { LogDraft } from './log.ts';
import { memorySpool } from './memory-spool.ts';
import { ORDER, ORDER_AFTER_RELATED } from './order.ts';
import type { ReadDossier } from './read.ts';
import { writeRelated } from './related.ts';
import { refreshStale, type StaleMarks } from './stale.ts';
import { newTargets } from './targets.ts';
import { writeRecords } from './write.ts';

/**
 * An import of a few records within one transaction of the caller's, which holds the import lock. The same rules and the
 * same statements as for files of millions; only that nothing waits on disk, and what is named is in the graph already.
 */

/** What became of each record that was written, by id, in the order of writing. */
export type Outcomes = ReadonlyMap<string, Outcome>;

/** How records meet those of the graph that are the same thing. */
export type Meeting = Pick<ToWrite<Label>, 'replaces' | 'keeps'>;

/** Writes linked records; all that they name beside each other must be there. */
export async function writeLinked(
  transaction: Transaction,
  linked: readonly Linked[],
  writing: Writing,
  meeting: Meeting,
): Promise<Outcomes> {
  const outcomes = new Map<string, Outcome>();
  const write = async (label: Exclude<Label, 'Hedge'>) => {
    const records = recordsOf(label, linked, meeting);
    if (records.length === 0) return;
    const written = await writeRecords(transaction, label, records, 'second', writing);
    for (const [id, outcome] of written.outcomes) outcomes.set(id, outcome);
    for (const [id, outcome] of written.hedges) outcomes.set(id, outcome);
  };
  for (const label of ORDER) await write(label);
  await writeRelations(transaction, linked, writing);
  for (const label of ORDER_AFTER_RELATED) await write(label);
  return outcomes;
}

/** The records of a label, those that are the same thing folded into one. */
function recordsOf<L extends Label>(label: L, linked: readonly Linked[], meeting: Meeting): ToWrite<L>[] {
  const byId = new Map<string, { readonly identity: Identity; readonly records: LinkedRecords[L][] }>();
  for (const one of linked) {
    if (one.label !== label) continue;
    const known = byId.get(one.id) ?? { identity: { id: one.id, key: one.key }, records: [] };
    known.records.push(one.record as LinkedRecords[L]);
    byId.set(one.id, known);
  }
  return [...byId.values()].map(({ identity, records }) => ({
    ...identity,
    record: fold(label, records).record,
    // The words of a passage are as open as the most open statement in them.
    ...(label === 'Passage' ? {} : meeting),
  }));
}

async function writeRelations(
  transaction: Transaction,
  linked: readonly Linked[],
  writing: Writing,
): Promise<void> {
  const relations = linked.flatMap((one) => (one.label === 'Related' ? [one] : []));
  if (relations.length === 0) return;
  const groups = relations.map(({ key, id, record }) => ({
    key,
    id,
    record: record as LinkedRelated,
    variants: [record],
    count: 1,
    json: undefined,
    size: 0,
  }));
  await writeRelated(transaction, groups, writing);
}

/** Which record of the graph an agent or activity is, or is to be. */
export async function identifyActor(
  transaction: Transaction,
  label: ActorLabel,
  actor: Actor,
): Promise<Identity> {
  const run: Transaction['run'] = (text, parameters) => transaction.run(text, parameters);
  const spool = memorySpool();
  noteKey(spool, label, actor);
  const [identity] = await resolveActors(label, [actor], spool, run);
  if (identity === undefined) throw new Error('Unexpected: an actor without an identity');
  return identity;
}

/** Whether a record that leads upwards to these comes back to itself, by its own steps and those of the graph. */
export async function goesInCircle(
  transaction: Transaction,
  label: 'Agent' | 'Statement',
  id: string,
  above: readonly string[],
): Promise<boolean> {
  if (above.length === 0) return false;
  const spool = memorySpool();
  // A statement is replaced whole: the steps that the graph has of it no longer count.
  if (label === 'Statement') spool.put(['linked', label, id, '0'], '');
  for (const to of above) spool.put(['edge', label, id, to], '0 ');
  const findings = newFindings();
  const dossiers: readonly ReadDossier[] = [];
  await findCircles(label, spool, dossiers, findings, (text, parameters) =>
    transaction.run(text, parameters),
  );
  return findings.faults.length > 0;
}

/** Passes on what changed, within the transaction; what was noted before it began (`others`) is left alone. */
export async function refreshWithin(
  transaction: Transaction,
  others: StaleMarks,
  log: LogDraft,
): Promise<void> {
  await refreshStale(
    { read: (text, parameters) => transaction.run(text, parameters) },
    { write: (work) => work(transaction, newTargets(), log) },
    undefined,
    others,
  );
}

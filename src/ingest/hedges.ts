import { hedgesOf, type InForce, inForce } from '../interop/dossier/v1/index.ts';
import type { Transaction } from '../neo4j/index.ts';
import {
  type Change,
  changeOf,
  isWritten,
  type Outcome,
  outcomeOf,
  readKnown,
  type ToWrite,
  type Writing,
} from './changes.ts';
import { create } from './create.ts';
import type { Ready } from './ready.ts';
import { supersede } from './supersede.ts';

/** Notes what becomes of the hedges of a statement; of a changed one it is known when they are written. */
export function countHedges(
  { id, record }: ToWrite<'Statement'>,
  outcomes: ReadonlyMap<string, Outcome>,
  hedges: Map<string, Outcome>,
): void {
  if (record.hedges.length === 0) return;
  const outcome = outcomes.get(id) ?? 'unchanged';
  for (const hedge of hedgesOf(id, record)) hedges.set(hedge.id, outcome);
}

/** Writes the hedges of statements that are new or changed, before the statements lead to them. */
export async function writeHedges(
  transaction: Transaction,
  statements: readonly ToWrite<'Statement'>[],
  ready: readonly Ready[],
  hedges: Map<string, Outcome>,
  writing: Writing,
): Promise<void> {
  const forces = new Map(ready.map(({ change, force }) => [change.id, force]));
  const records = statements.flatMap(({ id, record }) => {
    const force = record.hedges.length > 0 ? forces.get(id) : undefined;
    return force ? hedgesOf(id, record).map((hedge) => ({ ...hedge, force })) : [];
  });
  if (records.length === 0) return;
  const known = await readKnown(transaction, 'Hedge', records);
  const made: Ready[] = [];
  for (const record of records) {
    const change = changeOf('Hedge', record, known.get(record.id), writing);
    hedges.set(record.id, outcomeOf(change, writing));
    const hedge = readyHedge(change, record.force);
    const { force } = hedge;
    if (!isWritten(change)) made.push(hedge);
    else if (change.known)
      writing.targets.remember(record.id, {
        element: change.known.element,
        marking: force.marking,
        reviewRank: null,
      });
  }
  await create(transaction, 'Hedge', made, writing);
  await supersede(transaction, 'Hedge', made, writing);
}

/** A hedge with what is in force for it, which is in force for its statement. */
export function readyHedge(change: Change, { marking }: InForce): Ready {
  const force = inForce(change.stored.properties, [{ marking, reviewRank: null }]);
  return { change, force, links: [], said: {}, contentHash: change.contentHash };
}

import type { Label } from '../interop/dossier/v1/index.ts';
import type { Transaction } from '../neo4j/index.ts';
import { LIVE } from '../shared/view.ts';
import { isBegun, type Writing } from './changes.ts';
import { putForward, targetOf } from './create.ts';
import { propertiesOf, type Ready } from './ready.ts';
import { statementText } from './statements.ts';

/** Labels that a record bears besides its own, and may lose. */
const OTHER_LABELS: Partial<Record<Label, readonly string[]>> = {
  Agent: ['Person', 'Organization', 'Government', 'Country', 'Group', 'ThreatActor'],
  Claim: ['Attribution'],
  Statement: ['Denial'],
  Argument: ['Counterclaim'],
};

/** Archives the states that the graph has of the records and gives their nodes the new ones. */
export async function supersede(
  transaction: Transaction,
  label: Label,
  ready: readonly Ready[],
  { targets }: Writing,
): Promise<void> {
  const changed = ready.flatMap((one) => (one.change.known ? [{ one, known: one.change.known }] : []));
  if (changed.length === 0) return;
  const kept = changed.filter(({ known, one }) => !isBegun(known, one.change.key));
  await transaction.run(statementText('archive'), {
    live: LIVE,
    rows: kept.map(({ known, one }) => ({ element: known.element, recordedAt: one.change.recordedAt })),
  });
  if (label === 'Statement') {
    await transaction.run(statementText('retire-hedges'), {
      live: LIVE,
      rows: changed.map(({ known, one }) => ({
        element: known.element,
        recordedAt: one.change.recordedAt,
        hedges: one.links.filter(({ type }) => type === 'HEDGED_BY').map(({ to }) => to),
      })),
    });
  }
  await transaction.run(statementText('clear'), {
    rows: changed.map(({ known, one }) => {
      const { labels } = one.change.stored;
      return {
        element: known.element,
        labels,
        otherLabels: (OTHER_LABELS[label] ?? []).filter((other) => !labels.includes(other)),
        properties: propertiesOf(one),
      };
    }),
  });
  await raiseEarlier(transaction, changed);
  for (const { known, one } of changed) {
    const { id, stored } = one.change;
    targets.remember(id, targetOf(label, known.element, stored, one.force));
  }
  await transaction.run(statementText('draw'), {
    rows: changed.flatMap(({ known, one }) =>
      one.links.map(({ to, type, properties }) => ({
        from: known.element,
        to: targets.element(to),
        type,
        properties,
      })),
    ),
  });
  await putForward(
    transaction,
    label,
    changed.map(({ one }) => one),
    { targets },
  );
}

/** A record of which nothing is CLEAR any more hides its past as well: see ADR 0017. */
async function raiseEarlier(
  transaction: Transaction,
  changed: readonly { readonly one: Ready; readonly known: { readonly element: string } }[],
): Promise<void> {
  const rows = changed
    .map(({ one, known }) => ({
      element: known.element,
      marking: Number(one.change.stored.properties.ownMarking),
    }))
    .filter(({ marking }) => marking > 0);
  if (rows.length > 0) await transaction.run(statementText('raise-earlier'), { rows });
}

/**
 * Notes the records for which something else is in force than before, so that what is made from them follows. Nothing is
 * made from a new record yet, but an argument may be made from one that is written after it.
 */
export async function markStale(
  transaction: Transaction,
  label: Label,
  ready: readonly Ready[],
): Promise<void> {
  const ids = ready
    .filter(({ change: { known, stored }, force }) => {
      if (!known) return label === 'Argument' && force.marking !== stored.properties.ownMarking;
      const published =
        label === 'Source' &&
        (known.record?.publishedLatest ?? undefined) !== stored.properties.publishedLatest;
      return published || known.marking !== force.marking || known.reviewRank !== (force.reviewRank ?? null);
    })
    .map(({ change: { id } }) => id);
  if (ids.length > 0) await transaction.run(statementText('mark-stale'), { ids });
}

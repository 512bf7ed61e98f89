import type { InForce, Label, StoredRecord } from '../interop/dossier/v1/index.ts';
import type { Transaction } from '../neo4j/index.ts';
import { LIVE } from '../shared/view.ts';
import type { Writing } from './changes.ts';
import { COLUMNS } from './columns.ts';
import { PLURALS } from './plurals.ts';
import { propertiesOf, type Ready, rowOf } from './ready.ts';
import { statementText } from './statements.ts';
import type { GraphTarget } from './targets.ts';

/** Creates the records that the graph lacks, with their relationships. */
export async function create(
  transaction: Transaction,
  label: Label,
  ready: readonly Ready[],
  { targets, instant }: Writing,
): Promise<void> {
  const created = ready.filter(({ change }) => !change.known);
  if (created.length === 0) return;
  const columns = COLUMNS[label];
  const { rows } = columns
    ? await transaction.run(statementText(`create-${PLURALS[label]}`), {
        rows: created.map((one) => [
          ...rowOf(one, columns),
          one.links.map((link) => [targets.element(link.to), link.type, link.properties]),
        ]),
        recordedAt: instant,
        live: LIVE,
      })
    : await transaction.run(statementText('create'), {
        rows: created.map((one) => ({
          labels: one.change.stored.labels,
          properties: propertiesOf(one),
          links: one.links.map(({ to, type, properties }) => ({
            to: targets.element(to),
            type,
            properties,
          })),
        })),
      });
  const elements = new Map(rows as readonly (readonly [string, string])[]);
  for (const { change, force } of created) {
    const element = elements.get(change.id);
    if (element !== undefined) targets.remember(change.id, targetOf(label, element, change.stored, force));
  }
  await putForward(transaction, label, created, { targets });
}

/** The record as a target of those that are written after it. */
export function targetOf(
  label: Label,
  element: string,
  { properties }: StoredRecord,
  { marking, reviewRank }: InForce,
): GraphTarget {
  const published =
    label === 'Source' ? { publishedLatest: (properties.publishedLatest ?? null) as string | null } : {};
  return { element, marking, reviewRank: reviewRank ?? null, ...published };
}

/** The relationship that leads to an argument belongs to it, though it leads from the statement. */
export async function putForward(
  transaction: Transaction,
  label: Label,
  ready: readonly Ready[],
  { targets }: Pick<Writing, 'targets'>,
): Promise<void> {
  if (label !== 'Argument') return;
  const rows = ready.flatMap(({ change: { id, stored } }) => {
    const by = stored.properties.putForwardById;
    return typeof by === 'string' ? [{ from: targets.element(by), to: targets.element(id) }] : [];
  });
  if (rows.length > 0) await transaction.run(statementText('put-forward'), { rows });
}

import {
  hedgesOf,
  type InForce,
  inForce,
  inputIds,
  isOwnKind,
  type Label,
  type StoredLink,
  type StoredRecord,
  saidOf,
} from '../interop/dossier/v1/index.ts';
import type { Transaction, Value } from '../neo4j/index.ts';
import { LIVE } from '../shared/view.ts';
import {
  type Change,
  changeOf,
  isBegun,
  isWritten,
  type Outcome,
  outcomeOf,
  readKnown,
  type ToWrite,
  UNFINISHED,
  type Writing,
} from './changes.ts';
import { COLUMNS } from './columns.ts';
import { PLURALS } from './plurals.ts';
import { statementText } from './statements.ts';
import type { Targets } from './targets.ts';

/**
 * Writing records: the same few steps for every label. What the graph has is read, what it lacks is created with its
 * relationships, what changed is archived and takes its new state. What is in force for a record is worked out from what
 * it is made from, under the lock. Repeating it changes nothing, so a transaction may be tried again.
 */

/** Labels that a record bears besides its own, and may lose. */
const OTHER_LABELS: Partial<Record<Label, readonly string[]>> = {
  Agent: ['Person', 'Organization', 'Government', 'Country', 'Group', 'ThreatActor'],
  Claim: ['Attribution'],
  Statement: ['Denial'],
  Argument: ['Counterclaim'],
};

/** What a batch came to. */
export interface Written {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The records that wait for others of their kind, by id: they are to be written again when all are there. */
  readonly unfinished: readonly string[];
  /** The hedges of the statements of the batch. */
  readonly hedges: ReadonlyMap<string, Outcome>;
}

/** Whether this batch may draw links to records of the same label: in the second sweep all of them are there. */
export type Sweep = 'first' | 'second';

/** A change with what is in force for it and where its links lead. */
interface Ready {
  readonly change: Change;
  readonly properties: Readonly<Record<string, Value>>;
  readonly links: readonly StoredLink[];
  readonly force: InForce;
}

/** Writes a batch of records of one label in the transaction, which holds the import lock. */
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
  }
  return { outcomes, unfinished, hedges };
}

async function makeReady(
  transaction: Transaction,
  label: Label,
  changes: readonly Change[],
  sweep: Sweep,
  { targets }: Writing,
): Promise<Ready[]> {
  const wanted = changes.map((change) => {
    const waits = change.namesItsKind && sweep === 'first';
    const links = change.stored.links.filter((link) => !waits || !isOwnKind(label, link));
    return { change, waits, links, inputs: inputIds(label, change.stored.properties, change.stored.links) };
  });
  const ids = new Set<string>();
  for (const { links, inputs } of wanted) {
    for (const { to, type } of links) if (type !== 'HEDGED_BY') ids.add(to);
    for (const id of inputs) ids.add(id);
  }
  await targets.load(transaction, ids);
  return wanted.map(({ change, waits, links, inputs }) => {
    const made = inputs.flatMap((id) => targets.get(id) ?? []);
    const force = inForce(change.stored.properties, made);
    const { saidLatest, sourceId } = change.stored.properties;
    const published = typeof sourceId === 'string' ? targets.get(sourceId)?.publishedLatest : undefined;
    const said = label === 'Statement' ? saidOf(change.id, saidLatest, published) : {};
    const contentHash = waits ? UNFINISHED : change.contentHash;
    return { change, links, force, properties: { ...propertiesOf(change), ...force, ...said, contentHash } };
  });
}

function propertiesOf({ id, key, recordedAt, revision, stored }: Change): Record<string, Value> {
  return { ...stored.properties, id, key, revision, recordedAt, supersededAt: LIVE };
}

async function create(
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
        rows: created.map((one) => rowOf(one, columns, targets)),
        recordedAt: instant,
        live: LIVE,
      })
    : await transaction.run(statementText('create'), {
        rows: created.map(({ change, properties, links }) => ({
          labels: change.stored.labels,
          properties,
          links: links.map(({ to, type, properties: of }) => ({
            to: targets.element(to),
            type,
            properties: of,
          })),
        })),
      });
  const elements = new Map(rows as readonly (readonly [string, string])[]);
  for (const { change, force } of created) {
    const element = elements.get(change.id);
    if (element !== undefined) targets.remember(change.id, target(label, element, change.stored, force));
  }
  await putForward(transaction, label, created, { targets });
}

/** A row of `create-statements` and `create-passages`. */
function rowOf({ properties, links }: Ready, columns: readonly string[], targets: Targets): Value[] {
  const row: Value[] = columns.map((name) => properties[name] ?? null);
  row.push(links.map((link) => [targets.element(link.to), link.type, link.properties]));
  return row;
}

function target(
  label: Label,
  element: string,
  { properties }: StoredRecord,
  { marking, reviewRank }: InForce,
) {
  const published =
    label === 'Source' ? { publishedLatest: (properties.publishedLatest ?? null) as string | null } : {};
  return { element, marking, reviewRank: reviewRank ?? null, ...published };
}

async function supersede(
  transaction: Transaction,
  label: Label,
  ready: readonly Ready[],
  { targets }: Writing,
): Promise<void> {
  const changed = ready.flatMap((one) => (one.change.known ? [{ ...one, known: one.change.known }] : []));
  if (changed.length === 0) return;
  const kept = changed.filter(({ known, change }) => !isBegun(known, change.key));
  await transaction.run(statementText('archive'), {
    live: LIVE,
    rows: kept.map(({ known, change }) => ({ element: known.element, recordedAt: change.recordedAt })),
  });
  if (label === 'Statement') {
    await transaction.run(statementText('retire-hedges'), {
      live: LIVE,
      rows: changed.map(({ known, change, links }) => ({
        element: known.element,
        recordedAt: change.recordedAt,
        hedges: links.filter(({ type }) => type === 'HEDGED_BY').map(({ to }) => to),
      })),
    });
  }
  await transaction.run(statementText('clear'), {
    rows: changed.map(({ known, change: { stored }, properties }) => ({
      element: known.element,
      labels: stored.labels,
      otherLabels: (OTHER_LABELS[label] ?? []).filter((other) => !stored.labels.includes(other)),
      properties,
    })),
  });
  for (const { known, change, force } of changed) {
    targets.remember(change.id, target(label, known.element, change.stored, force));
  }
  await transaction.run(statementText('draw'), {
    rows: changed.flatMap(({ known, links }) =>
      links.map(({ to, type, properties }) => ({
        from: known.element,
        to: targets.element(to),
        type,
        properties,
      })),
    ),
  });
  await putForward(transaction, label, changed, { targets });
}

/** The relationship that leads to an argument belongs to it, though it leads from the statement. */
async function putForward(
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

/**
 * Notes the records for which something else is in force than before, so that what is made from them follows. Nothing is
 * made from a new record yet, but an argument may be made from one that is written after it.
 */
async function markStale(transaction: Transaction, label: Label, ready: readonly Ready[]): Promise<void> {
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

function countHedges(
  { id, record }: ToWrite<'Statement'>,
  outcomes: ReadonlyMap<string, Outcome>,
  hedges: Map<string, Outcome>,
): void {
  // What becomes of the hedges of a changed statement is known when they are written.
  const outcome = outcomes.get(id) ?? 'unchanged';
  for (const hedge of hedgesOf(id, record)) hedges.set(hedge.id, outcome);
}

/** Writes the hedges of statements that are new or changed, before the statements lead to them. */
async function writeHedges(
  transaction: Transaction,
  statements: readonly ToWrite<'Statement'>[],
  ready: readonly Ready[],
  hedges: Map<string, Outcome>,
  writing: Writing,
): Promise<void> {
  const forces = new Map(ready.map(({ change, force }) => [change.id, force]));
  const records = statements.flatMap(({ id, record }) => {
    const force = forces.get(id);
    return force ? hedgesOf(id, record).map((hedge) => ({ ...hedge, force })) : [];
  });
  if (records.length === 0) return;
  const known = await readKnown(transaction, 'Hedge', records);
  const made: Ready[] = [];
  for (const record of records) {
    const change = changeOf('Hedge', record, known.get(record.id), writing);
    hedges.set(record.id, outcomeOf(change, writing));
    const force = inForce(change.stored.properties, [{ ...record.force, reviewRank: null }]);
    const { contentHash } = change;
    if (!isWritten(change))
      made.push({ change, force, links: [], properties: { ...propertiesOf(change), ...force, contentHash } });
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

import {
  canonicalJson,
  hedgesOf,
  type Identity,
  isOwnKind,
  type Label,
  type LinkedRecords,
  labelOf,
  merge,
  restore,
  SHARED,
  type StoredLink,
  type StoredRecord,
  store,
  WORDS,
} from '../interop/dossier/v1/index.ts';
import type { Transaction, Value } from '../neo4j/index.ts';
import { sha256 } from '../shared/ids.ts';
import { invariant } from '../shared/invariant.ts';
import { LIVE } from '../shared/view.ts';
import { statementText } from './statements.ts';

/**
 * Writing records: the same few steps for every label. What the graph has is read, what it lacks is created, what
 * changed is archived and takes its new state, relationships are drawn, and the marking and review in force are worked
 * out. Repeating it changes nothing, so a transaction may be tried again.
 */

/** The words of each label in the names of the statements of `cypher/import`. */
const PLURALS = {
  Agent: 'agents',
  Name: 'names',
  Activity: 'activities',
  Source: 'sources',
  SourceVersion: 'versions',
  Claim: 'claims',
  Passage: 'passages',
  Hedge: 'hedges',
  Statement: 'statements',
  Argument: 'arguments',
  Assessment: 'assessments',
  IdentityJudgement: 'judgements',
} as const satisfies Record<Label, string>;

/** Labels that a record bears besides its own, and may lose. */
const OTHER_LABELS: Partial<Record<Label, readonly string[]>> = {
  Agent: ['Person', 'Organization', 'Government', 'Country', 'Group', 'ThreatActor'],
  Claim: ['Attribution'],
  Statement: ['Denial'],
  Argument: ['Counterclaim'],
};

/** Their marking and review are their own; all others take part of it from what they name. */
const UNWEIGHED: ReadonlySet<Label> = new Set(['Agent', 'Activity', 'Source']);

/** The `contentHash` of a record whose links to its own kind are not drawn yet. */
const UNFINISHED = 'unfinished';

/** What the records of one import are written with. */
export interface Writing {
  /** The instant at which the graph records what is written. */
  readonly instant: string;
  /** Compares and counts, writes nothing. */
  readonly dryRun: boolean;
}

/** A record to be written. */
export interface ToWrite<L extends Label> extends Identity {
  readonly record: LinkedRecords[L];
}

/** What is to become, or became, of a record. */
export type Outcome = 'created' | 'unchanged' | 'superseded';

/** What a batch came to. */
export interface Written {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The records that wait for others of their kind, by id: they are to be written again when all are there. */
  readonly unfinished: readonly string[];
  /** The hedges of the statements of the batch. */
  readonly hedges: ReadonlyMap<string, Outcome>;
}

interface Known {
  readonly id: string;
  readonly element: string;
  readonly key: string;
  readonly contentHash: string;
  readonly revision: number;
  readonly recordedAt: string;
  readonly supersededAt: string;
  readonly marking: number;
  readonly reviewRank: number | null;
  readonly record?: Readonly<Record<string, unknown>>;
  readonly links?: readonly StoredLink[];
}

interface Change {
  readonly id: string;
  readonly key: string;
  readonly contentHash: string;
  readonly stored: StoredRecord;
  readonly ownLinks: boolean;
  readonly recordedAt: string;
  readonly revision: number;
  /** The state that the graph has; absent for a new record. */
  readonly known?: Known;
}

/** Whether this batch may draw links to records of the same label: in the second sweep all of them are there. */
export type Sweep = 'first' | 'second';

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
  const unfinished: string[] = [];
  const created: Change[] = [];
  const changed: Change[] = [];
  for (const record of records) {
    const before = known.get(record.id);
    const change = changeOf(label, record, before, writing);
    const outcome = outcomeOf(change, before, writing);
    outcomes.set(record.id, outcome);
    if (isWritten(change, before)) continue;
    if (change.ownLinks && sweep === 'first') unfinished.push(record.id);
    if (!before) created.push(change);
    else if (!change.ownLinks || sweep === 'second') changed.push(change);
  }
  const hedges = new Map<string, Outcome>();
  if (label === 'Statement') {
    const statements = records as unknown as readonly ToWrite<'Statement'>[];
    await writeHedges(transaction, statements, outcomes, hedges, writing);
  }
  if (!writing.dryRun) {
    await create(transaction, label, created, sweep);
    await supersede(transaction, label, changed);
  }
  return { outcomes, unfinished, hedges };
}

function isWritten(change: Change, before: Known | undefined): boolean {
  return (
    before !== undefined &&
    before.contentHash === change.contentHash &&
    before.key === change.key &&
    before.supersededAt === LIVE
  );
}

function outcomeOf(change: Change, before: Known | undefined, { instant }: Writing): Outcome {
  if (!before || before.contentHash === UNFINISHED) return 'created';
  if (!isWritten(change, before)) return 'superseded';
  // The transaction is being repeated, or this is the second sweep: what it finds is its own work.
  if (before.recordedAt !== instant) return 'unchanged';
  return before.revision === 1 ? 'created' : 'superseded';
}

function changeOf<L extends Label>(
  label: L,
  { id, key, record }: ToWrite<L>,
  known: Known | undefined,
  { instant }: Writing,
): Change {
  // What was retracted lives again as it is named now, without what it said before.
  const before =
    known?.record && known.supersededAt === LIVE && SHARED.has(label)
      ? restore(label, { properties: known.record, links: known.links ?? [] })
      : undefined;
  const result = before ? merge<L>(before, record) : record;
  const isNew = !known || known.contentHash === UNFINISHED;
  // Another import may have recorded this record a moment later than this import's instant: time goes on all the same.
  const recordedAt = !isNew && known.recordedAt >= instant ? millisecondAfter(known.recordedAt) : instant;
  const stored = store(label, result, { id, recordedAt });
  return {
    id,
    key,
    contentHash: sha256(canonicalJson(result)),
    stored,
    ownLinks: stored.links.some((link) => isOwnKind(label, link)),
    recordedAt,
    revision: isNew ? 1 : known.revision + 1,
    ...(known ? { known } : {}),
  };
}

function millisecondAfter(instant: string): string {
  return new Date(Date.parse(instant) + 1).toISOString();
}

async function readKnown(
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

function propertiesOf(change: Change, contentHash: string): Record<string, Value> {
  const { id, key, recordedAt, revision, stored } = change;
  const { ownMarking, review } = stored.properties;
  return {
    ...stored.properties,
    id,
    key,
    revision,
    recordedAt,
    supersededAt: LIVE,
    contentHash,
    marking: ownMarking ?? 0,
    ...(typeof review === 'string'
      ? { reviewRank: (WORDS.ReviewState as readonly string[]).indexOf(review) }
      : {}),
  };
}

async function create(
  transaction: Transaction,
  label: Label,
  changes: readonly Change[],
  sweep: Sweep,
): Promise<void> {
  if (changes.length === 0) return;
  const waits = (change: Change) => change.ownLinks && sweep === 'first';
  const { rows } = await transaction.run(statementText('create'), {
    rows: changes.map((change) => ({
      labels: change.stored.labels,
      properties: propertiesOf(change, waits(change) ? UNFINISHED : change.contentHash),
    })),
  });
  const elements = new Map(rows as readonly (readonly [string, string])[]);
  await drawLinks(
    transaction,
    label,
    changes,
    elements,
    (change, link) => !waits(change) || !isOwnKind(label, link),
  );
  await weigh(transaction, label, changes, elements);
  if (label === 'Statement') await weighHedges(transaction, changes, elements);
}

async function supersede(transaction: Transaction, label: Label, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.flatMap((change) =>
    change.known ? [{ ...change, element: change.known.element, before: change.known }] : [],
  );
  const kept = rows.filter(({ before }) => before.contentHash !== UNFINISHED);
  await transaction.run(statementText('archive'), {
    rows: kept.map(({ element, recordedAt }) => ({ element, recordedAt })),
  });
  if (label === 'Statement') {
    await transaction.run(statementText('retire-hedges'), {
      live: LIVE,
      rows: rows.map(({ element, recordedAt, stored }) => ({
        element,
        recordedAt,
        hedges: hedgeIds(stored),
      })),
    });
  }
  await transaction.run(statementText('clear'), {
    rows: rows.map((change) => ({
      element: change.element,
      labels: change.stored.labels,
      otherLabels: (OTHER_LABELS[label] ?? []).filter((other) => !change.stored.labels.includes(other)),
      properties: propertiesOf(change, change.contentHash),
    })),
  });
  const elements = new Map(rows.map(({ id, element }) => [id, element]));
  await drawLinks(transaction, label, changes, elements, () => true);
  await weigh(transaction, label, changes, elements);
  if (label === 'Statement') await weighHedges(transaction, changes, elements);
}

async function drawLinks(
  transaction: Transaction,
  label: Label,
  changes: readonly Change[],
  elements: ReadonlyMap<string, string>,
  wanted: (change: Change, link: StoredLink) => boolean,
): Promise<void> {
  const byTarget = new Map<Label, Record<string, Value>[]>();
  const putForward: Record<string, Value>[] = [];
  for (const change of changes) {
    const from = elements.get(change.id);
    invariant(from !== undefined, `${change.id} was not written`);
    for (const link of change.stored.links) {
      if (!wanted(change, link)) continue;
      const target = labelOf(link.to);
      const rows = byTarget.get(target) ?? [];
      rows.push({ from, to: link.to, type: link.type, properties: link.properties });
      byTarget.set(target, rows);
    }
    const by = change.stored.properties.putForwardById;
    if (label === 'Argument' && typeof by === 'string') putForward.push({ from, to: by });
  }
  for (const [target, rows] of byTarget) {
    await draw(transaction, `link-to-${PLURALS[target]}`, rows);
  }
  if (putForward.length > 0) await draw(transaction, 'put-forward', putForward);
}

async function draw(
  transaction: Transaction,
  name: string,
  rows: readonly Record<string, Value>[],
): Promise<void> {
  const { rows: counted } = await transaction.run(statementText(name), { rows, live: LIVE });
  const drawn = counted[0]?.[0];
  invariant(drawn === rows.length, `${name} drew ${drawn} of ${rows.length} relationships`);
}

/** Works out the marking and review in force, and notes the records whose own dependents must follow. */
async function weigh(
  transaction: Transaction,
  label: Label,
  changes: readonly Change[],
  elements: ReadonlyMap<string, string>,
): Promise<void> {
  const stale = new Set<string>();
  for (const { id, known, stored } of changes) {
    if (known && publicationChanged(known, stored)) stale.add(id);
    if (known && UNWEIGHED.has(label)) {
      const { ownMarking, review } = stored.properties;
      const rank = (WORDS.ReviewState as readonly unknown[]).indexOf(review);
      if (known.marking !== ownMarking || known.reviewRank !== rank) stale.add(id);
    }
  }
  if (!UNWEIGHED.has(label) && label !== 'Hedge') {
    const { rows } = await transaction.run(statementText(`weigh-${PLURALS[label]}`), {
      live: LIVE,
      rows: changes.map(({ id, known, stored }) => ({
        element: elements.get(id) ?? null,
        ...inForce(label, known, stored),
      })),
    });
    for (const [id] of rows) if (typeof id === 'string') stale.add(id);
  }
  if (stale.size > 0) await transaction.run(statementText('mark-stale'), { ids: [...stale] });
}

/**
 * What was in force before; null where nobody can have taken it over. An argument's target may be written after it, so
 * what it says of itself counts as having been in force.
 */
function inForce(
  label: Label,
  known: Known | undefined,
  { properties }: StoredRecord,
): Record<string, Value> {
  if (known) return { marking: known.marking, reviewRank: known.reviewRank };
  if (label !== 'Argument') return { marking: null, reviewRank: null };
  const rank = (WORDS.ReviewState as readonly unknown[]).indexOf(properties.review);
  return { marking: Number(properties.ownMarking), reviewRank: rank };
}

function publicationChanged(known: Known, { properties }: StoredRecord): boolean {
  return (known.record?.publishedLatest ?? undefined) !== properties.publishedLatest;
}

/** Writes the hedges of statements that are new or changed, and ends those that they no longer have. */
async function writeHedges(
  transaction: Transaction,
  statements: readonly ToWrite<'Statement'>[],
  outcomes: ReadonlyMap<string, Outcome>,
  hedges: Map<string, Outcome>,
  writing: Writing,
): Promise<void> {
  const records: ToWrite<'Hedge'>[] = [];
  for (const { id, record } of statements) {
    for (const hedge of hedgesOf(id, record)) {
      if (outcomes.get(id) === 'unchanged') hedges.set(hedge.id, 'unchanged');
      else records.push(hedge);
    }
  }
  if (records.length === 0) return;
  const written = await writeRecords(transaction, 'Hedge', records, 'first', writing);
  for (const [id, outcome] of written.outcomes) hedges.set(id, outcome);
}

/** Gives hedges what is in force for their statements; most statements have what they were given themselves. */
async function weighHedges(
  transaction: Transaction,
  changes: readonly Change[],
  elements: ReadonlyMap<string, string>,
): Promise<void> {
  const hedged = changes.filter(({ stored }) => hedgeIds(stored).length > 0);
  if (hedged.length === 0) return;
  const statements = hedged.flatMap(({ id }) => elements.get(id) ?? []);
  await transaction.run(statementText('weigh-hedges-of-statements'), { elements: statements });
}

function hedgeIds({ links }: StoredRecord): string[] {
  return links.filter(({ type }) => type === 'HEDGED_BY').map(({ to }) => to);
}

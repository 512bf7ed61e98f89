import { type Input, inForce, inputIds, type Label, labelOf, saidOf } from '../interop/dossier/v1/index.ts';
import type { Database, Transaction, Value } from '../neo4j/index.ts';
import { LIVE } from '../shared/view.ts';
import type { ImportLock } from './lock.ts';
import type { LogDraft } from './log.ts';
import { statementText } from './statements.ts';
import { newTargets, type Targets } from './targets.ts';

/** The statements that list the records that are made from one of each label, and the label of what they list. */
const DEPENDENTS: Readonly<Record<Label, readonly (readonly [list: string, label: Label])[]>> = {
  Agent: [
    ['names-of-agent', 'Name'],
    ['claims-of', 'Claim'],
    ['claims-to', 'Claim'],
    ['statements-of-speaker', 'Statement'],
    ['assessments-of-agent', 'Assessment'],
    ['judgements-of-judge', 'IdentityJudgement'],
    ['judgements-on-agent', 'IdentityJudgement'],
  ],
  Activity: [['claims-of', 'Claim']],
  Source: [
    ['versions-of-source', 'SourceVersion'],
    ['statements-of-source', 'Statement'],
    ['assessments-of-target', 'Assessment'],
  ],
  SourceVersion: [['passages-of-version', 'Passage']],
  Claim: [
    ['statements-of-claim', 'Statement'],
    ['arguments-on-target', 'Argument'],
    ['assessments-of-target', 'Assessment'],
  ],
  Statement: [
    ['hedges-of-statement', 'Hedge'],
    ['arguments-of-statement', 'Argument'],
    ['assessments-of-target', 'Assessment'],
  ],
  Argument: [['arguments-on-target', 'Argument']],
  Name: [],
  Passage: [],
  Hedge: [],
  Assessment: [],
  IdentityJudgement: [],
};

/** The notes of records whose change is to be passed on, by id: how often each was marked. */
export type StaleMarks = ReadonlyMap<string, number>;

/** Records that one of those statements lists at once. */
const PAGE = 1_000;
const TIMEOUT_MS = 120_000;

/**
 * Passes on what changed in the marking, review or publication of records to all that are made from them, page by page,
 * and from those on. Ends when nothing is noted as stale; what a killed import left is done as well, but for `others`: what
 * was noted before and is somebody else's to do.
 */
export async function refreshStale(
  database: Pick<Database, 'read'>,
  lock: Pick<ImportLock, 'write'>,
  signal?: AbortSignal,
  others: StaleMarks = new Map(),
): Promise<void> {
  for (;;) {
    const { rows } = await database.read(statementText('stale'), {}, { timeoutMs: TIMEOUT_MS });
    const marked = (rows as readonly (readonly [string, number])[]).filter(
      ([id, marks]) => others.get(id) !== marks,
    );
    if (marked.length === 0) return;
    for (const [id, marks] of marked) {
      for (const [list, label] of DEPENDENTS[labelOf(id)]) {
        for (let after: string | undefined = ''; after !== undefined; ) {
          signal?.throwIfAborted();
          after = await refreshPage(lock, { id, list, label, after });
        }
      }
      await lock.write((transaction) => transaction.run(statementText('unmark-stale'), { id, marks }));
    }
  }
}

interface Page {
  readonly id: string;
  readonly list: string;
  readonly label: Label;
  readonly after: string;
}

interface Dependent {
  readonly element: string;
  readonly record: Readonly<Record<string, unknown>>;
  readonly between: readonly string[];
  readonly place: string;
}

/** Resolves with the place of the last record of the page; undefined where no page follows. */
async function refreshPage(
  lock: Pick<ImportLock, 'write'>,
  { id, list, label, after }: Page,
): Promise<string | undefined> {
  return lock.write(async (transaction, _targets, log) => {
    const parameters: Record<string, Value> = { id, after };
    if (list === 'hedges-of-statement' || list === 'judgements-on-agent') parameters.live = LIVE;
    const { rows } = await transaction.run(statementText(list), parameters);
    const dependents = rows.map((row) => {
      const [element, record, between, place] = row as [
        string,
        Dependent['record'],
        readonly string[],
        string,
      ];
      return { element, record, between, place };
    });
    await refresh(transaction, { label, changed: id, dependents, log });
    return dependents.length < PAGE ? undefined : dependents.at(-1)?.place;
  });
}

interface Refreshing {
  readonly label: Label;
  readonly changed: string;
  readonly dependents: readonly Dependent[];
  readonly log: LogDraft;
}

async function refresh(
  transaction: Transaction,
  { label, changed, dependents, log }: Refreshing,
): Promise<void> {
  const targets = newTargets();
  const inputs = dependents.map(({ record, between }) => {
    // A hedge knows nothing of its statement, from which it was reached.
    if (label === 'Hedge') return [changed];
    return inputIds(
      label,
      record,
      between.map((to) => ({ type: 'BETWEEN', to })),
    );
  });
  await targets.load(transaction, inputs.flat());
  const rows: { readonly element: string; readonly properties: Record<string, Value> }[] = [];
  const stale = new Set<string>();
  for (const [index, { element, record }] of dependents.entries()) {
    const made: Input[] = (inputs[index] ?? []).flatMap((id) => targets.get(id) ?? []);
    const force = inForce(record, made);
    const properties = { ...force, ...saidAnew(label, record, targets) };
    if (Object.entries(properties).every(([name, value]) => record[name] === value)) continue;
    rows.push({ element, properties });
    const isInForceAnew =
      record.marking !== force.marking || (record.reviewRank ?? undefined) !== force.reviewRank;
    if (isInForceAnew && DEPENDENTS[label].length > 0) stale.add(String(record.id));
  }
  if (rows.length > 0) {
    const written = await transaction.run(statementText('set-in-force'), { rows, live: LIVE });
    for (const [id, revision, recordedAt, marking] of written.rows as readonly Regraded[])
      log.note({ kind: 'REGRADED', label, id, revision, recordedAt, marking });
  }
  if (stale.size > 0) await transaction.run(statementText('mark-stale'), { ids: [...stale] });
}

type Regraded = readonly [id: string, revision: number, recordedAt: string, marking: number];

function saidAnew(label: Label, record: Dependent['record'], targets: Targets): Record<string, string> {
  if (label !== 'Statement') return {};
  return {
    ...saidOf(String(record.id), record.saidLatest, targets.get(String(record.sourceId))?.publishedLatest),
  };
}

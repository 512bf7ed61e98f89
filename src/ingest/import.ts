import { type Label, LISTS, PREFIXES } from '../interop/dossier/v1/index.ts';
import type { Database, Transaction } from '../neo4j/index.ts';
import { type Actor, type ActorLabel, resolveActors } from './actors.ts';
import type { Outcome, ToWrite, WritingMoment } from './changes.ts';
import { type Findings, newFindings } from './faults.ts';
import { batchesOf, type Group, groupById, groupsOf, readAhead, sideBySide } from './groups.ts';
import { recordsIn } from './link-records.ts';
import { type ImportLock, newImportLock } from './lock.ts';
import { type LogDraft, newLogDraft } from './log.ts';
import { ORDER, ORDER_AFTER_RELATED } from './order.ts';
import { linkAll, refused } from './prepare.ts';
import { type ReadDossier, readDossiers } from './read.ts';
import { nameOf } from './readers/index.ts';
import type { Sweep } from './ready.ts';
import { writeRelated } from './related.ts';
import { COUNTED_AS, newTally, reportOf, type Tally } from './report.ts';
import { entriesOf, openSpool, type Spool } from './spool.ts';
import { refreshStale } from './stale.ts';
import { newTargets, type Targets } from './targets.ts';
import type { DossierInput, ImportOptions, ImportReport } from './types.ts';
import { writeRecords } from './write.ts';

const BATCH = 1_000;
/** Batches under way at once: one is worked out by the database while the one before is committed. */
const AT_ONCE = 2;
const READ_TIMEOUT_MS = 60_000;
/** How often all is linked anew because another import made an agent that this one was about to make. */
const LINKINGS = 5;

/** What the second pass puts into the spool. */
const LINKED_WORDS = [
  'linked',
  'edge',
  'climbed',
  'walked',
  'worded',
  'later',
  'hinting',
  'waiting',
] as const;

/** An agent or activity is another record of the graph than when all was linked. */
class LinkedAnew extends Error {}

interface Run {
  readonly database: Database;
  readonly spool: Spool;
  readonly dossiers: readonly ReadDossier[];
  readonly findings: Findings;
  readonly tally: Tally;
  readonly writing: WritingMoment;
  /** Absent in a dry run. */
  readonly lock?: ImportLock;
  readonly options: ImportOptions;
  readonly written: (records: number) => void;
}

/**
 * Imports dossiers as one import: all of them or, when anything is wrong with any of them, nothing. Killed in the
 * middle and run again it ends as if it had run undisturbed; run again after its end it changes nothing.
 *
 * Rejects with DOSSIER_REFUSED, `details.report` being the whole {@link ImportReport} with every fault; with the reason
 * of `options.signal`; and as the database does.
 */
export async function importDossiers(
  database: Database,
  inputs: readonly DossierInput[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  const start = performance.now();
  const spool = await openSpool();
  try {
    const findings = newFindings();
    const { dossiers, converted } = await readDossiers(inputs, spool, findings, options, (done) => {
      options.signal?.throwIfAborted();
      options.progress?.({ phase: 'reading', done });
    });
    const facts = () => ({
      dryRun: options.dryRun ?? false,
      files: inputs.map(nameOf),
      converted,
      seconds: (performance.now() - start) / 1000,
    });
    // What was found while reading stays when all is linked anew.
    const readWarnings = findings.warnings.length;
    for (let linking = 1; ; linking += 1) {
      await linkAll(readOf(database), spool, dossiers, findings, options);
      if (findings.faults.length > 0) throw refused(dossiers, findings, facts());
      try {
        const { tally, recordedAt } = await write(database, spool, dossiers, findings, options);
        return reportOf(tally, findings, { ...facts(), ...(recordedAt ? { recordedAt } : {}) });
      } catch (error) {
        if (!(error instanceof LinkedAnew) || linking >= LINKINGS) throw error;
        for (const word of LINKED_WORDS) await spool.forget([word]);
        findings.conflicts.length = 0;
        findings.warnings.length = readWarnings;
      }
    }
  } finally {
    await spool.close();
  }
}

async function write(
  database: Database,
  spool: Spool,
  dossiers: readonly ReadDossier[],
  findings: Findings,
  options: ImportOptions,
): Promise<{ readonly tally: Tally; readonly recordedAt?: string }> {
  const dryRun = options.dryRun ?? false;
  const total = recordsIn(dossiers);
  let done = 0;
  const lock = dryRun ? undefined : newImportLock(database, options.signal);
  const run: Run = {
    database,
    spool,
    dossiers,
    findings,
    tally: newTally(),
    writing: { dryRun, instant: (await lock?.takeInstant(options.clock)) ?? new Date().toISOString() },
    ...(lock ? { lock } : {}),
    options,
    written(records) {
      done += records;
      options.progress?.({ phase: dryRun ? 'comparing' : 'writing', done: Math.min(done, total), total });
    },
  };
  if (lock) await refreshStale(database, lock, options.signal);
  for (const label of ORDER) await writeLabel(run, label);
  await writeAllRelated(run);
  for (const label of ORDER_AFTER_RELATED) await writeLabel(run, label);
  if (lock) {
    await refreshStale(database, lock, options.signal);
    await lock.seal();
  }
  return { tally: run.tally, ...(lock ? { recordedAt: run.writing.instant } : {}) };
}

async function writeLabel<L extends Exclude<Label, 'Hedge'>>(run: Run, label: L): Promise<void> {
  const { spool, dossiers, findings, options } = run;
  const waiting = ['waiting', label];
  const groups = groupsOf(spool, label, dossiers, findings);
  const most = options.batchSize ?? BATCH;
  await sideBySide(readAhead(batchesOf(groups, most)), AT_ONCE, async (batch) => {
    const { outcomes, unfinished, hedges } = await writeBatch(run, label, batch, 'first');
    for (const group of batch) count(run, label, outcomes, group);
    for (const outcome of hedges.values()) run.tally.add('hedges', outcome, 1);
    for (const id of unfinished) spool.put([...waiting, id], '');
  });
  await spool.settle();
  if (run.writing.dryRun) return;
  // One after the other: what one batch changes, the next may be made from.
  for await (const batch of readAhead(batchesOf(waitingGroups(run, label), most))) {
    await writeBatch(run, label, batch, 'second');
  }
  await spool.forget(waiting);
}

async function* waitingGroups<L extends Label>(
  { spool, dossiers }: Run,
  label: L,
): AsyncGenerator<readonly Group<L>[]> {
  for await (const [[id = '']] of entriesOf(spool, ['waiting', label])) {
    yield [await groupById(spool, label, id, dossiers)];
  }
}

function count(
  { tally, written }: Run,
  label: keyof typeof COUNTED_AS,
  outcomes: ReadonlyMap<string, Outcome>,
  group: { readonly id: string; readonly count: number },
): void {
  const outcome = outcomes.get(group.id);
  if (!outcome) return;
  const list = COUNTED_AS[label];
  tally.add(list, outcome, group.count);
  if ((LISTS as readonly string[]).includes(list)) written(group.count);
}

async function writeAllRelated(run: Run): Promise<void> {
  const groups = groupsOf(run.spool, 'Related', run.dossiers, run.findings);
  for await (const batch of readAhead(batchesOf(groups, run.options.batchSize ?? BATCH))) {
    const outcomes = await inTransaction(run, (transaction) => writeRelated(transaction, batch, run.writing));
    for (const group of batch) count(run, 'Related', outcomes, group);
  }
}

async function writeBatch<L extends Label>(run: Run, label: L, batch: readonly Group<L>[], sweep: Sweep) {
  const records = batch as unknown as readonly ToWrite<L>[];
  return inTransaction(run, async (transaction, targets, log) => {
    if (label === 'Agent' || label === 'Activity')
      await confirmActors(run, transaction, label, batch as never);
    return writeRecords(transaction, label, records, sweep, { ...run.writing, targets, log });
  });
}

/** Under the lock the actors must be who they were when all was linked: their ids are in the keys of what names them. */
async function confirmActors(
  { spool }: Run,
  transaction: Transaction,
  label: ActorLabel,
  batch: readonly Group<ActorLabel>[],
): Promise<void> {
  const variants = batch.flatMap((group) =>
    group.variants.map((actor) => ({ group, actor: actor as Actor })),
  );
  const identities = await resolveActors(
    label,
    variants.map(({ actor }) => actor),
    spool,
    (text, parameters) => transaction.run(text, parameters),
  );
  for (const [index, { group }] of variants.entries()) {
    const identity = identities[index];
    if (identity?.id !== group.id || identity.key !== group.key) throw new LinkedAnew(PREFIXES[label]);
  }
}

/** Runs the work in a transaction that is alone with the graph; in a dry run without one, writing nothing. */
async function inTransaction<T>(
  { database, options, lock }: Run,
  work: (transaction: Transaction, targets: Targets, log: LogDraft) => Promise<T>,
): Promise<T> {
  options.signal?.throwIfAborted();
  if (lock) return lock.write(work);
  return work({ run: readOf(database) }, newTargets(), newLogDraft());
}

/** Reading of the graph outside a transaction. */
function readOf(database: Database): Transaction['run'] {
  return (text, parameters) => database.read(text, parameters, { timeoutMs: READ_TIMEOUT_MS });
}

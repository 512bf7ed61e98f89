import { randomUUID } from 'node:crypto';
import { hedgesOf, type Label, LISTS } from '../../interop/dossier/v1/index.ts';
import { changeOf, type ToWrite } from '../changes.ts';
import { type Findings, newFindings } from '../faults.ts';
import { type Group, groupById, groupsOf } from '../groups.ts';
import { readyHedge } from '../hedges.ts';
import { recordsIn } from '../link-records.ts';
import { isTold, type LogEntry } from '../log.ts';
import { ORDER, ORDER_AFTER_RELATED } from '../order.ts';
import { linkAll, refused } from '../prepare.ts';
import { type ReadDossier, readDossiers } from '../read.ts';
import { nameOf } from '../readers/index.ts';
import { type Ready, readyOf } from '../ready.ts';
import { relatedProperties } from '../related.ts';
import { COUNTED_AS, newTally, reportOf, type Tally } from '../report.ts';
import type { Spool } from '../spool.ts';
import type { DossierInput, ImportOptions, ImportReport } from '../types.ts';
import { entryOf } from '../write.ts';
import { type BulkTargets, newBulkTargets } from './bulk-targets.ts';
import { type CsvFiles, type GraphCsv, newGraphCsv } from './graph-csv.ts';
import { heldSpool } from './held-spool.ts';
import { findHinted, type HintedRecords } from './hints.ts';

/** What was written, and what is to be told of the import. */
export interface WrittenCsv {
  readonly files: CsvFiles;
  readonly report: ImportReport;
}

interface Run {
  readonly spool: Spool;
  readonly dossiers: readonly ReadDossier[];
  readonly findings: Findings;
  readonly tally: Tally;
  readonly csv: GraphCsv;
  readonly targets: BulkTargets;
  readonly hinted: HintedRecords;
  readonly instant: string;
  /** The instant at which the entries of the log stand. */
  readonly position: string;
  readonly options: ImportOptions;
  readonly written: (records: number) => void;
}

/**
 * Writes dossiers into an empty folder as the files from which neo4j-admin makes the graph that {@link importDossiers}
 * makes of them in an empty graph: all of them or, when anything is wrong with any of them, nothing.
 *
 * Rejects with DOSSIER_REFUSED as importDossiers does, and with the reason of `options.signal`.
 */
export async function writeCsv(
  inputs: readonly DossierInput[],
  folder: string,
  options: ImportOptions = {},
): Promise<WrittenCsv> {
  const start = performance.now();
  const spool = heldSpool();
  try {
    const findings = newFindings();
    const { dossiers, converted } = await readDossiers(inputs, spool, findings, options, (done) => {
      options.signal?.throwIfAborted();
      options.progress?.({ phase: 'reading', done });
    });
    const facts = () => ({
      dryRun: false,
      files: inputs.map(nameOf),
      converted,
      seconds: (performance.now() - start) / 1000,
    });
    await linkAll(emptyGraph, spool, dossiers, findings, options);
    if (findings.faults.length > 0) throw refused(dossiers, findings, facts());
    const instant = new Date(options.clock?.() ?? Date.now()).toISOString();
    const total = recordsIn(dossiers);
    let done = 0;
    const run: Run = {
      spool,
      dossiers,
      findings,
      tally: newTally(),
      csv: newGraphCsv(folder),
      targets: newBulkTargets(),
      hinted: await findHinted(spool, dossiers),
      instant,
      position: new Date().toISOString(),
      options,
      written(records) {
        done += records;
        options.progress?.({ phase: 'writing', done, total });
      },
    };
    const files = await writeFiles(run);
    return { files, report: reportOf(run.tally, findings, { ...facts(), recordedAt: instant }) };
  } finally {
    await spool.close();
  }
}

/** A new graph knows nothing of what it is asked. */
async function emptyGraph() {
  return { keys: [], rows: [] };
}

async function writeFiles(run: Run): Promise<CsvFiles> {
  const { csv } = run;
  try {
    for (const label of ORDER) await (label === 'Argument' ? writeArguments(run) : writeLabel(run, label));
    await writeRelated(run);
    for (const label of ORDER_AFTER_RELATED) await writeLabel(run, label);
    // As an import leaves it that took the lock once.
    const { instant, position } = run;
    csv.housekeeping('ImportLock', {
      name: 'import',
      turn: 1,
      since: 1,
      owner: randomUUID(),
      instant,
      position,
      seals: 1,
      sealed: position,
    });
  } catch (error) {
    csv.close();
    throw error;
  }
  return csv.close();
}

async function writeLabel(run: Run, label: Exclude<Label, 'Hedge'>): Promise<void> {
  for await (const groups of groupsOf(run.spool, label, run.dossiers, run.findings)) {
    for (const group of groups) writeGroup(run, label, group as Group<Label>);
  }
}

function writeGroup(run: Run, label: Exclude<Label, 'Hedge'>, group: Group<Label>): void {
  const { csv, targets, hinted, tally, written, options } = run;
  options.signal?.throwIfAborted();
  const ready = readyOf(label, changeOf(label, group as ToWrite<typeof label>, undefined, run), targets);
  if (label === 'Statement') writeHedges(run, group as Group<'Statement'>, ready);
  const { id, stored } = ready.change;
  csv.record(label, ready, [
    ...(label === 'Claim' && hinted.disputed.has(id) ? ['Disputed'] : []),
    ...(label === 'Statement' && hinted.tied.has(id) ? ['Tied'] : []),
  ]);
  const by = stored.properties.putForwardById;
  if (typeof by === 'string') csv.relationship(by, { type: 'PUTS_FORWARD', to: id, properties: {} });
  targets.remember(label, ready);
  if (isTold(label)) writeEntry(run, entryOf(label, ready));
  const list = COUNTED_AS[label];
  tally.add(list, 'created', group.count);
  if ((LISTS as readonly string[]).includes(list)) written(group.count);
}

/** All entries stand at one instant: nobody has read the log before. */
function writeEntry({ csv, position }: Run, entry: LogEntry): void {
  const { kind, label, id, revision, recordedAt, marking } = entry;
  csv.housekeeping('LogEntry', {
    position: `${position}~${id}`,
    kind,
    recordLabel: label,
    recordId: id,
    revision,
    recordedAt,
    marking,
  });
}

function writeHedges(run: Run, { id, record }: Group<'Statement'>, { force }: Ready): void {
  if (record.hedges.length === 0) return;
  for (const hedge of hedgesOf(id, record)) {
    run.csv.record('Hedge', readyHedge(changeOf('Hedge', hedge, undefined, run), force), []);
    run.tally.add('hedges', 'created', 1);
  }
}

/** An argument may bear on an argument, and what is in force for that one must be known first. */
async function writeArguments(run: Run): Promise<void> {
  const { spool, dossiers, findings } = run;
  const waiting = new Map<string, string[]>();
  const written = new Set<string>();
  const write = (group: Group<'Argument'>) => {
    writeGroup(run, 'Argument', group as Group<Label>);
    written.add(group.id);
  };
  for await (const groups of groupsOf(spool, 'Argument', dossiers, findings)) {
    for (const group of groups) {
      const { target } = group.record;
      if (!target.startsWith('arg_') || written.has(target)) write(group);
      else waiting.set(target, [...(waiting.get(target) ?? []), group.id]);
    }
  }
  for (let ready = [...waiting.keys()].filter((target) => written.has(target)); ready.length > 0; ) {
    const next: string[] = [];
    for (const target of ready) {
      for (const id of waiting.get(target) ?? []) {
        write(await groupById(spool, 'Argument', id, dossiers));
        next.push(id);
      }
      waiting.delete(target);
    }
    ready = next.filter((id) => waiting.has(id));
  }
}

async function writeRelated({ spool, dossiers, findings, csv, instant, tally, written }: Run): Promise<void> {
  for await (const groups of groupsOf(spool, 'Related', dossiers, findings)) {
    for (const { record, count } of groups) {
      const { from, to } = record;
      csv.relationship(from, { type: 'RELATED', to, properties: relatedProperties(record, instant) });
      tally.add('related', 'created', count);
      written(count);
    }
  }
}

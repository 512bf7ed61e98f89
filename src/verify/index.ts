import { MODEL } from '../generated/model.ts';
import {
  checkActivities,
  checkAgents,
  checkArguments,
  checkAssessments,
  checkClaims,
  checkHedges,
  checkIdentityJudgements,
  checkLog,
  checkNames,
  checkNodes,
  checkPassages,
  checkSources,
  checkSourceVersions,
  checkStatements,
  checkTexts,
  checkIndexes as readIndexes,
} from '../generated/statements.ts';
import type { Database } from '../neo4j/index.ts';
import type { Runner } from '../neo4j/statement.ts';
import { CHECKS } from './checks/index.ts';
import { findCycles } from './cycles.ts';
import { type Collector, createCollector, type Report } from './finding.ts';
import { checkIndexes } from './indexes.ts';
import { checkLogEntry } from './log.ts';
import {
  type CheckedRecord,
  idOf,
  isHeadKey,
  linksOf,
  type RecordLabel,
  type RecordRow,
  recordOf,
} from './record.ts';
import { checkText } from './texts.ts';

/** How {@link verifyGraph} goes about it. */
export interface VerifyOptions {
  /** Only records with these ids, and neither indexes nor nodes without a known label beside them. */
  readonly only?: readonly string[];
  /** How many findings of each rule are kept; 100 where absent. All are counted. */
  readonly atMost?: number;
  /** Records read at once; 500 where absent. */
  readonly batch?: number;
  /** Called after each batch with the label at work and the number of records looked at so far. */
  readonly progress?: (label: RecordLabel, records: number) => void;
}

interface Page {
  readonly after: string;
  readonly first: number;
  readonly only: readonly string[] | null;
}

const READERS: Readonly<Record<RecordLabel, (runner: Runner, page: Page) => Promise<readonly RecordRow[]>>> =
  {
    Agent: checkAgents,
    Name: checkNames,
    Activity: checkActivities,
    Claim: checkClaims,
    Statement: checkStatements,
    Hedge: checkHedges,
    Source: checkSources,
    SourceVersion: checkSourceVersions,
    Passage: checkPassages,
    Argument: checkArguments,
    Assessment: checkAssessments,
    IdentityJudgement: checkIdentityJudgements,
  };

/** Relationships that must not lead back to where they came from. */
const ACYCLIC: readonly (readonly string[])[] = [
  ['PART_OF', 'SPEAKS_FOR'],
  ['RETRACTS', 'CORRECTS'],
];

/** A batch waits for the disk where the graph is larger than the page cache. */
const TIMEOUT_MS = 600_000;
/** A text may be a book. */
const TEXTS_AT_ONCE = 4;

/**
 * Looks at the whole graph for everything that its model asks for and Neo4j Community cannot enforce (see `RULES`).
 * Reads in batches by key: what it holds in memory is a batch, the findings, and the relationships that must not go
 * round a circle. It is no snapshot: what is imported meanwhile may show as broken. Rejects as Database.read does.
 */
export async function verifyGraph(database: Database, options: VerifyOptions = {}): Promise<Report> {
  const runner: Runner = {
    run: (text, parameters) => database.read(text, parameters, { timeoutMs: TIMEOUT_MS }),
  };
  const collector = createCollector(options.atMost ?? 100);
  if (!options.only) {
    for (const finding of await checkIndexes(await readIndexes(runner, {}))) collector.add(finding);
  }
  await verifyNodes(runner, collector, options);
  const records = await verifyRecords(runner, collector, options);
  const texts = await verifyTexts(runner, collector, options);
  await verifyLog(runner, collector, options);
  return { records, texts, findings: collector.findings, totals: collector.totals };
}

async function verifyNodes(runner: Runner, collector: Collector, options: VerifyOptions): Promise<void> {
  const records = Object.keys(MODEL.labels);
  const known = [
    ...records,
    ...Object.values(MODEL.labels).flatMap(({ also }) => also),
    ...MODEL.housekeeping,
  ];
  const first = Math.max(1_000, options.atMost ?? 0);
  for (const { element, labels, id } of await checkNodes(runner, {
    known,
    records,
    first,
    only: options.only ?? null,
  })) {
    const unknown = labels.filter((label) => !known.includes(label));
    const record = typeof id === 'string' ? id : null;
    if (unknown.length === 0 && labels.length > 0) {
      collector.add({ rule: 'id-and-key', record, element, message: `a ${labels.join(':')} without a key` });
    } else {
      const message =
        labels.length === 0 ? 'a node without a label' : `${unknown.join(', ')} is no label of the model`;
      collector.add({ rule: 'unknown-label', record, element, message });
    }
  }
}

async function verifyRecords(runner: Runner, collector: Collector, options: VerifyOptions): Promise<number> {
  const edges = ACYCLIC.map(() => new Map<string, readonly string[]>());
  let records = 0;
  for (const label of Object.keys(READERS) as RecordLabel[]) {
    for await (const rows of batches(READERS[label], runner, options, options.batch ?? 500)) {
      for (const row of rows) verifyRecord(recordOf(label, row), collector, edges);
      records += rows.length;
      options.progress?.(label, records);
    }
  }
  for (const cycle of edges.flatMap(findCycles)) {
    const message = `round a circle: ${cycle.join(' → ')} → ${cycle[0]}`;
    collector.add({ rule: 'cycle', record: cycle[0] ?? null, element: null, message });
  }
  return records;
}

function verifyRecord(
  record: CheckedRecord,
  collector: Collector,
  edges: readonly Map<string, readonly string[]>[],
): void {
  const id = idOf(record);
  for (const check of CHECKS) {
    for (const fault of check(record)) collector.add({ ...fault, record: id, element: record.element });
  }
  if (!isHeadKey(record.key)) return;
  ACYCLIC.forEach((types, index) => {
    const ends = linksOf(record, ...types).map(({ target }) => String(target.id));
    if (ends.length > 0) edges[index]?.set(id ?? record.element, ends);
  });
}

async function verifyTexts(runner: Runner, collector: Collector, options: VerifyOptions): Promise<number> {
  let texts = 0;
  for await (const rows of batches(checkTexts, runner, options, TEXTS_AT_ONCE)) {
    for (const finding of rows.flatMap(checkText)) collector.add(finding);
    texts += rows.length;
  }
  return texts;
}

async function verifyLog(runner: Runner, collector: Collector, options: VerifyOptions): Promise<void> {
  for await (const rows of batches(checkLog, runner, options, options.batch ?? 500)) {
    for (const finding of rows.flatMap(checkLogEntry)) collector.add(finding);
  }
}

/** Pages by key, until one is not full. */
async function* batches<Row extends { readonly key: string }>(
  read: (runner: Runner, page: Page) => Promise<readonly Row[]>,
  runner: Runner,
  options: VerifyOptions,
  first: number,
): AsyncGenerator<readonly Row[]> {
  for (let after = ''; ; ) {
    const rows = await read(runner, { after, first, only: options.only ?? null });
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < first) return;
    after = last.key;
  }
}

export { type Fault, type Finding, type Report, RULES, type Rule } from './finding.ts';
export type { RecordLabel } from './record.ts';

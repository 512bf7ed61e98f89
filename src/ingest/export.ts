import {
  actorKey,
  argumentKey,
  assessmentKey,
  canonicalSet,
  claimKey,
  identity,
  judgementKey,
  type Label,
  LISTS,
  type LinkedPassage,
  type LinkedRecords,
  type LinkedRelated,
  type List,
  type LocalIds,
  labelOf,
  lineOf,
  passageKey,
  type ReadRecord,
  restore,
  sourceKey,
  statementKey,
  unlinkActivity,
  unlinkAgent,
  unlinkArgument,
  unlinkAssessment,
  unlinkClaim,
  unlinkJudgement,
  unlinkRelated,
  unlinkSource,
  unlinkStatement,
  versionKey,
} from '../interop/dossier/v1/index.ts';
import type { Database } from '../neo4j/index.ts';
import { PLURALS } from './plurals.ts';
import { openSpool, type Spool } from './spool.ts';
import { statementText } from './statements.ts';

/** How a dossier is written. */
export interface ExportOptions {
  /** The graph as recorded at this instant, `YYYY-MM-DDTHH:mm:ss.sssZ`; as it is now where absent. */
  readonly known?: string;
  /** Ends the export; it rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** After every instant at which something was recorded, before the end of what is live. */
const NOW = '9999-12-30T00:00:00.000Z';
const PAGE = 1_000;
/** Source texts are large. */
const PAGE_OF_VERSIONS = 50;
const READ_TIMEOUT_MS = 120_000;

interface Exporting {
  readonly database: Database;
  readonly spool: Spool;
  readonly known: string;
  readonly signal: AbortSignal | undefined;
  readonly local: LocalIds;
}

/**
 * The graph as a dossier in JSON Lines: one line an item, each with its end. Records are sorted, and their ids are taken
 * from their content alone, so two graphs that hold the same give the same bytes, however they came to hold it. Every
 * record is exported, whatever its marking and review. What memory it takes does not grow with the graph.
 */
export async function* exportDossier(
  database: Database,
  options: ExportOptions = {},
): AsyncGenerator<string> {
  const spool = await openSpool();
  const local = (id: string): string => {
    const known = spool.get(['local', id]);
    if (known === undefined) throw new Error(`Unexpected: ${id} is named, but was not recorded by then`);
    return known;
  };
  const exporting = { database, spool, known: options.known ?? NOW, signal: options.signal, local };
  try {
    await takeActors(exporting);
    await takeSources(exporting);
    await takeClaims(exporting);
    await takeStatements(exporting);
    await takeArguments(exporting);
    await takeOthers(exporting);
    yield '{"dossier":1,"title":"Counterclaim export"}\n';
    for (const list of LISTS) {
      for await (const [, line] of spool.entries(['line', list])) yield `${line}\n`;
    }
  } finally {
    await spool.close();
  }
}

interface Exported<L extends Label> extends ReadRecord {
  readonly id: string;
  readonly record: LinkedRecords[L];
}

async function* recordsOf<L extends Exclude<Label, 'Hedge'>>(
  { database, known, signal }: Exporting,
  label: L,
): AsyncGenerator<Exported<L>> {
  const text = statementText(`export-${PLURALS[label]}`);
  const first = label === 'SourceVersion' ? PAGE_OF_VERSIONS : PAGE;
  for (let after = ''; ; ) {
    signal?.throwIfAborted();
    const { rows } = await database.read(text, { after, known, first }, { timeoutMs: READ_TIMEOUT_MS });
    for (const [id, properties, links, hedges] of rows as readonly ExportRow[]) {
      const read = { properties, links: hedges ? [...links, ...hedges] : links };
      yield { id, ...read, record: restore<L>(label, read) };
      after = id;
    }
    if (rows.length < first) return;
  }
}

type ExportRow = readonly [string, ReadRecord['properties'], ReadRecord['links'], ReadRecord['links']?];

function known(spool: Spool, id: string, local: string): void {
  spool.put(['local', id], local);
}

function write<L extends List>(
  spool: Spool,
  list: L,
  id: string,
  record: Parameters<typeof lineOf<L>>[1],
): void {
  spool.put(['line', list, id], lineOf(list, record));
}

/** A record kept until all that it names is known. */
function keep(spool: Spool, label: string, id: string, record: object): void {
  spool.put(['kept', label, id], JSON.stringify(record));
}

async function* keptOf<T>(spool: Spool, label: string): AsyncGenerator<readonly [id: string, record: T]> {
  for await (const [[id = ''], json] of spool.entries(['kept', label])) yield [id, JSON.parse(json) as T];
}

async function takeActors(exporting: Exporting): Promise<void> {
  const { spool, local } = exporting;
  for await (const { id, record } of recordsOf(exporting, 'Agent')) {
    known(spool, id, identity('Agent', actorKey('Agent', record)).id);
    keep(spool, 'Agent', id, record);
    await spool.settle();
  }
  for await (const { id, record } of recordsOf(exporting, 'Name')) {
    keep(spool, `Name of ${record.agent}`, id, record);
    await spool.settle();
  }
  for await (const [id, agent] of keptOf<LinkedRecords['Agent']>(spool, 'Agent')) {
    const names: LinkedRecords['Name'][] = [];
    for await (const [, name] of keptOf<LinkedRecords['Name']>(spool, `Name of ${id}`)) names.push(name);
    for (const record of unlinkAgent(local(id), agent, names, local))
      write(spool, 'agents', record.id, record);
    await spool.settle();
  }
  for await (const { id, record } of recordsOf(exporting, 'Activity')) {
    const own = identity('Activity', actorKey('Activity', record)).id;
    known(spool, id, own);
    write(spool, 'activities', own, unlinkActivity(own, record));
    await spool.settle();
  }
}

/** Each version of a source is a record; who names the source itself names the first of them. */
async function takeSources(exporting: Exporting): Promise<void> {
  const { spool, local } = exporting;
  const optional = (id: string | undefined) => (id === undefined ? undefined : local(id));
  for await (const { id, record } of recordsOf(exporting, 'Source')) {
    keep(spool, 'Source', id, record);
    spool.put(
      ['content', id],
      identity('Source', sourceKey({ ...record, publisher: optional(record.publisher) })).id,
    );
    await spool.settle();
  }
  for await (const { id, record } of recordsOf(exporting, 'SourceVersion')) {
    const source = spool.get(['content', record.source]) ?? '';
    const own = identity('SourceVersion', versionKey({ source, sha256: record.sha256 })).id;
    known(spool, id, own);
    const first = spool.get(['local', record.source]);
    if (first === undefined || own < first) known(spool, record.source, own);
    keep(spool, 'SourceVersion', id, record);
    await spool.settle();
  }
  for await (const [id, version] of keptOf<LinkedRecords['SourceVersion']>(spool, 'SourceVersion')) {
    const source = spool.get(['kept', 'Source', version.source]);
    if (source === undefined) continue;
    const record = unlinkSource(local(id), JSON.parse(source) as LinkedRecords['Source'], version, local);
    write(spool, 'sources', record.id, record);
    await spool.settle();
  }
}

async function takeClaims(exporting: Exporting): Promise<void> {
  const { spool, local } = exporting;
  for await (const { id, record } of recordsOf(exporting, 'Claim')) {
    const { attribution } = record;
    const content = {
      ...record,
      attribution: attribution && { ...attribution, of: local(attribution.of), to: local(attribution.to) },
    };
    known(spool, id, identity('Claim', claimKey(content)).id);
    keep(spool, 'Claim', id, record);
    await spool.settle();
  }
  for await (const [id, claim] of keptOf<LinkedRecords['Claim']>(spool, 'Claim')) {
    const record = unlinkClaim(local(id), claim, local);
    write(spool, 'claims', record.id, record);
    await spool.settle();
  }
}

async function takeStatements(exporting: Exporting): Promise<void> {
  const { spool, local } = exporting;
  const optional = (id: string | undefined) => (id === undefined ? undefined : local(id));
  for await (const { id, record } of recordsOf(exporting, 'Passage')) {
    known(spool, id, identity('Passage', passageKey({ ...record, version: local(record.version) })).id);
    keep(spool, 'Passage', id, record);
    await spool.settle();
  }
  for await (const { id, record, links } of recordsOf(exporting, 'Statement')) {
    const content = {
      ...record,
      version: local(record.version),
      passage: optional(record.passage),
      speaker: optional(record.speaker),
      claim: optional(record.claim),
    };
    known(spool, id, identity('Statement', statementKey(content)).id);
    keep(spool, 'Statement', id, record);
    for (const related of relatedOf(exporting, id, links)) {
      keep(spool, 'Related', `${related.from} ${related.kind} ${related.to}`, related);
    }
    await spool.settle();
  }
  for await (const [id, statement] of keptOf<LinkedRecords['Statement']>(spool, 'Statement')) {
    const passage = (of: string | undefined) => {
      const json = of === undefined ? undefined : spool.get(['kept', 'Passage', of]);
      return json === undefined ? undefined : (JSON.parse(json) as LinkedPassage);
    };
    const passages = { passage: passage(statement.passage), cue: passage(statement.cue) };
    const record = unlinkStatement(local(id), statement, passages, local);
    write(spool, 'statements', record.id, record);
    await spool.settle();
  }
}

/** The relations of a statement as they were recorded at the instant of the export. */
function relatedOf({ known: instant }: Exporting, from: string, links: ReadRecord['links']): LinkedRelated[] {
  return links.flatMap(({ type, to, properties }) => {
    const { recordedAt, supersededAt, kind, statedBy, marking, review, origin } = properties;
    if (type !== 'RELATED' || String(recordedAt) > instant || String(supersededAt) <= instant) return [];
    return [{ from, to, kind, statedBy, marking, review, origin } as LinkedRelated];
  });
}

/** An argument may be on an argument: each is taken once its target is known. */
async function takeArguments(exporting: Exporting): Promise<void> {
  const { spool, local } = exporting;
  for await (const { id, record } of recordsOf(exporting, 'Argument')) {
    keep(spool, 'Argument', id, record);
    await spool.settle();
  }
  for (let found = true; found; ) {
    found = false;
    for await (const [id, argument] of keptOf<LinkedRecords['Argument']>(spool, 'Argument')) {
      const { target, putForwardBy } = argument;
      if (spool.get(['local', id]) !== undefined) continue;
      if (labelOf(target) === 'Argument' && spool.get(['local', target]) === undefined) continue;
      found = true;
      const content = {
        ...argument,
        premises: argument.premises.map(local),
        target: local(target),
        putForwardBy: putForwardBy === undefined ? undefined : local(putForwardBy),
      };
      known(spool, id, identity('Argument', argumentKey(content)).id);
      const record = unlinkArgument(local(id), argument, local);
      write(spool, 'arguments', record.id, record);
      await spool.settle();
    }
  }
}

async function takeOthers(exporting: Exporting): Promise<void> {
  const { spool, local } = exporting;
  for await (const [, related] of keptOf<LinkedRelated>(spool, 'Related')) {
    const record = unlinkRelated(related, local);
    write(spool, 'related', `${record.from} ${record.kind} ${record.to}`, record);
    await spool.settle();
  }
  for await (const { record } of recordsOf(exporting, 'Assessment')) {
    const content = { ...record, by: local(record.by), of: local(record.of) };
    const own = identity('Assessment', assessmentKey(content)).id;
    write(spool, 'assessments', own, unlinkAssessment(own, record, local));
    await spool.settle();
  }
  for await (const { record } of recordsOf(exporting, 'IdentityJudgement')) {
    const content = {
      between: canonicalSet(record.between.map(local)),
      by: record.by === undefined ? undefined : local(record.by),
    };
    const own = identity('IdentityJudgement', judgementKey(content)).id;
    write(spool, 'judgements', own, unlinkJudgement(own, record, local));
    await spool.settle();
  }
}

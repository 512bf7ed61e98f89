import {
  type DossierRecord,
  type Label,
  type LinkedRecords,
  type List,
  type LocalIds,
  lineOf,
  type ReadRecord,
  restore,
  WORDS,
} from '../../interop/dossier/v1/index.ts';
import type { Gathering } from '../../interop/write-records.ts';
import type { Database } from '../../neo4j/index.ts';
import { PLURALS } from '../plurals.ts';
import { entriesOf, type Spool } from '../spool.ts';
import { statementText } from '../statements.ts';

const PAGE = 1_000;
/** Source texts are large. */
const PAGE_OF_VERSIONS = 50;
const READ_TIMEOUT_MS = 120_000;

/** Who is to read what is exported: records above the clearance or below the review do not leave. Both are ranks. */
export interface ExportView {
  readonly clearance: number;
  readonly review: number;
}

/** What one export works with. */
export interface Exporting {
  readonly database: Database;
  readonly spool: Spool;
  readonly known: string;
  /** Absent: every record leaves, whatever its marking and review. */
  readonly view: ExportView | undefined;
  readonly signal: AbortSignal | undefined;
  readonly local: LocalIds;
}

/** What is said of a record beside its content. */
export interface Trace {
  readonly thing: string;
  readonly marking: number;
  readonly created: string;
  readonly modified: string;
}

/** A record as the graph has it, and as it was linked. */
export interface Exported<L extends Label> extends ReadRecord {
  readonly id: string;
  readonly record: LinkedRecords[L];
}

/** The records of a label that are in the view, as recorded at the instant of the export, page by page in the order of their ids. */
export async function* recordsOf<L extends Exclude<Label, 'Hedge'>>(
  { database, known, view, spool, signal }: Exporting,
  label: L,
): AsyncGenerator<Exported<L>> {
  const text = statementText(`export-${PLURALS[label]}`);
  const first = label === 'SourceVersion' ? PAGE_OF_VERSIONS : PAGE;
  for (let after = ''; ; ) {
    signal?.throwIfAborted();
    const { rows } = await database.read(text, { after, known, first }, { timeoutMs: READ_TIMEOUT_MS });
    for (const [id, properties, links, created, hedges = []] of rows as readonly ExportRow[]) {
      after = id;
      if (!isIn(view, properties)) continue;
      const shown = hedges.filter((hedge) => isIn(view, hedge.properties));
      const read = { properties, links: [...links, ...shown] };
      trace(spool, {
        thing: id,
        marking: Number(properties.marking),
        created,
        modified: String(properties.recordedAt),
      });
      yield { id, ...read, record: restore<L>(label, read) };
    }
    if (rows.length < first) return;
  }
}

type ExportRow = readonly [
  string,
  ReadRecord['properties'],
  ReadRecord['links'],
  string,
  ReadRecord['links']?,
];

/** Whether what is in force for a record lets it leave. */
function isIn(view: ExportView | undefined, { marking, reviewRank }: ReadRecord['properties']): boolean {
  if (view === undefined) return true;
  return Number(marking) <= view.clearance && Number(reviewRank ?? view.review) >= view.review;
}

/** Notes what is said of a record beside its content. */
export function trace(spool: Spool, told: Trace): void {
  spool.put(['trace', told.thing], JSON.stringify(told));
}

/** Notes the id that the record bears in what is written: the graph's own under a view, else one taken from its content. */
export function known({ spool, view }: Exporting, id: string, ofContent: () => string): string {
  const local = view === undefined ? ofContent() : id;
  spool.put(['local', id], local);
  return local;
}

/** Whether a record has been found to leave. */
export function leaves({ spool }: Exporting, id: string): boolean {
  return spool.get(['local', id]) !== undefined;
}

/**
 * Keeps a finished record for its place in the order. The first of the records that it is made of decides its marking,
 * all of them the instants.
 */
export function write<L extends List>(
  { spool, view }: Exporting,
  list: L,
  id: string,
  record: DossierRecord<L>,
  madeOf: readonly [string, ...string[]],
): void {
  spool.put(['line', list, id], lineOf(list, record));
  if (view === undefined) return;
  const [first, ...others] = madeOf.map((of) => JSON.parse(spool.get(['trace', of]) ?? '{}') as Trace);
  if (first === undefined) return;
  const own = WORDS.Marking.indexOf(record.marking ?? 'CLEAR');
  let { created, modified } = first;
  for (const other of others) {
    if (other.created < created) created = other.created;
    if (other.modified > modified) modified = other.modified;
  }
  const thing = first.thing;
  const told: Trace = { thing, marking: Math.max(first.marking, own), created, modified };
  spool.put(['told', list, id], JSON.stringify(told));
}

/** Notes that one record names another, so that it is found from there. */
export function gather(spool: Spool, gathering: Gathering, named: string, by: string): void {
  spool.put(['gathered', gathering, named, by], '');
}

/** A record kept until all that it names is known. */
export function keep(spool: Spool, label: string, id: string, record: object): void {
  spool.put(['kept', label, id], JSON.stringify(record));
}

/** What was kept of a label, in the order of ids. */
export async function* keptOf<T>(
  spool: Spool,
  label: string,
): AsyncGenerator<readonly [id: string, record: T]> {
  for await (const [[id = ''], json] of entriesOf(spool, ['kept', label])) yield [id, JSON.parse(json) as T];
}

import {
  type Label,
  type LinkedRecords,
  type List,
  type LocalIds,
  lineOf,
  type ReadRecord,
  restore,
} from '../../interop/dossier/v1/index.ts';
import type { Database } from '../../neo4j/index.ts';
import { PLURALS } from '../plurals.ts';
import type { Spool } from '../spool.ts';
import { statementText } from '../statements.ts';

const PAGE = 1_000;
/** Source texts are large. */
const PAGE_OF_VERSIONS = 50;
const READ_TIMEOUT_MS = 120_000;

/** What one export works with. */
export interface Exporting {
  readonly database: Database;
  readonly spool: Spool;
  readonly known: string;
  readonly signal: AbortSignal | undefined;
  readonly local: LocalIds;
}

/** A record as the graph has it, and as it was linked. */
export interface Exported<L extends Label> extends ReadRecord {
  readonly id: string;
  readonly record: LinkedRecords[L];
}

/** The records of a label as they were recorded at the instant of the export, page by page in the order of their ids. */
export async function* recordsOf<L extends Exclude<Label, 'Hedge'>>(
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

/** Notes the id that the record bears in the dossier, which is taken from its content. */
export function known(spool: Spool, id: string, local: string): void {
  spool.put(['local', id], local);
}

/** Keeps a finished line of the dossier for its place in the order. */
export function write<L extends List>(
  spool: Spool,
  list: L,
  id: string,
  record: Parameters<typeof lineOf<L>>[1],
): void {
  spool.put(['line', list, id], lineOf(list, record));
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
  for await (const [[id = ''], json] of spool.entries(['kept', label])) yield [id, JSON.parse(json) as T];
}

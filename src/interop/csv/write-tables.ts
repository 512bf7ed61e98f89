import { stringify } from 'csv-stringify/sync';
import { LISTS, type List } from '../dossier/v1/index.ts';
import { ROWS } from '../table-rows.ts';
import { type Row, TABLES, type Table } from '../tables.ts';
import type { Outgoing, OutgoingGraph } from '../write-records.ts';

/** Some lines of one of the files of a folder. */
export interface FilePiece {
  readonly file: string;
  readonly text: string;
}

/** Rows held back before they are written together. */
const BATCH = 500;

/**
 * The graph as tables, RFC 4180: a header, CRLF, quotes where they are needed, UTF-8. All files are there, also those with
 * nothing but a header.
 */
export async function* writeCsv(graph: OutgoingGraph): AsyncGenerator<FilePiece> {
  const held = new Map<Table, Row[]>();
  for (const table of Object.keys(TABLES) as Table[]) {
    held.set(table, []);
    yield { file: `${table}.csv`, text: lines([Object.keys(TABLES[table])]) };
  }
  for (const list of LISTS) {
    for await (const [table, row] of rowsOf(graph, list)) {
      const rows = held.get(table) ?? [];
      if (rows.push(row) >= BATCH) yield piece(table, rows.splice(0));
    }
  }
  for (const [table, rows] of held) if (rows.length > 0) yield piece(table, rows);
}

async function* rowsOf<L extends List>(graph: OutgoingGraph, list: L) {
  const rows = ROWS[list] as (outgoing: Outgoing<L>) => ReturnType<(typeof ROWS)[L]>;
  for await (const outgoing of graph.each(list)) yield* rows(outgoing);
}

function piece(table: Table, rows: readonly Row[]): FilePiece {
  const columns = Object.keys(TABLES[table]);
  return { file: `${table}.csv`, text: lines(rows.map((row) => columns.map((column) => row[column]))) };
}

function lines(rows: readonly (readonly Row[string][])[]): string {
  return stringify([...rows] as unknown[][] as string[][], {
    record_delimiter: 'windows',
    cast: { string: disarmed, number: String, boolean: String },
  });
}

/**
 * Text that a spreadsheet would take for a formula, with an apostrophe before it, which makes it text. So has text that
 * begins with apostrophes before such a character: whoever takes one apostrophe off gets back what was there.
 */
export function disarmed(text: string): string {
  return /^'*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

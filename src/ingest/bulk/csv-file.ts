import { open } from 'node:fs/promises';
import type { Property } from '../../interop/dossier/v1/index.ts';

/** Characters that are held back and written together. */
const HELD_CHARACTERS = 4_000_000;
/** Between the items of a list; the lists of the graph hold words of vocabularies alone. */
export const LIST_DELIMITER = ';';

/** A file of comma-separated values as neo4j-admin reads it, while it is written. */
export interface CsvFile {
  readonly name: string;
  /** Rows without the header. */
  readonly rows: number;
  /** Whether a value goes over more than one line: the reader must be told, and reads such a file in one piece. */
  readonly hasLineBreaks: boolean;
  /** The longest value in characters. */
  readonly longest: number;
  /** Adds a row: what stands in front as it is, then the values of the columns in their order. */
  add(front: string, values: readonly (Property | null | undefined)[]): void;
  /** Writes what is held back where it is much. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a new file and writes its header. */
export async function openCsv(
  folder: string,
  name: string,
  front: string,
  columns: readonly string[],
): Promise<CsvFile> {
  const handle = await open(`${folder}/${name}`, 'wx');
  let held = `${[front, ...columns].join(',')}\n`;
  let rows = 0;
  let longest = 0;
  let hasLineBreaks = false;
  const flush = async () => {
    const text = held;
    held = '';
    if (text !== '') await handle.writeFile(text);
  };
  return {
    name,
    get rows() {
      return rows;
    },
    get hasLineBreaks() {
      return hasLineBreaks;
    },
    get longest() {
      return longest;
    },
    add(start, values) {
      let row = start;
      for (const value of values) {
        if (typeof value === 'string') {
          if (value.length > longest) longest = value.length;
          if (!hasLineBreaks && /[\r\n]/.test(value)) hasLineBreaks = true;
          row += `,${textOf(value)}`;
        } else if (value === undefined || value === null) row += ',';
        else if (typeof value === 'object') row += `,${value.join(LIST_DELIMITER)}`;
        else row += `,${value}`;
      }
      held += `${row}\n`;
      rows += 1;
    },
    async settle() {
      if (held.length >= HELD_CHARACTERS) await flush();
    },
    async close() {
      await flush();
      await handle.close();
    },
  };
}

/** A text as a value: an empty one stands between quotes, as nothing means that there is none. */
function textOf(value: string): string {
  if (value !== '' && !/[",\r\n]/.test(value)) return value;
  return `"${value.replaceAll('"', '""')}"`;
}

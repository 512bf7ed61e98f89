import { closeSync, openSync, writeSync } from 'node:fs';
import type { Property } from '../../interop/dossier/v1/index.ts';

/** Bytes that are held back and written together. */
const HELD_BYTES = 1024 * 1024;
/** The most bytes that a UTF-16 unit takes as UTF-8: a pair of two takes four. */
const BYTES_A_UNIT = 3;
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
  /** Adds a row: what stands in front as it is, then the values of the columns in their order. Throws as `fs` does. */
  add(front: string, values: readonly (Property | null | undefined)[]): void;
  /** Writes what is held back. */
  close(): void;
}

/** Opens a new file and writes its header. */
export function openCsv(folder: string, name: string, front: string, columns: readonly string[]): CsvFile {
  const file = openSync(`${folder}/${name}`, 'wx');
  // Rows become bytes at once: a text of a million pieces costs the collector of garbage more than all else here.
  const held = Buffer.allocUnsafe(HELD_BYTES);
  let used = 0;
  let rows = 0;
  let longest = 0;
  let hasLineBreaks = false;
  const write = (bytes: Uint8Array) => {
    for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from);
  };
  const flush = () => {
    write(held.subarray(0, used));
    used = 0;
  };
  const hold = (text: string) => {
    const most = text.length * BYTES_A_UNIT;
    if (used + most > HELD_BYTES) flush();
    if (most > HELD_BYTES) write(Buffer.from(text));
    else used += held.write(text, used);
  };
  hold(`${[front, ...columns].join(',')}\n`);
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
          if (value !== '' && !SPECIAL.test(value)) row += `,${value}`;
          else {
            hasLineBreaks ||= LINE_BREAK.test(value);
            row += `,${quoted(value)}`;
          }
        } else if (value === undefined || value === null) row += ',';
        else if (typeof value === 'object') row += `,${value.join(LIST_DELIMITER)}`;
        else row += `,${value}`;
      }
      hold(`${row}\n`);
      rows += 1;
    },
    close() {
      try {
        flush();
      } finally {
        closeSync(file);
      }
    },
  };
}

const LINE_BREAK = /[\r\n]/;
/** What a value may hold between quotes alone. */
const SPECIAL = /[",\r\n]/;

/** A text between quotes; an empty one must stand there too, as nothing means that there is none. */
function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { z } from 'zod';
import { linesOf } from '../ingest/readers/lines.ts';
import { invalid, type Manifest } from './manifest.ts';

/** Characters gathered before they are compressed together. */
const CHUNK_CHARACTERS = 65_536;
/** A line holds one node, and with it the text of one source at most. */
const LONGEST_LINE = 512 * 1024 * 1024;

/** A compressed file of JSON Lines that is being written. */
export interface LineWriter {
  write(value: unknown): Promise<void>;
  /** Resolves when all of it is on the disk. */
  end(): Promise<void>;
}

/** Begins a file; one of that name is overwritten. */
export function writeLines(file: string): LineWriter {
  const gzip = createGzip();
  const written = pipeline(gzip, createWriteStream(file, { flush: true }));
  // Whoever writes sees the failure; nobody may wait for the end by then.
  written.catch(() => undefined);
  let chunk = '';
  const flush = async () => {
    const room = gzip.write(chunk);
    chunk = '';
    if (!room) await Promise.race([once(gzip, 'drain'), written]);
  };
  return {
    write: async (value) => {
      chunk += `${JSON.stringify(value)}\n`;
      if (chunk.length > CHUNK_CHARACTERS) await flush();
    },
    end: async () => {
      gzip.end(chunk);
      await written;
    },
  };
}

/** The lines of a file, each checked. Throws BACKUP_INVALID with the file and the number of the line. */
export async function* readLines<Line>(file: string, schema: z.ZodType<Line>): AsyncGenerator<Line> {
  const gunzip = createGunzip();
  const read = pipeline(createReadStream(file), gunzip);
  read.catch(() => undefined);
  try {
    for await (const lines of linesOf(gunzip, LONGEST_LINE)) {
      for (const { number, bytes } of lines) yield parseLine(file, number, bytes, schema);
    }
    await read;
  } catch (error) {
    if (isCompressionFault(error)) throw invalid(file, 'is cut off or damaged', error);
    throw error;
  }
}

function parseLine<Line>(
  file: string,
  number: number,
  bytes: Uint8Array | undefined,
  schema: z.ZodType<Line>,
): Line {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes ?? []).toString('utf8'));
    return schema.parse(value);
  } catch (cause) {
    throw invalid(file, `has no node and no relationship in line ${number}`, cause);
  }
}

function isCompressionFault(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code !== undefined && /^(Z_|ERR_STREAM_PREMATURE_CLOSE)/.test(code);
}

/** Size and SHA-256 of a file, as a manifest holds them. */
export async function describeFile(folder: string, name: string): Promise<Manifest['files'][number]> {
  const hash = createHash('sha256');
  const file = path.join(folder, name);
  await pipeline(createReadStream(file), hash);
  return { name, bytes: (await stat(file)).size, sha256: hash.digest('hex') };
}

/** Compares the files of a backup with its manifest. Throws BACKUP_INVALID with the file that is not as it was written. */
export async function checkFiles(folder: string, manifest: Manifest): Promise<void> {
  for (const { name, bytes, sha256 } of manifest.files) {
    const file = path.join(folder, name);
    const found = await describeFile(folder, name).catch((cause: NodeJS.ErrnoException) => {
      throw invalid(file, cause.code === 'ENOENT' ? 'is missing' : `cannot be read (${cause.code})`, cause);
    });
    if (found.bytes !== bytes) {
      throw invalid(file, `is of ${found.bytes} bytes, and was written with ${bytes}`);
    }
    if (found.sha256 !== sha256) throw invalid(file, 'was changed: its SHA-256 is another one');
  }
}

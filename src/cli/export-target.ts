import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FilePiece } from '../interop/csv/write-tables.ts';
import { CounterclaimError } from '../shared/errors.ts';

/** Writes a text to a file, or to a stream of the process, and resolves with its SHA-256. The file is there whole or not at all. */
export async function writeText(
  text: AsyncIterable<string>,
  out: string | undefined,
  stream: NodeJS.WriteStream,
): Promise<string> {
  const hash = createHash('sha256');
  async function* bytes(): AsyncGenerator<Buffer> {
    for await (const piece of text) {
      const chunk = Buffer.from(piece, 'utf8');
      hash.update(chunk);
      yield chunk;
    }
  }
  const chunks = Readable.from(bytes(), { objectMode: false });
  if (out === undefined) await pipeline(chunks, throughTo(stream));
  else await whole(out, (unfinished) => pipeline(chunks, createWriteStream(unfinished)));
  return hash.digest('hex');
}

/** Writes files into a folder that is not there yet, or is empty, and resolves with their number. It is there whole or not at all. */
export async function writeFiles(pieces: AsyncIterable<FilePiece>, folder: string): Promise<number> {
  await expectNothingIn(folder);
  const handles = new Map<string, FileHandle>();
  await whole(folder, async (unfinished) => {
    await mkdir(unfinished, { recursive: true });
    try {
      for await (const { file, text } of pieces) {
        const handle = handles.get(file) ?? (await open(path.join(unfinished, file), 'wx'));
        handles.set(file, handle);
        await handle.appendFile(text, 'utf8');
      }
    } finally {
      for (const handle of handles.values()) await handle.close();
    }
  });
  return handles.size;
}

async function expectNothingIn(folder: string): Promise<void> {
  try {
    if ((await readdir(folder)).length === 0) return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
  }
  throw new CounterclaimError('BAD_USER_INPUT', `--out ${folder} is there and is no empty folder`);
}

/** What is written goes by another name until it is finished. */
async function whole(target: string, write: (unfinished: string) => Promise<void>): Promise<void> {
  const unfinished = `${target.replace(/[/\\]+$/, '')}.${process.pid}.part`;
  try {
    await write(unfinished);
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** Standard output may not be closed: others write to it after. */
function throughTo(stream: NodeJS.WriteStream): Writable {
  return new Writable({
    write(chunk: Buffer, _, done) {
      stream.write(chunk, done);
    },
  });
}

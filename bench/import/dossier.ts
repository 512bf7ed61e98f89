import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generateDossier } from './generate.ts';

/** A dossier in JSON Lines with so many statements, in a folder of its own that is thrown away after its use. */
export async function withDossier<Result>(
  statements: number,
  use: (file: string, folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'counterclaim-bench-'));
  const file = path.join(folder, 'dossier.jsonl');
  try {
    await pipeline(Readable.from(generateDossier({ statements })), createWriteStream(file));
    return await use(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

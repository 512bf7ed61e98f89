import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { CounterclaimError } from '../shared/errors.ts';
import { type Manifest, writeManifest } from './manifest.ts';

/**
 * Writes a backup into a folder, which is there whole, with its manifest, or not at all. `fill` is given the folder to
 * write to meanwhile. Rejects with CONFIG_INVALID for a folder that is in use: a backup takes nobody's place.
 */
export async function fillFolder(
  folder: string,
  fill: (unfinished: string) => Promise<Manifest>,
): Promise<Manifest> {
  await requireUnused(folder);
  const unfinished = `${path.resolve(folder)}.part`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  try {
    const manifest = await fill(unfinished);
    await writeManifest(unfinished, manifest);
    // It may be there, empty.
    await rmdir(folder).catch(() => undefined);
    await rename(unfinished, folder);
    return manifest;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

async function requireUnused(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new CounterclaimError('CONFIG_INVALID', `${folder} is no folder to write to (${error.code})`);
  });
  if (names.length > 0) throw new CounterclaimError('CONFIG_INVALID', `${folder} is not empty`);
}

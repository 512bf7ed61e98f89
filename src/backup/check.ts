import path from 'node:path';
import { nodeLine, relationshipLine } from './element.ts';
import { takeFingerprint } from './fingerprint.ts';
import { checkFiles, readLines } from './line-files.ts';
import { invalid, type Manifest, readManifest } from './manifest.ts';
import { NODES, RELATIONSHIPS } from './take.ts';

/**
 * Reads a backup in lines from its first byte to its last, before anything of it is used: each file's SHA-256, each line,
 * and whether all together are the graph that the manifest tells. Throws BACKUP_INVALID with the file at fault.
 */
export async function checkBackup(folder: string, signal?: AbortSignal): Promise<Manifest> {
  const manifest = await readManifest(folder);
  await checkFiles(folder, manifest);
  if (manifest.kind !== 'lines') return manifest;
  for (const name of [NODES, RELATIONSHIPS]) {
    if (!manifest.files.some((file) => file.name === name)) {
      throw invalid(path.join(folder, 'manifest.json'), `names no ${name}`);
    }
  }
  const taker = takeFingerprint();
  for await (const line of readLines(path.join(folder, NODES), nodeLine)) {
    taker.node(line);
    signal?.throwIfAborted();
  }
  for await (const line of readLines(path.join(folder, RELATIONSHIPS), relationshipLine)) {
    if (!taker.relationship(line)) {
      throw invalid(path.join(folder, RELATIONSHIPS), `has a ${line.type} to a node that is not there`);
    }
    signal?.throwIfAborted();
  }
  if (taker.fingerprint() !== manifest.fingerprint) {
    throw invalid(path.join(folder, 'manifest.json'), 'tells of another graph than the one in the files');
  }
  return manifest;
}

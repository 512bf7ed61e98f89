import path from 'node:path';
import { DUMP_FILE } from '../neo4j/local/dump.ts';
import { nodeLine, relationshipLine } from './element.ts';
import { takeFingerprint } from './fingerprint.ts';
import { checkFiles, readLines } from './line-files.ts';
import { invalid, type Manifest, readManifest } from './manifest.ts';
import { NODES, RELATIONSHIPS } from './take.ts';

/**
 * Reads a backup from its first byte to its last, before anything of it is used: each file's SHA-256; of a backup in lines
 * each line too, and whether all together are the graph that the manifest tells. Throws BACKUP_INVALID with the file at fault.
 */
export async function checkBackup(folder: string, signal?: AbortSignal): Promise<Manifest> {
  const manifest = await readManifest(folder);
  await checkFiles(folder, manifest);
  for (const name of manifest.kind === 'dump' ? [DUMP_FILE] : [NODES, RELATIONSHIPS]) {
    if (!manifest.files.some((file) => file.name === name)) {
      throw invalid(path.join(folder, 'manifest.json'), `names no ${name}`);
    }
  }
  if (manifest.kind === 'dump') return manifest;
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

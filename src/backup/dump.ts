import path from 'node:path';
import type { Database } from '../neo4j/index.ts';
import { takeEmptyHome } from '../neo4j/local/bulk-load.ts';
import { DUMP_FILE, dumpStore } from '../neo4j/local/dump.ts';
import type { LocalSettings } from '../neo4j/local/index.ts';
import { graphVersion, migrate } from '../neo4j/migrations/index.ts';
import { VERSION } from '../shared/version.ts';
import { checkBackup } from './check.ts';
import { fillFolder } from './folder.ts';
import { describeFile } from './line-files.ts';
import { FORMAT, invalid, type Manifest } from './manifest.ts';
import { readGraph } from './read-graph.ts';
import { type Restored, type RestoreOptions, requireKnownSchema } from './restore.ts';
import { type BackupOptions, requireVersion } from './take.ts';

/**
 * Writes a dump of the managed local server, which must not run, into a folder: the store as neo4j-admin dumps it, and a
 * manifest with the fingerprint of the graph in it. The folder is there whole or not at all. Rejects as dumpStore does, and
 * with RESTORE_UNFINISHED, or CONFIG_INVALID for a folder that is in use.
 */
export function takeDump(
  settings: LocalSettings,
  folder: string,
  { progress, clock }: Pick<BackupOptions, 'progress' | 'clock'> = {},
): Promise<Manifest> {
  return fillFolder(folder, async (unfinished) => {
    const told = await dumpStore(settings, unfinished, async (database) => {
      const { version } = await database.verify();
      const schemaVersion = await requireVersion(database);
      const takenAt = (clock?.() ?? new Date()).toISOString();
      const taker = await readGraph(database, { progress, signal: settings.signal });
      const graph = { ...taker.totals(), fingerprint: taker.fingerprint() };
      return { takenAt, program: VERSION, neo4j: version, schemaVersion, ...graph };
    });
    return { format: FORMAT, kind: 'dump', ...told, files: [await describeFile(unfinished, DUMP_FILE)] };
  });
}

/**
 * Restores a dump into a managed local server that has no graph. The dump is checked before anything is touched; it is
 * loaded into a folder of its own, compared with its manifest by the fingerprint, migrated, handed to `inspect`, and takes
 * its place only then: killed at any point, it leaves no graph. Rejects with BACKUP_INVALID, GRAPH_NOT_EMPTY,
 * SCHEMA_TOO_NEW, NEO4J_UNAVAILABLE where the server runs, and as `inspect` does.
 */
export async function restoreDump(
  settings: LocalSettings,
  folder: string,
  options: RestoreOptions = {},
  inspect: (database: Database) => Promise<void> = async () => undefined,
): Promise<Restored> {
  options.progress?.('checking', 0);
  const manifest = await checkBackup(folder, settings.signal);
  await requireKnownSchema(manifest);
  const home = await takeEmptyHome(settings, 'Restoring a dump');
  try {
    let migrated: Awaited<ReturnType<typeof migrate>> | undefined;
    await home.loadDump(path.resolve(folder), async (database) => {
      await requireSame(database, folder, manifest, options);
      migrated = await migrate(database);
      await inspect(database);
    });
    const { applied = [], version = manifest.schemaVersion } = migrated ?? {};
    return { manifest, migrated: applied, schemaVersion: version };
  } finally {
    await home.release();
  }
}

async function requireSame(
  database: Database,
  folder: string,
  manifest: Manifest,
  { progress, signal }: RestoreOptions,
): Promise<void> {
  const total = manifest.nodes + manifest.relationships;
  const schemaVersion = await graphVersion(database);
  const found = await readGraph(database, {
    signal,
    progress: (done) => progress?.('comparing', done, total),
  });
  if (found.fingerprint() === manifest.fingerprint && schemaVersion === manifest.schemaVersion) return;
  throw invalid(path.join(folder, 'manifest.json'), `tells of another graph than the one in ${DUMP_FILE}`);
}

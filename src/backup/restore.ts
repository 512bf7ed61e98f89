import {
  beginRestoration,
  clearGraph,
  endRestoration,
  findContent,
  findUnfinished,
} from '../generated/statements.ts';
import type { Database } from '../neo4j/index.ts';
import { graphVersion, lockMigrations, migrate, readMigrations } from '../neo4j/migrations/index.ts';
import type { Runner } from '../neo4j/statement.ts';
import { CounterclaimError } from '../shared/errors.ts';
import { checkBackup } from './check.ts';
import { loadLines } from './load.ts';
import type { Manifest } from './manifest.ts';
import { LEFT_OUT, readGraph } from './read-graph.ts';

/** How a backup is restored. */
export interface RestoreOptions {
  readonly signal?: AbortSignal;
  /** `checking` and `comparing` count what has been read, `restoring` what has been written. */
  readonly progress?: (phase: RestorePhase, done: number, total?: number) => void;
  readonly clock?: () => Date;
}

/** What a restore is at. */
export type RestorePhase = 'checking' | 'restoring' | 'comparing';

/** What came of a restore. */
export interface Restored {
  readonly manifest: Manifest;
  /** Migrations that the program has and the backup's graph had not. */
  readonly migrated: readonly string[];
  readonly schemaVersion: string;
}

const LOCK = { waitMs: 5_000, leaseMs: 30_000 };
const READ_MS = 60_000;
/** A first import's lock alone is no content. */
const NO_CONTENT = [...LEFT_OUT, 'ImportLock'];

/**
 * Restores a backup into an empty graph. The backup is read whole and checked before anything is written. The graph is
 * brought to the backup's own schema, marked as unfinished, filled, and compared with the backup by its fingerprint; the
 * mark goes only then, and what migrations the program has beyond the backup follow. Killed at any point, it can be run
 * again: a marked graph is cleared first. Rejects with BACKUP_INVALID, GRAPH_NOT_EMPTY, SCHEMA_TOO_NEW,
 * RESTORE_UNFINISHED where the graph is not the backup's after all, CONFLICT where another one restores or migrates.
 */
export async function restoreBackup(
  database: Database,
  folder: string,
  options: RestoreOptions = {},
): Promise<Restored> {
  options.progress?.('checking', 0);
  const manifest = await checkBackup(folder, options.signal);
  if (manifest.kind === 'dump') {
    throw new CounterclaimError(
      'CONFIG_INVALID',
      `${folder} is a dump: it makes the store of a server and fills none`,
    );
  }
  await requireKnownSchema(manifest);
  await requireEmpty(database, manifest);
  await migrate(database, { upTo: manifest.schemaVersion, restoring: true });
  const lock = await lockMigrations(database, LOCK);
  try {
    await requireEmpty(database, manifest);
    await database.write((transaction) =>
      beginRestoration(transaction, {
        fingerprint: manifest.fingerprint,
        startedAt: (options.clock?.() ?? new Date()).toISOString(),
      }),
    );
    await clearGraph({ run: database.run }, { except: LEFT_OUT });
    const total = manifest.nodes + manifest.relationships;
    await loadLines(database, folder, {
      signal: options.signal,
      progress: (done) => options.progress?.('restoring', done, total),
    });
    const found = await readGraph(database, {
      signal: options.signal,
      progress: (done) => options.progress?.('comparing', done, total),
    });
    if (found.fingerprint() !== manifest.fingerprint) throw otherGraph(manifest, found.totals());
    await database.write((transaction) => endRestoration(transaction, {}));
  } finally {
    await lock.release();
  }
  const { applied, version } = await migrate(database);
  return { manifest, migrated: applied, schemaVersion: version };
}

/** Refuses a backup that only a newer program knows, with SCHEMA_TOO_NEW. */
export async function requireKnownSchema({ schemaVersion }: Manifest): Promise<void> {
  const versions = (await readMigrations()).map(({ version }) => version);
  if (versions.includes(schemaVersion)) return;
  throw new CounterclaimError(
    'SCHEMA_TOO_NEW',
    `the backup is of a graph at version ${schemaVersion}, by a newer version of the program; this one knows ${versions.at(-1)}`,
    { backup: schemaVersion, program: versions.at(-1) },
  );
}

/** Refuses a graph that holds something, unless it is what a restore that was broken off has left. */
async function requireEmpty(database: Database, { schemaVersion }: Manifest): Promise<void> {
  const runner: Runner = {
    run: (text, parameters) => database.read(text, parameters, { timeoutMs: READ_MS }),
  };
  const version = await graphVersion(database, { restoring: true });
  if (version !== 'BASELINE' && version > schemaVersion) {
    throw new CounterclaimError(
      'GRAPH_NOT_EMPTY',
      `the graph is migrated to ${version} and the backup is of one at ${schemaVersion}: restore it into a new database`,
      { graph: version, backup: schemaVersion },
    );
  }
  const [mark] = await findUnfinished(runner, {});
  if (mark?.unfinished) return;
  const content = await findContent(runner, { except: NO_CONTENT });
  if (content.length === 0) return;
  const labels = [...new Set(content.flatMap((node) => node.labels))].sort();
  throw new CounterclaimError(
    'GRAPH_NOT_EMPTY',
    `the graph holds ${labels.join(', ')} already; a backup is restored into an empty graph only`,
    { labels },
  );
}

function otherGraph(manifest: Manifest, found: { nodes: number; relationships: number }): CounterclaimError {
  return new CounterclaimError(
    'RESTORE_UNFINISHED',
    `the graph is not the backup's: ${found.nodes} nodes and ${found.relationships} relationships, where the backup has ${manifest.nodes} and ${manifest.relationships}. Somebody else wrote, or a connection broke: stop all others and restore again`,
  );
}

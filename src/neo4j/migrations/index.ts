import { CounterclaimError } from '../../shared/errors.ts';
import type { Database } from '../database.ts';
import { currentUser, readChain, recordMigration } from './chain.ts';
import type { Migration } from './cypher-file.ts';
import { readMigrations } from './files.ts';
import { type LockTimes, lockMigrations, type MigrationsLock } from './lock.ts';
import { runStatements } from './run.ts';

/** How {@link migrate} goes about it. */
export interface MigrateOptions extends Partial<LockTimes> {
  /** The folder of the files; the program's own where absent. */
  readonly directory?: string;
  /** The version to stop at; the newest where absent. A graph that is further is refused with SCHEMA_TOO_NEW. */
  readonly upTo?: string;
  /** Also on a graph into which a backup is being restored. */
  readonly restoring?: boolean;
  /** Called before each migration that is applied. */
  readonly progress?: (step: MigrationStep) => void;
}

/** One migration about to be applied; `position` counts from 1. */
export interface MigrationStep {
  readonly source: string;
  readonly position: number;
  readonly total: number;
}

const WAIT_MS = 60_000;
const LEASE_MS = 10_000;
/** An index over millions of nodes takes minutes. */
const INDEX_TIMEOUT_S = 3_600;

/**
 * Brings the graph to the newest version. One of several that are started at once does it, the others wait for it.
 * Killed at any point, it goes on where it was when it is started again: a file whose end was not recorded is applied
 * again, so each file must bear that (IF NOT EXISTS, MERGE). All indexes are online when it is done.
 * Rejects with MIGRATION_CHANGED, SCHEMA_TOO_NEW, or CONFLICT when another one is at it for longer than `waitMs`.
 */
export async function migrate(
  database: Database,
  options: MigrateOptions = {},
): Promise<{ readonly applied: readonly string[]; readonly version: string }> {
  const { upTo, restoring } = options;
  const all = await readMigrations(options.directory);
  const migrations = upTo === undefined ? all : all.filter(({ version }) => version <= upTo);
  const before = await readChain(database, migrations, restoring);
  if (before.pending.length === 0) return { applied: [], version: before.version };
  const lock = await lockMigrations(database, {
    waitMs: options.waitMs ?? WAIT_MS,
    leaseMs: options.leaseMs ?? LEASE_MS,
  });
  try {
    // Another program may have done it while this one waited.
    const { version, pending } = await readChain(database, migrations, restoring);
    let previous = version;
    for (const [index, migration] of pending.entries()) {
      options.progress?.({ source: migration.source, position: index + 1, total: pending.length });
      await apply(database, lock, previous, migration);
      previous = migration.version;
    }
    return { applied: pending.map(({ source }) => source), version: previous };
  } finally {
    await lock.release();
  }
}

/** The version of a graph, which may wait for migrations; rejects as `migrate` does. */
export async function graphVersion(
  database: Database,
  options: Pick<MigrateOptions, 'directory' | 'restoring'> = {},
): Promise<string> {
  const migrations = await readMigrations(options.directory);
  return (await readChain(database, migrations, options.restoring)).version;
}

/** The files that `migrate` would apply now, in order. One read; rejects as `migrate` does. */
export async function pendingMigrations(database: Database, directory?: string): Promise<readonly string[]> {
  const { pending } = await readChain(database, await readMigrations(directory));
  return pending.map(({ source }) => source);
}

async function apply(
  database: Database,
  lock: MigrationsLock,
  previous: string,
  migration: Migration,
): Promise<void> {
  const start = performance.now();
  try {
    await runStatements(database, lock, migration);
    await database.read(
      'CALL db.awaitIndexes(toInteger($seconds))',
      { seconds: INDEX_TIMEOUT_S },
      { timeoutMs: INDEX_TIMEOUT_S * 1_000 },
    );
    const user = await currentUser(database);
    // Neo4j allows no data in a transaction that changes the schema: the record is a transaction of its own.
    await database.write(async (transaction) => {
      await lock.confirm(transaction);
      await recordMigration(transaction, previous, migration, performance.now() - start, user);
    });
  } catch (error) {
    if (!(error instanceof CounterclaimError)) throw error;
    throw new CounterclaimError(
      error.code,
      `migration ${migration.source}: ${error.message}`,
      error.details,
      {
        cause: error.cause,
      },
    );
  }
}

export { readMigrations } from './files.ts';
export { lockMigrations } from './lock.ts';
export { undoMigrations } from './undo.ts';

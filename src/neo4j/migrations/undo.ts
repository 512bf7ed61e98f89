import { CounterclaimError } from '../../shared/errors.ts';
import type { Database } from '../database.ts';
import { readChain } from './chain.ts';
import type { Migration } from './cypher-file.ts';
import { readMigrations, readUndo } from './files.ts';
import { type LockTimes, lockMigrations } from './lock.ts';
import { runStatements } from './run.ts';

/** How {@link undoMigrations} goes about it. */
export interface UndoOptions extends Partial<LockTimes> {
  readonly directory?: string;
  /** Called before each migration that is undone, with its file's name. */
  readonly progress?: (source: string) => void;
}

const WAIT_MS = 60_000;
const LEASE_MS = 10_000;

const FORGET = 'MATCH (migration:__Neo4jMigration {version: $version}) DETACH DELETE migration';

/** A migration that was applied and is to be undone, with its statements. */
interface Step {
  readonly migration: Migration;
  readonly statements: readonly string[];
}

/**
 * Brings the graph back to an older version, newest migration first. Whether each can be undone is looked at before the
 * first is. Killed at any point, it goes on where it was: a file whose end was not recorded is run again. Rejects with
 * RESTORE_NEEDED where only a backup leads back, BAD_USER_INPUT for a version that the graph never had, and as `migrate`.
 */
export async function undoMigrations(
  database: Database,
  target: string,
  options: UndoOptions = {},
): Promise<{ readonly undone: readonly string[]; readonly version: string }> {
  const migrations = await readMigrations(options.directory);
  await stepsTo(database, migrations, target, options.directory);
  const lock = await lockMigrations(database, {
    waitMs: options.waitMs ?? WAIT_MS,
    leaseMs: options.leaseMs ?? LEASE_MS,
  });
  try {
    // Another program may have migrated while this one waited.
    const steps = await stepsTo(database, migrations, target, options.directory);
    for (const { migration, statements } of steps) {
      options.progress?.(migration.source);
      await runStatements(database, lock, { statements });
      await database.write(async (transaction) => {
        await lock.confirm(transaction);
        await transaction.run(FORGET, { version: migration.version });
      });
    }
    return { undone: steps.map(({ migration }) => migration.source), version: target };
  } finally {
    await lock.release();
  }
}

async function stepsTo(
  database: Database,
  migrations: readonly Migration[],
  target: string,
  directory: string | undefined,
): Promise<readonly Step[]> {
  const { version, pending } = await readChain(database, migrations);
  const applied = migrations.slice(0, migrations.length - pending.length);
  if (target !== 'BASELINE' && !applied.some((migration) => migration.version === target)) {
    throw new CounterclaimError(
      'BAD_USER_INPUT',
      `the graph is at version ${version} and cannot go back to ${target}, which it never had`,
      { graph: version, target },
    );
  }
  const after = applied.filter((migration) => target === 'BASELINE' || migration.version > target).reverse();
  return Promise.all(
    after.map(async (migration) => {
      const undo = await readUndo(migration, directory);
      if (undo && 'statements' in undo) return { migration, statements: undo.statements };
      throw new CounterclaimError(
        'RESTORE_NEEDED',
        `${migration.source} cannot be undone${undo ? ` (${undo.restoreNeeded})` : ''}: restore a backup of the graph from before it`,
        { file: migration.source },
      );
    }),
  );
}

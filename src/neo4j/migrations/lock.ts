import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { CounterclaimError } from '../../shared/errors.ts';
import { invariant } from '../../shared/invariant.ts';
import type { Database, Transaction } from '../database.ts';

/**
 * The lock under which a graph is migrated: a node whose name is unique. The label, the name and the constraints are
 * those of neo4j-migrations, so that the two programs keep each other out. Ours ends by itself when its holder was
 * killed: it holds for a while only and its holder prolongs it, by the server's clock. That tool's lock has no end.
 */
export interface MigrationsLock {
  /** Rejects with CONFLICT where somebody else took the lock over; locks the lock for the rest of the transaction. */
  confirm(transaction: Transaction): Promise<void>;
  release(): Promise<void>;
}

/** How long the lock is waited for, and how long it outlives its holder. */
export interface LockTimes {
  readonly waitMs: number;
  readonly leaseMs: number;
}

const NAME_OF_LOCK = 'John Doe';
const PAUSE_MS = 200;

const CONSTRAINTS = [
  `CREATE CONSTRAINT __Neo4jMigrationsLock__has_unique_id IF NOT EXISTS
   FOR (n:__Neo4jMigrationsLock) REQUIRE n.id IS UNIQUE`,
  `CREATE CONSTRAINT __Neo4jMigrationsLock__has_unique_name IF NOT EXISTS
   FOR (n:__Neo4jMigrationsLock) REQUIRE n.name IS UNIQUE`,
];

// The first SET takes the node's write lock; only what is read after it can be relied on.
const ASK = `
  MERGE (lock:__Neo4jMigrationsLock {name: $name})
  ON CREATE SET lock.id = $id, lock.expiresAt = timestamp() + $lease
  SET lock.askedAt = timestamp()
  WITH lock, coalesce(lock.id = $id OR lock.expiresAt < timestamp(), false) AS mine
  FOREACH (_ IN CASE WHEN mine THEN [1] ELSE [] END |
    SET lock.id = $id, lock.expiresAt = timestamp() + $lease)
  RETURN mine`;

const PROLONG = `
  MATCH (lock:__Neo4jMigrationsLock {id: $id})
  SET lock.expiresAt = timestamp() + $lease
  RETURN count(lock)`;

const RELEASE = 'MATCH (lock:__Neo4jMigrationsLock {id: $id}) DELETE lock';

/** Waits for the lock and takes it. Rejects with CONFLICT when it is still held after `waitMs`. */
export async function lockMigrations(database: Database, times: LockTimes): Promise<MigrationsLock> {
  const parameters = { name: NAME_OF_LOCK, id: randomUUID(), lease: times.leaseMs };
  const start = performance.now();
  await createConstraints(database);
  while (!(await ask(database, parameters))) {
    if (performance.now() - start > times.waitMs) {
      throw new CounterclaimError(
        'CONFLICT',
        'another program is migrating the graph; where none is, delete the node labelled __Neo4jMigrationsLock',
      );
    }
    await sleep(PAUSE_MS);
  }
  const prolonging = setInterval(() => {
    // A failure here shows when the next step is confirmed.
    database.write((transaction) => transaction.run(PROLONG, parameters)).catch(() => undefined);
  }, times.leaseMs / 3);
  prolonging.unref();
  return {
    confirm: async (transaction) => {
      const { rows } = await transaction.run(PROLONG, parameters);
      if (rows[0]?.[0] !== 1) {
        throw new CounterclaimError('CONFLICT', 'the lock on the migrations was lost to another program');
      }
    },
    release: async () => {
      clearInterval(prolonging);
      await database.write((transaction) => transaction.run(RELEASE, parameters));
    },
  };
}

async function ask(
  database: Database,
  parameters: { name: string; id: string; lease: number },
): Promise<boolean> {
  const { value } = await database.write((transaction) => transaction.run(ASK, parameters));
  const mine = value.rows[0]?.[0];
  invariant(typeof mine === 'boolean', 'the lock gave no answer');
  return mine;
}

/** IF NOT EXISTS does not hold between two transactions at once: the second one then fails, and finds it there. */
async function createConstraints(database: Database): Promise<void> {
  for (const constraint of CONSTRAINTS) {
    try {
      await database.write((transaction) => transaction.run(constraint));
    } catch {
      await database.write((transaction) => transaction.run(constraint));
    }
  }
}

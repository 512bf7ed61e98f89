import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Transaction } from '../neo4j/index.ts';
import { CounterclaimError } from '../shared/errors.ts';
import { statementText } from './statements.ts';
import { newTargetMemory, type Targets } from './targets.ts';

/** A batch takes a second; on a busy machine, and with a lock to wait for, it may take long. */
const WRITE_TIMEOUT_MS = 120_000;
/** How often a batch is tried again that another writer got in the way of. */
const TRIES = 8;
const PAUSE_MS = 100;

/** Somebody else has written between what a transaction read and its end. */
class Interrupted extends Error {}

/** The import lock as one import uses it. */
export interface ImportLock {
  /**
   * Runs the work in a transaction as if nobody else wrote meanwhile; again, where another writer got in its way. As
   * long as no other import comes between, the lock is taken at the end only, so that the work of one transaction goes
   * on while the one before it is committed. After an interruption it is taken first.
   */
  write<T>(work: (transaction: Transaction, targets: Targets) => Promise<T>): Promise<T>;
  /**
   * The instant of the import: now, but later than that of every import before it, should the machine's clock have gone
   * back. A clock that the caller gives is believed.
   */
  takeInstant(clock: (() => number) | undefined): Promise<string>;
}

/** Takes the lock for the rest of the transaction. `since`: the turn from which on nobody but `owner` has had it. */
export async function takeLock(
  transaction: Transaction,
  owner: string,
): Promise<{ readonly since: number; readonly lastInstant: unknown }> {
  const { rows } = await transaction.run(statementText('take-lock'), { owner });
  const [, since, lastInstant] = rows[0] ?? [];
  return { since: Number(since), lastInstant };
}

/** Milliseconds since 1970: now, but later than the last instant at which something was written. */
export function laterThan(lastInstant: unknown, now: number): number {
  return Math.max(now, typeof lastInstant === 'string' ? Date.parse(lastInstant) + 1 : 0);
}

/** The lock for one import. `signal` ends the waiting for it between two tries. */
export function newImportLock(database: Database, signal: AbortSignal | undefined): ImportLock {
  const owner = randomUUID();
  const memory = newTargetMemory();

  const take = (transaction: Transaction) => takeLock(transaction, owner);

  /** The turn from which on this import alone has written; undefined where another one was last. */
  async function ownedSince(transaction: Transaction): Promise<number | undefined> {
    const { rows } = await transaction.run(statementText('read-lock'));
    const [last, since] = rows[0] ?? [];
    return last === owner ? Number(since) : undefined;
  }

  async function attempt<T>(
    work: (transaction: Transaction, targets: Targets) => Promise<T>,
    lockFirst: boolean,
  ): Promise<T> {
    const { value } = await database.write(
      async (transaction) => {
        const owned = lockFirst ? undefined : await ownedSince(transaction);
        const since = owned ?? (await take(transaction)).since;
        const targets = memory.begin(since);
        const result = await work(transaction, targets);
        if (owned !== undefined && (await take(transaction)).since !== owned) throw new Interrupted();
        return { result, targets };
      },
      { timeoutMs: WRITE_TIMEOUT_MS },
    );
    memory.commit(value.targets);
    return value.result;
  }

  return {
    async write(work) {
      let lockFirst = false;
      for (let tries = 1; ; tries += 1) {
        signal?.throwIfAborted();
        try {
          return await attempt(work, lockFirst);
        } catch (error) {
          const conflict = error instanceof CounterclaimError && error.code === 'CONFLICT';
          if (!(conflict || error instanceof Interrupted) || tries >= TRIES) throw error;
          lockFirst = true;
          if (conflict) await sleep(PAUSE_MS * tries);
        }
      }
    },
    async takeInstant(clock) {
      const { value } = await database.write(
        async (transaction) => {
          const { lastInstant } = await take(transaction);
          const last = typeof lastInstant === 'string' ? Date.parse(lastInstant) : 0;
          const milliseconds = clock ? clock() : laterThan(lastInstant, Date.now());
          const newest = new Date(Math.max(milliseconds, last)).toISOString();
          await transaction.run(statementText('set-instant'), { instant: newest });
          return new Date(milliseconds).toISOString();
        },
        { timeoutMs: WRITE_TIMEOUT_MS },
      );
      return value;
    },
  };
}

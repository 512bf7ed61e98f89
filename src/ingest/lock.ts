import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Transaction } from '../neo4j/index.ts';
import { CounterclaimError } from '../shared/errors.ts';
import { laterThan } from './instant.ts';
import { type LogDraft, newLogDraft, writeLog } from './log.ts';
import { statementText } from './statements.ts';
import { newTargetMemory, type Targets } from './targets.ts';

/** A batch takes a second; on a busy machine, and with a lock to wait for, it may take long. */
const WRITE_TIMEOUT_MS = 120_000;
/** How often a batch is tried again that another writer got in the way of. */
const TRIES = 8;
const PAUSE_MS = 100;

/** Somebody else has written between what a transaction read and its end. */
class Interrupted extends Error {}

/** The work of one transaction. What it notes in the log is written at its end. */
type LockedWork<T> = (transaction: Transaction, targets: Targets, log: LogDraft) => Promise<T>;

/** The import lock as one import uses it. */
export interface ImportLock {
  /**
   * Runs the work in a transaction as if nobody else wrote meanwhile; again, where another writer got in its way. As
   * long as no other import comes between, the lock is taken at the end only, so that the work of one transaction goes
   * on while the one before it is committed. After an interruption it is taken first.
   */
  write<T>(work: LockedWork<T>): Promise<T>;
  /** Lets what was written be told: what the last transaction logged is sealed by the next one, or by this. */
  seal(): Promise<void>;
  /**
   * The instant of the import: now, but later than that of every import before it, should the machine's clock have gone
   * back. A clock that the caller gives is believed.
   */
  takeInstant(clock: (() => number) | undefined): Promise<string>;
}

/**
 * Takes the lock for the rest of the transaction. `since`: the turn from which on nobody but `owner` has had it;
 * `lastPosition`: how far the log goes.
 */
export async function takeLock(
  transaction: Transaction,
  owner: string,
): Promise<{ readonly since: number; readonly lastInstant: unknown; readonly lastPosition: unknown }> {
  const { rows } = await transaction.run(statementText('take-lock'), { owner });
  const [, since, lastInstant, lastPosition] = rows[0] ?? [];
  return { since: Number(since), lastInstant, lastPosition };
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

  async function attempt<T>(work: LockedWork<T>, lockFirst: boolean): Promise<T> {
    const { value } = await database.write(
      async (transaction) => {
        const owned = lockFirst ? undefined : await ownedSince(transaction);
        const first = owned === undefined ? await take(transaction) : undefined;
        const targets = memory.begin(owned ?? Number(first?.since));
        const log = newLogDraft();
        const result = await work(transaction, targets, log);
        const held = first ?? (await take(transaction));
        if (owned !== undefined && held.since !== owned) throw new Interrupted();
        await writeLog(transaction, log, held.lastPosition);
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
    async seal() {
      await database.write((transaction) => transaction.run(statementText('seal-log')), {
        timeoutMs: WRITE_TIMEOUT_MS,
      });
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

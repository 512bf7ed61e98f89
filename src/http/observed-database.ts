import type { Database, Transaction } from '../neo4j/index.ts';

/** How the program reached the database: an auto-commit read, a write transaction, or an auto-commit write. */
export type AccessKind = 'read' | 'write' | 'run';

/** Told once for each access, also for one that failed. `seconds` holds all its retries and statements. */
export type AccessObserver = (kind: AccessKind, seconds: number) => void;

/**
 * The same database, seen by one request: `roundTrips` counts those of the request alone, and every access is told to
 * the observer. The shared database counts them too. A read that the database repeats by itself counts once here.
 */
export function observeDatabase(database: Database, observe: AccessObserver): Database {
  let roundTrips = 0;
  const timed = async <T>(kind: AccessKind, access: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    try {
      return await access();
    } finally {
      observe(kind, (performance.now() - start) / 1000);
    }
  };
  const counting = (transaction: Transaction): Transaction => ({
    run: (text, parameters) => {
      roundTrips += 1;
      return transaction.run(text, parameters);
    },
  });
  return {
    read: (text, parameters, options) => {
      roundTrips += 1;
      return timed('read', () => database.read(text, parameters, options));
    },
    write: (work, options) =>
      timed('write', () =>
        database.write((transaction) => {
          // Begin and commit; a repeated transaction pays for both again.
          roundTrips += 2;
          return work(counting(transaction));
        }, options),
      ),
    run: (text, parameters) => {
      roundTrips += 1;
      return timed('run', () => database.run(text, parameters));
    },
    get roundTrips() {
      return roundTrips;
    },
    verify: () => database.verify(),
    close: () => database.close(),
  };
}

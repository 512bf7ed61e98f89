import type { Database, Transaction } from '../neo4j/index.ts';

/** How the program reached the database: an auto-commit read, a write transaction, or an auto-commit write. */
export type AccessKind = 'read' | 'write' | 'run';

/** Told once for each access, also for one that failed. `seconds` holds all its retries and statements. */
export type AccessObserver = (kind: AccessKind, seconds: number) => void;

/** How a request stands to the writes before it, by the database's bookmarks. */
export interface Causality {
  /** States that all that it reads must include: writes that its client knows of. */
  after: readonly string[];
  /** The states that its own writes led to. */
  readonly reached: string[];
}

/**
 * The same database, seen by one request: `roundTrips` counts those of the request alone, and every access is told to
 * the observer. The shared database counts them too. What it reads includes what its client has written (`causality`), and
 * is ended when its client has `gone`: what it writes is not. A read that the database repeats by itself counts once here.
 */
export function observeDatabase(
  database: Database,
  observe: AccessObserver,
  causality: Causality,
  gone?: AbortSignal,
): Database {
  let roundTrips = 0;
  const timed = async <T>(kind: AccessKind, access: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    try {
      return await access();
    } finally {
      observe(kind, (performance.now() - start) / 1000);
    }
  };
  const withAfter = (bookmarks: readonly string[] = []) => [...bookmarks, ...causality.after];
  const counting = (transaction: Transaction): Transaction => ({
    run: (text, parameters) => {
      roundTrips += 1;
      return transaction.run(text, parameters);
    },
  });
  return {
    read: (text, parameters, options) => {
      roundTrips += 1;
      return timed('read', () =>
        database.read(text, parameters, {
          ...options,
          bookmarks: withAfter(options?.bookmarks),
          signal: gone,
        }),
      );
    },
    write: async (work, options) => {
      const attempt = (transaction: Transaction) => {
        // Begin and commit; a repeated transaction pays for both again.
        roundTrips += 2;
        return work(counting(transaction));
      };
      const bookmarks = withAfter(options?.bookmarks);
      const done = await timed('write', () => database.write(attempt, { ...options, bookmarks }));
      causality.reached.push(...done.bookmarks);
      return done;
    },
    run: (text, parameters) => {
      roundTrips += 1;
      return timed('run', () => database.run(text, parameters));
    },
    stream: (text, parameters) => {
      roundTrips += 1;
      return database.stream(text, parameters);
    },
    get roundTrips() {
      return roundTrips;
    },
    get sessions() {
      return database.sessions;
    },
    verify: () => database.verify(),
    close: () => database.close(),
  };
}

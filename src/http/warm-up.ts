import type { ApolloServer } from '@apollo/server';
import { ANONYMOUS } from '../auth/viewer.ts';
import type { Database } from '../neo4j/index.ts';
import type { Logger } from '../shared/log.ts';
import { createContext, type HttpContext } from './context.ts';

/** A server that has just started plans its first statements for seconds, longer than a read may take. */
const PLANNING_TIMEOUT_MS = 60_000;

/**
 * Runs these operations once, one after the other, so that their statements are compiled here and planned by Neo4j
 * before somebody waits for them; the first ones also warm up what all others need. What fails is only logged.
 */
export async function warmUp(parts: {
  readonly apollo: ApolloServer<HttpContext>;
  readonly database: Database;
  readonly operations: readonly string[];
  readonly log: Logger;
  readonly clock: () => Date;
}): Promise<void> {
  const { apollo, database, operations, log, clock } = parts;
  const start = performance.now();
  const patient: Database = {
    ...database,
    read: (text, parameters, options) =>
      database.read(text, parameters, { ...options, timeoutMs: PLANNING_TIMEOUT_MS }),
  };
  for (const query of operations) {
    const contextValue = createContext({
      requestId: 'warm-up',
      viewer: ANONYMOUS,
      database: patient,
      now: clock(),
      observe: () => undefined,
      trace: { start, operation: null, codes: [] },
    });
    try {
      await apollo.executeOperation({ query }, { contextValue });
    } catch (error) {
      // The server was closed meanwhile.
      log.debug({ err: error }, 'the warm-up ended early');
      return;
    }
  }
  log.debug(
    { milliseconds: Math.round(performance.now() - start), operations: operations.length },
    'warmed up',
  );
}

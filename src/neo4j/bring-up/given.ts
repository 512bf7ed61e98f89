import type { Config } from '../../config.ts';
import { checkServer } from './server-check.ts';
import type { RunningNeo4j } from './types.ts';

const BROWSER_MS = 1500;

/**
 * A server that runs already: checked, never stopped.
 * @throws CounterclaimError NEO4J_UNAVAILABLE, NEO4J_UNAUTHORIZED, NEO4J_TOO_OLD
 */
export async function useGiven(
  uri: string,
  config: Config,
  progress: (line: string) => void,
): Promise<RunningNeo4j> {
  const login = { uri, user: config.neo4jUser, password: config.neo4jPassword ?? '' };
  const version = await checkServer({ ...login, database: config.neo4jDatabase });
  progress(`Using Neo4j ${version} at ${uri}`);
  return {
    kind: 'given',
    ...login,
    browserUrl: await findBrowser(uri),
    started: false,
    stop: () => Promise.resolve(),
  };
}

/** Neo4j Browser at its usual port of the same host, if something there says that it is Neo4j. */
async function findBrowser(uri: string): Promise<string | null> {
  const { protocol, hostname } = new URL(uri);
  if (protocol.includes('+s')) return null;
  const address = `http://${hostname}:7474/`;
  try {
    const response = await fetch(address, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(BROWSER_MS),
    });
    return (await response.text()).includes('neo4j_version') ? `${address}browser/` : null;
  } catch {
    return null;
  }
}

import type { Driver } from 'neo4j-driver';
import { CounterclaimError } from '../shared/errors.ts';
import type { ServerFacts } from './database.ts';

/** The oldest Neo4j that the program runs on: 5.26 is the long-term version of the 5 line. */
export const OLDEST_SERVER = '5.26';

/** Whether a server version (`5.26.30`, `2026.08.1`) is at least {@link OLDEST_SERVER}. */
export function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10) || 0);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_SERVER.split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** Asks the server who it is; throws NEO4J_TOO_OLD. Rejects with the driver's error, untranslated. */
export async function serverFacts(driver: Driver, database: string): Promise<ServerFacts> {
  const info = await driver.getServerInfo({ database });
  // The agent is `Neo4j/5.26.30`; only Neo4j itself knows its edition.
  const version = info.agent?.split('/')[1] ?? '';
  const address = info.address ?? '';
  if (!isSupported(version)) {
    throw new CounterclaimError(
      'NEO4J_TOO_OLD',
      `the server at ${address} is Neo4j ${version || '(unknown)'}; ${OLDEST_SERVER} or newer is needed`,
      { version, oldest: OLDEST_SERVER },
    );
  }
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    const answer = await session.run(
      'CALL dbms.components() YIELD name, edition WHERE name = "Neo4j Kernel" RETURN edition',
    );
    return { version, address, edition: String(answer.records[0]?.get(0) ?? '') };
  } finally {
    await session.close();
  }
}

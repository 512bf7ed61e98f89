import { CounterclaimError } from '../../shared/errors.ts';
import { connect } from '../connect.ts';
import { OLDEST_SERVER } from '../server.ts';

export type ServerLogin = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The database that must be there; `neo4j` where absent. */
  readonly database?: string;
};

/**
 * Logs in once and gives the server's version, for example `5.26.30`. The faults name the server and the settings.
 * @throws CounterclaimError NEO4J_UNAVAILABLE, NEO4J_UNAUTHORIZED, NEO4J_TOO_OLD, CONFIG_INVALID
 */
export async function checkServer(login: ServerLogin): Promise<string> {
  const database = connect({ ...login, poolSize: 1 });
  try {
    return (await database.verify()).version;
  } catch (error) {
    throw explain(error, login);
  } finally {
    await database.close();
  }
}

function explain(error: unknown, { uri, user, database = 'neo4j' }: ServerLogin): unknown {
  if (!(error instanceof CounterclaimError)) return error;
  const said = firstSentence(error.cause);
  switch (error.code) {
    case 'NEO4J_UNAUTHORIZED':
      return new CounterclaimError(
        error.code,
        `${error.message}: user ${user} at ${uri}. Check NEO4J_USER and NEO4J_PASSWORD.`,
        {},
        { cause: error.cause },
      );
    case 'NEO4J_TOO_OLD':
    case 'CONFIG_INVALID':
      return error;
    default:
      // So ends the talk with a server of 4.2 or older, which knows none of the driver's versions of Bolt.
      if (/Unknown Bolt protocol version/.test(said)) {
        return new CounterclaimError(
          'NEO4J_TOO_OLD',
          `the server at ${uri} speaks older versions of Bolt only; Neo4j ${OLDEST_SERVER} or newer is needed`,
        );
      }
      return new CounterclaimError(
        'NEO4J_UNAVAILABLE',
        `No Neo4j with a database ${database} answers at ${uri}: ${said || error.message}`,
        {},
        { cause: error.cause },
      );
  }
}

/** What the driver says before its hints for programmers. */
function firstSentence(error: unknown): string {
  const text = error instanceof Error ? error.message : '';
  return (text.split('\n')[0] ?? '').replace(/\. (?:Please|Known|Make sure|This).*$/, '').slice(0, 300);
}

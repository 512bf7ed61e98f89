import { availableParallelism } from 'node:os';
import { auth, driver as createDriver, type Driver, type Session } from 'neo4j-driver';
import { within } from '../shared/deadline.ts';
import { CounterclaimError } from '../shared/errors.ts';
import type { ConnectSettings, Database, Result, Transaction, Value } from './database.ts';
import { translateError, untranslated } from './errors.ts';
import { collect } from './result.ts';
import { retried } from './retry.ts';
import { serverFacts } from './server.ts';
import { streamed } from './stream.ts';
import { encodeParameters } from './values.ts';

const RETRY_TIME_MS = 5_000;
const CONNECT_TIMEOUT_MS = 3_000;
const ACQUISITION_TIMEOUT_MS = 3_000;
/** The server ends a statement when its time is up. An answer that is later than this by so much is not on its way. */
const SILENCE_MS = 2_000;
/** How long the server waits by default until it has what a bookmark stands for. */
const BOOKMARK_MS = 30_000;
/** The whole answer with the first request: a second one would be a second round trip. */
const FETCH_ALL = -1;
const NO_TIME_LIMIT = 0;

interface Connection {
  readonly driver: Driver;
  readonly database: string;
  readonly acquisitionTimeoutMs: number;
  readonly readTimeoutMs: number;
  readonly writeTimeoutMs: number;
  readonly random: () => number;
  roundTrips: number;
  sessions: number;
}

/**
 * Opens a pool of connections to a server. Connects with the first statement only; call `verify` to know at once.
 * Throws CONFIG_INVALID where the address is none.
 */
export function connect(settings: ConnectSettings): Database {
  const connection: Connection = {
    driver: openDriver(settings),
    database: settings.database ?? 'neo4j',
    acquisitionTimeoutMs: settings.acquisitionTimeoutMs ?? ACQUISITION_TIMEOUT_MS,
    readTimeoutMs: settings.readTimeoutMs ?? 5_000,
    writeTimeoutMs: settings.writeTimeoutMs ?? 15_000,
    random: settings.random ?? Math.random,
    roundTrips: 0,
    sessions: 0,
  };
  return {
    read: (text, parameters = {}, options = {}) =>
      translated(() => read(connection, text, parameters, options)),
    write: (work, options = {}) => translated(() => write(connection, work, options)),
    run: (text, parameters = {}) => translated(() => run(connection, text, parameters)),
    stream: (text, parameters = {}) => {
      connection.roundTrips += 1;
      return streamed(connection.driver, connection.database, text, parameters);
    },
    get roundTrips() {
      return connection.roundTrips;
    },
    get sessions() {
      return connection.sessions;
    },
    verify: () => translated(() => serverFacts(connection.driver, connection.database)),
    close: () => connection.driver.close(),
  };
}

function openDriver(settings: ConnectSettings): Driver {
  try {
    return createDriver(settings.uri, auth.basic(settings.user, settings.password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      maxConnectionPoolSize: settings.poolSize ?? Math.max(8, 2 * availableParallelism()),
      connectionAcquisitionTimeout: settings.acquisitionTimeoutMs ?? ACQUISITION_TIMEOUT_MS,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      maxTransactionRetryTime: RETRY_TIME_MS,
      fetchSize: FETCH_ALL,
      userAgent: 'counterclaim',
    });
  } catch (cause) {
    throw new CounterclaimError(
      'CONFIG_INVALID',
      `"${settings.uri}" is no address of a Neo4j server`,
      {},
      { cause },
    );
  }
}

async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw translateError(error);
  }
}

async function inSession<T>(
  connection: Connection,
  session: Session,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  connection.sessions += 1;
  try {
    return await work(session);
  } finally {
    await session.close().finally(() => {
      connection.sessions -= 1;
    });
  }
}

function read(
  connection: Connection,
  text: string,
  parameters: Readonly<Record<string, Value>>,
  {
    timeoutMs = connection.readTimeoutMs,
    planningMs = 0,
    bookmarks = [],
    signal,
  }: NonNullable<Parameters<Database['read']>[2]>,
): Promise<Result> {
  const encoded = encodeParameters(parameters);
  const config = {
    database: connection.database,
    defaultAccessMode: 'READ',
    ...(bookmarks.length > 0 ? { bookmarks: [...bookmarks] } : {}),
  } as const;
  const timeout = timeoutMs + planningMs;
  const answer = () =>
    inSession(connection, connection.driver.session(config), (session) => {
      connection.roundTrips += 1;
      const result = collect(() => session.run(text, encoded, { timeout }));
      return signal === undefined ? result : unlessEnded(result, session, signal);
    });
  // Where the way to the server swallows all, neither its limit nor the driver ends the waiting.
  const waiting = connection.acquisitionTimeoutMs + (bookmarks.length > 0 ? BOOKMARK_MS : 0);
  const limit = waiting + timeout + SILENCE_MS;
  return retried(
    () => within(answer(), limit, 'the database gave no answer'),
    RETRY_TIME_MS,
    connection.random,
  );
}

/** Closing a session while its statement runs has the server end the statement. */
async function unlessEnded<T>(result: Promise<T>, session: Session, signal: AbortSignal): Promise<T> {
  result.catch(() => undefined);
  let end = () => {};
  const ended = new Promise<never>((_resolve, reject) => {
    end = () => {
      reject(new CounterclaimError('TIMEOUT', 'whoever asked does not wait any more'));
      session.close().catch(() => undefined);
    };
  });
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  try {
    return await Promise.race([result, ended]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

function write<T>(
  connection: Connection,
  work: (transaction: Transaction) => Promise<T>,
  { timeoutMs = connection.writeTimeoutMs, bookmarks = [] }: NonNullable<Parameters<Database['write']>[1]>,
): Promise<{ readonly value: T; readonly bookmarks: readonly string[] }> {
  const session = connection.driver.session({
    database: connection.database,
    defaultAccessMode: 'WRITE',
    ...(bookmarks.length > 0 ? { bookmarks: [...bookmarks] } : {}),
  });
  return inSession(connection, session, async () => {
    const value = await session.executeWrite(
      async (transaction) => {
        connection.roundTrips += 2;
        try {
          return await work({
            run: (text, parameters = {}) =>
              translated(() => {
                const encoded = encodeParameters(parameters);
                connection.roundTrips += 1;
                return collect(() => transaction.run(text, encoded));
              }),
          });
        } catch (error) {
          // The driver repeats the transaction by its own errors only.
          throw untranslated(error);
        }
      },
      { timeout: timeoutMs },
    );
    return { value, bookmarks: session.lastBookmarks() };
  });
}

function run(
  connection: Connection,
  text: string,
  parameters: Readonly<Record<string, Value>>,
): Promise<Result> {
  const encoded = encodeParameters(parameters);
  const session = connection.driver.session({ database: connection.database, defaultAccessMode: 'WRITE' });
  return inSession(connection, session, () => {
    connection.roundTrips += 1;
    return collect(() => session.run(text, encoded, { timeout: NO_TIME_LIMIT }));
  });
}

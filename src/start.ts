import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Authenticator, createAuthenticator } from './auth/index.ts';
import { type Config, childEnvironment, loadConfig, PROJECT_ROOT } from './config.ts';
import {
  checkPort,
  createHttpServer,
  loadTrustedDocuments,
  operationLimits,
  readExamples,
  sandboxLink,
  type TrustedDocuments,
} from './http/index.ts';
import { createApi } from './modules/index.ts';
import { type BringUpMode, bringUp, type RunningNeo4j } from './neo4j/bring-up.ts';
import { connect, type Database } from './neo4j/index.ts';
import { migrate } from './neo4j/migrations/index.ts';
import { CounterclaimError } from './shared/errors.ts';
import { createLogger } from './shared/log.ts';

/** A slow machine warms up longer, and behind the user's back. */
const LONGEST_WARM_UP_MS = 10_000;

/** What the user may ask of a start. Words as given; the settings have the same rules as the environment's. */
export interface StartOptions {
  readonly port?: string;
  readonly host?: string;
  /** `auto`, `local`, `docker`, or a Bolt address. */
  readonly neo4j: string;
  readonly empty: boolean;
  readonly demo: boolean;
}

/** The start's surroundings. */
export interface Surroundings {
  /** Gets each line for the user. */
  readonly say: (line: string) => void;
  /** Ends the program, also while it starts. */
  readonly signal: AbortSignal;
}

/**
 * Runs the whole program: settings, Neo4j, migrations, demo corpus, HTTP. Resolves when the signal came and all that
 * was started has been stopped, the last first; rejects with what kept it from starting, then also with nothing left
 * behind. A Neo4j given by its address need not answer yet: the server waits for it, not ready.
 */
export async function start(options: StartOptions, { say, signal }: Surroundings): Promise<void> {
  const { config, mode } = readSettings(options);
  const log = createLogger(config);
  const authenticator = await createAuthenticator(config);
  const documents = await trustedDocuments(config);
  await checkPort(config);
  const undo: (() => Promise<void>)[] = [];
  try {
    const neo4j = await reachNeo4j(mode, config, say, signal);
    if (neo4j.started) {
      undo.push(async () => {
        say('Stopping Neo4j');
        await neo4j.stop();
      });
    }
    const database = openDatabase(neo4j, config);
    undo.push(() => database.close());
    const prepare = preparation({ options, config, database, say, signal });
    if (neo4j.answers) await prepare();
    signal.throwIfAborted();
    const server = await createHttpServer({
      config,
      api: createApi(operationLimits(config)),
      authenticator,
      documents,
      database,
      log,
      prepare,
      warmUp: readExamples(),
    });
    undo.push(async () => {
      say('Stopping: requests under way may end');
      await server.close();
    });
    const address = await server.listen();
    if (neo4j.answers) {
      await server.firstLook;
      say('Planning the first queries');
      await Promise.race([
        server.warm(),
        sleep(LONGEST_WARM_UP_MS, undefined, { ref: false }),
        aborted(signal),
      ]);
    }
    say(greeting(address, neo4j, config, authenticator));
    await aborted(signal);
  } catch (error) {
    // A stop while it starts is no failure.
    if (!signal.aborted) throw error;
  } finally {
    await undoAll(undo);
    if (signal.aborted) say('Stopped');
  }
}

/** The last first. A step that fails must not keep the others from being taken. */
async function undoAll(steps: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const step of [...steps].reverse()) await step().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

function readSettings(options: StartOptions): { readonly config: Config; readonly mode: BringUpMode } {
  const { neo4j } = options;
  const isWay = neo4j === 'auto' || neo4j === 'local' || neo4j === 'docker';
  const given = {
    COUNTERCLAIM_PORT: options.port,
    COUNTERCLAIM_HOST: options.host,
    NEO4J_URI: isWay ? undefined : neo4j,
  };
  // An option that is not given leaves the environment's setting.
  const extra = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const config = loadConfig(childEnvironment(extra));
  const uri = neo4j === 'local' || neo4j === 'docker' ? null : config.neo4jUri;
  if (options.empty && uri !== null) {
    throw new CounterclaimError(
      'CONFIG_INVALID',
      `--empty deletes all records, so it works only on a Neo4j that this program brings up, not on ${uri}`,
    );
  }
  return { config, mode: isWay && uri === null ? neo4j : { uri: uri ?? neo4j } };
}

type ReachedNeo4j = RunningNeo4j & { readonly answers: boolean };

async function reachNeo4j(
  mode: BringUpMode,
  config: Config,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<ReachedNeo4j> {
  try {
    return { ...(await bringUp({ mode, config, progress: say, signal })), answers: true };
  } catch (error) {
    const isWorthWaiting = error instanceof CounterclaimError && error.code === 'NEO4J_UNAVAILABLE';
    if (typeof mode !== 'object' || !isWorthWaiting) throw error;
    say(`${error.message}. Starting without it; the server is ready once it answers.`);
    return {
      kind: 'given',
      uri: mode.uri,
      browserUrl: null,
      user: config.neo4jUser,
      password: config.neo4jPassword ?? '',
      started: false,
      stop: async () => undefined,
      answers: false,
    };
  }
}

function trustedDocuments({ trustedDocuments: file }: Config): Promise<TrustedDocuments | undefined> {
  return file === null ? Promise.resolve(undefined) : loadTrustedDocuments(file);
}

function openDatabase(neo4j: RunningNeo4j, config: Config): Database {
  return connect({
    uri: neo4j.uri,
    user: neo4j.user,
    password: neo4j.password,
    database: config.neo4jDatabase,
    poolSize: config.neo4jPoolSize,
    acquisitionTimeoutMs: config.neo4jAcquisitionTimeoutMs,
    readTimeoutMs: config.neo4jReadTimeoutMs,
    writeTimeoutMs: config.neo4jWriteTimeoutMs,
  });
}

const HOLDS_STATEMENTS = 'MATCH (statement:Statement) RETURN true LIMIT 1';

const DELETE_ALL_RECORDS = `
MATCH (node)
WHERE none(label IN labels(node) WHERE label STARTS WITH '__Neo4jMigration')
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS`;

/** Makes the graph fit to be read. Safe to repeat: deletes once only, and loads the demo into an empty graph only. */
function preparation(parts: {
  readonly options: StartOptions;
  readonly config: Config;
  readonly database: Database;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}): () => Promise<void> {
  const { options, config, database, say, signal } = parts;
  let mustEmpty = options.empty;
  return async () => {
    const { applied, version } = await migrate(database);
    if (applied.length > 0) say(`Applied ${applied.length} migrations; the graph is at version ${version}`);
    if (mustEmpty) {
      const { counters } = await database.run(DELETE_ALL_RECORDS);
      mustEmpty = false;
      say(`Deleted ${counters.nodesDeleted ?? 0} records`);
    }
    // A production graph gets nothing that nobody asked for.
    if (options.empty || !options.demo || config.nodeEnv === 'production' || signal.aborted) return;
    if ((await database.read(HOLDS_STATEMENTS)).rows.length > 0) return;
    await loadDemo(database, say, signal);
  };
}

async function loadDemo(database: Database, say: (line: string) => void, signal: AbortSignal): Promise<void> {
  const folder = path.join(PROJECT_ROOT, 'graph', 'corpus');
  const inputs = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ path: path.join(folder, name) }));
  // Most starts have no use for the importer.
  const { importDossiers } = await import('./ingest/index.ts');
  const { total } = await importDossiers(database, inputs, { signal });
  say(`Loaded the demo corpus: ${inputs.length} dossiers, ${total.created} records`);
}

/** Where everything is, for a person at a terminal. */
function greeting(
  address: string,
  neo4j: ReachedNeo4j,
  config: Config,
  authenticator: Authenticator,
): string {
  const graphql = `${address}/graphql`;
  const production = config.nodeEnv === 'production';
  const login = neo4j.started ? `  (user ${neo4j.user}, password ${neo4j.password})` : '';
  const places: readonly (readonly [string, string])[] = [
    ['GraphQL', graphql],
    ...(production
      ? []
      : ([
          ['Offline IDE', `${address}/`],
          ['Apollo Sandbox', sandboxLink(graphql)],
        ] as const)),
    ...(neo4j.browserUrl === null ? [] : [['Neo4j Browser', `${neo4j.browserUrl}${login}`] as const]),
    ['Neo4j', neo4j.uri],
    ['Access', accessWords(authenticator, config)],
  ];
  const lines = places.map(([name, place]) => `  ${name.padEnd(16)}${place}`);
  return ['', 'counterclaim is running.', '', ...lines, '', '  Stop it with Ctrl-C.', ''].join('\n');
}

function accessWords({ mode }: Authenticator, config: Config): string {
  const others = config.anonymousReading ? 'others read what is marked CLEAR' : 'others get nothing';
  const clearance = config.developmentClearance;
  if (mode === 'tokens') return `tokens of ${config.jwtIssuer}; ${others}`;
  if (mode === 'anonymous') return 'everybody reads what is marked CLEAR; nobody can sign in';
  return `development: requests of this machine may do everything and see up to ${clearance}; ${others}`;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

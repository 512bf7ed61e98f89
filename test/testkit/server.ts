import { PassThrough } from 'node:stream';
import type { GraphQLFormattedError } from 'graphql';
import { inject } from 'vitest';
import { createAuthenticator, developmentViewer } from '../../src/auth/index.ts';
import { type Config, loadConfig } from '../../src/config.ts';
import { createContext } from '../../src/http/context.ts';
import { createGraphqlServer } from '../../src/http/graphql.ts';
import {
  type Api,
  createHttpServer,
  type HttpServer,
  loadTrustedDocuments,
  operationLimits,
} from '../../src/http/index.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { createApi } from '../../src/modules/index.ts';
import { type ConnectSettings, connect, type Database } from '../../src/neo4j/index.ts';
import type { Viewer } from '../../src/shared/context.ts';
import { createLogger, type Logger } from '../../src/shared/log.ts';

/** A line of the log, read back. */
export type LogLine = Readonly<Record<string, unknown>>;
type Data = Record<string, unknown>;
type Variables = Readonly<Record<string, unknown>>;

/** A whole server on a free port of this machine. */
export interface TestServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly server: HttpServer;
  /** What was logged so far, all levels. */
  readonly log: readonly LogLine[];
  /** POSTs an operation that must succeed and gives its data; else throws with the request and the answer. */
  graphql(query: string, variables?: Variables, headers?: Readonly<Record<string, string>>): Promise<Data>;
  /** POSTs an operation that must fail and gives its errors. */
  errors(query: string, variables?: Variables): Promise<readonly GraphQLFormattedError[]>;
  /** POSTs this value as JSON, or this text or these bytes as they are. */
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  close(): Promise<void>;
}

/** What a test may set; the program's own API over the test run's Neo4j where it sets nothing. */
export interface TestServerOptions {
  readonly api?: Api;
  readonly database?: Database;
  readonly settings?: Partial<Config>;
  readonly prepare?: () => Promise<unknown>;
  readonly clock?: () => Date;
}

/** The program's defaults, on a free port. */
const SETTINGS: Config = { ...loadConfig({}), port: 0, shutdownTimeoutMs: 5_000 };

/** Starts a server. The caller closes it. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { log, lines } = recordedLog();
  const database = options.database ?? connectToTestDatabase();
  const config = { ...SETTINGS, ...options.settings };
  const server = await createHttpServer({
    config,
    api: options.api ?? createApi(operationLimits(config)),
    documents:
      config.trustedDocuments === null ? undefined : await loadTrustedDocuments(config.trustedDocuments),
    authenticator: await createAuthenticator(config),
    database,
    log,
    prepare: options.prepare,
    clock: options.clock,
  });
  const url = await server.listen();
  const post: TestServer['post'] = (body, headers = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    });
  return {
    url,
    server,
    log: lines,
    post,
    graphql: async (query, variables, headers) =>
      dataOf(query, variables, (await (await post({ query, variables }, headers)).json()) as Answer),
    errors: async (query, variables) =>
      errorsOf(query, variables, (await (await post({ query, variables })).json()) as Answer),
    close: async () => {
      await server.close();
      if (options.database === undefined) await database.close();
    },
  };
}

/** The API of the program in this process, without HTTP: parsed, validated, executed and formatted as behind it. */
export interface TestApi {
  readonly database: Database;
  /**
   * Asks, and gives all that came back with the Cypher that was sent and the round trips it took. One at a time: the
   * round trips of questions asked at once could not be told apart.
   */
  ask(query: string, variables?: Variables): Promise<AskAnswer>;
  /** Asks an operation that must succeed and gives its data; else throws with the request and the answer. */
  data(query: string, variables?: Variables): Promise<Data>;
  close(): Promise<void>;
}

/** One answer of {@link TestApi.ask}. */
export interface AskAnswer extends Answer {
  readonly roundTrips: number;
  readonly statements: readonly { readonly text: string; readonly parameters: unknown }[];
}

interface Answer {
  readonly data?: Data | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** May do everything, and sees what is marked CLEAR. */
const DEVELOPER = developmentViewer('CLEAR');

/**
 * Makes the API over the test run's Neo4j, or over `database`, which the caller then closes. Asks as `viewer`; where
 * none is given, as whoever develops on this machine.
 */
export async function createTestApi(
  options: { readonly database?: Database; readonly clock?: () => Date; readonly viewer?: Viewer } = {},
): Promise<TestApi> {
  const { database = connectToTestDatabase(), clock = () => new Date(), viewer = DEVELOPER } = options;
  const statements: { text: string; parameters: unknown }[] = [];
  const recorded: Database = {
    ...database,
    read: (text, parameters, readOptions) => {
      statements.push({ text, parameters });
      return database.read(text, parameters, readOptions);
    },
    get roundTrips() {
      return database.roundTrips;
    },
    get sessions() {
      return database.sessions;
    },
  };
  const api = createApi();
  const { log } = recordedLog();
  const metrics = createMetrics(api.metrics, database);
  const graphql = createGraphqlServer({
    api,
    log,
    metrics,
    production: false,
    maxTokens: SETTINGS.maxTokens,
  });
  await graphql.start();
  const ask: TestApi['ask'] = async (query, variables) => {
    statements.length = 0;
    const before = database.roundTrips;
    const trace = { start: 0, operation: null, codes: [] };
    const anybody = createContext({
      requestId: 'test',
      viewer,
      database: recorded,
      now: clock(),
      observe: () => undefined,
      trace,
    });
    const contextValue = { ...anybody, viewer: options.viewer ?? anybody.viewer };
    const { body } = await graphql.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('Unexpected: an answer in parts');
    // As it would go over the wire: no prototypes, no undefined.
    const answer = JSON.parse(JSON.stringify(body.singleResult)) as Answer;
    return { ...answer, roundTrips: database.roundTrips - before, statements: [...statements] };
  };
  return {
    database,
    ask,
    data: async (query, variables) => dataOf(query, variables, await ask(query, variables)),
    close: async () => {
      await graphql.stop();
      if (options.database === undefined) await database.close();
    },
  };
}

/** A connection to the Neo4j of this test run, with other limits where some are given. The caller closes it. */
export function connectToTestDatabase(
  limits: Pick<ConnectSettings, 'readTimeoutMs' | 'writeTimeoutMs'> = {},
): Database {
  return connect({
    uri: inject('neo4jUri'),
    user: inject('neo4jUser'),
    password: inject('neo4jPassword'),
    // A text that is new to the server is planned first, which takes long where all tests run at once.
    readTimeoutMs: 60_000,
    ...limits,
  });
}

/** A log whose lines can be read while it is written. */
export function recordedLog(): { readonly log: Logger; readonly lines: readonly LogLine[] } {
  const lines: LogLine[] = [];
  const output = new PassThrough();
  output.on('data', (chunk: Buffer) => {
    for (const line of chunk.toString().split('\n')) if (line !== '') lines.push(JSON.parse(line) as LogLine);
  });
  return { log: createLogger({ logLevel: 'trace', logPretty: 'false', nodeEnv: 'test' }, output), lines };
}

function dataOf(query: string, variables: Variables | undefined, answer: Answer): Data {
  if (answer.errors === undefined && answer.data) return answer.data;
  throw new Error(`The operation failed.\n${print(query, variables, answer)}`);
}

function errorsOf(query: string, variables: Variables | undefined, answer: Answer) {
  if (answer.errors !== undefined) return answer.errors;
  throw new Error(`The operation succeeded.\n${print(query, variables, answer)}`);
}

function print(query: string, variables: Variables | undefined, answer: Answer): string {
  const show = (value: unknown) => JSON.stringify(value, null, 2);
  return `${query}\nvariables: ${show(variables ?? {})}\nanswer: ${show(answer)}`;
}

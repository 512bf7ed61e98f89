import { z } from 'zod';
import { ACCESS_SETTINGS } from './settings/access.ts';
import { list, milliseconds, oneOf, port, type Setting, text, wholeNumber } from './settings/values.ts';

export type { Setting };

const origins = list.refine((given) => given.every(isOrigin), {
  error: 'must be origins such as https://example.org, with commas between',
});
const boltUri = z.string().refine(isBoltUri, {
  error: 'must look like bolt://host:7687 or neo4j+s://host, without user and password',
});

/** Every setting of the program with its default and meaning. The order is the one they are printed in. */
export const SETTINGS = [
  {
    env: 'NODE_ENV',
    key: 'nodeEnv',
    default: 'development',
    meaning: 'development, production or test; in development the hosted Sandbox may call the server',
    value: oneOf(['development', 'production', 'test']),
  },
  {
    env: 'COUNTERCLAIM_HOST',
    key: 'host',
    default: '127.0.0.1',
    meaning: 'address the server listens on',
    value: text,
  },
  {
    env: 'COUNTERCLAIM_PORT',
    key: 'port',
    default: '4000',
    meaning: 'port the server listens on; 0 takes a free one',
    value: wholeNumber(0, 65_535),
  },
  {
    env: 'LOG_LEVEL',
    key: 'logLevel',
    default: 'info',
    meaning: 'least level that is logged: trace, debug, info, warn, error, fatal or silent',
    value: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
  },
  {
    env: 'LOG_PRETTY',
    key: 'logPretty',
    default: 'auto',
    meaning: 'log lines for people instead of JSON: true, false, or auto (on a terminal in development)',
    value: oneOf(['auto', 'true', 'false']),
  },
  {
    env: 'COUNTERCLAIM_DATA_DIR',
    key: 'dataDir',
    default: './data',
    meaning: "folder of the managed server's data and password; by default in the project's folder",
    value: text,
  },
  {
    env: 'COUNTERCLAIM_CACHE_DIR',
    key: 'cacheDir',
    default: '~/.cache/counterclaim',
    meaning:
      'folder of downloaded Neo4j jars; by default under XDG_CACHE_HOME, without a home in the data folder',
    value: text,
  },
  {
    env: 'NEO4J_URI',
    key: 'neo4jUri',
    default: null,
    meaning: 'Neo4j to use, for example bolt://127.0.0.1:7687; without it one is brought up',
    value: boltUri,
  },
  {
    env: 'NEO4J_USER',
    key: 'neo4jUser',
    default: 'neo4j',
    meaning: 'user at Neo4j',
    value: text,
  },
  {
    env: 'NEO4J_PASSWORD',
    key: 'neo4jPassword',
    default: null,
    meaning: 'password at Neo4j; a server that is brought up gets a random one when this is not set',
    secret: true,
    value: text,
  },
  {
    env: 'NEO4J_DATABASE',
    key: 'neo4jDatabase',
    default: 'neo4j',
    meaning: 'database that holds the graph',
    value: text,
  },
  {
    env: 'NEO4J_POOL_SIZE',
    key: 'neo4jPoolSize',
    default: '20',
    meaning: 'most connections to Neo4j at once',
    value: wholeNumber(1, 1000),
  },
  {
    env: 'NEO4J_ACQUISITION_TIMEOUT_MS',
    key: 'neo4jAcquisitionTimeoutMs',
    default: '3000',
    meaning: 'longest wait for a free connection, in milliseconds',
    value: milliseconds,
  },
  {
    env: 'NEO4J_READ_TIMEOUT_MS',
    key: 'neo4jReadTimeoutMs',
    default: '5000',
    meaning: 'longest a reading statement may run, in milliseconds',
    value: milliseconds,
  },
  {
    env: 'NEO4J_WRITE_TIMEOUT_MS',
    key: 'neo4jWriteTimeoutMs',
    default: '15000',
    meaning: 'longest a writing transaction may run, in milliseconds',
    value: milliseconds,
  },
  {
    env: 'NEO4J_BOLT_PORT',
    key: 'neo4jBoltPort',
    default: '7687',
    meaning: 'Bolt port of a server that is brought up; when not set, the next free one',
    value: port,
  },
  {
    env: 'NEO4J_HTTP_PORT',
    key: 'neo4jHttpPort',
    default: '7474',
    meaning: 'port of Neo4j Browser of a server that is brought up; when not set, the next free one',
    value: port,
  },
  {
    env: 'NEO4J_HEAP_MB',
    key: 'neo4jHeapMb',
    default: '512',
    meaning: 'largest heap of the managed local server, in MiB',
    value: wholeNumber(256, 1_048_576),
  },
  {
    env: 'NEO4J_JVM_PROFILE',
    key: 'neo4jJvmProfile',
    default: 'start',
    meaning: 'how the managed local server compiles: start (up soonest) or throughput (fastest under load)',
    value: oneOf(['start', 'throughput']),
  },
  {
    env: 'JAVA_HOME',
    key: 'javaHome',
    default: null,
    meaning: 'Java 17 or 21 for the managed local server; tried before the PATH',
    value: text,
  },
  {
    env: 'MAVEN_HOME',
    key: 'mavenHome',
    default: null,
    meaning: 'Maven that downloads the managed local server; tried before the PATH',
    value: text,
  },
  {
    env: 'SHUTDOWN_TIMEOUT_MS',
    key: 'shutdownTimeoutMs',
    default: '10000',
    meaning: 'longest wait for requests under way when the program is told to stop, in milliseconds',
    value: milliseconds,
  },
  {
    env: 'SHUTDOWN_DELAY_MS',
    key: 'shutdownDelayMs',
    default: '0',
    meaning:
      'time from «not ready» until no new connection is taken, in milliseconds: for load balancers that ask now and then',
    value: wholeNumber(0, 600_000),
  },
  {
    env: 'COUNTERCLAIM_BODY_LIMIT',
    key: 'bodyLimit',
    default: '1048576',
    meaning: 'largest request body, in bytes',
    value: wholeNumber(1024, 1_073_741_824),
  },
  {
    env: 'COUNTERCLAIM_MAX_TOKENS',
    key: 'maxTokens',
    default: '1000',
    meaning: 'most tokens of a GraphQL document',
    value: wholeNumber(100, 1_000_000),
  },
  {
    env: 'COUNTERCLAIM_CORS_ORIGINS',
    key: 'corsOrigins',
    default: null,
    meaning:
      'origins whose pages may call the server, separated by commas; in development the hosted Sandbox may, too',
    value: origins,
  },
  ...ACCESS_SETTINGS,
] as const satisfies readonly Setting[];

function isOrigin(value: string): boolean {
  return /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value;
}

function isBoltUri(value: string): boolean {
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(value)) return false;
  const url = URL.canParse(value) ? new URL(value) : null;
  return url !== null && url.hostname !== '' && url.username === '' && url.password === '';
}

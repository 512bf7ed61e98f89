import { setTimeout as sleep } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticator } from '../auth/index.ts';
import type { Config } from '../config.ts';
import type { Database } from '../neo4j/index.ts';
import type { Logger } from '../shared/log.ts';
import { createAdmission } from './admission.ts';
import { createApp } from './app.ts';
import { createContext, type HttpContext } from './context.ts';
import { registerCors, SANDBOX_ORIGIN } from './cors.ts';
import { type Api, createGraphqlServer } from './graphql.ts';
import { registerOperations } from './health.ts';
import { registerIde } from './ide.ts';
import { type LimitSettings, operationLimits } from './limits/settings.ts';
import { drainConnections, listen } from './listen.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { observeRequests, traceOf } from './observation.ts';
import { type Readiness, type ReadyState, watchReadiness } from './readiness.ts';
import { registerGraphql, registerRoot } from './routes.ts';
import { createEventFeed, type EventFeed, type Sockets, socketsOf } from './subscriptions/index.ts';
import type { TrustedDocuments } from './trusted-documents.ts';
import { identify, viewerOf } from './viewer.ts';
import { warmUp } from './warm-up.ts';

/** The settings that the server reads. */
export type HttpSettings = Pick<
  Config,
  'nodeEnv' | 'host' | 'port' | 'trustedProxies' | 'corsOrigins' | 'shutdownDelayMs' | 'shutdownTimeoutMs'
> &
  LimitSettings;

/** What the server is made of. */
export interface HttpServerOptions {
  readonly config: HttpSettings;
  readonly api: Api;
  /** Tells who sends a request. */
  readonly authenticator: Authenticator;
  /** The only documents that run; any where absent. */
  readonly documents?: TrustedDocuments;
  /** Closed by whoever opened it, after the server. */
  readonly database: Database;
  readonly log: Logger;
  /**
   * Makes the graph fit to be read, once the database answers; the server is not ready before. Repeated when the
   * database comes back, so it must do no harm twice. Nothing where absent.
   */
  readonly prepare?: () => Promise<unknown>;
  /** Operations to run each time the server becomes ready, before anybody waits for their like; none where absent. */
  readonly warmUp?: readonly string[];
  /** The clock of `now`; for tests. */
  readonly clock?: () => Date;
}

/**
 * The server, in three phases: made (answers nothing yet), listening, closed.
 */
export interface HttpServer {
  /**
   * Takes the port. Resolves with the base address as the user's own machine reaches it, without a slash at its end.
   * Rejects with PORT_IN_USE, or CONFIG_INVALID for a host or port that cannot be had.
   */
  listen(): Promise<string>;
  readonly readyState: ReadyState;
  /** Resolves when it has been seen for the first time whether the server is ready. */
  readonly firstLook: Promise<void>;
  /** Resolves when the warm-up under way has ended; at once where there is none. */
  warm(): Promise<void>;
  readonly metrics: Metrics;
  /**
   * Not ready from now on; takes no new connection after `shutdownDelayMs`, lets what is under way end, and cuts it
   * off `shutdownTimeoutMs` later. Resolves when all is closed; may be called twice.
   */
  close(): Promise<void>;
  /** The HTTP layer itself; for tests that need no port. */
  readonly app: FastifyInstance;
}

/** A busy client learns within this time that its connection ends, in milliseconds. */
const FAREWELL_MS = 250;

/** Puts the server together and starts to watch the database; listens to nothing yet. */
export async function createHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { config, api, authenticator, database, log } = options;
  const production = config.nodeEnv === 'production';
  const metrics = createMetrics(api.metrics, database);
  const app = createApp(config, log);
  const feed = createEventFeed(database, log);
  const apollo = createGraphqlServer({
    api,
    log,
    metrics,
    production,
    maxTokens: config.maxTokens,
    onWrite: feed.wake,
  });
  await apollo.start();
  const { warmUp: operations = [], clock = () => new Date() } = options;
  let warming = Promise.resolve();
  const readiness = watchReadiness({
    probe: () => database.verify(),
    prepare: options.prepare ?? (async () => undefined),
    log,
    onChange: (state) => {
      metrics.ready(state.ready);
      if (state.ready) feed.start();
      if (state.ready) warming = warming.then(() => warmUp({ apollo, database, operations, log, clock }));
    },
  });

  observeRequests(app, log, metrics);
  await dressAnswers(app, config, production);
  registerOperations(app, { metrics, readyState: () => readiness.state });
  const ide = production ? undefined : registerIde(app);
  const admission = createAdmission(operationLimits(config), options.documents, () => performance.now());
  registerGraphql(
    app,
    apollo,
    ide,
    (request, reply) => identify(request, reply, authenticator, clock()),
    admission,
    contextMaker(database, clock, metrics),
  );
  registerRoot(app, ide);
  const sockets = socketsOf({ options, apollo, admission, feed, metrics, clock });
  app.server.on('upgrade', sockets.upgrade);
  return lifecycle({ app, apollo, readiness, feed, sockets, warm: () => warming, config, log, metrics });
}

/** What every answer carries: headers for browsers, leave for other origins, compression. */
async function dressAnswers(app: FastifyInstance, config: HttpSettings, production: boolean): Promise<void> {
  await app.register(helmet, {
    global: true,
    // Answers are data: nothing in them may run or be framed. The IDE page has a policy of its own.
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
    },
    frameguard: { action: 'deny' },
    // Whoever ends TLS in front of the server says for how long.
    strictTransportSecurity: false,
  });
  const origins = config.corsOrigins ?? [];
  await registerCors(app, production ? origins : [SANDBOX_ORIGIN, ...origins]);
  await app.register(compress, { global: true, encodings: ['gzip'], threshold: 2_048 });
}

function contextMaker(
  database: Database,
  clock: () => Date,
  metrics: Metrics,
): (request: FastifyRequest, reply: FastifyReply) => HttpContext {
  return (request, reply) => {
    const trace = traceOf(request);
    const leaving = new AbortController();
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) leaving.abort();
    });
    const context = createContext({
      requestId: request.id,
      viewer: viewerOf(request),
      database,
      now: clock(),
      observe: metrics.databaseAccess,
      trace,
      gone: leaving.signal,
    });
    trace.context = context;
    return context;
  };
}

function lifecycle(parts: {
  readonly app: FastifyInstance;
  readonly apollo: ApolloServer<HttpContext>;
  readonly readiness: Readiness;
  readonly feed: EventFeed;
  readonly sockets: Sockets;
  readonly warm: () => Promise<void>;
  readonly config: HttpSettings;
  readonly log: Logger;
  readonly metrics: Metrics;
}): HttpServer {
  const { app, apollo, readiness, feed, sockets, warm, config, log, metrics } = parts;
  let leaving = false;
  let closing: Promise<void> | undefined;
  app.addHook('onSend', async (_request, reply) => {
    if (leaving) reply.header('connection', 'close');
  });
  const close = async () => {
    readiness.drain();
    if (app.server.listening) await sleep(config.shutdownDelayMs);
    leaving = true;
    await sockets.close(FAREWELL_MS);
    const late = setTimeout(() => {
      log.warn(
        { milliseconds: config.shutdownTimeoutMs },
        'requests under way took too long and are cut off',
      );
      app.server.closeAllConnections();
    }, config.shutdownTimeoutMs);
    await drainConnections(app.server, Math.min(FAREWELL_MS, config.shutdownTimeoutMs / 4));
    await app.close();
    clearTimeout(late);
    await apollo.stop();
    await feed.stop();
    await readiness.stop();
  };
  return {
    app,
    metrics,
    get readyState() {
      return readiness.state;
    },
    firstLook: readiness.firstLook,
    warm,
    listen: () => listen(app, config),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ExecutionResult } from 'graphql';
import { type Context, handleProtocols, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Authenticator, Session } from '../../auth/index.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { invariant } from '../../shared/invariant.ts';
import type { Logger } from '../../shared/log.ts';
import type { Metrics } from '../metrics.ts';
import { isLocalRequest } from '../viewer.ts';
import type { EventFeed } from './feed.ts';
import { mayConnect } from './origin.ts';
import { outsideOf, prepareSubscription, type SubscriptionRules } from './prepare.ts';
import { type PageAnswer, streamEvents } from './stream.ts';

/** What the sockets of a server are made of. */
export interface SocketOptions {
  readonly rules: SubscriptionRules;
  readonly authenticator: Authenticator;
  readonly feed: EventFeed;
  readonly metrics: Metrics;
  readonly log: Logger;
  /** Origins whose pages may open sockets, besides the server's own. */
  readonly origins: readonly string[];
  readonly maxSockets: number;
  readonly maxSubscriptions: number;
  /** Largest message, in bytes. */
  readonly maxPayload: number;
  readonly clock: () => Date;
  /** Runs a query as this viewer. */
  readonly read: (
    asked: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
    session: Session,
    requestId: string,
  ) => Promise<PageAnswer>;
}

/** The sockets of a server. */
export interface Sockets {
  /** Takes over a connection that asks to become a socket. */
  upgrade(request: IncomingMessage, connection: Duplex, head: Buffer): void;
  /** Takes no more, and closes those there are with 1001; cuts them off after this time. */
  close(milliseconds: number): Promise<void>;
}

/** Close codes of graphql-transport-ws, and of WebSocket itself. */
const UNAUTHORIZED = 4401;
const TRY_AGAIN_LATER = 1013;
const GOING_AWAY = 1001;
const INTERNAL_ERROR = 1011;
const INIT_MS = 10_000;
/** Who does not answer a ping within this time is gone, or reads nothing. */
const PING_MS = 20_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

interface Extra extends Record<PropertyKey, unknown> {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  readonly requestId: string;
  readonly ended: AbortSignal;
  session?: Session;
}

/** Serves subscriptions by graphql-transport-ws. */
export function createSockets(options: SocketOptions): Sockets {
  const { log, metrics } = options;
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: options.maxPayload,
    perMessageDeflate: false,
    handleProtocols,
  });
  const protocol = protocolOf(options);
  let leaving = false;
  server.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    metrics.sockets(server.clients.size);
    serve(socket, request, protocol, log, () => metrics.sockets(server.clients.size));
  });
  return {
    upgrade(request, connection, head) {
      connection.on('error', () => connection.destroy());
      const [path] = (request.url ?? '').split('?', 1);
      if (path !== '/graphql' || request.headers.upgrade?.toLowerCase() !== 'websocket')
        return refuse(
          connection,
          404,
          'NOT_FOUND',
          'there is no socket at this path; events are at /graphql',
        );
      if (!mayConnect(request, options.origins))
        return refuse(connection, 403, 'FORBIDDEN', 'pages of this origin may open no socket');
      if (leaving || server.clients.size >= options.maxSockets)
        return refuse(connection, 503, 'OVERLOADED', 'the server takes no more sockets now; try again later');
      server.handleUpgrade(request, connection, head, (socket) => server.emit('connection', socket, request));
    },
    async close(milliseconds) {
      leaving = true;
      const { clients } = server;
      for (const socket of clients) socket.close(GOING_AWAY, 'the server is going away');
      for (let waited = 0; clients.size > 0 && waited < milliseconds; waited += 20) await sleep(20);
      for (const socket of clients) socket.terminate();
      server.close();
    },
  };
}

function refuse(connection: Duplex, status: number, code: string, message: string): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  const words = { 403: 'Forbidden', 404: 'Not Found', 503: 'Service Unavailable' }[status] ?? 'Refused';
  connection.end(
    `HTTP/1.1 ${status} ${words}\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

type Protocol = ReturnType<typeof makeServer<Record<string, unknown> | undefined, Extra>>;

/** Joins a socket to the protocol, and looks after it until it closes. */
function serve(
  socket: WebSocket,
  request: IncomingMessage,
  protocol: Protocol,
  log: Logger,
  closed: () => void,
): void {
  const requestId = randomUUID();
  const ending = new AbortController();
  const faulty = (error: unknown): void => {
    log.error({ requestId, err: error }, 'a socket met a fault of the program');
    socket.close(INTERNAL_ERROR, 'a fault of the server');
  };
  socket.on('error', (error) => log.debug({ requestId, err: error }, 'a socket broke'));
  let isAlive = true;
  socket.on('pong', () => {
    isAlive = true;
  });
  const pinging = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, PING_MS);
  const ended = protocol.opened(
    {
      protocol: socket.protocol,
      send: (data) =>
        new Promise((resolve) => {
          // Resolves when the network took it, so that who reads slowly is sent slowly.
          if (socket.readyState === socket.OPEN) socket.send(data, () => resolve());
          else resolve();
        }),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (take) => socket.on('message', (data) => void take(String(data)).catch(faulty)),
    },
    { socket, request, requestId, ended: ending.signal },
  );
  socket.once('close', (code, reason) => {
    clearInterval(pinging);
    ending.abort();
    void ended(code, String(reason)).catch(faulty);
    closed();
  });
}

function protocolOf(options: SocketOptions): Protocol {
  const { rules, metrics } = options;
  let subscriptions = 0;
  const count = (by: number): void => {
    subscriptions += by;
    metrics.subscriptions(subscriptions);
  };
  return makeServer<Record<string, unknown> | undefined, Extra>({
    connectionInitWaitTimeout: INIT_MS,
    onConnect: (context) => connect(context, options),
    async onSubscribe({ extra, subscriptions: open }, _id, payload) {
      const { session, request, requestId } = extra;
      invariant(session, 'a subscription before the connection was acknowledged');
      const { viewer } = session;
      try {
        if (Object.keys(open).length > options.maxSubscriptions)
          throw new CounterclaimError(
            'OVERLOADED',
            `a socket has at most ${options.maxSubscriptions} subscriptions`,
          );
        const address = request.socket.remoteAddress ?? '';
        const { document, operation, query, start } = prepareSubscription(payload, viewer, address, rules);
        const work = { query, start, session, extra, count };
        return { schema: rules.schema, document, operationName: operation.name?.value, contextValue: work };
      } catch (error) {
        const errors = outsideOf(error, viewer, requestId, rules.production);
        for (const { extensions } of errors) metrics.error(String(extensions.code));
        return errors;
      }
    },
    subscribe: ({ contextValue }) => run(contextValue as Work, options),
  });
}

/** Finds out who opens the socket, from the `authorization` of its parameters, and ends it with the token's time. */
async function connect(context: Context<Record<string, unknown> | undefined, Extra>, options: SocketOptions) {
  const { socket, request, ended } = context.extra;
  const given = context.connectionParams?.authorization ?? context.connectionParams?.Authorization;
  const authorization = typeof given === 'string' ? given : undefined;
  try {
    const now = options.clock();
    const credentials = { authorization, isLocal: isLocalRequest(request) };
    const session = await options.authenticator.session(credentials, now);
    context.extra.session = session;
    if (session.expiresAt === null) return true;
    const left = Math.min(session.expiresAt.getTime() - now.getTime(), LONGEST_TIMER_MS);
    const timer = setTimeout(
      () => socket.close(UNAUTHORIZED, 'the access token has expired'),
      Math.max(left, 0),
    );
    ended.addEventListener('abort', () => clearTimeout(timer));
    return true;
  } catch (error) {
    const isRefused = error instanceof CounterclaimError && error.code === 'UNAUTHENTICATED';
    if (isRefused) socket.close(UNAUTHORIZED, error.message);
    else socket.close(TRY_AGAIN_LATER, 'it cannot be told now who asks; try again');
    return false;
  }
}

interface Work {
  readonly query: ReturnType<typeof prepareSubscription>['query'];
  readonly start: string | null;
  readonly session: Session;
  readonly extra: Extra;
  readonly count: (by: number) => void;
}

/** The results of one subscription; who ends it need not wait for the next event. */
function run({ query, start, session, extra, count }: Work, options: SocketOptions) {
  const { feed, metrics, read, clock } = options;
  const ending = new AbortController();
  const signal = AbortSignal.any([ending.signal, extra.ended]);
  async function* results(): AsyncGenerator<ExecutionResult<Record<string, unknown>>, void, void> {
    if (query === undefined) return;
    count(1);
    try {
      yield* streamEvents({
        query,
        start,
        feed,
        signal,
        read: (variables) => read({ query: query.text, variables }, session, extra.requestId),
        told: (at) => metrics.eventLag(Math.max(0, (clock().getTime() - Date.parse(at)) / 1000)),
      });
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      count(-1);
    }
  }
  return endable(results(), () => ending.abort());
}

/** The generator, told at once to end by whoever leaves it: by itself it would first wait for its next result. */
function endable<T>(inner: AsyncGenerator<T, void, void>, end: () => void): AsyncGenerator<T, void, void> {
  return Object.assign(Object.create(inner) as AsyncGenerator<T, void, void>, {
    next: () => inner.next(),
    return: () => {
      end();
      return inner.return();
    },
    throw: (error: unknown) => inner.throw(error),
    [Symbol.asyncIterator]() {
      return this;
    },
  });
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RequestContext } from '../shared/context.ts';
import type { Logger } from '../shared/log.ts';
import type { Metrics } from './metrics.ts';

/** What is learned about a request while it is answered, for its log line. Never a variable's value. */
export interface RequestTrace {
  /** When its head had come, in the milliseconds of `performance.now()`. */
  readonly start: number;
  /** Name of the operation that ran; null while none was chosen, and for one without a name. */
  operation: string | null;
  /** Why it was not believed who sends it: a code for whoever runs the server, never a part of the token. */
  reason?: string;
  /** The context, for a request that reached GraphQL. */
  context?: RequestContext;
  /** The error codes of the answer, in its order. */
  readonly codes: string[];
}

const traces = new WeakMap<FastifyRequest, RequestTrace>();

/** The notes on the request; the same ones each time. */
export function traceOf(request: FastifyRequest): RequestTrace {
  const known = traces.get(request);
  if (known !== undefined) return known;
  const trace = { start: performance.now(), operation: null, codes: [] };
  traces.set(request, trace);
  return trace;
}

/** Sends the request's id back, and logs and measures each request when its answer has gone out. */
export function observeRequests(app: FastifyInstance, log: Logger, metrics: Metrics): void {
  app.addHook('onRequest', async (request, reply) => {
    traceOf(request);
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const milliseconds = performance.now() - traceOf(request).start;
    // The pattern, never the address as sent: a GET has its variables there.
    const route = request.routeOptions.url ?? 'none';
    metrics.httpRequest(request.method, route, reply.statusCode, milliseconds / 1000);
    const level = isRoutine(route) ? 'debug' : 'info';
    log[level](
      { ...requestFields(request, route), status: reply.statusCode, milliseconds: round(milliseconds) },
      'request',
    );
  });
}

/** What asks for these does so all day long, and nobody reads about it. */
function isRoutine(route: string): boolean {
  return route === '/metrics' || route.startsWith('/health/') || route.startsWith('/ide/');
}

function requestFields(request: FastifyRequest, route: string): Record<string, unknown> {
  const { operation, reason, context, codes } = traceOf(request);
  return {
    requestId: request.id,
    method: request.method,
    route,
    ...(context === undefined ? {} : { operation, roundTrips: context.database.roundTrips }),
    ...(codes.length === 0 ? {} : { errors: codes }),
    ...(reason === undefined ? {} : { reason }),
  };
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

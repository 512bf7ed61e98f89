import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import type { Logger } from '../shared/log.ts';
import { parseJsonBody } from './body.ts';
import { requestIdFrom } from './context.ts';
import { describeHttpFailure, RETRY_AFTER_SECONDS, RequestRefusal } from './errors.ts';
import { CONNECTION_TIMEOUTS } from './limits/connections.ts';
import { traceOf } from './observation.ts';

type AppSettings = Pick<Config, 'bodyLimit' | 'trustedProxies'>;

/**
 * The bare HTTP layer: reads JSON bodies as {@link parseJsonBody} does and no others, and answers whatever goes wrong
 * with JSON in the shape of a GraphQL answer, also what Node or Fastify refuse by themselves.
 */
export function createApp(config: AppSettings, log: Logger, timeouts = CONNECTION_TIMEOUTS): FastifyInstance {
  const app = fastify({
    logger: false,
    genReqId: (request) => requestIdFrom(request.headers['x-request-id']),
    bodyLimit: config.bodyLimit,
    requestTimeout: timeouts.request,
    keepAliveTimeout: timeouts.keepAlive,
    http: { headersTimeout: timeouts.headers, connectionsCheckingInterval: timeouts.check },
    trustProxy: config.trustedProxies ?? false,
    exposeHeadRoutes: false,
    // While it drains the server still answers what comes in over open connections, and then closes them.
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => sendFailure(error, request, reply, log),
    clientErrorHandler: (error, socket) => {
      const timedOut = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
      const [status, words] = timedOut ? [408, 'Request Timeout'] : [400, 'Bad Request'];
      const body = JSON.stringify({
        errors: [{ message: 'the request is malformed', extensions: { code: 'BAD_REQUEST' } }],
      });
      if (!socket.writable) return;
      socket.end(
        `HTTP/1.1 ${status} ${words}\r\nContent-Type: application/json; charset=utf-8\r\n` +
          `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
      );
    },
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) => {
      const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
      if (charset !== undefined && !/^(utf-?8|us-ascii)$/i.test(charset)) {
        throw new RequestRefusal(415, 'BAD_REQUEST', 'the body must be sent as application/json in UTF-8');
      }
      return parseJsonBody(body);
    },
  );
  app.setErrorHandler((error, request, reply) => sendFailure(error, request, reply, log));
  app.setNotFoundHandler((_request, reply) => {
    reply.code(404).send({
      errors: [
        {
          message: 'there is nothing at this path; GraphQL is at /graphql',
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
  });
  return app;
}

function sendFailure(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Logger): void {
  const { status, errors } = describeHttpFailure(error, request.id);
  traceOf(request).codes.push(errors[0].extensions.code);
  if (errors[0].extensions.code === 'INTERNAL_ERROR') {
    log.error({ requestId: request.id, err: error }, 'the request met a fault of the program');
  }
  if (status === 503) reply.header('retry-after', RETRY_AFTER_SECONDS);
  reply
    .code(status)
    .header('x-request-id', request.id)
    .type('application/json; charset=utf-8')
    .send({ errors });
}

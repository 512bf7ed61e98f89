import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Admission } from './admission.ts';
import { checkQueryString } from './body.ts';
import type { HttpContext } from './context.ts';
import { codeOf, RequestRefusal } from './errors.ts';
import { addVary, type Ide } from './ide.ts';
import { traceOf } from './observation.ts';
import { viewerOf } from './viewer.ts';

/** `/graphql`, by GET and POST; a browser that looks at it gets the IDE. */
export function registerGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<HttpContext>,
  ide: Ide | undefined,
  identify: (request: FastifyRequest, reply: FastifyReply) => Promise<void>,
  admission: Admission,
  contextFor: (request: FastifyRequest, reply: FastifyReply) => HttpContext,
): void {
  const answer = fastifyApolloHandler(apollo, {
    // Apollo has seen by now that no other site's page forged the request, and has not parsed anything.
    context: async (given, reply) => {
      const request = given as FastifyRequest;
      try {
        admission.admit(request, reply, viewerOf(request));
      } catch (error) {
        traceOf(request).codes.push(codeOf(error));
        throw error;
      }
      return contextFor(request, reply as FastifyReply);
    },
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    // Before the body is read: what no one may ask is not worth reading.
    onRequest: async (request, reply) => {
      checkTarget(request);
      checkQueryString(request.url);
      // The page itself tells nothing: what it asks afterwards is asked by somebody.
      if (!ide?.wants(request)) await identify(request, reply);
    },
    handler: async function (request, reply) {
      if (ide?.wants(request)) return ide.send(reply);
      addVary(reply, 'Accept');
      reply.header('cache-control', 'no-store');
      admission.resolveDocument(request);
      return answer.call(this, request, reply);
    },
  });
  app.route({
    method: ['HEAD', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: async (_request, reply) => {
      reply.header('allow', 'GET, POST');
      throw new RequestRefusal(405, 'BAD_REQUEST', 'GraphQL is asked by GET or POST');
    },
  });
}

/** The integration makes an address of both, and one that cannot be made would end as a fault of the program. */
function checkTarget(request: FastifyRequest): void {
  const plain = !/[^\x21-\x7e]/.test(request.url);
  if (plain && URL.canParse(request.url, `${request.protocol}://${request.hostname}/`)) return;
  throw new RequestRefusal(400, 'BAD_REQUEST', 'the request target or the Host header is malformed');
}

/** `/`: browsers get the IDE; programs learn where things are. */
export function registerRoot(app: FastifyInstance, ide: Ide | undefined): void {
  const places = { graphql: '/graphql', live: '/health/live', ready: '/health/ready', metrics: '/metrics' };
  app.get('/', async (request, reply) => {
    if (ide?.wants(request)) return ide.send(reply);
    addVary(reply, 'Accept');
    return reply.send(places);
  });
}

import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Where the hosted Apollo Sandbox runs in the user's browser. */
export const SANDBOX_ORIGIN = 'https://studio.apollographql.com';

/** The hosted Sandbox, already pointed at this server. `graphqlUrl` is as the user's own browser reaches it. */
export function sandboxLink(graphqlUrl: string): string {
  return `${SANDBOX_ORIGIN}/sandbox/explorer?endpoint=${encodeURIComponent(graphqlUrl)}`;
}

/**
 * Lets pages of these origins call the server; with none, browsers let no other page do it. Never with credentials:
 * the server has no cookies.
 */
export async function registerCors(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  app.addHook('onRequest', async (request, reply) => {
    // A public page that calls a server on this machine: Chromium asks for leave in a header of its own, which
    // @fastify/cors does not know.
    const asksForPrivateNetwork = request.headers['access-control-request-private-network'] === 'true';
    if (asksForPrivateNetwork && origins.includes(request.headers.origin ?? '')) {
      reply.header('access-control-allow-private-network', 'true');
    }
  });
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    exposedHeaders: [
      'x-request-id',
      'x-operation-cost',
      'ratelimit',
      'ratelimit-policy',
      'retry-after',
      'www-authenticate',
    ],
    maxAge: 600,
    strictPreflight: false,
  });
}

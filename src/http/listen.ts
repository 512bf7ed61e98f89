import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { CounterclaimError } from '../shared/errors.ts';

/** Where to listen. */
export interface Place {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
}

/**
 * Takes the port. Resolves with the base address as this machine reaches it, without a slash at its end. Rejects with
 * PORT_IN_USE, or CONFIG_INVALID for a place that cannot be had.
 */
export async function listen(app: FastifyInstance, place: Place): Promise<string> {
  try {
    await app.listen({ host: place.host, port: place.port });
  } catch (error) {
    throw listenFailure(error, place);
  }
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : place.port;
  return `http://${reachableHost(place.host)}:${port}`;
}

export function listenFailure(
  error: unknown,
  place: { readonly host: string; readonly port: number },
): unknown {
  const { code } = (error ?? {}) as { code?: unknown };
  const where = `port ${place.port} on ${place.host}`;
  if (code === 'EADDRINUSE') {
    return new CounterclaimError(
      'PORT_IN_USE',
      `${where} is in use; choose another one with --port`,
      {},
      { cause: error },
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new CounterclaimError(
      'CONFIG_INVALID',
      `cannot listen to ${where} (${code})`,
      {},
      { cause: error },
    );
  }
  return error;
}

/** Rejects as {@link listen} does, without keeping the port: to know before the long work of starting begins. */
export async function checkPort(place: Place): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(place.port, place.host, resolve);
    });
  } catch (error) {
    throw listenFailure(error, place);
  }
  await new Promise((resolve) => server.close(resolve));
}

/** An address to listen on may be none to go to. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::' || host === '') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

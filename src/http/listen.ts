import type { Server as HttpServer } from 'node:http';
import { createServer, Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { CounterclaimError } from '../shared/errors.ts';

const SWEEP_MS = 100;

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
    await app.ready();
    await takePort(app.server, place);
  } catch (error) {
    throw listenFailure(error, place);
  }
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : place.port;
  return `http://${reachableHost(place.host)}:${port}`;
}

function takePort(server: Server, place: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(place.port, place.host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * Takes no new connection from now on, and resolves when the last one is closed. Those there are stay open for
 * `farewellMs` at least: their clients, told by `connection: close` in each answer, end them by themselves, while a
 * connection that is closed here fails the request that its client sends at that very moment.
 */
export async function drainConnections(server: HttpServer, farewellMs: number): Promise<void> {
  if (!server.listening) return;
  // The HTTP server's own `close` closes the idle connections at once.
  const ended = new Promise<unknown>((resolve) => Server.prototype.close.call(server, resolve));
  await Promise.race([ended, sleep(farewellMs)]);
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  server.closeIdleConnections();
  await ended;
  clearInterval(sweep);
}

function listenFailure(error: unknown, place: Place): unknown {
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
    await takePort(server, place);
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

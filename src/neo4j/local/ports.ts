import { createServer } from 'node:net';
import { CounterclaimError } from '../../shared/errors.ts';

/** A port to listen on: the number, and whether another one may be taken where it is in use. */
export type WantedPort = { readonly port: number; readonly fixed: boolean; readonly setting: string };

/** How many ports above the wanted one are tried. */
const TRIES = 100;

/**
 * A free port on loopback: the wanted one, or the next free above it unless it is fixed. Wanted port 0 takes any.
 * Ports in `taken` are passed over.
 * @throws CounterclaimError PORT_IN_USE
 */
export async function freePort(wanted: WantedPort, taken: readonly number[] = []): Promise<number> {
  const last = wanted.fixed || wanted.port === 0 ? wanted.port : Math.min(wanted.port + TRIES, 65_535);
  for (let port = wanted.port; port <= last; port += 1) {
    if (taken.includes(port)) continue;
    const free = await listenOnce(port);
    if (free !== null) return free;
  }
  throw portInUse(wanted.port, wanted.setting);
}

/** The fault of a port that something else listens on. */
export function portInUse(port: number, setting: string): CounterclaimError {
  return new CounterclaimError(
    'PORT_IN_USE',
    `Port ${port} is in use by another program. Stop it, or choose another port with ${setting}.`,
    { port, setting },
  );
}

/** Listens on the port for a moment: the port that was got, or null where it is in use or not allowed. */
async function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}

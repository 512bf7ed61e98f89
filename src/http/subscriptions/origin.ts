import type { IncomingMessage } from 'node:http';

/**
 * Whether a page may open a socket: browsers let every page do that, and say which one it is. Programs that are no
 * browsers name no origin. Pages of the server's own address and of the configured origins may.
 */
export function mayConnect({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, host } = headers;
  if (origin === undefined || origins.includes(origin)) return true;
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host.toLowerCase();
}

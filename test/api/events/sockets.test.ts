import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { Config } from '../../../src/config.ts';
import { createIssuer, type Issuer, seconds } from '../../testkit/issuer.ts';
import { startTestServer } from '../../testkit/server.ts';
import { subscribe } from './subscriber.ts';

const EVENTS = 'subscription { events { kind } }';
let issuer: Issuer;

beforeAll(async () => {
  issuer = await createIssuer();
});

afterAll(() => issuer.remove());

async function start(settings: Partial<Config> = {}) {
  const server = await startTestServer({ settings });
  onTestFinished(() => server.close());
  await vi.waitUntil(() => server.server.readyState.ready, { timeout: 30_000 });
  return server;
}

/** Opens a bare socket; gives the HTTP status where it is refused. */
function open(url: string, headers: Readonly<Record<string, string>> = {}): Promise<number | WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  onTestFinished(() => socket.terminate());
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(socket));
    socket.once('unexpected-response', (_request, { statusCode }) => resolve(statusCode ?? 0));
    socket.once('error', reject);
  });
}

const closeCode = (ended: unknown) => (ended as { readonly code?: unknown } | null)?.code;

describe('a socket', () => {
  it('opens for pages of the own address and of configured origins, and for programs', async () => {
    const { url } = await start({ corsOrigins: ['https://desk.example'] });
    for (const headers of [{}, { origin: url }, { origin: 'https://desk.example' }])
      expect(await open(url, headers as Record<string, string>)).toBeInstanceOf(WebSocket);
    expect(await open(url, { origin: 'https://evil.example' })).toBe(403);
    expect(await open(url, { origin: 'null' })).toBe(403);
  });

  it('is one of so many', async () => {
    const { url } = await start({ maxSockets: 2 });
    expect(await open(url)).toBeInstanceOf(WebSocket);
    expect(await open(url)).toBeInstanceOf(WebSocket);
    expect(await open(url)).toBe(503);
  });

  it('belongs to who shows a token, and ends with it', async () => {
    const { url } = await start({ ...issuer.settings, anonymousReading: false, jwtLeewaySeconds: 0 });
    expect(closeCode(await subscribe(url, EVENTS).ended)).toBe(4401);
    const wrong = `Bearer ${await issuer.token({ aud: 'another' })}`;
    expect(closeCode(await subscribe(url, EVENTS, {}, { authorization: wrong }).ended)).toBe(4401);
    const short = `Bearer ${await issuer.token({ roles: ['reader'], exp: seconds(4) })}`;
    const one = subscribe(url, EVENTS, {}, { authorization: short });
    const before = Date.now();
    expect(closeCode(await one.ended)).toBe(4401);
    expect(Date.now()).toBeGreaterThan(before + 500);
  });

  it('is closed with 1001 by a server that is told to stop', async () => {
    const server = await start();
    const one = subscribe(server.url, EVENTS);
    await vi.waitUntil(
      async () => /^counterclaim_subscriptions 1/m.test((await server.server.metrics.render()).text),
      { timeout: 30_000 },
    );
    const closed = server.server.close();
    expect(closeCode(await one.ended)).toBe(1001);
    await closed;
  });
});

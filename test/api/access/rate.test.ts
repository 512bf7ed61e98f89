import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createApp } from '../../../src/http/app.ts';
import { listen } from '../../../src/http/listen.ts';
import { createIssuer, type Issuer } from '../../testkit/issuer.ts';
import { recordedLog, startTestServer } from '../../testkit/server.ts';
import { fakeApi, fakeDatabase } from '../http/fake-api.ts';

let issuer: Issuer;
beforeAll(async () => {
  issuer = await createIssuer();
});
afterAll(() => issuer.remove());

/** A window so long that nothing comes back while a test runs. */
const SLOW = { rateLimit: 10, rateWindowSeconds: 86_400 };
const TEN_FIELDS = `{ ${'hello '.repeat(10)} }`;

async function start(settings: object = {}) {
  const api = fakeApi();
  const database = fakeDatabase();
  const server = await startTestServer({
    api,
    database,
    settings: { ...SLOW, ...issuer.settings, ...settings },
  });
  onTestFinished(() => server.close());
  return { ...server, database };
}

const bearer = async (sub: string) => ({ authorization: `Bearer ${await issuer.token({ sub })}` });

describe('B12 the rate', () => {
  it('B12 is told in headers, and what is over it is 429 with the time to wait', async () => {
    const server = await start();
    const first = await server.post({ query: '{ hello read }' });
    expect(first.status).toBe(200);
    expect(first.headers.get('x-operation-cost')).toBe('2');
    expect(first.headers.get('ratelimit-policy')).toBe('"cost";q=10;w=86400');
    expect(first.headers.get('ratelimit')).toBe('"cost";r=8;t=17280');
    const refused = await server.post({ query: TEN_FIELDS });
    expect([refused.status, refused.headers.get('content-type')]).toEqual([
      429,
      'application/json; charset=utf-8',
    ]);
    expect(refused.headers.get('retry-after')).toMatch(/^172(80|79)$/);
    expect(refused.headers.get('ratelimit')).toContain('r=8;');
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED', cost: 10, remaining: 8 } }],
    });
    expect((await server.post({ query: '{ hello }' })).status).toBe(200);
  });

  it('B12 is refused before anything runs', async () => {
    const server = await start();
    for (let time = 0; time < 10; time += 1) await server.graphql('{ read }');
    const before = server.database.roundTrips;
    for (let time = 0; time < 20; time += 1)
      expect((await server.post({ query: '{ read }' })).status).toBe(429);
    expect(server.database.roundTrips).toBe(before);
  });

  it('B12 that one user has spent keeps no other from asking, and no address', async () => {
    const server = await start();
    const [greedy, modest] = await Promise.all([bearer('greedy'), bearer('modest')]);
    const statuses = async (headers: Record<string, string>, count: number) => {
      const all = Array.from({ length: count }, () => server.post({ query: '{ hello }' }, headers));
      return (await Promise.all(all)).map(({ status }) => status).sort();
    };
    const burst = statuses(greedy, 100);
    expect(await statuses(modest, 10)).toEqual(Array.from({ length: 10 }, () => 200));
    expect((await burst).filter((status) => status === 200)).toHaveLength(10);
    expect(new Set((await burst).slice(10))).toEqual(new Set([429]));
    expect(await statuses({}, 10)).toEqual(Array.from({ length: 10 }, () => 200));
    expect(await statuses({}, 1)).toEqual([429]);
  });

  it('B12 counts invalid documents, and takes nothing for those over a limit', async () => {
    const server = await start();
    for (let time = 0; time < 20; time += 1) {
      expect(
        (await server.post({ query: '{ a { a { a { a { a { a { a { a { a { a { a } } } } } } } } } } }' }))
          .status,
      ).toBe(400);
    }
    for (let time = 0; time < 10; time += 1) {
      expect((await server.post({ query: time % 2 === 0 ? '{ nope }' : '{' })).status).toBe(400);
    }
    expect((await server.post({ query: '{ nope }' })).status).toBe(429);
  });

  it('B12 tells users apart by the address that a trusted proxy names, and believes nobody else', async () => {
    const trusting = await start({ trustedProxies: ['127.0.0.1'] });
    const from = (server: typeof trusting, address: string) =>
      server.post({ query: TEN_FIELDS }, { 'x-forwarded-for': address });
    expect((await from(trusting, '203.0.113.7')).status).toBe(200);
    expect((await from(trusting, '203.0.113.7')).status).toBe(429);
    expect((await from(trusting, '203.0.113.8')).status).toBe(200);
    const plain = await start();
    expect((await from(plain, '203.0.113.7')).status).toBe(200);
    expect((await from(plain, '203.0.113.8')).status).toBe(429);
  });

  it('B12 is not there in development unless it is set, and is there in production', async () => {
    const free = await start({ rateLimit: null });
    expect((await free.post({ query: '{ hello }' })).headers.get('ratelimit-policy')).toBeNull();
    const production = await start({ rateLimit: null, rateWindowSeconds: 60, nodeEnv: 'production' });
    const answer = await production.post({ query: '{ hello }' });
    expect(answer.headers.get('ratelimit-policy')).toBe('"cost";q=60000;w=60');
  });
});

describe('B14 idle and slow connections', () => {
  it('B14 do not keep others from being answered, and are closed', async () => {
    const timeouts = { headers: 1_000, request: 2_000, keepAlive: 1_000, check: 250 };
    const app = createApp({ bodyLimit: 1_000, trustedProxies: null }, recordedLog().log, timeouts);
    app.get('/health/live', async () => ({ live: true }));
    const url = await listen(app, { host: '127.0.0.1', port: 0 });
    onTestFinished(() => app.close());
    const open = (first: string) =>
      new Promise<Socket>((resolve, reject) => {
        const socket = connect(Number(new URL(url).port), '127.0.0.1', () => resolve(socket));
        socket.on('error', reject).write(first);
      });
    const kinds = [
      '',
      'GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    ];
    const sockets = await Promise.all(
      Array.from({ length: 900 }, (_, index) => open(kinds[index % 3] ?? '')),
    );
    let closed = 0;
    for (const socket of sockets) {
      socket.removeAllListeners('error').on('error', () => undefined);
      socket.on('close', () => {
        closed += 1;
      });
      socket.resume();
    }
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect(closed).toBeLessThan(900);
    await vi.waitUntil(() => closed === 900, { timeout: 20_000, interval: 100 });
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  }, 30_000);
});

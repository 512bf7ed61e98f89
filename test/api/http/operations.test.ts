import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestServer, type TestServer } from '../../testkit/server.ts';
import { fakeApi, fakeDatabase } from './fake-api.ts';

let server: TestServer;
const database = fakeDatabase();
beforeAll(async () => {
  const clock = () => new Date('2023-06-15T12:00:00Z');
  server = await startTestServer({ api: fakeApi(), database, clock });
  await vi.waitUntil(() => server.server.readyState.ready);
});
afterAll(() => server.close());

const CONTEXT = '{ context { requestId now clearance } }';

describe('a request', () => {
  it('has the context of an anonymous reader, at one instant', async () => {
    expect(await server.graphql(CONTEXT, {}, { 'x-request-id': 'from-the-caller_1' })).toEqual({
      context: { requestId: 'from-the-caller_1', now: '2023-06-15T12:00:00.000Z', clearance: 0 },
    });
  });

  it('keeps the id that its caller gave, and sends it back', async () => {
    const response = await server.post({ query: '{ hello }' }, { 'x-request-id': 'trace:42' });
    expect(response.headers.get('x-request-id')).toBe('trace:42');
  });

  it.each(['', 'with blank', 'x'.repeat(200), '"quoted"', '<b>', '-leading'])(
    'gets an id of its own where the given one is not fit for a log: %j',
    async (given) => {
      const response = await server.post({ query: '{ hello }' }, { 'x-request-id': given });
      expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('leaves one line in the log, without a word of its values', async () => {
    const query = 'query Asked($text: String!) { echo(text: $text) read again: read }';
    await server.graphql(
      query,
      { text: 'canary-value' },
      { 'x-request-id': 'line-1', authorization: 'canary-token' },
    );
    await fetch(`${server.url}/graphql?query=%7Becho(text:%22canary-value%22)%7D`, {
      headers: { 'x-request-id': 'line-2', 'apollo-require-preflight': 'yes' },
    });
    const lines = () =>
      server.log.filter(({ requestId }) => requestId === 'line-1' || requestId === 'line-2');
    await expect.poll(lines).toHaveLength(2);
    expect(lines()[0]).toEqual({
      level: 'info',
      time: expect.any(String),
      requestId: 'line-1',
      method: 'POST',
      route: '/graphql',
      operation: 'Asked',
      roundTrips: 2,
      status: 200,
      milliseconds: expect.any(Number),
      msg: 'request',
    });
    expect(lines()[1]).toMatchObject({ operation: null, roundTrips: 0, route: '/graphql' });
    expect(JSON.stringify(server.log)).not.toContain('canary');
  });

  it('may have its answer compressed', async () => {
    const query = 'query ($text: String!) { echo(text: $text) }';
    const text = 'many words '.repeat(400);
    const response = await server.post({ query, variables: { text } }, { 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.json()).toEqual({ data: { echo: text } });
  });
});

describe('the program tells', () => {
  const get = (path: string) => fetch(`${server.url}${path}`);

  it('F4: that it lives, without a look at the database', async () => {
    database.silent = true;
    try {
      const before = database.roundTrips;
      const response = await get('/health/live');
      expect(database.roundTrips).toBe(before);
      expect([response.status, await response.json()]).toEqual([200, { live: true }]);
    } finally {
      database.silent = false;
    }
  });

  it('F4: that it should be replaced, once, after its event loop stood still for more than 5 s', async () => {
    const end = performance.now() + 5_500;
    while (performance.now() < end);
    const response = await get('/health/live');
    const { live, stalledMs } = (await response.json()) as { live: boolean; stalledMs: number };
    expect([response.status, live]).toEqual([503, false]);
    expect(stalledMs).toBeGreaterThan(5_000);
    expect((await get('/health/live')).status).toBe(200);
  });

  it('where things are', async () => {
    expect(await (await get('/')).json()).toMatchObject({ graphql: '/graphql', ready: '/health/ready' });
  });

  it('its figures, for Prometheus', async () => {
    await server.graphql('query Named { read }');
    await server.graphql('{ hello }');
    await server.errors('{ fails(how: WITH_DETAILS) }');
    const response = await get('/metrics');
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    for (const line of [
      /^counterclaim_http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} \d+$/m,
      /^counterclaim_graphql_operation_duration_seconds_count\{operation="Named",type="query"\} 1$/m,
      /^counterclaim_graphql_operation_duration_seconds_count\{operation="anonymous",type="query"\} \d+$/m,
      /^counterclaim_graphql_errors_total\{code="AMBIGUOUS_NAME"\} \d+$/m,
      /^counterclaim_database_access_duration_seconds_count\{kind="read"\} \d+$/m,
      /^counterclaim_database_round_trips_total \d+$/m,
      /^counterclaim_database_sessions \d+$/m,
      /^counterclaim_composer_compilations_total 3$/m,
      /^counterclaim_composer_compile_seconds_total 1.5$/m,
      /^counterclaim_composer_cache_hits_total 7$/m,
      /^counterclaim_composer_distinct_texts_total 2$/m,
      /^counterclaim_ready 1$/m,
      /^nodejs_eventloop_lag_p99_seconds /m,
    ]) {
      expect(text).toMatch(line);
    }
  });

  it('no more operation names than can be counted', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `Name${index}`);
    for (const name of names) await server.graphql(`query ${name} { hello }`);
    await server.graphql(`query ${'Long'.repeat(50)} { hello }`);
    const text = await (await get('/metrics')).text();
    const labels = new Set([...text.matchAll(/operation="([^"]+)"/g)].map(([, label]) => label));
    expect(labels.size).toBeLessThanOrEqual(102);
    expect(labels).toContain('other');
  });
});

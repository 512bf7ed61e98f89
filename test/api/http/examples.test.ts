import { afterAll, beforeAll, expect, it } from 'vitest';
import { readExamples } from '../../../src/http/index.ts';
import { createTestApi, startTestServer, type TestApi } from '../../testkit/server.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const named = readExamples().map((query) => [/query (\w+)/.exec(query)?.[1] ?? query, query] as const);

it.each(named)('the example %s is answered in one round trip', { timeout: 60_000 }, async (_name, query) => {
  const ask = () => api.ask(query);
  let answer = await ask();
  // A Neo4j that has just started may plan for longer than a read may take; the plan is kept.
  for (let attempt = 1; attempt < 4 && JSON.stringify(answer.errors ?? []).includes('TIMEOUT'); attempt += 1)
    answer = await ask();
  // "China" is to be ambiguous, and is so where the demo corpus is in the graph.
  const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.code);
  expect(codes.filter((code) => code !== 'AMBIGUOUS_NAME')).toEqual([]);
  expect([answer.roundTrips, answer.statements.length]).toEqual([1, 1]);
});

it('the whole server answers from the graph', async () => {
  const server = await startTestServer();
  try {
    expect(await server.graphql('{ serverInfo { version schemaVersion } }')).toEqual({
      serverInfo: { version: expect.any(String), schemaVersion: expect.any(String) },
    });
    const [error] = await server.errors('{ claims(first: 1000) { totalCount } }');
    expect(error?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(error?.message).toContain('first');
  } finally {
    await server.close();
  }
});

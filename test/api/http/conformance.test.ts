import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../testkit/server.ts';
import { fakeApi, fakeDatabase } from './fake-api.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ api: fakeApi(), database: fakeDatabase() });
});
afterAll(() => server.close());

it('the server keeps to GraphQL over HTTP', async () => {
  const results = await auditServer({ url: `${server.url}/graphql` });
  const named = (status: string) =>
    results.filter((result) => result.status === status).map(({ name }) => name);
  expect(named('error')).toEqual([]);
  // What the specification would rather have, and Apollo Server does otherwise: 400 for what never ran.
  expect(named('warn')).toEqual([
    'SHOULD use 200 status code on document parsing failure when accepting application/json',
    'SHOULD use 200 status code on document validation failure when accepting application/json',
    'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
  ]);
  // What it allows, and the guard against forged requests takes away: a GET that any page could send.
  expect(named('notice')).toEqual([
    'MAY accept application/x-www-form-urlencoded formatted GET requests',
    'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
    'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
  ]);
  expect(results.length).toBeGreaterThan(55);
});

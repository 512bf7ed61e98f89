import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, inject, it, vi } from 'vitest';
import { loadConfig } from '../../../src/config.ts';
import { type ConnectSettings, connect } from '../../../src/neo4j/index.ts';
import type { RequestContext } from '../../../src/shared/context.ts';
import { connectToTestDatabase, startTestServer } from '../../testkit/server.ts';
import { fakeApi } from './fake-api.ts';

const STOPPED_WITHIN_MS = 1_000;
const LIMIT_MS = 500;

const database = connectToTestDatabase();
afterAll(() => database.close());

/** A statement that takes minutes, found by its mark among those that run. */
function slowStatement() {
  const mark = `slow ${randomUUID()}`;
  const text = `UNWIND range(1, 10000000000) AS number WITH number WHERE number % 7 = 8 RETURN count(*) // ${mark}`;
  const runs = async () => {
    const asked = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $mark RETURN count(*)';
    // The question holds the mark as a parameter, not in its text.
    return (await database.read(asked, { mark })).rows[0]?.[0] === 1;
  };
  return { text, runs };
}

/** A server whose field `held` reads or writes slowly. */
async function startSlow(
  settings: Partial<ConnectSettings>,
  work: (context: RequestContext) => Promise<unknown>,
) {
  const login = { uri: inject('neo4jUri'), user: inject('neo4jUser'), password: inject('neo4jPassword') };
  const slow = connect({ ...login, ...settings });
  const api = fakeApi();
  const server = await startTestServer({
    database: slow,
    api: {
      ...api,
      fieldResolver: (parent, given, context, info) =>
        info.fieldName === 'held'
          ? work(context).then(() => 'done')
          : api.fieldResolver(parent, given, context, info),
    },
  });
  const close = async () => {
    await server.close();
    await slow.close();
  };
  return { server, close };
}

describe('B1: what takes too long', () => {
  it('is ended after 5 seconds where it reads and 15 where it writes', () => {
    expect(loadConfig({})).toMatchObject({ neo4jReadTimeoutMs: 5_000, neo4jWriteTimeoutMs: 15_000 });
  });

  it.each<[string, (context: RequestContext, text: string) => Promise<unknown>]>([
    ['a read', ({ database: slow }, text) => slow.read(text)],
    ['a write', ({ database: slow }, text) => slow.write((transaction) => transaction.run(text))],
  ])('is refused with TIMEOUT: %s', async (_, work) => {
    const { text, runs } = slowStatement();
    const limits = { readTimeoutMs: LIMIT_MS, writeTimeoutMs: LIMIT_MS };
    const { server, close } = await startSlow(limits, (context) => work(context, text));
    expect(await server.errors('{ held }')).toMatchObject([{ extensions: { code: 'TIMEOUT' } }]);
    await vi.waitUntil(async () => !(await runs()), { timeout: STOPPED_WITHIN_MS });
    await close();
  });

  it('is ended in the database once its client has left, and goes on while one waits', async () => {
    const { text, runs } = slowStatement();
    const { server, close } = await startSlow({ readTimeoutMs: 20_000 }, ({ database: slow }) =>
      slow.read(text),
    );
    const leaving = new AbortController();
    const asked = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ held }' }),
      signal: leaving.signal,
    });
    await vi.waitUntil(runs, { timeout: 5_000 });
    await sleep(STOPPED_WITHIN_MS);
    expect(await runs(), 'somebody waits for it').toBe(true);
    leaving.abort();
    await expect(asked).rejects.toThrow('aborted');
    await vi.waitUntil(async () => !(await runs()), { timeout: STOPPED_WITHIN_MS, interval: 20 });
    expect(await server.graphql('{ read }')).toEqual({ read: 1 });
    await close();
  });
});

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connect, type Database } from '../../src/neo4j/index.ts';
import { fakeApi } from '../api/http/fake-api.ts';
import { atDepth, quantile, recordFigures } from '../testkit/reliability.ts';
import { connectToTestDatabase, startTestServer, type TestServer } from '../testkit/server.ts';

/** A7: more slow requests than there are connections. */
const POOL = 20;
const SLOW = atDepth({ ci: 100, deep: 500 });
/** The longest that a client may be told to wait, and until all is as before. */
const RETRY_AFTER_SECONDS = 3;
const RECOVERED_MS = 5_000;
/** How long the slow ones take: longer than anybody waits for a connection, shorter than a lock may be waited for. */
const HELD_MS = 4_000;
const GATE = `pool ${randomUUID()}`;

let keeper: Database;

beforeAll(async () => {
  keeper = connectToTestDatabase();
  await keeper.run('CREATE (:PoolGate {name: $name})', { name: GATE });
}, 60_000);

afterAll(async () => {
  await keeper?.run('MATCH (gate:PoolGate {name: $name}) DELETE gate', { name: GATE });
  await keeper?.close();
});

/** A server whose field `held` waits in the database for the gate, and `read` for nothing. */
async function startSlowServer(poolSize: number, acquisitionTimeoutMs?: number) {
  const login = { uri: inject('neo4jUri'), user: inject('neo4jUser'), password: inject('neo4jPassword') };
  const limits = acquisitionTimeoutMs === undefined ? {} : { acquisitionTimeoutMs };
  const database = connect({ ...login, poolSize, ...limits });
  const api = fakeApi();
  const server = await startTestServer({
    database,
    api: {
      ...api,
      fieldResolver: (parent, parameters, context, info) =>
        info.fieldName === 'held'
          ? context.database
              .write((transaction) =>
                transaction.run('MATCH (gate:PoolGate {name: $name}) SET gate.passed = true', { name: GATE }),
              )
              .then(() => 'let through')
          : api.fieldResolver(parent, parameters, context, info),
    },
  });
  const close = async () => {
    await server.close();
    await database.close();
  };
  return { server, database, close };
}

/** Keeps everybody waiting at the gate for so long; resolves once it is shut. */
async function shutGate(milliseconds: number): Promise<{ readonly opened: Promise<unknown> }> {
  let isShut = () => {};
  const shut = new Promise<void>((resolve) => {
    isShut = resolve;
  });
  const opened = keeper.write(async (transaction) => {
    await transaction.run('MATCH (gate:PoolGate {name: $name}) SET gate.shut = true', { name: GATE });
    isShut();
    await sleep(milliseconds);
  });
  await shut;
  return { opened };
}

interface Outcome {
  readonly code: string | null;
  readonly status: number;
  readonly retryAfter: string | null;
  readonly milliseconds: number;
}

async function ask(server: TestServer, field: 'held' | 'read'): Promise<Outcome> {
  const begin = performance.now();
  const response = await server.post({ query: `{ ${field} }` });
  const { errors } = (await response.json()) as {
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  return {
    code: errors?.[0]?.extensions.code ?? null,
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    milliseconds: performance.now() - begin,
  };
}

async function p95(server: TestServer, count: number): Promise<number> {
  const milliseconds: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const outcome = await ask(server, 'read');
    expect(outcome.code).toBeNull();
    milliseconds.push(outcome.milliseconds);
  }
  return quantile(milliseconds, 0.95);
}

/** Milliseconds until requests are answered about as fast as before the fault. */
async function recoveryOf(server: TestServer, before: number): Promise<number> {
  const begin = performance.now();
  while ((await p95(server, 20)) > 2 * before)
    if (performance.now() - begin > 2 * RECOVERED_MS) return Number.POSITIVE_INFINITY;
  return performance.now() - begin;
}

async function connectionsUsed(server: TestServer): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(/^counterclaim_database_sessions (\d+)$/m.exec(text)?.[1]);
}

/** Transactions of the slow statement that the database still has. */
async function leaked(): Promise<unknown> {
  const { rows } = await keeper.read(
    `SHOW TRANSACTIONS YIELD currentQuery
     WHERE currentQuery CONTAINS 'PoolGate' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*)`,
  );
  return rows[0]?.[0];
}

it(`A7: of ${SLOW} slow requests over ${POOL} connections the others are refused soon, and nothing stays behind`, async (context) => {
  const { server, close } = await startSlowServer(POOL);
  try {
    const before = await p95(server, 60);
    const { opened } = await shutGate(HELD_MS);
    const asked = Promise.all(Array.from({ length: SLOW }, () => ask(server, 'held')));
    await sleep(1_000);
    const used = await connectionsUsed(server);
    expect(used, 'all of them wait or have one').toBe(SLOW);
    const outcomes = await asked;
    await opened;
    const recoveryMilliseconds = await recoveryOf(server, before);
    const refused = outcomes.filter(({ code }) => code === 'OVERLOADED');
    expect(outcomes.filter(({ code }) => code === null)).toHaveLength(POOL);
    expect(refused).toHaveLength(SLOW - POOL);
    for (const { retryAfter } of refused) {
      expect(Number(retryAfter)).toBeGreaterThan(0);
      expect(Number(retryAfter)).toBeLessThanOrEqual(RETRY_AFTER_SECONDS);
    }
    expect(recoveryMilliseconds).toBeLessThanOrEqual(RECOVERED_MS);
    const left = { sessions: await connectionsUsed(server), transactions: await leaked() };
    expect(left).toEqual({ sessions: 0, transactions: 0 });
    recordFigures(context, 'A7', {
      pool: POOL,
      slow: SLOW,
      refused: refused.length,
      slowestRefusalMilliseconds: Math.round(Math.max(...refused.map(({ milliseconds }) => milliseconds))),
      recoveryMilliseconds: Math.round(recoveryMilliseconds),
      p95BeforeMilliseconds: Math.round(before),
      leakedTransactions: Number(left.transactions),
      leakedSessions: left.sessions,
    });
  } finally {
    await close();
  }
}, 120_000);

it('A7 control: where one may wait for a connection as long as the driver likes, nobody is refused', async () => {
  const { server, close } = await startSlowServer(2, 60_000);
  try {
    const { opened } = await shutGate(HELD_MS);
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => ask(server, 'held')));
    await opened;
    expect(outcomes.filter(({ code }) => code !== null)).toEqual([]);
  } finally {
    await close();
  }
}, 120_000);

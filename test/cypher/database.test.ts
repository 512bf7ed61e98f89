import { createServer } from 'node:net';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { connect, type Database, isUniquenessFault } from '../../src/neo4j/index.ts';

const settings = { uri: inject('neo4jUri'), user: inject('neo4jUser'), password: inject('neo4jPassword') };
const database = connect(settings);
const name = `database-test-${process.pid}-${Date.now()}`;

/** Keeps a statement busy for about a second a billion steps; the count is not answered by the count store. */
const BUSY = 'UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 3 RETURN count(DISTINCT x)';

afterAll(async () => {
  await database.run('MATCH (n:ImportLock) WHERE n.name STARTS WITH $name DETACH DELETE n', { name });
  await database.close();
});

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function withDatabase<T>(
  changed: Partial<Parameters<typeof connect>[0]>,
  work: (other: Database) => Promise<T>,
): Promise<T> {
  const other = connect({ ...settings, ...changed });
  try {
    return await work(other);
  } finally {
    await other.close();
  }
}

describe('a read', () => {
  it('gives rows as lists in the order of its keys, integers as numbers', async () => {
    const result = await database.read('RETURN $text AS text, $count AS count, [1, {a: 2.5}, null] AS list', {
      text: 'José 😀',
      count: 3,
    });
    expect(result).toEqual({
      keys: ['text', 'count', 'list'],
      rows: [['José 😀', 3, [1, { a: 2.5 }, null]]],
      counters: {},
      notifications: [],
    });
  });

  it('sends whole numbers as INTEGER and others as FLOAT', async () => {
    const { rows } = await database.read('RETURN valueType($a), valueType($b), valueType($c.d[0])', {
      a: 1,
      b: 1.5,
      c: { d: [2] },
    });
    expect(rows).toEqual([['INTEGER NOT NULL', 'FLOAT NOT NULL', 'INTEGER NOT NULL']]);
  });

  it('is one round trip, however many rows', async () => {
    const before = database.roundTrips;
    const { rows } = await database.read('UNWIND range(1, 5000) AS x RETURN x');
    expect([rows.length, database.roundTrips - before]).toEqual([5000, 1]);
  });

  it('tells its keys when it has no rows', async () => {
    expect(await database.read('UNWIND [] AS x RETURN x AS nothing')).toMatchObject({
      keys: ['nothing'],
      rows: [],
    });
  });

  it('cannot write', async () => {
    await expect(database.read('CREATE (:ImportLock {name: $name})', { name })).rejects.toMatchObject({
      code: 'INTERNAL_ERROR',
    });
  });

  it('is stopped by the server after its time', async () => {
    const start = performance.now();
    await expect(database.read(BUSY, {}, { timeoutMs: 200 })).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('sees what a write with its bookmarks wrote', async () => {
    const lock = `${name}-bookmark`;
    const { bookmarks } = await database.write((t) => t.run('CREATE (:ImportLock {name: $lock})', { lock }));
    expect(bookmarks).toHaveLength(1);
    const { rows } = await database.read(
      'MATCH (n:ImportLock {name: $lock}) RETURN n.name',
      { lock },
      { bookmarks },
    );
    expect(rows).toEqual([[lock]]);
  });

  it('never shows its statement in an error', async () => {
    const error: unknown = await database.read('MATCH (secret RETURN 1').catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: 'INTERNAL_ERROR',
      cause: { code: 'Neo.ClientError.Statement.SyntaxError' },
    });
    expect((error as Error).message).not.toContain('secret');
  });

  it('refuses text that would be stored as other text', async () => {
    await expect(database.read('RETURN $a', { a: 'x\ud800' })).rejects.toMatchObject({
      code: 'INVALID_ENCODING',
    });
  });
});

describe('EXPLAIN and PROFILE', () => {
  it('bring the plan and the notifications', async () => {
    const { plan, notifications, keys } = await database.read(
      'EXPLAIN MATCH (a:NoSuchLabel) RETURN a.id AS id, $x',
    );
    expect(keys).toEqual(['id', '$x']);
    expect(plan).toMatchObject({ operator: 'ProduceResults', dbHits: 0 });
    expect(notifications.map(({ status }) => status)).toEqual(expect.arrayContaining(['01N50', '01N60']));
  });

  it('counts database hits in a profile', async () => {
    const { plan } = await database.read('PROFILE MATCH (a:__Neo4jMigration) RETURN a.version');
    expect(plan?.children[0]).toMatchObject({ operator: 'Projection', rows: expect.any(Number) });
    expect(plan?.children[0]?.dbHits).toBeGreaterThan(0);
  });
});

describe('a write', () => {
  it('gives its value and counts what it changed', async () => {
    const before = database.roundTrips;
    const { value } = await database.write((t) =>
      t.run('CREATE (n:ImportLock {name: $name})', { name: `${name}-1` }),
    );
    expect(value.counters).toEqual({ nodesCreated: 1, labelsAdded: 1, propertiesSet: 1 });
    expect(database.roundTrips - before).toBe(3);
  });

  it('is undone when its work throws, and passes on what was thrown', async () => {
    const lock = `${name}-undone`;
    const mine = new Error('mine');
    const undone = database.write(async (t) => {
      await t.run('CREATE (:ImportLock {name: $lock})', { lock });
      throw mine;
    });
    await expect(undone).rejects.toBe(mine);
    expect((await database.read('MATCH (n:ImportLock {name: $lock}) RETURN n', { lock })).rows).toEqual([]);
  });

  it('is CONFLICT where a key is there already, and lets its work see that', async () => {
    const lock = `${name}-twice`;
    const create = () => database.write((t) => t.run('CREATE (:ImportLock {name: $lock})', { lock }));
    await create();
    const error: unknown = await create().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'CONFLICT' });
    expect(isUniquenessFault(error)).toBe(true);
  });

  it('is the program’s fault where a node still has relationships', async () => {
    const lock = `${name}-bound`;
    await database.run('CREATE (a:ImportLock {name: $lock})-[:HAS]->(a)', { lock });
    const error: unknown = await database
      .write((t) => t.run('MATCH (a:ImportLock {name: $lock}) DELETE a', { lock }))
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'INTERNAL_ERROR' });
    expect(isUniquenessFault(error)).toBe(false);
  });

  it('is repeated after a deadlock, so that both writers succeed', async () => {
    const [a, b] = [`${name}-a`, `${name}-b`];
    await database.run('UNWIND $names AS n CREATE (:ImportLock {name: n, count: 0})', { names: [a, b] });
    let runs = 0;
    let meet: () => void = () => undefined;
    const met = new Promise<void>((resolve) => {
      meet = resolve;
    });
    const add = (first: string, second: string) =>
      database.write(async (t) => {
        const increase = 'MATCH (n:ImportLock {name: $lock}) SET n.count = n.count + 1';
        await t.run(increase, { lock: first });
        runs += 1;
        if (runs === 2) meet();
        await met;
        await t.run(increase, { lock: second });
      });
    await Promise.all([add(a, b), add(b, a)]);
    const { rows } = await database.read('MATCH (n:ImportLock) WHERE n.name IN $names RETURN n.count', {
      names: [a, b],
    });
    expect({ rows, repeated: runs > 2 }).toEqual({ rows: [[2], [2]], repeated: true });
  });
});

describe('a connection', () => {
  it('tells who the server is', async () => {
    expect(await database.verify()).toEqual({
      version: expect.stringMatching(/^\d+\.\d+/),
      edition: expect.stringMatching(/^(community|enterprise)$/),
      address: expect.stringMatching(/:\d+$/),
    });
  });

  it('is DATABASE_UNAVAILABLE where nothing listens', async () => {
    const port = await closedPort();
    await withDatabase({ uri: `bolt://127.0.0.1:${port}` }, async (other) => {
      await expect(other.run('RETURN 1')).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      await expect(other.verify()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    });
  });

  it('is refused with a wrong password, where the server asks for one', async () => {
    const user = (await database.read('SHOW CURRENT USER YIELD user')).rows[0]?.[0];
    await withDatabase({ password: 'not this one' }, async (other) => {
      const answer = await other.verify().catch((error: unknown) => error);
      if (user) expect(answer).toMatchObject({ code: 'NEO4J_UNAUTHORIZED' });
      else expect(answer).toMatchObject({ edition: expect.any(String) });
    });
  });

  it('is OVERLOADED when no connection gets free in time', async () => {
    await withDatabase({ poolSize: 1, acquisitionTimeoutMs: 100 }, async (other) => {
      const busy = other.read(BUSY, {}, { timeoutMs: 500 }).catch((error: unknown) => error);
      await expect(other.read('RETURN 1')).rejects.toMatchObject({ code: 'OVERLOADED' });
      expect(await busy).toMatchObject({ code: 'TIMEOUT' });
    });
  });

  it('needs an address that is one', () => {
    expect(() => connect({ ...settings, uri: 'ftp://nowhere' })).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID' }),
    );
  });
});

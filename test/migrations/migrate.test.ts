import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Database } from '../../src/neo4j/index.ts';
import { MIGRATIONS_DIRECTORY } from '../../src/neo4j/migrations/files.ts';
import { migrate, pendingMigrations, readMigrations } from '../../src/neo4j/migrations/index.ts';
import { recordFigures } from '../testkit/reliability.ts';
import { emptyDatabase, type ScratchDatabase, startScratchDatabase } from '../testkit/scratch-server.ts';
import { startTestServer } from '../testkit/server.ts';
import { killedDuring } from './killed-migration.ts';

let scratch: ScratchDatabase;
let database: Database;
let directory: string;

beforeAll(async () => {
  scratch = await startScratchDatabase();
  database = scratch.database;
}, 180_000);

afterAll(async () => {
  await scratch?.stop();
});

beforeEach(async () => {
  await emptyDatabase(database);
  directory = await mkdtemp(join(tmpdir(), 'counterclaim-migrations-'));
  await write('V001__First.cypher', 'CREATE INDEX first IF NOT EXISTS FOR (n:Thing) ON (n.first);\n');
  await write('V002__Second.cypher', 'MERGE (n:Thing {first: 1});\nMERGE (n:Thing {first: 2});\n');
  return () => rm(directory, { recursive: true });
});

function write(name: string, text: string): Promise<void> {
  return writeFile(join(directory, name), text);
}

async function chain(): Promise<unknown> {
  const { rows } = await database.read(`
    MATCH path = (:__Neo4jMigration {version: 'BASELINE'})-[:MIGRATED_TO*1..100]->(last)
    WHERE NOT (last)-[:MIGRATED_TO]->()
    RETURN [node IN nodes(path) | node.version]`);
  return rows.map(([versions]) => versions);
}

async function count(pattern: string): Promise<unknown> {
  return (await database.read(`MATCH ${pattern} RETURN count(*)`)).rows[0]?.[0];
}

describe('an empty graph', () => {
  it('F2: is brought to the newest version with its indexes online, and left alone by the next run', async (context) => {
    const steps: unknown[] = [];
    const names = (await readdir(MIGRATIONS_DIRECTORY)).filter((name) => name.startsWith('V')).sort();
    const version = names.at(-1)?.slice(1, 4);
    expect(await pendingMigrations(database)).toEqual(names);
    expect(await migrate(database, { progress: (step) => steps.push(step) })).toEqual({
      applied: names,
      version,
    });
    expect(steps).toEqual(
      names.map((source, index) => ({ source, position: index + 1, total: names.length })),
    );
    const before = database.roundTrips;
    expect(await migrate(database)).toEqual({ applied: [], version });
    expect(database.roundTrips - before).toBe(1);
    expect(await pendingMigrations(database)).toEqual([]);
    const { rows } = await database.read('SHOW INDEXES YIELD state RETURN state, count(*) > 50');
    expect(rows).toEqual([['ONLINE', true]]);
    recordFigures(context, 'F2', { applied: names.length, appliedAgain: 0, roundTripsAgain: 1 });
  });
});

describe('the chain', () => {
  it('is the one that neo4j-migrations writes', async () => {
    await migrate(database, { directory });
    const { rows } = await database.read(`
      MATCH (a:__Neo4jMigration)-[r:MIGRATED_TO]->(b:__Neo4jMigration)
      RETURN properties(a), properties(b), r.by, valueType(r.at), valueType(r.in), valueType(r.connectedAs)
      ORDER BY b.version`);
    const first = {
      version: '001',
      description: 'First',
      type: 'CYPHER',
      repeatable: false,
      source: 'V001__First.cypher',
      checksum: expect.stringMatching(/^\d+$/),
    };
    const types = ['ZONED DATETIME NOT NULL', 'DURATION NOT NULL', 'STRING NOT NULL'];
    expect(rows).toEqual([
      [{ version: 'BASELINE' }, first, 'counterclaim', ...types],
      [
        first,
        {
          ...first,
          version: '002',
          description: 'Second',
          source: 'V002__Second.cypher',
          checksum: expect.any(String),
        },
        'counterclaim',
        ...types,
      ],
    ]);
  });

  it('is taken over from neo4j-migrations', async () => {
    // As that tool records it; the checksum is the one that its tests expect of these statements.
    const text = 'MATCH (n) RETURN count(n) AS n;\n'.repeat(3);
    await write('V001__First.cypher', text);
    await database.run(`
      CREATE (p:__Neo4jMigration {version: 'BASELINE'})
      CREATE (c:__Neo4jMigration {version: '001', description: 'First', type: 'CYPHER', repeatable: false,
        source: 'V001__First.cypher', checksum: '1902097523'})
      MERGE (p)-[:MIGRATED_TO {at: datetime({timezone: 'UTC'}), in: duration({milliseconds: 5}), by: 'somebody',
        connectedAs: 'neo4j'}]->(c)`);
    expect(await migrate(database, { directory })).toEqual({
      applied: ['V002__Second.cypher'],
      version: '002',
    });
    expect(await chain()).toEqual([['BASELINE', '001', '002']]);
  });
});

describe('a graph and files that do not fit', () => {
  beforeEach(async () => {
    await migrate(database, { directory });
  });

  it('a changed file is refused by name', async () => {
    await write('V001__First.cypher', 'CREATE INDEX first IF NOT EXISTS FOR (n:Thing) ON (n.other);\n');
    await write('V003__Third.cypher', 'MERGE (n:Thing {first: 3});\n');
    for (const run of [
      () => migrate(database, { directory }),
      () => pendingMigrations(database, directory),
    ]) {
      await expect(run()).rejects.toMatchObject({
        code: 'MIGRATION_CHANGED',
        message: expect.stringContaining('V001__First.cypher differs'),
        details: { file: 'V001__First.cypher' },
      });
    }
    expect(await count('(n:Thing {first: 3})')).toBe(0);
  });

  it('a file that went missing is refused by name', async () => {
    await rm(join(directory, 'V001__First.cypher'));
    await expect(migrate(database, { directory })).rejects.toMatchObject({
      code: 'MIGRATION_CHANGED',
      details: { file: 'V001__First.cypher' },
    });
  });

  it('a file put in before an applied one is refused by name', async () => {
    await write('V001_1__Between.cypher', 'RETURN 1;\n');
    await expect(migrate(database, { directory })).rejects.toMatchObject({
      code: 'MIGRATION_CHANGED',
      details: { file: 'V001_1__Between.cypher' },
    });
  });

  it('F2: a graph that a newer program migrated is refused', async () => {
    await rm(join(directory, 'V002__Second.cypher'));
    await expect(migrate(database, { directory })).rejects.toMatchObject({
      code: 'SCHEMA_TOO_NEW',
      message: expect.stringMatching(/^the graph was migrated to 002 .* by a newer version .* knows 001$/),
      details: { graph: '002', program: '001' },
    });
    const server = await startTestServer({ database, prepare: () => migrate(database, { directory }) });
    onTestFinished(() => server.close());
    await server.server.firstLook;
    expect(await (await fetch(`${server.url}/health/ready`)).json()).toEqual({
      ready: false,
      reason: 'SCHEMA_TOO_NEW',
    });
  });
});

describe('several runners', () => {
  it('F2: at once: one applies, the others wait, and each file is applied once', async (context) => {
    // Not to be borne twice: a second application would leave a second node.
    await write('V003__Third.cypher', 'CREATE (n:Once);\n');
    const runs = await Promise.all(Array.from({ length: 5 }, () => migrate(database, { directory })));
    expect(runs.map(({ version }) => version)).toEqual(Array(5).fill('003'));
    expect(runs.filter(({ applied }) => applied.length > 0)).toHaveLength(1);
    expect({
      chain: await chain(),
      once: await count('(n:Once)'),
      locks: await count('(n:__Neo4jMigrationsLock)'),
    }).toEqual({
      chain: [['BASELINE', '001', '002', '003']],
      once: 1,
      locks: 0,
    });
    recordFigures(context, 'F2', {
      runners: runs.length,
      winners: runs.filter(({ applied }) => applied.length > 0).length,
    });
  });

  it('are kept out by the lock of neo4j-migrations, which has no end', async () => {
    await database.run("CREATE (:__Neo4jMigrationsLock {id: 'theirs', name: 'John Doe'})");
    await expect(migrate(database, { directory, waitMs: 300 })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect({ chain: await chain(), locks: await count("(n:__Neo4jMigrationsLock {id: 'theirs'})") }).toEqual({
      chain: [],
      locks: 1,
    });
  });

  it('keep neo4j-migrations out by the same name', async () => {
    const attempts: Promise<unknown>[] = [];
    const progress = () => {
      // Once, while there is another file to apply: an attempt at the last may come after the lock has been given back.
      if (attempts.length > 0) return;
      const theirs = database.run("CREATE (:__Neo4jMigrationsLock {id: 'theirs', name: 'John Doe'})");
      attempts.push(theirs.catch((error: unknown) => error));
    };
    await migrate(database, { directory, progress });
    expect(await Promise.all(attempts)).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('stop when another one took the lock over', async () => {
    await write(
      'V003__Third.cypher',
      "MATCH (l:__Neo4jMigrationsLock) SET l.id = 'theirs';\nMERGE (n:Thing {first: 3});\n",
    );
    await expect(migrate(database, { directory })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect({ chain: await chain(), locks: await count("(n:__Neo4jMigrationsLock {id: 'theirs'})") }).toEqual({
      chain: [['BASELINE', '001', '002']],
      locks: 1,
    });
  });
});

describe('a runner that ends early', () => {
  it('by a faulty file: the file is named, the lock is free, what came before stays', async () => {
    await write('V003__Third.cypher', 'MERGE (n:Thing {first: 3});\nMATCH (n RETURN 1;\n');
    await expect(migrate(database, { directory })).rejects.toMatchObject({
      code: 'INTERNAL_ERROR',
      message: expect.stringContaining('V003__Third.cypher'),
    });
    expect(await count('(n:Thing {first: 3})')).toBe(0);
    await write('V003__Third.cypher', 'MERGE (n:Thing {first: 3});\n');
    expect(await migrate(database, { directory })).toEqual({
      applied: ['V003__Third.cypher'],
      version: '003',
    });
  });

  it('F2: killed in the middle: the next one waits for the end of its lock and finishes', async (context) => {
    await cp(MIGRATIONS_DIRECTORY, directory, { recursive: true });
    await rm(join(directory, 'V001__First.cypher'));
    await rm(join(directory, 'V002__Second.cypher'));
    await killedDuring(scratch.settings, directory, 'V002__Create_indexes.cypher');
    expect(await count('(n:__Neo4jMigrationsLock)')).toBe(1);
    const begin = performance.now();
    const { applied, version } = await migrate(database, { directory });
    recordFigures(context, 'F2', { resumedAfterMilliseconds: Math.round(performance.now() - begin) });
    const migrations = await readMigrations();
    const versions = migrations.map((migration) => migration.version);
    expect({ version, last: applied.at(-1), chain: await chain() }).toEqual({
      version: versions.at(-1),
      last: migrations.at(-1)?.source,
      chain: [['BASELINE', ...versions]],
    });
    const wanted = migrations.flatMap(({ statements }) =>
      statements.filter((statement) => /^\s*CREATE INDEX/m.test(statement)),
    );
    const { rows } = await database.read(
      "SHOW INDEXES YIELD type, owningConstraint WHERE type = 'RANGE' AND owningConstraint IS NULL RETURN count(*)",
    );
    expect(rows).toEqual([[wanted.length]]);
  });
});

it('statements that make their own transactions are run alone', async () => {
  await write(
    'V003__Third.cypher',
    'UNWIND range(1, 10) AS i\nCALL (i) { MERGE (:Many {i: i}) } IN TRANSACTIONS OF 3 ROWS;\n',
  );
  await migrate(database, { directory });
  expect(await count('(n:Many)')).toBe(10);
});

it('a file with a name that is none is refused', async () => {
  await write('V3_Third.cypher', 'RETURN 1;\n');
  await expect(migrate(database, { directory })).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringContaining('V3_Third.cypher'),
  });
});

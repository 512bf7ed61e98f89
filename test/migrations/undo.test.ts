import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readGraph } from '../../src/backup/read-graph.ts';
import { corpusFiles } from '../../src/corpus.ts';
import { importDossiers } from '../../src/ingest/index.ts';
import { connect, type Database } from '../../src/neo4j/index.ts';
import { MIGRATIONS_DIRECTORY, readUndo } from '../../src/neo4j/migrations/files.ts';
import { migrate, readMigrations, undoMigrations } from '../../src/neo4j/migrations/index.ts';
import { writeWorld } from '../api/writes/world.ts';
import { recordFigures } from '../testkit/reliability.ts';
import { type ScratchDatabase, startScratchDatabase } from '../testkit/scratch-server.ts';
import { createWriter } from '../testkit/writer.ts';

const migrations = await readMigrations();

describe('what is declared of going back', () => {
  it.each(migrations)('F3: $source has its undoing, or says that a restore is needed', async (migration) => {
    expect(await readUndo(migration)).toBeDefined();
  });

  it('F3: a migration without either is found out, and one with an empty file too', async () => {
    const directory = await copied();
    await writeFile(join(directory, 'V900__Forgotten.cypher'), 'RETURN 1;\n');
    await writeFile(join(directory, 'V901__Empty.cypher'), 'RETURN 1;\n');
    await writeFile(join(directory, 'U901__Empty.cypher'), '// Nothing yet.\n');
    await writeFile(join(directory, 'V902__One_way.cypher'), 'RETURN 1;\n');
    await writeFile(join(directory, 'U902__One_way.cypher'), '// Restore needed: texts are cut.\n');
    const added = (await readMigrations(directory)).slice(-3);
    expect(await Promise.all(added.map((migration) => readUndo(migration, directory)))).toEqual([
      undefined,
      undefined,
      { restoreNeeded: 'texts are cut.' },
    ]);
  });
});

describe('a graph of the newest schema', () => {
  let scratch: ScratchDatabase;
  let database: Database;

  beforeAll(async () => {
    scratch = await startScratchDatabase();
    database = connect({ ...scratch.settings, readTimeoutMs: 60_000, writeTimeoutMs: 60_000 });
    await migrate(database);
    await importDossiers(database, corpusFiles());
    const writer = await createWriter({ database });
    const { statement } = await writeWorld(writer);
    await writer.written('reviewRecord', { id: statement, expectedRevision: 1, state: 'PROPOSED' });
    await writer.close();
  }, 180_000);

  afterAll(async () => {
    await database?.close();
    await scratch?.stop();
  });

  /** Constraints and indexes, and all that the graph holds. */
  async function lookAt() {
    const { rows } = await database.read(
      `SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint
       WHERE type <> 'LOOKUP' AND NOT name STARTS WITH '__Neo4jMigrationsLock'
       RETURN name, type, labelsOrTypes, properties, owningConstraint ORDER BY name`,
    );
    return { schema: rows, fingerprint: (await readGraph(database)).fingerprint() };
  }

  it('F3: goes down step by step and up again, to the same schema and the same content', async (context) => {
    const before = await lookAt();
    const versions = ['BASELINE', ...migrations.map(({ version }) => version)];
    for (const target of versions.slice(0, -1).reverse()) {
      const { undone } = await undoMigrations(database, target);
      expect(undone).toEqual([migrations[versions.indexOf(target)]?.source]);
    }
    const bottom = await lookAt();
    expect(bottom.schema).toEqual([]);
    expect(bottom.fingerprint).not.toBe(before.fingerprint);
    const { applied } = await migrate(database);
    expect(applied).toEqual(migrations.map(({ source }) => source));
    expect(await lookAt()).toEqual(before);
    recordFigures(context, 'F3', { migrations: migrations.length, undoable: migrations.length });
  }, 300_000);

  it('F3: is left alone where a restore is needed, also by what could be undone', async () => {
    const directory = await copied();
    await writeFile(join(directory, 'V900__One_way.cypher'), 'MERGE (n:StaleInput {id: "nine"});\n');
    await writeFile(join(directory, 'U900__One_way.cypher'), '// Restore needed: nine was not kept.\n');
    await writeFile(join(directory, 'V901__Two_ways.cypher'), 'MERGE (n:StaleInput {id: "ten"});\n');
    await writeFile(join(directory, 'U901__Two_ways.cypher'), 'MATCH (n:StaleInput {id: "ten"}) DELETE n;\n');
    await migrate(database, { directory });
    const before = await lookAt();
    const [newest = ''] = migrations.slice(-1).map(({ version }) => version);
    await expect(undoMigrations(database, newest, { directory })).rejects.toMatchObject({
      code: 'RESTORE_NEEDED',
      message: expect.stringContaining('V900__One_way.cypher cannot be undone (nine was not kept.)'),
    });
    expect(await lookAt()).toEqual(before);
    expect(await undoMigrations(database, '900', { directory })).toEqual({
      undone: ['V901__Two_ways.cypher'],
      version: '900',
    });
    await expect(undoMigrations(database, '901', { directory })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  }, 120_000);
});

async function copied(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'counterclaim-undo-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  await cp(MIGRATIONS_DIRECTORY, directory, { recursive: true });
  return directory;
}

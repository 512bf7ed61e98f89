import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { generateDossier } from '../../bench/import/generate.ts';
import { corpusFiles } from '../../src/corpus.ts';
import { exportDossier, importDossiers } from '../../src/ingest/index.ts';
import { connect, type Database } from '../../src/neo4j/index.ts';
import { migrate } from '../../src/neo4j/migrations/index.ts';
import { writeWorld } from '../api/writes/world.ts';
import { type ScratchDatabase, startScratchDatabase } from '../testkit/scratch-server.ts';
import { createWriter, type Writer } from '../testkit/writer.ts';

/** What the tests of backups work with: a database of their own and a folder that is thrown away. */
export interface BackupWorld {
  readonly scratch: ScratchDatabase;
  readonly database: Database;
  readonly writer: Writer;
  readonly folder: string;
}

/** Starts it for the tests of a file. */
export function useBackupWorld(): BackupWorld {
  const world: { -readonly [name in keyof BackupWorld]?: BackupWorld[name] } = {};
  beforeAll(async () => {
    world.scratch = await startScratchDatabase();
    world.database = connect({ ...world.scratch.settings, readTimeoutMs: 60_000, writeTimeoutMs: 60_000 });
    await migrate(world.database);
    world.writer = await createWriter({ database: world.database });
    world.folder = await mkdtemp(path.join(os.tmpdir(), 'counterclaim-backup-'));
  }, 180_000);
  afterAll(async () => {
    await world.writer?.close();
    await world.database?.close();
    await world.scratch?.stop();
    if (world.folder) await rm(world.folder, { recursive: true });
  });
  return world as BackupWorld;
}

/**
 * A graph with all that an import alone does not leave: past states, a retraction, mutations with their keys. Then as many generated statements as are asked for.
 */
export async function fillGraph(
  { database, writer }: Pick<BackupWorld, 'database' | 'writer'>,
  statements: number,
): Promise<void> {
  await migrate(database);
  await importDossiers(database, corpusFiles());
  const { statement, claim, other } = await writeWorld(writer);
  await writer.written('reviseStatement', { id: statement, expectedRevision: 1, certainty: 'PROBABLE' });
  await writer.written('reviewRecord', { id: claim, expectedRevision: 1, state: 'PROPOSED' });
  await writer.written('retractRecord', { id: other, expectedRevision: 1, reason: 'withdrawn' });
  if (statements > 0) {
    const content = [...generateDossier({ statements })].join('');
    await importDossiers(database, [{ name: 'generated.jsonl', content }]);
  }
}

/** What no program of ours writes, and a backup holds all the same. */
export async function addOddities(database: Database): Promise<void> {
  await database.run(`CREATE (:StaleInput {id: 'agt_stale', marks: 2})
    CREATE (odd:Odd:Second {key: 'odd', empty: [], flags: [true, false], words: ['a', '\\u2028', '𝔘'], large: 9007199254740991,
      whole: 1.0, negative: -0.0, endless: 1.0/0.0, part: 0.1, mixed: [1.0, 2.5]})
    CREATE (odd)-[:ODD {whole: 2.0, list: [3.0], number: 3}]->(odd)
    CREATE ()`);
}

/** The SHA-256 of the canonical export: another way to the same question. */
export async function hashOfExport(database: Database): Promise<string> {
  const hash = createHash('sha256');
  for await (const line of exportDossier(database)) hash.update(line);
  return hash.digest('hex');
}

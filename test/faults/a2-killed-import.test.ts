import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generateDossier } from '../../bench/import/generate.ts';
import { childEnvironment } from '../../src/config.ts';
import { exportDossier, importDossiers } from '../../src/ingest/index.ts';
import { connect, type Database } from '../../src/neo4j/index.ts';
import { migrate } from '../../src/neo4j/migrations/index.ts';
import { sha256 } from '../../src/shared/ids.ts';
import { verifyGraph } from '../../src/verify/index.ts';
import { type KillableNeo4j, startKillable } from '../testkit/killable-server.ts';
import { atDepth, recordFigures } from '../testkit/reliability.ts';

/** A2: an import is killed in its middle, first with the database and then by itself. */
const STATEMENTS = atDepth({ ci: 400, deep: 20_000 });
const BATCH = 50;

let folder: string;
let file: string;
let neo4j: KillableNeo4j;
let database: Database;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'counterclaim-a2-'));
  file = path.join(folder, 'large.jsonl');
  await writeFile(file, [...generateDossier({ statements: STATEMENTS })].join(''));
  neo4j = await startKillable();
  database = connect({
    ...neo4j.settings,
    acquisitionTimeoutMs: 30_000,
    readTimeoutMs: 60_000,
    writeTimeoutMs: 60_000,
  });
  await migrate(database);
}, 300_000);

afterAll(async () => {
  await database?.close();
  await neo4j?.remove();
  await rm(folder, { recursive: true, force: true });
});

async function exportedDigest(): Promise<string> {
  let text = '';
  for await (const line of exportDossier(database)) text += line;
  return sha256(text);
}

async function records(): Promise<number> {
  const { rows } = await database.read(
    'MATCH (record) WHERE record.contentHash IS NOT NULL RETURN count(record)',
  );
  return Number(rows[0]?.[0]);
}

async function empty(): Promise<void> {
  await database.run(
    'MATCH (n) WHERE NOT n:__Neo4jMigration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  );
}

/** Kills the database once this share is written; the import fails, and the database comes back. */
async function killDatabaseAfter(share: number): Promise<void> {
  let killing: Promise<void> | undefined;
  const importing = importDossiers(database, [{ path: file }], {
    batchSize: BATCH,
    progress: ({ phase, done, total = Number.POSITIVE_INFINITY }) => {
      if (phase === 'writing' && done / total >= share) killing ??= neo4j.kill();
    },
  });
  await expect(importing).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await killing;
  await neo4j.restart();
}

/** Runs the import in a process of its own, and kills that once this share is written. */
async function killImportAfter(share: number): Promise<void> {
  const { uri, user, password } = neo4j.settings;
  const program = path.join(import.meta.dirname, 'import-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, file], {
    env: childEnvironment({ NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.on('data', (data: Buffer) => {
    const shares = data.toString().split('\n').map(Number);
    if (Math.max(...shares) >= share) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
}

it(`A2: an import of ${STATEMENTS} statements that is killed with the database, then by itself, ends when it is run again as if undisturbed`, async (context) => {
  await importDossiers(database, [{ path: file }]);
  const undisturbed = await exportedDigest();
  const whole = await records();
  await empty();

  await killDatabaseAfter(0.3);
  const afterDatabase = await records();
  await killImportAfter(0.6);
  const afterImport = await records();
  expect(afterDatabase, 'else nothing was written before the kill').toBeGreaterThan(0);
  expect(afterImport, 'it went on').toBeGreaterThan(afterDatabase);
  expect(afterImport, 'control: what the killed ones left is not the whole').toBeLessThan(whole);

  const { total } = await importDossiers(database, [{ path: file }]);
  expect(total.read).toBe(total.created + total.unchanged);
  expect(total.unchanged).toBeGreaterThan(0);
  const again = await exportedDigest();
  expect(again).toBe(undisturbed);
  expect(await records()).toBe(whole);
  const { findings } = await verifyGraph(database);
  expect(findings).toEqual([]);
  // What the killed one left is gone with the next run.
  const left = (await readdir(os.tmpdir())).filter((name) => name.startsWith('counterclaim-spool-'));
  for (const name of left) expect(() => process.kill(Number(name.split('-')[2]), 0)).not.toThrow();
  recordFigures(context, 'A2', {
    statements: STATEMENTS,
    records: whole,
    recordsAfterDatabaseKill: afterDatabase,
    recordsAfterImportKill: afterImport,
    unchangedInLastRun: total.unchanged,
    equal: again === undisturbed,
  });
}, 3_600_000);

import { spawn } from 'node:child_process';
import { cp, open, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Manifest, restoreBackup, takeBackup } from '../../src/backup/index.ts';
import { readGraph } from '../../src/backup/read-graph.ts';
import { childEnvironment, PROJECT_ROOT } from '../../src/config.ts';
import { migrate } from '../../src/neo4j/migrations/index.ts';
import { verifyGraph } from '../../src/verify/index.ts';
import { atDepth, recordFigures } from '../testkit/reliability.ts';
import { emptyDatabase } from '../testkit/scratch-server.ts';
import { addOddities, fillGraph, hashOfExport, useBackupWorld } from './f1-world.ts';

/** F1: the whole graph into a folder and back. A generated statement comes to about 2.3 nodes. */
const STATEMENTS = atDepth({ ci: 300, deep: 45_000 });

const world = useBackupWorld();
const fingerprintNow = async () => (await readGraph(world.database)).fingerprint();
/** Nodes and relationships. */
const countNow = async () => {
  const counting = 'RETURN COUNT { MATCH (n) } + COUNT { MATCH ()-[r]->() }';
  return Number((await world.database.read(counting)).rows[0]?.[0]);
};

describe.sequential('a backup of a graph with past states, mutations and oddities', () => {
  let kept: Manifest;
  let folder: string;

  it('F1: is restored into an empty graph as the very same graph', async (context) => {
    const { database } = world;
    folder = path.join(world.folder, 'whole');
    await fillGraph(world, STATEMENTS);
    expect((await verifyGraph(database)).totals).toEqual({});
    await addOddities(database);
    const before = { export: await hashOfExport(database), fingerprint: await fingerprintNow() };
    const start = performance.now();
    kept = await takeBackup(database, folder);
    const taken = performance.now();
    expect(kept.fingerprint).toBe(before.fingerprint);
    for (const label of ['Mutation', 'ImportLock', 'StaleInput', 'Denial', 'Odd', 'Statement'])
      expect(kept.byLabel[label], label).toBeGreaterThan(0);
    expect(kept.byType.REVISION_OF).toBeGreaterThan(0);
    expect(Object.keys(kept.byLabel).filter((label) => label.startsWith('__'))).toEqual([]);

    await emptyDatabase(database);
    const cleared = performance.now();
    const { migrated } = await restoreBackup(database, folder);
    const restored = performance.now();
    expect(migrated).toEqual([]);
    expect({ export: await hashOfExport(database), fingerprint: await fingerprintNow() }).toEqual(before);
    const { rows } = await database.read(
      `MATCH (odd:Odd) RETURN [name IN ['whole', 'negative', 'endless', 'part', 'mixed', 'large', 'empty'] |
         valueType(odd[name])], odd.large, 1 / odd.negative < 0`,
    );
    expect(rows).toEqual([
      [
        ['FLOAT', 'FLOAT', 'FLOAT', 'FLOAT', 'LIST<FLOAT NOT NULL>', 'INTEGER', 'LIST<NOTHING>'].map(
          (type) => `${type} NOT NULL`,
        ),
        Number.MAX_SAFE_INTEGER,
        true,
      ],
    ]);
    recordFigures(context, 'F1', {
      nodes: kept.nodes,
      relationships: kept.relationships,
      backupSeconds: seconds(taken - start),
      restoreSeconds: seconds(restored - cleared),
      bytes: kept.files.reduce((sum, { bytes }) => sum + bytes, 0),
    });
    expect(restored - cleared + taken - start).toBeLessThan(300_000);
  }, 1_800_000);

  it('F1: is not restored into a graph that holds something', async () => {
    const before = await fingerprintNow();
    await expect(restoreBackup(world.database, folder)).rejects.toMatchObject({ code: 'GRAPH_NOT_EMPTY' });
    expect(await fingerprintNow()).toBe(before);
  }, 300_000);

  it.each<[string, string, (file: string) => Promise<unknown>]>([
    ['cut off', 'nodes.jsonl.gz', async (file) => truncate(file, (await readFile(file)).length - 1)],
    ['changed by a bit', 'relationships.jsonl.gz', flipBit],
    ['gone', 'nodes.jsonl.gz', (file) => rm(file)],
    ['cut off', 'manifest.json', (file) => truncate(file, 200)],
    ['gone', 'manifest.json', (file) => rm(file)],
    ['changed by a figure', 'manifest.json', (file) => replaceIn(file, /"nodes": \d+/, '"nodes": 1')],
    ['of another form', 'manifest.json', (file) => replaceIn(file, /"format": 1/, '"format": 2')],
  ])('F1: is refused before anything is written where a file is %s: %s', async (_, name, harm) => {
    const broken = path.join(world.folder, 'broken');
    await cp(folder, broken, { recursive: true });
    await harm(path.join(broken, name));
    const before = await countNow();
    await expect(restoreBackup(world.database, broken)).rejects.toMatchObject({
      code: 'BACKUP_INVALID',
      message: expect.stringContaining(path.join(broken, name)),
    });
    expect(await countNow()).toBe(before);
    await rm(broken, { recursive: true });
  });

  it('F1: killed half-way, leaves a graph that no server takes for whole, and is begun anew', async () => {
    const { database } = world;
    await emptyDatabase(database);
    await killedWhileRestoring(folder);
    const half = await countNow();
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(kept.nodes + kept.relationships);
    await expect(migrate(database)).rejects.toMatchObject({ code: 'RESTORE_UNFINISHED' });
    await expect(takeBackup(database, path.join(world.folder, 'half'))).rejects.toMatchObject({
      code: 'RESTORE_UNFINISHED',
    });
    // The killed one's lock ends by itself.
    await expect
      .poll(() => restoreBackup(database, folder).then(({ manifest }) => manifest.fingerprint, String), {
        timeout: 120_000,
        interval: 1_000,
      })
      .toBe(kept.fingerprint);
    expect(await fingerprintNow()).toBe(kept.fingerprint);
    expect(await migrate(database)).toMatchObject({ applied: [] });
  }, 1_800_000);
});

describe('the commands', () => {
  it('F1: back up and restore, with the figures of the graph, and verify it', async () => {
    const { database } = world;
    await emptyDatabase(database);
    await fillGraph(world, 0);
    const before = await fingerprintNow();
    const folder = path.join(world.folder, 'by command');
    const taken = await counterclaim('backup', folder);
    expect(taken.code, taken.err).toBe(0);
    expect(taken.out).toMatch(/^Statement +\d+$/m);
    expect(taken.out).toContain(`fingerprint ${before}\n`);
    const again = await counterclaim('backup', folder);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining(`${folder} is not empty`)]);
    const refused = await counterclaim('restore', folder, '--json');
    expect([refused.code, JSON.parse(refused.out)]).toMatchObject([
      1,
      { error: { code: 'GRAPH_NOT_EMPTY' } },
    ]);
    await emptyDatabase(database);
    const restored = await counterclaim('restore', folder, '--verify', '--json');
    expect(restored.code, restored.err).toBe(0);
    expect(JSON.parse(restored.out)).toMatchObject({ fingerprint: before, verify: { totals: {} } });
    expect(await fingerprintNow()).toBe(before);
  }, 300_000);
});

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}

async function flipBit(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  const { size } = await handle.stat();
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, Math.floor(size / 2));
  buffer[0] = (buffer[0] ?? 0) ^ 1;
  await handle.write(buffer, 0, 1, Math.floor(size / 2));
  await handle.close();
}

async function replaceIn(file: string, what: RegExp, by: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(what, by));
}

/** Starts another process that restores, and kills it when it has written its first nodes. */
async function killedWhileRestoring(folder: string): Promise<void> {
  const script = fileURLToPath(new URL('./f1-restore-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify({ settings: world.scratch.settings, folder }));
  const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  for await (const chunk of child.stdout) {
    if (/restoring [1-9]/.test(String(chunk))) child.kill('SIGKILL');
  }
  expect(await ended).toBe('SIGKILL');
}

function counterclaim(...words: readonly string[]) {
  const { uri, user, password } = world.scratch.settings;
  const env = childEnvironment({
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_READ_TIMEOUT_MS: '60000',
    NEO4J_WRITE_TIMEOUT_MS: '60000',
  });
  const child = spawn(process.execPath, ['bin/counterclaim.mjs', ...words], { cwd: PROJECT_ROOT, env });
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    text.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    text.err += chunk.toString();
  });
  return new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...text }));
  });
}

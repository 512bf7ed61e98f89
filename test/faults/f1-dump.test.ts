import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Manifest, readManifest, restoreDump, takeDump } from '../../src/backup/index.ts';
import { writeManifest } from '../../src/backup/manifest.ts';
import { readGraph } from '../../src/backup/read-graph.ts';
import { childEnvironment, loadConfig, PROJECT_ROOT } from '../../src/config.ts';
import { localSettings } from '../../src/neo4j/bring-up.ts';
import { connect, type Database } from '../../src/neo4j/index.ts';
import { loadDump } from '../../src/neo4j/local/dump.ts';
import { writeConfiguration } from '../../src/neo4j/local/home.ts';
import {
  findNeeds,
  type LocalSettings,
  provideJars,
  startLocal,
  takeHome,
} from '../../src/neo4j/local/index.ts';
import { atDepth, recordFigures } from '../testkit/reliability.ts';
import { createWriter } from '../testkit/writer.ts';
import { fillGraph, hashOfExport } from './f1-world.ts';

/** F1: the store of a stopped server into a folder and back. A generated statement comes to about 2.3 nodes. */
const STATEMENTS = atDepth({ ci: 200, deep: 45_000 });

let folder: string;
let dump: string;
let before: { readonly export: string; readonly fingerprint: string };

const homeOf = (dataDir: string) => path.join(folder, dataDir, 'neo4j');

function settingsOf(dataDir: string): LocalSettings {
  const port = { port: 0, fixed: true, setting: 'any port' };
  const local = localSettings({ config: loadConfig(), progress: () => undefined });
  return { ...local, home: homeOf(dataDir), password: null, boltPort: port, httpPort: port };
}

async function withServer<Told>(dataDir: string, work: (database: Database) => Promise<Told>): Promise<Told> {
  const { server } = await startLocal(settingsOf(dataDir));
  if (server === null) throw new Error('no Java');
  const database = connect({ ...server, readTimeoutMs: 60_000, writeTimeoutMs: 60_000 });
  try {
    return await work(database);
  } finally {
    await database.close();
    await server.stop();
  }
}

async function hashesOf(database: Database): Promise<typeof before> {
  return {
    export: await hashOfExport(database),
    fingerprint: (await readGraph(database)).fingerprint(),
  };
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'counterclaim-dump-'));
  dump = path.join(folder, 'dump');
  before = await withServer('first', async (database) => {
    const writer = await createWriter({ database });
    try {
      await fillGraph({ database, writer }, STATEMENTS);
    } finally {
      await writer.close();
    }
    return hashesOf(database);
  });
}, 600_000);

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

describe.sequential('a dump of the managed local server', () => {
  let manifest: Manifest;

  it('F1: is restored into an empty home as the very same graph, also after a restore was killed', {
    timeout: 1_800_000,
  }, async (context) => {
    const start = performance.now();
    const taken = await ended(counterclaim('first', 'backup', dump, '--dump', '--json'));
    const dumped = performance.now();
    expect(taken.code, taken.err).toBe(0);
    manifest = await readManifest(dump);
    expect(JSON.parse(taken.out)).toEqual(manifest);
    expect(manifest).toMatchObject({ kind: 'dump', fingerprint: before.fingerprint });
    expect(readdirSync(dump).sort()).toEqual(['manifest.json', 'neo4j.dump']);

    const killed = counterclaim('second', 'restore', dump, '--neo4j', 'local');
    await killAt(killed, () => loadsInto(homeOf('second')));
    expect(existsSync(path.join(homeOf('second'), 'data'))).toBe(false);

    const begun = performance.now();
    const restored = await ended(counterclaim('second', 'restore', dump, '--verify', '--json'));
    const over = performance.now();
    expect(restored.code, restored.err).toBe(0);
    expect(JSON.parse(restored.out)).toMatchObject({
      fingerprint: before.fingerprint,
      migrated: [],
      verify: { records: expect.any(Number), totals: {} },
    });
    expect(readdirSync(homeOf('second')).sort()).toEqual(['data', 'password']);
    expect(await withServer('second', hashesOf)).toEqual(before);
    recordFigures(context, 'F1', {
      nodes: manifest.nodes,
      relationships: manifest.relationships,
      dumpSeconds: seconds(dumped - start),
      restoreSeconds: seconds(over - begun),
      bytes: manifest.files.reduce((sum, { bytes }) => sum + bytes, 0),
    });
  });

  it.each<[string, string, (file: string) => Promise<unknown>]>([
    ['cut off', 'neo4j.dump', async (file) => truncate(file, (await readFile(file)).length - 1)],
    ['changed by a bit', 'neo4j.dump', flipBit],
    ['gone', 'neo4j.dump', (file) => rm(file)],
    ['cut off', 'manifest.json', (file) => truncate(file, 200)],
  ])('F1: is refused before anything is touched where a file is %s: %s', async (_, name, harm) => {
    const broken = await copyOf(dump);
    await harm(path.join(broken, name));
    await expect(restoreDump(settingsOf('third'), broken)).rejects.toMatchObject({
      code: 'BACKUP_INVALID',
      message: expect.stringContaining(path.join(broken, name)),
    });
    expect(existsSync(homeOf('third'))).toBe(false);
  });

  it('F1: control: one that is cut off and not checked leaves a part of a store in the home', async () => {
    const broken = await copyOf(dump);
    const file = path.join(broken, 'neo4j.dump');
    await truncate(file, Math.floor((await readFile(file)).length / 2));
    const settings = settingsOf('control');
    const needs = await findNeeds(settings);
    if ('missing' in needs) throw new Error(needs.missing);
    await mkdir(path.join(settings.home, 'data'), { recursive: true });
    await writeConfiguration(settings.home, { bolt: 7687, http: 7474 });
    const tool = { java: needs.java, lib: await provideJars(settings, needs), home: settings.home };
    await expect(loadDump(tool, broken)).rejects.toMatchObject({ code: 'BACKUP_INVALID' });
    expect(readdirSync(path.join(settings.home, 'data', 'databases', 'neo4j'))).not.toEqual([]);
  }, 120_000);

  it('F1: of another graph than its manifest tells is found out, and leaves no graph', async () => {
    const other = await copyOf(dump);
    await writeManifest(other, { ...manifest, fingerprint: manifest.fingerprint.replace(/./g, '0') });
    await expect(restoreDump(settingsOf('fourth'), other)).rejects.toMatchObject({
      code: 'BACKUP_INVALID',
      message: expect.stringContaining('another graph'),
    });
    expect(existsSync(path.join(homeOf('fourth'), 'data'))).toBe(false);
  }, 300_000);

  it('F1: takes no place of a graph, of a server that runs, or of one that is not managed', async () => {
    await expect(restoreDump(settingsOf('first'), dump)).rejects.toMatchObject({ code: 'GRAPH_NOT_EMPTY' });
    const target = path.join(folder, 'target');
    await expect(takeDump(settingsOf('nowhere'), target)).rejects.toMatchObject({ code: 'GRAPH_INVALID' });
    expect(existsSync(homeOf('nowhere'))).toBe(false);
    await expect(takeDump(settingsOf('first'), dump)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    const lock = await takeHome(homeOf('first'));
    try {
      const running = { code: 'NEO4J_UNAVAILABLE', message: expect.stringContaining('already running') };
      await expect(takeDump(settingsOf('first'), target)).rejects.toMatchObject(running);
      await expect(restoreDump(settingsOf('first'), dump)).rejects.toMatchObject(running);
    } finally {
      await lock.release();
    }
    expect([existsSync(target), existsSync(`${target}.part`)]).toEqual([false, false]);
    for (const words of [
      ['restore', dump],
      ['backup', target, '--dump'],
    ]) {
      const far = await ended(counterclaim('first', ...words, '--json', '--neo4j', 'bolt://127.0.0.1:1'));
      expect(JSON.parse(far.out)).toMatchObject({ error: { code: 'CONFIG_INVALID' } });
    }
  }, 120_000);
});

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}

async function copyOf(whole: string): Promise<string> {
  const copy = await mkdtemp(path.join(folder, 'copy-'));
  await cp(whole, copy, { recursive: true });
  return copy;
}

async function flipBit(file: string): Promise<void> {
  const bytes = await readFile(file);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await writeFile(file, bytes);
}

/** Whether a store is being made in the folder that it is loaded into. */
function loadsInto(home: string): boolean {
  const parts = existsSync(home) ? readdirSync(home).filter((name) => name.startsWith('loading-')) : [];
  return parts.some((part) => existsSync(path.join(home, part, 'home', 'data', 'databases', 'neo4j')));
}

function counterclaim(dataDir: string, ...words: readonly string[]): ChildProcess {
  const env = childEnvironment({ COUNTERCLAIM_DATA_DIR: path.join(folder, dataDir), NEO4J_URI: '' });
  return spawn(process.execPath, ['bin/counterclaim.mjs', ...words], { cwd: PROJECT_ROOT, env });
}

function ended(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  const text = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    text.out += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    text.err += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...text }));
  });
}

/** Kills the program as soon as the sight is there. */
async function killAt(child: ChildProcess, sight: () => boolean): Promise<void> {
  const done = ended(child);
  while (child.exitCode === null && !sight()) await sleep(5);
  if (child.exitCode !== null) throw new Error(`it ended before it could be killed: ${(await done).err}`);
  child.kill('SIGKILL');
  await done;
}

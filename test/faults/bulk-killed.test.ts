import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateGraph } from '../../bench/graph/generate.ts';
import { writeCsv } from '../../src/ingest/index.ts';

/** A bulk import that is killed leaves no graph at all, and one that comes after it makes the whole. */
const STATEMENTS = 3_000;

let folder: string;
let dossier: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'counterclaim-killed-'));
  dossier = path.join(folder, 'dossier.jsonl');
  await writeFile(dossier, generateGraph({ statements: STATEMENTS }));
});

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

function run(words: readonly string[], dataDir: string): ChildProcess {
  return spawn(process.execPath, words, {
    env: {
      ...process.env,
      COUNTERCLAIM_DATA_DIR: dataDir,
      NEO4J_URI: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const importing = ['bin/counterclaim.mjs', 'import', '--json', '--neo4j', 'local'];

async function ended(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (data: Buffer) => {
    out += data.toString();
  });
  child.stderr?.on('data', (data: Buffer) => {
    err += data.toString();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

/** Kills the program as soon as the sight is there. */
async function killAt(child: ChildProcess, sight: () => boolean): Promise<void> {
  const done = ended(child);
  while (child.exitCode === null && !sight()) await sleep(5);
  expect(child.exitCode, 'it ended before it could be killed').toBeNull();
  child.kill('SIGKILL');
  await done;
}

function below(home: string, ...names: readonly string[]): boolean {
  const parts = existsSync(home) ? readdirSync(home).filter((name) => name.startsWith('loading-')) : [];
  return parts.some((part) => existsSync(path.join(home, part, ...names)));
}

const SIGHTS: readonly (readonly [string, (home: string) => boolean])[] = [
  ['writes its files', (home) => below(home, 'files', 'Statement.csv')],
  ['has the store made', (home) => below(home, 'home', 'data', 'databases', 'neo4j')],
  ['makes the constraints', (home) => below(home, 'home', 'server.json')],
];

describe('a bulk import', () => {
  it('that is killed leaves no graph, and the next one makes the whole', { timeout: 240_000 }, async () => {
    const dataDir = path.join(folder, 'data');
    const home = path.join(dataDir, 'neo4j');
    for (const [, sight] of SIGHTS) {
      await killAt(run([...importing, '--bulk', dossier], dataDir), () => sight(home));
      expect(existsSync(path.join(home, 'data'))).toBe(false);
    }
    const { code, out, err } = await ended(run([...importing, '--bulk', dossier], dataDir));
    expect(code, err).toBe(0);
    const report = JSON.parse(out) as { readonly total: { readonly created: number } };
    expect(report.total.created).toBeGreaterThan(STATEMENTS);
    expect(readdirSync(home).sort()).toEqual(['data', 'password']);
    const again = await ended(run([...importing, dossier], dataDir));
    expect(JSON.parse(again.out)).toMatchObject({ total: { unchanged: report.total.created, created: 0 } });
  });

  it('control: loaded in its place and killed, it leaves a graph that is none', {
    timeout: 120_000,
  }, async () => {
    const files = path.join(folder, 'files');
    await mkdir(files);
    await writeFile(`${files}.json`, JSON.stringify((await writeCsv([{ path: dossier }], files)).files));
    const home = path.join(folder, 'in-place', 'neo4j');
    const store = path.join(home, 'data', 'databases', 'neo4j');
    const child = run(
      ['--import', 'tsx', 'test/faults/bulk-in-place-process.ts', home, files],
      path.dirname(home),
    );
    await killAt(child, () => existsSync(store));
    expect(existsSync(path.join(home, 'data', 'databases'))).toBe(true);
    const { code, out } = await ended(run([...importing, '--bulk', dossier], path.dirname(home)));
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'GRAPH_NOT_EMPTY' } });
  });
});

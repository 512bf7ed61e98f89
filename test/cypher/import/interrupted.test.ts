import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateDossier } from '../../../bench/import/generate.ts';
import { importDossiers } from '../../../src/ingest/index.ts';
import { ownGraph } from './own-graph.ts';
import { inputOf } from './world.ts';

const graph = ownGraph();
const { exported, expectSound } = graph;

describe('two imports at once', () => {
  it('make one graph, as one after the other would', { timeout: 120_000 }, async () => {
    const cut = (file: number, keyed: boolean) => {
      const all = (count: number) => Array.from({ length: count }, (_, index) => index);
      const dice = all(40).map((index) => (index * 37 + file * 11) % 100);
      return inputOf(
        { statements: all(14), arguments: all(4), agents: all(7), dice, keyed, shuffle: file },
        file,
      );
    };
    const inputs = [cut(1, true), cut(2, false), cut(3, true), cut(4, false)];
    await Promise.all(inputs.map((input) => importDossiers(graph.database, [input], { batchSize: 3 })));
    const together = await exported();
    await expectSound();
    await graph.empty();
    for (const input of inputs) await importDossiers(graph.database, [input]);
    expect(await exported()).toBe(together);
  });
});

describe('an import that is killed in the middle', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'killed-'));
    await writeFile(path.join(folder, 'large.jsonl'), [...generateDossier({ statements: 1_500 })].join(''));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  function start(): ChildProcess {
    const { uri, user, password } = graph.settings;
    return spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        path.join(import.meta.dirname, 'import-process.ts'),
        path.join(folder, 'large.jsonl'),
      ],
      {
        env: { ...process.env, NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
  }

  it('and run again ends as if it had run undisturbed', { timeout: 300_000 }, async () => {
    const input = { path: path.join(folder, 'large.jsonl') };
    await importDossiers(graph.database, [input]);
    const undisturbed = await exported();
    for (const after of [3, 9, 14]) {
      await graph.empty();
      const child = start();
      let batches = 0;
      child.stdout?.on('data', (data: Buffer) => {
        batches += data.toString().split('\n').length - 1;
        if (batches >= after) child.kill('SIGKILL');
      });
      const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
      expect(signal).toBe('SIGKILL');
      const report = await importDossiers(graph.database, [input]);
      expect(report.total.read).toBe(report.total.created + report.total.unchanged);
      expect(report.total.unchanged).toBeGreaterThan(0);
      expect(await exported()).toBe(undisturbed);
      await expectSound();
    }
    // What the killed ones left is gone with the next run.
    const left = (await readdir(os.tmpdir())).filter((name) => name.startsWith('counterclaim-spool-'));
    for (const name of left) expect(() => process.kill(Number(name.split('-')[2]), 0)).not.toThrow();
  });

  it('ends between two batches when it is told to stop', async () => {
    const stopping = new AbortController();
    const done = importDossiers(graph.database, [{ path: path.join(folder, 'large.jsonl') }], {
      batchSize: 100,
      signal: stopping.signal,
      progress: ({ phase }) => {
        if (phase === 'writing') stopping.abort(new Error('enough'));
      },
    });
    await expect(done).rejects.toThrow('enough');
  });
});

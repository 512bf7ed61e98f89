import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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

describe('an import that is told to stop', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'stopped-'));
    await writeFile(path.join(folder, 'large.jsonl'), [...generateDossier({ statements: 1_500 })].join(''));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('ends between two batches', async () => {
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

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFiles, writeText } from '../../../src/cli/export-target.ts';
import { sha256 } from '../../../src/shared/ids.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'counterclaim-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function* pieces<T>(...given: readonly (T | Error)[]): AsyncGenerator<T> {
  for (const piece of given) {
    if (piece instanceof Error) throw piece;
    yield piece;
  }
}
const BROKEN = new Error('the graph is gone');

describe('a file', () => {
  test('holds all of the text, whose hash is told', async () => {
    const file = path.join(folder, 'out');
    const hash = await writeText(pieces('ä', '\n'), file, process.stdout);
    expect([readFileSync(file, 'utf8'), hash]).toEqual(['ä\n', sha256('ä\n')]);
  });

  test('stays what it was where the export fails half way', async () => {
    const file = path.join(folder, 'out');
    writeFileSync(file, 'before');
    await expect(writeText(pieces('new', BROKEN), file, process.stdout)).rejects.toThrow(BROKEN);
    expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['out'], 'before']);
  });
});

describe('a folder', () => {
  const one = { file: 'a.csv', text: '1' };
  const other = { file: 'b.csv', text: '2' };

  test('holds the pieces of each file in their order', async () => {
    const target = path.join(folder, 'out/');
    expect(await writeFiles(pieces(one, other, one), target)).toBe(2);
    const files = readdirSync(target).map((file) => [file, readFileSync(path.join(target, file), 'utf8')]);
    expect(files).toEqual([
      ['a.csv', '11'],
      ['b.csv', '2'],
    ]);
  });

  test('is not there where the export fails half way', async () => {
    const target = path.join(folder, 'out');
    await expect(writeFiles(pieces(one, BROKEN), target)).rejects.toThrow(BROKEN);
    expect([existsSync(target), readdirSync(folder)]).toEqual([false, []]);
  });

  test('that has something in it is left alone', async () => {
    writeFileSync(path.join(folder, 'mine'), '');
    await expect(writeFiles(pieces(one), folder)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(readdirSync(folder)).toEqual(['mine']);
  });
});

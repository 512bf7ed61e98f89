import { existsSync } from 'node:fs';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreDump } from '../../../src/backup/index.ts';
import { describeFile } from '../../../src/backup/line-files.ts';
import { type Manifest, writeManifest } from '../../../src/backup/manifest.ts';
import { loadConfig } from '../../../src/config.ts';
import { localSettings } from '../../../src/neo4j/bring-up.ts';
import type { LocalSettings } from '../../../src/neo4j/local/index.ts';

let folder: string;
let settings: LocalSettings;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'counterclaim-dump-'));
  const home = path.join(folder, 'home');
  settings = { ...localSettings({ config: loadConfig(), progress: () => undefined }), home };
  await writeFile(path.join(folder, 'neo4j.dump'), 'a store, as the tool packs it');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function describeDump(changes: Partial<Manifest> = {}): Promise<void> {
  await writeManifest(folder, {
    format: 1,
    kind: 'dump',
    takenAt: '2026-01-31T12:00:00.000Z',
    program: '0.1.0',
    neo4j: '5.26.0',
    schemaVersion: '001',
    nodes: 0,
    relationships: 0,
    byLabel: {},
    byType: {},
    fingerprint: '0'.repeat(64),
    files: [await describeFile(folder, 'neo4j.dump')],
    ...changes,
  });
}

describe('restoring a dump', () => {
  it.each<[string, string, () => Promise<unknown>]>([
    ['cut off', 'and was written with', () => truncate(path.join(folder, 'neo4j.dump'), 10)],
    [
      'changed within',
      'SHA-256',
      () => writeFile(path.join(folder, 'neo4j.dump'), 'a store, as the tool PACKS it'),
    ],
    ['gone', 'is missing', () => rm(path.join(folder, 'neo4j.dump'))],
    ['not told of', 'names no neo4j.dump', () => describeDump({ files: [] })],
  ])('is refused, and makes no home, where its file is %s', async (_, problem, harm) => {
    await describeDump();
    await harm();
    await expect(restoreDump(settings, folder)).rejects.toMatchObject({
      code: 'BACKUP_INVALID',
      message: expect.stringContaining(problem),
    });
    expect(existsSync(settings.home)).toBe(false);
  });

  it('is refused where it is of a graph that only a newer program knows', async () => {
    await describeDump({ schemaVersion: '999' });
    await expect(restoreDump(settings, folder)).rejects.toMatchObject({ code: 'SCHEMA_TOO_NEW' });
    expect(existsSync(settings.home)).toBe(false);
  });
});

import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { childEnvironment, PROJECT_ROOT } from '../../src/config.ts';
import { ATTRIBUTION, bundle, CAMPAIGN, LAB, stix } from '../interop/stix-objects.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'counterclaim-importing-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Compares a file with the graph that the other tests use, writing nothing. */
async function dryRun(name: string, content: unknown, ...flags: readonly string[]) {
  const file = path.join(folder, name);
  await writeFile(file, JSON.stringify(content));
  const env = childEnvironment({
    NEO4J_URI: inject('neo4jUri'),
    NEO4J_USER: inject('neo4jUser'),
    NEO4J_PASSWORD: inject('neo4jPassword'),
  });
  const words = ['bin/counterclaim.mjs', 'import', '--dry-run', ...flags, file];
  const child = spawn(process.execPath, words, { cwd: PROJECT_ROOT, env });
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    text.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    text.err += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, file, out: text.out, err: text.err };
}

/** Somebody is accused who is not in the bundle. */
const IRREGULAR = bundle([LAB, CAMPAIGN, ATTRIBUTION, stix('tool', 30, { name: 'T' })]);

describe('counterclaim import', () => {
  test('says which format it took, and what became of everything', { timeout: 60_000 }, async () => {
    const { code, file, out } = await dryRun('bundle.json', IRREGULAR);
    expect(code).toBe(0);
    expect(out).toContain(`${file} is taken as stix:\n`);
    expect(out).toMatch(/^ {2}relationship attributed-to +1 +1 +0 +0$/m);
    expect(out).toMatch(/^ {2}tool +1 +0 +0 +1$/m);
    expect(out).toMatch(/^warning: .*: objects\[2\]: target_ref: there is no intrusion-set--/m);
  });

  test('refuses an irregular file if that is wished, with every fault', { timeout: 60_000 }, async () => {
    const { code, out, err } = await dryRun('bundle.json', IRREGULAR, '--dangling', 'refuse');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^ {2}objects\[2\]: target_ref: there is no intrusion-set--/m);
    expect(err).toContain('Nothing was written.');
  });

  test('takes a file for what it is told that it is', { timeout: 60_000 }, async () => {
    const { code, err } = await dryRun('bundle.json', IRREGULAR, '--format', 'dossier');
    expect(code).toBe(1);
    expect(err).toContain('objects: unknown field');
  });
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importInBulk, writeBulkFiles } from '../../../src/cli/bulk-import.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'counterclaim-bulk-csv-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function dossier(claim: string) {
  const content = JSON.stringify({
    dossier: 1,
    title: 'Written',
    agents: [{ id: 'ada', kind: 'PERSON', name: 'Ada' }],
    sources: [{ id: 's', kind: 'ARTICLE', title: 'A, "B"', url: 'https://example.org/a', text: 'One\ntwo' }],
    claims: [{ id: 'c', text: 'They did it', kind: 'EVENT' }],
    statements: [{ id: 't', source: 's', act: 'ASSERT', speaker: 'ada', claim, stance: 'AFFIRMS' }],
  });
  return [{ name: 'written.json', content }];
}

describe('files for a Neo4j of one’s own', () => {
  it('come with the command that loads them, a file for each label and type', async () => {
    const target = path.join(folder, 'of two words');
    const { report, command } = await writeBulkFiles(dossier('c'), target, {});
    expect(report.total.created).toBe(4);
    expect(command).toMatch(/^cd '.*of two words' && neo4j-admin database import full neo4j /);
    const named = [...command.matchAll(/--(?:nodes|relationships=\w+)=(\S+)/g)].map(([, file]) => file);
    expect(named.sort()).toEqual(readdirSync(target).sort());
    expect(command).toContain('--relationships=MADE_BY=MADE_BY.csv');
    expect(command).toContain('--multiline-fields=SourceVersion.csv');
    expect(readFileSync(path.join(target, 'Source.csv'), 'utf8')).toContain('"A, ""B"""');
  });

  it('are not written where a dossier has a fault', async () => {
    const target = path.join(folder, 'refused');
    await expect(writeBulkFiles(dossier('nothing'), target, {})).rejects.toMatchObject({
      code: 'DOSSIER_REFUSED',
    });
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('refused'))).toEqual([]);
  });

  it('are put into no folder that holds anything', async () => {
    const target = path.join(folder, 'taken');
    mkdirSync(target);
    writeFileSync(path.join(target, 'mine'), 'mine');
    await expect(writeBulkFiles(dossier('c'), target, {})).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    expect(readdirSync(target)).toEqual(['mine']);
  });
});

describe('a bulk import', () => {
  it.each(['docker', 'bolt://localhost:7687'])(
    'is refused for a server that is not the managed one: %s',
    async (way) => {
      await expect(importInBulk(dossier('c'), way, {}, () => undefined)).rejects.toMatchObject({
        code: 'CONFIG_INVALID',
      });
    },
  );
});

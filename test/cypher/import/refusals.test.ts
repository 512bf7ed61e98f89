import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type DossierInput, type ImportReport, importDossiers } from '../../../src/ingest/index.ts';
import { connect, type Database } from '../../../src/neo4j/index.ts';
import { CounterclaimError } from '../../../src/shared/errors.ts';
import { CASES, dossier, type Lists, statement, TEXT } from './refusal-cases.ts';

let database: Database;
let folder: string;

beforeAll(async () => {
  database = connect({
    uri: inject('neo4jUri'),
    user: inject('neo4jUser'),
    password: inject('neo4jPassword'),
  });
  folder = await mkdtemp(path.join(os.tmpdir(), 'refusals-'));
  await writeFile(path.join(folder, 'text.txt'), TEXT);
  await writeFile(path.join(folder, 'latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
  await symlink('/etc/hostname', path.join(folder, 'outside.txt'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await database?.close();
});

async function refusal(...inputs: readonly DossierInput[]): Promise<ImportReport> {
  try {
    await importDossiers(database, inputs);
  } catch (error) {
    if (error instanceof CounterclaimError && error.code === 'DOSSIER_REFUSED') {
      return error.details.report as ImportReport;
    }
    throw error;
  }
  throw new Error('it was not refused');
}

async function faultsOf(content: Lists | string, name = 'refused.json'): Promise<string[]> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const { faults } = await refusal({ name, content: text, baseDirectory: folder });
  return faults.map((fault) => (fault.path === '' ? fault.message : `${fault.path}: ${fault.message}`));
}

describe('a dossier is refused for', () => {
  it.each(CASES)('%s', async (_, changes, expected) => {
    const faults = await faultsOf(dossier(changes));
    expect(
      faults.some((fault) => fault.includes(expected)),
      faults.join('\n'),
    ).toBe(true);
  });

  it.each([
    ['two members of one name', '{"dossier":1,"title":"T","title":"U"}', 'title: is given twice'],
    [
      '__proto__',
      '{"dossier":1,"title":"T","agents":[{"id":"a","kind":"PERSON","name":"A","__proto__":{}}]}',
      'agents[0].__proto__: unknown field',
    ],
    ['U+0000', '{"dossier":1,"title":"a\\u0000b"}', 'title: holds U+0000 at 1'],
    ['a lone surrogate', '{"dossier":1,"title":"a\\ud800"}', 'title: holds a lone surrogate at 1'],
    ['no JSON', '{"dossier":1,', 'no JSON string begins here (line 1, column 14)'],
  ])('%s', async (_, content, expected) => {
    expect(await faultsOf(content)).toContain(expected);
  });

  it('invalid UTF-8, in each kind of file', async () => {
    const content = Buffer.concat([
      Buffer.from('{"dossier":1,"title":"'),
      Buffer.from([0xff]),
      Buffer.from('"}'),
    ]);
    for (const [name, place] of [
      ['f.json', ''],
      ['f.yaml', ''],
      ['f.jsonl', 'line 1'],
    ] as const) {
      const { faults } = await refusal({ name, content });
      expect(faults).toContainEqual({ file: name, path: place, message: 'is no valid UTF-8' });
    }
  });

  it('each line of JSON Lines by its number', async () => {
    const lines = [
      '{"dossier":1,"title":"T"}',
      '{"type":"source","id":"s","kind":"ARTICLE","title":"T","text":"abc"}',
      '',
      '{"type":"rumour","id":"r"}',
      '{"type":"claim","id":"c","text":"It","kind":"EVENT","id":"d"}',
      '{"type":"statement","id":"t","source":"s","act":"ARGUE","passage":{"exact":"bc","start":0,"end":2}}',
      '[1]',
      '{"type":',
    ];
    expect(await faultsOf(lines.join('\n'), 'refused.jsonl')).toEqual([
      'line 4: type: "rumour" is none of agent, activity, source, claim, statement, argument, related, assessment, judgement',
      'line 5: claims.id: is given twice',
      'line 7: is no record: it must be an object with a type',
      'line 8: the JSON text ends too soon (column 9)',
      'line 6: statements.passage.start: the text at 0–2 is "ab", not "bc"',
    ]);
  });

  it('a key given twice in YAML, and a fault in its syntax', async () => {
    expect(await faultsOf('dossier: 1\ntitle: T\ntitle: U\n', 'f.yaml')).toEqual([
      'Map keys must be unique (line 3, column 1)',
    ]);
    expect((await faultsOf('dossier: [1\n', 'f.yaml'))[0]).toMatch(/line \d/);
  });
});

describe('a refusal', () => {
  it('lists every fault of every file at once, counts what was read, and writes nothing', async () => {
    const one = dossier({
      agents: [
        { id: 'a', kind: 'PERSON', name: 'Never Written' },
        { id: 'b', kind: 'X', name: '' },
      ],
    });
    const other = dossier({ statements: [statement({ claim: 'gone', speaker: 'gone' })] });
    const report = await refusal(
      { name: 'one.json', content: JSON.stringify(one) },
      { name: 'other.json', content: JSON.stringify(other) },
    );
    expect(report.faults).toEqual([
      { file: 'one.json', path: 'agents[1].kind', message: expect.stringContaining('"X" is none of PERSON') },
      { file: 'one.json', path: 'agents[1].name', message: 'is empty' },
      { file: 'other.json', path: 'statements[0].speaker', message: expect.stringContaining('"gone"') },
      { file: 'other.json', path: 'statements[0].claim', message: expect.stringContaining('"gone"') },
    ]);
    for (const counts of Object.values(report.lists)) expect(counts.refused).toBe(counts.read);
    expect(report.total).toMatchObject({ read: 12, refused: 12, created: 0 });
    const { rows } = await database.read("MATCH (a:Agent {name: 'Never Written'}) RETURN a");
    expect(rows).toEqual([]);
  });

  it('is not made for a claim that is worded as a negation: that is a warning', async () => {
    const claims = [
      { id: 'c', text: 'The refused group is linked to the port.', kind: 'EVENT' },
      { id: 'n', text: 'The refused group is not linked to the port.', kind: 'EVENT' },
    ];
    const content = JSON.stringify(dossier({ claims }));
    const report = await importDossiers(database, [{ name: 'n.json', content }], { dryRun: true });
    expect(report.warnings).toEqual([
      {
        file: 'n.json',
        path: 'claims[1].text',
        message: expect.stringContaining('is worded as the negation of claims[0]'),
      },
    ]);
  });

  it('allows a denial of a denial to affirm, and nothing else', async () => {
    const denial = statement({ act: 'DENY', stance: 'DENIES' });
    const answer = (stance: string) =>
      statement({
        id: 'u',
        speaker: 'b',
        act: 'DENY',
        stance,
        answers: [{ statement: 't', aspect: 'CONTENT' }],
      });
    const content = (stance: string) => JSON.stringify(dossier({ statements: [denial, answer(stance)] }));
    await importDossiers(database, [{ name: 'd.json', content: content('AFFIRMS') }], { dryRun: true });
    expect(await faultsOf(content('DENIES'))).toEqual([
      'statements[1].stance: DENIES does not fit: DENY of a denial of the claim is AFFIRMS',
    ]);
  });
});

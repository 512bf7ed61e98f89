import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type DossierInput, type ImportReport, importDossiers } from '../../../src/ingest/index.ts';
import { connect, type Database } from '../../../src/neo4j/index.ts';
import { CounterclaimError } from '../../../src/shared/errors.ts';

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

const TEXT = 'A spokesman denied it. Nobody else denied it, he said.';

type Lists = Readonly<Record<string, unknown>>;

/** A sound dossier with something put in its place. */
function dossier(changes: Lists): Lists {
  return {
    dossier: 1,
    title: 'Refused',
    agents: [
      { id: 'a', kind: 'PERSON', name: 'Refused Person' },
      { id: 'b', kind: 'GOVERNMENT', name: 'Refused Government' },
    ],
    activities: [{ id: 'x', kind: 'CAMPAIGN', name: 'Refused campaign' }],
    sources: [{ id: 's', kind: 'ARTICLE', title: 'Refused article', text: TEXT }],
    claims: [{ id: 'c', text: 'It happened', kind: 'EVENT' }],
    statements: [statement({})],
    ...changes,
  };
}

function statement(changes: Lists): Lists {
  return { id: 't', source: 's', act: 'ASSERT', speaker: 'a', claim: 'c', stance: 'AFFIRMS', ...changes };
}

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

/** What is wrong, by what is put into the sound dossier. */
const CASES: readonly (readonly [string, Lists, string])[] = [
  [
    'an unknown field',
    { agents: [{ id: 'a', kind: 'PERSON', name: 'A', nick: 'B' }], statements: [] },
    'agents[0].nick: unknown field',
  ],
  ['an unknown list', { rumours: [] }, 'rumours: unknown field'],
  [
    'an unknown word',
    { statements: [statement({ act: 'SHOUT' })] },
    'statements[0].act: "SHOUT" is none of ASSERT, ACCUSE',
  ],
  ['an unknown version', { dossier: 2 }, 'dossier: is no version this program reads; it reads 1'],
  ['no title', { title: undefined }, 'title: is missing'],
  ['a missing field', { claims: [{ id: 'c', kind: 'EVENT' }], statements: [] }, 'claims[0].text: is missing'],
  [
    'a missing target',
    { statements: [statement({ speaker: 'nobody' })] },
    'statements[0].speaker: there is no agents record with the id "nobody"',
  ],
  [
    'an id given twice',
    {
      claims: [
        { id: 'c', text: 'It', kind: 'EVENT' },
        { id: 'c', text: 'That', kind: 'EVENT' },
      ],
    },
    'claims[1].id: "c" is the id of another record of claims in this file',
  ],
  [
    'a name that is too long',
    { agents: [{ id: 'a', kind: 'PERSON', name: 'n'.repeat(1025) }] },
    'agents[0].name: is longer than 1024 characters',
  ],
  [
    'a claim without a stance',
    { statements: [statement({ stance: undefined })] },
    'statements[0].stance: is missing: there is a claim',
  ],
  [
    'neither claim nor stance',
    { statements: [statement({ claim: undefined, stance: undefined })] },
    'statements[0].claim: is missing: only ARGUE does without claim and stance, not ASSERT',
  ],
  [
    'a denial that affirms',
    { statements: [statement({ act: 'DENY' })] },
    'statements[0].stance: AFFIRMS does not fit: DENY is DENIES',
  ],
  [
    'a question that takes a side',
    { statements: [statement({ act: 'QUESTION' })] },
    'statements[0].stance: AFFIRMS takes a side, QUESTION takes none: ADDRESSES',
  ],
  [
    'an attribution of a person',
    {
      claims: [
        { id: 'c', text: 'It', kind: 'ATTRIBUTION', attribution: { of: 'a', to: 'b', role: 'SPONSOR' } },
      ],
    },
    'claims[0].attribution.of: "a" is a PERSON: only an activity or a THREAT_ACTOR is attributed',
  ],
  [
    'an attribution of no attribution',
    { claims: [{ id: 'c', text: 'It', kind: 'ATTRIBUTION' }] },
    'claims[0].attribution: is missing: the kind is ATTRIBUTION',
  ],
  [
    'a digest that differs',
    { sources: [{ id: 's', kind: 'ARTICLE', title: 'T', text: TEXT, sha256: '0'.repeat(64) }] },
    'sources[0].sha256: is not that of the text',
  ],
  [
    'an offset that is off by one',
    { statements: [statement({ passage: { exact: 'denied', start: 13, end: 19 } })] },
    'statements[0].passage.start: the text at 13–19 is "enied ", not "denied"',
  ],
  [
    'an end that does not fit',
    { statements: [statement({ passage: { exact: 'denied', start: 12, end: 19 } })] },
    'statements[0].passage.end: 12–19 are 7 units, the words are 6',
  ],
  [
    'words that stand twice',
    { statements: [statement({ passage: { exact: 'denied it' } })] },
    'statements[0].passage.exact: "denied it" occurs at 12 and at 35: give start and end',
  ],
  [
    'words that stand nowhere',
    { statements: [statement({ hedges: [{ exact: 'perhaps' }] })] },
    'statements[0].hedges[0].exact: "perhaps" does not occur in the text',
  ],
  [
    'a day that is none',
    { activities: [{ id: 'x', kind: 'CAMPAIGN', name: 'X', from: '2023-02-30' }] },
    'activities[0].from: "2023-02-30" is no date',
  ],
  [
    'a period that ends first',
    { activities: [{ id: 'x', kind: 'CAMPAIGN', name: 'X', from: '2023', to: '2022' }] },
    'activities[0].to: "2022" is before "2023"',
  ],
  [
    'a part of itself',
    {
      agents: [
        { id: 'a', kind: 'PERSON', name: 'A', partOf: [{ agent: 'b' }] },
        { id: 'b', kind: 'GROUP', name: 'B', speaksFor: [{ agent: 'a' }] },
      ],
    },
    'goes in a circle of 2 by partOf and speaksFor',
  ],
  [
    'a retraction of its own retraction',
    { statements: [statement({ retracts: ['u'] }), statement({ id: 'u', act: 'WARN', corrects: ['t'] })] },
    'goes in a circle of 2 by retracts and corrects',
  ],
  [
    'an argument for itself',
    {
      arguments: [
        { id: 'g', kind: 'SUPPORT', premises: ['c'], target: 'h', statedBy: 'LOGIC' },
        { id: 'h', kind: 'SUPPORT', premises: ['c'], target: 'g', statedBy: 'LOGIC' },
      ],
    },
    'arguments[0].target: "h" is refused, or leads back to this argument',
  ],
  [
    'an assessment of two things',
    {
      statements: [statement({ id: 's' })],
      assessments: [{ id: 'z', by: 'a', of: 's', scale: 'S', value: 1 }],
    },
    'assessments[0].of: "s" is an id both of sources and of statements',
  ],
  [
    'a number that is rounded',
    { statements: [statement({ confidence: { asWritten: 'x', scale: 'STIX_0_100', value: 1e300 } })] },
    'statements[0].confidence.value: is a number too large to be held exactly',
  ],
  [
    'a text outside the folder',
    { sources: [{ id: 's', kind: 'ARTICLE', title: 'T', textFile: '../../etc/passwd' }] },
    `sources[0].textFile: "../../etc/passwd" is outside the dossier's folder`,
  ],
  [
    'an absolute path',
    { sources: [{ id: 's', kind: 'ARTICLE', title: 'T', textFile: '/etc/hostname' }] },
    `sources[0].textFile: "/etc/hostname" is outside the dossier's folder`,
  ],
  [
    'a link out of the folder',
    { sources: [{ id: 's', kind: 'ARTICLE', title: 'T', textFile: 'outside.txt' }] },
    `sources[0].textFile: "outside.txt" leads outside the dossier's folder`,
  ],
  [
    'a missing text',
    { sources: [{ id: 's', kind: 'ARTICLE', title: 'T', textFile: 'none.txt' }] },
    'sources[0].textFile: "none.txt" is missing: there is no such file',
  ],
  [
    'a text in another encoding',
    { sources: [{ id: 's', kind: 'ARTICLE', title: 'T', textFile: 'latin.txt' }] },
    'sources[0].textFile: "latin.txt" is no valid UTF-8',
  ],
];

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

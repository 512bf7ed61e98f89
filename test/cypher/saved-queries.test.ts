import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { importDossiers } from '../../src/ingest/index.ts';
import { connect, type Database } from '../../src/neo4j/index.ts';
import { migrate } from '../../src/neo4j/migrations/index.ts';
import { type ScratchDatabase, startScratchDatabase } from '../testkit/scratch-server.ts';

const GRAPH = path.join(import.meta.dirname, '../../graph');
const CORPUS = path.join(GRAPH, 'corpus');
const QUERIES = path.join(GRAPH, 'browser/saved-queries');

const files = readdirSync(QUERIES).filter((name) => name.endsWith('.cypher'));
const textOf = (name: string) => readFileSync(path.join(QUERIES, name), 'utf8');

// A database of its own: the queries read the whole graph, and what they answer is looked at.
let scratch: ScratchDatabase;
let database: Database;

beforeAll(async () => {
  scratch = await startScratchDatabase();
  // Each query is planned for the first time here, on a server that has just started.
  database = connect({ ...scratch.settings, readTimeoutMs: 60_000, writeTimeoutMs: 60_000 });
  await migrate(database);
  const paths = readdirSync(CORPUS).filter((name) => name.endsWith('.yaml'));
  const report = await importDossiers(
    database,
    paths.map((name) => ({ path: path.join(CORPUS, name) })),
    {},
  );
  expect(report.faults).toEqual([]);
  await supersedeOneRecord();
}, 120_000);

afterAll(async () => {
  await database?.close();
  await scratch?.stop();
});

/** Imports one agent of the corpus with another period, so that the graph holds an archived state. */
async function supersedeOneRecord(): Promise<void> {
  const agents = [
    {
      id: 'lin',
      kind: 'PERSON',
      name: 'Lin Jian',
      speaksFor: [{ agent: 'mfa', role: 'spokesperson', from: '2024' }],
    },
    { id: 'mfa', kind: 'GOVERNMENT', name: "Ministry of Foreign Affairs of the People's Republic of China" },
  ];
  const content = JSON.stringify({ dossier: 1, title: 'A later finding', agents });
  const report = await importDossiers(database, [{ name: 'later.json', content }], {});
  expect(report.total.superseded).toBe(1);
}

async function run(name: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { keys, rows } = await database.read(textOf(name));
  return rows.map((row) => Object.fromEntries(keys.map((key, index) => [key, row[index]])));
}

describe('the saved queries', () => {
  test('are fifteen at least', () => {
    expect(files.length).toBeGreaterThanOrEqual(15);
  });

  test.each(files)('%s has a title, one line of comment, and reads live records alone', (name) => {
    const [title, comment, first] = textOf(name).split('\n');
    expect(title).toMatch(/^\/\/ \S/);
    expect(comment).toMatch(/^\/\/ \S.*\.\)?$/);
    expect(first).not.toMatch(/^\/\//);
    if (name !== 'revisions-of-a-record.cypher') {
      expect(textOf(name)).toContain("supersededAt = '9999-12-31T00:00:00.000Z'");
    }
    expect(textOf(name)).not.toContain('$');
  });

  test.each(files)('%s is planned without a warning', async (name) => {
    const { notifications } = await database.read(`EXPLAIN ${textOf(name)}`);
    expect(notifications).toEqual([]);
  });

  test.each(files)('%s finds something on the corpus', async (name) => {
    expect((await run(name)).length).toBeGreaterThan(0);
  });

  test('who-denies-what tells the denials of the corpus and whom they answer, and no proposed one', async () => {
    const rows = await run('who-denies-what.cypher');
    expect(rows.map(({ speaker, quotation }) => [speaker, quotation])).toEqual([
      ["Government of the People's Republic of China", 'DIRECT'],
      ["Government of the People's Republic of China", 'HEADLINE'],
      ['Mao Ning', 'INDIRECT'],
      ['Federal Bureau of Investigation', 'MIXED'],
    ]);
    expect(rows.at(2)?.answers).toHaveLength(8);
    expect(rows.at(3)?.answers).toEqual(['Barracuda Networks (CONTENT)']);
  });

  test('attacks-on-credibility shows the answer of 16 June, which denies nothing', async () => {
    const rows = await run('attacks-on-credibility.cypher');
    expect(rows).toContainEqual({
      speaker: 'Wang Wenbin',
      aspect: 'CREDIBILITY',
      words: 'far-fetched and unprofessional',
      against: ['Mandiant'],
      saysNothingOn: expect.arrayContaining([expect.stringContaining('carried out espionage in support of')]),
      said: '2023-06-16',
    });
  });

  test('drift-candidates shows the hedge that AFP lost', async () => {
    const rows = await run('drift-candidates.cypher');
    expect(rows).toContainEqual(
      expect.objectContaining({
        before: 'PROBABLE',
        hedgesBefore: ['suspected'],
        after: 'CERTAIN',
        hedgesAfter: [],
      }),
    );
  });

  test('laundered-attributions shows the two that lost their speaker, in the sources and where they are quoted', async () => {
    const rows = await run('laundered-attributions.cypher');
    expect(new Set(rows.map(({ publisher }) => publisher))).toEqual(
      new Set(['Firstpost', 'Council on Foreign Relations', 'Counterclaim demo corpus']),
    );
    expect(rows).toHaveLength(4);
  });

  test('circular-reporting shows the circle once', async () => {
    expect(await run('circular-reporting.cypher')).toMatchObject([
      { steps: 2, claim: 'Hundreds of organisations were hit.' },
    ]);
  });

  test('waiting-for-review shows what the machine took for a denial', async () => {
    expect(await run('waiting-for-review.cypher')).toMatchObject([
      { origin: 'MACHINE', act: 'DENY', speaker: 'Wang Wenbin' },
    ]);
  });

  test('metonyms-that-name-two shows China', async () => {
    const china = (await run('metonyms-that-name-two.cypher')).find(({ name }) => name === 'China');
    expect(china?.bearers).toHaveLength(2);
  });

  test('no query shows a record that is marked', async () => {
    const shown = await Promise.all(
      files
        .filter((name) => name !== 'picture-of-a-claim.cypher')
        .map(async (name) => JSON.stringify(await run(name))),
    );
    expect(shown.filter((answer) => answer.includes('leaves the finding open'))).toEqual([]);
  });
});

describe('what a reader with Neo4j Browser has', () => {
  const model = parse(readFileSync(path.join(GRAPH, 'model.yml'), 'utf8')) as {
    readonly labels: Readonly<Record<string, { readonly also?: readonly string[] }>>;
    readonly relationships: Readonly<Record<string, unknown>>;
  };
  const labels = Object.entries(model.labels).flatMap(([label, { also }]) => [label, ...(also ?? [])]);
  const types = Object.keys(model.relationships);

  test('the page on the graph has a paragraph for each label and each relationship of the model, and no other', () => {
    const page = readFileSync(path.join(GRAPH, 'README.md'), 'utf8');
    const named = (heading: string) =>
      [...section(page, heading).matchAll(/\*\*(\w+)\*\*/g)].map(([, name]) => name).sort();
    expect(named('Labels')).toEqual([...labels].sort());
    expect(named('Relationships')).toEqual([...types].sort());
  });

  test('the style has a rule for each label, general ones first, and none for what the model lacks', () => {
    const style = readFileSync(path.join(GRAPH, 'browser/style.grass'), 'utf8');
    const rules = (tag: string) =>
      [...style.matchAll(new RegExp(`^${tag}\\.(\\w+) \\{$`, 'gm'))].map(([, name]) => name);
    const styled = rules('node');
    expect([...styled].sort()).toEqual([...labels].sort());
    expect(rules('relationship').filter((type) => type === undefined || !types.includes(type))).toEqual([]);
    // A later rule wins where a node has both labels.
    for (const [label, { also }] of Object.entries(model.labels)) {
      for (const special of also ?? [])
        expect(styled.indexOf(special)).toBeGreaterThan(styled.indexOf(label));
    }
  });
});

function section(page: string, heading: string): string {
  return page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateGraph } from '../../bench/graph/generate.ts';
import { loadConfig } from '../../src/config.ts';
import { type DossierInput, exportDossier, importDossiers, writeCsv } from '../../src/ingest/index.ts';
import { localSettings } from '../../src/neo4j/bring-up.ts';
import { connect, type Database } from '../../src/neo4j/index.ts';
import { takeEmptyHome } from '../../src/neo4j/local/bulk-load.ts';
import { type LocalSettings, startLocal } from '../../src/neo4j/local/index.ts';
import { pendingMigrations } from '../../src/neo4j/migrations/index.ts';
import { verifyGraph } from '../../src/verify/index.ts';
import { dossier, ownGraph, SAID } from '../cypher/import/own-graph.ts';
import { cuts, inputOf } from '../cypher/import/world.ts';
import { differences, graphOfCsv, wholeGraph } from '../testkit/whole-graph.ts';
import { names } from '../unit/corpus-dossiers.ts';

const graph = ownGraph();
const INSTANT = Date.UTC(2024, 4, 6, 7, 8, 9, 123);
const clock = () => INSTANT;
/** More than the tool's buffer holds at first, of the characters that a file of values must guard. */
const LONG_TEXT = `${'"Quoted", and\r\nbroken; é😀\t\\ '.repeat(180_000)}We did it`;

let folder: string;
let counter = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'counterclaim-bulk-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function csvOf(inputs: readonly DossierInput[]): Promise<string> {
  counter += 1;
  const own = await mkdtemp(path.join(folder, `${counter}-`));
  await writeCsv(inputs, own, { clock });
  return own;
}

const corpus: readonly DossierInput[] = names.map((name) => ({ path: path.join('graph/corpus', name) }));
const generated: DossierInput = {
  name: 'generated.jsonl',
  content: [...generateGraph({ statements: 2_000 })].join(''),
};
/** What the others have not: long and empty texts, arguments on arguments, relations, a circle of arguments' order. */
const odd: DossierInput = {
  name: 'odd.json',
  content: dossier({
    sources: [
      {
        id: 's',
        kind: 'ARTICLE',
        title: '"',
        url: 'https://example.org/odd',
        text: LONG_TEXT,
        marking: 'AMBER',
      },
    ],
    claims: [
      { id: 'c', text: 'They did it', kind: 'EVENT' },
      { id: 'd', text: 'They will do it', kind: 'EVENT' },
    ],
    statements: [
      { ...SAID, id: 't', speakerAsWritten: ' , ' },
      // Nothing else speaks against what this one says: the answer to it does.
      { ...SAID, id: 'v', claim: 'd', act: 'WARN' },
      {
        ...SAID,
        id: 'w',
        act: 'DENOUNCE',
        stance: 'ADDRESSES',
        answers: [{ statement: 'v', aspect: 'CREDIBILITY' }],
      },
      { ...SAID, id: 'u', act: 'DECLINE_TO_COMMENT', stance: 'ADDRESSES', passage: undefined },
    ],
    arguments: Array.from({ length: 12 }, (_, index) => ({
      id: `r${index}`,
      kind: index % 2 === 0 ? 'REBUT' : 'UNDERCUT',
      statedBy: 'ANNOTATOR',
      premises: ['c'],
      target: index === 0 ? 'c' : `r${index - 1}`,
      ...(index === 3 ? { marking: 'RED', review: 'PROPOSED', putForwardBy: 't' } : {}),
    })),
    related: [{ from: 't', to: 'u', kind: 'CONTRASTS_WITH', statedBy: 'ANNOTATOR', marking: 'GREEN' }],
  }),
};

async function expectSame(inputs: readonly DossierInput[]): Promise<void> {
  await graph.empty();
  await importDossiers(graph.database, inputs, { clock });
  expect(differences(await wholeGraph(graph.database), graphOfCsv(await csvOf(inputs)))).toEqual([]);
}

describe('the files of a bulk import', () => {
  it.each([
    ['the demo corpus', corpus],
    ['arguments on arguments, and a long text', [odd]],
    ['a generated graph', [generated]],
  ])(
    'hold what an import makes of %s: each label, property and relationship',
    (_, inputs) => expectSame(inputs),
    120_000,
  );

  it('hold what an import makes of random dossiers that tell the same things', {
    timeout: 300_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cuts, { minLength: 1, maxLength: 3 }), (several) =>
        expectSame(several.map((cut, file) => inputOf(cut, file))),
      ),
      {
        numRuns: 5 * Number(process.env.COUNTERCLAIM_IMPORT_RUNS ?? 1),
        endOnFailure: true,
        seed: 20_261_130,
      },
    );
  });
});

describe('a bulk import', () => {
  let settings: LocalSettings;

  beforeAll(() => {
    const progress = () => undefined;
    const port = { port: 0, fixed: true, setting: 'any port' };
    settings = {
      ...localSettings({ config: loadConfig(), progress }),
      home: path.join(folder, 'home'),
      password: null,
      boltPort: port,
      httpPort: port,
    };
  });

  async function withServer(work: (database: Database) => Promise<void>): Promise<void> {
    const { server } = await startLocal(settings);
    if (server === null) throw new Error('no Java');
    const database = connect({ ...server, readTimeoutMs: 60_000, writeTimeoutMs: 60_000 });
    try {
      await work(database);
    } finally {
      await database.close();
      await server.stop();
    }
  }

  it('makes the graph that an import makes, migrated and sound, and no second one', {
    timeout: 300_000,
  }, async () => {
    const inputs = [...corpus, odd, generated];
    const home = await takeEmptyHome(settings);
    try {
      await expect(takeEmptyHome(settings)).rejects.toMatchObject({ code: 'NEO4J_UNAVAILABLE' });
      const { files } = await writeCsv(inputs, home.folder, { clock });
      await home.load(files);
    } finally {
      await home.release();
    }
    await expect(takeEmptyHome(settings)).rejects.toMatchObject({ code: 'GRAPH_NOT_EMPTY' });
    await graph.empty();
    await importDossiers(graph.database, inputs, { clock });
    await withServer(async (database) => {
      expect(await pendingMigrations(database)).toEqual([]);
      expect(differences(await wholeGraph(graph.database), await wholeGraph(database))).toEqual([]);
      let exported = '';
      for await (const line of exportDossier(database)) exported += line;
      expect(exported).toBe(await graph.exported());
      expect((await verifyGraph(database)).findings).toEqual([]);
      const again = await importDossiers(database, inputs, { clock: () => INSTANT + 1_000 });
      expect(again.total.read).toBe(again.total.unchanged + again.total.duplicate);
    });
  });
});

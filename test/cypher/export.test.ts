import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpusFiles } from '../../src/corpus.ts';
import { type ExportView, exportAs, exportDossier, importDossiers } from '../../src/ingest/index.ts';
import { writeCsv } from '../../src/interop/csv/write-tables.ts';
import { writeGraphMl } from '../../src/interop/graphml/write-graph.ts';
import { writeJsonLd } from '../../src/interop/json-ld/write-document.ts';
import { writeStix } from '../../src/interop/stix/v21/write-bundle.ts';
import type { OutgoingGraph } from '../../src/interop/write-records.ts';
import { textOf } from '../testkit/outgoing.ts';
import { HAS_SHARED_DATA, tellOfMissingData } from '../testkit/shared-data.ts';
import { dangling, objectsOf, type StixObject, stixErrors } from '../testkit/stix-schemas.ts';
import { ownGraph } from './import/own-graph.ts';

tellOfMissingData('checks of the export by the schemas of STIX');

const graph = ownGraph();
const LIMIT = 240_000;

/** The ranks of the markings, and of the review that all of these records have. */
const [CLEAR, GREEN, AMBER, RED] = [0, 1, 2, 4];
const view = (clearance: number): ExportView => ({ clearance, review: 2 });

type Writer = (outgoing: OutgoingGraph) => AsyncIterable<string>;
const FORMATS: readonly (readonly [string, Writer])[] = [
  ['stix', writeStix],
  ['jsonld', writeJsonLd],
  ['graphml', (outgoing) => writeGraphMl(outgoing, () => undefined)],
  ['csv', allTables],
];

/** All tables as one text. */
async function* allTables(outgoing: OutgoingGraph): AsyncGenerator<string> {
  for await (const { file, text } of writeCsv(outgoing)) yield `${file}\n${text}`;
}

const dossierOf = (clearance: number) => textOf(exportDossier(graph.database, { view: view(clearance) }));
const written = (writer: Writer, clearance: number) =>
  textOf(exportAs(writer, graph.database, { view: view(clearance) }));

/** The instants at which the graph recorded something: what two graphs differ in that were filled one after the other. */
const withoutInstants = (text: string) =>
  text
    .replaceAll(/20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, 'instant')
    .replaceAll(/bundle--[0-9a-f-]{36}/g, 'bundle');

/**
 * A dossier of which everything that is not CLEAR has the word «secret» and its marking in it: things, and what open things
 * have of them, in all the ways there are.
 */
function guarded(withSecrets: boolean): string {
  const kept = <T>(...records: readonly T[]): T[] => (withSecrets ? [...records] : []);
  const hidden = (marking: string) => ({ marking, name: `secret ${marking}` });
  const said = { act: 'ASSERT', stance: 'AFFIRMS', claim: 'c', speaker: 'ada', source: 's' };
  return JSON.stringify({
    dossier: 1,
    title: 'Guarded',
    agents: [
      { id: 'ada', kind: 'PERSON', name: 'Ada', ...(withSecrets ? { partOf: [{ agent: 'spies' }] } : {}) },
      { id: 'bob', kind: 'GOVERNMENT', name: 'Bob' },
      ...kept(
        { id: 'spies', kind: 'ORGANIZATION', ...hidden('AMBER') },
        {
          id: 'ada-too',
          kind: 'PERSON',
          name: 'Ada',
          names: [{ text: 'secret GREEN', kind: 'ALIAS' }],
          marking: 'GREEN',
        },
      ),
    ],
    activities: [
      { id: 'hack', kind: 'CAMPAIGN', name: 'Hack' },
      ...kept({ id: 'other', kind: 'INCIDENT', ...hidden('RED') }),
    ],
    sources: [
      {
        id: 's',
        kind: 'ARTICLE',
        title: 'Open',
        url: 'https://example.org/open',
        text: 'They did it, she said. «No», he said.',
        ...(withSecrets
          ? { publisher: 'spies', derivedFrom: [{ source: 'x', how: 'CITATION', stated: 'EXPLICIT' }] }
          : {}),
      },
      ...kept({
        id: 'x',
        kind: 'REPORT',
        title: 'secret AMBER',
        url: 'https://secret.AMBER/',
        marking: 'AMBER',
      }),
    ],
    claims: [
      {
        id: 'c',
        text: 'They did it',
        kind: 'ATTRIBUTION',
        attribution: { of: 'hack', to: 'bob', role: 'UNSPECIFIED' },
        ...(withSecrets ? { about: ['spies'], contradicts: [{ claim: 'd' }] } : {}),
      },
      ...kept({ id: 'd', text: 'secret RED', kind: 'EVENT', marking: 'RED' }),
    ],
    statements: [
      {
        id: 'yes',
        ...said,
        passage: { exact: 'They did it' },
        ...(withSecrets
          ? {
              onBehalfOf: ['spies'],
              chain: [{ source: 'x', stated: 'EXPLICIT' }],
              relays: [{ statement: 'source', how: 'QUOTES', stated: 'EXPLICIT' }],
            }
          : { chain: [{ stated: 'EXPLICIT' }] }),
      },
      { id: 'no', ...said, act: 'DENY', stance: 'DENIES', speaker: 'bob', passage: { exact: '«No»' } },
      ...kept(
        { id: 'source', ...said, source: 'x', speaker: 'spies' },
        {
          ...said,
          id: 'back',
          act: 'RETRACT',
          stance: 'ADDRESSES',
          retracts: ['yes'],
          marking: 'AMBER',
          speakerAsWritten: 'secret AMBER',
        },
      ),
    ],
    arguments: kept({ id: 'a', kind: 'SUPPORT', premises: ['d'], target: 'c', statedBy: 'LOGIC' }),
    related: kept({ from: 'no', kind: 'CONTRASTS_WITH', to: 'yes', marking: 'RED' }),
    assessments: kept({ id: 'e', by: 'bob', of: 'c', scale: 'secret RED', value: 1, marking: 'RED' }),
    judgements: kept({ id: 'j', between: ['spies', 'bob'], verdict: 'DIFFERENT', reason: 'secret AMBER' }),
  });
}

describe('the demo corpus as STIX 2.1', () => {
  const bundle = async () => {
    await importDossiers(graph.database, corpusFiles(), {});
    return written(writeStix, CLEAR);
  };

  test.skipIf(!HAS_SHARED_DATA)('has no error by the schemas of OASIS', { timeout: LIMIT }, async () => {
    expect(stixErrors(objectsOf(await bundle()))).toEqual([]);
  });

  test('is the same each time, names nothing that is not in it, and has an opinion for each denial', {
    timeout: LIMIT,
  }, async () => {
    const text = await bundle();
    expect(await written(writeStix, CLEAR)).toBe(text);
    const objects = objectsOf(text);
    expect(dangling(objects)).toEqual([]);
    // An attack on a speaker and a refusal to comment are no denials.
    const denials = corpusFiles().flatMap(
      ({ path }) => readFileSync(path, 'utf8').match(/act: DENY\b/g) ?? [],
    );
    const opinions = objects.filter(({ type }) => type === 'opinion');
    expect(opinions).toHaveLength(denials.length);
    expect(new Set(opinions.map(({ opinion }) => opinion))).toEqual(new Set(['strongly-disagree']));
  });
});

describe('what is marked above the clearance', () => {
  /** What each format writes of the whole graph for a clearance. */
  const all = async (clearance: number) => {
    const texts = new Map([['dossier', await dossierOf(clearance)]]);
    for (const [format, writer] of FORMATS) texts.set(format, await written(writer, clearance));
    return texts;
  };

  test('never leaves, in no format, and leaves no trace', { timeout: LIMIT }, async () => {
    await graph.importText(guarded(true));
    const [clear, green, amber, red] = [await all(CLEAR), await all(GREEN), await all(AMBER), await all(RED)];
    await graph.empty();
    await graph.importText(guarded(false));
    for (const [format, open] of await all(CLEAR)) {
      const [atClear = '', atGreen = ''] = [clear.get(format), green.get(format)];
      expect(atClear, format).not.toContain('secret');
      expect(atGreen.replaceAll('secret GREEN', ''), format).not.toContain('secret');
      expect(atGreen, format).toContain('secret GREEN');
      expect(amber.get(format), format).toContain('secret AMBER');
      expect(amber.get(format), format).not.toContain('secret RED');
      expect(red.get(format), format).toContain('secret RED');
      expect(withoutInstants(atClear), format).toBe(withoutInstants(open));
    }
  });

  test('is nothing at RED; and a dossier of a view, imported into an empty graph, gives the same', {
    timeout: LIMIT,
  }, async () => {
    await graph.importText(guarded(true));
    const lines = (dossier: string) => dossier.split('\n').length;
    expect(lines(await dossierOf(RED))).toBe(lines(await graph.exported()));
    const green = await dossierOf(GREEN);
    await graph.empty();
    await importDossiers(graph.database, [{ name: 'view.jsonl', content: green }], {});
    expect(await dossierOf(GREEN)).toBe(green);
  });
});

test('two sources that differ by nothing but publishers who may not be seen stay two', {
  timeout: LIMIT,
}, async () => {
  const hidden = (id: string) => ({ id, kind: 'ORGANIZATION', name: id, marking: 'RED' });
  const by = (publisher: string) => ({ id: `of ${publisher}`, kind: 'REPORT', title: 'Same', publisher });
  const agents = [hidden('one'), hidden('other')];
  await graph.importText(
    JSON.stringify({ dossier: 1, title: 'Two', agents, sources: [by('one'), by('other')] }),
  );
  expect((await dossierOf(CLEAR)).match(/"title":"Same"/g)).toHaveLength(2);
});

test('an object keeps the instant of its creation when its record is revised', {
  timeout: LIMIT,
}, async () => {
  const dossierWith = (certainty: string) => {
    const dossier = JSON.parse(guarded(false)) as { statements: object[] };
    return JSON.stringify({
      ...dossier,
      statements: dossier.statements.map((statement) => ({ ...statement, certainty })),
    });
  };
  const opinion = async () =>
    objectsOf(await written(writeStix, CLEAR)).find(({ type }) => type === 'opinion') as StixObject;
  await graph.importText(dossierWith('POSSIBLE'));
  const first = await opinion();
  expect(first.modified).toBe(first.created);
  await graph.importText(dossierWith('CERTAIN'));
  const second = await opinion();
  expect([second.id, second.created]).toEqual([first.id, first.created]);
  expect(String(second.modified) > String(first.modified)).toBe(true);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { importDossiers } from '../../src/ingest/index.ts';
import { closeEra, eraOf, isLoaded } from '../testkit/era.ts';
import { connectToTestDatabase, createTestApi, type TestApi } from '../testkit/server.ts';

/** Two attributions to one government: one denied by its ministry under another name, which argues against the other. */
const ERA = eraOf(2003);
const LIMIT = 120_000;
const TEXT =
  'Beijing broke in, a minister said. It broke in twice, said another. The Waijiaobu denied the first: nobody saw the second.';

const accusation = (id: string, of: string) => ({
  id,
  text: `Beijing did ${of}`,
  kind: 'ATTRIBUTION',
  attribution: { of, to: 'beijing', role: 'UNSPECIFIED' },
});
const said = (id: string, speaker: string, claim: string, rest: object) => ({
  id,
  act: 'ASSERT',
  stance: 'AFFIRMS',
  speaker,
  claim,
  source: 'paper',
  ...rest,
});

const DOSSIER = JSON.stringify({
  dossier: 1,
  title: 'Under another name',
  agents: [
    { id: 'beijing', kind: 'GOVERNMENT', name: 'Beijing under another name' },
    { id: 'ministry', kind: 'ORGANIZATION', name: 'Foreign Ministry', partOf: [{ agent: 'beijing' }] },
    { id: 'waijiaobu', kind: 'ORGANIZATION', name: 'Waijiaobu' },
    { id: 'minister', kind: 'PERSON', name: 'A minister' },
    { id: 'judge', kind: 'PERSON', name: 'A judge' },
  ],
  activities: [
    { id: 'first', kind: 'CAMPAIGN', name: 'The first' },
    { id: 'second', kind: 'CAMPAIGN', name: 'The second' },
  ],
  sources: [{ id: 'paper', kind: 'ARTICLE', title: 'Paper', url: 'https://example.org/name', text: TEXT }],
  claims: [
    accusation('did-first', 'first'),
    accusation('did-second', 'second'),
    { id: 'nobody-saw', text: 'Nobody saw the second', kind: 'EVENT' },
  ],
  statements: [
    said('denial', 'waijiaobu', 'did-first', {
      act: 'DENY',
      stance: 'DENIES',
      passage: { exact: 'denied the first' },
    }),
    said('accuses', 'minister', 'did-second', { passage: { exact: 'It broke in twice' } }),
  ],
  arguments: [
    {
      id: 'unseen',
      kind: 'REBUT',
      target: 'did-second',
      putForwardBy: 'denial',
      premises: ['nobody-saw'],
    },
  ],
  judgements: [
    {
      id: 'one',
      between: ['ministry', 'waijiaobu'],
      verdict: 'SAME',
      by: 'judge',
      reason: 'Waijiaobu is its name in Chinese.',
    },
  ],
});

const database = connectToTestDatabase({ readTimeoutMs: LIMIT });
let api: TestApi;

beforeAll(async () => {
  if (!(await isLoaded(database, ERA))) {
    await importDossiers(database, [{ name: 'name.json', content: DOSSIER }], { clock: () => ERA.begin });
    await closeEra(database, ERA);
  }
  api = await createTestApi();
}, LIMIT);

afterAll(async () => {
  await api?.close();
  await database.close();
});

it(
  'a denial under another name is the accused’s, and who affirms what it argues against elsewhere attacks it',
  async () => {
    const { claims } = (await api.data(
      `query($known: DateTime) @asOf(known: $known) { claims(first: 10, orderBy: TEXT, filter: { kinds: [ATTRIBUTION] }) { nodes { text
        standing { label reasons { kind by { act } } }
        attribution { answer { status statements { act } elsewhere { act } } } } } }`,
      { known: ERA.known },
    )) as { claims: { nodes: unknown } };
    const reasons = [
      { kind: 'REBUT', by: { act: 'ASSERT' } },
      { kind: 'REBUT', by: { act: 'DENY' } },
    ];
    const standing = { label: 'UNDECIDED', reasons: expect.arrayContaining(reasons) };
    expect(claims.nodes).toEqual([
      {
        text: 'Beijing did first',
        standing,
        attribution: { answer: { status: 'DENIED', statements: [{ act: 'DENY' }], elsewhere: [] } },
      },
      {
        text: 'Beijing did second',
        standing,
        attribution: {
          answer: { status: 'COUNTERED', statements: [{ act: 'DENY' }], elsewhere: [{ act: 'DENY' }] },
        },
      },
    ]);
  },
  LIMIT,
);

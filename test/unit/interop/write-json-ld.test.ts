import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { writeJsonLd } from '../../../src/interop/json-ld/write-document.ts';
import { outgoing, type Records, textOf } from '../../testkit/outgoing.ts';
import { EVERYTHING } from '../../testkit/outgoing-records.ts';

const SCHEMA = 'https://schema.org/';
const OA = 'http://www.w3.org/ns/oa#';
const PROV = 'http://www.w3.org/ns/prov#';

interface Expanded {
  readonly '@id': string;
  readonly '@type': readonly string[];
  readonly [property: string]: unknown;
}

/** What is meaningless is an error, not left out. */
const SAFE: jsonld.Options.Expand & { readonly safe: true } = { safe: true };

/** The document as any reader of JSON-LD sees it: nothing may be fetched for it, and nothing in it be meaningless. */
async function expanded(records: Records): Promise<Expanded[]> {
  const document = JSON.parse(await textOf(writeJsonLd(outgoing(records)))) as jsonld.JsonLdDocument;
  const options = {
    ...SAFE,
    documentLoader: async (url: string): Promise<never> => {
      throw new Error(`${url} is fetched`);
    },
  };
  return (await jsonld.expand(document, options)) as unknown as Expanded[];
}

const nodes = await expanded(EVERYTHING);
const nodeOf = (id: string) => nodes.find((node) => node['@id'] === `urn:counterclaim:${id}`) as Expanded;
const ofType = (type: string) => nodes.filter((node) => node['@type'].includes(type));
const iris = (...ids: readonly string[]) => ids.map((id) => ({ '@id': `urn:counterclaim:${id}` }));

describe('a document of a record of every kind', () => {
  test('expands offline, with no member dropped, to a node for each thing', () => {
    expect(nodes.length).toBeGreaterThan(30);
    expect(new Set(nodes.map((node) => node['@id'])).size).toBe(nodes.length);
    for (const node of nodes) expect(node).toHaveProperty(['urn:counterclaim:vocabulary#marking']);
  });

  test('would be refused with a member that means nothing', async () => {
    const document = { '@context': {}, '@id': 'urn:x', nothing: 1 };
    await expect(jsonld.expand(document, SAFE)).rejects.toThrow();
  });

  test('names nothing that is not in it', () => {
    const ids = new Set(nodes.map((node) => node['@id']));
    const named = JSON.stringify(nodes).matchAll(/"@id":"(urn:counterclaim:[^"#]+)"/g);
    expect([...named].map(([, id = '']) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('is written without any record, too', async () => {
    expect(JSON.parse(await textOf(writeJsonLd(outgoing({}))))).toMatchObject({ '@graph': [] });
  });
});

test('a claim appears in the sources where somebody affirms it, not where it is denied alone', () => {
  expect(nodeOf('behind')[`${SCHEMA}appearance`]).toEqual(iris('article', 'report'));
  expect(nodeOf('unsaid')).not.toHaveProperty([`${SCHEMA}appearance`]);
  expect(ofType(`${SCHEMA}Claim`)).toHaveLength(4);
});

test('only what a named reviewer assessed of a claim is a ClaimReview', () => {
  expect(ofType(`${SCHEMA}ClaimReview`).map((node) => node['@id'])).toEqual(['urn:counterclaim:rates']);
  expect(nodeOf('rates')).toMatchObject({
    [`${SCHEMA}author`]: iris('google'),
    [`${SCHEMA}itemReviewed`]: iris('behind'),
    [`${SCHEMA}reviewRating`]: [{ [`${SCHEMA}alternateName`]: [{ '@value': 'mixed' }] }],
  });
  expect(ofType(`${SCHEMA}Review`)).toHaveLength(2);
});

describe('a passage', () => {
  const selectors = (annotation: Expanded) =>
    ((annotation[`${OA}hasTarget`] as Expanded[])[0] as Expanded)[`${OA}hasSelector`] as Expanded[];

  test('is an annotation of its source by quotation and position', () => {
    const annotation = nodeOf('affirms%3ACONTENT');
    expect(annotation['@type']).toEqual([`${OA}Annotation`]);
    expect(annotation[`${OA}hasBody`]).toEqual(iris('affirms'));
    expect(selectors(annotation)).toMatchObject([
      { '@type': [`${OA}TextQuoteSelector`], [`${OA}exact`]: [{ '@value': 'they did it' }] },
      {
        '@type': [`${OA}TextPositionSelector`],
        [`${OA}start`]: [{ '@value': 15 }],
        [`${OA}end`]: [{ '@value': 26 }],
      },
    ]);
  });

  test('has its position in characters, not in units, and none where the text is withheld', async () => {
    const text = '😀😀 they did it';
    const [affirms] = EVERYTHING.statements ?? [];
    const [report] = EVERYTHING.sources ?? [];
    if (affirms === undefined || report === undefined) throw new Error('there is no statement');
    const passage = { exact: 'they did it', start: 5, end: 16 };
    const positions = async (source: typeof report) => {
      const records = { ...EVERYTHING, sources: [source], statements: [{ ...affirms, passage }] };
      const all = await expanded(records);
      const annotation = all.find((node) => node['@type'].includes(`${OA}Annotation`));
      return selectors(annotation as Expanded).slice(1);
    };
    expect(await positions({ ...report, text })).toMatchObject([
      { [`${OA}start`]: [{ '@value': 3 }], [`${OA}end`]: [{ '@value': 14 }] },
    ]);
    expect(await positions({ ...report, text: undefined })).toEqual([]);
  });
});

test('a reprint quotes its source, a citation is derived from it; so are relays of statements', () => {
  expect(nodeOf('article')).toMatchObject({
    [`${PROV}wasQuotedFrom`]: iris('report'),
    [`${PROV}wasDerivedFrom`]: iris('post'),
  });
  expect(nodeOf('relays')).toMatchObject({ [`${PROV}wasQuotedFrom`]: iris('affirms') });
  expect(nodeOf('relays')).not.toHaveProperty([`${PROV}wasDerivedFrom`]);
});

test('nobody is said to be another agent: a judgement is somebody’s', () => {
  expect(JSON.stringify(nodes)).not.toContain('sameAs');
  expect(nodeOf('same')).toMatchObject({ [`${PROV}wasAttributedTo`]: iris('google') });
});

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { changedNothing, type DossierInput, importDossiers } from '../../src/ingest/index.ts';
import { ownGraph } from '../cypher/import/own-graph.ts';
import { shuffled } from '../cypher/import/world.ts';
import { recordFigures } from '../testkit/reliability.ts';
import { HAS_SHARED_DATA, sharedFile, sharedJson, tellOfMissingData } from '../testkit/shared-data.ts';
import { unbalanced } from './converted.ts';
import {
  ATTRIBUTION,
  attributed,
  bundle,
  CAMPAIGN,
  LAB,
  RIVAL,
  SET,
  stix,
  stixId,
  uuid,
} from './stix-objects.ts';

const graph = ownGraph();
/** All files whole, and more orders, by `COUNTERCLAIM_IMPORT_RUNS`, a factor. */
const FACTOR = Number(process.env.COUNTERCLAIM_IMPORT_RUNS ?? 1);

const input = (value: unknown): DossierInput => ({ name: 'given.json', content: JSON.stringify(value) });
const hashed = async () =>
  createHash('sha256')
    .update(await graph.exported())
    .digest('hex');

/** A bundle with everything that is mapped, and with what is irregular. */
const RICH = [
  LAB,
  RIVAL,
  CAMPAIGN,
  SET,
  ATTRIBUTION,
  attributed(20, SET, stix('threat-actor', 21), { confidence: 60 }),
  attributed(22, stix('threat-actor', 21), SET),
  stix('threat-actor', 21, { name: 'Unit', aliases: ['U'] }),
  { ...SET, name: 'APT0 of old', modified: '2020-01-01T00:00:00Z' },
  { ...LAB, name: 'Laboratory' },
  { ...ATTRIBUTION, id: stixId('relationship', 23), created_by_ref: stixId('identity', 98), revoked: true },
  attributed(24, CAMPAIGN, stix('intrusion-set', 97), {
    object_marking_refs: [stixId('marking-definition', 96)],
  }),
  stix('report', 25, {
    name: 'The rain',
    published: '2023-07-01T00:00:00Z',
    created_by_ref: LAB.id,
    object_refs: [ATTRIBUTION.id, stixId('relationship', 24), stixId('malware', 95)],
    external_references: [{ source_name: 'blog', url: 'https://example.org/blog' }],
  }),
  stix('opinion', 26, {
    opinion: 'strongly-disagree',
    object_refs: [ATTRIBUTION.id],
    created_by_ref: RIVAL.id,
  }),
  stix('note', 27, { content: 'Office hours.', object_refs: [SET.id, CAMPAIGN.id], authors: ['A'] }),
  stix('relationship', 28, { relationship_type: 'uses', source_ref: SET.id, target_ref: stixId('tool', 94) }),
  stix('x-thing', 29),
];

describe('a STIX bundle', () => {
  it('E6: gives the same graph in any order, and a second time no change', {
    timeout: 300_000,
  }, async (ctx) => {
    let orders = 0;
    let changes = 0;
    const hashes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), async (seed) => {
        await graph.empty();
        const report = await importDossiers(graph.database, [input(bundle(shuffled(RICH, seed)))]);
        expect(unbalanced(report.converted)).toEqual([]);
        hashes.add(await hashed());
        expect(hashes.size).toBe(1);
        orders += 2;
        const again = await importDossiers(graph.database, [input(bundle(shuffled(RICH, seed + 1)))]);
        const { created, superseded } = again.total;
        changes += created + superseded;
        expect(changedNothing(again)).toBe(true);
        expect(await hashed()).toBe([...hashes][0]);
      }),
      { numRuns: 3 * FACTOR, seed: 6, endOnFailure: true },
    );
    await graph.expectSound();
    recordFigures(ctx, 'E6', {
      objects: RICH.length,
      orders,
      graphs: hashes.size,
      changesOfASecondRun: changes,
    });
  });

  it('names what another knew by its key alone, whichever comes first', { timeout: 120_000 }, async () => {
    const accusing = input(bundle([LAB, CAMPAIGN, ATTRIBUTION]));
    const naming = input(bundle([SET]));
    const name = async () =>
      (
        await graph.rowsOf(
          "MATCH (a:ThreatActor {supersededAt: '9999-12-31T00:00:00.000Z'}) RETURN a.name, a.review",
        )
      )[0];
    await importDossiers(graph.database, [accusing]);
    expect(await name()).toEqual([`stix:${SET.id}`, 'PROPOSED']);
    await importDossiers(graph.database, [naming]);
    expect(await name()).toEqual(['APT0', 'ACCEPTED']);
    await importDossiers(graph.database, [accusing]);
    expect(await name()).toEqual(['APT0', 'ACCEPTED']);
    await graph.expectSound();
  });
});

const likely = 'estimative-language:likelihood-probability="likely"';
const actor = (number: number, other: number, meta: object) => ({
  uuid: uuid(number),
  value: `APT${number}`,
  meta,
  related: [{ 'dest-uuid': uuid(other), type: 'similar', tags: [likely] }],
});
const ACTORS = [
  actor(1, 2, { country: 'CN', 'attribution-confidence': '50', refs: ['https://example.org/1'] }),
  actor(2, 1, { country: 'KP', 'attribution-confidence': '75', refs: ['https://example.org/1'] }),
  actor(3, 9, { 'cfr-suspected-state-sponsor': 'Atlantis', 'name-attribution': [`X:${uuid(10)}`] }),
  { ...actor(3, 9, { synonyms: ['Three'] }), value: 'APT3 too' },
];
const PRODUCERS = [{ uuid: uuid(10), value: 'Vendor' }];
const EVENTS = [1, 2].map((number) => ({
  Event: {
    uuid: uuid(20 + number),
    info: `Event ${number}`,
    Orgc: { name: 'Lab', uuid: uuid(30) },
    Tag: [{ name: 'tlp:green' }, { name: 'admiralty-scale:source-reliability="b"' }],
    Galaxy: [{ GalaxyCluster: [{ type: 'threat-actor', uuid: uuid(1), value: 'APT1' }] }],
    Attribute: [{ type: 'link', value: 'https://example.org/1' }],
  },
}));
const REVIEWS = ['False', 'True'].map((alternateName, number) => ({
  '@type': 'ClaimReview',
  url: `https://check.example/${number}`,
  author: { '@type': 'Organization', name: `Checkers ${number}` },
  claimReviewed: 'The gateways were entered in May.',
  reviewRating: { alternateName },
  itemReviewed: { '@type': 'Claim', author: { name: 'Ada' }, appearance: 'https://example.org/1' },
}));

it('galaxies, events and reviews give the same graph in any order, and a second time no change', {
  timeout: 300_000,
}, async () => {
  const files = (seed: number) =>
    shuffled(
      [
        {
          type: 'threat-actor',
          name: 'Threat Actor',
          source: 'MISP Project',
          values: shuffled(ACTORS, seed),
        },
        { type: 'producer', name: 'Producer', source: 'MISP Project', values: PRODUCERS },
        { response: shuffled(EVENTS, seed) },
        shuffled(REVIEWS, seed),
      ].map(input),
      seed,
    );
  const hashes = new Set<string>();
  for (let seed = 1; seed <= 2 * FACTOR; seed += 1) {
    await graph.empty();
    const report = await importDossiers(graph.database, files(seed));
    expect(unbalanced(report.converted)).toEqual([]);
    hashes.add(await hashed());
    expect(changedNothing(await importDossiers(graph.database, files(seed + 1)))).toBe(true);
  }
  expect(hashes.size).toBe(1);
  await graph.expectSound();
});

it('a source that a file only cites keeps the title that another gave it', { timeout: 120_000 }, async () => {
  const url = 'https://example.org/report';
  const known = JSON.stringify({
    dossier: 1,
    title: 'Known',
    sources: [{ id: 's', kind: 'ARTICLE', title: 'The report', url }],
  });
  const cited = {
    type: 'threat-actor',
    name: 'T',
    source: 'MISP Project',
    values: [{ uuid: 'u', value: 'A', meta: { refs: [url] } }],
  };
  const titles = async () =>
    await graph.rowsOf(
      `MATCH (s:Source {url: '${url}', supersededAt: '9999-12-31T00:00:00.000Z'}) RETURN s.title, s.kind`,
    );
  for (const order of [
    [known, JSON.stringify(cited)],
    [JSON.stringify(cited), known],
  ]) {
    await graph.empty();
    for (const content of order) await graph.importText(content);
    expect(await titles()).toEqual([['The report', 'ARTICLE']]);
    await graph.empty();
    await importDossiers(
      graph.database,
      order.map((content) => ({ name: 'given.json', content })),
    );
    expect(await titles()).toEqual([['The report', 'ARTICLE']]);
  }
});

tellOfMissingData('imports of real files');

describe.skipIf(!HAS_SHARED_DATA)('real files', () => {
  const figures: Record<string, unknown>[] = [];
  afterAll(() => {
    if (FACTOR > 1) process.stdout.write(`${JSON.stringify(figures, null, 1)}\n`);
  });

  async function twice(inputs: readonly DossierInput[]): Promise<void> {
    const report = await importDossiers(graph.database, inputs);
    expect(unbalanced(report.converted)).toEqual([]);
    expect(report.total.read).toBeGreaterThan(0);
    const { seconds, total } = report;
    figures.push({ files: report.files, seconds, records: total.read, perSecond: total.read / seconds });
    const before = await hashed();
    expect(changedNothing(await importDossiers(graph.database, inputs))).toBe(true);
    expect(await hashed()).toBe(before);
    await graph.expectSound();
  }

  it.each([
    [['stix21', 'examples', 'threat-reports', 'apt1.json']],
    [['stix21', 'examples', 'interop-objectmarking-test.json']],
    [['misp-stix', 'test_event1_stix21.json']],
  ])('%j are imported without a refusal, a second time without a change', { timeout: 120_000 }, (steps) =>
    twice([{ path: sharedFile(...steps) }]),
  );

  it('a part of the MISP galaxies too', { timeout: 120_000 }, async () => {
    type Cluster = { values: readonly { uuid: string }[] };
    const { values, ...rest } = sharedJson<Cluster>('misp-galaxy', 'clusters', 'threat-actor.json');
    await twice([input({ ...rest, values: FACTOR > 1 ? values : values.slice(0, 40) })]);
  });
});

import { describe, expect, it } from 'vitest';
import { HAS_SHARED_DATA, sharedFile, sharedJson, tellOfMissingData } from '../testkit/shared-data.ts';
import { readFiles, readValue, unbalanced } from './converted.ts';

const ONE = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';
const VENDOR = '00000000-0000-4000-8000-00000000000a';

function galaxy(meta: object, rest: object = {}) {
  return {
    name: 'Threat Actor',
    source: 'MISP Project',
    type: 'threat-actor',
    uuid: '7cdff317-a673-4474-84ec-4f1754947823',
    values: [{ uuid: ONE, value: 'APT0', meta, ...rest }],
    version: 1,
  };
}

describe('a threat actor of a MISP galaxy', () => {
  it('has each name by the producer that coined it, and those that nobody is said to have coined', async () => {
    const read = await readValue(
      galaxy({
        'name-attribution': [`PANDA: THE BIG:${VENDOR}`],
        'origin:DEV-1': 'Microsoft',
        synonyms: ['PANDA: THE BIG', 'DEV-1', 'Nobody', 'APT0'],
      }),
    );
    expect(read.one('agents', ONE)).toEqual({
      id: ONE,
      kind: 'THREAT_ACTOR',
      name: 'APT0',
      key: `misp-galaxy:${ONE}`,
      names: [
        { text: 'PANDA: THE BIG', kind: 'ALIAS', coinedBy: `only ${VENDOR}` },
        { text: 'DEV-1', kind: 'ALIAS', coinedBy: 'organization Microsoft' },
        { text: 'Nobody', kind: 'ALIAS' },
      ],
    });
    expect(read.one('agents', `only ${VENDOR}`).key).toBe(`misp-galaxy:${VENDOR}`);
    expect(read.files[0]?.kinds.synonyms).toEqual({ read: 4, mapped: 1, merged: 3, leftOut: 0 });
  });

  it('is attributed by whoever publishes the galaxy, in its entry, which cites the references', async () => {
    const read = await readValue(
      galaxy({
        country: 'CN',
        'cfr-suspected-state-sponsor': "Korea (Democratic People's Republic of)",
        refs: ['https://example.org/report'],
      }),
    );
    expect(read.one('agents', 'publisher').name).toBe('MISP Project');
    expect(read.list('claims')).toEqual([
      {
        id: `country ${ONE}`,
        kind: 'ATTRIBUTION',
        text: 'APT0 comes from China',
        attribution: { of: ONE, to: 'country China', role: 'ORIGIN' },
      },
      {
        id: `sponsor ${ONE}`,
        kind: 'ATTRIBUTION',
        text: 'North Korea sponsors APT0',
        attribution: {
          of: ONE,
          to: 'country North Korea',
          role: 'SPONSOR',
          responsibility: 'SPONSORED',
        },
      },
    ]);
    expect(read.list('statements').map(({ speaker, source, hedges }) => [speaker, source, hedges])).toEqual([
      ['publisher', `entry ${ONE}`, undefined],
      ['publisher', `entry ${ONE}`, [{ exact: 'suspected', owner: 'SPEAKER' }]],
    ]);
    expect(read.one('sources', `entry ${ONE}`).derivedFrom).toEqual([
      { source: 'url https://example.org/report', how: 'CITATION', stated: 'EXPLICIT' },
    ]);
  });

  it('has no speaker where nobody is named as the publisher', async () => {
    const { source: _, ...rest } = galaxy({ country: 'CN' });
    const read = await readValue(rest);
    expect(read.list('statements').map(({ speaker }) => speaker)).toEqual([undefined]);
    expect(read.one('sources', `entry ${ONE}`)).not.toHaveProperty('publisher');
  });

  it('has a confidence that somebody chose, with its scale', async () => {
    const read = await readValue(galaxy({ country: 'RU', 'attribution-confidence': '75' }));
    expect(read.list('statements')[0]?.confidence).toEqual({
      asWritten: '75',
      scale: 'MISP_0_100',
      value: '75',
    });
    expect(read.list('assessments')).toEqual([]);
  });

  it('has a confidence of 50 apart from what was said, as the default that it is', async () => {
    const read = await readValue(galaxy({ country: 'RU', 'attribution-confidence': '50' }));
    expect(read.list('statements')[0]).not.toHaveProperty('confidence');
    expect(read.list('assessments')).toMatchObject([
      { scale: 'MISP_0_100, the default of the format', value: '50', review: 'PROPOSED' },
    ]);
  });

  it('has no confidence where the entry gives none', async () => {
    const read = await readValue(galaxy({ country: 'RU' }));
    expect(read.list('statements')[0]).not.toHaveProperty('confidence');
    expect(read.list('assessments')).toEqual([]);
  });

  it('is not attributed to a state that is unknown, and only as a proposal to one that is no country', async () => {
    const unknown = await readValue(galaxy({ 'cfr-suspected-state-sponsor': 'Unknown' }));
    expect(unknown.list('claims')).toEqual([]);
    expect(unknown.files[0]?.kinds['cfr-suspected-state-sponsor']).toMatchObject({ read: 1, leftOut: 1 });
    const unsure = await readValue(galaxy({ 'cfr-suspected-state-sponsor': 'Atlantis' }));
    expect(unsure.list('statements')).toMatchObject([{ review: 'PROPOSED' }]);
    expect(unsure.one('agents', 'country Atlantis').review).toBe('PROPOSED');
  });

  it('is claimed to be similar to another with the likelihood of the tag, the same claim from both', async () => {
    const likely = 'estimative-language:likelihood-probability="likely"';
    const related = (uuid: string) => [{ 'dest-uuid': uuid, type: 'similar', tags: [likely] }];
    const { values, ...rest } = galaxy({}, { related: [...related(OTHER), ...related(OTHER)] });
    const other = { uuid: OTHER, value: 'APT9', related: related(ONE) };
    const read = await readValue({ ...rest, values: [...values, other] });
    expect(read.list('claims').map(({ text, kind }) => [kind, text])).toEqual([
      ['IDENTITY', 'APT0 and APT9 are similar'],
    ]);
    expect(read.list('statements').map(({ confidence }) => confidence)).toEqual(
      Array(2).fill({ asWritten: likely, scale: 'ICD203_LIKELIHOOD', value: 'likely' }),
    );
    expect(read.list('judgements')).toEqual([]);
    expect(read.files[0]?.kinds['related: similar']).toEqual({ read: 3, mapped: 2, merged: 1, leftOut: 0 });
    expect(read.warnings).toEqual([]);
  });

  it('that is similar to one that is not there is so as a proposal, or refused if that is wished', async () => {
    const file = galaxy({}, { related: [{ 'dest-uuid': OTHER, type: 'similar' }] });
    const read = await readValue(file);
    expect(read.warnings).toEqual([`values[0]: related: there is no entry ${OTHER}`]);
    expect(read.list('statements')).toMatchObject([{ review: 'PROPOSED' }]);
    expect(read.one('agents', `only ${OTHER}`).name).toBe(`misp-galaxy:${OTHER}`);
    const refused = await readValue(file, { dangling: 'refuse' });
    expect(refused.faults).toEqual(read.warnings);
  });
});

it('counts what an entry holds that has no place in the graph', async () => {
  const read = await readValue(
    galaxy(
      { 'cfr-suspected-victims': ['Norway', 'India'], motive: 'gain' },
      { description: 'Text.', related: [{ 'dest-uuid': OTHER, type: 'uses' }] },
    ),
  );
  expect(
    Object.fromEntries(Object.entries(read.files[0]?.kinds ?? {}).map(([k, { leftOut }]) => [k, leftOut])),
  ).toEqual({ 'cfr-suspected-victims': 2, description: 1, entry: 0, motive: 1, 'related: uses': 1 });
});

tellOfMissingData('tests of the MISP galaxies');

describe.skipIf(!HAS_SHARED_DATA)('the MISP galaxies', () => {
  const clusters = (name: string) => sharedFile('misp-galaxy', 'clusters', `${name}.json`);

  it('have definitions, which are read and left out', async () => {
    const read = await readFiles([{ path: sharedFile('misp-galaxy', 'galaxies', 'threat-actor.json') }]);
    expect(read.faults).toEqual([]);
    expect(read.files).toMatchObject([
      { format: 'misp-galaxy', kinds: { galaxy: { read: 1, mapped: 0, merged: 0, leftOut: 1 } } },
    ]);
  });

  it('are read without a fault, and all that they hold is accounted for', async () => {
    const read = await readFiles(
      ['threat-actor', 'producer', 'country'].map((name) => ({ path: clusters(name) })),
    );
    expect(read.faults).toEqual([]);
    expect(read.files.map(({ format }) => format)).toEqual(Array(3).fill('misp-galaxy'));
    expect(unbalanced(read.files)).toEqual([]);
    type Cluster = { values: readonly { meta?: Readonly<Record<string, unknown>> }[] };
    const { values } = sharedJson<Cluster>('misp-galaxy', 'clusters', 'threat-actor.json');
    const number = (of: (meta: Readonly<Record<string, unknown>>) => unknown) =>
      values.filter(({ meta = {} }) => of(meta)).length;
    const kinds = read.files[0]?.kinds;
    expect(kinds?.entry).toEqual({ read: values.length, mapped: values.length, merged: 0, leftOut: 0 });
    expect(kinds?.country?.mapped).toBe(number(({ country }) => country));
    const said = read.list('statements').filter(({ confidence }) => confidence?.scale === 'MISP_0_100');
    expect(said.map(({ confidence }) => confidence?.value)).not.toContain('50');
    const chosen = number(
      (meta) =>
        (meta.country ?? (meta['cfr-suspected-state-sponsor'] ?? 'Unknown') !== 'Unknown') &&
        ![undefined, '50'].includes(meta['attribution-confidence'] as string | undefined),
    );
    expect(new Set(said.map(({ source }) => source)).size).toBe(chosen);
  });
});

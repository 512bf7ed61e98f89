import { describe, expect, it } from 'vitest';
import { HAS_SHARED_DATA, sharedFile, tellOfMissingData } from '../testkit/shared-data.ts';
import { readFiles, readValue, unbalanced } from './converted.ts';

const UUID = '00000000-0000-4000-8000-000000000001';
const ACTOR = '00000000-0000-4000-8000-000000000002';
const LAB = '00000000-0000-4000-8000-000000000003';

const event = (fields: object = {}) => ({
  Event: {
    uuid: UUID,
    info: 'Mail gateways entered',
    date: '2023-05-30',
    timestamp: '1685440000',
    Orgc: { name: 'Lab', uuid: LAB },
    ...fields,
  },
});
const CLUSTER = { GalaxyCluster: [{ type: 'threat-actor', uuid: ACTOR, value: 'APT0' }] };
const tags = (...names: readonly string[]) => ({ Tag: names.map((name) => ({ name })) });

describe('a MISP event', () => {
  it('is a source of the organization that created it, citing its links, with the marking of its tags', async () => {
    const read = await readValue(
      event({
        ...tags('tlp:green', 'tlp:amber', 'type:OSINT'),
        Attribute: [
          { type: 'link', value: 'https://example.org/report' },
          { type: 'domain', value: 'example.org' },
        ],
      }),
    );
    expect(read.one('sources', `event ${UUID}`)).toEqual({
      id: `event ${UUID}`,
      kind: 'DATASET',
      title: 'Mail gateways entered',
      publisher: `organization ${LAB}`,
      derivedFrom: [{ source: 'url https://example.org/report', how: 'CITATION', stated: 'EXPLICIT' }],
      marking: 'AMBER',
    });
    expect(unbalanced(read.files)).toEqual([]);
    expect(read.files[0]?.kinds['attribute domain']).toMatchObject({ leftOut: 1 });
  });

  it('is published on a day only where it says that it is published', async () => {
    const day = async (fields: object) =>
      (await readValue(event(fields))).one('sources', `event ${UUID}`).publishedAt;
    expect(await day({ published: true, publish_timestamp: '1685440000' })).toBe('2023-05-30');
    expect(await day({ published: false, publish_timestamp: '1685440000' })).toBeUndefined();
    expect(await day({})).toBeUndefined();
  });

  it('with the cluster of an actor attributes the incident to it, as a proposal, as likely as its tag says', async () => {
    const likely = 'estimative-language:likelihood-probability="likely"';
    const read = await readValue(event({ Galaxy: [CLUSTER], ...tags(likely) }));
    expect(read.list('claims')).toMatchObject([
      {
        text: 'Mail gateways entered is attributed to APT0',
        attribution: { of: `incident ${UUID}`, to: `actor ${ACTOR}`, role: 'UNSPECIFIED' },
        review: 'PROPOSED',
      },
    ]);
    expect(read.list('statements')).toMatchObject([
      {
        speaker: `organization ${LAB}`,
        confidence: { asWritten: likely, scale: 'ICD203_LIKELIHOOD', value: 'likely' },
        review: 'PROPOSED',
      },
    ]);
    const silent = await readValue(event({ Galaxy: [CLUSTER] }));
    expect(silent.list('statements')[0]).not.toHaveProperty('confidence');
    expect(unbalanced([...read.files, ...silent.files])).toEqual([]);
  });

  it('has no speaker where no creator is named', async () => {
    const read = await readValue(event({ Galaxy: [CLUSTER], Orgc: undefined }));
    expect(read.list('statements')[0]).not.toHaveProperty('speaker');
  });

  it('is assessed by its creator where it is tagged with the admiralty scale', async () => {
    const read = await readValue(event(tags('admiralty-scale:source-reliability="b"')));
    expect(read.list('assessments')).toMatchObject([
      { by: `organization ${LAB}`, of: `event ${UUID}`, scale: 'ADMIRALTY_RELIABILITY', value: 'b' },
    ]);
  });
});

tellOfMissingData('tests of MISP events');

it.skipIf(!HAS_SHARED_DATA).each(['test_events_collection_1.json', 'test_objects_collection_1.json'])(
  '%s is read without a fault, and all that it holds is accounted for',
  async (name) => {
    const read = await readFiles([{ path: sharedFile('misp-stix', name) }]);
    expect(read.faults).toEqual([]);
    expect(read.files[0]?.format).toBe('misp-event');
    expect(Object.keys(read.files[0]?.kinds ?? {}).length).toBeGreaterThan(1);
    expect(unbalanced(read.files)).toEqual([]);
  },
);

import { describe, expect, it } from 'vitest';
import { readFiles, readValue, unbalanced } from './converted.ts';
import { ATTRIBUTION, attributed, bundle, CAMPAIGN, LAB, RIVAL, SET, stix, stixId } from './stix-objects.ts';

const BASE = [LAB, RIVAL, CAMPAIGN, SET];
const WITH_ATTRIBUTION = [...BASE, ATTRIBUTION];
const said = async (objects: readonly object[]) => (await readValue(bundle(objects))).list('statements');

describe('an attribution of STIX', () => {
  it('is a claim, stated by whoever created it, in no part that STIX does not name', async () => {
    const read = await readValue(bundle(WITH_ATTRIBUTION));
    expect(read.faults).toEqual([]);
    expect(read.warnings).toEqual([]);
    expect(read.list('claims')).toEqual([
      {
        id: `claim ${ATTRIBUTION.id}`,
        kind: 'ATTRIBUTION',
        text: 'Night Rain is attributed to APT0',
        attribution: { of: CAMPAIGN.id, to: SET.id, role: 'UNSPECIFIED' },
      },
    ]);
    expect(read.list('statements')).toEqual([
      {
        id: `statement ${ATTRIBUTION.id}`,
        source: `source ${ATTRIBUTION.id}`,
        act: 'ASSERT',
        stance: 'AFFIRMS',
        speaker: LAB.id,
        claim: `claim ${ATTRIBUTION.id}`,
      },
    ]);
    expect(read.one('sources', `source ${ATTRIBUTION.id}`)).toMatchObject({
      publisher: LAB.id,
      publishedAt: '2023-06-15',
    });
    expect(read.one('agents', SET.id)).toEqual({
      id: SET.id,
      kind: 'THREAT_ACTOR',
      name: 'APT0',
      key: `stix:${SET.id}`,
      names: [{ text: 'Zero', kind: 'ALIAS' }],
    });
    expect(read.one('activities', CAMPAIGN.id)).toMatchObject({ kind: 'CAMPAIGN', from: '2022-10-01' });
  });

  it('has no speaker where none is named', async () => {
    const [statement] = await said([...BASE, attributed(5, CAMPAIGN, SET)]);
    expect(statement).not.toHaveProperty('speaker');
  });

  it('has a confidence where one is given, on its scale, also 0, and none where none is', async () => {
    const confident = (confidence: unknown) =>
      said([...BASE, { ...ATTRIBUTION, confidence }]).then(([statement]) => statement?.confidence);
    expect(await confident(85)).toEqual({ asWritten: '85', scale: 'STIX_0_100', value: '85' });
    expect(await confident(0)).toEqual({ asWritten: '0', scale: 'STIX_0_100', value: '0' });
    expect(await confident(101)).toBeUndefined();
    expect((await said(WITH_ATTRIBUTION))[0]).not.toHaveProperty('confidence');
  });

  it('is stated in each report that holds it, and cites what it and the report refer to', async () => {
    const report = stix('report', 6, {
      name: 'The rain',
      published: '2023-07-01T00:00:00Z',
      created_by_ref: RIVAL.id,
      object_refs: [ATTRIBUTION.id],
      external_references: [{ source_name: 'blog', url: 'https://example.org/blog' }],
    });
    const cited = { ...ATTRIBUTION, external_references: [{ source_name: 'x', description: 'A book' }] };
    const read = await readValue(bundle([...BASE, cited, report]));
    expect(read.list('statements')).toMatchObject([{ source: `source ${report.id}`, speaker: LAB.id }]);
    expect(read.one('sources', `source ${report.id}`)).toMatchObject({
      kind: 'REPORT',
      title: 'The rain',
      publisher: RIVAL.id,
      publishedAt: '2023-07-01',
      derivedFrom: [{ source: 'cited A book' }, { source: 'url https://example.org/blog' }],
    });
  });

  it('is quoted in its own words, without the citations that ATT&CK puts into them', async () => {
    const description = 'The lab saw it.(Citation: Blog)';
    const [statement] = await said([...BASE, { ...ATTRIBUTION, description }]);
    expect(statement).toMatchObject({ passage: { exact: 'The lab saw it.' }, quotation: 'DIRECT' });
    const [bare] = await said([...BASE, { ...ATTRIBUTION, description: '(Citation: Blog)' }]);
    expect(bare).not.toHaveProperty('passage');
  });

  it('that is revoked is withdrawn by whoever stated it', async () => {
    const modified = '2024-01-02T00:00:00Z';
    const statements = await said([...BASE, { ...ATTRIBUTION, modified, revoked: true }]);
    expect(statements.find(({ act }) => act === 'RETRACT')).toMatchObject({
      retracts: [`statement ${ATTRIBUTION.id}`],
      speaker: LAB.id,
      saidAt: { earliest: '2024-01-02', latest: '2024-01-02' },
    });
  });

  it('has the highest marking of TLP 1 and 2; what is marked otherwise is RED', async () => {
    const marking = async (...refs: string[]) =>
      (await said([...BASE, { ...ATTRIBUTION, object_marking_refs: refs }]))[0]?.marking;
    const green = 'marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da';
    const strict = 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003';
    expect(await marking()).toBeUndefined();
    expect(await marking(green)).toBe('GREEN');
    expect(await marking(green, strict)).toBe('AMBER_STRICT');
    expect(await marking(stixId('marking-definition', 9))).toBe('RED');
    const statement = stix('marking-definition', 9, {
      definition_type: 'statement',
      definition: { statement: '© Lab' },
    });
    const [copyright] = await said([
      ...BASE,
      statement,
      { ...ATTRIBUTION, object_marking_refs: [statement.id] },
    ]);
    expect(copyright?.marking).toBeUndefined();
  });
});

describe('an opinion of STIX', () => {
  const opinion = (value: string, fields: object = {}) =>
    stix('opinion', 7, {
      opinion: value,
      object_refs: [ATTRIBUTION.id],
      created_by_ref: RIVAL.id,
      explanation: 'The evidence is thin.',
      ...fields,
    });
  it.each([
    ['strongly-disagree', 'DENY', 'DENIES'],
    ['disagree', 'DISPUTE', 'DENIES'],
    ['neutral', 'ASSERT', 'ADDRESSES'],
    ['agree', 'CONFIRM', 'AFFIRMS'],
    ['strongly-agree', 'CONFIRM', 'AFFIRMS'],
  ])('of %s is a statement on the same claim', async (value, act, stance) => {
    const statements = await said([...WITH_ATTRIBUTION, opinion(value)]);
    const [statement] = statements.filter(({ speaker }) => speaker === RIVAL.id);
    expect(statement).toMatchObject({
      act,
      stance,
      claim: `claim ${ATTRIBUTION.id}`,
      passage: { exact: 'The evidence is thin.' },
    });
    expect(statement?.answers).toEqual(
      stance === 'DENIES' ? [{ statement: `statement ${ATTRIBUTION.id}`, aspect: 'CONTENT' }] : undefined,
    );
    expect(statement).not.toHaveProperty('certainty');
  });

  it('has no speaker where none is named, its authors being no more than words', async () => {
    const { created_by_ref: _, ...anonymous } = opinion('disagree', { authors: ['Somebody'] });
    const statements = await said([...WITH_ATTRIBUTION, anonymous]);
    const [statement] = statements.filter(({ stance }) => stance === 'DENIES');
    expect(statement).toMatchObject({ speakerAsWritten: 'Somebody' });
    expect(statement).not.toHaveProperty('speaker');
  });

  it('on a report is an assessment of it', async () => {
    const report = stix('report', 6, { name: 'R', published: '2023-07-01T00:00:00Z', object_refs: [] });
    const read = await readValue(bundle([...BASE, report, opinion('agree', { object_refs: [report.id] })]));
    expect(read.list('assessments')).toMatchObject([
      { by: RIVAL.id, of: `source ${report.id}`, scale: 'STIX opinion', value: 'agree' },
    ]);
  });
});

it('a note is a statement in its own words, proposed', async () => {
  const note = stix('note', 8, {
    content: 'They work office hours.',
    object_refs: [SET.id],
    created_by_ref: LAB.id,
  });
  const read = await readValue(bundle([...BASE, note]));
  expect(read.one('claims', `claim ${note.id}`)).toMatchObject({
    text: 'They work office hours.',
    about: [SET.id],
    review: 'PROPOSED',
  });
  expect(read.list('statements')).toMatchObject([{ speaker: LAB.id, review: 'PROPOSED' }]);
});

it('an intrusion set that is revoked by another is judged the same, as a proposal', async () => {
  const other = stix('intrusion-set', 9, { name: 'APT9' });
  const revoked = stix('relationship', 10, {
    relationship_type: 'revoked-by',
    source_ref: other.id,
    target_ref: SET.id,
  });
  const read = await readValue(bundle([...BASE, other, revoked]));
  expect(read.list('judgements')).toMatchObject([
    { between: [other.id, SET.id], verdict: 'SAME', review: 'PROPOSED' },
  ]);
});

describe('E6: an irregular bundle', () => {
  const missing = stixId('identity', 99);
  const back = attributed(11, SET, stix('threat-actor', 12));
  const cases: readonly (readonly [string, readonly object[], readonly string[]])[] = [
    [
      'a creator that is not there',
      [...BASE, { ...ATTRIBUTION, created_by_ref: missing }],
      [`objects[4]: created_by_ref: there is no ${missing}`],
    ],
    [
      'an accused that is not there',
      [LAB, CAMPAIGN, ATTRIBUTION],
      [`objects[2]: target_ref: there is no ${SET.id}`],
    ],
    [
      'a circle of attributions',
      [SET, stix('threat-actor', 12, { name: 'B' }), back, attributed(13, stix('threat-actor', 12), SET)],
      [
        `objects[2]: is part of a circle of attributions: ${SET.id} → ${stixId('threat-actor', 12)} → ${SET.id}`,
        `objects[3]: is part of a circle of attributions: ${stixId('threat-actor', 12)} → ${SET.id} → ${stixId('threat-actor', 12)}`,
      ],
    ],
    [
      'an id given twice',
      [LAB, { ...LAB, name: 'Laboratory' }],
      [`objects[1]: is a second object ${LAB.id} of one version, and says something else`],
    ],
    ['another version', [{ ...LAB, spec_version: '2.0' }], ['objects[0]: spec_version: is 2.0, not 2.1']],
    ['an unknown type', [stix('x-thing', 14)], ['objects[0]: type: "x-thing" is no type of STIX 2.1']],
    ['no id', [{ type: 'tool', spec_version: '2.1' }], ['objects[0]: id: is missing']],
  ];
  it.each(cases)(
    'with %s is taken with a warning, or refused if that is wished',
    async (_, objects, told) => {
      const taken = await readValue(bundle(objects));
      expect(taken.faults).toEqual([]);
      expect([...taken.warnings].sort()).toEqual([...told].sort());
      expect(unbalanced(taken.files)).toEqual([]);
      const refused = await readValue(bundle(objects), { dangling: 'refuse' });
      expect(refused.warnings).toEqual([]);
      expect([...refused.faults].sort()).toEqual([...told].sort());
    },
  );

  it('has a placeholder, proposed, for who is not there', async () => {
    const read = await readValue(bundle([LAB, CAMPAIGN, ATTRIBUTION]));
    expect(read.one('agents', SET.id)).toEqual({
      id: SET.id,
      kind: 'THREAT_ACTOR',
      name: `stix:${SET.id}`,
      key: `stix:${SET.id}`,
      review: 'PROPOSED',
    });
    expect(read.list('claims')).toMatchObject([{ review: 'PROPOSED' }]);
  });

  it('with two different objects of one version has the same one, whichever comes first', async () => {
    const names = async (objects: readonly object[]) =>
      (await readValue(bundle(objects))).list('agents').map(({ name }) => name);
    const other = { ...LAB, name: 'Laboratory' };
    expect(await names([LAB, other])).toEqual(await names([other, LAB]));
  });

  it('with two versions of an object has the later one, and that is no irregularity', async () => {
    const later = { ...LAB, name: 'Laboratory', modified: '2024-01-01T00:00:00Z' };
    for (const objects of [
      [LAB, later],
      [later, LAB],
    ]) {
      const read = await readValue(bundle(objects));
      expect(read.one('agents', LAB.id).name).toBe('Laboratory');
      expect(read.warnings).toEqual([]);
      expect(read.files[0]?.kinds.identity).toEqual({ read: 2, mapped: 1, merged: 1, leftOut: 0 });
    }
  });
});

describe('a file', () => {
  it.each([undefined, 'stix'] as const)('that is not there is a fault (format %s)', async (format) => {
    const read = await readFiles([{ path: '/nowhere/bundle.json' }], format ? { format } : {});
    expect(read.faults).toEqual([': there is no such file']);
  });

  it('of no JSON is a fault that names the place', async () => {
    const read = await readFiles([{ name: 'b.json', content: '{"type":"bundle","objects":[{"id":1},]}' }]);
    expect(read.faults).toEqual([': no JSON value begins here (byte 38)']);
  });
});

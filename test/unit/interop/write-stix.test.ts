import { describe, expect, test } from 'vitest';
import { writeStix } from '../../../src/interop/stix/v21/write-bundle.ts';
import { stixConfidence } from '../../../src/interop/stix/v21/write-confidence.ts';
import { CREATED, MODIFIED, outgoing, type Records, textOf } from '../../testkit/outgoing.ts';
import { EVERYTHING } from '../../testkit/outgoing-records.ts';
import { dangling, objectsOf, type StixObject, stixErrors } from '../../testkit/stix-schemas.ts';

const TLP = {
  clear: 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487',
  amber: 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  strict: 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003',
};

const bundleOf = async (records: Records) => objectsOf(await textOf(writeStix(outgoing(records))));
const everything = await bundleOf(EVERYTHING);
const ofType = (objects: readonly StixObject[], type: string) => objects.filter((one) => one.type === type);
const named = (name: string) => everything.find((object) => object.name === name)?.id;
const noteOf = (content: string) =>
  everything.find((object) => object.type === 'note' && object.content === content);
const attributions = everything.filter((object) => object.relationship_type === 'attributed-to');
const extensionOf = ({ extensions }: StixObject) => Object.values(extensions as object)[0] as object;

/** One affirmation and what else is said of the same claim. */
const withStatements = (...statements: NonNullable<Records['statements']>): Records => ({
  ...EVERYTHING,
  statements: [...(EVERYTHING.statements ?? []).slice(0, 1), ...statements],
  arguments: [],
  related: [],
  assessments: [],
});
const SAID = { source: 'post', act: 'RETRACT', speaker: 'mandiant', quotation: 'DIRECT' } as const;

describe('a bundle of a record of every kind', () => {
  test('has no error by the schemas of OASIS, and names nothing that is not in it', () => {
    expect(stixErrors(everything)).toEqual([]);
    expect(dangling(everything)).toEqual([]);
    expect(new Set(everything.map(({ id }) => id)).size).toBe(everything.length);
    expect(everything.length).toBeGreaterThan(40);
  });

  test('is the same whenever it is written, with the instants of the graph', async () => {
    expect(await textOf(writeStix(outgoing(EVERYTHING)))).toBe(
      await textOf(writeStix(outgoing(structuredClone(EVERYTHING)))),
    );
    expect(attributions[0]).toMatchObject({ created: CREATED, modified: MODIFIED });
  });

  test('would be found wrong if it were', () => {
    expect(stixErrors([{ ...(ofType(everything, 'opinion')[0] as StixObject), opinion: 'no' }])).toHaveLength(
      1,
    );
    expect(dangling(everything.slice(1))).not.toEqual([]);
  });

  test('marks each object with the marking in force of its record', () => {
    const marks = (content: string) => noteOf(content)?.object_marking_refs;
    expect([marks('they did it'), marks('far-fetched'), marks('W.')]).toEqual([
      [TLP.clear],
      [TLP.strict],
      [TLP.amber],
    ]);
    const unmarked = everything.filter((object) => object.object_marking_refs === undefined);
    expect(new Set(unmarked.map(({ name }) => name))).toEqual(
      new Set([
        'Counterclaim',
        'Claims and statements',
        ...['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'],
      ]),
    );
  });
});

describe('who affirms an attribution', () => {
  test('makes the relationship, with the confidence and the hedges of these words', () => {
    expect(attributions).toHaveLength(2);
    const [affirmed, relayed] = attributions as [StixObject, StixObject];
    expect(affirmed).toMatchObject({
      created_by_ref: named('Mandiant'),
      source_ref: named('Campaign'),
      target_ref: named('Government'),
      confidence: 85,
    });
    expect(extensionOf(affirmed)).toMatchObject({
      hedges: [{ exact: 'probably', owner: 'SPEAKER' }],
      certainty: 'PROBABLE',
      statement_ref: noteOf('they did it')?.id,
    });
    expect(relayed).not.toHaveProperty('created_by_ref');
    expect(relayed).not.toHaveProperty('confidence');
  });

  test.each([
    [{ asWritten: 'likely' }, undefined],
    [{ asWritten: 'high', scale: 'ICD203_CONFIDENCE', value: 'high', inferredScale: true }, undefined],
    [{ asWritten: 'very likely', scale: 'ICD203_LIKELIHOOD', value: 'very likely' }, undefined],
    [{ asWritten: 'B', scale: 'ADMIRALTY_RELIABILITY', value: 'B' }, undefined],
    [{ asWritten: '101', scale: 'STIX_0_100', value: 101 }, undefined],
    [{ asWritten: '0', scale: 'STIX_0_100', value: 0 }, 0],
    [{ asWritten: '2', scale: 'ADMIRALTY_CREDIBILITY', value: '2' }, 70],
    [{ asWritten: 'moderate', scale: 'ICD203_CONFIDENCE', value: 'moderate' }, 50],
  ] as const)('has for %j the confidence %s', (confidence, stix) => {
    expect(stixConfidence(confidence)).toBe(stix);
  });

  test('has revoked it where the same speaker took it back by words that still stand', async () => {
    const revoked = async (...statements: NonNullable<Records['statements']>) =>
      (await bundleOf(withStatements(...statements)))
        .filter((object) => object.relationship_type === 'attributed-to')
        .map((object) => object.revoked);
    const back = { ...SAID, id: 'back', retracts: ['affirms'] };
    expect(await revoked()).toEqual([undefined]);
    expect(await revoked(back)).toEqual([true]);
    expect(await revoked({ ...back, speaker: 'wang' })).toEqual([undefined]);
    expect(await revoked(back, { ...SAID, id: 'again', retracts: ['back'] })).toEqual([undefined]);
  });
});

describe('an opinion', () => {
  const opinions = ofType(everything, 'opinion');

  test('is had by those who deny, and by nobody who attacks a speaker, argues, declines or is silent', () => {
    expect(opinions.map(({ opinion }) => opinion)).toEqual(['strongly-disagree', 'strongly-disagree']);
    expect(opinions.map(({ authors }) => authors)).toEqual([['Wang Wenbin'], ['CL0P']]);
    expect(extensionOf(noteOf('far-fetched') as StixObject)).toMatchObject({
      answers: [{ statement_ref: noteOf('they did it')?.id, aspect: 'CREDIBILITY' }],
    });
  });

  test('is of the relationships that are denied, by the identity that denies', () => {
    expect(opinions[0]).toMatchObject({
      created_by_ref: named('Wang Wenbin'),
      object_refs: attributions.map(({ id }) => id),
    });
  });

  test('is of the claim as worded where nobody affirms it; an intrusion set is no creator', () => {
    expect(opinions[1]?.object_refs).toEqual([noteOf('UNC4841 is the government')?.id]);
    expect(opinions[1]).not.toHaveProperty('created_by_ref');
  });
});

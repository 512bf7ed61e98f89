import { describe, expect, it } from 'vitest';
import {
  fold,
  type LinkedAgent,
  type LinkedSource,
  type LinkedStatement,
  merge,
} from '../../../src/interop/dossier/v1/index.ts';

const ADA: LinkedAgent = {
  kind: 'PERSON',
  name: 'Ada',
  partOf: [],
  speaksFor: [],
  marking: 4,
  review: 'PROPOSED',
  origin: 'IMPORT',
};

const SAID: LinkedStatement = {
  source: 'src_a',
  version: 'ver_a',
  act: 'ASSERT',
  onBehalfOf: [],
  quotation: 'DIRECT',
  hedges: [],
  chain: [],
  answers: [],
  retracts: [],
  corrects: [],
  relays: [],
  marking: 0,
  review: 'ACCEPTED',
  origin: 'IMPORT',
};

describe('two records of one thing', () => {
  it('naming a shared record again neither raises its marking nor lowers its review', () => {
    const again = merge<'Agent'>(ADA, { ...ADA, marking: 1, review: 'REJECTED', origin: 'HUMAN' });
    expect(again).toEqual({ ...ADA, marking: 1, review: 'PROPOSED', origin: 'HUMAN' });
    expect(merge<'Agent'>(again, { ...ADA, marking: 3, review: 'ACCEPTED' })).toMatchObject({
      marking: 1,
      review: 'ACCEPTED',
      origin: 'HUMAN',
    });
  });

  it('of a shared record absent fields stay, given ones replace, lists are united', () => {
    const one = { ...ADA, externalKey: 'x:1', partOf: [{ agent: 'agt_b', marking: 3 }] };
    const other = {
      ...ADA,
      name: 'Ada L.',
      partOf: [
        { agent: 'agt_b', marking: 1 },
        { agent: 'agt_a', marking: 4 },
      ],
    };
    expect(merge<'Agent'>(one, other)).toMatchObject({
      name: 'Ada L.',
      externalKey: 'x:1',
      partOf: [
        { agent: 'agt_a', marking: 4 },
        { agent: 'agt_b', marking: 1 },
      ],
    });
  });

  it('in one import the order does not matter, and a field given differently is told', () => {
    const one = { ...ADA, name: 'Ada' };
    const other = { ...ADA, name: 'Ada L.', externalKey: 'x:1' };
    expect(fold('Agent', [one, other])).toEqual(fold('Agent', [other, one]));
    expect(fold('Agent', [one, other]).conflicts).toEqual(['name']);
    expect(fold('Agent', [one, { ...ADA, externalKey: 'x:1', marking: 0 }]).conflicts).toEqual([]);
  });

  it('of two statements one wins whole', () => {
    const sure = { ...SAID, certainty: 'CERTAIN' as const };
    const hedged = { ...SAID, hedges: [{ exact: 'maybe', owner: 'SPEAKER' as const }] };
    const { record, conflicts } = fold('Statement', [sure, hedged]);
    expect([sure, hedged]).toContainEqual(record);
    expect(fold('Statement', [hedged, sure]).record).toEqual(record);
    expect(conflicts).toEqual(['certainty', 'hedges']);
  });
});

describe('a record that only names what it is of', () => {
  const COMMON = { marking: 0, review: 'ACCEPTED', origin: 'IMPORT' } as const;
  const url = 'https://example.org/report';
  const cited: LinkedSource = { ...COMMON, kind: 'REPORT', title: url, url };
  const known: LinkedSource = { ...COMMON, kind: 'ARTICLE', title: 'The report', url };
  const key = 'stix:intrusion-set--1';
  const keyed: LinkedAgent = { ...ADA, kind: 'THREAT_ACTOR', name: key, externalKey: key };
  const named: LinkedAgent = { ...ADA, kind: 'GROUP', name: 'APT0', externalKey: key };

  it('gives way to one that knows more, whichever comes first', () => {
    expect(merge<'Source'>(known, cited)).toEqual(known);
    expect(merge<'Source'>(cited, known)).toEqual(known);
    expect(merge<'Agent'>(named, keyed)).toEqual(named);
    expect(merge<'Agent'>(keyed, named)).toEqual(named);
  });

  it('is no conflict with it in one import', () => {
    for (const records of [
      [known, cited],
      [cited, known],
    ]) {
      expect(fold<'Source'>('Source', records)).toEqual({ record: known, conflicts: [] });
    }
  });

  it('gives what the other does not', () => {
    const dated = { ...cited, language: 'fr' };
    expect(merge<'Source'>(known, dated)).toEqual({ ...known, language: 'fr' });
  });
});

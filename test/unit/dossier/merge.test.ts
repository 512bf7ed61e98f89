import { describe, expect, it } from 'vitest';
import {
  fold,
  type LinkedAgent,
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

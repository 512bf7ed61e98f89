import { stanceMatrixOf } from '../../../analysis/index.ts';
import type { ComputedField } from '../../../compose/index.ts';
import { knownOf } from '../../provenance/index.ts';
import { voiceFields } from './side.ts';

/** `Query.stanceMatrix`. */
export const stanceMatrix: ComputedField = {
  facts: 'Query.stanceMatrix',
  compute: (facts, _parent, { speakers }) => {
    const known = knownOf(facts);
    const claims = known.facts.claims.map(({ id }) => id).sort();
    const cells = stanceMatrixOf(known, {
      claims,
      ...(speakers ? { speakers: speakers as readonly string[] } : {}),
    });
    return { claims, cells: cells.map(({ voice, ...cell }) => ({ ...cell, ...voiceFields(voice) })) };
  },
};

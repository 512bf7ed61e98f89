import {
  contestOf,
  type Facts,
  type Known,
  know,
  originsOf,
  standingLabelOf,
  withoutJudgement,
  withoutSource,
  withoutStatement,
} from '../../../analysis/index.ts';
import type { ComputedField } from '../../../compose/index.ts';
import { knownOf } from '../../provenance/index.ts';

/** As in cypher/Query/impactOf.cypher. */
const MOST_CLAIMS = 200;

function stateOf(known: Known, claim: string) {
  const { least, most } = originsOf(known, [claim]);
  return {
    contest: contestOf(known, claim).status,
    leastOrigins: least,
    mostOrigins: most,
    standing: standingLabelOf(known, claim),
  };
}

function without(facts: Facts, given: Readonly<Record<string, unknown>>): Facts {
  const { source, statement, judgement } = given;
  if (typeof source === 'string') return withoutSource(facts, source);
  if (typeof statement === 'string') return withoutStatement(facts, statement);
  return withoutJudgement(facts, String(judgement));
}

/** `Query.impactOf`: the claims that the facts hold, before and after. */
export const impactOf: ComputedField = {
  facts: 'Query.impactOf',
  compute: (columns, _parent, given) => {
    const known = knownOf(columns);
    const fewer = know(without(known.facts, given));
    const claims = known.facts.claims
      .map(({ id }) => ({ claim: id, before: stateOf(known, id), after: stateOf(fewer, id) }))
      .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
      .sort((one, other) => (one.claim < other.claim ? -1 : 1));
    return { claims, complete: known.facts.claims.length < MOST_CLAIMS };
  },
};

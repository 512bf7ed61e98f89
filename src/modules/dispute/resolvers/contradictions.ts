import { contestOf, type Known, selfContradictionsOf } from '../../../analysis/index.ts';
import type { Check, ComputedField } from '../../../compose/index.ts';
import { knownOf } from '../../provenance/index.ts';
import { sideFields } from './side.ts';

const FACTS = 'Claim.contest';

function kindsOf(known: Known, claim: string): readonly string[] {
  const { status, selfContradictions } = contestOf(known, claim);
  const isWithin = selfContradictions.length > 0 || selfContradictionsOf(known, [claim]).length > 0;
  return [...(status === 'CONTESTED' ? ['BETWEEN_VOICES'] : []), ...(isWithin ? ['ONE_VOICE'] : [])];
}

/** `Contradiction.kinds`. */
export const kinds: ComputedField = {
  facts: FACTS,
  compute: (facts, claim) => kindsOf(knownOf(facts), String(claim)),
};

/** `Contradiction.affirmedBy`. */
export const affirmedBy: ComputedField = {
  facts: FACTS,
  compute: (facts, claim) => contestOf(knownOf(facts), String(claim)).affirmedBy.map(sideFields),
};

/** `Contradiction.deniedBy`. */
export const deniedBy: ComputedField = {
  facts: FACTS,
  compute: (facts, claim) => contestOf(knownOf(facts), String(claim)).deniedBy.map(sideFields),
};

/** `Contradiction.changes`. */
export const changes: ComputedField = {
  facts: FACTS,
  compute: (facts, claim) =>
    selfContradictionsOf(knownOf(facts), [String(claim)]).map(({ kind, statements: [earlier, later] }) => ({
      kind,
      earlier,
      later,
    })),
};

/** What is in the list `Query.contradictions`: claims that are contradicted, in one of the ways of the filter. */
export const isContradicted: Check = {
  facts: FACTS,
  passes: (facts, claim, given) => {
    const found = kindsOf(knownOf(facts), claim);
    const { filter } = given as { readonly filter?: { readonly kinds?: readonly string[] | null } | null };
    return filter?.kinds ? filter.kinds.some((kind) => found.includes(kind)) : found.length > 0;
  },
};

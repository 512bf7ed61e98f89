import { originsOf } from '../../../analysis/index.ts';
import type { ComputedField } from '../../../compose/index.ts';
import { knownOf } from '../facts.ts';

/** `Claim.origins`. */
export const claimOrigins: ComputedField = {
  facts: 'Claim.contest',
  compute: (facts, claim) => originsOf(knownOf(facts), [String(claim)]),
};

/** `Activity.origins`: of all attributions of the activity that the facts hold. */
export const activityOrigins: ComputedField = {
  facts: 'Activity.origins',
  compute: (facts) => {
    const known = knownOf(facts);
    return originsOf(
      known,
      known.facts.claims.map(({ id }) => id),
    );
  },
};

import { originsOf } from '../../../analysis/index.ts';
import type { Check, ComputedField } from '../../../compose/index.ts';
import { knownOf } from '../facts.ts';

/** `Claim.origins`. */
export const claimOrigins: ComputedField = {
  facts: 'Claim.contest',
  compute: (facts, claim) => originsOf(knownOf(facts), [String(claim)]),
};

/** `ClaimFilter.singleOrigin`. */
export const hasSingleOrigin: Check = {
  facts: 'Claim.contest',
  passes: (facts, claim, wanted) => (originsOf(knownOf(facts), [claim]).most === 1) === wanted,
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

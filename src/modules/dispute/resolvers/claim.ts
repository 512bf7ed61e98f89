import { contestOf, driftOf, standingOf } from '../../../analysis/index.ts';
import type { Check, ComputedField } from '../../../compose/index.ts';
import { knownOf } from '../../provenance/index.ts';
import { sideFields } from './side.ts';

/** `Claim.contest`. */
export const contest: ComputedField = {
  facts: 'Claim.contest',
  compute: (facts, claim) => {
    const found = contestOf(knownOf(facts), String(claim));
    return {
      status: found.status,
      affirmedBy: found.affirmedBy.map(sideFields),
      deniedBy: found.deniedBy.map(sideFields),
      discreditedBy: found.discreditedBy.map(sideFields),
      selfContradictions: found.selfContradictions.map(sideFields),
    };
  },
};

/** `contest` of filters on claims and attributions. */
export const contestIs: Check = {
  facts: 'Claim.contest',
  passes: (facts, claim, wanted) =>
    (wanted as readonly string[]).includes(contestOf(knownOf(facts), claim).status),
};

/** `Claim.drift`. */
export const drift: ComputedField = {
  facts: 'Claim.contest',
  compute: (facts, claim) => driftOf(knownOf(facts), String(claim)),
};

/** `Claim.standing`. */
export const standing: ComputedField = {
  facts: 'Claim.standing',
  compute: (facts, claim, { audience }) =>
    standingOf(knownOf(facts), String(claim), (audience ?? []) as readonly string[]),
};

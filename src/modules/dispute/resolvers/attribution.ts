import { answerOf, launderedOf } from '../../../analysis/index.ts';
import type { Check, ComputedField } from '../../../compose/index.ts';
import { knownOf } from '../../provenance/index.ts';

/** `Attribution.laundered`. */
export const laundered: ComputedField = {
  facts: 'Claim.contest',
  compute: (facts, claim) => launderedOf(knownOf(facts), String(claim)),
};

/** `Attribution.answer`. */
export const answer: ComputedField = {
  facts: 'Attribution.answer',
  compute: (facts, claim) => answerOf(knownOf(facts), String(claim)),
};

/** `AttributionFilter.answer`. */
export const answerIs: Check = {
  facts: 'Attribution.answer',
  passes: (facts, claim, wanted) =>
    (wanted as readonly string[]).includes(answerOf(knownOf(facts), claim).status),
};

/** `AttributionFilter.laundered`. */
export const isLaundered: Check = {
  facts: 'Claim.contest',
  passes: (facts, claim, wanted) => launderedOf(knownOf(facts), claim).length > 0 === wanted,
};

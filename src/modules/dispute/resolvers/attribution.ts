import { answerOf, launderedOf } from '../../../analysis/index.ts';
import type { ComputedField } from '../../../compose/index.ts';
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

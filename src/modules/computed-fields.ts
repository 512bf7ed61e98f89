import type { Check, ComputedField } from '../compose/computed.ts';
import {
  answer,
  contest,
  drift,
  laundered,
  position,
  stanceMatrix,
  standing,
  voice,
} from './dispute/index.ts';
import { activityOrigins, claimOrigins } from './provenance/index.ts';

/** Fields that are computed from facts, by `Type.field`. */
export const COMPUTED_FIELDS: Readonly<Record<string, ComputedField>> = {
  'Activity.origins': activityOrigins,
  'Agent.position': position,
  'Attribution.answer': answer,
  'Attribution.laundered': laundered,
  'Claim.contest': contest,
  'Claim.drift': drift,
  'Claim.origins': claimOrigins,
  'Claim.standing': standing,
  'Query.stanceMatrix': stanceMatrix,
  'Statement.voice': voice,
};

const contestIs: Check = {
  field: 'contest',
  passes: (value, wanted) => isAmong((value as { readonly status: string }).status, wanted),
};

/** Filters on computed fields, by `InputType.field`. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'AttributionFilter.answer': {
    field: 'answer',
    passes: (value, wanted) => isAmong((value as { readonly status: string }).status, wanted),
  },
  'AttributionFilter.contest': contestIs,
  'AttributionFilter.laundered': {
    field: 'laundered',
    passes: (value, wanted) => (value as readonly string[]).length > 0 === wanted,
  },
  'ClaimFilter.contest': contestIs,
  'ClaimFilter.singleOrigin': {
    field: 'origins',
    passes: (value, wanted) => ((value as { readonly most: number }).most === 1) === wanted,
  },
};

function isAmong(word: string, wanted: unknown): boolean {
  return (wanted as readonly string[]).includes(word);
}

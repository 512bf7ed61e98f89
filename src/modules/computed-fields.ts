import type { Check, ComputedField } from '../compose/computed.ts';
import { statuses } from './change/index.ts';
import {
  affirmedBy,
  answer,
  answerIs,
  changes,
  contest,
  contestIs,
  deniedBy,
  drift,
  foldsIntoAgent,
  impactOf,
  isContradicted,
  isLaundered,
  kinds,
  laundered,
  position,
  stanceMatrix,
  standing,
  voice,
} from './dispute/index.ts';
import { activityOrigins, circularReports, claimOrigins, hasSingleOrigin } from './provenance/index.ts';

/** Fields that are computed from facts, by `Type.field`. */
export const COMPUTED_FIELDS: Readonly<Record<string, ComputedField>> = {
  'Activity.origins': activityOrigins,
  'Agent.position': position,
  'Attribution.answer': answer,
  'Attribution.laundered': laundered,
  'Changes.statuses': statuses,
  'Claim.contest': contest,
  'Claim.drift': drift,
  'Claim.origins': claimOrigins,
  'Claim.standing': standing,
  'Contradiction.affirmedBy': affirmedBy,
  'Contradiction.changes': changes,
  'Contradiction.deniedBy': deniedBy,
  'Contradiction.kinds': kinds,
  'Query.circularReports': circularReports,
  'Query.impactOf': impactOf,
  'Query.stanceMatrix': stanceMatrix,
  'Statement.voice': voice,
};

/** Arguments that narrow lists by what is computed, by `InputType.field` or `Type.field.argument`, or always, by `Type.field`. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'Agent.statements.voice': foldsIntoAgent,
  'AttributionFilter.answer': answerIs,
  'AttributionFilter.contest': contestIs,
  'AttributionFilter.laundered': isLaundered,
  'ClaimFilter.contest': contestIs,
  'ClaimFilter.singleOrigin': hasSingleOrigin,
  'Query.contradictions': isContradicted,
};

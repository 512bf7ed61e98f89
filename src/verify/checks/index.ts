import type { Check } from './check.ts';
import { checkCopies } from './copies.ts';
import { checkCounts } from './counts.ts';
import { checkEffective } from './effective.ts';
import { checkHintLabels } from './hint-labels.ts';
import { checkIdentity } from './identity.ts';
import { checkIntervals } from './intervals.ts';
import { checkLabels } from './labels.ts';
import { checkPageKeys } from './page-keys.ts';
import { checkProperties } from './properties.ts';
import { checkRelationships } from './relationships.ts';
import { checkRevisions } from './revisions.ts';
import { checkStance } from './stance.ts';

/** All checks that look at one record at a time. */
export const CHECKS: readonly Check[] = [
  checkLabels,
  checkProperties,
  checkIntervals,
  checkIdentity,
  checkRevisions,
  checkRelationships,
  checkCounts,
  checkCopies,
  checkStance,
  checkHintLabels,
  checkPageKeys,
  checkEffective,
];

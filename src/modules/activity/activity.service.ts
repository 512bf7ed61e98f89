import type { AddActivityInput, ReviseActivityInput } from '../../generated/graphql.ts';
import { adding, revising } from '../../write/index.ts';

/** Writing activities. */
export const activityMutations = {
  addActivity: adding<AddActivityInput>('activities'),
  reviseActivity: revising<ReviseActivityInput>('Activity'),
};

import type { RowField } from '../../../compose/storage.ts';
import type { Limits } from '../../../generated/graphql.ts';
import { LIMITS, type OperationLimits } from '../../../shared/limits.ts';
import { VERSION } from '../../../shared/version.ts';

/** Version of the program. */
export const version: RowField<string> = { from: [], read: () => VERSION };

/** The limits in force: those that are fixed, and those that the settings chose. */
export const limitsInForce = (chosen: OperationLimits): RowField<Limits> => ({
  from: [],
  read: () => ({ ...LIMITS, ...chosen }),
});

import type { RowField } from '../../../compose/storage.ts';
import type { Limits } from '../../../generated/graphql.ts';
import { LIMITS } from '../../../shared/limits.ts';
import { VERSION } from '../../../shared/version.ts';

/** Version of the program. */
export const version: RowField<string> = { from: [], read: () => VERSION };

/** The limits in force. */
export const limits: RowField<Limits> = { from: [], read: () => LIMITS };

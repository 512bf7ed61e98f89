import type { RowField } from '../../../compose/storage.ts';
import { LIMITS } from '../../../shared/limits.ts';
import { VERSION } from '../../../shared/version.ts';

/** Version of the program. */
export const version: RowField = { from: [], read: () => VERSION };

/** The limits in force. */
export const limits: RowField = { from: [], read: () => LIMITS };

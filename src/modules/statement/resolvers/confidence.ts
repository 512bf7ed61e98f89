import type { RowField } from '../../../compose/storage.ts';

/** Confidence as the speaker put it; null where nothing was said of it. */
export const confidence: RowField = {
  from: ['confidenceAsWritten', 'confidenceScale', 'confidenceValue', 'confidenceInferredScale'],
  read: ([asWritten = null, scale = null, value = null, inferredScale = null]) =>
    asWritten === null ? null : { asWritten, scale, value, inferredScale },
};

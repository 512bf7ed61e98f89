import type { RowField } from '../../../compose/storage.ts';
import type { Confidence } from '../../../generated/graphql.ts';

/** Confidence as the speaker put it; null where nothing was said of it. */
export const confidence: RowField<Confidence | null> = {
  from: ['confidenceAsWritten', 'confidenceScale', 'confidenceValue', 'confidenceInferredScale'],
  read: (values) => {
    const [asWritten = null, scale = null, value = null, inferredScale = null] = values;
    return asWritten === null ? null : ({ asWritten, scale, value, inferredScale } as Confidence);
  },
};

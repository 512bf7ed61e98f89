import type { RowField } from '../../../compose/storage.ts';

/** An interval of days from `earliest` and `latest`, with the words as written where they are kept; null where undated. */
export function said(from: readonly [string, string, string?, string?]): RowField {
  return {
    from: [...from].filter((name) => name !== undefined),
    read: ([earliest = null, latest = null, asWritten = null, inferred = null]) =>
      earliest === null && latest === null && asWritten === null
        ? null
        : { earliest, latest, asWritten, inferred },
  };
}

/** The days from which and to which something held; null where neither is recorded. */
export const period: RowField = {
  from: ['from', 'to'],
  read: ([from = null, to = null]) => (from === null && to === null ? null : { from, to }),
};

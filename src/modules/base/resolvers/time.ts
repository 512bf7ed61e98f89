import type { RowField } from '../../../compose/storage.ts';
import type { Period, Said } from '../../../generated/graphql.ts';

type Optional<Value> = Value | null | undefined;

/** When a statement was said: the interval, the words as written, whether it was inferred; null where undated. */
export const saidOfStatement: RowField<Said | null> = {
  from: ['saidEarliest', 'saidLatest', 'saidAsWritten', 'saidInferred'],
  read: (values) => {
    const [earliest, latest, asWritten] = values as readonly Optional<string>[];
    const inferred = values[3] as Optional<boolean>;
    if (!earliest && !latest && !asWritten) return null;
    return {
      earliest: earliest ?? null,
      latest: latest ?? null,
      asWritten: asWritten ?? null,
      inferred: inferred ?? null,
    };
  },
};

/** When a source was published; null where not recorded. */
export const publishedOfSource: RowField<Said | null> = {
  from: ['publishedEarliest', 'publishedLatest'],
  read: (values) => {
    const [earliest, latest] = values as readonly Optional<string>[];
    if (!earliest && !latest) return null;
    return { earliest: earliest ?? null, latest: latest ?? null, asWritten: null, inferred: null };
  },
};

/** The days from which and to which something held; null where neither is recorded. */
export const period: RowField<Period | null> = {
  from: ['from', 'to'],
  read: (values) => {
    const [from, to] = values as readonly Optional<string>[];
    return !from && !to ? null : { from: from ?? null, to: to ?? null };
  },
};

import { contestOf, type Known } from '../../../analysis/index.ts';
import type { ComputedField } from '../../../compose/index.ts';
import { CounterclaimError } from '../../../shared/errors.ts';
import { LIMITS } from '../../../shared/limits.ts';
import { knownOf } from '../../provenance/index.ts';

/** The ids of the claims that something touched, null where they are too many, and the facts as of both instants. */
type Columns = readonly [touched: readonly string[] | null, before: unknown, after: unknown];

function statusOf(known: Known, claim: string): string | null {
  return known.claims.has(claim) ? contestOf(known, claim).status : null;
}

/** `Changes.statuses`. */
export const statuses: ComputedField = {
  facts: 'Changes.statuses',
  compute: (columns) => {
    const [touched, before, after] = columns as Columns;
    if (touched === null)
      throw new CounterclaimError(
        'LIMIT_EXCEEDED',
        `Changes.statuses: more than ${LIMITS.touchedClaims} claims are touched; ask for a shorter time, or with about`,
        { argument: 'about' },
      );
    return [...touched]
      .sort()
      .map((claim) => ({
        claim,
        before: statusOf(knownOf(before), claim),
        after: statusOf(knownOf(after), claim),
      }))
      .filter((one) => one.before !== one.after);
  },
};

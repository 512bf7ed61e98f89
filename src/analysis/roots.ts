import { reachedFrom } from './circles.ts';
import type { StatementFact } from './facts.ts';
import { type Known, statementOf } from './known.ts';

/** Where a statement comes from along RELAYS. */
export interface Roots {
  /** Those that relay nothing: the statement itself, where it does not; by id. */
  readonly statements: readonly StatementFact[];
  /** The circles on the way, each by its least statement. */
  readonly circles: ReadonlySet<string>;
}

/**
 * Follows RELAYS, over all statements that the view shows, live or not, to where they end. A circle has no end: it is
 * given apart, whether a way leads out of it or not.
 */
export function rootsOf(known: Known, statementId: string): Roots {
  const passed = [statementId, ...reachedFrom(statementId, known.relayed)];
  const circleOf = known.relayCircles();
  const ends = [...new Set(passed)].filter((id) => known.relayed(id).length === 0).sort();
  return {
    statements: ends.map((id) => statementOf(known, id)),
    circles: new Set(passed.flatMap((id) => circleOf.get(id) ?? [])),
  };
}

import { componentsOf } from './circles.ts';
import type { StatementFact } from './facts.ts';
import { type Known, statementOf } from './known.ts';
import { isOfSameVoice } from './voice.ts';

/**
 * Whether a statement still stands: not retracted or corrected by a live statement of the same speaker or the same
 * voice (of narrators: of the same publisher, else source). A retracted retraction takes nothing back, and what takes
 * itself back in a circle does not either (imports refuse it).
 */
export function isLive(known: Known, statementId: string): boolean {
  const kept = known.live.get(statementId);
  if (kept !== undefined) return kept;
  const takers = (id: string): readonly string[] => {
    const statement = statementOf(known, id);
    return known
      .takenBackBy(id)
      .filter((taker) => isOfSameVoice(known, statementOf(known, taker), statement));
  };
  // Those that may take a statement back come before it.
  for (const circle of componentsOf([statementId], takers)) {
    for (const id of circle) {
      const others = takers(id).filter((taker) => !circle.includes(taker));
      known.live.set(id, !others.some((taker) => known.live.get(taker)));
    }
  }
  return known.live.get(statementId) ?? true;
}

/** The live statements with a stance on a claim, oldest first. */
export function liveOn(
  known: Known,
  claimId: string,
  stance: NonNullable<StatementFact['stance']>,
): readonly StatementFact[] {
  return known
    .onClaim(claimId)
    .filter((statement) => statement.stance === stance && isLive(known, statement.id));
}

import { reachedFrom } from './circles.ts';
import { type Known, statementOf } from './known.ts';
import { liveOn } from './live.ts';

/**
 * The live affirmations of an attribution that lost their speaker: they name none, and relay nothing, at any remove,
 * that names one. Oldest first; none of a claim that accuses nobody.
 */
export function launderedOf(known: Known, claimId: string): readonly string[] {
  if (!known.claims.get(claimId)?.accused) return [];
  const hasSpeaker = (id: string) => Boolean(statementOf(known, id).speaker);
  return liveOn(known, claimId, 'AFFIRMS')
    .map(({ id }) => id)
    .filter((id) => !hasSpeaker(id) && ![...reachedFrom(id, known.relayed)].some(hasSpeaker));
}

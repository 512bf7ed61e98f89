import { selfContradictionsOf } from './contradictions.ts';
import { driftOf } from './drift.ts';
import type { StatementFact } from './facts.ts';
import type { Position } from './findings.ts';
import { foldOf } from './folding.ts';
import { type Known, statementOf } from './known.ts';
import { isLive } from './live.ts';
import { ownVoiceOf } from './voice.ts';

/**
 * What the voice of an agent says on a claim over time: the voice is the top of the agent's fold on the days of the
 * statement compared. With its changes of mind, its self-contradictions, and its drift.
 */
export function positionOf(known: Known, agentId: string, claimId: string): Position {
  const isIts = (statement: StatementFact) =>
    ownVoiceOf(known, statement)?.key === foldOf(known, agentId, statement.said);
  const statements = known.onClaim(claimId).filter(isIts);
  const live = statements.filter(({ id }) => isLive(known, id));
  const ids = new Set(statements.map(({ id }) => id));
  return {
    statements: [...ids],
    live: live.map(({ id }) => id),
    stance: stanceOf(live),
    changes: selfContradictionsOf(known, [claimId]).filter((pair) =>
      pair.statements.some((id) => ids.has(id)),
    ),
    drift: driftOf(known, claimId).filter(({ from, to }) => ids.has(to) && isIts(statementOf(known, from))),
  };
}

/** The side of some statements: one that is taken goes before taking none. */
function stanceOf(statements: readonly StatementFact[]): Position['stance'] {
  const stances = new Set(statements.map(({ stance }) => stance));
  if (stances.has('AFFIRMS')) return stances.has('DENIES') ? 'BOTH' : 'AFFIRMS';
  if (stances.has('DENIES')) return 'DENIES';
  return stances.has('ADDRESSES') ? 'ADDRESSES' : null;
}

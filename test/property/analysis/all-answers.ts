import type { Facts } from '../../../src/analysis/facts.ts';
import { foldOf } from '../../../src/analysis/folding.ts';
import {
  answerOf,
  circularReportsOf,
  contestOf,
  driftOf,
  know,
  launderedOf,
  originsOf,
  positionOf,
  selfContradictionsOf,
  stanceMatrixOf,
  standingOf,
  voiceOf,
} from '../../../src/analysis/index.ts';
import { isLive } from '../../../src/analysis/live.ts';
import { compareText } from '../../../src/analysis/order.ts';

/** Everything that the analysis can say on some facts: on the agents, statements and claims that they hold. */
export function allAnswers(facts: Facts) {
  const known = know(facts);
  const agents = facts.agents.map(({ id }) => id).sort(compareText);
  const statements = facts.statements.map(({ id }) => id).sort(compareText);
  const claims = facts.claims.map(({ id }) => id).sort(compareText);
  return {
    folds: agents.map((agent) => foldOf(known, agent, {})),
    voices: statements.map((id) => voiceOf(known, id)),
    live: statements.filter((id) => isLive(known, id)),
    selfContradictions: selfContradictionsOf(known),
    circular: circularReportsOf(known),
    matrix: stanceMatrixOf(known, { claims }),
    together: originsOf(known, claims),
    claims: claims.map((claim) => ({
      contest: contestOf(known, claim),
      origins: originsOf(known, [claim]),
      drift: driftOf(known, claim),
      laundered: launderedOf(known, claim),
      answer: answerOf(known, claim),
      standing: [standingOf(known, claim, []), standingOf(known, claim, agents.slice(0, 2))],
      positions: agents.map((agent) => positionOf(known, agent, claim)),
    })),
  };
}

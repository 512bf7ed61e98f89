import { attacksOnSpeakers } from './contest.ts';
import type { StatementFact } from './facts.ts';
import type { StanceCell } from './findings.ts';
import { foldOf } from './folding.ts';
import { groupBy } from './groups.ts';
import type { Known } from './known.ts';
import { isLive, liveOn } from './live.ts';
import { oldestFirst } from './order.ts';
import { compareVoices, voiceOf } from './voice.ts';

/** What the matrix is asked for. */
export interface StanceMatrixQuestion {
  readonly claims: readonly string[];
  /** Only the voices of these agents, on the days of the statement compared; all where none are given. */
  readonly speakers?: readonly string[];
}

/**
 * How voices stand to claims by their live statements on them. A voice that takes no side on a claim but attacks the
 * credibility or the motive of another one that affirms it DISCREDITS. By claim in the order asked for, then by voice.
 */
export function stanceMatrixOf(
  known: Known,
  { claims, speakers }: StanceMatrixQuestion,
): readonly StanceCell[] {
  const isAsked = ({ id, said }: StatementFact): boolean =>
    !speakers || speakers.some((agent) => foldOf(known, agent, said) === voiceOf(known, id).key);
  return [...new Set(claims)].flatMap((claim) => cellsOf(known, claim, isAsked));
}

function cellsOf(
  known: Known,
  claim: string,
  isAsked: (statement: StatementFact) => boolean,
): readonly StanceCell[] {
  const attacks = new Set(attacksOnSpeakers(known, liveOn(known, claim, 'AFFIRMS')).filter(isAsked));
  const statements = known
    .onClaim(claim)
    .filter((statement) => isLive(known, statement.id) && isAsked(statement));
  const voices = groupBy(new Set([...statements, ...attacks]), ({ id }) => voiceOf(known, id).key);
  const compare = compareVoices(known);
  return [...voices.values()]
    .flatMap((group) => cellOf(known, claim, group, attacks))
    .sort((one, other) => compare(one.voice, other.voice));
}

/** The cell of one voice's statements on a claim, and of its attacks on those who affirm it. */
function cellOf(
  known: Known,
  claim: string,
  group: readonly StatementFact[],
  attacks: ReadonlySet<StatementFact>,
): readonly StanceCell[] {
  const [first] = group;
  if (!first) return [];
  const own = (stance: StatementFact['stance']) =>
    group.filter((statement) => statement.claim === claim && statement.stance === stance);
  const affirming = own('AFFIRMS');
  const denying = own('DENIES');
  const attacking = group.filter((statement) => attacks.has(statement));
  const cell = (
    stance: StanceCell['stance'],
    statements: readonly StatementFact[],
  ): readonly StanceCell[] => [
    {
      voice: voiceOf(known, first.id),
      claim,
      stance,
      statements: [...statements].sort(oldestFirst).map(({ id }) => id),
    },
  ];
  if (affirming.length > 0 && denying.length > 0) return cell('BOTH', [...affirming, ...denying]);
  if (affirming.length > 0) return cell('AFFIRMS', affirming);
  if (denying.length > 0) return cell('DENIES', denying);
  return attacking.length > 0 ? cell('DISCREDITS', attacking) : cell('ADDRESSES', own('ADDRESSES'));
}

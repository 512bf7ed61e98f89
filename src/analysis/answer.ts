import type { ArgumentFact, StatementFact } from './facts.ts';
import type { AnswerStatus, AttributionAnswer } from './findings.ts';
import { voicesOfAccused } from './folding.ts';
import { type Known, statementOf } from './known.ts';
import { isLive, liveOn } from './live.ts';
import { oldestFirst } from './order.ts';
import { ownVoiceOf } from './voice.ts';

/**
 * What the accused said to an attribution: the first status that holds, with the live statements that show it. Its
 * denials of other attributions stand apart: they answer nothing here. What only an annotator states is not the
 * accused's answer, and a narrator's relay is not its statement. A claim that accuses nobody, or nobody who
 * is there, is met with silence.
 */
export function answerOf(known: Known, claimId: string): AttributionAnswer {
  const accused = known.claims.get(claimId)?.accused;
  if (!accused || !known.agents.byId.has(accused)) return { status: 'SILENT', statements: [], elsewhere: [] };
  const isIts = (statement: StatementFact): boolean => {
    const voice = ownVoiceOf(known, statement);
    return voice !== null && voicesOfAccused(known, accused, statement.said).has(voice.key);
  };
  const elsewhere = [...known.claims.values()]
    .filter((claim) => claim.accused && claim.id !== claimId)
    .flatMap(({ id }) => liveOn(known, id, 'DENIES'))
    .filter(isIts);
  for (const [status, candidates] of candidatesOf(known, claimId)) {
    const statements = candidates().filter(isIts);
    if (statements.length > 0) {
      return { status, statements: idsOf(statements), elsewhere: idsOf(elsewhere) };
    }
  }
  return { status: 'SILENT', statements: [], elsewhere: idsOf(elsewhere) };
}

/** What would show each status if it were the accused's, the strongest first. */
function candidatesOf(
  known: Known,
  claimId: string,
): readonly (readonly [AnswerStatus, () => readonly StatementFact[]])[] {
  const affirmations = () => liveOn(known, claimId, 'AFFIRMS');
  return [
    ['DENIED', () => liveOn(known, claimId, 'DENIES')],
    ['CONCEDED', affirmations],
    [
      'COUNTERED',
      () => [
        ...known.contradicts(claimId).flatMap((claim) => liveOn(known, claim, 'AFFIRMS')),
        ...puttingForward(known, claimId, ['REBUT', 'UNDERCUT']),
      ],
    ],
    [
      'DISCREDITED',
      () =>
        affirmations()
          .flatMap(({ id }) => known.answeredBy(id))
          .filter(({ aspect, from }) => aspect !== 'CONTENT' && isLive(known, from))
          .map(({ from }) => statementOf(known, from)),
    ],
    ['DEFLECTED', () => puttingForward(known, claimId, ['DEFLECT'])],
    [
      'DECLINED',
      () => known.onClaim(claimId).filter(({ id, act }) => act === 'DECLINE_TO_COMMENT' && isLive(known, id)),
    ],
  ];
}

/** The live statements that put an argument of one of these kinds against a claim. */
function puttingForward(
  known: Known,
  claimId: string,
  kinds: readonly ArgumentFact['kind'][],
): readonly StatementFact[] {
  return known
    .argumentsOn(claimId)
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ putForwardBy }) => putForwardBy ?? [])
    .filter((id) => isLive(known, id))
    .map((id) => statementOf(known, id));
}

function idsOf(statements: readonly StatementFact[]): readonly string[] {
  return [...new Set(statements)].sort(oldestFirst).map(({ id }) => id);
}

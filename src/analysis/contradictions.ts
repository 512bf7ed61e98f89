import type { StatementFact } from './facts.ts';
import type { SelfContradiction } from './findings.ts';
import { groupBy } from './groups.ts';
import { type Known, statementOf } from './known.ts';
import { isLive } from './live.ts';
import { compareText, meets, oldestFirst } from './order.ts';
import { ownVoiceOf } from './voice.ts';

/**
 * Pairs of visible statements of one voice that cannot both hold: it affirms and denies one claim, or affirms two that
 * contradict each other. A change of position where their days do not overlap and one of them is not live; else a
 * self-contradiction. What is undated overlaps with all. A narrator's relay is no statement of its root's voice.
 * @param claimIds only pairs with a statement on one of these; all where none are given
 */
export function selfContradictionsOf(
  known: Known,
  claimIds?: readonly string[],
): readonly SelfContradiction[] {
  const asked = claimIds && new Set(claimIds);
  const claims = [...new Set([...known.statements.values()].flatMap(({ claim }) => claim ?? []))];
  const found = claims.flatMap((claim) => [
    ...(!asked || asked.has(claim)
      ? contradictionsBetween(known, [claim, 'AFFIRMS'], [claim, 'DENIES'])
      : []),
    ...known
      .contradicts(claim)
      // CONTRADICTS holds both ways: each pair of claims once.
      .filter((other) => compareText(claim, other) < 0)
      .filter((other) => !asked || asked.has(claim) || asked.has(other))
      .flatMap((other) => contradictionsBetween(known, [claim, 'AFFIRMS'], [other, 'AFFIRMS'])),
  ]);
  const compare = (one: string, other: string) =>
    oldestFirst(statementOf(known, one), statementOf(known, other));
  return found.sort(
    ({ statements: one }, { statements: other }) => compare(one[0], other[0]) || compare(one[1], other[1]),
  );
}

type OnClaim = readonly [claim: string, stance: StatementFact['stance']];

function contradictionsBetween(known: Known, one: OnClaim, other: OnClaim): readonly SelfContradiction[] {
  const byVoice = ([claim, stance]: OnClaim) =>
    groupBy(
      known.onClaim(claim).filter((statement) => statement.stance === stance),
      (statement) => ownVoiceOf(known, statement)?.key ?? null,
    );
  const others = byVoice(other);
  return [...byVoice(one)].flatMap(([key, statements]) =>
    statements.flatMap((statement) =>
      (others.get(key) ?? []).flatMap((against) => contradictionOf(known, statement, against)),
    ),
  );
}

function contradictionOf(
  known: Known,
  one: StatementFact,
  other: StatementFact,
): readonly SelfContradiction[] {
  const voice = ownVoiceOf(known, one);
  if (!voice) return [];
  const [earlier, later] = oldestFirst(one, other) < 0 ? [one, other] : [other, one];
  const changed = !meets(one.said, other.said) && !(isLive(known, one.id) && isLive(known, other.id));
  return [
    {
      kind: changed ? 'CHANGE_OF_POSITION' : 'SELF_CONTRADICTION',
      voice,
      statements: [earlier.id, later.id],
    },
  ];
}

import type { StatementFact } from './facts.ts';
import type { Drift, DriftKind } from './findings.ts';
import { groupBy } from './groups.ts';
import { type Known, statementOf } from './known.ts';
import { liveOn } from './live.ts';
import { compareText, endsBefore, oldestFirst } from './order.ts';
import { ownVoiceOf } from './voice.ts';

/** How sure a speaker commits to a claim, in rising order (FactBank: Saurí and Pustejovsky 2009). */
const RISING = ['UNCOMMITTED', 'POSSIBLE', 'PROBABLE', 'CERTAIN'] as const;

const STANCES = ['AFFIRMS', 'DENIES', 'ADDRESSES'] as const;

/**
 * Where a hedge was lost, or a certainty rose or fell, between two live statements with one stance on a claim: of one
 * voice, each with the next ones whose days begin after its own end; or along RELAYS, from the relayed one. And where a
 * voice is surer of a claim that entails this one than of this one itself. A narrator's relay is no statement of its
 * root's voice. By the statement it leads from, then to.
 */
export function driftOf(known: Known, claimId: string): readonly Drift[] {
  const drifts = STANCES.flatMap((stance) => {
    const statements = liveOn(known, claimId, stance);
    const voices = groupBy(statements, (statement) => ownVoiceOf(known, statement)?.key ?? null);
    const pairs = [...[...voices.values()].flatMap(consecutive), ...relaysAmong(known, statements)];
    return pairs.flatMap(([from, to]) =>
      changes(from, to).map((kind) => ({ kind, from: from.id, to: to.id })),
    );
  });
  // A statement may both follow and relay another of its voice.
  const found = new Map(
    [...drifts, ...surerOfTheStronger(known, claimId)].map((drift) => [
      `${drift.kind} ${drift.from} ${drift.to}`,
      drift,
    ]),
  );
  const compare = (one: string, other: string) =>
    oldestFirst(statementOf(known, one), statementOf(known, other));
  return [...found.values()].sort(
    (one, other) =>
      compare(one.from, other.from) || compare(one.to, other.to) || compareText(one.kind, other.kind),
  );
}

type Pair = readonly [from: StatementFact, to: StatementFact];

/** Pairs of which the first ends before the second begins, with no other wholly in between. */
function consecutive(statements: readonly StatementFact[]): readonly Pair[] {
  return statements.flatMap((from) => {
    const later = statements.filter((to) => endsBefore(from.said, to.said));
    const isNext = (to: StatementFact) => !later.some((between) => endsBefore(between.said, to.said));
    return later.filter(isNext).map((to) => [from, to] as const);
  });
}

function relaysAmong(known: Known, statements: readonly StatementFact[]): readonly Pair[] {
  const among = new Map(statements.map((statement) => [statement.id, statement]));
  return statements.flatMap((to) =>
    known.relayed(to.id).flatMap((id) => {
      const from = among.get(id);
      return from && from !== to ? [[from, to] as const] : [];
    }),
  );
}

function changes(from: StatementFact, to: StatementFact): readonly DriftKind[] {
  const rise = surenessOf(to) - surenessOf(from);
  const kinds: DriftKind[] = [];
  if (isHedged(from) && !isHedged(to)) kinds.push('HEDGE_LOST');
  if (rise > 0) kinds.push('CERTAINTY_ROSE');
  if (rise < 0) kinds.push('CERTAINTY_FELL');
  return kinds;
}

/** Whether any caution is, or may be, the speaker's own. */
function isHedged({ hedges }: StatementFact): boolean {
  return hedges.includes('SPEAKER') || hedges.includes('AMBIGUOUS');
}

/** NaN where it is not recorded: it is neither more nor less than anything. */
function surenessOf({ certainty }: StatementFact): number {
  return certainty ? RISING.indexOf(certainty) : Number.NaN;
}

function surerOfTheStronger(known: Known, claimId: string): readonly Drift[] {
  const weaker = surestByVoice(known, claimId);
  return known
    .entailedBy(claimId)
    .filter((stronger) => stronger !== claimId)
    .flatMap((stronger) =>
      [...surestByVoice(known, stronger)].flatMap(([voice, from]) => {
        const to = weaker.get(voice);
        return to && surenessOf(from) > surenessOf(to)
          ? [{ kind: 'SURER_OF_THE_STRONGER' as const, from: from.id, to: to.id }]
          : [];
      }),
    );
}

/** The surest live affirmation of each voice; the oldest of several. */
function surestByVoice(known: Known, claimId: string): ReadonlyMap<string, StatementFact> {
  const surest = new Map<string, StatementFact>();
  for (const statement of liveOn(known, claimId, 'AFFIRMS')) {
    const voice = ownVoiceOf(known, statement);
    if (!voice || !statement.certainty) continue;
    const other = surest.get(voice.key);
    if (!other || surenessOf(statement) > surenessOf(other)) surest.set(voice.key, statement);
  }
  return surest;
}

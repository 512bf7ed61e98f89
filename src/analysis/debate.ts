import { type Attack, attacksAmong, isNode } from './attacks.ts';
import type { StatementFact } from './facts.ts';
import type { StandingLabel } from './findings.ts';
import { voicesOfAccused } from './folding.ts';
import { groundedLabels } from './grounded.ts';
import { groupBy } from './groups.ts';
import type { Known } from './known.ts';
import { liveOn } from './live.ts';
import { voiceOf } from './voice.ts';

/** An attack, and whether it succeeds before the audience. */
export interface JudgedAttack extends Attack {
  readonly succeeds: boolean;
}

/** What attacks what among some statements before an audience, and what stands of them. */
export interface Debate {
  readonly attacks: readonly JudgedAttack[];
  readonly labels: ReadonlyMap<string, StandingLabel>;
}

/** How far up an audience the voice of a statement is: 0 is the most trusted; all others are last and equal. */
export type Rank = (known: Known, statement: StatementFact) => number;

/** The rank before an audience, whose voices are taken as an accused's, on the day of the statement compared. */
export function rankIn(audience: readonly string[]): Rank {
  return (known, statement) => {
    if (audience.length === 0) return 0;
    const { key } = voiceOf(known, statement.id);
    const rank = audience.findIndex((agent) => voicesOfAccused(known, agent, statement.said).has(key));
    return rank < 0 ? audience.length : rank;
  };
}

/**
 * Value-based argumentation (Bench-Capon 2003), with the audience's trust in voices as the values: an attack of a less
 * trusted voice on a more trusted one fails. What is left is labelled by grounded semantics.
 */
export function debateOf(known: Known, rank: Rank): Debate {
  const nodes = [...known.statements.values()].filter((statement) => isNode(known, statement));
  const ranks = new Map(nodes.map((statement) => [statement.id, rank(known, statement)]));
  const rankOf = (id: string) => ranks.get(id) ?? 0;
  const attacks = attacksAmong(known).map((attack) => ({
    ...attack,
    succeeds: rankOf(attack.by) <= rankOf(attack.on),
  }));
  const attackers = groupBy(
    attacks.filter(({ succeeds }) => succeeds),
    ({ on }) => on,
  );
  const labels = groundedLabels({
    nodes: nodes.map(({ id }) => id),
    attackers: (node) => (attackers.get(node) ?? []).map(({ by }) => by),
  });
  return { attacks, labels };
}

/**
 * The label of a claim: IN when a live affirmation is IN; OUT when a live denial is IN, or there are affirmations and
 * all are OUT; else UNDECIDED.
 */
export function labelOf(known: Known, { labels }: Debate, claimId: string): StandingLabel {
  const affirmations = liveOn(known, claimId, 'AFFIRMS').map(({ id }) => labels.get(id));
  const denials = liveOn(known, claimId, 'DENIES').map(({ id }) => labels.get(id));
  if (affirmations.includes('IN')) return 'IN';
  if (denials.includes('IN')) return 'OUT';
  return affirmations.length > 0 && affirmations.every((label) => label === 'OUT') ? 'OUT' : 'UNDECIDED';
}

import { type Attack, attacksAmong, isNode } from './attacks.ts';
import type { StatementFact } from './facts.ts';
import type { StandingLabel } from './findings.ts';
import { voicesOfAccused } from './folding.ts';
import { type Framework, frameworkOf } from './grounded.ts';
import type { Known } from './known.ts';
import { voiceOf } from './voice.ts';

/** An attack, and whether it succeeds before the audience. */
export interface JudgedAttack extends Attack {
  readonly succeeds: boolean;
}

/** What attacks what among some statements before an audience. */
export interface Debate {
  /** The statements that attack or are attacked: the nodes of the framework, in its order. */
  readonly nodes: readonly StatementFact[];
  readonly attacks: readonly JudgedAttack[];
  /** Of the attacks that succeed. */
  readonly framework: Framework;
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
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const ranks = nodes.map((statement) => rank(known, statement));
  const attacks: JudgedAttack[] = [];
  const successful: (readonly [number, number])[] = [];
  for (const attack of attacksAmong(known)) {
    const by = indexOf.get(attack.by) ?? 0;
    const on = indexOf.get(attack.on) ?? 0;
    const succeeds = (ranks[by] ?? 0) <= (ranks[on] ?? 0);
    attacks.push({ ...attack, succeeds });
    if (succeeds) successful.push([by, on]);
  }
  return { nodes, attacks, framework: frameworkOf(nodes.length, successful) };
}

/**
 * The label of a claim: IN when a live affirmation is IN; OUT when a live denial is IN, or there are affirmations and
 * all are OUT; else UNDECIDED.
 * @param labels of the nodes, by index; a node without one is not there
 */
export function claimLabel(
  { nodes }: Debate,
  labels: readonly (StandingLabel | undefined)[],
  claimId: string,
): StandingLabel {
  const labelsOf = (stance: StatementFact['stance']) =>
    nodes.flatMap((node, index) =>
      node.claim === claimId && node.stance === stance ? (labels[index] ?? []) : [],
    );
  const affirmations = labelsOf('AFFIRMS');
  if (affirmations.includes('IN')) return 'IN';
  if (labelsOf('DENIES').includes('IN')) return 'OUT';
  return affirmations.length > 0 && affirmations.every((label) => label === 'OUT') ? 'OUT' : 'UNDECIDED';
}

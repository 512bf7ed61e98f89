import { reachedFrom } from './circles.ts';
import type { ArgumentFact, StatementFact } from './facts.ts';
import type { StandingReason } from './findings.ts';
import { type Known, statementOf } from './known.ts';
import { isLive } from './live.ts';

/** One statement attacks another; both are live. */
export interface Attack {
  readonly by: string;
  readonly on: string;
  readonly kind: StandingReason['kind'];
}

type Opposition = Omit<Attack, 'by'>;

/** The statements that attack or are attacked: each live one that affirms, denies or puts an argument forward. */
export function isNode(known: Known, { id, stance }: StatementFact): boolean {
  const speaks = stance === 'AFFIRMS' || stance === 'DENIES' || known.putForward(id).length > 0;
  return speaks && isLive(known, id);
}

/**
 * All attacks between the nodes, each once. An attack on a statement is also one on every node that relays it, at any
 * remove, also through statements that are visible but not live; what relays attacks nothing.
 */
export function attacksAmong(known: Known): readonly Attack[] {
  const nodes = new Set(
    [...known.statements.values()].filter((statement) => isNode(known, statement)).map(({ id }) => id),
  );
  const found = new Map<string, Attack>();
  for (const by of nodes) {
    if (known.relayed(by).length > 0) continue;
    for (const { on: opponent, kind } of opponentsOf(known, statementOf(known, by))) {
      for (const on of [opponent, ...reachedFrom(opponent, known.relayedBy)]) {
        if (on !== by && nodes.has(on)) found.set(`${by} ${on} ${kind}`, { by, on, kind });
      }
    }
  }
  return [...found.values()];
}

/** What a statement and other visible ones have against each other: the ties along which attacks go both ways. */
function opponentsOf(known: Known, statement: StatementFact): readonly Opposition[] {
  return [...opponentsByStance(known, statement), ...opponentsByTies(known, statement)];
}

/** Opponents by what a statement itself answers, is answered by, puts forward, and is undercut or rebutted by. */
export function opponentsByTies(known: Known, statement: StatementFact): readonly Opposition[] {
  return [
    ...known.answers(statement.id).flatMap(({ to, aspect }) => namesCalled(to, aspect)),
    ...known.answeredBy(statement.id).flatMap(({ from, aspect }) => namesCalled(from, aspect)),
    ...known.putForward(statement.id).flatMap((argument) => attackedBy(known, argument)),
    ...(statement.stance === 'AFFIRMS' && statement.claim ? puttingOn(known, statement.claim) : []),
    ...known.putForward(statement.id).flatMap(({ id }) => puttingOn(known, id)),
  ];
}

/**
 * Opponents by what is affirmed and denied, the same for all statements with one stance on one claim. CONTRADICTS and
 * ENTAILS count whoever states them.
 */
export function opponentsByStance(known: Known, { claim, stance }: StatementFact): readonly Opposition[] {
  if (!claim) return [];
  const on = (
    claims: readonly string[],
    opposite: StatementFact['stance'],
    kind: Attack['kind'],
  ): readonly Opposition[] =>
    claims.flatMap((id) =>
      known
        .onClaim(id)
        .filter((other) => other.stance === opposite)
        .map((other) => ({ on: other.id, kind })),
    );
  if (stance === 'AFFIRMS') {
    return [
      ...on([claim], 'DENIES', 'DENIAL'),
      ...on(known.contradicts(claim), 'AFFIRMS', 'CONTRADICTION'),
      ...on(known.entails(claim), 'DENIES', 'ENTAILMENT'),
    ];
  }
  if (stance !== 'DENIES') return [];
  return [...on([claim], 'AFFIRMS', 'DENIAL'), ...on(known.entailedBy(claim), 'AFFIRMS', 'ENTAILMENT')];
}

function namesCalled(on: string, aspect: 'CONTENT' | 'CREDIBILITY' | 'MOTIVE'): readonly Opposition[] {
  return aspect === 'CONTENT' ? [] : [{ on, kind: aspect }];
}

/** What an argument is against: the affirmations of the claim, or the statement that puts the argument forward. */
function attackedBy(known: Known, { kind, target }: ArgumentFact): readonly Opposition[] {
  if (kind !== 'UNDERCUT' && kind !== 'REBUT') return [];
  const affirmations = known.onClaim(target).filter(({ stance }) => stance === 'AFFIRMS');
  const putting = known.arguments.get(target)?.putForwardBy;
  return [...affirmations.map(({ id }) => id), ...(putting ? [putting] : [])].map((on) => ({ on, kind }));
}

/** The statements that put an attacking argument against a claim or an argument. */
function puttingOn(known: Known, target: string): readonly Opposition[] {
  return known.argumentsOn(target).flatMap(({ kind, putForwardBy }) => {
    if (!putForwardBy || (kind !== 'UNDERCUT' && kind !== 'REBUT')) return [];
    return [{ on: putForwardBy, kind }];
  });
}

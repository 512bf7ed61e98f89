import { coneOf, narrowed } from './cone.ts';
import { claimLabel, type Debate, debateOf, type JudgedAttack, rankIn } from './debate.ts';
import type { Standing, StandingLabel, StandingReason } from './findings.ts';
import { flipsOf } from './flips.ts';
import { groundedLabels } from './grounded.ts';
import { groupBy } from './groups.ts';
import { type Known, statementOf } from './known.ts';
import { isLive } from './live.ts';
import { compareText, oldestFirst } from './order.ts';
import { twinsOf } from './twins.ts';

/** Where more attacks than this decided, one is given for all of each kind between two groups of twins. */
const REASONS_AT_MOST = 200;

/**
 * What stands of a claim: abstract argumentation (Dung 1995) by grounded semantics, before an audience that trusts some
 * voices more than others (Bench-Capon 2003). With the attacks that decided it, and the least sets of statements
 * without which the label would be another, see {@link flipsOf}.
 * @param audience ids of agents, the most trusted first
 */
export function standingOf(known: Known, claimId: string, audience: readonly string[]): Standing {
  const rank = rankIn(audience);
  const cone = coneOf(known, claimId);
  const twins = twinsOf(cone, (statement) => rank(cone, statement));
  // One statement stands for all its twins.
  const few = narrowed(cone, new Set(twins.keys()));
  const debate = debateOf(few, rank);
  const labels = groundedLabels(debate.framework);
  const label = claimLabel(debate, labels, claimId);
  const labelled = new Map(debate.nodes.map(({ id }, index) => [id, labels[index]]));
  return {
    label,
    reasons: reasonsOf(cone, decidingAttacks(cone, debate, labelled, claimId), twins),
    flips: flipsOf({
      known: few,
      debate,
      rank,
      claimId,
      label,
      twins: new Map([...twins].filter(([id]) => isLive(few, id))),
    })
      .map((set) => inOrder(cone, set))
      .sort((one, other) => compareSets(cone, one, other)),
  };
}

/** The label alone, for no audience. */
export function standingLabelOf(known: Known, claimId: string): StandingLabel {
  const debate = debateOf(coneOf(known, claimId), rankIn([]));
  return claimLabel(debate, groundedLabels(debate.framework), claimId);
}

function reasonsOf(
  cone: Known,
  decided: readonly JudgedAttack[],
  twins: ReadonlyMap<string, readonly string[]>,
): readonly StandingReason[] {
  const membersOf = (id: string): readonly string[] => twins.get(id) ?? [id];
  const count = decided.reduce((sum, { by, on }) => sum + membersOf(by).length * membersOf(on).length, 0);
  const reasons =
    count > REASONS_AT_MOST
      ? decided
      : decided.flatMap((attack) =>
          membersOf(attack.by).flatMap((by) => membersOf(attack.on).map((on) => ({ ...attack, by, on }))),
        );
  const compare = (one: string, other: string) =>
    oldestFirst(statementOf(cone, one), statementOf(cone, other));
  return [...reasons].sort(
    (one, other) =>
      compare(one.by, other.by) || compare(one.on, other.on) || compareText(one.kind, other.kind),
  );
}

/**
 * The attacks that decided: those on the statements that affirm or deny the claim, and in turn on the attackers. On one
 * that is IN, all attacks (each fails, or is by one that is OUT); on one that is OUT, those that succeed of what is IN;
 * on an undecided one, those that succeed of what is undecided.
 */
function decidingAttacks(
  cone: Known,
  { attacks }: Debate,
  labels: ReadonlyMap<string, StandingLabel | undefined>,
  claimId: string,
): readonly JudgedAttack[] {
  const on = groupBy(attacks, (attack) => attack.on);
  const decided: JudgedAttack[] = [];
  const explained = new Set<string>();
  const open = cone
    .onClaim(claimId)
    .map(({ id }) => id)
    .filter((id) => labels.has(id));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (explained.has(id)) continue;
    explained.add(id);
    const label = labels.get(id);
    const deciding = (on.get(id) ?? []).filter((attack) => decides(attack, label, labels.get(attack.by)));
    decided.push(...deciding);
    open.push(...deciding.filter(({ succeeds }) => succeeds).map(({ by }) => by));
  }
  return decided;
}

function decides(
  { succeeds }: JudgedAttack,
  label: StandingLabel | undefined,
  attacker: StandingLabel | undefined,
): boolean {
  if (label === 'IN') return true;
  return succeeds && attacker === (label === 'OUT' ? 'IN' : 'UNDECIDED');
}

function inOrder(known: Known, ids: readonly string[]): readonly string[] {
  return [...ids].sort((one, other) => oldestFirst(statementOf(known, one), statementOf(known, other)));
}

function compareSets(known: Known, one: readonly string[], other: readonly string[]): number {
  const index = one.findIndex((id, position) => id !== other[position]);
  const [first, second] = [one[index], other[index]];
  if (first === undefined || second === undefined) return 0;
  return oldestFirst(statementOf(known, first), statementOf(known, second));
}

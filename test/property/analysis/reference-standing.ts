import type { Facts, StatementFact } from '../../../src/analysis/facts.ts';
import type { StandingLabel } from '../../../src/analysis/findings.ts';
import { voicesOfAccused } from '../../../src/analysis/folding.ts';
import { know, voiceOf } from '../../../src/analysis/index.ts';
import { isLive } from '../../../src/analysis/live.ts';

/**
 * «What stands», word for word and by trying everything: every pair of statements for the attacks, every set of them
 * for the extensions, every set to remove for the flips.
 */
export function referenceStanding(
  facts: Facts,
  claim: string,
  audience: readonly string[],
): { readonly label: StandingLabel; readonly flips: readonly (readonly string[])[] } {
  const label = referenceLabel(facts, claim, audience);
  const known = know(facts);
  const live = facts.statements.map(({ id }) => id).filter((id) => isLive(known, id));
  for (let size = 1; size <= 3; size += 1) {
    const flips = subsets(live).filter(
      (gone) => gone.length === size && referenceLabel(without(facts, gone), claim, audience) !== label,
    );
    if (flips.length > 0) return { label, flips };
  }
  return { label, flips: [] };
}

/** The labels of an abstract framework: what is in the least of all its complete extensions, and what that attacks. */
export function referenceGrounded(
  size: number,
  attacks: (by: number, on: number) => boolean,
): readonly StandingLabel[] {
  const nodes = Array.from({ length: size }, (_, index) => index);
  const complete = subsets(nodes).filter((set) => {
    const isAttacked = (node: number) => set.some((by) => attacks(by, node));
    const isDefended = (node: number) => nodes.every((by) => !attacks(by, node) || isAttacked(by));
    return !set.some(isAttacked) && nodes.every((node) => isDefended(node) === set.includes(node));
  });
  const grounded = nodes.filter((node) => complete.every((set) => set.includes(node)));
  return nodes.map((node) => {
    if (grounded.includes(node)) return 'IN';
    return grounded.some((by) => attacks(by, node)) ? 'OUT' : 'UNDECIDED';
  });
}

function referenceLabel(facts: Facts, claim: string, audience: readonly string[]): StandingLabel {
  const known = know(facts);
  const nodes = facts.statements.filter(
    ({ id, stance }) =>
      isLive(known, id) &&
      (stance === 'AFFIRMS' ||
        stance === 'DENIES' ||
        facts.arguments.some(({ putForwardBy }) => putForwardBy === id)),
  );
  const rankOf = ({ id, said }: StatementFact) => {
    const rank = audience.findIndex((agent) =>
      voicesOfAccused(known, agent, said).has(voiceOf(known, id).key),
    );
    return rank < 0 ? audience.length : rank;
  };
  const attacked = nodes.map((by) => nodes.map((on) => attacks(facts, by, on) && rankOf(by) <= rankOf(on)));
  const labels = referenceGrounded(nodes.length, (by, on) => attacked[by]?.[on] === true);
  const labelsOn = (stance: string) =>
    labels.filter((_, index) => nodes[index]?.claim === claim && nodes[index]?.stance === stance);
  const affirmations = labelsOn('AFFIRMS');
  if (affirmations.some((label) => label === 'IN')) return 'IN';
  if (labelsOn('DENIES').some((label) => label === 'IN')) return 'OUT';
  return affirmations.length > 0 && affirmations.every((label) => label === 'OUT') ? 'OUT' : 'UNDECIDED';
}

/** Whether a statement attacks another, or one that the other relays. */
function attacks(facts: Facts, by: StatementFact, on: StatementFact): boolean {
  if (facts.relays.some(({ from }) => from === by.id) || by.id === on.id) return false;
  return facts.statements.some(
    (opponent) =>
      (opponent.id === on.id || relaysAtAnyRemove(facts, on.id, opponent.id)) &&
      (oneWay(facts, by, opponent) || oneWay(facts, opponent, by)),
  );
}

function oneWay(facts: Facts, one: StatementFact, other: StatementFact): boolean {
  const related = (type: string) =>
    facts.relations.some(({ type: is, from, to }) => is === type && from === one.claim && to === other.claim);
  const affirmsAndDenies = one.stance === 'AFFIRMS' && other.stance === 'DENIES';
  return (
    (affirmsAndDenies && one.claim === other.claim) ||
    (one.stance === 'AFFIRMS' && other.stance === 'AFFIRMS' && related('CONTRADICTS')) ||
    (affirmsAndDenies && related('ENTAILS')) ||
    facts.answers.some(
      ({ from, to, aspect }) => from === one.id && to === other.id && aspect !== 'CONTENT',
    ) ||
    facts.arguments.some(
      ({ kind, target, putForwardBy }) =>
        putForwardBy === one.id &&
        (kind === 'REBUT' || kind === 'UNDERCUT') &&
        ((other.stance === 'AFFIRMS' && other.claim === target) ||
          facts.arguments.some(({ id, putForwardBy: putter }) => id === target && putter === other.id)),
    )
  );
}

function relaysAtAnyRemove(facts: Facts, from: string, to: string, seen: readonly string[] = []): boolean {
  return facts.relays.some(
    (relay) =>
      relay.from === from &&
      !seen.includes(relay.to) &&
      (relay.to === to || relaysAtAnyRemove(facts, relay.to, to, [...seen, from])),
  );
}

/** The view without some statements. */
function without(facts: Facts, gone: readonly string[]): Facts {
  const stays = (...ids: readonly (string | null | undefined)[]) =>
    !ids.some((id) => id && gone.includes(id));
  return {
    ...facts,
    statements: facts.statements.filter(({ id }) => stays(id)),
    relays: facts.relays.filter(({ from, to }) => stays(from, to)),
    withdrawals: facts.withdrawals.filter(({ from, to }) => stays(from, to)),
    answers: facts.answers.filter(({ from, to }) => stays(from, to)),
    arguments: facts.arguments.filter(({ putForwardBy }) => stays(putForwardBy)),
  };
}

function subsets<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
  return Array.from({ length: 2 ** values.length }, (_, bits) =>
    values.filter((_value, index) => Math.floor(bits / 2 ** index) % 2 === 1),
  );
}

import type { Next } from './circles.ts';
import { withoutStatements } from './impact.ts';
import { type Known, knowFewer, statementOf } from './known.ts';

/** How many arguments upon arguments are followed: on a claim, and on what somebody in the debate argues elsewhere. */
const ON_CLAIM = 3;
const ELSEWHERE = 2;

/**
 * What is heard on whether a claim stands. A debate has no end, since whoever denies one claim may argue
 * on the next; what is heard has one, which depends on nothing but what the view shows: the claim and the claims next to
 * it (contradicting, entailed, entailing), those that their attackers speak of, and the claims next to these; the
 * statements on all of them, with who argues there, what these relay, and who calls one of them names or is called; who
 * is concerned by what all these argue elsewhere; and what takes any of them back. The facts of `Claim.standing` hold all
 * of these (cypher/Claim/standing.cypher, cypher/facts/debate.cypher).
 */
export function circleOf(known: Known, claimId: string): Known {
  const near = withNext(known, [claimId]);
  const first = near.flatMap((claim) => known.onClaim(claim)).map(({ id }) => id);
  const attackers = [...calledNames(known, first), ...putters(known, argumentsUpon(known, near, 1))];
  const aims = first.flatMap((id) => known.putForward(id)).map(({ target }) => target);
  const further = [...attackers.flatMap((id) => statementOf(known, id).claim ?? []), ...aims];
  const beyond = further.filter((id) => known.claims.has(id));
  const claims = new Set([...near, ...withNext(known, beyond)]);

  const onClaims = argumentsUpon(known, [...claims], ON_CLAIM);
  const debating = [
    ...[...claims].flatMap((claim) => known.onClaim(claim)).map(({ id }) => id),
    ...putters(known, onClaims),
  ];
  const attackable = withReached(debating, known.relayed);
  const arguing = [...attackable, ...calledNames(known, attackable)];
  const own = arguing.flatMap((id) => known.putForward(id));
  const ownIds = own.map(({ id }) => id);
  const elsewhere = [
    ...ownIds,
    ...own.map(({ target }) => target),
    ...argumentsUpon(known, ownIds, ELSEWHERE),
  ];
  const taking = [...arguing, ...putters(known, elsewhere)];
  const heard = new Set(withReached(withReached(taking, known.takenBackBy), known.relayed));
  const argued = new Set([...onClaims, ...elsewhere]);

  const unheard = new Set([...known.statements.keys()].filter((id) => !heard.has(id)));
  const facts = withoutStatements(known.facts, unheard);
  return knowFewer(known, {
    ...facts,
    relations: facts.relations.filter(({ from, to }) => claims.has(from) && claims.has(to)),
    arguments: facts.arguments.filter(({ id }) => argued.has(id)),
  });
}

/** Claims, and those that contradict one of them, entail it or are entailed by it. */
function withNext(known: Known, claims: readonly string[]): readonly string[] {
  const next = (id: string) => [...known.contradicts(id), ...known.entails(id), ...known.entailedBy(id)];
  return [...new Set(claims.flatMap((id) => [id, ...next(id)]))];
}

/** Ids of the arguments on claims or arguments, and on these again, for so many steps. */
function argumentsUpon(known: Known, targets: readonly string[], steps: number): readonly string[] {
  const found = new Set<string>();
  let upon = targets;
  for (let step = 0; step < steps; step += 1) {
    upon = upon.flatMap((id) => known.argumentsOn(id)).map(({ id }) => id);
    for (const id of upon) found.add(id);
  }
  return [...found];
}

/** The statements that put arguments forward. */
function putters(known: Known, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => known.arguments.get(id)?.putForwardBy ?? []);
}

/** The statements that attack the speaker of one of these, or whose speaker one of these attacks. */
function calledNames(known: Known, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => [
    ...known.answers(id).flatMap(({ to, aspect }) => (aspect === 'CONTENT' ? [] : to)),
    ...known.answeredBy(id).flatMap(({ from, aspect }) => (aspect === 'CONTENT' ? [] : from)),
  ]);
}

/** Some statements, and all that can be reached from any of them. */
function withReached(ids: readonly string[], next: Next): readonly string[] {
  const reached = new Set(ids);
  // A set gives what is added while it is gone through.
  for (const id of reached) for (const other of next(id)) reached.add(other);
  return [...reached];
}

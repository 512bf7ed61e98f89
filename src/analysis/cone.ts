import { opponentsByStance, opponentsByTies } from './attacks.ts';
import { circleOf } from './circle.ts';
import { withoutStatements } from './impact.ts';
import { type Known, knowFewer, statementOf } from './known.ts';

/**
 * Only the statements that can have a say in whether a claim stands, of those that are heard: those on it, and at any
 * remove those that attack one of them, that one of them relays, or that take one back. Attacks are followed whether or
 * not they hold now (a relay attacks once what it relays is gone, a retracted statement once its retraction is), so that
 * the claim's label is that of the whole, also after any of the statements is removed.
 */
export function coneOf(all: Known, claimId: string): Known {
  const known = circleOf(all, claimId);
  const inside = new Set<string>();
  const stances = new Set<string>();
  const open = known
    .onClaim(claimId)
    .filter(({ stance }) => stance !== 'ADDRESSES')
    .map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (inside.has(id)) continue;
    inside.add(id);
    const statement = statementOf(known, id);
    const stance = `${statement.stance} ${statement.claim}`;
    // Many statements with one stance on one claim have the same opponents by it: once is enough.
    if (!stances.has(stance)) open.push(...opponentsByStance(known, statement).map(({ on }) => on));
    stances.add(stance);
    open.push(
      ...opponentsByTies(known, statement).map(({ on }) => on),
      ...known.relayed(id),
      ...known.takenBackBy(id),
    );
  }
  return narrowed(known, inside);
}

/** The facts that bear on these statements alone. */
export function narrowed(known: Known, inside: ReadonlySet<string>): Known {
  const gone = new Set([...known.statements.keys()].filter((id) => !inside.has(id)));
  const facts = withoutStatements(known.facts, gone);
  const claims = new Set(facts.statements.map(({ claim }) => claim));
  const sources = new Set(facts.statements.map(({ source }) => source));
  return knowFewer(known, {
    ...facts,
    sources: facts.sources.filter(({ id }) => sources.has(id)),
    // Neither who is accused nor where a version comes from bears on what stands.
    claims: [],
    derivations: [],
    relations: facts.relations.filter(({ from, to }) => claims.has(from) && claims.has(to)),
    arguments: facts.arguments.filter(({ putForwardBy }) => putForwardBy),
  });
}

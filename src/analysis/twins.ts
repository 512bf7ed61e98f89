import type { StatementFact } from './facts.ts';
import { groupBy } from './groups.ts';
import type { Known } from './known.ts';
import { compareText, oldestFirst } from './order.ts';

/**
 * Statements that attack the same ones and are attacked by the same ones, with the same success, whatever other
 * statements are removed: one of them stands for all. By the id of the oldest of each group, oldest first.
 *
 * The grounded labelling gives twins one label, so a claim with hundreds of plain affirmations and denials is as small
 * as one with a few, and taking away some twins changes nothing as long as one is left.
 * @param rankOf how far up the audience the statement's voice is
 */
export function twinsOf(
  known: Known,
  rankOf: (statement: StatementFact) => number,
): ReadonlyMap<string, readonly string[]> {
  const groups = groupBy([...known.statements.values()].sort(oldestFirst), (statement) =>
    JSON.stringify(likenessOf(known, statement, rankOf(statement))),
  );
  return new Map(
    [...groups.values()].map((group) => {
      const ids = group.map(({ id }) => id);
      return [ids[0] ?? '', ids] as const;
    }),
  );
}

/** What twins have in common. One on which others are built (relays, retractions, arguments on arguments) has none. */
function likenessOf(known: Known, statement: StatementFact, rank: number): unknown {
  const { id, claim, stance, speaker, said } = statement;
  const putForward = known.putForward(id);
  if (
    known.relayedBy(id).length > 0 ||
    known.takenBack(id).length > 0 ||
    known.takenBackBy(id).length > 0 ||
    putForward.some((argument) => known.argumentsOn(argument.id).length > 0)
  ) {
    return id;
  }
  const relayed = known.relayed(id);
  // The voice of a narrator's relay, and with it the rank, depends on what it relays and on the day.
  const narrator = relayed.length > 0 && !speaker ? [said.earliest ?? null, said.latest ?? null] : null;
  return [
    claim ?? null,
    stance ?? null,
    rank,
    relayed,
    narrator,
    known
      .answers(id)
      .filter(({ aspect }) => aspect !== 'CONTENT')
      .map(({ to, aspect }) => [to, aspect]),
    known
      .answeredBy(id)
      .filter(({ aspect }) => aspect !== 'CONTENT')
      .map(({ from, aspect }) => [from, aspect]),
    putForward.map(({ kind, target }) => `${kind} ${target}`).sort(compareText),
  ];
}

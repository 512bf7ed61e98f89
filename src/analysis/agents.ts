import type { AffiliationFact, AgentFact, Facts, JudgementFact } from './facts.ts';
import { groupBy } from './groups.ts';
import { compareText } from './order.ts';

/** The agents of some facts: which are joined by judgements, and what they belong to and speak for. */
export interface Agents {
  readonly byId: ReadonlyMap<string, AgentFact>;
  /** PART_OF and SPEAKS_FOR from an agent along which it folds. */
  readonly up: ReadonlyMap<string, readonly AffiliationFact[]>;
  /** The governments that are PART_OF an agent. */
  readonly governments: ReadonlyMap<string, readonly AffiliationFact[]>;
  /** The set of agents that are one by SAME judgements, for each that is in one. */
  readonly joined: ReadonlyMap<string, readonly string[]>;
  /** What was folded already, by the question. */
  readonly folds: Map<string, string>;
  readonly accused: Map<string, ReadonlySet<string>>;
}

/** Indexes the agents of some facts. Ties to agents that are not among them are not there. */
export function indexAgents(facts: Facts): Agents {
  const byId = new Map(facts.agents.map((agent) => [agent.id, agent]));
  const kindOf = (id: string) => byId.get(id)?.kind;
  const affiliations = facts.affiliations.filter(({ from, to }) => byId.has(from) && byId.has(to));
  return {
    byId,
    up: groupBy(
      // Nothing folds into a GROUP or a COUNTRY, and a GROUP folds into nothing.
      affiliations.filter(
        ({ from, to }) => kindOf(from) !== 'GROUP' && kindOf(to) !== 'GROUP' && kindOf(to) !== 'COUNTRY',
      ),
      ({ from }) => from,
    ),
    governments: groupBy(
      affiliations.filter(({ type, from }) => type === 'PART_OF' && kindOf(from) === 'GOVERNMENT'),
      ({ to }) => to,
    ),
    joined: joinedSets(facts.judgements.filter(({ between }) => between.every((id) => byId.has(id)))),
    folds: new Map(),
    accused: new Map(),
  };
}

/** Sets of agents joined by SAME, at any remove; one that holds a pair judged DIFFERENT is not joined at all. */
function joinedSets(judgements: readonly JudgementFact[]): ReadonlyMap<string, readonly string[]> {
  const setOf = new Map<string, Set<string>>();
  for (const { between, verdict } of judgements) {
    if (verdict !== 'SAME') continue;
    const [one, other] = between.map((id) => setOf.get(id) ?? new Set([id]));
    const union = new Set([...(one ?? []), ...(other ?? [])]);
    for (const id of union) setOf.set(id, union);
  }
  for (const { between, verdict } of judgements) {
    if (verdict !== 'DIFFERENT') continue;
    const set = setOf.get(between[0]);
    if (set?.has(between[1])) for (const id of set) setOf.delete(id);
  }
  return new Map([...setOf].map(([id, set]) => [id, [...set].sort(compareText)]));
}

/** Of some agents the one with the least canonical name, then the least id: the name that a joined set goes by. */
export function leastNamed(agents: Agents, ids: readonly string[]): string {
  const [least] = [...ids].sort(compareNames(agents));
  if (least === undefined) throw new Error('Unexpected set without an agent');
  return least;
}

/** The order of agents by canonical name, then id. */
export function compareNames({ byId }: Agents): (one: string, other: string) => number {
  const nameOf = (id: string) => byId.get(id)?.name ?? id;
  return (one, other) => compareText(nameOf(one), nameOf(other)) || compareText(one, other);
}

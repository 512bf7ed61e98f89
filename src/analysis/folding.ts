import { type Agents, leastNamed } from './agents.ts';
import { componentsOf } from './circles.ts';
import type { Days } from './facts.ts';
import type { Known } from './known.ts';
import { compareText, meets } from './order.ts';

/** Where a fold begins by ON_BEHALF_OF: the speaker in this one statement, and no other time. */
const HERE = '';

/**
 * The top of an agent's fold on some days: the agent whose voice it is.
 *
 * The way up leads by ON_BEHALF_OF where the statement has it, else by PART_OF and SPEAKS_FOR whose period meets the
 * days, and from there on by PART_OF and SPEAKS_FOR, any number of steps. Agents that are joined by SAME judgements are
 * one node, and so are those of a circle that the joining makes; it goes by its least canonical name. Where the ways up
 * end in different tops, the voice is the highest node that lies on all of them (a post-dominator of the first).
 */
export function foldOf(known: Known, agent: string, days: Days, onBehalfOf: readonly string[] = []): string {
  const { agents } = known;
  const principals = principalsOf(agents, agent, onBehalfOf);
  const question = JSON.stringify([agent, principals, days.earliest ?? null, days.latest ?? null]);
  const kept = agents.folds.get(question);
  if (kept !== undefined) return kept;
  const top = leastNamed(agents, onAllWaysUp(agents, agent, principals, days).at(-1) ?? [agent]);
  agents.folds.set(question, top);
  return top;
}

/**
 * Whether a statement counts as said by an agent too, because all ways up from its speaker lead through it: a ministry
 * says what its spokeswoman says. A narrator's statement folds into nobody.
 */
export function foldsInto(known: Known, statementId: string, agentId: string): boolean {
  const statement = known.statements.get(statementId);
  if (!statement?.speaker) return false;
  const { agents } = known;
  const { speaker, onBehalfOf, said } = statement;
  const ways = onAllWaysUp(agents, speaker, principalsOf(agents, speaker, onBehalfOf), said);
  return ways.some((node) => node.includes(agentId));
}

/** The agents that ON_BEHALF_OF leads to: none hidden, no GROUP and no COUNTRY, and none from a GROUP. */
function principalsOf(agents: Agents, agent: string, onBehalfOf: readonly string[]): readonly string[] {
  if (agents.byId.get(agent)?.kind === 'GROUP') return [];
  return onBehalfOf
    .filter((id) => {
      const kind = agents.byId.get(id)?.kind;
      return kind !== undefined && kind !== 'GROUP' && kind !== 'COUNTRY';
    })
    .sort(compareText);
}

/** All agents that are one with this one. */
function setOf(agents: Agents, id: string): readonly string[] {
  return agents.joined.get(id) ?? [id];
}

/** The nodes that lie on all ways up from an agent, itself first, the highest last; each as the agents that it joins. */
function onAllWaysUp(
  agents: Agents,
  agent: string,
  principals: readonly string[],
  days: Days,
): readonly (readonly string[])[] {
  // A joined set is the node of its least id.
  const nodeOf = (id: string) => agents.joined.get(id)?.[0] ?? id;
  const next = (node: string): readonly string[] => {
    if (node === HERE) return [...new Set(principals.map(nodeOf))];
    const ends = setOf(agents, node).flatMap((member) =>
      (agents.up.get(member) ?? []).filter(({ period }) => meets(period, days)).map(({ to }) => nodeOf(to)),
    );
    return [...new Set(ends)];
  };
  const start = principals.length > 0 ? HERE : nodeOf(agent);
  const components = componentsOf([start], next);
  const componentOf = new Map<string, number>();
  // For each component those that lie on all ways up from it, itself first, the highest last.
  const onAllWays: (readonly number[])[] = [];
  for (const [index, component] of components.entries()) {
    for (const node of component) componentOf.set(node, index);
    const ways = [...new Set(component.flatMap(next).map((node) => componentOf.get(node)))]
      .filter((above) => above !== undefined && above !== index)
      .map((above) => onAllWays[above ?? index] ?? []);
    const [first = [], ...others] = ways;
    onAllWays.push([index, ...first.filter((above) => others.every((way) => way.includes(above)))]);
  }
  return (onAllWays.at(-1) ?? []).map((index) =>
    (components[index] ?? []).flatMap((node) => setOf(agents, node === HERE ? agent : node)),
  );
}

/**
 * The keys of the voices that count as an accused's on some days: its own fold, and for a COUNTRY, which never speaks
 * itself, those of the governments that are PART_OF it in a period that meets the days.
 */
export function voicesOfAccused(known: Known, agentId: string, days: Days): ReadonlySet<string> {
  const { agents } = known;
  const question = JSON.stringify([agentId, days.earliest ?? null, days.latest ?? null]);
  const kept = agents.accused.get(question);
  if (kept) return kept;
  const voices = new Set([foldOf(known, agentId, days)]);
  for (const member of setOf(agents, agentId)) {
    if (agents.byId.get(member)?.kind !== 'COUNTRY') continue;
    for (const { from, period } of agents.governments.get(member) ?? []) {
      if (meets(period, days)) voices.add(foldOf(known, from, days));
    }
  }
  agents.accused.set(question, voices);
  return voices;
}

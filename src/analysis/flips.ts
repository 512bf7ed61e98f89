import { claimLabel, type Debate, debateOf, type Rank } from './debate.ts';
import type { StandingLabel } from './findings.ts';
import { groundedLabels } from './grounded.ts';
import { withoutStatements } from './impact.ts';
import { type Known, knowFewer } from './known.ts';
import { compareText } from './order.ts';

/** How many statements a set has at most. */
const SIZE_AT_MOST = 3;

/** How many sets of one size are tried at most: all of up to three of 39 statements. */
const SETS_AT_MOST = 10_000;

/** How many times at most the view is computed anew, for what others relay or what takes others back: up to three of 15. */
const VIEWS_AT_MOST = 600;

/** A question on what would stand without some statements. */
export interface FlipQuestion {
  /** The facts with one statement for each group of twins. */
  readonly known: Known;
  readonly debate: Debate;
  readonly rank: Rank;
  readonly claimId: string;
  readonly label: StandingLabel;
  /** Groups of live twins, by the one that stands for them. */
  readonly twins: ReadonlyMap<string, readonly string[]>;
}

/**
 * All sets of live statements of the least size, up to three, without which the label is another. The view without a
 * statement is computed anew: what it took back is live again, and what relays it may be a root.
 *
 * A set of the least size holds a group of twins whole or not at all (taking some of them changes nothing), so sets of
 * whole groups are tried, smaller sizes first; groups of four and more are in none. The search is bounded: where a size
 * has more than 10,000 sets, or more than 600 views would have to be computed, it ends and finds none, rather than
 * some. It is complete wherever no more than 15 live statements bear on the claim that are not twins.
 */
export function flipsOf(question: FlipQuestion): readonly (readonly string[])[] {
  const groups = [...question.twins]
    .map(([id, members]) => ({ id, members }))
    .filter(({ members }) => members.length <= SIZE_AT_MOST);
  const labelWithout = labeller(question);
  for (let size = 1; size <= SIZE_AT_MOST; size += 1) {
    const sets = setsOf(groups, size);
    if (sets === null) return [];
    const flips: string[][] = [];
    for (const set of sets) {
      const label = labelWithout(set.map(({ id }) => id));
      if (label === null) return [];
      if (label !== question.label) flips.push(set.flatMap(({ members }) => members));
    }
    if (flips.length > 0) return flips;
  }
  return [];
}

interface Group {
  readonly id: string;
  readonly members: readonly string[];
}

/** All sets of groups with so many members together, in the order of the groups; null where there are too many. */
function setsOf(groups: readonly Group[], size: number): readonly (readonly Group[])[] | null {
  const sets: (readonly Group[])[] = [];
  const extend = (set: readonly Group[], left: number, begin: number): boolean => {
    if (left === 0) return sets.push(set) <= SETS_AT_MOST;
    for (const [index, group] of groups.entries()) {
      const fits = index >= begin && group.members.length <= left;
      if (fits && !extend([...set, group], left - group.members.length, index + 1)) return false;
    }
    return true;
  };
  return extend([], size, 0) ? sets : null;
}

/**
 * The claim's label without some statements; null where the bound is reached. Most statements just leave the debate;
 * those that others relay, and those that take others back, change what is live, who relays and whose voice it is.
 */
function labeller({
  known,
  debate,
  rank,
  claimId,
}: FlipQuestion): (ids: readonly string[]) => StandingLabel | null {
  const views = new Map<string, Debate>([['', debate]]);
  const changesView = (id: string) => known.relayedBy(id).length > 0 || known.takenBack(id).length > 0;
  const viewWithout = (ids: readonly string[]): Debate | null => {
    const key = [...ids].sort(compareText).join(' ');
    const kept = views.get(key);
    if (kept || views.size > VIEWS_AT_MOST) return kept ?? null;
    const view = debateOf(knowFewer(known, withoutStatements(known.facts, new Set(ids))), rank);
    views.set(key, view);
    return view;
  };
  return (ids) => {
    const view = viewWithout(ids.filter(changesView));
    if (view === null) return null;
    const gone = new Set(view.nodes.flatMap(({ id }, index) => (ids.includes(id) ? [index] : [])));
    return claimLabel(view, groundedLabels(view.framework, gone), claimId);
  };
}

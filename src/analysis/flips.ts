import type { StandingLabel } from './findings.ts';
import { withoutStatements } from './impact.ts';
import { type Known, knowFewer } from './known.ts';

/**
 * At most so many sets of one size are tried: all sets of up to three of 33 statements, of which groups of four twins
 * or more are none. Where there are more, the search ends and finds none, rather than some.
 */
export const SETS_AT_MOST = 6_000;

/** How many statements a set has at most. */
const SIZE_AT_MOST = 3;

/** A question on what would stand without some statements. */
export interface FlipQuestion {
  /** The facts with one statement for each group of twins. */
  readonly known: Known;
  /** Groups of live twins, by the one that stands for them. */
  readonly twins: ReadonlyMap<string, readonly string[]>;
  readonly label: StandingLabel;
  readonly labelOf: (known: Known) => StandingLabel;
}

/**
 * All sets of live statements of the least size, up to three, without which the label is another. The view without a
 * statement is computed anew: what it took back is live again, and what relays it may be a root.
 *
 * A set of the least size holds a group of twins whole or not at all (taking some of them changes nothing), so sets of
 * whole groups are tried, the smaller sizes first. See {@link SETS_AT_MOST} for the bound.
 */
export function flipsOf({ known, twins, label, labelOf }: FlipQuestion): readonly (readonly string[])[] {
  const groups = [...twins]
    .map(([id, members]) => ({ id, members }))
    .filter(({ members }) => members.length <= SIZE_AT_MOST);
  for (let size = 1; size <= SIZE_AT_MOST; size += 1) {
    const sets = setsOf(groups, size);
    if (sets === null) return [];
    const flips = sets.filter((set) => {
      const gone = new Set(set.map(({ id }) => id));
      return labelOf(knowFewer(known, withoutStatements(known.facts, gone))) !== label;
    });
    if (flips.length > 0) return flips.map((set) => set.flatMap(({ members }) => members));
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
  const extend = (set: readonly Group[], left: number, from: number): boolean => {
    if (left === 0) return sets.push(set) <= SETS_AT_MOST;
    return groups.every(
      (group, index) =>
        index < from ||
        group.members.length > left ||
        extend([...set, group], left - group.members.length, index + 1),
    );
  };
  return extend([], size, 0) ? sets : null;
}

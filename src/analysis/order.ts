import type { Days, StatementFact } from './facts.ts';

/** The order of two texts by their UTF-16 units: the same on every machine, whatever its language. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Whether the first days are over before the second begin; unknown bounds never are. */
export function endsBefore(earlier: Days, later: Days): boolean {
  const end = earlier.latest ?? null;
  const begin = later.earliest ?? null;
  return end !== null && begin !== null && end < begin;
}

/** Whether two stretches of days have a day in common; absent bounds are open, so what is undated meets all. */
export function meets(one: Days, other: Days): boolean {
  return !endsBefore(one, other) && !endsBefore(other, one);
}

/** Where a statement stands in time: the last day on which it may have been said, else the first; null if undated. */
function dayOf({ said }: StatementFact): string | null {
  return said.latest ?? said.earliest ?? null;
}

/** Oldest first, undated last, then by id. */
export function oldestFirst(one: StatementFact, other: StatementFact): number {
  return compareDays(one, other, 1);
}

/** Newest first, undated last, then by id. */
export function newestFirst(one: StatementFact, other: StatementFact): number {
  return compareDays(one, other, -1);
}

function compareDays(one: StatementFact, other: StatementFact, direction: 1 | -1): number {
  const day = dayOf(one);
  const otherDay = dayOf(other);
  if (day === otherDay) return compareText(one.id, other.id);
  if (day === null) return 1;
  if (otherDay === null) return -1;
  return direction * compareText(day, otherDay);
}

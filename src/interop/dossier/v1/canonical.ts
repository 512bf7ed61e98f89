/** What JSON can hold; `undefined` members count as absent. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

/**
 * Canonical JSON: members sorted by UTF-16 units (as RFC 8785), no blanks, absent members and `null`s left out. Two
 * records have the same canonical JSON exactly when they hold the same.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const members = value as Readonly<Record<string, unknown>>;
  const result: Record<string, unknown> = {};
  for (const name of Object.keys(members).sort()) {
    const member = members[name];
    if (member !== undefined && member !== null) result[name] = sorted(member);
  }
  return result;
}

/** A plain order of strings by UTF-16 units, the same on every machine. */
export function byUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The items once each and in the order of their canonical JSON: how a list that is a set is kept. */
export function canonicalSet<T>(items: readonly T[]): T[] {
  if (items.length < 2) return [...items];
  const byJson = new Map(items.map((item) => [canonicalJson(item), item]));
  return [...byJson].sort(([left], [right]) => byUnits(left, right)).map(([, item]) => item);
}

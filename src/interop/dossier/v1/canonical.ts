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
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(item).join(',')}]`;
  const members = value as Readonly<Record<string, unknown>>;
  let json = '';
  for (const name of Object.keys(members).sort()) {
    const member = members[name];
    if (member === undefined || member === null) continue;
    json += `${json === '' ? '{' : ','}${nameJson(name)}${canonicalJson(member)}`;
  }
  return json === '' ? '{}' : `${json}}`;
}

/** `JSON.stringify` writes what is absent from a list as `null`. */
function item(value: unknown): string {
  return value === undefined ? 'null' : canonicalJson(value);
}

const NAMES = new Map<string, string>();

/** A member's name with its colon. The names are the dossier's own, few and always the same. */
function nameJson(name: string): string {
  let json = NAMES.get(name);
  if (json === undefined) {
    json = `${JSON.stringify(name)}:`;
    if (NAMES.size < 1_000) NAMES.set(name, json);
  }
  return json;
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

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
  // Joined at the end: a text added up piece by piece is held as its pieces, several times as large, until it is read.
  const parts: string[] = [];
  addJson(value, parts);
  return parts.join('');
}

function addJson(value: unknown, parts: string[]): void {
  if (typeof value === 'string') parts.push(textJson(value));
  else if (typeof value !== 'object' || value === null) parts.push(JSON.stringify(value));
  else if (Array.isArray(value)) addList(value, parts);
  else addMembers(value as Readonly<Record<string, unknown>>, parts);
}

function addList(items: readonly unknown[], parts: string[]): void {
  let before = '[';
  for (const item of items) {
    parts.push(before);
    // `JSON.stringify` writes what is absent from a list as `null`.
    addJson(item === undefined ? null : item, parts);
    before = ',';
  }
  parts.push(before === '[' ? '[]' : ']');
}

function addMembers(members: Readonly<Record<string, unknown>>, parts: string[]): void {
  let before = '{';
  for (const name of sortedNames(members)) {
    const member = members[name];
    if (member === undefined || member === null) continue;
    parts.push(before, nameJson(name));
    addJson(member, parts);
    before = ',';
  }
  parts.push(before === '{' ? '{}' : '}');
}

/** What JSON escapes in a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

function textJson(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}

// The names are the dossier's own, few and always the same.
const REMEMBERED = 1_000;
const NAMES = new Map<string, string>();
const SORTED = new Map<string, readonly string[]>();

/** A member's name with its colon. */
function nameJson(name: string): string {
  let json = NAMES.get(name);
  if (json === undefined) {
    json = `${JSON.stringify(name)}:`;
    if (NAMES.size < REMEMBERED) NAMES.set(name, json);
  }
  return json;
}

/** The names of the members in their order. No name holds U+0000. */
function sortedNames(members: object): readonly string[] {
  const names = Object.keys(members);
  const together = names.join('\0');
  let sorted = SORTED.get(together);
  if (sorted === undefined) {
    sorted = names.sort();
    if (SORTED.size < REMEMBERED) SORTED.set(together, sorted);
  }
  return sorted;
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

import { type Token, tokenize } from '../../src/codegen/cypher-lexer.ts';
import { MODEL } from '../../src/generated/model.ts';

/** What a field file says of the view in its header. */
export type Scope = 'view' | 'given' | 'history' | 'none';

interface Word extends Token {
  /** How many brackets and CASEs it stands in. */
  readonly depth: number;
}

/** A variable that a pattern or YIELD binds, and the tokens of its clause. */
interface Binding {
  readonly variable: string;
  readonly labels: readonly string[];
  /** At the end of a relationship: a head, which may be looked up again by its id. */
  readonly linked: boolean;
  readonly clause: readonly Word[];
}

const OPENING = ['(', '[', '{', 'CASE'];
const CLOSING = [')', ']', '}', 'END'];
const CLAUSES = ['MATCH', 'OPTIONAL', 'WITH', 'RETURN', 'UNION', 'CALL', 'UNWIND', 'ORDER'];

const LABELS: Readonly<Record<string, { readonly reviewed: boolean; readonly also: readonly string[] }>> =
  MODEL.labels;

/** The first label of a label: Agent of Person, Statement of Denial. */
function firstLabel(label: string): string | undefined {
  return Object.entries(LABELS).find(([name, { also }]) => name === label || also.includes(label))?.[0];
}

function withDepth(text: string): readonly Word[] {
  let depth = 0;
  return tokenize(text).map((token) => {
    const name = token.kind === 'word' ? token.text.toUpperCase() : token.text;
    if (CLOSING.includes(name)) depth -= 1;
    const word = { ...token, depth };
    if (OPENING.includes(name)) depth += 1;
    return word;
  });
}

const is = (word: Word | undefined, text: string): boolean => word?.text.toUpperCase() === text;

/** From a clause's keyword to the next one in the same brackets, or to their end. */
function clauseFrom(words: readonly Word[], start: number): readonly Word[] {
  const depth = words[start]?.depth ?? 0;
  const length = words
    .slice(start + 1)
    .findIndex(
      (word) => word.depth < depth || (word.depth === depth && CLAUSES.includes(word.text.toUpperCase())),
    );
  return words.slice(start, length < 0 ? words.length : start + 1 + length);
}

/** The labels of a pattern's node, behind its variable: `(claim:Claim:Attribution {…})`. */
function labelsAt(clause: readonly Word[], at: number): readonly string[] {
  const labels: string[] = [];
  for (let index = at; [':', '|', '&'].includes(clause[index]?.text ?? ''); index += 2)
    labels.push(clause[index + 1]?.text ?? '');
  return labels;
}

/** The nodes that a MATCH binds: those with a label, and those that were not named before. */
function matched(words: readonly Word[], start: number): readonly Binding[] {
  const clause = clauseFrom(words, start);
  const where = clause.findIndex((word) => word.depth === clause[0]?.depth && is(word, 'WHERE'));
  const pattern = where < 0 ? clause : clause.slice(0, where);
  const before = new Set(words.slice(0, start).map(({ text }) => text));
  return pattern.flatMap((word, index) => {
    const [open, after] = [pattern[index - 1], pattern[index + 1]];
    if (open?.text !== '(' || word.kind !== 'word') return [];
    const labels = labelsAt(pattern, index + 1);
    if (labels.length === 0 && (before.has(word.text) || after?.text === '(')) return [];
    const end = pattern.findIndex(
      (other, place) => place > index && other.text === ')' && other.depth === open.depth,
    );
    const linked = ['-', '<-', '->', '>', '}'].some((arrow) =>
      [pattern[index - 2]?.text, pattern[end + 1]?.text].includes(arrow),
    );
    return [{ variable: word.text, labels, linked, clause }];
  });
}

/** The nodes that a procedure gives: `YIELD node AS hit`. */
function yielded(words: readonly Word[], at: number): readonly Binding[] {
  const [name, as, alias] = words.slice(at + 1, at + 4);
  if (name?.text !== 'node') return [];
  const variable = is(as, 'AS') ? (alias?.text ?? '') : name.text;
  const next = words.findIndex((word, index) => index > at && CLAUSES.includes(word.text.toUpperCase()));
  return [{ variable, labels: [], linked: false, clause: next < 0 ? [] : clauseFrom(words, next) }];
}

function bindingsOf(words: readonly Word[]): readonly Binding[] {
  return words.flatMap((word, index) => {
    if (is(word, 'MATCH')) return matched(words, index);
    return is(word, 'YIELD') ? yielded(words, index) : [];
  });
}

/** Conditions of a clause that hold for each of its rows: joined by AND alone, in no bracket. */
function conditions(clause: readonly Word[]): readonly string[] {
  const depth = clause[0]?.depth ?? 0;
  const where = clause.findIndex((word) => word.depth === depth && is(word, 'WHERE'));
  if (where < 0) return [];
  const parts: string[][] = [[]];
  for (const word of clause.slice(where + 1)) {
    if (word.depth === depth && (is(word, 'OR') || is(word, 'XOR') || is(word, 'NOT'))) return [];
    if (word.depth === depth && is(word, 'AND')) parts.push([]);
    else parts.at(-1)?.push(word.text);
  }
  return parts.map((part) => part.join(' '));
}

const REVIEWED = [
  (variable: string) => `${variable} . reviewRank >= $view . review`,
  // A filter by review states takes the place of the view's own.
  (variable: string) =>
    `${variable} . reviewRank >= CASE WHEN $filter . review IS NULL THEN $view . review ELSE 0 END`,
  // A queue asks for a state by its name.
  (variable: string) => `${variable} . review = 'PROPOSED'`,
  // Of whichever label: what is not reviewed has no rank.
  (variable: string) => `coalesce ( ${variable} . reviewRank , $view . review ) >= $view . review`,
];

/** At which instants a record may be looked at: the view's, and by what compares two, at these, none of them later. */
const INSTANTS = ['$view . known'];
const COMPARED: Readonly<Record<string, readonly string[]>> = { changes: ['changes . from', 'changes . to'] };

/** The checks that a binding lacks. */
function lacking(
  { variable, labels, clause }: Binding,
  scope: Scope,
  instants: readonly string[],
): readonly string[] {
  const held = conditions(clause);
  const isHeld = (condition: string): boolean =>
    instants.some((instant) => held.includes(condition.replace('$view . known', instant)));
  const label = labels.map(firstLabel).find((name) => name !== undefined);
  const lacks = [
    ['known', `${variable} . recordedAt <= $view . known`],
    ['superseded', `${variable} . supersededAt > $view . known`],
    ['marking', `${variable} . marking <= $view . clearance`],
  ].filter(([, condition]) => !isHeld(condition ?? ''));
  const names = lacks.map(([name = '']) => name);
  if (scope === 'given') return names;
  // The states of the parent, superseded ones too, whatever was said in their review.
  if (scope === 'history') return names.filter((name) => name !== 'superseded');
  const isReviewed = label === undefined || LABELS[label]?.reviewed === true;
  if (isReviewed && !REVIEWED.some((form) => held.includes(form(variable)))) names.push('review');
  if (label === 'Statement' && !held.includes(`${variable} . saidBy <= $view . said`)) names.push('said');
  return names;
}

/** Whether nothing but the id of a variable is looked at, and it is not returned. */
function isOnlyFollowed(words: readonly Word[], variable: string): boolean {
  const last = words.findLastIndex((word) => word.depth === 0 && is(word, 'RETURN'));
  return words.every((word, index) => {
    if (word.text !== variable || word.kind !== 'word' || words[index - 1]?.text === '.') return true;
    const [before, after, property] = [words[index - 1], words[index + 1], words[index + 2]];
    if (after?.text === '.') return property?.text === 'id';
    // A map's value, an argument of a function, or a column: it leaves the file.
    const isValue = before?.text === ':' && after?.text !== ')' && after?.text !== '{' && after?.text !== ']';
    return !isValue && (last < 0 || index < last);
  });
}

/** Whether a variable is only compared with another: `claim = node`. */
function isOnlyCompared(words: readonly Word[], variable: string): boolean {
  return words.some(
    (word, index) =>
      word.text === variable && [words[index - 1], words[index + 1]].some((other) => other?.text === '='),
  );
}

const TIE_CHECKS: Readonly<Record<string, string>> = {
  recordedAt: 'recordedAt <= $view . known',
  supersededAt: 'supersededAt > $view . known',
  marking: 'marking <= $view . clearance',
  reviewRank: 'reviewRank >= $view . review',
};

/** Relationships that bear what records bear must be checked too. */
function tieFaults(words: readonly Word[]): readonly string[] {
  const relationships: Readonly<Record<string, { readonly properties: object }>> = MODEL.relationships;
  const text = words.map((word) => word.text).join(' ');
  return words.flatMap((word, index) => {
    const borne = Object.keys(relationships[word.text]?.properties ?? {});
    const wanted = Object.keys(TIE_CHECKS).filter((property) => borne.includes(property));
    if (wanted.length === 0 || words[index - 1]?.text !== ':') return [];
    const variable = words[index - 2];
    if (variable?.kind !== 'word') return [`a relationship ${word.text} has no name to check it by`];
    const lacks = wanted.filter((property) => !text.includes(`${variable.text} . ${TIE_CHECKS[property]}`));
    return lacks.length === 0
      ? []
      : [`${variable.text} (${word.text}) is read without the check of ${lacks.join(', ')}`];
  });
}

/** What a field file reads past the view; empty where all is well. */
export function viewFaults(text: string, parent: string | null): readonly string[] {
  const scope = (/^\/\/ @scope (\w+)$/m.exec(text)?.[1] ?? 'view') as Scope;
  const seek = /^\/\/ @seek (\w+): \w/m.exec(text)?.[1];
  const words = withDepth(text);
  const records = bindingsOf(words).filter(({ variable, labels }) => {
    const isRecord = labels.length === 0 || labels.some((label) => firstLabel(label) !== undefined);
    return isRecord && variable !== parent && variable !== seek;
  });
  if (scope === 'none') return records.map(({ variable }) => `${variable} is read, though @scope none`);
  const faults = records.flatMap((binding) => {
    const { variable, labels, linked } = binding;
    if (linked && isOnlyFollowed(words, variable)) return [];
    const missing = lacking(binding, scope, [...INSTANTS, ...(COMPARED[parent ?? ''] ?? [])]);
    if (labels.length === 0 && missing.length > 0 && isOnlyCompared(words, variable)) return [];
    const name = `${variable}${labels.map((label) => `:${label}`).join('')}`;
    return missing.length === 0 ? [] : [`${name} is read without the check of ${missing.join(', ')}`];
  });
  return [...faults, ...tieFaults(words)];
}

import { type FieldNode, type GraphQLField, Kind, type ValueNode } from 'graphql';
import type { FieldFile } from './field-file.ts';
import type { Instance } from './layout.ts';
import { joined } from './render-text.ts';

/** Paths of the arguments that a field is given no value for, whatever the variables. */
export function absentArguments(
  { match }: FieldFile,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): readonly string[] {
  const text = joined(match, (parameter) => parameter);
  const paths = new Set([...text.matchAll(/\$([\w.]+) IS NULL\b/g)].map(([, path = '']) => path));
  return [...paths].sort().filter((path) => {
    const [name, ...inner] = path.split('.');
    const declared = field.args.find((argument) => argument.name === name);
    const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
    if (given === undefined) return declared?.defaultValue === undefined;
    return isAbsent(given, inner);
  });
}

function isAbsent(value: ValueNode, path: readonly string[]): boolean {
  if (value.kind === Kind.NULL) return true;
  const [name, ...inner] = path;
  if (name === undefined || value.kind !== Kind.OBJECT) return false;
  const given = value.fields.find((field) => field.name.value === name)?.value;
  return given === undefined || isAbsent(given, inner);
}

/** What stands before an instance's RETURN, without the conditions on arguments that are not given. */
export function matchOf({ file, absent }: Instance, name: (parameter: string) => string): string {
  return absent.reduce(
    (text, path) => {
      const [parameter = '', ...inner] = path.split('.');
      return withoutAbsent(text, [name(parameter), ...inner].join('.'));
    },
    joined(file.match, name),
  );
}

/** What opens, what closes, and texts, in which neither does. */
const CASES = /\b(CASE)\b|\b(END)\b|'[^']*'/g;
const PARENTHESES = /(\()|(\))|'[^']*'/g;

/**
 * A text without the conditions on a parameter that is null: a `CASE` that gives a value where it is null becomes that
 * value, and what is true where it is null is left out.
 */
function withoutAbsent(text: string, parameter: string): string {
  const isNull = `$${parameter} IS NULL`;
  const decided = withValue(text, `CASE WHEN ${isNull} THEN `, CASES, (rest) =>
    rest.slice(0, rest.indexOf(' ELSE ')),
  );
  return withValue(decided, `(${isNull} OR `, PARENTHESES, () => 'true')
    .split(`AND ${isNull}`)
    .reduce((before, after) => inPlace(`${before}AND `, 'true', after));
}

/** Puts a value, taken from what follows the opening, in the place of all that the opening opens. */
function withValue(text: string, opening: string, tokens: RegExp, read: (rest: string) => string): string {
  const start = text.indexOf(opening);
  if (start < 0) return text;
  const value = read(text.slice(start + opening.length));
  const rest = withValue(text.slice(closing(text, start, tokens)), opening, tokens, read);
  return inPlace(text.slice(0, start), value, rest);
}

/** A value between two parts of a text; where it is true beside other conditions, nothing. */
function inPlace(before: string, value: string, after: string): string {
  if (value !== 'true') return before + value + after;
  if (before.endsWith('AND ')) return before.slice(0, -'AND '.length).trimEnd() + after;
  const next = after.trimStart();
  return before.endsWith('WHERE ') && next.startsWith('AND ')
    ? before + next.slice('AND '.length)
    : before + value + after;
}

/** Where what begins at a place ends. */
function closing(text: string, start: number, tokens: RegExp): number {
  let depth = 0;
  for (const { 0: token, 1: opens, 2: closes, index } of text.slice(start).matchAll(tokens)) {
    if (opens !== undefined) depth += 1;
    if (closes === undefined) continue;
    depth -= 1;
    if (depth === 0) return start + index + token.length;
  }
  return text.length;
}

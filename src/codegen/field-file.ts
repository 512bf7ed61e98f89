import type { Condition, FactsPart, FactsPartName, FieldFile, Pieces, Scope } from '../compose/field-file.ts';
import { splitAtCommas, type Token, textOf, tokenize } from './cypher-lexer.ts';
import { WRITTEN_FOLDER } from './tree.ts';

/** What the header of a field file may say. */
const HEADERS = [
  'field',
  'page',
  'when',
  'argument',
  'aligned',
  'either',
  'ordered',
  'ambiguous',
  'unknown',
  'scope',
  'seek',
  'try',
  'allow',
  'facts',
  'known',
];

/** Reads `// @name value` lines. Throws where a name is unknown. */
function headers(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [, name = '', value = ''] of text.matchAll(/^\/\/ @(\w+)[ \t]*(.*)$/gm)) {
    if (!HEADERS.includes(name))
      throw new Error(`unknown header @${name}; known are @${HEADERS.join(', @')}`);
    found.set(name, [...(found.get(name) ?? []), value.trim()]);
  }
  return found;
}

/** Texts and parameter names in turn, beginning with a text: what the composer joins again. */
function pieces(tokens: readonly Token[]): Pieces {
  const result: string[] = [''];
  tokens.forEach((token, index) => {
    const space = index === 0 ? '' : token.before;
    if (token.kind === 'parameter' && token.text !== '$view') {
      result[result.length - 1] += space;
      result.push(token.text.slice(1), '');
    } else result[result.length - 1] += space + token.text;
  });
  return result;
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.toUpperCase() === word;
}

/** Where the last RETURN outside all brackets stands, and what of ORDER BY and LIMIT follows it. */
function lastReturn(tokens: readonly Token[]): { at: number; order: number; limit: number } {
  let depth = 0;
  const place = { at: -1, order: tokens.length, limit: tokens.length };
  tokens.forEach((token, index) => {
    if ('([{'.includes(token.text)) depth += 1;
    if (')]}'.includes(token.text)) depth -= 1;
    if (depth > 0) return;
    if (isWord(token, 'RETURN'))
      Object.assign(place, { at: index, order: tokens.length, limit: tokens.length });
    if (isWord(token, 'ORDER') && isWord(tokens[index + 1], 'BY')) place.order = index;
    if (isWord(token, 'LIMIT')) place.limit = index;
  });
  if (place.at < 0) throw new Error('no RETURN');
  return place;
}

/** `expression AS name`, or a bare name. */
function column(tokens: readonly Token[]): { readonly expression: readonly Token[]; readonly name: string } {
  const name = tokens.at(-1)?.text ?? '';
  if (isWord(tokens.at(-2), 'AS')) return { expression: tokens.slice(0, -2), name };
  if (tokens.length === 1 && tokens[0]?.kind === 'word') return { expression: tokens, name };
  throw new Error(`«${textOf(tokens)}» in RETURN needs a name: AS …`);
}

/** ORDER BY of the file, its names put as `{0}` (the child), `{1}` … (the further columns), to be named by the composer. */
function orderTemplate(tokens: readonly Token[], names: readonly string[]): string | null {
  if (tokens.length === 0) return null;
  const parts = tokens.map((token, index) => {
    const place = token.kind === 'word' && tokens[index - 1]?.text !== '.' ? names.indexOf(token.text) : -1;
    return (index === 0 ? '' : token.before) + (place < 0 ? token.text : `{${place}}`);
  });
  return parts.join('');
}

function parsePage(value: string | undefined, columns: readonly string[]): FieldFile['page'] {
  if (value === undefined) return null;
  const [key = '', direction = ''] = value.split(/\s+/);
  if (!['asc', 'desc'].includes(direction))
    throw new Error(`@page ${value}: the form is «key asc» or «key desc»`);
  return { key, descending: direction === 'desc', column: columns.includes(key) };
}

/** `// @when filter.speaker`, `// @when orderBy = OLDEST_SAID`, `// @when filter.contest = CONTESTED|WITHDRAWN`, `// @when no filter.text`. */
function parseWhen(value: string): Condition {
  const [condition = '', words] = value.split('=').map((part) => part.trim());
  const path = condition.replace(/^no\s+/, '');
  return { path: path.split('.'), absent: path !== condition, words: words?.split('|') ?? null };
}

/** Which checks of the view a file leaves to its parent; see src/compose/README.md. */
function parseScope(value: string | undefined): Scope {
  if (value === undefined) return 'view';
  if (value === 'given' || value === 'none' || value === 'history') return value;
  throw new Error(`@scope ${value}: known are given, history, none`);
}

const AROUND = ['claims', 'statements', 'agents', 'sources'];
/** By the part that follows a file with `@facts`, what the file returns. */
const GATHERED: Readonly<Record<FactsPartName, readonly string[]>> = {
  claims: ['touched'],
  debate: AROUND,
  voices: AROUND,
};

/** `// @facts`, `// @facts claims` or `// @facts voices`. */
function parseFacts(value: string | undefined, names: readonly string[]): FieldFile['facts'] {
  if (value === undefined) return null;
  if (!['', 'claims', 'voices'].includes(value))
    throw new Error(`@facts ${value}: known are none, claims, voices`);
  const part = value === '' ? 'debate' : (value as FactsPartName);
  if (names.join() !== GATHERED[part].join())
    throw new Error(`@facts ${value}: it must return ${GATHERED[part].join(', ')}`);
  return part;
}

/** `// @known to` of rows; `// @known from to` of facts, of which each instant has its own. */
function parseKnown(value: string | undefined, isFacts: boolean): readonly string[] {
  const known = value?.split(/\s+/) ?? [];
  if (known.length > 1 && !isFacts) throw new Error(`@known ${value}: rows are read as known at one instant`);
  return known;
}

function parameterNames(tokens: readonly Token[]): readonly string[] {
  const names = tokens.filter((token) => token.kind === 'parameter').map((token) => token.text.slice(1));
  return [...new Set(names)].filter((name) => name !== 'view').sort();
}

/**
 * Parses one field file.
 * @param path path from the project's root, `cypher/<Type>/<field>[.<VARIANT>].cypher`
 * @throws Error that names the path and what is wrong
 */
export function parseFieldFile(path: string, text: string): FieldFile {
  try {
    const [, type = '', file = ''] = /^cypher\/(\w+)\/([\w.]+)\.cypher$/.exec(path) ?? [];
    const [field = '', variant = null] = file.split('.');
    const header = headers(text);
    const one = (name: string) => header.get(name)?.[0];
    if (one('field') !== `${type}.${field}`) throw new Error(`the header must say @field ${type}.${field}`);
    const tokens = tokenize(text);
    const place = lastReturn(tokens);
    const columns = splitAtCommas(tokens.slice(place.at + 1, Math.min(place.order, place.limit))).map(column);
    const names = columns.map(({ name }) => name);
    const transforms = (header.get('argument') ?? []).map((line) => line.split(/\s+/) as [string, string]);
    return {
      path,
      type,
      field,
      variant,
      when: (header.get('when') ?? []).map(parseWhen),
      parent: ['Query', WRITTEN_FOLDER].includes(type) ? null : type.charAt(0).toLowerCase() + type.slice(1),
      match: pieces(tokens.slice(0, place.at)),
      columns: columns.map(({ expression, name }) => ({ name, expression: pieces(expression) })),
      order: pieces(
        tokens.slice(place.order === tokens.length ? tokens.length : place.order + 2, place.limit),
      ).join(''),
      outerOrder: orderTemplate(tokens.slice(Math.min(place.order + 2, tokens.length), place.limit), names),
      limit: place.limit === tokens.length ? null : pieces(tokens.slice(place.limit + 1)),
      page: parsePage(one('page'), names.slice(1)),
      parameters: parameterNames(tokens),
      readsView: tokens.some((token) => token.text === '$view'),
      transforms: Object.fromEntries(transforms),
      aligned: one('aligned') ?? null,
      either: one('either')?.split(/\s+/) ?? [],
      ordered: one('ordered')?.split(/\s+/) ?? [],
      ambiguous: one('ambiguous') ?? null,
      unknown: header.has('unknown'),
      scope: parseScope(one('scope')),
      facts: parseFacts(one('facts'), names),
      known: parseKnown(one('known'), header.has('facts')),
    };
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Parses a part that follows files with `@facts`. */
export function parseFactsPart(text: string): FactsPart {
  const tokens = tokenize(text);
  const place = lastReturn(tokens);
  const columns = splitAtCommas(tokens.slice(place.at + 1)).map(column);
  return {
    match: pieces(tokens.slice(0, place.at)).join(''),
    columns: Object.fromEntries(
      columns.map(({ name, expression }) => [name, pieces(expression).join('').trim()]),
    ),
  };
}

/** One token of a Cypher text. Comments and white space are no tokens: `before` tells whether white space stood there. */
export interface Token {
  readonly kind: 'word' | 'parameter' | 'string' | 'number' | 'symbol';
  readonly text: string;
  readonly before: string;
  readonly line: number;
}

const WORD = /[\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SYMBOL = /<=|>=|<>|=~|\.\.|\+=|::|->|<-|[^\s]/uy;

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function quoted(text: string, at: number, quote: string): string {
  let end = at + 1;
  while (end < text.length && text[end] !== quote) end += text[end] === '\\' && quote !== '`' ? 2 : 1;
  if (end >= text.length) throw new Error(`no closing ${quote}`);
  return text.slice(at, end + 1);
}

/** White space and comments from `at` on: where they end, and what white space stands for them. */
function skip(text: string, at: number): { readonly end: number; readonly space: string } {
  let end = at;
  let space = '';
  while (end < text.length) {
    if (/\s/.test(text[end] ?? '')) {
      space = space === '\n' || text[end] === '\n' ? '\n' : ' ';
      end += 1;
    } else if (text.startsWith('//', end)) {
      const newline = text.indexOf('\n', end);
      end = newline < 0 ? text.length : newline;
    } else if (text.startsWith('/*', end)) {
      const close = text.indexOf('*/', end);
      if (close < 0) throw new Error('no closing */');
      end = close + 2;
      if (space === '') space = ' ';
    } else break;
  }
  return { end, space };
}

/** The token that begins at `at`. */
function tokenAt(text: string, at: number): Pick<Token, 'kind' | 'text'> {
  const first = text[at] ?? '';
  if (first === "'" || first === '"' || first === '`') {
    const value = quoted(text, at, first);
    return { kind: first === '`' ? 'word' : 'string', text: value };
  }
  if (first === '$') {
    const name = match(WORD, text, at + 1);
    if (name !== null) return { kind: 'parameter', text: `$${name}` };
  }
  const word = match(WORD, text, at);
  if (word !== null) return { kind: 'word', text: word };
  const number = match(NUMBER, text, at);
  if (number !== null) return { kind: 'number', text: number };
  return { kind: 'symbol', text: match(SYMBOL, text, at) ?? first };
}

/** The tokens of a Cypher text; throws where a string, name or comment is not closed. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const gap = skip(text, at);
    line += text.slice(at, gap.end).split('\n').length - 1;
    at = gap.end;
    if (at >= text.length) break;
    const token = tokenAt(text, at);
    tokens.push({ ...token, before: gap.space, line });
    at += token.text.length;
  }
  return tokens;
}

/** The text of some tokens, white space kept as a blank or a line's end, comments dropped. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map((token, index) => (index === 0 ? '' : token.before) + token.text).join('');
}

/** Splits tokens at the commas that stand in no bracket. */
export function splitAtCommas(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if ('([{'.includes(token.text)) depth += 1;
    if (')]}'.includes(token.text)) depth -= 1;
    if (depth === 0 && token.text === ',') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

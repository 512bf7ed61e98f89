import { describe, expect, it } from 'vitest';
import { splitAtCommas, textOf, tokenize } from '../../../src/codegen/cypher-lexer.ts';

const kinds = (text: string) => tokenize(text).map(({ kind, text: token }) => `${kind} ${token}`);

describe('tokens of a Cypher text', () => {
  it('are words, parameters, strings, numbers and symbols', () => {
    expect(kinds("MATCH (n:Claim) WHERE n.x <= $after AND n.y <> 1.5 RETURN 'a'")).toEqual([
      ...['word MATCH', 'symbol (', 'word n', 'symbol :', 'word Claim', 'symbol )', 'word WHERE'],
      ...['word n', 'symbol .', 'word x', 'symbol <=', 'parameter $after', 'word AND'],
      ...['word n', 'symbol .', 'word y', 'symbol <>', 'number 1.5', 'word RETURN', "string 'a'"],
    ]);
  });

  it.each([
    ['a string in single quotes', "'$view // no /* comment */ RETURN'"],
    ['a string in double quotes', '"it\'s $first"'],
    ['an escaped quote', String.raw`'it\'s'`],
    ['an escaped backslash before the end', String.raw`'\\'`],
    ['a string over two lines', "'a\nb'"],
  ])('%s is one token', (_, text) => {
    expect(kinds(`RETURN ${text} AS x`)).toEqual(['word RETURN', `string ${text}`, 'word AS', 'word x']);
  });

  it('a name in backticks is a word, whatever stands in it', () => {
    expect(kinds('`a $b // c`.`d\\`')).toEqual(['word `a $b // c`', 'symbol .', 'word `d\\`']);
  });

  it('leaves comments out', () => {
    expect(kinds('a // $b\nc /* $d\n// e */ f /**/ g')).toEqual(['word a', 'word c', 'word f', 'word g']);
  });

  it('keeps a bound of a path apart from a decimal number', () => {
    expect(kinds('[:REVISION_OF*0..1]').slice(-4)).toEqual(['number 0', 'symbol ..', 'number 1', 'symbol ]']);
  });

  it('takes letters of all scripts', () => {
    expect(kinds('naïve 中国 $größe')).toEqual(['word naïve', 'word 中国', 'parameter $größe']);
  });

  it.each([
    ["'a", "no closing '"],
    ["'a\\'", "no closing '"],
    ['`a', 'no closing `'],
    ['a /* b', 'no closing */'],
  ])('%s is refused: %s', (text, message) => {
    expect(() => tokenize(text)).toThrow(message);
  });

  it('tell their lines', () => {
    expect(tokenize('a\n// b\n/* c\n*/ d\n\ne').map(({ text, line }) => [text, line])).toEqual([
      ['a', 1],
      ['d', 4],
      ['e', 6],
    ]);
  });
});

describe('the text of tokens', () => {
  it.each([
    ['x<-1', 'x<-1'],
    ["MATCH  (n)\n   WHERE n.a='b  c' // d\nRETURN n", "MATCH (n)\nWHERE n.a='b  c'\nRETURN n"],
    ['a/* b */c', 'a c'],
  ])('of %j is %j', (text, expected) => {
    expect(textOf(tokenize(text))).toBe(expected);
  });

  it('is the same when it is read again', () => {
    const text = textOf(
      tokenize('MATCH (a)-[:X*0..1]->(b {c: $d})\n\n  // e\nRETURN a, [x IN b | x.y] AS z'),
    );
    expect(textOf(tokenize(text))).toBe(text);
  });
});

describe('splitting at commas', () => {
  it('leaves brackets of all sorts whole', () => {
    const parts = splitAtCommas(tokenize('a, f(b, c) AS d, {e: [1, 2], g: h}, `i,j`, "k,l"'));
    expect(parts.map(textOf)).toEqual(['a', 'f(b, c) AS d', '{e: [1, 2], g: h}', '`i,j`', '"k,l"']);
  });
});

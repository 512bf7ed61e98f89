import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/shared/limits.ts';
import { luceneQuery } from '../../../src/shared/lucene.ts';

const refusal = (message: string) =>
  expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) });

describe('the full-text query of plain words', () => {
  it.each([
    ['barracuda', '"barracuda"'],
    ['the White  House', '"the" AND "White" AND "House"'],
    ['far-fetched', '"far" AND "fetched"'],
    ['China\u2019s, "yes"!', '"China" AND "s" AND "yes"'],
    ['title:x* OR y~2 AND NOT (z)', '"title" AND "x" AND "OR" AND "y" AND "2" AND "AND" AND "NOT" AND "z"'],
    ['a\\"b', '"a" AND "b"'],
    ['[a TO b} /x.*/ && || ! ^2 ? *', '"a" AND "TO" AND "b" AND "x" AND "2"'],
    ['Jose\u0301', '"José"'],
    ['中国 😀 x', '"中国" AND "x"'],
  ])('of %j is %j', (text, expected) => {
    expect(luceneQuery(text)).toBe(expected);
  });

  it('has nothing but words in quotes, whatever the text', () => {
    const plain = /^"[\p{L}\p{M}\p{N}]+"( AND "[\p{L}\p{M}\p{N}]+")*$/u;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text.normalize('NFC')));
        try {
          return plain.test(luceneQuery(text));
        } catch (error) {
          return (error as { code?: string }).code === 'BAD_USER_INPUT';
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it.each(['', '   ', '"', '*:*', '\\', '😀 …'])('%j has no word', (text) => {
    expect(() => luceneQuery(text)).toThrow(refusal('no word to search for'));
  });

  it('is refused where it is too long', () => {
    expect(luceneQuery('x'.repeat(LIMITS.searchText))).toHaveLength(LIMITS.searchText + 2);
    expect(() => luceneQuery('x'.repeat(LIMITS.searchText + 1))).toThrow(
      refusal('257 characters are more than 256'),
    );
  });

  it('is refused where it has too many words', () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
    expect(luceneQuery(words(LIMITS.searchWords)).split(' AND ')).toHaveLength(LIMITS.searchWords);
    expect(() => luceneQuery(words(LIMITS.searchWords + 1))).toThrow(refusal('17 words are more than 16'));
  });
});

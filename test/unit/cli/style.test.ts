import { describe, expect, test } from 'vitest';
import { oneLine, paragraph, shorten, table, widthOf, wrap } from '../../../src/cli/style.ts';
import { PIPE, terminal } from '../../cli/outputs.ts';

describe('a text on a terminal', () => {
  test.each([
    ['plain', 5],
    ['', 0],
    ['外交部', 6],
    ['“汪文斌”', 8],
    ['e\u0301', 1],
    ['\u001b[31mred\u001b[39m', 3],
  ])('%j takes %i columns', (text, width) => expect(widthOf(text)).toBe(width));

  test.each([
    ['fits', 4, 'fits'],
    ['is too long', 6, 'is to…'],
    ['cut at a blank', 8, 'cut at…'],
    ['外交部发言人', 6, '外交…'],
    ['外交部发言人', 5, '外交…'],
  ])('%j in %i columns is %j', (text, columns, short) => {
    expect(shorten(text, columns)).toBe(short);
    expect(widthOf(short)).toBeLessThanOrEqual(columns);
  });

  test('is broken at spaces, and a word too long for a line anywhere', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrap('he said 牵强附会，毫无专业性可言', 12)).toEqual([
      'he said 牵强',
      '附会，毫无专',
      '业性可言',
    ]);
    expect(wrap('', 4)).toEqual(['']);
  });

  test('can obey nothing that a record says', () => {
    expect(oneLine('a\u001b[2Jb\n c\u202ed')).toBe('a\ufffd[2Jb c\ufffdd');
  });

  test('is indented and wrapped on a terminal, and one line elsewhere', () => {
    const text = 'somebody said this and somebody else that';
    expect(paragraph(terminal(26), text, 2)).toEqual(['  somebody said this and', '    somebody else that']);
    expect(paragraph(PIPE, text, 2)).toEqual([`  ${text}`]);
  });
});

describe('a table', () => {
  test('has its numbers flush right', () => {
    expect(
      table([
        ['', 'read'],
        ['claims', 3],
      ]),
    ).toEqual(['        read', 'claims     3']);
  });

  test('counts what is wide as wide', () => {
    const rows = [
      ['外交部', 'DENIES'],
      ['Google', '·'],
    ];
    expect(table(rows, { flush: 'left' })).toEqual(['外交部  DENIES', 'Google  ·']);
  });

  test('is shortened where it may be, the widest column first', () => {
    const rows = [['a long name of somebody', 'something said', 'kept']];
    const layout = { flush: 'left', columns: 30, shorten: [0, 1] } as const;
    expect(table(rows, layout)).toEqual(['a long nam…  something…   kept']);
  });
});

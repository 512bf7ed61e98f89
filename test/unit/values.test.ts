import { isInt } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/neo4j/index.ts';
import { encodeParameters, isSoundText } from '../../src/neo4j/values.ts';
import { CounterclaimError } from '../../src/shared/errors.ts';

function encodeOne(value: unknown): unknown {
  return encodeParameters({ value: value as Value }).value;
}

function failure(value: unknown): unknown {
  try {
    return encodeOne(value);
  } catch (error) {
    return error;
  }
}

describe('parameters', () => {
  it('sends whole numbers as integers, at any depth', () => {
    const encoded = encodeParameters({ first: 10, rows: [{ start: 3, nested: [7] }] }) as {
      first: unknown;
      rows: [{ start: unknown; nested: [unknown] }];
    };
    expect(
      [encoded.first, encoded.rows[0].start, encoded.rows[0].nested[0]].map((value) => isInt(value)),
    ).toEqual([true, true, true]);
  });

  it.each([1.5, Number.MAX_SAFE_INTEGER + 1, Number.POSITIVE_INFINITY])('sends %d as a float', (number) => {
    expect(encodeOne(number)).toBe(number);
  });

  it.each([null, true, '', 'José 😀', ['a', null], { a: { b: 'c' } }])('sends %j as it is', (value) => {
    expect(encodeOne(value)).toEqual(value);
  });

  it.each([
    ['a lone high surrogate', 'sur\ud800x'],
    ['a lone low surrogate', 'sur\udc00x'],
    ['U+0000', 'a\0b'],
  ])('refuses %s, in a text, a list and a map', (_, text) => {
    for (const value of [text, ['a', text], { a: text }]) {
      expect(failure(value)).toMatchObject({ code: 'INVALID_ENCODING' });
    }
    expect(isSoundText(text)).toBe(false);
  });

  it('names the place of unsound text and does not repeat the text', () => {
    const error = failure([{ text: 'secret\ud800' }]);
    expect(error).toBeInstanceOf(CounterclaimError);
    expect((error as CounterclaimError).details).toEqual({ path: 'value[0].text' });
    expect((error as CounterclaimError).message).not.toContain('secret');
  });

  it.each([
    ['undefined', undefined],
    ['a Date', new Date(0)],
    ['an instance of Map', new Map()],
    ['bigint', 1n],
  ])('refuses %s, which would arrive as something else', (name, value) => {
    for (const wrapped of [value, [value], { a: value }]) {
      expect(failure(wrapped)).toMatchObject({ name: 'TypeError', message: expect.stringContaining(name) });
    }
  });
});

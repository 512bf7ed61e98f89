import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonLine, readStrictJson, valueFaults } from '../../../src/ingest/readers/json.ts';

describe('E7: strict JSON', () => {
  it('reads what JSON.parse reads, line by line and whole', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(valueFaults(value).length === 0);
        expect(readStrictJson(text)).toEqual({ value: JSON.parse(text), faults: [] });
        expect(readJsonLine(text)).toEqual({ value: JSON.parse(text), faults: [] });
      }),
    );
  });

  it.each([
    ['{"a":1,"a":2}', '.a', 'is given twice'],
    ['{"a":{"b":[{"c":1,"c":1}]}}', '.a.b[0].c', 'is given twice'],
    ['{"a":1,"\\u0061":2}', '.a', 'is given twice'],
    ['{"a":9007199254740993}', '.a', 'is a number too large to be held exactly'],
    ['{"a":1e999}', '.a', 'is a number too large to be held exactly'],
    ['{"__proto__":{"admin":true}}', '.__proto__', 'unknown field'],
    ['{"a":"x\\u0000y"}', '.a', 'holds U+0000 at 1'],
    ['{"a":["\\ud800"]}', '.a[0]', 'holds a lone surrogate at 0'],
  ])('%s is at fault in %s', (text, path, message) => {
    expect(readStrictJson(text).faults).toContainEqual({ path, message });
    expect(readJsonLine(text).faults).toContainEqual({ path, message });
  });

  it('sets no prototype', () => {
    const { value } = readStrictJson('{"__proto__":{"admin":true}}');
    expect((value as { admin?: boolean }).admin).toBeUndefined();
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it.each([
    '',
    '{',
    '{"a":1,}',
    '[1,]',
    "{'a':1}",
    '{"a":01}',
    '{"a":1} x',
    'nul',
    '"a\nb"',
    '"\\x"',
    '[1 2]',
    '+1',
    '.5',
    'NaN',
  ])('«%s» is no JSON, and it says where', (text) => {
    for (const read of [readStrictJson, readJsonLine]) {
      const { value, faults } = read(text);
      expect(value).toBeUndefined();
      expect(faults).toHaveLength(1);
      expect(faults[0]?.message).toMatch(/\(line \d+, column \d+\)$/);
    }
  });

  it('refuses what is nested too deep, and does not fall over', () => {
    for (const text of ['['.repeat(200_000), `${'['.repeat(40)}${']'.repeat(40)}`, '{"a":'.repeat(100_000)]) {
      for (const read of [readStrictJson, readJsonLine])
        expect(read(text).faults[0]?.message).toMatch(/nested deeper|too soon/);
    }
  });

  it('is not slowed down by hostile text', () => {
    const start = performance.now();
    for (const text of [
      `"${'\\'.repeat(100_001)}`,
      `"${'a'.repeat(1_000_000)}`,
      `{"a":${'-'.repeat(100_000)}`,
      ' '.repeat(1_000_000),
    ]) {
      expect(readJsonLine(text).faults).toHaveLength(1);
    }
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

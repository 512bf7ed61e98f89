import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from '../../../src/interop/dossier/v1/index.ts';

const TEXT = 'They said «no». They said «no» again 😀.';

describe('where words stand in a text', () => {
  it('finds them at their offsets, in UTF-16 units', () => {
    expect(place({ exact: '😀', start: 37, end: 39 }, TEXT)).toEqual({ found: true, start: 37, end: 39 });
  });

  it('refuses an offset that is off by one, in either direction', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 5), fc.integer({ min: 3, max: 5 }), (start, length) => {
        const exact = TEXT.slice(start, start + length);
        expect(place({ exact, start, end: start + length }, TEXT).found).toBe(true);
        for (const by of [-1, 1]) {
          const there = TEXT.slice(start + by, start + by + length);
          const at = { exact, start: start + by, end: start + by + length };
          if (there !== exact) expect(place(at, TEXT)).toMatchObject({ found: false, step: 'start' });
        }
      }),
    );
  });

  it('finds words without offsets where they stand once', () => {
    expect(place({ exact: 'again' }, TEXT)).toEqual({ found: true, start: 31, end: 36 });
    expect(place({ exact: '«no»', suffix: ' again' }, TEXT)).toEqual({ found: true, start: 26, end: 30 });
    expect(place({ exact: '«no»', prefix: 'They said ', suffix: '.' }, TEXT)).toMatchObject({ start: 10 });
  });

  it('refuses words that stand twice or nowhere, and wrong surroundings', () => {
    expect(place({ exact: '«no»' }, TEXT)).toMatchObject({ found: false, step: 'exact' });
    expect(place({ exact: 'aa' }, 'aaa')).toMatchObject({ found: false });
    expect(place({ exact: 'yes' }, TEXT)).toMatchObject({
      found: false,
      message: '"yes" does not occur in the text',
    });
    expect(place({ exact: 'again', start: 31, end: 36, prefix: 'x' }, TEXT)).toMatchObject({
      step: 'prefix',
    });
    expect(place({ exact: 'again', start: 31, end: 36, suffix: 'x' }, TEXT)).toMatchObject({
      step: 'suffix',
    });
  });
});

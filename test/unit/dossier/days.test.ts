import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, daysOf } from '../../../src/interop/dossier/v1/index.ts';

describe('dates of reduced precision', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-10', '2022-10-01', '2022-10-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2023-06-15', '2023-06-15', '2023-06-15'],
    ['2023-05-01/2023-06-15', '2023-05-01', '2023-06-15'],
  ])('%s runs from %s to %s, and back', (date, earliest, latest) => {
    expect(daysOf(date)).toEqual({ earliest, latest });
    expect(dateOf({ earliest, latest })).toBe(date);
  });

  it('an interval may begin and end with dates of reduced precision', () => {
    expect(daysOf('2023-05/2023')).toEqual({ earliest: '2023-05-01', latest: '2023-12-31' });
  });

  it.each([
    '',
    '22',
    '2022-13',
    '2022-00',
    '2023-02-29',
    '2023-6-1',
    '0000',
    '9999-01-01',
    '2023-06-15T10:00',
    '2023/2022',
    '2023/',
    'May 2023',
  ])('«%s» is no date', (date) => expect(daysOf(date)).toBeUndefined());

  it('every interval of days has a date that means it', () => {
    const day = fc.date({ min: new Date('0100-01-01'), max: new Date('9990-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [earliest = '', latest = ''] = [one, other].map((of) => of.toISOString().slice(0, 10)).sort();
        expect(daysOf(dateOf({ earliest, latest }))).toEqual({ earliest, latest });
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/analysis/facts.ts';
import { know, standingOf } from '../../../src/analysis/index.ts';
import { affirms, denies, world } from './world.ts';

const standing = (facts: Partial<Facts>) => standingOf(know(world(facts)), 'P', []);
const attack = (by: string, on: string) => ({ by, on, kind: 'REBUT', succeeds: true });

describe('who is heard', () => {
  const denial = denies('2', 'Beijing', 'P');
  const elsewhere = {
    id: 'argument',
    kind: 'REBUT',
    target: 'Q',
    premises: [],
    putForwardBy: '2',
    statedBy: 'SPEAKER',
  } as const;
  const claims = ['P', 'Q', 'R', 'S'].map((id) => ({ id }));

  it('is who affirms what a denial argues against elsewhere', () => {
    const statements = [denial, affirms('1', 'Hodge', 'Q')];
    expect(standing({ claims, statements }).label).toBe('OUT');
    expect(standing({ claims, statements, arguments: [elsewhere] })).toEqual({
      label: 'UNDECIDED',
      reasons: [attack('1', '2'), attack('2', '1')],
      flips: [['1']],
    });
  });

  it('is nobody beyond the claims next to those', () => {
    const statements = [
      denial,
      affirms('1', 'Hodge', 'Q'),
      affirms('3', 'Carmakal', 'R'),
      affirms('4', 'AFP', 'S'),
    ];
    const contradict = (from: string, to: string) => ({ type: 'CONTRADICTS', from, to }) as const;
    const reasons = (relations: Facts['relations']) =>
      new Set(
        standing({ claims, statements, relations, arguments: [elsewhere] }).reasons.map(({ by }) => by),
      );
    expect(reasons([contradict('R', 'Q')])).toEqual(new Set(['1', '2', '3']));
    expect(reasons([contradict('R', 'Q'), contradict('R', 'S')])).toEqual(new Set(['1', '2', '3']));
  });
});

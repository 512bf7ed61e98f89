import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/analysis/facts.ts';
import { withoutJudgement, withoutSource, withoutStatement } from '../../../src/analysis/index.ts';
import { affirms, judged, says, tie, world } from './world.ts';

const FACTS = world({
  sources: [{ id: 'dispatch' }, { id: 'article' }, { id: 'blog' }],
  derivations: [
    { from: 'article', version: 'article:1', to: 'dispatch' },
    { from: 'dispatch', version: 'dispatch:1', to: 'blog' },
    { from: 'article', version: 'article:1', to: 'blog' },
  ],
  statements: [
    affirms('1', 'Mandiant', 'P', { source: 'dispatch' }),
    affirms('2', 'Mandiant', 'P', { source: 'article' }),
    says('3', 'Beijing', { source: 'blog' }),
  ],
  relays: [tie('2', '1'), tie('3', '2')],
  withdrawals: [tie('1', '2'), tie('3', '2')],
  answers: [
    { from: '3', to: '1', aspect: 'CONTENT' },
    { from: '3', to: '2', aspect: 'CONTENT' },
  ],
  arguments: [
    { id: 'a', kind: 'SUPPORT', target: 'P', premises: [], putForwardBy: '1', statedBy: 'SPEAKER' },
    { id: 'b', kind: 'SUPPORT', target: 'P', premises: [], putForwardBy: null, statedBy: 'ANNOTATOR' },
  ],
  judgements: [judged('SAME', 'AFP', 'CNN'), judged('DIFFERENT', 'AFP', 'Mandiant')],
});

const WITHOUT_THE_FIRST: Facts = {
  ...FACTS,
  statements: FACTS.statements.slice(1),
  relays: [tie('3', '2')],
  withdrawals: [tie('3', '2')],
  answers: [{ from: '3', to: '2', aspect: 'CONTENT' }],
  arguments: FACTS.arguments.slice(1),
};

describe('without', () => {
  it('a source, its statements and what ties them to others are gone, and what was derived from it stays', () => {
    expect(withoutSource(FACTS, 'dispatch')).toEqual({
      ...WITHOUT_THE_FIRST,
      sources: [{ id: 'article' }, { id: 'blog' }],
      derivations: [{ from: 'article', version: 'article:1', to: 'blog' }],
    });
  });

  it('a statement, what ties it to others and its arguments are gone', () => {
    expect(withoutStatement(FACTS, '1')).toEqual(WITHOUT_THE_FIRST);
  });

  it('a judgement, nothing else is gone', () => {
    expect(withoutJudgement(FACTS, 'AFP SAME CNN')).toEqual({
      ...FACTS,
      judgements: [judged('DIFFERENT', 'AFP', 'Mandiant')],
    });
  });

  it('what is not there, nothing is gone', () => {
    expect(withoutSource(FACTS, 'x')).toEqual(FACTS);
    expect(withoutStatement(FACTS, 'x')).toEqual(FACTS);
    expect(withoutJudgement(FACTS, 'x')).toEqual(FACTS);
  });
});

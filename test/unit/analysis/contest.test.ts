import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/analysis/facts.ts';
import { contestOf, know } from '../../../src/analysis/index.ts';
import { AFFILIATIONS, affirms, denies, on, says, side, sourceVoice, tie, world } from './world.ts';

function contest(facts: Partial<Facts>) {
  return contestOf(know(world({ affiliations: AFFILIATIONS, ...facts })), 'P');
}

const EMPTY = { affirmedBy: [], deniedBy: [], discreditedBy: [], selfContradictions: [] };
const ACCUSES = affirms('accuses', 'Hodge', 'P', on('2023-05-31'));
const DENIES = denies('denies', 'Beijing', 'P', on('2023-06-15'));

describe('a claim is', () => {
  it('UNSTATED when nobody affirms or denies it', () => {
    expect(contest({ statements: [says('asks', 'CNN', { claim: 'P', stance: 'ADDRESSES' })] })).toEqual({
      status: 'UNSTATED',
      ...EMPTY,
    });
  });

  it('UNSTATED when all that was taken back is a denial', () => {
    expect(
      contest({ statements: [DENIES, says('back', 'Beijing')], withdrawals: [tie('back', 'denies')] }),
    ).toEqual({ status: 'UNSTATED', ...EMPTY });
  });

  it('WITHDRAWN when its affirmation was taken back', () => {
    expect(
      contest({ statements: [ACCUSES, says('back', 'Hodge')], withdrawals: [tie('back', 'accuses')] }),
    ).toEqual({ status: 'WITHDRAWN', ...EMPTY });
  });

  it('DENIED_ONLY when it is denied and nobody affirms it', () => {
    expect(contest({ statements: [DENIES] })).toEqual({
      ...EMPTY,
      status: 'DENIED_ONLY',
      deniedBy: [side('Beijing', ['denies'])],
    });
  });

  it('DENIED_ONLY when its affirmation was taken back and the denial stands', () => {
    expect(
      contest({
        statements: [ACCUSES, DENIES, says('back', 'Hodge')],
        withdrawals: [tie('back', 'accuses')],
      }),
    ).toEqual({ ...EMPTY, status: 'DENIED_ONLY', deniedBy: [side('Beijing', ['denies'])] });
  });

  it('CONTESTED when one voice affirms and another denies it', () => {
    expect(contest({ statements: [ACCUSES, DENIES] })).toEqual({
      ...EMPTY,
      status: 'CONTESTED',
      affirmedBy: [side('Washington', ['accuses'])],
      deniedBy: [side('Beijing', ['denies'])],
    });
  });

  it('CONTESTED when a voice contradicts itself and another one joins', () => {
    const statements = [ACCUSES, DENIES, denies('recants', 'Washington', 'P', on('2023-06-01'))];
    expect(contest({ statements })).toEqual({
      ...EMPTY,
      status: 'CONTESTED',
      affirmedBy: [side('Washington', ['accuses'])],
      deniedBy: [side('Beijing', ['denies']), side('Washington', ['recants'])],
      selfContradictions: [side('Washington', ['recants', 'accuses'])],
    });
  });

  it('SELF_CONTRADICTED when one and the same voice affirms and denies it', () => {
    expect(contest({ statements: [ACCUSES, denies('recants', 'Security Council', 'P')] })).toEqual({
      ...EMPTY,
      status: 'SELF_CONTRADICTED',
      affirmedBy: [side('Washington', ['accuses'])],
      deniedBy: [side('Washington', ['recants'])],
      selfContradictions: [side('Washington', ['accuses', 'recants'])],
    });
  });

  it.each(['CREDIBILITY', 'MOTIVE'] as const)(
    'DISCREDITED when another voice answers its affirmation with %s',
    (aspect) => {
      expect(
        contest({
          statements: [ACCUSES, says('disinformation', 'Beijing')],
          answers: [{ from: 'disinformation', to: 'accuses', aspect }],
        }),
      ).toEqual({
        ...EMPTY,
        status: 'DISCREDITED',
        affirmedBy: [side('Washington', ['accuses'])],
        discreditedBy: [side('Beijing', ['disinformation'])],
      });
    },
  );

  it('CONTESTED, with who discredits it, when both go on', () => {
    expect(
      contest({
        statements: [ACCUSES, DENIES],
        answers: [{ from: 'denies', to: 'accuses', aspect: 'CREDIBILITY' }],
      }),
    ).toEqual({
      ...EMPTY,
      status: 'CONTESTED',
      affirmedBy: [side('Washington', ['accuses'])],
      deniedBy: [side('Beijing', ['denies'])],
      discreditedBy: [side('Beijing', ['denies'])],
    });
  });

  it.each([
    ['the content is answered', 'Beijing', 'CONTENT' as const, []],
    ['the voice itself doubts its own', 'Security Council', 'CREDIBILITY' as const, []],
    ['the attack was taken back', 'Beijing', 'CREDIBILITY' as const, [tie('back', 'answers')]],
  ])('UNCONTESTED when only %s', (_, speaker, aspect, withdrawals) => {
    expect(
      contest({
        statements: [ACCUSES, says('answers', speaker), says('back', speaker)],
        answers: [{ from: 'answers', to: 'accuses', aspect }],
        withdrawals,
      }),
    ).toEqual({ ...EMPTY, status: 'UNCONTESTED', affirmedBy: [side('Washington', ['accuses'])] });
  });

  it('UNCONTESTED when two voices affirm it, the newest statement of each first and undated ones last', () => {
    const statements = [
      affirms('undated', 'Washington', 'P'),
      ACCUSES,
      affirms('repeats', 'Hodge', 'P', on('2023-06-02')),
      affirms('agrees', 'Brussels', 'P'),
      affirms('writes', null, 'P'),
    ];
    expect(contest({ statements })).toEqual({
      ...EMPTY,
      status: 'UNCONTESTED',
      affirmedBy: [
        side('Brussels', ['agrees']),
        side('Washington', ['repeats', 'accuses', 'undated']),
        { voice: sourceVoice('article'), statements: ['writes'], direct: true },
      ],
    });
  });
});

describe('a denial counts as an indirect one', () => {
  const other = affirms('other', 'Beijing', 'Q');
  const deniesOther = denies('other', 'Beijing', 'Q');
  const indirect = {
    ...EMPTY,
    status: 'CONTESTED',
    affirmedBy: [side('Washington', ['accuses'])],
    deniedBy: [side('Beijing', ['other'], false)],
  };
  const uncontested = { ...EMPTY, status: 'UNCONTESTED', affirmedBy: [side('Washington', ['accuses'])] };

  it.each([
    ['affirms a claim that contradicts this one', other, { type: 'CONTRADICTS', from: 'Q', to: 'P' }],
    ['affirms a claim that this one contradicts', other, { type: 'CONTRADICTS', from: 'P', to: 'Q' }],
    ['denies a claim that this one entails', deniesOther, { type: 'ENTAILS', from: 'P', to: 'Q' }],
  ] as const)('when it %s', (_, statement, relation) => {
    expect(contest({ statements: [ACCUSES, statement], relations: [relation] })).toEqual(indirect);
  });

  it.each([
    ['denies a claim that entails this one', deniesOther, { type: 'ENTAILS', from: 'Q', to: 'P' }],
    ['affirms a claim that this one entails', other, { type: 'ENTAILS', from: 'P', to: 'Q' }],
    ['denies a claim that contradicts this one', deniesOther, { type: 'CONTRADICTS', from: 'P', to: 'Q' }],
  ] as const)('but not when it %s', (_, statement, relation) => {
    expect(contest({ statements: [ACCUSES, statement], relations: [relation] })).toEqual(uncontested);
  });

  it('but not over two steps', () => {
    const relations = [
      { type: 'ENTAILS', from: 'P', to: 'R' },
      { type: 'ENTAILS', from: 'R', to: 'Q' },
    ] as const;
    expect(contest({ statements: [ACCUSES, deniesOther], relations })).toEqual(uncontested);
  });

  it('on a side of its own, beside the direct ones of the voice', () => {
    const relations = [{ type: 'CONTRADICTS', from: 'P', to: 'Q' }] as const;
    expect(contest({ statements: [DENIES, other], relations })).toEqual({
      ...EMPTY,
      status: 'DENIED_ONLY',
      deniedBy: [side('Beijing', ['denies']), side('Beijing', ['other'], false)],
    });
  });
});

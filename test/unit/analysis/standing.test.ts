import { describe, expect, it } from 'vitest';
import type { ArgumentFact, Facts } from '../../../src/analysis/facts.ts';
import type { StandingReason } from '../../../src/analysis/findings.ts';
import { know, standingOf } from '../../../src/analysis/index.ts';
import { AFFILIATIONS, affirms, denies, on, partOf, says, tie, world } from './world.ts';

function standing(facts: Partial<Facts>, audience: readonly string[] = [], claim = 'P') {
  return standingOf(know(world({ affiliations: AFFILIATIONS, ...facts })), claim, audience);
}

function attack(by: string, to: string, kind: StandingReason['kind'], succeeds = true): StandingReason {
  return { by, on: to, kind, succeeds };
}

function both(kind: StandingReason['kind']): readonly StandingReason[] {
  return [attack('1', '2', kind), attack('2', '1', kind)];
}

function argument(kind: ArgumentFact['kind'], rest: Partial<ArgumentFact> = {}): ArgumentFact {
  return { id: 'argument', kind, target: 'P', premises: [], putForwardBy: '2', statedBy: 'SPEAKER', ...rest };
}

const ACCUSES = affirms('1', 'Hodge', 'P');

describe('a claim', () => {
  it('is UNDECIDED where nobody says anything', () => {
    expect(standing({})).toEqual({ label: 'UNDECIDED', reasons: [], flips: [] });
  });

  it('is IN where it is affirmed and nothing attacks', () => {
    expect(standing({ statements: [ACCUSES] })).toEqual({ label: 'IN', reasons: [], flips: [['1']] });
  });

  it('is OUT where it is only denied', () => {
    expect(standing({ statements: [denies('1', 'Beijing', 'P')] })).toEqual({
      label: 'OUT',
      reasons: [],
      flips: [['1']],
    });
  });

  it('is UNDECIDED where it is affirmed and barely denied, until one of the two is gone', () => {
    expect(standing({ statements: [ACCUSES, denies('2', 'Beijing', 'P')] })).toEqual({
      label: 'UNDECIDED',
      reasons: both('DENIAL'),
      flips: [['1'], ['2']],
    });
  });
});

describe('statements attack each other', () => {
  it.each<[string, Partial<Facts>, StandingReason['kind']]>([
    ['by a denial', { statements: [ACCUSES, denies('2', 'Beijing', 'P')] }, 'DENIAL'],
    [
      'by claims that contradict, either way',
      {
        statements: [ACCUSES, affirms('2', 'Beijing', 'Q')],
        relations: [{ type: 'CONTRADICTS', from: 'Q', to: 'P' }],
      },
      'CONTRADICTION',
    ],
    [
      'by a denial of what is entailed',
      {
        statements: [ACCUSES, denies('2', 'Beijing', 'Q')],
        relations: [{ type: 'ENTAILS', from: 'P', to: 'Q' }],
      },
      'ENTAILMENT',
    ],
    [
      'by doubts on the credibility',
      {
        statements: [ACCUSES, affirms('2', 'Beijing', 'R')],
        answers: [{ from: '2', to: '1', aspect: 'CREDIBILITY' }],
      },
      'CREDIBILITY',
    ],
    [
      'by doubts on the motive',
      {
        statements: [ACCUSES, affirms('2', 'Beijing', 'R')],
        answers: [{ from: '2', to: '1', aspect: 'MOTIVE' }],
      },
      'MOTIVE',
    ],
    [
      'by an undercut',
      { statements: [ACCUSES, says('2', 'Beijing')], arguments: [argument('UNDERCUT')] },
      'UNDERCUT',
    ],
    [
      'by a rebuttal',
      { statements: [ACCUSES, says('2', 'Beijing')], arguments: [argument('REBUT')] },
      'REBUT',
    ],
  ])('%s: undecided before all, OUT and IN before those who trust one side more', (_, facts, kind) => {
    expect(standing(facts)).toMatchObject({ label: 'UNDECIDED', reasons: both(kind) });
    expect(standing(facts, ['Beijing', 'Washington'])).toMatchObject({
      label: 'OUT',
      reasons: [attack('1', '2', kind, false), attack('2', '1', kind)],
    });
    expect(standing(facts, ['Washington'])).toMatchObject({
      label: 'IN',
      reasons: [attack('1', '2', kind), attack('2', '1', kind, false)].filter(
        ({ by }) => by === '2' || facts.statements?.some(({ id, claim }) => id === '2' && claim === 'P'),
      ),
    });
  });

  it.each<[string, Partial<Facts>]>([
    [
      'a denial of what entails it',
      {
        statements: [ACCUSES, denies('2', 'Beijing', 'Q')],
        relations: [{ type: 'ENTAILS', from: 'Q', to: 'P' }],
      },
    ],
    [
      'an answer on the content',
      {
        statements: [ACCUSES, affirms('2', 'Beijing', 'R')],
        answers: [{ from: '2', to: '1', aspect: 'CONTENT' }],
      },
    ],
    [
      'a doubt by one who puts nothing forward',
      { statements: [ACCUSES, says('2', 'Beijing')], answers: [{ from: '2', to: '1', aspect: 'MOTIVE' }] },
    ],
    ['a support', { statements: [ACCUSES, says('2', 'Beijing')], arguments: [argument('SUPPORT')] }],
    ['a deflection', { statements: [ACCUSES, says('2', 'Beijing')], arguments: [argument('DEFLECT')] }],
    [
      'what an annotator argues',
      {
        statements: [ACCUSES],
        arguments: [argument('REBUT', { putForwardBy: null, statedBy: 'ANNOTATOR' })],
      },
    ],
    [
      'what was taken back',
      {
        statements: [ACCUSES, denies('2', 'Beijing', 'P'), says('back', 'Beijing')],
        withdrawals: [tie('back', '2')],
      },
    ],
  ])('but not by %s', (_, facts) => {
    expect(standing(facts)).toMatchObject({ label: 'IN', reasons: [] });
  });

  it('by an argument on an argument, which meets the statement that puts it forward', () => {
    const facts = {
      statements: [ACCUSES, says('2', 'Beijing'), says('3', 'Brussels')],
      arguments: [
        argument('UNDERCUT'),
        argument('REBUT', { id: 'reply', target: 'argument', putForwardBy: '3' }),
      ],
    };
    expect(standing(facts, ['Brussels'])).toEqual({
      label: 'IN',
      reasons: [
        attack('1', '2', 'UNDERCUT'),
        attack('2', '1', 'UNDERCUT'),
        attack('2', '3', 'REBUT', false),
        attack('3', '2', 'REBUT'),
      ],
      flips: [['1'], ['3']],
    });
  });
});

describe('a relay', () => {
  const relay = affirms('relay', null, 'P');
  const denial = denies('2', 'Beijing', 'P');

  it('suffers what attacks the one that it relays, and attacks nothing', () => {
    const facts = {
      statements: [
        affirms('1', 'Hodge', 'R'),
        affirms('middle', null, 'R'),
        relay,
        affirms('2', 'Beijing', 'Q'),
      ],
      answers: [{ from: '2', to: '1', aspect: 'CREDIBILITY' as const }],
      relays: [tie('middle', '1'), tie('relay', 'middle')],
    };
    expect(standing(facts)).toMatchObject({
      label: 'UNDECIDED',
      reasons: [
        attack('1', '2', 'CREDIBILITY'),
        attack('2', '1', 'CREDIBILITY'),
        attack('2', 'relay', 'CREDIBILITY'),
      ],
    });
  });

  it('is beaten by a denial that the relayed one does not hold up', () => {
    expect(
      standing({ statements: [says('root', 'Hodge'), relay, denial], relays: [tie('relay', 'root')] }),
    ).toEqual({ label: 'OUT', reasons: [attack('2', 'relay', 'DENIAL')], flips: [['2'], ['root']] });
  });

  it('is still one where what it relays was taken back', () => {
    expect(
      standing({
        statements: [ACCUSES, says('back', 'Hodge'), relay, denial],
        relays: [tie('relay', '1')],
        withdrawals: [tie('back', '1')],
      }),
    ).toEqual({ label: 'OUT', reasons: [attack('2', 'relay', 'DENIAL')], flips: [['2'], ['back']] });
  });

  it('is trusted as its root’s voice is', () => {
    const facts = { statements: [says('root', 'Hodge'), relay, denial], relays: [tie('relay', 'root')] };
    expect(standing(facts, ['Washington'])).toMatchObject({
      label: 'IN',
      reasons: [attack('2', 'relay', 'DENIAL', false)],
    });
  });
});

describe('an audience', () => {
  const statements = [ACCUSES, denies('2', 'Foreign Ministry', 'P')];

  it('trusts those named first most, and all others least and alike', () => {
    expect(standing({ statements }, ['Brussels']).label).toBe('UNDECIDED');
    expect(standing({ statements }, ['Brussels', 'Hodge']).label).toBe('IN');
    expect(standing({ statements }, ['Beijing', 'Hodge']).label).toBe('OUT');
  });

  it('trusts with a country its governments', () => {
    expect(standing({ statements }, ['China']).label).toBe('OUT');
  });

  it('trusts on the day of the statement', () => {
    const affiliations = [partOf('Mandiant', 'Google', { earliest: '2022-09-12' })];
    const said = (day: string) => [affirms('1', 'Mandiant', 'P', on(day)), denies('2', 'Beijing', 'P')];
    expect(standing({ affiliations, statements: said('2023-01-01') }, ['Google']).label).toBe('IN');
    expect(standing({ affiliations, statements: said('2020-01-01') }, ['Google']).label).toBe('UNDECIDED');
  });
});

describe('what flips a claim', () => {
  it('are sets of up to three, and none where more would be needed', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => affirms(`${index + 1}`, 'Hodge', 'P'));
    expect(standing({ statements: many(3) }).flips).toEqual([['1', '2', '3']]);
    expect(standing({ statements: many(4) }).flips).toEqual([]);
  });

  it('revives what was taken back', () => {
    expect(
      standing({
        statements: [ACCUSES, denies('2', 'Beijing', 'P'), says('back', 'Beijing')],
        withdrawals: [tie('back', '2')],
      }).flips,
    ).toEqual([['1'], ['back']]);
  });

  it('is found where hundreds affirm and deny, and a reason then stands for all the twins', () => {
    const crowd = (id: string, say: typeof affirms, speakers: readonly string[]) =>
      Array.from({ length: 300 }, (_, index) =>
        say(`${id}${1000 + index}`, speakers[index % speakers.length] ?? null, 'P'),
      );
    const facts = {
      statements: [
        ...crowd('a', affirms, ['Hodge', 'CNN', 'Mandiant', 'AFP']),
        ...crowd('d', denies, ['Beijing', 'Foreign Ministry', 'Brussels']),
      ],
    };
    const found = standing(facts, ['Washington', 'Beijing']);
    expect(found).toMatchObject({ label: 'IN', flips: [] });
    expect(found.reasons).toEqual([
      attack('a1000', 'd1000', 'DENIAL'),
      attack('a1000', 'd1002', 'DENIAL'),
      attack('a1001', 'd1002', 'DENIAL'),
      attack('d1000', 'a1000', 'DENIAL', false),
      attack('d1000', 'a1001', 'DENIAL'),
      attack('d1002', 'a1000', 'DENIAL', false),
      attack('d1002', 'a1001', 'DENIAL'),
    ]);
  });
});

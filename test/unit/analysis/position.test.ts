import { describe, expect, it } from 'vitest';
import type { Days, Facts } from '../../../src/analysis/facts.ts';
import { know, positionOf, selfContradictionsOf, stanceMatrixOf } from '../../../src/analysis/index.ts';
import {
  AFFILIATIONS,
  affirms,
  agentVoice,
  denies,
  on,
  partOf,
  says,
  sourceVoice,
  tie,
  world,
} from './world.ts';

function knowing(facts: Partial<Facts>) {
  return know(world({ affiliations: AFFILIATIONS, ...facts }));
}

const CONTRADICTS = [{ type: 'CONTRADICTS', from: 'P', to: 'Q' }] as const;

describe('two statements of one voice that cannot both hold are', () => {
  const earlier = { earliest: '2023-05-30', latest: '2023-05-31' };
  const later = { earliest: '2023-06-15', latest: '2023-06-16' };
  const overlapping = { earliest: '2023-05-31', latest: '2023-06-15' };

  it.each<[string, string, Days, Days, readonly string[]]>([
    ['CHANGE_OF_POSITION', 'the days are apart and the earlier was taken back', earlier, later, ['1']],
    ['CHANGE_OF_POSITION', 'the days are apart and the later was taken back', earlier, later, ['2']],
    ['SELF_CONTRADICTION', 'the days are apart and both stand', earlier, later, []],
    ['SELF_CONTRADICTION', 'the days overlap, though one was taken back', earlier, overlapping, ['1']],
    ['SELF_CONTRADICTION', 'one is undated, though one was taken back', earlier, {}, ['1']],
    [
      'SELF_CONTRADICTION',
      'one has no first day, though one was taken back',
      earlier,
      { latest: '2023-07-01' },
      ['1'],
    ],
  ])('a %s where %s', (kind, _, first, second, takenBack) => {
    const known = knowing({
      statements: [
        affirms('1', 'Hodge', 'P', { said: first }),
        denies('2', 'Washington', 'P', { said: second }),
        says('back', 'Washington'),
      ],
      withdrawals: takenBack.map((id) => tie('back', id)),
    });
    expect(selfContradictionsOf(known)).toEqual([
      { kind, voice: agentVoice('Washington'), statements: ['1', '2'] },
    ]);
  });

  it('a self-contradiction also where it affirms two claims that contradict, the earlier first', () => {
    const known = knowing({
      statements: [
        affirms('1', 'Hodge', 'P', on('2023-06-16')),
        affirms('2', 'Hodge', 'Q', on('2023-06-15')),
        denies('3', 'Hodge', 'Q'),
      ],
      relations: CONTRADICTS,
    });
    const voice = agentVoice('Washington');
    const between = { kind: 'SELF_CONTRADICTION', voice, statements: ['2', '1'] };
    const within = { kind: 'SELF_CONTRADICTION', voice, statements: ['2', '3'] };
    expect(selfContradictionsOf(known)).toEqual([between, within]);
    expect(selfContradictionsOf(known, ['P'])).toEqual([between]);
    expect(selfContradictionsOf(known, ['Q'])).toEqual([between, within]);
    expect(selfContradictionsOf(known, ['R'])).toEqual([]);
  });

  it('none where the voices differ, or a narrator relays', () => {
    const known = knowing({
      statements: [
        affirms('1', 'Hodge', 'P'),
        denies('2', 'Beijing', 'P'),
        denies('3', null, 'P'),
        says('root', 'Hodge'),
      ],
      relays: [tie('3', 'root')],
    });
    expect(selfContradictionsOf(known)).toEqual([]);
  });
});

describe('the position of an agent on a claim', () => {
  it('is that of its voice: oldest first, with what stands, its changes and its drift', () => {
    const known = knowing({
      statements: [
        affirms('2', 'Mandiant', 'P', { ...on('2023-06-16'), certainty: 'CERTAIN' }),
        affirms('1', 'Carmakal', 'P', { ...on('2023-06-15'), certainty: 'POSSIBLE' }),
        denies('3', 'Google', 'P', on('2023-06-17')),
        affirms('4', 'CNN', 'P'),
        affirms('5', null, 'P'),
      ],
      withdrawals: [tie('3', '2')],
      relays: [tie('5', '1'), tie('4', '1')],
    });
    expect(positionOf(known, 'Carmakal', 'P')).toEqual({
      statements: ['1', '2', '3'],
      live: ['1', '3'],
      stance: 'BOTH',
      changes: [
        { kind: 'SELF_CONTRADICTION', voice: agentVoice('Google'), statements: ['1', '3'] },
        { kind: 'CHANGE_OF_POSITION', voice: agentVoice('Google'), statements: ['2', '3'] },
      ],
      drift: [],
    });
  });

  it('has the drift of its own statements, not that of those who relay it', () => {
    const known = knowing({
      statements: [
        affirms('1', 'Mandiant', 'P', { ...on('2023-06-15'), certainty: 'POSSIBLE' }),
        affirms('2', 'Mandiant', 'P', { ...on('2023-06-16'), certainty: 'CERTAIN' }),
        affirms('3', 'CNN', 'P', { certainty: 'CERTAIN' }),
      ],
      relays: [tie('3', '1'), tie('1', '3')],
    });
    expect(positionOf(known, 'Mandiant', 'P').drift).toEqual([
      { kind: 'CERTAINTY_ROSE', from: '1', to: '2' },
    ]);
  });

  it('is compared on the day of each statement', () => {
    const known = knowing({
      affiliations: [partOf('Mandiant', 'Google', { earliest: '2022-09-12' })],
      statements: [
        affirms('1', 'Mandiant', 'P', on('2020-01-01')),
        affirms('2', 'Google', 'P', on('2023-01-01')),
      ],
    });
    expect(positionOf(known, 'Google', 'P').statements).toEqual(['2']);
    expect(positionOf(known, 'Mandiant', 'P').statements).toEqual(['1', '2']);
  });

  it.each([
    ['AFFIRMS', [affirms('1', 'Beijing', 'P')]],
    ['DENIES', [denies('1', 'Beijing', 'P')]],
    ['ADDRESSES', [says('1', 'Beijing', { claim: 'P', stance: 'ADDRESSES' })]],
    ['DENIES', [denies('1', 'Beijing', 'P'), says('2', 'Beijing', { claim: 'P', stance: 'ADDRESSES' })]],
    [null, [affirms('1', 'CNN', 'P')]],
  ])('has the stance %s', (stance, statements) => {
    expect(positionOf(knowing({ statements }), 'Beijing', 'P').stance).toBe(stance);
  });
});

describe('the stance matrix', () => {
  const statements = [
    affirms('1', 'Hodge', 'P', on('2023-05-31')),
    affirms('2', 'CNN', 'P'),
    denies('3', 'CNN', 'P'),
    denies('4', 'Beijing', 'P'),
    says('5', 'Brussels', { claim: 'P', stance: 'ADDRESSES' }),
    says('6', 'AFP', { claim: 'P', stance: 'ADDRESSES' }),
    says('7', 'AFP'),
    affirms('8', null, 'P'),
    affirms('9', 'Hodge', 'Q'),
    denies('taken back', 'Hodge', 'P'),
    says('back', 'Hodge'),
  ];
  const known = knowing({
    statements,
    answers: [
      { from: '7', to: '1', aspect: 'CREDIBILITY' },
      { from: '4', to: '1', aspect: 'MOTIVE' },
    ],
    withdrawals: [tie('back', 'taken back')],
  });
  const cell = (agent: string, stance: string, ids: readonly string[], claim = 'P') => ({
    voice: agentVoice(agent),
    claim,
    stance,
    statements: ids,
  });

  it('has a cell for each voice that has something to a claim, and none for others', () => {
    expect(stanceMatrixOf(known, { claims: ['Q', 'P', 'R'] })).toEqual([
      cell('Washington', 'AFFIRMS', ['9'], 'Q'),
      cell('AFP', 'DISCREDITS', ['7']),
      cell('Beijing', 'DENIES', ['4']),
      cell('Brussels', 'ADDRESSES', ['5']),
      cell('CNN', 'BOTH', ['2', '3']),
      cell('Washington', 'AFFIRMS', ['1']),
      { voice: sourceVoice('article'), claim: 'P', stance: 'AFFIRMS', statements: ['8'] },
    ]);
  });

  it('has only the voices of the speakers asked for', () => {
    expect(
      stanceMatrixOf(known, { claims: ['P'], speakers: ['Hodge', 'Foreign Ministry', 'China'] }),
    ).toEqual([cell('Beijing', 'DENIES', ['4']), cell('Washington', 'AFFIRMS', ['1'])]);
    expect(stanceMatrixOf(known, { claims: ['P'], speakers: [] })).toEqual([]);
  });
});

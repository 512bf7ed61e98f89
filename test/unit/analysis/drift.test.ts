import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/analysis/facts.ts';
import { driftOf, know } from '../../../src/analysis/index.ts';
import { AFFILIATIONS, affirms, denies, on, says, tie, world } from './world.ts';

function drift(facts: Partial<Facts>, claim = 'P') {
  return driftOf(know(world({ affiliations: AFFILIATIONS, ...facts })), claim);
}

describe('between two statements of one voice there is', () => {
  it.each(['SPEAKER', 'AMBIGUOUS'] as const)('HEDGE_LOST after a hedge whose owner is %s', (owner) => {
    const statements = [
      affirms('1', 'Carmakal', 'P', { ...on('2023-06-15'), hedges: [owner] }),
      affirms('2', 'Mandiant', 'P', { ...on('2023-06-16'), hedges: ['REPORTER'] }),
    ];
    expect(drift({ statements })).toEqual([{ kind: 'HEDGE_LOST', from: '1', to: '2' }]);
  });

  it.each([
    ['the reporter’s', ['REPORTER', 'UNRECORDED'], []],
    ['kept', ['SPEAKER'], ['AMBIGUOUS']],
  ] as const)('no drift where the hedge is %s', (_, before, after) => {
    const statements = [
      affirms('1', 'Mandiant', 'P', { ...on('2023-06-15'), hedges: before }),
      affirms('2', 'Mandiant', 'P', { ...on('2023-06-16'), hedges: after }),
    ];
    expect(drift({ statements })).toEqual([]);
  });

  it.each([
    ['PROBABLE', 'CERTAIN', ['CERTAINTY_ROSE']],
    ['UNCOMMITTED', 'POSSIBLE', ['CERTAINTY_ROSE']],
    ['PROBABLE', 'POSSIBLE', ['CERTAINTY_FELL']],
    ['CERTAIN', 'CERTAIN', []],
    ['CERTAIN', null, []],
    [null, 'CERTAIN', []],
  ] as const)('from %s to %s: %j', (before, after, kinds) => {
    const statements = [
      denies('1', 'Beijing', 'P', { ...on('2023-06-15'), certainty: before }),
      denies('2', 'Beijing', 'P', { ...on('2023-06-16'), certainty: after }),
    ];
    expect(drift({ statements })).toEqual(kinds.map((kind) => ({ kind, from: '1', to: '2' })));
  });

  it('drift between consecutive ones only', () => {
    const statements = [
      affirms('1', 'Mandiant', 'P', { ...on('2023-06-15'), certainty: 'POSSIBLE' }),
      affirms('2', 'Mandiant', 'P', { ...on('2023-06-16'), certainty: 'PROBABLE' }),
      affirms('3', 'Mandiant', 'P', { ...on('2023-06-17'), certainty: 'CERTAIN' }),
    ];
    expect(drift({ statements })).toEqual([
      { kind: 'CERTAINTY_ROSE', from: '1', to: '2' },
      { kind: 'CERTAINTY_ROSE', from: '2', to: '3' },
    ]);
  });

  it('drift to each of two that overlap, when neither is before the other', () => {
    const statements = [
      affirms('1', 'Mandiant', 'P', { ...on('2023-06-15'), certainty: 'POSSIBLE' }),
      affirms('2', 'Mandiant', 'P', {
        said: { earliest: '2023-06-16', latest: '2023-06-18' },
        certainty: 'CERTAIN',
      }),
      affirms('3', 'Mandiant', 'P', { ...on('2023-06-17'), certainty: 'CERTAIN' }),
    ];
    expect(drift({ statements }).map(({ from, to }) => [from, to])).toEqual([
      ['1', '3'],
      ['1', '2'],
    ]);
  });

  it.each([
    ['days overlap', { said: { earliest: '2023-06-15', latest: '2023-06-17' } }],
    ['day is unknown', {}],
    ['first day is unknown', { said: { latest: '2023-06-17' } }],
  ])('no drift to one whose %s', (_, said) => {
    const statements = [
      affirms('1', 'Mandiant', 'P', { ...on('2023-06-15'), certainty: 'POSSIBLE' }),
      affirms('2', 'Mandiant', 'P', { ...said, certainty: 'CERTAIN' }),
    ];
    expect(drift({ statements })).toEqual([]);
  });

  it('no drift between stances, voices, or with what was taken back', () => {
    const statements = [
      affirms('1', 'Mandiant', 'P', { ...on('2023-06-15'), certainty: 'POSSIBLE' }),
      denies('2', 'Mandiant', 'P', { ...on('2023-06-16'), certainty: 'CERTAIN' }),
      affirms('3', 'CNN', 'P', { ...on('2023-06-16'), certainty: 'CERTAIN' }),
      affirms('4', 'Mandiant', 'P', { ...on('2023-06-16'), certainty: 'CERTAIN' }),
      says('back', 'Mandiant'),
    ];
    expect(drift({ statements, withdrawals: [tie('back', '4')] })).toEqual([]);
  });
});

describe('along a relay there is', () => {
  const root = affirms('root', 'Mandiant', 'P', { hedges: ['SPEAKER'], certainty: 'PROBABLE' });

  it('drift from the relayed one, whatever the voices and the days', () => {
    const relay = affirms('relay', 'CNN', 'P', { certainty: 'CERTAIN' });
    expect(drift({ statements: [root, relay], relays: [tie('relay', 'root')] })).toEqual([
      { kind: 'CERTAINTY_ROSE', from: 'root', to: 'relay' },
      { kind: 'HEDGE_LOST', from: 'root', to: 'relay' },
    ]);
  });

  it('one finding where the voice relays itself later', () => {
    const statements = [
      { ...root, ...on('2023-06-15') },
      affirms('relay', 'Carmakal', 'P', { ...on('2023-06-16'), certainty: 'PROBABLE' }),
    ];
    expect(drift({ statements, relays: [tie('relay', 'root')] })).toEqual([
      { kind: 'HEDGE_LOST', from: 'root', to: 'relay' },
    ]);
  });

  it('no drift to a later statement of the voice from a narrator’s relay', () => {
    const statements = [
      says('root', 'Mandiant'),
      affirms('relay', null, 'P', { ...on('2023-06-15'), certainty: 'POSSIBLE' }),
      affirms('later', 'Mandiant', 'P', { ...on('2023-06-16'), certainty: 'CERTAIN' }),
    ];
    expect(drift({ statements, relays: [tie('relay', 'root')] })).toEqual([]);
  });
});

describe('across an ENTAILS, P entails Q,', () => {
  const relations = [{ type: 'ENTAILS', from: 'P', to: 'Q' }] as const;
  const statements = [
    affirms('weak P', 'Mandiant', 'P', { certainty: 'POSSIBLE' }),
    affirms('sure P', 'Carmakal', 'P', { certainty: 'CERTAIN' }),
    affirms('weak Q', 'Mandiant', 'Q', { certainty: 'POSSIBLE' }),
    affirms('sure Q', 'Mandiant', 'Q', { certainty: 'PROBABLE' }),
  ];

  it('a voice that is surer of the stronger is found under the entailed claim, by its surest statements', () => {
    expect(drift({ statements, relations }, 'Q')).toEqual([
      { kind: 'SURER_OF_THE_STRONGER', from: 'sure P', to: 'sure Q' },
    ]);
    expect(drift({ statements, relations }, 'P')).toEqual([]);
  });

  it('the other way round is coherent', () => {
    expect(drift({ statements, relations: [{ type: 'ENTAILS', from: 'Q', to: 'P' }] }, 'P')).toEqual([]);
  });

  it('denials and other voices do not count', () => {
    expect(
      drift(
        {
          statements: [
            affirms('1', 'CNN', 'P', { certainty: 'CERTAIN' }),
            denies('2', 'Mandiant', 'P', { certainty: 'CERTAIN' }),
            affirms('3', 'Mandiant', 'Q', { certainty: 'POSSIBLE' }),
          ],
          relations,
        },
        'Q',
      ),
    ).toEqual([]);
  });
});

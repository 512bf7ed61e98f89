import { describe, expect, it } from 'vitest';
import {
  answerOf,
  contestOf,
  driftOf,
  know,
  launderedOf,
  originsOf,
  positionOf,
  standingOf,
} from '../../../src/analysis/index.ts';
import { HAS_SEED, SEED_FILE } from '../../testkit/seed.ts';
import { factsOfDossier, NO_FACTS, saidBy } from './facts.ts';
import { side } from './world.ts';

if (!HAS_SEED)
  process.stderr.write('seed.test.ts is skipped: the folder shared/ with the article is absent\n');

describe.skipIf(!HAS_SEED)('questions on the article', () => {
  const facts = HAS_SEED ? factsOfDossier(SEED_FILE) : NO_FACTS;
  const known = know(facts);
  const fromOneVoice = (voice: string) => ({
    least: 1,
    most: 1,
    voices: [voice],
    unknown: 0,
    circular: false,
  });

  it.each([
    ['P01', ['G03']],
    ['P02', ['G01b', 'G06']],
    ['P03', ['G08']],
  ])(
    '4: the Barracuda attribution %s is uncontested, and the accused is silent on it',
    (claim, affirmations) => {
      expect(contestOf(known, claim)).toEqual({
        status: 'UNCONTESTED',
        affirmedBy: [side('google', affirmations)],
        deniedBy: [],
        discreditedBy: [],
        selfContradictions: [],
      });
      expect(answerOf(known, claim)).toEqual({ status: 'SILENT', statements: [], elsewhere: ['G30'] });
    },
  );

  it('5: P26 is contested, and the accused denied it', () => {
    expect(contestOf(known, 'P26')).toEqual({
      status: 'CONTESTED',
      affirmedBy: [side('us-and-allies', ['G29'])],
      deniedBy: [side('prc', ['G30'])],
      discreditedBy: [side('prc', ['G31'])],
      selfContradictions: [],
    });
    expect(answerOf(known, 'P26')).toEqual({ status: 'DENIED', statements: ['G30'], elsewhere: [] });
  });

  it('6: four statements on the Barracuda attributions have one origin', () => {
    expect(originsOf(known, ['P01', 'P02', 'P03'])).toEqual(fromOneVoice('google'));
  });

  it('7: P17 and P18 have one origin each, and two together', () => {
    expect(originsOf(known, ['P17'])).toEqual(fromOneVoice('google'));
    expect(originsOf(known, ['P18'])).toEqual(fromOneVoice('barracuda-networks'));
    expect(originsOf(known, ['P17', 'P18'])).toEqual({
      least: 2,
      most: 2,
      voices: ['barracuda-networks', 'google'],
      unknown: 0,
      circular: false,
    });
  });

  it('8: of all claims, P21 alone lost its speaker, in G24', () => {
    expect(facts.claims.flatMap(({ id }) => launderedOf(known, id).map((by) => [id, by]))).toEqual([
      ['P21', 'G24'],
    ]);
  });

  it('11: the one drift is that Mandiant is surer of P03 than of P04, which it entails', () => {
    expect(facts.claims.flatMap(({ id }) => driftOf(known, id).map((drift) => [id, drift]))).toEqual([
      ['P04', { kind: 'SURER_OF_THE_STRONGER', from: 'G08', to: 'G13' }],
    ]);
  });

  it.each([
    [[], 'UNDECIDED', [['G29']]],
    [['us-and-allies', 'prc'], 'IN', [['G29']]],
    [['us-and-allies'], 'IN', [['G29']]],
    [
      ['prc'],
      'OUT',
      [
        ['G29', 'G30'],
        ['G30', 'G31'],
      ],
    ],
    [
      ['china'],
      'OUT',
      [
        ['G29', 'G30'],
        ['G30', 'G31'],
      ],
    ],
  ])('12: for the audience %j P26 is %s', (audience, label, flips) => {
    expect(standingOf(known, 'P26', audience)).toMatchObject({ label, flips });
  });

  it('12: the attacks that decide P26 for those who trust Washington most', () => {
    expect(standingOf(known, 'P26', ['us-and-allies']).reasons).toEqual([
      { by: 'G29', on: 'G30', kind: 'DENIAL', succeeds: true },
      { by: 'G30', on: 'G29', kind: 'DENIAL', succeeds: false },
      { by: 'G31', on: 'G29', kind: 'CREDIBILITY', succeeds: false },
      { by: 'G31', on: 'G29', kind: 'UNDERCUT', succeeds: false },
    ]);
  });

  it('12b: by 31 May 2023 P26 was uncontested', () => {
    expect(contestOf(know(saidBy(facts, '2023-05-31')), 'P26')).toEqual({
      status: 'UNCONTESTED',
      affirmedBy: [side('us-and-allies', ['G29'])],
      deniedBy: [],
      discreditedBy: [],
      selfContradictions: [],
    });
  });

  it('13: the PRC affirms P19 twice, undated, so there is no drift', () => {
    expect(positionOf(known, 'prc', 'P19')).toEqual({
      statements: ['G22', 'G34'],
      live: ['G22', 'G34'],
      stance: 'AFFIRMS',
      changes: [],
      drift: [],
    });
    expect(originsOf(known, ['P19'])).toEqual(fromOneVoice('prc'));
  });
});

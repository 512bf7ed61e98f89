import { describe, expect, it } from 'vitest';
import type { ArgumentFact, Facts } from '../../../src/analysis/facts.ts';
import { answerOf, know, launderedOf } from '../../../src/analysis/index.ts';
import { AFFILIATIONS, affirms, denies, on, partOf, says, tie, world } from './world.ts';

const CLAIMS = [{ id: 'P', accused: 'Beijing' }, { id: 'Q', accused: 'Beijing' }, { id: 'R' }];
const ACCUSES = affirms('accuses', 'Hodge', 'P');

function answer(facts: Partial<Facts>) {
  const known = know(world({ affiliations: AFFILIATIONS, claims: CLAIMS, ...facts }));
  return answerOf(known, 'P');
}

function argument(kind: ArgumentFact['kind'], rest: Partial<ArgumentFact> = {}): ArgumentFact {
  return {
    id: 'argument',
    kind,
    target: 'P',
    premises: [],
    putForwardBy: 'argues',
    statedBy: 'SPEAKER',
    ...rest,
  };
}

function answered(status: string, ...statements: readonly string[]) {
  return { status, statements, elsewhere: [] };
}

const CONTRADICTS = [{ type: 'CONTRADICTS', from: 'R', to: 'P' }] as const;
const ARGUES = says('argues', 'Foreign Ministry', { act: 'ARGUE' });
const BACK = [says('back', 'Beijing'), says('back of the ministry', 'Foreign Ministry')];

describe('the accused', () => {
  it.each<[string, Partial<Facts>, ReturnType<typeof answered>]>([
    [
      'DENIED it where its voice denies this claim',
      {
        statements: [
          denies('1', 'Foreign Ministry', 'P', on('2023-06-16')),
          denies('2', 'Beijing', 'P', on('2023-06-15')),
        ],
      },
      answered('DENIED', '2', '1'),
    ],
    [
      'CONCEDED where its voice affirms it',
      { statements: [affirms('1', 'Beijing', 'P')] },
      answered('CONCEDED', '1'),
    ],
    [
      'COUNTERED where it affirms a claim that contradicts it',
      { statements: [affirms('1', 'Beijing', 'R')], relations: CONTRADICTS },
      answered('COUNTERED', '1'),
    ],
    [
      'COUNTERED where it rebuts it',
      { statements: [ARGUES], arguments: [argument('REBUT')] },
      answered('COUNTERED', 'argues'),
    ],
    [
      'COUNTERED where it undercuts it',
      { statements: [ARGUES], arguments: [argument('UNDERCUT')] },
      answered('COUNTERED', 'argues'),
    ],
    [
      'DISCREDITED where it attacks the credibility of one who affirms it',
      {
        statements: [ACCUSES, says('1', 'Beijing')],
        answers: [{ from: '1', to: 'accuses', aspect: 'CREDIBILITY' }],
      },
      answered('DISCREDITED', '1'),
    ],
    [
      'DISCREDITED where it attacks the motive of one who affirms it',
      {
        statements: [ACCUSES, says('1', 'Beijing')],
        answers: [{ from: '1', to: 'accuses', aspect: 'MOTIVE' }],
      },
      answered('DISCREDITED', '1'),
    ],
    [
      'DEFLECTED where it points elsewhere',
      { statements: [ARGUES], arguments: [argument('DEFLECT')] },
      answered('DEFLECTED', 'argues'),
    ],
    [
      'DECLINED where it declined to comment',
      { statements: [says('1', 'Beijing', { act: 'DECLINE_TO_COMMENT', claim: 'P', stance: 'ADDRESSES' })] },
      answered('DECLINED', '1'),
    ],
    [
      'is SILENT where there is nothing of it',
      { statements: [ACCUSES, denies('1', 'Brussels', 'P')] },
      answered('SILENT'),
    ],
    [
      'is SILENT where it only answers the content',
      {
        statements: [ACCUSES, says('1', 'Beijing')],
        answers: [{ from: '1', to: 'accuses', aspect: 'CONTENT' }],
      },
      answered('SILENT'),
    ],
    [
      'is SILENT where only an annotator argues for it',
      { arguments: [argument('REBUT', { putForwardBy: null, statedBy: 'ANNOTATOR' })] },
      answered('SILENT'),
    ],
    [
      'is SILENT where it only supports or argues against another argument',
      {
        statements: [ARGUES],
        arguments: [argument('SUPPORT'), argument('REBUT', { id: 'other', target: 'argument' })],
      },
      answered('SILENT'),
    ],
    [
      'is SILENT where it took back what it said',
      {
        statements: [denies('1', 'Beijing', 'P'), ARGUES, ...BACK],
        withdrawals: [tie('back', '1'), tie('back of the ministry', 'argues')],
        arguments: [argument('REBUT')],
      },
      answered('SILENT'),
    ],
    [
      'is SILENT where a narrator relays its denial of something else',
      { statements: [says('1', 'Beijing'), denies('2', null, 'P')], relays: [tie('2', '1')] },
      answered('SILENT'),
    ],
  ])('%s', (_, facts, expected) => {
    expect(answer(facts)).toEqual(expected);
  });

  it('gives the strongest of its answers', () => {
    const facts = {
      statements: [
        ACCUSES,
        denies('1', 'Beijing', 'P'),
        affirms('2', 'Beijing', 'P'),
        affirms('3', 'Beijing', 'R'),
        says('4', 'Beijing'),
        ARGUES,
      ],
      relations: CONTRADICTS,
      answers: [{ from: '4', to: 'accuses', aspect: 'MOTIVE' as const }],
      arguments: [argument('DEFLECT')],
    };
    const order = ['1', '2', '3', '4', 'argues'].map((_, from, ids) => {
      const kept = new Set(['accuses', ...ids.slice(from)]);
      return answer({ ...facts, statements: facts.statements.filter(({ id }) => kept.has(id)) }).status;
    });
    expect(order).toEqual(['DENIED', 'CONCEDED', 'COUNTERED', 'DISCREDITED', 'DEFLECTED']);
  });

  it('may have denied other attributions, which answers nothing here', () => {
    expect(
      answer({
        statements: [
          ACCUSES,
          denies('1', 'Beijing', 'Q'),
          denies('2', 'Beijing', 'R'),
          denies('3', 'Brussels', 'Q'),
        ],
      }),
    ).toEqual({ status: 'SILENT', statements: [], elsewhere: ['1'] });
  });

  it('is, for a country, also its governments on the day of the statement', () => {
    const claims = [{ id: 'P', accused: 'China' }];
    const statements = [
      denies('1', 'Foreign Ministry', 'P', on('2023-06-15')),
      denies('2', 'Brussels', 'P', on('2023-06-15')),
    ];
    const affiliations = [...AFFILIATIONS, partOf('Brussels', 'China', { latest: '2001-12-31' })];
    expect(answer({ claims, statements, affiliations })).toEqual(answered('DENIED', '1'));
  });

  it('is silent where a claim accuses nobody', () => {
    const known = know(world({ claims: CLAIMS, statements: [denies('1', 'Beijing', 'R')] }));
    expect(answerOf(known, 'R')).toEqual(answered('SILENT'));
  });
});

describe('an attribution lost its speaker', () => {
  function laundered(facts: Partial<Facts>, claim = 'P') {
    return launderedOf(know(world({ claims: CLAIMS, ...facts })), claim);
  }

  it('where a narrator affirms it and relays nothing that has one', () => {
    const statements = [affirms('2', null, 'P'), affirms('1', null, 'P'), says('root', null)];
    expect(laundered({ statements, relays: [tie('1', 'root')] })).toEqual(['1', '2']);
  });

  it.each<[string, Partial<Facts>]>([
    ['a speaker affirms it', { statements: [affirms('1', 'Mandiant', 'P')] }],
    [
      'the narrator relays one who does, at any remove',
      {
        statements: [affirms('1', null, 'P'), says('2', null), says('3', 'Mandiant')],
        relays: [tie('1', '2'), tie('2', '3')],
      },
    ],
    ['the narrator denies it', { statements: [denies('1', null, 'P')] }],
    [
      'the narrator took it back',
      { statements: [affirms('1', null, 'P'), says('2', null)], withdrawals: [tie('2', '1')] },
    ],
  ])('but not where %s', (_, facts) => {
    expect(laundered(facts)).toEqual([]);
  });

  it('but not where the claim is no attribution', () => {
    expect(laundered({ statements: [affirms('1', null, 'R')] }, 'R')).toEqual([]);
  });
});

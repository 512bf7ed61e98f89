import { beforeAll, describe, expect, test, vi } from 'vitest';
import { askChanges, changesLines } from '../../src/cli/changes.ts';
import { askMatrix, type MatrixAnswer, matrixLines } from '../../src/cli/matrix.ts';
import { CAMPAIGN, expectFit, PLANNING_MS, useAskers } from './asking.ts';
import { PIPE, terminal } from './outputs.ts';

const askers = useAskers();

describe('matrix', () => {
  let answer: MatrixAnswer;
  beforeAll(async () => {
    answer = await askMatrix(askers.asker, 'email gateway');
  }, PLANNING_MS);

  const grid = (lines: readonly string[]) => lines.slice(lines.lastIndexOf('') + 1);

  test('tells how each voice stands to each claim', () => {
    const lines = matrixLines(answer, PIPE);
    expect(lines.slice(0, 5)).toEqual([
      CAMPAIGN,
      '',
      "1. The actor behind the Barracuda campaign carried out espionage in support of the Government of the People's Republic of China.",
      "    DISCREDITED → Government of the People's Republic of China: BENEFICIARY",
      expect.stringMatching(/^ {4}clm_[a-z2-7]{26}$/),
    ]);
    expect(grid(lines)).toEqual([
      '                                              1           2        3        4',
      'Barracuda Networks                            AFFIRMS     ·        ·        ·',
      'Google                                        AFFIRMS     AFFIRMS  AFFIRMS  AFFIRMS',
      "Government of the People's Republic of China  DISCREDITS  ·        ·        DISCREDITS",
    ]);
  });

  test('has one letter a cell where the words have no room', () => {
    vi.stubEnv('NO_COLOR', '1');
    const lines = matrixLines(answer, terminal(50));
    expect(grid(lines)).toEqual([
      '                                        1  2  3  4',
      'Barracuda Networks                      A  ·  ·  ·',
      'Google                                  A  A  A  A',
      "Government of the People's Republic o…  X  ·  ·  X",
      'A AFFIRMS  X DISCREDITS',
    ]);
    expectFit(lines, 50);
  });

  test('says how many more claims and voices there are', () => {
    const { activity, stanceMatrix } = answer;
    const [claim] = stanceMatrix.claims;
    if (claim === undefined) throw new Error('no claim');
    const claims = Array.from({ length: 22 }, (_, place) => ({ ...claim, id: `clm_${place}` }));
    const cells = Array.from({ length: 21 }, (_, place) => ({
      voice: { id: `agt_${place}`, name: 'Namesake' },
      publisher: null,
      source: null,
      claim: { id: 'clm_0' },
      stance: 'DENIES',
    }));
    const lines = matrixLines({ activity, stanceMatrix: { claims, cells } }, PIPE);
    expect(lines.filter((line) => line.startsWith('Namesake'))).toHaveLength(20);
    expect(lines).toContain('and 2 more claims');
    expect(lines.at(-1)).toBe('and 1 more voice');
  });
});

describe('changes', () => {
  test('tells what came since, and what that made of claims', { timeout: PLANNING_MS }, async () => {
    const interval = { from: '2000-12-31T00:00:00.000Z', to: '2001-01-02T00:00:00.000Z' };
    const answer = await askChanges(askers.asker, { ...interval, about: ['Wang Wenbin'] });
    const lines = changesLines(answer, PIPE);
    const { statuses, recorded } = answer.changes;
    expect(lines.slice(0, 4)).toEqual([
      'After 2000-12-31T00:00:00.000Z, until 2001-01-02T00:00:00.000Z',
      '',
      `${statuses.length} claims with another status`,
      expect.stringMatching(/^before {2}after +claim$/),
    ]);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^– {7}UNCONTESTED +The content of Mandiant's report of 15 June 2023 is far-fetched .* clm_\w{26}$/,
      ),
    );
    const from = lines.indexOf(`${recorded.totalCount} statements recorded`);
    expect(lines.slice(from + 1)).toContain('  Wang Wenbin, 2023-06-16, DENOUNCE');
    expect(lines.slice(-3)).toEqual(['0 statements revised', '', '0 statements no longer held']);
    expectFit(changesLines(answer, terminal(60)), 60);
  });

  test('tells how a statement was told before', () => {
    const statement = {
      id: 'sta_1',
      act: 'ASSERT',
      stance: 'AFFIRMS',
      speaker: { name: 'Mandiant' },
      speakerAsWritten: null,
      certainty: 'CERTAIN',
      confidence: null,
      said: null,
      claim: { text: 'It is so.' },
    };
    const none = { totalCount: 0, nodes: [] };
    const revised = {
      totalCount: 22,
      nodes: [{ before: { ...statement, certainty: 'POSSIBLE' }, after: statement }],
    };
    const changes = { from: 'a', to: 'b', statuses: [], recorded: none, revised, retracted: none };
    const lines = changesLines({ changes }, PIPE);
    const at = lines.indexOf('22 statements revised');
    expect(lines.slice(at + 1, at + 5)).toEqual([
      '  Mandiant, undated, ASSERT, AFFIRMS, CERTAIN',
      '    before: Mandiant, undated, ASSERT, AFFIRMS, POSSIBLE',
      '    It is so.',
      'and 21 more statements',
    ]);
  });
});

import { beforeAll, describe, expect, test, vi } from 'vitest';
import { askShow, type ShowAnswer, showLines } from '../../src/cli/show.ts';
import { askWho, type WhoAnswer, whoLines } from '../../src/cli/who.ts';
import { CAMPAIGN, expectFit, isPainted, PLANNING_MS, useAskers } from './asking.ts';
import { PIPE, terminal } from './outputs.ts';

const askers = useAskers();

describe('who', () => {
  let answer: WhoAnswer;
  beforeAll(async () => {
    answer = await askWho(askers.asker, CAMPAIGN, 20);
  }, PLANNING_MS);

  test('tells of an activity who attributes it to whom, how sure, and how that is answered', () => {
    const lines = whoLines(answer, PIPE);
    expect(lines.slice(0, 2)).toEqual([
      `${CAMPAIGN} (CAMPAIGN, 2022-10-01 to …)`,
      '4 attributions say who is behind it.',
    ]);
    const from = lines.findIndex((line) => line.endsWith('BENEFICIARY'));
    expect(lines.slice(from, from + 14)).toEqual([
      "→ Government of the People's Republic of China: BENEFICIARY",
      "  The actor behind the Barracuda campaign carried out espionage in support of the Government of the People's Republic of China.",
      expect.stringMatching(/^ {2}clm_[a-z2-7]{26}$/),
      '  affirmed by         how sure                                                                  said',
      '  Barracuda Networks  CERTAIN                                                                   2023-06-15',
      '  Mandiant (Google)   CERTAIN, “with high confidence” (ICD203_CONFIDENCE HIGH, scale inferred)  2023-06-15  × 2',
      '  status          DISCREDITED',
      "  discredited by  Government of the People's Republic of China",
      '  answer          DISCREDITED',
      '    Wang Wenbin, 2023-06-16, DENOUNCE “牵强附会，毫无专业性可言”',
      '    Wang Wenbin, 2023-06-16, ACCUSE “the company had more than once made up disinformation about Chinese hackers”',
      '    Wang Wenbin, 2023-06-16, DENOUNCE “far-fetched and unprofessional”',
      '    Wang Wenbin, 2023-06-16, DENOUNCE “American security companies had become helpers of their government in smearing other countries”',
      '    3 denials of other attributions by the accused: no answer to this one',
    ]);
    expect(isPainted(lines)).toBe(false);
  });

  test('is painted and fits on a terminal, and is not painted with NO_COLOR', () => {
    const lines = whoLines(answer, terminal(60));
    expect(lines).toContain(`\u001b[1m→ UNC4841: EXECUTOR, EXECUTED\u001b[22m`);
    expect(lines).toContain(`  answer          \u001b[33mDISCREDITED\u001b[39m`);
    expectFit(lines, 60);
    expect(lines.join('\n')).toContain('CERTAIN, “with high…');
    vi.stubEnv('NO_COLOR', '1');
    expect(isPainted(whoLines(answer, terminal(60)))).toBe(false);
  });

  test('counts nothing that was said later', { timeout: PLANNING_MS }, async () => {
    const lines = whoLines(await askWho(askers.early, CAMPAIGN, 20), PIPE);
    expect(lines.filter((line) => line.startsWith('  answer'))).toEqual(
      Array.from({ length: 4 }, () => '  answer          SILENT'),
    );
  });

  test('tells of an agent what names it as the actor, and who is behind a threat actor', {
    timeout: PLANNING_MS,
  }, async () => {
    const id = expect.stringMatching(/^ {2}clm_[a-z2-7]{26}$/);
    expect(whoLines(await askWho(askers.asker, 'UNC4841', 20), PIPE)).toEqual([
      'UNC4841 (THREAT_ACTOR)',
      '1 attribution names it as the actor.',
      '',
      `← ${CAMPAIGN}: EXECUTOR, EXECUTED`,
      '  UNC4841 carried out the Barracuda campaign.',
      id,
      '  affirmed by        how sure  said',
      '  Mandiant (Google)  CERTAIN   2023-06-15',
      '  status          UNCONTESTED',
      '  answer          SILENT',
      '',
      '1 attribution says who is behind it; counterclaim show tells of each.',
      '',
      '→ China: ORIGIN, LINKED',
      '  UNC4841 has its origin in China.',
      id,
    ]);
    expect(whoLines(await askWho(askers.asker, 'CNN', 20), PIPE)).toEqual([
      'CNN (ORGANIZATION)',
      'No attribution names it as the actor.',
    ]);
  });

  test('shows the first 20 of a long list and says how many more there are', () => {
    const [node] = answer.activity?.attributions.nodes ?? [];
    if (answer.activity === undefined || node === undefined) throw new Error('no attribution');
    const nodes = Array.from({ length: 20 }, () => node);
    const long = { activity: { ...answer.activity, attributions: { totalCount: 23, nodes } } };
    const lines = whoLines(long, PIPE);
    expect(lines.filter((line) => line.startsWith('→'))).toHaveLength(20);
    expect(lines.at(-1)).toBe('and 3 more attributions');
  });
});

describe('show', () => {
  let answer: ShowAnswer;
  beforeAll(async () => {
    answer = await askShow(askers.asker, 'patches of May 2023 removed', 20);
  }, PLANNING_MS);

  test('tells both sides of a claim down to the exact characters, and what stands', () => {
    expect(showLines(answer, PIPE)).toEqual([
      'The patches of May 2023 removed the flaw from all Barracuda appliances.',
      expect.stringMatching(/^ {2}id {8}clm_[a-z2-7]{26} \(EVENT, en\)$/),
      '  status    CONTESTED',
      '  origins   [1, 1]: Barracuda Networks',
      '',
      'Affirmed by',
      '  Barracuda Networks',
      '    Barracuda Networks, 2023-05-21 to 2023-05-31 (inferred): ASSERT, CERTAIN',
      '      “had patched all appliances by 21 May” INDIRECT',
      "      in       «Barracuda's own statements, May to June 2023 (summary written for this corpus)» (ARTICLE, Counterclaim demo corpus), version a4fb3cfd42a8, characters 100–136",
      '      through  «Barracuda Email Security Gateway Appliance (ESG) Vulnerability» (STATEMENT, Barracuda Networks), EXPLICIT',
      '',
      'Denied by',
      '  Government of the United States',
      '    Federal Bureau of Investigation, 2023-08-23: DISPUTE, CERTAIN',
      "      “called Barracuda's patches “ineffective”” MIXED",
      "      in       «The FBI's warning of 23 August 2023 (summary written for this corpus)» (ARTICLE, Counterclaim demo corpus), version e60d8c52b3a5, characters 26–66",
      '      through  «FBI Flash of 23 August 2023 on CVE-2023-2868» (REPORT, Federal Bureau of Investigation), EXPLICIT',
      '',
      'Counterclaims',
      '  REBUT: Intruders stayed active on compromised appliances after the patches of May 2023.',
      '    put forward by Federal Bureau of Investigation',
      '',
      'Standing, where nobody is trusted more than another',
      '  UNDECIDED',
      '    Barracuda Networks               → Federal Bureau of Investigation  DENIAL',
      '    Barracuda Networks               → Federal Bureau of Investigation  REBUT',
      '    Federal Bureau of Investigation  → Barracuda Networks               DENIAL',
      '    Federal Bureau of Investigation  → Barracuda Networks               REBUT',
      '    would not be UNDECIDED without: Barracuda Networks, 2023-05-21 to 2023-05-31 (inferred), ASSERT “had patched all appliances by 21 May”',
    ]);
  });

  test('is painted and fits on a terminal, and is not painted with NO_COLOR', () => {
    const lines = showLines(answer, terminal(64));
    expect(lines).toContain('  status    \u001b[31mCONTESTED\u001b[39m');
    expectFit(lines, 64);
    vi.stubEnv('NO_COLOR', '1');
    expect(isPainted(showLines(answer, terminal(64)))).toBe(false);
  });

  test('tells hedges with their owner, drift, and unnamed narrators', { timeout: PLANNING_MS }, async () => {
    const linked = showLines(await askShow(askers.asker, 'Barracuda campaign has links to China', 20), PIPE);
    expect(linked.filter((line) => /^ {6}hedge/.test(line)).length).toBeGreaterThan(0);
    expect(linked).toContain('Drift');
    const circle = showLines(await askShow(askers.asker, 'Hundreds of organisations were hit', 20), PIPE);
    expect(circle.find((line) => line.startsWith('  origins'))).toContain('reports go round in a circle');
    expect(circle).toContain('  unnamed narrator (Counterclaim demo corpus)');
  });

  test('is asked by id too', { timeout: PLANNING_MS }, async () => {
    expect(await askShow(askers.asker, answer.claim.id, 20)).toEqual(answer);
  });
});

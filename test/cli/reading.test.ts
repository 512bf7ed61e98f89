import { spawn } from 'node:child_process';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { type Asker, createAsker, viewOf } from '../../src/cli/ask.ts';
import { askChanges, changesLines } from '../../src/cli/changes.ts';
import { candidateLines, lookUp, lookUpClaim } from '../../src/cli/lookup.ts';
import { askMatrix, type MatrixAnswer, matrixLines } from '../../src/cli/matrix.ts';
import { askShow, type ShowAnswer, showLines } from '../../src/cli/show.ts';
import { widthOf } from '../../src/cli/style.ts';
import { askWho, type WhoAnswer, whoLines } from '../../src/cli/who.ts';
import { childEnvironment, PROJECT_ROOT } from '../../src/config.ts';
import type { Database } from '../../src/neo4j/index.ts';
import { CounterclaimError } from '../../src/shared/errors.ts';
import { connectToTestDatabase } from '../testkit/server.ts';
import { PIPE, terminal } from './outputs.ts';

/** A statement that is new to Neo4j is planned for long where all tests run at once. */
const PLANNING_MS = 240_000;
const CAMPAIGN = 'Barracuda email gateway espionage campaign';

let database: Database;
let asker: Asker;
let early: Asker;

beforeAll(() => {
  database = connectToTestDatabase();
  const patient: Pick<Database, 'read'> = {
    read: (text, parameters) => database.read(text, parameters, { timeoutMs: PLANNING_MS }),
  };
  const asOf = inject('corpusKnownAt');
  asker = createAsker(patient, viewOf({ asOf }), new Date());
  early = createAsker(patient, viewOf({ asOf, saidBy: '2023-06-15' }), new Date());
});

afterAll(async () => database.close());

beforeEach(() => {
  vi.stubEnv('TERM', 'xterm-256color');
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'NODE_DISABLE_COLORS', 'CI', 'TMUX', 'COLORTERM'])
    vi.stubEnv(name, undefined);
});

afterEach(() => vi.unstubAllEnvs());

async function failure(work: Promise<unknown>): Promise<CounterclaimError> {
  const error = await work.then(
    () => new Error('it succeeded'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof CounterclaimError) return error;
  throw error;
}

/** Whether a terminal would paint anything in these lines. */
function isPainted(lines: readonly string[]): boolean {
  return lines.some((line) => line.includes('\u001b'));
}

function expectFit(lines: readonly string[], columns: number): void {
  expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
}

describe('who', () => {
  let answer: WhoAnswer;
  beforeAll(async () => {
    answer = await askWho(asker, CAMPAIGN, 20);
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
    const lines = whoLines(await askWho(early, CAMPAIGN, 20), PIPE);
    expect(lines.filter((line) => line.startsWith('  answer'))).toEqual(
      Array.from({ length: 4 }, () => '  answer          SILENT'),
    );
  });

  test('tells of an agent what names it as the actor, and who is behind a threat actor', {
    timeout: PLANNING_MS,
  }, async () => {
    const id = expect.stringMatching(/^ {2}clm_[a-z2-7]{26}$/);
    expect(whoLines(await askWho(asker, 'UNC4841', 20), PIPE)).toEqual([
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
    expect(whoLines(await askWho(asker, 'CNN', 20), PIPE)).toEqual([
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
    answer = await askShow(asker, 'patches of May 2023 removed', 20);
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
    const linked = showLines(await askShow(asker, 'Barracuda campaign has links to China', 20), PIPE);
    expect(linked.filter((line) => /^ {6}hedge/.test(line)).length).toBeGreaterThan(0);
    expect(linked).toContain('Drift');
    const circle = showLines(await askShow(asker, 'Hundreds of organisations were hit', 20), PIPE);
    expect(circle.find((line) => line.startsWith('  origins'))).toContain('reports go round in a circle');
    expect(circle).toContain('  unnamed narrator (Counterclaim demo corpus)');
  });

  test('is asked by id too', { timeout: PLANNING_MS }, async () => {
    expect(await askShow(asker, answer.claim.id, 20)).toEqual(answer);
  });
});

describe('matrix', () => {
  let answer: MatrixAnswer;
  beforeAll(async () => {
    answer = await askMatrix(asker, 'email gateway');
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
    const answer = await askChanges(asker, { ...interval, about: ['Wang Wenbin'] });
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

describe('what is not meant by one name alone', () => {
  test('is an error that lists the candidates', { timeout: PLANNING_MS }, async () => {
    const china = await failure(lookUp(asker, 'China', ['ACTIVITY', 'AGENT']));
    expect([china.code, china.message]).toEqual(['AMBIGUOUS_NAME', '2 bear the name «China»']);
    expect(candidateLines(china, PIPE)).toEqual([
      expect.stringMatching(/^ {2}agt_[a-z2-7]{26} {2}COUNTRY {5}China$/),
      expect.stringMatching(
        /^ {2}agt_[a-z2-7]{26} {2}GOVERNMENT {2}Government of the People's Republic of China$/,
      ),
    ]);
    const words = await failure(lookUp(asker, 'barracuda', ['ACTIVITY']));
    expect(words.message).toBe('no activity is called «barracuda»; names of 2 have these words in them');
    const claims = await failure(lookUpClaim(asker, 'espionage'));
    expect([claims.code, claims.message]).toEqual(['AMBIGUOUS_NAME', '3 claims have the words «espionage»']);
    expectFit(candidateLines(claims, terminal(70)), 70);
    expect(candidateLines(claims, PIPE)).toHaveLength(3);
  });

  test.each([
    'no such name',
    '%%%',
    '',
    ' ',
    'act_aaaaaaaaaaaaaaaaaaaaaaaaaa',
    'clm_aaaaaaaaaaaaaaaaaaaaaaaaaa',
  ])('is unknown where nothing is called %j', { timeout: PLANNING_MS }, async (word) => {
    const { code, message } = await failure(lookUp(asker, word, ['ACTIVITY', 'AGENT']));
    expect([code, message]).toEqual(['NOT_FOUND', `no activity or agent has the id or name «${word}»`]);
  });

  test('is unknown where no claim has the words or the id', { timeout: PLANNING_MS }, async () => {
    expect(await failure(askShow(asker, 'zyzzyva', 20))).toMatchObject({
      code: 'NOT_FOUND',
      message: 'no claim has the words «zyzzyva» in its text',
    });
    expect(await failure(askShow(asker, 'clm_aaaaaaaaaaaaaaaaaaaaaaaaaa', 20))).toMatchObject({
      code: 'NOT_FOUND',
      message: 'no claim has the id «clm_aaaaaaaaaaaaaaaaaaaaaaaaaa»',
    });
  });

  test('and an agent that is hidden from everybody is unknown', { timeout: PLANNING_MS }, async () => {
    expect((await failure(lookUpClaim(asker, "leaves Mandiant's finding open"))).code).toBe('NOT_FOUND');
  });
});

describe('the commands', () => {
  const run = (...words: readonly string[]): Promise<{ code: number | null; out: string; err: string }> => {
    const env = childEnvironment({
      NEO4J_URI: inject('neo4jUri'),
      NEO4J_USER: inject('neo4jUser'),
      NEO4J_PASSWORD: inject('neo4jPassword'),
      NEO4J_READ_TIMEOUT_MS: String(PLANNING_MS),
    });
    const child = spawn(process.execPath, ['bin/counterclaim.mjs', ...words], { cwd: PROJECT_ROOT, env });
    const text = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      text.out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      text.err += chunk.toString();
    });
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, ...text }));
    });
  };

  test('print the data of the API with --json', { timeout: PLANNING_MS }, async () => {
    const { code, out } = await run('matrix', CAMPAIGN, '--json', '--as-of', inject('corpusKnownAt'));
    expect([code, JSON.parse(out)]).toEqual([0, await askMatrix(asker, CAMPAIGN)]);
  });

  test('end with 1 and the candidates, or their code with --json', { timeout: PLANNING_MS }, async () => {
    const told = await run('who', 'China', '--as-of', inject('corpusKnownAt'));
    expect([told.code, told.out]).toEqual([1, '']);
    expect(told.err).toMatch(/^counterclaim: 2 bear the name «China»\n {2}agt_\w+ {2}COUNTRY {5}China\n/m);
    const { code, out } = await run('show', 'espionage', '--json', '--as-of', inject('corpusKnownAt'));
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'AMBIGUOUS_NAME', candidates: { length: 3 } } });
  });

  test('refuse what is no day and no instant before they seek a server', async () => {
    const day = await run('who', 'x', '--json', '--said-by', '2023-02-30');
    const message = '--said-by «2023-02-30» is no day such as 2023-06-15';
    expect(day).toEqual({
      code: 1,
      out: `${JSON.stringify({ error: { code: 'BAD_USER_INPUT', message } })}\n`,
      err: `counterclaim: ${message}\n`,
    });
    const instant = await run('matrix', 'x', '--as-of', 'yesterday');
    const form = 'is no instant such as 2025-01-31T12:00:00Z\n';
    expect(instant.err).toBe(`counterclaim: --as-of «yesterday» ${form}`);
    const from = await run('changes', '--from', 'monday');
    expect(from.err).toBe(`counterclaim: --from «monday» ${form}`);
  });

  test.each([
    ['who', 'SELF_CONTRADICTED  One and the same voice affirms and denies it.'],
    ['show', 'HEDGE_LOST'],
    ['matrix', 'DISCREDITS  It takes no side itself, but attacks'],
    ['changes', 'DENIED_ONLY        Somebody denies it, and nobody affirms it.'],
  ])('%s --help tells its options and the words it prints', async (command, words) => {
    const { code, out } = await run(command, '--help');
    expect(code).toBe(0);
    for (const option of ['--json', '--as-of <instant>', '--said-by <day>', '--neo4j <way>'])
      expect(out).toContain(option);
    expect(out).toContain(words);
  });
});

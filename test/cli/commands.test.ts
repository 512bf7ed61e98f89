import { spawn } from 'node:child_process';
import { describe, expect, inject, test } from 'vitest';
import { candidateLines, lookUp, lookUpClaim } from '../../src/cli/lookup.ts';
import { askMatrix } from '../../src/cli/matrix.ts';
import { askShow } from '../../src/cli/show.ts';
import { childEnvironment, PROJECT_ROOT } from '../../src/config.ts';
import { CAMPAIGN, expectFit, failure, PLANNING_MS, useAskers } from './asking.ts';
import { PIPE, terminal } from './outputs.ts';

const askers = useAskers();

describe('what is not meant by one name alone', () => {
  test('is an error that lists the candidates', { timeout: PLANNING_MS }, async () => {
    const china = await failure(lookUp(askers.asker, 'China', ['ACTIVITY', 'AGENT']));
    expect([china.code, china.message]).toEqual(['AMBIGUOUS_NAME', '2 bear the name «China»']);
    expect(candidateLines(china, PIPE)).toEqual([
      expect.stringMatching(/^ {2}agt_[a-z2-7]{26} {2}COUNTRY {5}China$/),
      expect.stringMatching(
        /^ {2}agt_[a-z2-7]{26} {2}GOVERNMENT {2}Government of the People's Republic of China$/,
      ),
    ]);
    const words = await failure(lookUp(askers.asker, 'barracuda', ['ACTIVITY']));
    expect(words.message).toBe('no activity is called «barracuda»; names of 2 have these words in them');
    const claims = await failure(lookUpClaim(askers.asker, 'espionage'));
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
    const { code, message } = await failure(lookUp(askers.asker, word, ['ACTIVITY', 'AGENT']));
    expect([code, message]).toEqual(['NOT_FOUND', `no activity or agent has the id or name «${word}»`]);
  });

  test('is unknown where no claim has the words or the id', { timeout: PLANNING_MS }, async () => {
    expect(await failure(askShow(askers.asker, 'zyzzyva', 20))).toMatchObject({
      code: 'NOT_FOUND',
      message: 'no claim has the words «zyzzyva» in its text',
    });
    expect(await failure(askShow(askers.asker, 'clm_aaaaaaaaaaaaaaaaaaaaaaaaaa', 20))).toMatchObject({
      code: 'NOT_FOUND',
      message: 'no claim has the id «clm_aaaaaaaaaaaaaaaaaaaaaaaaaa»',
    });
  });

  test('and an agent that is hidden from everybody is unknown', { timeout: PLANNING_MS }, async () => {
    expect((await failure(lookUpClaim(askers.asker, "leaves Mandiant's finding open"))).code).toBe(
      'NOT_FOUND',
    );
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
    expect([code, JSON.parse(out)]).toEqual([0, await askMatrix(askers.asker, CAMPAIGN)]);
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

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { childEnvironment, PROJECT_ROOT } from '../../../src/config.ts';
import { type StartOptions, start } from '../../../src/start.ts';

interface Program {
  readonly process: ChildProcess;
  readonly out: () => string;
  readonly errors: () => string;
  /** The exit code. */
  readonly ended: Promise<number | null>;
}

/** A loaded machine takes long to load the program. */
const PATIENCE = { timeout: 90_000 };

/** Runs `npm start --` with these words, as npm would. */
function run(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Program {
  const env = childEnvironment({
    NODE_ENV: 'development',
    NEO4J_URI: undefined,
    NEO4J_USER: inject('neo4jUser'),
    NEO4J_PASSWORD: inject('neo4jPassword'),
    LOG_LEVEL: 'warn',
    ...environment,
  });
  const child = spawn(process.execPath, [path.join(PROJECT_ROOT, 'bin', 'start.mjs'), ...words], { env });
  const text = { out: '', errors: '' };
  child.stdout.on('data', (chunk) => {
    text.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    text.errors += chunk;
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return { process: child, out: () => text.out, errors: () => text.errors, ended };
}

async function addressOf(program: Program): Promise<string> {
  await vi.waitUntil(() => /GraphQL +http/.test(program.out()) || program.process.exitCode !== null, {
    timeout: 30_000,
  });
  return (
    /GraphQL +(http:\S+)\/graphql/.exec(program.out())?.[1] ?? expect.fail(program.out() + program.errors())
  );
}

const ask = async (address: string) => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  return response.json();
};

describe('a start', () => {
  const tried = (options: Partial<StartOptions>) =>
    start(
      { neo4j: 'auto', empty: false, demo: false, ...options },
      { say: (line) => expect.fail(`It went on: ${line}`), signal: new AbortController().signal },
    );

  it.each([
    ['a port that is none', { port: '70000' }, /^COUNTERCLAIM_PORT must be at most 65535/],
    ['an address that is none', { neo4j: 'elsewhere' }, /^NEO4J_URI must look like bolt:/],
    [
      'an order to empty what is not its own',
      { empty: true, neo4j: 'bolt://127.0.0.1:1' },
      /^--empty deletes all records/,
    ],
  ])('refuses %s before it does anything', async (_what, options, message) => {
    await expect(tried(options)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(message),
    });
  });
});

describe('npm start', PATIENCE, () => {
  it('serves the API over a given Neo4j, says where, and stops in order at a signal', async () => {
    const program = run(['--port', '0', '--no-demo', `--neo4j=${inject('neo4jUri')}`]);
    const address = await addressOf(program);
    expect(await ask(address)).toEqual({ data: { __typename: 'Query' } });
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    expect(program.out()).toContain(`Offline IDE     ${address}/\n`);
    expect(program.out()).toContain(
      `https://studio.apollographql.com/sandbox/explorer?endpoint=${encodeURIComponent(`${address}/graphql`)}`,
    );
    expect(program.out()).toContain(inject('neo4jUri'));
    expect(program.out()).toMatch(/Access +development: requests of this machine may do everything .*\n/);
    expect(program.out()).not.toContain('password');
    // npm hands a terminal's Ctrl-C on to a process that got it already.
    program.process.kill('SIGINT');
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.out()).toMatch(/Stopped\n$/);
    expect(program.errors()).not.toMatch(/\bat .*:\d+/);
  });

  it('F7: starts while the Neo4j it was given does not answer yet', async () => {
    const program = run(['--port', '0'], { NEO4J_URI: 'bolt://127.0.0.1:28099' });
    const address = await addressOf(program);
    expect(await ask(address)).toEqual({ data: { __typename: 'Query' } });
    expect((await fetch(`${address}/health/ready`)).status).toBe(503);
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });

  it('tells its options', async () => {
    const program = run(['--help']);
    expect(await program.ended).toBe(0);
    for (const option of ['--port', '--host', '--neo4j', '--empty', '--no-demo']) {
      expect(program.out()).toContain(option);
    }
  });

  it('says in one line that there is no such option', async () => {
    const program = run(['--prot', '1']);
    expect(await program.ended).toBe(1);
    expect(program.errors()).toBe("counterclaim: unknown option '--prot' (Did you mean --port?)\n");
  });

  it('says in one line that the port is in use, before it brings anything up', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => {
      other.close();
    });
    const { port } = other.address() as { port: number };
    const program = run(['--port', String(port)]);
    expect(await program.ended).toBe(1);
    expect(program.out()).toBe('');
    expect(program.errors()).toBe(
      `counterclaim: port ${port} on 127.0.0.1 is in use; choose another one with --port\n`,
    );
  });
});

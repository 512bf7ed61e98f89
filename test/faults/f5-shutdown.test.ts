import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, inject, it, onTestFinished, vi } from 'vitest';
import { childEnvironment, PROJECT_ROOT } from '../../src/config.ts';
import { atDepth, recordFigures } from '../testkit/reliability.ts';

/** F5: the program is told to stop while clients ask on and on, 200 times a second together. */
const CLIENTS = 16;
const A_SECOND = 200;
const LOAD_MS = atDepth({ ci: 3_000, deep: 30_000 });
const QUERY = '{ agents(first: 5) { nodes { name } } }';

interface Program {
  readonly process: ChildProcess;
  readonly url: string;
  readonly ended: Promise<number | null>;
}

/** Starts the program as an operator does, over the Neo4j of the run. */
async function startProgram(environment: Readonly<Record<string, string>>): Promise<Program> {
  const env = childEnvironment({
    NODE_ENV: 'development',
    NEO4J_URI: inject('neo4jUri'),
    NEO4J_USER: inject('neo4jUser'),
    NEO4J_PASSWORD: inject('neo4jPassword'),
    NEO4J_READ_TIMEOUT_MS: '60000',
    LOG_LEVEL: 'error',
    ...environment,
  });
  const program = path.join(PROJECT_ROOT, 'bin', 'start.mjs');
  const child = spawn(process.execPath, [program, '--port', '0', '--no-demo'], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  await vi.waitUntil(() => /GraphQL +http/.test(out) || child.exitCode !== null, { timeout: 90_000 });
  const url = /GraphQL +(http:\S+)\/graphql/.exec(out)?.[1];
  if (url === undefined) throw new Error(out);
  return { process: child, url, ended };
}

interface Load {
  readonly answered: number;
  /** Requests that were on their way and got no answer, or another one than 200. */
  readonly failed: number;
  /** Requests on their way when the signal came. */
  readonly underWay: number;
  readonly aSecond: number;
}

/** Loads the program, ends it by the signal, and tells what became of the requests. */
async function endUnderLoad({ process: child, url }: Program, signal: NodeJS.Signals): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  onTestFinished(() => agent.destroy());
  const load = { answered: 0, failed: 0, underWay: 0, asking: 0 };
  let refused = false;
  const ask = () =>
    new Promise<void>((resolve) => {
      load.asking += 1;
      const done = (how: 'answered' | 'failed' | 'refused') => {
        load.asking -= 1;
        if (how === 'refused') refused = true;
        else load[how] += 1;
        resolve();
      };
      const headers = { 'content-type': 'application/json' };
      const asking = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
        response.resume();
        response.on('end', () => done(response.statusCode === 200 ? 'answered' : 'failed'));
        response.on('error', () => done('failed'));
      });
      asking.on('error', (error: NodeJS.ErrnoException) => {
        // The door is closed: nothing of the request was taken.
        done(error.code === 'ECONNREFUSED' ? 'refused' : 'failed');
      });
      asking.end(JSON.stringify({ query: QUERY }));
    });
  const client = async () => {
    while (!refused) await Promise.all([ask(), sleep((CLIENTS * 1_000) / A_SECOND)]);
  };
  const begin = performance.now();
  const clients = Array.from({ length: CLIENTS }, client);
  await sleep(LOAD_MS);
  await vi.waitUntil(() => load.answered > CLIENTS && load.asking > 1, { timeout: 60_000, interval: 1 });
  const aSecond = Math.round(load.answered / ((performance.now() - begin) / 1_000));
  const underWay = load.asking;
  child.kill(signal);
  await Promise.all(clients);
  return { answered: load.answered, failed: load.failed, underWay, aSecond };
}

it('F5: told to stop under load, fails no request, is not ready first, and ends with 0 within 10 s', async (context) => {
  const program = await startProgram({ SHUTDOWN_DELAY_MS: '1500' });
  let told: number | undefined;
  let notReady: number | undefined;
  const states = (async () => {
    for (;;) {
      const response = await fetch(`${program.url}/health/ready`).catch(() => undefined);
      if (response === undefined) return;
      const state = (await response.json()) as { readonly reason?: string };
      if (state.reason === 'DRAINING') notReady ??= performance.now();
      await sleep(50);
    }
  })();
  const kill = program.process.kill.bind(program.process);
  program.process.kill = (signal) => {
    told = performance.now();
    return kill(signal);
  };
  const load = await endUnderLoad(program, 'SIGTERM');
  expect(await program.ended).toBe(0);
  const ended = performance.now();
  await states;
  expect(load.failed).toBe(0);
  expect(load.underWay).toBeGreaterThan(1);
  if (told === undefined || notReady === undefined) throw new Error('it was never seen to be not ready');
  expect(ended - told).toBeLessThan(10_000);
  recordFigures(context, 'F5', {
    ...load,
    notReadyAfterMilliseconds: Math.round(notReady - told),
    endedAfterMilliseconds: Math.round(ended - told),
  });
}, 180_000);

it('F5 control: killed under load, requests under way fail', async () => {
  const program = await startProgram({});
  const load = await endUnderLoad(program, 'SIGKILL');
  expect(load.failed).toBeGreaterThan(0);
}, 180_000);

it('F5: told a second time, ends at once', async (context) => {
  const program = await startProgram({ SHUTDOWN_DELAY_MS: '8000' });
  program.process.kill('SIGTERM');
  await vi.waitUntil(async () => (await fetch(`${program.url}/health/ready`)).status === 503, {
    timeout: 5_000,
  });
  await sleep(1_000);
  expect(program.process.exitCode).toBeNull();
  const begin = performance.now();
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(1);
  const milliseconds = performance.now() - begin;
  expect(milliseconds).toBeLessThan(2_000);
  recordFigures(context, 'F5', { endedAfterMilliseconds: Math.round(milliseconds) });
}, 180_000);

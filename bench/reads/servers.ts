import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { TestNeo4j } from '../../test/testkit/neo4j.ts';

/** A server in a process of its own. */
export interface BenchServer {
  readonly url: string;
  /** Resident memory now, in megabytes. */
  readonly megabytes: () => number;
  readonly stop: () => Promise<void>;
}

const PEER = 'bench/reads/peer';
const PATIENCE_MS = 120_000;

function environment({ uri, user, password }: TestNeo4j): NodeJS.ProcessEnv {
  return { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

/** Runs a command to its end. Rejects where it fails. */
export function run(command: string, args: readonly string[], cwd = '.'): Promise<void> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${code}`)),
    );
  });
}

/** Waits for the address in what the process prints. */
async function started(child: ChildProcess, path: string): Promise<BenchServer> {
  const { stdout } = child;
  if (stdout === null) throw new Error('Unexpected: no output');
  const url = await new Promise<string>((resolve, reject) => {
    const impatience = setTimeout(() => reject(new Error('the server did not start')), PATIENCE_MS);
    createInterface({ input: stdout }).on('line', (line) => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (address === undefined) return;
      clearTimeout(impatience);
      resolve(`${address}${path}`);
    });
    child.once('close', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return {
    url,
    megabytes: () => {
      const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
      return Math.round(Number(kilobytes) / 1024);
    },
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('close');
        child.once('close', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** Our server, as `npm start` starts it in production on a database that runs. */
export function startOurs(neo4j: TestNeo4j): Promise<BenchServer> {
  const args = ['bin/start.mjs', '--no-demo', '--host', '127.0.0.1', '--port', '0'];
  const env = {
    ...environment(neo4j),
    NODE_ENV: 'production',
    COUNTERCLAIM_ANONYMOUS_READING: 'true',
    COUNTERCLAIM_RATE_LIMIT: '1000000000',
  };
  return started(spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] }), '/graphql');
}

/** The floor; see floor-server.ts. */
export function startFloor(neo4j: TestNeo4j): Promise<BenchServer> {
  const args = ['--import', 'tsx', 'bench/reads/floor-server.ts'];
  const env = { ...environment(neo4j), NODE_ENV: 'production' };
  return started(spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] }), '/');
}

/** `@neo4j/graphql`, which is installed into a folder of its own first. */
export async function startPeer(neo4j: TestNeo4j): Promise<BenchServer> {
  await run('npm', ['ci', '--silent'], PEER);
  const env = { ...environment(neo4j), NODE_ENV: 'production' };
  const child = spawn(process.execPath, ['server.mjs'], {
    cwd: PEER,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return started(child, '/graphql');
}

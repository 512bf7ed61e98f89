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

/** Starts a program of Node on the Neo4j, and waits for the address in what it prints. */
function start(
  args: readonly string[],
  { uri, user, password }: TestNeo4j,
  {
    path = '/',
    cwd = '.',
    settings = {},
  }: { path?: string; cwd?: string; settings?: NodeJS.ProcessEnv } = {},
): Promise<BenchServer> {
  const login = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const env = { ...process.env, NODE_ENV: 'production', ...login, ...settings };
  return started(spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] }), path);
}

/** Runs a command to its end. Rejects where it fails. */
function run(command: string, args: readonly string[], cwd = '.'): Promise<void> {
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

/** Our server, as `npm start` starts it in production on a database that runs; the others log no requests, so it does not. */
export function startOurs(neo4j: TestNeo4j): Promise<BenchServer> {
  const args = ['bin/start.mjs', '--no-demo', '--host', '127.0.0.1', '--port', '0'];
  const settings = {
    LOG_LEVEL: 'warn',
    COUNTERCLAIM_ANONYMOUS_READING: 'true',
    COUNTERCLAIM_RATE_LIMIT: '1000000000',
  };
  return start(args, neo4j, { path: '/graphql', settings });
}

/** The floor; see floor-server.ts. */
export function startFloor(neo4j: TestNeo4j): Promise<BenchServer> {
  return start(['--import', 'tsx', 'bench/reads/floor-server.ts'], neo4j);
}

/** `@neo4j/graphql`, which is installed into a folder of its own first. */
export async function startPeer(neo4j: TestNeo4j): Promise<BenchServer> {
  await run('npm', ['ci', '--silent'], PEER);
  return start(['server.mjs'], neo4j, { path: '/graphql', cwd: PEER });
}

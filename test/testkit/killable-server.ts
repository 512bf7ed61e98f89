import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadConfig } from '../../src/config.ts';
import type { RunningNeo4j } from '../../src/neo4j/bring-up.ts';
import { type ConnectSettings, connect } from '../../src/neo4j/index.ts';
import { runCommand } from '../../src/neo4j/local/command.ts';
import { configFolder } from '../../src/neo4j/local/home.ts';
import { startLocal } from '../../src/neo4j/local/index.ts';
import { installedJars } from '../../src/neo4j/local/jars.ts';
import { findJava } from '../../src/neo4j/local/java.ts';
import { isRunning, type ProcessIdentity } from '../../src/neo4j/local/process-identity.ts';

/** A Neo4j of its own that can be killed and comes back on the same data and port. */
export interface KillableNeo4j {
  readonly settings: Pick<ConnectSettings, 'uri' | 'user' | 'password'>;
  /** Ends the server by SIGKILL. */
  kill(): Promise<void>;
  /** Starts the server again; the milliseconds until it has answered a question. */
  restart(): Promise<number>;
  /** Stops the server in order and has Neo4j check its files: the check's exit code and words. */
  checkFiles(): Promise<{ readonly code: number | null; readonly output: string }>;
  /** Stops the server where it runs, and deletes its data. */
  remove(): Promise<void>;
}

const CHECK_MS = 300_000;
const ANSWER_MS = 120_000;
const ANY = { port: 0, fixed: true, setting: 'any port' } as const;

/** Starts the managed server on an empty folder. The caller removes it. */
export async function startKillable(): Promise<KillableNeo4j> {
  const home = await mkdtemp(path.join(os.tmpdir(), 'counterclaim-killed-'));
  const start = async (port: number): Promise<RunningNeo4j> => {
    const { cacheDir, javaHome, mavenHome, neo4jHeapMb } = loadConfig();
    const { server, ...rest } = await startLocal({
      home,
      cacheDir,
      javaHome,
      mavenHome,
      boltPort: { ...ANY, port },
      httpPort: ANY,
      password: null,
      heapMb: neo4jHeapMb,
      profile: 'start',
      progress: () => undefined,
    });
    if (server === null) throw new Error('missing' in rest ? rest.missing : 'no server');
    return server;
  };
  let server = await start(0);
  const { uri, user, password } = server;
  return {
    settings: { uri, user, password },
    kill: async () => {
      const recorded = await readFile(path.join(home, 'server.json'), 'utf8');
      const identity = JSON.parse(recorded) as ProcessIdentity;
      process.kill(identity.pid, 'SIGKILL');
      while (await isRunning(identity)) await sleep(10);
      // It has ended: this only gives its folder free.
      await server.stop();
    },
    restart: async () => {
      const begin = performance.now();
      server = await start(Number(new URL(uri).port));
      await untilAnswering({ uri, user, password });
      return performance.now() - begin;
    },
    checkFiles: async () => {
      await server.stop();
      return checkFiles(home);
    },
    remove: async () => {
      await server.stop();
      await rm(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Resolves with the first answer: a busy machine may first let connections wait longer than a pool does. */
async function untilAnswering(settings: KillableNeo4j['settings']): Promise<void> {
  const database = connect(settings);
  const deadline = performance.now() + ANSWER_MS;
  for (;;) {
    try {
      await database.verify();
      return await database.close();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await sleep(100);
    }
  }
}

/** `neo4j-admin database check`, which works on a stopped server only. */
async function checkFiles(home: string): ReturnType<KillableNeo4j['checkFiles']> {
  const { cacheDir, javaHome } = loadConfig();
  const [lib, { java }] = await Promise.all([installedJars(cacheDir), findJava(javaHome)]);
  if (lib === null || java === null) throw new Error('the server that was started is not there any more');
  const opened = ['java.nio', 'java.io', 'sun.nio.ch'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  const admin = ['-cp', path.join(lib, '*'), 'org.neo4j.cli.AdminTool'];
  const result = await runCommand(
    java.command,
    ['-XX:TieredStopAtLevel=1', ...opened, ...admin, 'database', 'check', 'neo4j'],
    { cwd: home, env: { NEO4J_HOME: home, NEO4J_CONF: configFolder(home) }, timeoutMs: CHECK_MS },
  );
  if (result === null) throw new Error(`${java.command} is not there any more`);
  return result;
}

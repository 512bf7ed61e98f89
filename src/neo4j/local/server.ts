import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { childEnvironment } from '../../config.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { diskFull, freeMegabytes, saysDiskFull } from './disk.ts';
import { NEO4J_VERSION } from './distribution.ts';
import { configFolder, type HomePorts } from './home.ts';
import type { Java } from './java.ts';
import { portInUse } from './ports.ts';
import { watchOver } from './watch-over.ts';

export type ServerSettings = {
  readonly java: Java;
  /** The folder of jars. */
  readonly lib: string;
  readonly home: string;
  readonly ports: HomePorts;
  readonly heapMb: number;
  readonly profile: 'start' | 'throughput';
  readonly signal?: AbortSignal;
  /** How long it may take to end in order, in milliseconds. */
  readonly stopMs?: number;
};

/** A Neo4j process that answers. */
export type ServerProcess = {
  readonly pid: number;
  /** Ends it in order, and by force where that takes longer than it may: {@link STOP_MS} where nothing is said. */
  readonly stop: () => Promise<void>;
};

const START_MS = 180_000;
const STOP_MS = 3000;
/** With less room than this nothing is written any more: Neo4j writes in larger blocks. */
const FULL_MEGABYTES = 2;

/**
 * Starts Neo4j on the home and waits until it answers. It runs apart from the terminal, so that Ctrl-C reaches only
 * this program, which stops it last; a watcher stops it where this program ends without doing so, even by `kill -9`.
 * @throws CounterclaimError PORT_IN_USE, DISK_FULL, NEO4J_UNAVAILABLE with the last words of the server
 */
export async function launchServer(
  settings: ServerSettings,
  launched: (pid: number) => Promise<void>,
): Promise<ServerProcess> {
  const { home, signal } = settings;
  const consoleFile = path.join(home, 'logs', 'console.log');
  await mkdir(path.dirname(consoleFile), { recursive: true });
  const output = await open(consoleFile, 'w');
  const child = spawn(settings.java.command, javaArguments(settings), {
    cwd: home,
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
    // Neo4j would take settings and a home from these.
    env: childEnvironment({ NEO4J_HOME: undefined, NEO4J_CONF: undefined }),
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  await output.close();
  const { pid } = child;
  if (pid === undefined) {
    throw new CounterclaimError('NEO4J_UNAVAILABLE', `Java could not be started: ${settings.java.command}`);
  }
  watchOver(pid, ended);
  const stop = () => stopChild(child, ended, settings.stopMs ?? STOP_MS);
  try {
    await launched(pid);
    await untilStarted(consoleFile, child, settings);
    signal?.throwIfAborted();
    return { pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Ends a process by its number: asks, waits up to {@link STOP_MS}, then forces. `isAlive` tells when it is gone. */
export async function endProcess(pid: number, isAlive: () => Promise<boolean>): Promise<void> {
  send(pid, 'SIGTERM');
  const deadline = Date.now() + STOP_MS;
  while (await isAlive()) {
    if (Date.now() > deadline) send(pid, 'SIGKILL');
    await sleep(50);
  }
}

function javaArguments(settings: ServerSettings): string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  return [
    `-Xms${Math.min(256, settings.heapMb)}m`,
    `-Xmx${settings.heapMb}m`,
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    ...(settings.profile === 'start' ? ['-XX:TieredStopAtLevel=1'] : []),
    ...opened,
    '-cp',
    path.join(settings.lib, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${settings.home}`,
    `--config-dir=${configFolder(settings.home)}`,
    '--console-mode',
  ];
}

async function untilStarted(
  consoleFile: string,
  child: ChildProcess,
  settings: ServerSettings,
): Promise<void> {
  const deadline = Date.now() + START_MS;
  for (;;) {
    settings.signal?.throwIfAborted();
    const over = child.exitCode !== null || child.signalCode !== null;
    const text = await readFile(consoleFile, 'utf8');
    if (/ Started\.\s/.test(text)) return;
    // On a full disk Neo4j may wait for ever instead of ending, with no room to say why.
    if ((await freeMegabytes(settings.home)) < FULL_MEGABYTES)
      throw diskFull(settings.home, 'starting Neo4j');
    if (over) throw explainEnd(text, consoleFile, settings);
    if (Date.now() > deadline) {
      throw new CounterclaimError(
        'NEO4J_UNAVAILABLE',
        `Neo4j did not answer within ${START_MS / 1000} s; see ${consoleFile}`,
      );
    }
    await sleep(50);
  }
}

function explainEnd(text: string, consoleFile: string, settings: ServerSettings): CounterclaimError {
  const { ports, home, java } = settings;
  if (/Address already in use|BindException/.test(text)) {
    return text.includes(`:${ports.http}`) && !text.includes(`:${ports.bolt}`)
      ? portInUse(ports.http, 'NEO4J_HTTP_PORT')
      : portInUse(ports.bolt, 'NEO4J_BOLT_PORT');
  }
  if (saysDiskFull(text)) return diskFull(home, 'starting Neo4j');
  const reason = lastWords(text);
  return new CounterclaimError(
    'NEO4J_UNAVAILABLE',
    `Neo4j ${NEO4J_VERSION} ended while starting under Java ${java.release}: ${reason} (see ${consoleFile})`,
  );
}

/** The cause at the bottom of a stack trace, else the last error, else the last line. */
function lastWords(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const telling =
    lines.findLast((line) => line.startsWith('Caused by: ')) ??
    lines.findLast((line) => / ERROR |^Error|Exception/.test(line)) ??
    lines.at(-1) ??
    'it said nothing';
  return telling.replace('Caused by: ', '').trim().slice(0, 300);
}

async function stopChild(child: ChildProcess, ended: Promise<void>, stopMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), stopMs);
  await ended;
  clearTimeout(force);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}

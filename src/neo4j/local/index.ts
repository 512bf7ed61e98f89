import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';
import type { RunningNeo4j, WayResult } from '../bring-up/types.ts';
import { diskFull, requireSpace, saysDiskFull } from './disk.ts';
import { NEO4J_VERSION } from './distribution.ts';
import { type Configuration, type HomePorts, providePassword, writeConfiguration } from './home.ts';
import { downloadJars, findMaven, installedJars } from './jars.ts';
import { findJava, type Java } from './java.ts';
import { type Lock, tryLock } from './lock.ts';
import { freePort, type WantedPort } from './ports.ts';
import { identify, isRunning, type ProcessIdentity } from './process-identity.ts';
import { endProcess, launchServer } from './server.ts';

/**
 * The managed local server: Neo4j from Maven Central under this machine's Java. Its home holds `conf`, `data`, `logs`,
 * `password`, and while it runs `owner.lock` (the program that has it) and `server.json` (the server's process).
 */
export type LocalSettings = {
  /** The server's home; made where it is missing. */
  readonly home: string;
  readonly cacheDir: string;
  readonly javaHome: string | null;
  readonly mavenHome: string | null;
  readonly boltPort: WantedPort;
  readonly httpPort: WantedPort;
  /** The password to use; null for the kept or a random one. */
  readonly password: string | null;
  readonly heapMb: number;
  readonly profile: 'start' | 'throughput';
  /** Settings of Neo4j on top of the program's own. */
  readonly configuration?: Configuration;
  readonly progress: (line: string) => void;
  readonly signal?: AbortSignal;
};

/** What an empty database, its logs and some room need, in megabytes. */
export const DATA_MEGABYTES = 100;

/**
 * Starts the managed local server on its home.
 * @throws CounterclaimError NEO4J_UNAVAILABLE (also where another program has the home), NEO4J_UNAUTHORIZED,
 * PORT_IN_USE, DISK_FULL, CONFIG_INVALID
 */
export async function startLocal(settings: LocalSettings): Promise<WayResult> {
  const needs = await findNeeds(settings);
  if ('missing' in needs) return { server: null, missing: needs.missing };
  try {
    await mkdir(settings.home, { recursive: true });
    await requireSpace(settings.home, DATA_MEGABYTES, 'a Neo4j database');
    const lock = await takeHome(settings.home);
    try {
      return { server: await startOwned(settings, needs, lock) };
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    throw saysDiskFull(error) ? diskFull(settings.home, 'starting Neo4j', error) : error;
  }
}

/** What a server is started with; `lib` is null where the jars are still to be got. */
export type Needs = { readonly java: Java; readonly lib: string | null; readonly maven: string };

/** Finds Java, and Maven where the jars are still to be got. */
export async function findNeeds(settings: LocalSettings): Promise<Needs | { readonly missing: string }> {
  const lib = await installedJars(settings.cacheDir);
  const [search, maven] = await Promise.all([
    findJava(settings.javaHome),
    lib === null ? findMaven(settings.mavenHome) : Promise.resolve(''),
  ]);
  const faults: string[] = [];
  if (search.java === null) {
    const { tooOld } = search;
    faults.push(
      tooOld === null
        ? 'no Java found, 17 or 21 needed (JAVA_HOME or PATH)'
        : `Java ${tooOld.release} found (${tooOld.command}), 17 or 21 needed`,
    );
  }
  if (maven === null) faults.push('Maven not found (MAVEN_HOME or mvn on the PATH)');
  if (search.java === null || maven === null) return { missing: faults.join('; ') };
  if (!search.supported) {
    settings.progress(
      `Java ${search.java.release} is used; Neo4j ${NEO4J_VERSION} is tested with 17 and 21 only`,
    );
  }
  return { java: search.java, lib, maven };
}

/** The folder of the jars, which are got where they are not there. */
export async function provideJars(settings: LocalSettings, { lib, maven, java }: Needs): Promise<string> {
  return lib ?? (await downloadJars({ ...settings, maven, javaHome: homeOf(java) }));
}

/** A store that was not closed in order cannot be dumped. */
const HELD_STOP_MS = 60_000;

/**
 * Starts the server on a home whose lock the caller holds, and keeps when the server is stopped; it is given the time to
 * close its store.
 */
export function startHeld(settings: LocalSettings, needs: Needs): Promise<RunningNeo4j> {
  return startOwned(settings, needs, { release: async () => undefined }, HELD_STOP_MS);
}

async function startOwned(settings: LocalSettings, needs: Needs, lock: Lock, stopMs?: number) {
  const { home, progress, signal } = settings;
  await stopOrphan(home, progress);
  const lib = await provideJars(settings, needs);
  const bolt = await freePort(settings.boltPort);
  const ports: HomePorts = { bolt, http: await freePort(settings.httpPort, [bolt]) };
  await writeConfiguration(home, ports, settings.configuration);
  const password = await providePassword(home, settings.password);
  const begun = Date.now();
  progress(`Starting Neo4j ${NEO4J_VERSION} under Java ${needs.java.release} in ${home}`);
  const server = await launchServer(
    {
      java: needs.java,
      lib,
      home,
      ports,
      heapMb: settings.heapMb,
      profile: settings.profile,
      signal,
      stopMs,
    },
    (pid) => recordServer(home, pid),
  ).catch(async (error: unknown) => {
    await rm(serverFile(home), { force: true });
    throw error;
  });
  progress(`Neo4j answers after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  let stopping: Promise<void> | undefined;
  const stopAll = async () => {
    await server.stop();
    await rm(serverFile(home), { force: true });
    await lock.release();
  };
  return {
    kind: 'local',
    uri: `bolt://127.0.0.1:${ports.bolt}`,
    browserUrl: `http://127.0.0.1:${ports.http}/browser/`,
    user: 'neo4j',
    password,
    started: true,
    stop: () => {
      stopping ??= stopAll();
      return stopping;
    },
  } as const;
}

/** Takes the home for this program. */
export async function takeHome(home: string): Promise<Lock> {
  const attempt = await tryLock(path.join(home, 'owner.lock'));
  if (attempt.lock !== null) return attempt.lock;
  throw new CounterclaimError(
    'NEO4J_UNAVAILABLE',
    `counterclaim is already running on ${home} (process ${attempt.holder.pid}). Stop it, or set COUNTERCLAIM_DATA_DIR to another folder.`,
    { pid: attempt.holder.pid },
  );
}

/** A program that was killed leaves its server behind: it is stopped where it is certainly the one recorded. */
export async function stopOrphan(home: string, progress: (line: string) => void): Promise<void> {
  const text = await readFile(serverFile(home), 'utf8').catch(() => null);
  if (text === null) return;
  const server = parseIdentity(text);
  if (server !== null && (await isRunning(server))) {
    progress(`Stopping the Neo4j that an earlier run left behind (process ${server.pid})`);
    await endProcess(server.pid, () => isRunning(server));
  }
  await rm(serverFile(home), { force: true });
}

async function recordServer(home: string, pid: number): Promise<void> {
  const identity = await identify(pid);
  if (identity !== null) await writeFile(serverFile(home), JSON.stringify(identity));
}

function parseIdentity(text: string): ProcessIdentity | null {
  try {
    const { pid, started } = JSON.parse(text) as Partial<ProcessIdentity>;
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : null;
  } catch {
    return null;
  }
}

function serverFile(home: string): string {
  return path.join(home, 'server.json');
}

/** The Java home of a command with a full path; null for one from the PATH, where Maven finds the same. */
function homeOf(java: Java): string | null {
  return path.isAbsolute(java.command) ? path.dirname(path.dirname(java.command)) : null;
}

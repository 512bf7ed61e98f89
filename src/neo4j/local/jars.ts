import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';
import { runCommand } from './command.ts';
import { diskFull, requireSpace, saysDiskFull } from './disk.ts';
import {
  COPY_GOAL,
  DOWNLOAD_MEGABYTES,
  distributionFolder,
  JAR_COUNT,
  NEO4J_VERSION,
  projectFile,
} from './distribution.ts';
import { waitForLock } from './lock.ts';

export type JarsSettings = {
  readonly cacheDir: string;
  /** The `mvn` command of {@link findMaven}. */
  readonly maven: string;
  /** The home of the Java that Maven shall run under; null for the one on the PATH. */
  readonly javaHome: string | null;
  readonly progress: (line: string) => void;
  readonly signal?: AbortSignal;
};

/** Written last: a folder with it is whole. Name and size of each jar. */
const MANIFEST = 'complete.json';

/** The folder of the server's jars in the cache; `null` where they are not there, or not all of them. */
export async function installedJars(cacheDir: string): Promise<string | null> {
  const folder = distributionFolder(cacheDir);
  const lib = path.join(folder, 'lib');
  try {
    const manifest = JSON.parse(await readFile(path.join(folder, MANIFEST), 'utf8')) as Record<
      string,
      number
    >;
    const sizes = await Promise.all(
      Object.keys(manifest).map(async (name) => (await stat(path.join(lib, name))).size),
    );
    return Object.values(manifest).every((size, index) => size === sizes[index]) ? lib : null;
  } catch {
    return null;
  }
}

/** The Maven of this machine: of MAVEN_HOME, else on the PATH; `null` where there is none. */
export async function findMaven(mavenHome: string | null): Promise<string | null> {
  const script = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  const candidates = [...(mavenHome === null ? [] : [path.join(mavenHome, 'bin', script)]), script];
  for (const command of candidates) {
    const result = await runCommand(command, ['-version'], { timeoutMs: 30_000 });
    // Maven without a Java fails here, yet it is found: it gets the Java of the server.
    if (result !== null && (result.code === 0 || /JAVA_HOME/.test(result.output))) return command;
  }
  return null;
}

/**
 * Downloads the server's jars into the cache, once for all starts and folders of this user, and gives their folder.
 * Processes that come at once wait for the first. The folder appears whole or not at all.
 * @throws CounterclaimError NEO4J_UNAVAILABLE where Maven cannot get them, DISK_FULL
 */
export async function downloadJars(settings: JarsSettings): Promise<string> {
  const { cacheDir, progress, signal } = settings;
  const folder = distributionFolder(cacheDir);
  await mkdir(cacheDir, { recursive: true });
  const lock = await waitForLock(
    `${folder}.lock`,
    (holder) => progress(`Another start (process ${holder.pid}) is downloading Neo4j; waiting for it`),
    signal,
  );
  try {
    const lib = await installedJars(cacheDir);
    if (lib !== null) return lib;
    await requireSpace(cacheDir, DOWNLOAD_MEGABYTES, `downloading Neo4j ${NEO4J_VERSION}`);
    await dropLeftovers(folder);
    // A name of its own: the Maven of a killed run may still be writing into the folder it was given.
    const part = await mkdtemp(`${folder}.part-`);
    try {
      await runMaven(part, settings);
      await finish(part, settings);
      await rm(folder, { recursive: true, force: true });
      await rename(part, folder);
    } finally {
      await rm(part, { recursive: true, force: true });
    }
    return path.join(folder, 'lib');
  } finally {
    await lock.release();
  }
}

/** Removes what killed downloads left. */
async function dropLeftovers(folder: string): Promise<void> {
  const parent = path.dirname(folder);
  const names = (await readdir(parent)).filter((name) => name.startsWith(`${path.basename(folder)}.part-`));
  await Promise.all(names.map((name) => rm(path.join(parent, name), { recursive: true, force: true })));
}

async function runMaven(part: string, settings: JarsSettings): Promise<void> {
  await writeFile(path.join(part, 'pom.xml'), projectFile());
  settings.progress(
    `Downloading Neo4j ${NEO4J_VERSION} from Maven Central: about ${JAR_COUNT} jars, 137 MB, once`,
  );
  const result = await runCommand(
    settings.maven,
    ['-B', '-f', 'pom.xml', COPY_GOAL, '-DoutputDirectory=lib', ...(await ownRepository(part))],
    {
      cwd: part,
      // Not the caller's JAVA_HOME: that one may be the very Java that was found too old.
      env: { JAVA_HOME: settings.javaHome ?? undefined },
      signal: settings.signal,
      onLine: downloadCounter(settings.progress),
    },
  );
  if (result?.code === 0) return;
  const output = result?.output ?? '';
  if (saysDiskFull(output)) throw diskFull(settings.cacheDir, `downloading Neo4j ${NEO4J_VERSION}`);
  throw new CounterclaimError('NEO4J_UNAVAILABLE', `Maven could not download Neo4j: ${firstFault(output)}`);
}

/** Counts Maven's lines about finished downloads and tells how far it is, at most once a second. */
function downloadCounter(progress: (line: string) => void): (line: string) => void {
  let jars = 0;
  let megabytes = 0;
  let lastTold = Date.now();
  return (line) => {
    const match = /Downloaded from \S+ \S+\.jar \(([\d.]+) (kB|MB|B)/.exec(line);
    // Maven's own plugins come first and are not counted.
    if (match === null || /\/org\/(apache\/maven|codehaus|sonatype|eclipse\/(aether|sisu))\//.test(line))
      return;
    jars += 1;
    megabytes += Number(match[1]) / (match[2] === 'MB' ? 1 : match[2] === 'kB' ? 1000 : 1_000_000);
    if (Date.now() - lastTold < 1000) return;
    lastTold = Date.now();
    progress(`  ${jars} of about ${Math.max(JAR_COUNT, jars)} jars, ${Math.round(megabytes)} MB`);
  };
}

/** Checks that something was copied, drops what is not needed and writes the manifest. */
async function finish(part: string, settings: JarsSettings): Promise<void> {
  const lib = path.join(part, 'lib');
  const names = (await readdir(lib)).filter((name) => name.endsWith('.jar'));
  if (!names.some((name) => name.startsWith('neo4j-server-'))) {
    throw new CounterclaimError(
      'NEO4J_UNAVAILABLE',
      `Maven left no Neo4j server among ${names.length} jars in ${lib}`,
    );
  }
  const sizes = await Promise.all(
    names.map(async (name) => [name, (await stat(path.join(lib, name))).size] as const),
  );
  await rm(path.join(part, 'repository'), { recursive: true, force: true });
  await writeFile(path.join(part, MANIFEST), JSON.stringify(Object.fromEntries(sizes), null, 1));
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  settings.progress(
    `Neo4j ${NEO4J_VERSION} is in ${settings.cacheDir}: ${names.length} jars, ${Math.round(total / 1e6)} MB`,
  );
}

/** Maven keeps its downloads in the user's home. A user without a writable home gets a repository for this one run. */
async function ownRepository(part: string): Promise<string[]> {
  try {
    await access(os.userInfo().homedir, constants.W_OK);
    return [];
  } catch {
    return [`-Dmaven.repo.local=${path.join(part, 'repository')}`];
  }
}

function firstFault(output: string): string {
  const line = output.split('\n').find((candidate) => candidate.includes('ERROR'));
  const message = (line ?? output.trim().split('\n').at(-1) ?? '')
    .replace(/^\W*ERROR\W*/, '')
    .split(' -> ')[0];
  return (message || 'it ended without a word').trim().slice(0, 400);
}

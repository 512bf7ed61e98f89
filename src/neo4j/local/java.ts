import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from './command.ts';

/** A Java found on this machine. */
export type Java = {
  readonly command: string;
  /** Feature release: 8, 11, 17, 21 … */
  readonly release: number;
};

/** What the search came to: the Java to use and whether Neo4j supports it, or the newest of those too old. */
export type JavaSearch =
  | { readonly java: Java; readonly supported: boolean }
  | { readonly java: null; readonly tooOld: Java | null };

/** The releases that Neo4j 5.26 supports. */
const SUPPORTED = [17, 21];
const OLDEST = 17;

/**
 * Looks for a Java that Neo4j 5.26 runs under: in JAVA_HOME, on the PATH, then where systems keep further ones. The
 * first supported one is taken; without any, the first that is at least new enough.
 */
export async function findJava(javaHome: string | null, candidates?: readonly string[]): Promise<JavaSearch> {
  const found: Java[] = [];
  for (const command of candidates ?? (await javaCommands(javaHome))) {
    const release = await releaseOf(command);
    if (release === null) continue;
    const java = { command, release };
    if (SUPPORTED.includes(release)) return { java, supported: true };
    found.push(java);
  }
  const newer = found.find((java) => java.release >= OLDEST);
  if (newer !== undefined) return { java: newer, supported: false };
  const newest = found.toSorted((a, b) => b.release - a.release)[0];
  return { java: null, tooOld: newest ?? null };
}

/** The feature release in what `java -version` prints: 8 for `1.8.0_402`, 17 for `17.0.15`. */
export function parseRelease(output: string): number | null {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match === null ? null : Number(match[1]);
}

async function releaseOf(command: string): Promise<number | null> {
  const result = await runCommand(command, ['-version'], { timeoutMs: 20_000 });
  return result?.code === 0 ? parseRelease(result.output) : null;
}

async function javaCommands(javaHome: string | null): Promise<string[]> {
  const homes = [
    ...(javaHome === null ? [] : [javaHome]),
    null,
    ...(await foldersIn('/usr/lib/jvm')),
    ...(await foldersIn('/usr/java')),
    ...(await foldersIn('/opt/homebrew/opt', /^openjdk/)),
    ...(await foldersIn('/Library/Java/JavaVirtualMachines')).map((folder) =>
      path.join(folder, 'Contents/Home'),
    ),
  ];
  return homes.map((home) => (home === null ? 'java' : path.join(home, 'bin', 'java')));
}

async function foldersIn(folder: string, name = /^[^.]/): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((entry) => name.test(entry)).map((entry) => path.join(folder, entry));
}

import { open, readFile, stat, unlink } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isRunning, type ProcessIdentity } from './process-identity.ts';

/** A lock file this process holds. It is given back by `release`, or taken by the next once this process has ended. */
export type Lock = { readonly release: () => Promise<void> };

/** What came of trying: the lock, or the running process that holds it. */
export type LockAttempt = { readonly lock: Lock } | { readonly lock: null; readonly holder: ProcessIdentity };

/** How long a lock file may be half written, or the guard be held: both take milliseconds. */
const UNFINISHED_MS = 5000;

/** Takes the lock file at `file`, also over one left by a process that has ended. Its folder must exist. */
export async function tryLock(file: string): Promise<LockAttempt> {
  const own = await identify(process.pid);
  if (own === null) throw new Error(`Unexpected: process ${process.pid} cannot see itself`);
  for (;;) {
    if (await writeNew(file, JSON.stringify(own))) return { lock: { release: () => removeFile(file) } };
    const holder = await readHolder(file);
    if (holder !== null && (await isRunning(holder))) return { lock: null, holder };
    await removeStale(file);
  }
}

/** Waits for the lock; `waiting` is told once, at the first time somebody else holds it. */
export async function waitForLock(
  file: string,
  waiting: (holder: ProcessIdentity) => void,
  signal?: AbortSignal,
): Promise<Lock> {
  for (let told = false; ; told = true) {
    const attempt = await tryLock(file);
    if (attempt.lock !== null) return attempt.lock;
    if (!told) waiting(attempt.holder);
    await sleep(250, undefined, { signal });
  }
}

/**
 * Removes a lock file whose holder has ended. Two processes may find the same stale file, and the slower one must not
 * remove the new lock of the faster: so the check and the removal happen under a guard file of their own.
 */
async function removeStale(file: string): Promise<void> {
  const guard = `${file}.guard`;
  if (!(await writeNew(guard, ''))) {
    if ((await ageOf(guard)) > UNFINISHED_MS) await removeFile(guard);
    await sleep(20);
    return;
  }
  try {
    const holder = await readHolder(file);
    const stale = holder === null ? (await ageOf(file)) > UNFINISHED_MS : !(await isRunning(holder));
    if (stale) await removeFile(file);
    else if (holder === null) await sleep(20);
  } finally {
    await removeFile(guard);
  }
}

async function writeNew(file: string, text: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(text);
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(file: string): Promise<ProcessIdentity | null> {
  try {
    const holder = JSON.parse(await readFile(file, 'utf8')) as Partial<ProcessIdentity>;
    return typeof holder.pid === 'number' && typeof holder.started === 'string'
      ? (holder as ProcessIdentity)
      : null;
  } catch {
    return null;
  }
}

async function ageOf(file: string): Promise<number> {
  try {
    return Date.now() - (await stat(file)).mtimeMs;
  } catch {
    return 0;
  }
}

async function removeFile(file: string): Promise<void> {
  await unlink(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

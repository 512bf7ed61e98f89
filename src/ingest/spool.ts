import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ClassicLevel } from 'classic-level';

const FOLDER = 'counterclaim-spool-';
/** Entries held back before they are written together. */
const BATCH = 1_000;
const BATCH_CHARACTERS = 4_000_000;
/** Entries read at once, and their bytes: the store's own bound of 16 kB would mean a wait for every twenty records. */
const PAGE = 1_000;
const PAGE_BYTES = 1024 * 1024;
/** What the store sorts in memory before it writes a file; the fewer files, the less it has to merge. */
const WRITE_BUFFER_BYTES = 32 * 1024 * 1024;
/** Files of 2 MB that the store keeps mapped into memory: with its own bound of 1,000 the whole spool would be. */
const OPEN_FILES = 64;
const SEPARATOR = '\0';
const AFTER_SEPARATOR = '\u0001';

/** An entry: the words of its key after those that were asked for, and its value. */
export type Entry = readonly [key: readonly string[], value: string];

/** An ordered store on disk for one run: what is too much to be held in memory. Keys are lists of words. */
export interface Spool {
  /** Holds the entry back until many are written together; readers see it at once. */
  put(key: readonly string[], value: string): void;
  get(key: readonly string[]): string | undefined;
  /** Writes what is held back; to be awaited now and then, or it stays in memory. `force` writes however little it is. */
  settle(force?: boolean): Promise<void>;
  /**
   * The entries whose key begins with these words, in the order of their keys, some hundred at once: to be waited for one
   * by one, a million cost more than what is done with them.
   */
  pages(prefix: readonly string[]): AsyncGenerator<readonly Entry[]>;
  /** Removes the entries whose key begins with these words. */
  forget(prefix: readonly string[]): Promise<void>;
  /** Closes and removes it. */
  close(): Promise<void>;
}

/** The entries one by one, where they are few. */
export async function* entriesOf(
  spool: Pick<Spool, 'pages'>,
  prefix: readonly string[],
): AsyncGenerator<Entry> {
  for await (const page of spool.pages(prefix)) yield* page;
}

/** A new, empty spool in the system's folder for temporary files. */
export async function openSpool(): Promise<Spool> {
  await removeLeftOvers();
  const folder = await mkdtemp(path.join(os.tmpdir(), `${FOLDER}${process.pid}-`));
  const level = new ClassicLevel(folder, {
    compression: true,
    writeBufferSize: WRITE_BUFFER_BYTES,
    maxOpenFiles: OPEN_FILES,
  });
  await level.open();
  let held = new Map<string, string>();
  let characters = 0;
  /** What is being written while more is held back; it can be read from here until it is. */
  let leaving: ReadonlyMap<string, string> = new Map();
  let left: Promise<void> = Promise.resolve();

  async function settle(force = false): Promise<void> {
    if (held.size >= BATCH || characters >= BATCH_CHARACTERS || (force && held.size > 0)) {
      await left;
      const entries: { readonly type: 'put'; readonly key: string; readonly value: string }[] = [];
      for (const [key, value] of held) entries.push({ type: 'put', key, value });
      leaving = held;
      held = new Map();
      characters = 0;
      left = level.batch(entries);
      // Whoever settles next hears of its failure.
      left.catch(() => undefined);
    }
    if (force) await left;
  }

  return {
    put(key, value) {
      held.set(key.join(SEPARATOR), value);
      characters += value.length;
    },
    get(key) {
      const name = key.join(SEPARATOR);
      return held.get(name) ?? leaving.get(name) ?? level.getSync(name);
    },
    settle,
    async *pages(prefix) {
      await settle(true);
      const start = prefix.join(SEPARATOR);
      const range = { gte: start + SEPARATOR, lt: start + AFTER_SEPARATOR };
      const iterator = level.iterator({ ...range, highWaterMarkBytes: PAGE_BYTES });
      try {
        for (let page = await iterator.nextv(PAGE); page.length > 0; page = await iterator.nextv(PAGE)) {
          yield page.map(([key, value]): Entry => [key.slice(start.length + 1).split(SEPARATOR), value]);
        }
      } finally {
        await iterator.close();
      }
    },
    async forget(prefix) {
      await settle(true);
      leaving = new Map();
      const start = prefix.join(SEPARATOR);
      await level.clear({ gte: start + SEPARATOR, lt: start + AFTER_SEPARATOR });
    },
    async close() {
      await level.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Removes the spools of runs that were killed. */
async function removeLeftOvers(): Promise<void> {
  for (const name of await readdir(os.tmpdir())) {
    if (!name.startsWith(FOLDER)) continue;
    const owner = Number.parseInt(name.slice(FOLDER.length), 10);
    if (Number.isSafeInteger(owner) && !isRunning(owner)) {
      await rm(path.join(os.tmpdir(), name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

import { setImmediate } from 'node:timers/promises';
import { getHeapStatistics } from 'node:v8';
import { type Entry, openSpool, type Spool } from '../spool.ts';

const SEPARATOR = '\0';
/** The part of the heap that may be held: strings of one byte a character, and as much again for finding them. */
const PART_OF_HEAP = 8;
/** Entries of a page, and the characters that end one. */
const PAGE = 100;
const PAGE_CHARACTERS = 1024 * 1024;

/** The entries whose keys begin with one word. */
interface Drawer {
  readonly entries: Map<string, string>;
  /** Their keys in order; absent where one has come since. */
  sorted: readonly string[] | undefined;
}

/**
 * A spool that holds in memory what fits there, which costs a third of the disk's, and goes on on disk from where it does
 * not.
 */
export function heldSpool(most = getHeapStatistics().heap_size_limit / PART_OF_HEAP): Spool {
  const drawers = new Map<string, Drawer>();
  let characters = 0;
  let disk: Spool | undefined;

  function drawerOf(word: string): Drawer {
    let drawer = drawers.get(word);
    if (drawer === undefined) {
      drawer = { entries: new Map(), sorted: undefined };
      drawers.set(word, drawer);
    }
    return drawer;
  }

  async function moveToDisk(): Promise<void> {
    const spool = await openSpool();
    for (const [word, { entries }] of drawers) {
      for (const [rest, value] of entries) {
        spool.put([word, ...rest.split(SEPARATOR)], value);
        await spool.settle();
      }
    }
    drawers.clear();
    disk = spool;
  }

  return {
    put(key, value) {
      if (disk) return disk.put(key, value);
      const drawer = drawerOf(key[0] ?? '');
      const before = drawer.entries.size;
      drawer.entries.set(restOf(key), value);
      if (drawer.entries.size > before) drawer.sorted = undefined;
      characters += value.length;
    },
    get(key) {
      return disk ? disk.get(key) : drawers.get(key[0] ?? '')?.entries.get(restOf(key));
    },
    async settle(force) {
      if (disk) await disk.settle(force);
      else if (characters > most) await moveToDisk();
    },
    async *pages(prefix) {
      if (disk) {
        yield* disk.pages(prefix);
        return;
      }
      const drawer = drawerOf(prefix[0] ?? '');
      const { entries } = drawer;
      drawer.sorted ??= [...entries.keys()].sort();
      const { sorted } = drawer;
      const start = prefix.length > 1 ? restOf(prefix) + SEPARATOR : '';
      let page: Entry[] = [];
      let size = 0;
      for (let at = placeOf(sorted, start); at < sorted.length; at += 1) {
        const rest = sorted[at] ?? '';
        if (!rest.startsWith(start)) break;
        const value = entries.get(rest);
        if (value === undefined) continue;
        page.push([rest.slice(start.length).split(SEPARATOR), value]);
        size += value.length;
        if (page.length < PAGE && size < PAGE_CHARACTERS) continue;
        yield page;
        // Nothing here waits for the system: a signal would be heard at the end of all.
        await setImmediate();
        page = [];
        size = 0;
      }
      if (page.length > 0) yield page;
    },
    async forget(prefix) {
      if (disk) return disk.forget(prefix);
      const drawer = drawerOf(prefix[0] ?? '');
      const start = prefix.length > 1 ? restOf(prefix) + SEPARATOR : '';
      for (const rest of drawer.entries.keys()) if (rest.startsWith(start)) drawer.entries.delete(rest);
      drawer.sorted = undefined;
    },
    async close() {
      drawers.clear();
      await disk?.close();
    },
  };
}

function restOf(key: readonly string[]): string {
  return key.length === 2 ? (key[1] ?? '') : key.slice(1).join(SEPARATOR);
}

/** The place of the first of the sorted texts that is not before this one. */
function placeOf(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { logWindow, readLog, sealLog } from '../../generated/statements.ts';
import type { Database } from '../../neo4j/index.ts';
import type { Logger } from '../../shared/log.ts';

/** How far the log goes, as one process follows it for all that ask. */
export interface EventFeed {
  /** Begins to look now and then. */
  start(): void;
  /** Looks at once: something was written. */
  wake(): void;
  /** How far the log may be read by now. */
  end(): Promise<string>;
  /** The same, once that is behind this place of the log; rejects when the signal aborts. */
  beyond(position: string, signal: AbortSignal): Promise<string>;
  /** How far a page behind this place looks, so that no statement looks through a whole log of what its reader may not see. */
  window(position: string, end: string): Promise<string>;
  stop(): Promise<void>;
}

/** How often it is looked, in milliseconds: while somebody waits, and else, for what a writer left that died. */
export interface FeedPace {
  readonly followedMs: number;
  readonly idleMs: number;
}

/** Who stops waits no longer for a look under way. */
const FAREWELL_MS = 1_000;
/** Where nothing was logged yet. */
const NOTHING = '1970-01-01T00:00:00.000Z';

const PACE: FeedPace = { followedMs: 500, idleMs: 30_000 };
/** After failures it is looked less and less often, but so often at least while somebody waits. */
const LONGEST_MS = 5_000;
/** Entries of the log that one statement looks through. */
const WINDOW = 5_000;

/** Stands behind all entries of an instant: their positions go on with `~`. */
export function behind(instant: string): string {
  return `${instant}\u007f`;
}

/** See {@link EventFeed}. Seals what writers left unsealed: what was written a moment ago, or by one that died. */
export function createEventFeed(database: Database, log: Logger, pace: FeedPace = PACE): EventFeed {
  let sealed = NOTHING;
  let running: Promise<void> | undefined;
  let interrupt: AbortController | undefined;
  let isAwake = false;
  let failures = 0;
  const stopping = new AbortController();
  const waiting = new Set<() => void>();
  const runner = { run: database.read };

  async function look(): Promise<void> {
    const [head] = await readLog(runner, {});
    const isOpen = head !== undefined && head.position !== null && head.position !== head.sealed;
    const end = isOpen ? await seal() : (head?.sealed ?? NOTHING);
    if (end <= sealed) return;
    sealed = end;
    for (const tell of waiting) tell();
  }

  async function seal(): Promise<string> {
    const { value } = await database.write((transaction) => sealLog(transaction, {}));
    return value[0]?.sealed ?? NOTHING;
  }

  async function pause(): Promise<void> {
    const followed = Math.min(pace.followedMs * 2 ** failures, Math.max(LONGEST_MS, pace.followedMs));
    const milliseconds = waiting.size > 0 ? followed : pace.idleMs;
    interrupt = new AbortController();
    await sleep(milliseconds, undefined, { signal: interrupt.signal }).catch(() => undefined);
    interrupt = undefined;
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      isAwake = false;
      try {
        await look();
        failures = 0;
      } catch (error) {
        failures += 1;
        log.debug({ err: error }, 'the log of events cannot be read now');
      }
      if (!isAwake || failures > 0) await pause();
    }
  }

  const wake = (): void => {
    isAwake = true;
    interrupt?.abort();
  };
  return {
    start: () => {
      running ??= run();
    },
    wake,
    end: async () => {
      await look();
      return sealed;
    },
    async beyond(position, signal) {
      for (;;) {
        signal.throwIfAborted();
        if (behind(sealed) > position) return sealed;
        await new Promise<void>((resolve) => {
          const tell = () => {
            waiting.delete(tell);
            signal.removeEventListener('abort', tell);
            resolve();
          };
          waiting.add(tell);
          signal.addEventListener('abort', tell);
          // From the idle pace to that of those who wait.
          if (waiting.size === 1) wake();
        });
      }
    },
    async window(position, end) {
      const [row] = await logWindow(runner, { after: position, sealed: end, skip: WINDOW });
      return row?.instant ?? end;
    },
    async stop() {
      stopping.abort();
      interrupt?.abort();
      // A database that is silent keeps a look waiting; it ends when the connection is closed.
      await Promise.race([running, sleep(FAREWELL_MS, undefined, { ref: false })]);
    },
  };
}

import { within } from '../shared/deadline.ts';
import { CounterclaimError, type ErrorCode } from '../shared/errors.ts';
import type { Logger } from '../shared/log.ts';

/**
 * Whether the server can do its work. `reason` says why not:
 * - STARTING: the database has not answered yet, or the graph is being prepared;
 * - DRAINING: the server is about to stop;
 * - else the code of what went wrong.
 */
export type ReadyState =
  | { readonly ready: true }
  | { readonly ready: false; readonly reason: 'STARTING' | 'DRAINING' | ErrorCode };

/** Watches the database until it is stopped. */
export interface Readiness {
  readonly state: ReadyState;
  /** Resolves when the first look has been taken, whatever was seen. */
  readonly firstLook: Promise<void>;
  /** From now on the server is not ready, whatever the database does. */
  drain(): void;
  /** Ends the watching; resolves when nothing of it is under way. */
  stop(): Promise<void>;
}

/** What is watched, in milliseconds where a time. */
export interface ReadinessOptions {
  /** Asks the database for a sign of life; rejects with what is wrong. */
  readonly probe: () => Promise<unknown>;
  /**
   * Makes the graph fit to be read (migrations). Runs when the database answers for the first time and each time it
   * answers again after it did not: it may be another one by then.
   */
  readonly prepare: () => Promise<unknown>;
  readonly log: Logger;
  /** Told about each change of {@link ReadyState}. */
  readonly onChange?: (state: ReadyState) => void;
  /** Pause between two looks at a database that answers. */
  readonly intervalMs?: number;
  /** A sign of life that takes longer counts as none. With the pause before it: how late a death may be seen. */
  readonly probeTimeoutMs?: number;
}

const FIRST_PAUSE_MS = 250;
/** The pauses between tries grow no longer than this, so that a database that is back is seen within 5 s. */
const LONGEST_PAUSE_MS = 2_000;
/** Neo4j locks a user out for a while after three wrong passwords: what no waiting mends is tried seldom. */
const LASTING_FAULT_PAUSE_MS = 15_000;
const LASTING_FAULTS: ReadonlySet<string> = new Set([
  'NEO4J_UNAUTHORIZED',
  'NEO4J_TOO_OLD',
  'MIGRATION_CHANGED',
  'SCHEMA_TOO_NEW',
]);

/** Starts to watch. The first look is taken at once. */
export function watchReadiness(options: ReadinessOptions): Readiness {
  const { log, intervalMs = 700, probeTimeoutMs = 1_000 } = options;
  const stopping = new AbortController();
  let state: ReadyState = { ready: false, reason: 'STARTING' };
  let prepared = false;
  let pause = FIRST_PAUSE_MS;

  const change = (next: ReadyState, error?: unknown) => {
    if (describe(next) === describe(state) || isDraining(state)) return;
    state = next;
    options.onChange?.(next);
    if (next.ready) log.info('ready');
    else if (isDraining(next)) log.info({ reason: next.reason }, 'not ready');
    else log.warn({ reason: next.reason, ...faultFields(error) }, 'not ready');
  };
  const look = async () => {
    try {
      await within(
        options.probe(),
        probeTimeoutMs,
        `the database gave no sign of life in ${probeTimeoutMs} ms`,
      );
      if (!prepared) await options.prepare();
      prepared = true;
      pause = FIRST_PAUSE_MS;
      change({ ready: true });
      return intervalMs;
    } catch (error) {
      prepared = false;
      const reason = error instanceof CounterclaimError ? error.code : 'INTERNAL_ERROR';
      change({ ready: false, reason }, error);
      if (LASTING_FAULTS.has(reason)) return LASTING_FAULT_PAUSE_MS;
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      return pause;
    }
  };
  const first = look();
  const watch = async () => {
    await pauseFor(await first, stopping.signal);
    while (!stopping.signal.aborted) await pauseFor(await look(), stopping.signal);
  };
  const watching = watch();
  return {
    get state() {
      return state;
    },
    firstLook: first.then(() => undefined),
    drain: () => change({ ready: false, reason: 'DRAINING' }),
    stop: () => {
      stopping.abort();
      return watching;
    },
  };
}

function describe(state: ReadyState): string {
  return state.ready ? 'ready' : state.reason;
}

function isDraining(state: ReadyState): boolean {
  return !state.ready && state.reason === 'DRAINING';
}

/** An expected failure is one line; of any other the log has everything. */
function faultFields(error: unknown): Record<string, unknown> {
  if (error === undefined) return {};
  return error instanceof CounterclaimError && error.code !== 'INTERNAL_ERROR'
    ? { problem: error.message }
    : { err: error };
}

function pauseFor(milliseconds: number, end: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      clearTimeout(timer);
      end.removeEventListener('abort', stop);
      resolve();
    };
    const timer = setTimeout(stop, milliseconds);
    if (end.aborted) stop();
    else end.addEventListener('abort', stop);
  });
}

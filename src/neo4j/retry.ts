import { setTimeout as sleep } from 'node:timers/promises';
import { isPassing } from './errors.ts';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

/**
 * Repeats a read that failed by something that may pass, with growing pauses spread by `random` (so that clients that
 * failed together do not come back together), until `withinMs` are over; then rejects with the last error.
 */
export async function retried<T>(work: () => Promise<T>, withinMs: number, random: () => number): Promise<T> {
  const start = performance.now();
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      const wait = pause * (0.5 + random());
      if (!isPassing(error) || performance.now() - start + wait > withinMs) throw error;
      await sleep(wait);
    }
  }
}

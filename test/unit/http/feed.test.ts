import { expect, it, onTestFinished, vi } from 'vitest';
import { createEventFeed } from '../../../src/http/subscriptions/feed.ts';
import type { Database, Result, Transaction } from '../../../src/neo4j/index.ts';
import { createLogger } from '../../../src/shared/log.ts';

/** Longer than any test: what is told before was told by a wake-up. */
const NEVER = 600_000;
const FIRST = '2024-01-01T00:00:00.000Z';
const SECOND = '2024-01-01T00:00:00.001Z';

function row(values: Readonly<Record<string, unknown>>): Result {
  return { keys: Object.keys(values), rows: [Object.values(values)], notifications: [] } as unknown as Result;
}

/** A log of which only the lock is there. */
function logged(position: string) {
  const lock = { position, sealed: position };
  const state = { lock, isOut: false, reads: 0, seals: 0 };
  const database = {
    read: async () => {
      state.reads += 1;
      if (state.isOut) throw new Error('out');
      return row(lock);
    },
    write: async (work: (transaction: Transaction) => Promise<unknown>) => {
      const run = async () => {
        state.seals += 1;
        lock.sealed = lock.position;
        return row({ sealed: lock.sealed });
      };
      return { value: await work({ run }), bookmarks: [] };
    },
  } as unknown as Database;
  return { state, database };
}

function feedOf(database: Database, pace: { readonly followedMs: number; readonly idleMs: number }) {
  const log = createLogger({ logLevel: 'silent', logPretty: 'false', nodeEnv: 'test' });
  const feed = createEventFeed(database, log, pace);
  const leaving = new AbortController();
  onTestFinished(async () => {
    leaving.abort();
    await feed.stop();
  });
  feed.start();
  return { feed, signal: leaving.signal };
}

it('an own write is told at once, and sealed for that', async () => {
  const { state, database } = logged(FIRST);
  const { feed, signal } = feedOf(database, { followedMs: NEVER, idleMs: NEVER });
  expect(await feed.end()).toBe(FIRST);
  const next = feed.beyond(`${FIRST}\u007f`, signal);
  await vi.waitUntil(() => state.reads >= 2);
  state.lock.position = SECOND;
  feed.wake();
  expect(await next).toBe(SECOND);
  expect(state.seals).toBe(1);
});

it('what others wrote is told by looking now and then, also after an outage', async () => {
  const { state, database } = logged(FIRST);
  const { feed, signal } = feedOf(database, { followedMs: 5, idleMs: 50 });
  await feed.end();
  state.isOut = true;
  const next = feed.beyond(`${FIRST}\u007f`, signal);
  const before = state.reads;
  await vi.waitUntil(() => state.reads > before + 2);
  Object.assign(state.lock, { position: SECOND, sealed: SECOND });
  state.isOut = false;
  expect(await next).toBe(SECOND);
});

it('whoever leaves waits no longer', async () => {
  const { database } = logged(FIRST);
  const { feed } = feedOf(database, { followedMs: NEVER, idleMs: NEVER });
  const leaving = new AbortController();
  const waiting = feed.beyond(`${FIRST}\u007f`, leaving.signal);
  leaving.abort(new Error('left'));
  await expect(waiting).rejects.toThrow('left');
});

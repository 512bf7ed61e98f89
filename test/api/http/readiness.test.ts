import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Readiness, type ReadyState, watchReadiness } from '../../../src/http/readiness.ts';
import { CounterclaimError } from '../../../src/shared/errors.ts';
import { type LogLine, recordedLog } from '../../testkit/server.ts';
import { fakeDatabase } from './fake-api.ts';

let database: ReturnType<typeof fakeDatabase>;
let prepared: number;
let failPreparing: CounterclaimError | undefined;
let changes: ReadyState[];
let lines: readonly LogLine[];
let readiness: Readiness;

beforeEach(() => {
  vi.useFakeTimers();
  database = fakeDatabase();
  prepared = 0;
  failPreparing = undefined;
  changes = [];
});
afterEach(async () => {
  database.silent = false;
  const stopped = readiness.stop();
  await vi.advanceTimersByTimeAsync(5_000);
  await stopped;
  vi.useRealTimers();
});

function watch(): void {
  const recorded = recordedLog();
  lines = recorded.lines;
  readiness = watchReadiness({
    probe: () => database.verify(),
    prepare: async () => {
      prepared += 1;
      if (failPreparing) throw failPreparing;
    },
    log: recorded.log,
    onChange: (state) => changes.push(state),
  });
}
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('readiness', () => {
  it('waits for the database and for the graph to be prepared', async () => {
    watch();
    expect(readiness.state).toEqual({ ready: false, reason: 'STARTING' });
    await pass(10);
    expect([readiness.state, prepared]).toEqual([{ ready: true }, 1]);
  });

  it.each(['up', 'silent'] as const)('F4: ends within 2 s of the death of the database (%s)', async (how) => {
    watch();
    await pass(10);
    database[how] = how === 'silent';
    await pass(2_000);
    expect(readiness.state).toEqual({ ready: false, reason: 'DATABASE_UNAVAILABLE' });
  });

  it('F4: comes within 5 s of its return, however long it was away, and prepares the graph again', async () => {
    database.up = false;
    watch();
    await pass(3_600_000);
    expect(readiness.state).toEqual({ ready: false, reason: 'DATABASE_UNAVAILABLE' });
    database.up = true;
    await pass(5_000);
    expect([readiness.state, prepared]).toEqual([{ ready: true }, 1]);
    database.up = false;
    await pass(2_000);
    database.up = true;
    await pass(5_000);
    expect([readiness.state, prepared]).toEqual([{ ready: true }, 2]);
  });

  it('F7: is looked for with growing pauses while the database is away', async () => {
    database.up = false;
    watch();
    await pass(60_000);
    expect(database.verifications).toBeGreaterThan(20);
    expect(database.verifications).toBeLessThan(40);
  });

  it('F7: is told once a change', async () => {
    database.up = false;
    watch();
    await pass(60_000);
    database.up = true;
    await pass(60_000);
    readiness.drain();
    expect(changes).toEqual([
      { ready: false, reason: 'DATABASE_UNAVAILABLE' },
      { ready: true },
      { ready: false, reason: 'DRAINING' },
    ]);
    await expect
      .poll(() => lines.map(({ msg, reason, problem }) => [msg, reason, problem]))
      .toEqual([
        ['not ready', 'DATABASE_UNAVAILABLE', 'the database cannot be reached'],
        ['ready', undefined, undefined],
        ['not ready', 'DRAINING', undefined],
      ]);
  });

  it('is not there while the graph cannot be prepared, and says why', async () => {
    failPreparing = new CounterclaimError('SCHEMA_TOO_NEW', 'the graph is newer than the program');
    watch();
    await pass(10);
    expect(readiness.state).toEqual({ ready: false, reason: 'SCHEMA_TOO_NEW' });
    failPreparing = undefined;
    await pass(16_000);
    expect(readiness.state).toEqual({ ready: true });
  });

  it('does not come back once the server drains', async () => {
    watch();
    await pass(10);
    readiness.drain();
    await pass(10_000);
    expect(readiness.state).toEqual({ ready: false, reason: 'DRAINING' });
  });
});

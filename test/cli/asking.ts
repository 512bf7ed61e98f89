import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, vi } from 'vitest';
import { type Asker, createAsker, viewOf } from '../../src/cli/ask.ts';
import { widthOf } from '../../src/cli/style.ts';
import type { Database } from '../../src/neo4j/index.ts';
import { CounterclaimError } from '../../src/shared/errors.ts';
import { connectToTestDatabase } from '../testkit/server.ts';

/** A statement that is new to Neo4j is planned for long where all tests run at once. */
export const PLANNING_MS = 240_000;
export const CAMPAIGN = 'Barracuda email gateway espionage campaign';

/** The demo corpus as it is asked by the commands: all of it, and what was said by the day before the answer. */
export interface Askers {
  readonly asker: Asker;
  readonly early: Asker;
}

/** Connects before the tests of a file, and has them print as a terminal of today would have it. */
export function useAskers(): Askers {
  let database: Database;
  let askers: Askers;
  beforeAll(() => {
    database = connectToTestDatabase();
    const patient: Pick<Database, 'read'> = {
      read: (text, parameters) => database.read(text, parameters, { timeoutMs: PLANNING_MS }),
    };
    const asOf = inject('corpusKnownAt');
    askers = {
      asker: createAsker(patient, viewOf({ asOf }), new Date()),
      early: createAsker(patient, viewOf({ asOf, saidBy: '2023-06-15' }), new Date()),
    };
  });
  afterAll(async () => database.close());
  beforeEach(() => {
    vi.stubEnv('TERM', 'xterm-256color');
    for (const name of ['NO_COLOR', 'FORCE_COLOR', 'NODE_DISABLE_COLORS', 'CI', 'TMUX', 'COLORTERM'])
      vi.stubEnv(name, undefined);
  });
  afterEach(() => vi.unstubAllEnvs());
  return {
    get asker() {
      return askers.asker;
    },
    get early() {
      return askers.early;
    },
  };
}

/** What the work was refused with. Rejects where it was not. */
export async function failure(work: Promise<unknown>): Promise<CounterclaimError> {
  const error = await work.then(
    () => new Error('it succeeded'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof CounterclaimError) return error;
  throw error;
}

/** Whether a terminal would paint anything in these lines. */
export function isPainted(lines: readonly string[]): boolean {
  return lines.some((line) => line.includes('\u001b'));
}

/** Expects that no line is wider than the terminal. */
export function expectFit(lines: readonly string[], columns: number): void {
  expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
}

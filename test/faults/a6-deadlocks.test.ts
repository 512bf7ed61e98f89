import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database, Transaction } from '../../src/neo4j/index.ts';
import { CounterclaimError } from '../../src/shared/errors.ts';
import { expectSound, writeWorld } from '../api/writes/world.ts';
import { atDepth, quantile, recordFigures } from '../testkit/reliability.ts';
import { connectToTestDatabase } from '../testkit/server.ts';
import { createWriter, type Writer } from '../testkit/writer.ts';

/** A6: of each two workers one links A to B and the other B to A, at the same time. */
const WORKERS = 16;
const LASTING_MS = atDepth({ ci: 8, deep: 60 }) * 1_000;
const DEADLOCK = 'Neo.TransientError.Transaction.DeadlockDetected';

let database: CountingDatabase;
let writers: readonly Writer[];

beforeAll(async () => {
  database = countingDeadlocks(connectToTestDatabase());
  // Each with a queue of its own: they meet in the database alone, as the servers of a large site do.
  writers = await Promise.all(Array.from({ length: WORKERS }, () => createWriter({ database })));
}, 120_000);

afterAll(async () => {
  for (const writer of writers ?? []) await writer.close();
  await database?.close();
});

type CountingDatabase = Database & {
  /** Deadlocks that transactions met, repeated or not: on the way to the import lock, and past it. */
  readonly deadlocks: { readonly atLock: number; readonly pastLock: number };
};

function countingDeadlocks(given: Database): CountingDatabase {
  const deadlocks = { atLock: 0, pastLock: 0 };
  const counting = (transaction: Transaction): Transaction => ({
    run: async (text, parameters) => {
      try {
        return await transaction.run(text, parameters);
      } catch (error) {
        const { cause } = error as { readonly cause?: { readonly code?: unknown } };
        if (error instanceof CounterclaimError && cause?.code === DEADLOCK)
          deadlocks[text.includes('MERGE (lock:ImportLock') ? 'atLock' : 'pastLock'] += 1;
        throw error;
      }
    },
  });
  return {
    ...given,
    write: (work, options) => given.write((transaction) => work(counting(transaction)), options),
    get roundTrips() {
      return given.roundTrips;
    },
    get sessions() {
      return given.sessions;
    },
    deadlocks,
  };
}

/** Without a passage the day makes a statement another one. */
function dayOf(number: number) {
  const day = `2023-01-${10 + number}`;
  return { earliest: day, latest: day };
}

/** A statement for each worker. */
async function statementsOf(first: Writer): Promise<readonly string[]> {
  const { version, claim } = await writeWorld(first);
  const statements: string[] = [];
  for (let number = 0; number < WORKERS; number += 1) {
    const said = { act: 'ASSERT', stance: 'AFFIRMS', saidAt: dayOf(number) };
    statements.push(await first.written('addStatement', { sourceVersion: version, claim, ...said }));
  }
  return statements;
}

const ASPECTS = ['CONTENT', 'CREDIBILITY'] as const;

it(`A6: ${WORKERS} workers who link A to B and B to A have no error, and past the one lock no deadlock`, async (context) => {
  const [first] = writers;
  if (!first) throw new Error('there are no workers');
  const statements = await statementsOf(first);
  const milliseconds: number[] = [];
  const refused: unknown[] = [];
  const end = performance.now() + LASTING_MS;
  await Promise.all(
    writers.map(async (writer, number) => {
      const [from, to] = [statements[number], statements[number ^ 1]];
      for (let revision = 1; performance.now() < end; revision += 1) {
        const begin = performance.now();
        const answers = [{ statement: to, aspect: ASPECTS[revision % 2] }];
        const input = { id: from, expectedRevision: revision, answers };
        const payload = await writer.mutate('reviseStatement', input, '... on Statement { id revision }');
        milliseconds.push(performance.now() - begin);
        if (payload.__typename !== 'Statement') refused.push(payload);
      }
    }),
  );
  expect(refused).toEqual([]);
  expect(milliseconds.length, 'else nobody has linked anything').toBeGreaterThan(WORKERS);
  expect(database.deadlocks.pastLock).toBe(0);
  await expectSound(first, ...statements);
  recordFigures(context, 'A6', {
    workers: WORKERS,
    seconds: LASTING_MS / 1_000,
    links: milliseconds.length,
    errors: refused.length,
    deadlocksAtLock: database.deadlocks.atLock,
    deadlocksPastLock: database.deadlocks.pastLock,
    p99Milliseconds: Math.round(quantile(milliseconds, 0.99)),
  });
}, 180_000);

it('A6 control: without the lock the same two links are a deadlock, and the one that is given up is done again', async () => {
  const keys = [randomUUID(), randomUUID()] as const;
  await database.run('UNWIND $keys AS key CREATE (:DeadlockControl {key: key})', { keys });
  const before = database.deadlocks.pastLock;
  let missing = 2;
  let bothHaveOne = () => {};
  const locked = new Promise<void>((resolve) => {
    bothHaveOne = resolve;
  });
  const link = (from: string, to: string) =>
    database.write(async (transaction) => {
      await transaction.run('MATCH (node:DeadlockControl {key: $from}) SET node.locked = true', { from });
      missing -= 1;
      if (missing <= 0) bothHaveOne();
      await locked;
      await transaction.run(
        'MATCH (a:DeadlockControl {key: $from}), (b:DeadlockControl {key: $to}) SET b.locked = true CREATE (a)-[:LINKED]->(b)',
        { from, to },
      );
    });
  await Promise.all([link(keys[0], keys[1]), link(keys[1], keys[0])]);
  const { rows } = await database.read(
    'MATCH (a:DeadlockControl)-[link:LINKED]->() WHERE a.key IN $keys RETURN count(link)',
    { keys },
  );
  await database.run('MATCH (node:DeadlockControl) WHERE node.key IN $keys DETACH DELETE node', { keys });
  expect(database.deadlocks.pastLock - before).toBeGreaterThan(0);
  expect(rows[0]?.[0]).toBe(2);
}, 60_000);

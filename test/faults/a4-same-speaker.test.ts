import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { atDepth, quantile, recordFigures } from '../testkit/reliability.ts';
import { createTwoWriters, type TwoWriters } from '../testkit/writer.ts';

/** A4: many clients create the same speaker, on two servers. */
const CLIENTS = atDepth({ ci: 16, deep: 64 });
const ROUNDS = atDepth({ ci: 10, deep: 100 });

let two: TwoWriters;

beforeAll(async () => {
  two = await createTwoWriters();
}, 120_000);

afterAll(() => two.close());

async function nodesOf(name: string): Promise<unknown> {
  const { rows } = await two.writers[0].database.read(
    'MATCH (agent:Agent {name: $name}) RETURN count(agent)',
    { name },
  );
  return rows[0]?.[0];
}

it(`A4: ${CLIENTS} clients create one speaker, ${ROUNDS} times: one node each`, async (context) => {
  const milliseconds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const name = `Same ${randomUUID()}`;
    const payloads = await Promise.all(
      Array.from({ length: CLIENTS }, async (_, client) => {
        const begin = performance.now();
        const payload = await two.writers[client % 2 === 0 ? 0 : 1].mutate('addAgent', {
          kind: 'PERSON',
          name,
        });
        milliseconds.push(performance.now() - begin);
        return payload;
      }),
    );
    expect(new Set(payloads.map(({ __typename: type, id }) => `${type} ${id}`)).size).toBe(1);
    expect(payloads[0]).toMatchObject({ __typename: 'Person' });
    expect(await nodesOf(name)).toBe(1);
  }
  const p99Milliseconds = Math.round(quantile(milliseconds, 0.99));
  recordFigures(context, 'A4', { clients: CLIENTS, rounds: ROUNDS, p99Milliseconds });
}, 600_000);

/**
 * Writers who have all read that it is not there create it with one key, past the import lock; gives how many nodes
 * there are then, and how many of the writers were refused.
 */
async function createUnlocked(create: string, count: string) {
  const parameters = { name: `Same ${randomUUID()}`, key: randomUUID() };
  const { database } = two.writers[0];
  let missing = 4;
  let allHaveRead = () => {};
  const read = new Promise<void>((resolve) => {
    allHaveRead = resolve;
  });
  const outcomes = await Promise.allSettled(
    Array.from({ length: missing }, () =>
      database.write(async (transaction) => {
        const { rows } = await transaction.run(count, parameters);
        missing -= 1;
        if (missing === 0) allHaveRead();
        await read;
        if (rows[0]?.[0] === 0) await transaction.run(create, parameters);
      }),
    ),
  );
  const { rows } = await database.read(count, parameters);
  await database.run('MATCH (made:Agent|Unconstrained {name: $name}) DELETE made', { name: parameters.name });
  return { nodes: rows[0]?.[0], refused: outcomes.filter(({ status }) => status === 'rejected').length };
}

it('A4: past the lock, the constraint lets one of those through who have all read that it is not there', async () => {
  const done = await createUnlocked(
    'CREATE (:Agent {name: $name, key: $key})',
    'MATCH (agent:Agent {key: $key}) RETURN count(agent)',
  );
  expect(done).toEqual({ nodes: 1, refused: 3 });
}, 120_000);

it('A4 control: without lock and constraint it is many', async () => {
  const done = await createUnlocked(
    'CREATE (:Unconstrained {name: $name, key: $key})',
    'MATCH (made:Unconstrained {key: $key}) RETURN count(made)',
  );
  expect(done).toEqual({ nodes: 4, refused: 0 });
}, 120_000);

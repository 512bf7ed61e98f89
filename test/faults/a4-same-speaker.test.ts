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

it('A4 control: written by who has read that it is not there, without the lock, it is many', async () => {
  const name = `Same ${randomUUID()}`;
  const { database } = two.writers[0];
  let missing = 4;
  let allHaveRead = () => {};
  const read = new Promise<void>((resolve) => {
    allHaveRead = resolve;
  });
  await Promise.all(
    Array.from({ length: missing }, () =>
      database.write(async (transaction) => {
        const { rows } = await transaction.run('MATCH (agent:Agent {name: $name}) RETURN agent', { name });
        missing -= 1;
        if (missing === 0) allHaveRead();
        await read;
        if (rows.length > 0) return;
        const key = randomUUID();
        await transaction.run('CREATE (:Agent {name: $name, key: $key})', { name, key });
      }),
    ),
  );
  expect(await nodesOf(name)).toBe(4);
  await database.run('MATCH (agent:Agent {name: $name}) DELETE agent', { name });
}, 120_000);

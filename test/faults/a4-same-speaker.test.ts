import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectToTestDatabase } from '../testkit/server.ts';
import { createWriter, type Writer } from '../testkit/writer.ts';

/** A4: many clients create the same speaker, on two servers. */
const CLIENTS = Number(process.env.COUNTERCLAIM_A4_CLIENTS ?? 16);
const ROUNDS = Number(process.env.COUNTERCLAIM_A4_ROUNDS ?? 10);

// Two processes' worth of the program: each has a queue and a pool of its own, so they meet in the database.
const writers: Writer[] = [];

beforeAll(async () => {
  for (const database of [connectToTestDatabase(), connectToTestDatabase()])
    writers.push(await createWriter({ database }));
}, 120_000);

afterAll(async () => {
  for (const writer of writers) {
    await writer.close();
    await writer.database.close();
  }
});

async function nodesOf(name: string): Promise<unknown> {
  const { rows } = await (writers[0] as Writer).database.read(
    'MATCH (agent:Agent {name: $name}) RETURN count(agent)',
    { name },
  );
  return rows[0]?.[0];
}

it(`A4: ${CLIENTS} clients create one speaker, ${ROUNDS} times: one node each`, async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const name = `Same ${randomUUID()}`;
    const payloads = await Promise.all(
      Array.from({ length: CLIENTS }, (_, client) =>
        (writers[client % 2] as Writer).mutate('addAgent', { kind: 'PERSON', name }),
      ),
    );
    expect(new Set(payloads.map(({ __typename: type, id }) => `${type} ${id}`)).size).toBe(1);
    expect(payloads[0]).toMatchObject({ __typename: 'Person' });
    expect(await nodesOf(name)).toBe(1);
  }
}, 600_000);

it('A4 control: written by who has read that it is not there, without the lock, it is many', async () => {
  const name = `Same ${randomUUID()}`;
  const { database } = writers[0] as Writer;
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

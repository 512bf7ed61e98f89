import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeWorld } from '../api/writes/world.ts';
import { atDepth, recordFigures } from '../testkit/reliability.ts';
import { createTwoWriters, type Payload, type TwoWriters, type Writer } from '../testkit/writer.ts';

/** A3: the same key, sent many times at once, to two servers. */
const TIMES = atDepth({ ci: 40, deep: 100 });

let two: TwoWriters;
let writer: Writer;

beforeAll(async () => {
  const viewer = { subject: `a3 ${randomUUID()}`, roles: ['admin' as const], clearance: 0 };
  two = await createTwoWriters(viewer);
  [writer] = two.writers;
}, 120_000);

afterAll(() => two.close());

const SELECTION = '... on Statement { id revision certainty recordedAt }';

/** Sends a revision of a fresh statement many times at once, after each of which something is done to its key. */
async function sendAtOnce(after: (key: string) => Promise<unknown>) {
  const { statement } = await writeWorld(writer);
  const input = { id: statement, expectedRevision: 1, certainty: 'PROBABLE', idempotencyKey: randomUUID() };
  const answers = await Promise.all(
    Array.from({ length: TIMES }, async (_, number) => {
      const to = two.writers[number % 2 === 0 ? 0 : 1];
      const answer = await to.mutate('reviseStatement', input, SELECTION);
      await after(statement);
      return answer;
    }),
  );
  const { rows } = await writer.database.read(
    `MATCH (state:Statement) WHERE state.id = $id WITH count(state) AS states
     OPTIONAL MATCH (done:Mutation {mutation: 'reviseStatement', recordId: $id}) RETURN states, count(done)`,
    { id: statement },
  );
  return { answers, statement, states: rows[0]?.[0], kept: rows[0]?.[1] };
}

function distinct(answers: readonly Payload[]): number {
  return new Set(answers.map((answer) => JSON.stringify(answer))).size;
}

it(`A3: ${TIMES} sends of one key at once are done once, and answered alike`, async (context) => {
  const { answers, statement, states, kept } = await sendAtOnce(() => Promise.resolve());
  expect(distinct(answers)).toBe(1);
  expect(answers[0]).toMatchObject({ id: statement, revision: 2, certainty: 'PROBABLE' });
  expect({ states, kept }).toEqual({ states: 2, kept: 1 });
  recordFigures(context, 'A3', {
    sends: TIMES,
    distinctAnswers: distinct(answers),
    states: Number(states),
    mutationsKept: Number(kept),
  });
}, 300_000);

it('A3 control: where the key is taken away, they are done again, and answered otherwise', async () => {
  const { answers } = await sendAtOnce((id) =>
    writer.database.run("MATCH (done:Mutation {mutation: 'reviseStatement', recordId: $id}) DELETE done", {
      id,
    }),
  );
  expect(distinct(answers)).toBeGreaterThan(1);
  expect(answers.some(({ __typename: type }) => type === 'Conflict')).toBe(true);
}, 300_000);

it('A3 control: where each send has a key of its own, each is kept', async () => {
  const { claim } = await writeWorld(writer);
  await Promise.all(
    Array.from({ length: TIMES }, () => writer.mutate('reviewRecord', { id: claim, state: 'REJECTED' })),
  );
  const { auditTrail } = await writer.data(
    'query($id: ID) { auditTrail(record: $id, first: 1) { totalCount } }',
    { id: claim },
  );
  // The one that added the claim is among them.
  expect(auditTrail).toMatchObject({ totalCount: TIMES + 1 });
}, 300_000);

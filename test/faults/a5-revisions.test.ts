import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectSound, writeWorld } from '../api/writes/world.ts';
import { atDepth, recordFigures } from '../testkit/reliability.ts';
import { createTwoWriters, type TwoWriters, type Writer } from '../testkit/writer.ts';

/** A5: writers edit one record, each from the revision that it has read. */
const WRITERS = atDepth({ ci: 8, deep: 32 });
const EDITS = atDepth({ ci: 120, deep: 1_000 });

let two: TwoWriters;

beforeAll(async () => {
  two = await createTwoWriters();
}, 120_000);

afterAll(() => two.close());

async function revisionOf(writer: Writer, id: string): Promise<number> {
  const { statement } = await writer.data('query($id: ID!) { statement(id: $id) { revision } }', { id });
  return (statement as { revision: number }).revision;
}

/** Edits one statement from many sides. */
async function edit() {
  const [first] = two.writers;
  const { statement: id } = await writeWorld(first);
  let left = EDITS;
  let successes = 0;
  let conflicts = 0;
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, number) => {
      const writer = two.writers[number % 2 === 0 ? 0 : 1];
      while (left > 0) {
        left -= 1;
        const edited = `edit ${left} of writer ${number}`;
        const payload = await writer.mutate('reviseStatement', {
          id,
          expectedRevision: await revisionOf(writer, id),
          speakerAsWritten: edited,
        });
        if (payload.__typename === 'Statement') successes += 1;
        else if (payload.__typename === 'Conflict') conflicts += 1;
        else throw new Error(JSON.stringify(payload));
      }
    }),
  );
  const { rows } = await first.database.read(
    `MATCH (state:Statement) WHERE state.id = $id
     RETURN state.revision, state.recordedAt, state.supersededAt ORDER BY state.revision`,
    { id },
  );
  return { id, successes, conflicts, states: rows as readonly (readonly [number, string, string])[] };
}

it(`A5: of ${EDITS} edits by ${WRITERS} writers each succeeds or conflicts, and no revision is missing`, async (context) => {
  const { id, successes, conflicts, states } = await edit();
  expect(successes + conflicts).toBe(EDITS);
  expect(successes).toBeGreaterThan(0);
  expect(conflicts, 'else nobody met anybody').toBeGreaterThan(0);
  expect(states.map(([revision]) => revision)).toEqual(
    Array.from({ length: successes + 1 }, (_, index) => index + 1),
  );
  for (const [index, [, , end]] of states.slice(0, -1).entries()) expect(states[index + 1]?.[1]).toBe(end);
  await expectSound(two.writers[0], id);
  recordFigures(context, 'A5', {
    writers: WRITERS,
    edits: EDITS,
    successes,
    conflicts,
    states: states.length,
  });
}, 900_000);

it('A5 control: writers who write after what they have read, without lock and expected revision, write one revision many times', async () => {
  const { database } = two.writers[0];
  const key = randomUUID();
  await database.run('CREATE (:RevisionControl {key: $key, revision: 1})', { key });
  let missing = 4;
  let allHaveRead = () => {};
  const read = new Promise<void>((resolve) => {
    allHaveRead = resolve;
  });
  await Promise.all(
    Array.from({ length: missing }, () =>
      database.write(async (transaction) => {
        const { rows } = await transaction.run(
          'MATCH (state:RevisionControl {key: $key}) RETURN max(state.revision)',
          { key },
        );
        missing -= 1;
        if (missing === 0) allHaveRead();
        await read;
        const revision = Number(rows[0]?.[0]) + 1;
        await transaction.run('CREATE (:RevisionControl {key: $key, revision: $revision})', {
          key,
          revision,
        });
      }),
    ),
  );
  const { rows } = await database.read(
    'MATCH (state:RevisionControl {key: $key}) RETURN state.revision ORDER BY state.revision',
    { key },
  );
  await database.run('MATCH (state:RevisionControl {key: $key}) DELETE state', { key });
  expect(rows).toEqual([[1], [2], [2], [2], [2]]);
}, 60_000);

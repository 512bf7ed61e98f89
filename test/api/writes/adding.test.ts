import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWriter, type Writer } from '../../testkit/writer.ts';
import { ADD_CASES, REVISE_CASES } from './cases.ts';
import { expectSound, nobody, type World, writeWorld } from './world.ts';

let writer: Writer;

beforeAll(async () => {
  writer = await createWriter();
}, 120_000);

afterAll(() => writer.close());

describe.each(ADD_CASES)('$name', ({ name, type, input, invalid, missing, otherwise, united }) => {
  let world: World;
  const key = randomUUID();
  let id: unknown;

  beforeAll(async () => {
    world = await writeWorld(writer);
  }, 120_000);

  it('refuses an input that breaks a rule, with every fault and where it is', async () => {
    const [change, path] = invalid;
    const payload = await writer.mutate(name, { ...input(world), ...change(world) });
    expect(payload).toMatchObject({ __typename: 'InvalidInput', code: 'BAD_USER_INPUT' });
    expect(payload.faults).toContainEqual({ path, message: expect.stringMatching(/./) });
  });

  if (missing)
    it('refuses an input that names a record which is not there', async () => {
      const [change, path] = missing;
      const payload = await writer.mutate(name, { ...input(world), ...change(world) });
      expect(payload).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND', path });
    });

  it('adds the record, and the graph is sound', async () => {
    const payload = await writer.mutate(name, { ...input(world), idempotencyKey: key });
    expect(payload).toMatchObject({ __typename: type, id: expect.stringMatching(/^[a-z]{3}_/) });
    id = payload.id;
    await expectSound(writer);
  }, 60_000);

  it('gives the first answer to a repetition, and writes nothing', async () => {
    const before = await entries(writer, String(id));
    const payload = await writer.mutate(name, { ...input(world), idempotencyKey: key });
    expect(payload).toEqual({ __typename: type, id });
    expect(await entries(writer, String(id))).toBe(before);
  });

  it('refuses the key of another input', async () => {
    const payload = await writer.mutate(name, {
      ...input(world),
      ...otherwise(world),
      idempotencyKey: key,
    });
    expect(payload).toMatchObject({
      __typename: 'IdempotencyKeyReused',
      code: 'IDEMPOTENCY_KEY_REUSED',
      path: ['idempotencyKey'],
    });
  });

  it('finds the record when it is added again with a key of its own', async () => {
    expect(await writer.mutate(name, input(world))).toEqual({ __typename: type, id });
  });

  it(united ? 'unites what else is said of it' : 'refuses to replace what was said of it', async () => {
    const payload = await writer.mutate(name, { ...input(world), ...otherwise(world) });
    if (united) expect(payload).toEqual({ __typename: type, id });
    else expect(payload).toMatchObject({ __typename: 'Conflict', code: 'CONFLICT', currentRevision: 1 });
    await expectSound(writer);
  }, 60_000);
});

describe.each(REVISE_CASES)('$name', ({ name, adds, changes, selection, result, invalid }) => {
  let world: World;
  let id: string;
  const key = randomUUID();

  beforeAll(async () => {
    world = await writeWorld(writer);
    const add = ADD_CASES.find((one) => one.name === adds);
    id = await writer.written(adds, add?.input(world) ?? {});
  }, 120_000);

  it('refuses what breaks a rule', async () => {
    const [change, path] = invalid;
    const payload = await writer.mutate(name, { id, expectedRevision: 1, ...change(world) });
    expect(payload).toMatchObject({ __typename: 'InvalidInput', code: 'BAD_USER_INPUT' });
    expect(payload.faults).toContainEqual({ path, message: expect.stringMatching(/./) });
  });

  it('refuses a record that is not there', async () => {
    const payload = await writer.mutate(name, { id: nobody(id.slice(0, 3)), expectedRevision: 1 });
    expect(payload).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND', path: ['id'] });
    const wrong = id.startsWith('clm') ? nobody('agt') : nobody('clm');
    expect(await writer.mutate(name, { id: wrong, expectedRevision: 1 })).toMatchObject({
      __typename: 'NotFound',
    });
  });

  it('refuses another revision than the one that is there, and says which that is', async () => {
    const payload = await writer.mutate(name, { id, expectedRevision: 2, ...changes(world) });
    expect(payload).toMatchObject({
      __typename: 'Conflict',
      code: 'CONFLICT',
      path: ['expectedRevision'],
      currentRevision: 1,
    });
  });

  it('writes the next revision, keeps the one before, and the graph is sound', async () => {
    const input = { id, expectedRevision: 1, ...changes(world), idempotencyKey: key };
    const payload = await writer.mutate(name, input, selection);
    expect(payload).toMatchObject(result(world));
    const label = payload.__typename;
    expect(label).not.toMatch(/Input|Found|Conflict/);
    const { rows } = await writer.database.read(
      'MATCH (record) WHERE record.id = $id RETURN record.revision ORDER BY record.revision',
      { id },
    );
    expect(rows).toEqual([[1], [2]]);
    await expectSound(writer);
  }, 60_000);

  it('gives the first answer to a repetition, although the revision is another one by now', async () => {
    const input = { id, expectedRevision: 1, ...changes(world), idempotencyKey: key };
    expect(await writer.mutate(name, input, selection)).toMatchObject(result(world));
    const other = await writer.mutate(name, { ...input, expectedRevision: 2 });
    expect(other).toMatchObject({ __typename: 'IdempotencyKeyReused' });
  });

  it('changes nothing where nothing is changed', async () => {
    const input = { id, expectedRevision: 2, ...changes(world) };
    expect(await writer.mutate(name, input, selection)).toMatchObject(result(world));
    expect((await writer.mutate(name, { id, expectedRevision: 3 })).currentRevision).toBe(2);
  });
});

async function entries(api: Writer, record: string): Promise<unknown> {
  const { auditTrail } = await api.data(
    'query($record: ID!) { auditTrail(record: $record) { totalCount } }',
    {
      record,
    },
  );
  return (auditTrail as { totalCount: number }).totalCount;
}

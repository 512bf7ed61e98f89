import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asKnown } from '../../testkit/as-known.ts';
import { createWriter, type Writer } from '../../testkit/writer.ts';
import { expectSound, nobody, type World, writeWorld } from './world.ts';

let writer: Writer;
let world: World;

beforeAll(async () => {
  writer = await createWriter({
    viewer: { subject: `reviewer ${randomUUID()}`, roles: ['admin'], clearance: 0 },
  });
}, 120_000);

beforeEach(async () => {
  world = await writeWorld(writer);
}, 60_000);

afterAll(() => writer.close());

const CONTEST = 'query($id: ID!) { claim(id: $id) { contest { status affirmedBy { voice { id } } } } }';

async function contest(claim: string): Promise<unknown> {
  const { claim: found } = await writer.data(CONTEST, { id: claim });
  return (found as { contest: unknown }).contest;
}

/** Where records stand in the review queue of machines' proposals; -1 for those that are not in it. */
async function queued(...ids: readonly string[]): Promise<readonly number[]> {
  const all: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { reviewQueue } = (await writer.data(
      `query($after: String) { reviewQueue(origin: [MACHINE], first: 100, after: $after) {
        nodes { ... on Node { id } ... on Activity { origins { least } } } pageInfo { endCursor hasNextPage } } }`,
      { after },
    )) as {
      reviewQueue: {
        nodes: { id: string }[];
        pageInfo: { endCursor: string | null; hasNextPage: boolean };
      };
    };
    all.push(...reviewQueue.nodes.map(({ id }) => id));
    after = reviewQueue.pageInfo.endCursor;
    more = reviewQueue.pageInfo.hasNextPage;
  }
  return ids.map((id) => all.indexOf(id));
}

/** A machine's proposal that Bob affirms the claim. */
function propose(): Promise<string> {
  return writer.written('addStatement', {
    sourceVersion: world.version,
    act: 'ASSERT',
    speaker: world.bob,
    claim: world.claim,
    stance: 'AFFIRMS',
    saidAt: { latest: '2023-06-15' },
    origin: 'MACHINE',
  });
}

describe('a proposal', () => {
  it('waits in the queue and counts for nothing, until it is accepted', async () => {
    const first = await propose();
    const second = await writer.written('addAgent', {
      kind: 'GROUP',
      name: `Group ${world.mark}`,
      origin: 'MACHINE',
    });
    const [one = -1, other = -1] = await queued(first, second);
    expect(one).toBeGreaterThanOrEqual(0);
    expect(other).toBeGreaterThan(one);
    expect(await contest(world.claim)).toMatchObject({ affirmedBy: [{ voice: { id: world.ada } }] });

    const payload = await writer.mutate(
      'reviewRecord',
      { id: first, state: 'ACCEPTED', note: 'checked', expectedRevision: 1 },
      '... on Statement { id review revision origin }',
    );
    expect(payload).toMatchObject({ id: first, review: 'ACCEPTED', revision: 2, origin: 'MACHINE' });
    expect(await queued(first)).toEqual([-1]);
    const found = (await contest(world.claim)) as { affirmedBy: unknown[] };
    expect(found.affirmedBy).toHaveLength(2);
    await expectSound(writer);
  }, 120_000);

  it('leaves the queue when it is rejected, and comes back when it is proposed again', async () => {
    const id = await propose();
    await writer.written('reviewRecord', { id, state: 'REJECTED' });
    expect(await queued(id)).toEqual([-1]);
    await writer.written('reviewRecord', { id, state: 'PROPOSED' });
    expect((await queued(id))[0]).toBeGreaterThanOrEqual(0);
    const { statements } = await writer.data(
      'query($claim: [ID!]) { statements(filter: {claim: $claim, review: [PROPOSED]}) { nodes { id } } }',
      { claim: [world.claim] },
    );
    expect(statements).toEqual({ nodes: [{ id }] });
  }, 60_000);
});

describe('reviewRecord', () => {
  it('is followed by all that is made from the record, and by their archives', async () => {
    await writer.written('reviewRecord', { id: world.claim, state: 'PROPOSED' });
    expect(await writer.data('query($id: ID!) { node(id: $id) { id } }', { id: world.statement })).toEqual({
      node: null,
    });
    await expectSound(writer);
    await writer.written('reviewRecord', { id: world.claim, state: 'ACCEPTED' });
    expect(await contest(world.claim)).toMatchObject({ affirmedBy: [{ voice: { id: world.ada } }] });
    await expectSound(writer);
  }, 120_000);

  it('refuses what is not there, what is not reviewed by itself, and another revision', async () => {
    const review = (input: object) => writer.mutate('reviewRecord', { state: 'REJECTED', ...input });
    expect(await review({ id: nobody('clm') })).toMatchObject({ __typename: 'NotFound', path: ['id'] });
    expect(await review({ id: 'claim' })).toMatchObject({ __typename: 'NotFound', path: ['id'] });
    expect(await review({ id: world.version })).toMatchObject({
      __typename: 'InvalidInput',
      faults: [{ path: ['id'], message: expect.stringContaining('not reviewed') }],
    });
    expect(await review({ id: world.claim, expectedRevision: 7 })).toMatchObject({
      __typename: 'Conflict',
      currentRevision: 1,
    });
  });

  it('gives the first answer to a repetition', async () => {
    const input = { id: world.claim, state: 'REJECTED', idempotencyKey: randomUUID() };
    const selection = '... on Claim { id review }';
    const first = await writer.mutate('reviewRecord', input, selection);
    await writer.written('reviewRecord', { id: world.claim, state: 'ACCEPTED' });
    expect(await writer.mutate('reviewRecord', input, selection)).toEqual(first);
    const other = await writer.mutate('reviewRecord', { ...input, note: 'now with a note' });
    expect(other).toMatchObject({ __typename: 'IdempotencyKeyReused' });
  });
});

const RETRACTION = '... on Retraction { id records retractedAt reason } ... on RecordInUse { usedBy }';

describe('retractRecord', () => {
  it('takes a record out of now, and leaves it in what was known before', async () => {
    const { now } = await nowOf(world.statement);
    const payload = await writer.mutate(
      'retractRecord',
      { id: world.statement, reason: 'misread' },
      RETRACTION,
    );
    expect(payload).toMatchObject({ id: world.statement, records: [world.statement], reason: 'misread' });
    expect(await contest(world.claim)).toEqual({ status: 'UNSTATED', affirmedBy: [] });
    const question = 'query($id: ID!) { node(id: $id) { id } }';
    expect(await writer.data(question, { id: world.statement })).toEqual({ node: null });
    expect(await writer.data(asKnown(question, now), { id: world.statement })).toEqual({
      node: { id: world.statement },
    });
    await expectSound(writer);
  }, 120_000);

  it('refuses while other records rest on it, and says which', async () => {
    const retract = (id: string) => writer.mutate('retractRecord', { id, reason: 'test' }, RETRACTION);
    expect(await retract(world.claim)).toMatchObject({
      __typename: 'RecordInUse',
      code: 'RECORD_IN_USE',
      path: ['id'],
      usedBy: [world.statement],
    });
    expect(await retract(world.source)).toMatchObject({ usedBy: [world.statement] });
    expect(await retract(world.ada)).toMatchObject({ usedBy: [world.statement] });
    // A statement without a passage is led nowhere, and rests on its version all the same.
    await writer.written('retractRecord', { id: world.statement, reason: 'test' });
    const plain = await propose();
    expect(await retract(world.source)).toMatchObject({ usedBy: [plain] });
    await expectSound(writer);
  }, 60_000);

  it('takes parts along: the names of an agent, the versions and passages of a document', async () => {
    const name = await writer.written('addName', {
      agent: world.ada,
      text: `A. ${world.mark}`,
      kind: 'SHORT',
    });
    await writer.written('retractRecord', { id: world.statement, reason: 'test' });
    const agent = await writer.mutate('retractRecord', { id: world.ada, reason: 'test' }, RETRACTION);
    expect(agent.records).toEqual([world.ada, name]);
    const source = await writer.mutate('retractRecord', { id: world.source, reason: 'test' }, RETRACTION);
    expect(source.records).toEqual([world.source, world.version, expect.stringMatching(/^psg_/)]);
    await expectSound(writer);
  }, 60_000);

  it('refuses what is not there, the only version of a document, an empty reason, another revision', async () => {
    const retract = (input: object) => writer.mutate('retractRecord', { reason: 'test', ...input });
    expect(await retract({ id: nobody('arg') })).toMatchObject({ __typename: 'NotFound' });
    expect(await retract({ id: world.version })).toMatchObject({
      __typename: 'InvalidInput',
      faults: [{ path: ['id'], message: expect.stringContaining('only version') }],
    });
    expect(await retract({ id: world.statement, reason: ' ' })).toMatchObject({
      __typename: 'InvalidInput',
      faults: [{ path: ['reason'] }],
    });
    expect(await retract({ id: world.statement, expectedRevision: 2 })).toMatchObject({
      __typename: 'Conflict',
      currentRevision: 1,
    });
  });

  it('gives the first answer to a repetition; the record lives again when it is added again', async () => {
    const input = { id: world.other, reason: 'test', idempotencyKey: randomUUID() };
    const first = await writer.mutate('retractRecord', input, RETRACTION);
    expect(await writer.mutate('retractRecord', input, RETRACTION)).toEqual(first);
    expect(await writer.mutate('retractRecord', { ...input, idempotencyKey: randomUUID() })).toMatchObject({
      __typename: 'NotFound',
    });
    const claim = { kind: 'EVENT', text: `They planned it ${world.mark}` };
    expect(await writer.written('addClaim', claim)).toBe(world.other);
    const revised = await writer.mutate('reviseClaim', { id: world.other, expectedRevision: 9 });
    expect(revised.currentRevision).toBe(2);
    await expectSound(writer);
  }, 60_000);

  it('undoes an identity judgement, and every answer is as before', async () => {
    await writer.written('addStatement', {
      sourceVersion: world.version,
      act: 'DENY',
      speaker: world.bob,
      claim: world.claim,
      stance: 'DENIES',
      passage: { exact: 'He denied it' },
    });
    const before = await contest(world.claim);
    expect(before).toMatchObject({ status: 'CONTESTED' });
    const judgement = await writer.written('judgeIdentity', {
      between: [world.ada, world.bob],
      verdict: 'SAME',
      reason: 'one voice',
    });
    expect(await contest(world.claim)).toMatchObject({ status: 'SELF_CONTRADICTED' });
    await writer.written('retractRecord', { id: judgement, reason: 'two people' });
    expect(await contest(world.claim)).toEqual(before);
    await expectSound(writer);
  }, 120_000);
});

async function nowOf(id: string): Promise<{ readonly now: string }> {
  const { rows } = await writer.database.read(
    'MATCH (record:Statement) WHERE record.id = $id AND NOT record.key CONTAINS "#" RETURN record.recordedAt',
    { id },
  );
  return { now: String(rows[0]?.[0]) };
}

import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { asKnown } from '../../testkit/as-known.ts';
import { expectSound, nobody, useWorld } from './world.ts';

const given = useWorld();

const CONTEST = 'query($id: ID!) { claim(id: $id) { contest { status affirmedBy { voice { id } } } } }';

async function contest(claim: string): Promise<unknown> {
  const { claim: found } = await given.writer.data(CONTEST, { id: claim });
  return (found as { contest: unknown }).contest;
}

/** Where records stand in the review queue of machines' proposals; -1 for those that are not in it. */
async function queued(...ids: readonly string[]): Promise<readonly number[]> {
  const all: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { reviewQueue } = (await given.writer.data(
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
  return given.writer.written('addStatement', {
    sourceVersion: given.world.version,
    act: 'ASSERT',
    speaker: given.world.bob,
    claim: given.world.claim,
    stance: 'AFFIRMS',
    saidAt: { latest: '2023-06-15' },
    origin: 'MACHINE',
  });
}

describe('a proposal', () => {
  it('waits in the queue and counts for nothing, until it is accepted', async () => {
    const first = await propose();
    const second = await given.writer.written('addAgent', {
      kind: 'GROUP',
      name: `Group ${given.world.mark}`,
      origin: 'MACHINE',
    });
    const [one = -1, other = -1] = await queued(first, second);
    expect(one).toBeGreaterThanOrEqual(0);
    expect(other).toBeGreaterThan(one);
    expect(await contest(given.world.claim)).toMatchObject({
      affirmedBy: [{ voice: { id: given.world.ada } }],
    });

    const payload = await given.writer.mutate(
      'reviewRecord',
      { id: first, state: 'ACCEPTED', note: 'checked', expectedRevision: 1 },
      '... on Statement { id review revision origin }',
    );
    expect(payload).toMatchObject({ id: first, review: 'ACCEPTED', revision: 2, origin: 'MACHINE' });
    expect(await queued(first)).toEqual([-1]);
    const found = (await contest(given.world.claim)) as { affirmedBy: unknown[] };
    expect(found.affirmedBy).toHaveLength(2);
    await expectSound(given.writer);
  }, 120_000);

  it('leaves the queue when it is rejected, and comes back when it is proposed again', async () => {
    const id = await propose();
    await given.writer.written('reviewRecord', { id, state: 'REJECTED' });
    expect(await queued(id)).toEqual([-1]);
    await given.writer.written('reviewRecord', { id, state: 'PROPOSED' });
    expect((await queued(id))[0]).toBeGreaterThanOrEqual(0);
    const { statements } = await given.writer.data(
      'query($claim: [ID!]) { statements(filter: {claim: $claim, review: [PROPOSED]}) { nodes { id } } }',
      { claim: [given.world.claim] },
    );
    expect(statements).toEqual({ nodes: [{ id }] });
  }, 60_000);
});

describe('reviewRecord', () => {
  it('is followed by all that is made from the record, and by their archives', async () => {
    await given.writer.written('reviewRecord', { id: given.world.claim, state: 'PROPOSED' });
    expect(
      await given.writer.data('query($id: ID!) { node(id: $id) { id } }', { id: given.world.statement }),
    ).toEqual({
      node: null,
    });
    await expectSound(given.writer);
    await given.writer.written('reviewRecord', { id: given.world.claim, state: 'ACCEPTED' });
    expect(await contest(given.world.claim)).toMatchObject({
      affirmedBy: [{ voice: { id: given.world.ada } }],
    });
    await expectSound(given.writer);
  }, 120_000);

  it('refuses what is not there, what is not reviewed by itself, and another revision', async () => {
    const review = (input: object) => given.writer.mutate('reviewRecord', { state: 'REJECTED', ...input });
    expect(await review({ id: nobody('clm') })).toMatchObject({ __typename: 'NotFound', path: ['id'] });
    expect(await review({ id: 'claim' })).toMatchObject({ __typename: 'NotFound', path: ['id'] });
    expect(await review({ id: given.world.version })).toMatchObject({
      __typename: 'InvalidInput',
      faults: [{ path: ['id'], message: expect.stringContaining('not reviewed') }],
    });
    expect(await review({ id: given.world.claim, expectedRevision: 7 })).toMatchObject({
      __typename: 'Conflict',
      currentRevision: 1,
    });
  });

  it('gives the first answer to a repetition', async () => {
    const input = { id: given.world.claim, state: 'REJECTED', idempotencyKey: randomUUID() };
    const selection = '... on Claim { id review }';
    const first = await given.writer.mutate('reviewRecord', input, selection);
    await given.writer.written('reviewRecord', { id: given.world.claim, state: 'ACCEPTED' });
    expect(await given.writer.mutate('reviewRecord', input, selection)).toEqual(first);
    const other = await given.writer.mutate('reviewRecord', { ...input, note: 'now with a note' });
    expect(other).toMatchObject({ __typename: 'IdempotencyKeyReused' });
  });
});

const RETRACTION = '... on Retraction { id records retractedAt reason } ... on RecordInUse { usedBy }';

describe('retractRecord', () => {
  it('takes a record out of now, and leaves it in what was known before', async () => {
    const { now } = await nowOf(given.world.statement);
    const payload = await given.writer.mutate(
      'retractRecord',
      { id: given.world.statement, reason: 'misread' },
      RETRACTION,
    );
    expect(payload).toMatchObject({
      id: given.world.statement,
      records: [given.world.statement],
      reason: 'misread',
    });
    expect(await contest(given.world.claim)).toEqual({ status: 'UNSTATED', affirmedBy: [] });
    const question = 'query($id: ID!) { node(id: $id) { id } }';
    expect(await given.writer.data(question, { id: given.world.statement })).toEqual({ node: null });
    expect(await given.writer.data(asKnown(question, now), { id: given.world.statement })).toEqual({
      node: { id: given.world.statement },
    });
    await expectSound(given.writer);
  }, 120_000);

  it('refuses while other records rest on it, and says which', async () => {
    const retract = (id: string) => given.writer.mutate('retractRecord', { id, reason: 'test' }, RETRACTION);
    expect(await retract(given.world.claim)).toMatchObject({
      __typename: 'RecordInUse',
      code: 'RECORD_IN_USE',
      path: ['id'],
      usedBy: [given.world.statement],
    });
    expect(await retract(given.world.source)).toMatchObject({ usedBy: [given.world.statement] });
    expect(await retract(given.world.ada)).toMatchObject({ usedBy: [given.world.statement] });
    // A statement without a passage is led nowhere, and rests on its version all the same.
    await given.writer.written('retractRecord', { id: given.world.statement, reason: 'test' });
    const plain = await propose();
    expect(await retract(given.world.source)).toMatchObject({ usedBy: [plain] });
    await expectSound(given.writer);
  }, 60_000);

  it('takes parts along: the names of an agent, the versions and passages of a document', async () => {
    const name = await given.writer.written('addName', {
      agent: given.world.ada,
      text: `A. ${given.world.mark}`,
      kind: 'SHORT',
    });
    await given.writer.written('retractRecord', { id: given.world.statement, reason: 'test' });
    const agent = await given.writer.mutate(
      'retractRecord',
      { id: given.world.ada, reason: 'test' },
      RETRACTION,
    );
    expect(agent.records).toEqual([given.world.ada, name]);
    const source = await given.writer.mutate(
      'retractRecord',
      { id: given.world.source, reason: 'test' },
      RETRACTION,
    );
    expect(source.records).toEqual([given.world.source, given.world.version, expect.stringMatching(/^psg_/)]);
    await expectSound(given.writer);
  }, 60_000);

  it('refuses what is not there, the only version of a document, an empty reason, another revision', async () => {
    const retract = (input: object) => given.writer.mutate('retractRecord', { reason: 'test', ...input });
    expect(await retract({ id: nobody('arg') })).toMatchObject({ __typename: 'NotFound' });
    expect(await retract({ id: given.world.version })).toMatchObject({
      __typename: 'InvalidInput',
      faults: [{ path: ['id'], message: expect.stringContaining('only version') }],
    });
    expect(await retract({ id: given.world.statement, reason: ' ' })).toMatchObject({
      __typename: 'InvalidInput',
      faults: [{ path: ['reason'] }],
    });
    expect(await retract({ id: given.world.statement, expectedRevision: 2 })).toMatchObject({
      __typename: 'Conflict',
      currentRevision: 1,
    });
  });

  it('gives the first answer to a repetition; the record lives again when it is added again', async () => {
    const input = { id: given.world.other, reason: 'test', idempotencyKey: randomUUID() };
    const first = await given.writer.mutate('retractRecord', input, RETRACTION);
    expect(await given.writer.mutate('retractRecord', input, RETRACTION)).toEqual(first);
    expect(
      await given.writer.mutate('retractRecord', { ...input, idempotencyKey: randomUUID() }),
    ).toMatchObject({
      __typename: 'NotFound',
    });
    const claim = { kind: 'EVENT', text: `They planned it ${given.world.mark}` };
    expect(await given.writer.written('addClaim', claim)).toBe(given.world.other);
    const revised = await given.writer.mutate('reviseClaim', { id: given.world.other, expectedRevision: 9 });
    expect(revised.currentRevision).toBe(2);
    await expectSound(given.writer);
  }, 60_000);

  it('undoes an identity judgement, and every answer is as before', async () => {
    await given.writer.written('addStatement', {
      sourceVersion: given.world.version,
      act: 'DENY',
      speaker: given.world.bob,
      claim: given.world.claim,
      stance: 'DENIES',
      passage: { exact: 'He denied it' },
    });
    const before = await contest(given.world.claim);
    expect(before).toMatchObject({ status: 'CONTESTED' });
    const judgement = await given.writer.written('judgeIdentity', {
      between: [given.world.ada, given.world.bob],
      verdict: 'SAME',
      reason: 'one voice',
    });
    expect(await contest(given.world.claim)).toMatchObject({ status: 'SELF_CONTRADICTED' });
    await given.writer.written('retractRecord', { id: judgement, reason: 'two people' });
    expect(await contest(given.world.claim)).toEqual(before);
    await expectSound(given.writer);
  }, 120_000);
});

async function nowOf(id: string): Promise<{ readonly now: string }> {
  const { rows } = await given.writer.database.read(
    'MATCH (record:Statement) WHERE record.id = $id AND NOT record.key CONTAINS "#" RETURN record.recordedAt',
    { id },
  );
  return { now: String(rows[0]?.[0]) };
}

import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createWriter, type Writer } from '../../testkit/writer.ts';
import { nobody, useWorld } from './world.ts';

const given = useWorld();

describe('the history of a statement', () => {
  it('has its states up to the instant that is read, newest first, in pages', async () => {
    for (const [revision, certainty] of ['PROBABLE', 'POSSIBLE'].entries())
      await given.writer.written('reviseStatement', {
        id: given.world.statement,
        expectedRevision: revision + 1,
        certainty,
      });
    const question = `query($id: ID!, $after: String) { statement(id: $id) { recordedAt history(first: 2, after: $after) {
      totalCount pageInfo { endCursor hasNextPage } nodes { revision certainty supersededAt } } } }`;
    const { statement } = (await given.writer.data(question, { id: given.world.statement })) as {
      statement: { history: { pageInfo: { endCursor: string } } };
    };
    expect(statement.history).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      nodes: [
        { revision: 3, certainty: 'POSSIBLE', supersededAt: null },
        { revision: 2, certainty: 'PROBABLE', supersededAt: expect.any(String) },
      ],
    });
    const after = statement.history.pageInfo.endCursor;
    expect(await given.writer.data(question, { id: given.world.statement, after })).toMatchObject({
      statement: { history: { nodes: [{ revision: 1, certainty: null }] } },
    });
  });
});

describe('the audit trail', () => {
  it('says who wrote what and when, newest first', async () => {
    const subject = `auditor ${given.world.mark}`;
    const auditor = await createWriter({
      database: given.writer.database,
      viewer: { subject, roles: ['admin'], clearance: 0 },
    });
    await auditor.written('reviewRecord', { id: given.world.claim, state: 'REJECTED', note: 'no source' });
    await auditor.written('reviewRecord', { id: given.world.claim, state: 'REJECTED', note: 'still none' });
    const { auditTrail } = await auditor.data(
      `query($subject: String) { auditTrail(subject: $subject) { totalCount nodes {
        mutation subject recordedAt recordId revision records note } } }`,
      { subject },
    );
    const entry = { mutation: 'reviewRecord', subject, recordId: given.world.claim, revision: 2 };
    expect(auditTrail).toEqual({
      totalCount: 2,
      nodes: [
        { ...entry, recordedAt: expect.any(String), records: [], note: 'still none' },
        { ...entry, recordedAt: expect.any(String), records: [given.world.claim], note: 'no source' },
      ],
    });
    await auditor.close();
  });

  it('has nothing of what was refused', async () => {
    const subject = `refused ${given.world.mark}`;
    const refused = await createWriter({
      database: given.writer.database,
      viewer: { subject, roles: ['admin'], clearance: 0 },
    });
    const idempotencyKey = randomUUID();
    const retract = (id: string) =>
      refused.mutate('retractRecord', { id, reason: 'test', idempotencyKey }, '... on Retraction { id }');
    expect(await retract(nobody('clm'))).toMatchObject({ __typename: 'NotFound' });
    // So the key is still free.
    expect(await retract(given.world.other)).toMatchObject({ __typename: 'Retraction' });
    const { auditTrail } = await refused.data(
      'query($subject: String) { auditTrail(subject: $subject) { totalCount } }',
      { subject },
    );
    expect(auditTrail).toEqual({ totalCount: 1 });
    await refused.close();
  });

  it('keeps the keys of one subject apart from those of another', async () => {
    const [one, other] = await Promise.all(
      ['one', 'other'].map((name) =>
        createWriter({
          database: given.writer.database,
          viewer: { subject: `${name} ${given.world.mark}`, roles: ['admin'], clearance: 0 },
        }),
      ),
    );
    const idempotencyKey = randomUUID();
    const add = (by: Writer | undefined, text: string) =>
      by?.written('addClaim', { kind: 'EVENT', text: `${text} ${given.world.mark}`, idempotencyKey });
    expect(await add(one, 'This')).not.toBe(await add(other, 'That'));
    await Promise.all([one?.close(), other?.close()]);
  });
});

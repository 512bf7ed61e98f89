import { describe, expect, it } from 'vitest';
import { createTestApi, type TestApi } from '../../testkit/server.ts';
import { useWorld } from '../writes/world.ts';
import { pageOf, told } from './world.ts';

const given = useWorld();

/** Somebody with this clearance, on the writer's own database. */
function readerOf(clearance: number): Promise<TestApi> {
  return createTestApi({
    database: given.writer.database,
    viewer: { subject: 'a reader', roles: ['reader'], clearance },
  });
}

describe('the events of a record', () => {
  it('tell each of its states, in order, and the record as it is now', async () => {
    const { writer, world } = given;
    const { claim } = world;
    await writer.written('reviseClaim', { id: claim, expectedRevision: 1, about: [world.ada] });
    await writer.written('reviewRecord', { id: claim, state: 'PROPOSED' });
    await writer.written('reviewRecord', { id: claim, state: 'ACCEPTED' });
    const page = await pageOf(writer, { about: [claim] });
    expect(told(page)).toEqual([
      `RECORDED ${claim} 1`,
      `RECORDED ${world.statement} 1`,
      `REVISED ${claim} 2`,
      `REVIEWED ${claim} 3`,
      `REGRADED ${world.statement} 1`,
      `REVIEWED ${claim} 4`,
      `REGRADED ${world.statement} 1`,
    ]);
    expect(page.nodes.map(({ record }) => record?.id)).toEqual(page.nodes.map(({ recordId }) => recordId));
  });

  it('go on from any cursor of theirs, and from the end of a page', async () => {
    const { writer, world } = given;
    const about = [world.claim, world.ada];
    const all = await pageOf(writer, { about });
    expect(all.nodes.length).toBe(3);
    for (const [index, { cursor }] of all.nodes.entries()) {
      const rest = await pageOf(writer, { about, after: cursor });
      expect(told(rest)).toEqual(told(all).slice(index + 1));
    }
    const first = await pageOf(writer, { about, first: 2 });
    const second = await pageOf(writer, { about, after: first.pageInfo.endCursor });
    expect([...told(first), ...told(second)]).toEqual(told(all));
  });

  it('tell of one that was taken out that it was, and nothing else of it', async () => {
    const { writer, world } = given;
    await writer.written('retractRecord', { id: world.statement, reason: 'a mistake' });
    const page = await pageOf(writer, { about: [world.claim] });
    expect(told(page)).toEqual([`RECORDED ${world.claim} 1`, `RETRACTED ${world.statement} 1`]);
    expect(page.nodes.map(({ record }) => record)).toEqual([{ id: world.claim }, null]);
    expect(told(await pageOf(writer, { about: [world.claim], kinds: ['RETRACTED'] }))).toHaveLength(1);
  });

  it('are not there for what was named again as it is', async () => {
    const { writer, world } = given;
    const before = told(await pageOf(writer, { about: [world.claim] }));
    await writer.written('addClaim', { kind: 'EVENT', text: `They did it ${world.mark}` });
    expect(told(await pageOf(writer, { about: [world.claim] }))).toEqual(before);
  });
});

describe('what a reader may not see', () => {
  it('has no event, counts in none and stands in no cursor', async () => {
    const { writer, world } = given;
    const open = await readerOf(0);
    const about = [world.ada];
    const before = await pageOf(open, { about }, true);
    const red = await createTestApi({
      database: writer.database,
      viewer: { subject: 'a red writer', roles: ['admin'], clearance: 4 },
    });
    const added = await red.data(
      `mutation($input: AddStatementInput!) { addStatement(input: $input) { ... on Statement { id } } }`,
      {
        input: {
          idempotencyKey: `red ${world.mark}`,
          sourceVersion: world.version,
          act: 'ASSERT',
          speaker: world.ada,
          claim: world.other,
          stance: 'AFFIRMS',
          marking: 'RED',
          passage: { exact: 'We did it' },
        },
      },
    );
    const { id } = added.addStatement as { readonly id: string };
    expect(await pageOf(open, { about }, true)).toEqual(before);
    expect(told(await pageOf(open, { about: [id] }))).toEqual([]);
    expect(told(await pageOf(red, { about: [id] }))).toEqual([`RECORDED ${id} 1`]);
  });

  it('takes its earlier events along when its marking is raised, and comes back with its own', async () => {
    const { world, writer } = given;
    const open = await readerOf(0);
    const about = [world.claim];
    expect((await pageOf(open, { about })).nodes).toHaveLength(2);
    const red = await createTestApi({
      database: writer.database,
      viewer: { subject: 'a red writer', roles: ['admin'], clearance: 4 },
    });
    const mark = async (marking: string, expectedRevision: number) =>
      red.data(
        'mutation($input: ReviseClaimInput!) { reviseClaim(input: $input) { ... on Claim { marking } } }',
        {
          input: {
            idempotencyKey: `${marking} ${world.mark}`,
            id: world.claim,
            expectedRevision,
            marking,
          },
        },
      );
    await mark('RED', 1);
    expect(await pageOf(open, { about }, true)).toMatchObject({ nodes: [], totalCount: 0 });
    await mark('CLEAR', 2);
    // The state that was RED is told to nobody who could not have seen it.
    expect(told(await pageOf(open, { about }))).toEqual([
      `RECORDED ${world.claim} 1`,
      `RECORDED ${world.statement} 1`,
      `REVISED ${world.claim} 3`,
      `REGRADED ${world.statement} 1`,
    ]);
  });

  it('because it waits for a review has its events when it is accepted', async () => {
    const { writer, world } = given;
    const open = await readerOf(0);
    const claim = await writer.written('addClaim', {
      kind: 'EVENT',
      text: `A proposal ${world.mark}`,
      origin: 'MACHINE',
    });
    expect(told(await pageOf(open, { about: [claim] }))).toEqual([]);
    await writer.written('reviewRecord', { id: claim, state: 'ACCEPTED' });
    expect(told(await pageOf(open, { about: [claim] }))).toEqual([
      `RECORDED ${claim} 1`,
      `REVIEWED ${claim} 2`,
    ]);
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWriter, type Writer } from '../../testkit/writer.ts';
import { expectSound, nobody, type World, writeWorld } from './world.ts';

let open: Writer;
let cleared: Writer;
let world: World;

beforeAll(async () => {
  open = await createWriter();
  cleared = await createWriter({
    database: open.database,
    viewer: { subject: null, roles: ['admin'], clearance: 4 },
  });
  world = await writeWorld(open);
}, 120_000);

afterAll(async () => {
  await cleared.close();
  await open.close();
});

function secretAgent(name: string): Promise<string> {
  return cleared.written('addAgent', { kind: 'PERSON', name: `${name} ${world.mark}`, marking: 'RED' });
}

/** What is told of a record, without its own name. */
function told(payload: object, id: string): unknown {
  return JSON.parse(JSON.stringify(payload).replaceAll(id, 'ID'));
}

it('a record above the clearance is as absent, wherever it is named', async () => {
  const secret = await secretAgent('Secret');
  const absent = nobody('agt');
  const calls: readonly (readonly [name: string, input: (id: string) => Record<string, unknown>])[] = [
    ['addName', (id) => ({ agent: id, text: 'Alias', kind: 'ALIAS' })],
    ['addAgent', (id) => ({ kind: 'PERSON', name: `Friend ${world.mark}`, partOf: [{ agent: id }] })],
    ['reviseAgent', (id) => ({ id, expectedRevision: 1, speaksFor: [] })],
    ['reviseClaim', (id) => ({ id: world.claim, expectedRevision: 1, about: [id] })],
    ['judgeIdentity', (id) => ({ between: [world.ada, id], verdict: 'SAME' })],
    ['reviewRecord', (id) => ({ id, state: 'REJECTED' })],
    ['retractRecord', (id) => ({ id, reason: 'test' })],
  ];
  for (const [name, input] of calls) {
    const hidden = await open.mutate(name, input(secret));
    expect(hidden).toMatchObject({ __typename: 'NotFound' });
    expect(told(hidden, secret)).toEqual(told(await open.mutate(name, input(absent)), absent));
  }
});

it('nobody marks higher than they may see', async () => {
  const input = { kind: 'PERSON', name: `Marked ${world.mark}`, marking: 'AMBER' };
  expect(await open.mutate('addAgent', input)).toMatchObject({
    __typename: 'InvalidInput',
    faults: [{ path: ['marking'], message: 'is above your own clearance' }],
  });
  expect(await cleared.mutate('addAgent', input)).toMatchObject({ __typename: 'Person' });
});

it('a hidden record cannot be written over by naming it again', async () => {
  const secret = await secretAgent('Spy');
  const again = { kind: 'PERSON', name: `Spy ${world.mark}` };
  expect(await open.mutate('addAgent', again)).toMatchObject({
    __typename: 'Conflict',
    currentRevision: null,
  });
  // Nor opened by somebody who does not say that it should be.
  expect(await cleared.written('addAgent', again)).toBe(secret);
  const { node } = await cleared.data('query($id: ID!) { node(id: $id) { ... on Agent { marking } } }', {
    id: secret,
  });
  expect(node).toEqual({ marking: 'RED' });
  await expectSound(cleared);
}, 60_000);

it('who revises a list leaves in it what they do not see', async () => {
  const secret = await secretAgent('Unseen');
  const agent = await cleared.written('addAgent', {
    kind: 'PERSON',
    name: `Open ${world.mark}`,
    partOf: [{ agent: secret }],
  });
  const claim = await cleared.written('addClaim', {
    kind: 'EVENT',
    text: `Open ${world.mark}`,
    about: [secret, world.bob],
  });
  const revisedAgent = await open.mutate('reviseAgent', {
    id: agent,
    expectedRevision: 1,
    partOf: [{ agent: world.bob }],
  });
  expect(revisedAgent).toMatchObject({ __typename: 'Person' });
  const selection = '... on Claim { about { id } }';
  const revision = { id: claim, expectedRevision: 1, about: [world.ada] };
  expect(await open.mutate('reviseClaim', revision, selection)).toMatchObject({ about: [{ id: world.ada }] });
  const all = await cleared.data(
    `query($agent: ID!, $claim: ID!) { agent(id: $agent) { partOf { agent { id } } } claim(id: $claim) { about { id } } }`,
    { agent, claim },
  );
  const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id).sort();
  const { agent: found, claim: said } = all as unknown as {
    agent: { partOf: { agent: { id: string } }[] };
    claim: { about: { id: string }[] };
  };
  expect(ids(found.partOf.map((tie) => tie.agent))).toEqual([secret, world.bob].sort());
  expect(ids(said.about)).toEqual([secret, world.ada].sort());
  await expectSound(open);
  await expectSound(cleared);
}, 60_000);

it('a raised marking is followed by all that is made from the record, in the same transaction', async () => {
  const own = await writeWorld(cleared);
  await cleared.written('reviseSource', { id: own.source, expectedRevision: 1, marking: 'RED' });
  const question = 'query($id: ID!) { node(id: $id) { id } }';
  for (const id of [own.source, own.version, own.statement])
    expect(await open.data(question, { id })).toEqual({ node: null });
  expect(await cleared.data(question, { id: own.statement })).toEqual({ node: { id: own.statement } });
  const { auditTrail } = (await open.data(
    'query($id: ID) { auditTrail(record: $id) { nodes { mutation } } }',
    { id: own.source },
  )) as { auditTrail: { nodes: { mutation: string }[] } };
  expect(auditTrail.nodes.map(({ mutation }) => mutation)).toEqual(['addSource']);
  await expectSound(cleared);
}, 60_000);

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connect, type Database } from '../../src/neo4j/index.ts';
import { expectSound, type World, writeWorld } from '../api/writes/world.ts';
import { type FaultProxy, type LostPart, startFaultProxy } from '../testkit/fault-proxy.ts';
import { atDepth, recordFigures } from '../testkit/reliability.ts';
import { createWriter, type Payload, type Writer } from '../testkit/writer.ts';

/** A3: the connection is cut at COMMIT, so that nobody knows whether it was done. */
const CUTS = atDepth({ ci: 10, deep: 200 });

let proxy: FaultProxy;
let database: Database;
/** Writes through the proxy. */
let cut: Writer;
/** Writes as the same user on a way of its own. */
let straight: Writer;
let world: World;

beforeAll(async () => {
  const viewer = { subject: `a3 ${randomUUID()}`, roles: ['admin' as const], clearance: 0 };
  proxy = await startFaultProxy(inject('neo4jUri'));
  const login = { user: inject('neo4jUser'), password: inject('neo4jPassword') };
  database = connect({ uri: proxy.uri, ...login, readTimeoutMs: 60_000 });
  cut = await createWriter({ viewer, database });
  straight = await createWriter({ viewer });
  world = await writeWorld(straight);
}, 120_000);

afterAll(async () => {
  await cut?.close();
  await straight?.close();
  await database?.close();
  await proxy?.close();
});

/** Each does something to the graph that a second time would be seen. */
const MUTATIONS = [
  {
    name: 'addClaim',
    inputOf: (number: number) => ({ kind: 'EVENT', text: `Cut ${number} ${world.mark}` }),
    selection: '... on Claim { id text recordedAt }',
  },
  {
    name: 'reviewRecord',
    inputOf: () => ({ id: world.other, state: 'REJECTED' }),
    selection: '... on Claim { id recordedAt review }',
  },
  {
    name: 'reviseStatement',
    inputOf: (number: number) => ({ id: world.statement, speakerAsWritten: `Cut ${number}` }),
    selection: '... on Statement { id revision speakerAsWritten recordedAt }',
  },
] as const;

interface Sent {
  readonly name: string;
  readonly first: Payload;
  readonly again: Payload;
  /** How often it is in the audit trail. */
  readonly done: number;
}

async function revisionOfStatement(): Promise<number> {
  const { statement } = await straight.data('query($id: ID!) { statement(id: $id) { revision } }', {
    id: world.statement,
  });
  return (statement as { revision: number }).revision;
}

/** Sends mutations whose connection is cut at COMMIT, and each again with its key. `between`: see the proxy. */
async function sendCut(
  count: number,
  lostOf: (number: number) => LostPart,
  between?: () => Promise<unknown>,
) {
  const sent: Sent[] = [];
  for (let number = 0; number < count; number += 1) {
    const mutation = MUTATIONS[number % MUTATIONS.length] ?? MUTATIONS[0];
    const { name, inputOf, selection } = mutation;
    const input = {
      ...inputOf(number),
      ...(name === 'reviseStatement' ? { expectedRevision: await revisionOfStatement() } : {}),
      idempotencyKey: randomUUID(),
    };
    const before = await trail();
    proxy.cutCommits(1, lostOf(number), between);
    const first = await cut.mutate(name, input, selection);
    const after = await trail();
    const again = await straight.mutate(name, input, selection);
    sent.push({ name, first, again, done: after - before });
  }
  return sent;
}

async function trail(): Promise<number> {
  const { auditTrail } = await straight.data(
    'query($subject: String) { auditTrail(subject: $subject, first: 1) { totalCount } }',
    { subject: straight.subject },
  );
  return (auditTrail as { totalCount: number }).totalCount;
}

function moreThanOnce(sent: readonly Sent[]): number {
  return sent.filter(({ done }) => done > 1).length;
}

function answeredOtherwise(sent: readonly Sent[]): number {
  return sent.filter(({ first, again }) => JSON.stringify(first) !== JSON.stringify(again)).length;
}

it(`A3: ${CUTS} mutations whose connection is cut at COMMIT are each done once, and answered alike again`, async (context) => {
  const before = proxy.cuts;
  const sent = await sendCut(CUTS, (number) => (number % 5 === 4 ? 'message' : 'reply'));
  const cuts = proxy.cuts - before;
  expect(cuts).toBe(CUTS);
  expect(sent.map(({ first }) => first.__typename)).toEqual(
    sent.map(({ name }) => (name === 'reviseStatement' ? 'Statement' : 'Claim')),
  );
  expect(sent.filter(({ done }) => done !== 1)).toEqual([]);
  expect(answeredOtherwise(sent)).toBe(0);
  const { rows } = await straight.database.read(
    `MATCH (state:Claim|Statement) WHERE state.id IN $ids
     WITH state.id AS id, state.revision AS revision, count(*) AS states WHERE states > 1 RETURN count(*)`,
    { ids: [...new Set(sent.map(({ first }) => String(first.id)))] },
  );
  expect(rows[0]?.[0], 'no revision twice').toBe(0);
  await expectSound(straight, world.other, world.statement);
  recordFigures(context, 'A3', {
    cuts,
    duplicates: moreThanOnce(sent),
    differentAnswers: answeredOtherwise(sent),
  });
}, 900_000);

it('A3 control: where the key is lost too, they are done twice or answered otherwise', async () => {
  const loseKeys = () =>
    straight.database.run('MATCH (done:Mutation {subject: $subject}) SET done.key = randomUUID()', {
      subject: straight.subject,
    });
  const sent = await sendCut(MUTATIONS.length, () => 'reply', loseKeys);
  const twice = sent.filter(({ done }) => done === 2).map(({ name }) => name);
  expect(twice).toEqual(['addClaim', 'reviewRecord']);
  const refused = sent.filter(({ first }) => first.__typename === 'Conflict').map(({ name }) => name);
  expect(refused, 'who wrote it is told that somebody else did').toEqual(['reviseStatement']);
}, 120_000);

it('A3 control: a plain CREATE is there twice after a cut', async () => {
  const mark = randomUUID();
  proxy.cutCommits(1, 'reply');
  await database.write((transaction) => transaction.run('CREATE (:CutControl {mark: $mark})', { mark }));
  const { rows } = await straight.database.read('MATCH (cut:CutControl {mark: $mark}) RETURN count(cut)', {
    mark,
  });
  await straight.database.run('MATCH (cut:CutControl {mark: $mark}) DELETE cut', { mark });
  expect(rows[0]?.[0]).toBe(2);
}, 60_000);

it('A3: the key of a mutation that was cut is refused for other arguments', async () => {
  const [{ name, inputOf, selection }] = MUTATIONS;
  const idempotencyKey = randomUUID();
  proxy.cutCommits(1, 'reply');
  await cut.mutate(name, { ...inputOf(-1), idempotencyKey }, selection);
  const other = await cut.mutate(name, { ...inputOf(-2), idempotencyKey }, selection);
  expect(other).toMatchObject({ __typename: 'IdempotencyKeyReused', code: 'IDEMPOTENCY_KEY_REUSED' });
}, 60_000);

it('A3: what is in flight elsewhere is a CONFLICT that may be tried again, and then has the first answer', async () => {
  const [{ name, inputOf, selection }] = MUTATIONS;
  const input = { ...inputOf(-3), idempotencyKey: randomUUID() };
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const inFlight = new Promise<void>((resolve) => {
    proxy.cutCommits(1, 'message', () => {
      resolve();
      return held;
    });
  });
  const first = cut.mutate(name, input, selection);
  await inFlight;
  const operation = `mutation($input: AddClaimInput!) { addClaim(input: $input) { __typename } }`;
  const { errors } = await straight.ask(operation, { input });
  letGo();
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'CONFLICT', retryable: true }]);
  expect(await first).toMatchObject({ __typename: 'Claim', text: `Cut -3 ${world.mark}` });
  expect(await straight.mutate(name, input, selection)).toEqual(await first);
}, 120_000);

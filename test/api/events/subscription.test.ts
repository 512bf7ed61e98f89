import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { CounterclaimError } from '../../../src/shared/errors.ts';
import { connectToTestDatabase, startTestServer, type TestServer } from '../../testkit/server.ts';
import { createWriter, type Writer } from '../../testkit/writer.ts';
import { type Result, short, subscribe } from './subscriber.ts';

const SUBSCRIPTION = `subscription($about: [ID!], $after: String) {
  events(about: $about, after: $after) { cursor kind recordId record { id ... on Claim { text } } } }`;
const ADD = `mutation($input: AddClaimInput!) { addClaim(input: $input) { ... on Claim { id } } }`;

/** For a loaded machine. */
const PATIENCE = { timeout: 30_000 };

let server: TestServer;
let writer: Writer;
const database = connectToTestDatabase();
/** Whether the server's reads fail, as in an outage of the database. */
let isOut = false;

beforeAll(async () => {
  writer = await createWriter();
  const unreliable: typeof database = {
    ...database,
    read: (...given) => {
      if (isOut) return Promise.reject(new CounterclaimError('DATABASE_UNAVAILABLE', 'it is out'));
      return database.read(...given);
    },
    get roundTrips() {
      return database.roundTrips;
    },
  };
  server = await startTestServer({ database: unreliable });
  await vi.waitUntil(() => server.server.readyState.ready, PATIENCE);
}, 120_000);

afterAll(async () => {
  await server?.close();
  await writer?.close();
  await database.close();
});

/** Adds a claim over the server that is subscribed to. */
async function add(text: string, more: object = {}): Promise<string> {
  const input = { idempotencyKey: randomUUID(), kind: 'EVENT', text, ...more };
  const { addClaim } = await server.graphql(ADD, { input });
  return (addClaim as { readonly id: string }).id;
}

/** Subscribes, and sees to it that the subscription stands before something is written. */
async function subscribed(query: string, variables: Readonly<Record<string, unknown>>) {
  const subscriber = subscribe(server.url, query, variables);
  onTestFinished(() => subscriber.close());
  await vi.waitUntil(async () => {
    const { text } = await server.server.metrics.render();
    return /^counterclaim_subscriptions [1-9]/m.test(text);
  }, PATIENCE);
  return subscriber;
}

/** The event of a result. */
function told(data: Result['data']): { readonly cursor: string } {
  return data?.events as { readonly cursor: string };
}

function cursorOf({ data }: Result): string {
  const { cursor } = told(data);
  return cursor;
}

describe('a subscription', () => {
  it('tells own writes with the records as the operation asks for them, and goes on from a cursor', async () => {
    const about = [await add(`First ${randomUUID()}`)];
    const claim = about[0] ?? '';
    const from = await subscribed(SUBSCRIPTION, {
      about,
      after: await start(),
    });
    await from.until(1);
    expect(from.results.map(short)).toEqual([`RECORDED ${claim}`]);
    expect(from.results[0]?.data?.events).toMatchObject({
      record: { id: claim, text: expect.stringMatching(/^First/) },
    });
    // Unlike a proposal, a claim that is revised stays in sight.
    const person = await writer.written('addAgent', { kind: 'PERSON', name: `Person ${randomUUID()}` });
    await writer.written('reviseClaim', { id: claim, expectedRevision: 1, about: [person] });
    await writer.written('reviseClaim', { id: claim, expectedRevision: 2, about: [] });
    const results = await from.until(3);
    await from.close();
    const again = await subscribed(SUBSCRIPTION, { about, after: cursorOf(results[0] as Result) });
    expect((await again.until(2)).map(short)).toEqual(results.slice(1).map(short));
  });

  it('without a cursor tells what happens from then on, under the key that it is asked by', async () => {
    const text = `Later ${randomUUID()}`;
    const one = await subscribed(
      'subscription { told: events(kinds: [RECORDED]) { record { ... on Claim { text } } } }',
      {},
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    await add(text);
    await vi.waitUntil(() => JSON.stringify(one.results).includes(text), PATIENCE);
    expect(one.results.find(({ data }) => JSON.stringify(data).includes(text))).toEqual({
      data: { told: { record: { text } } },
    });
  });

  it('misses nothing of an outage of the database', async () => {
    const claim = await add(`Outage ${randomUUID()}`);
    const one = await subscribed(SUBSCRIPTION, { about: [claim], after: await start() });
    await one.until(1);
    isOut = true;
    await writer.written('reviewRecord', { id: claim, state: 'PROPOSED' });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await writer.written('reviewRecord', { id: claim, state: 'ACCEPTED' });
    expect(one.results).toHaveLength(1);
    isOut = false;
    expect((await one.until(3)).map(short)).toEqual([
      `RECORDED ${claim}`,
      `REVIEWED ${claim}`,
      `REVIEWED ${claim}`,
    ]);
  });

  it('tells nothing of what its reader may not see', async () => {
    const red = await createWriter({ viewer: { subject: 'a red writer', roles: ['admin'], clearance: 4 } });
    onTestFinished(() => red.close());
    const mark = randomUUID();
    const one = await subscribed(SUBSCRIPTION, { after: await start() });
    const hidden = await red.written('addClaim', { kind: 'EVENT', text: `Hidden ${mark}`, marking: 'RED' });
    const seen = await add(`Seen ${mark}`);
    await vi.waitUntil(() => one.results.some((result) => short(result).includes(seen)), PATIENCE);
    expect(one.results.map(short).filter((event) => event.includes(hidden))).toEqual([]);
  });
});

/** A cursor shortly before now. */
async function start(): Promise<string> {
  const instant = new Date(Date.now() - 60_000).toISOString();
  const key = JSON.stringify(['Query.events:position asc', `${instant}~`]);
  return Buffer.from(key).toString('base64url');
}

describe('a subscription is refused', () => {
  it.each<[string, string, string]>([
    ['for a query', '{ serverInfo { version } }', 'BAD_REQUEST'],
    [
      'for a mutation',
      'mutation { retractRecord(input: {idempotencyKey: "k", id: "x", reason: "r"}) { __typename } }',
      'BAD_REQUEST',
    ],
    ['for what is no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['for a field that is not there', 'subscription { events { nothing } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['for two fields', 'subscription { events { kind } more: events { kind } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'for too many aliases',
      `subscription { events { ${'abcdefghijklmnop'
        .split('')
        .map((a) => `${a}: kind`)
        .join(' ')} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['for a foreign cursor', 'subscription { events(after: "nothing") { kind } }', 'INVALID_CURSOR'],
    [
      'for an instant',
      'subscription @asOf(known: "2024-01-01T00:00:00.000Z") { events { kind } }',
      'BAD_USER_INPUT',
    ],
    [
      'for an id that is none',
      'subscription { events(about: ["x"], after: null) { kind } }',
      'BAD_USER_INPUT',
    ],
  ])('%s', async (_, query, code) => {
    const one = subscribe(server.url, query);
    onTestFinished(() => one.close());
    const ended = await one.ended;
    const errors = (
      Array.isArray(ended) ? ended : one.results.flatMap(({ errors: own }) => own ?? [])
    ) as Result['errors'];
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|stacktrace|src\//);
  });

  it('over HTTP, which says where it is served', async () => {
    const [error] = await server.errors('subscription { events { kind } }');
    expect(error?.extensions?.code).toBe('BAD_REQUEST');
  });
});

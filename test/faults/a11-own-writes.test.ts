import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { atDepth, quantile, recordFigures } from '../testkit/reliability.ts';
import { type ServerProcess, startServerProcess } from './server-processes.ts';

/** A11: written on one server, read at once on another. */
const WRITES = atDepth({ ci: 100, deep: 10_000 });

let servers: readonly ServerProcess[] = [];

beforeAll(async () => {
  servers = await Promise.all([startServerProcess(), startServerProcess()]);
}, 180_000);

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
});

interface Answer {
  readonly data?: Readonly<Record<string, { readonly id: string } | null>> | null;
  readonly errors?: unknown;
  readonly extensions?: { readonly bookmarks?: readonly string[] };
}

async function send(server: ServerProcess | undefined, body: object): Promise<Answer> {
  if (server === undefined) throw new Error('there is no such server');
  return (await server.send(body)) as Answer;
}

async function write(name: string) {
  const { data, errors, extensions } = await send(servers[0], {
    query: 'mutation($input: AddAgentInput!) { added: addAgent(input: $input) { ... on Person { id } } }',
    variables: { input: { idempotencyKey: randomUUID(), kind: 'PERSON', name } },
  });
  const id = data?.added?.id;
  if (id === undefined) throw new Error(JSON.stringify(errors));
  return { id, bookmarks: extensions?.bookmarks ?? [] };
}

/** Whether the other server finds who bears this name. */
async function isSeen(name: string, bookmarks: readonly string[]): Promise<boolean> {
  const { data, errors } = await send(servers[1], {
    query: 'query($name: String!) { agents(filter: { nameBegins: $name }, first: 1) { totalCount } }',
    variables: { name },
    extensions: { bookmarks },
  });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return (data as { agents: { totalCount: number } } | null)?.agents.totalCount === 1;
}

it(`A11: of ${WRITES} writes on one server each is read at once on another`, async (context) => {
  let seen = 0;
  const milliseconds: number[] = [];
  for (let number = 0; number < WRITES; number += 1) {
    const name = `Own write ${randomUUID()}`;
    const { bookmarks } = await write(name);
    const begin = performance.now();
    if (await isSeen(name, bookmarks)) seen += 1;
    milliseconds.push(performance.now() - begin);
  }
  expect(seen).toBe(WRITES);
  recordFigures(context, 'A11', {
    writes: WRITES,
    seen,
    readP99Milliseconds: Math.round(quantile(milliseconds, 0.99)),
  });
}, 3_600_000);

/** Where the number of the transaction begins, after the database's UUID. */
const NUMBER_AT = 19;

/** Transactions that are still to come: more than the servers make by themselves after a write, to seal the log. */
const AHEAD = 10;

/**
 * The bookmark of a transaction that is still to come. It is base64 of the database's UUID, the number of the transaction
 * and an empty list, in the words of Bolt (PackStream).
 */
function bookmarkAhead(bookmark: string): string {
  const bytes = Buffer.from(bookmark.replace(/^FB:/, ''), 'base64');
  const readers: Readonly<Record<number, (at: number) => number>> = {
    200: (at) => bytes.readInt8(at),
    201: (at) => bytes.readInt16BE(at),
    202: (at) => bytes.readInt32BE(at),
  };
  const read = readers[bytes.readUInt8(NUMBER_AT)] ?? (() => bytes.readInt8(NUMBER_AT));
  const next = Buffer.from([202, 0, 0, 0, 0, 0x90]);
  next.writeInt32BE(read(NUMBER_AT + 1) + AHEAD, 1);
  return `FB:${Buffer.concat([bytes.subarray(0, NUMBER_AT), next]).toString('base64')}`;
}

it('A11: a read with the bookmark of a write that is still to come waits for it, and one without does not', async () => {
  const name = `To come ${randomUUID()}`;
  const { bookmarks } = await write(`Before ${name}`);
  const [last = ''] = bookmarks;
  let answered = false;
  const waiting = isSeen(name, [bookmarkAhead(last)]);
  void waiting.finally(() => {
    answered = true;
  });
  expect(await isSeen(name, bookmarks), 'the control reads at once, and too early').toBe(false);
  await sleep(500);
  expect(answered).toBe(false);
  await write(name);
  for (let number = 0; number < AHEAD; number += 1) await write(`After ${number} ${name}`);
  expect(await waiting).toBe(true);
}, 60_000);

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../testkit/server.ts';

let one: TestServer;
let other: TestServer;

beforeAll(async () => {
  [one, other] = await Promise.all([startTestServer(), startTestServer()]);
}, 60_000);

afterAll(async () => {
  await Promise.all([one.close(), other.close()]);
});

type Answer = {
  readonly data?: Readonly<Record<string, { readonly id: string }>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  readonly extensions?: { readonly bookmarks?: readonly string[] };
};

async function send(server: TestServer, body: object): Promise<Answer> {
  return (await (await server.post(body)).json()) as Answer;
}

function adding() {
  return {
    query: 'mutation($input: AddAgentInput!) { added: addAgent(input: $input) { ... on Person { id } } }',
    variables: { input: { idempotencyKey: randomUUID(), kind: 'PERSON', name: `Marked ${randomUUID()}` } },
  };
}

const READ = 'query($id: ID!) { agent(id: $id) { id } }';

it('a write hands its bookmark on, and another server reads what was written', async () => {
  const written = await send(one, adding());
  const bookmarks = written.extensions?.bookmarks ?? [];
  expect(bookmarks).toEqual([expect.stringMatching(/./)]);
  const id = written.data?.added?.id;
  const read = await send(other, { query: READ, variables: { id }, extensions: { bookmarks } });
  expect(read.data).toEqual({ agent: { id } });
});

it('who writes on the machine itself without keys is told as the developer', async () => {
  const written = await send(one, adding());
  const record = written.data?.added?.id;
  const trail = await one.graphql(
    'query($record: ID) { auditTrail(record: $record) { nodes { subject mutation } } }',
    {
      record,
    },
  );
  expect(trail).toEqual({ auditTrail: { nodes: [{ subject: 'development', mutation: 'addAgent' }] } });
});

it('a read has none', async () => {
  const { extensions } = await send(one, { query: '{ serverInfo { version schemaVersion } }' });
  expect(extensions).toBeUndefined();
});

it('a write may build on a bookmark', async () => {
  const { extensions } = await send(one, adding());
  const written = await send(other, { ...adding(), extensions });
  expect(written.data?.added?.id).toMatch(/^agt_/);
});

it.each([
  ['a text', 'FB:x'],
  ['too many', Array.from({ length: 11 }, () => 'FB:x')],
  ['an empty one', ['']],
  ['what is none', ['no bookmark']],
])('%s is refused as the caller’s own fault', async (_, bookmarks) => {
  const { errors } = await send(one, {
    query: '{ serverInfo { schemaVersion } }',
    extensions: { bookmarks },
  });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTrustedDocuments } from '../../../src/http/index.ts';
import { startTestServer, type TestServer } from '../../testkit/server.ts';
import { fakeApi, fakeDatabase } from '../http/fake-api.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'counterclaim-documents-'));
function write(name: string, content: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const ECHO = 'query Echo($text: String!) { echo(text: $text) }';
const TOUCH = 'mutation Touch { touch }';
const DEEP = `{ ${'a { '.repeat(10)}a${' }'.repeat(10)} }`;
const hash = createHash('sha256').update(ECHO).digest('hex');
const DOCUMENTS = { [hash]: ECHO, [`sha256:${hash}`]: ECHO, touch: TOUCH, deep: DEEP };

let server: TestServer;
beforeAll(async () => {
  const settings = { trustedDocuments: write('documents.json', DOCUMENTS) };
  server = await startTestServer({ api: fakeApi(), database: fakeDatabase(), settings });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const variables = { text: 'said' };
const persistedQuery = (sha256Hash: unknown) => ({ persistedQuery: { version: 1, sha256Hash } });
const get = (parameters: Record<string, string>) =>
  fetch(`${server.url}/graphql?${new URLSearchParams(parameters)}`, {
    headers: { 'apollo-require-preflight': 'yes' },
  });

describe('a server of trusted documents', () => {
  it.each([
    ['documentId', () => server.post({ documentId: hash, variables })],
    ['documentId with the name of the hash', () => server.post({ documentId: `sha256:${hash}`, variables })],
    ['the hash of a persisted query', () => server.post({ extensions: persistedQuery(hash), variables })],
    ['the whole text', () => server.post({ query: ECHO, variables, operationName: 'Echo' })],
    ['documentId, by GET', () => get({ documentId: hash, variables: JSON.stringify(variables) })],
    [
      'the hash of a persisted query, by GET',
      () => get({ extensions: JSON.stringify(persistedQuery(hash)), variables: JSON.stringify(variables) }),
    ],
  ])('runs a document of its manifest, named by %s', async (_what, ask) => {
    const response = await ask();
    expect([response.status, await response.json()]).toEqual([200, { data: { echo: 'said' } }]);
  });

  it.each([
    ['another text', () => server.post({ query: '{ hello }' })],
    ['a text that is almost one', () => server.post({ query: `${ECHO} ` })],
    ['an unknown id', () => server.post({ documentId: 'nothing' })],
    ['a name that every object has', () => server.post({ documentId: 'constructor' })],
    ['an id that is no text', () => server.post({ documentId: [hash] })],
    [
      'another text with a known hash',
      () => server.post({ query: '{ hello }', extensions: persistedQuery(hash) }),
    ],
    ['another text with a known id', () => server.post({ query: '{ hello }', documentId: hash })],
    ['an unknown hash', () => server.post({ extensions: persistedQuery('0'.repeat(64)) })],
    ['no document', () => server.post({ variables })],
    ['another text by GET', () => get({ query: '{ hello }' })],
    ['another text and a known id by GET', () => get({ query: '{ hello }', documentId: hash })],
    ['introspection', () => server.post({ query: '{ __schema { types { name } } }' })],
  ])('does not run %s', async (_what, ask) => {
    const response = await ask();
    const { errors } = (await response.json()) as { errors: { extensions: unknown }[] };
    expect([response.status, errors.map(({ extensions }) => extensions)]).toEqual([
      400,
      [{ code: 'PERSISTED_QUERY_NOT_FOUND' }],
    ]);
  });

  it('keeps to all other rules', async () => {
    expect((await get({ documentId: 'touch' })).status).toBe(405);
    expect((await server.post({ documentId: 'touch' })).status).toBe(200);
    expect((await server.post([{ documentId: hash, variables }])).status).toBe(400);
    expect(await (await server.post({ documentId: 'deep' })).json()).toMatchObject({
      errors: [{ extensions: { limit: 'depth' } }],
    });
    expect((await fetch(`${server.url}/graphql?documentId=${hash}`)).status).toBe(400);
  });

  it.each([
    ['no file', path.join(folder, 'none.json'), /cannot be read as JSON \(ENOENT\)/],
    ['no JSON', write('text.json', '{ hello }'), /cannot be read as JSON/],
    ['a list', write('list.json', [ECHO]), /is no JSON object of ids and documents/],
    ['empty', write('empty.json', {}), /is no JSON object of ids and documents/],
    ['not of texts', write('numbers.json', { a: 1 }), /is no JSON object of ids and documents/],
    ['of a hash that is another text', write('hash.json', { [hash]: TOUCH }), /has another hash/],
  ])('does not start with a manifest that is %s', async (_what, file, message) => {
    await expect(loadTrustedDocuments(file)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(message),
    });
  });
});

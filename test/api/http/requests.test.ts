import { connect as connectSocket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../testkit/server.ts';
import { fakeApi, fakeDatabase } from './fake-api.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({
    api: fakeApi(),
    database: fakeDatabase(),
    settings: { bodyLimit: 100_000 },
  });
});
afterAll(() => server.close());

const ECHO = 'query ($text: String!) { echo(text: $text) }';
/** A body as text, with the escapes that JSON.stringify would write otherwise. */
const echoing = (escaped: string) => `{"query":${JSON.stringify(ECHO)},"variables":{"text":"${escaped}"}}`;

async function refusal(response: Response): Promise<unknown> {
  expect(response.headers.get('content-type')).toContain('json');
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return [response.status, errors.map(({ extensions }) => extensions.code)];
}

async function sendRaw(bytes: string): Promise<string> {
  const socket = connectSocket(Number(new URL(server.url).port), '127.0.0.1');
  socket.write(Buffer.from(bytes, 'latin1'));
  return text(socket);
}

describe('C2: text', () => {
  it('comes through code point for code point', async () => {
    const given = 'Ж “é” e\u0301 \u202eabc\u202c 👩‍👩‍👧 𝔘 \ufeff \u0001 \uffff';
    expect(await server.graphql(ECHO, { text: given })).toEqual({ echo: given });
    expect(await (await server.post(echoing('\\ud83d\\ude00 \\\\u0000'))).json()).toEqual({
      data: { echo: '😀 \\u0000' },
    });
  });

  it.each([
    ['a lone surrogate, escaped', echoing('a\\ud800b')],
    ['a lone low surrogate, escaped in capitals', echoing('\\uDC00')],
    ['U+0000, escaped', echoing('\\u0000')],
    ['a lone surrogate in a key', '{"query":"{hello}","variables":{"\\ud800":1}}'],
    [
      'a lone surrogate deep down',
      `{"query":"{hello}","extensions":${'['.repeat(9_000)}"\\ud800"${']'.repeat(9_000)}}`,
    ],
    ['U+0000 as it is', `{"query":"{hello}\u0000"}`],
    ['U+0000, escaped inside the operation', { query: '{ echo(text: "\\u0000") }' }],
    [
      'a byte that is no UTF-8',
      Buffer.concat([Buffer.from('{"query":"{hello}'), Buffer.from([0xff]), Buffer.from('"}')]),
    ],
    ['a surrogate in UTF-8', Buffer.from('7b2271756572792265da080227d', 'hex')],
    [
      'an overlong form',
      Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xc0, 0x80]), Buffer.from('"}')]),
    ],
  ])('is refused where it is none: %s', async (_what, body) => {
    expect(await refusal(await server.post(body))).toEqual([400, ['INVALID_ENCODING']]);
  });

  it('is refused with its place', async () => {
    const response = await server.post(echoing('\\udfff'));
    expect(await response.text()).toContain('the text at variables.text holds the lone surrogate U+DFFF');
  });

  it.each([
    'query=%7Bhello%7D%ff',
    'query=%00',
    'query=%7Bhello%7D&variables=%7B%22a%22%3A%22%5Cud800%22%7D',
  ])('is refused in a query string: %s', async (query) => {
    const headers = { 'apollo-require-preflight': 'yes' };
    expect(await refusal(await fetch(`${server.url}/graphql?${query}`, { headers }))).toEqual([
      400,
      ['INVALID_ENCODING'],
    ]);
  });
});

describe('E7: a body', () => {
  it.each([
    [
      'its query twice',
      '{"query":"{hello}","query":"{touch}"}',
      'the request body gives a name twice in one object',
    ],
    [
      'a variable twice',
      `{"query":${JSON.stringify(ECHO)},"variables":{"text":"a","\\u0074ext":"b"}}`,
      'name twice',
    ],
    [
      'a name of a prototype twice',
      '{"query":"{hello}","variables":{"__proto__":{},"__proto__":{}}}',
      'name twice',
    ],
    [
      'a number of 64 bits',
      '{"query":"{hello}","variables":{"id":9007199254740993}}',
      'number at variables.id',
    ],
    ['a number below all', '{"query":"{hello}","variables":{"a":[-1e400]}}', 'number at variables.a.0'],
  ])('is refused where it has %s', async (_what, body, message) => {
    const response = await server.post(body);
    const told = (await response.clone().json()) as { errors: { message: string }[] };
    expect(told.errors[0]?.message).toContain(message);
    expect(await refusal(response)).toEqual([400, ['BAD_REQUEST']]);
  });

  it('is refused so in the variables of an address, too', async () => {
    const headers = { 'apollo-require-preflight': 'yes' };
    for (const variables of ['{"a":1,"a":2}', '{"a":9007199254740993}', '{"a":'])
      expect(
        await refusal(
          await fetch(`${server.url}/graphql?${new URLSearchParams({ query: '{hello}', variables })}`, {
            headers,
          }),
        ),
      ).toEqual([400, ['BAD_REQUEST']]);
  });

  it('may hold names of prototypes, large numbers in texts, and the largest exact number: nothing comes of it', async () => {
    const variables =
      '{"text":"9007199254740993 1e999","__proto__":{"hello":1},"constructor":9007199254740991}';
    const response = await server.post(`{"query":${JSON.stringify(ECHO)},"variables":${variables}}`);
    expect(await response.json()).toEqual({ data: { echo: '9007199254740993 1e999' } });
    expect(({} as { hello?: unknown }).hello).toBeUndefined();
  });
});

describe('a body', () => {
  it.each([
    ['no JSON', 'nonsense', {}],
    ['nothing', '', {}],
    ['a list of operations', [{ query: '{ hello }' }], {}],
    ['a query that is no text', { query: 7 }, {}],
  ])('that is %s is BAD_REQUEST', async (_what, body, headers) => {
    expect(await refusal(await server.post(body, headers))).toEqual([400, ['BAD_REQUEST']]);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
  ])('of another type is refused: %s', async (type) => {
    expect(await refusal(await server.post('{"query":"{hello}"}', { 'content-type': type }))).toEqual([
      415,
      ['BAD_REQUEST'],
    ]);
  });

  it('may start with a byte order mark', async () => {
    expect(await (await server.post('\ufeff{"query":"{hello}"}')).json()).toEqual({
      data: { hello: 'hello' },
    });
  });

  it('over the limit is refused at once, however it is sent', async () => {
    const large = JSON.stringify({ query: ECHO, variables: { text: 'x'.repeat(100_000) } });
    expect(await refusal(await server.post(large))).toEqual([413, ['REQUEST_TOO_LARGE']]);
    const announced = await sendRaw(
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 52428800\r\nConnection: close\r\n\r\n{',
    );
    expect(announced).toMatch(/^HTTP\/1\.1 413 [\s\S]*"REQUEST_TOO_LARGE"/);
    const chunk = `${(60_000).toString(16)}\r\n${'x'.repeat(60_000)}\r\n`;
    const chunked = await sendRaw(
      `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${chunk}${chunk}0\r\n\r\n`,
    );
    expect(chunked).toMatch(/^HTTP\/1\.1 413 [\s\S]*"REQUEST_TOO_LARGE"/);
  });

  it('below the limit is taken', async () => {
    const given = 'x'.repeat(99_000);
    expect(await server.graphql(ECHO, { text: given })).toEqual({ echo: given });
  });
});

describe('a request that is none of GraphQL', () => {
  it.each([
    ['an unknown path', 'GET', '/nothing', 404, 'NOT_FOUND'],
    ['a path that is no text', 'GET', '/%ff', 400, 'BAD_REQUEST'],
    ['another method', 'PUT', '/graphql', 405, 'BAD_REQUEST'],
    ['no operation', 'GET', '/graphql', 400, 'BAD_REQUEST'],
    ['a mutation by GET', 'GET', '/graphql?query=mutation%7Btouch%7D', 405, 'BAD_REQUEST'],
  ])('is refused with JSON: %s', async (_what, method, path, status, code) => {
    const headers = { 'apollo-require-preflight': 'yes' };
    expect(await refusal(await fetch(`${server.url}${path}`, { method, headers }))).toEqual([status, [code]]);
  });

  it.each([
    ['a Host that is none', 'GET /graphql?query={hello} HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'],
    ['no Host', 'GET /graphql?query={hello} HTTP/1.0\r\n\r\n'],
    ['bytes in the target', 'GET /graphql?query=\xff HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
    ['a head that is none', 'NONSENSE\r\n\r\n'],
    ['too large a head', `GET / HTTP/1.1\r\nHost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`],
  ])('is refused with JSON, down to the bytes: %s', async (_what, bytes) => {
    expect(await sendRaw(bytes)).toMatch(/^HTTP\/1\.1 4\d\d [\s\S]*"BAD_REQUEST"/);
  });

  it('is refused where a page of another site could have sent it', async () => {
    const simple = await fetch(`${server.url}/graphql?query=%7Bhello%7D`);
    expect(await refusal(simple)).toEqual([400, ['BAD_REQUEST']]);
    const deliberate = await fetch(`${server.url}/graphql?query=%7Bhello%7D`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(await deliberate.json()).toEqual({ data: { hello: 'hello' } });
  });
});

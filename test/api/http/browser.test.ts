import path from 'node:path';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExamples, sandboxLink } from '../../../src/http/index.ts';
import { createApi } from '../../../src/modules/index.ts';
import { startTestServer, type TestServer } from '../../testkit/server.ts';
import { fakeApi, fakeDatabase } from './fake-api.ts';

const SANDBOX = 'https://studio.apollographql.com';
const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

let development: TestServer;
let production: TestServer;
let configured: TestServer;
beforeAll(async () => {
  const start = (settings: object) => startTestServer({ api: fakeApi(), database: fakeDatabase(), settings });
  [development, production, configured] = await Promise.all([
    start({}),
    start({ nodeEnv: 'production' }),
    start({ nodeEnv: 'production', corsOrigins: ['https://desk.example'] }),
  ]);
});
afterAll(() => Promise.all([development, production, configured].map((server) => server.close())));

describe('the IDE page', () => {
  it.each(['/', '/graphql', '/graphql?query=%7Bhello%7D'])('is what a browser gets at %s', async (place) => {
    const response = await fetch(`${development.url}${place}`, { headers: BROWSER });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('WhoAttributesTheBarracudaCampaign');
  });

  it('is whole without the internet, and nothing in it may run but the files of the server', async () => {
    const response = await fetch(`${development.url}/`, { headers: BROWSER });
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    const html = await response.text();
    expect(html).not.toMatch(/https?:\/\//);
    expect(html.match(/<script(?![^>]*(src=|type="application\/json"))/)).toBeNull();
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => String(file));
    expect(files).toHaveLength(3);
    const folder = path.posix.dirname(String(files[0]));
    const workers = ['editorWorkerService', 'json', 'graphql'].map((name) => `${folder}/worker-${name}.js`);
    for (const file of [...files, ...workers]) {
      const asset = await fetch(`${development.url}${file}`);
      expect([file, asset.status]).toEqual([file, 200]);
      expect(asset.headers.get('cache-control')).toContain('immutable');
      expect((await asset.arrayBuffer()).byteLength).toBeGreaterThan(100);
    }
  });

  it('does not stand in the way of programs', async () => {
    const headers = { accept: 'application/json', 'apollo-require-preflight': 'yes' };
    const response = await fetch(`${development.url}/graphql?query=%7Bhello%7D`, { headers });
    expect(await response.json()).toEqual({ data: { hello: 'hello' } });
  });

  it('is not there in production', async () => {
    for (const place of ['/', '/graphql']) {
      const response = await fetch(`${production.url}${place}`, { headers: BROWSER });
      expect(response.headers.get('content-type')).not.toContain('html');
    }
    expect((await fetch(`${production.url}/ide/any/graphiql.js`)).status).toBe(404);
  });

  it('has examples that the API can answer', () => {
    const examples = readExamples();
    expect(examples.length).toBeGreaterThanOrEqual(5);
    const { schema } = createApi();
    expect(examples.flatMap((example) => validate(schema, parse(example)))).toEqual([]);
  });
});

describe('C7: a text that would be a program', () => {
  const HOSTILE = [
    '<script>alert(document.domain)</script>',
    '"><img src=x onerror=alert(1)>',
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    'javascript:alert(1)',
  ];

  it.each(HOSTILE)('is answered as it is, as data that no browser runs: %s', async (text) => {
    const query = 'query($text: String!) { echo(text: $text) }';
    const response = await development.post({ query, variables: { text } });
    expect(await response.json()).toEqual({ data: { echo: text } });
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
  });

  it.each(HOSTILE)('is in no page, though its address may hold it: %s', async (text) => {
    const plain = await (await fetch(`${development.url}/`, { headers: BROWSER })).text();
    for (const name of ['query', 'variables', 'operationName', 'headers']) {
      const place = `/graphql?${name}=${encodeURIComponent(text)}`;
      const response = await fetch(`${development.url}${place}`, { headers: BROWSER });
      const isPage = response.headers.get('content-type') === 'text/html; charset=utf-8';
      // What is no operation at all is refused as data.
      expect(isPage).toBe(name !== 'variables');
      if (isPage) expect(await response.text()).toBe(plain);
      else expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      expect(response.headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
    }
  });
});

describe('a page of another origin', () => {
  const preflight = (server: TestServer, origin: string) =>
    fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
        'access-control-request-private-network': 'true',
      },
    });
  const allowed = async (server: TestServer, origin: string) => {
    const { headers } = await preflight(server, origin);
    const answer = await server.post({ query: '{ hello }' }, { origin });
    const names = ['access-control-allow-origin', 'access-control-allow-private-network'];
    return [...names.map((name) => headers.get(name)), answer.headers.get('access-control-allow-origin')];
  };

  it('may call the server when it is the hosted Sandbox, in development', async () => {
    expect(await allowed(development, SANDBOX)).toEqual([SANDBOX, 'true', SANDBOX]);
    const { headers, status } = await preflight(development, SANDBOX);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-headers')).toBe('content-type');
    expect(headers.get('access-control-allow-methods')).toContain('POST');
  });

  it('may not in production, nor any other one anywhere', async () => {
    expect(await allowed(production, SANDBOX)).toEqual([null, null, null]);
    expect(await allowed(development, 'https://elsewhere.example')).toEqual([null, null, null]);
    expect(await allowed(development, `${SANDBOX}.elsewhere.example`)).toEqual([null, null, null]);
  });

  it('may when the settings name it', async () => {
    expect(await allowed(configured, 'https://desk.example')).toEqual([
      'https://desk.example',
      'true',
      'https://desk.example',
    ]);
    expect(await allowed(configured, SANDBOX)).toEqual([null, null, null]);
  });

  it('is linked so that it knows the server', () => {
    expect(sandboxLink('http://127.0.0.1:4000/graphql')).toBe(
      'https://studio.apollographql.com/sandbox/explorer?endpoint=http%3A%2F%2F127.0.0.1%3A4000%2Fgraphql',
    );
  });
});

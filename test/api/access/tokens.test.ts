import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportSPKI, type JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createIssuer, type Issuer, makePair, type Pair, seconds } from '../../testkit/issuer.ts';
import { startTestServer, type TestServer } from '../../testkit/server.ts';
import { fakeApi, fakeDatabase } from '../http/fake-api.ts';

const WHO = '{ context { subject roles clearance } }';
const LEEWAY = 30;

let issuer: Issuer;
let stranger: Pair;
let server: TestServer;
/** Stands for whatever address a token names. Nobody may ask it. */
let lure: Server;
let lureUrl: string;
const asked: string[] = [];

const start = (settings: object) => startTestServer({ api: fakeApi(), database: fakeDatabase(), settings });

beforeAll(async () => {
  issuer = await createIssuer();
  stranger = await makePair('RS256', issuer.rsa.kid);
  lure = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [stranger.jwk] }));
  }).listen(0, '127.0.0.1');
  await once(lure, 'listening');
  lureUrl = `http://127.0.0.1:${(lure.address() as AddressInfo).port}`;
  server = await start({ ...issuer.settings, jwtLeewaySeconds: LEEWAY });
});
afterAll(async () => {
  await server.close();
  lure.close();
  issuer.remove();
});

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const payloadOf = (token: string) => token.split('.')[1] ?? '';
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const ask = (authorization: string, of = server) => of.post({ query: WHO }, { authorization });

async function expectRefused(authorization: string): Promise<void> {
  const response = await ask(authorization);
  const { errors, data } = (await response.json()) as { errors: { extensions: object }[]; data?: unknown };
  expect(data).toBeUndefined();
  expect([response.status, errors[0]?.extensions]).toEqual([401, { code: 'UNAUTHENTICATED' }]);
  expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  expect(response.headers.get('content-type')).toContain('application/json');
}

/** A token with this header over good claims, signed as an HMAC with this secret. */
async function macToken(alg: string, secret: string | Buffer): Promise<string> {
  const signed = `${encode({ alg, kid: issuer.rsa.kid })}.${payloadOf(await issuer.token())}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

type Case = readonly [what: string, token: () => Promise<string> | string];

const UNSIGNED: Case[] = ['none', 'None', 'NONE', 'nOnE'].flatMap((alg): Case[] => [
  [`alg ${alg}, no signature`, async () => `${encode({ alg })}.${payloadOf(await issuer.token())}.`],
  [
    `alg ${alg}, the signature of another token`,
    async () => {
      const token = await issuer.token();
      return `${encode({ alg, kid: issuer.rsa.kid })}.${payloadOf(token)}.${token.split('.')[2]}`;
    },
  ],
]);

const PUBLIC_KEY_AS_SECRET: Case[] = [
  ['HS256 with the public key as PEM', () => macToken('HS256', issuer.pem)],
  ['HS256 with the public key as PEM without its last line end', () => macToken('HS256', issuer.pem.trim())],
  ['HS256 with the public key as DER', async () => macToken('HS256', await der())],
  ['HS256 with the public key as JWK', () => macToken('HS256', JSON.stringify(issuer.rsa.jwk))],
  ['HS256 with no secret', () => macToken('HS256', '')],
];

async function der(): Promise<Buffer> {
  const text = await exportSPKI(issuer.rsa.publicKey);
  return Buffer.from(text.replace(/-----[^-]+-----|\s/g, ''), 'base64');
}

const BROUGHT_KEYS: Case[] = [
  ['jwk of a stranger', () => issuer.token({}, { jwk: stranger.jwk }, stranger)],
  ['jwk, signed by the right key', () => issuer.token({}, { jwk: issuer.rsa.jwk })],
  ['jku', () => issuer.token({}, { jku: `${lureUrl}/jwks.json` }, stranger)],
  ['jku, signed by the right key', () => issuer.token({}, { jku: `${lureUrl}/jwks.json` })],
  ['x5u', () => issuer.token({}, { x5u: `${lureUrl}/chain.pem` }, stranger)],
  ['x5c', () => issuer.token({}, { x5c: ['MIIB'] }, stranger)],
  ['kid that is an address', () => issuer.token({}, { kid: `${lureUrl}/key` }, stranger)],
  ['kid that is a file', () => issuer.token({}, { kid: '../../../../dev/null' }, stranger)],
  ['kid that is a query', () => issuer.token({}, { kid: "x' OR '1'='1" }, stranger)],
  ['kid of another key', () => issuer.token({}, { kid: issuer.curve.kid }, stranger)],
  ['kid that nobody has', () => issuer.token({}, { kid: 'unknown' })],
  ['iss that is an address', () => issuer.token({ iss: lureUrl }, {}, stranger)],
  ['unknown critical header', () => issuer.token({}, { crit: ['x'], x: 1 }).catch(critical)],
];

/** jose makes no such token; a hand can. */
async function critical(): Promise<string> {
  const [, payload, signature] = (await issuer.token()).split('.');
  return `${encode({ alg: 'RS256', kid: issuer.rsa.kid, crit: ['x'], x: 1 })}.${payload}.${signature}`;
}

const WRONG_CLAIMS: Case[] = [
  ['expired', () => issuer.token({ exp: seconds(-LEEWAY - 5) })],
  ['no exp', () => issuer.token({ exp: undefined })],
  ['exp that is no number', () => issuer.token({ exp: 'never' as unknown as number })],
  ['nbf still to come', () => issuer.token({ nbf: seconds(LEEWAY + 30) })],
  ['wrong aud', () => issuer.token({ aud: 'elsewhere' })],
  ['no aud', () => issuer.token({ aud: undefined })],
  ['wrong iss', () => issuer.token({ iss: 'https://issuer.example' })],
  ['no iss', () => issuer.token({ iss: undefined })],
  ['no sub', () => issuer.token({ sub: undefined })],
  ['empty sub', () => issuer.token({ sub: '' })],
  ['sub with a line end', () => issuer.token({ sub: 'a\nb' })],
  ['sub that is no text', () => issuer.token({ sub: 7 as unknown as string })],
  ['unknown clearance', () => issuer.token({ clearance: 'PURPLE' })],
  ['clearance as a rank', () => issuer.token({ clearance: 4 })],
  ['roles that are no words', () => issuer.token({ roles: { admin: true } })],
];

const BROKEN: Case[] = [
  ['signed by another key', () => issuer.token({}, {}, stranger)],
  ['truncated', async () => (await issuer.token()).slice(0, -5)],
  ['without its signature', async () => (await issuer.token()).replace(/[^.]+$/, '')],
  [
    'other claims than were signed',
    async () => {
      const [header, , signature] = (await issuer.token()).split('.');
      return `${header}.${payloadOf(await issuer.token({ sub: 'other' }))}.${signature}`;
    },
  ],
  [
    'a flipped bit',
    async () => {
      const token = await issuer.token();
      const place = token.lastIndexOf('.') + 10;
      return token.slice(0, place) + (token[place] === 'A' ? 'B' : 'A') + token.slice(place + 1);
    },
  ],
  ['10 kB', () => issuer.token({ padding: 'x'.repeat(10_000) })],
  ['9 kB, signed by the right key', () => issuer.token({ padding: 'x'.repeat(6_600) })],
  ['nothing', () => ''],
  ['a word', () => 'token'],
  ['two tokens', async () => `${await issuer.token()} ${await issuer.token()}`],
];

describe('D4 a token that must not be believed', () => {
  it.each([...UNSIGNED, ...PUBLIC_KEY_AS_SECRET, ...BROUGHT_KEYS, ...WRONG_CLAIMS, ...BROKEN])(
    'D4 is refused: %s',
    async (_what, token) => {
      await expectRefused(`Bearer ${await token()}`);
    },
  );

  it.each(['Basic YTpi', 'Token x', 'canary'])('D4 is refused in another scheme: %s', async (header) => {
    await expectRefused(header);
  });

  it('D4 makes the server fetch nothing, whatever address it names', async () => {
    for (const [, token] of BROUGHT_KEYS) await ask(`Bearer ${await token()}`);
    expect(asked).toEqual([]);
    // The lure does answer: silence is not for want of a listener.
    expect((await fetch(`${lureUrl}/alive`)).status).toBe(200);
    expect(asked.splice(0)).toEqual(['/alive']);
  });

  it('D4 is refused before the body is read', async () => {
    const response = await server.post('{ no JSON', bearer('x'));
    expect(response.status).toBe(401);
  });
});

describe('D4 a good token', () => {
  const who = async (claims: JWTPayload, header?: object, pair?: Pair) => {
    const response = await ask(`Bearer ${await issuer.token(claims, header, pair)}`);
    return ((await response.json()) as { data: { context: unknown } }).data.context;
  };

  it('D4 says who asks, with roles and clearance', async () => {
    const claims = { sub: 'analyst-7', roles: ['reviewer', 'somewhere-else'], clearance: 'AMBER_STRICT' };
    expect(await who(claims)).toEqual({ subject: 'analyst-7', roles: ['reviewer'], clearance: 3 });
    expect(await who({ roles: 'reader contributor', clearance: 'RED' }, {}, issuer.curve)).toEqual({
      subject: 'someone',
      roles: ['reader', 'contributor'],
      clearance: 4,
    });
  });

  it('D4 has the least where it claims nothing', async () => {
    expect(await who({})).toEqual({ subject: 'someone', roles: ['reader'], clearance: 0 });
    expect(await who({ roles: [] })).toMatchObject({ roles: ['reader'] });
  });

  it('D4 may miss the clock by the leeway, and need not name its key', async () => {
    expect(await who({ exp: seconds(-LEEWAY + 10) })).toMatchObject({ subject: 'someone' });
    expect(await who({ nbf: seconds(LEEWAY - 10) })).toMatchObject({ subject: 'someone' });
    expect(await who({}, { kid: undefined })).toMatchObject({ subject: 'someone' });
  });

  it('D4 counts by an algorithm that the settings name, and by no other of the right key', async () => {
    const strict = await start({ ...issuer.settings, jwtAlgorithms: ['ES256'] });
    onTestFinished(() => strict.close());
    expect((await ask(`Bearer ${await issuer.token({}, {}, issuer.curve)}`, strict)).status).toBe(200);
    expect((await ask(`Bearer ${await issuer.token()}`, strict)).status).toBe(401);
  });

  it('D4 is for the scheme Bearer however it is written', async () => {
    expect((await ask(`bearer ${await issuer.token()}`)).status).toBe(200);
  });
});

describe('D4 without a token', () => {
  it('D4 one reads what is CLEAR, with keys configured', async () => {
    expect(await server.graphql(WHO)).toEqual({
      context: { subject: null, roles: ['reader'], clearance: 0 },
    });
  });

  it('D4 one gets nothing where the settings say so, and learns how to sign in', async () => {
    const strict = await start({ ...issuer.settings, anonymousReading: false });
    onTestFinished(() => strict.close());
    const response = await strict.post({ query: WHO });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect((await ask(`Bearer ${await issuer.token({ roles: ['reader'] })}`, strict)).status).toBe(200);
    expect((await fetch(`${strict.url}/health/live`)).status).toBe(200);
  });

  it('D4 this machine may do everything in development, and nobody else', async () => {
    const development = await start({ developmentClearance: 'GREEN' });
    onTestFinished(() => development.close());
    const all = ['reader', 'contributor', 'reviewer', 'admin'];
    expect(await development.graphql(WHO)).toEqual({
      context: { subject: 'development', roles: all, clearance: 1 },
    });
    const anonymous = { context: { subject: null, roles: ['reader'], clearance: 0 } };
    expect(await development.graphql(WHO, {}, { 'x-forwarded-for': '203.0.113.7' })).toEqual(anonymous);
    const rebound = await development.server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'evil.example:4000', 'content-type': 'application/json' },
      payload: { query: WHO },
    });
    expect(rebound.json()).toEqual({ data: anonymous });
    const distant = await development.server.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: '203.0.113.7',
      headers: { host: 'localhost', 'content-type': 'application/json' },
      payload: { query: WHO },
    });
    expect(distant.json()).toEqual({ data: anonymous });
  });

  it('D4 production without keys has anonymous readers only', async () => {
    const production = await start({ nodeEnv: 'production' });
    onTestFinished(() => production.close());
    expect(await production.graphql(WHO)).toMatchObject({ context: { subject: null, roles: ['reader'] } });
    expect((await ask(`Bearer ${await issuer.token()}`, production)).status).toBe(401);
  });
});

describe('D4 keys at an address', () => {
  it('D4 are fetched once for many tokens', async () => {
    let served = 0;
    const keys = createServer((_request, response) => {
      served += 1;
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [issuer.rsa.jwk] }));
    }).listen(0, '127.0.0.1');
    await once(keys, 'listening');
    const jwks = `http://127.0.0.1:${(keys.address() as AddressInfo).port}/jwks.json`;
    const remote = await start({ ...issuer.settings, jwks });
    onTestFinished(async () => {
      await remote.close();
      keys.close();
    });
    for (let time = 0; time < 3; time += 1) {
      expect((await ask(`Bearer ${await issuer.token()}`, remote)).status).toBe(200);
      expect((await ask(`Bearer ${await issuer.token({}, { kid: `guess-${time}` })}`, remote)).status).toBe(
        401,
      );
    }
    expect(served).toBe(1);
  });

  it('D4 that cannot be had are no fault of the token', async () => {
    const remote = await start({ ...issuer.settings, jwks: 'http://127.0.0.1:28098/jwks.json' });
    onTestFinished(() => remote.close());
    const response = await ask(`Bearer ${await issuer.token()}`, remote);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'KEYS_UNAVAILABLE' } }] });
  });
});

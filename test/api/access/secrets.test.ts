import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createIssuer, type Issuer, makePair, seconds } from '../../testkit/issuer.ts';
import { type LogLine, startTestServer, type TestServer } from '../../testkit/server.ts';
import { fakeApi, fakeDatabase } from '../http/fake-api.ts';

/** Stands in every place where secrets and personal data come in. Part of no word that the server says by itself. */
const PLANTED = 'planted7canary';

let issuer: Issuer;
let server: TestServer;
beforeAll(async () => {
  issuer = await createIssuer();
  const settings = { ...issuer.settings, rateLimit: 500, rateWindowSeconds: 86_400 };
  server = await startTestServer({ api: fakeApi(), database: fakeDatabase(), settings });
});
afterAll(async () => {
  await server.close();
  issuer.remove();
});

const echo = 'query Echo($text: String!) { echo(text: $text) }';
const variables = { text: PLANTED };

/** What the caller gets back may hold what the caller sent; the log and the figures may not. */
async function ask(body: unknown, headers: Record<string, string> = {}): Promise<number> {
  const response = await server.post(body, { cookie: `session=${PLANTED}`, ...headers });
  await response.arrayBuffer();
  return response.status;
}

const lineOf = (requestId: string): LogLine | undefined =>
  server.log.find((line) => line.requestId === requestId && line.msg === 'request');

describe('D8 what is secret or personal', () => {
  it('D8 is in no line of the log and in no figure, whatever becomes of the request', async () => {
    const claims = { sub: `${PLANTED}@example.org`, email: `${PLANTED}@example.org`, roles: ['reader'] };
    const bearer = async (more: object = {}) => ({
      authorization: `Bearer ${await issuer.token({ ...claims, ...more })}`,
    });
    const stranger = await makePair('RS256', issuer.rsa.kid);
    const good = await bearer();
    const statuses = [
      await ask({ query: echo, variables }, good),
      await ask({ query: `{ echo(text: "${PLANTED}") }` }, good),
      await ask({ query: `{ ${PLANTED} }` }, good),
      await ask({ query: `{ echo(text: "${PLANTED}" }` }, good),
      await ask({ query: echo, variables: { text: [PLANTED] } }, good),
      await ask({ query: `{ day(on: "${PLANTED}") }` }, good),
      await ask({ query: 'mutation { touch }', variables }, good),
      await ask({ query: `{ fails(how: EXPECTED, code: "NOT_FOUND") echo(text: "${PLANTED}") }` }, good),
      await ask({ query: echo, variables, extensions: { persistedQuery: { sha256Hash: PLANTED } } }, good),
      await ask(`{"query": "${PLANTED}`, good),
      await ask({ query: echo, variables }, await bearer({ aud: PLANTED })),
      await ask({ query: echo, variables }, await bearer({ exp: seconds(-900) })),
      await ask({ query: echo, variables }, await bearer({ clearance: PLANTED })),
      await ask({ query: echo }, { authorization: `Bearer ${await issuer.token(claims, {}, stranger)}` }),
      await ask({ query: echo }, { authorization: `Basic ${PLANTED}` }),
      await ask({ query: echo }, { authorization: `Bearer ${PLANTED}`, 'x-request-id': `${PLANTED} no id` }),
      await ask({ query: `{ ${'hello '.repeat(490)} }` }, good),
      await ask({ query: `{ ${'hello '.repeat(490)} }` }, good),
    ];
    const search = new URLSearchParams({ query: echo, variables: JSON.stringify(variables) });
    await fetch(`${server.url}/graphql?${search}`, {
      headers: { 'apollo-require-preflight': 'yes', ...good },
    });
    await fetch(`${server.url}/${PLANTED}?token=${PLANTED}`);
    expect(new Set(statuses)).toEqual(new Set([200, 400, 401, 403, 429]));
    await expect
      .poll(() => server.log.filter(({ msg }) => msg === 'request').length)
      .toBe(statuses.length + 2);

    const written = JSON.stringify(server.log) + (await (await fetch(`${server.url}/metrics`)).text());
    expect(written).not.toContain(PLANTED);
    expect(written).not.toContain(Buffer.from(PLANTED).toString('base64').slice(0, 16));
    expect(written).not.toContain(String(good.authorization).slice(-40));
    // What was looked through is the log of all of it.
    expect(written).toContain('RATE_LIMITED');
    expect(written).toContain('UNAUTHENTICATED');
  });

  it('D8 is not needed to see why a token is not believed', async () => {
    const tokens = { audience: { aud: 'elsewhere' }, time: { exp: seconds(-900) } };
    for (const [id, claims] of Object.entries(tokens)) {
      await ask(
        { query: echo },
        { authorization: `Bearer ${await issuer.token(claims)}`, 'x-request-id': id },
      );
    }
    await expect.poll(() => lineOf('time')?.reason).toBe('ERR_JWT_EXPIRED exp');
    expect(lineOf('audience')?.reason).toBe('ERR_JWT_CLAIM_VALIDATION_FAILED aud');
    const settings = { ...issuer.settings, jwks: 'http://127.0.0.1:28098/jwks.json' };
    const alone = await startTestServer({ api: fakeApi(), database: fakeDatabase(), settings });
    onTestFinished(() => alone.close());
    const headers = { authorization: `Bearer ${await issuer.token()}` };
    expect((await alone.post({ query: echo }, headers)).status).toBe(503);
    await expect.poll(() => alone.log.find(({ msg }) => msg === 'request')?.reason).toBe('ECONNREFUSED');
  });
});

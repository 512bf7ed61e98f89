import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createAuthenticator } from '../../../src/auth/index.ts';
import { loadConfig } from '../../../src/config.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'counterclaim-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RSA = { kty: 'RSA', n: 'AQAB', e: 'AQAB' };
const NAMES = { COUNTERCLAIM_JWT_ISSUER: 'i', COUNTERCLAIM_JWT_AUDIENCE: 'a' };

function keyFile(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const authenticator = (environment: Record<string, string>) => createAuthenticator(loadConfig(environment));

describe('the settings of who may ask', () => {
  it.each([
    ['no file', path.join(folder, 'none.json'), /cannot be read as JSON \(ENOENT\)/],
    ['no JSON', keyFile('text.json', 'keys'), /cannot be read as JSON/],
    ['no key set', keyFile('list.json', '[]'), /is no JSON Web Key Set/],
    ['no key in it', keyFile('empty.json', '{"keys":[]}'), /with a key in it/],
    ['a key that is none', keyFile('odd.json', '{"keys":[null]}'), /is no JSON Web Key Set/],
    ['a shared secret', keyFile('oct.json', '{"keys":[{"kty":"oct","k":"AA"}]}'), /holds a secret key/],
    [
      'a private key',
      keyFile('private.json', JSON.stringify({ keys: [RSA, { ...RSA, d: 'AQ' }] })),
      /holds a secret key/,
    ],
  ])('are refused for a key set that is %s', async (_what, jwks, message) => {
    await expect(authenticator({ COUNTERCLAIM_JWKS: jwks, ...NAMES })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(message),
    });
  });

  it('are refused where nothing says whose tokens count, or for whom', async () => {
    const jwks = keyFile('good.json', JSON.stringify({ keys: [RSA] }));
    for (const missing of Object.keys(NAMES)) {
      const environment = { COUNTERCLAIM_JWKS: jwks, ...NAMES, [missing]: '' };
      await expect(authenticator(environment)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    }
    expect(await authenticator({ COUNTERCLAIM_JWKS: jwks, ...NAMES })).toMatchObject({ mode: 'tokens' });
  });

  it('are refused where nobody could ask anything', async () => {
    const closed = { NODE_ENV: 'production', COUNTERCLAIM_ANONYMOUS_READING: 'false' };
    await expect(authenticator(closed)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    expect(await authenticator({ NODE_ENV: 'production' })).toMatchObject({ mode: 'anonymous' });
    expect(await authenticator({})).toMatchObject({ mode: 'development' });
  });

  it.each([
    ['https://issuer.example/jwks.json', true],
    ['http://127.0.0.1:8080/jwks.json', true],
    ['http://localhost/jwks.json', true],
    ['keys/jwks.json', true],
    ['http://issuer.example/jwks.json', false],
    ['http://localhost.issuer.example/jwks.json', false],
    ['ftp://issuer.example/jwks.json', false],
    ['file:///etc/jwks.json', false],
    ['https://user:word@issuer.example/jwks.json', false],
  ])('judge where keys may come from: %s', (place, fine) => {
    const load = () => loadConfig({ COUNTERCLAIM_JWKS: place });
    if (fine) expect(load().jwks).toBe(place);
    else expect(load).toThrow(/COUNTERCLAIM_JWKS must be a path, or an https:/);
  });

  it.each(['HS256', 'none', 'RS256,HS256', ''])('take no algorithm that needs no public key: %s', (given) => {
    const load = () => loadConfig({ COUNTERCLAIM_JWT_ALGORITHMS: given });
    if (given === '') expect(load().jwtAlgorithms).toEqual(['RS256', 'PS256', 'ES256', 'EdDSA']);
    else expect(load).toThrow(/must be some of RS256/);
  });

  it('take no leeway over a minute', () => {
    expect(() => loadConfig({ COUNTERCLAIM_JWT_LEEWAY_S: '61' })).toThrow(/at most 60/);
  });
});

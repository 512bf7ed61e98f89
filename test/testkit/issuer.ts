import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  type CryptoKey,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose';
import type { AuthSettings } from '../../src/auth/index.ts';

export const ISSUER = 'https://issuer.example/';
export const AUDIENCE = 'counterclaim';

/** One key pair of an issuer. */
export interface Pair {
  readonly alg: string;
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly jwk: JWK;
}

/** Somebody who makes access tokens, with public keys in a file. */
export interface Issuer {
  readonly rsa: Pair;
  readonly curve: Pair;
  /** The RSA public key as text, `BEGIN PUBLIC KEY`. */
  readonly pem: string;
  /** What makes a server take its tokens. */
  readonly settings: Pick<AuthSettings, 'jwks' | 'jwtIssuer' | 'jwtAudience'>;
  /** A good token with these claims and header parameters over the usual ones; `undefined` takes one away. */
  token(claims?: JWTPayload, header?: object, pair?: Pair): Promise<string>;
  /** Takes the file away. */
  remove(): void;
}

/** Makes a key pair for the algorithm. */
export async function makePair(alg: string, kid: string): Promise<Pair> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { alg, kid, privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

/** Seconds since 1970, as in `exp`. */
export const seconds = (after = 0): number => Math.floor(Date.now() / 1000) + after;

/** An issuer with an RSA key and an elliptic curve key. */
export async function createIssuer(): Promise<Issuer> {
  const [rsa, curve] = await Promise.all([makePair('RS256', 'rsa-1'), makePair('ES256', 'curve-1')]);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'counterclaim-issuer-'));
  const jwks = path.join(folder, 'jwks.json');
  writeFileSync(jwks, JSON.stringify({ keys: [rsa.jwk, curve.jwk] }));
  return {
    rsa,
    curve,
    pem: await exportSPKI(rsa.publicKey),
    settings: { jwks, jwtIssuer: ISSUER, jwtAudience: AUDIENCE },
    token: (claims = {}, header = {}, pair = rsa) => {
      const usual = { sub: 'someone', iss: ISSUER, aud: AUDIENCE, exp: seconds(300) };
      const payload = JSON.parse(JSON.stringify({ ...usual, ...claims })) as JWTPayload;
      const protectedHeader = { alg: pair.alg, kid: pair.kid, ...header };
      return new SignJWT(payload).setProtectedHeader(protectedHeader).sign(pair.privateKey);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

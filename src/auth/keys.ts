import { readFile } from 'node:fs/promises';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { CounterclaimError } from '../shared/errors.ts';

/** How long the issuer may take to send its keys, in milliseconds. */
const FETCH_TIMEOUT_MS = 3_000;
/** Keys are asked for again after so long, and on a token of an unknown key not sooner than the pause. */
const KEEP_MS = 600_000;
const PAUSE_MS = 30_000;

/**
 * The keys that tokens are checked with: a JSON Web Key Set (RFC 7517) in a file, read once, or at an address, asked
 * when the first token comes. Nothing in a token says where its key is.
 * @param place path or `https:` address; `http:` on this machine
 * @throws CounterclaimError CONFIG_INVALID for a file that is no set of public keys. The function that comes back
 *   throws KEYS_UNAVAILABLE where the address cannot be asked, and jose's errors where no key fits.
 */
export async function loadKeys(place: string): Promise<JWTVerifyGetKey> {
  if (!isAddress(place)) return createLocalJWKSet(await readKeySet(place));
  const fetched = createRemoteJWKSet(new URL(place), {
    timeoutDuration: FETCH_TIMEOUT_MS,
    cacheMaxAge: KEEP_MS,
    cooldownDuration: PAUSE_MS,
  });
  return async (header, token) => {
    try {
      return await fetched(header, token);
    } catch (error) {
      if (isAboutToken(error)) throw error;
      throw new CounterclaimError(
        'KEYS_UNAVAILABLE',
        'the keys that tokens are checked with cannot be had now; try again',
        {},
        { cause: error },
      );
    }
  };
}

/** An address, and no path. */
function isAddress(place: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(place);
}

/** The key set was there, and no key of it fits the token. */
function isAboutToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

async function readKeySet(file: string): Promise<JSONWebKeySet> {
  let set: unknown;
  try {
    set = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw invalid(file, `cannot be read as JSON (${(error as { code?: string }).code ?? 'no JSON'})`, error);
  }
  const keys = (set as { keys?: unknown } | null)?.keys;
  if (!Array.isArray(keys) || keys.length === 0 || !keys.every((key) => typeof key?.kty === 'string')) {
    throw invalid(file, 'is no JSON Web Key Set with a key in it');
  }
  if (keys.some((key) => key.kty === 'oct' || 'd' in key)) {
    throw invalid(file, 'holds a secret key; only public keys belong into it');
  }
  return set as JSONWebKeySet;
}

function invalid(file: string, problem: string, cause?: unknown): CounterclaimError {
  return new CounterclaimError('CONFIG_INVALID', `COUNTERCLAIM_JWKS: ${file} ${problem}`, {}, { cause });
}

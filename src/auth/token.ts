import { decodeProtectedHeader, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { CounterclaimError } from '../shared/errors.ts';

/** A longer token is refused unread, in characters. */
const LONGEST_TOKEN = 8_192;
/** Header parameters by which a token would bring its own key or say where to get it (RFC 7515, 4.1.2 to 4.1.6). */
const KEY_BRINGERS = ['jwk', 'jku', 'x5u', 'x5c'] as const;

/** What a token must be to be believed. */
export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  /** The signature algorithms that count, whatever a token says of itself. */
  readonly algorithms: readonly string[];
  /** How far clocks may differ, in seconds. */
  readonly leewaySeconds: number;
}

/**
 * The claims of an `Authorization` header's bearer token (RFC 6750, 7519), checked whole: signature by one of the
 * keys, algorithm, issuer, audience, `exp` and `nbf` at this instant.
 * @throws CounterclaimError UNAUTHENTICATED for a token that is not believed; what the keys throw
 */
export async function verifyToken(
  authorization: string,
  rules: TokenRules,
  keys: JWTVerifyGetKey,
  now: Date,
): Promise<JWTPayload> {
  const token = /^Bearer +([^ ]+) *$/i.exec(authorization)?.[1];
  if (token === undefined || token.length > LONGEST_TOKEN) throw notBelieved();
  try {
    const header = decodeProtectedHeader(token);
    if (KEY_BRINGERS.some((name) => name in header)) throw notBelieved();
    return await verify(token, keys, {
      issuer: rules.issuer,
      audience: rules.audience,
      algorithms: [...rules.algorithms],
      clockTolerance: rules.leewaySeconds,
      currentDate: now,
      requiredClaims: ['exp', 'sub'],
    });
  } catch (error) {
    if (error instanceof CounterclaimError) throw error;
    throw error instanceof errors.JWTExpired ? expired(error) : notBelieved(error);
  }
}

type VerifyOptions = Parameters<typeof jwtVerify>[2];

/** A token that does not name its key is tried with each key that may be it. */
async function verify(token: string, keys: JWTVerifyGetKey, options: VerifyOptions): Promise<JWTPayload> {
  try {
    return (await jwtVerify(token, keys, options)).payload;
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    for await (const key of error) {
      try {
        return (await jwtVerify(token, key, options)).payload;
      } catch (failure) {
        if (!(failure instanceof errors.JWSSignatureVerificationFailed)) throw failure;
      }
    }
    throw error;
  }
}

function notBelieved(cause?: unknown): CounterclaimError {
  return new CounterclaimError('UNAUTHENTICATED', 'the access token is not valid', {}, { cause });
}

function expired(cause: unknown): CounterclaimError {
  return new CounterclaimError('UNAUTHENTICATED', 'the access token has expired', {}, { cause });
}

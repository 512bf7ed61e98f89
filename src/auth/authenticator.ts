import type { JWTVerifyGetKey } from 'jose';
import type { Config } from '../config.ts';
import type { Viewer } from '../shared/context.ts';
import { CounterclaimError } from '../shared/errors.ts';
import { loadKeys } from './keys.ts';
import { type TokenRules, verifyToken } from './token.ts';
import { ANONYMOUS, developmentViewer, viewerOfClaims } from './viewer.ts';

/** The settings of who may ask. */
export type AuthSettings = Pick<
  Config,
  | 'nodeEnv'
  | 'jwks'
  | 'jwtIssuer'
  | 'jwtAudience'
  | 'jwtAlgorithms'
  | 'jwtLeewaySeconds'
  | 'jwtRolesClaim'
  | 'jwtClearanceClaim'
  | 'anonymousReading'
  | 'developmentClearance'
>;

/** What a request shows of who sends it. */
export interface Credentials {
  /** Its `Authorization` header. */
  readonly authorization: string | undefined;
  /** Whether it comes from this machine and was sent to it by a name that only this machine has. */
  readonly isLocal: boolean;
}

/** Who asks, and for how long that is so. */
export interface Session {
  readonly viewer: Viewer;
  /** When the access token is no longer taken; null where nothing ends. */
  readonly expiresAt: Date | null;
}

/** Tells who asks. */
export interface Authenticator {
  /**
   * - `tokens`: bearer tokens are checked with the configured keys;
   * - `development`: without keys, outside production: requests of this machine may do everything;
   * - `anonymous`: without keys in production: nobody can sign in.
   */
  readonly mode: 'tokens' | 'development' | 'anonymous';
  /** @throws CounterclaimError UNAUTHENTICATED, or KEYS_UNAVAILABLE where it cannot be told now */
  authenticate(credentials: Credentials, now: Date): Promise<Viewer>;
  /** The same for a connection that stays. Throws as {@link authenticate} does. */
  session(credentials: Credentials, now: Date): Promise<Session>;
}

/**
 * Reads the keys, if they are in a file.
 * @throws CounterclaimError CONFIG_INVALID for settings that do not go together, or for a file of no keys
 */
export async function createAuthenticator(settings: AuthSettings): Promise<Authenticator> {
  if (settings.jwks !== null) return byTokens(settings, rulesOf(settings), await loadKeys(settings.jwks));
  if (settings.nodeEnv !== 'production') return forDevelopment(settings);
  if (!settings.anonymousReading) {
    throw new CounterclaimError(
      'CONFIG_INVALID',
      'COUNTERCLAIM_ANONYMOUS_READING is false and COUNTERCLAIM_JWKS is not set, so that nobody could ask anything',
    );
  }
  return withoutEnd('anonymous', ({ authorization }) => {
    if (authorization !== undefined) throw unauthenticated('this server takes no access tokens');
    return ANONYMOUS;
  });
}

function byTokens(settings: AuthSettings, rules: TokenRules, keys: JWTVerifyGetKey): Authenticator {
  const names = { roles: settings.jwtRolesClaim, clearance: settings.jwtClearanceClaim };
  const roleless = settings.anonymousReading ? ANONYMOUS.roles : [];
  const session: Authenticator['session'] = async ({ authorization }, now) => {
    if (authorization === undefined) return { viewer: anonymous(settings), expiresAt: null };
    const claims = await verifyToken(authorization, rules, keys, now);
    const viewer = viewerOfClaims(claims, names, roleless);
    if (viewer === undefined) throw unauthenticated('the access token is not valid');
    return { viewer, expiresAt: new Date((Number(claims.exp) + rules.leewaySeconds) * 1000) };
  };
  return {
    mode: 'tokens',
    session,
    authenticate: async (credentials, now) => (await session(credentials, now)).viewer,
  };
}

/** Tokens mean nothing here, and are not looked at. */
function forDevelopment(settings: AuthSettings): Authenticator {
  const developer = developmentViewer(settings.developmentClearance);
  return withoutEnd('development', ({ isLocal }) => (isLocal ? developer : anonymous(settings)));
}

/** An authenticator without tokens. */
function withoutEnd(
  mode: Authenticator['mode'],
  viewerOf: (credentials: Credentials) => Viewer,
): Authenticator {
  return {
    mode,
    authenticate: async (credentials) => viewerOf(credentials),
    session: async (credentials) => ({ viewer: viewerOf(credentials), expiresAt: null }),
  };
}

function anonymous({ anonymousReading }: AuthSettings): Viewer {
  if (anonymousReading) return ANONYMOUS;
  throw unauthenticated('this server answers only those who sign in');
}

function rulesOf(settings: AuthSettings): TokenRules {
  const { jwtIssuer: issuer, jwtAudience: audience } = settings;
  if (issuer === null || audience === null) {
    throw new CounterclaimError(
      'CONFIG_INVALID',
      'COUNTERCLAIM_JWKS needs COUNTERCLAIM_JWT_ISSUER and COUNTERCLAIM_JWT_AUDIENCE: tokens made for others do not count',
    );
  }
  return { issuer, audience, algorithms: settings.jwtAlgorithms, leewaySeconds: settings.jwtLeewaySeconds };
}

function unauthenticated(message: string): CounterclaimError {
  return new CounterclaimError('UNAUTHENTICATED', message);
}

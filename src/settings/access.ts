import { isIP } from 'node:net';
import { DEFAULT_OPERATION_LIMITS as LIMIT } from '../shared/limits.ts';
import { list, oneOf, type Setting, text, wholeNumber } from './values.ts';

/** Signature algorithms with a public key: a key set that anybody may read cannot make a token. */
const ALGORITHMS: readonly string[] = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];

const algorithms = list.refine((given) => given.every((name) => ALGORITHMS.includes(name)), {
  error: `must be some of ${ALGORITHMS.join(', ')}, with commas between`,
});
const keySet = text.refine(isKeySetPlace, {
  error: 'must be a path, or an https:// address (http:// on this machine only) without user and password',
});
const proxies = list.refine((given) => given.every(isAddressRange), {
  error: 'must be addresses or ranges such as 10.0.0.0/8, with commas between',
});
const yesOrNo = oneOf(['true', 'false']).transform((word) => word === 'true');

/** The settings of who may ask, and how much. */
export const ACCESS_SETTINGS = [
  {
    env: 'COUNTERCLAIM_JWKS',
    key: 'jwks',
    default: null,
    meaning:
      'public keys of access tokens: file or https:// address of a JSON Web Key Set; without it nobody signs in, and outside production requests of this machine may do everything',
    value: keySet,
  },
  {
    env: 'COUNTERCLAIM_JWT_ISSUER',
    key: 'jwtIssuer',
    default: null,
    meaning: 'the `iss` that access tokens must have; needed with COUNTERCLAIM_JWKS',
    value: text,
  },
  {
    env: 'COUNTERCLAIM_JWT_AUDIENCE',
    key: 'jwtAudience',
    default: null,
    meaning: 'the `aud` that access tokens must have; needed with COUNTERCLAIM_JWKS',
    value: text,
  },
  {
    env: 'COUNTERCLAIM_JWT_ALGORITHMS',
    key: 'jwtAlgorithms',
    default: 'RS256,PS256,ES256,EdDSA',
    meaning: 'signature algorithms of access tokens that count, separated by commas',
    value: algorithms,
  },
  {
    env: 'COUNTERCLAIM_JWT_LEEWAY_S',
    key: 'jwtLeewaySeconds',
    default: '30',
    meaning: 'how far the clock of the issuer may differ, in seconds',
    value: wholeNumber(0, 60),
  },
  {
    env: 'COUNTERCLAIM_JWT_ROLES_CLAIM',
    key: 'jwtRolesClaim',
    default: 'roles',
    meaning: 'claim that holds the roles: some of reader, contributor, reviewer, admin',
    value: text,
  },
  {
    env: 'COUNTERCLAIM_JWT_CLEARANCE_CLAIM',
    key: 'jwtClearanceClaim',
    default: 'clearance',
    meaning:
      'claim that holds the clearance: CLEAR, GREEN, AMBER, AMBER_STRICT or RED; CLEAR where it is absent',
    value: text,
  },
  {
    env: 'COUNTERCLAIM_ANONYMOUS_READING',
    key: 'anonymousReading',
    default: 'true',
    meaning: 'whether those who do not sign in may read what is marked CLEAR: true or false',
    value: yesOrNo,
  },
  {
    env: 'COUNTERCLAIM_DEVELOPMENT_CLEARANCE',
    key: 'developmentClearance',
    default: 'CLEAR',
    meaning: 'what requests of this machine may see outside production, while COUNTERCLAIM_JWKS is not set',
    value: oneOf(['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED']),
  },
  {
    env: 'COUNTERCLAIM_MAX_DEPTH',
    key: 'maxDepth',
    default: String(LIMIT.depth),
    meaning: 'most levels of fields in an operation; introspection has a limit of its own',
    value: wholeNumber(1, 1000),
  },
  {
    env: 'COUNTERCLAIM_MAX_ALIASES',
    key: 'maxAliases',
    default: String(LIMIT.aliases),
    meaning: 'most aliases in a GraphQL document',
    value: wholeNumber(0, 10_000),
  },
  {
    env: 'COUNTERCLAIM_MAX_DIRECTIVES',
    key: 'maxDirectives',
    default: String(LIMIT.directives),
    meaning: 'most directives in a GraphQL document',
    value: wholeNumber(0, 10_000),
  },
  {
    env: 'COUNTERCLAIM_MAX_COST',
    key: 'maxCost',
    default: String(LIMIT.cost),
    meaning: 'most an operation may cost: its fields, with every fragment written out where it is used',
    value: wholeNumber(1, 1_000_000),
  },
  {
    env: 'COUNTERCLAIM_MAX_SOCKETS',
    key: 'maxSockets',
    default: String(LIMIT.sockets),
    meaning: 'most sockets for subscriptions that the server has open',
    value: wholeNumber(0, 100_000),
  },
  {
    env: 'COUNTERCLAIM_MAX_SUBSCRIPTIONS',
    key: 'maxSubscriptions',
    default: String(LIMIT.subscriptions),
    meaning: 'most subscriptions of one socket',
    value: wholeNumber(1, 1_000),
  },
  {
    env: 'COUNTERCLAIM_RATE_LIMIT',
    key: 'rateLimit',
    default: null,
    meaning:
      'most cost that one user, or one address without a user, may spend within the window; when not set, 60000 in production and no limit else',
    value: wholeNumber(1, 1_000_000_000),
  },
  {
    env: 'COUNTERCLAIM_RATE_WINDOW_S',
    key: 'rateWindowSeconds',
    default: '60',
    meaning: 'window of the rate limit, in seconds: so long it takes from nothing left to all of it',
    value: wholeNumber(1, 86_400),
  },
  {
    env: 'COUNTERCLAIM_TRUSTED_PROXIES',
    key: 'trustedProxies',
    default: null,
    meaning: 'addresses or ranges of proxies whose X-Forwarded-For tells who asks, separated by commas',
    value: proxies,
  },
  {
    env: 'COUNTERCLAIM_TRUSTED_DOCUMENTS',
    key: 'trustedDocuments',
    default: null,
    meaning: 'JSON file of the only documents that run: an object of ids (or SHA-256 hashes) and documents',
    value: text,
  },
] as const satisfies readonly Setting[];

function isKeySetPlace(place: string): boolean {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(place)) return true;
  const url = URL.canParse(place) ? new URL(place) : null;
  if (url === null || url.username !== '' || url.password !== '') return false;
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isHere);
}

function isAddressRange(range: string): boolean {
  const [address = '', bits = '0', ...more] = range.split('/');
  return isIP(address) !== 0 && /^\d{1,3}$/.test(bits) && more.length === 0;
}

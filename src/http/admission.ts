import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, parse } from 'graphql';
import type { Viewer } from '../shared/context.ts';
import { CounterclaimError } from '../shared/errors.ts';
import type { OperationLimits } from '../shared/limits.ts';
import { RequestRefusal, refusal } from './errors.ts';
import { checkDocument } from './limits/document.ts';
import { createRateLimiter, type Grant, type RateLimiter } from './limits/rate.ts';
import { spenderOf } from './spender.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** Decides, before GraphQL sees a request, whether it may be worked on at all. */
export interface Admission {
  /**
   * Where only trusted documents run, puts the document that the request means into it, in place of its id.
   * @throws RequestRefusal PERSISTED_QUERY_NOT_FOUND, HTTP status 400
   */
  resolveDocument(request: FastifyRequest): void;
  /**
   * Parses and measures the document, then takes its cost from what the viewer may spend, and says both in the
   * answer's headers. A document that is no GraphQL goes on, to be refused with its place.
   * @throws GraphQLError GRAPHQL_VALIDATION_FAILED (400) over a limit, RATE_LIMITED (429) with `Retry-After`
   */
  admit(request: FastifyRequest, reply: FastifyReply, viewer: Viewer): void;
  /**
   * The same for a subscription over a socket, which is paid for once; gives its document.
   * @throws RequestRefusal, GraphQLError or CounterclaimError, as the others
   */
  admitSubscription(asked: AskedDocument, viewer: Viewer, address: string): string;
}

/** How a document is named: by its text, by an id of the manifest, or by a hash. */
export interface AskedDocument {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/** @param now a clock that only goes forward, in milliseconds */
export function createAdmission(
  limits: OperationLimits,
  trusted: TrustedDocuments | undefined,
  now: () => number,
): Admission {
  const costOf = rememberCosts((text) => {
    const document = parsed(text, limits.tokens);
    // What is no GraphQL costs the work of finding out.
    return document === undefined ? 1 : checkDocument(document, limits);
  });
  const limiter =
    limits.rate === null ? undefined : createRateLimiter(limits.rate, limits.rateWindowSeconds, now);
  const measured = (query: string): number => {
    try {
      return costOf(query);
    } catch (error) {
      throw error instanceof CounterclaimError ? refusal(error) : error;
    }
  };
  return {
    resolveDocument: (request) => {
      if (trusted !== undefined) resolveTrusted(request, trusted);
    },
    admit: (request, reply, viewer) => {
      const { query } = asked(request);
      if (typeof query !== 'string') return;
      const cost = measured(query);
      reply.header('x-operation-cost', cost);
      if (limiter !== undefined) spend(limiter, spenderOf(viewer, request.ip), cost, reply);
    },
    admitSubscription: (given, viewer, address) => {
      const query = trusted === undefined ? given.query : trustedText({ ...given }, trusted);
      if (typeof query !== 'string') throw notTrusted();
      const cost = measured(query);
      const grant = limiter?.spend(spenderOf(viewer, address), cost);
      if (grant && !grant.granted) throw rateLimited(cost, grant);
      return query;
    },
  };
}

function notTrusted(): RequestRefusal {
  const message = 'this server runs the documents of its manifest only, and this is none of them';
  return new RequestRefusal(400, 'PERSISTED_QUERY_NOT_FOUND', message);
}

function rateLimited(cost: number, { remaining, retryAfterSeconds }: Grant) {
  const message = `the operation costs ${cost}, and ${remaining} is left for now; try again in ${retryAfterSeconds} s`;
  return refusal(new CounterclaimError('RATE_LIMITED', message, { cost, remaining, retryAfterSeconds }));
}

function parsed(text: string, maxTokens: number): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens, noLocation: true });
  } catch {
    return undefined;
  }
}

/** Fields of the RateLimit header draft of the IETF (draft-ietf-httpapi-ratelimit-headers). */
function spend(limiter: RateLimiter, spender: string, cost: number, reply: FastifyReply): void {
  const grant = limiter.spend(spender, cost);
  const { granted, remaining, retryAfterSeconds, fullInSeconds } = grant;
  reply.header('ratelimit-policy', `"cost";q=${limiter.limit};w=${limiter.windowSeconds}`);
  reply.header('ratelimit', `"cost";r=${remaining};t=${fullInSeconds}`);
  if (granted) return;
  reply.header('retry-after', retryAfterSeconds);
  throw rateLimited(cost, grant);
}

const MOST_REMEMBERED = 1_000;
const LONGEST_REMEMBERED = 16_384;

/** Programs send the same texts again and again: of those admitted, the last ones are remembered. */
function rememberCosts(costOf: (text: string) => number): (text: string) => number {
  const costs = new Map<string, number>();
  return (text) => {
    const known = costs.get(text);
    const cost = known ?? costOf(text);
    if (text.length > LONGEST_REMEMBERED) return cost;
    // Again at the end: the map keeps the order in which texts were last asked.
    costs.delete(text);
    costs.set(text, cost);
    const [oldest] = costs.keys();
    if (costs.size > MOST_REMEMBERED && oldest !== undefined) costs.delete(oldest);
    return cost;
  };
}

type Parameters = Readonly<Record<string, unknown>>;

/** The parameters of a GraphQL request, as far as they are there: those of the body, or of the address for a GET. */
function asked(request: FastifyRequest): Parameters {
  const { body } = request;
  if (request.method !== 'GET') return isObject(body) ? body : {};
  const search = new URLSearchParams(searchOf(request));
  // What is given twice means nothing: the request is refused for it.
  return Object.fromEntries([...search].filter(([name]) => search.getAll(name).length === 1));
}

function searchOf({ url }: FastifyRequest): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start + 1);
}

function isObject(value: unknown): value is Parameters {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The id is `documentId`, or the `sha256Hash` of automatic persisted queries; the whole text does too, if it is in the
 * manifest. A list of requests is left to be refused as such.
 */
function resolveTrusted(request: FastifyRequest, trusted: TrustedDocuments): void {
  if (Array.isArray(request.body)) return;
  const { query, documentId, extensions, ...others } = asked(request);
  const text = trustedText({ query, documentId, extensions }, trusted);
  if (text === undefined) throw notTrusted();
  if (request.method !== 'GET') request.body = { ...others, query: text };
  else {
    const search = new URLSearchParams(searchOf(request));
    for (const name of ['documentId', 'extensions']) search.delete(name);
    search.set('query', text);
    request.raw.url = `/graphql?${search}`;
  }
}

function trustedText(given: Parameters, trusted: TrustedDocuments): string | undefined {
  if (typeof given.query === 'string') return trusted.has(given.query) ? given.query : undefined;
  const id = given.documentId ?? persistedHash(given.extensions);
  return typeof id === 'string' ? trusted.byId(id) : undefined;
}

function persistedHash(extensions: unknown): unknown {
  const value = typeof extensions === 'string' ? jsonOrNothing(extensions) : extensions;
  const persisted = isObject(value) ? value.persistedQuery : undefined;
  return isObject(persisted) ? persisted.sha256Hash : undefined;
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

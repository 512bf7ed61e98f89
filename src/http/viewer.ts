import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticator } from '../auth/index.ts';
import type { Viewer } from '../shared/context.ts';
import { CounterclaimError } from '../shared/errors.ts';
import { invariant } from '../shared/invariant.ts';
import { traceOf } from './observation.ts';

const viewers = new WeakMap<FastifyRequest, Viewer>();

/**
 * Finds out who sends the request; {@link viewerOf} knows it from then on.
 * @throws CounterclaimError UNAUTHENTICATED, and the answer then names the scheme (RFC 6750, 3), or KEYS_UNAVAILABLE
 */
export async function identify(
  request: FastifyRequest,
  reply: FastifyReply,
  authenticator: Authenticator,
  now: Date,
): Promise<void> {
  const { authorization } = request.headers;
  try {
    viewers.set(
      request,
      await authenticator.authenticate({ authorization, isLocal: isLocalRequest(request.raw) }, now),
    );
  } catch (error) {
    traceOf(request).reason = reasonOf(error);
    if (error instanceof CounterclaimError && error.code === 'UNAUTHENTICATED') {
      const challenge = authorization === undefined ? 'Bearer' : 'Bearer error="invalid_token"';
      reply.header('www-authenticate', challenge);
    }
    throw error;
  }
}

/**
 * The code of jose or of Node behind the refusal, and the claim that is wrong. Nothing else of it: jose's errors carry
 * the whole payload.
 */
function reasonOf(error: unknown): string | undefined {
  for (let cause = error, step = 0; cause instanceof Error && step < 5; cause = cause.cause, step += 1) {
    const { code, claim } = cause as { code?: unknown; claim?: unknown };
    const isOwn = cause instanceof CounterclaimError;
    if (!isOwn && typeof code === 'string') return typeof claim === 'string' ? `${code} ${claim}` : code;
  }
  return undefined;
}

/** Who sends the request. Only for requests that {@link identify} let through. */
export function viewerOf(request: FastifyRequest): Viewer {
  const viewer = viewers.get(request);
  invariant(viewer !== undefined, 'a request reached GraphQL before it was known who sends it');
  return viewer;
}

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const LOCAL_NAME = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const PASSED_ON = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;

/**
 * Whether the request comes from this machine, for itself. Not what a proxy passes on, and not what a page of another
 * site sends through the user's browser to a name of its own that leads here (DNS rebinding).
 */
export function isLocalRequest(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? '';
  if (!LOOPBACK.test(address) || PASSED_ON.some((name) => request.headers[name] !== undefined)) return false;
  const host = `http://${request.headers.host ?? ''}`;
  return URL.canParse(host) && LOCAL_NAME.test(new URL(host).hostname);
}

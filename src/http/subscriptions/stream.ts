import { setTimeout as sleep } from 'node:timers/promises';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { eventCursor, eventPosition } from '../../modules/event/resolvers/cursor.ts';
import { behind, type EventFeed } from './feed.ts';
import type { EventQuery } from './rewrite.ts';

/** What a page of events came to, as it would be answered. */
export interface PageAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

/** One subscription at work. */
export interface Streaming {
  readonly query: EventQuery;
  /** The place of the log to begin behind; its end where null. */
  readonly start: string | null;
  readonly feed: EventFeed;
  /** Reads a page with these variables, as the subscriber. */
  readonly read: (variables: Readonly<Record<string, unknown>>) => Promise<PageAnswer>;
  /** Told for each event, with the instant at which it was written. */
  readonly told: (at: string) => void;
  readonly signal: AbortSignal;
}

/** What passes by itself: the page is asked for again. */
const PASSING: ReadonlySet<unknown> = new Set(['DATABASE_UNAVAILABLE', 'TIMEOUT', 'OVERLOADED', 'CONFLICT']);
const LEAST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * The events of a subscription, each as a result of its own. Pages are read one after the other, from the subscriber's
 * own place and as fast as it takes them: who is slow, or meets an outage of the database, is behind and misses nothing.
 * Ends with the signal, or with a result of errors that no waiting mends.
 */
export async function* streamEvents(
  streaming: Streaming,
): AsyncGenerator<ExecutionResult<Record<string, unknown>>, void, void> {
  const { query, start, feed, read, told, signal } = streaming;
  const patiently = <T>(work: () => Promise<T>) => untilItWorks(work, signal);
  let end = await patiently(() => feed.end());
  let position = start ?? behind(end);
  // The first page is asked for at once, so that arguments that are wrong are told at once.
  for (; ; end = await feed.beyond(position, signal)) {
    const until = await patiently(() => feed.window(position, end));
    const answer = await patiently(async () => {
      const given = await read(query.variables(eventCursor(position), until));
      if (
        pageOf(given) === undefined &&
        given.errors?.some(({ extensions }) => PASSING.has(extensions?.code))
      )
        throw new Error('the page cannot be read now');
      return given;
    });
    const page = pageOf(answer);
    if (page === undefined) {
      yield { errors: (answer.errors ?? []).map((error) => wrapped(error, error.path)) };
      return;
    }
    for (const [index, node] of page.nodes.entries()) {
      signal.throwIfAborted();
      yield resultOf(query.key, node, index, answer.errors ?? []);
    }
    const { hasNextPage, endCursor } = page.pageInfo;
    position = hasNextPage && endCursor !== null ? eventPosition(endCursor) : behind(until);
    if (endCursor !== null) told(eventPosition(endCursor).slice(0, until.length));
  }
}

function pageOf({ data }: PageAnswer): Page | undefined {
  return (data?.events ?? undefined) as Page | undefined;
}

/** An event with the errors below it, at the place where the subscription has it. */
function resultOf(
  key: string,
  node: unknown,
  place: number,
  errors: readonly GraphQLFormattedError[],
): ExecutionResult<Record<string, unknown>> {
  const own = errors.filter(({ path }) => path?.[1] === 'nodes' && path[2] === place);
  return {
    data: { [key]: node },
    ...(own.length === 0
      ? {}
      : { errors: own.map((error) => wrapped(error, [key, ...(error.path ?? []).slice(3)])) }),
  };
}

/** An error that has its outside already. */
function wrapped({ message, extensions }: GraphQLFormattedError, path: GraphQLFormattedError['path']) {
  return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? {} });
}

async function untilItWorks<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let pause = LEAST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    signal.throwIfAborted();
    try {
      return await work();
    } catch {
      await sleep(pause, undefined, { signal });
    }
  }
}

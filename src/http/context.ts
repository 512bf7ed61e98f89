import { randomUUID } from 'node:crypto';
import type { Database } from '../neo4j/index.ts';
import type { RequestContext, Viewer } from '../shared/context.ts';
import type { RequestTrace } from './observation.ts';
import { type AccessObserver, type Causality, observeDatabase } from './observed-database.ts';

const ACCEPTABLE_REQUEST_ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;

/** {@link RequestContext} with the notes for the log. */
export interface HttpContext extends RequestContext {
  readonly trace: RequestTrace;
  readonly causality: Causality;
}

/** The caller's own `x-request-id` where it is short and plain enough for a log line and a header; else a new one. */
export function requestIdFrom(header: string | readonly string[] | undefined): string {
  return typeof header === 'string' && ACCEPTABLE_REQUEST_ID.test(header) ? header : randomUUID();
}

/** The context of one GraphQL request. `now` is its one instant, whatever is read later. */
export function createContext(options: {
  readonly requestId: string;
  readonly viewer: Viewer;
  readonly database: Database;
  readonly now: Date;
  readonly observe: AccessObserver;
  readonly trace: RequestTrace;
  /** Aborts when nobody waits for the answer any more. */
  readonly gone?: AbortSignal;
}): HttpContext {
  const causality: Causality = { after: [], reached: [] };
  return {
    requestId: options.requestId,
    viewer: options.viewer,
    now: options.now.toISOString(),
    database: observeDatabase(options.database, options.observe, causality, options.gone),
    causality,
    trace: options.trace,
  };
}

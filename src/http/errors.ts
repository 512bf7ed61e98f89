import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { CounterclaimError, ERROR_CODES, type ErrorCode } from '../shared/errors.ts';

/**
 * Codes of the transport. They have the names that GraphQL clients know from Apollo Server and stand beside the
 * program's own catalogue.
 */
const PROTOCOL_CODES = {
  BAD_REQUEST:
    'the HTTP request is none that the server answers: path, method, media type, JSON or parameters',
  OPERATION_RESOLUTION_FAILURE:
    'the document has no operation of the name asked for, or several and no name was given',
  PERSISTED_QUERY_NOT_FOUND: 'the server runs the documents of its manifest only, and this is none of them',
  PERSISTED_QUERY_NOT_SUPPORTED: 'the server keeps no persisted queries; send the whole operation',
} as const;

/** After this many seconds a caller may try again what failed for want of the database, of keys or of room. */
export const RETRY_AFTER_SECONDS = '2';

/** A code that an answer may carry. */
export type WireCode = ErrorCode | keyof typeof PROTOCOL_CODES;

/** A request that ends before it reaches GraphQL. The message is told to the caller as it is. */
export class RequestRefusal extends Error {
  readonly status: number;
  readonly code: WireCode;

  constructor(status: number, code: WireCode, message: string) {
    super(message);
    this.name = 'RequestRefusal';
    this.status = status;
    this.code = code;
  }
}

/** An error as it leaves the server. */
export interface WireError {
  readonly message: string;
  readonly extensions: { readonly code: WireCode } & Readonly<Record<string, unknown>>;
}

const SUGGESTION = 'Did you mean';
/** graphql-js' own words when an argument's value is found wrong only while the operation runs. */
const ARGUMENT_AT_RUN_TIME = /^Argument "[^"]+" (?:of|has) /;
/** Of what the libraries put into `extensions`, only this is for clients. */
const PASSED_ON = ['argument', 'variable'] as const;

/**
 * The one place where a GraphQL error gets its outside: code, message, details. Never throws, and lets nothing out
 * that is not meant for clients: what is not known for an expected failure becomes INTERNAL_ERROR with the request's
 * id, and its own message stays in the log.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  options: { readonly requestId: string | undefined; readonly hideSuggestions: boolean },
): GraphQLFormattedError {
  try {
    const { message, extensions } = describe(error, options.requestId);
    return {
      message: (options.hideSuggestions ? withoutSuggestion(message) : message).trim(),
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      extensions,
    };
  } catch {
    return internalError(options.requestId);
  }
}

/** No regular expression: the message repeats what was sent, and one would take time with the square of its length. */
function withoutSuggestion(message: string): string {
  const start = message.endsWith('?') ? message.lastIndexOf(SUGGESTION) : -1;
  return start < 0 ? message : message.slice(0, start);
}

/** The code that {@link formatError} gives the error. For INTERNAL_ERROR the log must have the error itself. */
export function codeOf(error: unknown): WireCode {
  return describe(error, undefined).extensions.code;
}

/** The error that the program threw, out of the wrappers that GraphQL puts around it. */
export function rootCause(error: unknown): unknown {
  let cause = error;
  // Bounded, so that a circle of causes ends.
  for (let step = 0; step < 10 && cause instanceof GraphQLError && cause.originalError; step += 1) {
    cause = cause.originalError;
  }
  return cause;
}

/** The answer to a request that failed outside GraphQL, in the shape of a GraphQL answer. Never throws. */
export function describeHttpFailure(
  error: unknown,
  requestId: string,
): { readonly status: number; readonly errors: readonly [WireError] } {
  if (error instanceof RequestRefusal) return failure(error.status, error.code, error.message);
  if (error instanceof CounterclaimError && error.code !== 'INTERNAL_ERROR') {
    return { status: HTTP_STATUS[error.code] ?? 500, errors: [fromCatalogue(error, error.message)] };
  }
  const { code, statusCode } = frameworkFailure(error);
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return failure(413, 'REQUEST_TOO_LARGE', 'the request body is larger than the server takes');
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return failure(415, 'BAD_REQUEST', 'the body must be sent as application/json in UTF-8');
  }
  if (statusCode >= 400 && statusCode < 500) {
    return failure(statusCode, 'BAD_REQUEST', 'the request is malformed');
  }
  return { status: 500, errors: [internalError(requestId)] };
}

const HTTP_STATUS: Partial<Readonly<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
  KEYS_UNAVAILABLE: 503,
  BAD_USER_INPUT: 400,
  INVALID_ENCODING: 400,
  REQUEST_TOO_LARGE: 413,
  NOT_FOUND: 404,
  DATABASE_UNAVAILABLE: 503,
  OVERLOADED: 503,
  TIMEOUT: 504,
};

/** The refusal of a GraphQL request before any of it runs: with the HTTP status of its code. */
export function refusal(error: CounterclaimError): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, http: { status: HTTP_STATUS[error.code] ?? 400 } },
  });
}

function failure(status: number, code: WireCode, message: string) {
  return { status, errors: [{ message, extensions: { code } }] as const };
}

/** Fastify's errors carry a code (`FST_ERR_…`) and a status. */
function frameworkFailure(error: unknown): { readonly code: unknown; readonly statusCode: number } {
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  return { code, statusCode: typeof statusCode === 'number' ? statusCode : 500 };
}

function describe(error: unknown, requestId: string | undefined): WireError {
  const cause = rootCause(error);
  const wrapper = error instanceof GraphQLError ? error : undefined;
  const aboutInput = isAboutInput(wrapper?.extensions.code);
  if (cause instanceof CounterclaimError && cause.code !== 'INTERNAL_ERROR') {
    // A scalar refused a value: GraphQL's message names the argument or variable, and repeats the scalar's.
    if (wrapper === undefined || !aboutInput) return fromCatalogue(cause, cause.message);
    return fromCatalogue(cause, wrapper.message, details(wrapper));
  }
  if (wrapper === undefined || (!aboutInput && !(cause instanceof GraphQLError)))
    return internalError(requestId);
  const code = inputCode(wrapper, cause);
  if (code === undefined) return internalError(requestId);
  return { message: wrapper.message, extensions: { ...details(wrapper), code } };
}

/** The code of an error that GraphQL itself, Apollo or a resolver made for the caller; undefined for any other. */
function inputCode(wrapper: GraphQLError, cause: unknown): WireCode | undefined {
  const codes = [cause instanceof GraphQLError ? cause.extensions.code : undefined, wrapper.extensions.code];
  const code = codes.find(isWireCode);
  if (code !== undefined) return code === 'INTERNAL_ERROR' ? undefined : code;
  return ARGUMENT_AT_RUN_TIME.test(wrapper.message) ? 'BAD_USER_INPUT' : undefined;
}

function fromCatalogue(error: CounterclaimError, message: string, place: object = {}): WireError {
  return { message, extensions: { ...error.details, ...place, code: error.code } };
}

function internalError(requestId: string | undefined): WireError {
  const trail = requestId === undefined ? '' : `; request id ${requestId} finds it in the log`;
  return {
    message: `the server failed on this request by a fault of its own${trail}`,
    extensions: { code: 'INTERNAL_ERROR', ...(requestId === undefined ? {} : { requestId }) },
  };
}

/** What is wrong is the document or a variable, and graphql-js says so in words made for its author. */
function isAboutInput(code: unknown): boolean {
  return code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT';
}

function isWireCode(code: unknown): code is WireCode {
  return (
    typeof code === 'string' && (Object.hasOwn(ERROR_CODES, code) || Object.hasOwn(PROTOCOL_CODES, code))
  );
}

function details(error: GraphQLError): Record<string, unknown> {
  const told: Record<string, unknown> = {};
  for (const name of PASSED_ON) {
    if (error.extensions[name] !== undefined) told[name] = error.extensions[name];
  }
  const [node] = error.nodes ?? [];
  if (node?.kind === Kind.VARIABLE_DEFINITION) told.variable = node.variable.name.value;
  return told;
}

import { Neo4jError } from 'neo4j-driver';
import { CounterclaimError, type ErrorCode } from '../shared/errors.ts';

interface Translation {
  readonly code: ErrorCode;
  readonly message: string;
}

const UNAVAILABLE: Translation = { code: 'DATABASE_UNAVAILABLE', message: 'the database cannot be reached' };
const TIMED_OUT: Translation = { code: 'TIMEOUT', message: 'the statement took longer than allowed' };
const OVERLOADED: Translation = { code: 'OVERLOADED', message: 'too many statements are under way' };
const CONFLICT: Translation = { code: 'CONFLICT', message: 'another writer changed the same records' };
const NO_BOOKMARK: Translation = { code: 'BAD_USER_INPUT', message: 'a bookmark is none of this database' };

const BY_CODE: Readonly<Record<string, Translation>> = {
  ServiceUnavailable: UNAVAILABLE,
  SessionExpired: UNAVAILABLE,
  'Neo.ClientError.Database.DatabaseNotFound': {
    code: 'DATABASE_UNAVAILABLE',
    message: 'the server has no such database',
  },
  'Neo.ClientError.Transaction.TransactionTimedOut': TIMED_OUT,
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration': TIMED_OUT,
  // A statement that waits for a lock when its time is up ends with this code and not with the one above.
  'Neo.ClientError.Transaction.LockClientStopped': TIMED_OUT,
  'Neo.TransientError.Transaction.BookmarkTimeout': TIMED_OUT,
  'Neo.ClientError.Transaction.InvalidBookmark': NO_BOOKMARK,
  'Neo.ClientError.Transaction.InvalidBookmarkMixture': NO_BOOKMARK,
  'Neo.TransientError.Transaction.DeadlockDetected': CONFLICT,
  'Neo.TransientError.Transaction.LockAcquisitionTimeout': CONFLICT,
  'Neo.TransientError.Transaction.Outdated': CONFLICT,
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError': OVERLOADED,
  'Neo.TransientError.General.OutOfMemoryError': OVERLOADED,
  'Neo.TransientError.Transaction.MaximumTransactionLimitReached': OVERLOADED,
  'Neo.TransientError.Request.NoThreadsAvailable': OVERLOADED,
};

const SECURITY: Readonly<Record<string, string>> = {
  'Neo.ClientError.Security.Unauthorized': 'Neo4j refused the user or the password',
  'Neo.ClientError.Security.CredentialsExpired': "Neo4j wants the user's first password changed",
  'Neo.ClientError.Security.AuthenticationRateLimit':
    'Neo4j refused the password too often; wait a few seconds',
  'Neo.ClientError.Security.AuthorizationExpired': 'the login ran out',
  'Neo.ClientError.Security.TokenExpired': 'the login ran out',
  'Neo.ClientError.Security.Forbidden': 'the Neo4j user may not do this',
};

/**
 * Any failure of the driver as a CounterclaimError with the driver's error as its cause. What is no failure of the
 * driver comes back as it is. The message never holds the statement: a syntax error quotes it, so only its code is told.
 */
export function translateError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = translation(error);
  // A Conflict of a payload is for its caller to mend; this one may be gone in a moment.
  const details = code === 'CONFLICT' ? { retryable: true } : {};
  return new CounterclaimError(code, message, details, { cause: error });
}

function translation(error: Neo4jError): Translation {
  const known = BY_CODE[error.code];
  if (known) return known;
  const refused = SECURITY[error.code];
  if (refused) return { code: 'NEO4J_UNAUTHORIZED', message: refused };
  if (isUniquenessFault(error)) return CONFLICT;
  if (error.code.startsWith('Neo.TransientError.')) return UNAVAILABLE;
  // These two come from the driver itself, with no code of their own.
  if (error.message.startsWith('Connection acquisition timed out')) return OVERLOADED;
  if (error.message.includes('has been rolled back')) return TIMED_OUT;
  return { code: 'INTERNAL_ERROR', message: `the database refused a statement (${error.code})` };
}

/**
 * Whether a uniqueness constraint refused the write. Deleting a node that still has relationships gives the same code
 * and the same GQL status up to Neo4j 5, so the message decides. Takes the driver's error or the translated one.
 */
export function isUniquenessFault(error: unknown): boolean {
  const fault = error instanceof CounterclaimError ? error.cause : error;
  return (
    fault instanceof Neo4jError &&
    fault.code === 'Neo.ClientError.Schema.ConstraintValidationFailed' &&
    fault.message.includes('already exists')
  );
}

/** Whether the same statement may do better in a moment. */
export function isPassing(error: unknown): boolean {
  return error instanceof Neo4jError && error.retryable;
}

/** The driver's error behind a translated one, so that the driver's own retry knows it; else the error itself. */
export function untranslated(error: unknown): unknown {
  return error instanceof CounterclaimError && error.cause instanceof Neo4jError ? error.cause : error;
}

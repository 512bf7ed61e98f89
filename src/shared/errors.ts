/**
 * The one catalogue of error codes. A code is stable: clients, scripts and tests match on it; the message is for
 * people and names the thing and the value. No message holds Cypher, a stack or a secret.
 */
export const ERROR_CODES = {
  UNAUTHENTICATED: 'the access token is missing where one is needed, or is not valid',
  FORBIDDEN: 'the roles of whoever asks do not allow a field of the operation',
  RATE_LIMITED: 'whoever asks has spent what one may spend for now; `Retry-After` says when to try again',
  KEYS_UNAVAILABLE: 'the keys that access tokens are checked with cannot be had now; try again',
  BAD_USER_INPUT: 'an argument or variable has a value that the schema allows and the server does not',
  INVALID_CURSOR: 'a cursor that this list and order did not hand out',
  NOT_FOUND: 'no visible record has the id or name asked for',
  AMBIGUOUS_NAME: 'more than one agent bears the name; `extensions.candidates` lists them',
  INVALID_ENCODING: 'text that is no valid Unicode: invalid UTF-8, a lone surrogate or U+0000',
  REQUEST_TOO_LARGE: 'the request body is over the limit',
  LIMIT_EXCEEDED: 'the answer would need more records than the server looks at for one field',
  GRAPHQL_PARSE_FAILED: 'the operation is no GraphQL',
  GRAPHQL_VALIDATION_FAILED: 'the operation does not fit the schema or passes a limit',
  DOSSIER_REFUSED: 'the import was refused as a whole; `faults` lists every fault',
  CONFIG_INVALID: 'a setting has a value it cannot have',
  PORT_IN_USE: 'another program listens on the port',
  NEO4J_UNAVAILABLE: 'no Neo4j could be reached or brought up',
  NEO4J_UNAUTHORIZED: 'Neo4j refused the user or the password',
  NEO4J_TOO_OLD: 'the Neo4j server is older than the oldest supported version',
  DISK_FULL: 'no space is left where the data or the cache is kept',
  MIGRATION_CHANGED: 'a migration file differs from the one that was applied',
  SCHEMA_TOO_NEW: 'the graph was migrated by a newer version of the program',
  BACKUP_INVALID: 'a backup is not whole, was changed, or is of a form that this program does not know',
  GRAPH_NOT_EMPTY: 'a backup is restored and a bulk import is made into an empty graph only',
  RESTORE_NEEDED: 'a migration cannot be undone; only a backup from before it leads back',
  RESTORE_UNFINISHED: 'the graph holds a restore that did not end; `counterclaim restore` begins it anew',
  DATABASE_UNAVAILABLE: 'the database cannot be reached now; try again',
  TIMEOUT: 'the statement took longer than allowed',
  CONFLICT: 'another writer changed the same records; try again',
  IDEMPOTENCY_KEY_REUSED: 'the idempotency key stands for another mutation or for other arguments',
  RECORD_IN_USE: 'live records rest on the one that is to be retracted',
  OVERLOADED: 'too many requests are under way; try again later',
  GRAPH_INVALID: 'the graph breaks a rule of its model; `counterclaim verify` lists where',
  INTERNAL_ERROR: 'a fault of the program; the request id finds it in the log',
} as const;

/** One of {@link ERROR_CODES}. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** An expected failure with a code of the catalogue. `details` go to GraphQL `extensions` and to `--json` output. */
export class CounterclaimError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'CounterclaimError';
    this.code = code;
    this.details = details;
  }
}

/** What the rest of the program sees of Neo4j. Driver values, driver errors and sessions stop in this folder. */

/** Where the server is and how it may be used. */
export interface ConnectSettings {
  /** `bolt://`, `neo4j://` or one of their `+s`, `+ssc` forms. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The database of every session; `neo4j` where absent. */
  readonly database?: string;
  /** Connections at most; twice the cores, at least 8, where absent. */
  readonly poolSize?: number;
  /** How long a caller waits for a free connection before OVERLOADED; 3,000 where absent. */
  readonly acquisitionTimeoutMs?: number;
  /** The server stops a read after this; 5,000 where absent. */
  readonly readTimeoutMs?: number;
  /** The server stops a write transaction after this; 15,000 where absent. */
  readonly writeTimeoutMs?: number;
  /** A number from 0 up to 1 that spreads retries; for tests. */
  readonly random?: () => number;
}

/** What may be sent as a parameter: whole numbers in the safe range become INTEGER, other numbers FLOAT. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value };

/** One operator of a plan, the root first. `dbHits` and `rows` are there after PROFILE only. */
export interface PlanNode {
  readonly operator: string;
  readonly details: string;
  readonly dbHits: number;
  readonly rows: number;
  readonly estimatedRows: number;
  readonly children: readonly PlanNode[];
}

/** Something that Neo4j has to say about a statement: an unknown label, a missing parameter, a cartesian product … */
export interface Notification {
  /** `Neo.ClientNotification.…` */
  readonly code: string;
  /** GQL status, such as `01N50`. */
  readonly status: string;
  readonly category: string;
  readonly severity: string;
  readonly description: string;
}

/** A statement's answer, whole. Rows are lists in the order of `keys`; integers are numbers. */
export interface Result {
  readonly keys: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** What the statement changed, by the driver's names (`nodesCreated`, `constraintsAdded` …); zeros are left out. */
  readonly counters: Readonly<Record<string, number>>;
  /** The plan of a statement that starts with EXPLAIN or PROFILE. */
  readonly plan?: PlanNode;
  readonly notifications: readonly Notification[];
}

/** One row of an answer that comes row by row, in the order of `keys`; integers are numbers. */
export interface Streamed {
  readonly keys: readonly string[];
  readonly row: readonly unknown[];
}

/** The server that answers. */
export interface ServerFacts {
  /** Such as `5.26.30`. */
  readonly version: string;
  /** `community` or `enterprise`. */
  readonly edition: string;
  /** Host and port. */
  readonly address: string;
}

/** A write transaction under way. */
export interface Transaction {
  /** Runs one statement in it. Errors: as {@link Database.read}. */
  run(text: string, parameters?: Readonly<Record<string, Value>>): Promise<Result>;
}

/**
 * One Neo4j database. All methods reject with a CounterclaimError: DATABASE_UNAVAILABLE, TIMEOUT, CONFLICT, OVERLOADED,
 * NEO4J_UNAUTHORIZED, INVALID_ENCODING, and INTERNAL_ERROR for what is the program's own fault; the driver's error is
 * its `cause`.
 */
export interface Database {
  /**
   * An auto-commit statement in READ mode: one round trip. Tried again for up to 5 s while the error may pass.
   * `bookmarks`: states that the answer must include, from {@link Database.write}. `planningMs`: time on top of the
   * limit, for a long text that the server may have to plan first. DATABASE_UNAVAILABLE where no answer comes at all. `signal`:
   * ends the statement in the database too, with TIMEOUT.
   */
  read(
    text: string,
    parameters?: Readonly<Record<string, Value>>,
    options?: {
      readonly timeoutMs?: number;
      readonly planningMs?: number;
      readonly bookmarks?: readonly string[];
      readonly signal?: AbortSignal;
    },
  ): Promise<Result>;
  /**
   * One write transaction. `work` may run more than once (deadlock, lost connection), and the first run may be
   * committed when the connection is lost during the commit: it must end the same when it is repeated. What `work`
   * throws rolls back and is passed on. `bookmarks`: states that it must build on.
   */
  write<T>(
    work: (transaction: Transaction) => Promise<T>,
    options?: { readonly timeoutMs?: number; readonly bookmarks?: readonly string[] },
  ): Promise<{ readonly value: T; readonly bookmarks: readonly string[] }>;
  /** An auto-commit statement in WRITE mode, never repeated and without a time limit: schema, CALL … IN TRANSACTIONS. */
  run(text: string, parameters?: Readonly<Record<string, Value>>): Promise<Result>;
  /**
   * An auto-commit statement in READ mode whose rows come as they are asked for, however many: never repeated and without
   * a time limit. Whoever stops asking ends it.
   */
  stream(text: string, parameters?: Readonly<Record<string, Value>>): AsyncIterable<Streamed>;
  /** Round trips so far: one a statement, two more a transaction (begin, commit). */
  readonly roundTrips: number;
  /** Reads, transactions and runs that have a connection now, or wait for one. */
  readonly sessions: number;
  /** Asks the server who it is. Also rejects with NEO4J_TOO_OLD. */
  verify(): Promise<ServerFacts>;
  /** Waits for nothing: what is under way is cut off. */
  close(): Promise<void>;
}

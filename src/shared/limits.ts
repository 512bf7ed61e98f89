/** The limits of reading, in force for everybody; `serverInfo` shows them. */
export const LIMITS = {
  /** Most records a page. */
  pageSize: 100,
  /** Records a page where `first` is not given. */
  defaultPageSize: 20,
  /** Most values in one list argument. */
  listArgument: 100,
  /** Longest text argument, in UTF-16 units. */
  textArgument: 4096,
  /** Longest full-text query, in UTF-16 units, and its most words. */
  searchText: 256,
  searchWords: 16,
  /** Most claims whose status is compared between two instants; also in cypher/Changes/statuses.cypher. */
  touchedClaims: 500,
} as const;

/** What a request and its GraphQL document may be at most; the settings choose most of it, and `serverInfo` shows it. */
export interface OperationLimits {
  /** Largest request body, in bytes. */
  readonly bodyBytes: number;
  /** Most levels of lists and objects in the JSON of a body. */
  readonly jsonDepth: number;
  /** Most tokens of a document. */
  readonly tokens: number;
  /** Most levels of fields in an operation, those of introspection apart. */
  readonly depth: number;
  /** Most aliases in a document. */
  readonly aliases: number;
  /** Most directives in a document. */
  readonly directives: number;
  /** Most fields of an operation, with every fragment written out where it is used. */
  readonly cost: number;
  /** Most times that one operation may ask for one mutation. */
  readonly sameMutation: number;
  /** Most cost that one user, or one address without a user, may spend within the window; null for no limit. */
  readonly rate: number | null;
  /** The window, in seconds. */
  readonly rateWindowSeconds: number;
  /** Most sockets that the server has open. */
  readonly sockets: number;
  /** Most subscriptions of one socket. */
  readonly subscriptions: number;
}

/**
 * The limits where nothing else is set. The largest operations of the project's own (examples, documentation, command
 * line) have 344 tokens, 9 levels, 3 aliases, 2 directives, and cost 359.
 */
export const DEFAULT_OPERATION_LIMITS: OperationLimits = {
  bodyBytes: 1_048_576,
  jsonDepth: 10_000,
  tokens: 1_000,
  depth: 10,
  aliases: 15,
  directives: 5,
  cost: 5_000,
  sameMutation: 5,
  rate: null,
  rateWindowSeconds: 60,
  sockets: 1_000,
  subscriptions: 10,
};

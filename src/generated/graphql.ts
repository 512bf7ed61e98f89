export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, RFC 3339: `2023-06-15T12:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A day: `2023-06-15`. */
  Date: { input: string; output: string; }
};

/** A record of the graph. Its id stays the same over all its revisions. */
export type Node = {
  /** Opaque name of the record, e.g. `clm_` and 26 characters. */
  id: Scalars['ID']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether the list goes on behind this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether a cursor was given, so that there may be records before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge of this page; null where the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge of this page, to be given as `after`; null where the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** When something was said or published: an interval of days, as exact as the source is. */
export type Said = {
  __typename?: 'Said';
  /** First day on which it may have been. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it may have been. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** The date in the source's own words. */
  asWritten?: Maybe<Scalars['String']['output']>;
  /** Whether somebody worked the day out, where the source does not state it. */
  inferred?: Maybe<Scalars['Boolean']['output']>;
};

/** When something is said to have held: whole days, either end may be open. */
export type Period = {
  __typename?: 'Period';
  /** First day. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Last day. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** Whether the text states a thing or an annotator inferred it. */
export type RelayStated =
  /** The text says so. */
  | 'EXPLICIT'
  /** An annotator inferred it. */
  | 'INFERRED';

/** Who says that one thing bears on another. */
export type StatedBy =
  /** The speaker of the statement. */
  | 'SPEAKER'
  /** The text of the source. */
  | 'TEXT'
  /** An annotator; nobody in the source says so. */
  | 'ANNOTATOR'
  /** It follows from the words alone. */
  | 'LOGIC';

/** What a review said of a record, in rising order. */
export type ReviewState =
  /** Refused by a reviewer. */
  | 'REJECTED'
  /** Not reviewed yet. */
  | 'PROPOSED'
  /** Accepted; only such records count unless asked for otherwise. */
  | 'ACCEPTED';

/** Who brought a record in. */
export type RecordOrigin =
  /** A person wrote it here. */
  | 'HUMAN'
  /** It came with a file. */
  | 'IMPORT'
  /** A program found it. */
  | 'MACHINE';

/** Traffic Light Protocol 2.0: how far a record may be shared, in rising order of care. */
export type Marking =
  /** TLP:CLEAR, no limit. */
  | 'CLEAR'
  /** TLP:GREEN, the community. */
  | 'GREEN'
  /** TLP:AMBER, the organisation and its clients. */
  | 'AMBER'
  /** TLP:AMBER+STRICT, the organisation. */
  | 'AMBER_STRICT'
  /** TLP:RED, named recipients. */
  | 'RED';

/** What this server is. */
export type ServerInfo = {
  __typename?: 'ServerInfo';
  /** Version of the program. */
  version: Scalars['String']['output'];
  /** Version of the newest migration applied to the graph. */
  schemaVersion: Scalars['String']['output'];
  /** The limits in force. */
  limits: Limits;
};

/** The limits in force. */
export type Limits = {
  __typename?: 'Limits';
  /** Most records a page. */
  pageSize: Scalars['Int']['output'];
  /** Records a page where `first` is not given. */
  defaultPageSize: Scalars['Int']['output'];
  /** Most ids in one list argument. */
  listArgument: Scalars['Int']['output'];
  /** Longest text argument, in UTF-16 units. */
  textArgument: Scalars['Int']['output'];
  /** Longest full-text query, in UTF-16 units. */
  searchText: Scalars['Int']['output'];
  /** Most words of a full-text query. */
  searchWords: Scalars['Int']['output'];
  /** Largest request body, in bytes. */
  bodyBytes: Scalars['Int']['output'];
  /** Most levels of lists and objects in the JSON of a request body. */
  jsonDepth: Scalars['Int']['output'];
  /** Most tokens of a document. */
  tokens: Scalars['Int']['output'];
  /** Most levels of fields in an operation, those of introspection apart. */
  depth: Scalars['Int']['output'];
  /** Most aliases in a document. */
  aliases: Scalars['Int']['output'];
  /** Most directives in a document. */
  directives: Scalars['Int']['output'];
  /** Most that an operation may cost: its fields, with every fragment written out where it is used. */
  cost: Scalars['Int']['output'];
  /** Most times that one operation may ask for one mutation. */
  sameMutation: Scalars['Int']['output'];
  /** Most cost that one user, or one address without a user, may spend within the window; null where there is no limit. */
  rate?: Maybe<Scalars['Int']['output']>;
  /** The window of the rate, in seconds: so long it takes from nothing left to all of it. */
  rateWindowSeconds: Scalars['Int']['output'];
  /** Most sockets for subscriptions that the server has open. */
  sockets: Scalars['Int']['output'];
  /** Most subscriptions of one socket. */
  subscriptions: Scalars['Int']['output'];
};

/** Reads of the claims graph. */
export type Query = {
  __typename?: 'Query';
  /** Version, schema version and limits of this server. */
  serverInfo: ServerInfo;
  /** The record with this id; null where no visible record has it. */
  node?: Maybe<Node>;
  /** The records with these ids, in their order; null for each that no visible record has. */
  nodes: Array<Maybe<Node>>;
  /** The agent with this id, or the one that bears this name, canonical or other. A name that several bear is an AMBIGUOUS_NAME error that lists them. */
  agent?: Maybe<Agent>;
  /** All agents by name. */
  agents: AgentConnection;
  /** The source with this id or address. */
  source?: Maybe<Source>;
  /** All sources, newest publication first. */
  sources: SourceConnection;
  /** The activity with this id or canonical name. A name that several bear is an AMBIGUOUS_NAME error that lists them. */
  activity?: Maybe<Activity>;
  /** All activities by name. */
  activities: ActivityConnection;
  /** The claim with this id. */
  claim?: Maybe<Claim>;
  /** All claims. */
  claims: ClaimConnection;
  /** All attributions, newest recorded first. */
  attributions: AttributionConnection;
  /** The statement with this id. */
  statement?: Maybe<Statement>;
  /** All statements. */
  statements: StatementConnection;
  /** How many statements there are, by act and stance. */
  statementCounts: Array<StatementCount>;
  /** Full-text search, best first: the fewer other words, the better. Accents and case do not count; every character is a plain character, and all words must occur. */
  search: SearchConnection;
  /** Circles of reports, those of statements first. */
  circularReports: CircularReportConnection;
  /** Claims on which voices contradict each other, or one contradicts itself; newest recorded first. */
  contradictions: ContradictionConnection;
  /** What would change without a source, a statement or a judgement on whether two agents are one; exactly one is given. */
  impactOf: Impact;
  /** How voices stand to claims: to those given, or to those that say who is behind an activity. */
  stanceMatrix: StanceMatrix;
  /**
   * What the graph came to know, to know otherwise, and to hold no longer, after `from` and until `to`. `from` must be
   * before `to`. An instant after the one that the operation is read as of (`@asOf`) counts as that one.
   */
  changes: Changes;
  /** Records that are PROPOSED and wait for a review, those that have waited longest first. */
  reviewQueue: ReviewQueueConnection;
  /** All writes over the API, newest first, as far as the reader may see the records that they were about. */
  auditTrail: AuditConnection;
  /**
   * What was written, oldest first, in the order in which the writes came to their ends. Who asks again with the `endCursor`
   * that they got last misses nothing and gets nothing twice, across restarts of the server and of the database. Told are
   * events of records that the reader may see at the moment of asking; a record that was hidden since takes its events
   * along. A write is told a moment after it was answered.
   */
  events: EventConnection;
};


/** Reads of the claims graph. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Reads of the claims graph. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Reads of the claims graph. */
export type QueryAgentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Reads of the claims graph. */
export type QueryAgentsArgs = {
  filter?: InputMaybe<AgentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Reads of the claims graph. */
export type QuerySourceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};


/** Reads of the claims graph. */
export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Reads of the claims graph. */
export type QueryActivityArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Reads of the claims graph. */
export type QueryActivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Reads of the claims graph. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** Reads of the claims graph. */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Reads of the claims graph. */
export type QueryAttributionsArgs = {
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Reads of the claims graph. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/** Reads of the claims graph. */
export type QueryStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Reads of the claims graph. */
export type QueryStatementCountsArgs = {
  filter?: InputMaybe<StatementFilter>;
};


/** Reads of the claims graph. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  in?: InputMaybe<Array<SearchKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Reads of the claims graph. */
export type QueryCircularReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Reads of the claims graph. */
export type QueryContradictionsArgs = {
  filter?: InputMaybe<ContradictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Reads of the claims graph. */
export type QueryImpactOfArgs = {
  source?: InputMaybe<Scalars['ID']['input']>;
  statement?: InputMaybe<Scalars['ID']['input']>;
  judgement?: InputMaybe<Scalars['ID']['input']>;
};


/** Reads of the claims graph. */
export type QueryStanceMatrixArgs = {
  activity?: InputMaybe<Scalars['ID']['input']>;
  claims?: InputMaybe<Array<Scalars['ID']['input']>>;
  speakers?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Reads of the claims graph. */
export type QueryChangesArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Reads of the claims graph. */
export type QueryReviewQueueArgs = {
  origin?: InputMaybe<Array<RecordOrigin>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Reads of the claims graph. */
export type QueryAuditTrailArgs = {
  subject?: InputMaybe<Scalars['String']['input']>;
  record?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Reads of the claims graph. */
export type QueryEventsArgs = {
  kinds?: InputMaybe<Array<EventKind>>;
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds an agent. */
  addAgent: AgentPayload;
  /** Gives an agent its next state. */
  reviseAgent: AgentPayload;
  /** Adds a name to an agent. */
  addName: NamePayload;
  /** Gives a name its next state. */
  reviseName: NamePayload;
  /** Adds a document with a version of its text. */
  addSource: SourcePayload;
  /** Gives a document its next state. */
  reviseSource: SourcePayload;
  /** Adds another captured text of a document. */
  addSourceVersion: SourceVersionPayload;
  /** Gives a version its next state. */
  reviseSourceVersion: SourceVersionPayload;
  /** Adds a campaign, incident or policy. */
  addActivity: ActivityPayload;
  /** Gives an activity its next state. */
  reviseActivity: ActivityPayload;
  /** Adds a claim. */
  addClaim: ClaimPayload;
  /** Gives a claim its next state. */
  reviseClaim: ClaimPayload;
  /** Adds a statement. */
  addStatement: StatementPayload;
  /** Gives a statement its next state; the one before stays in its history. */
  reviseStatement: StatementPayload;
  /** Adds an argument. */
  addArgument: ArgumentPayload;
  /** Gives an argument its next state. */
  reviseArgument: ArgumentPayload;
  /** Adds an assessment. */
  addAssessment: AssessmentPayload;
  /** Gives an assessment its next state. */
  reviseAssessment: AssessmentPayload;
  /** Says whether two agents are one. Retracting the judgement undoes it, and every answer is as before. */
  judgeIdentity: IdentityJudgementPayload;
  /** Gives a judgement its next state. */
  reviseIdentityJudgement: IdentityJudgementPayload;
  /** Gives a record another review state, as its next revision; what is made from it follows. */
  reviewRecord: ReviewRecordPayload;
  /** Takes a record with its parts out of the graph from now on: a name of an agent, a version of a document, the hedges of a statement go with it. Refused while other live records rest on it. */
  retractRecord: RetractRecordPayload;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationAddAgentArgs = {
  input: AddAgentInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationReviseAgentArgs = {
  input: ReviseAgentInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationAddNameArgs = {
  input: AddNameInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationReviseNameArgs = {
  input: ReviseNameInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationAddSourceArgs = {
  input: AddSourceInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationReviseSourceArgs = {
  input: ReviseSourceInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationAddSourceVersionArgs = {
  input: AddSourceVersionInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationReviseSourceVersionArgs = {
  input: ReviseSourceVersionInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationAddActivityArgs = {
  input: AddActivityInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationReviseActivityArgs = {
  input: ReviseActivityInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationAddClaimArgs = {
  input: AddClaimInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationReviseClaimArgs = {
  input: ReviseClaimInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationAddStatementArgs = {
  input: AddStatementInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationReviseStatementArgs = {
  input: ReviseStatementInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationAddArgumentArgs = {
  input: AddArgumentInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationReviseArgumentArgs = {
  input: ReviseArgumentInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationAddAssessmentArgs = {
  input: AddAssessmentInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationReviseAssessmentArgs = {
  input: ReviseAssessmentInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationJudgeIdentityArgs = {
  input: JudgeIdentityInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationReviseIdentityJudgementArgs = {
  input: ReviseIdentityJudgementInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationReviewRecordArgs = {
  input: ReviewRecordInput;
};


/**
 * Writes to the claims graph. Each is one transaction: all of it is done, or nothing. What a caller can mend comes back as a
 * `UserError` in the payload; everything else is an error of the answer. A mutation is done once for its `idempotencyKey`:
 * whoever repeats it with the same arguments gets the first answer again.
 */
export type MutationRetractRecordArgs = {
  input: RetractRecordInput;
};

/** A write that was refused for a reason that its caller can mend. Nothing was written. */
export type UserError = {
  /** A word of the catalogue of codes, such as `CONFLICT`. */
  code: Scalars['String']['output'];
  /** What is wrong, in words for people. */
  message: Scalars['String']['output'];
  /** Where in the input: names of fields, and places in lists from 0. Empty where it is about the whole. */
  path: Array<Scalars['String']['output']>;
};

/** One thing that is wrong with an input. */
export type InputFault = {
  __typename?: 'InputFault';
  /** Where in the input: names of fields, and places in lists from 0. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong, in words for people. */
  message: Scalars['String']['output'];
};

/** The input breaks a rule: of its own words, of the text that it quotes, or of what it names. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  /** `BAD_USER_INPUT`. */
  code: Scalars['String']['output'];
  /** The first fault, and how many there are more. */
  message: Scalars['String']['output'];
  /** Where the first fault is. */
  path: Array<Scalars['String']['output']>;
  /** Every fault. */
  faults: Array<InputFault>;
};

/** The input names a record that is not there, or that the writer may not see. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** Which record. */
  message: Scalars['String']['output'];
  /** Where in the input it is named. */
  path: Array<Scalars['String']['output']>;
};

/** The record is in another state than the writer took it to be in. Read it again, and decide again. */
export type Conflict = UserError & {
  __typename?: 'Conflict';
  /** `CONFLICT`. */
  code: Scalars['String']['output'];
  /** What was expected, and what is there. */
  message: Scalars['String']['output'];
  /** Where in the input the expectation stands; empty where it lies in the whole. */
  path: Array<Scalars['String']['output']>;
  /** The revision that the record is at; null where the writer may not see it. */
  currentRevision?: Maybe<Scalars['Int']['output']>;
};

/** The key was used before, for another mutation or for other arguments. Take a new key. */
export type IdempotencyKeyReused = UserError & {
  __typename?: 'IdempotencyKeyReused';
  /** `IDEMPOTENCY_KEY_REUSED`. */
  code: Scalars['String']['output'];
  /** What is wrong, in words for people. */
  message: Scalars['String']['output'];
  /** Where the key stands. */
  path: Array<Scalars['String']['output']>;
};

/** Somebody or some body that can speak, be spoken for or be accused. */
export type Agent = {
  /** Opaque name of the record. */
  id: Scalars['ID']['output'];
  /** Which sort of agent it is. */
  kind: AgentKind;
  /** Canonical name. */
  name: Scalars['String']['output'];
  /** `scheme:value` of another register, e.g. `wikidata:Q148`; null where none is recorded. */
  externalKey?: Maybe<Scalars['String']['output']>;
  /** All other ways it is called, in alphabetical order. */
  names: NameConnection;
  /** What it belongs to. */
  partOf: Array<Affiliation>;
  /** For whom it may speak. */
  speaksFor: Array<Affiliation>;
  /** Who may speak for it. */
  spokespersons: Array<Affiliation>;
  /** Whether this state of the record was reviewed. */
  review: ReviewState;
  /** Who brought the record in. */
  origin: RecordOrigin;
  /** How far the record may be shared. */
  marking: Marking;
  /** Attributions that name it as the actor, newest recorded first. */
  attributions: AttributionConnection;
  /** What it says itself, newest said first; with `voice`, also what is said by all that fold into it. */
  statements: StatementConnection;
  /** What it denies itself, newest said first. */
  denials: StatementConnection;
  /** Judgements whether it is one with another agent. */
  identityJudgements: Array<IdentityJudgement>;
  /** What its voice says on a claim over time, with changes of mind and self-contradictions. */
  position: Position;
};


/** Somebody or some body that can speak, be spoken for or be accused. */
export type AgentNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody or some body that can speak, be spoken for or be accused. */
export type AgentAttributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody or some body that can speak, be spoken for or be accused. */
export type AgentStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  voice?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody or some body that can speak, be spoken for or be accused. */
export type AgentDenialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody or some body that can speak, be spoken for or be accused. */
export type AgentPositionArgs = {
  claim: Scalars['ID']['input'];
};

/** A human being. */
export type Person = Agent & Node & {
  __typename?: 'Person';
  /** Opaque name of the record. */
  id: Scalars['ID']['output'];
  /** Which sort of agent it is. */
  kind: AgentKind;
  /** Canonical name. */
  name: Scalars['String']['output'];
  /** `scheme:value` of another register, e.g. `wikidata:Q148`; null where none is recorded. */
  externalKey?: Maybe<Scalars['String']['output']>;
  /** All other ways it is called, in alphabetical order. */
  names: NameConnection;
  /** What it belongs to. */
  partOf: Array<Affiliation>;
  /** For whom it may speak. */
  speaksFor: Array<Affiliation>;
  /** Who may speak for it. */
  spokespersons: Array<Affiliation>;
  /** Whether this state of the record was reviewed. */
  review: ReviewState;
  /** Who brought the record in. */
  origin: RecordOrigin;
  /** How far the record may be shared. */
  marking: Marking;
  /** Attributions that name it as the actor, newest recorded first. */
  attributions: AttributionConnection;
  /** What it says itself, newest said first; with `voice`, also what is said by all that fold into it. */
  statements: StatementConnection;
  /** What it denies itself, newest said first. */
  denials: StatementConnection;
  /** Judgements whether it is one with another agent. */
  identityJudgements: Array<IdentityJudgement>;
  /** What its voice says on a claim over time, with changes of mind and self-contradictions. */
  position: Position;
};


/** A human being. */
export type PersonNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonAttributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  voice?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonDenialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonPositionArgs = {
  claim: Scalars['ID']['input'];
};

/** A company, agency, party or other body that is no government. */
export type Organization = Agent & Node & {
  __typename?: 'Organization';
  /** Opaque name of the record. */
  id: Scalars['ID']['output'];
  /** Which sort of agent it is. */
  kind: AgentKind;
  /** Canonical name. */
  name: Scalars['String']['output'];
  /** `scheme:value` of another register, e.g. `wikidata:Q148`; null where none is recorded. */
  externalKey?: Maybe<Scalars['String']['output']>;
  /** All other ways it is called, in alphabetical order. */
  names: NameConnection;
  /** What it belongs to. */
  partOf: Array<Affiliation>;
  /** For whom it may speak. */
  speaksFor: Array<Affiliation>;
  /** Who may speak for it. */
  spokespersons: Array<Affiliation>;
  /** Whether this state of the record was reviewed. */
  review: ReviewState;
  /** Who brought the record in. */
  origin: RecordOrigin;
  /** How far the record may be shared. */
  marking: Marking;
  /** Attributions that name it as the actor, newest recorded first. */
  attributions: AttributionConnection;
  /** What it says itself, newest said first; with `voice`, also what is said by all that fold into it. */
  statements: StatementConnection;
  /** What it denies itself, newest said first. */
  denials: StatementConnection;
  /** Judgements whether it is one with another agent. */
  identityJudgements: Array<IdentityJudgement>;
  /** What its voice says on a claim over time, with changes of mind and self-contradictions. */
  position: Position;
};


/** A company, agency, party or other body that is no government. */
export type OrganizationNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, party or other body that is no government. */
export type OrganizationAttributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, party or other body that is no government. */
export type OrganizationStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  voice?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, party or other body that is no government. */
export type OrganizationDenialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, agency, party or other body that is no government. */
export type OrganizationPositionArgs = {
  claim: Scalars['ID']['input'];
};

/** A government or one of its bodies. */
export type Government = Agent & Node & {
  __typename?: 'Government';
  /** Opaque name of the record. */
  id: Scalars['ID']['output'];
  /** Which sort of agent it is. */
  kind: AgentKind;
  /** Canonical name. */
  name: Scalars['String']['output'];
  /** `scheme:value` of another register, e.g. `wikidata:Q148`; null where none is recorded. */
  externalKey?: Maybe<Scalars['String']['output']>;
  /** All other ways it is called, in alphabetical order. */
  names: NameConnection;
  /** What it belongs to. */
  partOf: Array<Affiliation>;
  /** For whom it may speak. */
  speaksFor: Array<Affiliation>;
  /** Who may speak for it. */
  spokespersons: Array<Affiliation>;
  /** Whether this state of the record was reviewed. */
  review: ReviewState;
  /** Who brought the record in. */
  origin: RecordOrigin;
  /** How far the record may be shared. */
  marking: Marking;
  /** Attributions that name it as the actor, newest recorded first. */
  attributions: AttributionConnection;
  /** What it says itself, newest said first; with `voice`, also what is said by all that fold into it. */
  statements: StatementConnection;
  /** What it denies itself, newest said first. */
  denials: StatementConnection;
  /** Judgements whether it is one with another agent. */
  identityJudgements: Array<IdentityJudgement>;
  /** What its voice says on a claim over time, with changes of mind and self-contradictions. */
  position: Position;
};


/** A government or one of its bodies. */
export type GovernmentNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A government or one of its bodies. */
export type GovernmentAttributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A government or one of its bodies. */
export type GovernmentStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  voice?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A government or one of its bodies. */
export type GovernmentDenialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A government or one of its bodies. */
export type GovernmentPositionArgs = {
  claim: Scalars['ID']['input'];
};

/** A country, in the sense of the place and its people; it says nothing itself. */
export type Country = Agent & Node & {
  __typename?: 'Country';
  /** Opaque name of the record. */
  id: Scalars['ID']['output'];
  /** Which sort of agent it is. */
  kind: AgentKind;
  /** Canonical name. */
  name: Scalars['String']['output'];
  /** `scheme:value` of another register, e.g. `wikidata:Q148`; null where none is recorded. */
  externalKey?: Maybe<Scalars['String']['output']>;
  /** All other ways it is called, in alphabetical order. */
  names: NameConnection;
  /** What it belongs to. */
  partOf: Array<Affiliation>;
  /** For whom it may speak. */
  speaksFor: Array<Affiliation>;
  /** Who may speak for it. */
  spokespersons: Array<Affiliation>;
  /** Whether this state of the record was reviewed. */
  review: ReviewState;
  /** Who brought the record in. */
  origin: RecordOrigin;
  /** How far the record may be shared. */
  marking: Marking;
  /** Attributions that name it as the actor, newest recorded first. */
  attributions: AttributionConnection;
  /** What it says itself, newest said first; with `voice`, also what is said by all that fold into it. */
  statements: StatementConnection;
  /** What it denies itself, newest said first. */
  denials: StatementConnection;
  /** Judgements whether it is one with another agent. */
  identityJudgements: Array<IdentityJudgement>;
  /** What its voice says on a claim over time, with changes of mind and self-contradictions. */
  position: Position;
};


/** A country, in the sense of the place and its people; it says nothing itself. */
export type CountryNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, in the sense of the place and its people; it says nothing itself. */
export type CountryAttributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, in the sense of the place and its people; it says nothing itself. */
export type CountryStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  voice?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, in the sense of the place and its people; it says nothing itself. */
export type CountryDenialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, in the sense of the place and its people; it says nothing itself. */
export type CountryPositionArgs = {
  claim: Scalars['ID']['input'];
};

/** Several agents who speak or are spoken of together. */
export type Group = Agent & Node & {
  __typename?: 'Group';
  /** Opaque name of the record. */
  id: Scalars['ID']['output'];
  /** Which sort of agent it is. */
  kind: AgentKind;
  /** Canonical name. */
  name: Scalars['String']['output'];
  /** `scheme:value` of another register, e.g. `wikidata:Q148`; null where none is recorded. */
  externalKey?: Maybe<Scalars['String']['output']>;
  /** All other ways it is called, in alphabetical order. */
  names: NameConnection;
  /** What it belongs to. */
  partOf: Array<Affiliation>;
  /** For whom it may speak. */
  speaksFor: Array<Affiliation>;
  /** Who may speak for it. */
  spokespersons: Array<Affiliation>;
  /** Whether this state of the record was reviewed. */
  review: ReviewState;
  /** Who brought the record in. */
  origin: RecordOrigin;
  /** How far the record may be shared. */
  marking: Marking;
  /** Attributions that name it as the actor, newest recorded first. */
  attributions: AttributionConnection;
  /** What it says itself, newest said first; with `voice`, also what is said by all that fold into it. */
  statements: StatementConnection;
  /** What it denies itself, newest said first. */
  denials: StatementConnection;
  /** Judgements whether it is one with another agent. */
  identityJudgements: Array<IdentityJudgement>;
  /** What its voice says on a claim over time, with changes of mind and self-contradictions. */
  position: Position;
};


/** Several agents who speak or are spoken of together. */
export type GroupNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Several agents who speak or are spoken of together. */
export type GroupAttributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Several agents who speak or are spoken of together. */
export type GroupStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  voice?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Several agents who speak or are spoken of together. */
export type GroupDenialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Several agents who speak or are spoken of together. */
export type GroupPositionArgs = {
  claim: Scalars['ID']['input'];
};

/** An actor behind intrusions, known by what it does. */
export type ThreatActor = Agent & Node & {
  __typename?: 'ThreatActor';
  /** Opaque name of the record. */
  id: Scalars['ID']['output'];
  /** Which sort of agent it is. */
  kind: AgentKind;
  /** Canonical name. */
  name: Scalars['String']['output'];
  /** `scheme:value` of another register, e.g. `wikidata:Q148`; null where none is recorded. */
  externalKey?: Maybe<Scalars['String']['output']>;
  /** All other ways it is called, in alphabetical order. */
  names: NameConnection;
  /** What it belongs to. */
  partOf: Array<Affiliation>;
  /** For whom it may speak. */
  speaksFor: Array<Affiliation>;
  /** Who may speak for it. */
  spokespersons: Array<Affiliation>;
  /** Whether this state of the record was reviewed. */
  review: ReviewState;
  /** Who brought the record in. */
  origin: RecordOrigin;
  /** How far the record may be shared. */
  marking: Marking;
  /** Attributions that name it as the actor, newest recorded first. */
  attributions: AttributionConnection;
  /** What it says itself, newest said first; with `voice`, also what is said by all that fold into it. */
  statements: StatementConnection;
  /** What it denies itself, newest said first. */
  denials: StatementConnection;
  /** Judgements whether it is one with another agent. */
  identityJudgements: Array<IdentityJudgement>;
  /** What its voice says on a claim over time, with changes of mind and self-contradictions. */
  position: Position;
};


/** An actor behind intrusions, known by what it does. */
export type ThreatActorNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An actor behind intrusions, known by what it does. */
export type ThreatActorAttributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An actor behind intrusions, known by what it does. */
export type ThreatActorStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  voice?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An actor behind intrusions, known by what it does. */
export type ThreatActorDenialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An actor behind intrusions, known by what it does. */
export type ThreatActorPositionArgs = {
  claim: Scalars['ID']['input'];
};

/** The sorts of agents. */
export type AgentKind =
  /** A human being. */
  | 'PERSON'
  /** A body that is no government. */
  | 'ORGANIZATION'
  /** A government or one of its bodies. */
  | 'GOVERNMENT'
  /** A country: place and people. */
  | 'COUNTRY'
  /** Several agents together. */
  | 'GROUP'
  /** An actor known by its intrusions. */
  | 'THREAT_ACTOR';

/** The sorts of names. */
export type NameKind =
  /** The name it gives itself. */
  | 'OFFICIAL'
  /** A shortened name. */
  | 'SHORT'
  /** A name given by others or chosen instead. */
  | 'ALIAS'
  /** Words that pick it out in a text. */
  | 'DESCRIPTION'
  /** A place or thing that stands for it: Beijing for the government there. */
  | 'METONYM'
  /** The name in another script or spelling system. */
  | 'TRANSLITERATION'
  /** A wrong spelling that occurs in sources. */
  | 'MISSPELLING';

/** One way an agent is called. */
export type Name = Node & {
  __typename?: 'Name';
  /** Opaque name of the record. */
  id: Scalars['ID']['output'];
  /** The words. */
  text: Scalars['String']['output'];
  /** What sort of name it is. */
  kind: NameKind;
  /** BCP 47 tag of its language; null where not recorded. */
  language?: Maybe<Scalars['String']['output']>;
  /** Whose name it is. */
  agent: Agent;
  /** Who coined it; null where not recorded. */
  coinedBy?: Maybe<Agent>;
};

/** A page of a list of names. */
export type NameConnection = {
  __typename?: 'NameConnection';
  /** The page's records with their cursors. */
  edges: Array<NameEdge>;
  /** The page's records. */
  nodes: Array<Name>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many records the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type NameEdge = {
  __typename?: 'NameEdge';
  /** Stands for the record's place in its list and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Name;
};

/** A tie between two agents: membership, or the right to speak. */
export type Affiliation = {
  __typename?: 'Affiliation';
  /** The agent at the other end. */
  agent: Agent;
  /** The office held; null where not recorded or where the tie is membership. */
  role?: Maybe<Scalars['String']['output']>;
  /** The office in the words of a source. */
  asWritten?: Maybe<Scalars['String']['output']>;
  /** When it held; null where neither end is recorded. */
  period?: Maybe<Period>;
};

/** A page of a list of agents. */
export type AgentConnection = {
  __typename?: 'AgentConnection';
  /** The page's records with their cursors. */
  edges: Array<AgentEdge>;
  /** The page's records. */
  nodes: Array<Agent>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many records the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type AgentEdge = {
  __typename?: 'AgentEdge';
  /** Stands for the record's place in its list and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Agent;
};

/** Narrows a list of agents; every field narrows, lists mean any of. */
export type AgentFilter = {
  /** Of one of these sorts. */
  kinds?: InputMaybe<Array<AgentKind>>;
  /** Whose canonical name begins so; accents and case do not count. */
  nameBegins?: InputMaybe<Scalars['String']['input']>;
};

/** A step upwards from an agent. */
export type AffiliationInput = {
  /** Id of the agent that it leads to. */
  agent: Scalars['ID']['input'];
  /** The office; of spokespersons. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** The office as a source words it; of spokespersons. */
  asWritten?: InputMaybe<Scalars['String']['input']>;
  /** Since when. An ISO 8601 date of any precision: `2022`, `2022-10`, `2022-10-05`. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Until when. An ISO 8601 date of any precision: `2022`, `2022-10`, `2022-10-05`. */
  to?: InputMaybe<Scalars['String']['input']>;
};

/** One way an agent is called. */
export type NameInput = {
  /** The words. */
  text: Scalars['String']['input'];
  /** What sort of name. */
  kind: NameKind;
  /** BCP 47 tag. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Id of the agent who made the name. */
  coinedBy?: InputMaybe<Scalars['ID']['input']>;
};

/** An agent to be added. One of the same external key, else of the same kind and name, is the same: then what is given is united with it. */
export type AddAgentInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** What sort of agent. */
  kind: AgentKind;
  /** Its canonical name. */
  name: Scalars['String']['input'];
  /** `scheme:value` of another register, such as `wikidata:Q84`. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** Other names. */
  names?: InputMaybe<Array<NameInput>>;
  /** What it belongs to. */
  partOf?: InputMaybe<Array<AffiliationInput>>;
  /** Whom it may speak for. */
  speaksFor?: InputMaybe<Array<AffiliationInput>>;
  /** How far it may be shared; CLEAR where not given, and unchanged where the record is there already. */
  marking?: InputMaybe<Marking>;
  /** Its review state; ACCEPTED where not given, PROPOSED where the origin is MACHINE. */
  review?: InputMaybe<ReviewState>;
  /** Who brings it in; HUMAN where not given. */
  origin?: InputMaybe<RecordOrigin>;
};

/** Another state of an agent. Absent fields stay, null takes away, lists take the place of the ones before. */
export type ReviseAgentInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the agent. */
  id: Scalars['ID']['input'];
  /** The revision that the writer has read; another one is a Conflict. */
  expectedRevision: Scalars['Int']['input'];
  /** Its canonical name; only where it has an external key, else the name makes it the agent that it is. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What it belongs to. */
  partOf?: InputMaybe<Array<AffiliationInput>>;
  /** Whom it may speak for. */
  speaksFor?: InputMaybe<Array<AffiliationInput>>;
  /** How far it may be shared, of itself. */
  marking?: InputMaybe<Marking>;
};

/** A name to be added to an agent. */
export type AddNameInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the agent. */
  agent: Scalars['ID']['input'];
  /** The words. */
  text: Scalars['String']['input'];
  /** What sort of name. */
  kind: NameKind;
  /** BCP 47 tag. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Id of the agent who made the name. */
  coinedBy?: InputMaybe<Scalars['ID']['input']>;
  /** How far it may be shared; CLEAR where not given, and unchanged where the record is there already. */
  marking?: InputMaybe<Marking>;
  /** Its review state; ACCEPTED where not given, PROPOSED where the origin is MACHINE. */
  review?: InputMaybe<ReviewState>;
  /** Who brings it in; HUMAN where not given. */
  origin?: InputMaybe<RecordOrigin>;
};

/** Another state of a name. Absent fields stay, null takes away. */
export type ReviseNameInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the name. */
  id: Scalars['ID']['input'];
  /** The revision that the writer has read; another one is a Conflict. */
  expectedRevision: Scalars['Int']['input'];
  /** BCP 47 tag. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** How far it may be shared, of itself. */
  marking?: InputMaybe<Marking>;
};

/** What a mutation of it answers: the record, or why nothing was written. */
export type AgentPayload = Person | Organization | Government | Country | Group | ThreatActor | InvalidInput | NotFound | Conflict | IdempotencyKeyReused;

/** What a mutation of it answers: the record, or why nothing was written. */
export type NamePayload = Name | InvalidInput | NotFound | Conflict | IdempotencyKeyReused;

/** The sorts of sources. */
export type SourceKind =
  /** A news article. */
  | 'ARTICLE'
  /** A dispatch of a news agency. */
  | 'AGENCY_DISPATCH'
  /** A report. */
  | 'REPORT'
  /** A written statement. */
  | 'STATEMENT'
  /** A press briefing. */
  | 'BRIEFING'
  /** A post on a site or network. */
  | 'POST'
  /** A transcript. */
  | 'TRANSCRIPT'
  /** A translation. */
  | 'TRANSLATION'
  /** A data set. */
  | 'DATASET';

/** How a text was made from another source. */
export type DerivationHow =
  /** Translated from it. */
  | 'TRANSLATION'
  /** Printed again word for word. */
  | 'REPRINT'
  /** Written anew from it. */
  | 'REWRITE'
  /** Cites it. */
  | 'CITATION';

/** A document that carries statements. It is never a speaker itself. */
export type Source = Node & {
  __typename?: 'Source';
  /** Opaque name of the record. */
  id: Scalars['ID']['output'];
  /** What sort of document it is. */
  kind: SourceKind;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Who published it; null where not recorded. */
  publisher?: Maybe<Agent>;
  /** Its address; null where not recorded. */
  url?: Maybe<Scalars['String']['output']>;
  /** BCP 47 tag of its language; null where not recorded. */
  language?: Maybe<Scalars['String']['output']>;
  /** When it was published; null where not recorded. */
  publishedAt?: Maybe<Said>;
  /** The texts of it that were captured, newest capture first. */
  versions: Array<SourceVersion>;
  /** Whether this state of the record was reviewed. */
  review: ReviewState;
  /** Who brought the record in. */
  origin: RecordOrigin;
  /** How far the record may be shared. */
  marking: Marking;
  /** Statements that it carries, newest said first. */
  statements: StatementConnection;
  /** What third parties think of it. */
  assessments: Array<Assessment>;
};


/** A document that carries statements. It is never a speaker itself. */
export type SourceStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One captured text of a source; it never changes. */
export type SourceVersion = Node & {
  __typename?: 'SourceVersion';
  /** Opaque name of the record. */
  id: Scalars['ID']['output'];
  /** The document it is a text of. */
  source: Source;
  /** SHA-256 of the text as UTF-8, in hexadecimal; null where nothing was captured. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** When it was captured; null where not recorded. */
  capturedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Length of the text in UTF-16 units; null where nothing was captured. */
  length?: Maybe<Scalars['Int']['output']>;
  /** The whole text; null where it is withheld or was not captured. */
  text?: Maybe<Scalars['String']['output']>;
  /** The sources it was made from. */
  derivedFrom: Array<Derivation>;
};

/** One step by which a text was made from another source. */
export type Derivation = {
  __typename?: 'Derivation';
  /** The source it was made from. */
  source: Source;
  /** How it was made from it. */
  how: DerivationHow;
  /** Whether the text says so. */
  stated: RelayStated;
};

/** A page of a list of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The page's records with their cursors. */
  edges: Array<SourceEdge>;
  /** The page's records. */
  nodes: Array<Source>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many records the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Stands for the record's place in its list and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Source;
};

/** Narrows a list of sources; every field narrows, lists mean any of. */
export type SourceFilter = {
  /** Of one of these sorts. */
  kinds?: InputMaybe<Array<SourceKind>>;
  /** Published by one of these agents. */
  publisher?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Published on this day or later. */
  publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Published on this day or before. */
  publishedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What a text was made from. */
export type DerivationInput = {
  /** Id of the document. */
  source: Scalars['ID']['input'];
  /** How it was made from it. */
  how: DerivationHow;
  /** Whether the text says so. */
  stated: RelayStated;
};

/** A document to be added, with one version: its text, or none where nothing was captured. One of the same address, else of the same publisher, title and date, is the same. */
export type AddSourceInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** What sort of document. */
  kind: SourceKind;
  /** Its title. */
  title: Scalars['String']['input'];
  /** Id of the agent who published it. */
  publisher?: InputMaybe<Scalars['ID']['input']>;
  /** Its address. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47 tag. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** When it was published. An ISO 8601 date of any precision: `2022`, `2022-10`, `2022-10-05`. */
  publishedAt?: InputMaybe<Scalars['String']['input']>;
  /** The whole text; passages are compared with it, character by character. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of the text as UTF-8, 64 lower-case hex digits; checked where the text is given. */
  sha256?: InputMaybe<Scalars['String']['input']>;
  /** When it was captured. */
  capturedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The documents that it was made from. */
  derivedFrom?: InputMaybe<Array<DerivationInput>>;
  /** How far it may be shared; CLEAR where not given, and unchanged where the record is there already. */
  marking?: InputMaybe<Marking>;
  /** Its review state; ACCEPTED where not given, PROPOSED where the origin is MACHINE. */
  review?: InputMaybe<ReviewState>;
  /** Who brings it in; HUMAN where not given. */
  origin?: InputMaybe<RecordOrigin>;
};

/** Another state of a document. Absent fields stay, null takes away. Title, publisher and date can be revised where the document has an address; else they make it what it is. */
export type ReviseSourceInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the document. */
  id: Scalars['ID']['input'];
  /** The revision that the writer has read; another one is a Conflict. */
  expectedRevision: Scalars['Int']['input'];
  /** What sort of document. */
  kind?: InputMaybe<SourceKind>;
  /** Its title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Id of the agent who published it. */
  publisher?: InputMaybe<Scalars['ID']['input']>;
  /** BCP 47 tag. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** When it was published. An ISO 8601 date of any precision: `2022`, `2022-10`, `2022-10-05`. */
  publishedAt?: InputMaybe<Scalars['String']['input']>;
  /** How far it may be shared, of itself. */
  marking?: InputMaybe<Marking>;
};

/** Another captured text of a document. The same text of the same document is the same version. */
export type AddSourceVersionInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the document. */
  source: Scalars['ID']['input'];
  /** The whole text; passages are compared with it, character by character. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of the text as UTF-8, 64 lower-case hex digits; checked where the text is given. */
  sha256?: InputMaybe<Scalars['String']['input']>;
  /** When it was captured. */
  capturedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The documents that it was made from. */
  derivedFrom?: InputMaybe<Array<DerivationInput>>;
  /** How far it may be shared; CLEAR where not given, and unchanged where the record is there already. */
  marking?: InputMaybe<Marking>;
};

/** Another state of what is known of a version; its text never changes. Absent fields stay, null takes away. */
export type ReviseSourceVersionInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the version. */
  id: Scalars['ID']['input'];
  /** The revision that the writer has read; another one is a Conflict. */
  expectedRevision: Scalars['Int']['input'];
  /** When it was captured. */
  capturedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The documents that it was made from. */
  derivedFrom?: InputMaybe<Array<DerivationInput>>;
  /** How far it may be shared, of itself. */
  marking?: InputMaybe<Marking>;
};

/** What a mutation of it answers: the record, or why nothing was written. */
export type SourcePayload = Source | InvalidInput | NotFound | Conflict | IdempotencyKeyReused;

/** What a mutation of it answers: the record, or why nothing was written. */
export type SourceVersionPayload = SourceVersion | InvalidInput | NotFound | Conflict | IdempotencyKeyReused;

/** The sorts of activities. */
export type ActivityKind =
  /** A series of deeds by one actor. */
  | 'CAMPAIGN'
  /** One event. */
  | 'INCIDENT'
  /** A lasting course of conduct. */
  | 'POLICY';

/** A campaign, incident or policy that claims are about. */
export type Activity = Node & {
  __typename?: 'Activity';
  /** Opaque name of the record. */
  id: Scalars['ID']['output'];
  /** What sort of activity it is. */
  kind: ActivityKind;
  /** Canonical name. */
  name: Scalars['String']['output'];
  /** `scheme:value` of another register; null where none is recorded. */
  externalKey?: Maybe<Scalars['String']['output']>;
  /** When it held, as recorded; null where neither end is. */
  period?: Maybe<Period>;
  /** Whether this state of the record was reviewed. */
  review: ReviewState;
  /** Who brought the record in. */
  origin: RecordOrigin;
  /** How far the record may be shared. */
  marking: Marking;
  /** Claims about it, newest recorded first; also attributions of it. */
  claims: ClaimConnection;
  /** Who is said to be behind it, newest recorded first. */
  attributions: AttributionConnection;
  /** How many independent origins stand behind all attributions of it together. */
  origins: Origins;
};


/** A campaign, incident or policy that claims are about. */
export type ActivityClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A campaign, incident or policy that claims are about. */
export type ActivityAttributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of activities. */
export type ActivityConnection = {
  __typename?: 'ActivityConnection';
  /** The page's records with their cursors. */
  edges: Array<ActivityEdge>;
  /** The page's records. */
  nodes: Array<Activity>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many records the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type ActivityEdge = {
  __typename?: 'ActivityEdge';
  /** Stands for the record's place in its list and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Activity;
};

/** An activity to be added. One of the same external key, else of the same kind and name, is the same. */
export type AddActivityInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** What sort of activity. */
  kind: ActivityKind;
  /** Its canonical name. */
  name: Scalars['String']['input'];
  /** `scheme:value` of another register. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** Since when it held. An ISO 8601 date of any precision: `2022`, `2022-10`, `2022-10-05`. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Until when it held. An ISO 8601 date of any precision: `2022`, `2022-10`, `2022-10-05`. */
  to?: InputMaybe<Scalars['String']['input']>;
  /** How far it may be shared; CLEAR where not given, and unchanged where the record is there already. */
  marking?: InputMaybe<Marking>;
  /** Its review state; ACCEPTED where not given, PROPOSED where the origin is MACHINE. */
  review?: InputMaybe<ReviewState>;
  /** Who brings it in; HUMAN where not given. */
  origin?: InputMaybe<RecordOrigin>;
};

/** Another state of an activity. Absent fields stay, null takes away. */
export type ReviseActivityInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the activity. */
  id: Scalars['ID']['input'];
  /** The revision that the writer has read; another one is a Conflict. */
  expectedRevision: Scalars['Int']['input'];
  /** Its canonical name; only where it has an external key, else the name makes it the activity that it is. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Since when it held. An ISO 8601 date of any precision: `2022`, `2022-10`, `2022-10-05`. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Until when it held. An ISO 8601 date of any precision: `2022`, `2022-10`, `2022-10-05`. */
  to?: InputMaybe<Scalars['String']['input']>;
  /** How far it may be shared, of itself. */
  marking?: InputMaybe<Marking>;
};

/** What a mutation of it answers: the record, or why nothing was written. */
export type ActivityPayload = Activity | InvalidInput | NotFound | Conflict | IdempotencyKeyReused;

/** What a proposition is about. */
export type ClaimKind =
  /** Who is behind an activity or a threat actor. */
  | 'ATTRIBUTION'
  /** That something happened. */
  | 'EVENT'
  /** How many or how much. */
  | 'QUANTITY'
  /** When. */
  | 'TIME'
  /** Who or what was aimed at. */
  | 'TARGET'
  /** By which means. */
  | 'METHOD'
  /** To which end. */
  | 'MOTIVE'
  /** Who somebody is. */
  | 'IDENTITY'
  /** How it compares. */
  | 'COMPARISON'
  /** How good or bad it is. */
  | 'EVALUATION'
  /** What somebody thinks or wants. */
  | 'ATTITUDE'
  /** What may happen. */
  | 'RISK'
  /** What somebody will do. */
  | 'COMMITMENT';

/** The part that an accused is said to have. */
export type ActorRole =
  /** Carried it out. */
  | 'EXECUTOR'
  /** Had it carried out or paid for it. */
  | 'SPONSOR'
  /** It serves them; no part in it is said. */
  | 'BENEFICIARY'
  /** It came from there. */
  | 'ORIGIN'
  /** The part is not said. */
  | 'UNSPECIFIED';

/** How far the accused is said to be responsible, in rising order (MISP taxonomy state-responsibility). */
export type Responsibility =
  /** A link is said, not more. */
  | 'LINKED'
  /** Knew and let it be. */
  | 'IGNORED'
  /** Encouraged it. */
  | 'ENCOURAGED'
  /** Shaped it. */
  | 'SHAPED'
  /** Paid for or supported it. */
  | 'SPONSORED'
  /** Coordinated it. */
  | 'COORDINATED'
  /** Ordered it. */
  | 'ORDERED'
  /** Carried it out. */
  | 'EXECUTED'
  /** Carried it out as part of its own forces. */
  | 'INTEGRATED';

/** Orders of a list of claims. */
export type ClaimOrder =
  /** Recorded last comes first; the order where none is given. */
  | 'NEWEST_RECORDED'
  /** Recorded first comes first. */
  | 'OLDEST_RECORDED'
  /** By text, accents and case folded. */
  | 'TEXT';

/** One proposition, worded positively and free of hedges, the same whoever says it. It is never true or false here. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** Opaque name of the record. */
  id: Scalars['ID']['output'];
  /** The proposition. */
  text: Scalars['String']['output'];
  /** BCP 47 tag of the text. */
  language: Scalars['String']['output'];
  /** What the proposition is about. */
  kind: ClaimKind;
  /** The agents and activities that it is about. */
  about: Array<Node>;
  /** Who is said to be behind what; exactly where kind is ATTRIBUTION. */
  attribution?: Maybe<Attribution>;
  /** Claims that cannot hold together with this one, whichever of the two says so. */
  contradicts: Array<ClaimRelation>;
  /** Claims that hold wherever this one does. */
  entails: Array<ClaimRelation>;
  /** Claims that this one follows from. */
  entailedBy: Array<ClaimRelation>;
  /** When this state was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether this state of the record was reviewed. */
  review: ReviewState;
  /** Who brought the record in. */
  origin: RecordOrigin;
  /** How far the record may be shared. */
  marking: Marking;
  /** Statements on it, newest said first where no order is given. */
  statements: StatementConnection;
  /** Statements that deny this very claim, newest said first. */
  denials: StatementConnection;
  /** Arguments against it, newest recorded first. */
  counterclaims: ArgumentConnection;
  /** Arguments for it, newest recorded first. */
  supports: ArgumentConnection;
  /** What third parties think of it. */
  assessments: Array<Assessment>;
  /** How many independent origins stand behind its affirmations. */
  origins: Origins;
  /** Whether it is contested, and by whom. */
  contest: Contest;
  /** Where a hedge was lost, or a certainty rose or fell. */
  drift: Array<Drift>;
  /**
   * Whether it stands, for an audience. Heard are the statements on the claim and on the claims next to it (that contradict it,
   * entail it or are entailed by it), on the claims that their attackers speak of and that they argue on elsewhere, and on the
   * claims next to these; with who argues on any of them, what these relay, and who calls one of them names.
   */
  standing: Standing;
};


/** One proposition, worded positively and free of hedges, the same whoever says it. It is never true or false here. */
export type ClaimStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One proposition, worded positively and free of hedges, the same whoever says it. It is never true or false here. */
export type ClaimDenialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One proposition, worded positively and free of hedges, the same whoever says it. It is never true or false here. */
export type ClaimCounterclaimsArgs = {
  kinds?: InputMaybe<Array<ArgumentKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One proposition, worded positively and free of hedges, the same whoever says it. It is never true or false here. */
export type ClaimSupportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One proposition, worded positively and free of hedges, the same whoever says it. It is never true or false here. */
export type ClaimStandingArgs = {
  audience?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** How one claim bears on another by its meaning. */
export type ClaimRelation = {
  __typename?: 'ClaimRelation';
  /** The other claim. */
  claim: Claim;
  /** Who says so. */
  statedBy: StatedBy;
};

/** The facet of a claim that says who is behind an activity or a threat actor. */
export type Attribution = {
  __typename?: 'Attribution';
  /** The claim that says so. */
  claim: Claim;
  /** What somebody is said to be behind. */
  of: AttributionSubject;
  /** The accused. */
  actor: Agent;
  /** The part the accused is said to have. */
  role: ActorRole;
  /** How far the accused is said to be responsible; null where nothing is said. */
  responsibility?: Maybe<Responsibility>;
  /** Affirmations that lost their speaker: nobody is named, and they relay nobody who is. */
  laundered: Array<Statement>;
  /** What the accused said to this one, and what only to others. */
  answer: AttributionAnswer;
};

/** What an attribution is about. */
export type AttributionSubject = Activity | ThreatActor;

/** A page of a list of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The page's records with their cursors. */
  edges: Array<ClaimEdge>;
  /** The page's records. */
  nodes: Array<Claim>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many records the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Stands for the record's place in its list and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Claim;
};

/** A page of a list of attributions. */
export type AttributionConnection = {
  __typename?: 'AttributionConnection';
  /** The page's records with their cursors. */
  edges: Array<AttributionEdge>;
  /** The page's records. */
  nodes: Array<Attribution>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many records the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type AttributionEdge = {
  __typename?: 'AttributionEdge';
  /** Stands for the record's place in its list and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Attribution;
};

/** Narrows a list of claims; every field narrows, lists mean any of. */
export type ClaimFilter = {
  /** Of one of these kinds. */
  kinds?: InputMaybe<Array<ClaimKind>>;
  /** About one of these agents or activities, also as what an attribution is of or to. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whose text contains these words, accents and case folded. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** That have (or have not) exactly one independent origin at most, and at least one. */
  singleOrigin?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these statuses. */
  contest?: InputMaybe<Array<ContestStatus>>;
};

/** Narrows a list of attributions; every field narrows, lists mean any of. */
export type AttributionFilter = {
  /** Of one of these activities or threat actors. */
  of?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Accusing one of these agents. */
  actor?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With one of these parts. */
  role?: InputMaybe<Array<ActorRole>>;
  /** With this responsibility or a higher one; those that say nothing of it are left out. */
  atLeast?: InputMaybe<Responsibility>;
  /** With one of these statuses. */
  contest?: InputMaybe<Array<ContestStatus>>;
  /** To which the accused gave one of these answers. */
  answer?: InputMaybe<Array<AnswerStatus>>;
  /** That have (or have not) an affirmation which lost its speaker. */
  laundered?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a claim bears on another one. */
export type ClaimRelationInput = {
  /** Id of the other claim. */
  claim: Scalars['ID']['input'];
  /** Who says so; ANNOTATOR where not given. */
  statedBy?: InputMaybe<StatedBy>;
};

/** Who is behind what. */
export type AttributionInput = {
  /** Id of the activity or threat actor. */
  of: Scalars['ID']['input'];
  /** Id of the accused. */
  to: Scalars['ID']['input'];
  /** The part that the accused is said to have. */
  role: ActorRole;
  /** How far the accused is said to be responsible; absent where nothing is said. */
  responsibility?: InputMaybe<Responsibility>;
};

/** A claim to be added: one proposition, worded positively and free of hedges. One of the same kind, language and words is the same. */
export type AddClaimInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** The proposition. */
  text: Scalars['String']['input'];
  /** What it is about. */
  kind: ClaimKind;
  /** BCP 47 tag of the text; `en` where not given. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Who is behind what; exactly where the kind is ATTRIBUTION. */
  attribution?: InputMaybe<AttributionInput>;
  /** Ids of the agents and activities that it is about. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Claims that follow from it. */
  entails?: InputMaybe<Array<ClaimRelationInput>>;
  /** Claims that cannot hold beside it; counts both ways. */
  contradicts?: InputMaybe<Array<ClaimRelationInput>>;
  /** How far it may be shared; CLEAR where not given, and unchanged where the record is there already. */
  marking?: InputMaybe<Marking>;
  /** Its review state; ACCEPTED where not given, PROPOSED where the origin is MACHINE. */
  review?: InputMaybe<ReviewState>;
  /** Who brings it in; HUMAN where not given. */
  origin?: InputMaybe<RecordOrigin>;
};

/** Another state of a claim; its words never change. Absent fields stay, null takes away, lists take the place of the ones before. */
export type ReviseClaimInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the claim. */
  id: Scalars['ID']['input'];
  /** The revision that the writer has read; another one is a Conflict. */
  expectedRevision: Scalars['Int']['input'];
  /** Ids of the agents and activities that it is about. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Claims that follow from it. */
  entails?: InputMaybe<Array<ClaimRelationInput>>;
  /** Claims that cannot hold beside it; counts both ways. */
  contradicts?: InputMaybe<Array<ClaimRelationInput>>;
  /** How far it may be shared, of itself. */
  marking?: InputMaybe<Marking>;
};

/** What a mutation of it answers: the record, or why nothing was written. */
export type ClaimPayload = Claim | InvalidInput | NotFound | Conflict | IdempotencyKeyReused;

/** What a speaker does by saying something. */
export type SpeechAct =
  /** Says that it is so. */
  | 'ASSERT'
  /** Lays it at somebody's door. */
  | 'ACCUSE'
  /** Says that what was said is so. */
  | 'CONFIRM'
  /** Says that it is not so. */
  | 'DENY'
  /** Calls it into doubt, giving another account. */
  | 'DISPUTE'
  /** Condemns it. */
  | 'DENOUNCE'
  /** Answers an accusation with another one. */
  | 'COUNTER_ACCUSE'
  /** Admits it. */
  | 'CONCEDE'
  /** Takes an own statement back. */
  | 'RETRACT'
  /** Puts an own statement right. */
  | 'CORRECT'
  /** Makes an own statement plainer. */
  | 'CLARIFY'
  /** Says that it may come or is dangerous. */
  | 'WARN'
  /** Promises it. */
  | 'COMMIT'
  /** Puts an argument forward. */
  | 'ARGUE'
  /** Asks whether it is so. */
  | 'QUESTION'
  /** Says that nothing will be said on it. */
  | 'DECLINE_TO_COMMENT'
  /** Passes on what another said. */
  | 'RELAY';

/** The side that a statement takes on its claim. */
export type Stance =
  /** For it. */
  | 'AFFIRMS'
  /** Against it. */
  | 'DENIES'
  /** It takes no side. */
  | 'ADDRESSES';

/** How sure the speaker is, as the words show (FactBank). */
export type Certainty =
  /** Certain. */
  | 'CERTAIN'
  /** Probable. */
  | 'PROBABLE'
  /** Possible. */
  | 'POSSIBLE'
  /** Not committed to it. */
  | 'UNCOMMITTED';

/** How a source carries the words. */
export type Quotation =
  /** In quotation marks. */
  | 'DIRECT'
  /** In the writer's words. */
  | 'INDIRECT'
  /** Partly in quotation marks. */
  | 'MIXED'
  /** In a headline. */
  | 'HEADLINE'
  /** The writer says it; no speaker is named. */
  | 'NARRATOR';

/** Whose caution a hedge is. */
export type HedgeOwner =
  /** The speaker's. */
  | 'SPEAKER'
  /** The writer's. */
  | 'REPORTER'
  /** The speaker's or the writer's. */
  | 'AMBIGUOUS'
  /** Not recorded. */
  | 'UNRECORDED';

/** The scales of confidence; confidence in the basis and likelihood of the fact are two scales. */
export type ConfidenceScale =
  /** ICD 203, confidence in the basis. */
  | 'ICD203_CONFIDENCE'
  /** ICD 203, likelihood of the fact. */
  | 'ICD203_LIKELIHOOD'
  /** Admiralty code, credibility of the information. */
  | 'ADMIRALTY_CREDIBILITY'
  /** Admiralty code, reliability of the source. */
  | 'ADMIRALTY_RELIABILITY'
  /** STIX 2.1 confidence, 0 to 100. */
  | 'STIX_0_100'
  /** MISP confidence, 0 to 100. */
  | 'MISP_0_100';

/** The sorts of attributions (EuRepoC). */
export type AttributionType =
  /** By technical findings. */
  | 'TECHNICAL'
  /** Political, not on the record. */
  | 'POLITICAL_UNOFFICIAL'
  /** Political, on the record. */
  | 'POLITICAL_OFFICIAL'
  /** In a legal act. */
  | 'LEGAL'
  /** By the actor itself. */
  | 'SELF';

/** What of a statement is answered. */
export type AnswerAspect =
  /** What it says. */
  | 'CONTENT'
  /** Whether its speaker is to be believed; says nothing on the claim. */
  | 'CREDIBILITY'
  /** Why its speaker says it; says nothing on the claim. */
  | 'MOTIVE';

/** How a statement is passed on. */
export type RelayHow =
  /** Word for word. */
  | 'QUOTES'
  /** In other words. */
  | 'PARAPHRASES'
  /** In another language. */
  | 'TRANSLATES';

/** Whether a hop of a reporting chain is stated. */
export type HopStated =
  /** The text says so. */
  | 'EXPLICIT'
  /** An annotator inferred it. */
  | 'INFERRED'
  /** It is not known through whom the words came. */
  | 'NOT_RECORDED';

/** How two statements hang together in a text. */
export type RelatedKind =
  /** Says more of it. */
  | 'ELABORATES'
  /** Is background to it. */
  | 'BACKGROUND_OF'
  /** Stands in contrast to it. */
  | 'CONTRASTS_WITH'
  /** Follows from it. */
  | 'FOLLOWS_FROM'
  /** Says it again. */
  | 'RESTATES';

/** Orders of a list of statements. */
export type StatementOrder =
  /** Said last comes first; undated ones come last. The order where none is given. */
  | 'NEWEST_SAID'
  /** Said first comes first; undated ones come first. */
  | 'OLDEST_SAID'
  /** Recorded last comes first. */
  | 'NEWEST_RECORDED';

/** One agent's act towards a claim in one source. */
export type Statement = Node & {
  __typename?: 'Statement';
  /** Opaque name of the record. */
  id: Scalars['ID']['output'];
  /** Who says it; null where the narrator speaks or the speaker is not visible. */
  speaker?: Maybe<Agent>;
  /** How the source names the speaker. */
  speakerAsWritten?: Maybe<Scalars['String']['output']>;
  /** For whom the speaker speaks here. */
  onBehalfOf: Array<Agent>;
  /** What the speaker does by saying it. */
  act: SpeechAct;
  /** The side taken on the claim; null where there is no claim. */
  stance?: Maybe<Stance>;
  /** The claim it affirms, denies or addresses; null where it only puts an argument forward. */
  claim?: Maybe<Claim>;
  /** How sure the speaker is, as the words show; null where not recorded. */
  certainty?: Maybe<Certainty>;
  /** The words that weaken or limit it, and whose they are. */
  hedges: Array<Hedge>;
  /** Confidence as the speaker put it; null where not said, never a default. */
  confidence?: Maybe<Confidence>;
  /** What sort of attribution it is; null where not recorded. */
  attributionType?: Maybe<AttributionType>;
  /** How the source carries the words. */
  quotation: Quotation;
  /** When it was said; null where undated. */
  said?: Maybe<Said>;
  /** The exact words that carry the claim; null where none are recorded. */
  passage?: Maybe<Passage>;
  /** All passages: the words of the claim, the cue, the words that name the speaker. */
  passages: Array<Anchor>;
  /** The document that carries it. */
  source: Source;
  /** The reporting chain, outermost first. */
  reportedThrough: Array<ReportingHop>;
  /** Statements that it passes on. */
  relays: Array<Relay>;
  /** Statements that pass it on, newest said first. */
  relayedBy: StatementConnection;
  /** Statements that it answers, and what of them. */
  answers: Array<Answer>;
  /** Statements that answer it, newest said first. */
  answeredBy: StatementConnection;
  /** Own statements that it takes back. */
  retracts: Array<Statement>;
  /** Statements that take it back. */
  retractedBy: Array<Statement>;
  /** Own statements that it puts right. */
  corrects: Array<Statement>;
  /** Statements that put it right. */
  correctedBy: Array<Statement>;
  /** How it hangs together with other statements of its text. */
  related: Array<RelatedStatement>;
  /** Counts the states of the record from 1. */
  revision: Scalars['Int']['output'];
  /** When this state was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** When a newer state took its place; null while live. */
  supersededAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether this state of the record was reviewed. */
  review: ReviewState;
  /** Who brought the record in. */
  origin: RecordOrigin;
  /** How far the record may be shared: the strictest of its own marking and its source's, speaker's and claim's. */
  marking: Marking;
  /** The states that it has had up to the instant that is read, newest first, whatever their review. */
  history: StatementRevisionConnection;
  /** The argument that it puts forward; where there are several, the first recorded. `arguments` has all. */
  argument?: Maybe<Argument>;
  /** All arguments that it puts forward. */
  arguments: Array<Argument>;
  /** What third parties think of it. */
  assessments: Array<Assessment>;
  /** The agent whose voice it has: the top of what its speaker belongs to and speaks for; null for an unnamed narrator. */
  voice?: Maybe<Agent>;
};


/** One agent's act towards a claim in one source. */
export type StatementRelayedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One agent's act towards a claim in one source. */
export type StatementAnsweredByArgs = {
  aspect?: InputMaybe<AnswerAspect>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One agent's act towards a claim in one source. */
export type StatementHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Words that weaken or limit a statement. */
export type Hedge = Node & {
  __typename?: 'Hedge';
  /** Opaque name of the record. */
  id: Scalars['ID']['output'];
  /** The words. */
  exact: Scalars['String']['output'];
  /** Offset of the first UTF-16 unit in the source version. */
  start?: Maybe<Scalars['Int']['output']>;
  /** Offset after the last UTF-16 unit. */
  end?: Maybe<Scalars['Int']['output']>;
  /** Whose caution it is. */
  owner: HedgeOwner;
};

/** Confidence as a speaker put it. */
export type Confidence = {
  __typename?: 'Confidence';
  /** The speaker's words. */
  asWritten: Scalars['String']['output'];
  /** The scale they belong to; null where they belong to none. */
  scale?: Maybe<ConfidenceScale>;
  /** The value on the scale. */
  value?: Maybe<Scalars['String']['output']>;
  /** Whether an annotator inferred the scale. */
  inferredScale?: Maybe<Scalars['Boolean']['output']>;
};

/** The exact characters in a source version (W3C Web Annotation TextQuoteSelector and TextPositionSelector). */
export type Passage = Node & {
  __typename?: 'Passage';
  /** Opaque name of the record. */
  id: Scalars['ID']['output'];
  /** The characters. */
  exact: Scalars['String']['output'];
  /** Characters before. */
  prefix?: Maybe<Scalars['String']['output']>;
  /** Characters after. */
  suffix?: Maybe<Scalars['String']['output']>;
  /** Offset of the first UTF-16 unit in the version's text; null where the text is not held. */
  start?: Maybe<Scalars['Int']['output']>;
  /** Offset after the last UTF-16 unit. */
  end?: Maybe<Scalars['Int']['output']>;
  /** The text that they stand in. */
  sourceVersion: SourceVersion;
};

/** What the words of a passage carry. */
export type PassageRole =
  /** What is said. */
  | 'CONTENT'
  /** The words that mark the act: said, denied. */
  | 'CUE'
  /** The words that name the speaker. */
  | 'SPEAKER';

/** A passage of a statement and what it carries. */
export type Anchor = {
  __typename?: 'Anchor';
  /** What the words carry. */
  role: PassageRole;
  /** The words. */
  passage: Passage;
};

/** One hop of a reporting chain. */
export type ReportingHop = {
  __typename?: 'ReportingHop';
  /** The source at this hop; null where not recorded. */
  source?: Maybe<Source>;
  /** Whether the text states the hop. */
  stated: HopStated;
};

/** A statement passed on. */
export type Relay = {
  __typename?: 'Relay';
  /** The statement passed on. */
  statement: Statement;
  /** How it is passed on. */
  how: RelayHow;
  /** Whether the text says so. */
  stated: RelayStated;
};

/** A statement answered. */
export type Answer = {
  __typename?: 'Answer';
  /** The statement answered. */
  statement: Statement;
  /** What of it is answered. */
  aspect: AnswerAspect;
};

/** A statement that hangs together with another one. */
export type RelatedStatement = {
  __typename?: 'RelatedStatement';
  /** The other statement. */
  statement: Statement;
  /** How they hang together. */
  kind: RelatedKind;
  /** Who says so. */
  statedBy?: Maybe<StatedBy>;
};

/** A page of a list of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The page's records with their cursors. */
  edges: Array<StatementEdge>;
  /** The page's records. */
  nodes: Array<Statement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many records the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Stands for the record's place in its list and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Statement;
};

/** Narrows a list of statements; every field narrows, lists mean any of. */
export type StatementFilter = {
  /** By one of these speakers. */
  speaker?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** On one of these claims. */
  claim?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In one of these sources. */
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these acts. */
  acts?: InputMaybe<Array<SpeechAct>>;
  /** With one of these stances. */
  stance?: InputMaybe<Array<Stance>>;
  /** Said on this day or later; undated ones are left out. */
  saidFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Said on this day or before; undated ones are left out. */
  saidTo?: InputMaybe<Scalars['Date']['input']>;
  /** Whose own review state is one of these. PROPOSED and REJECTED ones are read only where this names them. */
  review?: InputMaybe<Array<ReviewState>>;
  /** Brought in by one of these. */
  origin?: InputMaybe<Array<RecordOrigin>>;
};

/** How many statements there are of one act and stance. */
export type StatementCount = {
  __typename?: 'StatementCount';
  /** The act. */
  act: SpeechAct;
  /** The stance; null for statements without a claim. */
  stance?: Maybe<Stance>;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** Exact words of a version, and where they stand. */
export type PassageInput = {
  /** The words. */
  exact: Scalars['String']['input'];
  /** Offset of the first UTF-16 unit; without offsets the words must stand in one place only. */
  start?: InputMaybe<Scalars['Int']['input']>;
  /** Offset after the last UTF-16 unit. */
  end?: InputMaybe<Scalars['Int']['input']>;
  /** Characters right before. */
  prefix?: InputMaybe<Scalars['String']['input']>;
  /** Characters right after. */
  suffix?: InputMaybe<Scalars['String']['input']>;
};

/** Words that weaken a statement. */
export type HedgeInput = {
  /** The words. */
  exact: Scalars['String']['input'];
  /** Offset of the first UTF-16 unit. */
  start?: InputMaybe<Scalars['Int']['input']>;
  /** Offset after the last UTF-16 unit. */
  end?: InputMaybe<Scalars['Int']['input']>;
  /** Whose caution it is; UNRECORDED where not given. */
  owner?: InputMaybe<HedgeOwner>;
};

/** Confidence as a speaker put it. */
export type ConfidenceInput = {
  /** The speaker's words. */
  asWritten: Scalars['String']['input'];
  /** The scale they belong to; with a value. */
  scale?: InputMaybe<ConfidenceScale>;
  /** The value on the scale. */
  value?: InputMaybe<Scalars['String']['input']>;
  /** Whether an annotator inferred the scale. */
  inferredScale?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One hop of a reporting chain. */
export type ReportingHopInput = {
  /** Id of the document at this hop; absent where not recorded. */
  source?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the text states the hop. */
  stated: HopStated;
};

/** When something was said. */
export type SaidInput = {
  /** First day on which it may have been. An ISO 8601 date of any precision: `2022`, `2022-10`, `2022-10-05`. */
  earliest?: InputMaybe<Scalars['String']['input']>;
  /** Last day on which it may have been. An ISO 8601 date of any precision: `2022`, `2022-10`, `2022-10-05`. */
  latest?: InputMaybe<Scalars['String']['input']>;
  /** The date in the source's own words. */
  asWritten?: InputMaybe<Scalars['String']['input']>;
  /** Whether somebody worked the day out. */
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A statement answered. */
export type AnswerInput = {
  /** Id of the statement. */
  statement: Scalars['ID']['input'];
  /** What of it is answered. */
  aspect: AnswerAspect;
};

/** A statement passed on. */
export type RelayInput = {
  /** Id of the statement. */
  statement: Scalars['ID']['input'];
  /** How it is passed on. */
  how: RelayHow;
  /** Whether the text says so. */
  stated: RelayStated;
};

/** How a statement hangs together with another one. */
export type RelatedStatementInput = {
  /** Id of the other statement. */
  statement: Scalars['ID']['input'];
  /** How they hang together. */
  kind: RelatedKind;
  /** Who says so. */
  statedBy?: InputMaybe<StatedBy>;
  /** How far the relation may be shared; as its statement that is added with it, else CLEAR, where not given. */
  marking?: InputMaybe<Marking>;
  /** Its review state; as its statement that is added with it, else as of other records, where not given. */
  review?: InputMaybe<ReviewState>;
  /** Who brings it in; as its statement that is added with it, else HUMAN, where not given. */
  origin?: InputMaybe<RecordOrigin>;
};

/** A statement to be added: one agent's act towards a claim in one version of a source. */
export type AddStatementInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the version that carries it. */
  sourceVersion: Scalars['ID']['input'];
  /** What the speaker does by saying it. */
  act: SpeechAct;
  /** Id of who says it; absent where the narrator speaks. */
  speaker?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the claim; only ARGUE does without. */
  claim?: InputMaybe<Scalars['ID']['input']>;
  /** The side taken on the claim; with a claim. */
  stance?: InputMaybe<Stance>;
  /** The words that carry the claim, compared with the text of the version. */
  passage?: InputMaybe<PassageInput>;
  /** How sure the speaker is, as the words show. */
  certainty?: InputMaybe<Certainty>;
  /** How the source carries the words; NARRATOR without a speaker and INDIRECT with one, where not given. */
  quotation?: InputMaybe<Quotation>;
  /** How the source names the speaker. */
  speakerAsWritten?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the agents for whom the speaker speaks here. */
  onBehalfOf?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The words that weaken it. */
  hedges?: InputMaybe<Array<HedgeInput>>;
  /** Confidence as the speaker put it; absent where nothing was said of it. */
  confidence?: InputMaybe<ConfidenceInput>;
  /** What sort of attribution it is. */
  attributionType?: InputMaybe<AttributionType>;
  /** The words that mark the act: said, denied. */
  cue?: InputMaybe<PassageInput>;
  /** The reporting chain, outermost first. */
  chain?: InputMaybe<Array<ReportingHopInput>>;
  /** When it was said. */
  saidAt?: InputMaybe<SaidInput>;
  /** Statements that it answers. */
  answers?: InputMaybe<Array<AnswerInput>>;
  /** Ids of own statements that it takes back. */
  retracts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of own statements that it puts right. */
  corrects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Statements that it passes on. */
  relays?: InputMaybe<Array<RelayInput>>;
  /** How it hangs together with other statements. */
  related?: InputMaybe<Array<RelatedStatementInput>>;
  /** How far it may be shared; CLEAR where not given, and unchanged where the record is there already. */
  marking?: InputMaybe<Marking>;
  /** Its review state; ACCEPTED where not given, PROPOSED where the origin is MACHINE. */
  review?: InputMaybe<ReviewState>;
  /** Who brings it in; HUMAN where not given. */
  origin?: InputMaybe<RecordOrigin>;
};

/** Another state of a statement. Absent fields stay, null takes away, lists take the place of the ones before. Version, passage, speaker, act and claim make it the statement that it is, and without a passage also the days on which it was said. */
export type ReviseStatementInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the statement. */
  id: Scalars['ID']['input'];
  /** The revision that the writer has read; another one is a Conflict. */
  expectedRevision: Scalars['Int']['input'];
  /** The side taken on the claim. */
  stance?: InputMaybe<Stance>;
  /** How sure the speaker is, as the words show. */
  certainty?: InputMaybe<Certainty>;
  /** How the source carries the words; NARRATOR without a speaker and INDIRECT with one, where not given. */
  quotation?: InputMaybe<Quotation>;
  /** How the source names the speaker. */
  speakerAsWritten?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the agents for whom the speaker speaks here. */
  onBehalfOf?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The words that weaken it. */
  hedges?: InputMaybe<Array<HedgeInput>>;
  /** Confidence as the speaker put it; absent where nothing was said of it. */
  confidence?: InputMaybe<ConfidenceInput>;
  /** What sort of attribution it is. */
  attributionType?: InputMaybe<AttributionType>;
  /** The words that mark the act: said, denied. */
  cue?: InputMaybe<PassageInput>;
  /** The reporting chain, outermost first. */
  chain?: InputMaybe<Array<ReportingHopInput>>;
  /** When it was said. */
  saidAt?: InputMaybe<SaidInput>;
  /** Statements that it answers. */
  answers?: InputMaybe<Array<AnswerInput>>;
  /** Ids of own statements that it takes back. */
  retracts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of own statements that it puts right. */
  corrects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Statements that it passes on. */
  relays?: InputMaybe<Array<RelayInput>>;
  /** How it hangs together with other statements. */
  related?: InputMaybe<Array<RelatedStatementInput>>;
  /** How far it may be shared, of itself. */
  marking?: InputMaybe<Marking>;
};

/** What a mutation of it answers: the record, or why nothing was written. */
export type StatementPayload = Statement | InvalidInput | NotFound | Conflict | IdempotencyKeyReused;

/** A page of the states that a statement has had. */
export type StatementRevisionConnection = {
  __typename?: 'StatementRevisionConnection';
  /** The page's states with their cursors. */
  edges: Array<StatementRevisionEdge>;
  /** The page's states. */
  nodes: Array<Statement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many states there are; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One state of a page. */
export type StatementRevisionEdge = {
  __typename?: 'StatementRevisionEdge';
  /** Stands for the state's place in the history. */
  cursor: Scalars['String']['output'];
  /** The statement as it was in this state. */
  node: Statement;
};

/** How an argument bears on its target; all but SUPPORT are counterclaims. */
export type ArgumentKind =
  /** Speaks for it. */
  | 'SUPPORT'
  /** Speaks against it. */
  | 'REBUT'
  /** Breaks the step that leads to it. */
  | 'UNDERCUT'
  /** Points elsewhere and leaves it as it is. */
  | 'DEFLECT';

/** A step from premises to a claim or to another argument. */
export type Argument = Node & {
  __typename?: 'Argument';
  /** Opaque name of the record. */
  id: Scalars['ID']['output'];
  /** How it bears on its target. */
  kind: ArgumentKind;
  /** The claims that it rests on. */
  premises: Array<Claim>;
  /** What it bears on. */
  target: ArgumentTarget;
  /** The statement that puts it forward; null where only an annotator or logic does. */
  putForwardBy?: Maybe<Statement>;
  /** Who says that it bears on the target. */
  statedBy: StatedBy;
  /** Whether this state of the record was reviewed. */
  review: ReviewState;
  /** Who brought the record in. */
  origin: RecordOrigin;
  /** How far the record may be shared. */
  marking: Marking;
};

/** What an argument bears on. */
export type ArgumentTarget = Claim | Argument;

/** A page of a list of arguments. */
export type ArgumentConnection = {
  __typename?: 'ArgumentConnection';
  /** The page's records with their cursors. */
  edges: Array<ArgumentEdge>;
  /** The page's records. */
  nodes: Array<Argument>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many records the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type ArgumentEdge = {
  __typename?: 'ArgumentEdge';
  /** Stands for the record's place in its list and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Argument;
};

/** An argument to be added: a step from premises to a claim or to another argument. One of the same kind, premises, target and statement is the same. */
export type AddArgumentInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** How it bears on its target. */
  kind: ArgumentKind;
  /** Ids of the claims that it rests on. */
  premises: Array<Scalars['ID']['input']>;
  /** Id of the claim or argument that it bears on. */
  target: Scalars['ID']['input'];
  /** Id of the statement that makes it. */
  putForwardBy?: InputMaybe<Scalars['ID']['input']>;
  /** Who says that it bears on its target; SPEAKER where a statement puts it forward. */
  statedBy?: InputMaybe<StatedBy>;
  /** How far it may be shared; CLEAR where not given, and unchanged where the record is there already. */
  marking?: InputMaybe<Marking>;
  /** Its review state; ACCEPTED where not given, PROPOSED where the origin is MACHINE. */
  review?: InputMaybe<ReviewState>;
  /** Who brings it in; HUMAN where not given. */
  origin?: InputMaybe<RecordOrigin>;
};

/** Another state of an argument. Absent fields stay. */
export type ReviseArgumentInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the argument. */
  id: Scalars['ID']['input'];
  /** The revision that the writer has read; another one is a Conflict. */
  expectedRevision: Scalars['Int']['input'];
  /** Who says that it bears on its target. */
  statedBy?: InputMaybe<StatedBy>;
  /** How far it may be shared, of itself. */
  marking?: InputMaybe<Marking>;
};

/** What a mutation of it answers: the record, or why nothing was written. */
export type ArgumentPayload = Argument | InvalidInput | NotFound | Conflict | IdempotencyKeyReused;

/** A judgement whether two agents are one. */
export type IdentityVerdict =
  /** They are one. */
  | 'SAME'
  /** They are two. */
  | 'DIFFERENT'
  /** It is open. */
  | 'UNSURE';

/** What a third party thinks of a source, statement or claim on a named scale. It is no evidence. */
export type Assessment = Node & {
  __typename?: 'Assessment';
  /** Opaque name of the record. */
  id: Scalars['ID']['output'];
  /** Who assesses. */
  by: Agent;
  /** What is assessed. */
  of: AssessmentTarget;
  /** Name of the scale. */
  scale: Scalars['String']['output'];
  /** Value on the scale. */
  value: Scalars['String']['output'];
  /** Words to go with it. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it was given; null where not recorded. */
  date?: Maybe<Scalars['Date']['output']>;
  /** How far the record may be shared. */
  marking: Marking;
};

/** What can be assessed. */
export type AssessmentTarget = Source | Statement | Claim;

/** Somebody's judgement whether two agents are one. Nothing is merged by it. */
export type IdentityJudgement = Node & {
  __typename?: 'IdentityJudgement';
  /** Opaque name of the record. */
  id: Scalars['ID']['output'];
  /** The two agents. */
  between: Array<Agent>;
  /** The judgement. */
  verdict: IdentityVerdict;
  /** Who judges; null where not recorded. */
  by?: Maybe<Agent>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** How far the record may be shared. */
  marking: Marking;
};

/** An assessment to be added. One of the same agent, scale, target and date is the same. */
export type AddAssessmentInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the agent who assesses. */
  by: Scalars['ID']['input'];
  /** Id of the document, statement or claim. */
  of: Scalars['ID']['input'];
  /** The scale's name. */
  scale: Scalars['String']['input'];
  /** The value on it. */
  value: Scalars['String']['input'];
  /** Words to go with it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it was given. An ISO 8601 date of any precision: `2022`, `2022-10`, `2022-10-05`. */
  date?: InputMaybe<Scalars['String']['input']>;
  /** How far it may be shared; CLEAR where not given, and unchanged where the record is there already. */
  marking?: InputMaybe<Marking>;
  /** Its review state; ACCEPTED where not given, PROPOSED where the origin is MACHINE. */
  review?: InputMaybe<ReviewState>;
  /** Who brings it in; HUMAN where not given. */
  origin?: InputMaybe<RecordOrigin>;
};

/** Another state of an assessment. Absent fields stay, null takes away. */
export type ReviseAssessmentInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the assessment. */
  id: Scalars['ID']['input'];
  /** The revision that the writer has read; another one is a Conflict. */
  expectedRevision: Scalars['Int']['input'];
  /** The value on the scale. */
  value?: InputMaybe<Scalars['String']['input']>;
  /** Words to go with it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** How far it may be shared, of itself. */
  marking?: InputMaybe<Marking>;
};

/** A judgement whether two agents are one. One judge has one judgement of a pair. */
export type JudgeIdentityInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Ids of the two agents. */
  between: Array<Scalars['ID']['input']>;
  /** The judgement. */
  verdict: IdentityVerdict;
  /** Id of the agent who judges. */
  by?: InputMaybe<Scalars['ID']['input']>;
  /** Why so. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** How far it may be shared; CLEAR where not given, and unchanged where the record is there already. */
  marking?: InputMaybe<Marking>;
  /** Its review state; ACCEPTED where not given, PROPOSED where the origin is MACHINE. */
  review?: InputMaybe<ReviewState>;
  /** Who brings it in; HUMAN where not given. */
  origin?: InputMaybe<RecordOrigin>;
};

/** Another state of a judgement. Absent fields stay, null takes away. */
export type ReviseIdentityJudgementInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the judgement. */
  id: Scalars['ID']['input'];
  /** The revision that the writer has read; another one is a Conflict. */
  expectedRevision: Scalars['Int']['input'];
  /** The judgement. */
  verdict?: InputMaybe<IdentityVerdict>;
  /** Why so. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** How far it may be shared, of itself. */
  marking?: InputMaybe<Marking>;
};

/** What a mutation of it answers: the record, or why nothing was written. */
export type AssessmentPayload = Assessment | InvalidInput | NotFound | Conflict | IdempotencyKeyReused;

/** What a mutation of it answers: the record, or why nothing was written. */
export type IdentityJudgementPayload = IdentityJudgement | InvalidInput | NotFound | Conflict | IdempotencyKeyReused;

/** What a search looks through. */
export type SearchKind =
  /** Agents, by canonical and other names. */
  | 'AGENT'
  /** Activities, by name. */
  | 'ACTIVITY'
  /** Claims, by text. */
  | 'CLAIM'
  /** Sources, by title. */
  | 'SOURCE'
  /** Statements, by the words of their passages. */
  | 'STATEMENT';

/** A page of a list of search results, best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The page's records with their cursors. */
  edges: Array<SearchEdge>;
  /** The page's records. */
  nodes: Array<Node>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many records the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Stands for the record's place in its list and order. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Node;
  /** How well it fits: which share of the words of `matched` was searched for, 0 to 1. */
  score: Scalars['Float']['output'];
  /** The words that fit: a name, a title, a claim's text, a passage. */
  matched: Scalars['String']['output'];
  /** The sort of the name that fits; null where a canonical name or no name does. */
  nameKind?: Maybe<NameKind>;
};

/**
 * How many independent origins stand behind one or more claims, from least to most. Reports of reports are followed back
 * to whom they come from; publications are not counted.
 */
export type Origins = {
  __typename?: 'Origins';
  /** Voices that certainly are origins of their own; at least 1 where somebody affirms. */
  least: Scalars['Int']['output'];
  /** Voices that may be. */
  most: Scalars['Int']['output'];
  /** The agents whose voices are counted in both. */
  voices: Array<Agent>;
  /** How many are counted in the upper end only: unnamed narrators, and speakers whose chain of reports has an unrecorded hop. */
  unknown: Scalars['Int']['output'];
  /** Whether reports among them go round in a circle. */
  circular: Scalars['Boolean']['output'];
};

/** What goes round in a circle. */
export type CircularReportKind =
  /** Statements that relay each other. */
  | 'RELAYS'
  /** Sources that are derived from each other. */
  | 'DERIVED_FROM';

/** A circle of reports: none of them has an origin outside. */
export type CircularReport = {
  __typename?: 'CircularReport';
  /** What goes round. */
  kind: CircularReportKind;
  /** The statements, from the one with the least id on. */
  statements: Array<Statement>;
  /** The sources, from the one with the least id on. */
  sources: Array<Source>;
};

/** A page of a list of circles. */
export type CircularReportConnection = {
  __typename?: 'CircularReportConnection';
  /** The page's circles with their cursors. */
  edges: Array<CircularReportEdge>;
  /** The page's circles. */
  nodes: Array<CircularReport>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many circles there are. */
  totalCount: Scalars['Int']['output'];
};

/** One circle of a page. */
export type CircularReportEdge = {
  __typename?: 'CircularReportEdge';
  /** Stands for its place in the list. */
  cursor: Scalars['String']['output'];
  /** The circle. */
  node: CircularReport;
};

/**
 * The status of a claim, computed from the statements that the view shows; nothing is stored. A voice is the agent that a
 * speaker speaks for in the end: a spokeswoman, her ministry and its government are one voice.
 */
export type ContestStatus =
  /** Nobody affirms or denies it, and nobody took an affirmation back. */
  | 'UNSTATED'
  /** Nobody affirms or denies it any more: an affirmation was retracted or corrected. */
  | 'WITHDRAWN'
  /** Somebody denies it, and nobody affirms it. */
  | 'DENIED_ONLY'
  /** It is affirmed and denied, by two voices or more together. */
  | 'CONTESTED'
  /** One and the same voice affirms and denies it. */
  | 'SELF_CONTRADICTED'
  /** It is affirmed and not denied, but another voice attacks the credibility or the motive of one who affirms it. */
  | 'DISCREDITED'
  /** It is affirmed, and nothing of the above holds. */
  | 'UNCONTESTED';

/** Who affirms a claim, who denies it, and who attacks those who affirm it. */
export type Contest = {
  __typename?: 'Contest';
  /** The status, computed. */
  status: ContestStatus;
  /** The voices that affirm it. */
  affirmedBy: Array<Side>;
  /** The voices that deny it, also by affirming what contradicts it or denying what it entails. */
  deniedBy: Array<Side>;
  /** The voices that attack the credibility or the motive of another voice that affirms it: no denial. */
  discreditedBy: Array<Side>;
  /** The voices that both affirm and deny it, with the statements of both. */
  selfContradictions: Array<Side>;
};

/** A voice, with the statements by which it takes a side. */
export type Side = {
  __typename?: 'Side';
  /** The agent whose voice it is; null for a narrator: then the publisher, else the source, speaks without a name. */
  voice?: Maybe<Agent>;
  /** The publisher of what an unnamed narrator tells. */
  publisher?: Maybe<Agent>;
  /** The source of an unnamed narrator whose publisher is not known. */
  source?: Maybe<Source>;
  /** The statements that show it, newest first: the newest ones where there are very many. */
  statements: Array<Statement>;
  /** False where they are on a claim that contradicts this one, or that this one entails. */
  direct: Scalars['Boolean']['output'];
};

/** What became of a hedge or of a certainty between two statements of one voice, or between a statement and one that relays it. */
export type DriftKind =
  /** The earlier one had a hedge of the speaker's, or one that may be the speaker's; the later one has none. */
  | 'HEDGE_LOST'
  /** The later one is surer. */
  | 'CERTAINTY_ROSE'
  /** The later one is less sure. */
  | 'CERTAINTY_FELL'
  /** A voice is surer of the stronger claim than of one that it entails. */
  | 'SURER_OF_THE_STRONGER';

/** Where a hedge was lost, or a certainty rose or fell. */
export type Drift = {
  __typename?: 'Drift';
  /** What happened. */
  kind: DriftKind;
  /** The earlier statement, the one that is relayed, or the one on the stronger claim. */
  from: Statement;
  /** The later statement, the one that relays, or the one on the entailed claim. */
  to: Statement;
};

/** What the accused said to one attribution: the first that holds, in this order. */
export type AnswerStatus =
  /** Denied this very claim. */
  | 'DENIED'
  /** Affirmed it. */
  | 'CONCEDED'
  /** Affirmed a claim that contradicts it, or put an argument against it. */
  | 'COUNTERED'
  /** Attacked the credibility or the motive of one who affirms it: no denial. */
  | 'DISCREDITED'
  /** Pointed elsewhere. */
  | 'DEFLECTED'
  /** Declined to comment on it. */
  | 'DECLINED'
  /** Said nothing to it that is in the graph. */
  | 'SILENT';

/** What the accused said to an attribution. */
export type AttributionAnswer = {
  __typename?: 'AttributionAnswer';
  /** The strongest answer. */
  status: AnswerStatus;
  /** The statements that show it. */
  statements: Array<Statement>;
  /** What the accused denied of other attributions: it answers nothing here. */
  elsewhere: Array<Statement>;
};

/** Whether a claim stands, by grounded semantics of abstract argumentation (Dung 1995). */
export type StandingLabel =
  /** An affirmation stands against all attacks. */
  | 'IN'
  /** A denial stands, or no affirmation does. */
  | 'OUT'
  /** Neither can be told without trusting one side more. */
  | 'UNDECIDED';

/** How one statement attacks another. */
export type AttackKind =
  /** It denies what the other affirms, or affirms what the other denies. */
  | 'DENIAL'
  /** Its claim contradicts the other's. */
  | 'CONTRADICTION'
  /** It denies what the other's claim entails, or affirms what entails the claim that the other denies. */
  | 'ENTAILMENT'
  /** It attacks the credibility of the other's speaker, or is so attacked. */
  | 'CREDIBILITY'
  /** It attacks the motive of the other's speaker, or is so attacked. */
  | 'MOTIVE'
  /** It puts an undercut forward against what the other says. */
  | 'UNDERCUT'
  /** It puts a rebuttal forward against what the other says. */
  | 'REBUT';

/** An attack that decided whether a claim stands. */
export type StandingReason = {
  __typename?: 'StandingReason';
  /** The statement that attacks. */
  by: Statement;
  /** The statement that is attacked. */
  on: Statement;
  /** How. */
  kind: AttackKind;
  /** False where it fails, because the audience trusts the attacked voice more. */
  succeeds: Scalars['Boolean']['output'];
};

/** What stands of a claim for an audience. */
export type Standing = {
  __typename?: 'Standing';
  /** Whether the claim stands. */
  label: StandingLabel;
  /** The attacks that decided it. */
  reasons: Array<StandingReason>;
  /** All sets of statements of the least size, up to three, without which the label would be another. */
  flips: Array<Array<Statement>>;
};

/** The side that a voice has on a claim by what it still says. */
export type PositionStance =
  /** It affirms it. */
  | 'AFFIRMS'
  /** It denies it. */
  | 'DENIES'
  /** It affirms and denies it. */
  | 'BOTH'
  /** It speaks of it and takes no side. */
  | 'ADDRESSES';

/** What two statements of one voice that cannot both hold are. */
export type PositionChangeKind =
  /** Their days do not overlap, and one of them no longer stands. */
  | 'CHANGE_OF_POSITION'
  /** They stand together, or the days do not tell which came first. */
  | 'SELF_CONTRADICTION';

/** Two statements of one voice that cannot both hold. */
export type PositionChange = {
  __typename?: 'PositionChange';
  /** A change of mind, or a self-contradiction. */
  kind: PositionChangeKind;
  /** The earlier one. */
  earlier: Statement;
  /** The later one. */
  later: Statement;
};

/** What one voice says on one claim over time. */
export type Position = {
  __typename?: 'Position';
  /** Its side now; null where it says nothing that stands. */
  stance?: Maybe<PositionStance>;
  /** All its statements on the claim, oldest first, also those that it took back. */
  statements: Array<Statement>;
  /** Those that it did not take back. */
  live: Array<Statement>;
  /** Changes of mind and self-contradictions. */
  changes: Array<PositionChange>;
  /** Where a hedge was lost, or a certainty rose or fell. */
  drift: Array<Drift>;
};

/** How a voice stands to a claim in the matrix. */
export type MatrixStance =
  /** It affirms it. */
  | 'AFFIRMS'
  /** It denies it. */
  | 'DENIES'
  /** It affirms and denies it. */
  | 'BOTH'
  /** It takes no side itself, but attacks the credibility or the motive of one who affirms it. */
  | 'DISCREDITS'
  /** It speaks of it and takes no side. */
  | 'ADDRESSES';

/** Voices by claims. Where a voice says nothing on a claim, there is no cell. */
export type StanceMatrix = {
  __typename?: 'StanceMatrix';
  /** The claims. */
  claims: Array<Claim>;
  /** The cells. */
  cells: Array<StanceCell>;
};

/** One voice on one claim. */
export type StanceCell = {
  __typename?: 'StanceCell';
  /** The agent whose voice it is; null for a narrator: then the publisher, else the source, speaks without a name. */
  voice?: Maybe<Agent>;
  /** The publisher of what an unnamed narrator tells. */
  publisher?: Maybe<Agent>;
  /** The source of an unnamed narrator whose publisher is not known. */
  source?: Maybe<Source>;
  /** The claim. */
  claim: Claim;
  /** How the voice stands to it. */
  stance: MatrixStance;
  /** The statements that show it, newest first. */
  statements: Array<Statement>;
};

/** How a claim is contradicted. */
export type ContradictionKind =
  /** One voice affirms it and another denies it, directly or by what it says of a claim that contradicts it or follows from it. */
  | 'BETWEEN_VOICES'
  /** One and the same voice says what cannot both hold; also where it changed its mind. */
  | 'ONE_VOICE';

/** Narrows a list of contradictions; every field narrows, lists mean any of. */
export type ContradictionFilter = {
  /** Of one of these kinds. */
  kinds?: InputMaybe<Array<ContradictionKind>>;
  /** On a claim about one of these agents or activities. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A claim on which voices contradict each other, or one contradicts itself. */
export type Contradiction = {
  __typename?: 'Contradiction';
  /** The claim. */
  claim: Claim;
  /** How it is contradicted. */
  kinds: Array<ContradictionKind>;
  /** The voices that affirm it. */
  affirmedBy: Array<Side>;
  /** The voices that deny it, also by affirming what contradicts it or denying what it entails. */
  deniedBy: Array<Side>;
  /** What one voice says that cannot both hold. */
  changes: Array<PositionChange>;
};

/** A page of a list of contradictions. */
export type ContradictionConnection = {
  __typename?: 'ContradictionConnection';
  /** The page's contradictions with their cursors. */
  edges: Array<ContradictionEdge>;
  /** The page's contradictions. */
  nodes: Array<Contradiction>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for, over at most 1,000 claims. */
  totalCount: Scalars['Int']['output'];
};

/** One contradiction of a page. */
export type ContradictionEdge = {
  __typename?: 'ContradictionEdge';
  /** Stands for its place in its list and order. */
  cursor: Scalars['String']['output'];
  /** The contradiction. */
  node: Contradiction;
};

/** What a claim's status, origins and standing are. */
export type ClaimState = {
  __typename?: 'ClaimState';
  /** The status, computed. */
  contest: ContestStatus;
  /** Independent origins, at least. */
  leastOrigins: Scalars['Int']['output'];
  /** Independent origins, at most. */
  mostOrigins: Scalars['Int']['output'];
  /** Whether it stands, for no audience. */
  standing: StandingLabel;
};

/** A claim that would be seen otherwise. */
export type ClaimImpact = {
  __typename?: 'ClaimImpact';
  /** The claim. */
  claim: Claim;
  /** As it is. */
  before: ClaimState;
  /** As it would be. */
  after: ClaimState;
};

/** What would change if something were left out. */
export type Impact = {
  __typename?: 'Impact';
  /** The claims whose status, origins or standing would be others. */
  claims: Array<ClaimImpact>;
  /** False where it may bear on more claims than were looked at (200). */
  complete: Scalars['Boolean']['output'];
};

/**
 * What changed in the graph between two instants of its own knowledge: what it holds as of the later one against what it
 * held as of the earlier one, to this reader. What came and went in between is no change.
 */
export type Changes = {
  __typename?: 'Changes';
  /** The earlier instant: what was recorded at it was there already. */
  from: Scalars['DateTime']['output'];
  /** The later instant, or the one that the operation is read as of, where that is earlier. */
  to: Scalars['DateTime']['output'];
  /**
   * Statements that are there as of the later instant and were not as of the earlier one; newest recorded first. All that
   * is asked of them is read as of the later instant.
   */
  recorded: StatementConnection;
  /** Statements that are there as of both instants, in another state; newest recorded first. */
  revised: RevisedStatementConnection;
  /**
   * Statements that were there as of the earlier instant and are not as of the later one: the graph no longer holds them,
   * or not for this reader; last ended first. All that is asked of them is read as of the earlier instant. What a speaker
   * takes back is still there: look for a new statement that `retracts` it.
   */
  retracted: StatementConnection;
  /**
   * Claims whose contest has another status as of the later instant than as of the earlier one, by their ids; also those
   * that came or went. Whatever changes a status counts: statements on the claim and on claims that contradict it or that
   * it entails, what is taken back, attacks on speakers, what narrators relay, publishers, affiliations and judgements that
   * fold voices otherwise, and the relations of the claim. Not followed: relays at more than 32 removes, retractions of
   * retractions at more than 16, affiliations at more than 8, and a voice that changes where more than three sets of agents
   * judged to be one, or affiliations that ended, lie on the way up to it. A marking or a review that spread to other
   * records is no revision of these: it counts as if it had always been so. Where more than 500 claims are touched, the
   * list is null, with a LIMIT_EXCEEDED error: ask for a shorter time, or with `about`.
   */
  statuses?: Maybe<Array<StatusChange>>;
};


/**
 * What changed in the graph between two instants of its own knowledge: what it holds as of the later one against what it
 * held as of the earlier one, to this reader. What came and went in between is no change.
 */
export type ChangesRecordedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What changed in the graph between two instants of its own knowledge: what it holds as of the later one against what it
 * held as of the earlier one, to this reader. What came and went in between is no change.
 */
export type ChangesRevisedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What changed in the graph between two instants of its own knowledge: what it holds as of the later one against what it
 * held as of the earlier one, to this reader. What came and went in between is no change.
 */
export type ChangesRetractedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A statement before and after it was revised. */
export type RevisedStatement = {
  __typename?: 'RevisedStatement';
  /** As it was at the earlier instant, with all else as of then. */
  before: Statement;
  /** As it is at the later instant, with all else as of then. */
  after: Statement;
};

/** A page of a list of revised statements. */
export type RevisedStatementConnection = {
  __typename?: 'RevisedStatementConnection';
  /** The page's revisions with their cursors. */
  edges: Array<RevisedStatementEdge>;
  /** The page's revisions. */
  nodes: Array<RevisedStatement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many records the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One revised statement of a page. */
export type RevisedStatementEdge = {
  __typename?: 'RevisedStatementEdge';
  /** Stands for the record's place in its list and order. */
  cursor: Scalars['String']['output'];
  /** The statement before and after. */
  node: RevisedStatement;
};

/** A claim whose contest has another status than before. */
export type StatusChange = {
  __typename?: 'StatusChange';
  /** The claim, read as of the later instant; as of the earlier one where it is no longer there. */
  claim: Claim;
  /** Its status as of the earlier instant; null where it was not there. */
  before?: Maybe<ContestStatus>;
  /** Its status as of the later instant; null where it is no longer there. */
  after?: Maybe<ContestStatus>;
};

/** Records that can be reviewed by themselves. Versions, passages and hedges go with what they are part of. */
export type ReviewedRecord = Person | Organization | Government | Country | Group | ThreatActor | Name | Activity | Source | Claim | Statement | Argument | Assessment | IdentityJudgement;

/** What a review says of a record. */
export type ReviewRecordInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the record. */
  id: Scalars['ID']['input'];
  /** The state that it is given; PROPOSED puts it back into the queue. */
  state: ReviewState;
  /** Why so; kept in the audit trail. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The revision that was reviewed; another one is a Conflict. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** A record to be taken out of the graph. */
export type RetractRecordInput = {
  /** The caller's own name of this call, 1 to 255 characters: repeated with the same arguments, it gets the first answer again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the record. */
  id: Scalars['ID']['input'];
  /** Why; kept in the audit trail. */
  reason: Scalars['String']['input'];
  /** The revision that the writer has read; another one is a Conflict. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** A record was taken out of the graph from an instant on. It is deleted nowhere: whoever reads an earlier instant finds it. */
export type Retraction = {
  __typename?: 'Retraction';
  /** Id of the record. */
  id: Scalars['ID']['output'];
  /** Ids of all records that ended: it and its parts. */
  records: Array<Scalars['ID']['output']>;
  /** When the graph recorded it; the record is in no view of this instant or a later one. */
  retractedAt: Scalars['DateTime']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Other live records rest on the one that is to be retracted. */
export type RecordInUse = UserError & {
  __typename?: 'RecordInUse';
  /** `RECORD_IN_USE`. */
  code: Scalars['String']['output'];
  /** What is wrong, in words for people. */
  message: Scalars['String']['output'];
  /** Where the record is named. */
  path: Array<Scalars['String']['output']>;
  /** Ids of records that rest on it, at most 100, as far as the writer may see them. */
  usedBy: Array<Scalars['ID']['output']>;
};

/** What a review answers: the record, or why nothing was written. */
export type ReviewRecordPayload = Person | Organization | Government | Country | Group | ThreatActor | Name | Activity | Source | Claim | Statement | Argument | Assessment | IdentityJudgement | InvalidInput | NotFound | Conflict | IdempotencyKeyReused;

/** What a retraction answers. */
export type RetractRecordPayload = Retraction | RecordInUse | InvalidInput | NotFound | Conflict | IdempotencyKeyReused;

/** A page of the review queue. */
export type ReviewQueueConnection = {
  __typename?: 'ReviewQueueConnection';
  /** The page's records with their cursors. */
  edges: Array<ReviewQueueEdge>;
  /** The page's records. */
  nodes: Array<ReviewedRecord>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many records the whole queue has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One record of the queue. */
export type ReviewQueueEdge = {
  __typename?: 'ReviewQueueEdge';
  /** Stands for the record's place in the queue. */
  cursor: Scalars['String']['output'];
  /** The record that waits. */
  node: ReviewedRecord;
};

/** One write over the API: who, when, what. It is never changed. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** The mutation, by its field in the schema. */
  mutation: Scalars['String']['output'];
  /** Who wrote: the subject that signed in, or `anonymous`. */
  subject: Scalars['String']['output'];
  /** When the graph recorded it. */
  recordedAt: Scalars['DateTime']['output'];
  /** Id of the record that it was about. */
  recordId: Scalars['ID']['output'];
  /** The revision of that record after it. */
  revision: Scalars['Int']['output'];
  /** Ids of all records that changed; empty where all of it was there already. */
  records: Array<Scalars['ID']['output']>;
  /** The reason of a retraction, the note of a review. */
  note?: Maybe<Scalars['String']['output']>;
};

/** A page of the audit trail. */
export type AuditConnection = {
  __typename?: 'AuditConnection';
  /** The page's entries with their cursors. */
  edges: Array<AuditEdge>;
  /** The page's entries. */
  nodes: Array<AuditEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page. */
export type AuditEdge = {
  __typename?: 'AuditEdge';
  /** Stands for the entry's place in the trail. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AuditEntry;
};

/** What happened to a record. */
export type EventKind =
  /** The graph recorded it. */
  | 'RECORDED'
  /** It took its next state. */
  | 'REVISED'
  /** It took its next state by a review. */
  | 'REVIEWED'
  /**
   * Its marking, its review state or the day by which it had been said became another one, since something that it is made
   * from has changed: it may have come into this reader's sight by that. Its revision stays.
   */
  | 'REGRADED'
  /** It was taken out of the graph. */
  | 'RETRACTED';

/**
 * Something that was written, told to those who may see the record. Passages and hedges have no events of their own: they
 * come and go with their statement.
 */
export type Event = {
  __typename?: 'Event';
  /** Stands for the event's place: who gives it as `after` gets what followed. */
  cursor: Scalars['String']['output'];
  /** What happened. */
  kind: EventKind;
  /** When its writing came to an end; events are in this order, also where `recordedAt` of their records is not. */
  at: Scalars['DateTime']['output'];
  /** Id of the record. */
  recordId: Scalars['ID']['output'];
  /** The revision of the record after it. */
  revision: Scalars['Int']['output'];
  /** The record as it is now, or as of `@asOf`: a later event may tell of another revision already. Null where it was taken out. */
  record?: Maybe<Node>;
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The page's events with their cursors. */
  edges: Array<EventEdge>;
  /** The page's events. */
  nodes: Array<Event>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many events the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One event of a page. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Stands for the event's place. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
};

/**
 * What happens from now on, by graphql-transport-ws at the same address. `@asOf(said:)` counts; `known:` is refused, since
 * nothing that is written from now on is known at an instant.
 */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Events in the order of `Query.events`, each when it can be told. Who comes back with the `cursor` that they got last
   * misses nothing and gets nothing twice, across restarts of the server and of the database.
   */
  events: Event;
};


/**
 * What happens from now on, by graphql-transport-ws at the same address. `@asOf(said:)` counts; `known:` is refused, since
 * nothing that is written from now on is known at an instant.
 */
export type SubscriptionEventsArgs = {
  kinds?: InputMaybe<Array<EventKind>>;
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
};

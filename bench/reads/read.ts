/** What one way of asking is given, and how its answer becomes that of the others. */
export interface Way {
  /** GraphQL, or the floor's Cypher. */
  readonly text: string;
  /** From what is under `data` to the answer that all ways must give. */
  readonly answer: (data: Readonly<Record<string, unknown>>) => unknown;
}

/** One question, asked in each way. */
export interface Read {
  readonly name: string;
  /** Flat and nested reads, those whose parent has 2,000 children or more, and computed ones: each has its own target. */
  readonly sort: 'flat' | 'nested' | 'large' | 'computed';
  readonly variables: Readonly<Record<string, string>>;
  readonly ours: Way;
  /** The best single statement that a person could write: it returns one map, as it is sent. */
  readonly floor: Way;
  /** `@neo4j/graphql`: by plain fields, and by `…Connection` fields. Absent where it has no such question. */
  readonly peer?: { readonly plain: Way; readonly connection: Way };
}

/** Records of the graph that is asked. */
export interface Fixtures {
  readonly smallClaim: string;
  /** A claim with 2,000 statements or more, where the graph is large enough. */
  readonly largeClaim: string;
  /** The agent who says most. */
  readonly agent: string;
}

/** Texts and parameter names in turn, beginning with a text. */
export type Pieces = readonly string[];

/**
 * How a file keeps to the view. `view`: it checks every record that it reads. `given`: it reads what the parent is made
 * from, so that the parent's marking and review cover it, and checks only which revision was known. `none`: it reads no
 * record of the graph, or nothing but its parent. `history`: it reads the states of its parent, also those that were superseded.
 */
export type Scope = 'view' | 'given' | 'history' | 'none';

/**
 * What a variant asks of an argument: that it has no value (`absent`), some value (`words` is null), or one of these
 * words; a list must hold some, and nothing but these.
 */
export interface Condition {
  readonly path: readonly string[];
  readonly absent: boolean;
  readonly words: readonly string[] | null;
}

/** One field file, parsed: the way from a parent to the rows of one field. See src/compose/README.md. */
export interface FieldFile {
  /** From the project's root. */
  readonly path: string;
  /** The GraphQL type that has the field, and the field. */
  readonly type: string;
  readonly field: string;
  /** `OLDEST_SAID` of `statements.OLDEST_SAID.cypher`; null for the file that serves where no other does. */
  readonly variant: string | null;
  /** When this variant serves: all of these hold. */
  readonly when: readonly Condition[];
  /** The variable that stands for the parent; null on Query. */
  readonly parent: string | null;
  /** What stands before the last RETURN. */
  readonly match: Pieces;
  /** What is returned: the child first, then further columns. */
  readonly columns: readonly { readonly name: string; readonly expression: Pieces }[];
  /** The items of ORDER BY, empty where there is none; and the same with `{n}` for the n-th column. */
  readonly order: string;
  readonly outerOrder: string | null;
  readonly limit: Pieces | null;
  /** The page key: a property of the child or a column; one string that is unique in the list. */
  readonly page: { readonly key: string; readonly descending: boolean; readonly column: boolean } | null;
  /** Names of all parameters but `view`. */
  readonly parameters: readonly string[];
  readonly readsView: boolean;
  /** Argument name → name of the transformation that its value goes through (src/compose/arguments.ts). */
  readonly transforms: Readonly<Record<string, string>>;
  /** The list argument whose ids the answer is aligned to, null for those without a row. */
  readonly aligned: string | null;
  /** Arguments of which exactly one must be given. */
  readonly either: readonly string[];
  /** Two arguments, of which the first must be less than the second; none where that is not asked. */
  readonly ordered: readonly string[];
  /** The argument for which more than one row is an AMBIGUOUS_NAME error. */
  readonly ambiguous: string | null;
  /** Whether no row is a NOT_FOUND error. */
  readonly unknown: boolean;
  readonly scope: Scope;
  /**
   * Where it brings facts in place of rows: the parts of `cypher/facts` that follow it begin with this one.
   */
  readonly facts: FactsPartName | null;
  /**
   * Arguments of a field above, instants: the graph is read as known at them and not at the view's own. Of rows it is
   * one, and holds for all below them; facts are gathered once for each. None where the view's instant holds.
   */
  readonly known: readonly string[];
}

/**
 * `claims` begins from ids of claims and gathers what stands around them; `debate` gathers who argues, attacks and withdraws around claims and statements;
 * `voices`, whose voices they are.
 */
export type FactsPartName = 'claims' | 'debate' | 'voices';

/**
 * A part that follows files with `@facts`: `cypher/facts/<name>.cypher`, parsed. The first one makes the lists that the
 * last one begins with; of the last one the column `facts` is what a computed field is computed from, and every other is
 * a list of the nodes of one family that the facts are about.
 */
export interface FactsPart {
  readonly match: string;
  /** Column → expression. */
  readonly columns: Readonly<Record<string, string>>;
}

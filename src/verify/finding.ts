/** The rules of the graph that Neo4j Community cannot enforce, by the name under which a breach is reported. */
export const RULES = {
  'missing-index': 'a constraint or index of the migrations is not there, or not online',
  'unknown-label': 'a node has a label that the model does not know, or none',
  'wrong-labels': 'the labels of a record do not fit it or each other',
  'unknown-property': 'a property that the model does not know',
  'missing-property': 'a property that must be there',
  'wrong-type': 'a value of another type than the model says, or a day or instant that is none',
  'unknown-word': 'a word that its vocabulary does not hold',
  'wrong-interval': 'an interval that ends before it begins',
  'unknown-relationship': 'a relationship type that the model does not know',
  'relationship-ends': 'a relationship between records that it may not join',
  'relationship-property': 'a relationship with a property that is unknown, missing or of another type',
  'relationship-count': 'more or fewer relationships of a kind than a record has',
  'link-to-archive': 'a relationship to an archived state; all but those between states lead to heads',
  'id-and-key': 'an id that is not the one of the key, or a key that is none',
  'revision-chain': 'states of a record that do not follow each other without a gap',
  'copied-id': 'an id kept beside a relationship or a list names something else, or what is not there',
  stance: 'stance, its relationship, the claim and the label Denial do not fit each other',
  'missing-hint':
    'a claim that something speaks against is not labelled Disputed, or a tied statement not Tied',
  'page-key': 'a page key that is not made from the record',
  'said-by': 'the day by which a statement had been said is not the one of the statement or its source',
  'effective-marking': 'the marking in force is not the highest of the record and of what it is made from',
  'effective-review': 'the review state in force is not the lowest of the record and of what it is made from',
  cycle:
    'agents that are part of or speak for themselves, or statements that retract themselves, round a circle',
  'log-entry': 'an entry of the log that tells of a state that is not there, or stands behind its end',
  'quoted-text': 'a passage or hedge that does not equal the text at its offsets',
  'text-digest': 'a captured text whose SHA-256 or length is another',
} as const;

/** One of {@link RULES}. */
export type Rule = keyof typeof RULES;

/** What a check found wrong with the record it was given. */
export interface Fault {
  readonly rule: Rule;
  /** In the words of a person who looks at the record; names the property or relationship and the value. */
  readonly message: string;
}

/** A breach of a rule, and where. */
export interface Finding extends Fault {
  /** The record's id; null where it has none or the breach is not in a record. */
  readonly record: string | null;
  /** Neo4j's element id of the node; null where the breach is not in a node. */
  readonly element: string | null;
}

/** What {@link verifyGraph} found. */
export interface Report {
  /** Nodes looked at, archived states too. */
  readonly records: number;
  /** Captured texts looked at. */
  readonly texts: number;
  /** The first findings of each rule. */
  readonly findings: readonly Finding[];
  /** How many there are of each rule that is broken; more than `findings` holds where there are many. */
  readonly totals: Readonly<Partial<Record<Rule, number>>>;
}

/** Collects findings: counts all, keeps the first ones of each rule. */
export function createCollector(atMost: number) {
  const findings: Finding[] = [];
  const totals: Partial<Record<Rule, number>> = {};
  return {
    findings: findings as readonly Finding[],
    totals: totals as Readonly<Partial<Record<Rule, number>>>,
    add(finding: Finding): void {
      const total = (totals[finding.rule] ?? 0) + 1;
      totals[finding.rule] = total;
      if (total <= atMost) findings.push(finding);
    },
  };
}

/** See {@link createCollector}. */
export type Collector = ReturnType<typeof createCollector>;

/** A value as a message shows it: short, and never a whole text. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

import { type Agents, indexAgents } from './agents.ts';
import { circlesOf } from './circles.ts';
import type { AnswerFact, ArgumentFact, ClaimFact, Facts, SourceFact, StatementFact, Tie } from './facts.ts';
import type { Voice } from './findings.ts';
import { groupBy } from './groups.ts';
import { compareText, oldestFirst } from './order.ts';

/** Records by what they are looked up by; none where there are none. */
export type Lists<Value> = (key: string) => readonly Value[];

/**
 * Facts with their indexes. Every function of the analysis takes one, and lists in it are in an order that does not
 * depend on that of the facts. What is found on the way (voices, what is live) is kept in it.
 */
export interface Known {
  readonly facts: Facts;
  readonly agents: Agents;
  readonly statements: ReadonlyMap<string, StatementFact>;
  readonly claims: ReadonlyMap<string, ClaimFact>;
  readonly sources: ReadonlyMap<string, SourceFact>;
  readonly arguments: ReadonlyMap<string, ArgumentFact>;
  /** The statements on a claim, oldest first. */
  readonly onClaim: Lists<StatementFact>;
  readonly relayed: Lists<string>;
  readonly relayedBy: Lists<string>;
  readonly takenBack: Lists<string>;
  readonly takenBackBy: Lists<string>;
  /** ANSWERS from a statement, and to one. */
  readonly answers: Lists<AnswerFact>;
  readonly answeredBy: Lists<AnswerFact>;
  /** The arguments that a statement puts forward, and those against or for a claim or an argument. */
  readonly putForward: Lists<ArgumentFact>;
  readonly argumentsOn: Lists<ArgumentFact>;
  readonly contradicts: Lists<string>;
  readonly entails: Lists<string>;
  readonly entailedBy: Lists<string>;
  /** The sources that a version was made from, and those that any version of a source was made from. */
  readonly versionDerivedFrom: Lists<string>;
  readonly sourceDerivedFrom: Lists<string>;
  /** The circle along RELAYS that a statement is in, along DERIVED_FROM that a source is in: its least id. */
  readonly relayCircles: () => ReadonlyMap<string, string>;
  readonly sourceCircles: () => ReadonlyMap<string, string>;
  readonly voices: Map<string, Voice>;
  readonly live: Map<string, boolean>;
}

/** Indexes facts, once for all that is asked about them. */
export function know(facts: Facts): Known {
  return index(facts, indexAgents(facts));
}

/** The same with other statements and ties between them, of the same agents: their foldings need not be found anew. */
export function knowFewer(known: Known, facts: Facts): Known {
  return index(facts, known.agents);
}

function index(facts: Facts, agents: Agents): Known {
  const statements = new Map(facts.statements.map((statement) => [statement.id, statement]));
  const between = <T extends Tie>(ties: readonly T[]) =>
    ties.filter(({ from, to }) => statements.has(from) && statements.has(to));
  const relays = between(facts.relays);
  const withdrawals = between(facts.withdrawals);
  const answers = between(facts.answers).sort(
    (one, other) =>
      compareText(one.from, other.from) ||
      compareText(one.to, other.to) ||
      compareText(one.aspect, other.aspect),
  );
  // An argument is visible when it and the statement that puts it forward are.
  const argued = facts.arguments
    .filter(({ putForwardBy }) => !putForwardBy || statements.has(putForwardBy))
    .sort((one, other) => compareText(one.id, other.id));
  const contradictions = facts.relations.filter(({ type }) => type === 'CONTRADICTS');
  const entailments = facts.relations.filter(({ type }) => type === 'ENTAILS');
  const relayed = idLists(relays, 'from', 'to');
  const sources = new Map(facts.sources.map((source) => [source.id, source]));
  const derivations = facts.derivations.filter(({ from, to }) => sources.has(from) && sources.has(to));
  const sourceDerivedFrom = idLists(derivations, 'from', 'to');
  return {
    facts,
    agents,
    statements,
    claims: new Map(facts.claims.map((claim) => [claim.id, claim])),
    arguments: new Map(argued.map((argument) => [argument.id, argument])),
    sources,
    onClaim: lists([...statements.values()].sort(oldestFirst), ({ claim }) => claim ?? null),
    relayed,
    relayedBy: idLists(relays, 'to', 'from'),
    takenBack: idLists(withdrawals, 'from', 'to'),
    takenBackBy: idLists(withdrawals, 'to', 'from'),
    answers: lists(answers, ({ from }) => from),
    answeredBy: lists(answers, ({ to }) => to),
    putForward: lists(argued, ({ putForwardBy }) => putForwardBy ?? null),
    argumentsOn: lists(argued, ({ target }) => target),
    contradicts: idLists(
      [...contradictions, ...contradictions.map(({ from, to }) => ({ from: to, to: from }))],
      'from',
      'to',
    ),
    entails: idLists(entailments, 'from', 'to'),
    entailedBy: idLists(entailments, 'to', 'from'),
    versionDerivedFrom: idLists(
      derivations.map(({ version, to }) => ({ from: version, to })),
      'from',
      'to',
    ),
    sourceDerivedFrom,
    relayCircles: once(() => circlesByMember(relays, relayed)),
    sourceCircles: once(() => circlesByMember(derivations, sourceDerivedFrom)),
    voices: new Map(),
    live: new Map(),
  };
}

function lists<Value>(values: readonly Value[], keyOf: (value: Value) => string | null): Lists<Value> {
  const groups = groupBy(values, keyOf);
  return (key) => groups.get(key) ?? [];
}

/** The other ends of ties, each once and by id. */
function idLists(ties: readonly Tie[], key: 'from' | 'to', value: 'from' | 'to'): Lists<string> {
  const groups = new Map<string, Set<string>>();
  for (const tie of ties) {
    const group = groups.get(tie[key]);
    if (group) group.add(tie[value]);
    else groups.set(tie[key], new Set([tie[value]]));
  }
  const sorted = new Map([...groups].map(([id, group]) => [id, [...group].sort(compareText)]));
  return (id) => sorted.get(id) ?? [];
}

function circlesByMember(ties: readonly Tie[], next: Lists<string>): ReadonlyMap<string, string> {
  const circles = circlesOf(
    ties.map(({ from }) => from),
    next,
  );
  return new Map(
    circles.flatMap((circle) => {
      const [least = ''] = [...circle].sort(compareText);
      return circle.map((member) => [member, least] as const);
    }),
  );
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A statement that is known to be among the facts. */
export function statementOf(known: Known, id: string): StatementFact {
  const statement = known.statements.get(id);
  if (!statement) throw new Error(`Unexpected statement ${id}: it is not among the facts`);
  return statement;
}

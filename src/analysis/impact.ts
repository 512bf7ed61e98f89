import type { Facts } from './facts.ts';

/**
 * The facts without one source: its statements go, and DERIVED_FROM to and from it. A statement that was reported
 * through it but is carried by another source stays.
 */
export function withoutSource(facts: Facts, sourceId: string): Facts {
  const gone = facts.statements.filter(({ source }) => source === sourceId).map(({ id }) => id);
  return {
    ...withoutStatements(facts, new Set(gone)),
    sources: facts.sources.filter(({ id }) => id !== sourceId),
    derivations: facts.derivations.filter(({ from, to }) => from !== sourceId && to !== sourceId),
  };
}

/** The facts without one statement: what it relays, answers or takes back, and the arguments that it puts forward, go. */
export function withoutStatement(facts: Facts, statementId: string): Facts {
  return withoutStatements(facts, new Set([statementId]));
}

/** The facts without one judgement on whether two agents are one. */
export function withoutJudgement(facts: Facts, judgementId: string): Facts {
  return { ...facts, judgements: facts.judgements.filter(({ id }) => id !== judgementId) };
}

/** The facts without some statements. */
export function withoutStatements(facts: Facts, gone: ReadonlySet<string>): Facts {
  const stays = ({ from, to }: { readonly from: string; readonly to: string }) =>
    !gone.has(from) && !gone.has(to);
  return {
    ...facts,
    statements: facts.statements.filter(({ id }) => !gone.has(id)),
    relays: facts.relays.filter(stays),
    withdrawals: facts.withdrawals.filter(stays),
    answers: facts.answers.filter(stays),
    arguments: facts.arguments.filter(({ putForwardBy }) => !putForwardBy || !gone.has(putForwardBy)),
  };
}

import type { Facts, StatementFact } from '../../../src/analysis/facts.ts';

/**
 * The facts as a view shows them that hides some records (agents, sources, claims, statements, arguments, judgements):
 * «Visible» in graph/README.md. A statement is hidden with its source, its speaker or its claim, an argument with the
 * statement that puts it forward; a tie is there when both ends are.
 */
export function visibleFacts(facts: Facts, hidden: ReadonlySet<string>): Facts {
  const bare = withoutRecords(facts, hidden);
  const shown = new Set([
    ...bare.agents.map(({ id }) => id),
    ...bare.statements.map(({ id }) => id),
    ...bare.sources.map(({ id }) => id),
    ...bare.claims.map(({ id }) => id),
  ]);
  const isWhole = ({ from, to }: { readonly from: string; readonly to: string }) =>
    shown.has(from) && shown.has(to);
  return {
    ...bare,
    affiliations: facts.affiliations.filter(isWhole),
    judgements: bare.judgements.filter(({ between }) => between.every((id) => shown.has(id))),
    sources: bare.sources.map(({ id, publisher }) => ({
      id,
      publisher: publisher && shown.has(publisher) ? publisher : null,
    })),
    derivations: facts.derivations.filter(isWhole),
    relations: facts.relations.filter(isWhole),
    statements: bare.statements.map((statement) => ({
      ...statement,
      onBehalfOf: statement.onBehalfOf.filter((id) => shown.has(id)),
    })),
    relays: facts.relays.filter(isWhole),
    withdrawals: facts.withdrawals.filter(isWhole),
    answers: facts.answers.filter(isWhole),
    arguments: bare.arguments.filter(({ putForwardBy }) => !putForwardBy || shown.has(putForwardBy)),
  };
}

/** Without the hidden records alone: ties and names still lead to them. */
export function withoutRecords(facts: Facts, hidden: ReadonlySet<string>): Facts {
  const isShown = ({ id }: { readonly id: string }) => !hidden.has(id);
  const isStatementShown = ({ id, source, speaker, claim }: StatementFact) =>
    ![id, source, speaker, claim].some((record) => record && hidden.has(record));
  return {
    ...facts,
    agents: facts.agents.filter(isShown),
    judgements: facts.judgements.filter(isShown),
    sources: facts.sources.filter(isShown),
    claims: facts.claims.filter(isShown),
    statements: facts.statements.filter(isStatementShown),
    arguments: facts.arguments.filter(isShown),
  };
}

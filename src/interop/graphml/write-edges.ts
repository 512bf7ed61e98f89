import type { Cell, Row, Table } from '../tables.ts';

/** A relationship as the graph has it, and what it says. */
export interface Edge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly said: Row;
}

const ARGUMENTS: Readonly<Record<string, string>> = {
  SUPPORT: 'SUPPORTS',
  REBUT: 'REBUTS',
  UNDERCUT: 'UNDERCUTS',
  DEFLECT: 'DEFLECTS',
};

/** An edge where both ends are given. */
function edge(type: Cell, from: Cell, to: Cell, said: Row = {}): Edge[] {
  if (type === undefined || from === undefined || to === undefined) return [];
  return [{ type: String(type), from: String(from), to: String(to), said }];
}

/** The edges that a row of a table stands for, by the names that the relationships have in the graph. */
export const EDGES: { readonly [T in Table]?: (row: Row) => Edge[] } = {
  affiliations: ({ relation, agent, to, ...said }) => edge(relation, agent, to, said),
  sources: ({ id, publisher }) => edge('PUBLISHED_BY', id, publisher),
  derivations: ({ source, from, ...said }) => edge('DERIVED_FROM', source, from, said),
  claims: ({ id, of, to }) => [...edge('OF', id, of), ...edge('TO', id, to)],
  claimSubjects: ({ claim, about }) => edge('ABOUT', claim, about),
  claimRelations: ({ claim, relation, to, ...said }) => edge(relation, claim, to, said),
  statements: ({ id, speaker, stance, claim, source }) => [
    ...edge('MADE_BY', id, speaker),
    ...edge(stance, id, claim),
    ...edge('SAID_IN', id, source),
  ],
  onBehalfOf: ({ statement, agent }) => edge('ON_BEHALF_OF', statement, agent),
  hops: ({ statement, source, ...said }) => edge('REPORTED_THROUGH', statement, source, said),
  answers: ({ statement, to, ...said }) => edge('ANSWERS', statement, to, said),
  takenBack: ({ statement, relation, to }) => edge(relation, statement, to),
  relays: ({ statement, to, ...said }) => edge('RELAYS', statement, to, said),
  arguments: ({ id, kind, target, putForwardBy }) => [
    ...edge(ARGUMENTS[String(kind)], id, target),
    ...edge('PUTS_FORWARD', putForwardBy, id),
  ],
  premises: ({ argument, claim }) => edge('RESTS_ON', argument, claim),
  related: ({ from, to, ...said }) => edge('RELATED', from, to, said),
  assessments: ({ id, by, of }) => [...edge('MADE_BY', id, by), ...edge('OF', id, of)],
  judgements: ({ id, one, other, by }) => [
    ...edge('BETWEEN', id, one),
    ...edge('BETWEEN', id, other),
    ...edge('MADE_BY', id, by),
  ],
};

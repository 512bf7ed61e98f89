import type { Label } from '../interop/dossier/v1/index.ts';

/** The word of each label in the names of the statements of `cypher/import`. */
export const PLURALS = {
  Agent: 'agents',
  Name: 'names',
  Activity: 'activities',
  Source: 'sources',
  SourceVersion: 'versions',
  Claim: 'claims',
  Passage: 'passages',
  Hedge: 'hedges',
  Statement: 'statements',
  Argument: 'arguments',
  Assessment: 'assessments',
  IdentityJudgement: 'judgements',
} as const satisfies Record<Label, string>;

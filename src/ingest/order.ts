import type { Label } from '../interop/dossier/v1/index.ts';

/** The labels in the order of writing: each names only what stands before it, or its own kind. Hedges are written with their statements. */
export const ORDER = [
  'Agent',
  'Name',
  'Activity',
  'Source',
  'SourceVersion',
  'Claim',
  'Passage',
  'Statement',
  'Argument',
] as const satisfies readonly Label[];

/** The labels that are written after the relations between statements. */
export const ORDER_AFTER_RELATED = ['Assessment', 'IdentityJudgement'] as const satisfies readonly Label[];

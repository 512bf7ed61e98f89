import type { AddStatementInput } from '../../generated/graphql.ts';
import { fieldsOf, type Given } from '../../write/index.ts';

/** The input as a dossier words a statement: the version that carries it stands for its source. */
export function statementRecord(input: AddStatementInput): Given {
  const { sourceVersion, related: _apart, ...record } = fieldsOf(input);
  return { ...record, source: sourceVersion };
}

/** Where a step into that record stands in the input. */
export function statementPath(steps: readonly PropertyKey[]): readonly PropertyKey[] {
  return steps[0] === 'source' ? ['sourceVersion', ...steps.slice(1)] : steps;
}

import { type OperationDefinitionNode, parse } from 'graphql';
import { ANONYMOUS } from '../src/auth/viewer.ts';
import type { Api } from '../src/modules/index.ts';
import type { Database, PlanNode, Value } from '../src/neo4j/index.ts';

const PATIENCE_MS = 120_000;

/** What a statement costs, and what it brings. */
export interface Profiled {
  readonly hits: number;
  readonly rows: readonly (readonly unknown[])[];
}

/** Database hits of a profiled statement, over all its operators. */
function databaseHits(plan: PlanNode): number {
  return plan.children.reduce((sum, child) => sum + databaseHits(child), plan.dbHits);
}

/** Profiles a statement. */
export async function profile(database: Database, text: string, parameters: object): Promise<Profiled> {
  const { plan, rows } = await database.read(`PROFILE ${text}`, parameters as Record<string, Value>, {
    timeoutMs: PATIENCE_MS,
  });
  if (plan === undefined) throw new Error('Unexpected: PROFILE gave no plan');
  return { hits: databaseHits(plan), rows };
}

/** Profiles the statement of an operation, which begins its document. */
export async function profileOperation(
  { composer }: Api,
  database: Database,
  document: string,
  variableValues: Readonly<Record<string, string>> = {},
): Promise<Profiled> {
  const [operation] = parse(document).definitions as OperationDefinitionNode[];
  if (operation === undefined) throw new Error('Unexpected: no operation');
  const asked = { operation, fragments: {}, variableValues };
  const { text, parameters } = composer.explain(asked, { viewer: ANONYMOUS });
  return profile(database, text, parameters);
}

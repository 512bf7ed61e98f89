import type { PlanNode } from '../src/neo4j/index.ts';

/** Database hits of a profiled statement, over all its operators. */
export function databaseHits(plan: PlanNode): number {
  return plan.children.reduce((sum, child) => sum + databaseHits(child), plan.dbHits);
}

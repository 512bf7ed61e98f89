import type { DocumentNode } from 'graphql';
import { CounterclaimError } from '../../shared/errors.ts';
import type { OperationLimits } from '../../shared/limits.ts';
import { measureDocument, type OperationSize } from './measure.ts';

/** The usual introspection query has 14 levels. */
const INTROSPECTION_DEPTH = 20;

/**
 * Checks a parsed document against the limits, before GraphQL's own rules look at it: those take more than
 * proportional time on what is refused here.
 * @returns the cost of its dearest operation, at least 1
 * @throws CounterclaimError GRAPHQL_VALIDATION_FAILED; `details` name the limit as `serverInfo` does, with the most
 *   that is allowed and what was found
 */
export function checkDocument(document: DocumentNode, limits: OperationLimits): number {
  const { aliases, directives, operations } = measureDocument(document);
  refuseOver('aliases', 'the document has more aliases than are allowed', limits.aliases, aliases);
  refuseOver(
    'directives',
    'the document has more directives than are allowed',
    limits.directives,
    directives,
  );
  for (const operation of operations) checkOperation(operation, limits);
  return Math.max(1, ...operations.map(({ cost }) => cost));
}

function checkOperation(size: OperationSize, limits: OperationLimits): void {
  refuseOver('depth', 'the operation has more levels than are allowed', limits.depth, size.depth);
  refuseOver(
    'depth',
    'introspection has more levels than are allowed',
    INTROSPECTION_DEPTH,
    size.introspectionDepth,
  );
  refuseOver('cost', 'the operation costs more than is allowed', limits.cost, size.cost);
  if (size.operation !== 'mutation') return;
  const words = 'the operation asks for one mutation more often than is allowed';
  refuseOver('sameMutation', words, limits.sameMutation, size.sameRootField);
}

function refuseOver(limit: keyof OperationLimits, words: string, most: number, found: number): void {
  if (found <= most) return;
  const times = found > 1e6 ? 'more than 1000000' : String(found);
  const details = { limit, most };
  throw new CounterclaimError('GRAPHQL_VALIDATION_FAILED', `${words}: ${times}, at most ${most}`, details);
}

import { circularReportsOf } from '../../../analysis/index.ts';
import type { ComputedField } from '../../../compose/index.ts';
import { CounterclaimError } from '../../../shared/errors.ts';
import { LIMITS } from '../../../shared/limits.ts';
import { knownOf } from '../facts.ts';

/** Of a circle's kind and least member. */
function cursorOf(kind: string, least: string | undefined): string {
  return Buffer.from(JSON.stringify(['Query.circularReports', `${kind} ${least}`])).toString('base64url');
}

function sizeOf(first: unknown): number {
  if (first === null || first === undefined) return LIMITS.defaultPageSize;
  const size = Number(first);
  if (size >= 0 && size <= LIMITS.pageSize) return size;
  throw new CounterclaimError(
    'BAD_USER_INPUT',
    `Query.circularReports(first:): ${size} is not from 0 to ${LIMITS.pageSize}`,
    { argument: 'first' },
  );
}

/** `Query.circularReports`: circles are few, so the page is cut from all of them. */
export const circularReports: ComputedField = {
  facts: 'Query.circularReports',
  compute: (facts, _parent, { first, after }) => {
    const all = circularReportsOf(knownOf(facts)).map((node) => ({
      cursor: cursorOf(node.kind, node.statements[0] ?? node.sources[0]),
      node,
    }));
    const place = typeof after === 'string' ? all.findIndex(({ cursor }) => cursor === after) : -1;
    if (typeof after === 'string' && place < 0) {
      throw new CounterclaimError(
        'INVALID_CURSOR',
        'Query.circularReports(after:): the cursor is not one of this list and order',
        { argument: 'after' },
      );
    }
    const edges = all.slice(place + 1, place + 1 + sizeOf(first));
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      totalCount: all.length,
      pageInfo: {
        hasNextPage: place + 1 + edges.length < all.length,
        hasPreviousPage: place >= 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  },
};

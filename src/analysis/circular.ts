import { circlesOf, type Next } from './circles.ts';
import type { CircularReport } from './findings.ts';
import type { Known } from './known.ts';
import { compareText } from './order.ts';

/**
 * The circles of reports that the view shows: statements that relay each other, and sources that are derived from each
 * other (a strongly connected component each). Those of statements first, each kind by its least id.
 */
export function circularReportsOf(known: Known): readonly CircularReport[] {
  return [
    ...circles([...known.statements.keys()], known.relayed).map((statements) => ({
      kind: 'RELAYS' as const,
      statements,
      sources: [],
    })),
    ...circles([...known.sources.keys()], known.sourceDerivedFrom).map((sources) => ({
      kind: 'DERIVED_FROM' as const,
      statements: [],
      sources,
    })),
  ];
}

function circles(nodes: readonly string[], next: Next): readonly (readonly string[])[] {
  return circlesOf(nodes, next)
    .map((circle) => inOrder(circle, next))
    .sort(([one = ''], [other = '']) => compareText(one, other));
}

/**
 * A circle from its least id on, along the ties: a plain one in the order of the circle, one with crossings in the
 * order of a depth-first walk that takes the least id first.
 */
function inOrder(circle: readonly string[], next: Next): readonly string[] {
  const left = new Set([...circle].sort(compareText));
  const ordered: string[] = [];
  const open = [...left].slice(0, 1);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!left.delete(node)) continue;
    ordered.push(node);
    open.push(...[...next(node)].sort(compareText).reverse());
  }
  return ordered;
}

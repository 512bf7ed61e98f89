import type { StandingLabel } from './findings.ts';

/** An abstract argumentation framework: nodes, and for each the nodes that attack it (Dung 1995). */
export interface Framework {
  readonly nodes: readonly string[];
  readonly attackers: (node: string) => readonly string[];
}

/**
 * The grounded labelling (Dung 1995, the least fixed point; Caminada 2006 for the words): a node is IN when all that
 * attack it are OUT, OUT when one of them is IN, and UNDECIDED when neither follows. Linear in the attacks.
 */
export function groundedLabels({ nodes, attackers }: Framework): ReadonlyMap<string, StandingLabel> {
  const labels = new Map<string, StandingLabel>(nodes.map((node) => [node, 'UNDECIDED']));
  const attacked = new Map<string, string[]>(nodes.map((node) => [node, []]));
  const standing = new Map<string, number>();
  const open: string[] = [];
  for (const node of nodes) {
    const by = new Set(attackers(node));
    for (const attacker of by) attacked.get(attacker)?.push(node);
    standing.set(node, by.size);
    if (by.size === 0) open.push(node);
  }
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    labels.set(node, 'IN');
    for (const beaten of attacked.get(node) ?? []) {
      if (labels.get(beaten) === 'OUT') continue;
      labels.set(beaten, 'OUT');
      for (const freed of attacked.get(beaten) ?? []) {
        const left = (standing.get(freed) ?? 0) - 1;
        standing.set(freed, left);
        if (left === 0 && labels.get(freed) === 'UNDECIDED') open.push(freed);
      }
    }
  }
  return labels;
}

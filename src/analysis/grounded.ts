import type { StandingLabel } from './findings.ts';

/** An abstract argumentation framework (Dung 1995): for each node, known by its index, those that attack it. */
export interface Framework {
  readonly attackers: readonly (readonly number[])[];
  /** The same attacks from the other end. */
  readonly attacked: readonly (readonly number[])[];
}

/** A framework of so many nodes with these attacks. */
export function frameworkOf(nodes: number, attacks: Iterable<readonly [by: number, on: number]>): Framework {
  const attackers = Array.from({ length: nodes }, () => new Set<number>());
  const attacked = Array.from({ length: nodes }, () => new Set<number>());
  for (const [by, on] of attacks) {
    attackers[on]?.add(by);
    attacked[by]?.add(on);
  }
  return { attackers: attackers.map((set) => [...set]), attacked: attacked.map((set) => [...set]) };
}

/**
 * The grounded labelling (Dung 1995, the least fixed point; Caminada 2006 for the words): a node is IN when all that
 * attack it are OUT, OUT when one of them is IN, and UNDECIDED when neither follows. Linear in the attacks.
 * @param gone nodes to leave out; they have no label
 */
export function groundedLabels(
  { attackers, attacked }: Framework,
  gone: ReadonlySet<number> = new Set(),
): readonly (StandingLabel | undefined)[] {
  const labels: (StandingLabel | undefined)[] = attackers.map((_, node) =>
    gone.has(node) ? undefined : 'UNDECIDED',
  );
  // How many attackers of each node are not OUT.
  const left = attackers.map((by) => by.reduce((count, node) => count + (gone.has(node) ? 0 : 1), 0));
  const open = [...left.keys()].filter((node) => left[node] === 0 && !gone.has(node));
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    labels[node] = 'IN';
    for (const beaten of attacked[node] ?? []) {
      if (labels[beaten] !== 'UNDECIDED') continue;
      labels[beaten] = 'OUT';
      for (const freed of attacked[beaten] ?? []) {
        const count = (left[freed] ?? 0) - 1;
        left[freed] = count;
        if (count === 0 && labels[freed] === 'UNDECIDED') open.push(freed);
      }
    }
  }
  return labels;
}

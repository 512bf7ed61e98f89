/** A directed graph by the nodes that each node leads to. */
export type Next = (node: string) => readonly string[];

/**
 * The strongly connected components of what can be reached from some nodes (Tarjan 1972, without recursion). A
 * component comes after all that it leads to. Its nodes are in no particular order.
 */
export function componentsOf(starts: Iterable<string>, next: Next): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const order = new Map<string, number>();
  const least = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const path: { readonly node: string; readonly steps: Iterator<string> }[] = [];

  const enter = (node: string): void => {
    order.set(node, order.size);
    least.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    path.push({ node, steps: next(node)[Symbol.iterator]() });
  };
  const lower = (node: string, bound: number | undefined): void => {
    const now = least.get(node);
    if (bound !== undefined && now !== undefined && bound < now) least.set(node, bound);
  };
  const leave = (node: string): void => {
    path.pop();
    const below = path.at(-1);
    if (below !== undefined) lower(below.node, least.get(node));
    if (least.get(node) !== order.get(node)) return;
    const component = open.splice(open.lastIndexOf(node));
    for (const member of component) isOpen.delete(member);
    found.push(component);
  };

  for (const start of starts) {
    if (order.has(start)) continue;
    enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const step = top.steps.next();
      if (step.done) leave(top.node);
      else if (!order.has(step.value)) enter(step.value);
      else if (isOpen.has(step.value)) lower(top.node, order.get(step.value));
    }
  }
  return found;
}

/** The components that are circles: of two nodes or more, or of one that leads to itself. */
export function circlesOf(starts: Iterable<string>, next: Next): readonly (readonly string[])[] {
  return componentsOf(starts, next).filter(
    ([first, second]) =>
      second !== undefined || (first !== undefined && next(first).some((node) => node === first)),
  );
}

/** All that can be reached from a node by one step or more: itself only where a circle leads back to it. */
export function reachedFrom(start: string, next: Next): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...next(start)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    open.push(...next(node));
  }
  return reached;
}

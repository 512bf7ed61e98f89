/** Relationships of a kind that must not lead back to where they came from: from whom to whom. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/**
 * Circles among some relationships, one of each tangle, as the names on the way round. What has nothing before it or
 * nothing after it is in no circle; that is taken away until nothing more goes, and from the rest one way is followed.
 */
export function findCycles(edges: Edges): readonly (readonly string[])[] {
  const after = new Map([...edges].map(([from, to]) => [from, new Set(to)]));
  const cycles: string[][] = [];
  for (;;) {
    trim(after);
    const [start] = [...after.keys()].sort();
    if (start === undefined) return cycles;
    const cycle = follow(after, start);
    cycles.push(cycle);
    for (const name of cycle) after.delete(name);
  }
}

/** Takes away whoever is in no circle. */
function trim(after: Map<string, Set<string>>): void {
  const before = new Map<string, string[]>();
  const ends: string[] = [];
  for (const [from, to] of after) {
    for (const name of to) {
      if (after.has(name)) before.set(name, [...(before.get(name) ?? []), from]);
      else to.delete(name);
    }
    if (to.size === 0) ends.push(from);
  }
  for (let name = ends.pop(); name !== undefined; name = ends.pop()) {
    after.delete(name);
    for (const from of before.get(name) ?? []) {
      const to = after.get(from);
      if (to?.delete(name) && to.size === 0) ends.push(from);
    }
  }
}

/** Everyone left has somebody after them, so any way comes back to itself. */
function follow(after: ReadonlyMap<string, ReadonlySet<string>>, start: string): string[] {
  const way: string[] = [];
  const places = new Map<string, number>();
  for (let name = start; ; ) {
    const place = places.get(name);
    if (place !== undefined) return way.slice(place);
    places.set(name, way.length);
    way.push(name);
    name = [...(after.get(name) ?? [])].sort()[0] ?? start;
  }
}

/** A source of pseudo-random choices: the same seed gives the same choices. */
export interface Random {
  /** From 0, inclusive, to 1, exclusive. */
  readonly share: () => number;
  /** A whole number from 0 to `most`. */
  readonly upTo: (most: number) => number;
  readonly chance: (probability: number) => boolean;
  /** One of the items; fails where there is none. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Up to `most` different items. */
  readonly some: <Item>(items: readonly Item[], most: number) => readonly Item[];
}

/** Choices by a generator of numbers from 0 (inclusive) to 1 (exclusive). */
function randomFrom(share: () => number): Random {
  const upTo = (most: number): number => Math.floor(share() * (most + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new Error('nothing to pick from');
    return items[upTo(items.length - 1)] as Item;
  };
  return {
    share,
    upTo,
    chance: (probability) => share() < probability,
    pick,
    some: (items, most) => {
      const left = [...items];
      const count = Math.min(upTo(most), left.length);
      return Array.from({ length: count }, () => left.splice(upTo(left.length - 1), 1)).flat();
    },
  };
}

/** Mulberry32: small, fast, good enough to draw graphs. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  return randomFrom(() => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  });
}

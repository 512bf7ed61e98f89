/** Pseudo-random choices: the same seed gives the same choices. */
export interface Draw {
  /** From 0, inclusive, to 1, exclusive. */
  readonly share: () => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

/** Mulberry32. */
export function draw(seed: number): Draw {
  let state = seed | 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    share,
    chance: (probability) => share() < probability,
    pick: (items) => items[Math.floor(share() * items.length)] ?? items[0],
  };
}

/**
 * Numbers from 0 to `count` - 1, of which number k comes in proportion to 1 / (k + 1): few are drawn very often and most
 * hardly ever, as speakers and claims are in the news.
 */
export function zipf(count: number, { share }: Draw): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += 1 / (rank + 1);
    sums[rank] = sum;
  }
  return () => {
    const wanted = share() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? sum) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

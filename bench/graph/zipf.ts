import type { Random } from '../../test/property/reference/random.ts';

/**
 * Numbers from 0 to `count` - 1, of which number k comes in proportion to 1 / (k + 1): few are drawn very often and most
 * hardly ever, as speakers and claims are in the news.
 */
export function zipf(count: number, { share }: Pick<Random, 'share'>): () => number {
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

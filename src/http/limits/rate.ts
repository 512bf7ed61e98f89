/** What a spender has after a wish. */
export interface Grant {
  readonly granted: boolean;
  /** What is left, in whole units. */
  readonly remaining: number;
  /** Seconds until there is enough for the wish; 0 where it was granted. */
  readonly retryAfterSeconds: number;
  /** Seconds until all is there again. */
  readonly fullInSeconds: number;
}

/** Lets each spender spend so much within a window. */
export interface RateLimiter {
  readonly limit: number;
  readonly windowSeconds: number;
  /** Spends, or leaves what is there as it is where it is not enough. A cost over the limit counts as the limit. */
  spend(spender: string, cost: number): Grant;
}

interface Bucket {
  level: number;
  /** When the level was right, in milliseconds. */
  at: number;
}

/** So many spenders are remembered before those are forgotten who have everything again. */
const MOST_BUCKETS = 10_000;

/**
 * A token bucket for each spender, in this process' memory: it holds `limit`, fills up steadily, and is full again
 * after the window. Two processes count apart.
 * @param now a clock that only goes forward, in milliseconds
 */
export function createRateLimiter(limit: number, windowSeconds: number, now: () => number): RateLimiter {
  const buckets = new Map<string, Bucket>();
  const perMs = limit / (windowSeconds * 1000);
  const levelAt = ({ level, at }: Bucket, time: number) => Math.min(limit, level + (time - at) * perMs);
  const secondsFor = (missing: number) => Math.ceil(missing / perMs / 1000);
  const makeRoom = (time: number) => {
    for (const [spender, bucket] of buckets) if (levelAt(bucket, time) >= limit) buckets.delete(spender);
    // Nobody is full: those who asked longest ago are forgotten first.
    for (const spender of buckets.keys()) {
      if (buckets.size < MOST_BUCKETS) break;
      buckets.delete(spender);
    }
  };
  return {
    limit,
    windowSeconds,
    spend: (spender, cost) => {
      const time = now();
      const known = buckets.get(spender);
      const before = known === undefined ? limit : levelAt(known, time);
      const wish = Math.min(cost, limit);
      const granted = before >= wish;
      const level = granted ? before - wish : before;
      if (known === undefined && buckets.size >= MOST_BUCKETS) makeRoom(time);
      // Again at the end: the map keeps the order in which spenders were last seen.
      buckets.delete(spender);
      buckets.set(spender, { level, at: time });
      return {
        granted,
        remaining: Math.floor(level),
        retryAfterSeconds: granted ? 0 : Math.max(1, secondsFor(wish - before)),
        fullInSeconds: secondsFor(limit - level),
      };
    },
  };
}

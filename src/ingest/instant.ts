/** Milliseconds since 1970: now, but later than the last instant at which something was written. */
export function laterThan(lastInstant: unknown, now: number): number {
  return Math.max(now, typeof lastInstant === 'string' ? Date.parse(lastInstant) + 1 : 0);
}

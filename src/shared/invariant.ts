/** Throws where the program's own reasoning is broken. Never for bad input: that is a CounterclaimError. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Unexpected: ${message}`);
}

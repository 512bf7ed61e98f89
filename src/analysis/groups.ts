/** Values by a key, in their order; those without a key are left out. */
export function groupBy<Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => string | null,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

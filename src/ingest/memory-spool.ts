import type { Entry, Spool } from './spool.ts';

const SEPARATOR = '\0';

/** A spool in memory, for the few records of one mutation: what reads a spool reads it as it reads the one on disk. */
export function memorySpool(): Spool {
  const held = new Map<string, string>();
  const under = (prefix: readonly string[]) => {
    const start = prefix.join(SEPARATOR) + SEPARATOR;
    return [...held.keys()].filter((name) => name.startsWith(start)).sort();
  };
  return {
    put: (key, value) => void held.set(key.join(SEPARATOR), value),
    get: (key) => held.get(key.join(SEPARATOR)),
    settle: async () => undefined,
    async *pages(prefix) {
      yield under(prefix).map((name): Entry => {
        const words = name.split(SEPARATOR);
        return [words.slice(prefix.length), held.get(name) ?? ''];
      });
    },
    forget: async (prefix) => {
      for (const name of under(prefix)) held.delete(name);
    },
    close: async () => held.clear(),
  };
}

import type { TestContext } from 'vitest';

/** What a test of reliability measured: counts, milliseconds, the name of what was tried. */
export type Figures = Readonly<Record<string, number | string | boolean>>;

declare module 'vitest' {
  interface TaskMeta {
    /** By the id of the fault, such as `A1`. */
    reliability?: { readonly id: string; readonly figures: Figures };
  }
}

/** `deep` under `--deep` (`npm test -- --deep <file>`, `npm run test:faults -- --deep`), which runs for hours; else `ci`. */
export const DEPTH =
  process.env.COUNTERCLAIM_FAULTS === 'deep' || process.env.COUNTERCLAIM_DEPTH === 'deep' ? 'deep' : 'ci';

/** The count for how deep this run goes. */
export function atDepth(counts: { readonly ci: number; readonly deep: number }): number {
  return counts[DEPTH];
}

/** Hands what a test measured to the reporter that keeps it in `bench/reliability.json`. */
export function recordFigures({ task }: Pick<TestContext, 'task'>, id: string, figures: Figures): void {
  task.meta.reliability = { id, figures };
}

/** The value that this share of the values, from 0 to 1, does not exceed. NaN where there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

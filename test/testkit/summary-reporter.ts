import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** How many tests passed, failed and were skipped. A file that could not be loaded counts as one failed test. */
export type Summary = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** Counts the tests of a run; faults outside of tests count as failed ones, so that they show in the closing line. */
export function summarize(modules: readonly TestModule[], errors: readonly SerializedError[]): Summary {
  let [passed, failed, skipped] = [0, errors.length, 0];
  for (const module of modules) {
    let failedHere = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      else if (state === 'failed') failedHere += 1;
      else skipped += 1;
    }
    failed += failedHere;
    if (failedHere === 0 && module.state() === 'failed') failed += 1;
  }
  return { passed, failed, skipped };
}

/**
 * Hands the counts to `bin/test.mjs`, which prints them as the last line; run without it, prints them itself. Vitest
 * loads a reporter as the default export of a file, and makes an object of it.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const summary = summarize(modules, errors);
    const file = process.env.COUNTERCLAIM_TEST_SUMMARY;
    if (file) writeFileSync(file, JSON.stringify(summary));
    else
      process.stdout.write(
        `${summary.passed} passed, ${summary.failed} failed, ${summary.skipped} skipped\n`,
      );
  }
}

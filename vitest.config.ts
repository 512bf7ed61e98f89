import { configDefaults, defineConfig } from 'vitest/config';

// Deep tests and fault tests run for minutes and stop servers: `npm test -- --dir test/faults` and the like run them.
const deep = process.argv.some((argument) => /test\/(faults|deep)/.test(argument));

export default defineConfig({
  // Vite takes the ES module build of graphql and Node the other one for Apollo Server: two copies, two sets of classes.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: deep ? configDefaults.exclude : [...configDefaults.exclude, 'test/faults/**', 'test/deep/**'],
    globalSetup: ['test/testkit/global-setup.ts'],
    fileParallelism: true,
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', './test/testkit/summary-reporter.ts'],
  },
});

import { configDefaults, defineConfig } from 'vitest/config';

// Tests that stop servers and cut connections have a command of their own: `npm run test:faults`.
const faults = process.env.COUNTERCLAIM_FAULTS !== undefined;

export default defineConfig({
  // Vite takes the ES module build of graphql and Node the other one for Apollo Server: two copies, two sets of classes.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: [faults ? 'test/faults/**/*.test.ts' : 'test/**/*.test.ts'],
    exclude: faults ? configDefaults.exclude : [...configDefaults.exclude, 'test/faults/**'],
    globalSetup: ['test/testkit/global-setup.ts'],
    fileParallelism: true,
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', './test/testkit/summary-reporter.ts'],
  },
});

/** Two kinds of tests: those that need nothing, and those of the running system, which share one Postgres. */
import { defineConfig } from 'vitest/config';

const RUNNING = ['test/{access,api,auth,db,dev,faults,fuzz,offices}/**/*.test.ts'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    setupFiles: ['test/support/fixed-seed.ts'],
    // Waiting ends with what is waited for; this only ends a test that would wait for ever.
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        // Generous: how long a test takes is never what it tests.
        test: { name: 'pure', include: ['test/**/*.test.ts'], exclude: RUNNING, testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'running',
          include: RUNNING,
          globalSetup: ['test/support/global-setup.ts'],
          pool: 'forks',
          maxWorkers: 2, // they wait more than they compute
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

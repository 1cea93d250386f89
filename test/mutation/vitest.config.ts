/** The tests that judge mutants: quick, and with the same people each time, so that a score can be had again. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: [
      'test/{engine,calendar}/**/*.test.ts',
      'test/policies/{cases,published,deadlines,difficulty-routes}.test.ts',
      'test/deadlines/states.test.ts',
    ],
    setupFiles: ['test/support/fixed-seed.ts'],
    env: { ORACLE_PEOPLE: '300', PROPERTY_PEOPLE: '20' },
    testTimeout: 60_000,
  },
});

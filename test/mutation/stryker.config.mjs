/**
 * Mutation of the arithmetic and the days: every operator, limit and branch changed once, and a test that has to notice.
 * The score stands in the README; below 90 % the run fails. `npm run mutation` continues where the last run stopped.
 *
 * Not mutated: words.ts, question-words.ts and sheet-words.ts are tables of plain words, which tests do not repeat word by word; policy.ts,
 * listing.ts, case.ts, facts.ts, answer.ts and instrument.ts hold types and closed lists, whose members the policies' own
 * mutation covers.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    'src/engine/**/*.ts',
    'src/calendar/**/*.ts',
    '!src/engine/{words,question-words,sheet-words,policy,listing,case,facts,answer,instrument}.ts',
  ],
  ignorePatterns: ['/.build', '/.data', '/bench', '/dev', '/openapi', '/reports', '/migrations'],
  coverageAnalysis: 'perTest',
  // A mutant that runs when its module is loaded costs a whole run of all tests, for constants that other mutants cover.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: 'reports/stryker-incremental.json',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: '.stryker-tmp',
};

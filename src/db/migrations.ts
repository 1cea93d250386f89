/** The migrations this release was written against, by name. A test compares the list with the folder. */
export const MIGRATIONS: readonly string[] = [
  '0001-foundations.sql',
  '0002-offices.sql',
  '0003-acts.sql',
  '0004-lists.sql',
  '0005-entries.sql',
  '0006-registers.sql',
  '0007-ledger.sql',
  '0008-settlements.sql',
  '0009-outbox.sql',
  '0010-jobs.sql',
  '0011-budgets.sql',
  '0012-deadlines.sql',
  '0013-counts.sql',
  '0014-told.sql',
  '0015-sums.sql',
];

/** What the operations on rounds, lists, registers and requests are asked about: the part of fixtures.ts that is the work. */

import { BUDGET_FIXTURES } from './budget-fixtures.ts';
import { CASE_FIXTURES } from './case-fixtures.ts';
import { COVERAGE_FIXTURES } from './coverage-fixtures.ts';
import { ENTRY_FIXTURES } from './entry-fixtures.ts';
import type { Fixture } from './fixtures.ts';
import { GIFT_FIXTURES } from './gift-fixtures.ts';
import { OUTREACH_FIXTURES } from './outreach-fixtures.ts';
import { PAPER_FIXTURES } from './paper-fixtures.ts';
import { REGISTER_FIXTURES } from './register-fixtures.ts';
import { REQUEST_FIXTURES } from './request-fixtures.ts';
import { ROUND_LIST_FIXTURES } from './round-list-fixtures.ts';
import { SETTLEMENT_FIXTURES } from './settlement-fixtures.ts';
import { TARGET_FIXTURES } from './target-fixtures.ts';

export const LIST_FIXTURES: Readonly<Record<string, Fixture>> = {
  ...ROUND_LIST_FIXTURES,
  ...ENTRY_FIXTURES,
  ...COVERAGE_FIXTURES,
  ...OUTREACH_FIXTURES,
  ...PAPER_FIXTURES,
  ...REGISTER_FIXTURES,
  ...REQUEST_FIXTURES,
  ...SETTLEMENT_FIXTURES,
  ...BUDGET_FIXTURES,
  ...TARGET_FIXTURES,
  ...CASE_FIXTURES,
  ...GIFT_FIXTURES,
};

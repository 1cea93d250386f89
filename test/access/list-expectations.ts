/** Who may do what with rounds, lists, registers and requests: the part of expectations.ts that is about the work. */

import { BUDGET_EXPECTATIONS } from './budget-expectations.ts';
import { CASE_EXPECTATIONS } from './case-expectations.ts';
import { COVERAGE_EXPECTATIONS } from './coverage-expectations.ts';
import { ENTRY_EXPECTATIONS } from './entry-expectations.ts';
import type { Expectation } from './expectations.ts';
import { GIFT_EXPECTATIONS } from './gift-expectations.ts';
import { OUTREACH_EXPECTATIONS } from './outreach-expectations.ts';
import { PAPER_EXPECTATIONS } from './paper-expectations.ts';
import { REGISTER_EXPECTATIONS } from './register-expectations.ts';
import { REQUEST_EXPECTATIONS } from './request-expectations.ts';
import { ROUND_LIST_EXPECTATIONS } from './round-list-expectations.ts';
import { SETTLEMENT_EXPECTATIONS } from './settlement-expectations.ts';
import { TARGET_EXPECTATIONS } from './target-expectations.ts';

export const LIST_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  ...ROUND_LIST_EXPECTATIONS,
  ...ENTRY_EXPECTATIONS,
  ...COVERAGE_EXPECTATIONS,
  ...OUTREACH_EXPECTATIONS,
  ...PAPER_EXPECTATIONS,
  ...REGISTER_EXPECTATIONS,
  ...REQUEST_EXPECTATIONS,
  ...SETTLEMENT_EXPECTATIONS,
  ...BUDGET_EXPECTATIONS,
  ...TARGET_EXPECTATIONS,
  ...CASE_EXPECTATIONS,
  ...GIFT_EXPECTATIONS,
};

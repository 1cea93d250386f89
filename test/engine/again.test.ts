// Protects what a month takes over from the one before: every month of a quote is what it would be if it were the only one
// that was ever asked for.
import { expect, it } from 'vitest';
import { knownOf } from '../../src/engine/known.ts';
import { type Case, type Covered, coveredMonth, coveredMonths } from '../../src/engine/payments.ts';
import { caseOf, policyOf } from '../../src/engine/quote.ts';
import { mulberry32, randomAnyRequest, randomRequest } from '../oracle/people.ts';
import { rulebook } from '../support/rulebook.ts';

const SEED = 20_261_125;
const CASES = 1_500;

function* cases(request: typeof randomRequest): Generator<Case> {
  const random = mulberry32(SEED);
  for (let count = 0; count < CASES; count++) {
    const { province, from, months = 12, person, contribution, policy } = { policy: null, ...request(random) };
    const question = {
      province,
      schemes: [],
      from,
      months,
      policy,
      person,
      contribution: contribution ?? null,
      language: 'vi',
      asOn: '2026-11-23',
    } as const;
    for (const scheme of ['social-insurance', 'health-insurance'] as const)
      yield caseOf(question, scheme, policyOf(question, rulebook), knownOf(person));
  }
}

function seen({ decision, judgement, ...month }: Covered) {
  const { paid, priced, local, layer, ended, program, outcome, amounts } = month;
  return { decision, paid, priced, local, layer, ended, program, outcome, amounts };
}

it.each([randomRequest, randomAnyRequest])('a month after others is the month by itself: %o', (request) => {
  for (const asked of cases(request)) {
    for (const covered of coveredMonths(asked, rulebook)) {
      const { paidIn, month, supported } = covered;
      expect(seen(covered)).toEqual(seen(coveredMonth(asked, rulebook, { paidIn, month, supported })));
    }
  }
});

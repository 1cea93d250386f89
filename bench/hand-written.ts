/**
 * Hà Nội 2026-07 as one would write it by hand for one month of the second half of 2026: plain ifs, numbers in the code,
 * no reasons, no unknown facts, no other place or time. It is what the engine is measured against, and must give the same
 * rule, state group and amounts. It must never import the engine or a policy.
 */
import type { Contribution, Person } from '../src/engine/facts.ts';
import { healthByHand } from './hand-written-health.ts';
import { type Age, ageOf, isFrom, livesOnIsland, type Payment, standardOf } from './hand-written-person.ts';

export type Both = { readonly social: Payment; readonly health: Payment };

const FLOOR = 1_500_000;
const CEILING = 20 * 2_530_000;
const SOCIAL_FLOOR_DUE = 330_000;

export function bothByHand(person: Person, contribution: Contribution, month: number): Both {
  const age = ageOf(person.birthDate ?? '', month);
  return { social: socialByHand(person, contribution, age), health: healthByHand(person, contribution, month, age) };
}

function socialByHand(person: Person, contribution: Contribution, age: Age): Payment {
  const { allowances } = person;
  if (
    !person.citizen ||
    !isFrom(age, 15) ||
    person.compulsorySocialInsurance ||
    allowances?.includes('pension') ||
    allowances?.includes('work-incapacity') ||
    allowances?.includes('social-insurance-allowance')
  ) {
    return { rule: null, stateRule: null, due: null, state: null, local: null, participant: null };
  }
  const standard = standardOf(person);
  const poor = standard === 'poor' || livesOnIsland(person);
  const nearPoor = standard === 'near-poor';
  const ethnic = person.ethnicMinority === true;
  let stateRule = poor ? 'si-poor' : nearPoor ? 'si-near-poor' : ethnic ? 'si-ethnic' : 'si-other';
  let rule: string | null = null;
  let share = 0;
  if (person.permanentResident) {
    const roles = person.roles ?? [];
    const veteran =
      roles.includes('veterans-association') ||
      (person.inClub === true && (roles.includes('ex-soldier') || roles.includes('ex-youth-volunteer')));
    if (standard === 'poor') [rule, share] = ['si-poor', 50];
    else if (nearPoor || person.household === 'near-poor') {
      rule = 'si-near-poor';
      share = poor ? 50 : 60;
    } else if (poor && veteran) [rule, share] = ['si-veteran', 30];
    else if (ethnic) [stateRule, rule, share] = ['si-ethnic', 'si-ethnic', 30];
    else if (poor) share = 0;
    else if (veteran) [rule, share] = ['si-veteran', 30];
    else [rule, share] = ['si-other', 20];
  }
  return socialPayment(person, contribution, stateRule, rule, share);
}

function socialPayment(
  person: Person,
  contribution: Contribution,
  stateRule: string,
  rule: string | null,
  share: number,
): Payment {
  const income = Math.min(Math.max(contribution.monthlyIncome ?? FLOOR, FLOOR), CEILING);
  const due = Math.round((income * 22) / 100);
  const stateShare =
    stateRule === 'si-poor' ? 50 : stateRule === 'si-near-poor' ? 40 : stateRule === 'si-ethnic' ? 30 : 20;
  const state = (person.monthsSupported ?? 0) >= 120 ? 0 : (SOCIAL_FLOOR_DUE * stateShare) / 100;
  const local = (SOCIAL_FLOOR_DUE * share) / 100;
  return { rule, stateRule, due, state, local, participant: due - state - local };
}

/**
 * One page for whoever has to see that the money comes: what is owed by whom, what came, what is still to be transferred,
 * by when, and how late it is. Read from a settlement; decides nothing.
 */
import type { Day } from '../engine/facts.ts';
import { communeOf } from '../places/places.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { standingMoney } from './arrived.ts';
import { dueOnFrom, lateness } from './due.ts';
import { fundsOf, type Settlement } from './settlement.ts';

export function summaryOf(settlement: Settlement, asOn: Day) {
  const { id, province, period, obligations } = settlement;
  const holders = obligations.map((one) => {
    const { id: obligation, holder, scheme, state, money, arrearsSince } = one;
    const due = dueOnFrom(rulebook, { province, scheme, holder, period }, arrearsSince);
    const { owed, arrears, transferred, credited, carried, missing, excess, lastPaidOn } = money;
    return {
      obligation,
      holder,
      scheme,
      state,
      owed,
      arrears,
      transferred,
      credited,
      carried,
      missing,
      excess,
      lastPaidOn,
      due,
      ...lateness(due[0], standingMoney(one), asOn),
    };
  });
  return { id, province, period, asOn, funds: fundsOf(settlement).map(fundBody), holders };
}

export type Summary = ReturnType<typeof summaryOf>;

export function fundBody({ scheme, sums, ...money }: ReturnType<typeof fundsOf>[number]) {
  return { scheme, ...sums, ...money };
}

/** As a person reads it; a sponsor by their id, whose name is not ours to print here. */
export function holderName(holder: string, language: 'vi' | 'en'): string {
  if (holder === 'state') return language === 'vi' ? 'NSNN hỗ trợ theo quy định' : "The state's support";
  if (holder === 'city') return language === 'vi' ? 'Ngân sách tỉnh, thành phố' : "The province's budget";
  const [kind, of = ''] = holder.split(':');
  if (kind === 'sponsor') return `${language === 'vi' ? 'Nhà tài trợ' : 'Sponsor'} ${of}`;
  const commune = communeOf(of);
  return commune === null ? of : commune.name;
}

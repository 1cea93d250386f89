/**
 * What a year will take: people as the ledger knows them, or as they are stated, at the price and the shares of the month
 * they pay in. Pure; a month is rounded as it is for a person, and then taken as often as there are months.
 *
 * Readings, as no text says how an estimate is made: each group keeps its months a person, and the months it pays in; people
 * who are stated only pay each month in that month; a group keeps the state's group whose share its payments show; a rule that is not there in that year gives nothing; what cannot be told (sensitive), and a year
 * without a text, moves with the price; top-ups move with the price, and sponsors promise nothing for another year.
 */

import type { Scheme } from '../../engine/facts.ts';
import { roundHalfUp } from '../../engine/money.ts';
import type { Rulebook } from '../../engine/rulebook.ts';
import { amountsMonth, type MonthOf } from './month-of.ts';
import { type Group, stretchesOf } from './population.ts';

export const BASES = ['rule', 'price', 'stated'] as const;
export type Basis = (typeof BASES)[number];

export type Amounts = {
  readonly due: number;
  readonly state: number;
  readonly local: number;
  readonly topUp: number;
  readonly participant: number;
};

export type NeedLine = Amounts & {
  readonly scheme: Scheme;
  readonly commune: string | null;
  readonly rule: string;
  /** By the ledger of the year before, and as expected. */
  readonly peopleBefore: number;
  readonly people: number;
  readonly months: number;
  /** Of the holder's own money. */
  readonly amount: number;
  /** How the month was priced: by its rule, with the price alone, or for people who are stated only. */
  readonly basis: Basis;
};

/** People expected under a rule in a commune; null is of no commune. */
export type Stated = {
  readonly scheme: Scheme;
  readonly commune: string | null;
  readonly rule: string;
  readonly people: number;
};

export type Asked = {
  readonly province: string;
  readonly holder: string;
  readonly year: number;
  readonly groups: readonly Group[];
  readonly stated: readonly Stated[];
};

const keyOf = ({ scheme, commune, rule }: Pick<Stated, 'scheme' | 'commune' | 'rule'>) =>
  `${scheme} ${commune} ${rule}`;

export function needOf(
  { province, holder, year, groups, stated }: Asked,
  rulebook: Rulebook,
  paidBy: Rulebook = rulebook,
): readonly NeedLine[] {
  const expected = new Map(stated.map((one) => [keyOf(one), one.people]));
  const known = Map.groupBy(groups, keyOf);
  const price = (group: Group) => amountsMonth(group, province, year, rulebook, paidBy);
  const lines = [...known].map(([key, of]) => lineOf(of, expected.get(key) ?? null, holder, price));
  const others = stated.filter((one) => !known.has(keyOf(one)) && one.people > 0);
  const stretches = stretchesOf(province, year, rulebook).map((month) => `${year}-${month}`);
  return [...lines, ...others.map((one) => statedLine(one, { stretches, holder, price }))];
}

type Pricing = {
  /** The months they begin with. */
  readonly stretches: readonly string[];
  readonly holder: string;
  readonly price: (group: Group) => MonthOf;
};

/** All months of the year, each at its own price: a group that is only stated has no others. */
function statedLine(stated: Stated, { stretches, holder, price }: Pricing): NeedLine {
  const { scheme, commune, rule, people } = stated;
  const nothing = { due: 0, state: 0, local: 0, topUp: 0, sponsor: 0, participant: 0 };
  const groups = stretches.map((paidFrom, at): Group => {
    const months = monthOfYear(stretches[at + 1]) - monthOfYear(paidFrom);
    return {
      scheme,
      commune,
      rule,
      policy: null,
      owesLocal: true,
      paidFrom,
      people,
      months: people * months,
      ...nothing,
    };
  });
  return { ...lineOf(groups, null, holder, price), peopleBefore: 0, basis: 'stated' };
}

/** January is 1; behind the last stretch stands the 13th. */
function monthOfYear(month: string | undefined): number {
  return month === undefined ? 13 : Number(month.slice(5));
}

function lineOf(
  groups: readonly Group[],
  expected: number | null,
  holder: string,
  price: (group: Group) => MonthOf,
): NeedLine {
  const [first] = groups;
  if (first === undefined) throw new Error('a line is of at least one group');
  const { people: peopleBefore } = first;
  const people = expected ?? peopleBefore;
  let months = 0;
  let basis: Basis = 'rule';
  const sum = { due: 0, state: 0, local: 0, topUp: 0, participant: 0 };
  let own = 0;
  for (const group of groups) {
    const month = price(group);
    if (month.basis === 'price') basis = 'price';
    const times = roundHalfUp(group.months * people, peopleBefore);
    months += times;
    const local = month.local * times;
    const topUp = month.topUp * times;
    sum.due += month.due * times;
    sum.state += month.state * times;
    sum.local += local;
    sum.topUp += topUp;
    sum.participant += (month.due - month.state - month.local - month.topUp) * times;
    own += holder === 'state' ? month.state * times : (group.owesLocal ? local : 0) + (holder === 'city' ? 0 : topUp);
  }
  const { scheme, commune, rule } = first;
  return { scheme, commune, rule, peopleBefore, people, months, ...sum, amount: own, basis };
}

export function totalOf(lines: readonly NeedLine[]) {
  return lines.reduce(
    (sum, line) => ({
      people: sum.people + line.people,
      months: sum.months + line.months,
      due: sum.due + line.due,
      state: sum.state + line.state,
      local: sum.local + line.local,
      topUp: sum.topUp + line.topUp,
      participant: sum.participant + line.participant,
      amount: sum.amount + line.amount,
    }),
    { people: 0, months: 0, due: 0, state: 0, local: 0, topUp: 0, participant: 0, amount: 0 },
  );
}

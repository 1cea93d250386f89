/**
 * What a year will take: people as the ledger knows them, or as they are stated, at the price and the shares of the month they
 * pay in. A month is rounded as it is for a person, and then taken as often as there are months.
 *
 * Readings, as no text says how an estimate is made: each group keeps its months a person, and the months it pays in; people
 * who are stated only pay each month in that month; a group keeps the state's group whose share its payments show; a rule
 * that is not there in that year gives nothing; what cannot be told (sensitive), and a year without a text, moves with the
 * price; top-ups move with the price, and sponsors promise nothing for another year.
 */

import { monthInYear, type PaidGroup, type PricedMonth, stretchesOf } from './another-year.ts';
import type { Month, Scheme } from './facts.ts';
import { roundHalfUp } from './money.ts';
import { monthIndex } from './month.ts';
import type { Rulebook } from './rulebook.ts';

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
  readonly groups: readonly PaidGroup[];
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
  const price = (group: PaidGroup) => monthInYear(group, province, year, rulebook, paidBy);
  const lines = [...known].map(([key, of]) => lineOf(of, expected.get(key) ?? null, holder, price));
  const others = stated.filter((one) => !known.has(keyOf(one)) && one.people > 0);
  const stretches = stretchesOf(province, year, rulebook).map((month) => `${year}-${month}`);
  const owesLocal = localOwedBy(holder, province, rulebook);
  return [...lines, ...others.map((one) => statedLine(one, { stretches, holder, price, owesLocal }))];
}

/**
 * Of people the ledger does not know: a commune owes nothing where the text lays the local part on the city (NQ 53/2025 of
 * Huế, Điều 4). The city may state people of any rule: in Hà Nội it pays for those it manages.
 */
function localOwedBy(holder: string, province: string, rulebook: Rulebook): Pricing['owesLocal'] {
  return ({ scheme, rule }, month) => {
    if (!holder.startsWith('commune:')) return true;
    const rules = rulebook.policyAt(province, monthIndex(month))?.rules ?? [];
    return rules.find((one) => one.scheme === scheme && one.id === rule)?.budget !== 'city';
  };
}

type Pricing = {
  /** The months they begin with. */
  readonly stretches: readonly string[];
  readonly holder: string;
  readonly price: (group: PaidGroup) => PricedMonth;
  readonly owesLocal: (of: Pick<Stated, 'scheme' | 'rule'>, month: Month) => boolean;
};

/** All months of the year, each at its own price: a group that is only stated has no others. */
function statedLine(stated: Stated, { stretches, holder, price, owesLocal }: Pricing): NeedLine {
  const { people, ...of } = stated;
  const nothing = { due: 0, state: 0, local: 0, topUp: 0, sponsor: 0, participant: 0 };
  const groups = stretches.map((paidFrom, at): PaidGroup => {
    const months = people * (monthOfYear(stretches[at + 1]) - monthOfYear(paidFrom));
    return { ...of, policy: null, owesLocal: owesLocal(of, paidFrom), paidFrom, people, months, ...nothing };
  });
  return { ...lineOf(groups, null, holder, price), peopleBefore: 0, basis: 'stated' };
}

/** January is 1; behind the last stretch stands the 13th. */
function monthOfYear(month: string | undefined): number {
  return month === undefined ? 13 : Number(month.slice(5));
}

function lineOf(
  groups: readonly PaidGroup[],
  expected: number | null,
  holder: string,
  price: (group: PaidGroup) => PricedMonth,
): NeedLine {
  const [first] = groups;
  if (first === undefined) throw new Error('a line is of at least one group');
  const { scheme, commune, rule, people: peopleBefore } = first;
  const people = expected ?? peopleBefore;
  const parts = groups.map((group) => {
    const months = roundHalfUp(group.months * people, peopleBefore);
    return partOf(group, months, price(group), holder);
  });
  const basis = parts.some((part) => part.basis === 'price') ? 'price' : 'rule';
  return { scheme, commune, rule, peopleBefore, people, ...sumOf(parts), basis };
}

/** So many months at what one of them comes to, and what of it is the holder's own. */
function partOf({ owesLocal }: PaidGroup, months: number, month: PricedMonth, holder: string) {
  const due = month.due * months;
  const state = month.state * months;
  const local = month.local * months;
  const topUp = month.topUp * months;
  const amount = holder === 'state' ? state : (owesLocal ? local : 0) + (holder === 'city' ? 0 : topUp);
  return { basis: month.basis, months, due, state, local, topUp, participant: due - state - local - topUp, amount };
}

type Figures = Pick<NeedLine, keyof Amounts | 'months' | 'amount'>;

const FIGURES = ['months', 'due', 'state', 'local', 'topUp', 'participant', 'amount'] as const;

function sumOf(parts: readonly Figures[]): Figures {
  const sum = { months: 0, due: 0, state: 0, local: 0, topUp: 0, participant: 0, amount: 0 };
  for (const part of parts) for (const figure of FIGURES) sum[figure] += part[figure];
  return sum;
}

export function totalOf(lines: readonly NeedLine[]) {
  return { people: lines.reduce((sum, { people }) => sum + people, 0), ...sumOf(lines) };
}

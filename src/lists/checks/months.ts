/** Which months a row asks for, and by which way of paying: what the form leaves out is filled in and said. */
import type { Contribution, Day, Month, SocialMethod } from '../../engine/facts.ts';
import { addMonths, monthIndex } from '../../engine/month.ts';
import type { PersonRow } from '../intake/row.ts';
import { plain } from './communes.ts';
import type { ListContext } from './context.ts';
import type { Findings } from './finding.ts';

export type Term = { readonly from: Month; readonly months: number; readonly contribution: Contribution };

const MOST_MONTHS = 60;
/** The law at hand begins in 2018, and no question asks past 2100. */
const FIRST_MONTH = '2018-01';
const LAST_MONTH = '2100-12';

type Row = Pick<PersonRow, 'months' | 'fromMonth' | 'income' | 'note' | 'receiptOn'>;

export function checkTerm(row: Row, list: ListContext, findings: Findings): Term | null {
  checkReceipt(row.receiptOn, list.today, findings);
  const from = firstMonth(row.fromMonth, list, findings);
  const months = monthsOf(row, from, list, findings);
  if (from === null || months === null) return null;
  const last = lastMonthListed(list);
  if (last !== null && addMonths(from, months - 1) > last) findings.refuse('months-past-period', 'months', last);
  if (list.scheme === 'health-insurance') return { from, months, contribution: healthPaying(months, findings) };
  const method = socialMethod(months, row.note, findings);
  if (method === null) return null;
  const lump = method === 'ahead' || method === 'missing';
  return { from, months, contribution: { monthlyIncome: row.income, method, lumpMonths: lump ? months : null } };
}

/**
 * A list that is closed for a year says who is supported in that year (Huế, plan III.2.b: the files of the year that
 * follows; II.3.2.a: the near-poor year by year): the months after it wait for the next list. Null where a period only
 * divides the work, and people pay on past its end.
 */
export function lastMonthListed({ kind, period }: Pick<ListContext, 'kind' | 'period'>): Month | null {
  return kind.deadline !== null && kind.leadsTo === 'coverage' ? period.until : null;
}

function checkReceipt(receiptOn: Day | null, today: Day, findings: Findings): void {
  if (receiptOn !== null && receiptOn > today.slice(0, receiptOn.length)) {
    findings.refuse('receipt-in-the-future', 'receiptOn', today);
  }
}

function firstMonth(given: Month | null, { period, countsFrom }: ListContext, findings: Findings): Month | null {
  if (given === null) {
    findings.note('from-month-assumed', 'fromMonth', period.from);
    return period.from;
  }
  if (given < FIRST_MONTH || given > LAST_MONTH) {
    findings.refuse('from-month-before-law', 'fromMonth', `${FIRST_MONTH}–${LAST_MONTH}`);
    return null;
  }
  if (countsFrom !== null && given < countsFrom) {
    findings.refuse('from-month-before-decision', 'fromMonth', countsFrom);
  } else if (given < period.from || given > period.until) {
    findings.flag('from-month-outside-period', 'fromMonth', `${period.from}–${period.until}`);
  }
  return given;
}

function monthsOf(
  { months, note }: Row,
  from: Month | null,
  { period }: ListContext,
  findings: Findings,
): number | null {
  if (months !== null) {
    if (months >= 1 && months <= MOST_MONTHS) return months;
    findings.refuse('months-out-of-range', 'months', `1–${MOST_MONTHS}`);
    return null;
  }
  const noted = monthsNoted(note);
  if (noted === null && period.months === null) {
    findings.refuse('months-missing', 'months', `1–${MOST_MONTHS}`);
    return null;
  }
  // To the end of the period, so that somebody who joins in the year is not paid for twice in the next.
  const assumed = noted ?? monthsLeft(from, period);
  findings.note('months-assumed', 'months', String(assumed));
  return assumed;
}

/** Mẫu số 3 asks for the number of months in the remarks. */
function monthsNoted(note: string | null): number | null {
  const [, noted] = note === null ? [] : (/\b(\d{1,2}) ?thang\b/.exec(plain(note)) ?? []);
  const months = Number(noted ?? 0);
  return months >= 1 && months <= 12 ? months : null;
}

function monthsLeft(from: Month | null, { months, from: first }: ListContext['period']): number {
  const most = months ?? 1;
  const passed = from === null ? 0 : monthIndex(from) - monthIndex(first);
  return passed >= 0 && passed < most ? most - passed : most;
}

const HEALTH_TERMS = [3, 6, 12];

function healthPaying(months: number, findings: Findings): Contribution {
  if (!HEALTH_TERMS.includes(months)) findings.note('months-unusual', 'months', HEALTH_TERMS.join(', '));
  return { healthMethod: months <= 3 ? 'quarterly' : months <= 6 ? 'semiannual' : 'annual' };
}

const SOCIAL_TERMS: Readonly<Record<number, SocialMethod>> = {
  1: 'monthly',
  3: 'quarterly',
  6: 'semiannual',
  12: 'annual',
  24: 'ahead',
  36: 'ahead',
  48: 'ahead',
  60: 'ahead',
};

/** Any number up to 60 may be the missing time of somebody past the age of retirement, and then the note says so. */
function socialMethod(months: number, note: string | null, findings: Findings): SocialMethod | null {
  if (note !== null && /dong bu|con thieu/.test(plain(note))) return 'missing';
  const method = SOCIAL_TERMS[months];
  if (method !== undefined) return method;
  findings.refuse('months-of-no-method', 'months', Object.keys(SOCIAL_TERMS).join(', '));
  return null;
}

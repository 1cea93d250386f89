/**
 * Which reports there are, whose they are and which duty of the calendar each serves, for a place and a period. From the
 * texts alone (src/policies/reports.ts): pure, and no kind is known here by name.
 */
import type { AgencyKind } from '../auth/actor.ts';
import { type AllLaw, type Duty, dutiesIn, type SessionDays, type Source, sourcesOf } from '../calendar/schedule.ts';
import { addDays } from '../engine/day.ts';
import type { Day } from '../engine/facts.ts';
import { lastDayOf } from '../engine/month.ts';
import type { ReportKind } from '../engine/report-kind.ts';
import { reportKinds } from '../policies/reports.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { lastMonthOf } from '../settlements/periods.ts';

export { reportKinds };

export const KIND_IDS: readonly string[] = reportKinds.map(({ id }) => id);

export function kindById(id: string): ReportKind | null {
  return reportKinds.find((kind) => kind.id === id) ?? null;
}

export type Maker = {
  readonly kind: AgencyKind;
  readonly province: string | null;
  readonly commune: string | null;
};

/** Whether an agency is the one that makes it. */
export function isMadeBy({ madeBy, province, commune }: ReportKind, by: Maker): boolean {
  return (
    by.kind === madeBy && by.province !== null && by.province === (province ?? by.province) && isCommune(commune, by)
  );
}

const isCommune = (commune: string | null, by: Maker) => commune === null || by.commune === commune;

/** The duty's own place is its source's: a city's, a ward's, or nobody's in particular. */
export function kindOf({ source, deadline }: Pick<Duty, 'source' | 'deadline'>): ReportKind | null {
  if (deadline.kind !== 'report') return null;
  return reportKinds.find((kind) => kind.deadline === deadline.id && isPlace(kind, source)) ?? null;
}

function isPlace({ province, commune }: ReportKind, source: Source): boolean {
  return province === source.province && commune === source.commune;
}

/** The duty a report of this kind on this period is made for; null where no text in force asks for one. */
export function dutyOf(
  kind: ReportKind,
  period: string,
  province: string,
  sessions: SessionDays,
  law: AllLaw = rulebook,
): Duty | null {
  const year = Number(period.slice(0, 4));
  const sources = sourcesOf(law, province).filter((source) => isPlace(kind, source));
  const duties = [year, year + 1].flatMap((one) => dutiesIn(sources, one, sessions));
  return duties.find((duty) => duty.deadline.id === kind.deadline && duty.period === period) ?? null;
}

/** `2026` → its four quarters, `2026-H1` → two, `2026-Q3` → itself; null for months, of which no report is. */
export function quartersOf(period: string): readonly [first: string, last: string] | null {
  const [year = '', part = ''] = period.split('-');
  if (part === '') return [`${year}-Q1`, `${year}-Q4`];
  if (part === 'H1') return [`${year}-Q1`, `${year}-Q2`];
  if (part === 'H2') return [`${year}-Q3`, `${year}-Q4`];
  return /^Q[1-4]$/.test(part) ? [period, period] : null;
}

/**
 * Where a report is due only after the time it is about, its figures are frozen once that is over: this is the first day. A
 * report that is due within it is on the time up to its own day.
 */
export function notBefore({ period, lastDay }: Pick<Duty, 'period' | 'lastDay'>): Day | null {
  const end = endOf(period);
  return end !== null && lastDay !== null && lastDay > end ? addDays(end, 1) : null;
}

function endOf(period: string): Day | null {
  const quarters = quartersOf(period);
  if (quarters === null) return null;
  return lastDayOf(lastMonthOf(quarters[1]));
}

/**
 * What has come for a quarter's own money: money that comes pays first what was carried in from earlier quarters, and what was
 * carried on to a later one counts here once all of it has come there. Pure; a part of it is never guessed at.
 */
import type { Day } from '../engine/facts.ts';
import type { ObligationRow } from './obligation-view.ts';

type Counted = Pick<ObligationRow, 'money' | 'cameSince'>;

export function arrivedFor({ money: { transferred, credited, arrears, carried }, cameSince }: Counted): number {
  const came = transferred + credited - arrears;
  return cameSince?.whole === true ? came + carried : Math.max(0, came);
}

/** What is missing still, what was carried on and has not come, and the last day of what has. */
export function standingMoney({ money: { missing, carried, lastPaidOn }, cameSince }: Counted) {
  if (cameSince?.whole !== true) return { missing, carried, lastPaidOn };
  const days = [lastPaidOn, cameSince.paidOn].filter((day): day is Day => day !== null);
  return { missing, carried: 0, lastPaidOn: days.toSorted().at(-1) ?? null };
}

/** Instants as a person in Việt Nam writes them. For the telling of a walk only. */
import { dayInVietNam } from '../../src/calendar/vietnam-day.ts';

/** 24/12/2026 */
export function writtenDay(at: Date): string {
  return dayInVietNam(at).split('-').toReversed().join('/');
}

/** 24/12/2026 23:59 */
export function writtenTime(at: Date): string {
  const time = at.toLocaleTimeString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });
  return `${writtenDay(at)} ${time}`;
}

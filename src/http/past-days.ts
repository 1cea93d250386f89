/** Days on which something was done or decided: none of them is still to come. */
import { type Finding, Refusal } from '../refusal.ts';

/** `day`, `today`: YYYY-MM-DD. Without a day nothing is said of one. */
export function refuseToCome(field: string, day: string | undefined, today: string): void {
  const findings = toCome([field], day, today);
  if (findings.length > 0) throw new Refusal('invalid', findings);
}

/** For a body with several days in it: what is wrong with the one at this place. */
export function toCome(at: Finding['at'], day: string | undefined, today: string): readonly Finding[] {
  return day !== undefined && day > today ? [{ at, in: 'body', code: 'in-the-future' }] : [];
}

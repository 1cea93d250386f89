/** Days on which something was done or decided: none of them is still to come. */
import { Refusal } from '../refusal.ts';

/** `day`, `today`: YYYY-MM-DD. */
export function refuseToCome(field: string, day: string, today: string): void {
  if (day > today) throw new Refusal('invalid', [{ at: [field], in: 'body', code: 'in-the-future' }]);
}

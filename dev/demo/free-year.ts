/** A year that nobody has walked through on a system yet: the policy of Huế holds until 2030, and each year has one round. */
import { CannotStart } from '../cannot-start.ts';
import { HUE_INSURER } from './callers.ts';
import { itemsIn, type Walk } from './walk.ts';

const YEARS = [2027, 2028, 2029, 2030];

export async function freeYear(walkOf: (year: number) => Walk): Promise<number> {
  for (const year of YEARS) {
    const path = `/v1/rounds?kind=commune-yearly&period=${year}`;
    const { body } = await walkOf(year).read(HUE_INSURER('approver'), path, new Date().toISOString());
    if (itemsIn(body).length === 0) return year;
  }
  throw new CannotStart(
    `The walk was made there for ${YEARS.join(', ')}: start with another DATA_DIR, or without an address.`,
  );
}

/** How dates may be written in a question, and that they exist. Knows nothing of today. */
import { z } from '@hono/zod-openapi';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const LENGTHS: Readonly<Record<number, number>> = { 4: 30, 6: 30, 9: 30, 11: 30 };

/** Precision: a day, or also a month, or also a year alone. */
type Written = 'YYYY-MM-DD' | 'YYYY-MM, YYYY-MM-DD' | 'YYYY, YYYY-MM, YYYY-MM-DD';

const [YEAR, MONTH, DAY] = ['(?:19\\d{2}|20\\d{2}|2100)', '(?:0[1-9]|1[0-2])', '(?:0[1-9]|[12]\\d|3[01])'];

/** As near as a pattern comes to the days there are. */
const PATTERNS: Readonly<Record<Written, string>> = {
  'YYYY-MM-DD': `^${YEAR}-${MONTH}-${DAY}$`,
  'YYYY-MM, YYYY-MM-DD': `^${YEAR}-${MONTH}(?:-${DAY})?$`,
  'YYYY, YYYY-MM, YYYY-MM-DD': `^${YEAR}(?:-${MONTH}(?:-${DAY})?)?$`,
};

export function dateSchema(written: Written) {
  const pattern = new RegExp(PATTERNS[written]);
  return z
    .string()
    .refine((text) => pattern.test(text) && exists(text), { params: { code: 'not-a-day', bounds: written } })
    .openapi({ pattern: PATTERNS[written], ...(written === 'YYYY-MM-DD' ? { format: 'date' } : {}) });
}

export function monthSchema() {
  return z
    .string()
    .refine(isAskableMonth, { params: { code: 'not-a-month' } })
    .openapi({ pattern: `^(?:201[89]|20[2-9]\\d|2100)-${MONTH}$` });
}

/** The law at hand begins in 2018. */
export function isAskableMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) && text >= '2018-01' && text <= '2100-12';
}

function exists(text: string): boolean {
  const year = Number(text.slice(0, 4));
  const month = text.length > 4 ? Number(text.slice(5, 7)) : 1;
  const day = text.length > 7 ? Number(text.slice(8, 10)) : 1;
  return (
    year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month)
  );
}

function lengthOf(year: number, month: number): number {
  if (month !== 2) return LENGTHS[month] ?? 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

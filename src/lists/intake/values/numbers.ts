/**
 * Numbers as people write them in Việt Nam and as spreadsheets do. A đồng has no parts, so both `.` and `,` before three
 * digits part thousands; where a decimal is possible and both readings are, it is asked about.
 */
import type { Reading } from './reading.ts';

const MOST = 1_000_000_000_000;
const UNIT = /\s*(?:đồng|đ|₫|vnđ|vnd)\.?(?:\s*\/\s*tháng)?$/iu;
const DIGITS = /^\d+$/;
const THOUSANDS = /^\d{1,3}(?:([.,\s])\d{3})(?:\1\d{3})*$/u;
const NOTHING_AFTER = /[.,]0{1,2}$/;

/** Whole đồng. */
export function readAmount(text: string): Reading<number> {
  const bare = text.replace(UNIT, '');
  if (DIGITS.test(bare)) return inRange(Number(bare), bare !== text ? 'unit-removed' : undefined);
  const whole = wholeOf(bare) ?? wholeOf(bare.replace(NOTHING_AFTER, ''));
  return whole === null ? { finding: 'not-an-amount' } : inRange(whole, 'number-separators');
}

function wholeOf(text: string): number | null {
  return DIGITS.test(text) || THOUSANDS.test(text) ? Number(text.replace(/[.,\s]/gu, '')) : null;
}

function inRange(value: number, repair?: 'number-separators' | 'unit-removed'): Reading<number> {
  if (value > MOST) return { finding: 'not-an-amount', bounds: `<= ${MOST}` };
  return repair === undefined ? { value } : { value, repair };
}

const MOST_MONTHS = 999;

export function readCount(text: string): Reading<number> {
  const bare = text.replace(/\s*(?:tháng|th|t)\.?$/iu, '').replace(/[.,]0+$/, '');
  if (!DIGITS.test(bare) || Number(bare) > MOST_MONTHS) return { finding: 'not-a-count', bounds: `0–${MOST_MONTHS}` };
  return bare === text ? { value: Number(bare) } : { value: Number(bare), repair: 'unit-removed' };
}

/** Basis points: `30%`, `30` and `30,5 %`. A bare number between 0 and 1 may mean per cent or a part of one. */
export function readRate(text: string): Reading<number> {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*(%)?$/.exec(text);
  if (!match) return { finding: 'not-a-rate', bounds: '0–100' };
  const value = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  if (value > 10_000) return { finding: 'not-a-rate', bounds: '0–100' };
  if (match[3] === undefined && value > 0 && value < 100) return { finding: 'ambiguous-number' };
  return { value };
}

const MOST_RATE = 100;

/** A rate up to 100, with or without its sign; above that whole đồng. */
export function readSupport(text: string): Reading<{ readonly rate: number } | { readonly amount: number }> {
  const amount = readAmount(text);
  if ('value' in amount && amount.value > MOST_RATE) return { ...amount, value: { amount: amount.value } };
  const rate = readRate(text);
  return 'value' in rate ? { ...rate, value: { rate: rate.value } } : rate;
}

/** A coefficient (`2,34`) or đồng (`2.530.000`), written with a point and no separators. */
export function readDecimal(text: string): Reading<string> {
  const bare = text.replace(UNIT, '');
  if (/^\d{1,12}$/.test(bare)) return { value: bare };
  const decimal = /^(\d{1,12})[.,](\d{1,4})$/.exec(bare);
  const hasThousands = THOUSANDS.test(bare);
  if (decimal && hasThousands) return { finding: 'ambiguous-number' };
  if (decimal) return { value: `${decimal[1]}.${decimal[2]}` };
  const whole = hasThousands ? wholeOf(bare) : null;
  return whole === null ? { finding: 'not-an-amount' } : { value: String(whole), repair: 'number-separators' };
}

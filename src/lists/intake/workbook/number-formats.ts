/** What a number format says about the numbers under it: days, months, years, per cent, or nothing. */
export type NumberMeaning = 'day' | 'month' | 'year' | 'percent' | 'number';

/** The formats every workbook has without saying so. */
export function builtInMeaning(id: number): NumberMeaning {
  if (id === 17) return 'month';
  if ((id >= 14 && id <= 16) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'day';
  return id === 9 || id === 10 ? 'percent' : 'number';
}

export function meaningOfCode(code: string): NumberMeaning {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .split(';')[0];
  if (bare === undefined || /^general$/i.test(bare)) return 'number';
  if (/d/i.test(bare)) return 'day';
  if (/y/i.test(bare)) return /m/i.test(bare) ? 'month' : 'year';
  return bare.includes('%') ? 'percent' : 'number';
}

const DAY = 86_400_000;
const LAST_SERIAL = 2_958_465;

/**
 * A day from Excel's count of days. In the system of 1900 there is a 29 February 1900, which never was: it is no day,
 * and before it everything counts one less.
 */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole > LAST_SERIAL) return null;
  if (from1904) return whole < 0 ? null : isoOf(Date.UTC(1904, 0, 1) + whole * DAY);
  if (whole < 1 || whole === 60) return null;
  return isoOf(Date.UTC(1899, 11, whole < 60 ? 31 : 30) + whole * DAY);
}

function isoOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

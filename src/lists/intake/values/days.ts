/**
 * Days and months as people write them in Việt Nam: the day first, four digits for a year, a year alone where no more is
 * known. A year of two digits is asked about, never completed.
 */
import type { CellKind } from '../row.ts';
import { dayOfSerial } from '../workbook/number-formats.ts';
import type { Reading } from './reading.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Serial numbers of days begin here; below are years and rubbish. */
const FIRST_SERIAL = 3000;

const USUAL = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
const OTHER = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4})$/;
const WORDS = /^(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/iu;
const UNKNOWN_DAY = /^(?:[-_.…x?]{1,2}|00?)\s*[-./]\s*(?:[-_.…x?]{1,2}|00?)\s*[-./]\s*(\d{4})$/i;
const MONTH = /^(?:tháng\s*|th\s*|t\s*)?(\d{1,2})\s*(?:[-./]|\s*năm)\s*(\d{4})$/iu;
const YEAR = /^(?:năm\s*|sn\s*)?(\d{4})$/iu;
const SHORT_YEAR = /^\d{1,2}\s*[-./]\s*\d{1,2}\s*[-./]\s*\d{2}$/;
const TIME = /[T ]\s*\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?$/;

/** Year, month, day; zero for what is not said. */
type Parts = readonly [year: number, month: number, day: number];

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function readDate(text: string, kind: CellKind): Reading<string> {
  if (kind === 'number' || kind === 'number-1904') return readSerial(text, kind === 'number-1904');
  const bare = text.replace(TIME, '');
  const parts = partsOf(bare);
  if (parts === null) return { finding: SHORT_YEAR.test(bare) ? 'two-digit-year' : 'not-a-date' };
  const value = written(parts);
  if (value === null) return { finding: 'not-a-date' };
  const isUsual = kind === 'date' || text === value || (USUAL.test(text) && value.length === 10);
  return isUsual ? { value } : { value, repair: 'date-rewritten' };
}

/** A day, `YYYY-MM-DD`. */
export function readDay(text: string, kind: CellKind): Reading<string> {
  const read = readDate(text, kind);
  return 'value' in read && read.value.length !== 10 ? { finding: 'not-a-date' } : read;
}

/** `YYYY-MM`; from a whole day the month it lies in. */
export function readMonth(text: string, kind: CellKind): Reading<string> {
  const read = readDate(text, kind);
  if ('finding' in read || read.value.length === 4) return { finding: 'not-a-month' };
  const value = read.value.slice(0, 7);
  return text === value || /^\d{1,2}\/\d{4}$/.test(text) || kind === 'date'
    ? { value }
    : { value, repair: 'month-rewritten' };
}

function readSerial(text: string, from1904: boolean): Reading<string> {
  const serial = Number(text);
  if (Number.isInteger(serial) && serial >= FIRST_YEAR && serial <= LAST_YEAR) return { value: text };
  const day = serial >= FIRST_SERIAL ? dayOfSerial(serial, from1904) : null;
  const value = day === null ? null : written([Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]);
  return value === null ? { finding: 'not-a-date' } : { value, repair: 'excel-date' };
}

function partsOf(text: string): Parts | null {
  const dayFirst = USUAL.exec(text) ?? OTHER.exec(text) ?? WORDS.exec(text);
  if (dayFirst) return [Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])];
  const unknown = UNKNOWN_DAY.exec(text) ?? YEAR.exec(text);
  if (unknown) return [Number(unknown[1]), 0, 0];
  const month = MONTH.exec(text);
  if (month) return [Number(month[2]), Number(month[1]) || -1, 0];
  const iso = ISO.exec(text);
  return iso ? [Number(iso[1]), Number(iso[2]) || -1, iso[3] === undefined ? 0 : Number(iso[3]) || -1] : null;
}

/** Null where there is no such day. Registers write 00 for a day or month that is not known. */
function written([year, month, day]: Parts): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (month === 0) return day === 0 ? String(year) : null;
  if (month < 1 || month > 12 || day < 0 || day > lengthOf(year, month)) return null;
  const start = `${year}-${String(month).padStart(2, '0')}`;
  return day === 0 ? start : `${start}-${String(day).padStart(2, '0')}`;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lengthOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
}

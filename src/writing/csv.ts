/** CSV that a spreadsheet opens rightly and that runs nothing: UTF-8 with its mark, and no cell that begins a formula. */

export const CSV_TYPE = 'text/csv; charset=utf-8';
export const CSV_START = '\uFEFF';

/** Spreadsheets read these as the start of a formula, the full-width ones too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

export function formulaSafe(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

export function csvRecord(values: readonly (string | number)[], separator = ','): string {
  return `${values.map((value) => csvField(value, separator)).join(separator)}\r\n`;
}

function csvField(value: string | number, separator: string): string {
  if (typeof value === 'number') return String(value);
  const safe = formulaSafe(value);
  return /["\r\n]/.test(safe) || safe.includes(separator) || safe !== safe.trim()
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}

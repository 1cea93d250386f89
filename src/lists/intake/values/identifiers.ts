/** Numbers that are names: citizen, insurance, card and collector's numbers. Digits are never lost and never made up. */
import type { CellKind } from '../row.ts';
import type { Reading } from './reading.ts';

/** What a spreadsheet makes of a long number it was not told to leave alone: its last digits are gone. */
const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+?\d+$/i;
const CARD = /^[A-Z]{2}\d{13}$/;

/** Without spaces, dots and dashes, in capitals. */
export function readNumberName(text: string): Reading<string> {
  if (SCIENTIFIC.test(text)) return { finding: 'rounded-number' };
  const value = bareNumber(text);
  return value === text ? { value } : { value, repair: 'digits-only' };
}

export function bareNumber(text: string): string {
  return text.replace(/[\s.\-–_/]/gu, '').toUpperCase();
}

/**
 * Where a file does not keep numbers as text, zeros in front are gone: they are put back where nothing else has that
 * many digits, and never before a zero that is still there: then a digit is missing. `lengths` are those a number that has lost zeros may have.
 */
export function withZeros(
  read: Reading<string>,
  kind: CellKind,
  length: number,
  lengths: readonly number[],
): Reading<string> {
  if ('finding' in read || kind === 'text' || kind === 'date') return read;
  if (!lengths.includes(read.value.length) || !/^[1-9]\d*$/.test(read.value)) return read;
  return { value: read.value.padStart(length, '0'), repair: 'leading-zeros' };
}

export function isCardNumber(text: string): boolean {
  return CARD.test(text);
}

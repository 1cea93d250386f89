/** Words and signs that choose: sex, a cross, increase or decrease. What means different things to different programs is asked about. */
import type { Change } from '../row.ts';
import type { Reading } from './reading.ts';

const SEXES: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['Nam', 'male'],
  ['Nữ', 'female'],
  ['nam', 'male'],
  ['nữ', 'female'],
  ['nu', 'female'],
  ['male', 'male'],
  ['female', 'female'],
  ['m', 'male'],
  ['f', 'female'],
  ['trai', 'male'],
  ['gái', 'female'],
]);

/** 0 and 1 stand for opposite sexes in different programs: they are not read. */
export function readSex(text: string): Reading<'female' | 'male'> {
  const value = chosen(SEXES, text);
  if (value === undefined) return { finding: 'not-a-sex', bounds: 'Nam, Nữ' };
  return text === 'Nam' || text === 'Nữ' || text === value ? { value } : { value, repair: 'sex-rewritten' };
}

const YES = new Set(['x', '×', '✓', '✔', '√', 'v', '1', 'có', 'true']);
const NO = new Set(['0', 'không', 'false', '-']);

export function readMark(text: string): Reading<boolean> {
  const small = text.toLocaleLowerCase('vi');
  if (YES.has(small)) return { value: true };
  return NO.has(small) ? { value: false } : { finding: 'not-a-mark', bounds: 'X' };
}

const CHANGES: ReadonlyMap<string, Change> = new Map([
  ['increase', 'increase'],
  ['Tăng', 'increase'],
  ['Giảm', 'decrease'],
  ['tăng', 'increase'],
  ['tang', 'increase'],
  ['tăng mới', 'increase'],
  ['decrease', 'decrease'],
  ['giảm', 'decrease'],
  ['giam', 'decrease'],
]);

export function readChange(text: string): Reading<Change> {
  const value = chosen(CHANGES, text);
  return value === undefined ? { finding: 'not-a-change', bounds: 'Tăng, Giảm' } : { value };
}

/** As it is usually written, then in any case. */
function chosen<V>(values: ReadonlyMap<string, V>, text: string): V | undefined {
  return values.get(text) ?? values.get(text.toLocaleLowerCase('vi'));
}

/** A person's typed fields as they are written on a form: days the Vietnamese way round, rates in per cent, crosses. */

import type { Value } from '../../../writing/sheet.ts';
import type { PersonRow, Support } from '../../intake/row.ts';
import type { ExtractKey, FieldKey } from '../fields.ts';

/** Whoever is written out; what is absent stays empty. `remark` is said in the last column, where there is one. */
export type Written = Partial<Omit<PersonRow, 'position' | 'sheet' | 'row' | 'addresses' | 'repairs' | 'findings'>> & {
  readonly [K in ExtractKey]?: string | null;
} & {
  readonly remark?: string | null;
  /** What stood in the cells; written where nothing could be read in one, so that whoever mends it sees what to mend. */
  readonly asTyped?: Partial<Readonly<Record<FieldKey, string>>>;
};

export function printedValue(key: FieldKey, person: Written): Value {
  const value = fieldValue(key, person);
  if (value === null || value === undefined) return unread(key, person) ?? '';
  if (typeof value === 'boolean') return value ? 'X' : '';
  return typeof value === 'object' ? printedSupport(value) : value;
}

/** The same as JSON has it, and as JSON is read again; undefined where there is none. */
export function jsonValue(key: FieldKey, person: Written): string | number | boolean | undefined {
  if (key === 'ordinal') return undefined;
  if (key === 'sex') return person.sex ?? unread(key, person);
  if (key === 'change') return person.change;
  if (isDate(key) || key === 'fromMonth') return person[key] ?? unread(key, person);
  const value = fieldValue(key, person) ?? unread(key, person);
  return typeof value === 'object' ? printedSupport(value) : value;
}

function unread(key: FieldKey, { asTyped }: Written): string | undefined {
  return key === 'ordinal' || key === 'change' ? undefined : asTyped?.[key];
}

type DateKey = 'birthDate' | 'receiptOn' | 'requestedOn' | 'decisionOn';
type RateKey =
  | 'stateRate'
  | 'localRate'
  | 'otherRate'
  | 'supportRate'
  | 'overFrameworkAllowance'
  | 'seniorityAllowance';

const DATES: readonly string[] = ['birthDate', 'receiptOn', 'requestedOn', 'decisionOn'] satisfies readonly DateKey[];
const RATES: readonly string[] = [
  'stateRate',
  'localRate',
  'otherRate',
  'supportRate',
  'overFrameworkAllowance',
  'seniorityAllowance',
] satisfies readonly RateKey[];

function isDate(key: FieldKey): key is DateKey {
  return DATES.includes(key);
}

function isRate(key: FieldKey): key is RateKey {
  return RATES.includes(key);
}

function fieldValue(key: FieldKey, person: Written): string | number | boolean | Support | null | undefined {
  if (isDate(key)) return printedDate(person[key]);
  if (isRate(key)) return perCent(person[key]);
  switch (key) {
    case 'ordinal':
      return null;
    case 'sex':
      return person.sex ? { female: 'Nữ', male: 'Nam' }[person.sex] : null;
    case 'change':
      return person.change ? { increase: 'Tăng', decrease: 'Giảm' }[person.change] : null;
    case 'fromMonth':
      return printedDate(person.fromMonth);
    case 'commune':
      return person.communeText ?? person.communeCode;
    case 'group':
      return person.groupText ?? person.groupCode;
    default:
      return person[key];
  }
}

/** `1954-05-20` → `20/05/1954`; `1954-05` → `05/1954`. */
function printedDate(day: string | null | undefined): string | null {
  return day?.split('-').reverse().join('/') ?? null;
}

function perCent(basisPoints: number | null | undefined): number | null {
  return basisPoints === null || basisPoints === undefined ? null : basisPoints / 100;
}

function printedSupport(support: Support): Value {
  return 'rate' in support ? `${support.rate / 100}%` : support.amount;
}

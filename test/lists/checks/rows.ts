/** Rows as the reader hands them over, and the lists they stand on. Everybody here is invented. */
import type { Month } from '../../../src/engine/facts.ts';
import { type CheckedRow, checkRow } from '../../../src/lists/checks/check.ts';
import { contextOf, type Given, type ListContext } from '../../../src/lists/checks/context.ts';
import type { CheckFinding } from '../../../src/lists/checks/finding.ts';
import { FIELD_KEYS, type FieldKey } from '../../../src/lists/forms/fields.ts';
import type { PersonRow } from '../../../src/lists/intake/row.ts';
import { kindFor } from '../../../src/lists/kinds.ts';
import { rulebook } from '../../../src/rulebook/rulebook.ts';

export const TODAY = '2026-12-10';

/** A number that fits a woman born in 1980, of the 46th code of registration. */
export const NUMBER = '046180000017';

const EMPTY: PersonRow = {
  position: 1,
  sheet: null,
  row: 1,
  change: 'increase',
  addresses: {},
  repairs: [],
  findings: [],
  name: null,
  nameTyped: null,
  citizenNumber: null,
  insuranceNumber: null,
  cardNumber: null,
  birthDate: null,
  sex: null,
  communeText: null,
  communeCode: null,
  residentialGroup: null,
  address: null,
  groupText: null,
  groupCode: null,
  className: null,
  firstFacility: null,
  phone: null,
  months: null,
  fromMonth: null,
  income: null,
  receiptOn: null,
  receiptNumber: null,
  collectorNumber: null,
  collectionPoint: null,
  requestedOn: null,
  decisionNumber: null,
  decisionOn: null,
  note: null,
  monthlyAllowance: null,
  localSupport: null,
  otherSupport: null,
  dueAmount: null,
  participantAmount: null,
  stateRate: null,
  stateAmount: null,
  localRate: null,
  localAmount: null,
  otherRate: null,
  otherAmount: null,
  salary: null,
  positionAllowance: null,
  overFrameworkAllowance: null,
  seniorityAllowance: null,
  otherPay: null,
  supportRate: null,
  electronicCard: null,
  paperCard: null,
};

/** Every field has an address, so that a finding can be seen to name the right one. */
const ADDRESSES: Readonly<Record<string, string>> = Object.fromEntries(FIELD_KEYS.map((key) => [key, addressOf(key)]));

export function addressOf(key: FieldKey): string {
  const order: readonly FieldKey[] = FIELD_KEYS;
  return `/${order.indexOf(key)}/${key}`;
}

export function rowOf(row: Partial<PersonRow>): PersonRow {
  return {
    ...EMPTY,
    addresses: ADDRESSES,
    name: 'Lê Thị Ví Dụ',
    citizenNumber: NUMBER,
    birthDate: '1980-04-17',
    ...row,
  };
}

export type OfList = Partial<Pick<Given, 'madeBy' | 'collectors' | 'collectionPoints' | 'today' | 'supplementary'>>;

export function listOf(province: string, kind: string, period: string, more: OfList = {}): ListContext {
  const found = kindFor(rulebook, province, kind, period);
  if (found === null) throw new Error(`${province} has no list ${kind} in ${period}`);
  return contextOf({
    rulebook,
    province,
    kind: found.kind,
    period,
    madeBy: { kind: 'commune', commune: COMMUNES[province] ?? null },
    collectors: null,
    collectionPoints: null,
    today: TODAY,
    supplementary: false,
    ...more,
  });
}

/** Kim Long in Huế, Yên Nghĩa in Hà Nội, Cẩm Giang in Hải Phòng. */
const COMMUNES: Readonly<Record<string, string>> = { '46': '19774', '01': '09562', '31': '10888' };

export const hueNearPoor = (period = '2027') => listOf('46', 'commune-yearly', period);
export const hueExited = (period = '2027') => listOf('46', 'commune-exited', period);
export const hueSocial = (month: Month = '2026-12') =>
  listOf('46', 'social-insurer', month, { madeBy: { kind: 'insurer-local', commune: null } });
export const hanoiSchool = (period = '2026-2027') =>
  listOf('01', 'schools', period, { madeBy: { kind: 'school', commune: null } });
export const hanoiFarming = (month: Month = '2026-12') =>
  listOf('01', 'collectors-farming', month, { madeBy: COLLECTOR });
export const hanoiSocial = (month: Month = '2026-12', more: OfList = {}) =>
  listOf('01', 'collectors-social', month, { madeBy: COLLECTOR, ...more });
export const hanoiCommune = (period = '2026') => listOf('01', 'commune-health', period);
export const hanoiCommuneSocial = (period = '2026') => listOf('01', 'commune-social', period);
export const hanoiNewGroups = (period = '2027') => listOf('01', 'commune-new-groups', period);
export const haiphongCommune = (period = '2027') => listOf('31', 'commune', period);

const COLLECTOR = { kind: 'collecting-organisation', commune: null };

export function checked(row: Partial<PersonRow>, list: ListContext): CheckedRow {
  return checkRow(rowOf(row), list);
}

/** `severity code field`, in the order they were found. */
export function found(row: Partial<PersonRow>, list: ListContext): readonly string[] {
  return checked(row, list).findings.map(shown);
}

export function shown({ severity, code, field }: CheckFinding): string {
  return [severity, code, ...(field === null ? [] : [field])].join(' ');
}

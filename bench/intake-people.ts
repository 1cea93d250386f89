/**
 * Invented people of one ward in Huế, near-poor all of them, as files in the columns of D03-TS: what a commune hands in for
 * the next year. Every name, number and address is made from the place in the list.
 */
import { formOf } from '../src/lists/forms/forms.ts';
import { exportCsv, exportWorkbook, type Written } from '../src/lists/forms/writing/exports.ts';

export const COMMUNE = { code: '19774', name: 'Phường Kim Long', province: '46' } as const;
export const KIND = 'commune-yearly';
export const PERIOD = '2027';
export const FORM = formOf('d03-ts');

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Võ', 'Đặng'];
const GIVEN = ['Ánh', 'Bình', 'Cường', 'Dũng', 'Hiếu', 'Khánh', 'Lộc', 'Mỹ'];
const AT_ONCE = 500;
const FIRST_YEAR = 1940;
const YEARS = 70;

/** Births of seventy years on every day up to the 28th; of a million people no two have one number. */
function personOf(n: number): Written {
  const year = FIRST_YEAR + ((n * 7) % YEARS);
  const isWoman = n % 2 === 1;
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    name: `${FAMILY[n % 8]} ${GIVEN[(n >> 3) % 8]} ${GIVEN[(n >> 6) % 8]}`,
    insuranceNumber: String(100_000_000 + n).padStart(10, '0'),
    citizenNumber: `046${(year < 2000 ? 0 : 2) + (isWoman ? 1 : 0)}${two(year % 100)}${String(n).padStart(6, '0')}`,
    birthDate: `${year}-${two(1 + (n % 12))}-${two(1 + ((n * 5) % 28))}`,
    sex: isWoman ? 'female' : 'male',
    address: `Số ${n}, đường Ví Dụ, tổ ${n % 40}`,
    firstFacility: '46001',
    receiptOn: '2026-11-05',
    receiptNumber: String(n).padStart(7, '0'),
    localSupport: { rate: 3000 },
    fromMonth: `${PERIOD}-01`,
    months: 12,
    communeText: COMMUNE.name,
    residentialGroup: `Tổ ${n % 30}`,
    groupText: 'CN',
    requestedOn: '2026-11-01',
  };
}

function* people(first: number, count: number): Generator<readonly Written[]> {
  for (let n = 0; n < count; n += AT_ONCE) {
    yield Array.from({ length: Math.min(AT_ONCE, count - n) }, (_, at) => personOf(first + n + at));
  }
}

export type Format = 'CSV' | 'XLSX';
export const TYPES: Readonly<Record<Format, string>> = {
  CSV: 'text/csv',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Others than those of another `first`, as far as `count` goes. */
export async function fileOf(format: Format, count: number, first = 0): Promise<Uint8Array<ArrayBuffer>> {
  const write = format === 'CSV' ? exportCsv : exportWorkbook;
  const parts: Uint8Array[] = [];
  const list = { form: FORM, head: {}, increases: people(first, count), decreases: [], remarks: false };
  for await (const part of write(list)) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

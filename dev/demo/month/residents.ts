/**
 * Who stands in the extract of group 3: invented, with numbers that fit their birth year and sex; and the faults that such
 * files have.
 */
import { CSV_START, CSV_TYPE, csvRecord } from '../../../src/writing/csv.ts';
import { type Invented, somebody } from '../people.ts';
import type { File } from '../walk.ts';

type Resident = Invented & {
  readonly occupation: string;
  readonly card: 'Có' | 'Không' | '';
  readonly cardUntil: string;
  readonly social: 'Có' | 'Không' | '';
};

const OF_HANOI = '001';
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Dương', 'Lý'];

type Sort = Pick<Resident, 'occupation' | 'card' | 'cardUntil' | 'social'> & {
  readonly people: number;
  readonly bornFrom: number;
};

/** Each sort is one of the plan's groups (II.3.1). */
const SORTS: readonly Sort[] = [
  { people: 12, bornFrom: 1975, occupation: 'Buôn bán ở chợ', card: 'Có', cardUntil: '30/06/2027', social: 'Không' },
  { people: 4, bornFrom: 2021, occupation: '', card: 'Không', cardUntil: '', social: '' },
  { people: 4, bornFrom: 1952, occupation: '', card: 'Không', cardUntil: '', social: '' },
  { people: 6, bornFrom: 2010, occupation: 'Học sinh', card: 'Không', cardUntil: '', social: '' },
  { people: 6, bornFrom: 1980, occupation: 'Nội trợ', card: 'Có', cardUntil: '05/12/2026', social: 'Có' },
];

export const RESIDENTS: readonly Resident[] = SORTS.flatMap(({ people, bornFrom, ...said }, sort) =>
  Array.from({ length: people }, (_, at) => {
    const sex = at % 2 === 0 ? 'Nữ' : 'Nam';
    const family = FAMILIES[(at + sort) % FAMILIES.length];
    const name = `${family} ${sex === 'Nữ' ? 'Thị' : 'Văn'} Ví Dụ`;
    const birthDate = `${String(at + 1).padStart(2, '0')}/0${sort + 2}/${bornFrom + (at % 3)}`;
    return { ...somebody(name, birthDate, sex, OF_HANOI), ...said };
  }),
);

const HEAD = 'STT,Họ và tên,Ngày sinh,Giới tính,Số định danh,Cư trú,Tổ dân phố,Nghề nghiệp,BHYT,Hạn thẻ,BHXH'.split(
  ',',
);

type Line = Omit<Resident, 'sex'> & { readonly sex: string; readonly group?: string };

function fileOf(lines: readonly Line[]): File {
  const records = lines.map(({ name, birthDate, sex, citizenNumber, group = 'Tổ 3', occupation, card, ...more }, at) =>
    csvRecord(
      [at + 1, name, birthDate, sex, citizenNumber, 'Thường trú', group, occupation, card, more.cardUntil, more.social],
      ',',
    ),
  );
  const text = CSV_START + csvRecord(HEAD, ',') + records.join('');
  return { bytes: new TextEncoder().encode(text), type: CSV_TYPE };
}

/** Three as they should not be, and one who stands in it twice. */
const [first, second, third] = RESIDENTS;
if (first === undefined || second === undefined || third === undefined) throw new Error('nobody lives in group 3');

export const HANDED_OVER: File = fileOf([
  { ...first, citizenNumber: first.citizenNumber.slice(0, 9) },
  { ...second, sex: 'Nữ' },
  { ...third, group: 'Tổ 33' },
  ...RESIDENTS.slice(3),
  ...RESIDENTS.slice(-1),
]);

export const MENDED: File = fileOf([first, second, third]);

// Protects where somebody lives: a commune is found however a clerk writes it, never guessed where two could be meant,
// and a row without one goes no further where that commune has to confirm it.
import { describe, expect, it } from 'vitest';
import { communeNamed } from '../../../src/lists/checks/communes.ts';
import { checked, found, hanoiFarming, hanoiSchool, hueNearPoor, hueSocial } from './rows.ts';

function codeOf(place: string, province = '46', code: string | null = null): string {
  const named = communeNamed(place, code, province);
  if ('commune' in named) return `${named.from} ${named.commune.code}`;
  if ('several' in named) return `several ${named.several.map((one) => one.code).join(' ')}`;
  return 'elsewhere' in named ? `elsewhere ${named.elsewhere?.code ?? '?'}` : 'unknown';
}

describe('a commune', () => {
  it.each([
    ['Phường Kim Long', 'name 19774'],
    ['kim long', 'name 19774'],
    ['P. Kim Long', 'name 19774'],
    ['P.Kim Long', 'name 19774'],
    ['phuong kim long', 'name 19774'],
    ['PHƯỜNG KIM LONG', 'name 19774'],
    ['Thuận Hóa', 'name 19789'],
    ['Vĩ Dạ', 'name 19777'],
    ['xã A Lưới 2', 'name 20044'],
    ['Chân Mây-Lăng Cô', 'name 20137'],
    ['xã Kim Long', 'unknown'],
    ['Huế', 'unknown'],
    ['Phường Không Có', 'unknown'],
  ])('is found by its name: %s', (place, expected) => {
    expect(codeOf(place)).toBe(expected);
  });

  it('is found by its code, in this province or another', () => {
    expect(codeOf('', '01', '09562')).toBe('code 09562');
    expect(codeOf('', '46', '09562')).toBe('elsewhere 09562');
    expect(codeOf('', '46', '99999')).toBe('unknown');
  });

  it.each([
    ['Thôn 3, xã Phú Hồ, thành phố Huế', 'address 19918'],
    ['Tổ 5, P. Vĩ Dạ - TP Huế', 'address 19777'],
    ['Tổ 5 phường Vỹ Dạ, TP Huế', 'address 19777'],
    ['12 Nguyễn Huệ, Thuận Hoá, Huế', 'address 19789'],
    ['Phường Kim Long, xã Phú Hồ', 'several 19774 19918'],
    ['Phường Đông Hà, tỉnh Quảng Trị', 'elsewhere 19333'],
    ['Thôn Không Có, tỉnh Quảng Trị', 'elsewhere ?'],
    ['Số 3, phường Không Có, thành phố Huế', 'unknown'],
  ])('is read from an address: %s', (place, expected) => {
    expect(codeOf(place)).toBe(expected);
  });

  it('is told from another by its diacritics, and asked for where they are left out', () => {
    expect(codeOf('Xã Cẩm Giang', '31')).toBe('name 10888');
    expect(codeOf('Cẩm Giàng', '31')).toBe('name 10903');
    expect(codeOf('Cam Giang', '31')).toBe('several 10888 10903');
  });

  it('whose name begins like a prefix keeps it', () => {
    expect(codeOf('Xuân Phương', '01')).toBe('name 00622');
    expect(codeOf('Phường Xuân Phương', '01')).toBe('name 00622');
  });
});

describe('where a row lives', () => {
  const pupil = { birthDate: '2012-09-05', citizenNumber: '001212000011', months: 12, fromMonth: '2027-01' };
  const near = { groupCode: 'CN', months: 12, fromMonth: '2027-01' };

  it('is the commune that makes the list, unless it says another', () => {
    expect(checked(near, hueNearPoor())).toMatchObject({ commune: '19774', verdict: 'stored' });
    expect(checked({ ...near, communeText: 'Kim Long' }, hueNearPoor())).toMatchObject({ commune: '19774' });
    expect(checked({ ...near, address: 'Tổ 3' }, hueNearPoor())).toMatchObject({ commune: '19774', findings: [] });
    expect(found({ ...near, communeText: 'Vỹ Dạ' }, hueNearPoor())).toEqual([
      'refused commune-of-another-office commune',
    ]);
  });

  it('must be known where that commune confirms', () => {
    expect(found(pupil, hanoiSchool())).toContain('refused commune-missing commune');
    expect(found({ ...pupil, communeText: 'Không Có' }, hanoiSchool())).toContain('refused commune-unknown commune');
    expect(found({ ...pupil, address: 'Tổ 1, phường Yên Nghĩa' }, hanoiSchool())).toEqual([
      'note commune-read-from-address address',
    ]);
    expect(checked({ ...pupil, communeText: 'Yên Nghĩa' }, hanoiSchool())).toMatchObject({
      commune: '09562',
      verdict: 'stored',
    });
  });

  it('is only looked at again where nobody confirms', () => {
    const row = { months: 12, fromMonth: '2026-12', groupCode: 'GB' };
    expect(found(row, hanoiFarming())).toContain('refused commune-missing commune');
    expect(found({ months: 12, income: 1_500_000 }, hueSocial())).toContain('flagged commune-missing commune');
  });

  it('is nobody’s here in another province', () => {
    const row = checked({ ...pupil, communeText: 'Phường Đông Hà, tỉnh Quảng Trị' }, hanoiSchool());
    expect(row.findings.map(({ code }) => code)).toEqual(['commune-of-another-province', 'not-supported']);
    expect(row.person.permanentResident).toBe(false);
  });
});

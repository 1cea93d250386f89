/** The cells of a year as a table a spreadsheet opens. A cell that is not told is empty, which is not 0. */
import type { Language } from '../engine/answer.ts';
import { provinceName } from '../places/places.ts';
import { schemeWords } from '../quotes/value-words.ts';
import { CSV_START, csvRecord } from '../writing/csv.ts';
import type { Cell } from './statistics.ts';

const HEADS = {
  vi: [
    'Mã tỉnh',
    'Tỉnh, thành phố',
    'Loại bảo hiểm',
    'Quý',
    'Số người',
    'NSNN hỗ trợ (đồng)',
    'NSĐP hỗ trợ thêm (đồng)',
    'Xã, phường hỗ trợ thêm (đồng)',
    'Nhà tài trợ (đồng)',
    'Tiền làm tròn đến (đồng)',
    'Ngày công bố',
  ],
  en: [
    'Province code',
    'Province',
    'Scheme',
    'Quarter',
    'People',
    'State support (đồng)',
    'Local support (đồng)',
    'Commune top-ups (đồng)',
    'Sponsors (đồng)',
    'Money rounded to (đồng)',
    'Published on',
  ],
} as const;

export function statisticsCsv(cells: readonly Cell[], language: Language): string {
  const rows = cells.map((cell) => {
    const { province, scheme, period, people, state, local, communeTopUp, sponsor } = cell;
    const figures = [people, state, local, communeTopUp, sponsor].map((figure) => figure ?? '');
    const name = schemeWords[scheme]?.[language === 'vi' ? 0 : 1] ?? scheme;
    return [province, provinceName(province), name, period, ...figures, cell.moneyRoundedTo, cell.publishedOn];
  });
  return CSV_START + [HEADS[language], ...rows].map((row) => csvRecord(row)).join('');
}

/**
 * Every line of a fund's sheet with all its payers: by commune, group and the quarter it belongs to. The second tab of the
 * workbooks, and all there is of CSV and JSON.
 */
import type { Scheme } from '../../engine/facts.ts';
import { communeOf } from '../../places/places.ts';
import { groupNames } from '../group-names.ts';
import type { Settlement, SheetLine } from '../settlement.ts';
import { holderName } from '../summary.ts';

export type Detail = {
  readonly belongsTo: string;
  readonly commune: string | null;
  readonly communeName: string | null;
  readonly rule: string;
  readonly group: string;
  readonly localHolder: string | null;
  readonly people: number;
  readonly cards: number;
  readonly months: number;
  readonly due: number;
  readonly state: number;
  readonly local: number;
  readonly topUp: number;
  readonly sponsor: number;
  readonly participant: number;
};

/** By commune, then group; adjustments of earlier quarters last. */
export function detailsOf({ province, period, lines }: Settlement, scheme: Scheme): readonly Detail[] {
  const of = lines.filter((line) => line.scheme === scheme).toSorted((a, b) => compare(a, b));
  const names = groupNames({ province, scheme, periods: [period] });
  return of.map((line) => {
    const { belongsTo, commune, rule, localHolder, people, cards, months } = line;
    const { due, state, local, topUp, sponsor, participant } = line;
    return {
      belongsTo,
      commune,
      communeName: commune === null ? null : (communeOf(commune)?.name ?? commune),
      rule,
      group: names[rule]?.vi ?? rule,
      localHolder,
      people,
      cards,
      months,
      due,
      state,
      local,
      topUp,
      sponsor,
      participant,
    };
  });
}

function compare(a: SheetLine, b: SheetLine): number {
  const [left, right] = [keyOf(a), keyOf(b)];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Later quarters first: the sheet's own, then its adjustments. */
function keyOf({ belongsTo, commune, rule, localHolder }: SheetLine): string {
  const age = 99_995 - Number(belongsTo.slice(0, 4)) * 4 - Number(belongsTo.slice(-1));
  return [age, commune ?? '', rule, localHolder ?? ''].join(' ');
}

type DetailColumn = {
  readonly heading: string;
  readonly width: number;
  readonly kind: 'text' | 'amount';
  readonly of: (detail: Detail) => string | number;
};

export const DETAIL_COLUMNS: readonly DetailColumn[] = [
  { heading: 'Quý của khoản', width: 11, kind: 'text', of: ({ belongsTo }) => belongsTo },
  { heading: 'Mã xã', width: 9, kind: 'text', of: ({ commune }) => commune ?? '' },
  {
    heading: 'Xã, phường, đặc khu',
    width: 24,
    kind: 'text',
    of: ({ communeName }) => communeName ?? 'Toàn tỉnh, thành phố',
  },
  { heading: 'Mã nhóm', width: 18, kind: 'text', of: ({ rule }) => rule },
  { heading: 'Nhóm', width: 44, kind: 'text', of: ({ group }) => group },
  {
    heading: 'Cấp ngân sách phần địa phương',
    width: 26,
    kind: 'text',
    of: ({ localHolder }) => (localHolder === null ? '' : holderName(localHolder, 'vi')),
  },
  { heading: 'Số người', width: 10, kind: 'amount', of: ({ people }) => people },
  { heading: 'Số thẻ', width: 10, kind: 'amount', of: ({ cards }) => cards },
  { heading: 'Số tháng', width: 10, kind: 'amount', of: ({ months }) => months },
  { heading: 'Số tiền phải đóng', width: 17, kind: 'amount', of: ({ due }) => due },
  { heading: 'NSNN hỗ trợ theo quy định', width: 17, kind: 'amount', of: ({ state }) => state },
  { heading: 'NSĐP hỗ trợ thêm', width: 17, kind: 'amount', of: ({ local }) => local },
  { heading: 'Xã, phường hỗ trợ thêm', width: 17, kind: 'amount', of: ({ topUp }) => topUp },
  { heading: 'Hỗ trợ khác', width: 17, kind: 'amount', of: ({ sponsor }) => sponsor },
  { heading: 'Người tham gia đóng', width: 17, kind: 'amount', of: ({ participant }) => participant },
];

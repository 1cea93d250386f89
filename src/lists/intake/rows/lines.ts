/**
 * The lines of a list that are not people: what they say to a reader. "I. Tăng", "Cộng tăng", "Lớp 5A", "Tổ dân phố 3",
 * "Người lập biểu". It reads words only and never decides about a row that names somebody's number or birth.
 */
import type { Change } from '../row.ts';
import { plain } from '../values/plain.ts';

export type Line =
  | { readonly says: 'part'; readonly change: Change; readonly ofPay: boolean }
  /** `of` null: of everything. */
  | { readonly says: 'total'; readonly of: Change | null; readonly count: number | null }
  | { readonly says: 'class' | 'residential-group'; readonly name: string }
  | { readonly says: 'end' };

const PART = /^(?:(?:i{1,2}|[12]|[ab]) )?(tang|giam)(?: moi)?(?: nguoi tham gia| lao dong| muc dong| tien luong)?$/;
const SUB_PART = /^(i{1,2}|[12]) [12] (nguoi tham gia|lao dong|tien luong|muc dong)\b/;
const TOTAL = /^(?:cong|tong)(?: (?:cong|so|tang|giam|lop|to|thon)\b.*)?(?: \d+)?$/;
/** People, never households. */
const COUNTED = /\bdanh sach (?:nay )?(?:co|gom)(?: tong so)? (?:\d+ ho )?(\d+)\b(?! ho\b)/;
const CLASS = /^lop:? ?\d{1,2}(?!\d).{0,12}$/;
/** With its diacritics: Tô is a family name, Tổ is none. */
const RESIDENTIAL_GROUP = /^(?:tổ dân phố|tdp|thôn|xóm|bản|buôn|ấp|khu phố|tổ)(?: số)? \S.{0,40}$/u;
const END =
  /^(?:ngay \d{1,2} thang|nguoi lap|thu truong|hieu truong|dai dien|ky |ky ten|giam doc|chu tich|tm |t m |kt |xac nhan|ke toan|can bo|noi nhan|luu |huong dan|truong phong|giao vien|lap bieu|phu trach)|\bngay\b.*\bthang\b.*\bnam\b|\bky ghi ro\b|\bky ten\b/;

/** `texts` are the cells of the row that hold anything. Null: the row says nothing of this kind. */
export function readLine(texts: readonly string[]): Line | null {
  const whole = plain(texts.join(' ')).slice(0, 200);
  const part = PART.exec(whole);
  if (part)
    return { says: 'part', change: part[1] === 'tang' ? 'increase' : 'decrease', ofPay: /luong|muc dong/.test(whole) };
  const sub = SUB_PART.exec(whole);
  if (sub) {
    const change = sub[1] === 'ii' || sub[1] === '2' ? 'decrease' : 'increase';
    return { says: 'part', change, ofPay: /tien luong|muc dong/.test(sub[2] ?? '') };
  }
  const counted = COUNTED.exec(whole);
  if (counted) return { says: 'total', of: null, count: Number(counted[1]) };
  const first = texts.map(plain).find((text) => /[a-z]/.test(text)) ?? '';
  if (TOTAL.test(first)) return totalOf(first);
  const name = nameIn(texts);
  if (CLASS.test(plain(name))) return { says: 'class', name: name.replace(/^\p{L}+:?\s*/u, '') };
  if (RESIDENTIAL_GROUP.test(name.normalize('NFC').toLocaleLowerCase('vi'))) return { says: 'residential-group', name };
  return END.test(first) || END.test(whole) ? { says: 'end' } : null;
}

const NUMBERED = /^(?:[IVX]{1,5}|[A-Z])[.)]?$/;
const NUMBER_BEFORE = /^(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)]\s*/;

/** What stands alone in the row, but for the number of its part: "I", "A.", in a cell of its own or before it. */
function nameIn(texts: readonly string[]): string {
  const [number = '', ...rest] = texts;
  const alone = rest.length === 1 && NUMBERED.test(number.trim()) ? rest : texts;
  return alone.length === 1 ? (alone[0] ?? '').trim().replace(NUMBER_BEFORE, '') : '';
}

function totalOf(text: string): Line {
  const count = /\b(\d{1,6})$/.exec(text)?.[1];
  const of = /\btang\b/.test(text) ? 'increase' : /\bgiam\b/.test(text) ? 'decrease' : null;
  return { says: 'total', of, count: count === undefined ? null : Number(count) };
}

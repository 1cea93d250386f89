/** What stands above the headings: the lines of a form's head, "Mã đơn vị: …". Read as typed, judged elsewhere. */
import type { Form, HeadKey } from '../../forms/form.ts';
import type { Cell } from '../row.ts';
import { plain } from '../values/plain.ts';
import { addressOf, type RawRow } from '../workbook/cell.ts';

const LABELS: readonly (readonly [HeadKey, string])[] = [
  ['unitName', 'don vi, ten don vi, ten don vi diem thu, truong, ten truong, co quan'],
  ['unitCode', 'ma don vi, ma so don vi, ma dv'],
  ['taxCode', 'ms thue, ma so thue, mst'],
  ['groupCode', 'ma doi tuong'],
  ['groupName', 'doi tuong tham gia, doi tuong'],
  ['baseSalary', 'luong co so, muc luong co so, muc tham chieu'],
  ['source', 'nguon dong'],
  ['stateRate', 'ty le nsnn ho tro quy dinh, ty le nsnn ho tro'],
];

const LONGEST = 200;

export function readHead(rows: readonly RawRow[], form: Form): Partial<Record<HeadKey, Cell>> {
  const labels = new Map(
    LABELS.flatMap(([key, said]) => said.split(', ').map((label): [string, HeadKey] => [label, key])),
  );
  for (const { key, label } of form.head) labels.set(plain(label), key);
  const head: Partial<Record<HeadKey, Cell>> = {};
  for (const row of rows) {
    for (const [column, cell] of row.cells.entries()) {
      const split = cell && cell.text.length <= LONGEST ? /^([^:]+):(.*)$/su.exec(cell.text) : null;
      const key = split ? labels.get(plain(split[1] ?? '')) : undefined;
      if (!split || key === undefined || head[key]) continue;
      const value = valueAfter(row, column, (split[2] ?? '').replace(/^[\s.…]+$/u, '').trim());
      if (value) head[key] = value;
    }
  }
  return head;
}

/** Beside the colon, or in the next cells up to the next label. */
function valueAfter({ sheet, row, cells }: RawRow, column: number, beside: string): Cell | null {
  if (beside !== '') return { text: beside, kind: 'text', address: addressOf(sheet, row, column) };
  const next = cells.findIndex((cell, at) => at > column && cell !== undefined);
  const cell = cells[next];
  if (!cell || cell.text.includes(':') || cell.text.length > LONGEST) return null;
  return { text: cell.text.trim(), kind: 'text', address: addressOf(sheet, row, next) };
}

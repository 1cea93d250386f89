/**
 * The cells of a row as they are kept: everything that was written, where it stood and of what kind, in as few characters
 * as that takes. What comes out of `cellsOf` is what went into `cellsText`, cell for cell.
 */
import { z } from 'zod';
import { FIELD_KEYS, type FieldKey } from '../forms/fields.ts';
import type { Cell, CellKind, IntakeRow } from '../intake/row.ts';

const KINDS = ['plain', 'text', 'number', 'number-1904', 'date', 'boolean'] as const satisfies readonly CellKind[];

/** Text, the place of its kind in the list above, and its column (or a whole address, where it is not of this row). */
export const KeptCells = z.partialRecord(
  z.enum(FIELD_KEYS),
  z.tuple([
    z.string(),
    z
      .int()
      .min(0)
      .max(KINDS.length - 1),
    z.string(),
  ]),
);
export type KeptCells = z.infer<typeof KeptCells>;

type Placed = Pick<IntakeRow, 'sheet' | 'row' | 'cells'>;

/** The JSON of KeptCells. Made in one go and not put together: of such a text the flat copy that everything needs takes longer. */
export function cellsText({ sheet, row, cells }: Placed): string {
  const place = { row, before: sheet === null ? '' : `${sheet}!`, digits: String(row) };
  const kept: KeptCells = {};
  for (const field of FIELD_KEYS) {
    const cell = cells[field];
    if (cell !== undefined)
      kept[field] = [cell.text, KINDS.indexOf(cell.kind), keptAddress(cell.address, place, field)];
  }
  return JSON.stringify(kept);
}

export function cellsOf({ sheet, row }: Pick<Placed, 'sheet' | 'row'>, kept: KeptCells): IntakeRow['cells'] {
  const cells: Partial<Record<FieldKey, Cell>> = {};
  for (const field of FIELD_KEYS) {
    const cell = kept[field];
    if (cell === undefined) continue;
    const [text, kind, address] = cell;
    cells[field] = { text, kind: KINDS[kind] ?? 'plain', address: restored(address, sheet, row, field) };
  }
  return cells;
}

/** The row a cell is in, as its address writes it. */
type RowPlace = { readonly row: number; readonly before: string; readonly digits: string };

/** A column of letters stands for the cell of this row; nothing at all for the field of this element. */
function keptAddress(address: string, { row, before, digits }: RowPlace, field: FieldKey): string {
  if (address.charCodeAt(0) === SLASH && address === elementAt(row, field)) return '';
  if (!address.startsWith(before) || !address.endsWith(digits)) return address;
  const column = address.slice(before.length, address.length - digits.length);
  return isColumn(column) ? column : address;
}

const SLASH = 47;

/** Read for every cell of every row, letter by letter: a regular expression takes as long as all the rest. */
function isColumn(text: string): boolean {
  if (text.length < 1 || text.length > 3) return false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter < 65 || letter > 90) return false;
  }
  return true;
}

function restored(address: string, sheet: string | null, row: number, field: FieldKey): string {
  if (address === '') return elementAt(row, field);
  return isColumn(address) ? `${sheet === null ? '' : `${sheet}!`}${address}${row}` : address;
}

function elementAt(row: number, field: FieldKey): string {
  return `/${row - 1}/${field}`;
}

/**
 * The cells of a row as they are kept: everything that was written, where it stood and of what kind, in as few characters
 * as that takes. What comes out of `cellsOf` is what went into `keepCells`, cell for cell.
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

export function keepCells({ sheet, row, cells }: Placed): KeptCells {
  const kept: KeptCells = {};
  for (const field of FIELD_KEYS) {
    const cell = cells[field];
    if (cell !== undefined)
      kept[field] = [cell.text, KINDS.indexOf(cell.kind), shortened(cell.address, sheet, row, field)];
  }
  return kept;
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

/** A column of letters stands for the cell of this row; nothing at all for the field of this element. */
function shortened(address: string, sheet: string | null, row: number, field: FieldKey): string {
  if (address === elementAt(row, field)) return '';
  const before = sheet === null ? '' : `${sheet}!`;
  const [, column] = /^([A-Z]{1,3})(\d+)$/.exec(address.slice(before.length)) ?? [];
  return column !== undefined && address === `${before}${column}${row}` ? column : address;
}

function restored(address: string, sheet: string | null, row: number, field: FieldKey): string {
  if (address === '') return elementAt(row, field);
  return /^[A-Z]{1,3}$/.test(address) ? `${sheet === null ? '' : `${sheet}!`}${address}${row}` : address;
}

function elementAt(row: number, field: FieldKey): string {
  return `/${row - 1}/${field}`;
}

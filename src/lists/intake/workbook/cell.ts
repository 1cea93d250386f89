/** A cell as a file has it, before anybody asks what it means; and the names of places in a sheet. */
import { columnName } from '../../../writing/column-name.ts';
import type { CellKind } from '../row.ts';

/** `error`: `#N/A` and its like. `formula`: one whose value was never computed. `rounded`: digits were lost in the file. */
export type RawKind = CellKind | 'error' | 'formula' | 'rounded';

export type RawCell = { readonly text: string; readonly kind: RawKind };

export type RawRow = {
  readonly sheet: string | null;
  /** Counted from 1, as the program that shows the file counts. */
  readonly row: number;
  /** By column, from 0; holes are empty cells. */
  readonly cells: readonly (RawCell | undefined)[];
  readonly hidden: boolean;
};

/** The column of `AB12` or `Danh sách!AB12`. */
export function columnIn(address: string): number {
  const [, name = ''] = /(?:^|!)([A-Z]{1,3})\d+$/.exec(address) ?? [];
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const NAMES: readonly string[] = Array.from({ length: 256 }, (_, column) => columnName(column));

/** Always with the sheet's name, where there is one: findings are read far away from the file. */
export function addressOf(sheet: string | null, row: number, column: number): string {
  const cell = `${NAMES[column] ?? columnName(column)}${row}`;
  return sheet === null ? cell : `${sheet}!${cell}`;
}

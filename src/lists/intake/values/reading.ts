/** What comes of reading a cell: a value, perhaps with a repair to be told; or what is wrong with it. */
import type { IntakeFindingCode, RepairCode } from '../row.ts';

export type Reading<T> =
  | { readonly value: T; readonly repair?: RepairCode }
  | { readonly finding: IntakeFindingCode; readonly bounds?: string };

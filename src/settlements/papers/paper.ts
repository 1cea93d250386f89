/**
 * A paper that offices print, sign and send: its lines above the table, the table, who signs. One model for the workbook and
 * for the page, so that both say the same. The words of an official form are its own, to the letter, and Vietnamese alone.
 */

import { WITH_NAME, WITH_SEAL } from '../../writing/signature.ts';

export type PaperColumn = {
  readonly heading: string;
  /** Under it: `A`, `1`, `4=2-3`. */
  readonly number: string;
  /** In characters. */
  readonly width: number;
  readonly kind: 'ordinal' | 'text' | 'amount' | 'percent';
};

/** null where the paper says nothing. In percent is what a workbook shows of a share of one. */
export type PaperCell = string | number | null;

export type PaperRow = { readonly cells: readonly PaperCell[]; readonly isTotal?: true };

export type Paper = {
  /** Of the tab in a workbook. */
  readonly tab: string;
  readonly office: string;
  /** `Mẫu số 1`, or that it is no official form. */
  readonly form: string;
  readonly title: string;
  /** `Quý I Năm 2026`. */
  readonly when: string;
  readonly unit: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
  readonly notes: readonly string[];
  readonly signers: readonly { readonly who: string; readonly how: string }[];
};

export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** Of Mẫu số 1; who makes the sheet of social insurance is the same office. */
export const SIGNERS: Paper['signers'] = [
  { who: 'NGƯỜI LẬP BIỂU', how: WITH_NAME },
  { who: 'PHỤ TRÁCH KẾ TOÁN', how: WITH_NAME },
  { who: 'GIÁM ĐỐC', how: WITH_SEAL },
];

/** The findings of rows that were handed in, to be compared with what is said of them in words. */
import type { Answered } from './send.ts';

export type FoundRow = {
  readonly state: string;
  readonly answer: {
    readonly outcome: string;
    readonly reasons: readonly { readonly cite: string; readonly says: string }[];
    readonly needs: readonly { readonly fact: string; readonly question: string }[];
  } | null;
  readonly findings: readonly Found[];
};

export type Found = {
  readonly code: string;
  readonly severity: string;
  readonly detail: string;
  readonly bounds: string | null;
};

export function rowsIn({ status, body, text }: Answered): readonly FoundRow[] {
  if (status !== 200 || !Array.isArray(body?.rows)) throw new Error(`answered ${status} ${text}`);
  return body.rows;
}

/** Of the sheet as a whole. */
export function ofSheets({ body }: Answered): readonly Found[] {
  return Array.isArray(body?.findings) ? body.findings : [];
}

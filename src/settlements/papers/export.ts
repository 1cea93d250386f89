/** One fund's paper of a settlement as a file or a page. It holds no people: reading it is not recorded. */
import type { Scheme } from '../../engine/facts.ts';
import { HTML_TYPE } from '../../http/html.ts';
import { Refusal } from '../../refusal.ts';
import { CSV_START, CSV_TYPE, csvRecord } from '../../writing/csv.ts';
import { writeWorkbook, XLSX_TYPE } from '../../writing/workbook.ts';
import { fundsOf, type Settlement } from '../settlement.ts';
import { fundBody } from '../summary.ts';
import { DETAIL_COLUMNS, detailsOf } from './detail.ts';
import { mau1 } from './mau-1.ts';
import { paperPage } from './page.ts';
import { socialSheet } from './social-sheet.ts';
import { detailSheet, paperSheet } from './workbook.ts';

export const PAPER_FORMATS = ['xlsx', 'html', 'csv', 'json'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

export type PaperFile = { readonly type: string; readonly pieces: AsyncGenerator<Uint8Array> };

const PAPERS = { 'health-insurance': mau1, 'social-insurance': socialSheet } as const satisfies Record<Scheme, unknown>;

/** 404 where nothing is owed to the fund in that quarter. */
export function exportPaper(settlement: Settlement, scheme: Scheme, format: PaperFormat): PaperFile {
  const fund = fundsOf(settlement).find((one) => one.scheme === scheme);
  if (fund === undefined) throw new Refusal('not-found');
  const details = detailsOf(settlement, scheme);
  switch (format) {
    case 'xlsx':
      return {
        type: XLSX_TYPE,
        pieces: writeWorkbook([paperSheet(PAPERS[scheme](settlement)), detailSheet(details)]),
      };
    case 'html':
      return { type: HTML_TYPE, pieces: textPieces([paperPage(PAPERS[scheme](settlement))]) };
    case 'csv': {
      const head = csvRecord(DETAIL_COLUMNS.map(({ heading }) => heading));
      const rows = details.map((detail) => csvRecord(DETAIL_COLUMNS.map(({ of }) => of(detail))));
      return { type: CSV_TYPE, pieces: textPieces([CSV_START, head, ...rows]) };
    }
    case 'json': {
      const { id, province, period } = settlement;
      const body = { id, province, period, ...fundBody(fund), lines: details };
      return { type: 'application/json', pieces: textPieces([JSON.stringify(body)]) };
    }
  }
}

/** Some thousand lines to a piece. */
const TOGETHER = 2_000;

async function* textPieces(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let at = 0; at < texts.length; at += TOGETHER) yield encoder.encode(texts.slice(at, at + TOGETHER).join(''));
}

/** The HTTP face of settlements: the quarters of a province, one sheet, its summary, its papers. */
import { createRoute, z } from '@hono/zod-openapi';
import { dayInVietNam } from '../calendar/vietnam-day.ts';
import type { SCHEMES } from '../engine/facts.ts';
import { actingOf, instantOf } from '../http/acting.ts';
import { both, choiceText, titled } from '../http/both.ts';
import type { Ctx } from '../http/context.ts';
import { sendFile } from '../http/files.ts';
import { forPeople } from '../http/guarded.ts';
import { headers } from '../http/headers.ts';
import { HTML_TYPE } from '../http/html.ts';
import { answered, JSON_TYPE, reading } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { PAGE_CSP } from '../http/security.ts';
import { sendJson } from '../http/send.ts';
import { yearInQuery } from '../http/years.ts';
import { csvContent, fileHeaders, fileNameOf, pageContent, workbookContent } from '../lists/papers/paper-parts.ts';
import { scheme } from './obligation-schema.ts';
import { obligationBody } from './obligation-view.ts';
import { exportPaper, PAPER_FORMATS } from './papers/export.ts';
import { tags } from './route-parts.ts';
import { findSettlement, fundsOf, listSettlements } from './settlement.ts';
import { SettlementSchema, SettlementsSchema, SummarySchema, settlementKey } from './settlement-schema.ts';
import { fundBody, summaryOf } from './summary.ts';
import { summaryPage } from './summary-page.ts';

const params = z.strictObject({
  settlement: settlementKey().openapi({ param: { name: 'settlement', in: 'path' } }),
});

const list = createRoute({
  method: 'get',
  path: '/v1/settlements',
  operationId: 'listSettlements',
  tags,
  summary: titled('Các bảng thanh quyết toán', 'Settlements'),
  description: both(
    'Các quý của tỉnh, thành phố mình có kinh phí phải chuyển. Mã là tỉnh và quý: 46-2026-Q1.',
    "The quarters of one's province in which something is owed. The id is province and quarter: 46-2026-Q1.",
  ),
  ...forPeople,
  request: {
    query: z.strictObject({
      year: yearInQuery(both('Chỉ năm này.', 'Of this year only.'), {
        first: 2018,
        last: 2099,
        example: 2026,
      }).optional(),
    }),
  },
  responses: { 200: answered(SettlementsSchema, both('Các quý.', 'The quarters.')), ...reading },
});

const read = createRoute({
  method: 'get',
  path: '/v1/settlements/{settlement}',
  operationId: 'readSettlement',
  tags,
  summary: titled('Bảng thanh quyết toán một quý', "A quarter's sheet"),
  description: both(
    'Nhìn qua mọi kinh phí của quý, mỗi dòng tính một lần: số đã chốt đúng như đã chốt, số đang ghi sổ tính tại chỗ.',
    'A view over all obligations of the quarter, each line counted once: frozen figures as frozen, others computed live.',
  ),
  ...forPeople,
  request: { params },
  responses: { 200: answered(SettlementSchema, both('Bảng.', 'The sheet.')), ...reading },
});

const summary = createRoute({
  method: 'get',
  path: '/v1/settlements/{settlement}/summary',
  operationId: 'readSettlementSummary',
  tags,
  summary: titled('Tóm tắt một trang', 'The summary on one page'),
  description: both(
    'Tổng, còn phải chuyển bao nhiêu, hạn nào theo văn bản nào, chậm mấy ngày. Hạn không bị dời; rơi vào ngày nghỉ thì nêu ngày ' +
      'làm việc kế tiếp. Trang để in: format=html hoặc Accept: text/html.',
    'Totals, what is still to be transferred, by when and by which text, how late. Days are not moved; where one is a day off, ' +
      'the next working day stands beside it. As a page to print: format=html, or Accept: text/html.',
  ),
  ...forPeople,
  request: {
    params,
    query: z.strictObject({
      format: z
        .enum(['json', 'html'])
        .optional()
        .openapi({
          description: both('Dạng; không ghi thì theo Accept, rồi JSON.', 'The form; Accept where absent, then JSON.'),
          param: { name: 'format', in: 'query' },
          example: 'json',
        }),
    }),
  },
  responses: {
    200: {
      description: both('Tóm tắt.', 'The summary.'),
      headers: headers('RateLimit-Policy', 'X-Request-Id'),
      content: { [JSON_TYPE]: { schema: SummarySchema }, ...pageContent },
    },
    ...reading,
  },
});

const exported = createRoute({
  method: 'get',
  path: '/v1/settlements/{settlement}/export',
  operationId: 'exportSettlement',
  tags,
  summary: titled('Xuất bảng tổng hợp', 'Take a sheet out as a file'),
  description: both(
    'BHYT: XLSX đúng Mẫu số 1 (NĐ 188/2025/NĐ-CP), kèm tờ chi tiết theo xã, nhóm và nguồn. BHXH tự nguyện: mẫu của An Sinh, vì ' +
      'chưa có mẫu chính thức. html là chính tờ đó để in; csv và json là các dòng chi tiết. Không có dữ liệu cá nhân.',
    'Health insurance: XLSX as Mẫu số 1 of NĐ 188/2025/NĐ-CP, with a second sheet by commune, group and payer. Voluntary social ' +
      'insurance: a form of our own, since no official one is known. html is the same paper to print; csv and json are the ' +
      'lines behind it. No personal data.',
  ),
  ...forPeople,
  request: {
    params,
    query: z.strictObject({
      scheme: scheme().openapi({ param: { name: 'scheme', in: 'query' } }),
      format: z
        .enum(PAPER_FORMATS)
        .default('xlsx')
        .openapi({
          description: choiceText('Dạng tệp.', 'The kind of file.', {
            xlsx: ['sổ tính Excel', 'a workbook'],
            html: ['trang để in', 'a page to print'],
            csv: ['CSV, không ô nào chạy như công thức', 'CSV; no cell runs as a formula'],
            json: ['JSON', 'JSON'],
          }),
          param: { name: 'format', in: 'query' },
          example: 'xlsx',
        }),
    }),
  },
  responses: {
    200: {
      description: both('Tệp.', 'The file.'),
      headers: fileHeaders,
      content: {
        ...workbookContent,
        ...csvContent,
        ...pageContent,
        [JSON_TYPE]: {
          schema: z.record(z.string(), z.unknown()).openapi({
            description: both('Tổng và các dòng chi tiết.', 'The sums and the lines behind them.'),
          }),
        },
      },
    },
    ...reading,
  },
});

const FILE_NAMES: Readonly<Record<(typeof SCHEMES)[number], string>> = {
  'health-insurance': 'mau-so-1-bhyt',
  'social-insurance': 'bhxh-tu-nguyen',
};

export const sheetRoutes = newRouter()
  .openapi(list, async (c) => sendJson(c, await listSettlements(await actingOf(c), c.req.valid('query').year ?? null)))
  .openapi(read, async (c) => {
    const settlement = await found(c, c.req.valid('param').settlement);
    const { id, province, period, obligations } = settlement;
    const funds = fundsOf(settlement).map(fundBody);
    const rows = obligations.map((row) => obligationBody(row, c.var.actor));
    return sendJson(c, { id, province, period, funds, obligations: rows });
  })
  .openapi(summary, async (c) => {
    const settlement = await found(c, c.req.valid('param').settlement);
    const { format } = c.req.valid('query');
    const body = summaryOf(settlement, dayInVietNam(instantOf(c)));
    if (!(format === 'html' || (format === undefined && wantsPage(c)))) return sendJson(c, body);
    return c.body(summaryPage(body, c.var.language), 200, {
      'Content-Type': HTML_TYPE,
      'Content-Language': c.var.language,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': PAGE_CSP,
    });
  })
  .openapi(exported, async (c) => {
    const settlement = await found(c, c.req.valid('param').settlement);
    const { scheme: fund, format } = c.req.valid('query');
    const file = exportPaper(settlement, fund, format);
    const name = fileNameOf([FILE_NAMES[fund], settlement.id], format);
    return sendFile(c, { ...file, name }, format === 'html' ? { 'Content-Security-Policy': PAGE_CSP } : {});
  });

/** A browser names it; who says nothing, or anything, gets JSON. */
function wantsPage(c: Ctx): boolean {
  return c.req.header('accept')?.includes('text/html') ?? false;
}

async function found(c: Ctx, id: string) {
  return findSettlement(await actingOf(c), id);
}

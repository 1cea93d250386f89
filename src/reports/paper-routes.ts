/** The HTTP face of reports as they are read: whole, as a file or a page, their people, their history. */
import { createRoute, z } from '@hono/zod-openapi';
import { historyOf } from '../audit/history.ts';
import { readingRecords, readingSteps, verifyingRecords } from '../audit/route-parts.ts';
import { stepSchema } from '../audit/step-schema.ts';
import { actingOf, keyedOf } from '../http/acting.ts';
import { both, choiceText, titled } from '../http/both.ts';
import { sendFile } from '../http/files.ts';
import { forPeople } from '../http/guarded.ts';
import { HTML_TYPE } from '../http/html.ts';
import { versionTag } from '../http/preconditions.ts';
import { refused } from '../http/problem-schema.ts';
import { answered, answeredVersion, idParam, reading } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { PAGE_CSP } from '../http/security.ts';
import { sendJson } from '../http/send.ts';
import {
  csvContent,
  fileHeaders,
  fileNameOf,
  formatQuery,
  pageContent,
  workbookContent,
} from '../lists/papers/paper-parts.ts';
import { XLSX_TYPE } from '../writing/workbook.ts';
import { KEPT_STEPS } from './lifecycle.ts';
import { RecomputedSchema } from './overview-schema.ts';
import { reportPage } from './papers/report-page.ts';
import { reportWorkbook } from './papers/report-workbook.ts';
import { exportPeople, PEOPLE_FORMATS } from './people.ts';
import { recomputeReport } from './recomputation.ts';
import { audience, ReportSchema } from './report-schema.ts';
import { readReport } from './reports.ts';

const tags = ['reports'];
const params = z.strictObject({ report: idParam('report', both('Mã báo cáo.', 'Id of the report.')) });

const read = createRoute({
  method: 'get',
  path: '/v1/reports/{report}',
  operationId: 'readReport',
  tags,
  summary: titled('Một báo cáo', 'A report'),
  description: both(
    'Số liệu, lời, thời hạn, việc bạn làm được. Đang soạn thì tính tại chỗ, trình ký rồi thì đúng số đã chốt. Không có người nào trong số liệu; ' +
      'nơi giám sát thấy bản công bố: không có dòng dưới 10 người, số làm tròn.',
    'Figures, words, deadline and what you may do. Live while it is a draft, as frozen once it was submitted. No person is in the ' +
      'figures; who watches from outside sees what is published: no line of fewer than ten people, and rounded figures.',
  ),
  ...forPeople,
  request: {
    params,
    query: z.strictObject({
      audience: audience()
        .default('offices')
        .openapi({ param: { name: 'audience', in: 'query' } }),
    }),
  },
  responses: { 200: answeredVersion(ReportSchema, both('Báo cáo.', 'The report.')), ...reading },
});

const PAPER_FORMATS = ['xlsx', 'html'] as const;

const exported = createRoute({
  method: 'get',
  path: '/v1/reports/{report}/export',
  operationId: 'exportReport',
  tags,
  summary: titled('Báo cáo thành tệp', 'A report as a file'),
  description: both(
    'XLSX, hoặc trang để in và ký (theo Accept-Language). Mặc định đủ số, để ký và gửi cơ quan nhận; audience=outside là bản công bố. Bản nào thì ghi ngay trên giấy. Không có dữ liệu cá nhân.',
    'A workbook, or a page to print and sign in your language. Whole, to be signed and sent, unless asked otherwise; ' +
      'audience=outside is the one to publish. Which it is, is printed on it. No personal data.',
  ),
  ...forPeople,
  request: {
    params,
    query: z.strictObject({
      format: z
        .enum(PAPER_FORMATS)
        .default('xlsx')
        .openapi({
          description: choiceText('Dạng.', 'The form.', {
            xlsx: ['sổ tính Excel', 'a workbook'],
            html: ['trang để in', 'a page to print'],
          }),
          param: { name: 'format', in: 'query' },
          example: 'html',
        }),
      audience: audience()
        .default('offices')
        .openapi({ param: { name: 'audience', in: 'query' } }),
    }),
  },
  responses: {
    200: {
      description: both('Tệp.', 'The file.'),
      headers: fileHeaders,
      content: {
        ...workbookContent,
        ...pageContent,
      },
    },
    ...reading,
  },
});

const people = createRoute({
  method: 'get',
  path: '/v1/reports/{report}/people',
  operationId: 'exportReportPeople',
  tags,
  summary: titled('Danh sách người được hỗ trợ', 'The people a report counts as supported'),
  description: both(
    'Chỉ cho cơ quan BHXH đã lập báo cáo có kèm danh sách (Huế, trước 20/01), khi số liệu đã chốt: người được ngân sách địa phương ' +
      'hỗ trợ trong kỳ. Mỗi lần lấy được ghi vào nhật ký của báo cáo.',
    'For the insurer that made a report which goes with a list (Huế, before 20/01), once its figures are frozen: whom local ' +
      'budgets supported. Each taking is recorded in the record of the report.',
  ),
  ...forPeople,
  request: {
    params,
    query: z.strictObject({ format: formatQuery(PEOPLE_FORMATS, 'Dạng tệp.', 'The kind of file.') }),
  },
  responses: {
    200: {
      description: both('Danh sách.', 'The list.'),
      headers: fileHeaders,
      content: { ...workbookContent, ...csvContent },
    },
    409: refused.conflict,
    ...reading,
  },
});

const steps = createRoute({
  method: 'get',
  path: '/v1/reports/{report}/steps',
  operationId: 'listReportSteps',
  tags,
  summary: titled('Các bước đã qua', 'The steps of a report'),
  description: both('Cho cơ quan lập, kèm lý do trả lại.', 'For its own office, with the reasons of returns.'),
  ...readingSteps(params, stepSchema('ReportTaken', KEPT_STEPS, 'return')),
});

const recompute = createRoute({
  method: 'get',
  path: '/v1/reports/{report}/recomputation',
  operationId: 'recomputeReport',
  tags,
  summary: titled('Tính lại số liệu', 'Compute the figures again'),
  description: both(
    'Tính lại từ đúng những bút toán đã thấy lúc chốt và so từng số, cả dấu của báo cáo; chưa chốt thì 409.',
    'From the very postings that were seen when it was frozen, figure by figure, and the mark; 409 where nothing is frozen.',
  ),
  ...forPeople,
  request: { params },
  responses: {
    200: answered(RecomputedSchema, both('Kết quả.', 'The result.')),
    409: refused.conflict,
    ...reading,
  },
});

const audit = createRoute({
  method: 'get',
  path: '/v1/reports/{report}/audit',
  operationId: 'readReportAudit',
  tags,
  summary: titled('Nhật ký của báo cáo', 'The record of a report'),
  description: both(
    'Mỗi việc một bản ghi, cả mỗi lần lấy danh sách người; không sửa, không xóa được.',
    'One record for each act, each taking of the people among them; nobody can change or remove it.',
  ),
  ...readingRecords(params),
});

const verify = createRoute({
  method: 'get',
  path: '/v1/reports/{report}/audit/verify',
  operationId: 'verifyReportAudit',
  tags,
  summary: titled('Nhật ký còn nguyên vẹn không', 'Whether the record of a report holds'),
  description: both(
    'Tính lại toàn bộ chuỗi và nêu bản ghi đầu tiên bị mất hoặc bị sửa.',
    'Computes the whole chain again and names the first record that is missing or was changed.',
  ),
  ...verifyingRecords(params),
});

// What others see of a filed report has no history for them: how it came about is its own office's alone.
const { listSteps, listRecords, verifyRecords } = historyOf('report', KEPT_STEPS);

export const paperRoutes = newRouter()
  .openapi(read, async (c) => {
    const { audience: asked } = c.req.valid('query');
    const found = await readReport(await keyedOf(c), c.req.valid('param').report, asked);
    return sendJson(c, found, { ETag: versionTag(found.version) });
  })
  .openapi(exported, async (c) => {
    const { format, audience: asked } = c.req.valid('query');
    const found = await readReport(await keyedOf(c), c.req.valid('param').report, asked);
    const published = found.figures.audience === 'outside' ? ['cong-bo'] : [];
    const name = fileNameOf(['bao-cao', found.kind, found.period, String(found.edition), ...published], format);
    if (format === 'xlsx') return sendFile(c, { type: XLSX_TYPE, name, pieces: reportWorkbook(found) });
    return c.body(reportPage(found, c.var.language), 200, {
      'Content-Type': HTML_TYPE,
      'Content-Language': c.var.language,
      'Content-Disposition': `inline; filename="${name}"`,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': PAGE_CSP,
    });
  })
  .openapi(people, async (c) => {
    const { format } = c.req.valid('query');
    const { row, type, pieces } = await exportPeople(await keyedOf(c), c.req.valid('param').report, format);
    return sendFile(c, { type, pieces, name: fileNameOf(['danh-sach', row.kind, row.period], format) });
  })
  .openapi(steps, async (c) => sendJson(c, await listSteps(await keyedOf(c), c.req.valid('param').report)))
  .openapi(recompute, async (c) => sendJson(c, await recomputeReport(await actingOf(c), c.req.valid('param').report)))
  .openapi(audit, async (c) =>
    sendJson(c, await listRecords(await actingOf(c), c.req.valid('param').report, c.req.valid('query'))),
  )
  .openapi(verify, async (c) =>
    sendJson(c, await verifyRecords(await actingOf(c), c.req.valid('param').report, c.req.valid('query'))),
  );

/** The HTTP face of reports as they are made: kinds, what is owed, drafts, words, steps. Parse, call one verb, shape the answer. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf, instantOf, keyedOf } from '../http/acting.ts';
import { limitBody } from '../http/body.ts';
import { both, titled } from '../http/both.ts';
import { changedByPeople, forPeople, writtenByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { pageQuery } from '../http/pages.ts';
import { sendVersion, versionIn } from '../http/preconditions.ts';
import { always } from '../http/problem-schema.ts';
import {
  answered,
  answeredVersion,
  bodyOf,
  changingBody,
  idParam,
  paged,
  reading,
  writingBody,
} from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { Refusal } from '../refusal.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { listDues } from './dues.ts';
import { reportKinds } from './kinds.ts';
import type { Step } from './lifecycle.ts';
import { ReportDuesSchema, ReportKindsSchema } from './overview-schema.ts';
import { kindId, reportPeriod, reportState, stepParam, yearDue } from './report-fields.ts';
import { NewReportSchema, ReportCardSchema, ReportStepBodySchema, ReportWordsSchema } from './report-schema.ts';
import { draftReport, pageReports, writeReport } from './reports.ts';
import { takeReportStep } from './steps.ts';

const tags = ['reports'];
/** Four texts of four thousand characters of three bytes. */
const limited = limitBody(64 * 1024);
const report = idParam('report', both('Mã báo cáo.', 'Id of the report.'));
const answeredCard = (description: string) => answeredVersion(ReportCardSchema, description);

const kinds = createRoute({
  method: 'get',
  path: '/v1/report-kinds',
  operationId: 'listReportKinds',
  tags,
  summary: titled('Các loại báo cáo', 'The kinds of reports'),
  description: both(
    'Những báo cáo mà các văn bản đòi hỏi: ai lập, ai ký, ai nhận, gồm gì, theo thời hạn nào. Công khai.',
    'The reports that the texts ask for: who makes, signs and gets each, what stands in it, by which deadline. For everybody.',
  ),
  responses: { 200: answered(ReportKindsSchema, both('Các loại.', 'The kinds.')), ...always },
});

const dues = createRoute({
  method: 'get',
  path: '/v1/report-duties',
  operationId: 'listReportDuties',
  tags,
  summary: titled('Báo cáo phải nộp trong năm', 'The reports an office owes'),
  description: both(
    'Mỗi báo cáo của mình: thời hạn, đã nộp hay chưa, bản mới nhất. Nơi giám sát thấy của cả tỉnh, thành phố. Nộp ở đây là đáp ứng thời hạn.',
    "One's own reports: the deadline of each, whether it was met, the last edition. Who watches sees those of the province. " +
      'Filing a report here meets its deadline.',
  ),
  ...forPeople,
  request: { query: z.strictObject({ year: yearDue() }) },
  responses: { 200: answered(ReportDuesSchema, both('Các báo cáo.', 'The reports.')), ...reading },
});

const list = createRoute({
  method: 'get',
  path: '/v1/reports',
  operationId: 'listReports',
  tags,
  summary: titled('Các báo cáo', 'Reports'),
  description: both(
    'Của mình; của nơi khác trong tỉnh thì khi đã nộp. Không kèm số liệu và lời.',
    "One's own, and those of the province that were filed. Without figures and words.",
  ),
  ...forPeople,
  request: {
    query: z.strictObject({
      kind: kindId()
        .optional()
        .openapi({ param: { name: 'kind', in: 'query' } }),
      period: reportPeriod()
        .optional()
        .openapi({ param: { name: 'period', in: 'query' } }),
      state: reportState()
        .optional()
        .openapi({ param: { name: 'state', in: 'query' } }),
      ...pageQuery,
    }),
  },
  responses: { 200: paged(ReportCardSchema, both('Một trang.', 'A page.')), ...reading },
});

const draft = createRoute({
  method: 'post',
  path: '/v1/reports',
  operationId: 'draftReport',
  tags,
  summary: titled('Soạn báo cáo', 'Draft a report'),
  description: both(
    'Của một loại và kỳ mà cơ quan mình phải báo cáo (nơi khác: 403); đã có thì 409. amends: bản đã nộp mà bản này thay; bản đó giữ ' +
      'nguyên.',
    'Of a kind and period that one’s own agency owes (another’s: 403); 409 where there is one. With `amends`, in place of a ' +
      'filed edition, which stands as it was.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewReportSchema) },
  responses: { 201: answeredCard(both('Bản soạn.', 'The draft.')), ...writingBody },
});

const write = createRoute({
  method: 'post',
  path: '/v1/reports/{report}/words',
  operationId: 'writeReport',
  tags,
  summary: titled('Viết phần lời', 'Write the words of a report'),
  description: both(
    'Thay phần lời đã viết; chỉ khi đang soạn hoặc bị trả lại. Lời được niêm phong khi lưu. Sau khi nộp, HĐND và nơi giám sát ' +
      'đọc nguyên văn: không nêu số dưới 10 người, hay số đúng mà bản công bố đã làm tròn.',
    'In place of what was written; while it is a draft or was returned. Words are kept sealed. Once it is filed, the council ' +
      'and supervisors read them as they stand: no number of fewer than ten people, and none that their copy rounds.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params: z.strictObject({ report }), body: bodyOf(ReportWordsSchema) },
  responses: { 200: answeredCard(both('Báo cáo.', 'The report.')), ...changingBody },
});

const step = createRoute({
  method: 'post',
  path: '/v1/reports/{report}/{step}',
  operationId: 'takeReportStep',
  tags,
  summary: titled('Một bước của báo cáo', 'A step of a report'),
  description: both(
    'Trình ký thì chốt số liệu theo sổ cái lúc đó (kỳ chưa hết, hoặc còn danh sách chưa ghi sổ xong: 409). Ký bởi người không soạn, ' +
      'không viết, không trình. Trả lại thì số liệu tính lại tại chỗ. Nộp rồi thì không đổi nữa, thời hạn được đáp ứng.',
    'Submitting freezes the figures by the ledger of that moment (409 while the period is not over that has to be, or an ' +
      'accepted list is being booked). Signed by somebody who neither drafted, wrote nor submitted it. Returned, figures are ' +
      'live again. Filed, it never changes, and its deadline is met.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params: z.strictObject({ report, step: stepParam }), body: bodyOf(ReportStepBodySchema) },
  responses: { 200: answeredCard(both('Báo cáo sau bước này.', 'The report after this step.')), ...changingBody },
});

export const reportRoutes = newRouter()
  .openapi(kinds, (c) => sendJson(c, { items: reportKinds.map(kindBody) }))
  .openapi(dues, async (c) => sendJson(c, await listDues(await actingOf(c), c.req.valid('query').year, instantOf(c))))
  .openapi(list, async (c) => sendJson(c, await pageReports(await actingOf(c), c.req.valid('query'))))
  .openapi(draft, async (c) => {
    return sendVersion(c, await draftReport(await actingOf(c), await actKeyOf(c), c.req.valid('json')), 201);
  })
  .openapi(write, async (c) => {
    const version = versionIn(c);
    const { report: id } = c.req.valid('param');
    return sendVersion(c, await writeReport(await keyedOf(c), await actKeyOf(c), id, version, c.req.valid('json')));
  })
  .openapi(step, async (c) => {
    const version = versionIn(c);
    const { report: id, step: taken } = c.req.valid('param');
    const reasons = reasonsOf(taken, c.req.valid('json').reasons);
    const taking = { report: id, step: taken, version, reasons };
    return sendVersion(c, await takeReportStep(await keyedOf(c), await actKeyOf(c), taking));
  });

/** A return has reasons, and nothing else has. */
function reasonsOf(step: Step, reasons: readonly string[] | undefined): readonly string[] | null {
  if ((step === 'return') === (reasons !== undefined)) return reasons ?? null;
  throw new Refusal('invalid', [
    { at: ['reasons'], in: 'body', code: step === 'return' ? 'missing' : 'unknown-field' },
  ]);
}

function kindBody({ readings, withPeople, isPart, ...kind }: (typeof reportKinds)[number]) {
  return {
    ...kind,
    withPeople: withPeople === true,
    isPart: isPart === true,
    readings: readings.map(({ id, reading: words, because, cites }) => {
      return { id, reading: words, because, cite: cites.map(rulebook.citeText) };
    }),
  };
}

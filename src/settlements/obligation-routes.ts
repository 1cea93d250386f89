/** The HTTP face of obligations as they are read: paged, one, its lines, its history. Parse, call one verb, shape the answer. */
import { createRoute, z } from '@hono/zod-openapi';
import { historyOf } from '../audit/history.ts';
import { readingRecords, readingSteps, verifyingRecords } from '../audit/route-parts.ts';
import { stepSchema } from '../audit/step-schema.ts';
import { actingOf, keyedOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import { forPeople } from '../http/guarded.ts';
import { pageQuery } from '../http/pages.ts';
import { answered, paged, reading } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { STEPS } from './lifecycle.ts';
import { DifferencesSchema, LinesSchema, TransfersSchema } from './line-schema.ts';
import { holder, ObligationSchema, obligationState, period, scheme } from './obligation-schema.ts';
import { pageObligations, readLines, readObligation } from './obligations.ts';
import { reconcile } from './reconciliation.ts';
import { answeredObligation, obligationParams, sendObligation, tags } from './route-parts.ts';
import { listTransfers } from './transfers.ts';

const list = createRoute({
  method: 'get',
  path: '/v1/obligations',
  operationId: 'listObligations',
  tags,
  summary: titled('Kinh phí phải chuyển', 'Obligations'),
  description: both(
    'Kinh phí từng cấp ngân sách phải chuyển cho từng quỹ, từng quý. Xã, phường chỉ thấy của mình; cơ quan BHXH, Sở Tài chính ' +
      'và kho bạc thấy cả tỉnh, thành phố.',
    'What each budget holder owes each fund for each quarter. A commune sees its own; the insurer, the finance department ' +
      'and the treasury all of the province.',
  ),
  ...forPeople,
  request: {
    query: z.strictObject({
      period: period()
        .optional()
        .openapi({ param: { name: 'period', in: 'query' } }),
      scheme: scheme()
        .optional()
        .openapi({ param: { name: 'scheme', in: 'query' } }),
      holder: holder()
        .optional()
        .openapi({ param: { name: 'holder', in: 'query' } }),
      state: obligationState()
        .optional()
        .openapi({ param: { name: 'state', in: 'query' } }),
      ...pageQuery,
    }),
  },
  responses: { 200: paged(ObligationSchema, both('Một trang.', 'A page.')), ...reading },
});

const read = createRoute({
  method: 'get',
  path: '/v1/obligations/{obligation}',
  operationId: 'readObligation',
  tags,
  summary: titled('Một kinh phí phải chuyển', 'An obligation'),
  description: both(
    'Trạng thái, số phải chuyển, đã chuyển, còn lại và việc người gọi làm được (may). ETag là phiên bản, dùng cho If-Match.',
    'Its state, what is owed, transferred and left, and what the caller may do (may). The ETag is the version, for If-Match.',
  ),
  ...forPeople,
  request: { params: obligationParams },
  responses: { 200: answeredObligation(both('Kinh phí.', 'The obligation.')), ...reading },
});

const lines = createRoute({
  method: 'get',
  path: '/v1/obligations/{obligation}/lines',
  operationId: 'listObligationLines',
  tags,
  summary: titled('Các dòng của kinh phí', 'The lines of an obligation'),
  description: both(
    'Theo nhóm và xã, phường; điều chỉnh kỳ trước là dòng riêng; nhóm nhạy cảm chỉ có ở cấp tỉnh. Đang ghi sổ thì tính tại chỗ, ' +
      'đã đề nghị thì đúng số đã chốt. Không có dữ liệu cá nhân.',
    'By rule and commune; adjustments of earlier periods are lines of their own; sensitive rules stand for the whole province. ' +
      'Computed live while it is open, and as frozen once it is proposed. No personal data.',
  ),
  ...forPeople,
  request: { params: obligationParams },
  responses: { 200: answered(LinesSchema, both('Mọi dòng và tổng.', 'All lines and their sums.')), ...reading },
});

const transfers = createRoute({
  method: 'get',
  path: '/v1/obligations/{obligation}/transfers',
  operationId: 'listTransfers',
  tags,
  summary: titled('Các lần chuyển tiền', 'The transfers of an obligation'),
  description: both(
    'Tiền đã về quỹ theo chứng từ, và các khoản bù hoặc chuyển kỳ đi và đến. Chỉ thêm, không sửa.',
    'Money that reached the fund by its references, and credits and arrears from and to it. Only added to, never changed.',
  ),
  ...forPeople,
  request: { params: obligationParams },
  responses: { 200: answered(TransfersSchema, both('Các lần chuyển.', 'The transfers.')), ...reading },
});

const steps = createRoute({
  method: 'get',
  path: '/v1/obligations/{obligation}/steps',
  operationId: 'listObligationSteps',
  tags,
  summary: titled('Các bước đã qua', 'The steps taken'),
  description: both('Theo thứ tự, kèm lý do trả lại.', 'In their order, with the reasons of returns.'),
  ...readingSteps(obligationParams, stepSchema('ObligationStep', STEPS, 'return')),
});

const audit = createRoute({
  method: 'get',
  path: '/v1/obligations/{obligation}/audit',
  operationId: 'readObligationAudit',
  tags,
  summary: titled('Nhật ký của kinh phí', 'The record of an obligation'),
  description: both(
    'Mỗi việc một bản ghi, không sửa, không xóa được; dấu của mỗi bản ghi gồm cả bản ghi trước.',
    'One record for each act, which nobody can change or remove; the hash of each covers the one before.',
  ),
  ...readingRecords(obligationParams),
});

const verify = createRoute({
  method: 'get',
  path: '/v1/obligations/{obligation}/audit/verify',
  operationId: 'verifyObligationAudit',
  tags,
  summary: titled('Nhật ký còn nguyên vẹn không', 'Whether the record holds'),
  description: both(
    'Tính lại toàn bộ chuỗi và nêu bản ghi đầu tiên bị mất hoặc bị sửa.',
    'Computes the whole chain again and names the first record that is missing or was changed.',
  ),
  ...verifyingRecords(obligationParams),
});

const reconciliation = createRoute({
  method: 'get',
  path: '/v1/obligations/{obligation}/reconciliation',
  operationId: 'reconcileObligation',
  tags,
  summary: titled('Đối chiếu với sổ', 'Compare with the ledger'),
  description: both(
    'So đến từng đồng: các dòng với bút toán, bút toán với quá trình đóng, tiền đã chuyển với sổ; số đã chốt được tính lại từ sổ. ' +
      'Việc này cũng chạy mỗi lần chốt (lệch thì không chốt) và mỗi đêm.',
    'To the đồng: lines with postings, postings with coverages, transfers with the ledger; frozen figures are computed again. ' +
      'It runs at every proposal too (which is refused where anything differs) and each night.',
  ),
  ...forPeople,
  request: { params: obligationParams },
  responses: { 200: answered(DifferencesSchema, both('Kết quả.', 'The result.')), ...reading },
});

const { listSteps, listRecords, verifyRecords } = historyOf('obligation', STEPS);

export const obligationRoutes = newRouter()
  .openapi(list, async (c) => sendJson(c, await pageObligations(await actingOf(c), c.req.valid('query'))))
  .openapi(read, async (c) =>
    sendObligation(c, await readObligation(await actingOf(c), c.req.valid('param').obligation)),
  )
  .openapi(lines, async (c) => sendJson(c, await readLines(await actingOf(c), c.req.valid('param').obligation)))
  .openapi(transfers, async (c) => sendJson(c, await listTransfers(await actingOf(c), c.req.valid('param').obligation)))
  .openapi(steps, async (c) => sendJson(c, await listSteps(await keyedOf(c), c.req.valid('param').obligation)))
  .openapi(audit, async (c) =>
    sendJson(c, await listRecords(await actingOf(c), c.req.valid('param').obligation, c.req.valid('query'))),
  )
  .openapi(verify, async (c) =>
    sendJson(c, await verifyRecords(await actingOf(c), c.req.valid('param').obligation, c.req.valid('query'))),
  )
  .openapi(reconciliation, async (c) =>
    sendJson(c, await reconcile(await actingOf(c), c.req.valid('param').obligation)),
  );

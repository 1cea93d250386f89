/** The HTTP face of estimates: drafted from the ledger, sent up, adopted, rolled up, and tried under other rates. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf } from '../../http/acting.ts';
import { both, titled } from '../../http/both.ts';
import { changedByPeople, forPeople, writtenByPeople } from '../../http/guarded.ts';
import { actKeyOf } from '../../http/idempotency.ts';
import { pageNext, pageQuery } from '../../http/pages.ts';
import { sendVersion, versionIn } from '../../http/preconditions.ts';
import {
  answered,
  answeredVersion,
  bodyOf,
  changingBody,
  idParam,
  reading,
  writingBody,
} from '../../http/route-parts.ts';
import { newRouter } from '../../http/router.ts';
import { sendJson } from '../../http/send.ts';
import { limited } from '../../lists/route-parts.ts';
import { query } from '../../registers/fields.ts';
import { todayOf } from '../../registers/route-parts.ts';
import { holder, yearQuery } from '../fields.ts';
import {
  ComparedSchema,
  EstimateSchema,
  EstimateStepSchema,
  EstimateSummarySchema,
  EstimateSumSchema,
  NewEstimateSchema,
  stepParam,
  WhatIfSchema,
} from './estimate-schema.ts';
import { draftEstimate, pageEstimates, readEstimate, takeEstimateStep, whatIf } from './estimates.ts';

const tags = ['budgets'];
const estimate = idParam('estimate', both('Mã của dự toán.', 'Id of the estimate.'));
const shown = (description: string) => answeredVersion(EstimateSchema, description);

const draft = createRoute({
  method: 'post',
  path: '/v1/estimates',
  operationId: 'draftEstimate',
  tags,
  summary: titled('Lập dự toán năm sau', 'Draft an estimate'),
  description: both(
    'Từ những người đã đóng năm trước theo sổ cái và số người nêu thêm, tính theo mức của năm lập. Xã, phường lập của mình; BHXH ' +
      'thành phố lập cho thành phố và phần Nhà nước. Lập lại thì thay bản soạn cũ.',
    'From those paid for in the year before, by the ledger, and the people stated, at the prices of the year it is for. A ' +
      "commune makes its own; the city's insurer that of the city and of the state. A new draft takes the place of the old.",
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewEstimateSchema) },
  responses: { 201: shown(both('Bản soạn.', 'The draft.')), ...writingBody },
});

const list = createRoute({
  method: 'get',
  path: '/v1/estimates',
  operationId: 'listEstimates',
  tags,
  summary: titled('Tổng hợp dự toán', 'Estimates, rolled up'),
  description: both(
    'Các bản người gọi được xem, và tổng của các bản đã gửi.',
    'Those the caller may see, and the sums of what is sent.',
  ),
  ...forPeople,
  request: {
    query: z.strictObject({ year: yearQuery(), holder: holder().optional().openapi(query('holder')), ...pageQuery }),
  },
  responses: {
    200: answered(
      z.object({
        items: z.array(EstimateSummarySchema).openapi({ description: both('Theo mã.', 'In the order of their ids.') }),
        sums: z.array(EstimateSumSchema).openapi({ description: both('Tổng hợp.', 'Rolled up.') }),
        next: pageNext,
      }),
      both('Một trang.', 'A page.'),
    ),
    ...reading,
  },
});

const read = createRoute({
  method: 'get',
  path: '/v1/estimates/{estimate}',
  operationId: 'readEstimate',
  tags,
  summary: titled('Một bản dự toán', 'An estimate'),
  description: both('Kèm từng nhóm.', 'With its lines.'),
  ...forPeople,
  request: { params: z.strictObject({ estimate }) },
  responses: { 200: shown(both('Dự toán.', 'The estimate.')), ...reading },
});

const take = createRoute({
  method: 'post',
  path: '/v1/estimates/{estimate}/{step}',
  operationId: 'takeEstimateStep',
  tags,
  summary: titled('Một bước của dự toán', 'A step of an estimate'),
  description: both(
    'Gửi, trả lại, hoặc ghi quyết định của HĐND: số được quyết định vào dự toán được giao của năm đó ngay. Người soạn không làm ' +
      'bước nào khác.',
    "Send up, return, or enter the council's decision: what is adopted is granted for that year in the same act. Who drafted " +
      'it takes no other step.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params: z.strictObject({ estimate, step: stepParam }), body: bodyOf(EstimateStepSchema) },
  responses: { 200: shown(both('Dự toán sau bước này.', 'The estimate after this step.')), ...changingBody },
});

const tryRates = createRoute({
  method: 'post',
  path: '/v1/estimates/what-if',
  operationId: 'compareRates',
  tags,
  summary: titled('Thử mức khác', 'Try other rates'),
  description: both(
    'Những người của năm trước theo sổ cái, tính theo quy định đã biết và theo mức thử: chênh lệch về người và đồng. Không lưu gì.',
    'Those of the year before by the ledger, under the law as it is known and with the rates to try: the difference in people ' +
      'and đồng. Nothing is kept.',
  ),
  ...forPeople,
  middleware: limited,
  request: { body: bodyOf(WhatIfSchema) },
  responses: { 200: answered(ComparedSchema, both('So sánh.', 'The comparison.')), ...writingBody },
});

export const estimateRoutes = newRouter()
  .openapi(draft, async (c) => {
    return sendVersion(c, await draftEstimate(await actingOf(c), await actKeyOf(c), c.req.valid('json')), 201);
  })
  .openapi(list, async (c) => sendJson(c, await pageEstimates(await actingOf(c), c.req.valid('query'))))
  .openapi(tryRates, async (c) => sendJson(c, await whatIf(await actingOf(c), c.req.valid('json'))))
  .openapi(read, async (c) => sendVersion(c, await readEstimate(await actingOf(c), c.req.valid('param').estimate)))
  .openapi(take, async (c) => {
    const version = versionIn(c);
    const { estimate: id, step } = c.req.valid('param');
    const said = c.req.valid('json');
    const taking = { id, step, version, said, today: todayOf(c) };
    return sendVersion(c, await takeEstimateStep(await actingOf(c), await actKeyOf(c), taking));
  });

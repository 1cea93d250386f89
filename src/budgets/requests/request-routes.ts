/** The HTTP face of requests for more money: drafted, read, and moved step by step. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf } from '../../http/acting.ts';
import { both, titled } from '../../http/both.ts';
import { changedByPeople, forPeople, writtenByPeople } from '../../http/guarded.ts';
import { actKeyOf } from '../../http/idempotency.ts';
import { pageQuery } from '../../http/pages.ts';
import { sendVersion, versionIn } from '../../http/preconditions.ts';
import { answeredVersion, bodyOf, changingBody, idParam, paged, reading, writingBody } from '../../http/route-parts.ts';
import { newRouter } from '../../http/router.ts';
import { sendJson } from '../../http/send.ts';
import { limited } from '../../lists/route-parts.ts';
import { query } from '../../registers/fields.ts';
import { todayOf } from '../../registers/route-parts.ts';
import { holder, yearQuery } from '../fields.ts';
import { BudgetRequestSchema, BudgetStepSchema, NewBudgetRequestSchema, stepParam } from './request-schema.ts';
import { draftRequest, pageRequests, readRequest, takeRequestStep } from './requests.ts';

const tags = ['budgets'];
const request = idParam('request', both('Mã của đề nghị.', 'Id of the request.'));
const shown = (description: string) => answeredVersion(BudgetRequestSchema, description);

const draft = createRoute({
  method: 'post',
  path: '/v1/budget-requests',
  operationId: 'draftBudgetRequest',
  tags,
  summary: titled('Soạn đề nghị bổ sung kinh phí', 'Draft a request for more'),
  description: both(
    'Khi dự toán năm không đủ: BHXH thành phố soạn cho ngân sách thành phố; xã, phường soạn cho mình, sau khi tự cân đối. ' +
      'Số đề nghị là phần thiếu, tính từ sổ cái lúc soạn; đủ rồi thì không soạn được (409).',
    "Where the year's money is short: by the city's insurer for the city, by a commune for itself once it has balanced what " +
      'it can. What is asked for is what is missing by the ledger at that moment; where nothing is, 409.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewBudgetRequestSchema) },
  responses: { 201: shown(both('Bản soạn.', 'The draft.')), ...writingBody },
});

const list = createRoute({
  method: 'get',
  path: '/v1/budget-requests',
  operationId: 'listBudgetRequests',
  tags,
  summary: titled('Các đề nghị bổ sung', 'Requests for more'),
  description: both('Mà người gọi có phần việc.', 'Those the caller has a part in.'),
  ...forPeople,
  request: {
    query: z.strictObject({
      year: yearQuery().optional(),
      holder: holder().optional().openapi(query('holder')),
      ...pageQuery,
    }),
  },
  responses: { 200: paged(BudgetRequestSchema, both('Một trang.', 'A page.')), ...reading },
});

const read = createRoute({
  method: 'get',
  path: '/v1/budget-requests/{request}',
  operationId: 'readBudgetRequest',
  tags,
  summary: titled('Một đề nghị', 'A request for more'),
  description: both('Kèm các bước đã qua và bước bạn được làm.', 'With its steps, and what you may do next.'),
  ...forPeople,
  request: { params: z.strictObject({ request }) },
  responses: { 200: shown(both('Đề nghị.', 'The request.')), ...reading },
});

const take = createRoute({
  method: 'post',
  path: '/v1/budget-requests/{request}/{step}',
  operationId: 'takeBudgetStep',
  tags,
  summary: titled('Một bước của đề nghị', 'A step of a request'),
  description: both(
    'Gửi, thống nhất, ghi quyết định của UBND thành phố, hoặc rút. Được bổ sung thì dự toán tăng ngay. Không ai làm hai bước ' +
      'của cùng một đề nghị.',
    "Hand in, endorse, enter the city's decision, or take back. What is granted is added to the budget in the same act. " +
      'Nobody takes two steps of one request.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params: z.strictObject({ request, step: stepParam }), body: bodyOf(BudgetStepSchema) },
  responses: { 200: shown(both('Đề nghị sau bước này.', 'The request after this step.')), ...changingBody },
});

export const requestRoutes = newRouter()
  .openapi(draft, async (c) => {
    return sendVersion(c, await draftRequest(await actingOf(c), await actKeyOf(c), c.req.valid('json')), 201);
  })
  .openapi(list, async (c) => sendJson(c, await pageRequests(await actingOf(c), c.req.valid('query'))))
  .openapi(read, async (c) => sendVersion(c, await readRequest(await actingOf(c), c.req.valid('param').request)))
  .openapi(take, async (c) => {
    const version = versionIn(c);
    const { request: id, step } = c.req.valid('param');
    const said = c.req.valid('json');
    const taking = { id, step, version, said, today: todayOf(c) };
    return sendVersion(c, await takeRequestStep(await actingOf(c), await actKeyOf(c), taking));
  });

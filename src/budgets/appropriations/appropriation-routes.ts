/** The HTTP face of appropriations: entered by who keeps the budget, and how each year stands. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf } from '../../http/acting.ts';
import { both, titled } from '../../http/both.ts';
import { forPeople, writtenByPeople } from '../../http/guarded.ts';
import { actKeyOf } from '../../http/idempotency.ts';
import { pageQuery } from '../../http/pages.ts';
import { answered, bodyOf, paged, reading, writingBody } from '../../http/route-parts.ts';
import { newRouter } from '../../http/router.ts';
import { sendJson } from '../../http/send.ts';
import { limited } from '../../lists/route-parts.ts';
import { query } from '../../registers/fields.ts';
import { todayOf } from '../../registers/route-parts.ts';
import { holder, year, yearQuery } from '../fields.ts';
import { AppropriationSchema, BudgetSchema, NewAppropriationSchema } from './appropriation-schema.ts';
import { enterAppropriation, listBudgets, pageAppropriations } from './appropriations.ts';

const tags = ['budgets'];
const ofHolder = () => holder().optional().openapi(query('holder'));

const enter = createRoute({
  method: 'post',
  path: '/v1/appropriations',
  operationId: 'enterAppropriation',
  tags,
  summary: titled('Ghi dự toán được giao', 'Enter an appropriation'),
  description: both(
    'Bởi người phê duyệt: Sở Tài chính ghi của thành phố và của Nhà nước, xã, phường ghi của mình. Ghi sai thì ghi một bút ' +
      'toán đảo lại, không sửa.',
    "By an approver: the finance department the city's and the state's, a commune its own. A wrong one is taken back by an " +
      'entry of its own, never changed.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewAppropriationSchema) },
  responses: { 201: answered(AppropriationSchema, both('Đã ghi.', 'Entered.')), ...writingBody },
});

const list = createRoute({
  method: 'get',
  path: '/v1/appropriations',
  operationId: 'listAppropriations',
  tags,
  summary: titled('Các lần giao dự toán', 'Appropriations of a year'),
  description: both(
    'Của các cấp ngân sách mà người gọi được xem.',
    'Of the budget holders whose money the caller may see.',
  ),
  ...forPeople,
  request: { query: z.strictObject({ year: yearQuery(), holder: ofHolder(), ...pageQuery }) },
  responses: { 200: paged(AppropriationSchema, both('Một trang.', 'A page.')), ...reading },
});

const budgets = createRoute({
  method: 'get',
  path: '/v1/budgets',
  operationId: 'listBudgets',
  tags,
  summary: titled('Dự toán: giao, dùng, còn, thiếu', 'Budgets: granted, used, left, short'),
  description: both(
    'Mỗi cấp ngân sách một dòng: được giao, đã dùng, đã phát sinh, còn hoặc thiếu trong năm.',
    'One row a budget holder: granted, used, committed, left or short in the year.',
  ),
  ...forPeople,
  request: { query: z.strictObject({ year: yearQuery(), holder: ofHolder() }) },
  responses: {
    200: answered(
      z.object({
        year: year(),
        items: z.array(BudgetSchema).openapi({ description: both('Theo cấp ngân sách.', 'By budget holder.') }),
      }),
      both('Dự toán của năm.', 'The year.'),
    ),
    ...reading,
  },
});

export const appropriationRoutes = newRouter()
  .openapi(enter, async (c) => {
    const given = c.req.valid('json');
    return sendJson(c, await enterAppropriation(await actingOf(c), await actKeyOf(c), given, todayOf(c)), {}, 201);
  })
  .openapi(list, async (c) => sendJson(c, await pageAppropriations(await actingOf(c), c.req.valid('query'))))
  .openapi(budgets, async (c) => {
    const { year: of, holder: only } = c.req.valid('query');
    return sendJson(c, await listBudgets(await actingOf(c), of, only ?? null));
  });

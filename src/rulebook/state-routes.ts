/** The same pages for the state's own policies, which are named by scheme and version. */

import { createRoute } from '@hono/zod-openapi';
import { both, titled } from '../http/both.ts';
import { cacheableJson } from '../http/caching.ts';
import { always, refused } from '../http/problem-schema.ts';
import { answeredCached } from '../http/public-parts.ts';
import { newRouter } from '../http/router.ts';
import { amountsAnswer, amountsQuery, sendAmounts } from './amount-routes.ts';
import { ofState, statePolicyNamed } from './parts.ts';
import { statePolicyBody } from './policy-body.ts';
import { sendSheet, sheetAnswer, sheetQuery } from './policy-routes.ts';
import { StatePolicySchema } from './policy-schema.ts';

const tags = ['policies'];

const readStatePolicy = createRoute({
  method: 'get',
  path: '/v1/policies/{nation}/{scheme}/{version}',
  operationId: 'readStatePolicy',
  tags,
  summary: titled('Một chính sách của Nhà nước', 'A policy of the state'),
  description: both(
    'Toàn bộ phần Nhà nước hỗ trợ cho một loại trong một thời kỳ.',
    "All of the state's own support of one scheme in one period.",
  ),
  request: { params: ofState },
  responses: {
    ...answeredCached(StatePolicySchema, both('Chính sách.', 'The policy.')),
    404: refused.notFound,
    ...always,
  },
});

const readStateAmounts = createRoute({
  method: 'get',
  path: '/v1/policies/{nation}/{scheme}/{version}/amounts',
  operationId: 'readStateAmounts',
  tags,
  summary: titled('Mức tiền của Nhà nước', 'Amounts of the state'),
  description: both(
    'Mỗi nhóm: từng nguồn trả bao nhiêu một tháng, ở mức thu nhập thấp nhất.',
    'For every rule, what each payer pays a month at the floor income.',
  ),
  request: { params: ofState, query: amountsQuery },
  responses: amountsAnswer,
});

const readStateSheet = createRoute({
  method: 'get',
  path: '/v1/policies/{nation}/{scheme}/{version}/sheet',
  operationId: 'readStateSheet',
  tags,
  summary: titled('Tờ đối chiếu của Nhà nước', 'The sheet of the state'),
  description: both(
    'Từng điều khoản và chương trình làm gì, in từ chính các giá trị được dùng để tính.',
    'Clause by clause what the program does, printed from the very values it computes with.',
  ),
  request: { params: ofState, query: sheetQuery },
  responses: sheetAnswer,
});

export const stateRoutes = newRouter()
  .openapi(readStatePolicy, (c) => {
    const { nation, scheme, version } = c.req.valid('param');
    return cacheableJson(c, statePolicyBody(statePolicyNamed(`${nation}/${scheme}/${version}`)));
  })
  .openapi(readStateSheet, (c) => {
    const { nation, scheme, version } = c.req.valid('param');
    return sendSheet(c, statePolicyNamed(`${nation}/${scheme}/${version}`), c.req.valid('query'));
  })
  .openapi(readStateAmounts, (c) => {
    const { nation, scheme, version } = c.req.valid('param');
    return sendAmounts(c, statePolicyNamed(`${nation}/${scheme}/${version}`), c.req.valid('query'));
  });

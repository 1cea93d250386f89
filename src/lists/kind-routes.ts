/** The kinds of list a province has in a month, for everybody: it is the law's, and nothing of anybody's lists. */

import { createRoute, z } from '@hono/zod-openapi';
import { both, titled } from '../http/both.ts';
import { cacheableJson } from '../http/caching.ts';
import { always, refused } from '../http/problem-schema.ts';
import { answeredCached, provinceParams } from '../http/public-parts.ts';
import { newRouter } from '../http/router.ts';
import { isProvince } from '../places/places.ts';
import { Refusal } from '../refusal.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { KindSchema } from './kind-schema.ts';
import { kindsAt } from './kinds.ts';

const listKinds = createRoute({
  method: 'get',
  path: '/v1/provinces/{code}/list-kinds',
  operationId: 'listKinds',
  tags: ['lists'],
  summary: titled('Các loại danh sách', 'Kinds of list'),
  description: both(
    'Các loại danh sách theo chính sách có hiệu lực trong một tháng: ai lập, mẫu nào, ai xác nhận, ai phê duyệt, khi nào chốt.',
    'The kinds of list by the policy in force in a month: who makes them, on which form, who confirms and approves, when ' +
      'they close.',
  ),
  request: {
    params: provinceParams(),
    query: z.strictObject({
      month: z
        .string()
        .regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/)
        .openapi({
          description: both('Tháng, dạng YYYY-MM.', 'The month, YYYY-MM.'),
          example: '2027-01',
          param: { name: 'month', in: 'query' },
        }),
    }),
  },
  responses: {
    ...answeredCached(
      z.object({
        kinds: z.array(KindSchema).openapi({ description: both('Các loại danh sách.', 'The kinds of list.') }),
      }),
      both('Các loại danh sách; trống khi chưa có chính sách.', 'The kinds; none where no policy is in force.'),
    ),
    404: refused.notFound,
    422: refused.invalid,
    ...always,
  },
});

export const kindRoutes = newRouter().openapi(listKinds, (c) => {
  const { code } = c.req.valid('param');
  if (!isProvince(code)) throw new Refusal('unknown-province');
  return cacheableJson(c, { kinds: kindsAt(rulebook, code, c.req.valid('query').month) });
});

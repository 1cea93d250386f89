/** The HTTP face of those entitled and not listed. */

import { createRoute, z } from '@hono/zod-openapi';
import { actingOf, keyedOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import { instant } from '../http/fields.ts';
import { forPeople, writtenByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { pageQuery } from '../http/pages.ts';
import { answered, idParam, paged, reading, writing } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { commune } from '../lists/list-schema.ts';
import { listEntitledCounts, pageEntitled, reportEntitled } from './entitled.ts';
import { RegistrationSchema } from './registration-schema.ts';
import { tags, todayOf } from './route-parts.ts';

const roundParams = z.strictObject({ round: idParam('round', both('Mã của đợt.', 'Id of the round.')) });
const many = (description: string) => z.int().min(0).openapi({ description, example: 3 });

const EntitledSchema = z
  .object({
    registration: RegistrationSchema,
    rule: z
      .string()
      .openapi({ description: both('Nhóm được hỗ trợ.', 'The rule that supports.'), example: 'hi-near-poor' }),
    cite: z
      .string()
      .openapi({ description: both('Căn cứ.', 'Its clause.'), example: 'NQ 53/2025/NQ-HĐND, Điều 3 khoản 2 điểm a' }),
  })
  .openapi('Entitled', {
    description: both('Một người đủ điều kiện, chưa có trong danh sách.', 'Entitled, and on no list.'),
  });

const EntitledCountSchema = z
  .object({
    commune: commune(both('Xã, phường.', 'The commune.')),
    entitled: many(both('Số người đủ điều kiện theo sổ.', 'How many are entitled by its registers.')).nullable(),
    listed: many(both('Đã có trong danh sách.', 'On a list of the round.')).nullable(),
    notListed: many(both('Chưa có trong danh sách.', 'On no list of the round.')).nullable(),
    countedAt: instant(both('Lúc đếm.', 'When it was counted.')),
  })
  .openapi('EntitledCount', {
    description: both(
      'Số người, không nêu ai, không nêu diện; với cơ quan giám sát làm tròn đến 5, null khi dưới 10 hoặc tính ra được số như thế.',
      'People, by number alone; to supervisors rounded to 5, null where fewer than ten or where such a number would come of it.',
    ),
  });

const entitled = createRoute({
  method: 'get',
  path: '/v1/rounds/{round}/entitled',
  operationId: 'listEntitled',
  tags,
  summary: titled('Đủ điều kiện, chưa lập danh sách', 'Entitled, not listed'),
  description: both(
    'Người trong sổ của xã, phường mình mà danh sách của đợt này sẽ nhận, và chưa có trong danh sách nào của đợt. Trang có ' +
      'thể ít dòng hơn, hoặc trống, khi vẫn còn: xem next.',
    'People on the commune’s registers whom a list of this round would take, and who are on no list of it. A page may hold ' +
      'fewer, or none, while there are more: see next.',
  ),
  ...forPeople,
  request: { params: roundParams, query: z.strictObject({ ...pageQuery }) },
  responses: { 200: paged(EntitledSchema, both('Một trang.', 'A page.')), ...reading },
});

const report = createRoute({
  method: 'post',
  path: '/v1/rounds/{round}/entitled/report',
  operationId: 'reportEntitled',
  tags,
  summary: titled('Đếm và báo số', 'Count and report'),
  description: both(
    'Chỉ xã, phường mở được sổ của mình nên chỉ nơi đó đếm được; các cơ quan khác thấy số đã đếm lần cuối.',
    'Only the commune can open its registers, so only it can count; others see what it counted last.',
  ),
  ...writtenByPeople,
  request: { params: roundParams },
  responses: { 200: answered(EntitledCountSchema, both('Số vừa đếm.', 'What was counted.')), ...writing },
});

const counts = createRoute({
  method: 'get',
  path: '/v1/rounds/{round}/entitled/counts',
  operationId: 'listEntitledCounts',
  tags,
  summary: titled('Số người chưa lập danh sách, theo xã, phường', 'Not listed, by commune'),
  description: both('Số đã báo lần cuối của từng xã, phường.', 'What each commune reported last.'),
  ...forPeople,
  request: { params: roundParams },
  responses: {
    200: answered(
      z.object({ items: z.array(EntitledCountSchema).openapi({ description: both('Theo mã.', 'By their codes.') }) }),
      both('Các số.', 'The numbers.'),
    ),
    ...reading,
  },
});

export const entitledRoutes = newRouter()
  .openapi(entitled, async (c) => {
    const { round } = c.req.valid('param');
    return sendJson(c, await pageEntitled(await keyedOf(c), round, c.req.valid('query'), todayOf(c)));
  })
  .openapi(report, async (c) => {
    const { round } = c.req.valid('param');
    return sendJson(c, await reportEntitled(await keyedOf(c), await actKeyOf(c), round, todayOf(c)));
  })
  .openapi(counts, async (c) => sendJson(c, await listEntitledCounts(await actingOf(c), c.req.valid('param').round)));

/** The HTTP face of progress. Parse, call one verb, send the answer. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf } from '../../http/acting.ts';
import { both, titled } from '../../http/both.ts';
import { forPeople } from '../../http/guarded.ts';
import { answered, reading } from '../../http/route-parts.ts';
import { newRouter } from '../../http/router.ts';
import { sendJson } from '../../http/send.ts';
import { todayOf } from '../../registers/route-parts.ts';
import { figureMonthQuery, tags, unitQuery } from '../fields.ts';
import { readProgressFor } from './progress.ts';
import { ProgressSchema } from './progress-schema.ts';

const read = createRoute({
  method: 'get',
  path: '/v1/progress',
  operationId: 'readProgress',
  tags,
  summary: titled('Tiến độ thực hiện chỉ tiêu', 'How targets are being met'),
  description: both(
    'Chỉ tiêu, đã đạt, còn thiếu, nhịp cần có, xu hướng, thứ hạng, tính đến một tháng. Số nào có từ quá trình đóng thì tính tại ' +
      'chỗ, số khác theo báo cáo; xã, phường không có số riêng thì cộng từ tổ dân phố, trường. Không ai thấy số của nơi khác; ' +
      'cơ quan giám sát hỏi tỉnh hoặc xã, phường, tháng đã hết; thấy số làm tròn đến 5, không có số dưới 10 người, không có ' +
      'số của riêng một tháng.',
    'Target, reached, gap, the pace needed, trend and rank, up to a month. What coverages tell is computed on the spot, the rest ' +
      "is as reported; a commune without a figure of its own stands as its groups and schools add up. Nobody sees another's; " +
      'supervisors ask of a province or a commune and a month that is over; they see numbers rounded to 5, none of fewer than ' +
      'ten people, and of what adds up over months the year alone.',
  ),
  ...forPeople,
  request: { query: z.strictObject({ unit: unitQuery(), month: figureMonthQuery('month') }) },
  responses: { 200: answered(ProgressSchema, both('Tiến độ.', 'How it stands.')), ...reading },
});

export const progressRoutes = newRouter().openapi(read, async (c) => {
  const { unit, month } = c.req.valid('query');
  const [year = 0, nth = 0] = month.split('-').map(Number);
  return sendJson(c, await readProgressFor(await actingOf(c), { unit, year, month: nth }, todayOf(c)));
});

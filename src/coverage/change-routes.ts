/** The HTTP face of what becomes of a coverage: it ends early, its card is issued. */
import { createRoute } from '@hono/zod-openapi';
import { dayInVietNam } from '../calendar/vietnam-day.ts';
import { instantOf, keyedOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import type { Ctx } from '../http/context.ts';
import { changedByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { versionIn, versionTag } from '../http/preconditions.ts';
import { answeredVersion, bodyOf, changingBody } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { limited } from '../lists/route-parts.ts';
import { endCoverage, recordCard } from './changes.ts';
import { CoverageSchema } from './coverage-schema.ts';
import { EndSchema, NewCardSchema } from './money-schema.ts';
import { coverageParams, tags } from './route-parts.ts';

const responses = {
  200: answeredVersion(CoverageSchema, both('Quá trình đóng sau đó.', 'The coverage as it is now.')),
  ...changingBody,
};

const end = createRoute({
  method: 'post',
  path: '/v1/coverages/{coverage}/end',
  operationId: 'endCoverage',
  tags,
  summary: titled('Dừng một quá trình đóng', 'End a coverage'),
  description: both(
    'Bởi người phê duyệt của cơ quan BHXH, khi không qua danh sách báo giảm. Tiền của các tháng sau theo quy định cho từng lý do: ' +
      'bút toán đảo, hoàn trả phần tự đóng, hoặc giữ nguyên; chưa có quy định thì không chuyển và nêu rõ ở ended.',
    'By an approver of the insurer, where no list of people who leave does. What becomes of the money of later months, the ' +
      'law says by reason: it is taken back, the own part is refunded, or it stays; where no text says, it stays and ended says so.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params: coverageParams, body: bodyOf(EndSchema) },
  responses,
});

const card = createRoute({
  method: 'post',
  path: '/v1/coverages/{coverage}/card',
  operationId: 'recordCard',
  tags,
  summary: titled('Ghi thẻ đã cấp', 'Write down that a card was issued'),
  description: both(
    'Trong 05 ngày làm việc kể từ khi chấp nhận (NĐ 188/2025/NĐ-CP, Điều 11). Ghi lại lần nữa thì thay số cũ. Có giá trị không ' +
      'lâu hơn số tháng đã đóng (Điều 13 khoản 10): 422; số của người khác: 409.',
    'Within five working days after the acceptance (NĐ 188/2025/NĐ-CP, Điều 11). Written down again, it takes the place. It ' +
      'holds no longer than the months that were paid (Điều 13 khoản 10): 422; the number of somebody else: 409.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params: coverageParams, body: bodyOf(NewCardSchema) },
  responses,
});

export const changeRoutes = newRouter()
  .openapi(end, async (c) => {
    const key = await actKeyOf(c);
    const ended = await endCoverage(
      await keyedOf(c),
      key,
      heldIn(c, c.req.valid('param').coverage),
      c.req.valid('json'),
    );
    return sendJson(c, ended, { ETag: versionTag(ended.version) });
  })
  .openapi(card, async (c) => {
    const key = await actKeyOf(c);
    const held = { ...heldIn(c, c.req.valid('param').coverage), today: dayInVietNam(instantOf(c)) };
    const recorded = await recordCard(await keyedOf(c), key, held, c.req.valid('json'));
    return sendJson(c, recorded, { ETag: versionTag(recorded.version) });
  });

function heldIn(c: Ctx, coverage: string) {
  return { coverage, version: versionIn(c), language: c.var.language };
}

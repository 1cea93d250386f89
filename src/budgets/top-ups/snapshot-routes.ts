/** The HTTP face of commune top-ups: drafted and published by communes, read by everybody. */
import { createRoute, z } from '@hono/zod-openapi';
import { connect } from '../../db/connect.ts';
import { environmentOf } from '../../env.ts';
import { actingOf } from '../../http/acting.ts';
import { both, titled } from '../../http/both.ts';
import type { Ctx } from '../../http/context.ts';
import { changedByPeople, forPeople, writtenByPeople } from '../../http/guarded.ts';
import { actKeyOf } from '../../http/idempotency.ts';
import { pageQuery } from '../../http/pages.ts';
import { versionIn, versionTag } from '../../http/preconditions.ts';
import { provinceParams, publicReading } from '../../http/public-parts.ts';
import { answeredVersion, bodyOf, changing, idParam, paged, reading, writingBody } from '../../http/route-parts.ts';
import { newRouter } from '../../http/router.ts';
import { sendJson } from '../../http/send.ts';
import { limited } from '../../lists/route-parts.ts';
import { isProvince } from '../../places/places.ts';
import { Refusal } from '../../refusal.ts';
import { todayOf } from '../../registers/route-parts.ts';
import { NewTopUpsSchema, publishedQuery, TopUpsSchema } from './snapshot-schema.ts';
import { draftTopUps, endDraft, pageOwn, pagePublished, type SnapshotRow } from './snapshots.ts';

const tags = ['budgets'];
const params = z.strictObject({ topUps: idParam('topUps', both('Mã của bản.', 'Id of the snapshot.')) });

const listPublished = createRoute({
  method: 'get',
  path: '/v1/provinces/{code}/top-ups',
  operationId: 'listPublishedTopUps',
  tags,
  summary: titled('Xã, phường hỗ trợ thêm: các bản đã công bố', 'Top-ups of communes, as published'),
  description: both(
    'Mọi bản đã công bố, kể cả bản không còn áp dụng, kèm dấu. Ai cũng đọc được. Câu trả lời về mức hỗ trợ dùng bản đang áp ' +
      'dụng, chậm nhất một phút sau khi công bố.',
    'Every snapshot that was published, those no longer in force too, each with its hash. Everybody may read it. Quotes use ' +
      'what is in force, a minute after it was published at the latest.',
  ),
  request: {
    params: provinceParams(),
    query: publishedQuery,
  },
  responses: {
    200: paged(TopUpsSchema, both('Một trang.', 'A page.')),
    ...publicReading,
  },
});

const listOwn = createRoute({
  method: 'get',
  path: '/v1/top-ups',
  operationId: 'listTopUps',
  tags,
  summary: titled('Các bản của xã, phường mình', "One's own top-ups"),
  description: both('Kể cả bản soạn và bản đã bỏ.', 'Drafts and discarded ones too.'),
  ...forPeople,
  request: { query: z.strictObject(pageQuery) },
  responses: { 200: paged(TopUpsSchema, both('Một trang.', 'A page.')), ...reading },
});

const draft = createRoute({
  method: 'post',
  path: '/v1/top-ups',
  operationId: 'draftTopUps',
  tags,
  summary: titled('Soạn mức hỗ trợ thêm', 'Draft top-ups'),
  description: both(
    'Bởi người lập của xã, phường: toàn bộ các mức sẽ áp dụng, mỗi mức theo một nghị quyết của HĐND. Người khác công bố. ' +
      'Mức đúng nhất cho từng người là mức cao nhất trong các mức áp dụng được; cộng lại không quá số còn phải đóng. Một nghị ' +
      'quyết không ghi hai mức cùng giới hạn cho cùng nhóm trong cùng tháng: 422.',
    'By a maker of the commune: everything that is to be in force, each by a decision of the council. Somebody else publishes ' +
      'it. Of several that hold for a person the highest counts, and never more than is left to pay. One decision names no ' +
      'two rates with the same limit for the same group and month: 422.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewTopUpsSchema) },
  responses: { 201: answeredVersion(TopUpsSchema, both('Bản soạn.', 'The draft.')), ...writingBody },
});

const publish = createRoute({
  method: 'post',
  path: '/v1/top-ups/{topUps}/publish',
  operationId: 'publishTopUps',
  tags,
  summary: titled('Công bố', 'Publish top-ups'),
  description: both(
    'Bởi người phê duyệt, không phải người soạn. Từ đó không sửa được; muốn đổi hay thôi thì công bố bản sau.',
    'By an approver who did not draft it. It is never changed after that: what changes or ends, the next one says.',
  ),
  ...changedByPeople,
  request: { params },
  responses: { 200: answeredVersion(TopUpsSchema, both('Bản công bố.', 'As published.')), ...changing },
});

const discard = createRoute({
  method: 'post',
  path: '/v1/top-ups/{topUps}/discard',
  operationId: 'discardTopUps',
  tags,
  summary: titled('Bỏ bản soạn', 'Discard a draft'),
  description: both(
    'Bản soạn không dùng nữa; vẫn còn để xem.',
    'The draft is of no use any more; it can still be read.',
  ),
  ...changedByPeople,
  request: { params },
  responses: { 200: answeredVersion(TopUpsSchema, both('Bản đã bỏ.', 'The draft, discarded.')), ...changing },
});

export const snapshotRoutes = newRouter()
  .openapi(listPublished, async (c) => {
    const { code } = c.req.valid('param');
    if (!isProvince(code)) throw new Refusal('unknown-province');
    const { test, ...asked } = c.req.valid('query');
    const db = await connect(environmentOf(c.env));
    return sendJson(c, await pagePublished(db, code, test !== 'true', asked));
  })
  .openapi(listOwn, async (c) => sendJson(c, await pageOwn(await actingOf(c), c.req.valid('query'))))
  .openapi(draft, async (c) => {
    const { lines } = c.req.valid('json');
    return sendSnapshot(c, await draftTopUps(await actingOf(c), await actKeyOf(c), lines, todayOf(c)), 201);
  })
  .openapi(publish, (c) => end(c, c.req.valid('param').topUps, 'publish'))
  .openapi(discard, (c) => end(c, c.req.valid('param').topUps, 'discard'));

async function end(c: Ctx, id: string, ending: 'publish' | 'discard'): Promise<Response> {
  const version = versionIn(c);
  return sendSnapshot(c, await endDraft(await actingOf(c), await actKeyOf(c), id, version, ending));
}

function sendSnapshot(c: Ctx, row: SnapshotRow, status: 200 | 201 = 200): Response {
  return sendJson(c, row, { ETag: versionTag(row.version) }, status);
}

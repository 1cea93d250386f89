/** The HTTP face of gifts: people in need reported and followed, a sponsor's places matched, confirmed and let go. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf, keyedOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import { changedByPeople, forPeople, writtenByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { pageQuery } from '../http/pages.ts';
import { versionIn, versionTag } from '../http/preconditions.ts';
import {
  answeredVersion,
  bodyOf,
  changing,
  changingBody,
  idParam,
  paged,
  reading,
  writingBody,
} from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { limited } from '../lists/route-parts.ts';
import {
  MatchSchema,
  MovedNeedSchema,
  NeedSchema,
  NewNeedSchema,
  needQuery,
  PlacesSchema,
  stepParam,
} from './need-schema.ts';
import { matchNeeds, moveNeed, pageNeeds, pageNeedsOfSponsor, reportNeed } from './needs.ts';

const tags = ['gifts'];
const ofSponsor = z.strictObject({ sponsor: idParam('sponsor', both('Mã nhà tài trợ.', 'Id of the sponsor.')) });

const report = createRoute({
  method: 'post',
  path: '/v1/needs',
  operationId: 'reportNeed',
  tags,
  summary: titled('Báo người cần giúp', 'Report somebody in need'),
  description: both(
    'Nhà trường báo học sinh, sinh viên chưa có thẻ; xã, phường báo người ở địa bàn mình. Một người một lần cho mỗi loại.',
    'A school reports pupils without a card, a commune people who live there. A person once for each scheme.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewNeedSchema) },
  responses: { 201: answeredVersion(MovedNeedSchema, both('Đã báo.', 'Reported.')), ...writingBody },
});

const list = createRoute({
  method: 'get',
  path: '/v1/needs',
  operationId: 'listNeeds',
  tags,
  summary: titled('Người cần giúp', 'People in need'),
  description: both(
    'Người mình đã báo; xã, phường thấy mọi người ở địa bàn mình.',
    'Whom one has reported; a commune sees all who live there.',
  ),
  ...forPeople,
  request: { query: needQuery },
  responses: { 200: paged(NeedSchema, both('Một trang.', 'A page.')), ...reading },
});

const match = createRoute({
  method: 'post',
  path: '/v1/sponsors/{sponsor}/matches',
  operationId: 'matchNeeds',
  tags,
  summary: titled('Ghép chỗ còn lại', 'Match the free places'),
  description: both(
    'Bởi cơ quan ghi nhà tài trợ (named). Học sinh, sinh viên chưa có thẻ trước, rồi ai báo trước; không ghép người đang được đóng.',
    'By the office that entered the sponsor (named). Pupils without a card first, then who was reported first; nobody covered.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params: ofSponsor, body: bodyOf(MatchSchema) },
  responses: { 200: answeredVersion(PlacesSchema, both('Đã ghép.', 'Matched.')), ...changingBody },
});

const meet = createRoute({
  method: 'get',
  path: '/v1/sponsors/{sponsor}/needs',
  operationId: 'listNeedsOfSponsor',
  tags,
  summary: titled('Quà tặng của một nhà tài trợ đi đâu', "Where a sponsor's gifts go"),
  description: both('Không có tên ai.', 'Nobody is named.'),
  ...forPeople,
  request: { params: ofSponsor, query: z.strictObject(pageQuery) },
  responses: { 200: paged(NeedSchema, both('Một trang.', 'A page.')), ...reading },
});

const move = createRoute({
  method: 'post',
  path: '/v1/needs/{need}/{step}',
  operationId: 'moveNeed',
  tags,
  summary: titled('Xác nhận, trả lại, rút', 'Confirm, release, withdraw'),
  description: both(
    'confirm, release: cơ quan giữ nguồn tài trợ; withdraw: nơi báo. Sau confirm, nhà tài trợ trả phần người đó còn phải ' +
      'đóng khi danh sách có người đó được chấp nhận.',
    "confirm, release: the sponsor's office; withdraw: who reported it. Once confirmed, the sponsor pays what is left to the " +
      'person when a list is accepted that they are on.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: {
    params: z.strictObject({ need: idParam('need', both('Mã.', 'The id.')), step: stepParam }),
  },
  responses: { 200: answeredVersion(MovedNeedSchema, both('Sau bước này.', 'After the step.')), ...changing },
});

export const giftRoutes = newRouter()
  .openapi(report, async (c) => {
    const made = await reportNeed(await keyedOf(c), await actKeyOf(c), c.req.valid('json'));
    return sendJson(c, made, { ETag: versionTag(made.version) }, 201);
  })
  .openapi(list, async (c) => sendJson(c, await pageNeeds(await keyedOf(c), c.req.valid('query'))))
  .openapi(match, async (c) => {
    const matching = { ...c.req.valid('param'), ...c.req.valid('json'), version: versionIn(c) };
    const places = await matchNeeds(await actingOf(c), await actKeyOf(c), matching);
    return sendJson(c, places, { ETag: versionTag(places.version) });
  })
  .openapi(meet, async (c) =>
    sendJson(c, await pageNeedsOfSponsor(await actingOf(c), c.req.valid('param').sponsor, c.req.valid('query'))),
  )
  .openapi(move, async (c) => {
    const moved = await moveNeed(await actingOf(c), await actKeyOf(c), {
      ...c.req.valid('param'),
      version: versionIn(c),
    });
    return sendJson(c, moved, { ETag: versionTag(moved.version) });
  });

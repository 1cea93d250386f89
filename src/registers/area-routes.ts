/** The HTTP face of areas: read by everybody, entered by communes and those in charge of the province. */
import { createRoute, z } from '@hono/zod-openapi';
import { connect } from '../db/connect.ts';
import { environmentOf } from '../env.ts';
import { actingOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import type { Ctx } from '../http/context.ts';
import { changedByPeople, writtenByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { versionIn, versionTag } from '../http/preconditions.ts';
import { provinceParams, publicReading } from '../http/public-parts.ts';
import { answeredVersion, bodyOf, changing, changingBody, idParam, paged, writingBody } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { limited } from '../lists/route-parts.ts';
import { isProvince } from '../places/places.ts';
import { Refusal } from '../refusal.ts';
import { AreaSchema, areaQuery, LeavingSchema, NewAreaSchema } from './area-schema.ts';
import { type AreaRow, enterArea, leaveArea, pageAreas, withdrawArea } from './areas.ts';
import { tags } from './route-parts.ts';

const params = z.strictObject({ area: idParam('area', both('Mã.', 'The id.')) });
const area = (description: string) => answeredVersion(AreaSchema, description);

const list = createRoute({
  method: 'get',
  path: '/v1/provinces/{code}/areas',
  operationId: 'listAreas',
  tags,
  summary: titled('Địa bàn theo vùng', 'Areas of a province'),
  description: both(
    'Xã, phường, thôn thuộc vùng khó khăn, miền núi, hải đảo, hoặc đã ra khỏi, theo văn bản nào, từ ngày nào. Không có người ' +
      'nào; ai cũng đọc được.',
    'Communes and hamlets that are in difficult, mountain or island areas or have left them, by which text, since which ' +
      'day. Nobody is named; everybody may read it.',
  ),
  request: {
    params: provinceParams(),
    query: areaQuery,
  },
  responses: {
    200: paged(AreaSchema, both('Một trang.', 'A page.')),
    ...publicReading,
  },
});

const enter = createRoute({
  method: 'post',
  path: '/v1/areas',
  operationId: 'enterArea',
  tags,
  summary: titled('Ghi một địa bàn', 'Enter an area'),
  description: both(
    'Xã, phường ghi của mình; Sở Nội vụ và quản trị ghi cho cả tỉnh, thành phố.',
    'A commune enters its own; home affairs and administrators those of the province.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewAreaSchema) },
  responses: { 201: area(both('Địa bàn vừa ghi.', 'The area.')), ...writingBody },
});

const leave = createRoute({
  method: 'post',
  path: '/v1/areas/{area}/leave',
  operationId: 'leaveArea',
  tags,
  summary: titled('Ra khỏi danh sách', 'Leave an area'),
  description: both(
    'Ghi ngày và văn bản; hỗ trợ 36 tháng của người dân tộc thiểu số tính từ đó.',
    'The day and the instrument: the 36 months of ethnic-minority people run from here.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params, body: bodyOf(LeavingSchema) },
  responses: { 200: area(both('Địa bàn.', 'The area.')), ...changingBody },
});

const withdraw = createRoute({
  method: 'post',
  path: '/v1/areas/{area}/withdraw',
  operationId: 'withdrawArea',
  tags,
  summary: titled('Rút điều đã ghi nhầm', 'Take back a mistake'),
  description: both('Không hiện nữa; nhật ký còn nguyên.', 'It is not shown any more; its record stays.'),
  ...changedByPeople,
  request: { params },
  responses: { 200: area(both('Địa bàn đã rút.', 'The area, taken back.')), ...changing },
});

export const areaRoutes = newRouter()
  .openapi(list, async (c) => {
    const { code: province } = c.req.valid('param');
    if (!isProvince(province)) throw new Refusal('unknown-province');
    const { test, ...asked } = c.req.valid('query');
    const db = await connect(environmentOf(c.env));
    return sendJson(c, await pageAreas(db, { province, livemode: test !== 'true', ...asked }));
  })
  .openapi(enter, async (c) => {
    return sendArea(c, await enterArea(await actingOf(c), await actKeyOf(c), c.req.valid('json')), 201);
  })
  .openapi(leave, async (c) => {
    const version = versionIn(c);
    const { area: id } = c.req.valid('param');
    return sendArea(c, await leaveArea(await actingOf(c), await actKeyOf(c), id, version, c.req.valid('json')));
  })
  .openapi(withdraw, async (c) => {
    const version = versionIn(c);
    return sendArea(c, await withdrawArea(await actingOf(c), await actKeyOf(c), c.req.valid('param').area, version));
  });

function sendArea(c: Ctx, found: AreaRow, status: 200 | 201 = 200): Response {
  return sendJson(c, found, { ETag: versionTag(found.version) }, status);
}

/** The HTTP face of offices, collection points and collectors. Parse, call one verb, send the answer. */
import { createRoute } from '@hono/zod-openapi';
import { actingOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import { forPeople, forPeopleAndKeys, writtenByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { answered, bodyOf, paged, reading, writing, writingBody } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { endHeld, listHeld } from './held.ts';
import {
  CollectionPointSchema,
  CollectorSchema,
  NewCollectionPointSchema,
  NewCollectorSchema,
  NewOfficeSchema,
  OfficeSchema,
} from './part-schemas.ts';
import { COLLECTION_POINT, COLLECTOR, createCollectionPoint, createCollector, createOffice, OFFICE } from './parts.ts';
import { agencyParams, limited, page, partParams, tags } from './route-parts.ts';

const listOffices = createRoute({
  method: 'get',
  path: '/v1/agencies/{agency}/offices',
  operationId: 'listOffices',
  tags,
  summary: titled('Các bộ phận của cơ quan cấp xã', 'Offices of a commune'),
  description: both('Kể cả bộ phận đã đóng.', 'Those that are closed as well.'),
  ...forPeopleAndKeys,
  request: { params: agencyParams, query: page },
  responses: { 200: paged(OfficeSchema, both('Một trang.', 'A page.')), ...reading },
});

const addOffice = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/offices',
  operationId: 'createOffice',
  tags,
  summary: titled('Lập bộ phận', 'Enter an office'),
  description: both('Của cơ quan cấp xã.', 'Of a commune.'),
  ...writtenByPeople,
  middleware: limited,
  request: { params: agencyParams, body: bodyOf(NewOfficeSchema) },
  responses: { 201: answered(OfficeSchema, both('Bộ phận vừa lập.', 'The office.')), ...writingBody },
});

const closeOffice = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/offices/{id}/close',
  operationId: 'closeOffice',
  tags,
  summary: titled('Đóng bộ phận', 'Close an office'),
  description: both('Không mở lại được.', 'It cannot be opened again.'),
  ...writtenByPeople,
  request: { params: partParams(both('Mã của bộ phận.', 'Id of the office.')) },
  responses: { 200: answered(OfficeSchema, both('Bộ phận đã đóng.', 'The office, closed.')), ...writing },
});

const listCollectionPoints = createRoute({
  method: 'get',
  path: '/v1/agencies/{agency}/collection-points',
  operationId: 'listCollectionPoints',
  tags,
  summary: titled('Các điểm thu', 'Collection points'),
  description: both('Của một tổ chức hỗ trợ phát triển đối tượng.', 'Of a collecting organisation.'),
  ...forPeopleAndKeys,
  request: { params: agencyParams, query: page },
  responses: { 200: paged(CollectionPointSchema, both('Một trang.', 'A page.')), ...reading },
});

const addCollectionPoint = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/collection-points',
  operationId: 'createCollectionPoint',
  tags,
  summary: titled('Lập điểm thu', 'Enter a collection point'),
  description: both('Xã, phường, đặc khu được đọc từ mã.', 'The commune is read from the code.'),
  ...writtenByPeople,
  middleware: limited,
  request: { params: agencyParams, body: bodyOf(NewCollectionPointSchema) },
  responses: {
    201: answered(CollectionPointSchema, both('Điểm thu vừa lập.', 'The collection point.')),
    ...writingBody,
  },
});

const closeCollectionPoint = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/collection-points/{id}/close',
  operationId: 'closeCollectionPoint',
  tags,
  summary: titled('Đóng điểm thu', 'Close a collection point'),
  description: both('Mã được dùng lại được cho điểm thu mới.', 'The code may be used again for a new one.'),
  ...writtenByPeople,
  request: { params: partParams(both('Mã của điểm thu.', 'Id of the collection point.')) },
  responses: {
    200: answered(CollectionPointSchema, both('Điểm thu đã đóng.', 'The collection point, closed.')),
    ...writing,
  },
});

const listCollectors = createRoute({
  method: 'get',
  path: '/v1/agencies/{agency}/collectors',
  operationId: 'listCollectors',
  tags,
  summary: titled('Các nhân viên thu', 'Collectors'),
  description: both(
    'Của tổ chức mình; cơ quan BHXH xem được của mọi tổ chức trong tỉnh, thành phố.',
    "Of one's own organisation; the insurer sees those of its province.",
  ),
  ...forPeople,
  request: { params: agencyParams, query: page },
  responses: { 200: paged(CollectorSchema, both('Một trang.', 'A page.')), ...reading },
});

const addCollector = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/collectors',
  operationId: 'createCollector',
  tags,
  summary: titled('Lập nhân viên thu', 'Enter a collector'),
  description: both('Chỉ mã số, không có họ tên.', 'By number, without a name.'),
  ...writtenByPeople,
  middleware: limited,
  request: { params: agencyParams, body: bodyOf(NewCollectorSchema) },
  responses: { 201: answered(CollectorSchema, both('Nhân viên thu vừa lập.', 'The collector.')), ...writingBody },
});

const closeCollector = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/collectors/{id}/close',
  operationId: 'closeCollector',
  tags,
  summary: titled('Đóng mã nhân viên thu', 'Close a collector'),
  description: both('Mã số được dùng lại được cho người mới.', 'The number may be used again.'),
  ...writtenByPeople,
  request: { params: partParams(both('Mã của nhân viên thu.', 'Id of the collector.')) },
  responses: { 200: answered(CollectorSchema, both('Nhân viên thu đã đóng.', 'The collector, closed.')), ...writing },
});

export const partRoutes = newRouter()
  .openapi(listOffices, async (c) => {
    const found = await listHeld(await actingOf(c), OFFICE, c.req.valid('param').agency, c.req.valid('query'));
    return sendJson(c, { items: found.shown, next: found.next });
  })
  .openapi(addOffice, async (c) => {
    const { agency } = c.req.valid('param');
    return sendJson(c, await createOffice(await actingOf(c), await actKeyOf(c), agency, c.req.valid('json')), {}, 201);
  })
  .openapi(closeOffice, async (c) => {
    return sendJson(c, await endHeld(await actingOf(c), await actKeyOf(c), OFFICE, c.req.valid('param')));
  })
  .openapi(listCollectionPoints, async (c) => {
    const { agency } = c.req.valid('param');
    const found = await listHeld(await actingOf(c), COLLECTION_POINT, agency, c.req.valid('query'));
    return sendJson(c, { items: found.shown, next: found.next });
  })
  .openapi(addCollectionPoint, async (c) => {
    const { agency } = c.req.valid('param');
    const made = await createCollectionPoint(await actingOf(c), await actKeyOf(c), agency, c.req.valid('json'));
    return sendJson(c, made, {}, 201);
  })
  .openapi(closeCollectionPoint, async (c) => {
    return sendJson(c, await endHeld(await actingOf(c), await actKeyOf(c), COLLECTION_POINT, c.req.valid('param')));
  })
  .openapi(listCollectors, async (c) => {
    const found = await listHeld(await actingOf(c), COLLECTOR, c.req.valid('param').agency, c.req.valid('query'));
    return sendJson(c, { items: found.shown, next: found.next });
  })
  .openapi(addCollector, async (c) => {
    const { agency } = c.req.valid('param');
    const made = await createCollector(await actingOf(c), await actKeyOf(c), agency, c.req.valid('json'));
    return sendJson(c, made, {}, 201);
  })
  .openapi(closeCollector, async (c) => {
    return sendJson(c, await endHeld(await actingOf(c), await actKeyOf(c), COLLECTOR, c.req.valid('param')));
  });

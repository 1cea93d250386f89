/** The HTTP face of requests at the office that lists such people. */

import { createRoute, z } from '@hono/zod-openapi';
import { instantOf, keyedOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import { changedByPeople, forPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { sendVersion, versionIn } from '../http/preconditions.ts';
import { answeredVersion, bodyOf, changingBody, idParam, paged, reading } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { limited } from '../lists/route-parts.ts';

import { pageRequests, readRequest, refuseRequest, takeRequest } from './desk.ts';
import { MovedSchema, RefuseSchema, RequestSchema, requestQuery, TakeSchema } from './request-schema.ts';

const tags = ['requests'];
const params = z.strictObject({ request: idParam('request', both('Mã của đề nghị.', 'Id of the request.')) });

const list = createRoute({
  method: 'get',
  path: '/v1/requests',
  operationId: 'listRequests',
  tags,
  summary: titled('Đề nghị gửi đến cơ quan mình', 'Requests to one’s own office'),
  description: both('Theo mã; lọc theo tình trạng.', 'In the order of their ids; by state.'),
  ...forPeople,
  request: { query: requestQuery },
  responses: { 200: paged(RequestSchema, both('Một trang.', 'A page.')), ...reading },
});

const read = createRoute({
  method: 'get',
  path: '/v1/requests/{request}',
  operationId: 'readRequest',
  tags,
  summary: titled('Một đề nghị', 'A request'),
  description: both(
    'Cho nơi tiếp nhận. ETag dùng cho If-Match.',
    'For the office that takes it. Its ETag is for If-Match.',
  ),
  ...forPeople,
  request: { params },
  responses: { 200: answeredVersion(RequestSchema, both('Đề nghị.', 'The request.')), ...reading },
});

const take = createRoute({
  method: 'post',
  path: '/v1/requests/{request}/take',
  operationId: 'takeRequest',
  tags,
  summary: titled('Đưa vào danh sách', 'Take it on a list'),
  description: both(
    'Thành một dòng của danh sách đang soạn, được kiểm tra như mọi dòng, kèm ngày đề nghị.',
    'As a row of a draft, checked as every row is, with the day of the wish.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params, body: bodyOf(TakeSchema) },
  responses: {
    200: answeredVersion(MovedSchema, both('Đã đưa vào.', 'It is on the list.')),
    ...changingBody,
  },
});

const refuse = createRoute({
  method: 'post',
  path: '/v1/requests/{request}/refuse',
  operationId: 'refuseRequest',
  tags,
  summary: titled('Từ chối', 'Refuse a request'),
  description: both(
    'Kèm lý do; người đề nghị chỉ thấy là chưa được chấp nhận.',
    'With the reason; the person is told only that it was not taken up.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params, body: bodyOf(RefuseSchema) },
  responses: { 200: answeredVersion(MovedSchema, both('Đã từ chối.', 'Refused.')), ...changingBody },
});

export const deskRoutes = newRouter()
  .openapi(list, async (c) => sendJson(c, await pageRequests(await keyedOf(c), c.req.valid('query'))))
  .openapi(read, async (c) => {
    const found = await readRequest(await keyedOf(c), c.req.valid('param').request);
    return sendVersion(c, found);
  })
  .openapi(take, async (c) => {
    const moving = { id: c.req.valid('param').request, version: versionIn(c) };
    const { list: onto } = c.req.valid('json');
    return sendVersion(c, await takeRequest(await keyedOf(c), await actKeyOf(c), moving, onto, instantOf(c)));
  })
  .openapi(refuse, async (c) => {
    const moving = { id: c.req.valid('param').request, version: versionIn(c) };
    return sendVersion(c, await refuseRequest(await keyedOf(c), await actKeyOf(c), moving, c.req.valid('json').reason));
  });

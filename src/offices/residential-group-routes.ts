/** The HTTP face of residential groups. Parse, call one verb, send the answer. */
import { createRoute } from '@hono/zod-openapi';
import { actingOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import { forPeopleAndKeys, writtenByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { answered, bodyOf, paged, reading, writing, writingBody } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { endHeld, listHeld } from './held.ts';
import { NewResidentialGroupSchema, ResidentialGroupSchema } from './residential-group-schema.ts';
import { createResidentialGroup, RESIDENTIAL_GROUP } from './residential-groups.ts';
import { agencyParams, limited, page, partParams, tags } from './route-parts.ts';

const list = createRoute({
  method: 'get',
  path: '/v1/agencies/{agency}/residential-groups',
  operationId: 'listResidentialGroups',
  tags,
  summary: titled('Các tổ dân phố, thôn', 'Residential groups of a commune'),
  description: both('Kể cả tổ đã đóng.', 'Those that are closed as well.'),
  ...forPeopleAndKeys,
  request: { params: agencyParams, query: page },
  responses: { 200: paged(ResidentialGroupSchema, both('Một trang.', 'A page.')), ...reading },
});

const create = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/residential-groups',
  operationId: 'createResidentialGroup',
  tags,
  summary: titled('Lập tổ dân phố, thôn', 'Enter a residential group'),
  description: both(
    'Của cơ quan cấp xã. Tổ được giao chỉ tiêu riêng; không ai đăng nhập thay tổ.',
    'Of a commune. A group is given targets of its own; nobody signs in for it.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { params: agencyParams, body: bodyOf(NewResidentialGroupSchema) },
  responses: { 201: answered(ResidentialGroupSchema, both('Tổ vừa lập.', 'The group.')), ...writingBody },
});

const close = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/residential-groups/{id}/close',
  operationId: 'closeResidentialGroup',
  tags,
  summary: titled('Đóng tổ dân phố, thôn', 'Close a residential group'),
  description: both(
    'Khi sáp nhập, chia tách: số liệu cũ giữ nguyên tên tổ; mã dùng lại được cho tổ mới.',
    'As groups are merged or divided: old numbers keep its name; the code may be used again for a new one.',
  ),
  ...writtenByPeople,
  request: { params: partParams(both('Mã của tổ.', 'Id of the group.')) },
  responses: { 200: answered(ResidentialGroupSchema, both('Tổ đã đóng.', 'The group, closed.')), ...writing },
});

export const residentialGroupRoutes = newRouter()
  .openapi(list, async (c) => {
    const { agency } = c.req.valid('param');
    const found = await listHeld(await actingOf(c), RESIDENTIAL_GROUP, agency, c.req.valid('query'));
    return sendJson(c, { items: found.shown, next: found.next });
  })
  .openapi(create, async (c) => {
    const { agency } = c.req.valid('param');
    const made = await createResidentialGroup(await actingOf(c), await actKeyOf(c), agency, c.req.valid('json'));
    return sendJson(c, made, {}, 201);
  })
  .openapi(close, async (c) => {
    return sendJson(c, await endHeld(await actingOf(c), await actKeyOf(c), RESIDENTIAL_GROUP, c.req.valid('param')));
  });

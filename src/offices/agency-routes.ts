/** The HTTP face of agencies. Parse, call one verb, send the answer. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import { forPeople, forPeopleAndKeys, writtenByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { answered, bodyOf, paged, reading, writing, writingBody } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { changeAgency, closeAgency, createAgency, listAgencies, readAgency } from './agencies.ts';
import { AgencyChangeSchema, AgencySchema, agencyKind, NewAgencySchema } from './agency-schema.ts';
import { agencyParams, limited, page, tags } from './route-parts.ts';

const filter = (name: string, description: string, example: string) =>
  z
    .string()
    .optional()
    .openapi({ description, param: { name, in: 'query' }, example });

const list = createRoute({
  method: 'get',
  path: '/v1/agencies',
  operationId: 'listAgencies',
  tags,
  summary: titled('Danh bạ cơ quan', 'Address book of agencies'),
  description: both(
    'Các cơ quan trong tỉnh, thành phố của người gọi; quản trị toàn quốc thấy tất cả.',
    "The agencies of the caller's province; the administrator of all provinces sees them all.",
  ),
  ...forPeopleAndKeys,
  request: {
    query: z.strictObject({
      kind: agencyKind.optional().openapi({
        description: both('Chỉ loại này.', 'Of this kind only.'),
        param: { name: 'kind', in: 'query' },
        example: 'commune',
      }),
      province: filter('province', both('Chỉ tỉnh, thành phố này.', 'Of this province only.'), '46'),
      commune: filter('commune', both('Chỉ xã, phường, đặc khu này.', 'Of this commune only.'), '19789'),
      ...page.shape,
    }),
  },
  responses: { 200: paged(AgencySchema, both('Một trang.', 'A page.')), ...reading },
});

const create = createRoute({
  method: 'post',
  path: '/v1/agencies',
  operationId: 'createAgency',
  tags,
  summary: titled('Lập cơ quan', 'Enter an agency'),
  description: both(
    'Của quản trị, trong tỉnh, thành phố của mình. Mỗi xã, phường, đặc khu có một cơ quan đang hoạt động.',
    'For administrators, in their own province. A commune has one agency that is open.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewAgencySchema) },
  responses: { 201: answered(AgencySchema, both('Cơ quan vừa lập.', 'The agency.')), ...writingBody },
});

const read = createRoute({
  method: 'get',
  path: '/v1/agencies/{agency}',
  operationId: 'readAgency',
  tags,
  summary: titled('Một cơ quan', 'An agency'),
  description: both('Cơ quan trong tỉnh, thành phố của người gọi.', "An agency of the caller's province."),
  ...forPeopleAndKeys,
  request: { params: agencyParams },
  responses: { 200: answered(AgencySchema, both('Cơ quan.', 'The agency.')), ...reading },
});

const change = createRoute({
  method: 'patch',
  path: '/v1/agencies/{agency}',
  operationId: 'changeAgency',
  tags,
  summary: titled('Sửa cơ quan', 'Change an agency'),
  description: both('Sửa tên hoặc mã đơn vị.', 'Changes the name or the unit code.'),
  ...forPeople,
  middleware: limited,
  request: { params: agencyParams, body: bodyOf(AgencyChangeSchema) },
  responses: { 200: answered(AgencySchema, both('Cơ quan sau khi sửa.', 'The agency as it is now.')), ...writingBody },
});

const close = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/close',
  operationId: 'closeAgency',
  tags,
  summary: titled('Đóng cơ quan', 'Close an agency'),
  description: both(
    'Từ đó không ai làm việc thay cơ quan được nữa, bằng token hay khóa. Không mở lại được.',
    'From then on nobody acts for it, by token or by key. It cannot be opened again.',
  ),
  ...writtenByPeople,
  request: { params: agencyParams },
  responses: { 200: answered(AgencySchema, both('Cơ quan đã đóng.', 'The agency, closed.')), ...writing },
});

export const agencyRoutes = newRouter()
  .openapi(list, async (c) => {
    const { shown, next } = await listAgencies(await actingOf(c), c.req.valid('query'));
    return sendJson(c, { items: shown, next });
  })
  .openapi(create, async (c) => {
    return sendJson(c, await createAgency(await actingOf(c), await actKeyOf(c), c.req.valid('json')), {}, 201);
  })
  .openapi(read, async (c) => sendJson(c, await readAgency(await actingOf(c), c.req.valid('param').agency)))
  .openapi(change, async (c) => {
    return sendJson(c, await changeAgency(await actingOf(c), c.req.valid('param').agency, c.req.valid('json')));
  })
  .openapi(close, async (c) => {
    return sendJson(c, await closeAgency(await actingOf(c), await actKeyOf(c), c.req.valid('param').agency));
  });

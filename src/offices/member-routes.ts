/** The HTTP face of members, keys and the caller. Parse, call one verb, send the answer. */
import { createRoute } from '@hono/zod-openapi';
import type { Actor } from '../auth/actor.ts';
import { isAllowed } from '../auth/permissions/permission.ts';
import { PERMISSIONS } from '../auth/permissions/permissions.ts';
import { environmentOf } from '../env.ts';
import { actingOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import type { Ctx } from '../http/context.ts';
import { alwaysGuarded, forPeople, forPeopleAndKeys, writtenByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { answered, bodyOf, paged, reading, writing, writingBody } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { endHeld, listHeld } from './held.ts';
import { KEY, makeKey } from './keys.ts';
import { KeySchema, MadeKeySchema, MemberSchema, MeSchema, NewKeySchema, NewMemberSchema } from './member-schemas.ts';
import { addMember, MEMBER } from './members.ts';
import { agencyParams, limited, page, partParams, tags } from './route-parts.ts';

const readMe = createRoute({
  method: 'get',
  path: '/v1/me',
  operationId: 'readMe',
  tags,
  summary: titled('Tôi là ai', 'Who am I'),
  description: both(
    'Người gọi, cơ quan, vai trò hoặc phạm vi, và những thao tác được phép.',
    'The caller, the agency, the role or the scopes, and the operations allowed.',
  ),
  ...forPeopleAndKeys,
  responses: { 200: answered(MeSchema, both('Người gọi.', 'The caller.')), ...alwaysGuarded },
});

const list = createRoute({
  method: 'get',
  path: '/v1/agencies/{agency}/members',
  operationId: 'listMembers',
  tags,
  summary: titled('Cán bộ của cơ quan', 'Members of an agency'),
  description: both('Kể cả người đã bị thu hồi.', 'Those who were revoked as well.'),
  ...forPeople,
  request: { params: agencyParams, query: page },
  responses: { 200: paged(MemberSchema, both('Một trang.', 'A page.')), ...reading },
});

const add = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/members',
  operationId: 'addMember',
  tags,
  summary: titled('Thêm cán bộ', 'Add a member'),
  description: both(
    'Người phê duyệt của cơ quan hoặc quản trị thêm. Người ấy đăng nhập ở nơi cấp token; ở đây chỉ giữ mã.',
    'By an approver of the agency or an administrator. They sign in with their issuer; only the name it gave them is kept.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { params: agencyParams, body: bodyOf(NewMemberSchema) },
  responses: { 201: answered(MemberSchema, both('Cán bộ vừa thêm.', 'The member.')), ...writingBody },
});

const revoke = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/members/{id}/revoke',
  operationId: 'revokeMember',
  tags,
  summary: titled('Thu hồi cán bộ', 'Revoke a member'),
  description: both('Có hiệu lực từ yêu cầu kế tiếp.', 'From the next request on.'),
  ...writtenByPeople,
  request: { params: partParams(both('Mã thành viên.', 'Id of the member.')) },
  responses: { 200: answered(MemberSchema, both('Cán bộ đã thu hồi.', 'The member, revoked.')), ...writing },
});

const listAll = createRoute({
  method: 'get',
  path: '/v1/agencies/{agency}/keys',
  operationId: 'listKeys',
  tags,
  summary: titled('Khóa của cơ quan', 'Keys of an agency'),
  description: both('Không có phần bí mật.', 'Without their secrets.'),
  ...forPeople,
  request: { params: agencyParams, query: page },
  responses: { 200: paged(KeySchema, both('Một trang.', 'A page.')), ...reading },
});

const make = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/keys',
  operationId: 'makeKey',
  tags,
  summary: titled('Tạo khóa', 'Make a key'),
  description: both(
    'Khóa chỉ hiện trong câu trả lời này. Mỗi tên có tối đa hai khóa còn hiệu lực: một đang dùng, một để thay.',
    'The key is shown in this answer only. A name has at most two keys that are good: one in use, one to change over to.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { params: agencyParams, body: bodyOf(NewKeySchema) },
  responses: { 201: answered(MadeKeySchema, both('Khóa vừa tạo.', 'The key.')), ...writingBody },
});

const revokeOne = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/keys/{id}/revoke',
  operationId: 'revokeKey',
  tags,
  summary: titled('Thu hồi khóa', 'Revoke a key'),
  description: both('Có hiệu lực từ yêu cầu kế tiếp.', 'From the next request on.'),
  ...writtenByPeople,
  request: { params: partParams(both('Mã của khóa.', 'Id of the key.')) },
  responses: { 200: answered(KeySchema, both('Khóa đã thu hồi.', 'The key, revoked.')), ...writing },
});

export const memberRoutes = newRouter()
  .openapi(readMe, (c) => sendJson(c, meOf(c, c.var.actor)))
  .openapi(list, async (c) => {
    const found = await listHeld(await actingOf(c), MEMBER, c.req.valid('param').agency, c.req.valid('query'));
    return sendJson(c, { items: found.shown, next: found.next });
  })
  .openapi(add, async (c) => {
    const asked = { ...c.req.valid('json'), issuers: environmentOf(c.env).oidcIssuers };
    return sendJson(
      c,
      await addMember(await actingOf(c), await actKeyOf(c), c.req.valid('param').agency, asked),
      {},
      201,
    );
  })
  .openapi(revoke, async (c) => {
    return sendJson(c, await endHeld(await actingOf(c), await actKeyOf(c), MEMBER, c.req.valid('param')));
  })
  .openapi(listAll, async (c) => {
    const found = await listHeld(await actingOf(c), KEY, c.req.valid('param').agency, c.req.valid('query'));
    return sendJson(c, { items: found.shown, next: found.next });
  })
  .openapi(make, async (c) => {
    const asked = { ...c.req.valid('json'), sealKeys: environmentOf(c.env).sealKeys };
    return sendJson(
      c,
      await makeKey(await actingOf(c), await actKeyOf(c), c.req.valid('param').agency, asked),
      {},
      201,
    );
  })
  .openapi(revokeOne, async (c) => {
    return sendJson(c, await endHeld(await actingOf(c), await actKeyOf(c), KEY, c.req.valid('param')));
  });

function meOf(c: Ctx, actor: Actor): object {
  const { id, kind, livemode, agency } = actor;
  const may = Object.entries(PERMISSIONS)
    .filter(([, permission]) => !('public' in permission) && isAllowed(permission, actor))
    .map(([operation]) => operation);
  const { member, role, office } = kind === 'person' ? actor : { member: null, role: null, office: null };
  const scopes = kind === 'key' ? actor.scopes : [];
  return { kind, id, livemode, agency, member, role, office, scopes, now: actor.now ?? c.var.now.toISOString(), may };
}

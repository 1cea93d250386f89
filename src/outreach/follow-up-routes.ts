/** The HTTP face of what follows a meeting: who came, who registered, who is followed up by whom, and what came of it. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf, instantOf, keyedOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import { changedByPeople, forPeople, writtenByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { pageQuery } from '../http/pages.ts';
import { answered, answeredVersion, bodyOf, changingBody, paged, reading, writingBody } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { query } from '../registers/fields.ts';
import { bindCollaborator, listCollaborators } from './collaborators.ts';
import {
  AssignedSchema,
  AssigningSchema,
  AttendanceSchema,
  BindingSchema,
  ChangedInvitationSchema,
  CollaboratorSchema,
  followUpState,
  InvitationSchema,
  OnTheSpotSchema,
  OutcomeSchema,
} from './follow-up-schema.ts';
import { assignFollowUps, pageInvitations, recordAttendance, recordOutcome } from './invitations.ts';
import { registerInvited } from './register.ts';
import { changing, invitationParams, limited, sendVersion, tags } from './route-parts.ts';

const invitation = (description: string) => answeredVersion(ChangedInvitationSchema, description);

const attend = createRoute({
  method: 'post',
  path: '/v1/outreach/invitations/{invitation}/attendance',
  operationId: 'recordAttendance',
  tags,
  summary: titled('Ghi dự họp', 'Record who came'),
  description: both('Từ ngày họp.', 'From the day of the meeting on.'),
  ...changedByPeople,
  middleware: limited,
  request: { params: invitationParams, body: bodyOf(AttendanceSchema) },
  responses: { 200: invitation(both('Lời mời.', 'The invitation.')), ...changingBody },
});

const register = createRoute({
  method: 'post',
  path: '/v1/outreach/invitations/{invitation}/register',
  operationId: 'registerInvited',
  tags,
  summary: titled('Đăng ký tại chỗ', 'Register on the spot'),
  description: both(
    'Người được mời vào danh sách dự thảo của mình, được kiểm tra như một dòng gõ tay, không phải gõ lại điều bản trích đã có. ' +
      'Kết quả theo dõi ghi là đã tham gia.',
    'Whoever was invited goes on a draft of one’s own, judged as a row that a clerk typed, without typing again what the ' +
      'extract has. The result of following up is that they joined.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params: invitationParams, body: bodyOf(OnTheSpotSchema) },
  responses: { 200: invitation(both('Lời mời.', 'The invitation.')), ...changingBody },
});

const list = createRoute({
  method: 'get',
  path: '/v1/outreach/follow-ups',
  operationId: 'listFollowUps',
  tags,
  summary: titled('Những người cần theo dõi', 'Whom to follow up'),
  description: both(
    'Sau các hội nghị đã họp: của xã, phường mình, hoặc được giao cho tổ chức của mình. Mỗi lần xem được ghi nhận.',
    'After meetings that were held: of one’s own commune, or given to one’s own organisation. Every look is recorded.',
  ),
  ...forPeople,
  request: {
    query: z.strictObject({
      state: followUpState(),
      mine: z
        .enum(['true'])
        .optional()
        .openapi({
          ...query('mine'),
          description: both('true: chỉ những người được giao cho tôi.', 'true: those alone that were given to me.'),
          example: 'true',
        }),
      ...pageQuery,
    }),
  },
  responses: { 200: paged(InvitationSchema, both('Một trang.', 'A page.')), ...reading },
});

const assign = createRoute({
  method: 'post',
  path: '/v1/outreach/follow-ups/assign',
  operationId: 'assignFollowUps',
  tags,
  summary: titled('Giao theo dõi', 'Say who follows up'),
  description: both(
    'Cho thành viên của mình (phụ trách đúng tổ dân phố), hoặc cho một tổ chức hỗ trợ phát triển đối tượng, nơi tự cử người. ' +
      'Tổ chức được giao chỉ thấy những người này.',
    'To a member of one’s own who has these residential groups, or to a collecting organisation, which names one itself and ' +
      'sees these people alone.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(AssigningSchema) },
  responses: { 200: answered(AssignedSchema, both('Đã giao.', 'It was given.')), ...writingBody },
});

const outcome = createRoute({
  method: 'post',
  path: '/v1/outreach/invitations/{invitation}/outcome',
  operationId: 'recordFollowUp',
  tags,
  summary: titled('Ghi kết quả theo dõi', 'Record what came of following up'),
  description: both(
    'Sau khi hội nghị đã chốt; sớm hay muộn hơn 3–5 ngày vẫn ghi được. Ghi lại thì thay kết quả cũ; ai đang ở trên danh sách ' +
      'thì đã tham gia, không ghi khác được.',
    'Once the meeting was closed; earlier or later than 3 to 5 days as well. A new result takes the place of the old one; ' +
      'whoever stands on a list has joined, and no other result is taken.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params: invitationParams, body: bodyOf(OutcomeSchema) },
  responses: { 200: invitation(both('Lời mời.', 'The invitation.')), ...changingBody },
});

const bound = createRoute({
  method: 'get',
  path: '/v1/outreach/collaborators',
  operationId: 'listCollaborators',
  tags,
  summary: titled('Ai phụ trách tổ nào', 'Who has which groups'),
  description: both(
    'Chỉ những thành viên chỉ được thấy một số tổ dân phố; ai không có ở đây thấy mọi tổ của xã, phường mình.',
    'Members who see single residential groups alone; who is not here sees all of their commune.',
  ),
  ...forPeople,
  responses: {
    200: answered(
      z.object({
        items: z
          .array(CollaboratorSchema)
          .openapi({ description: both('Theo mã thành viên.', 'By the ids of members.') }),
      }),
      both('Các thành viên.', 'The members.'),
    ),
    ...reading,
  },
});

const bind = createRoute({
  method: 'post',
  path: '/v1/outreach/collaborators',
  operationId: 'bindCollaborator',
  tags,
  summary: titled('Giao tổ dân phố cho thành viên', 'Bind a member to residential groups'),
  description: both(
    'Bởi người phê duyệt của xã, phường. Từ đó thành viên chỉ thấy người của các tổ này; rỗng là mọi tổ.',
    'By an approver of the commune. From then on the member sees people of these groups alone; empty: of all.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(BindingSchema) },
  responses: { 200: answered(CollaboratorSchema, both('Đã giao.', 'It was done.')), ...writingBody },
});

export const followUpRoutes = newRouter()
  .openapi(attend, async (c) => {
    const held = changing(c, c.req.valid('param').invitation);
    return sendVersion(c, await recordAttendance(await keyedOf(c), await actKeyOf(c), held, c.req.valid('json').came));
  })
  .openapi(register, async (c) => {
    const held = changing(c, c.req.valid('param').invitation);
    const { list: on, months = null, from = null, group = null, income = null, phone = null } = c.req.valid('json');
    const said = { list: on, months, from, group, income, phone };
    return sendVersion(c, await registerInvited(await keyedOf(c), await actKeyOf(c), held, said, instantOf(c)));
  })
  .openapi(list, async (c) => {
    const { mine, ...asked } = c.req.valid('query');
    return sendJson(c, await pageInvitations(await keyedOf(c), { ...asked, mine: mine === 'true' }));
  })
  .openapi(assign, async (c) => {
    const { member = null, ...asked } = c.req.valid('json');
    return sendJson(c, await assignFollowUps(await keyedOf(c), await actKeyOf(c), { ...asked, member }));
  })
  .openapi(outcome, async (c) => {
    const held = changing(c, c.req.valid('param').invitation);
    const { outcome: came, joinsBy = null, note = null } = c.req.valid('json');
    const said = { outcome: came, joinsBy, note };
    return sendVersion(c, await recordOutcome(await keyedOf(c), await actKeyOf(c), held, said));
  })
  .openapi(bound, async (c) => sendJson(c, await listCollaborators(await actingOf(c))))
  .openapi(bind, async (c) => {
    return sendJson(c, await bindCollaborator(await actingOf(c), await actKeyOf(c), c.req.valid('json')));
  });

/** The HTTP face of what follows a meeting: who came, who registered, who is followed up by whom, and what came of it. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf, instantOf, keyedOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import { changedByPeople, forPeople, writtenByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { pageQuery } from '../http/pages.ts';
import { refused } from '../http/problem-schema.ts';
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
  ChangedInvitationsSchema,
  CollaboratorSchema,
  followUpState,
  InvitationSchema,
  OnTheSpotSchema,
  OutcomesSchema,
} from './follow-up-schema.ts';
import { assignFollowUps, pageInvitations } from './invitations.ts';
import { recordAttendance, recordOutcomes } from './outcomes.ts';
import { registerInvited } from './register.ts';
import { changing, invitationParams, limited, meetingParams, sendVersion, tags } from './route-parts.ts';

const invitation = (description: string) => answeredVersion(ChangedInvitationSchema, description);

const recorded = answered(ChangedInvitationsSchema, both('Từng người.', 'Each person.'));

const ALL_OR_NONE = [
  'Tất cả được ghi, hoặc không ai: dòng sai được nêu ở errors.',
  'All of it is taken or nothing: errors names each row at fault.',
] as const;

const attend = createRoute({
  method: 'post',
  path: '/v1/outreach/meetings/{meeting}/attendance',
  operationId: 'recordAttendance',
  tags,
  summary: titled('Ghi ai dự họp', 'Record who came'),
  description: both(
    `Từ ngày họp, nhiều người một lần, mỗi người theo phiên bản đã đọc. ${ALL_OR_NONE[0]}`,
    `From the day of the meeting on, many at once, each at the version that was read. ${ALL_OR_NONE[1]}`,
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { params: meetingParams, body: bodyOf(AttendanceSchema) },
  responses: { 200: recorded, ...writingBody, 412: refused.stale },
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
    'Sau các hội nghị đã họp: của xã, phường mình, hoặc được giao cho tổ chức của mình; không nêu state thì chỉ những người ' +
      'chưa có kết quả. Mỗi lần xem được ghi nhận.',
    'After meetings that were held: of one’s own commune, or given to one’s own organisation; without `state` those alone ' +
      'who are still to be done. Every look is recorded.',
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
  path: '/v1/outreach/follow-ups/outcomes',
  operationId: 'recordFollowUps',
  tags,
  summary: titled('Ghi kết quả theo dõi', 'Record what came of following up'),
  description: both(
    'Nhiều người một lần, mỗi người theo phiên bản đã đọc, sau khi hội nghị đã chốt; sớm hay muộn hơn 3–5 ngày vẫn ghi được. ' +
      `Ghi lại thì thay kết quả cũ; ai đang ở trên danh sách thì đã tham gia, không ghi khác được. ${ALL_OR_NONE[0]}`,
    'Many at once, each at the version that was read, once the meeting was closed; earlier or later than 3 to 5 days as ' +
      'well. A new result takes the place of the old one; whoever stands on a list has joined, and no other result is taken. ' +
      ALL_OR_NONE[1],
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(OutcomesSchema) },
  responses: { 200: recorded, ...writingBody, 412: refused.stale },
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
    const { meeting } = c.req.valid('param');
    return sendJson(
      c,
      await recordAttendance(await keyedOf(c), await actKeyOf(c), meeting, c.req.valid('json').people),
    );
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
    return sendJson(c, await recordOutcomes(await keyedOf(c), await actKeyOf(c), c.req.valid('json').followUps));
  })
  .openapi(bound, async (c) => sendJson(c, await listCollaborators(await actingOf(c))))
  .openapi(bind, async (c) => {
    return sendJson(c, await bindCollaborator(await actingOf(c), await actKeyOf(c), c.req.valid('json')));
  });

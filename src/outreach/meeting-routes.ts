/** The HTTP face of meetings: planned, people invited, invitations printed, closed. Parse, call one verb, answer. */
import { createRoute, z } from '@hono/zod-openapi';
import { keyedOf } from '../http/acting.ts';
import { both, choiceText, titled } from '../http/both.ts';
import { changedByPeople, forPeople, writtenByPeople } from '../http/guarded.ts';
import { headers } from '../http/headers.ts';
import { HTML_TYPE } from '../http/html.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { pageQuery } from '../http/pages.ts';
import { answeredVersion, bodyOf, changingBody, paged, reading, writingBody } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { query } from '../registers/fields.ts';
import { InvitationSchema } from './follow-up-schema.ts';
import { pageInvitations } from './invitations.ts';
import { lettersPage } from './letters.ts';
import { ClosingSchema, InvitingSchema, MeetingSchema, meetingState, NewMeetingSchema } from './meeting-schema.ts';
import { closeMeeting, invitePeople, pageMeetings, planMeeting, readMeeting } from './meetings.ts';
import { changing, limited, meetingParams, sendVersion, tags, todayOf } from './route-parts.ts';

const meeting = (description: string) => answeredVersion(MeetingSchema, description);

const plan = createRoute({
  method: 'post',
  path: '/v1/outreach/meetings',
  operationId: 'planMeeting',
  tags,
  summary: titled('Lên kế hoạch hội nghị', 'Plan a meeting'),
  description: both(
    'Tại một tổ dân phố, thôn của mình. Kế hoạch của phường Yên Nghĩa: 30–50 người một buổi; ít hoặc nhiều hơn chỉ được nhắc.',
    'In a residential group of one’s own. The plan of Yên Nghĩa has 30 to 50 people at each; fewer or more is only told.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewMeetingSchema) },
  responses: { 201: meeting(both('Hội nghị.', 'The meeting.')), ...writingBody },
});

const list = createRoute({
  method: 'get',
  path: '/v1/outreach/meetings',
  operationId: 'listMeetings',
  tags,
  summary: titled('Các hội nghị', 'The meetings'),
  description: both(
    'Của xã, phường mình; cộng tác viên chỉ thấy hội nghị của tổ được giao.',
    'Of one’s own commune; a collaborator sees those of their own groups alone.',
  ),
  ...forPeople,
  request: { query: z.strictObject({ state: meetingState().optional().openapi(query('state')), ...pageQuery }) },
  responses: { 200: paged(MeetingSchema, both('Một trang.', 'A page.')), ...reading },
});

const read = createRoute({
  method: 'get',
  path: '/v1/outreach/meetings/{meeting}',
  operationId: 'readMeeting',
  tags,
  summary: titled('Một hội nghị', 'A meeting'),
  description: both(
    'Các số, không có tên ai; ETag dùng cho If-Match.',
    'Numbers and no names; its ETag is for If-Match.',
  ),
  ...forPeople,
  request: { params: meetingParams },
  responses: { 200: meeting(both('Hội nghị.', 'The meeting.')), ...reading },
});

const invite = createRoute({
  method: 'post',
  path: '/v1/outreach/meetings/{meeting}/invitations',
  operationId: 'invitePeople',
  tags,
  summary: titled('Mời họp', 'Invite people'),
  description: both(
    'Chọn người trong bản trích dân cư của mình, khi hội nghị còn dự kiến. Ai đã mời thì không mời lại.',
    'People of one’s own extracts of the population, while the meeting is planned. Nobody is invited twice.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params: meetingParams, body: bodyOf(InvitingSchema) },
  responses: { 200: meeting(both('Hội nghị.', 'The meeting.')), ...changingBody },
});

const invited = createRoute({
  method: 'get',
  path: '/v1/outreach/meetings/{meeting}/invitations',
  operationId: 'listInvitations',
  tags,
  summary: titled('Những người được mời', 'Who is invited'),
  description: both(
    'Có tên, khi bản trích còn được lưu. Mỗi lần xem được ghi nhận.',
    'By name, as long as the extract is kept. Every look is recorded.',
  ),
  ...forPeople,
  request: { params: meetingParams, query: z.strictObject(pageQuery) },
  responses: { 200: paged(InvitationSchema, both('Một trang.', 'A page.')), ...reading },
});

const letters = createRoute({
  method: 'get',
  path: '/v1/outreach/meetings/{meeting}/letters',
  operationId: 'printInvitations',
  tags,
  summary: titled('In giấy mời', 'Print the invitations'),
  description: both(
    'Trang để in: mỗi người một giấy mời có năm sinh và nơi ở, người dưới 16 tuổi thì mời cha, mẹ hoặc người giám hộ; hoặc danh ' +
      'sách để ký, chỉ có họ tên và năm sinh. Mỗi lần in được ghi nhận.',
    'A page to print: a letter for each person with the year of birth and the address, for children under 16 to a parent or ' +
      'guardian; or the list to sign, of names and years of birth alone. Every printing is recorded.',
  ),
  ...forPeople,
  request: {
    params: meetingParams,
    query: z.strictObject({
      form: z
        .enum(['letters', 'list'])
        .default('letters')
        .openapi({
          ...query('form'),
          description: choiceText('In gì.', 'What to print.', {
            letters: ['giấy mời từng người', 'a letter for each'],
            list: ['danh sách để ký', 'the list to sign'],
          }),
          example: 'letters',
        }),
    }),
  },
  responses: {
    200: {
      description: both('Trang để in.', 'The page.'),
      headers: headers('RateLimit-Policy', 'X-Request-Id'),
      content: { 'text/html': { schema: z.string().openapi({ description: both('Trang HTML.', 'A page of HTML.') }) } },
    },
    ...reading,
  },
});

const close = createRoute({
  method: 'post',
  path: '/v1/outreach/meetings/{meeting}/close',
  operationId: 'closeMeeting',
  tags,
  summary: titled('Chốt hội nghị', 'Close a meeting'),
  description: both(
    'Đã họp, từ ngày họp: mỗi người được theo dõi sau 3–5 ngày như kế hoạch. Hoặc hủy: không ai phải theo dõi.',
    'Held, from its day on: each person is followed up after 3 to 5 days, as the plan says. Or called off: nobody is.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params: meetingParams, body: bodyOf(ClosingSchema) },
  responses: { 200: meeting(both('Hội nghị.', 'The meeting.')), ...changingBody },
});

export const meetingRoutes = newRouter()
  .openapi(plan, async (c) => {
    const { about = null, ...asked } = c.req.valid('json');
    const planned = await planMeeting(await keyedOf(c), await actKeyOf(c), { ...asked, about }, c.var.language);
    return sendVersion(c, planned, 201);
  })
  .openapi(list, async (c) => sendJson(c, await pageMeetings(await keyedOf(c), c.req.valid('query'), c.var.language)))
  .openapi(read, async (c) => {
    return sendVersion(c, await readMeeting(await keyedOf(c), c.req.valid('param').meeting, c.var.language));
  })
  .openapi(invite, async (c) => {
    const held = changing(c, c.req.valid('param').meeting);
    const { people } = c.req.valid('json');
    return sendVersion(c, await invitePeople(await keyedOf(c), await actKeyOf(c), held, people, c.var.language));
  })
  .openapi(invited, async (c) => {
    const { meeting: id } = c.req.valid('param');
    return sendJson(c, await pageInvitations(await keyedOf(c), { ...c.req.valid('query'), meeting: id }));
  })
  .openapi(letters, async (c) => {
    const { form } = c.req.valid('query');
    const printing = { form, language: c.var.language, today: todayOf(c) };
    const page = await lettersPage(await keyedOf(c), c.req.valid('param').meeting, printing);
    return c.body(page, 200, { 'Content-Type': HTML_TYPE, 'Cache-Control': 'no-store' });
  })
  .openapi(close, async (c) => {
    const held = changing(c, c.req.valid('param').meeting);
    const { held: isHeld } = c.req.valid('json');
    return sendVersion(c, await closeMeeting(await keyedOf(c), await actKeyOf(c), held, isHeld, c.var.language));
  });

/** The HTTP face of a ward's activities. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import type { Ctx } from '../http/context.ts';
import { changedByPeople, forPeople, writtenByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { refuseUnfit } from '../http/needed.ts';
import { versionIn, versionTag } from '../http/preconditions.ts';
import { answeredVersion, bodyOf, changingBody, idParam, paged, reading, writingBody } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { limited } from '../lists/route-parts.ts';
import { Refusal } from '../refusal.ts';
import { type ActivityBody, endActivity, pageActivities, planActivity } from './activities.ts';
import { ActivitySchema, ActivityStepSchema, activityQuery, NewActivitySchema, stepParam } from './activity-schema.ts';
import { FIELDS, NEEDS } from './kinds.ts';

const tags = ['campaign'];
const shown = (description: string) => answeredVersion(ActivitySchema, description);

const plan = createRoute({
  method: 'post',
  path: '/v1/activities',
  operationId: 'planActivity',
  tags,
  summary: titled('Ghi hoạt động của chương trình', 'Plan an activity'),
  description: both(
    'Của phường (kế hoạch Yên Nghĩa, II.2, IV.1): bài viết, hội nghị, truyền thanh, tập huấn. duty nối với hạn của chương ' +
      'trình; hoạt động đã làm là bằng chứng của hạn training, campaign.',
    'Of a ward (Yên Nghĩa plan, II.2, IV.1): posts, meetings, loudspeakers, training. `duty` ties it to a date of the ' +
      'programme; what was done shows that training and campaign were.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewActivitySchema) },
  responses: { 201: shown(both('Đã ghi.', 'It is planned.')), ...writingBody },
});

const list = createRoute({
  method: 'get',
  path: '/v1/activities',
  operationId: 'listActivities',
  tags,
  summary: titled('Lịch hoạt động', 'The calendar of activities'),
  description: both(
    'Của mình; nơi theo dõi thấy cả tỉnh, thành phố; cơ quan giám sát thấy số người làm tròn đến 5, null khi ' +
      'dưới 10 hoặc là của một hội nghị.',
    'One’s own; whoever watches over the province sees all; supervisors see people rounded to 5, null ' +
      'where fewer than ten or of a single meeting.',
  ),
  ...forPeople,
  request: { query: activityQuery },
  responses: { 200: paged(ActivitySchema, both('Một trang.', 'A page.')), ...reading },
});

const take = createRoute({
  method: 'post',
  path: '/v1/activities/{activity}/{step}',
  operationId: 'takeActivityStep',
  tags,
  summary: titled('Đã làm, hoặc hủy', 'Done, or cancelled'),
  description: both('Kèm số lượng.', 'With its numbers.'),
  ...changedByPeople,
  middleware: limited,
  request: {
    params: z.strictObject({ activity: idParam('activity', both('Mã.', 'The id.')), step: stepParam }),
    body: bodyOf(ActivityStepSchema),
  },
  responses: { 200: shown(both('Sau bước này.', 'After the step.')), ...changingBody },
});

export const activityRoutes = newRouter()
  .openapi(plan, async (c) => {
    const { duty = null, group = null, ...asked } = c.req.valid('json');
    const acting = await actingOf(c);
    return sendActivity(c, await planActivity(acting, await actKeyOf(c), { ...asked, duty, group }), 201);
  })
  .openapi(list, async (c) => sendJson(c, await pageActivities(await actingOf(c), c.req.valid('query'))))
  .openapi(take, async (c) => {
    const version = versionIn(c);
    const { activity, step } = c.req.valid('param');
    const said = c.req.valid('json');
    refuseUnfit(FIELDS, NEEDS[step], said);
    if (step === 'cancel' && said.people !== undefined) {
      throw new Refusal('invalid', [{ at: ['people'], in: 'body', code: 'unknown-field' }]);
    }
    const { doneOn = null, times = null, people = null } = said;
    const ending = { step, doneOn, times, people };
    return sendActivity(c, await endActivity(await actingOf(c), await actKeyOf(c), activity, version, ending));
  });

function sendActivity(c: Ctx, found: ActivityBody, status: 200 | 201 = 200): Response {
  return sendJson(c, found, { ETag: versionTag(found.version) }, status);
}

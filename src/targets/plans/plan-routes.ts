/** The HTTP face of plans of targets: drafted, drafted from goals, given, given up, read. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf, keyedOf } from '../../http/acting.ts';
import { both, titled } from '../../http/both.ts';
import { changedByPeople, forPeople, writtenByPeople } from '../../http/guarded.ts';
import { actKeyOf } from '../../http/idempotency.ts';
import { pageQuery } from '../../http/pages.ts';
import { versionIn, versionTag } from '../../http/preconditions.ts';
import { answeredVersion, bodyOf, changing, idParam, paged, reading, writingBody } from '../../http/route-parts.ts';
import { newRouter } from '../../http/router.ts';
import { sendJson } from '../../http/send.ts';
import { limited, tags, yearQuery } from '../fields.ts';
import {
  DraftedFromGoalsSchema,
  FromGoalsSchema,
  NewTargetPlanSchema,
  TargetPlanHeadSchema,
  TargetPlanSchema,
} from './plan-schema.ts';
import { decideTargets, draftTargets, listPlans, readPlan } from './plans.ts';
import { draftFromGoals } from './seeds.ts';

const plan = idParam('plan', both('Mã của kế hoạch.', 'Id of the plan.'));
const params = z.strictObject({ plan });
const head = (description: string) => answeredVersion(TargetPlanHeadSchema, description);

const draft = createRoute({
  method: 'post',
  path: '/v1/target-plans',
  operationId: 'draftTargets',
  tags,
  summary: titled('Soạn kế hoạch giao chỉ tiêu', 'Draft a plan of targets'),
  description: both(
    'BHXH tỉnh, thành phố và Sở Nội vụ soạn cho tỉnh, thành phố và các xã, phường; cho tổ chức hỗ trợ phát triển đối tượng chỉ ' +
      'BHXH tỉnh, thành phố. Xã, phường soạn cho tổ dân phố và trường của mình. Bản soạn chưa có hiệu lực.',
    'By the city insurer or home affairs, to their province and its communes; to collecting organisations by the insurer alone. ' +
      'By a commune, to its groups and schools. A draft is in force for nobody.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewTargetPlanSchema) },
  responses: { 201: head(both('Bản soạn.', 'The draft.')), ...writingBody },
});

const fromGoals = createRoute({
  method: 'post',
  path: '/v1/target-plans/from-goals',
  operationId: 'draftTargetsFromGoals',
  tags,
  summary: titled('Soạn chỉ tiêu từ mục tiêu của kế hoạch', "Draft a year's targets from the goals"),
  description: both(
    'Cho từng đơn vị: từ số liệu cuối của năm trước (chưa có thì của năm ấy), chia đều các năm còn lại đến mục tiêu (một cách hiểu: không văn bản nào ' +
      'nói đi thế nào). Mục tiêu của mỗi năm thì lấy nguyên. Chưa có số liệu thì không soạn, và nêu tên trong without.',
    'For each unit: from the last figure of the year before (or else of the year), in equal parts over the years left to the goal (a reading: no ' +
      'text says by which way). A goal of every year is taken as it is. Where there is no figure nothing is drafted, and `without` names it.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(FromGoalsSchema) },
  responses: { 201: answeredVersion(DraftedFromGoalsSchema, both('Bản soạn.', 'The draft.')), ...writingBody },
});

const list = createRoute({
  method: 'get',
  path: '/v1/target-plans',
  operationId: 'listTargetPlans',
  tags,
  summary: titled('Các kế hoạch giao chỉ tiêu', 'Plans of targets'),
  description: both(
    'Của cơ quan mình, và những kế hoạch đã giao có chỉ tiêu mà mình xem được.',
    "One's own office's, and those given that hold targets one may see.",
  ),
  ...forPeople,
  request: { query: z.strictObject({ year: yearQuery().optional(), ...pageQuery }) },
  responses: { 200: paged(TargetPlanHeadSchema, both('Một trang.', 'A page.')), ...reading },
});

const read = createRoute({
  method: 'get',
  path: '/v1/target-plans/{plan}',
  operationId: 'readTargetPlan',
  tags,
  summary: titled('Một kế hoạch giao chỉ tiêu', 'A plan of targets'),
  description: both('Kèm các chỉ tiêu mà người gọi xem được.', 'With those of its targets the caller may see.'),
  ...forPeople,
  request: { params },
  responses: { 200: answeredVersion(TargetPlanSchema, both('Kế hoạch.', 'The plan.')), ...reading },
});

const assign = createRoute({
  method: 'post',
  path: '/v1/target-plans/{plan}/assign',
  operationId: 'assignTargets',
  tags,
  summary: titled('Giao chỉ tiêu', 'Give the targets'),
  description: both(
    'Từ lúc đó chỉ tiêu có hiệu lực; chỉ tiêu cũ cùng đơn vị, chỉ tiêu và thời gian được thay và vẫn lưu, kèm lý do. Người soạn ' +
      'không tự giao.',
    'From then on they are in force; what was given before to the same unit for the same is replaced and kept, with the reason. ' +
      'Whoever drafted them does not give them.',
  ),
  ...changedByPeople,
  request: { params },
  responses: { 200: head(both('Kế hoạch đã giao.', 'The plan, given.')), ...changing },
});

const discard = createRoute({
  method: 'post',
  path: '/v1/target-plans/{plan}/discard',
  operationId: 'discardTargets',
  tags,
  summary: titled('Bỏ bản soạn', 'Give up a draft'),
  description: both('Chỉ bản soạn của cơ quan mình.', "A draft of one's own office alone."),
  ...changedByPeople,
  request: { params },
  responses: { 200: head(both('Bản soạn đã bỏ.', 'The draft, given up.')), ...changing },
});

export const planRoutes = newRouter()
  .openapi(draft, async (c) => {
    const made = await draftTargets(await keyedOf(c), await actKeyOf(c), c.req.valid('json'));
    return sendJson(c, made, { ETag: versionTag(made.version) }, 201);
  })
  .openapi(fromGoals, async (c) => {
    const made = await draftFromGoals(await keyedOf(c), await actKeyOf(c), c.req.valid('json'));
    return sendJson(c, made, { ETag: versionTag(1) }, 201);
  })
  .openapi(list, async (c) => sendJson(c, await listPlans(await actingOf(c), c.req.valid('query'))))
  .openapi(read, async (c) => {
    const found = await readPlan(await keyedOf(c), c.req.valid('param').plan);
    return sendJson(c, found, { ETag: versionTag(found.version) });
  })
  .openapi(assign, async (c) => {
    const deciding = { plan: c.req.valid('param').plan, version: versionIn(c), to: 'assigned' as const };
    const found = await decideTargets(await actingOf(c), await actKeyOf(c), deciding);
    return sendJson(c, found, { ETag: versionTag(found.version) });
  })
  .openapi(discard, async (c) => {
    const deciding = { plan: c.req.valid('param').plan, version: versionIn(c), to: 'discarded' as const };
    const found = await decideTargets(await actingOf(c), await actKeyOf(c), deciding);
    return sendJson(c, found, { ETag: versionTag(found.version) });
  });

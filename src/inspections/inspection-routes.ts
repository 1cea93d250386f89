/** The HTTP face of inspections. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf, keyedOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import { changedByPeople, forPeople, writtenByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { sendVersion, versionIn } from '../http/preconditions.ts';
import {
  answeredVersion,
  bodyOf,
  changing,
  changingBody,
  idParam,
  paged,
  reading,
  writingBody,
} from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { limited } from '../lists/route-parts.ts';
import { todayOf } from '../registers/route-parts.ts';
import {
  CarriedOutSchema,
  FindingStepSchema,
  InspectionSchema,
  inspectionQuery,
  MovedFindingSchema,
  MovedInspectionSchema,
  NewInspectionSchema,
  stepParam,
} from './inspection-schema.ts';
import {
  cancelInspection,
  carryOutInspection,
  pageInspections,
  planInspection,
  readInspection,
  takeFindingStep,
} from './inspections.ts';

const tags = ['inspections'];
const params = z.strictObject({ inspection: idParam('inspection', both('Mã.', 'The id.')) });
const moved = (description: string) => answeredVersion(MovedInspectionSchema, description);

const plan = createRoute({
  method: 'post',
  path: '/v1/inspections',
  operationId: 'planInspection',
  tags,
  summary: titled('Lên kế hoạch kiểm tra', 'Plan an inspection'),
  description: both(
    'Một tổ dân phố, trường hoặc tổ chức thu; định kỳ 6 tháng (Yên Nghĩa, II.5; Hải Phòng 2024, IV.2) hoặc đột xuất.',
    'Of a residential group, a school or a collecting organisation; the one of every six months (Yên Nghĩa, II.5; Hải Phòng ' +
      '2024, IV.2), or ad hoc.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewInspectionSchema) },
  responses: { 201: moved(both('Đã lên kế hoạch.', 'It is planned.')), ...writingBody },
});

const list = createRoute({
  method: 'get',
  path: '/v1/inspections',
  operationId: 'listInspections',
  tags,
  summary: titled('Các cuộc kiểm tra', 'Inspections'),
  description: both(
    'Của mình; trường, tổ chức thu thấy cuộc đã kiểm tra mình.',
    'One’s own; a school or collecting organisation sees those that looked into it.',
  ),
  ...forPeople,
  request: { query: inspectionQuery },
  responses: { 200: paged(InspectionSchema, both('Một trang.', 'A page.')), ...reading },
});

const read = createRoute({
  method: 'get',
  path: '/v1/inspections/{inspection}',
  operationId: 'readInspection',
  tags,
  summary: titled('Một cuộc kiểm tra', 'An inspection'),
  description: both('Kèm các tồn tại.', 'With what it found.'),
  ...forPeople,
  request: { params },
  responses: { 200: answeredVersion(InspectionSchema, both('Cuộc kiểm tra.', 'The inspection.')), ...reading },
});

const carryOut = createRoute({
  method: 'post',
  path: '/v1/inspections/{inspection}/carry-out',
  operationId: 'carryOutInspection',
  tags,
  summary: titled('Ghi kết quả kiểm tra', 'Enter what it found'),
  description: both(
    'Mỗi tồn tại có nội dung, hạn và nơi khắc phục; nơi ấy được báo. Quá hạn thì báo lại.',
    'Each finding has a content, a day and who mends it, who is told of it; and told again once it is overdue.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params, body: bodyOf(CarriedOutSchema) },
  responses: { 200: moved(both('Đã ghi.', 'Entered.')), ...changingBody },
});

const cancel = createRoute({
  method: 'post',
  path: '/v1/inspections/{inspection}/cancel',
  operationId: 'cancelInspection',
  tags,
  summary: titled('Hủy cuộc kiểm tra', 'Cancel an inspection'),
  description: both('Khi chưa kiểm tra.', 'As long as it was not carried out.'),
  ...changedByPeople,
  request: { params },
  responses: { 200: moved(both('Đã hủy.', 'Cancelled.')), ...changing },
});

const take = createRoute({
  method: 'post',
  path: '/v1/inspections/{inspection}/findings/{finding}/{step}',
  operationId: 'takeFindingStep',
  tags,
  summary: titled('Khắc phục, đóng một tồn tại', 'Mend and close a finding'),
  description: both(
    'Nơi khắc phục báo; nơi kiểm tra đóng hoặc mở lại, bởi người khác. If-Match là phiên bản của tồn tại.',
    'Whoever mends it says so; the office that inspected closes it or opens it again, by another person. If-Match is the ' +
      'version of the finding.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: {
    params: params.extend({
      finding: idParam('finding', both('Mã của tồn tại.', 'Id of the finding.')),
      step: stepParam,
    }),
    body: bodyOf(FindingStepSchema),
  },
  responses: { 200: answeredVersion(MovedFindingSchema, both('Sau bước này.', 'After the step.')), ...changingBody },
});

export const inspectionRoutes = newRouter()
  .openapi(plan, async (c) => {
    return sendVersion(c, await planInspection(await actingOf(c), await actKeyOf(c), c.req.valid('json')), 201);
  })
  .openapi(list, async (c) => sendJson(c, await pageInspections(await keyedOf(c), c.req.valid('query'), todayOf(c))))
  .openapi(read, async (c) => {
    return sendVersion(c, await readInspection(await keyedOf(c), c.req.valid('param').inspection, todayOf(c)));
  })
  .openapi(carryOut, async (c) => {
    const version = versionIn(c);
    const { inspection } = c.req.valid('param');
    const key = await actKeyOf(c);
    return sendVersion(c, await carryOutInspection(await keyedOf(c), key, inspection, version, c.req.valid('json')));
  })
  .openapi(cancel, async (c) => {
    const version = versionIn(c);
    return sendVersion(
      c,
      await cancelInspection(await actingOf(c), await actKeyOf(c), c.req.valid('param').inspection, version),
    );
  })
  .openapi(take, async (c) => {
    const version = versionIn(c);
    const said = c.req.valid('json');
    const asked = c.req.valid('param');
    return sendVersion(c, await takeFindingStep(await keyedOf(c), await actKeyOf(c), { ...asked, version, said }));
  });

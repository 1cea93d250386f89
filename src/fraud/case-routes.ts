/** The HTTP face of case files of suspected fraud. Whoever was not let in is answered as if there were none. */
import { createRoute, z } from '@hono/zod-openapi';
import { RecordPageSchema, recordQuery } from '../audit/record-schema.ts';
import { actingOf, keyedOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import { changedByPeople, forPeople, writtenByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { pageQuery } from '../http/pages.ts';
import { sendVersion, versionIn } from '../http/preconditions.ts';
import {
  answered,
  answeredVersion,
  bodyOf,
  changingBody,
  idParam,
  paged,
  reading,
  writing,
  writingBody,
} from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { limited } from '../lists/route-parts.ts';
import { draftCase, letIn, pageCases, readCase, takeFraudStep, takeOff } from './case-files.ts';
import {
  CaseLineSchema,
  CaseSchema,
  CaseStepSchema,
  LetInSchema,
  MovedCaseSchema,
  NewCaseSchema,
  stepParam,
} from './case-schema.ts';
import { listCaseRecords } from './record.ts';

const tags = ['fraud'];
const params = z.strictObject({ case: idParam('case', both('Mã của hồ sơ.', 'Id of the case.')) });
const moved = (description: string) => answeredVersion(MovedCaseSchema, description);

const draft = createRoute({
  method: 'post',
  path: '/v1/fraud-cases',
  operationId: 'draftFraudCase',
  tags,
  summary: titled('Lập hồ sơ nghi vấn gian lận', 'Make a case of suspected fraud'),
  description: both(
    'Cơ quan BHXH lập (kế hoạch Yên Nghĩa, III.4). Chỉ người lập và những người ở readers thấy, kể cả trong cùng cơ quan; mỗi ' +
      'lần xem đều được ghi lại. Không có sự kiện, không có số liệu nào về hồ sơ.',
    'By the insurer (Yên Nghĩa plan, III.4). Seen by who made it and by `readers`, in their own office too; every look is ' +
      'written down. No event and no count tells of it.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewCaseSchema) },
  responses: { 201: moved(both('Bản soạn.', 'The draft.')), ...writingBody },
});

const list = createRoute({
  method: 'get',
  path: '/v1/fraud-cases',
  operationId: 'listFraudCases',
  tags,
  summary: titled('Các hồ sơ được xem', 'Cases one may see'),
  description: both(
    'Không có nội dung. Lần xem được ghi lại ở từng hồ sơ.',
    'Without contents. That it was shown is on record of each.',
  ),
  ...forPeople,
  request: { query: z.strictObject(pageQuery) },
  responses: { 200: paged(CaseLineSchema, both('Một trang.', 'A page.')), ...reading },
});

const read = createRoute({
  method: 'get',
  path: '/v1/fraud-cases/{case}',
  operationId: 'readFraudCase',
  tags,
  summary: titled('Một hồ sơ', 'A case'),
  description: both('Lần xem được ghi lại.', 'The look is written down.'),
  ...forPeople,
  request: { params },
  responses: { 200: answeredVersion(CaseSchema, both('Hồ sơ.', 'The case.')), ...reading },
});

const take = createRoute({
  method: 'post',
  path: '/v1/fraud-cases/{case}/{step}',
  operationId: 'takeFraudStep',
  tags,
  summary: titled('Một bước của hồ sơ', 'A step of a case'),
  description: both(
    'BHXH chuyển và đóng, công an tiếp nhận và kết luận; không ai chuyển hồ sơ mình soạn hay đóng hồ sơ mình chuyển.',
    'The insurer hands it over and closes it, the police receives and concludes; nobody hands over what they drafted, or closes ' +
      'what they handed over.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params: params.extend({ step: stepParam }), body: bodyOf(CaseStepSchema) },
  responses: { 200: moved(both('Sau bước này.', 'After the step.')), ...changingBody },
});

const admit = createRoute({
  method: 'post',
  path: '/v1/fraud-cases/{case}/readers',
  operationId: 'letIntoFraudCase',
  tags,
  summary: titled('Cho một người cùng cơ quan xem', 'Let in somebody of one’s own office'),
  description: both(
    'Bởi người lập, hoặc người phê duyệt đang được xem.',
    'By who made it, or an approver who sees it.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { params, body: bodyOf(LetInSchema) },
  responses: { 200: moved(both('Hồ sơ.', 'The case.')), ...writingBody },
});

const remove = createRoute({
  method: 'post',
  path: '/v1/fraud-cases/{case}/readers/{person}/removal',
  operationId: 'takeOffFraudCase',
  tags,
  summary: titled('Thôi cho một người cùng cơ quan xem', 'Take somebody of one’s own office off a case'),
  description: both(
    'Bởi người lập, hoặc người phê duyệt đang được xem; không ai tự thôi, để cơ quan còn người theo. Những lần đã xem vẫn còn trong sổ.',
    'By who made it, or an approver who sees it; nobody takes themselves off, so that somebody is left. What they looked at stays on record.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: {
    params: params.extend({ person: idParam('person', both('Mã của người ấy.', 'Id of the person.')) }),
  },
  responses: { 200: moved(both('Hồ sơ.', 'The case.')), ...writing },
});

const records = createRoute({
  method: 'get',
  path: '/v1/fraud-cases/{case}/audit',
  operationId: 'readFraudAudit',
  tags,
  summary: titled('Ai đã làm gì, ai đã xem', 'Who did what, and who looked'),
  description: both(
    'Cho người được xem hồ sơ. Người đọc sổ này cũng được ghi lại.',
    'For whoever may see the case. Who reads this record stands in it too.',
  ),
  ...forPeople,
  request: { params, query: recordQuery },
  responses: { 200: answered(RecordPageSchema(), both('Một trang.', 'A page.')), ...reading },
});

export const fraudRoutes = newRouter()
  .openapi(draft, async (c) => {
    const { says, documents, reportedBy = null, ...asked } = c.req.valid('json');
    const made = { ...asked, reportedBy, contents: { says, documents } };
    return sendVersion(c, await draftCase(await keyedOf(c), await actKeyOf(c), made), 201);
  })
  .openapi(list, async (c) => sendJson(c, await pageCases(await keyedOf(c), c.req.valid('query'))))
  .openapi(read, async (c) => {
    return sendVersion(c, await readCase(await keyedOf(c), c.req.valid('param').case));
  })
  .openapi(admit, async (c) => {
    const { person } = c.req.valid('json');
    return sendVersion(c, await letIn(await keyedOf(c), await actKeyOf(c), c.req.valid('param').case, person));
  })
  .openapi(remove, async (c) => {
    const { case: id, person } = c.req.valid('param');
    return sendVersion(c, await takeOff(await keyedOf(c), await actKeyOf(c), id, person));
  })
  .openapi(records, async (c) => {
    const { after = 0, limit } = c.req.valid('query');
    return sendJson(c, await listCaseRecords(await actingOf(c), c.req.valid('param').case, { after, limit }));
  })
  .openapi(take, async (c) => {
    const version = versionIn(c);
    const { case: id, step } = c.req.valid('param');
    const said = c.req.valid('json');
    return sendVersion(c, await takeFraudStep(await keyedOf(c), await actKeyOf(c), { id, step, version, said }));
  });

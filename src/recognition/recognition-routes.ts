/** The HTTP face of recognitions. */
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
import { FIELDS, WAYS } from './lifecycle.ts';
import {
  NewRecognitionSchema,
  RecognitionSchema,
  RecognitionStepSchema,
  recognitionQuery,
  stepParam,
} from './recognition-schema.ts';
import { decideRecognition, pageRecognitions, proposeRecognition, type RecognitionBody } from './recognitions.ts';

const tags = ['recognition'];
const shown = (description: string) => answeredVersion(RecognitionSchema, description);

const propose = createRoute({
  method: 'post',
  path: '/v1/recognitions',
  operationId: 'proposeRecognition',
  tags,
  summary: titled('Đề nghị khen thưởng', 'Propose a recognition'),
  description: both(
    'Tổ dân phố, trường, tổ chức thu đạt chỉ tiêu; cá nhân xuất sắc, chỉ bằng mã (Yên Nghĩa, II.5). Số liệu lúc này được ghi ' +
      'lại. Năm đã tới.',
    'Of a residential group, school or collecting organisation that met its targets; of an excellent person, by an id alone ' +
      '(Yên Nghĩa, II.5). The figures of this moment are written down with it. Of a year that has begun.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewRecognitionSchema) },
  responses: { 201: shown(both('Đã đề nghị.', 'Proposed.')), ...writingBody },
});

const list = createRoute({
  method: 'get',
  path: '/v1/recognitions',
  operationId: 'listRecognitions',
  tags,
  summary: titled('Danh sách khen thưởng của năm', 'Recognitions of a year'),
  description: both(
    'Của mình; nơi tổng kết thấy những gì đã được khen thưởng của cả tỉnh, thành phố.',
    'One’s own; for the review of the province, those that were granted in it.',
  ),
  ...forPeople,
  request: { query: recognitionQuery },
  responses: { 200: paged(RecognitionSchema, both('Một trang.', 'A page.')), ...reading },
});

const take = createRoute({
  method: 'post',
  path: '/v1/recognitions/{recognition}/{step}',
  operationId: 'takeRecognitionStep',
  tags,
  summary: titled('Quyết định khen thưởng', 'Decide on a recognition'),
  description: both(
    'Bởi người khác với người đề nghị. Đơn vị không có số liệu đạt chỉ tiêu, lúc đề nghị hoặc lúc này: 409. Ngày quyết ' +
      'định không sau hôm nay.',
    'By another person than proposed it. Of a unit that no figures show to have met its targets, then or now: 409. ' +
      'The decision is not dated after today.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: {
    params: z.strictObject({ recognition: idParam('recognition', both('Mã.', 'The id.')), step: stepParam }),
    body: bodyOf(RecognitionStepSchema),
  },
  responses: { 200: shown(both('Sau bước này.', 'After the step.')), ...changingBody },
});

export const recognitionRoutes = newRouter()
  .openapi(propose, async (c) => {
    return sendRecognition(c, await proposeRecognition(await actingOf(c), await actKeyOf(c), c.req.valid('json')), 201);
  })
  .openapi(list, async (c) => sendJson(c, await pageRecognitions(await actingOf(c), c.req.valid('query'))))
  .openapi(take, async (c) => {
    const version = versionIn(c);
    const { recognition: id, step } = c.req.valid('param');
    const said = c.req.valid('json');
    refuseUnfit(FIELDS, WAYS[step].needs, said);
    const { decision = null, decidedOn = null } = said;
    const deciding = { id, step, version, decision, decidedOn };
    return sendRecognition(c, await decideRecognition(await actingOf(c), await actKeyOf(c), deciding));
  });

function sendRecognition(c: Ctx, found: RecognitionBody, status: 200 | 201 = 200): Response {
  return sendJson(c, found, { ETag: versionTag(found.version) }, status);
}

/** The HTTP face of deliveries. Parse, call one verb, send the answer. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf } from '../http/acting.ts';
import { limitBody, QUESTION_BYTES } from '../http/body.ts';
import { both, titled } from '../http/both.ts';
import { forPeople, writtenByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { pageQuery } from '../http/pages.ts';
import { answered, bodyOf, paged, reading, writing, writingBody } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { listDeliveries, replayDelivery, replayEvents, testWebhook } from './deliveries.ts';
import { deliveryParams, tags, webhookParams } from './route-parts.ts';
import { DELIVERY_STATES, DeliverySchema, ReplayedSchema, ReplaySchema } from './webhook-schema.ts';

const test = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/webhooks/{id}/test',
  operationId: 'testWebhook',
  tags,
  summary: titled('Gửi thử', 'Send a test'),
  description: both('Gửi một sự kiện webhook.test tới nơi nhận này.', 'Sends an event webhook.test to this one.'),
  ...writtenByPeople,
  request: { params: webhookParams },
  responses: { 202: answered(DeliverySchema, both('Lần gửi thử.', 'The delivery of the test.')), ...writing },
});

const list = createRoute({
  method: 'get',
  path: '/v1/agencies/{agency}/webhooks/{id}/deliveries',
  operationId: 'listDeliveries',
  tags,
  summary: titled('Các lần gửi', 'Deliveries of a webhook'),
  description: both('Đã gửi, đang chờ, hay đã thôi.', 'What was delivered, what waits, what was given up.'),
  ...forPeople,
  request: {
    params: webhookParams,
    query: z.strictObject({
      ...pageQuery,
      state: z
        .enum(DELIVERY_STATES)
        .optional()
        .openapi({
          description: both('Chỉ trạng thái này.', 'Of this state only.'),
          param: { name: 'state', in: 'query' },
          example: 'dead',
        }),
    }),
  },
  responses: { 200: paged(DeliverySchema, both('Một trang.', 'A page.')), ...reading },
});

const replayOne = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/webhooks/{id}/deliveries/{delivery}/replay',
  operationId: 'replayDelivery',
  tags,
  summary: titled('Gửi lại một sự kiện', 'Replay a delivery'),
  description: both(
    'Cùng webhook-id, tính lại số lần thử từ đầu.',
    'Under the same webhook-id, its attempts counted anew.',
  ),
  ...writtenByPeople,
  request: { params: deliveryParams },
  responses: { 202: answered(DeliverySchema, both('Đang chờ gửi lại.', 'Waiting to be sent again.')), ...writing },
});

const replayAll = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/webhooks/{id}/replay',
  operationId: 'replayEvents',
  tags,
  summary: titled('Gửi lại từ một thời điểm', 'Replay since an instant'),
  description: both(
    'Mọi sự kiện thuộc các loại đã chọn mà cơ quan được xem khi xảy ra, kể cả chưa từng gửi tới nơi nhận này; trong 90 ngày, tối đa 1.000 mỗi lần.',
    'Every event of its types that the agency could see when it happened, also those never sent to it; within 90 days, at most 1,000 at a time.',
  ),
  ...writtenByPeople,
  middleware: limitBody(QUESTION_BYTES),
  request: { params: webhookParams, body: bodyOf(ReplaySchema) },
  responses: { 202: answered(ReplayedSchema, both('Đang chờ gửi lại.', 'Waiting to be sent again.')), ...writingBody },
});

export const deliveryRoutes = newRouter()
  .openapi(test, async (c) => {
    return sendJson(c, await testWebhook(await actingOf(c), await actKeyOf(c), c.req.valid('param')), {}, 202);
  })
  .openapi(list, async (c) => {
    return sendJson(c, await listDeliveries(await actingOf(c), c.req.valid('param'), c.req.valid('query')));
  })
  .openapi(replayOne, async (c) => {
    return sendJson(c, await replayDelivery(await actingOf(c), await actKeyOf(c), c.req.valid('param')), {}, 202);
  })
  .openapi(replayAll, async (c) => {
    const asked = { ...c.req.valid('param'), ...c.req.valid('json') };
    return sendJson(c, await replayEvents(await actingOf(c), await actKeyOf(c), asked), {}, 202);
  });

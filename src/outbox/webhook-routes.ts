/** The HTTP face of webhooks. Parse, call one verb, send the answer. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf, keyedOf } from '../http/acting.ts';
import { limitBody, QUESTION_BYTES } from '../http/body.ts';
import { both, titled } from '../http/both.ts';
import { forPeople, writtenByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { pageQuery } from '../http/pages.ts';
import { answered, bodyOf, paged, reading, writing, writingBody } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { agencyParams, tags, webhookParams } from './route-parts.ts';
import { MadeWebhookSchema, NewWebhookSchema, WebhookSchema } from './webhook-schema.ts';
import { listWebhooks, registerWebhook, rotateWebhook, switchWebhook } from './webhooks.ts';

const list = createRoute({
  method: 'get',
  path: '/v1/agencies/{agency}/webhooks',
  operationId: 'listWebhooks',
  tags,
  summary: titled('Nơi nhận thông báo', 'Webhooks of an agency'),
  description: both('Không có khóa ký.', 'Without their secrets.'),
  ...forPeople,
  request: { params: agencyParams, query: z.strictObject({ ...pageQuery }) },
  responses: { 200: paged(WebhookSchema, both('Một trang.', 'A page.')), ...reading },
});

const register = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/webhooks',
  operationId: 'registerWebhook',
  tags,
  summary: titled('Đăng ký nơi nhận', 'Register a webhook'),
  description: both(
    'Người phê duyệt của cơ quan hoặc quản trị đăng ký, tối đa mười nơi đang dùng. Mỗi sự kiện được gửi bằng POST, ký theo Standard Webhooks, ít nhất ' +
      'một lần: bỏ những webhook-id đã nhận. Nơi nhận chỉ biết những gì cơ quan được xem; nội dung chỉ có mã, số lượng, trạng thái, không có thông tin cá nhân.',
    'By an approver of the agency or an administrator; at most ten in use. Each event is sent by POST, signed by Standard Webhooks, at least once: ' +
      'drop every webhook-id you had. It tells only what the agency may see; in it are ids, counts and states, nothing of a person.',
  ),
  ...writtenByPeople,
  middleware: limitBody(QUESTION_BYTES),
  request: { params: agencyParams, body: bodyOf(NewWebhookSchema) },
  responses: {
    201: answered(
      MadeWebhookSchema,
      both('Nơi nhận, với khóa ký chỉ hiện lần này.', 'The webhook, with the secret that is shown this once.'),
    ),
    ...writingBody,
  },
});

const rotate = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/webhooks/{id}/rotate',
  operationId: 'rotateWebhookSecret',
  tags,
  summary: titled('Đổi khóa ký', 'Change the secret'),
  description: both('Trong một ngày, khóa cũ ký cùng khóa mới.', 'For a day the old secret signs beside the new one.'),
  ...writtenByPeople,
  request: { params: webhookParams },
  responses: {
    200: answered(MadeWebhookSchema, both('Nơi nhận, với khóa ký mới.', 'The webhook, with its new secret.')),
    ...writing,
  },
});

const disable = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/webhooks/{id}/disable',
  operationId: 'disableWebhook',
  tags,
  summary: titled('Tắt nơi nhận', 'Disable a webhook'),
  description: both(
    'Không gửi gì nữa; những gì đang chờ thành dead và có thể gửi lại sau khi bật.',
    'Nothing more is sent; what waits is dead, and can be replayed once it is enabled.',
  ),
  ...writtenByPeople,
  request: { params: webhookParams },
  responses: { 200: answered(WebhookSchema, both('Nơi nhận đã tắt.', 'The webhook, disabled.')), ...writing },
});

const enable = createRoute({
  method: 'post',
  path: '/v1/agencies/{agency}/webhooks/{id}/enable',
  operationId: 'enableWebhook',
  tags,
  summary: titled('Bật lại nơi nhận', 'Enable a webhook'),
  description: both(
    'Sự kiện trong lúc tắt không tự gửi; dùng gửi lại.',
    'Events of the time it was disabled are not sent by themselves: replay them.',
  ),
  ...writtenByPeople,
  request: { params: webhookParams },
  responses: { 200: answered(WebhookSchema, both('Nơi nhận đang dùng.', 'The webhook, in use.')), ...writing },
});

export const webhookRoutes = newRouter()
  .openapi(list, async (c) => {
    return sendJson(c, await listWebhooks(await actingOf(c), c.req.valid('param').agency, c.req.valid('query')));
  })
  .openapi(register, async (c) => {
    const { agency } = c.req.valid('param');
    return sendJson(
      c,
      await registerWebhook(await keyedOf(c), await actKeyOf(c), agency, c.req.valid('json')),
      {},
      201,
    );
  })
  .openapi(rotate, async (c) => {
    return sendJson(c, await rotateWebhook(await keyedOf(c), await actKeyOf(c), c.req.valid('param')));
  })
  .openapi(disable, async (c) => {
    return sendJson(c, await switchWebhook(await actingOf(c), await actKeyOf(c), c.req.valid('param'), false));
  })
  .openapi(enable, async (c) => {
    return sendJson(c, await switchWebhook(await actingOf(c), await actKeyOf(c), c.req.valid('param'), true));
  });

/** What we send to webhooks, one operation of theirs for each sort of event: for the document alone, since the Worker serves none. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import { both, titled } from '../../src/http/both.ts';
import type { AppEnv } from '../../src/http/context.ts';
import { EVENT_BODIES } from '../../src/outbox/event-body.ts';

const header = (name: string, vi: string, en: string, example: string) =>
  [name, z.string().openapi({ description: both(vi, en), example })] as const;

/** Of Standard Webhooks. */
const headers = z.object(
  Object.fromEntries([
    header(
      'webhook-id',
      'Mã sự kiện, như nhau mỗi lần gửi.',
      'Id of the event, the same each time.',
      '46000000-0000-4000-8000-000000000001',
    ),
    header(
      'webhook-timestamp',
      'Gửi lúc, giây từ 1970: bỏ những gì quá cũ.',
      'Sent at, in seconds since 1970: drop what is too old.',
      '1795417200',
    ),
    header(
      'webhook-signature',
      'Chữ ký của id, thời điểm và nội dung; hai chữ ký khi vừa đổi khóa.',
      'Signatures of id, time and body; two after a change of the secret.',
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    ),
  ]),
);

export function registerWebhooks(app: OpenAPIHono<AppEnv>): void {
  for (const [sort, { words, body }] of Object.entries(EVENT_BODIES)) {
    const [vi, en] = [words[0].replace(/\.$/, ''), words[1].replace(/\.$/, '')];
    app.openAPIRegistry.registerWebhook({
      method: 'post',
      path: sort,
      operationId: `tellOf${sort[0]?.toUpperCase()}${sort.slice(1)}`,
      tags: ['webhooks'],
      summary: titled(vi, en),
      description: both(
        'Gửi bằng POST tới nơi nhận đã đăng ký. Ít nhất một lần, không theo thứ tự; trả lời 2xx trong 10 giây.',
        'Sent by POST to registered webhooks. At least once, in no order; answer 2xx within 10 seconds.',
      ),
      request: { headers, body: { required: true, content: { 'application/json': { schema: body } } } },
      responses: {
        204: { description: both('Đã nhận. 410: thôi gửi tới nơi này.', 'Received. 410: nothing more is sent there.') },
      },
    });
  }
}

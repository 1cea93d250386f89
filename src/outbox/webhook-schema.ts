/** Webhooks and deliveries as the API shows them and takes them. */
import { z } from '@hono/zod-openapi';
import { both, choiceText, type ValueWords } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { INSTANT_PATTERN, instantIn } from '../http/instant.ts';
import { OUTCOMES, type Outcome } from './delivery.ts';
import { EVENT_TYPES, EVENT_WORDS, TOLD_TYPES } from './event-types.ts';

const TOLD_WORDS = Object.fromEntries(TOLD_TYPES.map((type) => [type, EVENT_WORDS[type]]));

const eventType = () =>
  z.enum(TOLD_TYPES).openapi('EventType', { description: choiceText('Loại sự kiện.', 'What happened.', TOLD_WORDS) });

const url = z
  .string()
  .max(500)
  .openapi({
    description: both(
      'Địa chỉ https công khai theo tên miền, cổng 443, không có ? và #, không kèm mật khẩu; không nhận địa chỉ IP, tên nội bộ, chuyển hướng.',
      'A public https address by name, port 443, without ? and #, without credentials; no IP address, no private name, and no redirect is followed.',
    ),
    example: 'https://thong-bao.thuanhoa.hue.gov.vn/an-sinh',
  });

const types = z
  .array(eventType())
  .min(1)
  .max(TOLD_TYPES.length)
  .refine((given) => new Set(given).size === given.length, { params: { code: 'repeated' } })
  .openapi({
    description: both('Những loại sự kiện muốn nhận.', 'The types of events it is for.'),
    uniqueItems: true,
    example: ['list.returned', 'round.closed'],
  });

export const NewWebhookSchema = z
  .strictObject({ url, types })
  .openapi('NewWebhook', { description: both('Nơi nhận thông báo mới.', 'A webhook to be registered.') });

const DISABLED_WORDS: ValueWords<'asked' | 'gone'> = {
  asked: ['cơ quan đã tắt', 'the agency disabled it'],
  gone: ['nơi nhận trả lời 410: không còn nữa', 'it answered 410: it is there no more'],
};

const shown = {
  id: uuid(both('Mã.', 'Id.')),
  agency: uuid(both('Cơ quan.', 'The agency.')),
  url,
  types,
  madeAt: instant(both('Đăng ký lúc.', 'Registered at.')),
  disabledAt: instant(both('Tắt lúc; null là đang dùng.', 'Disabled at; null while it is in use.')).nullable(),
  disabledBecause: z
    .enum(['asked', 'gone'])
    .nullable()
    .openapi({ description: choiceText('Vì sao tắt.', 'Why it was disabled.', DISABLED_WORDS) }),
  oldSecretUntil: instant(
    both(
      'Khóa ký cũ còn ký cùng khóa mới đến lúc này; null nếu chỉ có một khóa.',
      'Until then the old secret signs beside the new one; null where there is one only.',
    ),
  ).nullable(),
};

export const WebhookSchema = z.object(shown).openapi('Webhook', {
  description: both('Nơi nhận thông báo của một cơ quan.', 'Where an agency is told of events.'),
});

export const MadeWebhookSchema = z
  .object({
    ...shown,
    secret: z
      .string()
      .nullable()
      .openapi({
        description: both(
          'Khóa ký (Standard Webhooks), chỉ hiện trong câu trả lời này; null nếu câu trả lời cũ được gửi lại sau khi khóa hệ thống đã đổi.',
          'The signing secret (Standard Webhooks), in this answer only; null where a kept answer outlived the key it was sealed with.',
        ),
        example: 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
      }),
  })
  .openapi('MadeWebhook', {
    description: both('Nơi nhận cùng khóa ký vừa tạo.', 'The webhook with the secret just made for it.'),
  });

const STATE_WORDS: ValueWords<'waiting' | 'delivered' | 'dead'> = {
  waiting: ['chờ gửi hoặc chờ gửi lại', 'to be sent, or sent again'],
  delivered: ['nơi nhận đã trả lời 2xx', 'the receiver has answered 2xx'],
  dead: [
    'thôi gửi sau 12 lần, hoặc nơi nhận đã tắt; gửi lại được',
    'given up after 12 attempts, or disabled; can be replayed',
  ],
};

export const DELIVERY_STATES = ['waiting', 'delivered', 'dead'] as const;

const OUTCOME_WORDS: ValueWords<Outcome> = {
  '2xx': ['đã nhận', 'received'],
  '3xx': ['chuyển hướng, không theo', 'a redirect, which is not followed'],
  '4xx': ['nơi nhận từ chối', 'the receiver refused it'],
  '5xx': ['nơi nhận lỗi', 'the receiver failed'],
  timeout: ['quá 10 giây không trả lời', 'no answer in 10 seconds'],
  unreachable: ['không kết nối được', 'it could not be reached'],
  unsigned: [
    'hệ thống không mở được khóa ký nữa: hãy đổi khóa ký',
    'we cannot open its secret any more: change the secret',
  ],
  'target-refused': ['tên miền dẫn đến địa chỉ không công khai', 'its name leads to an address that is not public'],
};

export const DeliverySchema = z
  .object({
    id: uuid(both('Mã lần gửi.', 'Id of the delivery.')),
    webhook: uuid(both('Nơi nhận.', 'The webhook.')),
    event: uuid(both('Mã sự kiện; là webhook-id khi gửi.', 'Id of the event; on the wire, webhook-id.')),
    type: z.enum(EVENT_TYPES).openapi({ description: choiceText('Loại sự kiện.', 'What happened.', EVENT_WORDS) }),
    subject: uuid(both('Mã của danh sách, đợt… mà sự kiện nói đến.', 'Id of the list, round … it happened to.')),
    happenedAt: instant(both('Xảy ra lúc.', 'Happened at.')),
    state: z.enum(DELIVERY_STATES).openapi({ description: choiceText('Trạng thái.', 'The state.', STATE_WORDS) }),
    attempts: z.int().openapi({ description: both('Số lần đã thử.', 'How often it was tried.'), example: 1 }),
    outcome: z
      .enum(OUTCOMES)
      .nullable()
      .openapi({
        description: choiceText(
          'Lần thử cuối; null nếu chưa thử.',
          'The last attempt; null before one.',
          OUTCOME_WORDS,
        ),
      }),
    madeAt: instant(both('Lập lúc.', 'Made at.')),
    triedAt: instant(both('Thử lần cuối lúc.', 'Last tried at.')).nullable(),
    deliveredAt: instant(both('Đã nhận lúc.', 'Received at.')).nullable(),
    nextAt: instant(
      both('Lần thử kế tiếp; null nếu không còn.', 'The next attempt; null where there is none.'),
    ).nullable(),
  })
  .openapi('Delivery', {
    description: both('Một sự kiện gửi tới một nơi nhận.', 'One event on its way to one webhook.'),
  });

const EXAMPLE = '2026-11-23T00:00:00+07:00';

export const ReplaySchema = z
  .strictObject({
    from: z
      .string()
      .refine((text) => instantIn(text) !== null, { params: { code: 'not-an-instant', bounds: EXAMPLE } })
      .transform((text) => instantIn(text) ?? text)
      .openapi({
        type: 'string',
        format: 'date-time',
        pattern: INSTANT_PATTERN,
        description: both(
          'Gửi lại mọi sự kiện từ thời điểm này, theo giờ thật của hệ thống.',
          'Everything since this instant is sent again, by the true clock.',
        ),
        example: EXAMPLE,
      }),
  })
  .openapi('Replay', { description: both('Gửi lại từ khi nào.', 'Since when to send again.') });

export const ReplayedSchema = z
  .object({
    events: z
      .int()
      .openapi({ description: both('Số sự kiện gửi lại, tối đa 1.000.', 'How many, at most 1,000.'), example: 3 }),
    through: instant(
      both('Sự kiện cuối cùng trong số đó; null nếu không có.', 'The last of them; null where there is none.'),
    ).nullable(),
    more: z
      .boolean()
      .openapi({ description: both('Còn nữa: gửi lại tiếp từ through.', 'There are more: go on from `through`.') }),
  })
  .openapi('Replayed', { description: both('Những gì được gửi lại.', 'What is sent again.') });

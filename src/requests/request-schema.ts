/** Requests as people follow them, and as offices read them. */
import { z } from '@hono/zod-openapi';
import { both } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { pageQuery } from '../http/pages.ts';
import { day, query, words } from '../registers/fields.ts';
import { GivenConsentSchema } from './consent-schema.ts';
import { from, identity, paper, requestState, scheme } from './parts.ts';
import { stateWords } from './state-words.ts';

export const requestQuery = z.strictObject({
  state: requestState().optional().openapi(query('state')),
  ...pageQuery,
});

export const FollowedSchema = z
  .object({
    state: requestState(),
    says: z
      .string()
      .openapi({ description: both('Nói bằng lời.', 'The same in words.'), example: stateWords.received[0] }),
  })
  .openapi('FollowedRequest', {
    description: both('Đề nghị đang ở đâu; không có gì khác.', 'Where it is, and nothing else.'),
  });

export const RequestSchema = z
  .object({
    id: uuid(both('Mã của đề nghị.', 'Id of the request.')),
    version: z
      .int()
      .openapi({ description: both('Phiên bản; cũng là ETag.', 'The version; its ETag too.'), example: 1 }),
    state: requestState(),
    portal: uuid(both('Cổng đã gửi.', 'The portal that handed it in.')),
    office: uuid(both('Nơi tiếp nhận.', 'The office that takes it.')),
    wishedOn: day(both('Ngày đề nghị.', 'The day of the wish.'), '2026-12-01'),
    list: uuid(both('Danh sách đã đưa vào.', 'The list it was put on.')).nullable(),
    entry: uuid(both('Dòng của danh sách.', 'The row of the list.')).nullable(),
    wish: z
      .object({
        scheme,
        from: from().nullable(),
        months: z
          .int()
          .nullable()
          .openapi({ description: both('Số tháng đóng một lần.', 'Months paid at once.'), example: 12 }),
        kind: z
          .string()
          .openapi({ description: both('Loại danh sách.', 'The kind of list.'), example: 'commune-yearly' }),
        policy: z.string().openapi({ description: both('Chính sách.', 'The policy.'), example: 'hue/2026-01' }),
        rule: z.string().openapi({ description: both('Nhóm.', 'The rule.'), example: 'hi-near-poor' }),
        cite: z.string().openapi({ description: both('Căn cứ.', 'Its clause.') }),
        person: z.object(identity).openapi({ description: both('Ai đề nghị.', 'Who asks.') }),
        facts: z
          .record(z.string(), z.unknown())
          .openapi({ description: both('Những gì đã khai.', 'What was said.'), example: { household: 'near-poor' } }),
        monthlyIncome: z
          .int()
          .nullable()
          .openapi({ format: 'int64', description: both('Thu nhập chọn đóng, đồng.', 'The income paid on, đồng.') }),
        papers: z
          .array(z.object(paper).openapi('RequestPaper', { description: both('Một giấy tờ.', 'A paper.') }))
          .openapi({ description: both('Giấy tờ.', 'The papers.') }),
        consent: GivenConsentSchema,
      })
      .nullable()
      .openapi({ description: both('Nội dung; null khi đã rút.', 'The wish; null once it was withdrawn.') }),
    reason: z
      .string()
      .nullable()
      .openapi({ description: both('Lý do từ chối.', 'Why it was refused.') }),
    madeAt: instant(both('Lúc nhận.', 'When it came in.')),
    changedAt: instant(both('Lúc thay đổi gần nhất.', 'When it last changed.')),
  })
  .openapi('Request', { description: both('Một đề nghị, cho nơi tiếp nhận.', 'A request, as its office reads it.') });

export const MovedSchema = RequestSchema.pick({
  id: true,
  version: true,
  state: true,
  list: true,
  entry: true,
}).openapi('MovedRequest', {
  description: both('Đề nghị sau khi xử lý.', 'The request after that.'),
});

export const TakeSchema = z
  .strictObject({ list: uuid(both('Danh sách đang soạn, đúng loại.', 'A draft of the right kind.')) })
  .openapi('TakeRequest', { description: both('Danh sách để đưa vào.', 'The list to put it on.') });

export const RefuseSchema = z
  .strictObject({
    reason: words(
      both('Lý do. Được mã hóa khi lưu.', 'Why. It is sealed where it is kept.'),
      'Không cư trú tại phường',
      500,
    ),
  })
  .openapi('RefuseRequest', { description: both('Lý do từ chối.', 'Why it is refused.') });

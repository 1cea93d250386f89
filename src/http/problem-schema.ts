/** How problems stand in the OpenAPI document: one schema, and one shared response for each status. */
import { z } from '@hono/zod-openapi';
import { FINDING_CODES } from '../refusal.ts';
import { both } from './both.ts';
import { headers } from './headers.ts';
import { PROBLEM_STATUS, PROBLEM_TYPE, type ProblemCode } from './problem.ts';
import type { Router } from './router.ts';

const ProblemErrorSchema = z
  .object({
    pointer: z
      .string()
      .optional()
      .openapi({
        description: both('Chỗ sai trong nội dung gửi lên (JSON Pointer).', 'The place in the body (JSON Pointer).'),
        example: '/person/birthDate',
      }),
    parameter: z
      .string()
      .optional()
      .openapi({ description: both('Tham số sai trên đường dẫn.', 'The parameter of the path or query.') }),
    code: z.enum(FINDING_CODES).openapi({ description: both('Mã của lỗi.', 'What is wrong, as a code.') }),
    detail: z
      .string()
      .openapi({ description: both('Lỗi gì, nói bằng lời.', 'What is wrong, in words; never the value itself.') }),
  })
  .openapi('ProblemError', {
    description: both('Một chỗ sai.', 'One thing that is wrong.'),
  });

const CODES = Object.keys(PROBLEM_STATUS);

export const ProblemSchema = z
  .object({
    type: z.string().openapi({
      description: both('Địa chỉ của phần giải thích.', 'Where this kind of problem is explained.'),
      format: 'uri-reference',
    }),
    title: z.string().openapi({ description: both('Tên của lỗi.', 'The kind of problem, in words.') }),
    status: z.int().openapi({ description: both('Mã trạng thái HTTP.', 'The HTTP status.') }),
    detail: z.string().openapi({ description: both('Phải làm gì.', 'What to do about it.') }),
    code: z.enum(CODES).openapi({ description: both('Mã của lỗi.', 'The kind of problem, as a code.') }),
    requestId: z
      .string()
      .openapi({ description: both('Mã của yêu cầu, để báo lỗi.', 'The id of the request, to report it by.') }),
    errors: z
      .array(ProblemErrorSchema)
      .optional()
      .openapi({ description: both('Từng chỗ sai, tối đa 50.', 'Each thing that is wrong, at most 50.') }),
    line: z
      .int()
      .optional()
      .openapi({
        description: both(
          'Số dòng, khi hỏi theo lô; không đếm dòng trống.',
          'The line, in a batch; the first is 1, empty ones are not counted.',
        ),
      }),
    file: z
      .object({
        code: z.string().openapi({ description: both('Mã lý do.', 'Why, as a code.'), example: 'no-heading' }),
        address: z
          .string()
          .nullable()
          .openapi({ description: both('Chỗ trong tệp, nếu có.', 'The place in the file, where there is one.') }),
        detail: z.string().openapi({ description: both('Sai gì và phải làm gì.', 'What is wrong, and what to do.') }),
      })
      .optional()
      .openapi({ description: both('Vì sao không nhận tệp.', 'Why the file is not taken.') }),
  })
  .openapi('Problem', {
    description: both(
      'Lời từ chối hoặc báo lỗi theo RFC 9457. Không bao giờ nhắc lại giá trị đã gửi lên.',
      'What went wrong, by RFC 9457. It never repeats a value that was sent.',
    ),
  });

const RESPONSES = {
  malformed: ['Malformed', 'Nội dung không phải JSON.', 'The body is not JSON.'],
  unauthenticated: ['Unauthenticated', 'Chưa xác định được người gọi.', 'It is not known who asks.'],
  'not-allowed': ['NotAllowed', 'Không được làm việc này.', 'The caller may not do this.'],
  'not-found': ['NotFound', 'Không có, hoặc không thuộc phạm vi của bạn.', 'There is no such thing, or none of yours.'],
  'already-there': ['Conflict', 'Trái với điều đã có.', 'Against what is there already.'],
  stale: ['Stale', 'Phiên bản đã cũ.', 'The version is not the current one.'],
  'precondition-required': ['PreconditionRequired', 'Thiếu If-Match.', 'If-Match is missing.'],
  'not-acceptable': ['NotAcceptable', 'Không có dạng được yêu cầu.', 'Not to be had in the form asked for.'],
  'too-large': ['TooLarge', 'Quá lớn.', 'Too large.'],
  'unsupported-media-type': ['UnsupportedMediaType', 'Sai kiểu nội dung.', 'A type of content that is not taken.'],
  invalid: ['Invalid', 'Có thông tin sai.', 'Something in it is wrong.'],
  'rate-limited': ['RateLimited', 'Quá nhiều yêu cầu.', 'Too many requests.'],
  internal: ['Internal', 'Lỗi của hệ thống.', 'A fault of ours.'],
  'not-ready': ['NotReady', 'Chưa sẵn sàng.', 'Not ready.'],
} as const satisfies Partial<Record<ProblemCode, readonly [name: string, vi: string, en: string]>>;

const reference = (code: keyof typeof RESPONSES) => ({ $ref: `#/components/responses/${RESPONSES[code][0]}` });

/** The problems a route declares, by status: `responses: { 200: …, 422: refused.invalid, ...always }`. */
export const refused = {
  malformed: reference('malformed'),
  unauthenticated: reference('unauthenticated'),
  notAllowed: reference('not-allowed'),
  notFound: reference('not-found'),
  conflict: reference('already-there'),
  stale: reference('stale'),
  preconditionRequired: reference('precondition-required'),
  notAcceptable: reference('not-acceptable'),
  tooLarge: reference('too-large'),
  unsupportedMediaType: reference('unsupported-media-type'),
  invalid: reference('invalid'),
  notReady: reference('not-ready'),
};

/** Too many requests, and a fault of ours, can meet every route. */
export const always = { 429: reference('rate-limited'), 500: reference('internal') };

export function registerProblems(app: Router): void {
  app.openAPIRegistry.register('Problem', ProblemSchema);
  for (const [code, [name, vi, en]] of Object.entries(RESPONSES)) {
    app.openAPIRegistry.registerComponent('responses', name, {
      description: both(vi, en),
      ...(code === 'rate-limited' ? { headers: headers('Retry-After') } : {}),
      ...(code === 'unauthenticated' ? { headers: headers('WWW-Authenticate') } : {}),
      content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
    });
  }
}

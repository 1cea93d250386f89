/** A chain of records as the API shows it, whatever it is of: a page of it, and whether it holds. */
import { z } from '@hono/zod-openapi';
import { both } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { pageQuery, recordNumber } from '../http/pages.ts';

const RecordSchema = z
  .object({
    chain: uuid(both('Chuỗi: mã của danh sách, kinh phí …', 'The chain: the id of the list, the obligation ….')),
    seq: z
      .int()
      .min(1)
      .openapi({ description: both('Số thứ tự, từ 1.', 'Its number, from 1.'), example: 1 }),
    livemode: z.boolean().openapi({ description: both('Dữ liệu thật hay thử.', 'Whether it is live or for tests.') }),
    at: instant(both('Lúc nào, đến micrô giây.', 'When, to the microsecond.')),
    agency: uuid(both('Cơ quan.', 'The agency.')).nullable(),
    actorKind: z.enum(['person', 'key', 'system']).openapi({
      description: both('Cán bộ, khóa API hay tác vụ định kỳ.', 'A person, a key or a job.'),
    }),
    actor: uuid(both('Ai, chỉ là mã.', 'Who, by an id alone.')).nullable(),
    operation: z.string().openapi({ description: both('Việc gì.', 'What was done.'), example: 'list.submit' }),
    detail: z.record(z.string(), z.unknown()).openapi({
      description: both('Mã, số lượng, trạng thái.', 'Ids, counts and states.'),
      example: { from: 'draft' },
    }),
    prev: z.string().openapi({ description: both('Dấu của bản ghi trước.', 'Hash of the record before.') }),
    hash: z.string().openapi({
      description: both(
        'Dấu SHA-256 của bản ghi này và bản ghi trước.',
        'SHA-256 over this record and the one before.',
      ),
    }),
  })
  .openapi('AuditRecord', { description: both('Một bản ghi không sửa được.', 'A record that nobody can change.') });

export const VerifiedSchema = z
  .object({
    chain: uuid(both('Chuỗi.', 'The chain.')),
    seq: z.int().openapi({ description: both('Số bản ghi mới nhất.', 'The number of the newest record.'), example: 4 }),
    hash: z.string().openapi({ description: both('Dấu của bản ghi mới nhất.', 'The hash of the newest record.') }),
    records: z.int().openapi({ description: both('Số bản ghi đang có.', 'How many records there are.'), example: 4 }),
    broken: z
      .int()
      .nullable()
      .openapi({
        description: both(
          'Số của bản ghi đầu tiên bị mất hoặc bị sửa; null khi nguyên vẹn.',
          'The number of the first record that is missing or was changed; null: the chain holds.',
        ),
      }),
  })
  .openapi('VerifiedChain', { description: both('Kết quả kiểm tra chuỗi.', 'Whether the chain holds.') });

export const RecordPageSchema = () =>
  z.object({
    items: z.array(RecordSchema).openapi({ description: both('Theo số thứ tự.', 'In the order of their numbers.') }),
    next: z
      .int()
      .nullable()
      .openapi({
        description: both('Gửi lại ở after để xem tiếp; null là hết.', 'Send it as after for more; null: no more.'),
      }),
  });

export const recordQuery = z.strictObject({
  after: recordNumber('after', 0, both('Sau bản ghi số này.', 'After the record of this number.')),
  limit: pageQuery.limit,
});

/** A head that was kept elsewhere. */
export const headQuery = z.strictObject({
  seq: recordNumber('seq', 1, both('Số bản ghi bạn đã giữ.', 'The number of the record you have kept.')),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .openapi({
      description: both('Dấu của bản ghi đó.', 'The hash of that record.'),
      param: { name: 'hash', in: 'query' },
      example: '0'.repeat(64),
    }),
});

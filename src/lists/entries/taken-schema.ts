/** The answer to rows sent in by one request: how the file was understood, and what became of every row of it. */
import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../../http/both.ts';
import { EXTRACT_KEYS, FIELD_KEYS } from '../forms/fields.ts';
import { change, entryState, samePersonCode } from './entry-schema.ts';
import { RepairSchema, RowFindingSchema } from './finding-schema.ts';
import { RowAnswerSchema } from './row-answer-schema.ts';

const number = (description: string, example: number) => z.int().min(0).openapi({ description, example });

export const VerdictsSchema = z
  .object({
    rows: number(both('Số dòng đã gửi; bằng tổng ba số sau.', 'Rows that were sent: the sum of the three below.'), 120),
    stored: number(both('Nhận, không có vấn đề.', 'Kept, without findings.'), 112),
    flagged: number(both('Nhận, có điều cần xem.', 'Kept, with something to look at.'), 5),
    refused: number(both('Bị từ chối cho đến khi sửa.', 'Refused until they are mended.'), 3),
  })
  .openapi('RowVerdicts', { description: both('Số dòng theo kết quả.', 'The rows by what became of them.') });

const heading = z.string().openapi({ description: both('Tiêu đề cột.', 'The heading.'), example: 'Họ và tên' });
const address = z.string().openapi({ description: both('Ô tiêu đề.', 'Its cell.'), example: 'Danh sách!B7' });

export const SheetSchema = z
  .object({
    sheet: z
      .string()
      .nullable()
      .openapi({ description: both('Trang tính; null: tệp không có trang.', 'The sheet; null: the file has none.') }),
    state: z.enum(['read', 'hidden', 'template', 'no-heading']).openapi({
      description: choiceText('Trang này được đọc hay bỏ qua.', 'Whether it was read or passed over.', {
        read: ['đã đọc', 'read'],
        hidden: ['trang ẩn, bỏ qua', 'hidden, passed over'],
        template: ['ví dụ hoặc hướng dẫn của mẫu, bỏ qua', 'examples or notes of a template, passed over'],
        'no-heading': ['không có tiêu đề của danh sách, bỏ qua', 'without headings of a list, passed over'],
      }),
    }),
    headingRow: z
      .int()
      .nullable()
      .openapi({ description: both('Dòng tiêu đề.', 'The row of the headings.'), example: 7 }),
    matched: z
      .array(
        z.object({
          field: z.enum([...FIELD_KEYS, ...EXTRACT_KEYS]).openapi({ description: both('Trường.', 'The field.') }),
          heading,
          address,
        }),
      )
      .openapi({ description: both('Các cột đã hiểu.', 'The columns that were understood.') }),
    ignored: z
      .array(z.object({ heading, address }))
      .openapi({ description: both('Các cột không dùng đến.', 'The columns that are not used.') }),
  })
  .openapi('Sheet', { description: both('Một trang tính được hiểu thế nào.', 'How a sheet was understood.') });

const TakenRowSchema = z
  .object({
    id: z
      .uuid()
      .nullable()
      .openapi({ description: both('Mã của dòng; null: không lưu gì.', 'Id of the row; null: nothing was stored.') }),
    position: number(both('Dòng thứ mấy của tệp, từ 1.', 'Which row of the file, from 1.'), 12),
    sheet: z
      .string()
      .nullable()
      .openapi({ description: both('Trang tính.', 'The sheet.'), example: 'Danh sách' }),
    row: number(both('Dòng của trang tính.', 'The row of the sheet.'), 18),
    change,
    state: entryState,
    name: z
      .string()
      .nullable()
      .openapi({ description: both('Họ tên đã chuẩn hóa.', 'The name, normalised.') }),
    commune: z
      .string()
      .nullable()
      .openapi({ description: both('Mã xã, phường nơi ở.', 'Code of the commune lived in.'), example: '19789' }),
    answer: RowAnswerSchema.nullable().openapi({
      description: both('null khi dòng chưa hỏi được, hoặc là dòng giảm.', 'null: not to be asked about, or leaving.'),
    }),
    findings: z
      .array(RowFindingSchema)
      .openapi({ description: both('Những điều cần sửa hoặc cần xem.', 'What is to be mended or looked at.') }),
    repairs: z
      .array(RepairSchema)
      .openapi({ description: both('Những chỗ đã sửa giúp.', 'What was mended in passing.') }),
    samePerson: z
      .array(
        z.object({
          code: samePersonCode(),
          detail: z.string().openapi({ description: both('Phải làm gì.', 'What to do.') }),
        }),
      )
      .openapi({
        description: both(
          'Danh sách khác cũng có người này; không nói của ai. Diện nào đi trước thì đọc ở dòng đó.',
          'Other lists with the same person; whose, is not told. Which group goes first stands in the row itself.',
        ),
      }),
  })
  .openapi('TakenRow', { description: both('Câu trả lời cho một dòng đã gửi.', 'The answer to a row sent in.') });

export const TakenSchema = z
  .object({
    upload: z
      .uuid()
      .nullable()
      .openapi({
        description: both(
          'Lần tải lên mà các dòng thuộc về; null: không lưu gì, vì yêu cầu tất cả (mode=all) mà có dòng bị từ chối.',
          'The upload the rows belong to; null: nothing was stored, because all were asked for (mode=all) and a row is refused.',
        ),
      }),
    version: number(both('Phiên bản của danh sách sau đó.', 'The version of the list afterwards.'), 2),
    counts: VerdictsSchema,
    sheets: z.array(SheetSchema).openapi({ description: both('Các trang tính.', 'The sheets.') }),
    findings: z
      .array(RowFindingSchema)
      .openapi({ description: both('Điều sai của cả trang tính.', 'What is wrong with a sheet as a whole.') }),
    rows: z.array(TakenRowSchema).openapi({
      description: both('Mọi dòng, theo thứ tự của tệp.', 'Every row, in the order of the file.'),
    }),
  })
  .openapi('TakenRows', { description: both('Câu trả lời cho các dòng đã gửi.', 'The answer to rows sent in.') });

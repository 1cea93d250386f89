/** What a file was found to be, when it is checked without being stored. */
import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../../http/both.ts';
import { RepairSchema, RowFindingSchema } from '../entries/finding-schema.ts';
import { FIELD_KEYS } from '../forms/fields.ts';

const number = (vi: string, en: string, example: number) =>
  z
    .int()
    .min(0)
    .openapi({ description: both(vi, en), example });

const sheet = () =>
  z
    .string()
    .nullable()
    .openapi({
      description: both('Trang tính; null: tệp không có trang.', 'The sheet; null: the file has none.'),
      example: 'Danh sách',
    });

const counts = z
  .object({
    rows: number('Số dòng trong tệp; bằng tổng ba số sau.', 'Rows of the file: the sum of the three below.', 120),
    stored: number('Đúng, nhận được.', 'Right as they are.', 112),
    flagged: number('Nhận được, có điều cần xem.', 'To be taken, with something to look at.', 5),
    refused: number('Phải sửa mới nhận.', 'To be mended before they are taken.', 3),
  })
  .openapi({ description: both('Số dòng theo kết quả.', 'The rows by what was found.') });

const heading = z.string().openapi({ description: both('Tiêu đề cột.', 'The heading.'), example: 'Họ và tên' });
const address = z.string().openapi({ description: both('Ô tiêu đề.', 'Its cell.'), example: 'Danh sách!B7' });

const sheetRead = z
  .object({
    sheet: sheet(),
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
          field: z.enum(FIELD_KEYS).openapi({ description: both('Trường.', 'The field.') }),
          heading,
          address,
        }),
      )
      .openapi({ description: both('Các cột đã hiểu.', 'The columns that were understood.') }),
    ignored: z
      .array(z.object({ heading, address }))
      .openapi({ description: both('Các cột không dùng đến.', 'The columns that are not used.') }),
  })
  .openapi('CheckedSheet', { description: both('Một trang tính được hiểu thế nào.', 'How a sheet was understood.') });

const row = z
  .object({
    position: number('Người thứ mấy của tệp, từ 1.', 'Which person of the file, from 1.', 12),
    sheet: sheet(),
    row: number('Dòng của trang tính.', 'The row of the sheet.', 18),
    state: z.enum(['stored', 'flagged', 'refused']).openapi({
      description: choiceText('Nếu gửi để lưu thì dòng này', 'Sent to be stored, the row would be', {
        stored: ['được nhận', 'kept'],
        flagged: ['được nhận, có điều cần xem', 'kept, with something to look at'],
        refused: ['bị từ chối cho đến khi sửa', 'refused until it is mended'],
      }),
    }),
    findings: z
      .array(RowFindingSchema)
      .openapi({ description: both('Những điều cần sửa hoặc cần xem.', 'What is to be mended or looked at.') }),
    repairs: z
      .array(RepairSchema)
      .openapi({ description: both('Những chỗ đã sửa giúp.', 'What was mended in passing.') }),
  })
  .openapi('CheckedRow', { description: both('Một dòng có điều cần nói.', 'A row with something to say of it.') });

export const CheckedFileSchema = z
  .object({
    counts,
    sheets: z.array(sheetRead).openapi({ description: both('Các trang tính.', 'The sheets.') }),
    findings: z
      .array(
        RowFindingSchema.extend({ sheet: sheet() }).openapi('SheetFinding', {
          description: both('Một điều sai của cả trang tính.', 'One thing that is wrong with a sheet as a whole.'),
        }),
      )
      .openapi({ description: both('Điều sai của cả trang tính.', 'What is wrong with sheets as a whole.') }),
    rows: z.array(row).openapi({
      description: both(
        'Chỉ những dòng có điều cần nói; dòng không nêu là dòng đúng.',
        'The rows with something to say of them; all others are right.',
      ),
    }),
  })
  .openapi('CheckedFile', { description: both('Kết quả kiểm tra một tệp.', 'What a file was found to be.') });

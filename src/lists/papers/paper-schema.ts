/** What a file was found to be, when it is checked without being stored. */
import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../../http/both.ts';
import { RepairSchema, RowFindingSchema } from '../entries/finding-schema.ts';
import { SheetSchema, VerdictsSchema } from '../entries/taken-schema.ts';

const number = (description: string, example: number) => z.int().min(0).openapi({ description, example });

const sheet = () =>
  z
    .string()
    .nullable()
    .openapi({
      description: both('Trang tính; null: tệp không có trang.', 'The sheet; null: the file has none.'),
      example: 'Danh sách',
    });

const row = z
  .object({
    position: number(both('Người thứ mấy của tệp, từ 1.', 'Which person of the file, from 1.'), 12),
    sheet: sheet(),
    row: number(both('Dòng của trang tính.', 'The row of the sheet.'), 18),
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
    counts: VerdictsSchema,
    sheets: z.array(SheetSchema).openapi({ description: both('Các trang tính.', 'The sheets.') }),
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

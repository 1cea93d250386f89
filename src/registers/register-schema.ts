/** Which registers are kept, what may be asked of them, and what became of a file, as the API shows and takes it. */
import { z } from '@hono/zod-openapi';
import { both, choiceText, type ValueWords } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { commune } from '../lists/list-schema.ts';
import { wordsFor } from '../quotes/value-words.ts';
import { DECISION_WORDS } from './decision-words.ts';
import { citizenNumber, day, EXITED_WORDS, month, query, registerKind, words } from './fields.ts';
import { DEGREES, EXITED_FROM, LIVELIHOODS, REGISTER_KINDS } from './standing.ts';

export const SearchSchema = z
  .strictObject({ citizenNumber: citizenNumber() })
  .openapi('RegistrationSearch', { description: both('Tìm theo số định danh.', 'By the citizen number.') });

export const CheckSchema = z
  .strictObject({
    citizenNumber: citizenNumber(),
    kind: z
      .enum(REGISTER_KINDS)
      .exclude(['disability'])
      .openapi({
        description: both('Sổ cần kiểm tra; không gồm khuyết tật.', 'The register to check; not that of disability.'),
        example: 'near-poor',
      }),
    month: month(both('Trong tháng.', 'In this month.'), '2027-01'),
  })
  .openapi('RegistrationCheck', { description: both('Điều cần kiểm tra.', 'What is to be checked.') });

export const CheckedSchema = z
  .object({
    holds: z
      .boolean()
      .openapi({ description: both('Có trong sổ đó, tháng đó.', 'Whether the person is on it in that month.') }),
    commune: commune(both('Xã, phường giữ sổ.', 'The commune that keeps it.')).nullable(),
    decidedOn: day(both('Ngày quyết định.', 'The day of the decision.'), '2026-11-28').nullable(),
  })
  .openapi('CheckedRegistration', {
    description: both('Có hay không; không có gì khác.', 'Yes or no, and nothing else.'),
  });

export const KeptSchema = z
  .object({
    commune: commune(both('Xã, phường.', 'The commune.')),
    kind: registerKind(),
    completeFrom: month(
      both(
        'Từ tháng này sổ đầy đủ: người không có trong sổ thì dòng của họ được đánh dấu; null là chưa.',
        'From this month on the register is complete: a row of somebody who is not on it is flagged; null: not yet.',
      ),
      '2027-01',
    ).nullable(),
    changedAt: instant(both('Lúc ghi.', 'When it was said.')),
  })
  .openapi('KeptRegister', { description: both('Một sổ của một xã, phường.', 'A register of a commune.') });

export const KeepSchema = z
  .strictObject({ completeFrom: KeptSchema.shape.completeFrom })
  .openapi('KeepRegister', { description: both('Sổ đầy đủ từ tháng nào.', 'Since when it is complete.') });

const OUTCOME_WORDS: ValueWords<'entered' | 'known' | 'refused'> = {
  entered: ['đã ghi', 'entered'],
  known: ['đã có trong sổ', 'on the register already'],
  refused: ['không ghi, xem findings', 'not entered, see findings'],
};
const many = (description: string) => z.int().openapi({ description, example: 1 });

export const ImportedSchema = z
  .object({
    rows: z
      .array(
        z
          .object({
            position: many(both('Dòng thứ mấy của tệp, từ 1.', 'Which row of the file, from 1.')),
            sheet: z
              .string()
              .nullable()
              .openapi({ description: both('Trang tính.', 'The sheet.'), example: 'Danh sách' }),
            row: many(both('Dòng của trang tính.', 'The row of the sheet.')),
            outcome: z
              .enum(['entered', 'known', 'refused'])
              .openapi({ description: choiceText('Kết quả.', 'What became of it.', OUTCOME_WORDS) }),
            id: uuid(both('Mã của dòng trong sổ.', 'Id of the registration.')).nullable(),
            findings: z
              .array(
                z
                  .object({
                    code: z
                      .enum(Object.keys(DECISION_WORDS))
                      .openapi({ description: both('Mã.', 'What it is, as a code.') }),
                    field: z
                      .string()
                      .nullable()
                      .openapi({ description: both('Trường.', 'The field.'), example: 'decisionOn' }),
                    address: z
                      .string()
                      .nullable()
                      .openapi({ description: both('Ô trong tệp.', 'The cell in the file.') }),
                    detail: z.string().openapi({ description: both('Phải làm gì.', 'What to do.') }),
                  })
                  .openapi('DecisionFinding', { description: both('Một điều cần sửa.', 'One thing to mend.') }),
              )
              .openapi({ description: both('Những điều cần sửa.', 'What is to be mended.') }),
          })
          .openapi('ImportedRow', { description: both('Câu trả lời cho một dòng.', 'The answer to a row.') }),
      )
      .openapi({ description: both('Từng dòng, theo thứ tự.', 'Row by row, in their order.') }),
    entered: many(both('Số dòng đã ghi.', 'How many were entered.')),
    known: many(both('Số dòng đã có.', 'How many were there already.')),
    refused: many(both('Số dòng không ghi.', 'How many were not.')),
  })
  .openapi('ImportedRegister', { description: both('Kết quả nhập tệp.', 'What became of the file.') });

/** What is said once for a whole file. */
export const importQuery = z.strictObject({
  kind: registerKind().openapi({ ...query('kind'), example: 'near-poor' }),
  decidedOn: day(
    both('Ngày quyết định, khi tệp không có cột này.', 'The day of the decision, where the file has no column.'),
    '2026-11-28',
  )
    .optional()
    .openapi(query('decidedOn')),
  decisionNumber: words(
    both('Số quyết định, khi tệp không có cột này.', 'Its number, where the file has no column.'),
    '12/QĐ-UBND',
    60,
  )
    .optional()
    .openapi(query('decisionNumber')),
  from: month(both('Có giá trị từ tháng.', 'The first month.'), '2027-01').optional().openapi(query('from')),
  until: month(both('Đến hết tháng.', 'The last month.'), '2027-12').optional().openapi(query('until')),
  exitedFrom: z
    .enum(EXITED_FROM)
    .optional()
    .openapi({
      ...query('exitedFrom'),
      description: choiceText('Thoát khỏi diện nào.', 'What was left.', EXITED_WORDS),
    }),
  farming: z
    .enum(LIVELIHOODS)
    .optional()
    .openapi({
      ...query('farming'),
      description: choiceText('Làm nghề gì.', 'The livelihood.', wordsFor(LIVELIHOODS)),
    }),
  degree: z
    .enum(DEGREES)
    .optional()
    .openapi({ ...query('degree'), description: choiceText('Mức độ khuyết tật.', 'The degree.', wordsFor(DEGREES)) }),
});

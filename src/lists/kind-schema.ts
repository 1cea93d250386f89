/** A kind of list as the API shows it. */
import { z } from '@hono/zod-openapi';
import { SCHEMES } from '../engine/facts.ts';
import { both, choiceText } from '../http/both.ts';
import { office } from '../quotes/answer-parts.ts';
import { schemeWords } from '../quotes/value-words.ts';
import { PERIODS } from './kinds.ts';
import { leadsTo } from './list-schema.ts';

const text = (description: string, example: string) => z.string().openapi({ description, example });

export const KindSchema = z
  .object({
    id: text(both('Mã, theo chính sách.', 'The id, by the policy.'), 'commune-yearly'),
    policy: text(both('Chính sách.', 'The policy.'), 'hue/2026-01'),
    form: text(both('Mẫu; trống khi văn bản không nêu.', 'The form; empty where the text names none.'), 'Mẫu số 3'),
    schemes: z.array(z.enum(SCHEMES)).openapi({
      description: choiceText('Loại bảo hiểm.', 'The schemes.', schemeWords),
      example: ['health-insurance'],
    }),
    by: z.array(office).openapi({ description: both('Ai lập.', 'Who makes it.'), example: ['commune'] }),
    confirmedBy: office.nullable().openapi({ description: both('Ai xác nhận.', 'Who confirms it.') }),
    approvedBy: office.nullable().openapi({ description: both('Ai phê duyệt.', 'Who approves it.') }),
    leadsTo,
    period: z.enum(PERIODS).openapi({
      description: choiceText('Lập theo kỳ nào.', 'For what period it is made.', {
        year: ['năm, ghi 2027', 'a year, written 2027'],
        'school-year': ['năm học, từ tháng 9, ghi 2026-2027', 'a school year, from September, written 2026-2027'],
        month: ['tháng, ghi 2026-11', 'a month, written 2026-11'],
      }),
    }),
    rules: z.array(z.string()).openapi({
      description: both('Các nhóm được lập ở đây.', 'The rules whose people go on it.'),
      example: ['hi-near-poor'],
    }),
    deadline: z
      .object({
        words: text(both('Nguyên văn.', 'In the words of the text.'), 'Trước ngày 25/12 hằng năm').nullable(),
        cite: text(both('Căn cứ.', 'Its clause.'), 'Kế hoạch thực hiện NQ 53/2025/NQ-HĐND, III.2.b'),
      })
      .nullable()
      .openapi({ description: both('Hạn chốt; null khi văn bản không nêu.', 'When it closes; null: no text says.') }),
    cite: text(both('Căn cứ.', 'Its clause.'), 'Kế hoạch thực hiện NQ 53/2025/NQ-HĐND, III.2.b'),
  })
  .openapi('ListKind', { description: both('Một loại danh sách.', 'A kind of list.') });

/** What the law answers for a row, as the API shows it: by which clause, how much each payer pays, or why not. */
import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../../http/both.ts';
import { amounts, month } from '../../quotes/answer-parts.ts';

const AmountsSchema = z
  .object(amounts)
  .openapi('RowAmounts', { description: both('Số tiền theo từng nguồn.', 'The amounts by payer.') });

const rule = (description: string) =>
  z
    .object({
      id: z.string().openapi({ description: both('Nhóm.', 'The rule.'), example: 'hi-near-poor' }),
      cite: z.string().openapi({
        description: both('Điểm, khoản, điều.', 'The clause.'),
        example: 'NQ 53/2025/NQ-HĐND, Điều 3 khoản 2 điểm a',
      }),
      says: z.string().openapi({ description: both('Nói bằng lời thường.', 'In plain words.') }),
      share: z
        .int()
        .nullable()
        .openapi({ description: both('Phần vạn của mức đóng.', 'Basis points of the premium.'), example: 3000 }),
    })
    .nullable()
    .openapi({ description });

const reason = z
  .object({
    code: z.string().openapi({ description: both('Mã.', 'The kind, as a code.') }),
    cite: z.string().openapi({ description: both('Căn cứ.', 'The clause.') }),
    says: z.string().openapi({ description: both('Lý do bằng lời.', 'The reason in words.') }),
  })
  .openapi('RowReason', { description: both('Một lý do không được hỗ trợ.', 'One reason against the support.') });

const need = z
  .object({
    fact: z.string().openapi({ description: both('Điều chưa biết.', 'What is not known.'), example: 'exitedOn' }),
    question: z.string().openapi({ description: both('Câu hỏi.', 'The question.') }),
  })
  .openapi('RowNeed', { description: both('Một điều cần bổ sung.', 'One thing that is needed.') });

const OUTCOMES = ['eligible', 'refused', 'undetermined', 'not-covered'] as const;

export const RowAnswerSchema = z
  .object({
    outcome: z.enum(OUTCOMES).openapi({
      description: choiceText('Địa phương có hỗ trợ không.', 'Whether the city supports.', {
        eligible: ['được hỗ trợ', 'supported'],
        refused: ['không được hỗ trợ, có lý do', 'not supported, with reasons'],
        undetermined: ['chưa đủ thông tin', 'not enough is known'],
        'not-covered': ['chưa có văn bản', 'no text is held'],
      }),
    }),
    policy: z
      .string()
      .nullable()
      .openapi({ description: both('Chính sách.', 'The policy.'), example: 'hue/2026-01' }),
    ruleset: z.string().openapi({ description: both('Dấu của bộ quy định.', 'The hash of the law it follows.') }),
    from: month(both('Tháng bắt đầu.', 'The first month.')),
    months: z.int().openapi({ description: both('Số tháng.', 'How many months.'), example: 12 }),
    rule: rule(both('Nhóm được địa phương hỗ trợ.', 'The city’s rule.')),
    stateRule: rule(both('Nhóm được Nhà nước hỗ trợ.', 'The state’s group.')),
    amounts: AmountsSchema,
    localBudget: z
      .enum(['city', 'commune'])
      .nullable()
      .openapi({ description: both('Ngân sách cấp nào trả phần địa phương.', 'Which budget owes the local part.') }),
    supportEndsIn: z
      .string()
      .nullable()
      .openapi({ description: both('Tháng cuối được hỗ trợ, nếu đã biết.', 'The last supported month, if known.') }),
    reasons: z
      .array(reason)
      .openapi({ description: both('Vì sao không; trống khi được hỗ trợ.', 'Why not; empty where supported.') }),
    needs: z.array(need).openapi({ description: both('Cần bổ sung gì.', 'What would be needed.') }),
    also: z
      .array(z.string())
      .openapi({ description: both('Các nhóm khác cũng đúng.', 'Other rules that held as well.') }),
  })
  .openapi('RowAnswer', {
    description: both('Câu trả lời của bộ quy định cho dòng này.', 'What the law answers for this row.'),
  });

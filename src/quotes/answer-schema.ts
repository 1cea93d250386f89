/** The answer to a question about one person, as the reference shows it. Documents; the engine makes it. */
import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../http/both.ts';
import { amounts, listingSchema, month, reasonSchema, ruleSchema, stateRuleSchema } from './answer-parts.ts';

const OUTCOMES = ['eligible', 'refused', 'undetermined', 'not-covered'] as const;

const outcome = z.enum(OUTCOMES).openapi({
  description: choiceText('Kết luận về phần hỗ trợ thêm của địa phương.', 'The outcome of the local support.', {
    eligible: ['được hỗ trợ', 'supported'],
    refused: ['không được hỗ trợ; mọi lý do ở reasons', 'not supported; every reason is in reasons'],
    undetermined: ['chưa đủ thông tin; phải biết thêm needs', 'not enough is known; needs says what is missing'],
    'not-covered': [
      'không có văn bản của nơi này, tháng này; không phải là từ chối',
      'no text is held for this place and month; this is no refusal',
    ],
  }),
});

const InstallmentSchema = z
  .object({
    paidIn: month(both('Tháng đóng.', 'Month of payment.')),
    from: month(both('Tháng đầu của dòng này.', 'First month of this row.')),
    months: z.int().openapi({ description: both('Số tháng.', 'Number of months.') }),
    policy: z
      .string()
      .nullable()
      .openapi({
        description: both('Chính sách và bản của nó.', 'The policy and its revision.'),
        example: 'hanoi/2026-01@4c1e09ab77d2',
      }),
    rule: z
      .string()
      .nullable()
      .openapi({ description: both('Nhóm được địa phương hỗ trợ.', 'The local rule, by its id.') }),
    stateRule: z
      .string()
      .nullable()
      .openapi({ description: both('Nhóm được Nhà nước hỗ trợ.', "The state's group, by its id.") }),
    outcome,
    ...amounts,
  })
  .openapi('Installment', {
    description: both(
      'Một lần đóng, hoặc một phần của lần đóng khi mức thay đổi giữa chừng.',
      'One payment, or one part of it where the rule changes inside the payment.',
    ),
  });

const ChangeSchema = z
  .object({
    month: month(both('Tháng bắt đầu.', 'The month it begins in.')),
    says: z.string().openapi({ description: both('Điều gì thay đổi.', 'What changes.') }),
    cite: z.string().openapi({ description: both('Căn cứ.', 'The clause.') }),
  })
  .openapi('Change', { description: both('Một thay đổi sắp tới.', 'A change to come.') });

const WarningSchema = z
  .object({
    code: z.string().openapi({ description: both('Mã.', 'The kind, as a code.'), example: 'unverified-parameter' }),
    says: z.string().openapi({ description: both('Nói bằng lời.', 'The same in words.') }),
  })
  .openapi('Warning', { description: both('Điều cần lưu ý về câu trả lời.', 'What to know about the answer.') });

const NeedSchema = z
  .object({
    fact: z.string().openapi({ description: both('Trường cần biết.', 'The fact to find out.'), example: 'household' }),
    question: z.string().openapi({ description: both('Câu để hỏi.', 'How to ask for it.') }),
  })
  .openapi('Need', { description: both('Một điều còn phải hỏi.', 'Something still to ask.') });

export const TotalSchema = z
  .object({ months: z.int().openapi({ description: both('Số tháng.', 'Number of months.') }), ...amounts })
  .openapi('Total', { description: both('Cộng các lần đóng.', 'The sum of the payments.') });

const SchemeAnswerSchema = z
  .object({
    outcome,
    rule: ruleSchema.nullable().openapi({
      description: both('Nhóm được địa phương hỗ trợ; null khi không có.', 'The local rule that carries it, or null.'),
    }),
    stateRule: stateRuleSchema.nullable().openapi({
      description: both('Nhóm được Nhà nước hỗ trợ; null khi không có.', "The state's group, or null."),
    }),
    also: z
      .array(
        z.object({
          id: z.string().openapi({ description: both('Nhóm.', 'The rule.') }),
          cite: z.string().openapi({ description: both('Căn cứ.', 'The clause.') }),
          says: z.string().openapi({ description: both('Nói bằng lời.', 'The same in words.') }),
        }),
      )
      .openapi({
        description: both(
          'Các nhóm khác người này cũng thuộc; một người chỉ hưởng một nhóm.',
          'Other rules that hold too; one person takes one.',
        ),
      }),
    reasons: z
      .array(reasonSchema)
      .openapi({ description: both('Mọi lý do, kèm căn cứ.', 'Every reason, with its clause.') }),
    needs: z.array(NeedSchema).openapi({
      description: both(
        'Những điều kết quả còn tùy thuộc, điều quyết định nhất trước.',
        'What the answer still depends on, the most telling first.',
      ),
    }),
    installments: z.array(InstallmentSchema).openapi({ description: both('Từng lần đóng.', 'The payments.') }),
    total: TotalSchema,
    localBudget: z
      .enum(['city', 'commune'])
      .nullable()
      .openapi({
        description: both('Ngân sách nào chi phần của địa phương.', 'The budget that owes the local part.'),
      }),
    supportEndsIn: month(
      both('Tháng cuối được hỗ trợ, khi biết trước.', 'The last supported month, where an end is known.'),
    ).nullable(),
    next: z.array(ChangeSchema).openapi({
      description: both(
        'Những thay đổi sắp tới với người này, nhiều nhất ba: pháp luật, tuổi, thời hạn, phần xã, phường thêm.',
        'What changes next for this person, at most three: law, age, a window, what the commune adds.',
      ),
    }),
    nearest: z.array(ChangeSchema).openapi({
      description: both('Khi không được hỗ trợ: khi nào sẽ được.', 'When refused: the nearest way in.'),
    }),
    listing: listingSchema.nullable().openapi({
      description: both('Ai lập danh sách, mẫu nào, hạn nào.', 'Who lists the person, on what, by when.'),
    }),
    text: z
      .object({
        vi: z.string().openapi({ description: both('Bằng tiếng Việt.', 'In Vietnamese.') }),
        en: z.string().openapi({ description: both('Bằng tiếng Anh.', 'In English.') }),
      })
      .openapi({
        description: both('Câu trả lời cho người dân, tối đa 300 ký tự.', 'For people, at most 300 characters.'),
      }),
    warnings: z.array(WarningSchema).openapi({ description: both('Lưu ý.', 'What to know about it.') }),
  })
  .openapi('SchemeAnswer', { description: both('Câu trả lời cho một loại.', 'The answer for one scheme.') });

export const schemesSchema = z
  .object({ 'social-insurance': SchemeAnswerSchema.optional(), 'health-insurance': SchemeAnswerSchema.optional() })
  .openapi({ description: both('Từng loại được hỏi.', 'Each scheme that was asked about.') });

export const AnswerSchema = z
  .object({
    province: z.string().openapi({ description: both('Mã tỉnh, thành phố.', 'Code of the province.') }),
    from: month(both('Tháng đầu.', 'First month.')),
    months: z.int().openapi({ description: both('Số tháng được hỏi.', 'Months asked for.') }),
    policy: z
      .string()
      .nullable()
      .openapi({
        description: both(
          'Chính sách của tháng đầu; null khi không có văn bản.',
          'The policy of the first month, or null.',
        ),
        example: 'hanoi/2026-01',
      }),
    asOn: z
      .string()
      .openapi({ format: 'date', description: both('Ngày hỏi, theo giờ Việt Nam.', 'Day of asking, in Việt Nam.') }),
    ruleset: z.string().openapi({
      description: both(
        'Dấu của toàn bộ quy tắc đã dùng: chính sách của nơi này, số liệu cả nước, cách tính. Cũng ở đầu mục Ansinh-Ruleset.',
        "Hash of all that was followed: this place's policies, the national data, the engine's meaning. Also a header.",
      ),
    }),
    build: z.string().openapi({ description: both('Bản phần mềm.', 'Build of the software.') }),
    quoteId: z.string().openapi({
      description: both(
        'Dấu của câu hỏi và quy tắc: hỏi lại y như vậy thì nhận lại đúng như vậy. Không lưu câu hỏi.',
        'Keyed hash of the question and the ruleset: the same question gives the same bytes. Nothing is stored.',
      ),
      pattern: '^q_[0-9a-f]{32}$',
    }),
    checkedOn: z
      .string()
      .nullable()
      .openapi({
        format: 'date',
        description: both('Ngày kiểm tra văn bản gần nhất.', 'When the texts were last checked.'),
      }),
    schemes: schemesSchema,
  })
  .openapi('Answer', { description: both('Câu trả lời.', 'The answer.') });

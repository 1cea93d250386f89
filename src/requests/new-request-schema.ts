/** A request as a portal sends it, and what the portal is answered. */
import { z } from '@hono/zod-openapi';
import { both } from '../http/both.ts';
import { uuid } from '../http/fields.ts';
import { isElsewhere, PROVINCE_CODES } from '../places/places.ts';
import { PersonSchema } from '../quotes/person-schema.ts';
import { ContributionSchema } from '../quotes/question-schema.ts';
import { day } from '../registers/fields.ts';
import { ConsentSchema } from './consent-schema.ts';
import { from, identity, paper, requestState, scheme } from './parts.ts';

const MOST_PAPERS = 10;

export const NewRequestSchema = z
  .strictObject({
    province: z.enum(PROVINCE_CODES).openapi({
      enum: [...PROVINCE_CODES],
      description: both('Mã tỉnh, thành phố: của chính cổng.', 'Code of the province: that of the portal itself.'),
      example: '46',
    }),
    scheme,
    from: from().nullish(),
    wishedOn: day(
      both('Ngày người đó đề nghị; không ghi là hôm nay.', 'The day of the wish; today where absent.'),
      '2026-12-01',
    ).nullish(),
    office: uuid(
      both(
        'Trường, tổ chức thu hoặc BHXH cơ sở mà người đó chọn, khi có nhiều nơi.',
        'The school, collecting organisation or insurer’s office the person names, where there are several.',
      ),
    ).nullish(),
    person: z
      .strictObject({
        ...identity,
        sex: identity.sex.optional(),
        residentialGroup: identity.residentialGroup.optional(),
        address: identity.address.optional(),
        phone: identity.phone.optional(),
      })
      .openapi('RequestPerson', { description: both('Ai đề nghị.', 'Who asks.') }),
    facts: PersonSchema.omit({ birthDate: true, sex: true, commune: true }).openapi('RequestFacts', {
      description: both(
        'Những gì biết về người này, như ở /v1/quotes. Thiếu điều gì thì câu trả lời hỏi ở needs.',
        'What is known of the person, as for /v1/quotes. What is missing is asked for in needs.',
      ),
    }),
    contribution: ContributionSchema.nullish(),
    papers: z
      .array(
        z
          .strictObject({ paper: paper.paper, number: paper.number.optional(), issuedOn: paper.issuedOn.optional() })
          .openapi('NewRequestPaper', { description: both('Một giấy tờ đang có.', 'A paper the person has.') }),
      )
      .max(MOST_PAPERS)
      .optional()
      .openapi({
        description: both(
          'Giấy tờ người đó có; bản chính nộp tại nơi tiếp nhận.',
          'The papers the person has; the office sees the originals.',
        ),
      }),
    consent: ConsentSchema,
  })
  .superRefine(({ province, person }, context) => {
    if (!isElsewhere(person.commune, province)) return;
    const params = { code: 'commune-of-another-province' };
    context.addIssue({ code: 'custom', path: ['person', 'commune'], params });
  })
  .openapi('NewRequest', { description: both('Đề nghị của một người.', "One person's request.") });
export type AskedRequest = z.output<typeof NewRequestSchema>;

const rule = z
  .object({
    id: z.string().openapi({ description: both('Nhóm.', 'The rule.'), example: 'hi-near-poor' }),
    cite: z
      .string()
      .openapi({ description: both('Căn cứ.', 'Its clause.'), example: 'NQ 53/2025/NQ-HĐND, Điều 3 khoản 2 điểm a' }),
    says: z.string().openapi({ description: both('Nói bằng lời thường.', 'In plain words.') }),
  })
  .nullable()
  .openapi({ description: both('Nhóm được hỗ trợ.', 'The rule that supports.') });

export const HandedInSchema = z
  .object({
    stored: z.boolean().openapi({
      description: both(
        'Đã lưu và chuyển đến nơi tiếp nhận; false thì không lưu gì.',
        'Kept and with its office; false: nothing is kept.',
      ),
    }),
    code: z
      .string()
      .nullable()
      .openapi({
        description: both(
          'Mã theo dõi, chỉ hiện ở đây: hãy đưa cho người đề nghị.',
          'The code to follow it by, shown here only: give it to the person.',
        ),
        example: '0M7VK-9Q2XD-4R8TC-1HWNB-6J3PF5',
      }),
    state: requestState().nullable(),
    outcome: z.enum(['eligible', 'refused', 'undetermined', 'not-covered']).openapi({
      description: both('Theo quy định, người này có được hỗ trợ không.', 'Whether the law supports the person.'),
      example: 'eligible',
    }),
    rule,
    kind: z
      .string()
      .nullable()
      .openapi({ description: both('Loại danh sách.', 'The kind of list.'), example: 'commune-yearly' }),
    office: z
      .object({
        id: uuid(both('Mã.', 'The id.')),
        name: z.string().openapi({ description: both('Tên.', 'Its name.'), example: 'UBND phường Thuận Hoá' }),
      })
      .nullable()
      .openapi({ description: both('Nơi tiếp nhận.', 'The office that takes it.') }),
    papers: z.array(z.string()).openapi({ description: both('Giấy tờ nhóm này cần.', 'The papers the group needs.') }),
    lastDay: z
      .string()
      .nullable()
      .openapi({
        format: 'date',
        description: both('Ngày cuối danh sách còn kịp, nếu có.', 'The last day in time, where there is one.'),
        example: '2026-12-24',
      }),
    needs: z
      .array(
        z
          .object({
            fact: z
              .string()
              .openapi({ description: both('Điều chưa biết.', 'What is not known.'), example: 'healthGround' }),
            question: z.string().openapi({ description: both('Câu hỏi.', 'The question.') }),
          })
          .openapi('RequestNeed', { description: both('Một điều cần biết thêm.', 'One thing to be known.') }),
      )
      .openapi({
        description: both('Cần biết thêm gì; gửi lại khi đã có.', 'What has to be known; send it again with that.'),
      }),
    reasons: z
      .array(
        z
          .object({
            code: z.string().openapi({ description: both('Mã.', 'The kind, as a code.') }),
            cite: z.string().openapi({ description: both('Căn cứ.', 'The clause.') }),
            says: z.string().openapi({ description: both('Lý do.', 'The reason in words.') }),
          })
          .openapi('RequestReason', { description: both('Một lý do không được hỗ trợ.', 'One reason against.') }),
      )
      .openapi({ description: both('Vì sao không được hỗ trợ.', 'Why it is not supported.') }),
  })
  .openapi('HandedInRequest', {
    description: both('Đề nghị đã đi đâu, hoặc còn thiếu gì.', 'Where it went, or what is missing.'),
  });

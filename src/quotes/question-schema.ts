/**
 * The questions as they may be sent: one person, a household. What each field may be is said once, here, for the
 * validation, the reference and the clients made from it. Nothing here reads the clock or decides about support.
 */
import { z } from '@hono/zod-openapi';
import { HEALTH_METHODS, SCHEMES, SOCIAL_METHODS } from '../engine/facts.ts';
import { both, choiceText } from '../http/both.ts';
import { isElsewhere, PROVINCE_CODES } from '../places/places.ts';
import { objectionToPolicy } from './asked-policy.ts';
import { monthSchema } from './dates.ts';
import { PersonSchema } from './person-schema.ts';
import { schemeWords, wordsFor } from './value-words.ts';

/** No income that a premium is paid on comes near it: more is a slip of the keyboard. */
const MOST_INCOME = 1_000_000_000_000;
const AHEAD = [24, 36, 48, 60];

const contribution = {
  monthlyIncome: z
    .int()
    .min(0)
    .max(MOST_INCOME)
    .nullish()
    .openapi({
      format: 'int64',
      description: both(
        'Thu nhập chọn làm căn cứ đóng BHXH, đồng một tháng; không ghi là mức thấp nhất (chuẩn hộ nghèo nông thôn).',
        'Income the social-insurance premium is paid on, đồng a month; the floor (rural poverty line) where absent.',
      ),
      example: 1500000,
    }),
  method: z
    .enum(SOCIAL_METHODS)
    .nullish()
    .openapi({
      description: choiceText(
        'Phương thức đóng BHXH; không ghi là hằng tháng.',
        'How the social-insurance premium is paid; monthly where absent.',
        wordsFor(SOCIAL_METHODS),
      ),
    }),
  lumpMonths: z
    .int()
    .min(1)
    .max(60)
    .nullish()
    .openapi({
      description: both(
        'Số tháng đóng một lần: 24, 36, 48, 60 với ahead; 1 đến 60 với missing; phương thức khác thì không ghi.',
        'Months paid at once: 24, 36, 48 or 60 with ahead, 1 to 60 with missing, absent with any other method.',
      ),
    }),
  healthMethod: z
    .enum(HEALTH_METHODS)
    .nullish()
    .openapi({
      description: choiceText(
        'Phương thức đóng BHYT; không ghi là 12 tháng.',
        'How the health-insurance premium is paid; every 12 months where absent.',
        wordsFor(HEALTH_METHODS),
      ),
    }),
};

type Paying = { readonly method?: string | null | undefined; readonly lumpMonths?: number | null | undefined };

function checkLump({ method, lumpMonths }: Paying, context: Context): void {
  if (typeof lumpMonths !== 'number') return;
  if (method === 'missing' || (method === 'ahead' && AHEAD.includes(lumpMonths))) return;
  context.addIssue({ code: 'custom', path: ['lumpMonths'], params: { code: 'lump-months-of-another-method' } });
}

export const ContributionSchema = z
  .strictObject({
    ...contribution,
    householdRank: z
      .int()
      .min(1)
      .max(50)
      .nullish()
      .openapi({
        description: both(
          'Là người thứ mấy của hộ tham gia BHYT hộ gia đình (mức đóng giảm dần); không ghi là 1.',
          'Which member of the household this is in the household form (the premium falls); 1 where absent.',
        ),
      }),
  })
  .superRefine(checkLump)
  .openapi('Contribution', {
    description: both('Đóng trên mức nào, bằng cách nào.', 'How much is paid on, and how.'),
  });

/** In a household the rank is worked out, so it cannot be told. */
export const MemberContributionSchema = z
  .strictObject(contribution)
  .superRefine(checkLump)
  .openapi('MemberContribution', {
    description: both(
      'Đóng trên mức nào, bằng cách nào; thứ tự trong hộ do hệ thống xếp.',
      'How much is paid on, and how; the rank in the household is worked out.',
    ),
  });

/** What the questions of one person and of a household have in common. */
const common = {
  province: z.enum(PROVINCE_CODES).openapi({
    enum: [...PROVINCE_CODES],
    description: both(
      'Mã tỉnh, thành phố (2 chữ số; /v1/provinces): 01 Hà Nội, 46 Huế, 31 Hải Phòng.',
      'Code of the province (2 digits; /v1/provinces): 01 Hà Nội, 46 Huế, 31 Hải Phòng.',
    ),
    example: '01',
  }),
  schemes: z
    .array(z.enum(SCHEMES))
    .min(1)
    .max(SCHEMES.length)
    .refine((given) => new Set(given).size === given.length, { params: { code: 'repeated' } })
    .nullish()
    .openapi({
      description: choiceText(
        'Hỏi về loại nào; không ghi là cả hai.',
        'Which are asked about; both by default.',
        schemeWords,
      ),
      uniqueItems: true,
    }),
  from: monthSchema()
    .nullish()
    .openapi({
      description: both(
        'Tháng đầu được hỏi, từ 2018-01 đến 2100-12; không ghi là tháng này ở Việt Nam.',
        'First month asked for, 2018-01 to 2100-12; this month in Việt Nam by default.',
      ),
      example: '2026-03',
    }),
  months: z
    .int()
    .min(1)
    .max(60)
    .nullish()
    .openapi({
      description: both('Số tháng, 1 đến 60; không ghi là 12.', 'Number of months, 1 to 60; 12 by default.'),
      example: 4,
    }),
  policy: z
    .string()
    .nullish()
    .openapi({
      description: both(
        'Tính theo chính sách này của tỉnh, thành phố được hỏi thay cho chính sách đang có hiệu lực (/v1/policies); ' +
          '`vietnam` là chỉ phần của Nhà nước. Chính sách của Nhà nước (`vietnam/…`) luôn là bản của tháng đóng, không chọn được.',
        'Quote under this policy of the province instead of the one in force (/v1/policies); `vietnam` for the ' +
          "state's share alone. Of the state's own policies (`vietnam/…`) the one of the month of payment is followed: " +
          'none can be chosen.',
      ),
      example: 'hanoi/2026-01',
    }),
  language: z
    .enum(['vi', 'en'])
    .nullish()
    .openapi({
      description: both(
        'Ngôn ngữ của câu trả lời; không ghi thì theo Accept-Language, rồi tiếng Việt.',
        'Language of the answer; Accept-Language where absent, then Vietnamese.',
      ),
    }),
};

type Context = { addIssue(issue: { code: 'custom'; path: (string | number)[]; params: { code: string } }): void };
type Asked = { readonly province: string; readonly policy?: string | null | undefined };
type Told = { readonly commune?: string | null | undefined };

function checkPolicy({ province, policy }: Asked, context: Context): void {
  if (typeof policy !== 'string' || policy === 'vietnam') return;
  const code = objectionToPolicy(policy, province);
  if (code !== null) context.addIssue({ code: 'custom', path: ['policy'], params: { code } });
}

function checkPerson(asked: Asked, person: Told, at: (string | number)[], context: Context): void {
  if (!isElsewhere(person.commune, asked.province)) return;
  const params = { code: 'commune-of-another-province' };
  context.addIssue({ code: 'custom', path: [...at, 'commune'], params });
}

export const QuestionSchema = z
  .strictObject({ ...common, person: PersonSchema, contribution: ContributionSchema.nullish() })
  .superRefine((question, context) => {
    checkPolicy(question, context);
    checkPerson(question, question.person, ['person'], context);
  })
  .openapi('Question', {
    description: both('Câu hỏi cho một người.', 'The question about one person.'),
  });

export type AskedQuestion = z.output<typeof QuestionSchema>;

const MOST_MEMBERS = 50;

const MemberSchema = z
  .strictObject({
    id: z
      .string()
      .min(1)
      .max(64)
      .refine((id) => /^[A-Za-z0-9._-]*$/.test(id), { params: { code: 'wrong-form', bounds: 'A-Z a-z 0-9 . _ -' } })
      .openapi({
        description: both(
          'Dấu để nhận ra câu trả lời, do nơi hỏi tự đặt; không phải tên hay số định danh.',
          'Your own mark, to tell the answers apart; neither a name nor a citizen number.',
        ),
        pattern: '^[A-Za-z0-9._-]+$',
        example: 'a',
      }),
    person: PersonSchema,
    contribution: MemberContributionSchema.nullish(),
  })
  .openapi('Member', { description: both('Một người của hộ.', 'One member of the household.') });

export const HouseholdQuestionSchema = z
  .strictObject({
    ...common,
    members: z
      .array(MemberSchema)
      .min(1)
      .max(MOST_MEMBERS)
      .openapi({ description: both('Người trong hộ, 1 đến 50.', 'The members of the household, 1 to 50.') }),
  })
  .superRefine((question, context) => {
    checkPolicy(question, context);
    const ids = new Set<string>();
    for (const [index, { id, person }] of question.members.entries()) {
      checkPerson(question, person, ['members', index, 'person'], context);
      if (ids.has(id))
        context.addIssue({ code: 'custom', path: ['members', index, 'id'], params: { code: 'repeated' } });
      ids.add(id);
    }
  })
  .openapi('HouseholdQuestion', {
    description: both('Câu hỏi cho một hộ.', 'The question about a household.'),
  });

export type AskedHousehold = z.output<typeof HouseholdQuestionSchema>;

/** The smaller parts of an answer and of the law's own pages, described once. Documents; decides nothing. */
import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../http/both.ts';

export const amount = (vi: string, en: string) =>
  z
    .int()
    .nullable()
    .openapi({
      format: 'int64',
      description: both(`${vi} Đồng; null là không ai nói được.`, `${en} Đồng; null where nobody can say.`),
    });

export const amounts = {
  due: amount('Tổng mức phải đóng.', 'The whole premium.'),
  state: amount('Ngân sách nhà nước hỗ trợ theo quy định chung.', 'Paid by the state.'),
  local: amount('Ngân sách địa phương hỗ trợ thêm.', "Paid by the city's or commune's budget."),
  communeTopUp: amount('Xã, phường hỗ trợ thêm.', 'Topped up by the commune.'),
  sponsor: amount('Nguồn hỗ trợ khác.', 'Paid by a sponsor.'),
  participant: amount('Người tham gia còn phải đóng.', 'What is left to the participant.'),
};

export const month = (description: string) =>
  z.string().openapi({ description, pattern: '^\\d{4}-\\d{2}$', example: '2026-03' });

const id = (description: string) => z.string().openapi({ description, example: 'si-poor' });
const cite = z.string().openapi({
  description: both('Căn cứ: văn bản, điều, khoản, điểm.', 'The clause: instrument, article, clause, point.'),
  example: 'NQ 19/2025/NQ-HĐND, Điều 3 khoản 1 điểm a',
});
const says = z.string().openapi({ description: both('Nói bằng lời thường.', 'The same in plain words.') });
const text = z
  .string()
  .nullable()
  .openapi({
    description: both('Nguyên văn; null khi không có văn bản trong tay.', 'Words of the text; null where not at hand.'),
  });

export const kind = z.enum(['on-top', 'in-full', 'alone', 'total']).openapi({
  description: choiceText(
    'Phần địa phương đứng thế nào với phần Nhà nước.',
    "How the local share stands to the state's.",
    {
      'on-top': ['thêm vào phần Nhà nước', "on top of the state's share"],
      'in-full': ['phần Nhà nước còn để lại', 'what the state leaves of 100 %'],
      alone: ['không có phần Nhà nước', 'a share with no state share'],
      total: ['cả Nhà nước và địa phương', 'state and city together'],
    },
  ),
});

export const ruleSchema = z
  .object({
    id: id(both('Nhóm; mã không đổi qua các bản.', 'The rule; its id stays the same across versions.')),
    cite,
    text,
    says,
    share: z
      .int()
      .nullable()
      .openapi({
        description: both(
          'Phần vạn của mức đóng; null khi chưa công bố.',
          'Basis points of the premium; null if unknown.',
        ),
        example: 5000,
      }),
    kind,
  })
  .openapi('RuleView', { description: both('Một nhóm được địa phương hỗ trợ.', 'A local rule.') });

export const stateRuleSchema = z
  .object({
    id: id(both('Nhóm.', 'The group.')),
    cite,
    text,
    says,
    share: z
      .int()
      .openapi({ description: both('Phần vạn của mức đóng.', 'Basis points of the premium.'), example: 5000 }),
  })
  .openapi('StateRuleView', { description: both('Một nhóm được Nhà nước hỗ trợ.', "A group of the state's.") });

export const reasonSchema = z
  .object({
    code: z.string().openapi({ description: both('Mã.', 'The kind, as a code.') }),
    cite,
    says,
  })
  .openapi('Reason', { description: both('Một lý do, kèm căn cứ.', 'A reason, with its clause.') });

const OFFICES = [
  'commune',
  'school',
  'collecting-organisation',
  'insurer-local',
  'insurer-city',
  'insurer-national',
  'finance',
  'home-affairs',
  'health',
  'agriculture',
  'education',
  'treasury',
  'city',
  'council',
] as const;

export const office = z.enum(OFFICES).openapi('Office', {
  description: choiceText('Cơ quan.', 'An office.', {
    commune: ['UBND xã, phường, đặc khu', 'commune'],
    school: ['nhà trường', 'school'],
    'collecting-organisation': ['tổ chức hỗ trợ phát triển đối tượng', 'collecting organisation'],
    'insurer-local': ['BHXH cơ sở', 'local social insurance office'],
    'insurer-city': ['BHXH thành phố', 'social insurance agency of the city'],
    'insurer-national': ['BHXH Việt Nam', 'Viet Nam Social Security'],
    finance: ['Sở Tài chính', 'finance department'],
    'home-affairs': ['Sở Nội vụ', 'home-affairs department'],
    health: ['Sở Y tế', 'health department'],
    agriculture: ['Sở Nông nghiệp và Môi trường', 'agriculture and environment department'],
    education: ['Sở Giáo dục và Đào tạo', 'education department'],
    treasury: ['Kho bạc Nhà nước', 'state treasury'],
    city: ['UBND thành phố', 'city'],
    council: ['HĐND', "people's council"],
  }),
});

export const listingSchema = z
  .object({
    by: z.array(office).openapi({ description: both('Ai lập danh sách.', 'Who lists the person.') }),
    form: z.string().openapi({
      description: both('Mẫu; trống khi văn bản không nêu mẫu.', 'The form; empty where the text names none.'),
    }),
    papers: z.array(z.string()).openapi({ description: both('Giấy tờ.', 'The papers.') }),
    confirmedBy: office.nullable().openapi({ description: both('Ai xác nhận.', 'Who confirms.') }),
    approvedBy: office.nullable().openapi({ description: both('Ai phê duyệt.', 'Who approves.') }),
    lastDay: z
      .string()
      .nullable()
      .openapi({
        format: 'date',
        description: both('Ngày cuối còn kịp; null khi không quy định.', 'Last day in time; null where none is named.'),
      }),
    words: z
      .string()
      .nullable()
      .openapi({ description: both('Nguyên văn thời hạn.', 'The deadline in the words of the text.') }),
    cite,
  })
  .openapi('Listing', { description: both('Việc lập danh sách.', 'How the person is listed.') });

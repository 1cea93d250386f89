/** Coverages as the API shows them, and what is sent to change one. Documents; decides nothing. */
import { z } from '@hono/zod-openapi';
import { SCHEMES } from '../engine/facts.ts';
import type { Words } from '../engine/policy.ts';
import { REASONS } from '../engine/sheet-words.ts';
import { both, choiceText, type ValueWords } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { day, month, query } from '../registers/fields.ts';
import { CARDS, type CardState } from './coverages.ts';
import { END_REASONS, GIVES } from './ending.ts';

const pair = ({ vi, en }: Words): readonly [vi: string, en: string] => [vi, en];

export const REASON_WORDS: ValueWords<(typeof END_REASONS)[number]> = {
  death: pair(REASONS.death),
  missing: pair(REASONS.missing),
  'left-country': pair(REASONS['left-country']),
  compulsory: pair(REASONS.compulsory),
  'one-off': pair(REASONS['one-off']),
  pension: pair(REASONS.pension),
  'other-ground': pair(REASONS['other-ground']),
  other: pair(REASONS.other),
};

const GIVES_WORDS: ValueWords<(typeof GIVES)[number]> = {
  all: ['các tháng sau không còn phải đóng: bút toán đảo cho mọi nguồn', 'later months are owed no more, by nobody'],
  'own-part': ['hoàn trả phần người tham gia tự đóng', 'the participant gets back what they paid themselves'],
  nothing: ['không hoàn trả', 'nothing is given back'],
  unknown: ['chưa có quy định: tiền giữ nguyên', 'no text says: the money stays where it is'],
};

const CARD_WORDS: ValueWords<CardState> = {
  due: ['chưa cấp', 'not issued yet'],
  overdue: ['quá hạn 5 ngày làm việc', 'not issued within its five working days'],
  issued: ['đã cấp', 'issued'],
};

const scheme = () =>
  z.enum(SCHEMES).openapi({
    description: choiceText('Loại bảo hiểm.', 'The insurance.', {
      'social-insurance': ['BHXH tự nguyện', 'voluntary social insurance'],
      'health-insurance': ['BHYT', 'health insurance'],
    }),
    example: 'health-insurance',
  });

export const dong = (description: string, example: number) =>
  z.int().openapi({ description, format: 'int64', example });

export const amounts = {
  due: dong(both('Phải đóng.', 'What is due.'), 1_366_200),
  state: dong(both('Nhà nước hỗ trợ.', 'By the state.'), 956_340),
  local: dong(both('Địa phương hỗ trợ thêm.', 'By the city or commune.'), 409_860),
  communeTopUp: dong(both('Xã, phường hỗ trợ thêm.', 'By the commune besides.'), 0),
  sponsor: dong(both('Nguồn hỗ trợ khác.', 'By sponsors.'), 0),
  participant: dong(both('Người tham gia đóng.', 'By the participant.'), 0),
};

export const rule = z.string().openapi({
  description: both(
    'Quy định của địa phương; state: chỉ có phần của Nhà nước; sensitive: thông tin nhạy cảm, không nêu.',
    'The rule of the city; state: the state alone supports; sensitive: it must not be told.',
  ),
  example: 'hi-near-poor',
});

export const policy = z
  .string()
  .nullable()
  .openapi({
    description: both('Chính sách, kèm phiên bản.', 'The policy with its revision.'),
    example: 'hue/2026-01@4c1e0d9a7b21',
  });

const ended = z
  .object({
    from: month(both('Tháng đầu tiên không còn.', 'The first month not covered any more.'), '2027-06'),
    because: z.enum(END_REASONS).openapi({ description: choiceText('Lý do.', 'Why.', REASON_WORDS), example: 'death' }),
    money: z
      .enum(GIVES)
      .openapi({ description: choiceText('Tiền của các tháng sau.', 'The money of later months.', GIVES_WORDS) }),
    cite: z
      .string()
      .nullable()
      .openapi({
        description: both('Điều khoản; null khi chưa có quy định.', 'The clause; null: none is known.'),
        example: 'NĐ 188/2025/NĐ-CP, Điều 7 khoản 13',
      }),
    says: z.string().openapi({
      description: both('Giải thích, theo ngôn ngữ của người gọi.', "In words, in the caller's language."),
      example: 'Tiền đóng tính đến thời điểm ngừng đóng theo danh sách báo giảm; các tháng sau đó không còn phải đóng.',
    }),
  })
  .openapi('CoverageEnd', { description: both('Đã dừng trước hạn.', 'It has ended early.') });

export const card = {
  dueOn: day(both('Hạn cấp thẻ: 5 ngày làm việc.', 'To be issued by: five working days.'), '2026-12-28').nullable(),
  issuedOn: day(both('Ngày cấp; null khi chưa.', 'When it was issued; null: not yet.'), '2026-12-24').nullable(),
  from: day(both('Có giá trị từ ngày.', 'Valid from.'), '2027-01-01').nullable(),
  until: day(both('Có giá trị đến hết ngày.', 'Valid until, that day included.'), '2027-12-31').nullable(),
  overdue: z.boolean().openapi({ description: both('Quá hạn cấp thẻ.', 'Whether it is overdue.') }),
};

/** All of a coverage but its card. */
export const fields = {
  id: uuid(both('Mã; cũng là mã của dòng đã chấp nhận.', 'Its id, which is the id of the accepted row.')),
  livemode: z.boolean().openapi({ description: both('Dữ liệu thật hay thử.', 'Whether it is live or for tests.') }),
  version: z.int().openapi({ description: both('Phiên bản; cũng là ETag.', 'The version; its ETag too.'), example: 1 }),
  list: uuid(both('Danh sách.', 'The list.')),
  agency: uuid(both('Cơ quan lập danh sách.', 'The agency that made the list.')),
  province: z.string().openapi({ description: both('Mã tỉnh, thành phố.', 'Code of the province.'), example: '46' }),
  commune: z
    .string()
    .nullable()
    .openapi({
      description: both(
        'Mã xã, phường nơi sống; null khi quy định là thông tin nhạy cảm.',
        'Code of the commune lived in; null where the rule must not be told.',
      ),
      example: '19789',
    }),
  scheme: scheme(),
  rule,
  policy,
  ruleset: z.string().openapi({
    description: both('Dấu của bộ quy định khi trả lời.', 'Hash of the law it was answered by.'),
    example: '7f3a91c2',
  }),
  counted: z.enum(['paid', 'monthly']).openapi({
    description: choiceText('Tính vào quý nào.', 'In which quarter its money counts.', {
      paid: ['quý đóng tiền', 'the one it is paid in'],
      monthly: ['từng tháng vào quý của tháng đó', 'each month in its own'],
    }),
    example: 'monthly',
  }),
  localHolder: z
    .string()
    .nullable()
    .openapi({
      description: both(
        'Ngân sách phải trả phần địa phương: city, hoặc commune: và mã; null khi không có phần này.',
        'Who owes the local part: city, or commune: and its code; null: there is none.',
      ),
      example: 'city',
    }),
  from: month(both('Tháng đầu.', 'The first month.'), '2027-01'),
  until: month(both('Tháng cuối được chấp nhận.', 'The last month that was accepted.'), '2027-12'),
  total: z
    .object(amounts)
    .openapi('CoverageTotal', { description: both('Tổng khi chấp nhận, đồng.', 'In all, as accepted, in đồng.') }),
  ended: ended.nullable().openapi({ description: both('Null khi chưa dừng.', 'Null: it has not ended early.') }),
  madeAt: instant(both('Lúc ghi nhận.', 'When it was made.')),
  changedAt: instant(both('Lúc thay đổi gần nhất.', 'When it last changed.')),
};

export const CoverageSchema = z
  .object({
    ...fields,
    card: z
      .object(card)
      .nullable()
      .openapi({ description: both('Thẻ BHYT; null với BHXH.', 'The card; null in social insurance.') }),
  })
  .openapi('Coverage', {
    description: both('Một quá trình đóng: dòng đã chấp nhận.', 'An accepted row: who is covered.'),
  });

export const cardState = () =>
  z
    .enum(CARDS)
    .optional()
    .openapi({
      description: choiceText('Chỉ theo tình trạng thẻ.', 'By the state of the card.', CARD_WORDS),
      ...query('card'),
      example: 'overdue',
    });

export const schemeQuery = () => scheme().optional().openapi(query('scheme'));

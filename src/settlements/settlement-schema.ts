/** Settlements and their summary as the API shows them. */
import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../http/both.ts';
import { uuid } from '../http/fields.ts';
import { wordsSchema } from '../rulebook/parts.ts';
import { sums } from './line-schema.ts';
import {
  dong,
  dongPositive,
  holder,
  many,
  ObligationSchema,
  obligationState,
  period,
  scheme,
} from './obligation-schema.ts';
import { SETTLEMENT_PATTERN } from './periods.ts';

const day = (vi: string, en: string) =>
  z.string().openapi({ description: both(vi, en), format: 'date', example: '2026-04-24' });

export const settlementKey = () =>
  z
    .string()
    .regex(SETTLEMENT_PATTERN)
    .openapi({
      description: both('Tỉnh, thành phố và quý: 46-2026-Q1.', 'The province and the quarter: 46-2026-Q1.'),
      example: '46-2026-Q1',
    });

const named = () => ({
  id: settlementKey(),
  province: z.string().openapi({ description: both('Mã tỉnh, thành phố.', 'Code of the province.'), example: '46' }),
  period: period(),
});

const moneys = () => ({
  transferred: dongPositive('Đã chuyển.', 'Transferred.', 4_000_000),
  credited: dong('Bù đến trừ bù đi.', 'Credits to it less those from it.', 0),
  arrears: dongPositive('Thiếu kỳ trước, chuyển sang.', 'Arrears of earlier periods.', 0),
  carried: dongPositive('Thiếu, đã chuyển sang kỳ sau.', 'Missing, carried to later periods.', 0),
  missing: dongPositive('Còn phải chuyển.', 'Still to be transferred.', 98_600),
  excess: dongPositive('Chuyển thừa.', 'What came too much.', 0),
});

const FundSchema = z.object({ scheme: scheme(), ...sums().shape, ...moneys() }).openapi('SettlementFund', {
  description: both(
    'Một quỹ: owed là phần của mọi cấp ngân sách và nhà tài trợ, bằng due − participant.',
    'One fund: owed is the part of all budgets and sponsors, which is due − participant.',
  ),
});

export const SettlementsSchema = z
  .object({
    items: z
      .array(
        z
          .object({
            ...named(),
            obligations: many('Số kinh phí.', 'How many obligations.', 3),
            closed: many('Đã đóng.', 'Closed ones.', 0),
            owed: dong('Phải chuyển.', 'Owed.'),
            transferred: dongPositive('Đã chuyển.', 'Transferred.', 4_000_000),
            missing: dongPositive('Còn phải chuyển.', 'Still to be transferred.', 98_600),
          })
          .openapi('SettlementBrief', { description: both('Một quý.', 'A quarter.') }),
      )
      .openapi({ description: both('Quý mới nhất trước.', 'The newest quarter first.') }),
  })
  .openapi('Settlements', { description: both('Các quý của tỉnh, thành phố.', 'The quarters of a province.') });

export const SettlementSchema = z
  .object({
    ...named(),
    funds: z.array(FundSchema).openapi({ description: both('Theo quỹ.', 'By fund.') }),
    obligations: z
      .array(ObligationSchema)
      .openapi({ description: both('Theo quỹ và cấp ngân sách.', 'By fund and holder.') }),
  })
  .openapi('Settlement', {
    description: both(
      'Bảng thanh quyết toán một quý: nhìn qua các kinh phí của tỉnh, thành phố, mỗi dòng tính một lần.',
      "A quarter's sheet: a view over the obligations of the province, each line counted once.",
    ),
  });

const dueSchema = z
  .object({
    id: z.string().openapi({
      description: both('Mã thời hạn trong chính sách.', 'The deadline in its policy.'),
      example: 'quarterly-transfer',
    }),
    period: z.string().openapi({
      description: both(
        'Quý của số tiền: quý trước khi là số thiếu chuyển sang.',
        'The quarter whose money it is about: an earlier one for what was carried here.',
      ),
      example: '2026-Q1',
    }),
    lastDay: day('Ngày cuối còn đúng hạn.', 'The last day in time.'),
    nextWorkingDay: day(
      'Ngày làm việc kế tiếp khi rơi vào ngày nghỉ; null khi không.',
      'The working day that follows a day off; null: it is none.',
    ).nullable(),
    words: z
      .string()
      .nullable()
      .openapi({
        description: both('Nguyên văn; null khi chưa có văn bản.', 'The printed words; null: the text is not at hand.'),
        example: 'trước ngày 25 tháng đầu tiên của quý tiếp theo',
      }),
    what: wordsSchema.openapi({ description: both('Việc phải làm.', 'What is to be done.') }),
    cite: z.string().openapi({
      description: both('Căn cứ.', 'Its clause.'),
      example: 'Kế hoạch thực hiện NQ 53/2025/NQ-HĐND, V.5.b',
    }),
  })
  .openapi('DueOn', { description: both('Một thời hạn theo văn bản.', 'A day that a text names.') });

export const SummarySchema = z
  .object({
    ...named(),
    asOn: day('Tính đến ngày này, giờ Việt Nam.', 'As on this day, in Việt Nam.'),
    funds: z.array(FundSchema).openapi({ description: both('Theo quỹ.', 'By fund.') }),
    holders: z
      .array(
        z
          .object({
            obligation: uuid(both('Mã kinh phí.', 'The obligation.')),
            holder: holder(),
            scheme: scheme(),
            state: obligationState(),
            owed: dong('Phải chuyển.', 'Owed.'),
            ...moneys(),
            lastPaidOn: day('Ngày chuyển gần nhất; null khi chưa.', 'The last transfer; null: none yet.').nullable(),
            due: z.array(dueSchema).openapi({
              description: both(
                'Hạn sớm nhất trước, gồm hạn của số thiếu kỳ trước; rỗng khi văn bản không nêu ngày.',
                'The earliest first, with those of arrears; empty where no text names a day.',
              ),
            }),
            standing: z.enum(['upcoming', 'late', 'met', 'met-late', 'carried', 'undated']).openapi({
              description: choiceText('So với hạn sớm nhất.', 'Against the earliest of its days.', {
                upcoming: ['còn hạn', 'there is time'],
                late: ['quá hạn, còn thiếu', 'late, money is missing'],
                met: ['đã đủ, đúng hạn', 'all of it came in time'],
                'met-late': ['đã đủ, quá hạn', 'all of it came, late'],
                carried: [
                  'đã đóng khi còn thiếu: xem kỳ nhận số thiếu',
                  'closed with money missing: see the period it was carried to',
                ],
                undated: ['văn bản không nêu ngày', 'no text names a day'],
              }),
            }),
            daysLate: many('Số ngày chậm.', 'Days late.', 0),
          })
          .openapi('HolderSummary', { description: both('Một cấp ngân sách và quỹ.', 'A budget holder and fund.') }),
      )
      .openapi({ description: both('Theo quỹ và cấp ngân sách.', 'By fund and holder.') }),
  })
  .openapi('SettlementSummary', {
    description: both(
      'Một trang: phải chuyển, đã chuyển, còn lại, hạn, chậm.',
      'One page: owed, come, left, by when, how late.',
    ),
  });

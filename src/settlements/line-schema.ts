/** Lines, sums, transfers and differences as the API shows them. */
import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../http/both.ts';
import { TREASURY_REFERENCE } from '../http/clear-words.ts';
import { instant, uuid } from '../http/fields.ts';
import { dateSchema } from '../quotes/dates.ts';
import { dong, dongPositive, holder, many, period, scheme } from './obligation-schema.ts';

const counted = () => ({
  people: many('Số người.', 'People.', 12),
  cards: many('Số thẻ BHYT đã phát hành.', 'Health insurance cards that were issued.', 12),
});
const amounts = () => ({
  months: z
    .int()
    .openapi({ description: both('Số tháng; âm khi giảm.', 'Months; negative when taken back.'), example: 36 }),
  due: dong('Số tiền phải đóng.', 'The premium due.'),
  participant: dong('Người tham gia đóng.', 'Paid by participants.', 0),
  state: dong('NSNN hỗ trợ theo quy định.', "The state's support.", 2_869_020),
  local: dong('NSĐP hỗ trợ thêm theo nghị quyết.', "The resolution's local support.", 1_229_580),
  topUp: dong('Xã, phường hỗ trợ thêm.', 'Commune top-ups.', 0),
  sponsor: dong('Hỗ trợ khác.', 'Sponsors.', 0),
  owed: dong('Phần cấp ngân sách này phải chuyển.', 'What this holder owes of it.', 1_229_580),
});

export const sums = () => z.object({ ...counted(), ...amounts() });

const LineSchema = z
  .object({
    belongsTo: period().openapi({
      description: both(
        'Quý của khoản này; trước quý thanh toán là điều chỉnh.',
        'The quarter it belongs to: an earlier one is an adjustment.',
      ),
    }),
    rule: z.string().openapi({
      description: both(
        'Nhóm theo chính sách; state-<nhóm> khi chỉ NSNN hỗ trợ, sensitive khi không được nêu, self-paid khi không còn được hỗ trợ.',
        "The rule of the policy; state-<the state's group> where the state alone supports, sensitive where it must not be told, " +
          'self-paid where nobody supports these months any more.',
      ),
      example: 'hi-near-poor',
    }),
    commune: z
      .string()
      .nullable()
      .openapi({
        description: both('Xã, phường; null khi tổng hợp toàn tỉnh.', 'The commune; null: of the whole province.'),
        example: '19789',
      }),
    localHolder: holder()
      .nullable()
      .openapi({ description: both('Cấp ngân sách của phần địa phương.', 'Who owes the local part.') }),
    ...counted(),
    ...amounts(),
  })
  .openapi('ObligationLine', { description: both('Một dòng.', 'A line.') });

export const LinesSchema = z
  .object({
    obligation: uuid(both('Mã kinh phí.', 'The obligation.')),
    version: z.int().openapi({ description: both('Phiên bản đã đọc.', 'The version that was read.'), example: 1 }),
    period: period(),
    isFrozen: z.boolean().openapi({ description: both('Đã chốt hay đang tính.', 'Frozen, or computed just now.') }),
    lines: z.array(LineSchema).openapi({ description: both('Mọi dòng.', 'All lines.') }),
    adjustments: sums().openapi({ description: both('Riêng điều chỉnh kỳ trước.', 'The adjustments alone.') }),
    total: sums().openapi({
      description: both('Cộng; người chỉ tính của kỳ này.', 'The sums; people of this period alone.'),
    }),
  })
  .openapi('ObligationLines', { description: both('Các dòng của một kinh phí.', 'The lines of an obligation.') });

export const NewTransferSchema = z
  .strictObject({
    reference: z
      .string()
      .regex(TREASURY_REFERENCE)
      .openapi({
        description: both(
          'Số chứng từ kho bạc: chữ hoa, số, . / -; không chỉ gồm 12 chữ số, vì đó là số định danh.',
          'Reference of the treasury: capitals, digits, . / -; not 12 digits alone, which are the number of a person.',
        ),
        example: 'KB46-2026-000123',
      }),
    paidOn: dateSchema('YYYY-MM-DD').openapi({
      description: both('Ngày tiền về quỹ.', 'The day it reached the fund.'),
      example: '2026-04-20',
    }),
    fund: scheme(),
    amount: dongPositive('Số tiền.', 'The amount.', 4_000_000).min(1).max(1_000_000_000_000_000),
  })
  .openapi('NewTransfer', { description: both('Một lần chuyển kinh phí.', 'A transfer.') });

export const NewCreditSchema = z
  .strictObject({
    to: uuid(
      both('Kinh phí được bù, cùng cấp ngân sách và quỹ.', 'The obligation that gets it, of the same holder and fund.'),
    ),
    amount: dongPositive('Số tiền.', 'The amount.', 98_600).min(1).max(1_000_000_000_000_000),
  })
  .openapi('NewCredit', { description: both('Bù số chuyển thừa.', 'An excess to be credited.') });

const by = () => ({
  agency: uuid(both('Cơ quan.', 'The agency.')),
  person: uuid(both('Người ghi; chỉ là mã.', 'Who recorded it, by an id alone.')),
});

export const TransfersSchema = z
  .object({
    transfers: z
      .array(
        z
          .object({
            id: uuid(both('Mã.', 'Its id.')),
            reference: z
              .string()
              .openapi({ description: both('Số chứng từ.', 'The reference.'), example: 'KB46-2026-000123' }),
            paidOn: z
              .string()
              .openapi({ description: both('Ngày chuyển.', 'The day.'), format: 'date', example: '2026-04-20' }),
            amount: dongPositive('Số tiền.', 'The amount.', 4_000_000),
            recordedAt: instant(both('Lúc ghi.', 'When it was recorded.')),
            ...by(),
            retracted: z
              .object({ at: instant(both('Lúc hủy.', 'When.')), ...by() })
              .nullable()
              .openapi({
                description: both(
                  'Ai đã hủy vì ghi nhầm; null khi còn hiệu lực. Lý do ở các bước.',
                  'Who took it back as recorded by mistake; null: it stands. The reasons are with the steps.',
                ),
              }),
          })
          .openapi('Transfer', { description: both('Một lần chuyển.', 'A transfer.') }),
      )
      .openapi({ description: both('Theo thứ tự ghi.', 'As they were recorded.') }),
    credits: z
      .array(
        z
          .object({
            id: uuid(both('Mã.', 'Its id.')),
            kind: z.enum(['excess', 'arrears']).openapi({
              description: choiceText('Loại.', 'What it is.', {
                excess: ['số chuyển thừa bù cho kinh phí khác', 'what came too much, credited to another obligation'],
                arrears: ['số còn thiếu khi đóng, chuyển sang kỳ sau', 'what was missing at the closing, carried on'],
              }),
            }),
            from: uuid(both('Từ kinh phí.', 'From which obligation.')),
            to: uuid(both('Sang kinh phí.', 'To which obligation.')),
            amount: dongPositive('Số tiền.', 'The amount.', 98_600),
            madeAt: instant(both('Lúc ghi.', 'When.')),
            ...by(),
          })
          .openapi('Credit', { description: both('Một khoản bù hoặc chuyển kỳ.', 'A credit, or arrears.') }),
      )
      .openapi({ description: both('Bù và chuyển kỳ, đi và đến.', 'Credits and arrears, from and to it.') }),
  })
  .openapi('Transfers', { description: both('Tiền đã về và đã bù.', 'Money that came, and was credited.') });

export const DifferencesSchema = z
  .object({
    holds: z
      .boolean()
      .openapi({ description: both('Khớp đến từng đồng.', 'Whether all agree to the đồng.'), example: true }),
    differences: z
      .array(
        z
          .object({
            kind: z.enum(['line', 'hash', 'owed', 'money', 'coverage', 'reversal', 'sum']).openapi({
              description: choiceText('Phép so.', 'What was compared.', {
                line: ['dòng đã chốt với sổ', 'a frozen line with the ledger'],
                hash: ['dấu của các bút toán', 'the mark of the postings'],
                owed: ['tổng các dòng với các bút toán của cấp ngân sách', "the lines' sum with the holder's postings"],
                money: ['tiền đã chuyển với sổ', 'transfers with the ledger'],
                coverage: ['bút toán với quá trình đóng', 'postings with the coverage'],
                reversal: ['bút toán đảo với bút toán gốc', 'a reversal with what it reverses'],
                sum: [
                  'tổng đã cộng sẵn của từng dòng với các bút toán',
                  'the sums kept of each line with the postings',
                ],
              }),
            }),
            place: z.string().openapi({
              description: both('Chỗ nào, chỉ là mã.', 'Where, by ids alone.'),
              example: '2026-Q1 hi-near-poor 19789 due',
            }),
            stated: z
              .string()
              .nullable()
              .openapi({ description: both('Đã ghi.', 'What is stated.'), example: '1229580' }),
            found: z
              .string()
              .nullable()
              .openapi({ description: both('Tính lại được.', 'What was found.'), example: '1229580' }),
          })
          .openapi('Difference', { description: both('Một chỗ lệch.', 'A place that differs.') }),
      )
      .openapi({ description: both('Tối đa 100 chỗ.', 'At most 100 places.') }),
  })
  .openapi('Reconciliation', { description: both('Kết quả đối chiếu.', 'What the comparison found.') });

/** The money of a coverage as the API shows it, what is sent to change one, and the rows nobody is covered by. Documents only. */
import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { day, month } from '../registers/fields.ts';
import { amounts, card, dong, fields, policy, REASON_WORDS, rule } from './coverage-schema.ts';
import { GAPS } from './covered-row.ts';
import { END_REASONS } from './ending.ts';

const period = (description: string, example: string) =>
  z
    .string()
    .regex(/^20\d{2}-Q[1-4]$/)
    .openapi({ description, example });

const cardNumber = () =>
  z
    .string()
    .regex(/^(?:[A-Z]{2}[1-5]\d{12}|\d{10})$/)
    .openapi({
      description: both(
        'Số thẻ: 10 chữ số, hoặc 15 ký tự theo mẫu cũ. Được mã hóa khi lưu.',
        'The number of the card: 10 digits, or 15 characters in the old form. It is sealed where it is kept.',
      ),
      example: '4600000001',
    });

const PaymentSchema = z
  .object({
    paidIn: month(both('Tháng đóng.', 'Paid in.'), '2027-01'),
    from: month(both('Tháng đầu.', 'The first month.'), '2027-01'),
    months: z.int().openapi({ description: both('Số tháng.', 'How many months.'), example: 12 }),
    policy,
    rule: rule.nullable(),
    ...amounts,
  })
  .openapi('CoveragePayment', { description: both('Một lần đóng, như đã trả lời.', 'A payment, as it was quoted.') });

const PostingSchema = z
  .object({
    journal: uuid(both('Việc đã ghi.', 'The act it was made in.')),
    kind: z.enum(['coverage', 'decrease', 'refund', 'transfer', 'retraction', 'credit']).openapi({
      description: choiceText('Loại.', 'What sort of act.', {
        coverage: ['ghi nhận', 'covering'],
        decrease: ['báo giảm', 'a decrease'],
        refund: ['hoàn trả', 'a refund'],
        transfer: ['chuyển tiền', 'a transfer'],
        retraction: ['hủy lần chuyển ghi nhầm', 'a transfer taken back'],
        credit: ['bù trừ', 'a credit'],
      }),
    }),
    madeAt: instant(both('Lúc ghi.', 'When.')),
    period: period(both('Quý quyết toán.', 'The quarter it is settled in.'), '2027-Q1'),
    belongsTo: period(both('Quý phát sinh.', 'The quarter it belongs to.'), '2027-Q1'),
    month: month(both('Tháng đầu.', 'The first of its months.'), '2027-01'),
    months: z.int().openapi({
      description: both('Số tháng; âm khi là bút toán đảo.', 'How many; negative in a reversal.'),
      example: 3,
    }),
    account: z.enum(['fund', 'participant', 'state', 'local', 'top-up', 'sponsor', 'transferred', 'received']).openapi({
      description: choiceText('Tài khoản.', 'The account.', {
        fund: ['quỹ phải thu', 'what the fund is owed'],
        participant: ['người tham gia', 'the participant'],
        state: ['Nhà nước', 'the state'],
        local: ['địa phương', 'city or commune'],
        'top-up': ['xã, phường thêm', "the commune's top-up"],
        sponsor: ['hỗ trợ khác', 'a sponsor'],
        transferred: ['đã chuyển', 'transferred'],
        received: ['đã nhận', 'received'],
      }),
    }),
    holder: z
      .string()
      .nullable()
      .openapi({
        description: both('Ngân sách phải trả.', 'Who owes it; null for fund and participant.'),
        example: 'city',
      }),
    amount: dong(both('Số tiền; dương là phải trả quỹ.', 'Positive is owed to the fund.'), 102_465),
    isReversal: z.boolean().openapi({ description: both('Bút toán đảo.', 'Whether it takes another back.') }),
  })
  .openapi('Posting', {
    description: both('Một bút toán, không sửa, không xóa được.', 'A posting; nobody changes it.'),
  });

export const CoverageMoneySchema = z
  .object({
    ...fields,
    card: z
      .object({ ...card, number: cardNumber().nullable() })
      .nullable()
      .openapi({ description: both('Thẻ BHYT, kèm số.', 'The card, with its number.') }),
    payments: z.array(PaymentSchema).openapi({ description: both('Các lần đóng.', 'The payments.') }),
    postings: z
      .array(PostingSchema)
      .nullable()
      .openapi({
        description: both('Bút toán; null với nơi không giữ sổ.', 'Postings; null for offices that keep no books.'),
      }),
  })
  .openapi('CoverageMoney', { description: both('Quá trình đóng và tiền.', 'A coverage with its money.') });

export const EndSchema = z
  .strictObject({
    from: month(both('Tháng đầu tiên không còn.', 'The first month not covered any more.'), '2027-06'),
    because: z.enum(END_REASONS).openapi({ description: choiceText('Lý do.', 'Why.', REASON_WORDS), example: 'death' }),
  })
  .openapi('NewCoverageEnd', { description: both('Dừng từ tháng nào, vì sao.', 'From when, and why.') });

export const NewCardSchema = z
  .strictObject({
    issuedOn: day(both('Ngày cấp.', 'When it was issued.'), '2026-12-24'),
    from: day(both('Có giá trị từ ngày.', 'Valid from.'), '2027-01-01'),
    until: day(both('Có giá trị đến hết ngày.', 'Valid until, that day included.'), '2027-12-31'),
    number: cardNumber(),
  })
  .superRefine(({ from, until }, context) => {
    if (until >= from) return;
    context.addIssue({ code: 'custom', path: ['until'], params: { code: 'out-of-range', bounds: '>= from' } });
  })
  .openapi('NewCard', { description: both('Thẻ đã cấp.', 'The card that was issued.') });

export const GapSchema = z
  .object({
    entry: uuid(both('Dòng của danh sách.', 'The row of the list.')),
    change: z.enum(['increase', 'decrease']).openapi({
      description: choiceText('Tăng hay giảm.', 'Joining or leaving.', {
        increase: ['tăng', 'joining'],
        decrease: ['giảm', 'leaving'],
      }),
    }),
    code: z.enum(GAPS).openapi({
      description: choiceText('Vì sao chưa ghi nhận.', 'Why nothing was made of it.', {
        'not-decided': ['chưa đủ thông tin để biết được hỗ trợ hay không', 'whether it is supported is not decided'],
        'amount-unknown': ['mức hỗ trợ chưa công bố', 'an amount is not known'],
        'state-pays': [
          'có tháng ngân sách nhà nước đóng toàn bộ: lập danh sách đến hết tháng trước đó',
          'the state pays wholly for some month: list them up to the month before',
        ],
        'commune-unknown': ['chưa rõ xã, phường phải trả', 'the commune that owes is not known'],
        'month-unknown': ['báo giảm không nêu tháng', 'the decrease names no month'],
        'nothing-to-end': ['không có quá trình đóng để dừng', 'there is nothing to end'],
        'ended-already': ['đã dừng trước đó', 'it had ended before'],
      }),
    }),
    foundAt: instant(both('Lúc phát hiện.', 'When it was found.')),
  })
  .openapi('CoverageGap', {
    description: both('Dòng chưa thành quá trình đóng.', 'An accepted row nobody is covered by.'),
  });

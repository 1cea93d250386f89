/** Obligations, their lines and their money as the API shows them, and what is said with a step. */
import { z } from '@hono/zod-openapi';
import { SCHEMES } from '../engine/facts.ts';
import { both, choiceText, type ValueWords } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { schemeWords } from '../quotes/value-words.ts';
import { STATES, STEPS, type State, type Step } from './lifecycle.ts';
import { PERIOD_PATTERN } from './periods.ts';

const STATE_WORDS: ValueWords<State> = {
  open: ['đang ghi sổ; số liệu tính tại chỗ', 'being booked; figures are computed live'],
  proposed: ['cơ quan BHXH đã đề nghị; số liệu đã chốt', 'proposed by the insurer; its figures are frozen'],
  returned: ['cấp ngân sách trả lại; lại được ghi sổ', 'returned by the holder; booked to again'],
  agreed: ['cấp ngân sách đã đồng ý, chờ chuyển tiền', 'agreed by the holder; the money is awaited'],
  transferred: ['đã chuyển đủ', 'all of the money has come'],
  closed: ['đã đóng; số còn thiếu đã chuyển sang kỳ sau', 'closed; what was missing went to a later period'],
};

const STEP_WORDS: ValueWords<Step> = {
  propose: ['đề nghị thanh toán, chốt số liệu', 'propose it, which freezes the figures'],
  agree: ['đồng ý', 'agree'],
  return: ['trả lại, kèm lý do', 'return it, with reasons'],
  transfer: ['ghi một lần chuyển tiền', 'record a transfer'],
  retract: ['hủy một lần chuyển ghi nhầm, kèm lý do', 'take back a transfer recorded by mistake, with reasons'],
  credit: ['bù số chuyển thừa cho kinh phí khác', 'credit an excess to another obligation'],
  close: ['đóng', 'close it'],
};

/** Whole đồng; negative where more is taken back than is owed. */
export const dong = (vi: string, en: string, example = 4_098_600) =>
  z.int().openapi({ description: both(`${vi} Đồng.`, `${en} In đồng.`), format: 'int64', example });
export const dongPositive = (vi: string, en: string, example = 4_098_600) =>
  z
    .int()
    .min(0)
    .openapi({ description: both(`${vi} Đồng.`, `${en} In đồng.`), format: 'int64', example });
export const many = (vi: string, en: string, example = 10) =>
  z
    .int()
    .min(0)
    .openapi({ description: both(vi, en), example });

export const period = () =>
  z
    .string()
    .regex(PERIOD_PATTERN)
    .openapi({ description: both('Quý, dạng 2026-Q1.', 'The quarter, written 2026-Q1.'), example: '2026-Q1' });

export const scheme = () =>
  z.enum(SCHEMES).openapi({ description: choiceText('Quỹ.', 'The fund.', schemeWords), example: 'health-insurance' });

export const holder = () =>
  z
    .string()
    .regex(/^(?:state|city|commune:[0-9]{5}|sponsor:[0-9a-f-]{36})$/)
    .openapi({
      description: both(
        'Ai phải chuyển: state (NSNN theo quy định), city (ngân sách tỉnh, thành phố), commune:<mã xã>, sponsor:<mã nhà tài trợ>.',
        "Who owes: state (the state's own support), city (the province's budget), commune:<code>, sponsor:<id>.",
      ),
      example: 'city',
    });

export const obligationState = () =>
  z.enum(STATES).openapi({ description: choiceText('Trạng thái.', 'The state.', STATE_WORDS), example: 'open' });

const money = z
  .object({
    owed: dong('Phải chuyển theo các dòng, gồm cả điều chỉnh kỳ trước.', 'Owed by the lines, adjustments included.'),
    arrears: dongPositive('Còn thiếu của kỳ trước, chuyển sang.', 'Missing of earlier periods, carried here.', 0),
    transferred: dongPositive('Đã chuyển.', 'Transferred.', 4_000_000),
    credited: dong('Bù từ kinh phí khác; âm khi bù đi.', 'Credited from others; negative where to others.', 0),
    carried: dongPositive('Còn thiếu khi đóng, chuyển sang kỳ sau.', 'Missing at the closing, carried on.', 0),
    missing: dongPositive('Còn phải chuyển.', 'Still to be transferred.', 98_600),
    excess: dongPositive('Chuyển thừa.', 'What came too much.', 0),
    lastPaidOn: z
      .string()
      .nullable()
      .openapi({
        description: both('Ngày chuyển gần nhất; null khi chưa.', 'The day of the last transfer; null: none yet.'),
        format: 'date',
        example: '2026-04-20',
      }),
  })
  .openapi('ObligationMoney', {
    description: both(
      'missing − excess = owed + arrears − transferred − credited − carried.',
      'missing − excess = owed + arrears − transferred − credited − carried.',
    ),
  });

const frozen = z
  .object({
    at: instant(both('Lúc chốt.', 'When it was frozen.')),
    postings: many('Số bút toán.', 'How many postings.', 24),
    lastSeq: z
      .int()
      .nullable()
      .openapi({
        description: both('Số của bút toán cuối; null khi không có.', 'The number of the last; null: none.'),
        example: 1024,
      }),
    hash: z.string().openapi({
      description: both('Dấu SHA-256 của các bút toán theo thứ tự.', 'SHA-256 over all postings in their order.'),
      example: '7f3a91c2'.repeat(8),
    }),
    people: many('Số người của kỳ này.', 'People of this period.', 12),
    owed: dong('Phải chuyển.', 'Owed.'),
  })
  .openapi('Frozen', {
    description: both('Số liệu đã chốt, không bao giờ đổi.', 'Frozen figures: they never change.'),
  });

export const ObligationSchema = z
  .object({
    id: uuid(both('Mã.', 'Its id.')),
    livemode: z.boolean().openapi({ description: both('Dữ liệu thật hay thử.', 'Whether it is live or for tests.') }),
    version: z
      .int()
      .openapi({ description: both('Phiên bản; cũng là ETag.', 'The version; its ETag too.'), example: 2 }),
    province: z.string().openapi({ description: both('Mã tỉnh, thành phố.', 'Code of the province.'), example: '46' }),
    holder: holder(),
    scheme: scheme(),
    period: period(),
    state: obligationState(),
    proposableOn: z.string().openapi({
      description: both('Đề nghị được từ ngày này.', 'It may be proposed from this day on.'),
      format: 'date',
      example: '2026-04-01',
    }),
    money: money.openapi({ description: both('Phải chuyển, đã chuyển, còn lại.', 'Owed, transferred, left.') }),
    frozen: frozen.nullable().openapi({ description: both('null khi chưa chốt.', 'null: not frozen.') }),
    may: z.array(z.enum(STEPS)).openapi({
      description: choiceText('Việc bạn làm được ngay bây giờ.', 'What you may do with it now.', STEP_WORDS),
      example: ['propose'],
    }),
    openedAt: instant(both('Lúc có bút toán đầu tiên.', 'When its first posting came.')),
    changedAt: instant(both('Lúc thay đổi gần nhất.', 'When it last changed.')),
  })
  .openapi('Obligation', {
    description: both(
      'Kinh phí một cấp ngân sách phải chuyển cho một quỹ trong một quý.',
      'What one budget holder owes one fund for one quarter.',
    ),
  });

const reason = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .openapi({
    description: both('Một lý do. Được mã hóa khi lưu.', 'A reason. It is sealed where it is kept.'),
    example: 'Số người của phường chưa khớp với quyết định',
  });

export const ReturnSchema = z
  .strictObject({
    reasons: z
      .array(reason)
      .min(1)
      .max(20)
      .openapi({ description: both('Các lý do trả lại.', 'Why it is returned.') }),
  })
  .openapi('ObligationReturn', { description: both('Lý do trả lại.', 'Why it is returned.') });

export const RetractionSchema = z
  .strictObject({
    reasons: z
      .array(reason.openapi({ example: 'Chứng từ của quý I bị ghi vào quý II' }))
      .min(1)
      .max(20)
      .openapi({ description: both('Các lý do hủy.', 'Why it is taken back.') }),
  })
  .openapi('TransferRetraction', { description: both('Lý do hủy lần chuyển ghi nhầm.', 'Why it is taken back.') });

export const ProposalSchema = z
  .strictObject({
    people: many(
      'Số người bạn đã cộng từ các dòng của kỳ này.',
      'The people you have counted in the lines of the period.',
      12,
    ),
    amount: dong('Số tiền bạn đã cộng (owed).', 'The amount you have added up (owed).'),
  })
  .openapi('Proposal', {
    description: both(
      'Số kiểm tra: khác với các dòng thì không chốt.',
      'Control totals: where the lines differ, nothing is frozen.',
    ),
  });

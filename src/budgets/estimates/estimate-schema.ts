/** Estimates, and what other rates would cost, as the API shows and takes them. */
import { z } from '@hono/zod-openapi';
import { BASES } from '../../engine/need.ts';
import { both, choiceText, type ValueWords } from '../../http/both.ts';
import { instant, uuid } from '../../http/fields.ts';
import { anyMoney, decidedOn, decisionNumber, holder, livemode, money, scheme, version, year } from '../fields.ts';
import { STATES, STEPS, type Step } from './estimates.ts';

const STEP_WORDS: ValueWords<Step> = {
  send: ['gửi', 'send it up'],
  return: ['trả lại để làm lại', 'return it'],
  adopt: ['ghi quyết định của HĐND', "enter the council's decision"],
};

export const stepParam = z.enum(STEPS).openapi({
  description: choiceText('Bước.', 'The step.', STEP_WORDS),
  example: 'send',
  param: { name: 'step', in: 'path' },
});

const count = (description: string, example: number) => z.int().openapi({ description, example });
const commune = () =>
  z
    .string()
    .regex(/^\d{5}$/)
    .nullable()
    .openapi({
      description: both(
        'Mã xã, phường; null là của cả tỉnh, thành phố (nhóm nhạy cảm).',
        'Code of the commune; null: of the province as a whole (sensitive groups).',
      ),
      example: '19789',
    });
const rule = () =>
  z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,59}$/)
    .openapi({
      description: both(
        'Nhóm được địa phương hỗ trợ; state-<nhóm> là chỉ Nhà nước, sensitive là các nhóm nhạy cảm.',
        "The local rule; 'state-<group>': the state alone, 'sensitive': the sensitive ones.",
      ),
      example: 'hi-near-poor',
    });

const paid = {
  due: anyMoney(both('Tổng phải đóng.', 'The whole premium.'), 1366200),
  state: anyMoney(both('Nhà nước.', 'By the state.'), 956340),
  local: anyMoney(both('Địa phương.', 'By the local budget.'), 409860),
  topUp: anyMoney(both('Xã, phường thêm.', 'Added by communes.'), 0),
  participant: anyMoney(both('Người tham gia.', 'Left to participants.'), 0),
};
const amount = () => anyMoney(both('Phần của cấp ngân sách này, đồng.', "The holder's own part, đồng."), 409860);

const EstimateLineSchema = z
  .object({
    scheme: scheme(),
    commune: commune(),
    rule: rule(),
    peopleBefore: count(both('Số người năm trước, theo sổ cái.', 'People of the year before, by the ledger.'), 1),
    people: count(both('Số người dự kiến.', 'People expected.'), 1),
    months: count(both('Số tháng dự kiến.', 'Months expected.'), 12),
    ...paid,
    amount: amount(),
    basis: z.enum(BASES).openapi({
      description: choiceText('Tính theo gì.', 'What the months are priced by.', {
        rule: ['theo nhóm và mức của năm đó', 'the rule and the price of that year'],
        price: ['theo mức giá, vì không nêu nhóm', 'the price alone, where the rule is not told'],
        stated: ['theo số người nêu, cả năm', 'people who are stated only, for the whole year'],
      }),
    }),
  })
  .openapi('EstimateLine', { description: both('Một nhóm của một xã, phường.', 'A group of a commune.') });

const summary = {
  id: uuid(both('Mã.', 'The id.')),
  livemode: livemode(),
  province: z.string().openapi({ description: both('Mã tỉnh, thành phố.', 'Code of the province.'), example: '46' }),
  holder: holder(),
  year: year(2028),
  state: z.enum(STATES).openapi({
    description: choiceText('Tình trạng.', 'Where it is.', {
      drafted: ['bản soạn', 'a draft'],
      sent: ['đã gửi', 'sent up'],
      returned: ['trả lại, hoặc thay bằng bản sau', 'returned, or replaced by a later one'],
      adopted: ['đã quyết định', 'adopted'],
    }),
  }),
  version: version(),
  ruleset: z.string().openapi({ description: both('Dấu của bộ quy định.', 'The hash of the law it follows.') }),
  people: count(both('Số người dự kiến.', 'People expected.'), 1),
  amount: amount(),
  countedAt: instant(both('Lúc tính từ sổ cái.', 'When the ledger was counted.')),
  decision: decisionNumber('21/NQ-HĐND').nullable(),
  decidedOn: decidedOn('2026-11-20').nullable(),
  adoptedAmount: money(both('Số được quyết định.', 'What was adopted.'), 409860).nullable(),
  changedAt: instant(both('Lúc đổi gần nhất.', 'When it was last changed.')),
};

export const EstimateSchema = z
  .object({
    ...summary,
    may: z
      .array(z.enum(STEPS))
      .openapi({ description: choiceText('Bạn được làm gì tiếp.', 'What you may do next.', STEP_WORDS) }),
    lines: z.array(EstimateLineSchema).openapi({ description: both('Từng nhóm.', 'Group by group.') }),
  })
  .openapi('Estimate', { description: both('Dự toán năm của một cấp ngân sách.', "A budget holder's estimate.") });

export const EstimateSummarySchema = z
  .object(summary)
  .openapi('EstimateSummary', { description: both('Dự toán, không kèm từng nhóm.', 'An estimate without its lines.') });

export const EstimateSumSchema = z
  .object({
    of: z.string().openapi({
      description: both('city, state, hoặc communes: mọi xã, phường.', 'city, state, or communes: all of them.'),
      example: 'communes',
    }),
    estimates: count(both('Số bản đã gửi hoặc đã quyết định.', 'Estimates that are sent or adopted.'), 1),
    people: count(both('Số người.', 'People.'), 1),
    amount: amount(),
    adopted: anyMoney(both('Đã quyết định, đồng.', 'Adopted, đồng.'), 0),
  })
  .openapi('EstimateSum', { description: both('Tổng hợp.', 'Rolled up.') });

export const NewEstimateSchema = z
  .strictObject({
    holder: holder(),
    year: year(2028),
    stated: z
      .array(
        z
          .strictObject({
            scheme: scheme(),
            commune: commune(),
            rule: rule(),
            people: z
              .int()
              .min(0)
              .max(10_000_000)
              .openapi({ description: both('Số người dự kiến.', 'People expected.'), example: 120 }),
          })
          .openapi('StatedPeople', { description: both('Số người nêu cho một nhóm.', 'People stated for a group.') }),
      )
      .max(2_000)
      .default([])
      .openapi({
        description: both(
          'Nhóm nào nêu số người thì thay số của sổ cái; nhóm không nêu giữ như năm trước.',
          "Where people are stated, they take the place of the ledger's; other groups stay as they were.",
        ),
      }),
  })
  .openapi('NewEstimate', { description: both('Dự toán cần lập.', 'The estimate to draft.') });

export const EstimateStepSchema = z
  .strictObject({
    amount: money(both('Số được quyết định (adopt).', 'What is adopted (adopt).'), 409860, 1).optional(),
    decision: decisionNumber('21/NQ-HĐND').optional(),
    decidedOn: decidedOn('2026-11-20').optional(),
  })
  .openapi('EstimateStep', {
    description: both('Với adopt: cả ba; bước khác để trống.', 'With adopt: all three; empty with other steps.'),
  });

const rate = (description: string, example: number) =>
  z.int().min(1).max(100_000_000).optional().openapi({ description, example });

export const WhatIfSchema = z
  .strictObject({
    holder: holder(),
    year: year(2028),
    rules: z
      .array(
        z.strictObject({
          rule: rule(),
          share: z
            .int()
            .min(0)
            .max(10_000)
            .openapi({ description: both('Phần vạn mới.', 'The new share, in basis points.'), example: 2000 }),
        }),
      )
      .max(100)
      .default([])
      .openapi({ description: both('Nhóm đổi mức hỗ trợ.', 'Rules with another share.') }),
    ruralPovertyLine: rate(both('Chuẩn hộ nghèo nông thôn, đồng.', 'The rural poverty line, đồng.'), 2500000),
    referenceLevel: rate(both('Mức tham chiếu, đồng.', 'The reference level, đồng.'), 2700000),
  })
  .openapi('WhatIf', { description: both('Mức thử.', 'The rates to try.') });

const side = (description: string) =>
  z
    .object({ people: count(both('Số người được hỗ trợ.', 'People supported.'), 1), ...paid, amount: amount() })
    .openapi({ description });
const compared = () => ({
  before: side(both('Theo quy định đã biết.', 'By the law as it is known.')),
  after: side(both('Theo mức thử.', 'With the rates to try.')),
  difference: side(both('Chênh lệch.', 'The difference.')),
});

export const ComparedSchema = z
  .object({
    holder: holder(),
    year: year(2028),
    ruleset: z.string().openapi({ description: both('Dấu của bộ quy định.', 'The hash of the law as it is known.') }),
    rules: z
      .array(z.object({ scheme: scheme(), rule: rule(), ...compared() }))
      .openapi({ description: both('Từng nhóm.', 'Rule by rule.') }),
    total: z.object(compared()).openapi({ description: both('Cộng.', 'The sum.') }),
  })
  .openapi('ComparedRates', {
    description: both('Cùng những người ấy, hai mức: không nêu ai.', 'The same people under both; nobody is told of.'),
  });

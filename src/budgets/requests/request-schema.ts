/** Requests for more money, as the API shows and takes them. */
import { z } from '@hono/zod-openapi';
import { both, choiceText, type ValueWords } from '../../http/both.ts';
import { instant, uuid } from '../../http/fields.ts';
import { anyMoney, decidedOn, decisionNumber, holder, livemode, money, version, year } from '../fields.ts';
import { STATES, STEPS, type Step } from './lifecycle.ts';

const STEP_WORDS: ValueWords<Step> = {
  send: ['gửi', 'hand it in'],
  endorse: ['phối hợp, đồng ý đề xuất', 'endorse it'],
  grant: ['ghi quyết định bổ sung của UBND thành phố', "enter the city's decision to grant"],
  refuse: ['ghi quyết định không bổ sung', "enter the city's decision to refuse"],
  withdraw: ['rút', 'take it back'],
};

export const stepParam = z.enum(STEPS).openapi({
  description: choiceText('Bước.', 'The step.', STEP_WORDS),
  example: 'send',
  param: { name: 'step', in: 'path' },
});

const asStood = {
  granted: anyMoney(both('Được giao, lúc soạn.', 'Granted, when it was drafted.'), 500000000),
  used: anyMoney(both('Đã dùng, lúc soạn.', 'Used, when it was drafted.'), 300000000),
  committed: anyMoney(both('Đã phát sinh, lúc soạn.', 'Committed, when it was drafted.'), 250000000),
};
const foreseen = () =>
  money(both('Dự kiến còn phát sinh trong năm.', 'What the rest of the year is expected to take.'), 30000000);
const balanced = () =>
  money(
    both('Xã, phường tự cân đối được trong dự toán của mình.', 'What the commune found within its own estimate.'),
    20000000,
  );

export const BudgetRequestSchema = z
  .object({
    id: uuid(both('Mã.', 'The id.')),
    livemode: livemode(),
    province: z.string().openapi({ description: both('Mã tỉnh, thành phố.', 'Code of the province.'), example: '46' }),
    holder: holder(),
    year: year(),
    state: z.enum(STATES).openapi({
      description: choiceText('Tình trạng.', 'Where it is.', {
        drafted: ['bản soạn', 'a draft'],
        sent: ['đã gửi', 'handed in'],
        endorsed: ['đã thống nhất, chờ quyết định', 'endorsed, to be decided'],
        granted: ['được bổ sung', 'granted'],
        refused: ['không được bổ sung', 'refused'],
        withdrawn: ['đã rút', 'taken back'],
      }),
    }),
    version: version(),
    ...asStood,
    foreseen: foreseen(),
    balanced: balanced(),
    asked: money(
      both(
        'Đề nghị: dùng + phát sinh + dự kiến − giao − tự cân đối.',
        'Asked: used + committed + foreseen − granted − balanced.',
      ),
      60000000,
    ),
    given: money(both('Được bổ sung.', 'Granted by the decision.'), 60000000).nullable(),
    decision: decisionNumber('12/QĐ-UBND').nullable(),
    decidedOn: decidedOn('2026-11-20').nullable(),
    madeAt: instant(both('Lúc soạn.', 'When it was drafted.')),
    changedAt: instant(both('Lúc đổi gần nhất.', 'When it was last changed.')),
    steps: z
      .array(
        z.object({
          step: z.enum(['draft', ...STEPS]).openapi({
            description: choiceText('Bước.', 'The step.', { draft: ['soạn', 'draft it'], ...STEP_WORDS }),
          }),
          agency: uuid(both('Cơ quan.', 'The agency.')),
          person: uuid(both('Người; chỉ là mã.', 'Who, by an id alone.')),
          at: instant(both('Lúc nào.', 'When.')),
        }),
      )
      .openapi({ description: both('Các bước đã qua.', 'The steps it has taken.') }),
    may: z
      .array(z.enum(STEPS))
      .openapi({ description: choiceText('Bạn được làm gì tiếp.', 'What you may do next.', STEP_WORDS) }),
    cite: z
      .string()
      .nullable()
      .openapi({ description: both('Căn cứ của trình tự.', 'The clause the way rests on.'), example: null }),
    reading: z
      .object({
        vi: z.string().openapi({ description: both('Bằng tiếng Việt.', 'In Vietnamese.') }),
        en: z.string().openapi({ description: both('Bằng tiếng Anh.', 'In English.') }),
      })
      .nullable()
      .openapi({ description: both('Cách hiểu, nơi văn bản không nói.', 'The reading, where no text says it.') }),
  })
  .openapi('BudgetRequest', {
    description: both('Đề nghị bổ sung kinh phí.', 'A request for more money in the year.'),
  });

export const NewBudgetRequestSchema = z
  .strictObject({
    holder: z
      .string()
      .regex(/^(city|commune:\d{5})$/)
      .openapi({
        description: both('city hoặc commune:<mã> của mình.', "city, or one's own commune:<code>."),
        pattern: '^(city|commune:\\d{5})$',
        example: 'commune:19789',
      }),
    year: year(),
    foreseen: foreseen().default(0),
    balanced: balanced().default(0),
  })
  .refine(({ holder: of, balanced: found }) => of !== 'city' || found === 0, {
    path: ['balanced'],
    params: { code: 'out-of-range', bounds: '0' },
  })
  .openapi('NewBudgetRequest', { description: both('Đề nghị cần soạn.', 'The request to draft.') });

export const BudgetStepSchema = z
  .strictObject({
    amount: money(both('Số được bổ sung (grant).', 'What is granted (grant).'), 60000000, 1).optional(),
    decision: decisionNumber('12/QĐ-UBND').optional(),
    decidedOn: decidedOn('2026-11-20').optional(),
  })
  .openapi('BudgetStep', {
    description: both(
      'Với grant: số tiền, số và ngày quyết định; với refuse: số và ngày quyết định; bước khác để trống.',
      'With grant: the amount, number and day of the decision; with refuse: number and day; empty with other steps.',
    ),
  });

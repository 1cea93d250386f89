/** Plans of targets as the API shows and takes them. */
import { z } from '@hono/zod-openapi';
import { decisionNumber } from '../../budgets/fields.ts';
import { both, choiceText, type ValueWords } from '../../http/both.ts';
import { FREE_LINE } from '../../http/clear-words.ts';
import { instant, uuid } from '../../http/fields.ts';
import { anyUnit, indicator, level, targetValue, year } from '../fields.ts';

export const PLAN_STATES = ['draft', 'assigned', 'discarded'] as const;
export const TARGET_STATES = ['draft', 'assigned', 'replaced', 'discarded'] as const;

const STATE_WORDS: ValueWords<(typeof TARGET_STATES)[number]> = {
  draft: ['bản soạn', 'a draft'],
  assigned: ['đã giao, đang có hiệu lực', 'given, in force'],
  replaced: ['đã thay bằng chỉ tiêu sau', 'replaced by a later one'],
  discarded: ['đã bỏ', 'given up'],
};

/** A number of somebody with blanks or dots in it. */
const SPACED_NUMBER = /(?:\d[ .]?){12}/;

export const freeWords = (description: string, example: string) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .regex(FREE_LINE)
    .refine((text) => !SPACED_NUMBER.test(text), {
      params: { code: 'wrong-form', bounds: 'Nhiều hộ chưa có xác nhận cư trú' },
    })
    .openapi({ description, pattern: FREE_LINE.source, maxLength: 2000, example });

const targetMonth = () =>
  z
    .int()
    .min(1)
    .max(12)
    .nullable()
    .openapi({
      description: both(
        'Tháng của chỉ tiêu, 1 đến 12; null là của cả năm (đến hết năm).',
        'The month it is for, 1 to 12; null: for the whole year, by its end.',
      ),
      example: null,
    });

const NewTargetSchema = z
  .strictObject({
    unit: anyUnit('commune:19789'),
    indicator: indicator(),
    month: targetMonth().optional(),
    value: targetValue(),
  })
  .openapi('NewTarget', { description: both('Một chỉ tiêu cần giao.', 'A target to give.') });

const reason = () =>
  freeWords(
    both(
      'Lý do, bắt buộc khi thay chỉ tiêu đã giao. Không ghi dữ liệu cá nhân; dãy từ 9 chữ số bị từ chối.',
      'Why; needed where a target in force is replaced. Nothing about a person: a run of nine digits is refused.',
    ),
    'Điều chỉnh theo dân số sau sáp nhập tổ dân phố',
  );

export const NewTargetPlanSchema = z
  .strictObject({
    year: year(),
    document: decisionNumber('125/KH-UBND').optional(),
    reason: reason().optional(),
    lines: z
      .array(NewTargetSchema)
      .min(1)
      .max(2000)
      .openapi({
        description: both(
          'Các chỉ tiêu, mỗi đơn vị, chỉ tiêu và tháng một lần.',
          'The targets: a unit, indicator and month once.',
        ),
      }),
  })
  .openapi('NewTargetPlan', { description: both('Kế hoạch giao chỉ tiêu cần soạn.', 'A plan of targets to draft.') });

export const FromGoalsSchema = z
  .strictObject({
    year: year(),
    document: decisionNumber('125/KH-UBND').optional(),
    reason: reason().optional(),
    indicators: z
      .array(indicator())
      .min(1)
      .max(20)
      .optional()
      .openapi({
        description: both(
          'Chỉ các chỉ tiêu này; bỏ trống là mọi chỉ tiêu có mục tiêu.',
          'These indicators alone; absent: all that have a goal.',
        ),
      }),
  })
  .openapi('TargetsFromGoals', {
    description: both(
      'Soạn chỉ tiêu của năm từ mục tiêu của kế hoạch.',
      "To draft a year's targets from what the plans want to reach.",
    ),
  });

const head = {
  id: uuid(both('Mã.', 'The id.')),
  livemode: z.boolean().openapi({ description: both('Dữ liệu thật hay thử.', 'Whether it is live or for tests.') }),
  agency: uuid(both('Cơ quan giao.', 'The office that gives them.')),
  unit: anyUnit('province:46'),
  year: year(),
  state: z.enum(PLAN_STATES).openapi({
    description: choiceText('Tình trạng.', 'Where it is.', {
      draft: STATE_WORDS.draft,
      assigned: ['đã giao', 'given'],
      discarded: STATE_WORDS.discarded,
    }),
  }),
  version: z.int().openapi({ description: both('Phiên bản; cũng là ETag.', 'The version; its ETag too.'), example: 1 }),
  document: z
    .string()
    .nullable()
    .openapi({
      description: both('Số và ký hiệu văn bản.', 'Number and symbol of the paper.'),
      example: '125/KH-UBND',
    }),
  targets: z
    .int()
    .openapi({ description: both('Số dòng bạn thấy được.', 'How many lines of it you see.'), example: 10 }),
  draftedBy: uuid(both('Người soạn; chỉ là mã.', 'Who drafted it, by an id alone.')),
  decidedBy: uuid(
    both('Người giao hoặc bỏ; null khi còn là bản soạn.', 'Who gave it or gave it up; null for a draft.'),
  ).nullable(),
  madeAt: instant(both('Lúc soạn.', 'When it was drafted.')),
  changedAt: instant(both('Lúc đổi gần nhất.', 'When it was last changed.')),
};

export const TargetPlanHeadSchema = z.object(head).openapi('TargetPlanHead', {
  description: both('Một kế hoạch giao chỉ tiêu, không kèm các dòng.', 'A plan of targets, without its lines.'),
});

export const DraftedFromGoalsSchema = z
  .object({
    ...head,
    without: z
      .array(
        z.object({
          unit: anyUnit(),
          indicator: indicator(),
          because: z.literal('no-figure').openapi({
            description: both('Chưa có số liệu nào để tính đường đi.', 'No figure to start the way from.'),
          }),
        }),
      )
      .openapi({ description: both('Chưa soạn được cho ai, vì sao.', 'For whom nothing was drafted, and why.') }),
  })
  .openapi('TargetPlanFromGoals', { description: both('Bản soạn từ mục tiêu.', 'The draft made from goals.') });

const standing = {
  indicator: indicator(),
  month: targetMonth(),
  value: targetValue(),
  state: z.enum(TARGET_STATES).openapi({ description: choiceText('Tình trạng.', 'Where it is.', STATE_WORDS) }),
  nth: z
    .int()
    .nullable()
    .openapi({
      description: both(
        'Lần giao thứ mấy; null khi chưa giao.',
        'Which it is of those given for the same; null until given.',
      ),
      example: 1,
    }),
};

const seenReason = () =>
  z
    .string()
    .nullable()
    .openapi({ description: both('Lý do, nếu có.', 'Why, where it was said.'), example: null });

export const TargetPlanSchema = z
  .object({
    ...head,
    reason: seenReason(),
    lines: z
      .array(
        z.object({
          unit: anyUnit(),
          level: level(),
          name: z
            .string()
            .nullable()
            .openapi({ description: both('Tên đơn vị.', 'Name of the unit.'), example: 'Phường Yên Nghĩa' }),
          ...standing,
        }),
      )
      .openapi({ description: both('Các chỉ tiêu bạn thấy được.', 'The targets of it you see.') }),
  })
  .openapi('TargetPlan', { description: both('Một kế hoạch giao chỉ tiêu.', 'A plan of targets.') });

export const TargetSchema = z
  .object({
    ...standing,
    plan: uuid(both('Kế hoạch giao.', 'The plan it was given by.')),
    document: head.document,
    reason: seenReason(),
    assignedAt: instant(both('Lúc giao.', 'When it was given.')),
    replacedBy: uuid(
      both('Kế hoạch thay nó; null khi đang có hiệu lực.', 'The plan that replaced it; null while in force.'),
    ).nullable(),
  })
  .openapi('Target', { description: both('Một chỉ tiêu đã giao.', 'A target that was given.') });

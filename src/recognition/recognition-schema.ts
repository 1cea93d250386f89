/** Recognitions as the API shows and takes them. */
import { z } from '@hono/zod-openapi';
import { decidedOn, decisionNumber, year, yearQuery } from '../budgets/fields.ts';
import { both, choiceText, type ValueWords } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { pageQuery } from '../http/pages.ts';
import { livemode, ownCommune, province, recognised, version } from '../inspections/fields.ts';
import { month, query } from '../registers/fields.ts';
import { STATES, STEPS, type Step } from './lifecycle.ts';

const STEP_WORDS: ValueWords<Step> = {
  grant: ['khen thưởng, kèm quyết định; bởi người khác', 'grant it, with the decision; by another person'],
  refuse: ['không khen thưởng; bởi người khác', 'refuse it; by another person'],
  withdraw: ['rút', 'take it back'],
};

export const stepParam = z.enum(STEPS).openapi({
  description: choiceText('Bước.', 'The step.', STEP_WORDS),
  example: 'grant',
  param: { name: 'step', in: 'path' },
});

const state = () =>
  z.enum(STATES).openapi({
    description: choiceText('Tình trạng.', 'Where it is.', {
      proposed: ['đề nghị', 'proposed'],
      granted: ['được khen thưởng', 'granted'],
      refused: ['không được', 'refused'],
      withdrawn: ['đã rút', 'taken back'],
    }),
    example: 'proposed',
  });

export const RecognitionSchema = z
  .object({
    id: uuid(both('Mã.', 'The id.')),
    livemode: livemode(),
    province: province(),
    commune: ownCommune(),
    agency: uuid(both('Cơ quan đề nghị.', 'The office that proposes it.')),
    year: year(2026),
    unit: recognised(),
    name: z
      .string()
      .nullable()
      .openapi({
        description: both('Tên tập thể; null với cá nhân.', 'Name of the unit; null of a person.'),
        example: 'Tổ dân phố 3',
      }),
    met: z
      .boolean()
      .nullable()
      .openapi({
        description: both(
          'Đạt mọi chỉ tiêu lúc đề nghị; null khi không có số liệu, hoặc là cá nhân.',
          'Met every target when it was proposed; null where no figures say, or of a person.',
        ),
      }),
    figures: z
      .array(
        z
          .object({
            indicator: z
              .string()
              .openapi({ description: both('Chỉ tiêu.', 'The indicator.'), example: 'health-coverage-rate' }),
            target: z.int().openapi({ description: both('Được giao.', 'The target.'), example: 9_500 }),
            reached: z
              .int()
              .nullable()
              .openapi({
                description: both(
                  'Đạt được; cơ quan giám sát không thấy.',
                  'What was reached; not told to supervisors.',
                ),
                example: 9_620,
              }),
            month: month(both('Tháng của số liệu mới nhất.', 'The month of the last figure.'), '2026-10').nullable(),
          })
          .openapi('RecognitionFigure', { description: both('Một chỉ tiêu.', 'An indicator.') }),
      )
      .openapi({ description: both('Số liệu lúc đề nghị.', 'The figures when it was proposed.') }),
    state: state(),
    version: version(),
    proposedBy: uuid(both('Ai đề nghị, chỉ là mã.', 'Who proposed it, by an id alone.')),
    decidedBy: uuid(both('Ai quyết định, chỉ là mã.', 'Who decided, by an id alone.')).nullable(),
    decision: decisionNumber('25/QĐ-UBND').nullable(),
    decidedOn: decidedOn('2026-12-20').nullable(),
    may: z
      .array(z.enum(STEPS))
      .openapi({ description: choiceText('Bạn được làm gì tiếp.', 'What you may do next.', STEP_WORDS) }),
    madeAt: instant(both('Lúc đề nghị.', 'When it was proposed.')),
    changedAt: instant(both('Lúc đổi gần nhất.', 'When it last changed.')),
  })
  .openapi('Recognition', { description: both('Một đề nghị khen thưởng.', 'A recognition.') });

export const NewRecognitionSchema = z
  .strictObject({ year: year(2026), unit: recognised() })
  .openapi('NewRecognition', { description: both('Đề nghị cần gửi.', 'The recognition to propose.') });

export const RecognitionStepSchema = z
  .strictObject({
    decision: decisionNumber('25/QĐ-UBND').optional(),
    decidedOn: decidedOn('2026-12-20').optional(),
  })
  .openapi('TakeRecognitionStep', {
    description: both('Với grant: cả hai; bước khác để trống.', 'With grant: both; empty with other steps.'),
  });

export const recognitionQuery = z.strictObject({
  ...pageQuery,
  year: yearQuery().optional(),
  state: state().optional().openapi(query('state')),
});

/** Fields of reports that stand in several schemas. A new one each time: the generator keeps by reference what it has seen. */
import { z } from '@hono/zod-openapi';
import { yearQuery } from '../budgets/fields.ts';
import { both, choiceText, type ValueWords } from '../http/both.ts';
import { uuid } from '../http/fields.ts';
import { wordsSchema } from '../rulebook/parts.ts';
import { KIND_IDS } from './kinds.ts';
import { STATES, STEPS, type State, type Step } from './lifecycle.ts';

const STATE_WORDS: ValueWords<State> = {
  draft: ['đang soạn; số liệu tính tại chỗ', 'a draft; figures are live'],
  submitted: ['đã trình ký; số liệu đã chốt', 'submitted; figures are frozen'],
  signed: ['đã ký', 'signed'],
  filed: ['đã nộp, không đổi nữa', 'filed, for good'],
  returned: ['bị trả lại; số liệu lại tính tại chỗ', 'returned; figures are live again'],
};

export const STEP_WORDS: ValueWords<Step> = {
  submit: ['trình ký, chốt số liệu', 'submit it, which freezes the figures'],
  sign: ['ký; người khác người soạn', 'sign it, by another person'],
  file: ['nộp', 'file it'],
  return: ['trả lại, kèm lý do', 'return it, with reasons'],
};

export const MOVE_WORDS = {
  write: ['viết phần lời', 'write its words'],
  ...STEP_WORDS,
  amend: ['lập bản thay thế', 'make an edition in its place'],
} as const satisfies ValueWords<'write' | Step | 'amend'>;

export const kindId = () =>
  z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,59}$/)
    .openapi({
      description: both(
        `Loại báo cáo: ${KIND_IDS.join(', ')}. Xem /v1/report-kinds.`,
        `The kind: ${KIND_IDS.join(', ')}. See /v1/report-kinds.`,
      ),
      example: 'hue-last-year',
    });

const REPORT_PERIOD = /^20\d{2}(?:-H[12]|-Q[1-4])?$/;

export const reportPeriod = () =>
  z
    .string()
    .regex(REPORT_PERIOD)
    .openapi({
      description: both('Kỳ: năm, nửa năm hoặc quý.', 'The time it is about: a year, a half-year or a quarter.'),
      example: '2026',
    });

/** Whose reports are about periods that can be written. */
export const yearDue = () => yearQuery('Năm đến hạn.', 'The year they are due in.');

export const reportState = () =>
  z.enum(STATES).openapi({ description: choiceText('Trạng thái.', 'The state.', STATE_WORDS), example: 'filed' });

export const stepParam = z.enum(STEPS).openapi({
  description: choiceText('Bước.', 'The step.', STEP_WORDS),
  example: 'submit',
  param: { name: 'step', in: 'path' },
});

export const day = (vi: string, en: string) =>
  z.string().openapi({ description: both(vi, en), format: 'date', example: '2027-01-19' });

export const title = () => wordsSchema.openapi({ description: both('Tên báo cáo.', 'What the report is called.') });

export const province = () =>
  z.string().openapi({ description: both('Mã tỉnh, thành phố.', 'Code of the province.'), example: '46' });

export const commune = () =>
  z
    .string()
    .nullable()
    .openapi({
      description: both('Xã, phường; null là cả tỉnh.', 'The commune; null: all of the province.'),
      example: null,
    });

export const serves = () =>
  z
    .object({
      duty: z.string().openapi({
        description: both('Mã thời hạn, như trong /v1/deadlines.', 'Id of the duty, as in /v1/deadlines.'),
        example: '46.last-year-report.2026',
      }),
      what: wordsSchema.openapi({ description: both('Việc phải làm.', 'What is to be done.') }),
      words: z
        .string()
        .nullable()
        .openapi({
          description: both(
            'Nguyên văn; null khi không có văn bản.',
            'The printed words; null: the text is not at hand.',
          ),
          example: 'Trước ngày 20/01',
        }),
      cite: z.string().openapi({
        description: both('Căn cứ.', 'The clause.'),
        example: 'Kế hoạch thực hiện NQ 53/2025/NQ-HĐND, III.1.a',
      }),
      lastDay: day(
        'Ngày cuối; null khi chưa có ngày họp.',
        'The last day; null until a session is entered.',
      ).nullable(),
    })
    .openapi('ReportDuty', { description: both('Thời hạn mà báo cáo phục vụ.', 'The deadline that a report serves.') });

export const reportId = (vi = 'Mã báo cáo.', en = 'Id of the report.') => uuid(both(vi, en));

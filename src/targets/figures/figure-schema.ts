/** Figures and denominators as the API shows and takes them. */
import { z } from '@hono/zod-openapi';
import { decisionNumber } from '../../budgets/fields.ts';
import { both, choiceText } from '../../http/both.ts';
import { instant, uuid } from '../../http/fields.ts';
import { day } from '../../registers/fields.ts';
import { anyUnit, count, figureMonth, indicator } from '../fields.ts';
import { BASES } from '../law.ts';

const SOURCES = ['insurer-data', 'survey', 'own-count', 'school-roll', 'other-office'] as const;
const ORIGINS = ['census', 'police-register', 'statistics', 'school-roll', 'own-count'] as const;

const source = () =>
  z.enum(SOURCES).openapi({
    description: choiceText('Nguồn số liệu.', 'Where the figure comes from.', {
      'insurer-data': ['dữ liệu của cơ quan BHXH', "the insurer's data"],
      survey: ['khảo sát', 'a survey'],
      'own-count': ['tự thống kê', 'counted by the office itself'],
      'school-roll': ['sổ của trường', "the school's roll"],
      'other-office': ['cơ quan khác cung cấp', 'given by another office'],
    }),
    example: 'insurer-data',
  });

const origin = () =>
  z.enum(ORIGINS).openapi({
    description: choiceText('Nguồn của mẫu số.', 'Where the number comes from.', {
      census: ['tổng điều tra dân số', 'the census'],
      'police-register': ['cơ sở dữ liệu dân cư, Công an', "the police's population data"],
      statistics: ['cơ quan thống kê', 'the statistics office'],
      'school-roll': ['sổ của trường', "the school's roll"],
      'own-count': ['tự thống kê', 'counted by the office itself'],
    }),
    example: 'police-register',
  });

const base = () =>
  z.enum(BASES).openapi({
    description: choiceText('Mẫu số nào.', 'Which number.', {
      population: ['dân số', 'the population'],
      'labour-force': ['lực lượng lao động trong độ tuổi', 'the labour force of working age'],
      'past-retirement': ['người sau độ tuổi nghỉ hưu', 'people past retirement age'],
      pupils: ['học sinh, sinh viên', 'pupils and students'],
    }),
    example: 'population',
  });

const correction = () =>
  z
    .boolean()
    .default(false)
    .openapi({
      description: both('Sửa số đã có; số cũ vẫn được lưu.', 'Corrects what is there; what was said before is kept.'),
      example: false,
    });

/** More than the country has. */
const MOST_PEOPLE = 200_000_000;

const people = () =>
  z
    .int()
    .min(0)
    .max(MOST_PEOPLE)
    .openapi({ description: both('Bao nhiêu người.', 'How many people.'), example: 18000 });

const value = (example = 17400) =>
  count(
    both(
      'Đếm được bao nhiêu: số lượng, hoặc tử số của tỷ lệ.',
      'What was counted: the number, or the upper part of a rate.',
    ),
    example,
  );

export const NewFiguresSchema = z
  .strictObject({
    month: figureMonth(),
    source: source(),
    document: decisionNumber('118/BC-BHXH').optional(),
    correction: correction(),
    figures: z
      .array(
        z.strictObject({
          unit: anyUnit('group:46000000-0000-4000-8000-0000000000a1'),
          indicator: indicator(),
          value: value(),
          base: count(
            both(
              'Mẫu số, chỉ khi chỉ tiêu có base là reported; các tỷ lệ khác lấy mẫu số đã nhập.',
              'What it is a part of, where the base of the indicator is `reported`; other rates take the denominators entered.',
            ),
            18000,
          ).optional(),
        }),
      )
      .min(1)
      .max(1000)
      .openapi({
        description: both('Các số liệu, mỗi đơn vị và chỉ tiêu một lần.', 'The figures, each unit and indicator once.'),
      }),
  })
  .openapi('NewFigures', { description: both('Số liệu của một tháng cần báo cáo.', "A month's figures to report.") });

export const ReportedSchema = z
  .object({
    month: figureMonth(),
    figures: z.int().openapi({ description: both('Số dòng đã nhận.', 'How many were taken.'), example: 10 }),
  })
  .openapi('FiguresReported', { description: both('Đã nhận.', 'What was taken.') });

const said = {
  enteredBy: uuid(both('Cơ quan báo.', 'The office that said so.')),
  person: uuid(both('Người báo; chỉ là mã.', 'Who, by an id alone.')),
  at: instant(both('Lúc báo.', 'When.')),
  nth: z.int().openapi({
    description: both('Lần thứ mấy; lần cuối là số đang dùng.', 'Which it is; the last one is in use.'),
    example: 1,
  }),
  isCurrent: z.boolean().openapi({ description: both('Đang dùng.', 'Whether it is in use.') }),
  document: z
    .string()
    .nullable()
    .openapi({
      description: both('Số và ký hiệu văn bản.', 'Number and symbol of the paper.'),
      example: '118/BC-BHXH',
    }),
};

export const FigureSchema = z
  .object({
    id: uuid(both('Mã.', 'The id.')),
    unit: anyUnit(),
    indicator: indicator(),
    month: figureMonth(),
    value: value(),
    base: count(
      both('Mẫu số lúc báo; null khi chưa biết.', 'What it was a part of when it was reported; null where unknown.'),
      18000,
    ).nullable(),
    source: source(),
    ...said,
  })
  .openapi('Figure', { description: both('Một số liệu được báo cáo.', 'A figure as it was reported.') });

export const NewDenominatorsSchema = z
  .strictObject({
    origin: origin(),
    document: decisionNumber('77/BC-CAP').optional(),
    correction: correction(),
    denominators: z
      .array(
        z.strictObject({
          unit: anyUnit('group:46000000-0000-4000-8000-0000000000a1'),
          base: base(),
          on: day(
            both('Đúng vào ngày này, và dùng từ tháng ấy.', 'True on this day, and used from its month on.'),
            '2026-01-01',
          ),
          value: people(),
        }),
      )
      .min(1)
      .max(1000)
      .openapi({
        description: both(
          'Các mẫu số, mỗi đơn vị, loại và ngày một lần.',
          'The numbers, each unit, kind and day once.',
        ),
      }),
  })
  .openapi('NewDenominators', { description: both('Mẫu số cần nhập.', 'Numbers that rates are parts of, to enter.') });

export const EnteredSchema = z
  .object({
    denominators: z.int().openapi({ description: both('Số dòng đã nhận.', 'How many were taken.'), example: 10 }),
  })
  .openapi('DenominatorsEntered', { description: both('Đã nhận.', 'What was taken.') });

export const DenominatorSchema = z
  .object({
    id: uuid(both('Mã.', 'The id.')),
    unit: anyUnit(),
    base: base(),
    on: day(both('Đúng vào ngày này.', 'True on this day.'), '2026-01-01'),
    value: people(),
    origin: origin(),
    ...said,
  })
  .openapi('Denominator', { description: both('Một mẫu số.', 'A number that rates are parts of.') });

export type NewFigures = z.infer<typeof NewFiguresSchema>;
export type NewDenominators = z.infer<typeof NewDenominatorsSchema>;

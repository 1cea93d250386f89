/** Kinds of reports, what an office owes in a year, and whether the figures of a report still agree. */
import { z } from '@hono/zod-openapi';
import { DUTY_STATES } from '../deadlines/states.ts';
import { both, choiceText } from '../http/both.ts';
import { wordsSchema } from '../rulebook/parts.ts';
import { commune, day, kindId, province, reportId, reportPeriod, reportState, serves, title } from './report-fields.ts';

const madeBy = () =>
  z.enum(['insurer-city', 'home-affairs', 'commune']).openapi({
    description: choiceText('Ai lập.', 'Who makes it.', {
      'insurer-city': ['BHXH tỉnh, thành phố', 'the insurer of the province'],
      'home-affairs': ['Sở Nội vụ', 'home affairs'],
      commune: ['xã, phường', 'the commune'],
    }),
  });
const office = () =>
  wordsSchema
    .nullable()
    .openapi({ description: both('Phòng lập; null khi không nêu.', 'Its office; null: not named.') });
const receiver = () => wordsSchema.openapi({ description: both('Nơi nhận.', 'Who gets it.') });

export const ReportKindsSchema = z
  .object({
    items: z
      .array(
        z
          .object({
            id: kindId(),
            province: province()
              .nullable()
              .openapi({ description: both('null: mọi tỉnh, thành phố.', 'null: of every province.') }),
            commune: commune(),
            deadline: z.string().openapi({
              description: both('Mã thời hạn trong chính sách.', 'The deadline, by its id in the policy.'),
              example: 'last-year-report',
            }),
            title: title(),
            madeBy: madeBy(),
            office: office(),
            signer: z.string().openapi({ description: both('Người ký.', 'Who signs.'), example: 'GIÁM ĐỐC SỞ NỘI VỤ' }),
            receiver: receiver(),
            sections: z
              .array(z.string().openapi({ description: both('Một phần.', 'A section.') }))
              .openapi({ description: both('Các phần.', 'What stands in it.'), example: ['supported', 'budgets'] }),
            withPeople: z.boolean().openapi({
              description: both('Kèm danh sách người cho cơ quan BHXH.', 'With the list of people for the insurer.'),
            }),
            isPart: z.boolean().openapi({
              description: both('Phần của tỉnh trong báo cáo cả nước.', 'The part of a province in a national one.'),
            }),
            readings: z
              .array(
                z.object({
                  id: z.string().openapi({ description: both('Mã.', 'Its id.') }),
                  reading: wordsSchema.openapi({ description: both('Cách hiểu.', 'The reading.') }),
                  because: wordsSchema.openapi({ description: both('Vì sao.', 'Why.') }),
                  cite: z
                    .array(z.string().openapi({ description: both('Một căn cứ.', 'A clause.') }))
                    .openapi({ description: both('Căn cứ.', 'The clauses.') }),
                }),
              )
              .openapi({ description: both('Cách hiểu.', 'Readings.') }),
          })
          .openapi('ReportKind', { description: both('Loại báo cáo.', 'A kind of report.') }),
      )
      .openapi({ description: both('Các loại.', 'The kinds.') }),
  })
  .openapi('ReportKinds', { description: both('Các loại báo cáo.', 'The kinds of reports.') });

export const ReportDuesSchema = z
  .object({
    province: province(),
    year: z.int().openapi({ description: both('Năm đến hạn.', 'The year they are due in.'), example: 2027 }),
    asOn: day('Ngày xét.', 'The day of asking.'),
    items: z
      .array(
        z
          .object({
            kind: kindId(),
            title: title(),
            period: reportPeriod(),
            commune: commune(),
            madeBy: madeBy(),
            office: office(),
            receiver: receiver(),
            serves: serves(),
            state: z.enum(DUTY_STATES).openapi({
              description: choiceText('Trạng thái.', 'The state.', {
                upcoming: ['chưa đến hạn', 'not due yet'],
                met: ['đã nộp', 'filed'],
                late: ['quá hạn, hoặc nộp muộn', 'late, or filed late'],
                'not-known': ['đã qua, không văn bản nào nêu ngày riêng', 'past, and no text names a day of its own'],
              }),
            }),
            filedOn: day('Ngày nộp; null khi chưa.', 'The day it was filed; null: not yet.').nullable(),
            report: z
              .object({
                id: reportId(),
                edition: z.int().openapi({ description: both('Bản lần thứ.', 'The edition.'), example: 1 }),
                state: reportState(),
              })
              .nullable()
              .openapi({ description: both('Bản mới nhất mà bạn thấy.', 'The last edition you see; null: none.') }),
          })
          .openapi('ReportDue', { description: both('Một báo cáo phải nộp.', 'A report that is owed.') }),
      )
      .openapi({ description: both('Theo ngày cuối.', 'By their last days.') }),
  })
  .openapi('ReportDues', { description: both('Các báo cáo phải nộp.', 'The reports that are owed.') });

export const RecomputedSchema = z
  .object({
    agrees: z.boolean().openapi({ description: both('Khớp từng số.', 'Every figure agrees.') }),
    differs: z
      .array(z.string().openapi({ description: both('Phần, hoặc hash.', 'A section, or hash.') }))
      .openapi({ description: both('Phần không khớp.', 'The sections that do not.'), example: [] }),
  })
  .openapi('ReportRecomputed', { description: both('Kết quả tính lại.', 'What computing again has shown.') });

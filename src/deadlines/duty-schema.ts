/** Duties, holidays and what is asked of them, as the API describes them. */

import { z } from '@hono/zod-openapi';
import { SCHEMES } from '../engine/facts.ts';
import { both, choiceText } from '../http/both.ts';
import { testQuery } from '../http/public-parts.ts';
import { yearInQuery } from '../http/years.ts';
import { isElsewhere, PROVINCE_CODES } from '../places/places.ts';
import { office } from '../quotes/answer-parts.ts';
import { communeCode } from '../quotes/commune-code.ts';
import { schemeWords } from '../quotes/value-words.ts';
import { dutyKind, dutyLimit } from '../rulebook/duty-fields.ts';
import { day, HolidaysSchema, text, words } from './holiday-schema.ts';

const doubt = z.object({ day: day(both('Ngày.', 'The day.'), '2026-11-24'), name: words(both('Tên.', 'Its name.')) });

const CountedDaySchema = z
  .object({
    day: day(both('Ngày đếm được.', 'The day that was counted to.'), '2026-11-30'),
    unknownYears: z.array(z.int()).openapi({
      description: both(
        'Các năm đã đi qua mà chưa biết lịch nghỉ Tết và ngày hoán đổi: ngày có thể khác.',
        'Years gone through whose Tết and exchanged days are not known: the day may be another one.',
      ),
      example: [],
    }),
    doubtful: z.array(doubt).openapi({
      description: both(
        'Các ngày đã công bố là ngày nghỉ nhưng chưa rõ đã thành luật: được tính là ngày làm việc.',
        'Days announced as days off and not known to be law: counted as working days.',
      ),
    }),
  })
  .openapi('CountedDay', { description: both('Một ngày làm việc đếm được.', 'A working day that was counted to.') });

const what = {
  deadline: text(both('Mã của thời hạn trong chính sách.', 'The id of the deadline in its policy.'), 'commune-lists'),
  what: words(both('Việc gì.', 'What is due.')),
  who: office,
  kind: dutyKind,
  schemes: z.array(z.enum(SCHEMES)).openapi({
    description: choiceText('Các loại.', 'The schemes.', schemeWords),
    example: ['health-insurance'],
  }),
  words: text(
    both('Nguyên văn; null khi không có văn bản.', 'Words of the text; null where it is not at hand.'),
    'Trước ngày 25/12 hằng năm',
  ).nullable(),
  cite: text(both('Căn cứ.', 'The clause.'), 'Kế hoạch thực hiện NQ 53/2025/NQ-HĐND, III.2.b'),
  readings: z
    .array(
      z.object({
        id: text(both('Mã.', 'The id.'), 'exclusive-days'),
        reading: words(both('Chúng tôi hiểu thế nào.', 'What is read.')),
        because: words(both('Vì sao.', 'Why.')),
      }),
    )
    .openapi({
      description: both(
        'Các cách hiểu đã chọn ngày này, cả khi các văn bản nói khác nhau.',
        'The readings that chose this day, also where texts differ.',
      ),
    }),
  policy: text(
    both('Chính sách hoặc chương trình nêu việc này.', 'The policy or programme it stands in.'),
    'hue/2026-01',
  ),
  province: text(
    both('Mã tỉnh, thành phố; null là mọi nơi.', 'Code of the province; null: every place.'),
    '46',
  ).nullable(),
  commune: text(
    both('Chỉ xã, phường này; null là không riêng xã nào.', 'This commune alone; null: no single one.'),
    '09562',
  ).nullable(),
};

/** A duty, to be shown alone or with its state. */
export const duty = {
  id: text(
    both('Mã, không đổi qua các lần hỏi.', 'The id, the same each time it is asked for.'),
    '46.commune-lists.2026',
  ),
  ...what,
  limit: dutyLimit,
  period: text(
    both(
      'Kỳ của việc: 2026, 2026-Q3 (quý), 2026-03 (tháng), 2026-H1 (nửa năm).',
      'What it is about: 2026, 2026-Q3 (quarter), 2026-03 (month), 2026-H1 (half-year).',
    ),
    '2026',
  ),
  firstDay: day(both('Ngày đầu, khi văn bản nêu cả khoảng.', 'First day, where the text names a time.')).nullable(),
  lastDay: day(
    both(
      'Ngày cuối còn đúng hạn; null khi chờ ngày họp của HĐND.',
      'The last day in time; null while the session of the council has no day.',
    ),
  ).nullable(),
  endsAt: z
    .string()
    .nullable()
    .openapi({
      description: both('Thời điểm đầu tiên bị coi là quá hạn.', 'The first instant that is late.'),
      format: 'date-time',
      example: '2026-12-24T17:00:00.000Z',
    }),
  dayOff: words(
    both(
      'Vì sao ngày cuối là ngày nghỉ; null khi là ngày làm việc.',
      'Why the last day is a day off; null: it is not.',
    ),
  ).nullable(),
  nextWorkingDay: CountedDaySchema.nullable().openapi({
    description: both(
      'Ngày làm việc kế tiếp (BLDS 2015, Điều 148 khoản 5), chỉ để biết: ngày cuối không bị dời.',
      'The working day that follows (BLDS 2015, Điều 148 khoản 5), told and never put in its place; null: no day off.',
    ),
  }),
  holidaysKnown: z.boolean().openapi({
    description: both(
      'Lịch nghỉ của năm ấy đã biết chưa; chưa thì chỉ xét thứ Bảy, Chủ nhật và các ngày lễ cố định.',
      'Whether the holidays of that year are known; where not, only weekends and fixed holidays are told.',
    ),
  }),
};

const DutySchema = z
  .object(duty)
  .openapi('Duty', { description: both('Một việc có hạn, một lần.', 'A duty, one time it falls due.') });

const counted = z
  .object({
    event: z.enum(['full-file', 'card-end', 'meeting']).openapi({
      description: choiceText('Tính từ đâu.', 'What it is counted from.', {
        'full-file': ['ngày nhận đủ hồ sơ', 'the day the full file came'],
        'card-end': ['ngày cuối thẻ có giá trị', 'the last day of the card'],
        meeting: ['hội nghị', 'the meeting'],
      }),
    }),
    side: z.enum(['after', 'before']).openapi({ description: both('Sau hay trước.', 'After it or before it.') }),
    atLeast: z
      .int()
      .nullable()
      .openapi({ description: both('Không sớm hơn chừng này.', 'Not sooner than this.') }),
    count: z.int().openapi({ description: both('Chậm nhất chừng này.', 'At the latest this many.'), example: 5 }),
    unit: z.enum(['working-days', 'days']).openapi({
      description: choiceText('Đơn vị.', 'The unit.', {
        'working-days': ['ngày làm việc', 'working days'],
        days: ['ngày lịch', 'calendar days'],
      }),
    }),
  })
  .nullable()
  .openapi({ description: both('Cách tính.', 'How it is counted.') });

export const DeadlinesSchema = z
  .object({
    province: text(both('Mã tỉnh, thành phố.', 'Code of the province.'), '46'),
    year: z.int().openapi({ description: both('Năm của ngày cuối.', 'The year of the last days.'), example: 2026 }),
    ruleset: text(both('Mã của pháp luật đang dùng.', 'Hash of the law it follows.'), '7f3a91c2'),
    sessionsKnown: z.boolean().openapi({
      description: both(
        'false: lúc này không đọc được ngày họp của HĐND đã nhập.',
        'false: the days of sessions that were entered could not be read just now.',
      ),
    }),
    holidays: HolidaysSchema,
    duties: z.array(DutySchema).openapi({
      description: both(
        'Theo ngày cuối; chưa có ngày thì đứng sau cùng.',
        'By their last days; those without one come last.',
      ),
    }),
    standing: z.array(z.object({ ...what, counted })).openapi({
      description: both('Các việc tính từ một sự kiện, lúc nào cũng có.', 'Duties that are counted from an event.'),
    }),
  })
  .openapi('Deadlines', { description: both('Các việc có hạn của một năm.', 'The duties of a year.') });

export const asked = {
  province: z.enum(PROVINCE_CODES).openapi({
    enum: [...PROVINCE_CODES],
    description: both('Mã tỉnh, thành phố.', 'Code of the province.'),
    example: '46',
    param: { name: 'province', in: 'query', required: true },
  }),
  agency: office.optional().openapi({
    description: both('Chỉ việc của loại cơ quan này.', 'Only what this kind of office has to do.'),
    example: 'finance',
    param: { name: 'agency', in: 'query' },
  }),
  commune: communeCode(
    both(
      'Trong chương trình riêng của các xã, phường chỉ lấy của xã, phường này.',
      "Of the communes' own programmes only this one's.",
    ),
    '09562',
  )
    .optional()
    .openapi({ param: { name: 'commune', in: 'query' } }),
  test: testQuery(
    both(
      'Ngày họp của dữ liệu thử thay vì dữ liệu thật.',
      'Days of sessions entered for tests, in place of live ones.',
    ),
  ),
};

export const yearQuery = yearInQuery(
  both('Năm của ngày cuối, 2018 đến 2100.', 'The year of the last days, 2018 to 2100.'),
);

type Asked = { readonly province: string; readonly commune?: string | undefined };
type Context = { addIssue(issue: { code: 'custom'; path: string[]; params: { code: string } }): void };

/** A commune has to lie in the province that is asked about. */
export function withinProvince({ province, commune }: Asked, context: Context): void {
  if (!isElsewhere(commune, province)) return;
  context.addIssue({ code: 'custom', path: ['commune'], params: { code: 'commune-of-another-province' } });
}

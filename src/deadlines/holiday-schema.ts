/** The holidays of a year, as the API describes them. */
import { z } from '@hono/zod-openapi';
import { both } from '../http/both.ts';
import { wordsSchema } from '../rulebook/parts.ts';

export const text = (description: string, example: string) => z.string().openapi({ description, example });
export const words = (description: string) => wordsSchema.openapi({ description });
export const day = (description: string, example = '2026-12-24') =>
  z.string().openapi({ description, format: 'date', example });

const holiday = z.object({
  day: day(both('Ngày.', 'The day.'), '2026-02-16'),
  name: words(both('Tên.', 'Its name.')),
  source: text(both('Theo văn bản, nguồn nào.', 'By which text or source.'), 'Bộ luật Lao động 2019, Điều 112'),
});

export const HolidaysSchema = z
  .object({
    known: z.boolean().openapi({ description: both('Đã biết chưa.', 'Whether they are known.') }),
    days: z
      .array(holiday)
      .nullable()
      .openapi({ description: both('Các ngày nghỉ; null khi chưa biết.', 'The days off; null where not known.') }),
    worked: z.array(holiday.omit({ name: true })).openapi({
      description: both('Ngày thứ Bảy làm bù.', 'Saturdays worked in exchange.'),
    }),
    doubtful: z.array(holiday).openapi({
      description: both('Đã công bố, chưa rõ đã thành luật.', 'Announced, not known to be law.'),
    }),
  })
  .openapi('Holidays', { description: both('Lịch nghỉ của năm, theo nguồn.', 'The holidays of the year, by source.') });

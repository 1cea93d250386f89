/** Sessions of the council, as the API shows and takes them. */
import { z } from '@hono/zod-openapi';
import { both } from '../http/both.ts';
import { INSTRUMENT } from '../http/clear-words.ts';
import { instant, uuid } from '../http/fields.ts';
import { dateSchema } from '../quotes/dates.ts';

const YEARS = '^(?:201[89]|20[2-9]\\d|2100)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$';

const day = dateSchema('YYYY-MM-DD')
  .refine((held) => held >= '2018-01-01', { params: { code: 'out-of-range', bounds: '2018-01-01 .. 2100-12-31' } })
  .openapi({
    pattern: YEARS,
    description: both('Ngày họp, từ năm 2018 đến 2100.', 'The day it sits, from 2018 to 2100.'),
    example: '2026-12-09',
  });

const instrument = z
  .string()
  .trim()
  .normalize('NFC')
  .regex(INSTRUMENT)
  .openapi({
    description: both('Giấy triệu tập: loại, số và ký hiệu.', 'The paper that calls it: its kind, number and symbol.'),
    pattern: INSTRUMENT.source,
    example: 'Giấy mời 118/GM-HĐND',
  });

export const SessionSchema = z
  .object({
    id: uuid(both('Mã.', 'The id.')),
    livemode: z.boolean().openapi({ description: both('Dữ liệu thật hay thử.', 'Whether it is live or for tests.') }),
    province: z.string().openapi({ description: both('Mã tỉnh, thành phố.', 'Code of the province.'), example: '01' }),
    year: z.int().openapi({ description: both('Năm.', 'The year it closes.'), example: 2026 }),
    heldOn: day,
    instrument,
    version: z
      .int()
      .openapi({ description: both('Phiên bản; cũng là ETag.', 'The version; its ETag too.'), example: 1 }),
    enteredAt: instant(both('Lúc ghi.', 'When it was entered.')),
    changedAt: instant(both('Lúc đổi gần nhất.', 'When it was last moved.')),
  })
  .openapi('CouncilSession', {
    description: both('Kỳ họp cuối năm của HĐND.', "The year-end session of the people's council."),
  });

export const NewSessionSchema = z
  .strictObject({
    province: z
      .string()
      .optional()
      .openapi({
        description: both(
          'Chỉ quản trị chung cả nước phải ghi; nơi khác là tỉnh, thành phố của mình.',
          'For the administrator of all provinces alone; everybody else means their own.',
        ),
        example: '01',
      }),
    heldOn: day,
    instrument,
  })
  .openapi('NewCouncilSession', { description: both('Kỳ họp cần ghi.', 'The session to enter.') });

export const MovedSessionSchema = z.strictObject({ heldOn: day, instrument }).openapi('MovedCouncilSession', {
  description: both('Ngày mới trong cùng năm.', 'The new day, in the same year.'),
});

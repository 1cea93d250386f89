/** Areas, and communes that left them, as the API shows and takes them. */

import { z } from '@hono/zod-openapi';
import { AREAS, GRADUATED_LISTS } from '../engine/facts.ts';
import { both, choiceText } from '../http/both.ts';
import { INSTRUMENT } from '../http/clear-words.ts';
import { instant, uuid } from '../http/fields.ts';
import { pageQuery } from '../http/pages.ts';
import { testQuery } from '../http/public-parts.ts';
import { GROUP_NAME } from '../places/residential-group.ts';
import { communeCode } from '../quotes/commune-code.ts';
import { wordsFor } from '../quotes/value-words.ts';
import { day, query } from './fields.ts';

const commune = () => communeCode(both('Mã xã, phường, đặc khu.', 'Code of the commune.'), '20035');

/** The letters of what everybody reads are composed ones: some keyboards send a letter and its accent apart. */
const formed = (form: RegExp, description: string, example: string) =>
  z.string().trim().normalize('NFC').regex(form).openapi({ description, pattern: form.source, example });

const fields = {
  commune: commune(),
  residentialGroup: formed(
    GROUP_NAME,
    both(
      'Chỉ thôn, tổ này, ghi cả chữ “Thôn”, “Tổ”…; null là cả xã.',
      'This hamlet alone, with the word for it (“Thôn”, “Tổ”…); null: the whole commune.',
    ),
    'Thôn Ví Dụ',
  ).nullable(),
  area: z
    .enum(AREAS)
    .openapi({ description: choiceText('Vùng.', 'The kind of area.', wordsFor(AREAS)), example: 'difficult' }),
  list: z.enum(GRADUATED_LISTS).openapi({
    description: choiceText(
      'Theo danh sách của giai đoạn nào.',
      'By the list of which period.',
      wordsFor(GRADUATED_LISTS),
    ),
    example: 'other',
  }),
  instrument: formed(
    INSTRUMENT,
    both('Văn bản quyết định: loại, số và ký hiệu.', 'The instrument that says so: its kind, number and symbol.'),
    'Quyết định 861/QĐ-TTg',
  ),
  joinedOn: day(
    both('Ngày vào danh sách; null khi không rõ.', 'The day it came on the list; null: not known.'),
    '2021-06-04',
  ).nullable(),
  leftOn: day(
    both('Ngày ra khỏi danh sách; null là vẫn còn.', 'The day it left the list; null: it is on it.'),
    '2025-07-01',
  ).nullable(),
  leftBy: formed(
    INSTRUMENT,
    both(
      'Văn bản cho ra khỏi danh sách: loại, số và ký hiệu.',
      'The instrument by which it left: its kind, number and symbol.',
    ),
    'Quyết định 12/QĐ-TTg',
  ).nullable(),
};

export const AreaSchema = z
  .object({
    id: uuid(both('Mã.', 'The id.')),
    livemode: z.boolean().openapi({ description: both('Dữ liệu thật hay thử.', 'Whether it is live or for tests.') }),
    province: z.string().openapi({ description: both('Mã tỉnh, thành phố.', 'Code of the province.'), example: '46' }),
    ...fields,
    version: z
      .int()
      .openapi({ description: both('Phiên bản; cũng là ETag.', 'The version; its ETag too.'), example: 1 }),
    withdrawnAt: instant(both('Lúc rút, khi ghi nhầm.', 'When it was taken back, where it was a mistake.')).nullable(),
    madeAt: instant(both('Lúc ghi.', 'When it was entered.')),
  })
  .openapi('Area', {
    description: both('Một địa bàn thuộc, hoặc đã ra khỏi, một vùng.', 'A place that is in an area, or has left it.'),
  });

export const NewAreaSchema = z
  .strictObject({
    commune: fields.commune,
    residentialGroup: fields.residentialGroup.optional(),
    area: fields.area,
    list: fields.list,
    instrument: fields.instrument,
    joinedOn: fields.joinedOn.optional(),
    leftOn: fields.leftOn.optional(),
    leftBy: fields.leftBy.optional(),
  })
  .superRefine(({ joinedOn, leftOn, leftBy }, context) => {
    const missing = (path: string) => context.addIssue({ code: 'custom', path: [path], params: { code: 'missing' } });
    if (!joinedOn && !leftOn) missing('joinedOn');
    if (leftOn && !leftBy) missing('leftBy');
    if (leftBy && !leftOn) missing('leftOn');
    // Without the day itself: here it may still be anything that was sent.
    if (joinedOn && leftOn && leftOn < joinedOn) {
      context.addIssue({ code: 'custom', path: ['leftOn'], params: { code: 'out-of-range', bounds: '>= joinedOn' } });
    }
  })
  .openapi('NewArea', { description: both('Địa bàn cần ghi.', 'The place to enter.') });

export const LeavingSchema = z
  .strictObject({
    leftOn: day(both('Ngày ra khỏi danh sách.', 'The day it left the list.'), '2025-07-01'),
    leftBy: formed(
      INSTRUMENT,
      both('Văn bản: loại, số và ký hiệu.', 'The instrument: its kind, number and symbol.'),
      'Quyết định 12/QĐ-TTg',
    ),
  })
  .openapi('LeavingArea', { description: both('Việc ra khỏi danh sách.', 'Leaving the list.') });

export const areaQuery = z.strictObject({
  commune: commune()
    .optional()
    .openapi({ ...query('commune'), description: both('Chỉ xã, phường này.', 'Of this commune only.') }),
  test: testQuery(both('Dữ liệu thử thay vì dữ liệu thật.', 'What was entered for tests, in place of what is live.')),
  ...pageQuery,
});

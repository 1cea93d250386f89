/** People in need and the places of a sponsor, as the API shows and takes them. */
import { z } from '@hono/zod-openapi';
import { livemode, scheme, version } from '../budgets/fields.ts';
import { both, choiceText } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { pageQuery } from '../http/pages.ts';
import { commune } from '../lists/list-schema.ts';
import { dateSchema } from '../quotes/dates.ts';
import { citizenNumber, query, words } from '../registers/fields.ts';
import { NEED_STATES, NEED_STEPS } from './needs.ts';

const state = () =>
  z.enum(NEED_STATES).openapi({
    description: choiceText('Tình trạng.', 'Where it is.', {
      waiting: ['đang chờ nhà tài trợ', 'waits for a sponsor'],
      matched: ['đã ghép, chờ người thứ hai xác nhận', 'matched; a second person has to confirm'],
      promised: [
        'đã xác nhận: nhà tài trợ trả khi người đó vào danh sách được chấp nhận',
        'confirmed: paid when a list is covered that the person is on',
      ],
      given: ['đã tặng', 'given'],
      withdrawn: ['nơi báo đã rút; thông tin về người đã xóa', 'withdrawn by who reported it; the person is deleted'],
    }),
    example: 'waiting',
  });

const isPupil = () =>
  z.boolean().openapi({
    description: both(
      'Học sinh, sinh viên: được ghép trước. Nhà trường chỉ báo học sinh, sinh viên.',
      'A pupil or student: matched first. Schools report no others.',
    ),
    example: true,
  });

const person = () =>
  z
    .strictObject({
      name: words(both('Họ tên.', 'The name.'), 'Trần Thị Ví Dụ', 100),
      citizenNumber: citizenNumber(),
      birthDate: dateSchema('YYYY, YYYY-MM, YYYY-MM-DD')
        .nullable()
        .openapi({ description: both('Ngày sinh.', 'The day of birth.'), example: '2012-03-08' }),
      note: words(both('Hoàn cảnh.', 'The circumstances.'), 'Mồ côi, ở với bà', 500).nullable(),
    })
    .openapi({ description: both('Người cần giúp.', 'Who is in need.') });

const where = {
  scheme: scheme(),
  commune: commune(both('Xã, phường nơi người đó ở.', 'The commune the person lives in.')),
  isPupil: isPupil(),
};

export const NewNeedSchema = z.strictObject({ ...where, person: person() }).openapi('NewPersonInNeed', {
  description: both('Người cần thẻ, sổ được tặng.', 'Somebody in need of a card or a book.'),
});

export const NeedSchema = z
  .object({
    id: uuid(both('Mã.', 'The id.')),
    livemode: livemode(),
    province: z.string().openapi({ description: both('Mã tỉnh, thành phố.', 'Code of the province.'), example: '46' }),
    agency: uuid(both('Nơi báo.', 'Who reported it.')),
    ...where,
    state: state(),
    sponsor: uuid(both('Nhà tài trợ; null khi chưa có.', 'The sponsor; null while there is none.')).nullable(),
    coverage: uuid(both('Quá trình đóng được tặng.', 'The coverage that was given.')).nullable(),
    isCovered: z
      .boolean()
      .nullable()
      .openapi({
        description: both(
          'Đang được đóng ở đây: không ghép nữa. Null với cơ quan giữ nguồn tài trợ.',
          "Is covered here: not matched any more. Null for the sponsor's office.",
        ),
      }),
    version: version(),
    reportedAt: instant(both('Lúc báo.', 'When it was reported.')),
    changedAt: instant(both('Lúc thay đổi gần nhất.', 'When it last changed.')),
    person: person()
      .nullable()
      .openapi({
        description: both(
          'Chỉ nơi báo và xã, phường nơi ở thấy; null với cơ quan giữ nguồn tài trợ và khi đã rút.',
          "For who reported it and the commune; null for the sponsor's office, and once it is withdrawn.",
        ),
      }),
  })
  .openapi('PersonInNeed', { description: both('Một người cần giúp.', 'Somebody in need.') });

export const MovedNeedSchema = z
  .object({
    id: uuid(both('Mã.', 'The id.')),
    state: state(),
    sponsor: uuid(both('Nhà tài trợ; null khi chưa có.', 'The sponsor; null while there is none.')).nullable(),
    version: version(),
  })
  .openapi('MovedPersonInNeed', { description: both('Tình trạng sau bước này.', 'How it stands after the step.') });

const count = (description: string, example: number) => z.int().min(0).openapi({ description, example });

export const MatchSchema = z
  .strictObject({
    most: z
      .int()
      .min(1)
      .max(500)
      .openapi({ description: both('Ghép nhiều nhất chừng này người.', 'At most this many people.'), example: 50 }),
  })
  .openapi('Match', { description: both('Ghép chỗ còn lại của nhà tài trợ.', 'The free places to those who wait.') });

export const PlacesSchema = z
  .object({
    sponsor: uuid(both('Nhà tài trợ.', 'The sponsor.')),
    version: version(),
    matched: count(both('Đang chờ xác nhận.', 'Matched, to be confirmed.'), 12),
    promised: count(both('Đã xác nhận.', 'Confirmed.'), 30),
    given: count(both('Đã tặng.', 'Given.'), 8),
    placesLeft: count(both('Chỗ còn trống.', 'Places that are free.'), 150),
  })
  .openapi('Places', { description: both('Chỗ của một nhà tài trợ.', 'The places of a sponsor.') });

export const needQuery = z.strictObject({
  ...pageQuery,
  state: z
    .enum(NEED_STATES)
    .optional()
    .openapi({ description: both('Chỉ tình trạng này.', 'Only in this state.'), ...query('state') }),
});

export const stepParam = z.enum(NEED_STEPS).openapi({
  description: choiceText('Bước.', 'The step.', {
    confirm: ['xác nhận, bởi người phê duyệt khác người ghép', 'by an approver who has not matched it'],
    release: ['trả về danh sách chờ', 'back to those who wait'],
    withdraw: ['nơi báo rút', 'by who reported it'],
  }),
  param: { name: 'step', in: 'path' },
  example: 'confirm',
});

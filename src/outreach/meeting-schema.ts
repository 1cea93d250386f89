/** Meetings, as the API shows and takes them. */
import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { day, words } from '../registers/fields.ts';
import { MEETING_STATES } from './meetings.ts';
import { many } from './route-parts.ts';

const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

export const version = z
  .int()
  .openapi({ description: both('Phiên bản; cũng là ETag.', 'The version; its ETag too.'), example: 1 });
export const group = () => uuid(both('Tổ dân phố, thôn.', 'The residential group.'));

const said = {
  place: words(
    both('Địa điểm. Được mã hóa khi lưu.', 'The place. It is sealed where it is kept.'),
    'Nhà văn hóa tổ dân phố 3',
    200,
  ),
  startsAt: z
    .string()
    .regex(HOUR)
    .openapi({ description: both('Giờ bắt đầu.', 'When it begins.'), pattern: HOUR.source, example: '19:30' }),
};
const about = words(
  both('Nội dung. Được mã hóa khi lưu.', 'What it is about. It is sealed.'),
  'Chính sách BHXH tự nguyện, BHYT',
  500,
);

export const NewMeetingSchema = z
  .strictObject({
    residentialGroup: group(),
    heldOn: day(both('Ngày họp.', 'The day.'), '2026-11-25'),
    ...said,
    about: about.optional(),
  })
  .openapi('NewMeeting', { description: both('Hội nghị dự kiến.', 'The meeting that is planned.') });

export const meetingState = () =>
  z.enum(MEETING_STATES).openapi({
    description: choiceText('Tình trạng.', 'Where it is.', {
      planned: ['dự kiến', 'planned'],
      held: ['đã họp', 'held'],
      'called-off': ['đã hủy', 'called off'],
    }),
    example: 'planned',
  });

export const followed = {
  followFrom: day(both('Theo dõi từ ngày.', 'Followed up from this day.'), '2026-11-28').nullable(),
  followBy: day(both('Theo dõi chậm nhất ngày.', 'Followed up by this day.'), '2026-11-30').nullable(),
};

export const MeetingSchema = z
  .object({
    id: uuid(both('Mã của hội nghị.', 'Id of the meeting.')),
    livemode: z.boolean().openapi({ description: both('Dữ liệu thật hay thử.', 'Whether it is live or for tests.') }),
    version,
    commune: z.string().openapi({ description: both('Mã xã, phường.', 'Code of the commune.'), example: '09562' }),
    residentialGroup: group(),
    heldOn: day(both('Ngày họp.', 'The day.'), '2026-11-25'),
    ...said,
    about: about.nullable(),
    state: meetingState(),
    ...followed,
    counts: z
      .object({
        invited: many(both('Số người được mời.', 'How many are invited.'), 42),
        came: many(both('Số người dự.', 'How many came.'), 31),
        registered: many(both('Số người đăng ký tại chỗ.', 'How many registered on the spot.'), 6),
        followedUp: many(both('Số người đã gặp, có kết quả.', 'How many were reached, and the result is known.'), 20),
      })
      .openapi({ description: both('Các số.', 'The numbers.') }),
    warnings: z
      .array(
        z
          .object({
            code: z.enum(['few', 'many']).openapi({
              description: choiceText('Mã.', 'As a code.', {
                few: ['ít người hơn kế hoạch', 'fewer than the plan says'],
                many: ['nhiều người hơn kế hoạch', 'more than the plan says'],
              }),
            }),
            detail: z.string().openapi({ description: both('Bằng lời.', 'In words.') }),
            cite: z.string().openapi({
              description: both('Căn cứ.', 'Where it stands.'),
              example: 'Kế hoạch 2026 của phường Yên Nghĩa, II.2.2.b',
            }),
          })
          .openapi('MeetingWarning', {
            description: both(
              'Khác quy mô của kế hoạch; vẫn họp được.',
              'Not as large as the plan says; it may be held.',
            ),
          }),
      )
      .openapi({ description: both('Điều cần biết.', 'What to know.') }),
    madeAt: instant(both('Lúc lập.', 'When it was planned.')),
    changedAt: instant(both('Lúc thay đổi gần nhất.', 'When it last changed.')),
  })
  .openapi('Meeting', { description: both('Hội nghị ở một tổ dân phố.', 'A meeting of a residential group.') });

export const ids = (description: string, most: number) =>
  z
    .array(z.uuid())
    .min(1)
    .max(most)
    .openapi({ description, example: ['46000000-0000-4000-8000-000000000009'] });

export const InvitingSchema = z
  .strictObject({
    people: ids(
      both('Mã người trong bản trích; tối đa 200 một lần.', 'Ids of people of an extract; 200 at once.'),
      200,
    ),
  })
  .openapi('Inviting', { description: both('Mời ai.', 'Whom to invite.') });

export const ClosingSchema = z
  .strictObject({
    held: z.boolean().openapi({
      description: both(
        'true: đã họp, bắt đầu tính ngày theo dõi; false: hủy.',
        'true: it was held, and the days of following up run; false: it was called off.',
      ),
      example: true,
    }),
  })
  .openapi('ClosingMeeting', { description: both('Chốt hội nghị.', 'Closing a meeting.') });

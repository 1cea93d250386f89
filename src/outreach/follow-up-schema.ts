/** What follows a meeting, as the API shows and takes it: who came, who registered, who follows up, what came of it. */
import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { day, month, query, words } from '../registers/fields.ts';
import { followed, group, ids, version } from './meeting-schema.ts';
import { many, outcome } from './route-parts.ts';

const invitationId = uuid(both('Mã của lời mời.', 'Id of the invitation.'));

const asRead = z
  .int()
  .min(1)
  .max(999_999_999)
  .openapi({ description: both('Phiên bản đã đọc của lời mời.', 'The version of it that was read.'), example: 1 });

const MOST_AT_ONCE = 200;

/** Rows on invitations, each named once. */
const eachOnce = <S extends z.ZodType<{ invitation: string }>>(row: S, description: string) =>
  z
    .array(row)
    .min(1)
    .max(MOST_AT_ONCE)
    .superRefine((rows, context) => {
      const seen = new Set<string>();
      for (const [at, { invitation }] of rows.entries()) {
        if (seen.has(invitation)) {
          context.addIssue({ code: 'custom', path: [at, 'invitation'], params: { code: 'repeated' } });
        }
        seen.add(invitation);
      }
    })
    .openapi({ description });

export const AttendanceSchema = z
  .strictObject({
    people: eachOnce(
      z.strictObject({
        invitation: invitationId,
        version: asRead,
        came: z.boolean().openapi({ description: both('Có dự.', 'Whether they came.'), example: true }),
      }),
      both('Những người được mời, mỗi người một lần.', 'People who were invited, each once.'),
    ),
  })
  .openapi('Attendance', { description: both('Ai đã dự họp.', 'Who came to a meeting.') });

const joinsBy = day(
  both('Sẽ tham gia trước ngày; chỉ với will-join.', 'By when they will join; of will-join alone.'),
  '2026-12-31',
);
const note = words(
  both('Ghi chú. Được mã hóa khi lưu.', 'A note. It is sealed where it is kept.'),
  'Hẹn gặp lại sau vụ mùa',
  500,
);

export const OutcomesSchema = z
  .strictObject({
    followUps: eachOnce(
      z
        .strictObject({
          invitation: invitationId,
          version: asRead,
          outcome: outcome(),
          joinsBy: joinsBy.optional(),
          note: note.optional(),
        })
        .superRefine((given, context) => {
          if (given.joinsBy === undefined || given.outcome === 'will-join') return;
          context.addIssue({ code: 'custom', path: ['joinsBy'], params: { code: 'unknown-field' } });
        }),
      both('Những người đã theo dõi, mỗi người một lần.', 'People who were followed up, each once.'),
    ),
  })
  .openapi('FollowedUp', { description: both('Kết quả theo dõi.', 'What came of following up.') });

const maybe = (description: string) => uuid(description).nullable();

const changed = {
  id: invitationId,
  version,
  meeting: uuid(both('Hội nghị.', 'The meeting.')),
  commune: z.string().openapi({ description: both('Mã xã, phường.', 'Code of the commune.'), example: '09562' }),
  residentialGroup: group().nullable(),
  came: z
    .boolean()
    .nullable()
    .openapi({ description: both('Có dự; null: chưa ghi.', 'Whether they came; null: not said.') }),
  list: maybe(both('Danh sách đã đăng ký vào.', 'The list they were registered on.')),
  entry: maybe(both('Dòng trên danh sách đó.', 'The row of that list.')),
  followAgency: maybe(both('Cơ quan theo dõi.', 'The agency that follows up.')),
  followMember: maybe(both('Cộng tác viên theo dõi.', 'The collaborator who does.')),
  outcome: outcome().nullable(),
  joinsBy: joinsBy.nullable(),
  recordedAt: instant(both('Lúc ghi kết quả.', 'When the result was written down.')).nullable(),
  note: note.nullable(),
  changedAt: instant(both('Lúc thay đổi gần nhất.', 'When it last changed.')),
};

export const ChangedInvitationSchema = z
  .object({ ...changed, person: maybe(both('Mã người trong bản trích.', 'Id of the person in the extract.')) })
  .openapi('ChangedInvitation', {
    description: both('Lời mời sau khi thay đổi, không có tên.', 'The invitation after a change, without a name.'),
  });

export const ChangedInvitationsSchema = z
  .object({
    items: z
      .array(ChangedInvitationSchema)
      .openapi({ description: both('Theo thứ tự đã gửi.', 'In the order they were sent.') }),
  })
  .openapi('ChangedInvitations', { description: both('Từng người sau khi ghi.', 'Each person as it is now.') });

export const InvitationSchema = z
  .object({
    ...changed,
    heldOn: day(both('Ngày họp.', 'The day of the meeting.'), '2026-11-25'),
    ...followed,
    isOverdue: z.boolean().openapi({ description: both('Quá hạn theo dõi.', 'Whether following up is overdue.') }),
    person: z
      .object({
        id: uuid(both('Mã người trong bản trích.', 'Id in the extract.')),
        name: z.string().openapi({ description: both('Họ tên.', 'The name.'), example: 'Trần Thị Ví Dụ' }),
        birthDate: z
          .string()
          .nullable()
          .openapi({ description: both('Ngày sinh.', 'The day of birth.'), example: '1992-03-08' }),
        address: z
          .string()
          .nullable()
          .openapi({ description: both('Nơi ở.', 'Where they live.'), example: 'Số 1, đường Ví Dụ' }),
      })
      .nullable()
      .openapi({ description: both('Là ai; null khi bản trích đã xóa.', 'Who it is; null: the extract is gone.') }),
  })
  .openapi('Invitation', {
    description: both('Một người được mời, và kết quả.', 'Somebody invited, and what came of it.'),
  });

export const OnTheSpotSchema = z
  .strictObject({
    list: uuid(both('Danh sách dự thảo của mình.', 'A draft of one’s own.')),
    months: z
      .int()
      .min(1)
      .max(60)
      .optional()
      .openapi({ description: both('Số tháng.', 'How many months.'), example: 12 }),
    from: month(both('Từ tháng.', 'The first month.'), '2027-01').optional(),
    group: words(
      both(
        'Nhóm đối tượng như trên mẫu; bỏ trống thì theo bản trích.',
        'The group as on the form; absent: as the extract says.',
      ),
      'CN',
      200,
    ).optional(),
    income: z
      .int()
      .min(0)
      .max(1_000_000_000)
      .optional()
      .openapi({
        description: both('Mức thu nhập chọn đóng BHXH, đồng.', 'The income chosen for social insurance, in đồng.'),
        example: 1_500_000,
      }),
    phone: words(both('Số điện thoại.', 'The telephone.'), '0900000000', 20).optional(),
  })
  .openapi('OnTheSpot', { description: both('Đăng ký tại chỗ.', 'Registering on the spot.') });

export const AssigningSchema = z
  .strictObject({
    followUps: ids(both('Mã các lời mời.', 'Ids of invitations.'), 200),
    agency: uuid(
      both(
        'Xã, phường mình, hoặc tổ chức hỗ trợ phát triển đối tượng.',
        'One’s own commune, or a collecting organisation.',
      ),
    ),
    member: uuid(
      both('Thành viên của cơ quan đó; bỏ trống thì cơ quan tự cử.', 'A member of it; absent: it names one itself.'),
    ).optional(),
  })
  .openapi('Assigning', { description: both('Giao ai theo dõi.', 'Who follows up.') });

export const AssignedSchema = z
  .object({
    assigned: many(both('Số người đã giao.', 'How many were given.'), 12),
    agency: uuid(both('Giao cho cơ quan.', 'To which agency.')),
    member: maybe(both('Giao cho thành viên.', 'To which member.')),
  })
  .openapi('Assigned', { description: both('Đã giao.', 'What was given.') });

const bound = {
  member: uuid(both('Thành viên của xã, phường.', 'A member of the commune.')),
  residentialGroups: z
    .array(z.uuid())
    .max(200)
    .openapi({
      description: both('Chỉ được thấy các tổ này; rỗng là mọi tổ.', 'The groups they see alone; empty: all.'),
      example: ['46000000-0000-4000-8000-000000000009'],
    }),
};

export const BindingSchema = z
  .strictObject(bound)
  .openapi('BindingCollaborator', { description: both('Giao tổ dân phố cho thành viên.', 'The groups of a member.') });
export const CollaboratorSchema = z.object(bound).openapi('Collaborator', {
  description: both('Thành viên được giao tổ dân phố.', 'A member with groups of their own.'),
});

export const followUpState = () =>
  z
    .enum(['open', 'overdue', 'done'])
    .default('open')
    .openapi({
      ...query('state'),
      description: choiceText('Theo tình trạng.', 'By where it is.', {
        open: ['chưa có kết quả hoặc chưa gặp được', 'not done, or not reached yet'],
        overdue: ['quá hạn', 'overdue'],
        done: ['đã gặp, có kết quả', 'reached, and done'],
      }),
      example: 'open',
    });

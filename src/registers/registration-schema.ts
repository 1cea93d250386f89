/** A decision about a person, as the API shows it to its commune and takes it. */
import { z } from '@hono/zod-openapi';
import { both } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { pageQuery } from '../http/pages.ts';
import { commune } from '../lists/list-schema.ts';
import { dateSchema } from '../quotes/dates.ts';
import { citizenNumber, day, details, month, query, registerKind, words } from './fields.ts';
import { DETAIL_OF } from './file.ts';
import type { RegisterKind } from './standing.ts';

const person = {
  name: words(both('Họ tên.', 'The name.'), 'Trần Thị Ví Dụ', 100),
  citizenNumber: citizenNumber(),
  birthDate: dateSchema('YYYY, YYYY-MM, YYYY-MM-DD')
    .nullable()
    .openapi({ description: both('Ngày sinh.', 'The day of birth.'), example: '1992-03-08' }),
  sex: z
    .enum(['female', 'male'])
    .nullable()
    .openapi({ description: both('Giới tính.', 'The sex.'), example: 'female' }),
  residentialGroup: words(both('Tổ dân phố, thôn.', 'The residential group.'), 'Tổ dân phố 3', 100).nullable(),
  address: words(both('Nơi ở.', 'Where the person lives.'), 'Số 1, đường Ví Dụ').nullable(),
  household: words(
    both('Ký hiệu của hộ, do xã, phường đặt.', "The commune's own mark of the household."),
    'H-0012',
    60,
  ).nullable(),
  note: words(both('Ghi chú.', 'A note.'), 'Chủ hộ').nullable(),
};

export const RegistrationSchema = z
  .object({
    id: uuid(both('Mã của dòng.', 'Id of the registration.')),
    commune: commune(both('Xã, phường giữ sổ.', 'The commune that keeps the register.')),
    version: z
      .int()
      .openapi({ description: both('Phiên bản; cũng là ETag.', 'The version; its ETag too.'), example: 1 }),
    kind: registerKind(),
    decisionNumber: words(both('Số quyết định.', 'The number of the decision.'), '12/QĐ-UBND', 60).nullable(),
    decidedOn: day(both('Ngày quyết định.', 'The day of the decision.'), '2026-11-28'),
    // Where the decision names none, that of the decision: of any time, unlike the months that are asked for.
    from: z.string().openapi({
      description: both('Có giá trị từ tháng.', 'The first month it holds in.'),
      pattern: '^\\d{4}-\\d{2}$',
      example: '2027-01',
    }),
    until: month(
      both('Đến hết tháng; null khi quyết định không nêu.', 'The last month; null: the decision names none.'),
      '2027-12',
    ).nullable(),
    ...details,
    person: z.object(person).openapi({ description: both('Người trong quyết định.', 'Whom it is about.') }),
    holds: z.boolean().openapi({
      description: both(
        'Có giá trị trong tháng được hỏi (hoặc tháng này).',
        'Holds in the month asked for (or this one).',
      ),
    }),
    endedOn: day(
      both('Ngày cuối cùng còn giá trị, khi đã kết thúc.', 'The last day, where it was ended.'),
      '2027-06-30',
    ).nullable(),
    endReason: words(both('Lý do kết thúc.', 'Why it was ended.'), 'Chuyển đi nơi khác').nullable(),
    supersededBy: uuid(
      both('Dòng thay cho dòng này, khi đã sửa.', 'What took its place, where it was corrected.'),
    ).nullable(),
    madeBy: uuid(both('Ai ghi; chỉ là mã.', 'Who entered it, by an id alone.')),
    madeAt: instant(both('Lúc ghi.', 'When it was entered.')),
    changedAt: instant(both('Lúc thay đổi gần nhất.', 'When it last changed.')),
  })
  .openapi('Registration', {
    description: both(
      'Một quyết định về một người. Chỉ xã, phường giữ sổ đọc được.',
      'A decision about a person. Its commune alone reads it.',
    ),
  });

type Detailed = { [K in 'exitedFrom' | 'farming' | 'degree']?: string | null | undefined } & {
  readonly kind: RegisterKind;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly decidedOn?: string | undefined;
};
type Context = { addIssue(issue: { code: 'custom'; path: string[]; params: { code: string; bounds?: string } }): void };

/** What belongs to the kind must be there, what belongs to another must not. */
function checkDetail(given: Detailed, context: Context): void {
  const needed = DETAIL_OF[given.kind];
  for (const detail of ['exitedFrom', 'farming', 'degree'] as const) {
    const isThere = given[detail] !== undefined && given[detail] !== null;
    if (isThere === (detail === needed)) continue;
    context.addIssue({ code: 'custom', path: [detail], params: { code: isThere ? 'unknown-field' : 'missing' } });
  }
  const from = given.from ?? given.decidedOn?.slice(0, 7);
  // Without the month itself: here it may still be anything that was sent.
  if (given.until && from && given.until < from) {
    context.addIssue({ code: 'custom', path: ['until'], params: { code: 'out-of-range', bounds: '>= from' } });
  }
}

export const NewRegistrationSchema = z
  .strictObject({
    kind: registerKind(),
    decidedOn: RegistrationSchema.shape.decidedOn,
    decisionNumber: RegistrationSchema.shape.decisionNumber.optional(),
    from: month(
      both(
        'Có giá trị từ tháng; không ghi là tháng của quyết định.',
        'The first month it holds in; that of the decision where absent.',
      ),
      '2027-01',
    ).optional(),
    until: RegistrationSchema.shape.until.optional(),
    exitedFrom: details.exitedFrom.optional(),
    farming: details.farming.optional(),
    degree: details.degree.optional(),
    person: z
      .strictObject({
        name: person.name,
        citizenNumber: person.citizenNumber,
        birthDate: person.birthDate.optional(),
        sex: person.sex.optional(),
        residentialGroup: person.residentialGroup.optional(),
        address: person.address.optional(),
        household: person.household.optional(),
        note: person.note.optional(),
      })
      .openapi({ description: both('Người trong quyết định.', 'Whom it is about.') }),
  })
  .superRefine(checkDetail)
  .openapi('NewRegistration', { description: both('Một quyết định cần ghi vào sổ.', 'A decision to enter.') });
export type NewRegistration = z.output<typeof NewRegistrationSchema>;

export const EnteredSchema = z
  .object({
    id: uuid(both('Mã của dòng.', 'Id of the registration.')),
    isNew: z
      .boolean()
      .openapi({ description: both('false: đã có trong sổ.', 'false: it was on the register already.') }),
  })
  .openapi('EnteredRegistration', {
    description: both('Dòng vừa ghi hoặc đã có.', 'What was entered, or there before.'),
  });

export const ChangedSchema = z
  .object({
    id: uuid(both('Mã của dòng.', 'Id of the registration.')),
    version: z.int().openapi({ description: both('Phiên bản mới.', 'The new version.'), example: 2 }),
  })
  .openapi('ChangedRegistration', { description: both('Dòng sau khi đổi.', 'What was changed.') });

export const EndingSchema = z
  .strictObject({
    on: day(both('Ngày cuối cùng còn giá trị.', 'The last day it holds.'), '2027-06-30'),
    reason: words(both('Lý do. Được mã hóa khi lưu.', 'Why. It is sealed where it is kept.'), 'Chuyển đi nơi khác'),
  })
  .openapi('Ending', { description: both('Việc kết thúc một dòng.', 'The end of a registration.') });

export const registrationQuery = z.strictObject({
  kind: registerKind()
    .optional()
    .openapi({ ...query('kind'), example: 'near-poor' }),
  month: month(both('Chỉ dòng có giá trị trong tháng này.', 'Only what holds in this month.'), '2027-01')
    .optional()
    .openapi(query('month')),
  ...pageQuery,
});

/** The monthly briefing and what is said beside its numbers, as the API shows and takes them. */
import { z } from '@hono/zod-openapi';
import { addDays } from '../../engine/day.ts';
import { both, choiceText } from '../../http/both.ts';
import { instant, uuid } from '../../http/fields.ts';
import { day } from '../../registers/fields.ts';
import { anyUnit, figureMonth, indicator } from '../fields.ts';
import { freeWords } from '../plans/plan-schema.ts';
import { silent, UnitProgressSchema } from '../progress/progress-schema.ts';

export const NOTE_KINDS = ['cause', 'task', 'update'] as const;

const kind = () =>
  z.enum(NOTE_KINDS).openapi({
    description: choiceText('Loại ghi chú.', 'What it is.', {
      cause: ['nguyên nhân đạt, chưa đạt', 'why something was reached or not'],
      task: ['nhiệm vụ tháng tiếp theo', 'a task of the next month'],
      update: ['cập nhật nhanh hằng tuần', 'a quick update of a week'],
    }),
    example: 'cause',
  });

const people = (description: string) => z.int().min(0).max(1_000_000).openapi({ description, example: 4 });
const words = () =>
  freeWords(
    both(
      'Nội dung, tối đa 2.000 ký tự. Không ghi dữ liệu cá nhân: dãy từ 9 chữ số bị từ chối; lời được niêm phong khi lưu.',
      'The words, at most 2,000 characters. Nothing about a person: a run of nine digits is refused; the words are kept sealed.',
    ),
    'Nhiều hộ ở trọ chưa có xác nhận cư trú nên chưa lập được danh sách.',
  );

const about = {
  unit: anyUnit('commune:19789'),
  month: figureMonth(),
  kind: kind(),
};
const weekly = {
  on: day(
    both(
      'Ngày cuối của tuần báo cáo (update); tuần ấy có ngày trong tháng.',
      'The last day of the week it tells of (update), a week that has a day in the month.',
    ),
    '2026-10-18',
  ),
  newVoluntary: people(
    both('Người mới tham gia BHXH tự nguyện trong tuần.', 'New voluntary participants of the week.'),
  ),
  newHealth: people(both('Người mới tham gia BHYT trong tuần.', 'New health insurance participants of the week.')),
};

export const NewNoteSchema = z
  .strictObject({
    ...about,
    indicator: indicator().optional(),
    on: weekly.on.optional(),
    newVoluntary: weekly.newVoluntary.optional(),
    newHealth: weekly.newHealth.optional(),
    words: words(),
  })
  .refine(({ kind: of, on }) => (of === 'update') === (on !== undefined), { path: ['on'], params: { code: 'missing' } })
  .refine(({ on, month: of }) => on === undefined || (on >= `${of}-01` && addDays(on, -6) <= `${of}-31`), {
    path: ['on'],
    params: { code: 'out-of-range', bounds: '2026-10-01–2026-11-06 (month 2026-10)' },
  })
  .refine(
    ({ kind: of, newVoluntary, newHealth }) =>
      of === 'update' || (newVoluntary === undefined && newHealth === undefined),
    {
      path: ['newVoluntary'],
      params: { code: 'unknown-field' },
    },
  )
  .openapi('NewBriefingNote', {
    description: both(
      'Ghi chú cần thêm; on và hai con số nhanh chỉ có ở update.',
      'A note to add; `on` and the two quick numbers belong to an update alone.',
    ),
  });

export const NoteSchema = z
  .object({
    id: uuid(both('Mã.', 'The id.')),
    ...about,
    indicator: z
      .string()
      .nullable()
      .openapi({
        description: both('Về chỉ tiêu nào; null là chung.', 'Which indicator it is about; null: all.'),
        example: null,
      }),
    on: weekly.on.nullable(),
    newVoluntary: weekly.newVoluntary.nullable(),
    newHealth: weekly.newHealth.nullable(),
    agency: uuid(both('Cơ quan ghi.', 'The office that wrote it.')),
    person: uuid(both('Người ghi; chỉ là mã.', 'Who, by an id alone.')),
    at: instant(both('Lúc ghi.', 'When.')),
  })
  .openapi('BriefingNoteHead', { description: both('Một ghi chú, không kèm lời.', 'A note, without its words.') });

const SpokenSchema = z
  .object({
    ...NoteSchema.shape,
    name: z
      .string()
      .nullable()
      .openapi({
        description: both(
          'Tên tổ dân phố; null: cả xã, tỉnh.',
          'Name of the residential group; null: the place itself.',
        ),
        example: 'Tổ dân phố 3',
      }),
    words: z
      .string()
      .openapi({ description: both('Nội dung.', 'The words.'), example: 'Nhiều hộ ở trọ chưa có xác nhận cư trú.' }),
  })
  .openapi('BriefingNote', { description: both('Một ghi chú.', 'A note.') });

const spoken = (description: string) => z.array(SpokenSchema).openapi({ description });

const newOnes = (description: string) => z.int().openapi({ description, example: 12 });

export const BriefingSchema = z
  .object({
    unit: anyUnit(),
    name: z
      .string()
      .nullable()
      .openapi({ description: both('Tên.', 'The name.'), example: 'Phường Thuận Hoá' }),
    month: figureMonth(),
    newParticipants: z
      .object({
        voluntary: newOnes(both('BHXH tự nguyện, trong tháng.', 'Voluntary social insurance, in the month.')),
        voluntaryThisYear: newOnes(both('BHXH tự nguyện, từ đầu năm.', 'Voluntary social insurance, this year.')),
        health: newOnes(both('BHYT, trong tháng.', 'Health insurance, in the month.')),
        healthThisYear: newOnes(both('BHYT, từ đầu năm.', 'Health insurance, this year.')),
      })
      .openapi({
        description: both(
          'Người tham gia mới, tính từ danh sách được chấp nhận; số các tổ báo cáo đứng bên cạnh, ở told của từng chỉ tiêu.',
          'New participants, counted from accepted lists; what the groups report stands beside it, in `told` of each indicator.',
        ),
      }),
    self: UnitProgressSchema,
    below: z
      .array(UnitProgressSchema)
      .openapi({ description: both('Kết quả từng đơn vị ngay dưới.', 'The result of each unit directly below.') }),
    silent: silent(),
    causes: spoken(both('Nguyên nhân.', 'Causes.')),
    tasks: spoken(both('Nhiệm vụ tháng sau.', 'Tasks of the next month.')),
    updates: spoken(both('Cập nhật hằng tuần, mới nhất trước.', 'Weekly updates, the latest first.')),
    olderNotes: z.int().openapi({
      description: both(
        'Còn bao nhiêu ghi chú cũ hơn không hiện: chỉ hiện 500 ghi chú mới nhất.',
        'How many older notes are not shown: only the latest 500 are.',
      ),
      example: 0,
    }),
  })
  .openapi('Briefing', { description: both('Giao ban một tháng.', "A month's briefing.") });

export type NewNote = z.infer<typeof NewNoteSchema>;

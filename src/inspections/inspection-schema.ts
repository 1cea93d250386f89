/** Inspections as the API shows and takes them. */
import { z } from '@hono/zod-openapi';
import { both, choiceText, type ValueWords } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { pageQuery } from '../http/pages.ts';
import { day, query, words } from '../registers/fields.ts';
import { livemode, ownCommune, province, unit, version } from './fields.ts';
import { CONTENTS, type Content, FINDING_STATES, FINDING_STEPS, type FindingStep, SORTS, STATES } from './lifecycle.ts';

const CONTENT_WORDS: ValueWords<Content> = {
  targets: ['chỉ tiêu phát triển', 'the targets'],
  publicity: ['công tác tuyên truyền', 'publicity'],
  collection: ['quản lý thu', 'how premiums are collected'],
  performance: ['hiệu quả hoạt động của tổ chức thu', 'how well a collecting organisation works'],
};

const STEP_WORDS: ValueWords<FindingStep> = {
  mend: ['báo đã khắc phục (remedy)', 'say that it is mended (remedy)'],
  close: ['đóng, bởi người khác của nơi kiểm tra', 'close it, by another person of the office that inspected'],
  reopen: ['chưa khắc phục: mở lại', 'it is not mended: open it again'],
};

export const stepParam = z.enum(FINDING_STEPS).openapi({
  description: choiceText('Bước.', 'The step.', STEP_WORDS),
  example: 'mend',
  param: { name: 'step', in: 'path' },
});

const sort = () =>
  z.enum(SORTS).openapi({
    description: choiceText('Định kỳ hay đột xuất.', 'Regular or ad hoc.', {
      regular: ['định kỳ 6 tháng', 'the one of every six months'],
      'ad-hoc': ['đột xuất', 'ad hoc'],
    }),
    example: 'regular',
  });
const content = () =>
  z
    .enum(CONTENTS)
    .openapi({ description: choiceText('Nội dung.', 'What is looked at.', CONTENT_WORDS), example: 'targets' });
const contents = () =>
  z
    .array(content())
    .min(1)
    .max(4)
    .refine((all) => new Set(all).size === all.length, { params: { code: 'repeated' } })
    .openapi({ description: both('Nội dung kiểm tra (Yên Nghĩa, II.5).', 'What is looked at (Yên Nghĩa, II.5).') });
const state = () =>
  z.enum(STATES).openapi({
    description: choiceText('Tình trạng.', 'Where it is.', {
      planned: ['đã lên kế hoạch', 'planned'],
      'carried-out': ['đã kiểm tra', 'carried out'],
      cancelled: ['đã hủy', 'cancelled'],
    }),
    example: 'carried-out',
  });
const findingState = () =>
  z.enum(FINDING_STATES).openapi({
    description: choiceText('Tình trạng.', 'Where it is.', {
      open: ['chưa khắc phục', 'not mended'],
      mended: ['đã báo khắc phục', 'said to be mended'],
      closed: ['đã đóng', 'closed'],
    }),
    example: 'open',
  });
const plannedOn = () => day(both('Ngày dự kiến.', 'The day it is planned for.'), '2026-12-15');
const doneOn = () =>
  day(both('Ngày kiểm tra, không sau hôm nay.', 'The day it was carried out, not after today.'), '2026-12-01');
const dueOn = () => day(both('Hạn khắc phục.', 'When it is to be mended by.'), '2027-01-15');
const mender = () =>
  uuid(
    both(
      'Ai khắc phục: nơi kiểm tra, hoặc trường, tổ chức được kiểm tra.',
      'Who mends it: the office that inspects, or the school or organisation it looked into.',
    ),
  );
const says = () =>
  words(
    both('Tồn tại. Được mã hóa khi lưu.', 'What was found. Sealed where it is kept.'),
    'Chưa niêm yết mức đóng',
    2_000,
  );
const remedy = () =>
  words(both('Đã khắc phục thế nào. Được mã hóa.', 'How it was mended. Sealed.'), 'Đã niêm yết ngày 10/01', 2_000);

const FindingSchema = z
  .object({
    id: uuid(both('Mã.', 'The id.')),
    nth: z.int().openapi({ description: both('Số thứ tự.', 'Its number.'), example: 1 }),
    content: content(),
    says: says(),
    dueOn: dueOn(),
    isOverdue: z.boolean().openapi({ description: both('Quá hạn.', 'It is overdue.') }),
    mender: mender(),
    state: findingState(),
    version: version(),
    mendedBy: uuid(both('Ai báo khắc phục, chỉ là mã.', 'Who said so, by an id alone.')).nullable(),
    mendedOn: day(both('Ngày báo khắc phục.', 'When.'), '2027-01-10').nullable(),
    closedBy: uuid(both('Ai đóng, chỉ là mã.', 'Who closed it, by an id alone.')).nullable(),
    closedOn: day(both('Ngày đóng.', 'When it was closed.'), '2027-01-12').nullable(),
    remedy: remedy().nullable(),
    may: z
      .array(z.enum(FINDING_STEPS))
      .openapi({ description: choiceText('Bạn được làm gì tiếp.', 'What you may do next.', STEP_WORDS) }),
  })
  .openapi('InspectionFinding', { description: both('Một tồn tại.', 'Something that was found.') });

export const InspectionSchema = z
  .object({
    id: uuid(both('Mã.', 'The id.')),
    livemode: livemode(),
    province: province(),
    commune: ownCommune(),
    agency: uuid(both('Nơi kiểm tra.', 'The office that inspects.')),
    sort: sort(),
    unit: unit(),
    contents: contents(),
    plannedOn: plannedOn(),
    doneOn: doneOn().nullable(),
    state: state(),
    version: version(),
    plannedBy: uuid(both('Ai lên kế hoạch, chỉ là mã.', 'Who planned it, by an id alone.')),
    findings: z.array(FindingSchema).openapi({ description: both('Các tồn tại.', 'What was found.') }),
    isClosed: z.boolean().openapi({
      description: both(
        'Đã kiểm tra và mọi tồn tại bạn thấy đã đóng.',
        'Carried out, and everything it found that you see is closed.',
      ),
    }),
    may: z.array(z.enum(['carry-out', 'cancel'])).openapi({
      description: choiceText('Bạn được làm gì tiếp.', 'What you may do next.', {
        'carry-out': ['ghi kết quả kiểm tra', 'enter what it found'],
        cancel: ['hủy', 'cancel it'],
      }),
    }),
    madeAt: instant(both('Lúc lên kế hoạch.', 'When it was planned.')),
    changedAt: instant(both('Lúc đổi gần nhất.', 'When it last changed.')),
  })
  .openapi('Inspection', { description: both('Một cuộc kiểm tra.', 'An inspection.') });

export const MovedInspectionSchema = z
  .object({
    id: uuid(both('Mã.', 'The id.')),
    state: state(),
    version: version(),
    findings: z
      .array(uuid(both('Mã.', 'The id.')))
      .openapi({ description: both('Mã các tồn tại, theo thứ tự.', 'Ids of what was found, in order.') }),
  })
  .openapi('MovedInspection', { description: both('Sau bước này.', 'As it is after the step.') });

export const MovedFindingSchema = z
  .object({ id: uuid(both('Mã.', 'The id.')), state: findingState(), version: version() })
  .openapi('MovedFinding', { description: both('Sau bước này.', 'As it is after the step.') });

export const NewInspectionSchema = z
  .strictObject({ sort: sort(), unit: unit(), contents: contents(), plannedOn: plannedOn() })
  .openapi('NewInspection', { description: both('Cuộc kiểm tra cần lên kế hoạch.', 'The inspection to plan.') });

export const CarriedOutSchema = z
  .strictObject({
    doneOn: doneOn(),
    findings: z
      .array(
        z
          .strictObject({ content: content(), says: says(), dueOn: dueOn(), mender: mender() })
          .openapi('NewFinding', { description: both('Một tồn tại.', 'Something that was found.') }),
      )
      .max(50)
      .openapi({ description: both('Các tồn tại; có thể không có.', 'What was found; perhaps nothing.') }),
  })
  .openapi('CarriedOut', { description: both('Kết quả kiểm tra.', 'What came of it.') });

export const FindingStepSchema = z
  .strictObject({ remedy: remedy().optional() })
  .openapi('TakeFindingStep', { description: both('Với mend: remedy.', 'With mend: remedy.') });

export const inspectionQuery = z.strictObject({
  ...pageQuery,
  unit: unit().optional().openapi(query('unit')),
  state: state().optional().openapi(query('state')),
});

/** Activities as the API shows and takes them. */
import { z } from '@hono/zod-openapi';
import { both, choiceText, type ValueWords } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { pageQuery } from '../http/pages.ts';
import { livemode, ownCommune, province, version } from '../inspections/fields.ts';
import { day, query } from '../registers/fields.ts';
import { wordsSchema } from '../rulebook/parts.ts';
import { SORT_WORDS, SORTS, STATES, STEPS, type Step, TOPIC_WORDS, TOPICS } from './kinds.ts';

const STEP_WORDS: ValueWords<Step> = {
  do: ['ghi là đã làm (doneOn, times, people)', 'enter that it was done (doneOn, times, people)'],
  cancel: ['hủy', 'cancel it'],
};

export const stepParam = z.enum(STEPS).openapi({
  description: choiceText('Bước.', 'The step.', STEP_WORDS),
  example: 'do',
  param: { name: 'step', in: 'path' },
});

const sort = () =>
  z.enum(SORTS).openapi({ description: choiceText('Hình thức.', 'What is done.', SORT_WORDS), example: 'meeting' });
const topics = () =>
  z
    .array(
      z
        .enum(TOPICS)
        .openapi({ description: choiceText('Nội dung.', 'About what.', TOPIC_WORDS), example: 'health-insurance' }),
    )
    .min(1)
    .max(4)
    .refine((all) => new Set(all).size === all.length, { params: { code: 'repeated' } })
    .openapi({ description: both('Nội dung.', 'About what.') });
const DUTY = /^[a-z][a-z0-9-]{0,59}$/;
const duty = () =>
  z
    .string()
    .regex(DUTY)
    .openapi({
      description: both(
        'Mã hạn của chương trình phường mà việc này thuộc về (training, campaign …); xem /v1/deadlines.',
        "The duty of the ward's programme that it is part of (training, campaign …), as in /v1/deadlines.",
      ),
      pattern: DUTY.source,
      example: 'campaign',
    });
const group = () => uuid(both('Tổ dân phố.', 'The residential group.'));
const plannedOn = () => day(both('Ngày dự kiến.', 'The day it is planned for.'), '2026-12-05');
const doneOn = () => day(both('Ngày làm, không sau hôm nay.', 'The day it was done, not after today.'), '2026-11-20');
const times = () =>
  z
    .int()
    .min(1)
    .max(10_000)
    .openapi({ description: both('Số bài, buổi, lượt phát.', 'How many posts, sessions, broadcasts.'), example: 2 });
const people = () =>
  z
    .int()
    .min(0)
    .max(1_000_000)
    .openapi({ description: both('Số người dự, nếu có.', 'How many people came, where any did.'), example: 45 });

export const ActivitySchema = z
  .object({
    id: uuid(both('Mã.', 'The id.')),
    livemode: livemode(),
    province: province(),
    commune: ownCommune(),
    agency: uuid(both('UBND xã, phường.', "The commune's office.")),
    sort: sort(),
    topics: topics(),
    duty: z
      .object({
        id: duty(),
        cite: z
          .string()
          .nullable()
          .openapi({ description: both('Căn cứ.', 'Its clause.') }),
        what: wordsSchema.nullable().openapi({ description: both('Việc gì.', 'What it is.') }),
        firstDay: day(both('Ngày đầu.', 'The first day.'), '2026-06-01').nullable(),
        lastDay: day(both('Ngày cuối.', 'The last day.'), '2026-09-30').nullable(),
      })
      .openapi('ActivityDuty', { description: both('Hạn mà việc này thuộc về.', 'The duty it is part of.') })
      .nullable(),
    group: group().nullable(),
    plannedOn: plannedOn(),
    state: z.enum(STATES).openapi({
      description: choiceText('Tình trạng.', 'Where it is.', {
        planned: ['dự kiến', 'planned'],
        done: ['đã làm', 'done'],
        cancelled: ['đã hủy', 'cancelled'],
      }),
    }),
    doneOn: doneOn().nullable(),
    times: times().nullable(),
    people: people().nullable(),
    version: version(),
    madeAt: instant(both('Lúc ghi.', 'When it was entered.')),
    changedAt: instant(both('Lúc đổi gần nhất.', 'When it last changed.')),
  })
  .openapi('Activity', { description: both('Một hoạt động của chương trình.', 'An activity of a programme.') });

export const NewActivitySchema = z
  .strictObject({
    sort: sort(),
    topics: topics(),
    duty: duty().nullish(),
    group: group().nullish(),
    plannedOn: plannedOn(),
  })
  .openapi('NewActivity', { description: both('Hoạt động cần ghi.', 'The activity to plan.') });

export const ActivityStepSchema = z
  .strictObject({ doneOn: doneOn().optional(), times: times().optional(), people: people().optional() })
  .openapi('TakeActivityStep', {
    description: both(
      'Với do: doneOn, times, và people nếu có; với cancel để trống.',
      'With do: doneOn, times, and people where any came; empty with cancel.',
    ),
  });

export const activityQuery = z.strictObject({
  ...pageQuery,
  from: day(both('Dự kiến từ ngày.', 'Planned from this day.'), '2026-06-01').optional().openapi(query('from')),
  until: day(both('Đến ngày.', 'To this day.'), '2026-12-31').optional().openapi(query('until')),
  duty: duty().optional().openapi(query('duty')),
});

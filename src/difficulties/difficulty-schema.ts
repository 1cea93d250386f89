/** Difficulties as the API shows and takes them. */
import { z } from '@hono/zod-openapi';
import { both, choiceText, type ValueWords } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { pageQuery } from '../http/pages.ts';
import { day, month, query, words } from '../registers/fields.ts';
import { GivenConsentSchema } from '../requests/consent-schema.ts';
import { wordsSchema } from '../rulebook/parts.ts';
import { commune, kind, MOST_WORDS, reason, route, says, scheme, state } from './fields.ts';
import { STEPS, type Step } from './lifecycle.ts';

const STEP_WORDS: ValueWords<Step> = {
  take: ['nhận và đặt ngày trả lời (answerBy)', 'take it up, with a day for the answer (answerBy)'],
  extend: ['lùi ngày trả lời, có lý do (answerBy, reason)', 'put the day off, with the reason (answerBy, reason)'],
  forward: ['chuyển tiếp, có lý do (to, reason)', 'forward it, with the reason (to, reason)'],
  answer: ['trả lời (answer)', 'answer it (answer)'],
  reopen: ['mở lại một lần, có lý do (reason)', 'reopen it once, with the reason (reason)'],
  withdraw: ['rút: lời được xóa', 'take it back: its words are deleted'],
};

export const stepParam = z.enum(STEPS).openapi({
  description: choiceText('Bước.', 'The step.', STEP_WORDS),
  example: 'take',
  param: { name: 'step', in: 'path' },
});

const answerBy = () =>
  day(
    both(
      'Ngày trả lời do nơi giữ đặt: từ hôm nay trở đi, khi lùi thì sau ngày đã đặt.',
      'The day for the answer, set by its office: today or later, and put off to a later one.',
    ),
    '2026-12-08',
  );
const version = () =>
  z.int().openapi({ description: both('Phiên bản; cũng là ETag.', 'The version; its ETag too.'), example: 1 });
const text = (description: string, example: string) => z.string().openapi({ description, example });

const person = z
  .object({
    name: text(both('Họ tên.', 'The name.'), 'Trần Thị Ví Dụ'),
    phone: text(both('Điện thoại.', 'The telephone.'), '0900000000').nullable(),
    citizenNumber: text(both('Số định danh.', 'The citizen number.'), '046192000001').nullable(),
    birthDate: text(both('Ngày sinh.', 'The day of birth.'), '1992-03-08').nullable(),
  })
  .openapi('PetitionPerson', { description: both('Người gửi, nếu có nêu tên.', 'Who it comes from, where named.') });

const takenStep = z
  .object({
    version: version(),
    step: z
      .enum(['raise', ...STEPS])
      .openapi({ description: choiceText('Bước.', 'The step.', { raise: ['gửi', 'raise it'], ...STEP_WORDS }) }),
    agency: uuid(both('Cơ quan; null là người dân, bằng mã.', 'The agency; null: the person, by the code.')).nullable(),
    person: uuid(both('Ai làm, chỉ là mã.', 'Who took it, by an id alone.')).nullable(),
    toAgency: uuid(both('Chuyển đến.', 'Where it went.')).nullable(),
    at: instant(both('Lúc nào.', 'When.')),
    reason: text(both('Lý do.', 'Why.'), 'Việc của cơ quan khác').nullable(),
  })
  .openapi('DifficultyStep', { description: both('Một bước đã qua.', 'A step it has taken.') });

const standing = {
  id: uuid(both('Mã.', 'The id.')),
  version: version(),
  state: state(),
  holder: uuid(both('Cơ quan phải trả lời.', 'The office that has to answer.')),
  answerBy: answerBy().nullable(),
};

export const MovedSchema = z
  .object(standing)
  .openapi('MovedDifficulty', { description: both('Sau bước này.', 'As it is after the step.') });

export const DifficultySchema = z
  .object({
    ...standing,
    livemode: z.boolean().openapi({ description: both('Dữ liệu thật hay thử.', 'Whether it is live or for tests.') }),
    origin: z.enum(['office', 'person']).openapi({
      description: choiceText('Của ai.', 'Whose it is.', {
        office: ['cơ quan', 'an office'],
        person: ['người dân, qua cổng', 'a person, through a portal'],
      }),
    }),
    agency: uuid(both('Cơ quan gửi, hoặc cổng.', 'Who raised it, or the portal.')),
    kind: kind(),
    scheme: scheme().nullable(),
    province: text(both('Mã tỉnh, thành phố.', 'Code of the province.'), '46'),
    commune: commune().nullable(),
    isOverdue: z.boolean().openapi({
      description: both('Đã qua ngày trả lời mà chưa trả lời.', 'The day has passed and it is not answered.'),
    }),
    reopened: z.boolean().openapi({ description: both('Đã mở lại.', 'It was reopened.') }),
    says: text(
      both('Nội dung; null khi đã rút.', 'What is the matter; null once taken back.'),
      'Thẻ chưa được cấp',
    ).nullable(),
    person: person.nullable(),
    consent: GivenConsentSchema.nullable(),
    answer: text(both('Câu trả lời.', 'The answer.'), 'Thẻ đã in, nhận tại phường').nullable(),
    route: route(),
    time: wordsSchema.openapi({
      description: both('Về thời hạn: không văn bản nào nêu.', 'On the time: no text names one.'),
    }),
    steps: z.array(takenStep).openapi({ description: both('Các bước đã qua.', 'The steps it has taken.') }),
    may: z
      .array(z.enum(STEPS))
      .openapi({ description: choiceText('Bạn được làm gì tiếp.', 'What you may do next.', STEP_WORDS) }),
    madeAt: instant(both('Lúc gửi.', 'When it was raised.')),
    changedAt: instant(both('Lúc đổi gần nhất.', 'When it last changed.')),
  })
  .openapi('Difficulty', { description: both('Một vướng mắc, kiến nghị.', 'A difficulty or petition.') });

export const NewDifficultySchema = z
  .strictObject({ kind: kind(), scheme: scheme().nullish(), commune: commune().nullish(), says: says() })
  .openapi('NewDifficulty', { description: both('Vướng mắc cần gửi.', 'The difficulty to raise.') });

export const DifficultyStepSchema = z
  .strictObject({
    answerBy: answerBy().optional(),
    to: uuid(both('Cơ quan khác của tỉnh, thành phố.', 'Another office of the province.')).optional(),
    reason: reason().optional(),
    answer: words(
      both(
        'Câu trả lời. Ai có mã theo dõi đều đọc được: không nêu tên ai. Được mã hóa khi lưu.',
        'The answer. Whoever has the code reads it: name nobody. Sealed where it is kept.',
      ),
      'Thẻ đã in, nhận tại phường',
      MOST_WORDS,
    ).optional(),
  })
  .openapi('TakeDifficultyStep', {
    description: both('Mỗi bước cần gì, xem step.', 'What each step needs, the words of step say.'),
  });

export const difficultyQuery = z.strictObject({
  ...pageQuery,
  state: state().optional().openapi(query('state')),
  kind: kind().optional().openapi(query('kind')),
  overdue: z
    .literal('true')
    .optional()
    .openapi({
      description: both('Chỉ những việc quá ngày trả lời.', 'Only those whose day has passed.'),
      param: { name: 'overdue', in: 'query' },
      example: 'true',
    }),
});

export const countsQuery = z.strictObject({
  from: month(both('Từ tháng.', 'From this month.'), '2026-01').openapi(query('from')),
  until: month(both('Đến hết tháng.', 'To the end of this month.'), '2026-12').openapi(query('until')),
});

/** null: not told to a supervisor. */
const number = (vi: string, en: string) =>
  z
    .int()
    .nullable()
    .openapi({ description: both(vi, en), example: 3 });

const numbers = () => ({
  raised: number('Đã gửi.', 'Raised.'),
  answered: number('Đã trả lời.', 'Answered.'),
  inTime: number(
    'Trong đó đúng hạn: không quá ngày đã đặt sau cùng.',
    'Of these, in time: by the last day that was set.',
  ),
  open: number('Đang chờ.', 'Waiting.'),
  overdue: number('Quá ngày trả lời.', 'Past the day for the answer.'),
  withdrawn: number('Đã rút.', 'Taken back.'),
});

export const CountsSchema = z
  .object({
    rows: z
      .array(
        z
          .object({
            month: text(both('Tháng gửi.', 'The month they were raised in.'), '2026-12'),
            commune: commune().nullable(),
            kind: kind(),
            origin: z
              .enum(['office', 'person'])
              .openapi({ description: both('Của cơ quan hay người dân.', 'Of an office or a person.') }),
            ...numbers(),
          })
          .openapi('DifficultyCount', { description: both('Một dòng.', 'A line.') }),
      )
      .openapi({ description: both('Theo tháng, nơi, loại.', 'By month, place and kind.') }),
    total: z.object(numbers()).openapi('DifficultyTotal', { description: both('Cộng.', 'The sum.') }),
  })
  .openapi('DifficultyCounts', { description: both('Số lượng, không có ai trong đó.', 'Numbers, of nobody.') });

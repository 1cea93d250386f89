/** A list of people as the API shows it, and what is said with a step. */
import { z } from '@hono/zod-openapi';
import { both, choiceText, type ValueWords } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { MOVES, type Move, STATES, type State } from './lifecycle.ts';

const STATE_WORDS: ValueWords<State> = {
  draft: ['đang soạn, hoặc đã được trả lại', 'being made, or returned'],
  submitted: ['đã nộp', 'handed in'],
  confirmed: ['các xã, phường đã xác nhận', 'confirmed by the communes'],
  approved: ['đã phê duyệt', 'approved'],
  received: ['cơ quan BHXH đã nhận', 'received by the insurer'],
  accepted: ['cơ quan BHXH đã chấp nhận', 'accepted by the insurer'],
  withdrawn: ['đã rút', 'withdrawn'],
};

const MOVE_WORDS: ValueWords<Move> = {
  edit: ['thêm, sửa, xóa dòng', 'change the rows'],
  submit: ['nộp', 'hand it in'],
  confirm: ['xác nhận các dòng của xã, phường mình', "confirm one's own rows"],
  approve: ['phê duyệt', 'approve'],
  receive: ['tiếp nhận', 'receive'],
  accept: ['chấp nhận', 'accept'],
  return: ['trả lại, kèm lý do', 'return it, with reasons'],
  withdraw: ['rút', 'withdraw it'],
};

const TIMELINESS = ['on-time', 'late', 'supplementary'] as const;
const TIMELINESS_WORDS: ValueWords<(typeof TIMELINESS)[number]> = {
  'on-time': ['đúng hạn', 'in time'],
  late: ['quá hạn', 'late'],
  supplementary: ['phát sinh sau hạn chốt', 'begun after the closing'],
};

export const listState = z
  .enum(STATES)
  .openapi('ListState', { description: choiceText('Trạng thái của danh sách.', 'The state of a list.', STATE_WORDS) });

export const leadsTo = z.enum(['coverage', 'calls']).openapi({
  description: choiceText('Chấp nhận thì thành gì.', 'What accepting it makes.', {
    coverage: ['người được bảo hiểm', 'covered people'],
    calls: ['danh sách để hướng dẫn, vận động', 'a list of people to call and advise'],
  }),
});

const many = (description: string) => z.int().min(0).openapi({ description, example: 3 });

export const commune = (description: string) =>
  z
    .string()
    .regex(/^\d{5}$/)
    .openapi({ description, example: '19789' });

const counts = z
  .object({
    people: many(
      both('Tổng số dòng đã nhận; bằng tổng các số dưới đây.', 'All rows that came in: the sum of those below.'),
    ),
    stored: many(both('Chưa có vấn đề, chờ xử lý.', 'Without findings, to be dealt with.')),
    flagged: many(both('Có điều cần xem, chờ xử lý.', 'With something to look at, to be dealt with.')),
    refused: many(both('Bị từ chối khi nhận.', 'Refused when they came in.')),
    confirmed: many(both('Xã, phường đã xác nhận.', 'Confirmed by their commune.')),
    rejected: many(
      both('Xã, phường hoặc cơ quan BHXH không chấp nhận.', 'Turned away by their commune or the insurer.'),
    ),
    accepted: many(both('Cơ quan BHXH đã chấp nhận.', 'Accepted by the insurer.')),
  })
  .openapi('RowCounts', { description: both('Số dòng theo tình trạng.', 'The rows, counted by what became of them.') });

const confirmation = z
  .object({
    commune: commune(both('Xã, phường, đặc khu được hỏi.', 'The commune that is asked.')),
    people: many(both('Số người của địa bàn trong danh sách.', 'How many of its people are on the list.')),
    confirmed: many(both('Đã xác nhận.', 'Confirmed.')),
    rejected: many(both('Không xác nhận.', 'Turned away.')),
    answeredAt: instant(both('Lúc trả lời; null khi chưa.', 'When it answered; null: not yet.')).nullable(),
  })
  .openapi('Confirmation', { description: both('Việc xác nhận của một xã, phường.', "One commune's confirmation.") });

const covering = z
  .object({
    state: z.enum(['running', 'done']).openapi({
      description: choiceText('Đã ghi nhận hết chưa.', 'Whether all of it is done.', {
        running: ['đang ghi nhận, làm tiếp tự động', 'going on, by itself'],
        done: ['đã xong', 'done'],
      }),
      example: 'done',
    }),
    people: many(both('Số dòng được chấp nhận.', 'Accepted rows.')),
    covered: many(both('Đã thành quá trình đóng.', 'Made coverages.')),
    ended: many(both('Báo giảm đã ghi nhận.', 'Ended coverages of people who leave.')),
    gaps: many(
      both(
        'Không ghi nhận được, vì số tiền hoặc điều cần biết chưa rõ; xem /v1/lists/{list}/coverage-gaps.',
        'Not covered, because an amount or a fact is not known; see /v1/lists/{list}/coverage-gaps.',
      ),
    ),
  })
  .openapi('ListCovering', {
    description: both('Danh sách đã thành quá trình đóng đến đâu.', 'How far a list has become coverages.'),
  });

export const ListSchema = z
  .object({
    id: uuid(both('Mã của danh sách.', 'Id of the list.')),
    livemode: z.boolean().openapi({ description: both('Dữ liệu thật hay thử.', 'Whether it is live or for tests.') }),
    version: z
      .int()
      .openapi({ description: both('Phiên bản; cũng là ETag.', 'The version; its ETag too.'), example: 3 }),
    round: uuid(both('Đợt lập danh sách.', 'The round it is made for.')),
    kind: z.string().openapi({
      description: both('Loại danh sách, theo chính sách.', 'The kind of list, by the policy.'),
      example: 'commune-yearly',
    }),
    period: z.string().openapi({
      description: both('Kỳ: năm, năm học hoặc tháng.', 'The period: a year, a school year or a month.'),
      example: '2027',
    }),
    form: z.string().openapi({ description: both('Mẫu.', 'The form.'), example: 'Mẫu số 3' }),
    leadsTo,
    agency: uuid(both('Cơ quan lập.', 'The agency that makes it.')),
    province: z.string().openapi({ description: both('Mã tỉnh, thành phố.', 'Code of the province.'), example: '46' }),
    commune: commune(both('Xã, phường của cơ quan lập.', 'The commune of the agency that makes it.')).nullable(),
    state: listState,
    locked: z.boolean().openapi({
      description: both(
        'Đã chốt: đợt đã đóng và danh sách đúng hạn; không trả lại, không rút được.',
        'Locked: the round has closed and the list was in time; it is neither returned nor withdrawn.',
      ),
    }),
    supplementary: z.boolean().openapi({
      description: both('Danh sách phát sinh, lập sau hạn chốt.', 'Begun after the round had closed.'),
    }),
    timeliness: z
      .enum(TIMELINESS)
      .nullable()
      .openapi({
        description: choiceText(
          'Đúng hạn hay không, cố định từ lần phê duyệt đầu tiên (hoặc lần nộp đầu tiên khi không cần phê duyệt); null khi ' +
            'chưa có, hoặc đợt không có hạn chốt.',
          'Whether it is in time, fixed by the first approval (the first submission where nobody approves); null: not ' +
            'yet, or the round has no closing time.',
          TIMELINESS_WORDS,
        ),
      }),
    closesAt: instant(
      both(
        'Thời điểm đầu tiên bị coi là quá hạn với cơ quan này, kể cả gia hạn; null khi đợt không có hạn chốt.',
        'The first instant that is late for this agency, exceptions counted; null: the round has no closing time.',
      ),
    ).nullable(),
    decidedAt: instant(
      both('Lúc phê duyệt (hoặc nộp) lần đầu.', 'When it was first approved (or handed in).'),
    ).nullable(),
    decidedOn: z
      .string()
      .nullable()
      .openapi({
        description: both(
          'Ngày quyết định theo giờ Việt Nam; danh sách phát sinh tính từ tháng có ngày này, không dòng nào bắt đầu trước.',
          'The day of the decision in Việt Nam; a supplementary list counts from its month, and no row begins before.',
        ),
        format: 'date',
        example: '2026-12-20',
      }),
    counts: counts.nullable().openapi({
      description: both(
        'Số dòng; null với xã, phường chỉ được hỏi về người của mình.',
        'The rows, counted; null for a commune that is only asked about its own people.',
      ),
    }),
    covering: covering.nullable().openapi({
      description: both(
        'Việc ghi nhận quá trình đóng của danh sách đã chấp nhận; null khi chưa chấp nhận, hoặc danh sách để vận động.',
        'How far an accepted list has become coverages; null: not accepted yet, or a list of people to call.',
      ),
    }),
    confirmations: z.array(confirmation).openapi({
      description: both(
        'Các xã, phường được hỏi; xã, phường được hỏi chỉ thấy phần của mình.',
        'The communes that are asked; such a commune sees its own part only.',
      ),
    }),
    may: z.array(z.enum(MOVES)).openapi({
      description: choiceText('Việc bạn làm được ngay bây giờ.', 'What you may do with it now.', MOVE_WORDS),
      example: ['edit', 'submit', 'withdraw'],
    }),
    madeAt: instant(both('Lúc lập.', 'When it was begun.')),
    changedAt: instant(both('Lúc thay đổi gần nhất.', 'When it last changed.')),
  })
  .openapi('List', { description: both('Một danh sách người.', 'A list of people.') });

export const NewListSchema = z
  .strictObject({ round: uuid(both('Đợt lập danh sách.', 'The round to make it for.')) })
  .openapi('NewList', { description: both('Danh sách cần lập.', 'The list to begin.') });

const words = (description: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(500)
    .openapi({ description, example: 'Thiếu quyết định công nhận hộ cận nghèo năm 2027' });

export const ReasonsSchema = z
  .strictObject({
    reasons: z
      .array(words(both('Một lý do. Được mã hóa khi lưu.', 'A reason. It is sealed where it is kept.')))
      .min(1)
      .max(20)
      .openapi({ description: both('Các lý do trả lại.', 'Why it is returned.') }),
  })
  .openapi('Reasons', { description: both('Lý do trả lại danh sách.', 'Why a list is returned.') });

const TURNED_AWAY = 500;

export const AnswerRowsSchema = z
  .strictObject({
    rejected: z
      .array(
        z
          .strictObject({
            entry: uuid(both('Mã của dòng.', 'Id of the row.')),
            reason: words(both('Lý do. Được mã hóa khi lưu.', 'The reason. It is sealed where it is kept.')),
          })
          .openapi('TurnedAway', { description: both('Một dòng không được chấp nhận.', 'A row that is turned away.') }),
      )
      .max(TURNED_AWAY)
      .optional()
      .openapi({
        description: both(
          `Những dòng không được chấp nhận, tối đa ${TURNED_AWAY}; mọi dòng còn lại được chấp nhận. Nhiều hơn thì hãy trả lại.`,
          `The rows that are turned away, at most ${TURNED_AWAY}; all others go on. If there are more, return the list.`,
        ),
      }),
  })
  .openapi('AnswerRows', { description: both('Trả lời từng dòng.', 'An answer to each row.') });

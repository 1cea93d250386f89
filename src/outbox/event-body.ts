/**
 * What stands in an event as it is sent: for each sort of subject one body, by the functions app.told_of_<sort> and what an
 * act adds. For the OpenAPI document and for the tests that hold every event to it; it decides nothing on its way. Ids,
 * counts, states and days alone: a field about a person must not be added.
 */
import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { EVENT_WORDS, type EventType } from './event-types.ts';

const text = (vi: string, en: string, example: string) => z.string().openapi({ description: both(vi, en), example });
const count = (vi: string, en: string, example: number) => z.int().openapi({ description: both(vi, en), example });
const day = (vi: string, en: string) =>
  z.string().openapi({ description: both(vi, en), format: 'date', example: '2026-12-24' });

const state = () => text('Trạng thái lúc ấy, như khi đọc.', 'Its state then, as where it is read.', 'approved');
const version = () => count('Phiên bản lúc ấy.', 'Its version then.', 3);
const kind = (example: string) => text('Loại.', 'Its kind.', example);
const period = (example: string) => text('Kỳ.', 'The period.', example);
const scheme = () => text('Loại bảo hiểm.', 'The scheme.', 'health-insurance');
const daysLeft = () => count('Số ngày còn lại.', 'Days that are left.', 7);
const lastDay = () => day('Ngày cuối còn đúng hạn.', 'The last day in time.');
const deadline = () =>
  text('Mã của thời hạn; xem /v1/deadlines.', 'The id of the deadline; see /v1/deadlines.', 'quarterly-transfer');

/** Whose it is stands beside it; `null` where it belongs to no single one. */
const place = {
  agency: uuid(
    both('Cơ quan có nó; null nếu không riêng cơ quan nào.', 'Whose it is; null: of no single agency.'),
  ).nullable(),
  province: text('Mã tỉnh, thành phố; null nếu là cả nước.', 'Code of the province; null: of all.', '46').nullable(),
};

type Words = readonly [vi: string, en: string];

function eventOf<T extends EventType, F extends z.core.$ZodShape>(
  name: string,
  words: Words,
  types: readonly T[],
  fields: F,
) {
  const told = Object.fromEntries(types.map((type) => [type, EVENT_WORDS[type]]));
  const data = z
    .strictObject({ subject: uuid(both('Mã của nó.', 'Its id.')), ...place, ...fields })
    .openapi({ description: both('Nó là gì và đang thế nào.', 'Which one it is, and how it stands.') });
  const body = z
    .strictObject({
      id: uuid(
        both(
          'Mã sự kiện, cũng là webhook-id: bỏ những mã đã nhận.',
          'Id of the event, which is webhook-id: drop those you had.',
        ),
      ),
      type: z.enum(types).openapi({ description: choiceText('Chuyện gì xảy ra.', 'What happened.', told) }),
      timestamp: instant(both('Xảy ra lúc.', 'Happened at.')),
      livemode: z
        .boolean()
        .openapi({ description: both('Dữ liệu thật, không phải thử.', 'Live data, not test.'), example: false }),
      data,
    })
    .openapi(name, { description: both(words[0], words[1]) });
  return { types, words, body };
}

/** By what app.event_type calls the sort of their subject. */
export const EVENT_BODIES = {
  list: eventOf(
    'ListEvent',
    ['Sự kiện về một danh sách.', 'An event about a list.'],
    [
      ...(['list.submitted', 'list.confirmed', 'list.approved', 'list.received', 'list.accepted'] as const),
      ...(['list.returned', 'list.withdrawn', 'list.cards-overdue', 'list.cards-ending'] as const),
    ],
    {
      round: uuid(both('Đợt lập danh sách.', 'Its round.')),
      kind: kind('commune-yearly'),
      period: period('2027'),
      state: state(),
      waitsFor: text('Bước đang chờ; null nếu không còn.', 'The step it waits for; null: none.', 'receive').nullable(),
      version: version(),
      timeliness: text(
        'Đúng hạn, quá hạn, phát sinh; null khi chưa rõ.',
        'In time, late, supplementary; null: not known yet.',
        'on-time',
      ).nullable(),
      cards: count(
        'Số thẻ, của list.cards-overdue và list.cards-ending.',
        'How many cards, of `list.cards-overdue` and `list.cards-ending`.',
        12,
      ).optional(),
      dueOn: day(
        'Ngày cuối phải cấp, của list.cards-overdue.',
        'The day they were due, of `list.cards-overdue`.',
      ).optional(),
      endsOn: day('Ngày cuối của thẻ, của list.cards-ending.', 'Their last day, of `list.cards-ending`.').optional(),
    },
  ),
  round: eventOf(
    'RoundEvent',
    ['Sự kiện về một đợt lập danh sách.', 'An event about a round of lists.'],
    ['round.opened', 'round.closing', 'round.closed'],
    {
      kind: kind('commune-yearly'),
      period: period('2027'),
      closesAt: instant(both('Chốt lúc; null nếu không chốt.', 'Closes at; null: never.')).nullable(),
      closedAt: instant(both('Đã chốt lúc; null nếu chưa.', 'Closed at; null: not yet.')).nullable(),
      lists: count('Số danh sách lúc chốt; null trước đó.', 'Lists at the closing; null before it.', 40).nullable(),
      onTime: count('Trong đó đúng hạn.', 'Of them in time.', 38).nullable(),
      late: count('Trong đó quá hạn.', 'Of them late.', 2).nullable(),
      days: daysLeft().optional(),
    },
  ),
  obligation: eventOf(
    'ObligationEvent',
    ['Sự kiện về kinh phí phải chuyển.', 'An event about an obligation.'],
    [
      ...(['obligation.proposed', 'obligation.returned', 'obligation.agreed', 'obligation.transferred'] as const),
      ...(['obligation.closed', 'obligation.differs', 'transfer.due', 'transfer.late', 'transfer.retracted'] as const),
    ],
    {
      holder: text('Cấp ngân sách.', 'The budget holder.', 'commune:19789'),
      scheme: scheme(),
      period: period('2026-Q4'),
      state: state(),
      version: version(),
      deadline: deadline().optional(),
      lastDay: lastDay().optional(),
      days: daysLeft().optional(),
      places: count(
        'Số chỗ lệch, của obligation.differs.',
        'Places that differ, of `obligation.differs`.',
        1,
      ).optional(),
    },
  ),
  coverage: eventOf(
    'CoverageEvent',
    ['Sự kiện về một quá trình đóng.', 'An event about a coverage.'],
    ['coverage.ended'],
    {
      list: uuid(both('Danh sách đã lập nó.', 'The list it came of.')),
      scheme: scheme(),
      cardDueOn: day(
        'Ngày cuối phải cấp thẻ; null nếu không có thẻ.',
        'The day its card is due; null: no card.',
      ).nullable(),
      from: text('Thôi từ tháng này.', 'It ends from this month on.', '2027-03'),
    },
  ),
  targets: eventOf(
    'TargetEvent',
    ['Sự kiện về việc giao chỉ tiêu.', 'An event about targets that were given.'],
    ['target.assigned'],
    {
      unit: text('Đơn vị giao.', 'The unit that gives them.', 'commune:09562'),
      year: count('Năm.', 'The year.', 2026),
      version: version(),
      targets: count('Số dòng.', 'How many.', 20),
    },
  ),
  report: eventOf(
    'ReportEvent',
    ['Sự kiện về một báo cáo.', 'An event about a report.'],
    ['report.filed', 'report.returned'],
    {
      kind: kind('hue-last-year'),
      period: period('2026'),
      commune: text(
        'Mã xã, phường; null nếu của tỉnh, thành phố.',
        'Code of the commune; null: of the province.',
        '09562',
      ).nullable(),
      edition: count('Lần ban hành.', 'The edition.', 1),
      state: state(),
      version: version(),
    },
  ),
  duty: eventOf(
    'ReportDutyEvent',
    ['Sự kiện về hạn một báo cáo.', 'An event about a report that is to be made.'],
    ['report.due', 'report.late'],
    {
      kind: kind('hue-last-year'),
      period: period('2026'),
      commune: text(
        'Mã xã, phường; null nếu của tỉnh, thành phố.',
        'Code of the commune; null: of the province.',
        '09562',
      ).nullable(),
      lastDay: lastDay(),
      deadline: deadline().optional(),
      days: daysLeft().optional(),
    },
  ),
  difficulty: eventOf(
    'DifficultyEvent',
    ['Sự kiện về một vướng mắc, kiến nghị.', 'An event about a difficulty or petition.'],
    ['difficulty.routed', 'difficulty.answered', 'difficulty.overdue'],
    {
      kind: kind('card'),
      origin: text('Của cơ quan hay của người dân.', "An office's or a person's.", 'office'),
      state: state(),
      version: version(),
      answerBy: day(
        'Ngày trả lời đã đặt; null nếu chưa đặt.',
        'The day set for the answer; null: none yet.',
      ).nullable(),
    },
  ),
  finding: eventOf(
    'FindingEvent',
    ['Sự kiện về một tồn tại sau kiểm tra.', 'An event about what an inspection found.'],
    ['finding.assigned', 'finding.mended', 'finding.overdue'],
    {
      inspection: uuid(both('Cuộc kiểm tra.', 'The inspection.')),
      content: text('Nội dung kiểm tra.', 'What was inspected.', 'lists'),
      state: state(),
      dueOn: day('Hạn khắc phục.', 'To be mended by.'),
      version: version(),
    },
  ),
  meeting: eventOf('MeetingEvent', ['Sự kiện về một hội nghị.', 'An event about a meeting.'], ['meeting.overdue'], {
    residentialGroup: uuid(
      both('Tổ dân phố, thôn; null nếu không riêng tổ nào.', 'The residential group; null: no single one.'),
    ).nullable(),
    heldOn: day('Ngày họp.', 'Held on.'),
    followBy: day('Ngày cuối theo dõi.', 'The last day of following up.').nullable(),
    people: count('Số người chưa có kết quả.', 'People of whom no outcome is known.', 2),
  }),
  need: eventOf(
    'NeedEvent',
    ['Sự kiện về một người cần giúp.', 'An event about somebody in need.'],
    ['need.promised', 'need.given'],
    { scheme: scheme(), state: state() },
  ),
  webhook: eventOf('TestEvent', ['Gửi thử.', 'A test.'], ['webhook.test'], {}),
} as const;

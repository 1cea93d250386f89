/**
 * Everything that other systems are told of: the one table of it, with what each means. The database keeps to the same
 * types (app.event_type; a test compares them). An event carries ids, counts, states and instants, never anything of a
 * person; to add a type, add its row here and there, and where its subject is of a new sort, app.told_of_<sort>.
 */
import type { Json } from '../audit/json-text.ts';
import type { Statement } from '../db/database.ts';
import type { ValueWords } from '../http/both.ts';

export const EVENT_TYPES = [
  'list.submitted',
  'list.confirmed',
  'list.approved',
  'list.received',
  'list.accepted',
  'list.returned',
  'list.withdrawn',
  'list.cards-overdue',
  'list.cards-ending',
  'round.opened',
  'round.closing',
  'round.closed',
  'obligation.proposed',
  'obligation.returned',
  'obligation.agreed',
  'obligation.transferred',
  'obligation.closed',
  'obligation.differs',
  'transfer.due',
  'transfer.late',
  'transfer.retracted',
  'coverage.ended',
  'target.assigned',
  'report.filed',
  'report.returned',
  'report.due',
  'report.late',
  'difficulty.routed',
  'difficulty.answered',
  'difficulty.overdue',
  'finding.assigned',
  'finding.mended',
  'finding.overdue',
  'meeting.overdue',
  'need.promised',
  'need.given',
  'webhook.test',
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

/** What a webhook may be for; a test goes to the one that asked for it, whatever it is for. */
export const TOLD_TYPES = EVENT_TYPES.filter((type) => type !== 'webhook.test');

export const EVENT_WORDS: ValueWords<EventType> = {
  'list.submitted': ['danh sách được nộp', 'a list was handed in'],
  'list.confirmed': [
    'một xã, phường đã xác nhận phần của mình; state cho biết danh sách đã đi tiếp chưa',
    'a commune has confirmed its rows; `state` says whether the list went on',
  ],
  'list.approved': ['danh sách được phê duyệt', 'a list was approved'],
  'list.received': ['cơ quan BHXH đã nhận danh sách', 'the insurer has received a list'],
  'list.accepted': ['cơ quan BHXH đã chấp nhận danh sách', 'the insurer has accepted a list'],
  'list.returned': ['danh sách bị trả lại nơi lập', 'a list went back to its maker'],
  'list.cards-overdue': [
    'thẻ BHYT của danh sách quá hạn 5 ngày làm việc; cards là số thẻ, dueOn là ngày cuối',
    'cards of a list were not issued within their five working days: `cards` of them, due on `dueOn`',
  ],
  'list.cards-ending': [
    'thẻ BHYT của danh sách sắp hết hạn; cards là số thẻ, endsOn là ngày cuối',
    'cards of a list are about to end: `cards` of them, on `endsOn`',
  ],
  'list.withdrawn': ['nơi lập rút danh sách', 'the maker has withdrawn a list'],
  'round.opened': ['đợt lập danh sách được mở', 'a round of lists was opened'],
  'round.closing': ['đợt lập danh sách sắp chốt; days là số ngày còn lại', 'a round is about to close, in `days`'],
  'round.closed': ['đợt lập danh sách đã chốt', 'a round was closed'],
  'obligation.proposed': [
    'cơ quan BHXH đề nghị chuyển kinh phí; số liệu đã khóa',
    'the insurer asks for the money; the figures are frozen',
  ],
  'obligation.returned': ['đề nghị bị trả lại cơ quan BHXH', 'what was asked for went back to the insurer'],
  'obligation.agreed': ['cấp ngân sách đồng ý số phải chuyển', 'the budget holder agrees to what is owed'],
  'obligation.transferred': ['đã chuyển đủ kinh phí', 'all of the money was transferred'],
  'obligation.closed': ['kinh phí phải chuyển đã khóa sổ', 'what was owed is settled and closed'],
  'obligation.differs': [
    'đối chiếu hằng đêm thấy sổ, các dòng hoặc số đếm lệch nhau; places là số chỗ',
    'the nightly reconciliation found `places` where ledger, lines or counts differ',
  ],
  'transfer.due': ['sắp đến hạn chuyển kinh phí', 'money is to be transferred soon'],
  'transfer.late': ['quá hạn chuyển kinh phí', 'money was not transferred in time'],
  'transfer.retracted': ['một lần chuyển ghi nhầm đã được hủy', 'a transfer recorded by mistake was taken back'],
  'coverage.ended': ['một người thôi được đóng, hưởng từ một tháng', 'a coverage ends from some month on'],
  'target.assigned': ['chỉ tiêu được giao; targets là số dòng', 'targets were given: `targets` of them'],
  'report.filed': ['báo cáo đã nộp, không đổi nữa', 'a report was filed, for good'],
  'report.returned': ['báo cáo bị trả lại người lập', 'a report went back to whoever made it'],
  'report.due': ['sắp đến hạn một báo cáo; days là số ngày còn lại', 'a report is due soon, in `days`'],
  'report.late': ['quá hạn một báo cáo chưa nộp', 'a report was not filed in time'],
  'difficulty.routed': [
    'vướng mắc, kiến nghị đến nơi phải trả lời: mới gửi, chuyển tiếp hoặc mở lại',
    'a difficulty or petition is with the office that has to answer: raised, forwarded or reopened',
  ],
  'difficulty.answered': ['vướng mắc đã được trả lời', 'a difficulty was answered'],
  'difficulty.overdue': [
    'đã qua ngày trả lời do chính nơi giữ đặt (answerBy)',
    'the day that its office itself had set for the answer has passed (`answerBy`)',
  ],
  'finding.assigned': ['có tồn tại phải khắc phục sau kiểm tra', 'an inspection found something to be mended'],
  'finding.mended': ['tồn tại đã báo khắc phục, chờ người khác đóng', 'it is said to be mended, for another to close'],
  'finding.overdue': ['tồn tại quá hạn khắc phục (dueOn)', 'what was found was not mended in time (`dueOn`)'],
  'meeting.overdue': [
    'quá hạn theo dõi sau hội nghị; people là số người chưa có kết quả',
    'people of a meeting were not followed up in time: `people` of them',
  ],
  'need.promised': ['một người cần giúp đã có nhà tài trợ', 'a sponsor was found for somebody in need'],
  'need.given': ['thẻ, sổ được tặng đã có hiệu lực', 'somebody in need is covered by a gift'],
  'webhook.test': ['gửi thử', 'a test that somebody asked for'],
};

/** Whose it is and how its subject stands, the database knows: an act names what happened to what. */
export type Event = {
  readonly type: EventType;
  readonly subject: string;
  /** Beside what is told of every such subject: ids, counts, states and codes, never anything of a person. */
  readonly detail?: { readonly [name: string]: Json };
  /** Told at most once of this subject under this name, however often the act is done: `30-days`. */
  readonly once?: string;
};

/** Comes after what the act wrote, and tells of the subject as it then stands. */
export function emitting({ type, subject, detail = {}, once }: Event): Statement {
  return {
    text: 'select app.emit($1, $2, $3::jsonb, $4)',
    values: [type, subject, JSON.stringify(detail), once ?? null],
  };
}

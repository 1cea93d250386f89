/** What a duty is and how its day is meant, as the reference shows it. Descriptions only; the dates are the calendar's. */
import { z } from '@hono/zod-openapi';
import type { DutyKind } from '../engine/policy.ts';
import { choiceText } from '../http/both.ts';

const DUTY_KINDS = [
  'lists',
  'summary',
  'transfer',
  'report',
  'card',
  'notice',
  'follow-up',
  'work',
] as const satisfies readonly DutyKind[];

export const dutyKind = z.enum(DUTY_KINDS).openapi({
  description: choiceText('Loại việc.', 'The kind of duty.', {
    lists: ['phê duyệt danh sách', 'approving lists'],
    summary: ['tổng hợp kinh phí đề nghị', 'summing up what is asked for'],
    transfer: ['chuyển kinh phí vào quỹ', 'transferring money to a fund'],
    report: ['báo cáo', 'reporting'],
    card: ['cấp thẻ', 'issuing a card'],
    notice: ['báo cho người tham gia', 'telling a participant'],
    'follow-up': ['theo dõi từng người', 'following up a person'],
    work: ['việc khác trong kế hoạch', 'other work of a plan'],
  }),
});

export const dutyLimit = z.enum(['before', 'by', 'within']).openapi({
  description: choiceText('Ngày được hiểu thế nào.', 'How the day is meant.', {
    before: ['hết ngày hôm trước', 'ends the day before'],
    by: ['kể cả ngày đó', 'includes the day'],
    within: [
      'văn bản không ghi ngày: lấy ngày cuối của thời gian ấy',
      'no day is named: the last of its time is taken',
    ],
  }),
});

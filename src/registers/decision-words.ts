/** What can be wrong with a row of a register's file, in both languages; each says what to do. */
import type { Words } from '../engine/policy.ts';

export const DECISION_WORDS = {
  'name-missing': { vi: 'Thiếu họ tên.', en: 'The name is missing.' },
  'citizen-number-missing': { vi: 'Thiếu số định danh 12 chữ số.', en: 'The citizen number (12 digits) is missing.' },
  'citizen-number-form': {
    vi: 'Số định danh phải gồm 12 chữ số.',
    en: 'The citizen number must have 12 digits.',
  },
  'decision-day-missing': {
    vi: 'Thiếu ngày quyết định: ghi ở cột Ngày quyết định hoặc gửi decidedOn.',
    en: 'The day of the decision is missing: in its column, or sent as decidedOn.',
  },
  'decision-in-the-future': { vi: 'Ngày quyết định chưa tới.', en: 'The day of the decision lies in the future.' },
  'detail-missing': {
    vi: 'Chưa rõ thoát khỏi diện nào, làm nghề gì hoặc mức độ khuyết tật: ghi ở cột Đối tượng hoặc gửi kèm.',
    en: 'It is not said what was left, what the household lives from, or the degree: in the column of the group, or sent.',
  },
  'another-register': {
    vi: 'Cột Đối tượng ghi diện khác với sổ này.',
    en: 'The column of the group names another register than this one.',
  },
  'another-commune': { vi: 'Người này ở địa bàn khác.', en: 'The person lives in another commune.' },
  'not-a-decrease': {
    vi: 'Người ra khỏi sổ thì kết thúc từng dòng, không nhập từ tệp.',
    en: 'Who leaves a register is ended one by one, not by a file.',
  },
  'not-readable': {
    vi: 'Có ô không đọc được; xem giá trị đã gõ.',
    en: 'A cell cannot be read; look at what was typed.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type DecisionCode = keyof typeof DECISION_WORDS;

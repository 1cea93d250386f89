/** What a person is told about their petition: where it is, and nothing of who they are. */
import type { State } from './lifecycle.ts';

export const followedWords = {
  routed: ['Cơ quan phải trả lời đã nhận được kiến nghị.', 'The office that has to answer has your petition.'],
  taken: [
    'Cơ quan đang giải quyết và đã đặt ngày trả lời.',
    'The office is at work on it and has set a day for the answer.',
  ],
  answered: ['Cơ quan đã trả lời.', 'The office has answered.'],
  withdrawn: ['Kiến nghị đã được rút và dữ liệu đã xóa.', 'The petition was taken back and its data deleted.'],
} as const satisfies Readonly<Record<State, readonly [vi: string, en: string]>>;

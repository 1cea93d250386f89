/** What a person is told about their request: where it is, never why, and nothing of who they are. */
import type { RequestState } from './requests.ts';

export const stateWords = {
  received: ['Nơi lập danh sách đã nhận đề nghị.', 'The office that makes the list has the request.'],
  listed: ['Đã vào danh sách đang soạn.', 'It is on a list that is being made.'],
  submitted: ['Danh sách đã được nộp.', 'The list was handed in.'],
  approved: ['Danh sách đã được phê duyệt.', 'The list was approved.'],
  accepted: ['Cơ quan BHXH đã chấp nhận.', 'The insurer has accepted it.'],
  refused: [
    'Đề nghị chưa được chấp nhận. Hãy liên hệ nơi lập danh sách để biết thêm.',
    'The request was not taken up. Please turn to the office that makes the list.',
  ],
  withdrawn: ['Đề nghị đã được rút và dữ liệu đã xóa.', 'The request was withdrawn and its data deleted.'],
} as const satisfies Readonly<Record<RequestState, readonly [vi: string, en: string]>>;

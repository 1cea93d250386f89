/**
 * What we say when something is wrong, in both languages: one line of words for each code. No sentence here may hold a
 * value that was sent to us.
 */
import type { Words } from '../engine/policy.ts';
import type { FindingCode } from '../refusal.ts';
import type { ProblemCode } from './problem.ts';

export const problemWords: Readonly<Record<ProblemCode, { readonly title: Words; readonly detail: Words }>> = {
  malformed: {
    title: { vi: 'Không đọc được nội dung gửi lên', en: 'The body cannot be read' },
    detail: { vi: 'Nội dung không phải là JSON hợp lệ.', en: 'The body is not valid JSON.' },
  },
  invalid: {
    title: { vi: 'Câu hỏi không hợp lệ', en: 'The question is not valid' },
    detail: {
      vi: 'Có thông tin sai; từng chỗ sai được nêu trong errors.',
      en: 'Something in it is wrong; each place is named in errors.',
    },
  },
  'too-large': {
    title: { vi: 'Nội dung gửi lên quá lớn', en: 'The body is too large' },
    detail: {
      vi: 'Một lượt hỏi không quá 128 KiB, một dòng không quá 32 KiB, một lô không quá 4 MB.',
      en: 'A question may have at most 128 KiB, a line 32 KiB, a batch 4 MB.',
    },
  },
  'too-many-lines': {
    title: { vi: 'Lô có quá nhiều dòng', en: 'The batch has too many lines' },
    detail: {
      vi: 'Một lô không quá 5.000 dòng; các dòng sau đó không được trả lời.',
      en: 'A batch may have at most 5,000 lines; those after them are not answered.',
    },
  },
  'unknown-province': {
    title: { vi: 'Không có tỉnh, thành phố này', en: 'No such province' },
    detail: { vi: 'Xem danh sách tại /v1/provinces.', en: 'They are listed at /v1/provinces.' },
  },
  'unknown-policy': {
    title: { vi: 'Không có chính sách này', en: 'No such policy' },
    detail: { vi: 'Xem danh sách tại /v1/policies.', en: 'They are listed at /v1/policies.' },
  },
  'not-found': {
    title: { vi: 'Không có đường dẫn này', en: 'Nothing is here' },
    detail: { vi: 'Xem các đường dẫn tại /docs.', en: 'What there is stands at /docs.' },
  },
  'method-not-allowed': {
    title: { vi: 'Không dùng được phương thức này ở đây', en: 'This method cannot be used here' },
    detail: { vi: 'Các phương thức dùng được ở trong đầu mục Allow.', en: 'Those that can are in the Allow header.' },
  },
  'not-acceptable': {
    title: { vi: 'Không có dạng trả lời được yêu cầu', en: 'Not to be had in the form asked for' },
    detail: {
      vi: 'Các dạng có sẵn: text/markdown và text/html.',
      en: 'It can be had as text/markdown and text/html.',
    },
  },
  'unsupported-media-type': {
    title: { vi: 'Không nhận kiểu nội dung này', en: 'This type of content is not taken' },
    detail: {
      vi: 'Hãy gửi application/json; lô thì gửi application/x-ndjson.',
      en: 'Send application/json; for a batch application/x-ndjson.',
    },
  },
  'rate-limited': {
    title: { vi: 'Quá nhiều yêu cầu', en: 'Too many requests' },
    detail: {
      vi: 'Hãy chờ số giây ở đầu mục Retry-After rồi gửi lại.',
      en: 'Wait for the seconds in the Retry-After header, then send it again.',
    },
  },
  internal: {
    title: { vi: 'Lỗi của hệ thống', en: 'A fault of ours' },
    detail: {
      vi: 'Lỗi đã được ghi lại. Khi báo lỗi xin kèm requestId.',
      en: 'It has been recorded. When you report it, please give the requestId.',
    },
  },
  'not-ready': {
    title: { vi: 'Hệ thống chưa sẵn sàng', en: 'Not ready' },
    detail: {
      vi: 'Chưa nối được cơ sở dữ liệu, hoặc cơ sở dữ liệu chưa được cập nhật cấu trúc. Tra cứu mức đóng vẫn dùng được.',
      en: 'The database cannot be reached or its migrations are not current. Quotes can still be asked for.',
    },
  },
};

export const findingWords: Readonly<Record<FindingCode, Words>> = {
  'unknown-field': { vi: 'Không có trường này.', en: 'There is no such field.' },
  missing: { vi: 'Thiếu trường bắt buộc này.', en: 'This field is required.' },
  'wrong-type': { vi: 'Sai kiểu dữ liệu; cần {bounds}.', en: 'Of the wrong type; it takes {bounds}.' },
  'not-one-of': { vi: 'Chỉ nhận một trong: {bounds}.', en: 'Takes one of: {bounds}.' },
  'out-of-range': { vi: 'Ngoài khoảng cho phép: {bounds}.', en: 'Out of range: {bounds}.' },
  'too-long': { vi: 'Quá dài hoặc quá nhiều: {bounds}.', en: 'Too long, or too many: {bounds}.' },
  'too-short': { vi: 'Quá ngắn hoặc quá ít: {bounds}.', en: 'Too short, or too few: {bounds}.' },
  'wrong-form': { vi: 'Sai dạng; cần {bounds}.', en: 'Of the wrong form; it takes {bounds}.' },
  'not-a-day': {
    vi: 'Không phải ngày có thật, dạng {bounds}, từ năm 1900 đến 2100.',
    en: 'Not a day that exists, written {bounds}, from 1900 to 2100.',
  },
  'not-a-month': {
    vi: 'Không phải tháng dạng YYYY-MM, từ 2018-01 đến 2100-12.',
    en: 'Not a month written YYYY-MM, from 2018-01 to 2100-12.',
  },
  repeated: { vi: 'Một giá trị được ghi hai lần.', en: 'A value stands twice.' },
  'unknown-commune': {
    vi: 'Không có xã, phường, đặc khu mang mã này; xem /v1/provinces/{code}/communes.',
    en: 'No commune has this code; see /v1/provinces/{code}/communes.',
  },
  'commune-of-another-province': {
    vi: 'Xã, phường, đặc khu này thuộc tỉnh, thành phố khác.',
    en: 'This commune is in another province.',
  },
  'born-after-the-months-asked': {
    vi: 'Ngày sinh ở sau các tháng được hỏi.',
    en: 'The day of birth is after the months asked for.',
  },
  'lump-months-of-another-method': {
    vi: 'lumpMonths chỉ đi với phương thức ahead (24, 36, 48, 60) hoặc missing (1 đến 60).',
    en: 'lumpMonths goes with the method ahead (24, 36, 48, 60) or missing (1 to 60) only.',
  },
  'unknown-policy': { vi: 'Không có chính sách này; xem /v1/policies.', en: 'No such policy; see /v1/policies.' },
  'policy-of-another-province': {
    vi: 'Chính sách này là của nơi khác.',
    en: 'This policy is of another place.',
  },
};

/** What the page itself says, in both languages, and how it takes the document's two languages apart. */

const WORDS = {
  vi: {
    search: 'Tìm thao tác…',
    parameters: 'Tham số',
    body: 'Nội dung gửi lên',
    answers: 'Trả lời',
    request: 'Yêu cầu',
    answer: 'Câu trả lời mẫu',
    required: 'bắt buộc',
    nothing: 'không có nội dung',
    try: 'Gửi thử',
    send: 'Gửi',
    token: 'Token hoặc khóa',
    sending: 'Đang gửi…',
    failed: 'Không gửi được.',
    copy: 'Chép',
    copied: 'Đã chép',
    problems: 'Các lỗi',
    problemsText: 'Mọi lời từ chối đều theo RFC 9457 (application/problem+json) và không nhắc lại giá trị đã gửi.',
    code: 'Mã',
    status: 'Trạng thái',
    meaning: 'Nghĩa là',
    document: 'Tài liệu OpenAPI',
    none: 'Không có thao tác nào như vậy.',
    unreachable: 'Không tải được /openapi.json.',
    in: { path: 'đường dẫn', query: 'truy vấn', header: 'đầu mục' },
    items: 'mỗi phần tử',
    contents: 'Mục lục',
    sent: 'tới nơi nhận đã đăng ký',
  },
  en: {
    search: 'Find an operation…',
    parameters: 'Parameters',
    body: 'Request body',
    answers: 'Responses',
    request: 'Request',
    answer: 'Example answer',
    required: 'required',
    nothing: 'no content',
    try: 'Try it',
    send: 'Send',
    token: 'Token or key',
    sending: 'Sending…',
    failed: 'It could not be sent.',
    copy: 'Copy',
    copied: 'Copied',
    problems: 'Problems',
    problemsText: 'Every refusal follows RFC 9457 (application/problem+json) and repeats no value that was sent.',
    code: 'Code',
    status: 'Status',
    meaning: 'Means',
    document: 'OpenAPI document',
    none: 'There is no such operation.',
    unreachable: '/openapi.json could not be loaded.',
    in: { path: 'path', query: 'query', header: 'header' },
    items: 'each item',
    contents: 'Contents',
    sent: 'to a registered webhook',
  },
};

const ENGLISH_MARK = '\n\n*English:* ';

export function startingLanguage() {
  const kept = localStorage.getItem('language');
  if (kept === 'vi' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

export const wordsIn = (language) => WORDS[language];

/** One language of a description; all of it where it has no mark. */
export function said(text, language) {
  const [vi, en] = (text ?? '').split(ENGLISH_MARK);
  return language === 'en' ? (en ?? vi) : vi;
}

/** One language of a title, `Tiếng Việt · English`. */
export function titleOf(text, language) {
  const [vi, en] = (text ?? '').split(' · ');
  return language === 'en' ? (en ?? vi) : vi;
}

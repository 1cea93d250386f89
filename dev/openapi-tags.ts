/** The parts of the document, in its order: each with its name and what is in it, in both languages. To add one, add its row. */

export const TAGS: readonly (readonly [name: string, vi: string, viText: string, en: string, enText: string])[] = [
  ['quotes', 'Tra cứu', 'Ai được hỗ trợ bao nhiêu.', 'Quotes', 'Who gets how much.'],
  ['policies', 'Chính sách', 'Quy định của các nơi.', 'Policies', 'The rules of each place.'],
  ['law', 'Số liệu và câu hỏi', 'Số liệu cả nước, bộ câu hỏi.', 'Law', 'National numbers, the questionnaire.'],
  ['deadlines', 'Thời hạn', 'Ngày theo văn bản, lịch, trạng thái.', 'Deadlines', 'Dates of the law, feed, states.'],
  ['places', 'Địa bàn', 'Tỉnh, thành phố, xã, phường.', 'Places', 'Provinces and communes.'],
  ['offices', 'Cơ quan', 'Cơ quan, cán bộ, khóa API.', 'Offices', 'Agencies, their members and keys.'],
  ['coverages', 'Quá trình đóng', 'Người được bảo hiểm và tiền của họ.', 'Coverages', 'Who is covered, and the money.'],
  ['registers', 'Sổ', 'Quyết định về người và địa bàn.', 'Registers', 'Decisions about people and places.'],
  ['requests', 'Đề nghị', 'Đề nghị của người dân qua cổng.', 'Requests', 'What people ask for through portals.'],
  ['lists', 'Danh sách', 'Đợt lập danh sách, danh sách, các bước.', 'Lists', 'Rounds, lists and their steps.'],
  [
    'webhooks',
    'Thông báo',
    'Gửi sự kiện tới phần mềm của cơ quan.',
    'Webhooks',
    'Events, sent to the software of agencies.',
  ],
  [
    'settlements',
    'Thanh quyết toán',
    'Kinh phí phải chuyển, từng quý.',
    'Settlements',
    'What budgets owe, by quarter.',
  ],
  ['budgets', 'Ngân sách', 'Hỗ trợ thêm, tài trợ, dự toán.', 'Budgets', 'Top-ups, sponsors, budgets, estimates.'],
  ['gifts', 'Quà tặng', 'Thẻ, sổ tặng người khó khăn.', 'Gifts', 'Cards and books for people in need.'],
  [
    'statistics',
    'Số liệu công khai',
    'Người được hỗ trợ và kinh phí, cho mọi người.',
    'Statistics',
    'People supported and the money, for everybody.',
  ],
  ['status', 'Vận hành', 'Còn chạy, sẵn sàng.', 'Status', 'Alive, ready.'],
];

/**
 * What people are asked to agree to when a portal hands in their wish, in each version that was ever in use. Our own
 * words, after Luật 91/2025/QH15 and Nghị định 356/2025/NĐ-CP, Điều 6: whose data, for what, who sees them, how long, and
 * how to take it back. A version that was used is never changed: what somebody agreed to must be shown to the letter.
 */
import type { Words } from '../engine/policy.ts';

export type ConsentText = {
  readonly version: string;
  /** The days on which it may be agreed to; null: it is the one in use. */
  readonly from: string;
  readonly until: string | null;
  readonly text: Words;
  /** Said besides where there are sensitive data (NĐ 356/2025, Điều 6 khoản 4). */
  readonly sensitive: Words;
};

export const CONSENT_TEXTS: readonly ConsentText[] = [
  {
    version: '2026-01',
    from: '2026-01-01',
    until: null,
    text: {
      vi:
        'Tôi đề nghị được hỗ trợ đóng BHXH tự nguyện hoặc BHYT. Tôi đồng ý để ứng dụng này gửi họ tên, ngày sinh, giới tính, số ' +
        'định danh, nơi ở, số điện thoại và các thông tin về diện hỗ trợ của tôi đến cơ quan lập danh sách (xã, phường, nhà ' +
        'trường, tổ chức thu hoặc BHXH) để xét và lập danh sách hỗ trợ; sau khi nộp, danh sách được chuyển đến nơi xác ' +
        'nhận, phê duyệt và cơ quan BHXH. Dữ liệu được mã hóa, chỉ những nơi đó đọc được. Trước khi danh sách được nộp, tôi ' +
        'rút lại bằng mã được cấp và dữ liệu được xóa ngay; sau đó tôi liên hệ cơ quan lập danh sách. Tôi có quyền xem, ' +
        'sửa, rút lại sự đồng ý, yêu cầu xóa, khiếu nại.',
      en:
        'I ask for support with the premium of voluntary social insurance or health insurance. I agree that this application ' +
        'sends my name, day of birth, sex, citizen number, address, telephone and what is known of my group to the office that ' +
        'makes the list (commune, school, collecting organisation or insurer), so that it may decide and list me; once handed ' +
        'in, the list goes on to whoever confirms and approves it and to the insurer. The data are sealed and nobody else ' +
        'reads them. Until the list is handed in I can take all of it back by the code I get, and it is deleted at once; after ' +
        'that I turn to the office. I may see and correct my data, withdraw my consent, ask for deletion, and complain.',
    },
    sensitive: {
      vi: 'Thông tin về dân tộc, sức khỏe, khuyết tật hoặc việc là nạn nhân là dữ liệu cá nhân nhạy cảm; tôi đã được báo và đồng ý.',
      en: 'Ethnic origin, health, disability or having been a victim is sensitive personal data; I was told so and I agree.',
    },
  },
];

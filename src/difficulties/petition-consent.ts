/**
 * What people are asked to agree to when a portal hands in their petition under their name, in each version that was ever in
 * use. Our own words, after Luật 91/2025/QH15 and Nghị định 356/2025/NĐ-CP, Điều 6. A version that was used is never changed.
 */
import type { ConsentText } from '../requests/consent-words.ts';

export const PETITION_CONSENT_TEXTS: readonly ConsentText[] = [
  {
    version: 'petition-2026-11',
    from: '2026-01-01',
    until: null,
    text: {
      vi:
        'Tôi gửi phản ánh, kiến nghị về BHXH tự nguyện hoặc BHYT. Tôi đồng ý để ứng dụng này gửi họ tên, số điện thoại, số định ' +
        'danh, ngày sinh và lời phản ánh của tôi đến cơ quan tiếp nhận của tỉnh, thành phố và nơi được chuyển tiếp để trả lời. ' +
        'Dữ liệu được mã hóa, chỉ những nơi đó đọc được. Tôi theo dõi, mở lại hoặc rút bằng mã được cấp; khi rút, lời phản ánh ' +
        'và câu trả lời được xóa ngay. Tôi có quyền xem, sửa, rút lại sự đồng ý, yêu cầu xóa, khiếu nại.',
      en:
        'I hand in a petition about voluntary social insurance or health insurance. I agree that this application sends my name, ' +
        'telephone, citizen number, day of birth and my words to the office of the province that takes petitions, and to whom ' +
        'it forwards them, so that I am answered. The data are sealed and nobody else reads them. By the code I get I can ' +
        'follow it, reopen it and take it back: then my words and the answer are deleted at once. I may see and correct my ' +
        'data, withdraw my consent, ask for deletion, and complain.',
    },
    sensitive: {
      vi: 'Lời phản ánh có thể có dữ liệu cá nhân nhạy cảm (sức khỏe, dân tộc, đời tư); tôi đã được báo và đồng ý.',
      en: 'A petition may hold sensitive personal data (health, ethnic origin, private life); I was told so and I agree.',
    },
  },
];

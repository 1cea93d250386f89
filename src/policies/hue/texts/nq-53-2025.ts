/**
 * NQ 53/2025/NQ-HĐND of Huế, clause by clause. Never change a letter here: the words are the text's own, misprints kept.
 *
 * A key is the clause without its label; a khoản with points holds the words before điểm a. Left out: the preamble,
 * headings without words of their own, the formula of adoption, the list of addressees and the signature.
 */
import type { Clauses, Instrument } from '../../../engine/instrument.ts';

export const hueNq53: Instrument = {
  id: 'hue-nq-53-2025',
  number: '53/2025/NQ-HĐND',
  short: 'NQ 53/2025/NQ-HĐND',
  issuer: 'Hội đồng nhân dân thành phố Huế',
  date: '2025-12-25',
  title:
    'Nghị quyết quy định chính sách hỗ trợ mức đóng bảo hiểm xã hội cho người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế trên địa bàn thành phố Huế giai đoạn 2026 - 2030',
  inForce: { from: '2026-01-01', until: null },
  source: 'vbpl.vn, document id 185767',
  notes: [
    'No end date stands in the provisions; the title and Điều 4 name the period 2026 - 2030.',
    'Điều 2 khoản 1 points to “khoản 2 Điều 2”; the groups stand in khoản 2 Điều 1.',
    'No scan was at hand; the words are those of vbpl.vn alone.',
  ],
  textAtHand: true,
};

export const clauses: Clauses = {
  'Điều 1 khoản 1':
    'Phạm vi điều chỉnh\nNghị quyết này Quy định chính sách hỗ trợ mức đóng bảo hiểm xã hội cho người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế trên địa bàn thành phố Huế giai đoạn 2026 - 2030.',
  'Điều 1 khoản 2': 'Đối tượng áp dụng',
  'Điều 1 khoản 2 điểm a':
    'Người tham gia bảo hiểm xã hội tự nguyện quy định tại khoản 4 Điều 2 Luật Bảo hiểm xã hội số 41/2024/QH15 đang đăng ký thường trú trên địa bàn thành phố Huế.',
  'Điều 1 khoản 2 điểm b':
    'Người thuộc hộ cận nghèo; người thuộc hộ gia đình thoát nghèo đồng thời thoát cận nghèo; người dân tộc thiểu số đang sinh sống tại các xã được xác định không còn thuộc vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn.',
  'Điều 1 khoản 2 điểm c': 'Cơ quan, tổ chức, cá nhân khác có liên quan.',
  'Điều 2 khoản 1':
    'Trường hợp một người thuộc nhiều đối tượng tham gia bảo hiểm y tế quy định tại khoản 2 Điều 2 Nghị quyết này thì được lựa chọn tham gia theo đối tượng có mức hỗ trợ cao nhất.',
  'Điều 2 khoản 2':
    'Trường hợp mức đóng bảo hiểm y tế được điều chỉnh theo mức tham chiếu quy định của Chính phủ thay đổi thì người tham gia bảo hiểm y tế (nếu có) và ngân sách địa phương không phải đóng bổ sung hoặc hoàn trả phần chênh lệch do điều chỉnh mức đóng bảo hiểm y tế đối với thời gian còn lại mà người tham gia và ngân sách địa phương đã đóng bảo hiểm y tế.',
  'Điều 3 khoản 1':
    'Ngoài mức hỗ trợ tiền đóng bảo hiểm xã hội tự nguyện quy định tại khoản 1 Điều 5 Nghị định số 159/2025/NĐ-CP ngày 25 tháng 6 năm 2025 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về bảo hiểm xã hội tự nguyện, người tham gia bảo hiểm xã hội tự nguyện được hỗ trợ 10% tiền đóng theo tỷ lệ phần trăm (%) trên mức đóng bảo hiểm xã hội tự nguyện hằng tháng theo mức chuẩn hộ nghèo của khu vực nông thôn theo quy định tại khoản 2 Điều 31 và khoản 1 Điều 36 của Luật Bảo hiểm xã hội.',
  'Điều 3 khoản 2':
    'Ngoài mức hỗ trợ đóng bảo hiểm y tế theo quy định khoản 6 Điều 6 Nghị định số 188/2025/NĐ-CP ngày 01 tháng 7 năm 2025 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm y tế; ngân sách địa phương hỗ trợ thêm mức đóng cho người tham gia bảo hiểm y tế như sau:',
  'Điều 3 khoản 2 điểm a': 'Hỗ trợ thêm 30% mức đóng bảo hiểm y tế cho người thuộc hộ gia đình cận nghèo.',
  'Điều 3 khoản 2 điểm b':
    'Hỗ trợ thêm 30% mức đóng bảo hiểm y tế cho người dân tộc thiểu số đang sinh sống tại các xã được xác định không còn thuộc vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn. Thời gian hỗ trợ là 36 (ba mươi sáu) tháng, kể từ thời điểm xã nơi đối tượng đang sinh sống không còn thuộc vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn.',
  'Điều 3 khoản 3':
    'Hỗ trợ 50% mức đóng bảo hiểm y tế cho người thuộc hộ gia đình thoát nghèo đồng thời thoát cận nghèo. Thời gian hỗ trợ là 36 (ba mươi sáu) tháng, kể từ thời điểm hộ gia đình được cấp có thẩm quyền công nhận hộ gia đình thoát nghèo, hộ gia đình thoát cận nghèo.',
  'Điều 4':
    'Bố trí từ nguồn ngân sách thành phố Huế giao trong dự toán ngân sách địa phương hàng năm giai đoạn 2026 - 2030.',
  'Điều 5': 'Nghị quyết này có hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2026.',
  'Điều 6 khoản 1': 'Giao Ủy ban nhân dân thành phố triển khai thực hiện Nghị quyết.',
  'Điều 6 khoản 2':
    'Giao Thường trực Hội đồng nhân dân, các Ban Hội đồng nhân dân, Tổ đại biểu và các đại biểu Hội đồng nhân dân thành phố trong phạm vi, nhiệm vụ, quyền hạn giám sát việc triển khai thực hiện Nghị quyết.',
};

/**
 * NQ 19/2025/NQ-HĐND of Hà Nội, as it stood before NQ 17/2026/NQ-HĐND, clause by clause. Never change a letter here: the
 * words are the text's own, misprints kept. Words in [square brackets] stand in the signed scan and not on vbpl.vn.
 *
 * A key is the clause without its label; 'Điều 2' alone holds the words before khoản 1, 'Điều 3 khoản 1' the words before
 * điểm a, 'Điều 2 đoạn cuối' the sentence after the last khoản. Điều 4 has its words in its heading. Left out: the
 * preamble, headings without words of their own, the formula of adoption and the signature.
 */
import type { Clauses, Instrument } from '../../../engine/instrument.ts';

export const hanoiNq19: Instrument = {
  id: 'hanoi-nq-19-2025',
  number: '19/2025/NQ-HĐND',
  short: 'NQ 19/2025/NQ-HĐND',
  issuer: 'Hội đồng nhân dân thành phố Hà Nội',
  date: '2025-07-09',
  title:
    'Nghị quyết quy định nội dung, mức hỗ trợ đóng bảo hiểm xã hội tự nguyện, bảo hiểm y tế cho các đối tượng chính sách xã hội của thành phố Hà Nội (Thực hiện điểm a, điểm b khoản 3, khoản 4 Điều 27 Luật Thủ đô)',
  inForce: { from: '2026-01-01', until: null },
  source: 'vbpl.vn, document id 179920',
  notes: [
    'No end date stated; amended by NQ 17/2026/NQ-HĐND from 2026-07-01. These are the words before that amendment.',
    'Điều 3 khoản 1 điểm a: the words in square brackets stand in the signed scan and are cut off on vbpl.vn.',
    'Điều 3 khoản 2 điểm d: “thôn đặc đặc biệt khó khăn” stands so in the text and in the scan; read “thôn đặc biệt khó khăn”.',
    'Điều 3 khoản 2 điểm d rests on Nghị định 75/2023/NĐ-CP, which Nghị định 188/2025/NĐ-CP Điều 70 khoản 5 repealed.',
  ],
  textAtHand: true,
};

export const clauses: Clauses = {
  'Điều 1':
    'Nghị quyết quy định nội dung, mức hỗ trợ đóng Bảo hiểm xã hội tự nguyện, bảo hiểm y tế cho các đối tượng chính sách xã hội của thành phố Hà Nội (Thực hiện điểm a, điểm b khoản 3, khoản 4 Điều 27 Luật Thủ đô).',
  'Điều 2':
    'Đối tượng hưởng chính sách là người đang thường trú tại thành phố Hà Nội, có nhu cầu được hỗ trợ đóng bảo hiểm xã hội tự nguyện, bảo hiểm y tế gồm:',
  'Điều 2 khoản 1':
    'Người thuộc hộ gia đình nghèo, hộ gia đình cận nghèo, hộ gia đình thoát nghèo, hộ gia đình thoát cận nghèo theo quy định chuẩn nghèo, chuẩn cận nghèo đa chiều của thành phố Hà Nội (tại Quyết định số 13/2021/QĐ-UBND ngày 05/9/2021 của UBND Thành phố về việc quy định chuẩn nghèo đa chiều của thành phố Hà Nội giai đoạn 2022-2025 - Được điều chỉnh tương ứng khi có quy định mới của Thành phố).',
  'Điều 2 khoản 2':
    'Người cao tuổi từ đủ 70 tuổi đến dưới 75 tuổi không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  'Điều 2 khoản 3':
    'Người khuyết tật nhẹ chưa có thẻ bảo hiểm y tế (không bao gồm trẻ em khuyết tật nhẹ dưới 16 tuổi).',
  'Điều 2 khoản 4':
    'Người dân tộc thiểu số không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  'Điều 2 khoản 5':
    'Học sinh, sinh viên có hoàn cảnh khó khăn thuộc hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp có mức sống trung bình theo chuẩn của Thành phố, chưa được cấp thẻ bảo hiểm y tế đang tham gia học tập tại các cơ sở giáo dục, cơ sở giáo dục nghề nghiệp thuộc hệ thống giáo dục quốc dân trên địa bàn thành phố Hà Nội (kể cả công lập và ngoài công lập).',
  'Điều 2 khoản 6':
    'Người thuộc hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp có mức sống trung bình theo chuẩn của Thành phố.',
  'Điều 2 khoản 7':
    'Người tham gia bảo hiểm xã hội tự nguyện theo quy định tại Điều 3 Nghị định số 159/2025/NĐ-CP ngày 25 tháng 6 năm 2025 của Chính phủ và không thuộc đối tượng tham gia bảo hiểm xã hội bắt buộc (Trừ trường hợp người tham gia bảo hiểm xã hội tự nguyện đóng theo phương thức quy định tại khoản 1 Điều 7 Nghị định số 159/2025/NĐ-CP ngày 25 tháng 6 năm 2025 của Chính phủ).',
  'Điều 2 đoạn cuối': '(Được điều chỉnh tương ứng khi có quy định mới của Trung ương).',
  'Điều 3 khoản 1':
    'Nội dung, mức hỗ trợ về bảo hiểm xã hội tự nguyện\nNgoài mức hỗ trợ đóng Bảo hiểm xã hội tự nguyện được quy định tại Nghị định số 159/2025/NĐ-CP ngày 25 tháng 6 năm 2025 của Chính phủ, người tham gia bảo hiểm xã hội tự nguyện được hỗ trợ thêm tiền đóng theo tỷ lệ phần trăm (%) trên mức đóng bảo hiểm xã hội tự nguyện hằng tháng theo mức chuẩn hộ nghèo của khu vực nông thôn theo quy định tại khoản 2 Điều 31 và khoản 1 Điều 36 của Luật Bảo hiểm xã hội, cụ thể:',
  'Điều 3 khoản 1 điểm a':
    'Hỗ trợ thêm 50% mức đóng bảo hiểm xã hội tự nguyện đối với người tham gia thuộc hộ nghèo theo quy định của Chính phủ, [Thủ tướng Chính phủ.]',
  'Điều 3 khoản 1 điểm b': 'Hỗ trợ thêm 60% mức đóng bảo hiểm xã hội tự nguyện đối với người thuộc hộ cận nghèo.',
  'Điều 3 khoản 1 điểm c':
    'Hỗ trợ thêm 10% mức đóng BHXH tự nguyện đối với các đối tượng quy định tại điểm c, điểm d khoản 1 Điều 5 Nghị định số 159/2025/NĐ-CP.',
  'Điều 3 khoản 2': 'Nội dung, mức hỗ trợ về bảo hiểm y tế',
  'Điều 3 khoản 2 điểm a':
    'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với thành viên hộ gia đình nghèo được công nhận thoát nghèo đồng thời thoát cận nghèo, thành viên hộ gia đình cận nghèo được công nhận thoát cận nghèo. Thời gian hỗ trợ 36 tháng kể từ tháng được công nhận thoát cận nghèo.',
  'Điều 3 khoản 2 điểm b':
    'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với người cao tuổi từ đủ 70 tuổi đến dưới 75 tuổi không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  'Điều 3 khoản 2 điểm c':
    'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với người khuyết tật nhẹ chưa có thẻ bảo hiểm y tế (không bao gồm trẻ em khuyết tật nhẹ dưới 16 tuổi).',
  'Điều 3 khoản 2 điểm d':
    'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với người dân tộc thiểu số không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế. Hỗ trợ thêm 30% mức đóng bảo hiểm y tế đối với người dân tộc thiểu số đang sinh sống tại địa bàn các xã khu vực II, khu vực III, thôn đặc đặc biệt khó khăn thuộc vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2016-2020 mà các xã này không còn trong danh sách các xã khu vực II, khu vực III, thôn đặc biệt khó khăn thuộc vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021-2025 theo quyết định của Thủ tướng Chính phủ theo quy định tại điểm c khoản 2 Điều 1 Nghị định số 75/2023/NĐ-CP ngày 19/10/2023 của Chính phủ.',
  'Điều 3 khoản 2 điểm đ':
    'Hỗ trợ thêm 70% mức đóng bảo hiểm y tế đối với học sinh, sinh viên có hoàn cảnh khó khăn thuộc hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp có mức sống trung bình theo chuẩn của Thành phố, chưa được cấp thẻ bảo hiểm y tế đang tham gia học tập tại các cơ sở giáo dục, cơ sở giáo dục nghề nghiệp thuộc hệ thống giáo dục quốc dân trên địa bàn thành phố Hà Nội (kể cả công lập và ngoài công lập).',
  'Điều 3 khoản 2 điểm e':
    'Hỗ trợ thêm 30% mức đóng bảo hiểm y tế đối với người thuộc hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp có mức sống trung bình theo chuẩn của Thành phố.',
  'Điều 3 khoản 3':
    'Mức hỗ trợ sẽ được điều chỉnh tương ứng khi Nhà nước thay đổi chính sách hỗ trợ Bảo hiểm xã hội, Bảo hiểm y tế.',
  'Điều 4': 'Kinh phí thực hiện: Ngân sách Nhà nước đảm bảo theo phân cấp',
  'Điều 5 khoản 1':
    'Giao Ủy ban nhân dân Thành phố chỉ đạo và tổ chức thực hiện Nghị quyết; tổ chức tuyên truyền, triển khai thực hiện chính sách đảm bảo đúng đối tượng, đúng quy định, công khai, minh bạch, tránh các tiêu cực có thể xảy ra; hằng năm báo cáo kết quả thực hiện tại kỳ họp thường lệ cuối năm của HĐND thành phố.',
  'Điều 5 khoản 2':
    'Giao Thường trực Hội đồng nhân dân, các Ban của Hội đồng nhân dân, các Tổ đại biểu và các đại biểu Hội đồng nhân dân Thành phố giám sát việc thực hiện Nghị quyết.',
  'Điều 5 khoản 3':
    'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Hà Nội phối hợp tuyên truyền và tham gia giám sát việc thực hiện Nghị quyết.',
  'Điều 5 khoản 4': 'Nghị quyết này có hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2026.',
};

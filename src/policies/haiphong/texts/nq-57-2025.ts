/**
 * NQ 57/2025/NQ-HĐND of Hải Phòng, clause by clause. Never change a letter here: the words are the text's own, misprints
 * kept.
 *
 * A key is the clause without its label; 'Điều 2' alone holds the words before khoản 1, a khoản with points the words
 * before điểm a. Left out: the preamble, headings without words of their own, the formula of adoption, the list of
 * addressees and the signature.
 */
import type { Clauses, Instrument } from '../../../engine/instrument.ts';

export const haiphongNq57: Instrument = {
  id: 'haiphong-nq-57-2025',
  number: '57/2025/NQ-HĐND',
  short: 'NQ 57/2025/NQ-HĐND',
  issuer: 'Hội đồng nhân dân thành phố Hải Phòng',
  date: '2025-12-11',
  title:
    'Nghị quyết quy định chính sách hỗ trợ mức đóng bảo hiểm y tế cho các nhóm đối tượng xã hội đang thường trú trên địa bàn thành phố Hải Phòng, giai đoạn 2026 - 2030',
  inForce: { from: '2026-01-01', until: '2030-12-31' },
  source: 'vbpl.vn, document id 185037 (a second entry: 184708)',
  notes: [
    '“đến 74 tuổi” (Điều 1 khoản 2 điểm a) does not say whether the 75th birthday ends the support.',
    'Health insurance only; it has no rule on voluntary social insurance.',
    'No scan was at hand; the words are those of vbpl.vn alone.',
  ],
  textAtHand: true,
};

export const clauses: Clauses = {
  'Điều 1 khoản 1':
    'Phạm vi điều chỉnh\nNghị quyết này quy định hỗ trợ mức đóng bảo hiểm y tế cho các nhóm đối tượng xã hội thường trú trên địa bàn thành phố Hải Phòng, giai đoạn 2026 - 2030.',
  'Điều 1 khoản 2': 'Đối tượng áp dụng',
  'Điều 1 khoản 2 điểm a':
    'Người cao tuổi từ đủ 60 tuổi đến 74 tuổi không có lương hưu, không có trợ cấp xã hội hằng tháng; Hội viên Hội người mù thành phố chưa được cấp thẻ bảo hiểm y tế miễn phí.',
  'Điều 1 khoản 2 điểm b':
    'Người nhiễm HIV/AIDS theo quy định của Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS) số 64/2006/QH11 được sửa đổi, bổ sung bởi Luật số 71/2020/QH14.',
  'Điều 1 khoản 2 điểm c':
    'Đảng viên đã được tặng Huy hiệu từ 40 năm tuổi Đảng trở lên đang sinh hoạt trong các tổ chức cơ sở Đảng ở xã, phường, đặc khu chưa được hưởng chế độ hưu trí, trợ cấp bảo hiểm xã hội thường xuyên, trợ cấp xã hội hằng tháng.',
  'Điều 1 khoản 2 điểm d': 'Người thuộc hộ cận nghèo.',
  'Điều 1 khoản 2 điểm đ':
    'Người thuộc hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp có mức sống trung bình.',
  'Điều 1 khoản 2 điểm e':
    'Người thu gom rác tại các tổ thu gom rác thải ở các thôn, khu dân cư được Ủy ban nhân dân cấp xã xác nhận (không thuộc doanh nghiệp, hợp tác xã thu gom rác).',
  'Điều 1 khoản 2 điểm g': 'Các cơ quan tổ chức, cá nhân có liên quan.',
  'Điều 2': 'Ngân sách thành phố hỗ trợ mức đóng bảo hiểm y tế cho các đối tượng xã hội, cụ thể:',
  'Điều 2 khoản 1':
    'Đối tượng quy định tại điểm a, b, c khoản 2 Điều 1 Nghị quyết này: Ngân sách thành phố hỗ trợ 100% mức đóng bảo hiểm y tế.',
  'Điều 2 khoản 2':
    'Đối tượng quy định tại điểm d khoản 2 Điều 1 Nghị quyết này: Ngân sách thành phố hỗ trợ 30% mức đóng bảo hiểm y tế (ngoài 70% mức ngân sách nhà nước đã hỗ trợ theo quy định).',
  'Điều 2 khoản 3':
    'Đối tượng quy định tại điểm đ khoản 2 Điều 1 Nghị quyết này: Ngân sách thành phố hỗ trợ 20% mức đóng bảo hiểm y tế (ngoài 30% mức ngân sách nhà nước đã hỗ trợ theo quy định).',
  'Điều 2 khoản 4':
    'Đối tượng quy định tại điểm e khoản 2 Điều 1 Nghị quyết này: Ngân sách thành phố hỗ trợ 70% mức đóng bảo hiểm y tế.',
  'Điều 2 khoản 5':
    'Trường hợp đối tượng quy định tại điểm a, b, c, d, đ, e khoản 2 Điều 1 Nghị quyết này thuộc diện được cấp nhiều loại thẻ bảo hiểm y tế thì chỉ được cấp một thẻ bảo hiểm y tế có quyền lợi bảo hiểm y tế cao nhất.',
  'Điều 3': 'Ngân sách thành phố bảo đảm theo phân cấp ngân sách hiện hành.',
  'Điều 4 khoản 1':
    'Nghị quyết này có hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2026 đến hết ngày 31 tháng 12 năm 2030.',
  'Điều 4 khoản 2': 'Các Nghị quyết sau hết hiệu lực kể từ ngày Nghị quyết này có hiệu lực thi hành:',
  'Điều 4 khoản 2 điểm a':
    'Nghị quyết số 11/2022/NQ-HĐND ngày 09 tháng 12 năm 2022 của Hội đồng nhân dân thành phố Hải Phòng quy định chính sách hỗ trợ đóng bảo hiểm y tế cho nhóm đối tượng xã hội trên địa bàn thành phố Hải Phòng.',
  'Điều 4 khoản 2 điểm b':
    'Nghị quyết số 05/2024/NQ-HĐND ngày 19 tháng 7 năm 2024 của Hội đồng nhân dân thành phố Hải Phòng về việc sửa đổi, bổ sung một số điều của Nghị quyết số 11/2022/NQ-HĐND ngày 09 tháng 12 năm 2022 của Hội đồng nhân dân thành phố quy định chính sách hỗ trợ đóng bảo hiểm y tế cho nhóm đối tượng xã hội trên địa bàn thành phố Hải Phòng.',
  'Điều 4 khoản 2 điểm c':
    'Nghị quyết số 16/2019/NQ-HĐND ngày 12 tháng 12 năm 2019 của Hội đồng nhân dân tỉnh Hải Dương về việc hỗ trợ mức đóng bảo hiểm y tế cho người cao tuổi và người thu gom rác trên địa bàn tỉnh Hải Dương.',
  'Điều 4 khoản 2 điểm d':
    'Khoản 1 Điều 2 Nghị quyết số 14/2020/NQ-HĐND ngày 24 tháng 12 năm 2020 của Hội đồng nhân dân tỉnh Hải Dương Quyết định hỗ trợ mức đóng bảo hiểm y tế và hỗ trợ bổ sung mức đóng bảo hiểm xã hội tự nguyện cho một số đối tượng trên địa bàn tỉnh Hải Dương.',
  'Điều 4 khoản 2 điểm đ':
    'Nghị quyết số 11/2021/NQ-HĐND ngày 08 tháng 12 năm 2021 của Hội đồng nhân dân tỉnh Hải Dương điều chỉnh thời gian thực hiện hỗ trợ các đối tượng tham gia bảo hiểm y tế theo Nghị quyết số 14/2020/NQ-HĐND ngày 24 tháng 12 năm 2020 Quyết định hỗ trợ mức đóng bảo hiểm y tế và hỗ trợ bổ sung mức đóng bảo hiểm xã hội tự nguyện cho một số đối tượng trên địa bàn tỉnh Hải Dương.',
  'Điều 4 khoản 2 điểm e':
    'Khoản 2, Điều 2 Nghị quyết số 18/2023/NQ-HĐND ngày 08 tháng 12 năm 2023 của Hội đồng nhân dân tỉnh Hải Dương về việc hỗ trợ một lần và hỗ trợ mức đóng bảo hiểm y tế cho đảng viên được tặng Huy hiệu 40 năm tuổi Đảng trên địa bàn tỉnh Hải Dương.',
  'Điều 4 khoản 2 điểm g':
    'Nghị quyết số 19/2023/NQ-HĐND ngày 08 tháng 12 năm 2023 của Hội đồng nhân dân tỉnh Hải Dương hỗ trợ mức đóng bảo hiểm y tế cho người cao tuổi từ đủ 77 tuổi đến dưới 80 tuổi trên địa bàn tỉnh Hải Dương.',
  'Điều 4 khoản 2 điểm h':
    'Nghị quyết số 11/2023/NQ-HĐND ngày 13 tháng 7 năm 2023 của Hội đồng nhân dân tỉnh Hải Dương về hỗ trợ mức đóng bảo hiểm y tế cho người cao tuổi từ đủ 65 tuổi đến dưới 70 tuổi trên địa bàn tỉnh Hải Dương.',
  'Điều 4 khoản 3':
    'Trường hợp các văn bản dẫn chiếu trong Nghị quyết này được thay thế hoặc sửa đổi, bổ sung thì thực hiện theo văn bản thay thế hoặc sửa đổi, bổ sung.',
  'Điều 5 khoản 1': 'Giao Ủy ban nhân dân thành phố tổ chức thực hiện Nghị quyết bảo đảm đúng quy định pháp luật.',
  'Điều 5 khoản 2':
    'Giao Thường trực Hội đồng nhân dân thành phố, các Ban của Hội đồng nhân dân thành phố, các Tổ đại biểu Hội đồng nhân dân thành phố và đại biểu Hội đồng nhân dân thành phố giám sát việc thực hiện Nghị quyết.',
};

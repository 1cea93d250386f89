/**
 * The plan of 2024 of the People's Committee of Hải Phòng for NQ 11/2022/NQ-HĐND and NQ 05/2024/NQ-HĐND, section by
 * section. Never change a letter here: the words are the text's own, misprints kept.
 *
 * A key is the chain of section numbers ('II.4', 'IV.2'; section III has no numbers within). A section keeps its title as
 * its first line and its dashes inside it. Left out: headings that only hold sections, the opening words, the list of
 * addressees and the signature.
 */
import type { Clauses, Instrument } from '../../../engine/instrument.ts';

export const haiphongPlan2024: Instrument = {
  id: 'haiphong-plan-2024',
  number: '',
  short: 'Kế hoạch thực hiện NQ 05/2024/NQ-HĐND',
  issuer: 'Ủy ban nhân dân thành phố Hải Phòng',
  date: null,
  title:
    'Kế hoạch thực hiện các Nghị quyết: số 11/2022/NQ-HĐND ngày 09/12/2022 của Hội đồng nhân dân thành phố quy định chính sách hỗ trợ đóng bảo hiểm y tế cho các nhóm đối tượng xã hội trên địa bàn thành phố Hải Phòng; số 05/2024/NQ-HĐND ngày 19/7/2024 của Hội đồng nhân dân thành phố sửa đổi, bổ sung một số điều của Nghị quyết số 11/2022/NQ-HĐND ngày 09/12/2022',
  inForce: { from: null, until: '2025-12-31' },
  source: 'copy of the plan as sent out, without its number and day (haiphong-plan-nq05.txt)',
  notes: [
    'The copy has neither number nor day, only the year 2024; the plan begins when the resolution does (II.4), a day that is not in the texts.',
    'It names no percentages; they stand in NQ 11/2022/NQ-HĐND, which is not at hand.',
    'The district offices and the departments Sở Lao động - Thương binh và Xã hội and Sở Thông tin và Truyền thông, which it names, no longer exist since 2025.',
    'Extracted from pages: line breaks of the page are one space, and none after the hyphen of a broken number (“NQ-HĐND”); a new line in a clause is a new paragraph of the text.',
  ],
  textAtHand: true,
};

export const clauses: Clauses = {
  'I.1':
    'Mục đích\n- Quán triệt sâu sắc và thực hiện Nghị quyết số 05/2024/NQ-HĐND sửa đổi, bổ sung Quy định chính sách hỗ trợ kinh phí đóng bảo hiểm y tế người cao tuổi từ đủ 60 tuổi đến dưới 70 tuổi không có lương hưu, không có trợ cấp xã hội hàng tháng đang thường trú trên địa bàn thành phố Hải Phòng.\n- Góp phần thực hiện thắng lợi Nghị quyết số 09-NQ/ĐH ngày 15/10/2020 của Đại hội Đảng bộ thành phố Hải Phòng lần thứ 16, nhiệm kỳ 2020 - 2025, trong đó xác định: “Tỷ lệ người dân tham gia bảo hiểm y tế đạt trên 95% vào năm 2025”.\n- Nhằm nâng cao tỷ lệ người dân tham gia bảo hiểm y tế, tăng cường công tác bảo vệ, chăm sóc sức khỏe cho Nhân dân góp phần thực hiện chính sách an sinh xã hội, bảo đảm tiến bộ và công bằng xã hội.',
  'I.2':
    'Yêu cầu\nCác Sở, ngành liên quan, các địa phương kịp thời xây dựng Kế hoạch và hướng dẫn cơ sở thực hiện nhiệm vụ được giao.\nNâng cao trách nhiệm của các cấp ủy Đảng, chính quyền, Mặt trận Tổ quốc, đoàn thể, các cấp, các ngành, các cơ quan, đơn vị trên địa bàn thành phố trong công tác bảo hiểm y tế; thường xuyên xác định phát triển bảo hiểm y tế là một trong những nhiệm vụ chính trị quan trọng, gắn liền với nhiệm vụ phát triển kinh tế - xã hội của địa phương.\nChuẩn bị tốt điều kiện về nguồn lực và các điều kiện khác để bảo đảm việc triển khai thực hiện Nghị quyết số 05/2024/NQ-HĐND được kịp thời, đúng đối tượng, đúng chính sách, tránh khiếu kiện.',
  'II.1':
    'Đối tượng áp dụng\nQuy định tại khoản 2, Điều 1 Nghị quyết số 11/2022/NQ-HĐND và Điều 1 Nghị quyết số 05/2024/NQ-HĐND.',
  'II.2':
    'Mức hỗ trợ\nQuy định tại điểm a, b, c, d, khoản 1, Điều 2 Nghị quyết số 11/2022/NQ-HĐND. Trường hợp đối tượng thuộc diện được cấp nhiều loại thẻ bảo hiểm y tế quy định tại Nghị quyết số 11/2022/NQ-HĐND và Nghị quyết số 05/2024/NQ-HĐND thì chỉ được cấp một thẻ bảo hiểm y tế có quyền lợi bảo hiểm cao nhất.',
  'II.3': 'Phạm vi thực hiện: Kế hoạch này được triển khai trên địa bàn thành phố Hải Phòng.',
  'II.4': 'Thời gian thực hiện: Từ khi Nghị quyết có hiệu lực đến hết ngày 31/12/2025.',
  III: 'KINH PHÍ THỰC HIỆN\nDự toán chi thường xuyên ngân sách thành phố và ngân sách các địa phương; lồng ghép từ nguồn kinh phí thực hiện các chương trình, kế hoạch, chính sách khác có liên quan.',
  'IV.1':
    'Sở Lao động - Thương binh và Xã hội\n- Chủ trì, phối hợp với Bảo hiểm Xã hội thành phố Hải Phòng và các cơ quan có liên quan hướng dẫn, giải quyết các khó khăn, vướng mắc trong quá trình tổ chức triển khai thực hiện Nghị quyết số 11/2022/NQ-HĐND và Nghị quyết số 05/2024/NQ-HĐND.\n- Phối hợp với Bảo hiểm Xã hội thành phố tuyên truyền chính sách, pháp luật về bảo hiểm y tế; chính sách hỗ trợ mức đóng bảo hiểm y tế cho các đối tượng xã hội tham gia bảo hiểm y tế theo Nghị quyết số 11/2022/NQ-HĐND và Nghị quyết số 05/2024/NQ-HĐND.\n- Đôn đốc, hướng dẫn Phòng Lao động- Thương binh và Xã hội cấp huyện xác định, rà soát người thuộc hộ cận nghèo, người thuộc hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình, người nhiễm HIV/AIDS, người cao tuổi từ đủ 60 tuổi đến 79 tuổi không có lương hưu, không có trợ cấp xã hội; hội viên Hội người mù thành phố chưa được cấp thẻ bảo hiểm y tế miễn phí đang quản lý tại địa phương.\n- Phối hợp với Bảo hiểm Xã hội thành phố Hải Phòng tổng hợp dự toán kinh phí hỗ trợ đóng bảo hiểm y tế.',
  'IV.2':
    'Bảo hiểm Xã hội thành phố\n- Chủ trì, phối hợp các cơ quan báo chí, truyền thông tuyên truyền, phổ biến đến các tầng lớp Nhân dân trên địa bàn thành phố Hải Phòng về nội dung Nghị quyết số 11/2022/NQ-HĐND và Nghị quyết số 05/2024/NQ-HĐND, nhất là việc bổ sung đối tượng thụ hưởng theo Nghị quyết.\n- Phối hợp các Sở, ban, ngành, Ủy ban nhân dân cấp huyện và các đơn vị liên quan hướng dẫn và giải quyết khó khăn, vướng mắc trong quá trình triển khai thực hiện Nghị quyết số 11/2022/NQ-HĐND, Nghị quyết số 05/2024/NQ-HĐND và Kế hoạch này.\n- Tiếp tục nâng cao chất lượng, hiệu quả hoạt động của Tổ chức dịch vụ thu BHXH, BHYT, các mô hình tổ chức thu BHXH, BHYT hoạt động linh hoạt, hiệu quả; giao chỉ tiêu phát triển đối tượng tham gia BHYT cho từng Tổ chức dịch vụ thu BHXH, BHYT; định kỳ 06 tháng, hằng năm sơ kết, tổng kết đánh giá hiệu quả hoạt động của Tổ chức dịch vụ thu BHXH, BHYT.\n- Chỉ đạo Bảo hiểm xã hội cấp huyện hướng dẫn đầy đủ, kịp thời về quy trình, thủ tục hồ sơ và chính sách hỗ trợ cho người tham gia BHYT và các Tổ chức dịch vụ; chịu trách nhiệm thẩm định hồ sơ và phê duyệt danh sách người tham gia BHYT được hỗ trợ theo Nghị quyết số 11/2022/NQ-HĐND và Nghị quyết số 05/2024/NQ-HĐND. Phối hợp với Phòng Tài chính - Kế hoạch cấp huyện và các đơn vị có liên quan trong việc thanh quyết toán ngân sách nhà nước hỗ trợ mức đóng BHYT theo quy định.\n- Theo dõi, đôn đốc, tổng hợp báo cáo Ủy ban nhân dân thành phố kết quả thực hiện trước ngày 30/11 hằng năm.',
  'IV.3':
    'Sở Tài chính\nHàng năm, chủ trì, phối hợp với các cơ quan, đơn vị, địa phương tham mưu Ủy ban nhân dân thành phố trình Hội đồng nhân dân thành phố về dự toán thu, chi ngân sách nhà nước, trong đó đảm bảo đầy đủ kinh phí ngân sách nhà nước triển khai thực hiện. Căn cứ đề xuất của Bảo hiểm Xã hội thành phố, thực hiện chuyển kinh phí ngân sách thành phố hỗ trợ tham gia Bảo hiểm y tế cho Bảo hiểm Xã hội thành phố theo quy định.',
  'IV.4':
    'Sở Thông tin và Truyền thông\nChủ trì, phối hợp Bảo hiểm Xã hội thành phố Hải Phòng và các Sở, ngành, đơn vị liên quan hướng dẫn các cơ quan báo chí thành phố và chỉ đạo hệ thống thông tin cơ sở tích cực tuyên truyền về sự cần thiết, lợi ích, ý nghĩa nhân văn của chính sách bảo hiểm y tế; nội dung và công tác triển khai thực hiện Nghị quyết số 11/2022/NQ-HĐND và Nghị quyết số 05/2024/NQ-HĐND.',
  'IV.5':
    'Sở Y tế\n- Chỉ đạo các cơ sở khám chữa bệnh tổ chức tốt việc khám bệnh, chữa bệnh BHYT; thực hiện kết nối, liên thông, cung cấp đầy đủ thông tin phục vụ thanh toán chi phí khám chữa bệnh BHYT.\n- Chủ trì, phối hợp với Bảo hiểm Xã hội thành phố hướng dẫn các cơ sở khám bệnh, chữa bệnh BHYT sử dụng quỹ BHYT đảm bảo an toàn, hiệu quả đúng quy định. Kịp thời hướng dẫn tháo gỡ những vướng mắc trong quá trình tổ chức thực hiện chính sách pháp luật về BHYT.',
  'IV.6':
    'Kho bạc Nhà nước Hải Phòng\nChủ trì, hướng dẫn, kiểm tra các Kho bạc Nhà nước quận, huyện thực hiện các hoạt động nghiệp vụ theo chế độ quy định; thực hiện kiểm soát, thanh toán các khoản chi quy định tại Nghị quyết số 11/2022/NQ-HĐND và Nghị quyết số 05/2024/NQ-HĐND theo quy định hiện hành.',
  'IV.7':
    'Ủy ban nhân dân các quận, huyện\n- Chỉ đạo các phòng, ban chức năng, Ủy ban nhân dân cấp xã phối hợp cơ quan Bảo hiểm xã hội cấp huyện tuyên truyền phổ biến, tuyên truyền sâu rộng nội dung Nghị quyết số 11/2022/NQ-HĐND và Nghị quyết số 05/2024/NQ-HĐND đến các phòng, ban chức năng, cơ quan đơn vị, các tổ chức chính trị - xã hội và toàn thể Nhân dân trên địa bàn về việc bổ sung, mở rộng đối tượng thụ hưởng.\n- Chỉ đạo các cơ quan cấp huyện: Bảo hiểm xã hội, Phòng Lao động - Thương binh và Xã hội, Phòng Tài chính - Kế hoạch, Ủy ban nhân dân cấp xã và các đơn vị liên quan rà soát thống kê, không bỏ sót đối tượng, dự toán kinh phí hỗ trợ người tham gia bảo hiểm y tế trình Ủy ban nhân dân cấp huyện thực hiện cấp kinh phí và thanh quyết toán kinh phí hỗ trợ người tham gia bảo hiểm y tế theo các quy định của nhà nước.\n- Chỉ đạo Ủy ban nhân dân xã, phường, thị trấn lập danh sách người tham gia bảo hiểm y tế kịp thời cho đối tượng được hỗ trợ kinh phí tham gia bảo hiểm y tế theo Nghị quyết số 11/2022/NQ-HĐND và Nghị quyết số 05/2024/NQ-HĐND.\n- Căn cứ dự toán thành phố giao hàng năm cân đối, đảm bảo kinh phí theo phân cấp để thực hiện hỗ trợ kinh phí hỗ trợ đóng bảo hiểm y tế cho người tham gia bảo hiểm y tế.',
  'IV.8':
    'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam thành phố và các tổ chức chính trị - xã hội\nĐề nghị Ủy ban Mặt trận Tổ quốc Việt Nam thành phố và các tổ chức chính trị - xã hội đẩy mạnh tuyên truyền trong đoàn viên, hội viên và các tầng lớp nhân dân về các chính sách hỗ trợ đóng bảo hiểm y tế theo Nghị quyết số 11/2022/NQ-HĐND và Nghị quyết số 05/2024/NQ-HĐND; vận động toàn dân tham gia bảo hiểm y tế; tổ chức giám sát việc triển khai Nghị quyết.',
  'Đoạn kết':
    'Theo nội dung Kế hoạch, Ủy ban nhân dân thành phố đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam thành phố, các đoàn thể, các Sở, ban, ngành, Ủy ban nhân dân cấp huyện và các đơn vị liên quan tổ chức triển khai thực hiện./.\n(Kế hoạch này thay thế Kế hoạch số 13/KH-UBND ngày 12/01/2023 của Uỷ ban nhân dân thành phố về việc thực hiện Nghị quyết số 11/2022/NQ-HĐND ngày 09/12/2022 của Hội đồng nhân dân quy định chính sách hỗ trợ đóng bảo hiểm y tế cho các nhóm đối tượng xã hội trên địa bàn thành phố Hải Phòng).',
};

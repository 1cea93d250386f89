/**
 * NQ 17/2026/NQ-HĐND of Hà Nội, which amends NQ 19/2025/NQ-HĐND, clause by clause. Never change a letter here: the words
 * are the text's own, misprints kept.
 *
 * One scheme for the keys: the article and khoản of this resolution come first ('Điều 4 khoản 4' holds the amending words).
 * What it quotes takes that key and its own label: a point is added plainly ('Điều 4 khoản 4 điểm g', cited in the amended
 * NQ 19 as Điều 3 khoản 2 điểm g), a khoản stands in brackets ('Điều 3 khoản 3 (khoản 8)', cited as Điều 2 khoản 8),
 * because the amending words have a khoản of their own. The quotation marks, and the full stop outside them, are not part
 * of the quoted words. 'Điều 1' to 'Điều 4' open with their headings, which say what is amended. Left out: the preamble,
 * the headings of Điều 5 and Điều 6, the formula of adoption and the signature.
 */
import type { Clauses, Instrument } from '../../../engine/instrument.ts';

export const hanoiNq17: Instrument = {
  id: 'hanoi-nq-17-2026',
  number: '17/2026/NQ-HĐND',
  short: 'NQ 17/2026/NQ-HĐND',
  issuer: 'Hội đồng nhân dân thành phố Hà Nội',
  date: '2026-06-02',
  title:
    'Nghị quyết sửa đổi, bổ sung một số điều của Nghị quyết số 19/2025/NQ-HĐND ngày 09 tháng 7 năm 2025 của Hội đồng nhân dân thành phố Hà Nội quy định nội dung, mức hỗ trợ đóng bảo hiểm xã hội, bảo hiểm y tế cho các đối tượng chính sách xã hội của thành phố Hà Nội',
  inForce: { from: '2026-07-01', until: null },
  source: 'vbpl.vn, document id a58d0900-6ae3-11f1-9463-4ba9a7c0cbbb',
  notes: [
    'No end date stated, and no transitional provision. No scan was at hand; the words are those of vbpl.vn alone.',
    'It changes nothing in Điều 2 khoản 1, 3, 4, 6, 7 and Điều 3 khoản 1 điểm a, b, khoản 2 điểm a, c, d, khoản 3 of NQ 19/2025/NQ-HĐND.',
    'Kept as published: “ngày ngày” (heading of Điều 4) and “bom min” (Điều 3 khoản 3, khoản 14).',
    'The new khoản 15 of Điều 2 and the new điểm d of Điều 3 khoản 1 name “cựu thanh niên xung phong” among the people; the new điểm o of Điều 3 khoản 2 does not.',
  ],
  textAtHand: true,
};

export const clauses: Clauses = {
  'Điều 1':
    'Sửa đổi, bổ sung tên của Nghị quyết số 19/2025/NQ-HĐND ngày 09 tháng 7 năm 2025 của Hội đồng nhân dân thành phố Hà Nội\nNghị quyết quy định nội dung, mức hỗ trợ đóng bảo hiểm xã hội tự nguyện, bảo hiểm y tế cho các đối tượng chính sách xã hội và một số đối tượng đặc thù của thành phố Hà Nội.',
  'Điều 2':
    'Sửa đổi, bổ sung Điều 1 Nghị quyết số 19/2025/NQ-HĐND ngày 09 tháng 7 năm 2025 của Hội đồng nhân dân thành phố Hà Nội\nNghị quyết quy định nội dung, mức hỗ trợ đóng bảo hiểm xã hội tự nguyện, bảo hiểm y tế cho các đối tượng chính sách xã hội và một số đối tượng đặc thù của thành phố Hà Nội.',
  'Điều 3':
    'Sửa đổi, bổ sung Điều 2 Nghị quyết số 19/2025/NQ-HĐND ngày 09 tháng 7 năm 2025 của Hội đồng nhân dân thành phố Hà Nội',
  'Điều 3 khoản 1': 'Sửa đổi khoản 2 như sau:',
  'Điều 3 khoản 1 (khoản 2)':
    'Người cao tuổi từ đủ 60 tuổi đến dưới 75 tuổi không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế',
  'Điều 3 khoản 2': 'Sửa đổi khoản 5 như sau:',
  'Điều 3 khoản 2 (khoản 5)':
    'Học sinh, sinh viên thuộc hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp có mức sống trung bình theo chuẩn của Thành phố, chưa được cấp thẻ bảo hiểm y tế đang tham gia học tập tại các cơ sở giáo dục, cơ sở giáo dục nghề nghiệp thuộc hệ thống giáo dục quốc dân trên địa bàn thành phố Hà Nội (kể cả công lập và ngoài công lập)',
  'Điều 3 khoản 3': 'Bổ sung khoản 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18 vào sau khoản 7 Điều 2 như sau:',
  'Điều 3 khoản 3 (khoản 8)':
    'Nhân viên chăn nuôi thú y không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  'Điều 3 khoản 3 (khoản 9)': 'Nhân viên y tế thôn, bản; cô đỡ thôn, bản.',
  'Điều 3 khoản 3 (khoản 10)': 'Cộng tác viên dân số.',
  'Điều 3 khoản 3 (khoản 11)': 'Người hoạt động không chuyên trách ở thôn, tổ dân phố theo quy định của pháp luật.',
  'Điều 3 khoản 3 (khoản 12)':
    'Người được tặng danh hiệu Nghệ nhân nhân dân, nghệ nhân ưu tú theo quy định của Luật Di sản văn hóa không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  'Điều 3 khoản 3 (khoản 13)': 'Nạn nhân theo quy định của Luật Phòng, chống mua bán người.',
  'Điều 3 khoản 3 (khoản 14)':
    'Nạn nhân bom mìn vật nổ sau chiến tranh theo quy định tại khoản 8 Điều 3 của Nghị định số 18/2019/NĐ-CP ngày 01 tháng 02 năm 2019 của Chính phủ về quản lý và thực hiện hoạt động khắc phục hậu quả bom min vật nổ sau chiến tranh.',
  'Điều 3 khoản 3 (khoản 15)':
    'Người thuộc hội viên hội cựu chiến binh, cựu quân nhân, cựu thanh niên xung phong hoàn thành nghĩa vụ quân sự trở về địa phương tham gia Câu lạc bộ Cựu quân nhân, cựu công an nhân dân, cựu thanh niên xung phong.',
  'Điều 3 khoản 3 (khoản 16)':
    'Người dân xã Minh Châu không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  'Điều 3 khoản 3 (khoản 17)':
    'Người sinh sống và làm việc, người được nuôi dưỡng, chăm sóc trong các tổ chức, cơ sở từ thiện, tôn giáo.',
  'Điều 3 khoản 3 (khoản 18)':
    'Người được Ủy ban nhân dân thành phố Hà Nội công nhận danh hiệu Nghệ nhân Hà Nội không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  'Điều 4':
    'Sửa đổi, bổ sung Điều 3 Nghị quyết số 19/2025/NQ-HĐND ngày ngày 09 tháng 7 năm 2025 của Hội đồng nhân dân thành phố Hà Nội',
  'Điều 4 khoản 1': 'Sửa đổi điểm c khoản 1 như sau:',
  'Điều 4 khoản 1 điểm c':
    'Hỗ trợ thêm 30% mức đóng bảo hiểm xã hội tự nguyện đối với người dân tộc thiểu số quy định tại điểm c khoản 1 Điều 5 Nghị định số 159/2025/NĐ-CP ngày 25 tháng 6 năm 2025 của Chính phủ; Hỗ trợ thêm 20% mức đóng bảo hiểm xã hội tự nguyện đối với đối tượng quy định tại điểm d khoản 1 Điều 5 Nghị định số 159/2025/NĐ-CP của Chính phủ',
  'Điều 4 khoản 2': 'Bổ sung điểm d sau điểm c khoản 1 như sau:',
  'Điều 4 khoản 2 điểm d':
    'Hỗ trợ thêm 30% mức đóng bảo hiểm xã hội tự nguyện đối với người thuộc hội viên hội cựu chiến binh, cựu quân nhân, cựu thanh niên xung phong hoàn thành nghĩa vụ quân sự trở về địa phương tham gia Câu lạc bộ Cựu quân nhân, cựu công an nhân dân, cựu thanh niên xung phong',
  'Điều 4 khoản 3': 'Sửa đổi điểm b, đ, e khoản 2 như sau:',
  'Điều 4 khoản 3 điểm b':
    'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với người cao tuổi từ đủ 60 tuổi đến dưới 75 tuổi không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  'Điều 4 khoản 3 điểm đ':
    'Hỗ trợ thêm 50% mức đóng bảo hiểm y tế đối với học sinh, sinh viên thuộc hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp có mức sống trung bình theo chuẩn của Thành phố, chưa được cấp thẻ bảo hiểm y tế đang tham gia học tập tại các cơ sở giáo dục, cơ sở giáo dục nghề nghiệp thuộc hệ thống giáo dục quốc dân trên địa bàn thành phố Hà Nội (kể cả công lập và ngoài công lập).',
  'Điều 4 khoản 3 điểm e':
    'Hỗ trợ thêm 70% mức đóng bảo hiểm y tế đối với người thuộc hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp có mức sống trung bình theo chuẩn của Thành phố.',
  'Điều 4 khoản 4': 'Bổ sung điểm g, h, i, k, l, m, n, o, p, q, r vào sau điểm e khoản 2 như sau:',
  'Điều 4 khoản 4 điểm g':
    'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với nhân viên chăn nuôi thú y không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  'Điều 4 khoản 4 điểm h': 'Hỗ trợ thêm 50% mức đóng bảo hiểm y tế đối với nhân viên y tế thôn bản, cô đỡ thôn bản.',
  'Điều 4 khoản 4 điểm i': 'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với cộng tác viên dân số.',
  'Điều 4 khoản 4 điểm k':
    'Hỗ trợ thêm 50% mức đóng bảo hiểm y tế đối với người hoạt động không chuyên trách ở thôn, tổ dân phố.',
  'Điều 4 khoản 4 điểm l':
    'Hỗ trợ thêm 50% mức đóng bảo hiểm y tế đối với người được tặng danh hiệu Nghệ nhân nhân dân, Nghệ nhân ưu tú theo quy định của Luật Di sản văn hóa không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  'Điều 4 khoản 4 điểm m':
    'Hỗ trợ thêm 50% mức đóng bảo hiểm y tế đối với nạn nhân theo quy định của Luật Phòng, chống mua bán người. Thời gian hỗ trợ là 01 năm kể từ khi đối tượng được cơ quan có thẩm quyền xác nhận là nạn nhân theo quy định của Luật Phòng, chống mua bán người.',
  'Điều 4 khoản 4 điểm n': 'Hỗ trợ thêm 70% mức đóng bảo hiểm y tế đối với nạn nhân bom mìn vật nổ sau chiến tranh.',
  'Điều 4 khoản 4 điểm o':
    'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với người thuộc hội viên hội cựu chiến binh, cựu quân nhân hoàn thành nghĩa vụ quân sự trở về địa phương tham gia Câu lạc bộ Cựu quân nhân, cựu công an nhân dân, cựu thanh niên xung phong không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  'Điều 4 khoản 4 điểm p':
    'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với người dân xã Minh Châu không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  'Điều 4 khoản 4 điểm q':
    'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với người sinh sống và làm việc, người được nuôi dưỡng, chăm sóc trong các tổ chức, cơ sở từ thiện, tôn giáo.',
  'Điều 4 khoản 4 điểm r':
    'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với người được Ủy ban nhân dân thành phố Hà Nội công nhận danh hiệu Nghệ nhân Hà Nội không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  'Điều 5 khoản 1':
    'Giao Ủy ban nhân dân Thành phố chỉ đạo và tổ chức thực hiện Nghị quyết; tổ chức tuyên truyền, triển khai thực hiện chính sách đảm bảo đúng đối tượng, đúng quy định, công khai, minh bạch, tránh các tiêu cực có thể xảy ra; hằng năm báo cáo kết quả thực hiện tại kỳ họp thường lệ cuối năm của Hội đồng nhân dân Thành phố.',
  'Điều 5 khoản 2':
    'Giao Thường trực Hội đồng nhân dân, các Ban của Hội đồng nhân dân, các Tổ đại biểu và các đại biểu Hội đồng nhân dân Thành phố giám sát việc thực hiện Nghị quyết.',
  'Điều 5 khoản 3':
    'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Hà Nội phối hợp tuyên truyền và tham gia giám sát việc thực hiện Nghị quyết.',
  'Điều 6': 'Nghị quyết này có hiệu lực thi hành kể từ ngày 01 tháng 07 năm 2026.',
};

/**
 * Nghị định 188/2025/NĐ-CP, the clauses we use. Never change a letter here: the words are the text's own, misprints kept.
 *
 * A key is the clause without its label; 'Điều 5' alone holds the words before khoản 1, a khoản with points the words
 * before điểm a. Held: Điều 5, 6, 7, 8, 9, 13, 69 khoản 2, 70, 71 khoản 10. Left out of the copy: Điều 10 to 12 (the card
 * and its issue), the rest of Điều 69 (treatment, contracts, reorganised hospitals) and of Điều 71 (tasks of ministries),
 * the annex with Mẫu số 1 and Mẫu số 3, and what the copy itself leaves out (Điều 1 to 4, 14 to 68, 72).
 */
import type { Clauses, Instrument } from '../../../engine/instrument.ts';

export const decree188: Instrument = {
  id: 'vietnam-decree-188-2025',
  number: '188/2025/NĐ-CP',
  short: 'NĐ 188/2025/NĐ-CP',
  issuer: 'Chính phủ',
  date: '2025-07-01',
  title: 'Nghị định quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm y tế',
  inForce: { from: '2025-07-01', until: null },
  source: 'vbpl.vn, document id 179711 (extract)',
  notes: [
    'In force from 2025-08-15; Điều 1–11 and 69–72, among others, from 2025-07-01, the first day given here (Điều 70 khoản 1, 2). Of the clauses held here only Điều 13 begins on 2025-08-15.',
    'Kept as published: “hàngwf tháng” (Điều 6 khoản 1 điểm b), “củaThủ tướng” (Điều 5 khoản 7), “đối tượng nảy” (Điều 7 khoản 1).',
    'Điều 13 khoản 1 points to “điểm đ khoản 2 Điều 12”; since Luật 51/2024/QH15 the unemployed stand in điểm d.',
    'No scan was at hand; the words are those of vbpl.vn alone.',
  ],
  textAtHand: true,
};

export const clauses: Clauses = {
  'Điều 5':
    'Ngoài các đối tượng tham gia bảo hiểm y tế theo quy định tại các khoản 1, 2, 3, 4, 5 và 6 Điều 12 của Luật Bảo hiểm y tế, người tham gia bảo hiểm y tế còn bao gồm các đối tượng sau đây:',
  'Điều 5 khoản 1':
    'Công nhân cao su đang hưởng trợ cấp hằng tháng theo quy định của Chính phủ tham gia bảo hiểm y tế theo nhóm do cơ quan bảo hiểm xã hội đóng quy định tại khoản 2 Điều 12 của Luật Bảo hiểm y tế.',
  'Điều 5 khoản 2':
    'Người dân các xã an toàn khu cách mạng trong kháng chiến chống Pháp hoặc chống Mỹ hiện đang thường trú tại các xã an toàn khu cách mạng trong kháng chiến chống Pháp hoặc chống Mỹ đã được cập nhật thông tin trong Cơ sở dữ liệu quốc gia về dân cư, Cơ sở dữ liệu về cư trú tham gia bảo hiểm y tế theo nhóm do ngân sách nhà nước đóng quy định tại khoản 3 Điều 12 của Luật Bảo hiểm y tế.',
  'Điều 5 khoản 3':
    'Người được phong tặng danh hiệu nghệ nhân nhân dân, nghệ nhân ưu tú thuộc hộ gia đình có mức thu nhập bình quân đầu người hằng tháng thấp hơn mức lương cơ sở theo quy định của Chính phủ mà không thuộc đối tượng quy định tại các khoản 1, 2 và 3 Điều 12 của Luật Bảo hiểm y tế tham gia bảo hiểm y tế theo nhóm do ngân sách nhà nước đóng quy định tại khoản 3 Điều 12 của Luật Bảo hiểm y tế.',
  'Điều 5 khoản 4':
    'Nạn nhân bom mìn vật nổ sau chiến tranh theo quy định tại khoản 8 Điều 3 của Nghị định số 18/2019/NĐ-CP ngày 01 tháng 02 năm 2019 của Chính phủ về quản lý và thực hiện hoạt động khắc phục hậu quả bom mìn vật nổ sau chiến tranh mà không thuộc đối tượng quy định tại các khoản 1, 2 và 3 Điều 12 của Luật Bảo hiểm y tế tham gia bảo hiểm y tế theo nhóm được ngân sách nhà nước hỗ trợ mức đóng quy định tại khoản 4 Điều 12 của Luật Bảo hiểm y tế.',
  'Điều 5 khoản 5':
    'Thân nhân của người làm công tác khác trong tổ chức cơ yếu theo quy định của pháp luật về cơ yếu không thuộc đối tượng tham gia bảo hiểm y tế theo quy định tại các điểm a, b, c, d, đ, e, g, h và i khoản 1, khoản 2 và khoản 3 Điều 12 của Luật Bảo hiểm y tế tham gia bảo hiểm y tế theo nhóm do người sử dụng lao động đóng hoặc người lao động đóng hoặc cùng đóng quy định tại khoản 1 Điều 12 của Luật Bảo hiểm y tế.',
  'Điều 5 khoản 6':
    'Người tham gia kháng chiến, bảo vệ Tổ quốc, làm nghĩa vụ quốc tế và các đối tượng khác đã được ngân sách nhà nước đóng bảo hiểm y tế theo quy định tại các văn bản quy phạm pháp luật ban hành trước ngày 01 tháng 01 năm 2025 tham gia bảo hiểm y tế theo nhóm do ngân sách nhà nước đóng quy định tại khoản 3 Điều 12 của Luật Bảo hiểm y tế.',
  'Điều 5 khoản 7':
    'Học viên đào tạo quân sự Ban Chỉ huy quân sự cấp xã trình độ cao đẳng, đại học ngành quân sự cơ sở hệ tập trung theo quyết định củaThủ tướng Chính phủ và các văn bản quy phạm pháp luật ban hành trước ngày 01 tháng 01 năm 2025 tham gia bảo hiểm y tế theo nhóm do ngân sách nhà nước đóng quy định tại khoản 3 Điều 12 của Luật bảo hiểm y tế.',
  'Điều 5 khoản 8':
    'Các đối tượng quy định tại các khoản 1, 2, 3, 4, 5, 6 và 7 Điều này đồng thời thuộc nhiều đối tượng tham gia bảo hiểm y tế khác nhau theo các nhóm đối tượng quy định tại Điều 12 của Luật Bảo hiểm y tế thì tham gia bảo hiểm y tế theo nguyên tắc quy định tại điểm a khoản 5 Điều 13 của Luật Bảo hiểm y tế.',
  'Điều 5 khoản 9':
    'Người thuộc đối tượng được quy định tại khoản 4 Điều này đồng thời thuộc đối tượng quy định tại khoản 4 Điều 12 của Luật Bảo hiểm y tế thì được lựa chọn tham gia theo đối tượng có mức hỗ trợ cao nhất.',
  'Điều 6 khoản 1':
    'Mức đóng do người sử dụng lao động đóng hoặc người lao động đóng hoặc cùng đóng được quy định như sau:',
  'Điều 6 khoản 1 điểm a':
    'Mức đóng hằng tháng của đối tượng quy định tại các điểm a, c, d và e khoản 1 Điều 12 của Luật Bảo hiểm y tế bằng 4,5% tiền lương tháng làm căn cứ đóng bảo hiểm xã hội bắt buộc, trong đó người sử dụng lao động đóng hai phần ba và người lao động đóng một phần ba;',
  'Điều 6 khoản 1 điểm b':
    'Mức đóng hàngwf tháng của đối tượng quy định tại các điểm b và đ khoản 1 Điều 12 của Luật Bảo hiểm y tế bằng 4,5% tiền lương tháng làm căn cứ đóng bảo hiểm xã hội bắt buộc và do đối tượng đóng;',
  'Điều 6 khoản 1 điểm c':
    'Mức đóng hằng tháng của đối tượng quy định tại điểm g khoản 1 Điều 12 của Luật Bảo hiểm y tế bằng 4,5% mức lương cơ sở, trong đó người sử dụng lao động đóng hai phần ba và người lao động đóng một phần ba;',
  'Điều 6 khoản 1 điểm d':
    'Mức đóng hằng tháng của đối tượng quy định tại điểm h khoản 1 Điều 12 của Luật Bảo hiểm y tế bằng 4,5% tiền lương tháng làm căn cứ đóng bảo hiểm xã hội bắt buộc, trong đó người sử dụng lao động đóng hai phần ba và người lao động đóng một phần ba;',
  'Điều 6 khoản 1 điểm đ':
    'Mức đóng hằng tháng của đối tượng quy định tại điểm i khoản 1 Điều 12 của Luật Bảo hiểm y tế bằng 4,5% mức lương cơ sở và do người sử dụng lao động của công nhân và viên chức quốc phòng đang phục vụ trong quân đội, người sử dụng lao động của công nhân công an đang công tác trong công an nhân dân đóng;',
  'Điều 6 khoản 1 điểm e':
    'Mức đóng hằng tháng của đối tượng quy định tại khoản 5 Điều 5 của Nghị định này bằng 4,5% mức lương cơ sở và do người sử dụng lao động của người làm công tác khác trong tổ chức cơ yếu theo quy định của pháp luật về cơ yếu đóng;',
  'Điều 6 khoản 1 điểm g':
    'Người lao động là cán bộ, công chức, viên chức đang trong thời gian bị tạm giữ, tạm giam, tạm đình chỉ công tác hoặc tạm đình chỉ chức vụ mà chưa bị xử lý kỷ luật thì mức đóng hằng tháng bằng 4,5% của 50% mức tiền lương tháng làm căn cứ đóng bảo hiểm xã hội bắt buộc của người lao động của tháng liền kề trước khi bị tạm giam, tạm giữ hoặc tạm đình chỉ theo quy định của pháp luật, trong đó người sử dụng lao động đóng hai phần ba và người lao động đóng một phần ba. Trường hợp cơ quan có thẩm quyền kết luận là không vi phạm pháp luật, người sử dụng lao động và người lao động phải truy đóng bảo hiểm y tế trên số tiền lương được truy lĩnh.',
  'Điều 6 khoản 2': 'Mức đóng do cơ quan bảo hiểm xã hội đóng được quy định như sau:',
  'Điều 6 khoản 2 điểm a':
    'Mức đóng hằng tháng của đối tượng quy định tại điểm a khoản 2 Điều 12 của Luật Bảo hiểm y tế bằng 4,5% tiền lương hưu hoặc trợ cấp mất sức lao động;',
  'Điều 6 khoản 2 điểm b':
    'Mức đóng hàng tháng của đối tượng quy định tại các điểm b và c khoản 2 Điều 12 của Luật Bảo hiểm y tế và khoản 1 Điều 5 Nghị định này bằng 4,5% mức lương cơ sở;',
  'Điều 6 khoản 2 điểm c':
    'Mức đóng hằng tháng của đối tượng quy định tại điểm d khoản 2 Điều 12 của Luật Bảo hiểm y tế bằng 4,5% tiền trợ cấp thất nghiệp.',
  'Điều 6 khoản 3': 'Mức đóng của nhóm do ngân sách nhà nước đóng được quy định như sau:',
  'Điều 6 khoản 3 điểm a':
    'Mức đóng hằng tháng của đối tượng quy định tại các điểm e, g, h, i, k, l, m, o, p, q, r, s, t và u khoản 3 Điều 12 của Luật Bảo hiểm y tế và các khoản 2, 3, 6 và 7 Điều 5 Nghị định này bằng 4,5% mức lương cơ sở;',
  'Điều 6 khoản 3 điểm b':
    'Mức đóng hằng tháng của đối tượng quy định tại điểm n khoản 3 Điều 12 của Luật Bảo hiểm y tế bằng 4,5% mức lương cơ sở và đóng thông qua cơ quan, tổ chức, đơn vị cấp học bổng.',
  'Điều 6 khoản 4':
    'Mức đóng của nhóm do ngân sách nhà nước hỗ trợ mức đóng được quy định như sau:\nMức đóng hằng tháng của đối tượng quy định tại khoản 4 Điều 12 của Luật Bảo hiểm y tế và khoản 4 Điều 5 Nghị định này bằng 4,5% mức lương cơ sở do đối tượng tự đóng và được ngân sách nhà nước hỗ trợ một phần mức đóng theo quy định tại khoản 6 Điều này.',
  'Điều 6 khoản 5':
    'Mức đóng hằng tháng của đối tượng quy định tại khoản 5 Điều 12 của Luật Bảo hiểm y tế được quy định như sau:',
  'Điều 6 khoản 5 điểm a':
    'Mức đóng hằng tháng bằng 4,5% mức lương cơ sở và do đối tượng đóng theo hộ gia đình hoặc tự đóng theo cá nhân tham gia;',
  'Điều 6 khoản 5 điểm b':
    'Thành viên hộ gia đình quy định tại điểm a khoản 5 Điều 12 của Luật Bảo hiểm y tế cùng tham gia bảo hiểm y tế theo hình thức hộ gia đình trong năm tài chính thì được giảm trừ mức đóng như sau: người thứ nhất đóng bằng 4,5% mức lương cơ sở; người thứ hai, thứ ba, thứ tư đóng lần lượt bằng 70%, 60%, 50% mức đóng của người thứ nhất; từ người thứ năm trở đi đóng bằng 40% mức đóng của người thứ nhất.',
  'Điều 6 khoản 6': 'Mức hỗ trợ từ ngân sách nhà nước được quy định như sau:',
  'Điều 6 khoản 6 điểm a':
    'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với người thuộc hộ gia đình cận nghèo đang cư trú trên địa bàn các xã nghèo theo Quyết định của Thủ tướng Chính phủ và các văn bản khác của cơ quan có thẩm quyền;',
  'Điều 6 khoản 6 điểm b':
    'Hỗ trợ tối thiểu 70% mức đóng bảo hiểm y tế đối với đối tượng quy định tại điểm a khoản 4 Điều 12 của Luật Bảo hiểm y tế;',
  'Điều 6 khoản 6 điểm c':
    'Hỗ trợ tối thiểu 70% mức đóng bảo hiểm y tế đối với đối tượng quy định tại điểm g khoản 4 Điều 12 của Luật Bảo hiểm y tế. Thời gian hỗ trợ là 36 (ba mươi sáu) tháng kể từ thời điểm xã nơi đối tượng đang sinh sống không còn thuộc vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn;',
  'Điều 6 khoản 6 điểm d':
    'Hỗ trợ tối thiểu 50% mức đóng bảo hiểm y tế đối với đối tượng quy định tại điểm i khoản 4 Điều 12 của Luật Bảo hiểm y tế. Thời gian hỗ trợ là 01 năm kể từ khi đối tượng được cơ quan có thẩm quyền xác nhận là nạn nhân theo quy định của Luật Phòng, chống mua bán người;',
  'Điều 6 khoản 6 điểm đ':
    'Hỗ trợ tối thiểu 50% mức đóng bảo hiểm y tế đối với đối tượng quy định tại các điểm b, c, đ, e và h khoản 4 Điều 12 của Luật Bảo hiểm y tế;',
  'Điều 6 khoản 6 điểm e':
    'Hỗ trợ tối thiểu 30% mức đóng bảo hiểm y tế đối với đối tượng quy định tại điểm d khoản 4 Điều 12 của Luật Bảo hiểm y tế và khoản 4 Điều 5 Nghị định này.',
  'Điều 7 khoản 1':
    'Đối với người đang hưởng lương hưu, trợ cấp mất sức lao động, trợ cấp bảo hiểm xã hội hằng tháng do ngân sách nhà nước bảo đảm quy định tại khoản 2, điểm q khoản 3 Điều 12 của Luật Bảo hiểm y tế và khoản 1 Điều 5 Nghị định này, hằng tháng, cơ quan bảo hiểm xã hội chuyển kinh phí đóng bảo hiểm y tế cho đối tượng nảy từ nguồn kinh phí chi lương hưu, trợ cấp bảo hiểm xã hội do ngân sách nhà nước bảo đảm.',
  'Điều 7 khoản 2':
    'Đối với đối tượng quy định tại các điểm e, i và k khoản 3 Điều 12 của Luật Bảo hiểm y tế và khoản 6 Điều 5 Nghị định này, hằng quý, Sở Nội vụ chuyển kinh phí đóng bảo hiểm y tế từ nguồn thực hiện chính sách ưu đãi người có công với cách mạng vào quỹ bảo hiểm y tế. Chậm nhất đến ngày 15 tháng 12 hằng năm, cơ quan nội vụ phải thực hiện xong việc chuyển kinh phí vào quỹ bảo hiểm y tế của năm đó.',
  'Điều 7 khoản 3':
    'Đối với các đối tượng quy định tại điểm r khoản 3 Điều 12 của Luật Bảo hiểm y tế và khoản 2 Điều 5 Nghị định này, hằng quý, Sở Y tế chuyển kinh phí đóng bảo hiểm y tế từ nguồn thực hiện chính sách bảo trợ xã hội vào quỹ bảo hiểm y tế. Chậm nhất đến ngày 15 tháng 12 hằng năm, Sở Y tế phải thực hiện xong việc chuyển kinh phí vào quỹ bảo hiểm y tế của năm đó.',
  'Điều 7 khoản 4':
    'Đối với các đối tượng quy định tại các điểm c, đ, e, h và i khoản 4 Điều 12 của Luật Bảo hiểm y tế và khoản 4 Điều 5 Nghị định này, hằng quý, cơ quan bảo hiểm xã hội tổng hợp số thẻ bảo hiểm y tế đã phát hành và số tiền đóng, hỗ trợ đóng theo Mẫu số 1 Phụ lục ban hành kèm theo Nghị định này gửi Sở Tài chính chuyển kinh phí đóng bảo hiểm y tế từ nguồn ngân sách địa phương theo quy định tại khoản 10 Điều này.',
  'Điều 7 khoản 5':
    'Đối với đối tượng quy định tại các điểm g, h, l (trừ thân nhân của đối tượng do Bộ Quốc phòng quản lý), m, o, p, s, t và u khoản 3, các điểm a và g khoản 4 Điều 12 của Luật Bảo hiểm y tế và khoản 3 Điều 5 Nghị định này:',
  'Điều 7 khoản 5 điểm a':
    'Hằng quý, cơ quan bảo hiểm xã hội tổng hợp số thẻ bảo hiểm y tế đã phát hành và số tiền đóng, hỗ trợ đóng theo Mẫu số 1 Phụ lục ban hành kèm theo Nghị định này, gửi Sở Tài chính để chuyển kinh phí vào quỹ bảo hiểm y tế theo quy định tại khoản 10 Điều này;',
  'Điều 7 khoản 5 điểm b':
    'Thời điểm để tính số tiền phải đóng đối với các đối tượng được lập danh sách hằng năm, tính tiền đóng từ ngày 01 tháng 01; đối với các đối tượng được bổ sung trong năm, tính tiền đóng theo quy định tại khoản 3 và khoản 4 Điều 6 Nghị định này, quyền lợi hưởng từ ngày được xác định tại quyết định phê duyệt.',
  'Điều 7 khoản 6': 'Đối với đối tượng học sinh, sinh viên quy định tại điểm b khoản 4 Điều 12 của Luật Bảo hiểm y tế:',
  'Điều 7 khoản 6 điểm a':
    'Định kỳ 03 tháng, 06 tháng hoặc 12 tháng, học sinh, sinh viên hoặc cha, mẹ, người giám hộ của học sinh, sinh viên có trách nhiệm đóng bảo hiểm y tế phần thuộc trách nhiệm đóng theo quy định tại khoản 2 Điều 8 Nghị định này cho cơ quan bảo hiểm xã hội;',
  'Điều 7 khoản 6 điểm b':
    'Học sinh, sinh viên đang theo học tại cơ sở giáo dục hoặc cơ sở giáo dục nghề nghiệp trực thuộc bộ, cơ quan trung ương thì do ngân sách trung ương hỗ trợ. Định kỳ 03 tháng, 06 tháng hoặc 12 tháng, Bảo hiểm xã hội tỉnh, thành phố trực thuộc Trung ương tổng hợp số thẻ bảo hiểm y tế đã phát hành, số tiền thu của học sinh, sinh viên và số tiền ngân sách nhà nước hỗ trợ đóng theo Mẫu số 1 Phụ lục ban hành kèm theo Nghị định này, gửi Bảo hiểm xã hội Việt Nam tổng hợp, gửi Bộ Tài chính để chuyển kinh phí vào quỹ bảo hiểm y tế;',
  'Điều 7 khoản 6 điểm c':
    'Học sinh, sinh viên đang theo học tại cơ sở giáo dục hoặc cơ sở giáo dục nghề nghiệp khác thì ngân sách địa phương, bao gồm cả phần ngân sách trung ương hỗ trợ (nếu có) nơi cơ sở giáo dục đó đặt trụ sở hỗ trợ, không phân biệt nơi thường trú của học sinh, sinh viên. Định kỳ 03 tháng, 06 tháng hoặc 12 tháng, cơ quan bảo hiểm xã hội tổng hợp số thẻ bảo hiểm y tế đã phát hành, số tiền thu của học sinh, sinh viên và số tiền ngân sách nhà nước hỗ trợ đóng theo Mẫu số 1 Phụ lục ban hành kèm theo Nghị định này, gửi Sở Tài chính để chuyển kinh phí vào quỹ bảo hiểm y tế theo quy định tại khoản 10 Điều này.',
  'Điều 7 khoản 7':
    'Đối với các đối tượng được ngân sách nhà nước hỗ trợ một phần mức đóng bảo hiểm y tế quy định tại điểm d khoản 4 Điều 12 của Luật Bảo hiểm y tế:',
  'Điều 7 khoản 7 điểm a':
    'Định kỳ 03 tháng, 06 tháng hoặc 12 tháng, người đại diện của hộ gia đình trực tiếp nộp tiền đóng bảo hiểm y tế phần thuộc trách nhiệm đóng theo quy định tại khoản 2 Điều 8 Nghị định này cho cơ quan bảo hiểm xã hội;',
  'Điều 7 khoản 7 điểm b':
    'Định kỳ 03 tháng, 06 tháng hoặc 12 tháng, cơ quan bảo hiểm xã hội tổng hợp số thẻ bảo hiểm y tế đã phát hành, số tiền thu của người tham gia và số tiền ngân sách nhà nước hỗ trợ đóng theo Mẫu số 1 Phụ lục ban hành kèm theo Nghị định này, gửi Sở Tài chính để chuyển kinh phí vào quỹ bảo hiểm y tế theo quy định tại khoản 10 Điều này.',
  'Điều 7 khoản 8':
    'Đối với đối tượng tham gia bảo hiểm y tế theo hộ gia đình quy định tại khoản 5 Điều 12 của Luật Bảo hiểm y tế: định kỳ 03 tháng, 06 tháng hoặc 12 tháng, người đại diện hộ gia đình hoặc thành viên hộ gia đình tham gia bảo hiểm y tế nộp tiền đóng bảo hiểm y tế theo quy định tại khoản 3 Điều 8 Nghị định này cho cơ quan bảo hiểm xã hội.',
  'Điều 7 khoản 9':
    'Đối với đối tượng tham gia bảo hiểm y tế theo quy định tại các điểm h và i khoản 1 Điều 12 của Luật Bảo hiểm y tế và khoản 5 Điều 5 Nghị định này, hằng tháng người sử dụng lao động đóng bảo hiểm y tế cho đối tượng này cùng với việc đóng bảo hiểm y tế cho người lao động theo quy định từ nguồn như sau:',
  'Điều 7 khoản 9 điểm a': 'Đối với đơn vị sử dụng ngân sách nhà nước thì do ngân sách nhà nước bảo đảm;',
  'Điều 7 khoản 9 điểm b':
    'Đối với đơn vị sự nghiệp thì sử dụng kinh phí của đơn vị theo quy định của pháp luật về cơ chế tự chủ của đơn vị sự nghiệp công lập;',
  'Điều 7 khoản 9 điểm c': 'Đối với doanh nghiệp thì sử dụng kinh phí của doanh nghiệp.',
  'Điều 7 khoản 10':
    'Sở Tài chính căn cứ quy định về phân cấp quản lý ngân sách của cấp có thẩm quyền và bảng tổng hợp đối tượng, kinh phí ngân sách nhà nước đóng, hỗ trợ đóng do cơ quan bảo hiểm xã hội chuyển đến, có trách nhiệm chuyển kinh phí vào quỹ bảo hiểm y tế mỗi quý một lần. Chậm nhất đến ngày 15 tháng 12 hằng năm phải thực hiện xong việc chuyển kinh phí vào quỹ bảo hiểm y tế của năm đó.',
  'Điều 7 khoản 11':
    'Đối với đối tượng quy định tại điểm n khoản 3 Điều 12 của Luật Bảo hiểm y tế, hằng quý cơ quan, đơn vị, tổ chức cấp học bổng đóng bảo hiểm y tế theo quy định vào quỹ bảo hiểm y tế.',
  'Điều 7 khoản 12':
    'Đối với đối tượng quy định tại điểm l khoản 3 Điều 12 Luật Bảo hiểm y tế là thân nhân của đối tượng do Bộ Quốc phòng quản lý và đối tượng quy định tại khoản 7 Điều 5 Nghị định này, hằng quý cơ quan tài chính của đơn vị trực thuộc Bộ Quốc phòng thực hiện đóng bảo hiểm y tế về Bảo hiểm xã hội quân đội.',
  'Điều 7 khoản 13':
    'Trường hợp người tham gia bảo hiểm y tế tử vong, mất tích hoặc không còn cư trú tại Việt Nam, số tiền đóng bảo hiểm y tế tính từ thời điểm đóng đến thời điểm ngừng đóng theo danh sách báo giảm đóng của cơ quan có thẩm quyền lập.',
  'Điều 8 khoản 1':
    'Đối với nhóm đối tượng quy định tại khoản 3 Điều 12 của Luật Bảo hiểm y tế và đối tượng được hỗ trợ 100% mức đóng bảo hiểm y tế quy định tại điểm a khoản 6 Điều 6 Nghị định này mà được ngân sách nhà nước hỗ trợ 100% mức đóng bảo hiểm y tế:',
  'Điều 8 khoản 1 điểm a':
    'Số tiền ngân sách nhà nước đóng, hỗ trợ đóng hằng tháng được xác định theo mức đóng bảo hiểm y tế nhân (x) với mức lương cơ sở. Khi nhà nước điều chỉnh mức đóng bảo hiểm y tế, điều chỉnh mức lương cơ sở, số tiền ngân sách nhà nước đóng được điều chỉnh kể từ ngày áp dụng mức đóng bảo hiểm y tế mới, mức lương cơ sở mới;',
  'Điều 8 khoản 1 điểm b':
    'Số tiền đóng bảo hiểm y tế đối với đối tượng quy định tại điểm h khoản 3 Điều 12 của Luật Bảo hiểm y tế được tính từ ngày sinh đến ngày trẻ đủ 72 tháng tuổi. Trường hợp trẻ em là người Việt Nam sinh ra ở nước ngoài, số tiền đóng bảo hiểm y tế được tính từ ngày trẻ về cư trú tại Việt Nam theo quy định của pháp luật.',
  'Điều 8 khoản 2':
    'Đối với nhóm đối tượng được ngân sách nhà nước hỗ trợ một phần mức đóng bảo hiểm y tế quy định tại các điểm b và d khoản 4 Điều 12 của Luật Bảo hiểm y tế:',
  'Điều 8 khoản 2 điểm a':
    'Số tiền đóng của người tham gia và hỗ trợ của ngân sách nhà nước hằng tháng được xác định theo mức đóng bảo hiểm y tế nhân (x) với mức lương cơ sở tại thời điểm người tham gia đóng bảo hiểm y tế;',
  'Điều 8 khoản 2 điểm b':
    'Khi Nhà nước điều chỉnh mức đóng bảo hiểm y tế, điều chỉnh mức lương cơ sở, người tham gia và ngân sách nhà nước không phải đóng bổ sung hoặc không được hoàn trả phần chênh lệch do điều chỉnh mức đóng bảo hiểm y tế, mức lương cơ sở đối với thời gian còn lại mà người tham gia đã đóng bảo hiểm y tế.',
  'Điều 8 khoản 3':
    'Đối với nhóm đối tượng tham gia bảo hiểm y tế theo quy định tại khoản 5 Điều 12 của Luật Bảo hiểm y tế:',
  'Điều 8 khoản 3 điểm a':
    'Số tiền đóng của người tham gia hằng tháng được xác định theo mức đóng bảo hiểm y tế nhân (x) với mức lương cơ sở tại thời điểm đóng bảo hiểm y tế;',
  'Điều 8 khoản 3 điểm b':
    'Khi Nhà nước điều chỉnh mức đóng bảo hiểm y tế, điều chỉnh mức lương cơ sở, người tham gia không phải đóng bổ sung hoặc không được hoàn trả phần chênh lệch do điều chỉnh mức đóng bảo hiểm y tế, mức lương cơ sở đối với thời gian còn lại mà người tham gia đã đóng bảo hiểm y tế.',
  'Điều 8 khoản 4':
    'Đối tượng tham gia vào các ngày trong tháng thì số tiền đóng bảo hiểm y tế được xác định theo tháng kể từ ngày đóng bảo hiểm y tế.',
  'Điều 9 khoản 1':
    'Trách nhiệm lập danh sách cấp thẻ bảo hiểm y tế được thực hiện theo quy định tại khoản 3 Điều 8 và khoản 1 Điều 17 của Luật Bảo hiểm y tế.',
  'Điều 9 khoản 2':
    'Cơ quan bảo hiểm xã hội lập danh sách cấp thẻ bảo hiểm y tế đối với người đã hiến bộ phận cơ thể theo quy định của pháp luật căn cứ vào giấy ra viện do cơ sở khám bệnh, chữa bệnh nơi lấy bộ phận cơ thể của người hiến cấp. Cơ sở khám bệnh, chữa bệnh hướng dẫn người hiến kê khai đầy đủ thông tin theo Mẫu số 2 Phụ lục ban hành kèm theo Nghị định này trên Cổng dịch vụ công quốc gia hoặc qua ứng dụng của cơ quan bảo hiểm xã hội và hướng dẫn người hiến thực hiện thủ tục cấp thẻ bảo hiểm y tế theo quy định tại Điều 11 Nghị định này.',
  'Điều 9 khoản 3':
    'Ủy ban nhân dân cấp xã lập danh sách cấp thẻ bảo hiểm y tế đối với các đối tượng theo quy định tại các khoản 1, 2, 3, 4 và 6 Điều 5 Nghị định này, đối tượng quy định tại các điểm e, h, i, k, o, r, s và t khoản 3, các điểm a, d và g khoản 4 Điều 12 của Luật Bảo hiểm y tế đang sinh sống tại cộng đồng.',
  'Điều 9 khoản 4':
    'Người sử dụng lao động lập danh sách cấp thẻ bảo hiểm y tế đối với đối tượng theo quy định tại khoản 5 Điều 5 Nghị định này.',
  'Điều 9 khoản 5':
    'Cơ sở nuôi dưỡng, điều dưỡng thương binh và người có công với cách mạng, cơ sở trợ giúp xã hội (sau đây gọi là cơ sở nuôi dưỡng) lập danh sách cấp thẻ bảo hiểm y tế cho các đối tượng quy định tại các điểm e, h, i, k, r và s khoản 3 Điều 12 của Luật Bảo hiểm y tế đang được nuôi dưỡng thường xuyên trong cơ sở nuôi dưỡng.',
  'Điều 9 khoản 6':
    'Danh sách đối tượng tham gia bảo hiểm y tế được lập theo Mẫu số 3 và Mẫu số 4 Phụ lục ban hành kèm theo Nghị định này.',
  'Điều 13 khoản 1':
    'Đối với đối tượng quy định tại điểm đ khoản 2 Điều 12 của Luật Bảo hiểm y tế: Từ ngày hưởng trợ cấp thất nghiệp ghi trong quyết định hưởng trợ cấp thất nghiệp của cơ quan nhà nước có thẩm quyền.',
  'Điều 13 khoản 2': 'Đối với đối tượng quy định tại điểm h khoản 3 Điều 12 của Luật Bảo hiểm y tế:',
  'Điều 13 khoản 2 điểm a':
    'Trường hợp trẻ em sinh từ ngày 30 tháng 9 trở về trước: từ ngày sinh đến hết ngày 30 tháng 9 của năm trẻ đủ 72 tháng tuổi;',
  'Điều 13 khoản 2 điểm b':
    'Trường hợp trẻ sinh sau ngày 30 tháng 9: từ ngày sinh đến hết ngày cuối của tháng trẻ đủ 72 tháng tuổi.',
  'Điều 13 khoản 3':
    'Đối với đối tượng quy định tại điểm r khoản 3 Điều 12 của Luật Bảo hiểm y tế: từ ngày được hưởng trợ cấp xã hội tại quyết định của Ủy ban nhân dân theo phân cấp về thẩm quyền.',
  'Điều 13 khoản 4':
    'Đối với đối tượng quy định tại điểm o khoản 3 và điểm a khoản 4 Điều 12 của Luật Bảo hiểm y tế mà được ngân sách nhà nước hỗ trợ 100% mức đóng bảo hiểm y tế: từ ngày được xác định tại Quyết định phê duyệt danh sách của cơ quan nhà nước có thẩm quyền.',
  'Điều 13 khoản 5':
    'Đối với đối tượng quy định tại điểm m khoản 3 Điều 12 của Luật Bảo hiểm y tế: ngay sau khi lấy bộ phận cơ thể hiến.',
  'Điều 13 khoản 6':
    'Đối với đối tượng quy định tại điểm h khoản 4 Điều 12 của Luật Bảo hiểm y tế: từ ngày được xác định tại Quyết định phê duyệt danh sách của cơ quan nhà nước có thẩm quyền.',
  'Điều 13 khoản 7':
    'Đối tượng quy định tại điểm b khoản 4 Điều 12 của Luật Bảo hiểm y tế là học sinh của cơ sở giáo dục phổ thông đóng bảo hiểm y tế hàng năm như sau:',
  'Điều 13 khoản 7 điểm a':
    'Học sinh lớp 1: từ ngày 01 tháng 10 năm đầu tiên của cấp tiểu học; từ ngày cuối của tháng trẻ đủ 72 tháng tuổi đối với trường hợp quy định tại điểm b khoản 2 Điều này;',
  'Điều 13 khoản 7 điểm b':
    'Học sinh lớp 12: từ ngày 01 tháng 01 đến hết ngày 30 tháng 9 của năm đó. Khuyến khích học sinh lớp 12 đóng bảo hiểm y tế và được hưởng mức hỗ trợ đóng bảo hiểm y tế đến hết ngày 31 tháng 12 của năm học cuối để bảo đảm liên tục quyền lợi bảo hiểm y tế, không phải hoàn trả phần kinh phí hỗ trợ đóng bảo hiểm y tế của ngân sách nhà nước trong trường hợp thay đổi đối tượng.',
  'Điều 13 khoản 8':
    'Đối tượng quy định tại điểm b khoản 4 Điều 12 của Luật Bảo hiểm y tế là học sinh, sinh viên của cơ sở giáo dục đại học, cơ sở giáo dục nghề nghiệp đóng bảo hiểm y tế hằng năm, trong đó:',
  'Điều 13 khoản 8 điểm a':
    'Học sinh, sinh viên năm thứ nhất của khóa học: từ ngày nhập học; trường hợp thẻ của học sinh lớp 12 đang còn giá trị sử dụng sau ngày nhập học thì đóng từ ngày thẻ bảo hiểm y tế hết hạn;',
  'Điều 13 khoản 8 điểm b':
    'Học sinh, sinh viên năm cuối của khóa học: từ ngày 01 tháng 01 đến ngày cuối của tháng kết thúc khóa học. Khuyến khích học sinh, sinh viên năm cuối của khóa học đóng bảo hiểm y tế và được hưởng mức hỗ trợ đóng bảo hiểm y tế đến hết ngày 31 tháng 12 của năm học cuối để bảo đảm liên tục quyền lợi bảo hiểm y tế, không phải hoàn trả phần kinh phí hỗ trợ đóng bảo hiểm y tế của ngân sách nhà nước trong trường hợp thay đổi đối tượng.',
  'Điều 13 khoản 9':
    'Đối với các đối tượng khác, thẻ bảo hiểm y tế có giá trị sử dụng từ ngày người tham gia đóng bảo hiểm y tế, trừ trường hợp quy định tại điểm c khoản 3 Điều 16 của Luật Bảo hiểm y tế.',
  'Điều 13 khoản 10':
    'Giá trị sử dụng của thẻ bảo hiểm y tế quy định tại Điều này tương ứng số tiền đóng bảo hiểm y tế theo quy định, trừ đối tượng là trẻ em dưới 6 tuổi.',
  'Điều 69 khoản 2':
    'Trường hợp người tham gia bảo hiểm y tế được cấp có thẩm quyền xác định thuộc đối tượng tham gia bảo hiểm y tế do ngân sách nhà nước đóng hoặc hỗ trợ mức đóng bảo hiểm y tế trước ngày Nghị định này có hiệu lực mà thay đổi đối tượng do việc sáp nhập đơn vị hành chính khi thực hiện sắp xếp tổ chức bộ máy của hệ thống chính trị, người tham gia bảo hiểm y tế tiếp tục được ngân sách nhà nước đóng, hỗ trợ đóng bảo hiểm y tế và được hưởng quyền lợi theo đối tượng đã được xác định tại văn bản của cấp có thẩm quyền cho đến khi hết thời hạn hiệu lực của văn bản hoặc khi được xác định lại đối tượng theo văn bản mới.',
  'Điều 70 khoản 1':
    'Nghị định này có hiệu lực từ ngày 15 tháng 8 năm 2025, trừ quy định tại khoản 2 và khoản 3 Điều này.',
  'Điều 70 khoản 2':
    'Các điều từ Điều 1 đến Điều 11, các điều 14, 15, 17, 18, 19, từ Điều 22 đến Điều 36, từ Điều 39 đến Điều 44, các điều 49 và 50, từ Điều 54 đến Điều 61, các điều 69, 70, 71 và 72 của Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2025.',
  'Điều 70 khoản 3':
    'Khoản 8 Điều 69 của Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2025 đến hết 31 tháng 12 năm 2025.',
  'Điều 70 khoản 4': 'Bãi bỏ các điều, khoản của các văn bản sau đây từ ngày 01 tháng 7 năm 2025:',
  'Điều 70 khoản 4 điểm a':
    'Các điều từ Điều 1 đến Điều 12, các khoản 1, 2, 3, 4, 5 và 6 Điều 14, từ Điều 16 đến Điều 26, các khoản 1, 2, 3, 4, 5, 6, 8, 9 và 11 của Điều 27, từ Điều 28 đến Điều 36 và toàn bộ các mẫu tại Phụ lục ban hành kèm theo của Nghị định số 146/2018/NĐ-CP ngày 17 tháng 10 năm 2018 của Chính phủ quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của Luật Bảo hiểm y tế đã được sửa đổi, bổ sung bởi Nghị định số 75/2023/NĐ-CP ngày 19 tháng 10 năm 2023 của Chính phủ và Nghị định số 02/2025/NĐ-CP ngày 01 tháng 01 năm 2025 của Chính phủ;',
  'Điều 70 khoản 4 điểm b':
    'Các khoản 3 và 4 Điều 95 của Nghị định số 24/2024/NĐ-CP ngày 27 tháng 02 năm 2024 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Đấu thầu về lựa chọn nhà thầu;',
  'Điều 70 khoản 4 điểm c':
    'Khoản 5 Điều 4 của Nghị định số 74/2025/NĐ-CP ngày 31 tháng 3 năm 2025 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 70/2015/NĐ-CP ngày 01 tháng 9 năm 2015 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm y tế đối với quân đội nhân dân, công an nhân dân và người làm công tác cơ yếu.',
  'Điều 70 khoản 5': 'Bãi bỏ các văn bản sau đây từ ngày 15 tháng 8 năm 2025:',
  'Điều 70 khoản 5 điểm a':
    'Nghị định số 146/2018/NĐ-CP ngày 17 tháng 10 năm 2018 của Chính phủ quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của Luật Bảo hiểm y tế;',
  'Điều 70 khoản 5 điểm b':
    'Nghị định số 75/2023/NĐ-CP ngày 19 tháng 10 năm 2023 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 146/2018/NĐ-CP ngày 17 tháng 10 năm 2018 của Chính phủ quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của Luật Bảo hiểm y tế;',
  'Điều 70 khoản 5 điểm c':
    'Nghị định số 02/2025/NĐ-CP ngày 01 tháng 01 năm 2025 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 146/2018/NĐ-CP ngày 17 tháng 10 năm 2018 của Chính phủ quy định chi tiết và hướng dẫn biện pháp thi hành một số điều Luật Bảo hiểm y tế đã được sửa đổi, bổ sung một số điều tại Nghị định số 75/2023/NĐ-CP ngày 19 tháng 10 năm 2023 của Chính phủ.',
  'Điều 70 khoản 6':
    'Trường hợp các văn bản dẫn chiếu trong Nghị định này bị thay thế hoặc sửa đổi, bổ sung thì thực hiện theo văn bản thay thế hoặc văn bản đã được sửa đổi, bổ sung.',
  'Điều 71 khoản 10': 'Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương có trách nhiệm:',
  'Điều 71 khoản 10 điểm a': 'Chỉ đạo, tổ chức thực hiện chính sách, pháp luật về bảo hiểm y tế tại địa phương;',
  'Điều 71 khoản 10 điểm b':
    'Trình Hội đồng nhân dân cùng cấp bảo đảm kinh phí đóng bảo hiểm y tế cho các đối tượng được ngân sách nhà nước đóng, hỗ trợ đóng bảo hiểm y tế theo quy định hiện hành;',
  'Điều 71 khoản 10 điểm c':
    'Chỉ đạo, đôn đốc và bảo đảm các điều kiện triển khai ứng dụng công nghệ thông tin, chuyển đổi số, liên thông dữ liệu trong khám bệnh, chữa bệnh bảo hiểm y tế của các cơ sở khám bệnh, chữa bệnh thuộc thẩm quyền quản lý theo đúng quy định;',
  'Điều 71 khoản 10 điểm d':
    'Chỉ đạo, chủ trì giải quyết các vướng mắc trong quá trình thực hiện chính sách, pháp luật về bảo hiểm y tế giữa cơ sở khám bệnh, chữa bệnh và cơ quan bảo hiểm xã hội trên địa bàn quản lý;',
  'Điều 71 khoản 10 điểm đ':
    'Tổ chức thực hiện đúng quy hoạch hệ thống cơ sở khám bệnh, chữa bệnh; chỉ đạo kiểm tra việc tuân thủ điều kiện hoạt động của cơ sở khám bệnh, chữa bệnh bảo hiểm y tế; đánh giá nhu cầu khám bệnh, chữa bệnh bảo hiểm y tế của người dân và khả năng đáp ứng của hệ thống cơ sở khám bệnh, chữa bệnh trên địa bàn và thực hiện các giải pháp để bảo đảm cân đối, phù hợp giữa số lượng cơ sở khám bệnh, chữa bệnh bảo hiểm y tế với nhu cầu khám bệnh, chữa bệnh của người dân trên địa bàn;',
  'Điều 71 khoản 10 điểm e':
    'Căn cứ khả năng ngân sách của địa phương và các nguồn kinh phí hợp pháp khác trình Hội đồng nhân dân tỉnh, thành phố trực thuộc Trung ương quyết định mức hỗ trợ đóng bảo hiểm y tế cho các đối tượng cao hơn mức hỗ trợ tối thiểu quy định tại các điểm b, c, d, đ và e khoản 6 Điều 6 Nghị định này; mức hỗ trợ đóng bảo hiểm y tế cho các đối tượng không được hưởng mức hỗ trợ quy định tại các điểm b, c, d, đ và e khoản 6 Điều 6 Nghị định này; đối tượng được hỗ trợ và mức hỗ trợ cùng chi trả chi phí khám bệnh, chữa bệnh bảo hiểm y tế cho người tham gia bảo hiểm y tế khi đi khám bệnh, chữa bệnh.',
};

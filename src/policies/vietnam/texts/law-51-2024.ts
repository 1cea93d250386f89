/**
 * Luật 51/2024/QH15, which rewrites articles of the Luật Bảo hiểm y tế, the clauses we use. Never change a letter here: the
 * words are the text's own, misprints kept.
 *
 * A key names the clause of the Luật Bảo hiểm y tế as rewritten ('Điều 12 khoản 3 điểm h'); the law's own clauses say so
 * ('Luật 51/2024 Điều 3 khoản 1'). Quotation marks, and the sign after them, are not part of the words. Left out of the
 * copy: the lines that say what is amended, Điều 3 khoản 2, 3, 4 and khoản 5 điểm a, c, d (treatment, contracts, arrears),
 * and what the copy itself leaves out (Điều 1 khoản 3–5, 7–9, 16–35, Điều 2).
 */
import type { Clauses, Instrument } from '../../../engine/instrument.ts';

export const law51: Instrument = {
  id: 'vietnam-law-51-2024',
  number: '51/2024/QH15',
  short: 'Luật BHYT (Luật 51/2024/QH15)',
  issuer: 'Quốc hội',
  date: '2024-11-27',
  title: 'Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế',
  inForce: { from: '2025-07-01', until: null },
  source: 'vbpl.vn, document id 172923 (extract)',
  notes: [
    'In force from 2025-07-01; parts that are not held here from 2025-01-01.',
    'Kept as published: “các điểm a, b, c, d, 1 và n khoản 3” (Điều 17 khoản 1 điểm đ, read “l”) and “hàng tháng” (Điều 12 khoản 3 điểm s).',
    '“huyện đảo” in Điều 12 khoản 3 điểm o: NĐ 188/2025/NĐ-CP Điều 71 khoản 4 điểm a speaks of “đặc khu” for the same people.',
    'The law may have been amended after this publication; the amendments are not in the copy.',
  ],
  textAtHand: true,
};

export const clauses: Clauses = {
  'Điều 2 khoản 9':
    'Mức tham chiếu là mức tiền do Chính phủ quyết định dùng để tính mức đóng, mức hưởng của một số trường hợp tham gia bảo hiểm y tế quy định tại Luật này.',
  'Điều 3 khoản 2':
    'Mức đóng bảo hiểm y tế được xác định theo tỷ lệ phần trăm của tiền lương làm căn cứ đóng bảo hiểm xã hội bắt buộc theo quy định của Luật Bảo hiểm xã hội (sau đây gọi chung là tiền lương tháng), tiền lương hưu, tiền trợ cấp hoặc mức tham chiếu.',
  'Điều 8 khoản 2':
    'Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương, ngoài việc thực hiện trách nhiệm quy định tại khoản 1 Điều này, có trách nhiệm chỉ đạo xây dựng bộ máy, nguồn lực để thực hiện quản lý nhà nước về bảo hiểm y tế tại địa phương.',
  'Điều 8 khoản 3':
    'Ủy ban nhân dân xã, phường, thị trấn (sau đây gọi chung là Ủy ban nhân dân cấp xã) có trách nhiệm sau đây:',
  'Điều 8 khoản 3 điểm a': 'Thực hiện trách nhiệm quy định tại khoản 1 Điều này;',
  'Điều 8 khoản 3 điểm b':
    'Lập danh sách tham gia bảo hiểm y tế cho các đối tượng trên địa bàn quy định tại các khoản 2, 3, 4 và 5 Điều 12 của Luật này theo hộ gia đình, trừ đối tượng thuộc thẩm quyền quản lý của các Bộ, ngành, cơ quan, đơn vị khác quy định tại các điểm a, b, c, d, l và n khoản 3, điểm b khoản 4 Điều 12 của Luật này;',
  'Điều 8 khoản 3 điểm c':
    'Lập danh sách đề nghị cấp thẻ bảo hiểm y tế cho trẻ em phải thực hiện đồng thời với việc cấp giấy khai sinh.',
  'Điều 12 khoản 1': 'Nhóm do người sử dụng lao động đóng hoặc người lao động đóng hoặc cùng đóng bao gồm:',
  'Điều 12 khoản 1 điểm a':
    'Người lao động làm việc theo hợp đồng lao động không xác định thời hạn, hợp đồng lao động xác định thời hạn có thời hạn từ đủ 01 tháng trở lên, kể cả trường hợp người lao động và người sử dụng lao động thỏa thuận bằng tên gọi khác nhưng có nội dung thể hiện về việc làm có trả công, tiền lương và sự quản lý, điều hành, giám sát của một bên; người quản lý doanh nghiệp, kiểm soát viên, người đại diện phần vốn nhà nước, người đại diện phần vốn của doanh nghiệp theo quy định của pháp luật; thành viên Hội đồng quản trị, Tổng giám đốc, Giám đốc, thành viên Ban kiểm soát hoặc kiểm soát viên và các chức danh quản lý khác được bầu của hợp tác xã, liên hiệp hợp tác xã theo quy định của Luật Hợp tác xã có hưởng tiền lương;',
  'Điều 12 khoản 1 điểm b':
    'Người quản lý doanh nghiệp, kiểm soát viên, người đại diện phần vốn nhà nước, người đại diện phần vốn của doanh nghiệp theo quy định của pháp luật; thành viên Hội đồng quản trị, Tổng giám đốc, Giám đốc, thành viên Ban kiểm soát hoặc kiểm soát viên và các chức danh quản lý khác được bầu của hợp tác xã, liên hiệp hợp tác xã theo quy định của Luật Hợp tác xã không hưởng tiền lương;',
  'Điều 12 khoản 1 điểm c':
    'Người lao động là công dân nước ngoài làm việc tại Việt Nam khi làm việc theo hợp đồng lao động xác định thời hạn có thời hạn từ đủ 12 tháng trở lên với người sử dụng lao động tại Việt Nam, trừ trường hợp là người di chuyển trong nội bộ doanh nghiệp theo quy định của pháp luật về người lao động nước ngoài làm việc tại Việt Nam hoặc tại thời điểm giao kết hợp đồng lao động đã đủ tuổi nghỉ hưu theo quy định tại khoản 2 Điều 169 của Bộ luật Lao động hoặc điều ước quốc tế mà nước Cộng hòa xã hội chủ nghĩa Việt Nam là thành viên có quy định khác;',
  'Điều 12 khoản 1 điểm d':
    'Người lao động làm việc theo hợp đồng lao động không xác định thời hạn, hợp đồng lao động xác định thời hạn có thời hạn từ đủ 01 tháng trở lên, kể cả trường hợp người lao động và người sử dụng lao động thỏa thuận bằng tên gọi khác nhưng có nội dung thể hiện về việc làm có trả công, tiền lương và sự quản lý, điều hành, giám sát của một bên, thỏa thuận với người sử dụng lao động làm việc không trọn thời gian, có tiền lương trong tháng bằng hoặc cao hơn tiền lương làm căn cứ đóng bảo hiểm xã hội bắt buộc thấp nhất theo quy định của pháp luật về bảo hiểm xã hội;',
  'Điều 12 khoản 1 điểm đ':
    'Chủ hộ kinh doanh của hộ kinh doanh có đăng ký kinh doanh thuộc đối tượng tham gia bảo hiểm xã hội bắt buộc theo quy định của pháp luật về bảo hiểm xã hội;',
  'Điều 12 khoản 1 điểm e': 'Cán bộ, công chức, viên chức;',
  'Điều 12 khoản 1 điểm g': 'Người hoạt động không chuyên trách ở cấp xã theo quy định của pháp luật;',
  'Điều 12 khoản 1 điểm h':
    'Công nhân và viên chức quốc phòng đang phục vụ trong quân đội, công nhân công an đang công tác trong công an nhân dân; người làm công tác khác trong tổ chức cơ yếu quy định tại Luật Cơ yếu;',
  'Điều 12 khoản 1 điểm i':
    'Thân nhân của công nhân và viên chức quốc phòng đang phục vụ trong quân đội, thân nhân của công nhân công an đang công tác trong công an nhân dân không thuộc đối tượng tham gia bảo hiểm y tế theo quy định tại các điểm a, b, c, d, đ, e, g và h khoản này, khoản 2 và khoản 3 Điều này.',
  'Điều 12 khoản 2': 'Nhóm do cơ quan bảo hiểm xã hội đóng bao gồm:',
  'Điều 12 khoản 2 điểm a': 'Người đang hưởng lương hưu, trợ cấp mất sức lao động hằng tháng;',
  'Điều 12 khoản 2 điểm b':
    'Người nghỉ việc hưởng trợ cấp tai nạn lao động, bệnh nghề nghiệp hằng tháng; người nghỉ việc hưởng trợ cấp ốm đau đối với người lao động bị mắc bệnh thuộc danh mục bệnh cần chữa trị dài ngày hoặc người lao động nghỉ việc hưởng chế độ ốm đau từ 14 ngày làm việc trở lên trong tháng theo quy định của pháp luật về bảo hiểm xã hội; người nghỉ việc hưởng chế độ thai sản từ 14 ngày làm việc trở lên trong tháng theo quy định của pháp luật về bảo hiểm xã hội;',
  'Điều 12 khoản 2 điểm c': 'Cán bộ xã, phường, thị trấn đã nghỉ việc đang hưởng trợ cấp bảo hiểm xã hội hằng tháng;',
  'Điều 12 khoản 2 điểm d': 'Người đang hưởng trợ cấp thất nghiệp.',
  'Điều 12 khoản 3': 'Nhóm do ngân sách nhà nước đóng bao gồm:',
  'Điều 12 khoản 3 điểm a':
    'Sĩ quan quân đội nhân dân, quân nhân chuyên nghiệp đang tại ngũ; sĩ quan, hạ sĩ quan nghiệp vụ và sĩ quan, hạ sĩ quan chuyên môn kỹ thuật đang công tác trong lực lượng công an nhân dân; người làm công tác cơ yếu hưởng lương như đối với quân nhân;',
  'Điều 12 khoản 3 điểm b':
    'Hạ sĩ quan, binh sĩ quân đội nhân dân đang tại ngũ; hạ sĩ quan, chiến sĩ nghĩa vụ trong công an nhân dân; học viên quân đội, học viên công an, học viên cơ yếu hưởng sinh hoạt phí là người Việt Nam;',
  'Điều 12 khoản 3 điểm c':
    'Học viên quân đội, học viên công an, học viên cơ yếu hưởng sinh hoạt phí là người nước ngoài;',
  'Điều 12 khoản 3 điểm d':
    'Học viên đào tạo sĩ quan dự bị từ 03 tháng trở lên chưa tham gia bảo hiểm xã hội, bảo hiểm y tế;',
  'Điều 12 khoản 3 điểm đ': 'Dân quân thường trực;',
  'Điều 12 khoản 3 điểm e':
    'Người có công với cách mạng theo quy định của Pháp lệnh Ưu đãi người có công với cách mạng; cựu chiến binh;',
  'Điều 12 khoản 3 điểm g': 'Đại biểu Quốc hội, đại biểu Hội đồng nhân dân các cấp đương nhiệm;',
  'Điều 12 khoản 3 điểm h': 'Trẻ em dưới 6 tuổi;',
  'Điều 12 khoản 3 điểm i':
    'Thân nhân của liệt sĩ, người có công nuôi dưỡng liệt sĩ theo quy định của Pháp lệnh Ưu đãi người có công với cách mạng;',
  'Điều 12 khoản 3 điểm k':
    'Thân nhân của người có công với cách mạng, vợ hoặc chồng liệt sĩ lấy chồng khác hoặc vợ khác đang hưởng trợ cấp tuất hằng tháng và cá nhân có liên quan theo quy định của Pháp lệnh Ưu đãi người có công với cách mạng, trừ đối tượng quy định tại điểm i khoản này;',
  'Điều 12 khoản 3 điểm l':
    'Thân nhân của các đối tượng quy định tại điểm a và điểm b khoản này theo quy định của pháp luật;',
  'Điều 12 khoản 3 điểm m': 'Người đã hiến bộ phận cơ thể người theo quy định của pháp luật;',
  'Điều 12 khoản 3 điểm n':
    'Người nước ngoài đang học tập tại Việt Nam được cấp học bổng từ ngân sách của Nhà nước Việt Nam;',
  'Điều 12 khoản 3 điểm o':
    'Người thuộc hộ gia đình nghèo; người dân tộc thiểu số thuộc hộ gia đình cận nghèo đang cư trú tại xã, thôn thuộc vùng đồng bào dân tộc thiểu số và miền núi; người dân tộc thiểu số đang cư trú tại vùng có điều kiện kinh tế - xã hội khó khăn; người đang cư trú tại vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn; người đang sinh sống tại xã đảo, huyện đảo;',
  'Điều 12 khoản 3 điểm p':
    'Cán bộ xã, phường, thị trấn đã nghỉ việc đang hưởng trợ cấp hằng tháng từ ngân sách nhà nước;',
  'Điều 12 khoản 3 điểm q':
    'Người đã thôi hưởng trợ cấp mất sức lao động đang hưởng trợ cấp hằng tháng từ ngân sách nhà nước;',
  'Điều 12 khoản 3 điểm r':
    'Người đang hưởng trợ cấp xã hội hằng tháng; người đang hưởng trợ cấp nuôi dưỡng hằng tháng theo quy định của pháp luật có liên quan; người đang hưởng trợ cấp tuất hằng tháng mà thuộc đối tượng hưởng trợ cấp xã hội;',
  'Điều 12 khoản 3 điểm s':
    'Người từ đủ 75 tuổi trở lên đang hưởng trợ cấp tuất hằng tháng, người từ đủ 70 tuổi đến dưới 75 tuổi thuộc hộ cận nghèo đang hưởng trợ cấp tuất hàng tháng;',
  'Điều 12 khoản 3 điểm t':
    'Người đang hưởng trợ cấp hưu trí xã hội hằng tháng theo quy định của pháp luật về bảo hiểm xã hội;',
  'Điều 12 khoản 3 điểm u':
    'Người lao động không đủ điều kiện hưởng lương hưu và chưa đủ tuổi hưởng trợ cấp hưu trí xã hội đang trong thời gian hưởng trợ cấp hằng tháng theo quy định của pháp luật về bảo hiểm xã hội.',
  'Điều 12 khoản 4': 'Nhóm được ngân sách nhà nước hỗ trợ mức đóng bao gồm:',
  'Điều 12 khoản 4 điểm a': 'Người thuộc hộ gia đình cận nghèo;',
  'Điều 12 khoản 4 điểm b': 'Học sinh, sinh viên;',
  'Điều 12 khoản 4 điểm c': 'Người tham gia lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở;',
  'Điều 12 khoản 4 điểm d':
    'Người thuộc hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình theo quy định của pháp luật;',
  'Điều 12 khoản 4 điểm đ': 'Nhân viên y tế thôn, bản; cô đỡ thôn, bản;',
  'Điều 12 khoản 4 điểm e': 'Người hoạt động không chuyên trách ở thôn, tổ dân phố theo quy định của pháp luật;',
  'Điều 12 khoản 4 điểm g':
    'Người dân tộc thiểu số đang sinh sống tại các xã được xác định không còn thuộc vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn thì được ngân sách nhà nước hỗ trợ đóng bảo hiểm y tế theo quy định của Chính phủ;',
  'Điều 12 khoản 4 điểm h':
    'Người được tặng danh hiệu Nghệ nhân nhân dân, Nghệ nhân ưu tú theo quy định của Luật Di sản văn hóa;',
  'Điều 12 khoản 4 điểm i': 'Nạn nhân theo quy định của Luật Phòng, chống mua bán người.',
  'Điều 12 khoản 5': 'Nhóm tự đóng bảo hiểm y tế bao gồm:',
  'Điều 12 khoản 5 điểm a': 'Người thuộc hộ gia đình tham gia bảo hiểm y tế theo hình thức hộ gia đình;',
  'Điều 12 khoản 5 điểm b':
    'Người sinh sống và làm việc, người được nuôi dưỡng, chăm sóc trong các tổ chức, cơ sở từ thiện, tôn giáo;',
  'Điều 12 khoản 5 điểm c': 'Người lao động trong thời gian nghỉ không hưởng lương hoặc tạm hoãn hợp đồng lao động;',
  'Điều 12 khoản 5 điểm d': 'Người không thuộc các trường hợp quy định tại các điểm a, b và c khoản này.',
  'Điều 12 khoản 6':
    'Đối tượng khác ngoài đối tượng quy định tại các khoản 1, 2, 3, 4 và 5 Điều này theo quy định của luật, pháp lệnh.',
  'Điều 12 khoản 7':
    'Chính phủ quy định đối tượng khác ngoài đối tượng quy định tại các khoản 1, 2, 3, 4, 5 và 6 Điều này bao gồm:',
  'Điều 12 khoản 7 điểm a': 'Đối tượng tham gia bảo hiểm y tế được pháp luật quy định trước ngày 01 tháng 01 năm 2025;',
  'Điều 12 khoản 7 điểm b':
    'Đối tượng khác ngoài đối tượng quy định tại điểm a khoản này sau khi báo cáo Ủy ban Thường vụ Quốc hội.',
  'Điều 13 khoản 1':
    'Mức đóng do người sử dụng lao động đóng hoặc người lao động đóng hoặc cùng đóng được quy định như sau:',
  'Điều 13 khoản 1 điểm a':
    'Mức đóng hằng tháng của đối tượng quy định tại các điểm a, c, d và e khoản 1 Điều 12 của Luật này tối đa bằng 6% tiền lương tháng, trong đó người sử dụng lao động đóng hai phần ba và người lao động đóng một phần ba;',
  'Điều 13 khoản 1 điểm b':
    'Mức đóng hằng tháng của đối tượng quy định tại điểm b khoản 1 Điều 12 của Luật này tối đa bằng 6% tiền lương tháng làm căn cứ đóng bảo hiểm xã hội bắt buộc và do đối tượng đóng;',
  'Điều 13 khoản 1 điểm c':
    'Mức đóng hằng tháng của đối tượng quy định tại điểm đ khoản 1 Điều 12 của Luật này tối đa bằng 6% tiền lương tháng làm căn cứ đóng bảo hiểm xã hội bắt buộc và do đối tượng đóng;',
  'Điều 13 khoản 1 điểm d':
    'Mức đóng hằng tháng của đối tượng quy định tại điểm g khoản 1 Điều 12 của Luật này tối đa bằng 6% mức tham chiếu, trong đó người sử dụng lao động đóng hai phần ba và người lao động đóng một phần ba;',
  'Điều 13 khoản 1 điểm đ':
    'Mức đóng hằng tháng của đối tượng quy định tại điểm h khoản 1 Điều 12 của Luật này tối đa bằng 6% tiền lương tháng và trách nhiệm đóng theo quy định của Chính phủ;',
  'Điều 13 khoản 1 điểm e':
    'Mức đóng hằng tháng của đối tượng quy định tại điểm i khoản 1 Điều 12 của Luật này tối đa bằng 6% mức tham chiếu và trách nhiệm đóng theo quy định của Chính phủ.',
  'Điều 13 khoản 2': 'Mức đóng do cơ quan bảo hiểm xã hội đóng được quy định như sau:',
  'Điều 13 khoản 2 điểm a':
    'Mức đóng hằng tháng của đối tượng quy định tại điểm a khoản 2 Điều 12 của Luật này tối đa bằng 6% tiền lương hưu hoặc trợ cấp mất sức lao động;',
  'Điều 13 khoản 2 điểm b':
    'Mức đóng hằng tháng của đối tượng quy định tại điểm b và điểm c khoản 2 Điều 12 của Luật này tối đa bằng 6% mức tham chiếu;',
  'Điều 13 khoản 2 điểm c':
    'Mức đóng hằng tháng của đối tượng quy định tại điểm d khoản 2 Điều 12 của Luật này tối đa bằng 6% tiền trợ cấp thất nghiệp.',
  'Điều 13 khoản 3': 'Mức đóng do ngân sách nhà nước đóng và hỗ trợ mức đóng được quy định như sau:',
  'Điều 13 khoản 3 điểm a':
    'Mức đóng hằng tháng của đối tượng quy định tại điểm a khoản 3 Điều 12 của Luật này tối đa bằng 6% tiền lương tháng và do ngân sách nhà nước đóng;',
  'Điều 13 khoản 3 điểm b':
    'Mức đóng hằng tháng của đối tượng quy định tại các điểm b, c, d, đ, e, g, h, i, k, l, m, o, p, q, r, s, t và u khoản 3 Điều 12 của Luật này tối đa bằng 6% mức tham chiếu và do ngân sách nhà nước đóng;',
  'Điều 13 khoản 3 điểm c':
    'Mức đóng hằng tháng của đối tượng quy định tại điểm n khoản 3 Điều 12 của Luật này tối đa bằng 6% mức tham chiếu và do ngân sách nhà nước đóng thông qua cơ quan, tổ chức, đơn vị cấp học bổng;',
  'Điều 13 khoản 3 điểm d':
    'Mức đóng hằng tháng của đối tượng quy định tại khoản 4 Điều 12 của Luật này tối đa bằng 6% mức tham chiếu do đối tượng tự đóng và được ngân sách nhà nước hỗ trợ một phần mức đóng.',
  'Điều 13 khoản 4':
    'Mức đóng hằng tháng của đối tượng quy định tại khoản 5 Điều 12 của Luật này tối đa bằng 6% mức tham chiếu và do đối tượng đóng theo hộ gia đình hoặc đóng theo cá nhân tham gia.',
  'Điều 13 khoản 5':
    'Xác định thứ tự đóng bảo hiểm y tế đối với trường hợp một người đồng thời thuộc nhiều đối tượng tham gia bảo hiểm y tế khác nhau như sau:',
  'Điều 13 khoản 5 điểm a':
    'Người đồng thời thuộc nhiều đối tượng tham gia bảo hiểm y tế khác nhau quy định tại Điều 12 của Luật này thì đóng bảo hiểm y tế theo đối tượng đầu tiên mà người đó được xác định theo thứ tự của các đối tượng quy định tại Điều 12 của Luật này, trừ trường hợp quy định tại các điểm c, d, đ, e và g khoản này;',
  'Điều 13 khoản 5 điểm b':
    'Người thuộc đối tượng quy định tại các điểm a, c, d, đ và e khoản 1 Điều 12 của Luật này đồng thời có một hoặc nhiều hợp đồng lao động thì đóng bảo hiểm y tế theo hợp đồng lao động làm căn cứ tham gia bảo hiểm xã hội bắt buộc;',
  'Điều 13 khoản 5 điểm c':
    'Người thuộc đối tượng quy định tại điểm g khoản 1 Điều 12 của Luật này đồng thời thuộc nhiều đối tượng tham gia bảo hiểm y tế khác nhau quy định tại Điều 12 của Luật này thì đóng bảo hiểm y tế theo thứ tự do cơ quan bảo hiểm xã hội đóng, do ngân sách nhà nước đóng, do ngân sách nhà nước hỗ trợ mức đóng, do đối tượng và Ủy ban nhân dân cấp xã cùng đóng;',
  'Điều 13 khoản 5 điểm d':
    'Người thuộc đối tượng quy định tại điểm a và điểm c khoản 2 Điều 12 của Luật này đồng thời thuộc nhiều đối tượng tham gia bảo hiểm y tế khác nhau quy định tại Điều 12 của Luật này thì tham gia theo đối tượng do cơ quan bảo hiểm xã hội đóng;',
  'Điều 13 khoản 5 điểm đ':
    'Người thuộc đối tượng quy định tại các điểm s, t và u khoản 3 Điều 12 của Luật này đồng thời thuộc nhiều đối tượng tham gia bảo hiểm y tế khác nhau quy định tại Điều 12 của Luật này thì tham gia theo đối tượng do ngân sách nhà nước đóng;',
  'Điều 13 khoản 5 điểm e':
    'Người thuộc đối tượng quy định tại các điểm a, c, d, đ, e, g, h và i khoản 4 Điều 12 của Luật này đồng thời thuộc đối tượng quy định tại điểm a khoản 5 Điều 12 của Luật này thì được lựa chọn đối tượng tham gia bảo hiểm y tế;',
  'Điều 13 khoản 5 điểm g':
    'Người thuộc nhiều đối tượng được ngân sách nhà nước hỗ trợ mức đóng quy định tại khoản 4 Điều 12 của Luật này thì được lựa chọn tham gia theo đối tượng có mức hỗ trợ cao nhất;',
  'Điều 13 khoản 5 điểm h':
    'Người thuộc đối tượng quy định tại điểm b và điểm c khoản 5 Điều 12 của Luật này đồng thời thuộc đối tượng quy định tại điểm a khoản 5 Điều 12 của Luật này thì được lựa chọn tham gia bảo hiểm y tế theo hình thức hộ gia đình.',
  'Điều 13 khoản 6':
    'Thành viên hộ gia đình quy định tại điểm a khoản 5 Điều 12 của Luật này cùng tham gia bảo hiểm y tế theo hình thức hộ gia đình trong năm tài chính thì được giảm trừ mức đóng như sau:',
  'Điều 13 khoản 6 điểm a': 'Người thứ nhất đóng tối đa bằng 6% mức tham chiếu;',
  'Điều 13 khoản 6 điểm b':
    'Người thứ hai, thứ ba, thứ tư đóng lần lượt bằng 70%, 60%, 50% mức đóng của người thứ nhất;',
  'Điều 13 khoản 6 điểm c': 'Từ người thứ năm trở đi đóng bằng 40% mức đóng của người thứ nhất.',
  'Điều 13 khoản 7': 'Chính phủ quy định các nội dung sau đây:',
  'Điều 13 khoản 7 điểm a': 'Mức đóng, mức hỗ trợ đóng quy định tại Điều này;',
  'Điều 13 khoản 7 điểm b':
    'Trách nhiệm đóng, mức đóng, mức hỗ trợ đóng đối với các đối tượng quy định tại khoản 6 và khoản 7 Điều 12 của Luật này.',
  'Điều 14 khoản 4':
    'Đối với đối tượng không thuộc quy định tại các khoản 1, 2 và 3 Điều này thì căn cứ để đóng bảo hiểm y tế là mức tham chiếu.',
  'Điều 14 khoản 5': 'Mức tiền lương tháng tối đa để tính số tiền đóng bảo hiểm y tế là 20 lần mức tham chiếu.',
  'Điều 15 khoản 2':
    'Đối với các doanh nghiệp, tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã, hộ kinh doanh hoạt động trong lĩnh vực nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp trả tiền lương theo sản phẩm, theo khoán thì đóng theo phương thức đóng hằng tháng, 03 tháng hoặc 06 tháng một lần.',
  'Điều 15 khoản 3':
    'Hằng tháng, cơ quan bảo hiểm xã hội đóng bảo hiểm y tế theo quy định tại khoản 2 Điều 13 của Luật này vào quỹ bảo hiểm y tế.',
  'Điều 15 khoản 4':
    'Hằng quý, cơ quan, tổ chức, đơn vị cấp học bổng đóng bảo hiểm y tế theo quy định tại điểm c khoản 3 Điều 13 của Luật này vào quỹ bảo hiểm y tế.',
  'Điều 15 khoản 5':
    'Hằng quý, ngân sách nhà nước chuyển số tiền đóng, hỗ trợ đóng bảo hiểm y tế theo quy định tại các điểm a, b và d khoản 3 Điều 13 của Luật này vào quỹ bảo hiểm y tế.',
  'Điều 15 khoản 7':
    'Đối tượng quy định tại điểm b và điểm đ khoản 1 Điều 12 của Luật này đóng đủ số tiền thuộc trách nhiệm phải đóng trực tiếp cho cơ quan bảo hiểm xã hội hoặc đóng qua hộ kinh doanh, doanh nghiệp, hợp tác xã, liên hiệp hợp tác xã tham gia quản lý theo phương thức đóng hằng tháng, 03 tháng hoặc 06 tháng một lần.',
  'Điều 15 khoản 8': 'Thời hạn đóng bảo hiểm y tế chậm nhất đối với người sử dụng lao động được quy định như sau:',
  'Điều 15 khoản 8 điểm a': 'Ngày cuối cùng của tháng tiếp theo đối với phương thức đóng hằng tháng;',
  'Điều 15 khoản 8 điểm b':
    'Ngày cuối cùng của tháng tiếp theo ngay sau chu kỳ đóng đối với phương thức đóng 03 tháng hoặc 06 tháng một lần.',
  'Điều 16 khoản 1':
    'Thẻ bảo hiểm y tế có mã số bảo hiểm y tế được cấp cho người tham gia bảo hiểm y tế và làm căn cứ để được hưởng các quyền lợi về bảo hiểm y tế theo quy định của Luật này. Thẻ bảo hiểm y tế được cấp bằng bản điện tử, bản giấy và có giá trị pháp lý như nhau.',
  'Điều 16 khoản 2': 'Mỗi người chỉ được cấp một mã số bảo hiểm y tế.',
  'Điều 16 khoản 3 điểm c':
    'Người tham gia bảo hiểm y tế theo quy định tại khoản 4 và khoản 5 Điều 12 của Luật này mà lần đầu tiên tham gia bảo hiểm y tế hoặc đã tham gia bảo hiểm y tế theo một trong các đối tượng quy định tại Điều 12 của Luật này nhưng không liên tục từ 90 ngày trở lên thì thẻ bảo hiểm y tế có giá trị sử dụng sau 30 ngày kể từ ngày đóng đủ bảo hiểm y tế;',
  'Điều 16 khoản 5':
    'Bảo hiểm xã hội Việt Nam ban hành mẫu thẻ bảo hiểm y tế sau khi có ý kiến thống nhất của Bộ Y tế.',
  'Điều 17 khoản 1': 'Hồ sơ cấp thẻ bảo hiểm y tế như sau:',
  'Điều 17 khoản 1 điểm a':
    'Tờ khai tham gia bảo hiểm y tế của cơ quan, tổ chức, đơn vị, cá nhân, hộ gia đình đối với người tham gia bảo hiểm y tế lần đầu;',
  'Điều 17 khoản 1 điểm b':
    'Danh sách tham gia bảo hiểm y tế của đối tượng quy định tại khoản 1 Điều 12 của Luật này do người sử dụng lao động lập trong thời hạn 30 ngày kể từ ngày người lao động thuộc đối tượng tham gia bảo hiểm y tế. Trường hợp người tham gia bảo hiểm y tế thuộc đối tượng quy định tại điểm b và điểm đ khoản 1 Điều 12 của Luật này tự nộp, hồ sơ là tờ khai quy định tại điểm a khoản này nộp cho cơ quan bảo hiểm xã hội trong thời hạn 30 ngày kể từ ngày được xác định thuộc đối tượng tham gia bảo hiểm y tế;',
  'Điều 17 khoản 1 điểm c':
    'Danh sách tham gia bảo hiểm y tế của các đối tượng quy định tại các khoản 2, 3, 4 và 5 Điều 12 của Luật này do Ủy ban nhân dân cấp xã lập theo hộ gia đình, trừ đối tượng thuộc danh sách quy định tại điểm d và điểm đ khoản này;',
  'Điều 17 khoản 1 điểm d':
    'Danh sách tham gia bảo hiểm y tế của các đối tượng do Bộ Giáo dục và Đào tạo, Bộ Lao động - Thương binh và Xã hội và các Bộ, ngành khác quản lý quy định tại điểm n khoản 3, điểm b khoản 4 Điều 12 của Luật này do các cơ sở giáo dục, cơ sở giáo dục nghề nghiệp lập;',
  'Điều 17 khoản 1 điểm đ':
    'Danh sách tham gia bảo hiểm y tế của các đối tượng do Bộ Quốc phòng, Bộ Công an quản lý quy định tại các điểm a, c, e và h khoản 1, các điểm a, b, c, d, 1 và n khoản 3, điểm b khoản 4 Điều 12 của Luật này và danh sách của đối tượng quy định tại điểm i khoản 1 Điều 12 của Luật này do Bộ Quốc phòng và Bộ Công an lập.',
  'Điều 17 khoản 2':
    'Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ quy định tại khoản 1 Điều này, cơ quan bảo hiểm xã hội phải cấp thẻ bảo hiểm y tế cho người tham gia bảo hiểm y tế và thông báo hoặc giao thẻ cho cơ quan, tổ chức quản lý, lập danh sách đối tượng.',
  'Điều 17 khoản 3': 'Chính phủ quy định việc cấp thẻ bảo hiểm y tế bằng bản giấy và bằng bản điện tử.',
  'Luật 51/2024 Điều 3 khoản 1':
    'Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025, trừ quy định tại khoản 2 và khoản 3 Điều này.',
  'Luật 51/2024 Điều 3 khoản 5': 'Quy định chuyển tiếp:',
  'Luật 51/2024 Điều 3 khoản 5 điểm b':
    'Mức tham chiếu quy định tại Luật này áp dụng theo mức lương cơ sở. Trường hợp chính sách tiền lương có thay đổi, Chính phủ quyết định mức tham chiếu cụ thể;',
};

/**
 * The plan of phường Yên Nghĩa (Hà Nội) for Chỉ thị 06-CT/TU, section by section: a ward's plan, no policy of the city. Never
 * change a letter here: the words are the text's own, misprints kept.
 *
 * A key is the chain of section numbers and letters ('III.2', 'II.2.1.c'). A section or point with a title keeps it as its
 * first line. Left out: headings that only hold sections, the opening words, the marks of the copy (bold, italics), the list
 * of addressees and the signature.
 */
import type { Clauses, Instrument } from '../../../engine/instrument.ts';

export const yenNghiaPlan: Instrument = {
  id: 'yen-nghia-plan-2026',
  number: '',
  short: 'Kế hoạch 2026 của phường Yên Nghĩa',
  issuer: 'Ủy ban nhân dân phường Yên Nghĩa',
  date: null,
  title:
    'Kế hoạch thực hiện Chỉ thị số 06-CT/TU ngày 11/02/2026 của Ban Thường vụ Thành ủy Hà Nội về tăng cường sự lãnh đạo của các cấp ủy đảng đối với công tác bảo hiểm xã hội, bảo hiểm y tế giai đoạn 2026 - 2030 trên địa bàn phường Yên Nghĩa',
  inForce: { from: null, until: null },
  source: 'copy of the plan, without its number and day (yen-nghia-plan.txt)',
  notes: [
    'The copy has neither number nor day, only the year 2026; it names no first day of its own, its title names the period 2026 - 2030.',
    'It predates NQ 17/2026/NQ-HĐND and has no rate of its own.',
    'II.2.1.c says “Ủy ban nhân dân thành phố Hà Nội”; NQ 19/2025/NQ-HĐND is of the People’s Council (III.9 has it right).',
    'II.3.1, II.2.1.c and the groups it calls state-paid differ from the law: law.md A2.10, A4.9.',
    'A paragraph that the copy breaks between two pages is one paragraph here.',
  ],
  textAtHand: true,
};

export const clauses: Clauses = {
  'I.1':
    'Mục tiêu chung\n- Nâng cao nhận thức và trách nhiệm của cấp ủy, chính quyền, Mặt trận tổ quốc (MTTQ), các đoàn thể và Nhân dân về vai trò, ý nghĩa của chính sách BHXH, BHYT trong bảo đảm an sinh xã hội.\n- Tăng cường hiệu lực quản lý nhà nước về BHXH, BHYT.\n- Phát triển bền vững số người tham gia BHXH, BHYT; bảo đảm quyền lợi của người tham gia BHXH, BHYT và thụ hưởng chính sách BHXH, BHYT trên địa bàn.',
  'I.2':
    'Mục tiêu cụ thể đến năm 2030\n- Thực hiện BHYT toàn dân, tỷ lệ bao phủ BHYT đạt 100% dân số.\n- Số người tham gia BHXH bắt buộc đạt 60% lực lượng lao động trong độ tuổi lao động.\n- Số người tham gia BHXH tự nguyện đạt 10% lực lượng lao động trong độ tuổi lao động.\n- Số người tham gia BHTN đạt 50% lực lượng lao động trong độ tuổi lao động.\n- Số người hưởng lương hưu, trợ cấp BHXH hàng tháng và trợ cấp hưu trí xã hội đạt 65% số người sau độ tuổi nghỉ hưu.\n- Chỉ số đánh giá mức độ hài lòng của người tham gia BHXH đạt trên 90%.\n- Giảm tỷ lệ chậm đóng BHXH, BHYT qua các năm.\n- Kiểm soát chi phí KCB BHYT; phòng chống lạm dụng, trục lợi quỹ BHYT.\n- Giải quyết, chi trả kịp thời, đầy đủ các chế độ BHXH, BHTN đảm bảo quyền lợi của người tham gia; phòng ngừa gian lận, lạm dụng, trục lợi quỹ BHXH, BHTN.',
  'II.1.1':
    'Tổ triển khai thực hiện chính sách BHXH, BHYT phường\n- Tham mưu UBND phường tổ chức triển khai Kế hoạch.\n- Theo dõi, đôn đốc, kiểm tra tiến độ thực hiện.\n- Tổng hợp báo cáo định kỳ.',
  'II.1.2':
    'Tổ chức giao ban định kỳ\nThành phần: UBND phường, Cán bộ BHXH phụ trách địa bàn, Tổ trưởng tổ dân phố, thành viên Tổ triển khai thực hiện chính sách BHXH, BHYT phường.\nNội dung:\n- Báo cáo số người tham gia mới BHXH, BHYT;\n- Đánh giá kết quả thực hiện chỉ tiêu từng tổ dân phố;\n- Phân tích nguyên nhân đạt/chưa đạt;\n- Triển khai nhiệm vụ tháng tiếp theo.\nHình thức: Họp trực tiếp hoặc trực tuyến (Zalo/Zoom); Kết hợp nhóm Zalo điều hành để cập nhật nhanh hàng tuần.',
  'II.1.3':
    'Đưa chỉ tiêu BHXH, BHYT vào đánh giá thi đua\nNội dung thực hiện: Giao chỉ tiêu cụ thể cho từng tổ dân phố:\n- Số người tham gia BHXH tự nguyện\n- Tỷ lệ bao phủ BHYT\nGắn kết quả với: Đánh giá cán bộ, xếp loại tổ dân phố.',
  'II.2.1.a':
    'BHXH tự nguyện\nQuyền lợi: Hưởng lương hưu hàng tháng; cấp thẻ BHYT miễn phí khi nghỉ hưu; được hưởng chế độ tử tuất.\nMức đóng: Linh hoạt theo thu nhập, có hỗ trợ từ ngân sách nhà nước.',
  'II.2.1.b':
    'BHYT\nQuyền lợi được khám chữa bệnh: Mức hưởng (80% - 100%).\nChính sách hỗ trợ: Hộ cận nghèo; học sinh, sinh viên.',
  'II.2.1.c':
    'Nghị quyết số 19/2025/NQ-HĐND ngày 09/7/2025 của Ủy ban nhân dân thành phố Hà Nội\n- Các nhóm đối tượng được hỗ trợ mức đóng BHXH, BHYT từ Ngân sách Thành phố ngoài Ngân sách Trung ương hỗ trợ: Cận nghèo, dân tộc thiểu số, người có mức sống trung bình, an ninh trật tự cơ sở,..\n- Quyền lợi được hưởng: Hỗ trợ mức đóng BHXH tự nguyện, BHYT.',
  'II.2.2.a':
    'Fanpage, Zalo OA\nNội dung đăng tải: Bài viết, infographic; video ngắn hướng dẫn; câu chuyện người tham gia thực tế... giao Trung tâm Văn hóa- Thông tin và Thể thao phường chịu trách nhiệm nội dung và kiểm duyệt nội dung.',
  'II.2.2.b':
    'Hội nghị tại tổ dân phố\nTổ chức: Tại nhà văn hóa tổ dân phố; quy mô: 30–50 người/buổi.\nNội dung: Giới thiệu chính sách; tư vấn trực tiếp; giải đáp thắc mắc.\nThành phần: Đại diện UBND; Cán bộ BHXH; Tổ trưởng dân phố, Thành viên Tổ triển khai thực hiện chính sách BHXH, BHYT trên địa bàn Phường.',
  'II.2.3':
    'Tổ chức thực hiện để đạt chỉ tiêu\nTrước hội nghị: Lập danh sách người chưa tham gia và gửi giấy mời trực tiếp.\nTrong hội nghị: Tư vấn theo từng nhóm đối tượng; Hướng dẫn đăng ký tại chỗ.\nSau hội nghị: Giao cộng tác viên theo dõi, vận động tiếp; Cập nhật kết quả sau 3–5 ngày.',
  'II.3.1':
    'Rà soát dữ liệu\nHoàn thành trước: tháng 5/2026.\nPhân loại: Người dân chưa tham gia BHYT; Lao động tự do chưa tham gia BHXH.\nỨng dụng công nghệ trong rà soát:\nPhối hợp rà soát dữ liệu dân cư từ Công an phường để đối chiếu chính xác những nhân khẩu chưa tham gia BHXH, BHYT.\nPhối hợp "Tổ chuyên đối số cộng đồng" tại từng tổ dân phố để trực tiếp cài đặt VSSID cho người dân ngay tại nhà.\nPhân nhóm đối tượng để vận động:\n- Nhóm 1: Người lao động tự do tại các chợ, hộ kinh doanh cá thể chưa tham gia BHXH tự nguyện, BHYT.\n- Nhóm 2: Người được Ngân sách Nhà nước đóng BHYT: Trẻ em, Người cao tuổi từ 70 đến dưới 75 tuổi, từ 75 tuổi trở lên, đối tượng an ninh trật tự cơ sở, dân quân thường trực,...\n- Nhóm 3: Học sinh, sinh viên và thành viên hộ gia đình chưa tham gia BHYT bền vững.\n- Nhóm 4: Người dân đã tham gia nhưng đến hạn đóng tiếp (tránh tình trạng gián đoạn thẻ).',
  'II.3.2':
    'Tổ chức vận động\nĐi từng ngõ, gõ từng nhà; Hội nghị khách hàng; Chỉ đạo các cơ sở giáo dục yêu cầu 100% học sinh, sinh viên tham gia BHYT, vận động doanh nghiệp các mạnh thường quân hỗ trợ mua thẻ BHYT.',
  'II.4':
    'Cải cách hành chính, chuyển đổi số\nNội dung triển khai: Cài đặt và sử dụng VssID; Sử dụng CCCD thay thẻ BHYT khi đi KCB BHYT; Thực hiện dịch vụ công trực tuyến.\nChỉ tiêu:\n≥ 90% người dân có tài khoản VSSID;\n≥ 70% giao dịch thực hiện online;',
  'II.5':
    'Công tác kiểm tra, giám sát, khen thưởng\nKiểm tra định kỳ 6 tháng/lần; Kiểm tra đột xuất các đơn vị chưa triển khai thực hiện.\nNội dung kiểm tra: Chỉ tiêu phát triển; Công tác tuyên truyền; Quản lý thu\nKhen thưởng: Tổ dân phố đạt chỉ tiêu; Cá nhân xuất sắc.',
  'III.1':
    'BHXH Thành phố Hà Nội\nChủ trì, phối hợp với UBND phường, các đơn vị liên quan tổ chức thực hiện các giải pháp phát triển người tham gia BHXH, BHYT, thu hồi số tiền chậm đóng BHXH, BHYT; tuyên truyền chính sách BHXH, BHYT, vận động người dân tham gia BHXH tự nguyện, BHYT hộ gia đình; giải quyết kịp thời các chế độ BHXH, BHYT, BHTN cho người lao động đúng quy định; giải quyết và chi trả các chế độ BHXH, trợ cấp một lần, chế độ BHTN đầy đủ, kịp thời; phối hợp với các phòng, ban và các đơn vị có liên quan trong việc thanh quyết toán tiền ngân sách nhà nước hỗ trợ mức đóng BHXH, BHYT theo đúng các quy định của pháp luật; phối hợp với các thành viên Tổ triển khai thực hiện chính sách BHXH, BHYT trên địa bàn phường tổ chức kiểm tra, phát hiện, ngăn chặn và xử lý các trường hợp chậm đóng, gian lận, trục lợi quỹ BHXH, BHYT.\nTăng cường công tác truyền thông về BHYT, BHXH có giải pháp vận động người dân tham gia BHYT, BHXH phù hợp với từng nhóm khu vực dân cư, nhóm ngành nghề, lĩnh vực sản xuất kinh doanh..., phối hợp với UBND phường hoàn thành chỉ tiêu bao phủ BHYT, BHXH được giao; nâng cao vai trò giám sát chi phí KCB BHYT của người tham gia BHYT khi đi KCB.\nTiếp tục mở rộng, nâng cao chất lượng, hiệu quả hoạt động của Tổ chức hỗ trợ phát triển đối tượng BHXH, BHYT, các mô hình tổ chức thu BHXH, BHYT hoạt động linh hoạt, hiệu quả; giao chỉ tiêu phát triển người tham gia BHXH, BHYT cho từng Tổ chức hỗ trợ phát triển đối tượng BHXH, BHYT; định kỳ sơ kết, tổng kết đánh giá hiệu quả hoạt động của Tổ chức hỗ trợ phát triển đối tượng BHXH, BHYT.\nThực hiện cải cách hành chính, chuyển đổi số, kết nối dữ liệu trong quản lý và thực hiện chính sách, chế độ về BHXH, BHYT theo tinh thần Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; tăng cường ứng dụng công nghệ thông tin, nâng cao chất lượng cung ứng dịch vụ hành chính công cho cá nhân, tổ chức, đơn vị, doanh nghiệp; thực hiện dịch vụ công trực tuyến toàn trình trên các lĩnh vực BHXH, BHYT, BHTN; hướng dẫn người dân đăng ký, cài đặt và sử dụng ứng dụng VssID - Bảo hiểm xã hội số.',
  'III.2':
    'Phòng Văn hoá - Xã hội phường\nPhối hợp với BHXH thành phố Hà Nội trong việc triển khai Kế hoạch, rà soát, xác định người dân chưa tham gia BHXH, BHYT, vận động người dân trên địa bàn tham gia BHXH, BHYT.\nĐối chiếu, xác nhận, lập danh sách các nhóm đối tượng được ngân sách nhà nước đóng và hỗ trợ mức đóng BHYT, BHXH tự nguyện. Thực hiện thanh quyết toán tiền ngân sách nhà nước hỗ trợ mức đóng BHXH, BHYT đầy đủ, kịp thời, đúng theo đúng các quy định của pháp luật.\nChỉ đạo các cơ sở giáo dục trực thuộc tham gia BHYT học sinh đạt 100% theo quy định của Luật BHYT; thường xuyên theo dõi, kiểm tra, giám sát, đôn đốc thực hiện; quy định chỉ tiêu tỷ lệ tham gia BHYT học sinh là một tiêu chí đánh giá chất lượng, bình xét thi đua, khen thưởng đối với tập thể và người đứng đầu các trường trực thuộc; Phối hợp với các đơn vị có liên quan thực hiện cấp đủ, kịp thời kinh phí ngân sách nhà nước đóng và hỗ trợ mức đóng BHYT cho học sinh, đảm bảo đúng quy định. Phối hợp với BHXH cơ sở tuyên truyền, đôn đốc, kiểm tra các cơ sở giáo dục ngoài công lập trên địa bàn để yêu cầu tham gia BHXH, BHYT cho người lao động.\nTheo dõi, đôn đốc, tổng hợp báo cáo UBND phường kết quả thực hiện trước ngày 30 tháng 11 hằng năm; định kỳ đề xuất UBND phường tổ chức Hội nghị sơ kết, tổng kết việc thực hiện Kế hoạch.',
  'III.3':
    'Phòng Kinh tế Hạ tầng và Đô thị phường\nPhối hợp với BHXH thành phố Hà Nội trong việc triển khai thực hiện kế hoạch tăng cường công tác BHXH, BHYT giai đoạn 2026 - 2030.\nĐôn đốc, hướng dẫn, phân công và chỉ đạo công chức thuộc phòng trong việc rà soát, đối chiếu, xác nhận, lập danh sách các nhóm đối tượng được ngân sách nhà nước đóng và hỗ trợ mức đóng BHYT, BHXH tự nguyện. Thực hiện thanh quyết toán tiền ngân sách nhà nước hỗ trợ mức đóng BHXH, BHYT đầy đủ, kịp thời, đúng theo đúng các quy định của pháp luật.\nHàng tháng cung cấp danh sách các hộ cá thể đăng ký kinh doanh mới cho cơ quan BHXH để phối hợp tuyên truyền, yêu cầu tham gia BHXH, BHYT cho người lao động và chủ hộ kinh doanh.\nTheo dõi, đôn đốc, tổng hợp báo cáo UBND phường kết quả thực hiện trước ngày 30 tháng 11 hằng năm.',
  'III.4':
    'Công an phường\nChủ động phối hợp chặt chẽ với cơ quan BHXH thực hiện công tác phòng ngừa, phát hiện, đấu tranh phòng, chống tội phạm và các hành vi vi phạm pháp luật trong lĩnh vực BHXH, BHYT. Tiếp nhận hồ sơ, tài liệu của các đơn vị sử dụng lao động gian lận, trốn đóng BHXH, BHYT từ cơ quan BHXH (cơ quan BHXH lập hoặc tiếp nhận từ các Phòng, Ban, ngành, các đoàn thanh tra, kiểm tra); phối hợp các cơ quan liên quan đưa ra truy tố, xét xử án để răn đe, ngăn chặn đối với những hành vi gian lận, trốn đóng BHXH, BHYT theo quy định.\nCử cán bộ phối hợp với Bảo hiểm xã hội cơ sở kiểm tra các đơn vị chậm đóng, trốn đóng BHXH, BHYT.\nPhối hợp với BHXH cơ sở trong việc rà soát các đối tượng chưa tham gia BHXH, BHYT trên địa bàn phường; Phối hợp chia sẻ danh sách, rà soát, xác thực thông tin (họ tên, ngày sinh, số định danh cá nhân) xác định tình trạng cư trú (tạm trú, thường trú, chuyển đi, chuyển đến...). để hỗ trợ lập danh sách phát triển người tham gia BHXH tự nguyện, BHYT; Hỗ trợ phát hiện trùng lặp, sai sót thông tin người tham gia BHXH, BHYT để điều chỉnh, cập nhật kịp thời; quản lý người hưởng BHXH, BHYT.\nChỉ đạo Công an khu vực rà soát các hộ kinh doanh, doanh nghiệp trên địa bàn, tuyên truyền hộ kinh doanh, doanh nghiệp kê khai đóng BHXH, BHYT cho người lao động.',
  'III.5':
    'Trạm Y tế phường và các cơ sở KCB BHYT\nPhối hợp với các phòng, ban, đơn vị tuyên truyền, phổ biến chính sách, pháp luật về BHXH, BHYT, vận động người dân trên địa bàn tham gia BHXH, BHYT.\nNâng cao chất lượng KCB, chất lượng phục vụ, chăm sóc sức khỏe nhân dân và hoàn toàn chịu trách nhiệm trước pháp luật về tính hợp pháp, chính xác của các chi phí KCB BHYT đề nghị thanh toán. Thực hiện nghiêm túc thực hành tiết kiệm, chống lãng phí trong chi định sử dụng dịch vụ y tế cho người bệnh, đảm bảo không vượt nguồn kinh phí KCB BHYT được giao.',
  'III.6':
    'Trung tâm Văn hóa - Thông tin và Thể thao\nTích cực tuyên truyền về sự cần thiết, lợi ích, ý nghĩa nhân văn của chính sách BHXH, BHYT; nội dung và công tác triển khai thực hiện Luật BHXH, Luật BHYT, Kế hoạch của UBND phường trên hệ thống truyền thanh cơ sở, tuyên truyền lưu động; chú trọng phát huy ưu thế của các hình thức, phương pháp truyền thông hiện đại, đa phương tiện, trên môi trường internet, mạng xã hội của các hội, đoàn thể và các khu dân cư.',
  'III.7':
    'Các cơ sở giáo dục trên địa bàn phường\nTuyên truyền, vận động đảm bảo 100% HSSV tham gia BHYT, sử dụng đúng mục đích, có hiệu quả nguồn kinh phí được trích lại để chăm sóc sức khỏe ban đầu đối với HSSV theo quy định.\nTrường hợp HSSV có hoàn cảnh khó khăn chưa có thẻ BHYT, cơ sở giáo dục báo cáo với cấp ủy, chính quyền địa phương vận động mạnh thường quân, nhà hảo tâm mua thẻ BHYT tặng cho HSSV để đảm bảo 100% học sinh của nhà trường được cấp thẻ BHYT, được chăm sóc sức khỏe.',
  'III.8':
    'Các Tổ chức hỗ trợ phát triển đối tượng BHXH, BHYT\nCăn cứ các chỉ tiêu, kế hoạch được giao, phối hợp BHXH thành phố xây dựng phương án, kịch bản tuyên truyền, phát triển người tham gia BHXH, BHYT trên địa bàn; xây dựng kế hoạch và tổ chức các Hội nghị tuyên truyền đảm bảo thống nhất toàn hệ thống. Phối hợp với các đơn vị liên quan và UBND phường cập nhật đầy đủ thông tin người hưởng, số CCCD và quản lý chặt chẽ người tham gia BHXH tự nguyện, BHYT hộ gia đình theo quy định.',
  'III.9':
    'Các tổ dân phố trên địa bàn phường\nTăng cường công tác tuyên truyền về Luật BHXH, các nội dung sửa đổi Luật BHYT; Luật Thủ đô sửa đổi; Tuyên truyền Nghị quyết số 19/2025/NQ-HĐND của HĐND Thành phố về chính sách hỗ trợ BHXH, BHYT tự nguyện cho đối tượng chính sách xã hội; vận động, tuyên truyền người dân nâng cao nhận thức, chủ động tham gia BHXH, BHYT.',
  'III.10':
    'Đề nghị Công đoàn phường Yên Nghĩa\nTổ chức tuyên truyền, phổ biến pháp luật về BHXH, BHYT trong hệ thống Công đoàn và trong công nhân, người lao động; tham gia quá trình triển khai, tổ chức thực hiện các chế độ, chính sách về BHXH, BHYT và hoạt động kiểm tra, giám sát, đảm bảo quyền lợi chính đáng, hợp pháp của người lao động; đại diện người lao động, tập thể người lao động khởi kiện ra Tòa án đối với hành vi vi phạm pháp luật về BHXH, BHYT gây ảnh hưởng đến quyền và lợi ích hợp pháp của người lao động, tập thể người lao động theo quy định;',
  'III.11':
    'Đề nghị Ủy ban Mặt trận tổ quốc Việt Nam phường\nPhát huy vai trò giám sát, phản biện xã hội về lĩnh vực BHXH, BHYT; kịp thời phản ánh những khó khăn, vướng mắc, từ đó đề xuất sửa đổi những vấn đề chưa phù hợp.\nPhối hợp với UBND phường đẩy mạnh phong trào phát triển hệ thống an sinh xã hội, nâng cao phúc lợi xã hội, chất lượng cuộc sống của Nhân dân. Đổi mới, nâng cao chất lượng công tác tuyên truyền, vận động giúp các tầng lớp Nhân dân nâng cao nhận thức, chủ động tham gia BHXH, BHYT; biểu dương, khen thưởng kịp thời các tập thể, cá nhân có thành tích trong công tác BHXH, BHYT.\nPhát động, kêu gọi sự hỗ trợ của cộng đồng doanh nghiệp, các nhà hảo tâm để hỗ trợ kinh phí tham gia BHXH, BHYT, tặng sổ BHXH, thẻ BHYT cho đoàn viên, hội viên và người dân có hoàn cảnh khó khăn.',
  'IV.1':
    'Thời gian thực hiện\n- Tháng 5/2026: Hoàn thành 100% công tác rà soát dữ liệu và lập danh sách đối tượng tiềm năng; Tổ chức Hội nghị tập huấn cho đội ngũ công tác viên và Tổ trưởng tổ dân phố về kỹ năng tư vấn.\n- Tháng 6 - 9/2026: Đợt cao điểm "Tháng hành động vì sự nghiệp BHXH, BHYT toàn dân".',
  'IV.2':
    'Kinh phí thực hiện\nNgân sách địa phương; Nguồn xã hội hóa; Nguồn hỗ trợ hợp pháp khác theo quy định của pháp luật (nếu có).',
  'Đoạn kết':
    'Trên đây là Kế hoạch thực hiện Chỉ thị số 06-CT/TU ngày 11/02/2026 của UBND phường Yên Nghĩa về tăng cường sự lãnh đạo của các cấp ủy đảng đối với công tác BHXH, BHYT trên địa bàn thành phố Hà Nội giai đoạn 2026-2030./.',
};

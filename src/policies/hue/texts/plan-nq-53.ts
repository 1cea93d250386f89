/**
 * The plan of the People's Committee of Huế for NQ 53/2025/NQ-HĐND, section by section. Never change a letter here: the
 * words are the text's own, misprints kept.
 *
 * A key is the chain of section numbers and letters ('III.2.b', 'V.5.b'). A numbered section with a title keeps it as its
 * first line; a lettered point has neither label nor title. Left out: headings that only hold sections, the opening words,
 * a page number, the list of addressees and the signature.
 */
import type { Clauses, Instrument } from '../../../engine/instrument.ts';

export const huePlanNq53: Instrument = {
  id: 'hue-plan-nq-53',
  number: '',
  short: 'Kế hoạch thực hiện NQ 53/2025/NQ-HĐND',
  issuer: 'Ủy ban nhân dân thành phố Huế',
  date: null,
  title:
    'Kế hoạch thực hiện Nghị quyết số 53/2025/NQ-HĐND ngày 25 tháng 12 năm 2025 của Hội đồng nhân dân thành phố Huế Quy định chính sách hỗ trợ mức đóng bảo hiểm xã hội cho người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế trên địa bàn thành phố Huế giai đoạn 2026 - 2030',
  inForce: { from: null, until: null },
  source: 'copy of the plan as sent out, without its number and day (hue-plan-nq53.txt)',
  notes: [
    'The copy has neither number nor day, and the plan names no first day of its own; its title names the period 2026 - 2030.',
    'II.3.1 ends the support of voluntary social insurance on 31/12/2030; NQ 53/2025/NQ-HĐND has no such rule.',
    'The plan says “thoát nghèo, thoát cận nghèo” where NQ 53/2025/NQ-HĐND says “thoát nghèo đồng thời thoát cận nghèo”.',
    'Points V.1 to V.5 and V.12 are the tasks of, in this order: Sở Nội vụ; Bảo hiểm xã hội thành phố; Sở Y tế; Sở Nông nghiệp và Môi trường; Sở Tài chính; Ủy ban nhân dân các xã, phường.',
    'Extracted from pages: line breaks of the page are one space, and none after the hyphen of a broken number (“NQ-HĐND”); a new line in a clause is a new paragraph of the text.',
  ],
  textAtHand: true,
};

export const clauses: Clauses = {
  'I.1':
    'Mục đích\nTriển khai thực hiện có hiệu quả Nghị quyết số 53/2025/NQ-HĐND về việc Quy định chính sách hỗ trợ mức đóng BHXH cho người tham gia BHXH tự nguyện, BHYT trên địa bàn thành phố Huế giai đoạn 2026-2030, phấn đấu hoàn thành các chỉ tiêu về phát triển người tham gia BHXH đã được Chính phủ giao tại Nghị quyết số 403/NQ-CP ngày 10/12/2025 về việc giao chỉ tiêu phát triển đối tượng tham gia BHXH đến năm 2030 và hướng tới bao phủ BHYT toàn dân vào năm 2030.',
  'I.2.a':
    'Việc thực hiện Nghị quyết số 53/2025/NQ-HĐND phải có sự vào cuộc đồng bộ của chính quyền, các ngành, đoàn thể từ thành phố đến các xã, phường;',
  'I.2.b':
    'Các chính sách hỗ trợ mức đóng BHXH, BHYT phải thực hiện công khai, minh bạch, đảm bảo đúng đối tượng, đúng chế độ, chính sách và đầy đủ các hồ sơ thủ tục theo quy định.',
  'II.1.1':
    'Về đối tượng hỗ trợ BHXH tự nguyện\nNgười tham gia BHXH tự nguyện quy định tại khoản 4 Điều 2 Luật BHXH số 41/2024/QH15 đang đăng ký thường trú trên địa bàn thành phố Huế.',
  'II.1.2':
    'Về đối tượng hỗ trợ BHYT\nNgười thuộc hộ cận nghèo; người thuộc hộ gia đình thoát nghèo, thoát cận nghèo; người dân tộc thiểu số đang sinh sống tại các xã được xác định không còn thuộc vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn.',
  'II.2.1':
    'Ngân sách thành phố hỗ trợ 10% mức đóng BHXH tự nguyện hàng tháng theo mức chuẩn hộ nghèo của khu vực nông thôn áp dụng trong từng thời kỳ do Thủ tướng Chính phủ quy định.',
  'II.2.2':
    'Ngân sách thành phố hỗ trợ 30% mức đóng BHYT cho người thuộc hộ gia đình cận nghèo; người dân tộc thiểu số đang sinh sống tại các xã được xác định không còn thuộc vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn.',
  'II.2.3': 'Ngân sách thành phố hỗ trợ 50% mức đóng BHYT cho người thuộc hộ gia đình thoát nghèo, thoát cận nghèo.',
  'II.3.1':
    'Người tham gia BHXH tự nguyện: Thời gian hỗ trợ kể từ ngày người dân đăng ký tham gia BHXH tự nguyện đến ngày người dân kết thúc việc tham gia BHXH tự nguyện nhưng không quá ngày 31/12/2030.',
  'II.3.2.a':
    'Người thuộc hộ gia đình cận nghèo: Thời gian hỗ trợ hằng năm theo quyết định phê duyệt danh sách của Ủy ban nhân dân xã, phường.',
  'II.3.2.b':
    'Người dân tộc thiểu số đang sinh sống tại các xã được xác định không còn thuộc vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn: Thời gian hỗ trợ là 36 tháng, kể từ thời điểm xã nơi đối tượng đang sinh sống không còn thuộc vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn.',
  'II.3.2.c':
    'Người thuộc hộ gia đình thoát nghèo, thoát cận nghèo. Thời gian hỗ trợ là 36 tháng, kể từ thời điểm hộ gia đình được cấp có thẩm quyền công nhận hộ gia đình thoát nghèo, thoát cận nghèo.',
  'III.1.a':
    'Trước ngày 20/01, BHXH thành phố thực hiện thống kê, lập danh sách người tham gia BHXH tự nguyện, BHYT thuộc đối tượng được hỗ trợ từ ngân sách thành phố của năm trước liền kề; báo cáo Ủy ban nhân dân thành phố kết quả triển khai thực hiện.',
  'III.1.b':
    'BHXH các cơ sở chịu trách nhiệm rà soát, lập danh sách người tham gia BHXH tự nguyện, BHYT thuộc đối tượng hỗ trợ từ ngân sách thành phố chuyển về BHXH thành phố tổng hợp.',
  'III.2.a':
    'Cơ quan BHXH chịu trách nhiệm thông báo, hướng dẫn cho người dân và các đơn vị có liên quan về chính sách hỗ trợ mức đóng BHXH tự nguyện từ nguồn ngân sách thành phố. Hàng tháng, thực hiện giảm trừ số tiền đóng BHXH tự nguyện vào số tiền phải đóng BHXH tự nguyện theo mức đóng, phương thức đóng người dân đã lựa chọn.',
  'III.2.b':
    'Trước ngày 25/12 hằng năm, Ủy ban nhân dân các xã, phường chịu trách nhiệm thẩm định phê duyệt danh sách người thuộc hộ gia đình cận nghèo, người dân tộc thiểu số đang sinh sống tại các xã được xác định không còn thuộc vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn và hồ sơ tham gia BHYT năm tiếp theo liền kề gửi cơ quan BHXH để cấp thẻ BHYT cho người dân.',
  'III.2.c':
    'Trước ngày 25/12 hằng năm, Ủy ban nhân dân các xã, phường chịu trách nhiệm thẩm định phê duyệt danh sách người thuộc hộ gia đình thoát nghèo, thoát cận nghèo và gửi cơ quan BHXH để hướng dẫn, vận động người dân tham gia BHYT.',
  'III.3.a':
    'Hàng quý, BHXH thành phố chịu trách nhiệm tổng hợp kinh phí đề nghị hỗ trợ người tham gia BHXH tự nguyện, BHYT gửi Sở Tài chính thành phố.',
  'III.3.b':
    'Trên cơ sở bảng tổng hợp đối tượng, kinh phí ngân sách nhà nước hỗ trợ đóng BHXH tự nguyện, BHYT do cơ quan BHXH chuyển đến, Sở Tài chính có trách nhiệm chuyển kinh phí vào quỹ BHXH, quỹ BHYT mỗi quý một lần. Chậm nhất đến ngày 31 tháng 12 hằng năm phải thực hiện xong việc chuyển kinh phí vào quỹ BHXH, quỹ BHYT của năm đó.',
  'IV.1':
    'Tiếp tục đẩy mạnh công tác thông tin, tuyên truyền về chính sách BHXH, BHYT đến tận cán bộ, đảng viên, nhân dân để mọi người công dân hiểu rõ sự cần thiết, lợi ích, vai trò, ý nghĩa và những nội dung cơ bản của cải cách chính sách BHXH đối với bảo đảm an sinh xã hội, từ đó tạo sự đồng thuận, thống nhất trong thực hiện chính sách BHXH tự nguyện.',
  'IV.2':
    'Chính quyền, các ngành đoàn thể triển khai thực hiện đồng bộ, có hiệu quả các chủ trương, chính sách của Đảng, Nhà nước về phát triển đối tượng tham gia BHXH bắt buộc và BHXH tự nguyện, BHYT; Ủy ban nhân dân thành phố và Ủy ban nhân dân các xã, phường hằng năm thực hiện giao chỉ tiêu phát triển người tham gia BHXH, BHYT đến từng tổ dân phố và theo từng Tổ chức hỗ trợ phát triển người tham gia.',
  'IV.3':
    'BHXH thành phố và BHXH các cơ sở chủ động phối hợp với các cơ quan, đơn vị liên quan mở rộng điểm thu BHXH ở các xã, phường; đẩy mạnh ứng dụng công nghệ thông tin, cải cách thủ tục hành chính, đơn giản hóa quy trình thực hiện, nâng cao chất lượng phục vụ của ngành BHXH nhằm tạo thuận lợi nhất cho người dân khi tham gia BHXH tự nguyện, BHYT. Đẩy mạnh ứng dụng công nghệ thông tin, chuyển đổi số trong công tác tuyên truyền, phổ biến chính sách BHXH, BHYT, đặc biệt thông qua các nền tảng số, mạng xã hội và hệ thống truyền thông cơ sở.',
  'IV.4':
    'Sở Nội vụ, BHXH thành phố và các sở, ngành có liên quan, Ủy ban nhân dân các xã, phường tăng cường công tác kiểm tra, xử lý kịp thời các hành vi vi phạm trong việc thực hiện các chính sách BHXH nói chung và chính sách BHXH tự nguyện nói riêng.',
  'IV.5':
    'Phát huy vai trò của Mặt trận Tổ quốc Việt Nam, các tổ chức chính trị - xã hội và nhân dân trong giám sát, phản biện xã hội, tổ chức tuyên truyền, vận động nhân dân thực hiện tốt chính sách, pháp luật về BHXH.',
  'V.1.a':
    'Phối hợp với BHXH thành phố, Ủy ban nhân dân các xã, phường và các sở, ngành, đơn vị có liên quan tổ chức tuyên truyền, phổ biến kịp thời các chính sách, quy định của pháp luật về BHXH tự nguyện, BHYT và chính sách hỗ trợ của Ngân sách thành phố đối với người dân trên địa bàn thành phố Huế. Chú trọng công tác tuyên truyền phổ biến chính sách tại địa bàn dân cư và phát huy vai trò của những tổ chức, cá nhân có uy tín trong cộng đồng dân cư để vận động nhân dân tham gia BHXH tự nguyện, BHYT.',
  'V.1.b':
    'Tăng cường công tác quản lý nhà nước, kiểm tra của ngành trên lĩnh vực BHXH. Kịp thời tham mưu đề xuất Ủy ban nhân dân thành phố ban hành các giải pháp phát triển các đối tượng tham gia BHXH bắt buộc và BHXH tự nguyện trên địa bàn thành phố Huế.',
  'V.1.c':
    'Định kỳ 6 tháng, hằng năm chủ trì phối hợp với BHXH thành phố và các đơn vị liên quan tham mưu Ủy ban nhân dân thành phố tổng hợp kết quả thực hiện các chính sách hỗ trợ người tham gia BHXH, BHYT theo Nghị quyết số 53/2025/NQ-HĐND báo cáo Hội đồng nhân dân thành phố.',
  'V.2.a':
    'Chỉ đạo BHXH các cơ sở hướng dẫn đầy đủ, kịp thời về quy trình, thủ tục hồ sơ và chính sách hỗ trợ người tham gia BHXH tự nguyện, BHYT; phối hợp với các cơ quan có liên quan thẩm định hồ sơ và lập danh sách người dân thuộc đối tượng hỗ trợ tham gia BHXH tự nguyện, BHYT từ ngân sách thành phố.',
  'V.2.b':
    'Phối hợp với Sở Nội vụ nghiên cứu đổi mới nội dung, hình thức và phương pháp tuyên truyền, gắn hiệu quả công tác tuyên truyền với phát triển đối tượng tham gia BHXH, thu hút sự tham gia tích cực của lực lượng lao động làm việc tại khu vực phi chính thức, lao động tại các hộ gia đình nông, lâm, ngư, diêm nghiệp tham gia BHXH tự nguyện.',
  'V.2.c':
    'Mở rộng mạng lưới điểm thu BHXH tại các xã, phường; tham mưu đề xuất chính sách khuyến khích các đơn vị, doanh nghiệp, tổ chức, cá nhân vận động phát triển đối tượng tham gia BHXH tự nguyện, BHYT.',
  'V.2.d':
    'Chủ trì phối hợp với Sở Nội vụ và các đơn vị liên quan tham mưu Ủy ban nhân dân thành phố phê duyệt kế hoạch giao chỉ tiêu phát triển đối tượng tham gia BHXH, BHYT, BHXH tự nguyện cho Ủy ban nhân dân các xã, phường theo kế hoạch hằng năm.',
  'V.3.a':
    'Phối hợp với BHXH thành phố tổ chức tuyên truyền đến người dân về trách nhiệm, quyền lợi khi tham gia BHYT và chính sách hỗ trợ đóng BHYT từ của Nhà nước và nguồn ngân sách thành phố để giúp người dân hiểu và tiếp cận chính sách một cách thuận lợi.',
  'V.3.b':
    'Chủ trì theo dõi tình hình thực hiện chính sách hỗ trợ đóng BHYT từ nguồn ngân sách nhà nước và thành phố; kiểm tra, giám sát việc thực hiện tại cơ sở, kịp thời phát hiện và kiến nghị xử lý các vướng mắc, sai sót.',
  'V.4.a':
    'Phối hợp với UBND xã, phường và các cơ quan liên quan rà soát, thống kê các đối tượng thuộc lĩnh vực nông nghiệp, môi trường (như người làm nông, lâm, ngư nghiệp; người dân vùng nông thôn, vùng khó khăn…) để tham gia BHXH tự nguyện, BHYT theo quy định.',
  'V.4.b':
    'Cung cấp dữ liệu, thông tin phục vụ việc lập danh sách các đối tượng được Nhà nước và ngân sách thành phố hỗ trợ đóng BHXH tự nguyện, BHYT.',
  'V.4.c':
    'Chủ trì, phối hợp cùng với BHXH thành phố và các đơn vị có liên quan triển khai các chương trình, kế hoạch liên quan đến mở rộng độ bao phủ BHYT trong khu vực nông thôn.',
  'V.5.a':
    'Chủ trì, phối hợp với BHXH thành phố, Sở Nội vụ tham mưu trình Hội đồng nhân dân thành phố, Ủy ban nhân dân thành phố bố trí nguồn kinh phí ngân sách thành phố để thực hiện chính sách hỗ trợ người tham gia BHXH, BHYT theo Nghị quyết số 53/2025/NQ-HĐND.',
  'V.5.b':
    'Căn cứ hồ sơ đề nghị thanh toán kinh phí hỗ trợ người tham gia BHXH tự nguyện, BHYT do BHXH thành phố chuyển đến, chuyển số kinh phí do ngân sách thành phố hỗ trợ đóng BHXH tự nguyện, đóng BHYT cho cơ quan BHXH thành phố mỗi quý một lần. Trong đó Quý I, Quý II, Quý III hoàn thành việc chuyển tiền trước ngày 25 tháng đầu tiên của quý tiếp theo; Quý IV hoàn thành trước ngày 31 tháng 12 của năm tài chính.',
  'V.6':
    'Sở Tư pháp\nLồng ghép đưa nội dung tuyên truyền, phổ biến chính sách pháp luật về BHXH, BHYT vào kế hoạch tuyên truyền, phổ biến, giáo dục pháp luật của Hội đồng phối hợp phổ biến giáo dục pháp luật thành phố; phối hợp với BHXH thành phố, Sở Nội vụ, các tổ chức chính trị - xã hội đẩy mạnh công tác tuyên truyền, nâng cao nhận thức về quyền lợi và nghĩa vụ của người dân khi tham gia BHXH tự nguyện, BHYT; chỉ đạo Trung tâm trợ giúp pháp lý Nhà nước tăng cường các hoạt động tư vấn, hướng dẫn người dân tham gia BHXH tự nguyện và hưởng các chính sách hỗ trợ của nhà nước, chính sách hỗ trợ của thành phố.',
  'V.7':
    'Sở Khoa học và Công nghệ\nChủ trì, phối hợp với các sở, ngành, địa phương và cơ quan liên quan hướng dẫn, triển khai ứng dụng hiệu quả các nền tảng số của thành phố, đặc biệt là Hệ thống đô thị thông minh Hue-S, để phục vụ công tác tuyên truyền, cung cấp thông tin, tư vấn, hướng dẫn và tiếp nhận, giải đáp phản ánh, kiến nghị của người dân về chính sách bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm xã hội tự nguyện.',
  'V.8':
    'Báo và Phát thanh, Truyền hình Huế\nPhối hợp với BHXH thành phố mở chuyên trang, chuyên mục tuyên truyền về BHXH; tăng số lượng tin bài, phóng sự phản ánh việc thực hiện các chính sách BHXH, BHXH tự nguyện tại sở, ngành, địa phương, cơ quan, đơn vị, doanh nghiệp; kịp thời đưa tin về gương người tốt, việc tốt trong việc thực hiện chính sách, quy định về BHXH; đồng thời phê phán những hành vi của các tổ chức, cá nhân trốn đóng BHXH, nợ đóng BHXH, trục lợi, gian lận BHXH.',
  'V.9':
    'Các Sở, ban, ngành liên quan\nCăn cứ chức năng, nhiệm vụ được giao phối hợp triển khai, thực hiện có hiệu quả các chính sách, quy định pháp luật về thực hiện chính sách BHXH bắt buộc và BHXH tự nguyện đến toàn bộ đội ngũ cán bộ, công chức, viên chức, người lao động và nhân dân trên địa bàn toàn thành phố.',
  'V.10':
    'Đề nghị Ủy ban MTTQ và các tổ chức hội, đoàn thể\nPhối hợp với BHXH, Sở Nội vụ tăng cường tuyên truyền, phổ biến các chủ trương, chính sách của Đảng, Nhà nước về BHXH, BHYT; thực hiện tốt vai trò giám sát, phản biện của các tổ chức đoàn thể đối với các cơ quan thực thi chính sách BHXH, BHYT; đẩy mạnh công tác tuyên truyền, vận động các đoàn viên, hội viên trong độ tuổi tham gia BHXH tự nguyện.',
  'V.11':
    'Liên minh Hợp tác xã\nPhối hợp với BHXH thành phố tổ chức tuyên truyền, phổ biến chính sách, pháp luật về BHXH, BHTN trong các hợp tác xã và tổ hợp tác; vận động người lao động và xã viên không thuộc đối tượng tham gia BHXH bắt buộc đăng ký tham gia BHXH tự nguyện để hưởng các chính sách hỗ trợ của nhà nước và của thành phố.',
  'V.12.a':
    'Xây dựng Kế hoạch triển khai thực hiện Nghị quyết số 53/2025/NQ-HĐND; củng cố kiện toàn các thành viên Ban Chỉ đạo thực hiện chính sách BHXH, BHYT; nâng cao hiệu quả hoạt động của Ban Chỉ đạo và từng thành viên theo chức năng, nhiệm vụ được phân công.',
  'V.12.b':
    'Phối hợp với Sở Nội vụ, BHXH thành phố tuyên truyền và triển khai kịp thời các chủ trương, chính sách, quy định pháp luật về BHXH, BHYT; đồng thời chú trọng tăng cường công tác quản lý nhà nước, tăng cường kiểm tra của Ủy ban nhân dân xã, phường về lĩnh vực BHXH.',
  'V.12.c':
    'Chỉ đạo các phòng chuyên môn nghiệp vụ phối hợp với các tổ chức đoàn thể đẩy mạnh công tác tuyên truyền vận động các hộ gia đình, người dân tham gia BHXH tự nguyện, BHYT.',
  'V.12.d':
    'Triển khai thực hiện có hiệu quả các giải pháp tăng nhanh số người tham gia BHXH tự nguyện, BHYT, hoàn thành các chỉ tiêu phát triển người tham gia BHXH, BHYT được Ủy ban nhân dân thành phố giao hằng năm.',
  'Đoạn kết':
    'Trên đây là Kế hoạch thực hiện Nghị quyết số 53/2025/NQ-HĐND, Ủy ban nhân dân thành phố yêu cầu các sở, ban, ngành, Ủy ban nhân dân các xã, phường và các cơ quan, đơn vị có liên quan căn cứ chức năng nhiệm vụ, tập trung chỉ đạo và tổ chức thực hiện có hiệu quả các mục tiêu, nhiệm vụ và nội dung cụ thể của Kế hoạch. Trong quá trình thực hiện nếu phát sinh khó khăn, vướng mắc đề nghị phản ánh kịp thời về Sở Nội vụ tổng hợp báo cáo Ủy ban nhân dân thành phố để xem xét, giải quyết./.',
};

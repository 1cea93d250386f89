/**
 * What we chose where the texts of Hà Nội are silent, doubtful or at odds, and why. `law` names the paragraph of law.md part A
 * that sets out the doubt. `lastingReadings` hold in 2026-07 as well; the others only under the words before NQ 17/2026.
 */
import type { Reading } from '../../../engine/policy.ts';
import { decree188 } from '../../vietnam/texts/decree-188-2025.ts';
import { law51 } from '../../vietnam/texts/law-51-2024.ts';
import { hanoiNq19 } from '../texts/nq-19-2025.ts';
import { hanoiPlan321 } from '../texts/plan-321-2025.ts';
import { hanoiNq48 } from '../texts/without-text.ts';

export const lastingReadings: readonly Reading[] = [
  {
    id: 'poverty-line-2026',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 2 khoản 1' },
      { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 1' },
      { instrument: hanoiPlan321.id, clause: 'II.1' },
    ],
    reading: {
      vi: '“Giai đoạn 2022-2025” không kết thúc chuẩn nào: mức đóng tính theo 1.500.000 đồng đến hết năm 2026, 2.200.000 đồng từ 2027.',
      en: '“2022-2025” ends no standard: premiums follow 1,500,000 đồng through 2026 and 2,200,000 from 2027.',
    },
    because: {
      vi: 'Cụm từ ấy nói về chuẩn nghèo của thành phố; chuẩn của Chính phủ còn áp dụng cho năm 2026.',
      en: "The words are about the city's own standard; the Government's line was kept for 2026.",
    },
    law: 'A1.5',
  },
  {
    id: 'auto-adjustment',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 2 đoạn cuối' },
      { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 3' },
      { instrument: hanoiPlan321.id, clause: 'II.2.1 đoạn cuối' },
      { instrument: hanoiPlan321.id, clause: 'II.2.3' },
    ],
    reading: {
      vi: 'Mức hỗ trợ chỉ đổi khi có văn bản công bố mức mới; không tự tính lại.',
      en: 'A rate changes only when a published paper says so; nothing is recomputed.',
    },
    because: {
      vi: 'Điều khoản tự điều chỉnh không có công thức; kế hoạch chỉ dùng cho học sinh, sinh viên.',
      en: 'The clause has no formula, and the plan applied it to students only.',
    },
    law: 'A2.2',
  },
  {
    id: 'in-full',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2' },
      { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2 điểm a' },
    ],
    reading: {
      vi: '“Hỗ trợ 100%”: Nhà nước hỗ trợ phần của Nhà nước nếu có, thành phố đóng phần còn lại.',
      en: '“Hỗ trợ 100%”: the state pays its share where there is one, the city what is left.',
    },
    because: {
      vi: 'Điều khoản “thêm” nói rõ là thêm; “100 %” là tổng số phải đóng, không thể vượt.',
      en: 'Clauses that add say “thêm”; 100 % is the whole premium and cannot be exceeded.',
    },
    law: 'A2.3',
  },
  {
    id: 'near-poor-health',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 2 khoản 1' },
      { instrument: hanoiPlan321.id, clause: 'II.1' },
    ],
    reading: {
      vi: 'Hộ cận nghèo không có phần hỗ trợ thêm BHYT của thành phố: người tham gia đóng 30 % còn lại.',
      en: 'The near-poor get no local health insurance support: they pay the remaining 30 %.',
    },
    because: {
      vi: 'Điều 2 nêu họ là đối tượng nhưng Điều 3 khoản 2 không có mức nào cho họ.',
      en: 'Điều 2 names them, but no point of Điều 3 khoản 2 gives them a rate.',
    },
    law: 'A2.4',
    explains: ['hi-near-poor'],
  },
  {
    id: 'island-residents',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 1 điểm a' },
      { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 1 điểm c' },
      { instrument: hanoiPlan321.id, clause: 'II.2.1.a' },
    ],
    reading: {
      vi: 'Người ở xã đảo không thuộc hộ nghèo hưởng 50 % của Nhà nước nhưng không hưởng điểm a của thành phố.',
      en: "Island residents who are not poor have the state's 50 % and nothing from the city's point a.",
    },
    because: {
      vi: 'Điểm a chỉ nói hộ nghèo; điểm c chỉ nói nhóm c và d của Nghị định 159.',
      en: 'Point a speaks of poor households only, point c of groups c and d of NĐ 159 only.',
    },
    law: 'A2.5',
  },
  {
    id: 'one-group-social',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 1' },
      { instrument: hanoiPlan321.id, clause: 'II.2.1' },
    ],
    reading: {
      vi: 'Thuộc nhiều điểm thì hưởng một mức địa phương, mức cho tổng cao nhất; tổng không quá 100 %.',
      en: 'In several points: one local rate, the one with the highest sum, together at most 100 %.',
    },
    because: {
      vi: 'Nghị quyết không có quy tắc cộng hay chọn; cộng lại có thể vượt 100 %.',
      en: 'The resolution has no rule; adding could exceed 100 %.',
    },
    law: 'A2.6',
  },
  {
    id: 'one-group-health',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2' },
      { instrument: law51.id, clause: 'Điều 13 khoản 5 điểm g' },
    ],
    reading: {
      vi: 'Mỗi người một nhóm: cặp Nhà nước và thành phố cao nhất, rồi phần Nhà nước cao hơn, rồi thứ tự điều khoản.',
      en: 'One group a person: the highest pair, then the higher state share, then the order of the text.',
    },
    because: {
      vi: 'Hà Nội không quy định; Luật cho chọn mức cao nhất trong các nhóm được hỗ trợ.',
      en: 'Hà Nội is silent; the law lets people choose the highest among supported groups.',
    },
    law: 'A2.7',
  },
  {
    id: 'full-price',
    cites: [{ instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2' }],
    reading: {
      vi: 'Tỷ lệ tính trên giá đầy đủ 4,5 %; người được hỗ trợ không tính là một bậc của hộ gia đình.',
      en: 'Shares are of the full price of 4.5 %; a supported person is no rung of the household ladder.',
    },
    because: {
      vi: 'Nghị quyết chỉ nói “mức đóng”; giảm trừ chỉ dành cho hình thức hộ gia đình.',
      en: 'The text says only “mức đóng”; the reduction belongs to the household form.',
    },
    law: 'A2.8',
  },
  {
    id: 'two-standards',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 2 khoản 1' },
      { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 1 điểm a' },
      { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 1 điểm b' },
      { instrument: hanoiPlan321.id, clause: 'II.2.1.b' },
    ],
    reading: {
      vi: 'Điểm a: hộ nghèo theo chuẩn quốc gia. Điểm b: hộ cận nghèo theo chuẩn thành phố hoặc quốc gia.',
      en: "Point a: poor by the national standard. Point b: near-poor by the city's or the national one.",
    },
    because: {
      vi: 'Điểm a ghi “theo quy định của Chính phủ”; điểm b không ghi chuẩn nào. Quyết định 13/2021 đã qua 2025 vẫn được dùng.',
      en: 'Point a says so, point b names no standard. Decision 13/2021 is used beyond 2025.',
    },
    law: 'A3.1',
  },
  {
    id: 'exited-both',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2 điểm a' },
      { instrument: hanoiPlan321.id, clause: 'II.2.2.a' },
    ],
    reading: {
      vi: 'Hộ nghèo chỉ thoát nghèo mà còn cận nghèo thì không thuộc điểm a.',
      en: 'A household that left poverty and is still near-poor is not in point a.',
    },
    because: {
      vi: '“Thoát nghèo đồng thời thoát cận nghèo”; với hộ cận nghèo là “thoát cận nghèo”.',
      en: 'The text asks that near-poverty is left too.',
    },
    law: 'A3.2',
  },
  {
    id: 'window-exited',
    cites: [{ instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2 điểm a' }],
    reading: {
      vi: '36 tháng là tháng được công nhận và 35 tháng tiếp theo.',
      en: 'The 36 months are the month of the recognition and the 35 that follow.',
    },
    because: {
      vi: '“Kể từ tháng được công nhận”: tháng ấy tính trọn.',
      en: '“From the month”: that month counts whole.',
    },
    law: 'A3.4',
  },
  {
    id: 'graduated-communes',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2 điểm d' },
      { instrument: hanoiPlan321.id, clause: 'II.2.2.d' },
    ],
    reading: {
      vi: 'Thêm 30 % chỉ cho xã thuộc danh sách 2016–2020, trong 36 tháng kể từ tháng xã ra khỏi vùng khó khăn; ngày ấy phải được cho biết.',
      en: '30 % more only for communes of the 2016–2020 list, for 36 months from a day that must be told.',
    },
    because: {
      vi: 'Kế hoạch dẫn NĐ 188 Điều 6 khoản 6 điểm c, có thời hạn 36 tháng; ngày bắt đầu còn tranh luận nên không tự đặt.',
      en: 'The plan cites NĐ 188, Điều 6 khoản 6 điểm c with its 36 months; the first day is disputed, so never assumed.',
    },
    law: 'A3.5',
  },
  {
    id: 'compulsory-health-insurance',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 2 khoản 2' },
      { instrument: hanoiNq19.id, clause: 'Điều 2 khoản 4' },
    ],
    reading: {
      vi: '“Không thuộc đối tượng tham gia BHYT bắt buộc” là không thuộc khoản 1, 2, 3 Điều 12; nhóm khoản 4 không bị loại.',
      en: '“Not compulsorily insured” means not in khoản 1, 2, 3 of Điều 12; groups of khoản 4 are not shut out.',
    },
    because: {
      vi: 'Luật không định nghĩa; Nghị quyết 17 cho nghệ nhân (khoản 4) hưởng “thêm” dưới cùng câu chữ.',
      en: 'No law defines it; NQ 17 gives artisans, who are khoản 4, a “thêm” under the same words.',
    },
    law: 'A3.6',
  },
  {
    id: 'no-card',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 2 khoản 3' },
      { instrument: hanoiNq19.id, clause: 'Điều 2 khoản 4' },
    ],
    reading: {
      vi: '“Chưa có thẻ”: trong các tháng hỏi không có thẻ theo diện khác diện được hỗ trợ này.',
      en: '“Without a card”: in the months asked, no card on another ground than this support.',
    },
    because: {
      vi: 'Nghị quyết không nói xét vào lúc nào; thẻ của chính sách này được gia hạn hằng năm.',
      en: 'The text names no moment, and the cards of this very support are renewed each year.',
    },
    law: 'A3.7',
  },
  {
    id: 'waiting',
    cites: [
      { instrument: hanoiPlan321.id, clause: 'II.3' },
      { instrument: law51.id, clause: 'Điều 16 khoản 3 điểm c' },
    ],
    reading: {
      vi: 'Hỗ trợ tính từ ngày 01/01/2026, không có ngày kết thúc; thời gian chờ 30 ngày của thẻ chỉ được báo.',
      en: "Support from 2026-01-01 with no end; the 30 days' wait for the card is only told.",
    },
    because: {
      vi: 'Kế hoạch cho thẻ có giá trị từ 01/01/2026, Luật cho chờ 30 ngày sau gián đoạn; còn ngỏ.',
      en: 'The plan starts cards on that day, the law makes people wait after a break; open.',
    },
    law: 'A3.8',
  },
  {
    id: 'age-by-month',
    cites: [{ instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2 điểm b' }],
    reading: {
      vi: '“Từ đủ … đến dưới …” tính từ ngày sinh nhật; tháng được tính khi có ít nhất một ngày trong khoảng tuổi.',
      en: 'Ages run from birthday to the day before the other; a month counts with one day in between.',
    },
    because: {
      vi: 'Nghị quyết không nói cách tính trong tháng; chỉ biết năm sinh thì lấy ngày 01/01.',
      en: 'The text does not divide months; with only the year known, 1 January is taken.',
    },
    law: 'A3.9',
  },
  {
    id: 'school-in-hanoi',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 2' },
      { instrument: hanoiNq19.id, clause: 'Điều 2 khoản 5' },
    ],
    reading: {
      vi: 'Học sinh, sinh viên phải thường trú ở Hà Nội và học tại Hà Nội mới có phần của thành phố.',
      en: "Pupils and students need both residence and school in Hà Nội for the city's part.",
    },
    because: {
      vi: 'Điều 2 đòi thường trú, khoản 5 đòi học trên địa bàn; phần Nhà nước theo nơi trường đóng.',
      en: "Điều 2 asks for residence, khoản 5 for the school; the state's part follows the school.",
    },
    law: 'A3.10',
  },
  {
    id: 'no-salt',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 2 khoản 6' },
      { instrument: hanoiPlan321.id, clause: 'II.2.2.f' },
    ],
    reading: {
      vi: 'Hộ diêm nghiệp không có phần của thành phố; “mức sống trung bình” lấy một dữ kiện cho cả hai chuẩn.',
      en: 'Salt households have no local part; one fact serves both standards of average living.',
    },
    because: {
      vi: 'Hà Nội chỉ kể nông, lâm, ngư nghiệp; chuẩn của thành phố và của Nhà nước chưa phân biệt được.',
      en: 'Hà Nội names three kinds only; the two standards cannot be told apart yet.',
    },
    law: 'A3.11',
  },
  {
    id: 'mild-disability-under-16',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 2 khoản 3' },
      { instrument: hanoiPlan321.id, clause: 'II.2.2.c' },
    ],
    reading: {
      vi: 'Trẻ khuyết tật nhẹ dưới 16 tuổi không thuộc điểm c; đi học thì theo nhóm học sinh.',
      en: 'Mildly disabled children below 16 are not in point c; at school they are pupils.',
    },
    because: {
      vi: 'Điểm c loại trừ rõ; nhóm học sinh không loại trẻ khuyết tật.',
      en: 'Point c shuts them out, the group of pupils does not.',
    },
    law: 'A3.13',
  },
  {
    id: 'status-changes',
    cites: [{ instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2' }],
    reading: {
      vi: 'Tuổi, thời hạn và ngày kết thúc biết trước được xét cho từng tháng; đổi hoàn cảnh sau khi đóng thì không tính lại.',
      en: 'Ages, windows and known ends count per month; a change of status after payment re-prices nothing.',
    },
    because: {
      vi: 'Không văn bản nào của Hà Nội nói về thay đổi giữa kỳ.',
      en: 'No text of Hà Nội speaks of changes inside a period.',
    },
    law: 'A3.14',
  },
  {
    id: 'lump-sums',
    cites: [{ instrument: hanoiNq19.id, clause: 'Điều 2 khoản 7' }],
    reading: {
      vi: 'Đóng trước nhiều năm: hỗ trợ bằng mức tháng lúc đóng nhân số tháng, không quá số phải đóng.',
      en: 'Years ahead: the monthly support at payment times the months, never above the premium.',
    },
    because: {
      vi: 'Hà Nội chỉ loại phương thức đóng cho thời gian còn thiếu; các phương thức khác không nói.',
      en: 'Hà Nội shuts out missing time only and is silent on the rest.',
    },
    law: 'A4.2',
  },
  {
    id: 'missing-time',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 2 khoản 7' },
      { instrument: hanoiPlan321.id, clause: 'II.1' },
    ],
    reading: {
      vi: 'Phương thức bị loại là đóng một lần cho thời gian còn thiếu; Nhà nước vẫn hỗ trợ.',
      en: "The method shut out is the lump sum for missing time; the state's support stays.",
    },
    because: {
      vi: 'Khoản 1 Điều 7 Nghị định 159 theo tài liệu thuật lại và Thông tư 11/2025/TT-BNV.',
      en: 'NĐ 159, Điều 7 khoản 1, as restatements and Circular 11/2025/TT-BNV give it.',
    },
    law: 'A4.1',
  },
  {
    id: 'cap-of-120-months',
    cites: [{ instrument: hanoiNq19.id, clause: 'Điều 3 khoản 1' }],
    reading: {
      vi: 'Hết 120 tháng Nhà nước hỗ trợ, phần của thành phố vẫn tiếp tục.',
      en: "After the 120 months of state support the city's part goes on.",
    },
    because: {
      vi: 'Nghị quyết không đặt giới hạn thời gian.',
      en: 'The resolution sets no limit of time.',
    },
    law: 'A4.3',
  },
  {
    id: 'no-end',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 5 khoản 4' },
      { instrument: hanoiPlan321.id, clause: 'II.3' },
    ],
    reading: {
      vi: 'Hỗ trợ không có ngày kết thúc; thẻ được gia hạn từng năm.',
      en: 'The support has no last day; cards are renewed each year.',
    },
    because: { vi: 'Văn bản không ghi.', en: 'The texts state none.' },
    law: 'A4.4',
  },
  {
    id: 'exclusive-days',
    cites: [{ instrument: hanoiPlan321.id, clause: 'IV.2.1' }],
    reading: {
      vi: '“Trước ngày 30 tháng 11”: ngày cuối là 29/11.',
      en: '“Before 30 November”: the last day is the 29th.',
    },
    because: { vi: '“Trước” không gồm chính ngày ấy.', en: '“Before” leaves the day itself out.' },
    law: 'A4.5',
  },
  {
    id: 'transfers-by-15-december',
    cites: [
      { instrument: hanoiPlan321.id, clause: 'IV.2.3' },
      { instrument: decree188.id, clause: 'Điều 7 khoản 10' },
    ],
    reading: {
      vi: 'Chuyển tiền BHYT của năm phải xong ngày 15/12 dù kế hoạch ghi “hàng tháng, quý”.',
      en: "Health insurance money of the year is transferred by 15 December, whatever the plan's rhythm.",
    },
    because: { vi: 'NĐ 188 đặt hạn cho mọi nơi.', en: 'NĐ 188 sets the day for every place.' },
    law: 'A4.6',
  },
  {
    id: 'time-without-a-day',
    cites: [{ instrument: hanoiPlan321.id, clause: 'IV.2.3' }],
    reading: {
      vi: '“Hàng tháng, quý” là một lần trong mỗi tháng, mỗi quý, chậm nhất ngày cuối, bất kể là tiền của kỳ nào.',
      en: '“Each month, quarter” is once in each, at the latest on its last day, whichever period the money is of.',
    },
    because: { vi: 'Kế hoạch không ghi ngày.', en: 'The plan names no day.' },
    law: 'A4.6',
  },
  {
    id: 'report-before-year-end',
    cites: [{ instrument: hanoiPlan321.id, clause: 'IV.2.1' }],
    reading: {
      vi: 'Báo cáo trước 30/11 nói về năm đang chạy, đến ngày lập.',
      en: 'The report before 30 November is on the running year, up to its day.',
    },
    because: { vi: 'Năm chưa hết khi đến hạn.', en: 'The year is not over when it is due.' },
    law: 'A4.8',
  },
  {
    id: 'who-lists',
    cites: [
      { instrument: hanoiPlan321.id, clause: 'II.4.1.a' },
      { instrument: hanoiPlan321.id, clause: 'II.4.1.b' },
      { instrument: decree188.id, clause: 'Điều 9 khoản 3' },
      { instrument: decree188.id, clause: 'Điều 9 khoản 6' },
    ],
    reading: {
      vi: 'Theo kế hoạch của thành phố: hộ nông nghiệp qua tổ chức thu, có xã xác nhận; nơi kế hoạch không ghi mẫu thì Mẫu số 3.',
      en: 'We follow the plan: farming households through collectors, confirmed by the commune; Mẫu số 3 where it names no form.',
    },
    because: {
      vi: 'NĐ 188 giao xã lập cả danh sách hộ nông nghiệp theo Mẫu số 3; một người có thể đến bằng hai đường.',
      en: 'NĐ 188 has communes list farming households too; a person may arrive by two ways.',
    },
    law: 'A5.1',
  },
  {
    id: 'security-force-listing',
    cites: [
      { instrument: hanoiPlan321.id, clause: 'II.4.1.a' },
      { instrument: hanoiPlan321.id, clause: 'II.4.1.b' },
    ],
    reading: {
      vi: 'Lực lượng an ninh cơ sở đóng BHXH tự nguyện hưởng mức của nhóm mình; xã lập danh sách, tổ chức thu cũng được.',
      en: 'The grassroots security force has the rate of its group in social insurance; communes list it, and collectors may.',
    },
    because: {
      vi: 'Kế hoạch giao xã lập danh sách mà không đặt mức riêng; điểm b giao tổ chức thu mọi người tham gia BHXH tự nguyện.',
      en: 'The plan has communes list them and sets no rate; its point b gives collectors every voluntary participant.',
    },
    law: 'A5.1',
  },
  {
    id: 'commune-pays',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 4' },
      { instrument: hanoiPlan321.id, clause: 'III.1' },
      { instrument: hanoiNq48.id, clause: 'Phụ lục 01, B.II, mục 9.2' },
    ],
    reading: {
      vi: 'Ngân sách xã, phường trả; ngân sách thành phố trả cho người do thành phố quản lý.',
      en: 'The commune pays; the city pays for people it manages itself.',
    },
    because: {
      vi: 'Nghị quyết 48/2025 xếp khoản này vào nhiệm vụ chi cấp xã; kế hoạch không phân nhóm nào cho cấp nào.',
      en: 'NQ 48/2025 makes it an item of the communes; the plan assigns no group to a level.',
    },
    law: 'A5.5',
  },
  {
    id: 'sponsors',
    cites: [{ instrument: hanoiPlan321.id, clause: 'IV.2.8' }],
    reading: {
      vi: 'Tiền của nhà hảo tâm, doanh nghiệp là phần riêng, trả sau Nhà nước, thành phố và xã.',
      en: "Sponsors' money is a share of its own, after those of state, city and commune.",
    },
    because: {
      vi: 'Mẫu D03-TS, D05-TS có cột “hỗ trợ khác” riêng.',
      en: 'Forms D03-TS and D05-TS have a column of their own for it.',
    },
    law: 'A5.6',
  },
  {
    id: 'cap-100',
    cites: [{ instrument: hanoiPlan321.id, clause: 'IV.2.9' }],
    reading: {
      vi: 'Tổng các phần không quá số phải đóng; cắt tài trợ trước, rồi xã thêm, rồi thành phố, rồi Nhà nước.',
      en: 'All layers together never exceed the premium; sponsor, top-up, city, state are cut in that order.',
    },
    because: {
      vi: 'Xã được đề xuất mức cao hơn; không văn bản nào nói khi vượt 100 %.',
      en: 'Communes may add more, and no text says what happens beyond 100 %.',
    },
    law: 'A5.7',
  },
  {
    id: 'wish',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 2' },
      { instrument: hanoiPlan321.id, clause: 'II.4.1.a' },
    ],
    reading: {
      vi: 'Ai hỏi là có nhu cầu; hỗ trợ bắt đầu từ đề nghị, ngày đề nghị được giữ trong danh sách.',
      en: 'Who asks has the wish; support starts with a request, whose day the list keeps.',
    },
    because: {
      vi: '“Có nhu cầu được hỗ trợ”, “khi có đề nghị” là điều kiện không kiểm được khi hỏi.',
      en: 'The wish is a condition no quote can check.',
    },
    law: 'A5.11',
  },
  {
    id: 'letters-of-the-plan',
    cites: [
      { instrument: hanoiPlan321.id, clause: 'II.2.2.d' },
      { instrument: hanoiPlan321.id, clause: 'II.2.2.f' },
      { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2 điểm d' },
    ],
    reading: {
      vi: 'Điểm e, f của kế hoạch là điểm đ, e của nghị quyết; “thôn đặc đặc biệt” đọc là “thôn đặc biệt”.',
      en: 'Points e and f of the plan are đ and e of the resolution; “đặc đặc biệt” is “đặc biệt”.',
    },
    because: {
      vi: 'Kế hoạch bỏ chữ đ; nội dung trùng nhau.',
      en: 'The plan skips the letter đ; the words match.',
    },
    law: 'A6',
  },
];

export const readings: readonly Reading[] = [
  {
    id: 'version-by-payment',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 5 khoản 4' },
      { instrument: hanoiNq19.id, clause: 'Điều 1' },
    ],
    reading: {
      vi: 'Bản này chỉ dùng cho tháng đóng từ 01/2026 đến 06/2026.',
      en: 'This version serves payments of 2026-01 to 2026-06 only.',
    },
    because: {
      vi: 'Nghị quyết 17/2026 sửa đổi từ ngày 01/7/2026, không có điều khoản chuyển tiếp.',
      en: 'NQ 17/2026 amends it from 2026-07-01, without a transition.',
    },
    law: 'A1.1',
  },
  {
    id: 'prepaid-over-july',
    cites: [{ instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2' }],
    reading: {
      vi: 'Đã đóng trước ngày 01/7/2026 thì giữ giá và mức của lúc đóng cho hết kỳ.',
      en: 'What was paid before 2026-07-01 keeps price and rate of its payment to the end of the period.',
    },
    because: {
      vi: 'NĐ 188 Điều 8 khoản 2, 3 nói vậy cho học sinh, hộ nông nghiệp, người tự đóng; nhóm khác im lặng.',
      en: 'NĐ 188, Điều 8 khoản 2, 3 say so for some groups and are silent on the rest.',
    },
    law: 'A1.4',
  },
  {
    id: 'student-share',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2 điểm đ' },
      { instrument: hanoiPlan321.id, clause: 'II.2.2.e' },
    ],
    reading: {
      vi: 'Học sinh, sinh viên: thêm 50 %, không phải 70 % như Nghị quyết ghi.',
      en: 'Pupils and students: 50 % more, not the 70 % the resolution prints.',
    },
    because: {
      vi: 'Kế hoạch giảm còn 50 % vì Nhà nước tăng từ 30 lên 50 %, để tổng là 100 %.',
      en: 'The plan lowers it because the state went from 30 to 50 %, so that the sum stays 100 %.',
    },
    law: 'A2.1',
  },
  {
    id: 'student-hardship',
    cites: [
      { instrument: hanoiNq19.id, clause: 'Điều 2 khoản 5' },
      { instrument: hanoiPlan321.id, clause: 'II.2.2.e' },
      { instrument: hanoiPlan321.id, clause: 'II.4.1.c' },
    ],
    reading: {
      vi: '“Có hoàn cảnh khó khăn” là một dữ kiện riêng, phải được cho biết.',
      en: '“In hardship” is a fact of its own that must be told.',
    },
    because: {
      vi: 'Nghị quyết không nêu tiêu chí; Nghị quyết 17 bỏ điều kiện này từ ngày 01/7/2026.',
      en: 'The text gives no test, and NQ 17 drops the condition from 2026-07-01.',
    },
    law: 'A3.12',
  },
  ...lastingReadings,
];

/**
 * What we chose where Luật BHYT and NĐ 188/2025/NĐ-CP are silent or doubtful, and why. `law` names the paragraph of law.md
 * part A that sets out the doubt. Every reading is a choice a legal officer may overturn; none is a rule of its own.
 */
import type { Reading } from '../../../../engine/policy.ts';
import { decree188 } from '../../texts/decree-188-2025.ts';
import { law51 } from '../../texts/law-51-2024.ts';
import { decree188Beyond } from '../../texts/without-text.ts';

export const readings: readonly Reading[] = [
  {
    id: 'counted-by-quarter',
    cites: [
      { instrument: decree188.id, clause: 'Điều 7 khoản 4' },
      { instrument: decree188.id, clause: 'Điều 7 khoản 5 điểm a' },
      { instrument: decree188.id, clause: 'Điều 7 khoản 5 điểm b' },
      { instrument: decree188.id, clause: 'Điều 7 khoản 6 điểm c' },
      { instrument: decree188.id, clause: 'Điều 7 khoản 7 điểm b' },
    ],
    reading: {
      vi: 'Nhóm tổng hợp “hằng quý” (khoản 4, khoản 5): mỗi tháng tính vào quý của tháng đó. Học sinh, sinh viên và hộ nông, lâm, ngư, diêm nghiệp (khoản 6, khoản 7): cả lần đóng tính vào quý đóng tiền.',
      en: 'Groups summed up “each quarter” (khoản 4, khoản 5): each month counts in its own quarter. Pupils, students and farming households (khoản 6, khoản 7): a payment counts as a whole in the quarter it is paid in.',
    },
    because: {
      vi: 'Khoản 4, khoản 5 không gắn với lần đóng của người dân; khoản 6, khoản 7 tổng hợp số tiền đã thu theo kỳ 3, 6, 12 tháng.',
      en: 'Khoản 4 and 5 go by no payment of the people; khoản 6 and 7 sum up what was collected every 3, 6 or 12 months.',
    },
  },
  {
    id: 'leaving-for-another-ground',
    cites: [
      { instrument: decree188.id, clause: 'Điều 7 khoản 13' },
      { instrument: decree188.id, clause: 'Điều 13 khoản 7 điểm b' },
      { instrument: decree188.id, clause: 'Điều 13 khoản 8 điểm b' },
    ],
    reading: {
      vi: 'Ngừng vì lý do khác với chết, mất tích, không còn cư trú ở Việt Nam: quá trình đóng dừng, tiền giữ nguyên cho đến khi có hướng dẫn; riêng học sinh, sinh viên không phải hoàn trả phần được hỗ trợ.',
      en: 'Leaving for any reason but death, absence or emigration: coverage ends, the money stays until somebody with authority says otherwise; pupils and students give back no support.',
    },
    because: {
      vi: 'Nghị định 188 không có quy định chung về hoàn trả; khoản 7, khoản 8 Điều 13 chỉ nói về phần ngân sách hỗ trợ.',
      en: 'NĐ 188 has no general clause on refunds; Điều 13 khoản 7 and 8 speak of the budget’s part only.',
    },
  },
  {
    id: 'sponsors-unused-part',
    cites: [{ instrument: decree188.id, clause: 'Điều 7 khoản 13' }],
    reading: {
      vi: 'Các tháng sau khi ngừng đóng thì không ai phải đóng nữa, kể cả nhà tài trợ: phần đó trở lại lời hứa của nhà tài trợ. Ai đã được đóng ít nhất một tháng thì vẫn là một người đã được hỗ trợ.',
      en: 'After the stop nobody pays any more, sponsors neither: their part goes back to what they promised. Whoever was paid for in one month at least stays one of the people who were paid for.',
    },
    because: {
      vi: 'Nghị định tính tiền đóng đến thời điểm ngừng đóng, không phân biệt ai đóng; không văn bản nào nói về lời hứa hỗ trợ.',
      en: 'The decree counts the money to the stop, whoever pays it; no text speaks of what a sponsor promised.',
    },
  },
  {
    id: 'payer-order',
    cites: [
      { instrument: law51.id, clause: 'Điều 13 khoản 5' },
      { instrument: law51.id, clause: 'Điều 13 khoản 5 điểm a' },
      { instrument: law51.id, clause: 'Điều 13 khoản 5 điểm d' },
      { instrument: law51.id, clause: 'Điều 13 khoản 5 điểm đ' },
      { instrument: decree188.id, clause: 'Điều 5 khoản 8' },
    ],
    reading: {
      vi: 'Xét ai đóng thay theo thứ tự: hưu trí và trợ cấp BHXH; tuất và hưu trí xã hội; việc làm; quỹ khác; ngân sách.',
      en: 'Who pays instead is judged in this order: pensions; survivors and social pension; work; the fund; the budget.',
    },
    because: {
      vi: 'Điểm a lấy nhóm đứng đầu; điểm d và đ đặt lương hưu rồi tuất, hưu trí xã hội lên trước.',
      en: 'Point a takes the first group; points d and đ put pensions, then survivors and social pension, before it.',
    },
  },
  {
    id: 'highest-state-group',
    cites: [
      { instrument: law51.id, clause: 'Điều 13 khoản 5 điểm g' },
      { instrument: decree188.id, clause: 'Điều 5 khoản 9' },
    ],
    reading: {
      vi: 'Người thuộc nhiều nhóm của khoản 4 được tính theo nhóm có mức hỗ trợ cao nhất.',
      en: 'A person in several groups of khoản 4 is quoted in the one with the highest support.',
    },
    because: {
      vi: 'Luật cho chọn; báo mức cao nhất là giúp người hỏi chọn.',
      en: 'The law lets the person choose; the highest is the choice worth telling.',
    },
    law: 'A2.7',
  },
  {
    id: 'household-form',
    cites: [
      { instrument: law51.id, clause: 'Điều 13 khoản 5 điểm e' },
      { instrument: law51.id, clause: 'Điều 13 khoản 5 điểm h' },
      { instrument: law51.id, clause: 'Điều 13 khoản 6' },
      { instrument: law51.id, clause: 'Điều 13 khoản 6 điểm b' },
      { instrument: law51.id, clause: 'Điều 13 khoản 6 điểm c' },
      { instrument: decree188.id, clause: 'Điều 6 khoản 5 điểm b' },
    ],
    reading: {
      vi: 'Người được hỗ trợ đóng theo giá đầy đủ và không tính là một bậc của hộ; chỉ người còn lại được giảm theo bậc.',
      en: 'A supported person pays the full price and is no rung of the ladder; only the others get the reduction.',
    },
    because: {
      vi: 'Giảm trừ chỉ dành cho thành viên cùng tham gia theo hộ gia đình; học sinh, sinh viên không được chọn hình thức này.',
      en: 'The reduction is for members who join in the household form; pupils and students may not choose it.',
    },
    law: 'A2.8',
  },
  {
    id: 'full-price',
    cites: [
      { instrument: decree188.id, clause: 'Điều 6 khoản 4' },
      { instrument: decree188.id, clause: 'Điều 6 khoản 3 điểm a' },
      { instrument: law51.id, clause: 'Điều 13 khoản 3 điểm b' },
      { instrument: law51.id, clause: 'Điều 13 khoản 3 điểm d' },
    ],
    reading: {
      vi: 'Tỷ lệ hỗ trợ tính trên 4,5 % mức tham chiếu, không trên giá đã giảm của người trong hộ.',
      en: 'Shares are of 4.5 % of the reference level, never of a reduced household price.',
    },
    because: {
      vi: 'Luật đặt trần 6 %, Nghị định đặt 4,5 % cho các nhóm được đóng, được hỗ trợ.',
      en: 'The law sets the ceiling of 6 %, the decree 4.5 % for all groups that are paid for or supported.',
    },
    law: 'A2.8',
  },
  {
    id: 'minimum-is-the-share',
    cites: [
      { instrument: decree188.id, clause: 'Điều 6 khoản 6' },
      { instrument: decree188.id, clause: 'Điều 71 khoản 10 điểm e' },
    ],
    reading: {
      vi: '“Tối thiểu” là mức của Nhà nước; phần cao hơn do địa phương quyết định là phần của địa phương.',
      en: "“At least” is the state's share; whatever a locality adds is the local share.",
    },
    because: {
      vi: 'Hội đồng nhân dân quyết định mức cao hơn và nhóm khác từ ngân sách địa phương.',
      en: 'Local councils set higher rates and further groups from their own budgets.',
    },
  },
  {
    id: 'reference-level',
    cites: [
      { instrument: law51.id, clause: 'Điều 2 khoản 9' },
      { instrument: law51.id, clause: 'Luật 51/2024 Điều 3 khoản 5 điểm b' },
      { instrument: law51.id, clause: 'Điều 14 khoản 4' },
    ],
    reading: {
      vi: 'Mức tham chiếu bằng mức lương cơ sở.',
      en: 'The reference level equals the base salary.',
    },
    because: {
      vi: 'Quy định chuyển tiếp của Luật 51/2024 nói như vậy cho đến khi Chính phủ quyết định mức cụ thể.',
      en: 'The transition clause says so until the Government decides a level of its own.',
    },
  },
  {
    id: 'repriced',
    cites: [
      { instrument: decree188.id, clause: 'Điều 8 khoản 1' },
      { instrument: decree188.id, clause: 'Điều 8 khoản 1 điểm a' },
    ],
    reading: {
      vi: 'Người được ngân sách đóng toàn bộ và người cận nghèo ở xã nghèo: giá của từng tháng, kể cả tháng đã chuyển tiền.',
      en: "Wholly state-paid people and the near-poor of poor communes: each month at its own month's price.",
    },
    because: {
      vi: 'Nghị định điều chỉnh kể từ ngày áp dụng mức mới.',
      en: 'The decree adjusts from the day of the new level.',
    },
    law: 'A5.9',
  },
  {
    id: 'repriced-in-books',
    cites: [{ instrument: decree188.id, clause: 'Điều 8 khoản 1' }],
    reading: {
      vi: 'Sổ của phần địa phương hỗ trợ không có tháng nào ngân sách đóng toàn bộ, nên không có khoản nào phải tính lại giá.',
      en: 'The books of local support hold no month that the state pays wholly: nothing booked is priced anew.',
    },
    because: {
      vi: 'Ai được ngân sách đóng toàn bộ thì không được địa phương hỗ trợ; tiền của họ chuyển theo đường khác (Điều 7).',
      en: 'Whoever the state pays for wholly gets no local support, and their money goes another way (Điều 7).',
    },
    law: 'A5.9',
  },
  {
    id: 'price-at-payment',
    cites: [
      { instrument: decree188.id, clause: 'Điều 8 khoản 2' },
      { instrument: decree188.id, clause: 'Điều 8 khoản 2 điểm a' },
      { instrument: decree188.id, clause: 'Điều 8 khoản 2 điểm b' },
      { instrument: decree188.id, clause: 'Điều 8 khoản 3' },
      { instrument: decree188.id, clause: 'Điều 8 khoản 3 điểm a' },
      { instrument: decree188.id, clause: 'Điều 8 khoản 3 điểm b' },
    ],
    reading: {
      vi: 'Học sinh, sinh viên, hộ nông nghiệp, người tự đóng: giá của tháng đóng cho cả kỳ đã đóng, không bù, không hoàn.',
      en: 'Students, farming households, self-payers: the price of the month of payment for all months paid.',
    },
    because: {
      vi: 'Nghị định nói rõ như vậy: đóng trước ngày 01/7/2026 thì giữ 105.300 đồng một tháng đến hết kỳ.',
      en: 'The decree says so: what was paid before 2026-07-01 keeps 105,300 đồng a month to its end.',
    },
    law: 'A1.4',
  },
  {
    id: 'price-at-payment-others',
    cites: [
      { instrument: decree188.id, clause: 'Điều 6 khoản 6 điểm b' },
      { instrument: decree188.id, clause: 'Điều 8 khoản 2' },
    ],
    reading: {
      vi: 'Người cận nghèo được hỗ trợ 70 % và các nhóm còn lại của khoản 4: cũng theo giá của tháng đóng.',
      en: 'The near-poor at 70 % and the other groups of khoản 4: the price of the month of payment as well.',
    },
    because: {
      vi: 'Điều 8 không nhắc đến các nhóm này; họ cùng đóng một phần như học sinh, sinh viên.',
      en: 'Điều 8 does not speak of these groups; they pay a part themselves, as students do.',
    },
    law: 'A5.9',
  },
  {
    id: 'calendar-months',
    cites: [{ instrument: decree188.id, clause: 'Điều 8 khoản 4' }],
    reading: {
      vi: 'Hỗ trợ tính theo tháng dương lịch; một tháng được tính khi điều kiện đúng ít nhất một ngày.',
      en: 'Support is counted by calendar months; a month counts when the condition holds on one of its days.',
    },
    because: {
      vi: 'Nghị định tính tháng từ ngày đóng; ngày đóng chưa biết khi hỏi, và số tiền theo tháng không đổi.',
      en: 'The decree counts from the day of payment, unknown when asked; the monthly amount is the same.',
    },
  },
  {
    id: 'under-6',
    cites: [
      { instrument: decree188.id, clause: 'Điều 8 khoản 1 điểm b' },
      { instrument: decree188.id, clause: 'Điều 13 khoản 2' },
      { instrument: decree188.id, clause: 'Điều 13 khoản 2 điểm a' },
      { instrument: decree188.id, clause: 'Điều 13 khoản 2 điểm b' },
    ],
    reading: {
      vi: 'Ngân sách đóng đến tháng có ngày cuối cùng trẻ còn dưới 6 tuổi.',
      en: 'The budget pays to the month with the last day on which the child is under 6.',
    },
    because: {
      vi: 'Tiền đóng tính đến ngày đủ 72 tháng; thẻ còn dùng lâu hơn nhưng không tính thêm tiền.',
      en: 'Money runs to the day of 72 months; the card stays valid longer, at no further charge.',
    },
  },
  {
    id: 'window-36-months',
    cites: [{ instrument: decree188.id, clause: 'Điều 6 khoản 6 điểm c' }],
    reading: {
      vi: '36 tháng là tháng xã ra khỏi vùng khó khăn và 35 tháng tiếp theo.',
      en: 'The 36 months are the month in which the commune left the list and the 35 that follow.',
    },
    because: {
      vi: '“Kể từ thời điểm” không nói tính từ ngày nào trong tháng; hỗ trợ tính theo tháng.',
      en: '“From the moment” does not say how a month is counted; support is monthly.',
    },
    law: 'A3.4',
  },
  {
    id: 'graduated-lists',
    cites: [
      { instrument: law51.id, clause: 'Điều 12 khoản 4 điểm g' },
      { instrument: decree188.id, clause: 'Điều 6 khoản 6 điểm c' },
    ],
    reading: {
      vi: 'Tính cho mọi danh sách xã ra khỏi vùng khó khăn; ngày xã ra khỏi danh sách phải được cho biết.',
      en: 'Any list counts that takes communes out of the difficult area; the day must be told.',
    },
    because: {
      vi: 'Luật và Nghị định không nêu giai đoạn; ngày bắt đầu còn tranh luận (04/6/2021 hoặc 01/11/2023) nên không tự đặt.',
      en: 'Neither names a period; the first day is disputed (2021-06-04 or 2023-11-01), so never assumed.',
    },
    law: 'A3.5',
  },
  {
    id: 'window-one-year',
    cites: [{ instrument: decree188.id, clause: 'Điều 6 khoản 6 điểm d' }],
    reading: {
      vi: 'Một năm là tháng được xác nhận và 11 tháng tiếp theo.',
      en: 'One year is the month of the confirmation and the 11 that follow.',
    },
    because: {
      vi: 'Cùng cách tính tháng như thời hạn 36 tháng.',
      en: 'Months are counted as in the window of 36 months.',
    },
    law: 'A3.4',
  },
  {
    id: 'age-boundaries',
    cites: [
      { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm h' },
      { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm s' },
    ],
    reading: {
      vi: '“Từ đủ” tính từ ngày sinh nhật, “dưới” đến ngày liền trước; chỉ biết năm hoặc tháng sinh thì lấy ngày đầu.',
      en: '“Từ đủ” starts on the birthday, “dưới” ends the day before it; a year or month alone is its first day.',
    },
    because: {
      vi: 'Với BHXH, Thông tư 11/2025/TT-BNV lấy ngày 01/01; với BHYT không văn bản nào nói, đọc như vậy.',
      en: 'Circular 11/2025/TT-BNV takes 1 January for social insurance; health insurance is read alike.',
    },
    law: 'A3.9',
  },
  {
    id: 'average-living',
    cites: [
      { instrument: law51.id, clause: 'Điều 12 khoản 4 điểm d' },
      { instrument: decree188.id, clause: 'Điều 6 khoản 6 điểm e' },
    ],
    reading: {
      vi: '“Mức sống trung bình” là một dữ kiện, dùng cho cả chuẩn của Nhà nước và chuẩn của thành phố; gồm cả diêm nghiệp.',
      en: "Average living is one fact for the state's and a city's standard alike; salt households are in.",
    },
    because: {
      vi: 'Hà Nội viết “theo chuẩn của Thành phố”; hai chuẩn chưa phân biệt được bằng dữ kiện nào.',
      en: 'Hà Nội writes “by the city standard”; no fact held tells the two standards apart.',
    },
    law: 'A3.11',
  },
  {
    id: 'status-change',
    cites: [
      { instrument: decree188.id, clause: 'Điều 13 khoản 7 điểm b' },
      { instrument: decree188.id, clause: 'Điều 13 khoản 8 điểm b' },
    ],
    reading: {
      vi: 'Tuổi, thời hạn biết trước được xét cho từng tháng; đổi hoàn cảnh sau khi đóng thì không tính lại.',
      en: 'Ages and windows known ahead count per month; a change of status after payment re-prices nothing.',
    },
    because: {
      vi: 'Nghị định chỉ nói học sinh, sinh viên năm cuối không phải hoàn trả; các trường hợp khác im lặng.',
      en: 'The decree says only that last-year pupils and students return nothing, and no more.',
    },
    law: 'A3.14',
  },
  {
    id: 'social-allowance',
    cites: [{ instrument: law51.id, clause: 'Điều 12 khoản 3 điểm r' }],
    reading: {
      vi: 'Trợ cấp nuôi dưỡng hằng tháng được khai như trợ cấp xã hội; người hưởng tuất thuộc diện trợ cấp xã hội thì khai do ngân sách đóng.',
      en: 'A nursing allowance is told as a social allowance; a survivor entitled to one tells that the state pays.',
    },
    because: {
      vi: 'Điểm r gồm cả hai; riêng trợ cấp tuất thì chưa đủ, vì điểm s đòi thêm tuổi.',
      en: "Point r has both; a survivor's allowance alone is not enough, since point s asks for an age.",
    },
    law: 'A5.10',
  },
  {
    id: 'national-standard',
    cites: [
      { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm o' },
      { instrument: law51.id, clause: 'Điều 12 khoản 4 điểm a' },
    ],
    reading: {
      vi: 'Hộ nghèo, cận nghèo là theo chuẩn của Chính phủ; khi không biết thì lấy theo chuẩn của thành phố và báo.',
      en: "Poor and near-poor mean the Government's standard; unknown, the city's is taken and said.",
    },
    because: {
      vi: 'Tiêu chí do Thủ tướng ban hành (NĐ 188 Điều 71 khoản 7); chuẩn của thành phố có thể cao hơn.',
      en: "The criteria are the Prime Minister's (NĐ 188, Điều 71 khoản 7); a city's may be higher.",
    },
    law: 'A3.1',
  },
  {
    id: 'island',
    cites: [{ instrument: law51.id, clause: 'Điều 12 khoản 3 điểm o' }],
    reading: {
      vi: 'Đảo gồm 13 đặc khu và xã được khai là xã đảo.',
      en: 'Islands are the 13 special zones and communes that are told to be island communes.',
    },
    because: {
      vi: '“Huyện đảo” nay là đặc khu; danh mục xã đảo không có trong tay.',
      en: 'Island districts have become special zones; no list of island communes is at hand.',
    },
    law: 'A2.5',
  },
  {
    id: 'grounds-told',
    cites: [
      { instrument: law51.id, clause: 'Điều 12 khoản 1' },
      { instrument: law51.id, clause: 'Điều 12 khoản 2 điểm b' },
      { instrument: law51.id, clause: 'Điều 12 khoản 3' },
      { instrument: decree188.id, clause: 'Điều 5 khoản 1' },
      { instrument: decree188.id, clause: 'Điều 5 khoản 2' },
      { instrument: decree188.id, clause: 'Điều 5 khoản 5' },
      { instrument: decree188.id, clause: 'Điều 5 khoản 6' },
      { instrument: decree188.id, clause: 'Điều 5 khoản 7' },
    ],
    reading: {
      vi: 'Các diện khác của khoản 1, 2, 3 do người hỏi cho biết (healthGround); “không có” chỉ phủ nhận điều không dữ kiện nào chứng minh.',
      en: 'Other grounds of khoản 1, 2, 3 are told (healthGround); `none` denies only what no fact proves.',
    },
    because: {
      vi: 'Quân đội, công an, người có công, thân nhân, hiến tạng không suy ra được từ dữ kiện đang có.',
      en: 'Soldiers, police, people of merit, relatives, donors cannot be derived from the facts held.',
    },
  },
  {
    id: 'bomb-victims',
    cites: [{ instrument: decree188.id, clause: 'Điều 5 khoản 4' }],
    reading: {
      vi: 'Nạn nhân bom mìn được xét sau khi đã loại người do khoản 1, 2, 3 đóng.',
      en: 'Victims of bombs and mines are judged after those for whom khoản 1, 2, 3 pay.',
    },
    because: {
      vi: 'Điều khoản nói rõ họ không thuộc các khoản ấy.',
      en: 'The clause says that they are not in those groups.',
    },
  },
  {
    id: 'students-by-school',
    cites: [
      { instrument: decree188.id, clause: 'Điều 7 khoản 6 điểm b' },
      { instrument: decree188.id, clause: 'Điều 7 khoản 6 điểm c' },
    ],
    reading: {
      vi: 'Phần 50 % của Nhà nước cho học sinh, sinh viên không phụ thuộc nơi thường trú.',
      en: "The state's 50 % for pupils and students does not depend on residence.",
    },
    because: {
      vi: 'Nghị định giao ngân sách nơi trường đóng, trường của bộ thì ngân sách trung ương.',
      en: 'The decree charges the budget of the place of the school, or the central one.',
    },
    law: 'A3.10',
  },
  {
    id: 'payment-periods',
    cites: [
      { instrument: decree188.id, clause: 'Điều 7 khoản 6 điểm a' },
      { instrument: decree188.id, clause: 'Điều 7 khoản 7 điểm a' },
      { instrument: decree188.id, clause: 'Điều 7 khoản 8' },
    ],
    reading: {
      vi: 'Đóng 3, 6 hoặc 12 tháng một lần; các nhóm khác của khoản 4 cũng vậy.',
      en: 'Paid every 3, 6 or 12 months; the other groups of khoản 4 likewise.',
    },
    because: {
      vi: 'Nghị định nói về học sinh, hộ nông nghiệp và hộ gia đình, im lặng về các nhóm khác.',
      en: 'The decree names students, farming households and the household form, and no others.',
    },
  },
  {
    id: 'waiting-30-days',
    cites: [
      { instrument: law51.id, clause: 'Điều 16 khoản 3 điểm c' },
      { instrument: decree188.id, clause: 'Điều 13 khoản 9' },
    ],
    reading: {
      vi: 'Chờ 30 ngày sau khi gián đoạn từ 90 ngày: chỉ báo, không đổi số tiền.',
      en: 'The wait of 30 days after a break of 90 days is told; no amount changes.',
    },
    because: {
      vi: 'Đó là ngày thẻ có giá trị, không phải mức đóng; áp dụng cho nhóm địa phương đóng 100 % thì còn ngỏ.',
      en: 'It is about the card, not the money; whether it binds locally paid groups is open.',
    },
    law: 'A3.8',
  },
  {
    id: 'benefit-levels',
    cites: [{ instrument: law51.id, clause: 'Điều 12 khoản 4' }],
    reading: {
      vi: 'Mức hưởng: cận nghèo 100 % từ ngày 01/01/2026 (trước đó 95 %), dân tộc thiểu số xã ra khỏi vùng khó khăn 95 %, còn lại 80 %.',
      en: 'Benefit: near-poor 100 % from 2026-01-01 (95 % before), graduated ethnic 95 %, others 80 %.',
    },
    because: {
      vi: 'Luật BHYT Điều 22 và Nghị quyết 261/2025/QH15 theo tài liệu thuật lại.',
      en: 'Luật BHYT, Điều 22 and Resolution 261/2025/QH15, as restatements give them.',
    },
  },
  {
    id: 'quarters-without-a-day',
    cites: [
      { instrument: decree188.id, clause: 'Điều 7 khoản 5 điểm a' },
      { instrument: decree188.id, clause: 'Điều 7 khoản 10' },
    ],
    reading: {
      vi: '“Hằng quý”, “mỗi quý một lần” là một lần trong mỗi quý, chậm nhất ngày cuối quý, bất kể là tiền của quý nào; ngày của kế hoạch địa phương đứng bên cạnh.',
      en: '“Each quarter” is once in each, at the latest on its last day, whichever quarter the money is of; the day of a local plan stands beside it.',
    },
    because: {
      vi: 'Nghị định chỉ ghi ngày 15/12 cho cả năm.',
      en: 'The decree names a day for the year only, 15 December.',
    },
    law: 'A4.6',
  },
  {
    id: 'notice-before-card-end',
    cites: [{ instrument: decree188Beyond.id, clause: 'Điều 68 khoản 4 điểm c' }],
    reading: {
      vi: 'Ngày cuối để báo là 10 ngày lịch trước ngày cuối thẻ có giá trị.',
      en: 'The last day for the notice is 10 calendar days before the last day of the card.',
    },
    because: {
      vi: 'Văn bản không có trong tay, số điều do suy ra; tài liệu thuật lại ghi “10 days before card end”.',
      en: 'The text is not at hand and the number of the article inferred; the restatement says 10 days before card end.',
    },
  },
];

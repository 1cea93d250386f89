/**
 * Every clause of Luật BHYT (as rewritten by Luật 51/2024/QH15) and of NĐ 188/2025/NĐ-CP that no payer, group or reading
 * cites, each with the reason why it is set aside. A clause that is missing here and there fails a test.
 */
import type { NotEncoded, Words } from '../../../../engine/policy.ts';
import { decree188 } from '../../texts/decree-188-2025.ts';
import { law51 } from '../../texts/law-51-2024.ts';

const base: Words = {
  vi: 'Mức đóng theo tiền lương, trợ cấp hoặc mức tham chiếu; chi tiết ở NĐ 188, Điều 6.',
  en: 'What the premium is a share of; detailed in NĐ 188, Điều 6.',
};
const offices: Words = {
  vi: 'Nhiệm vụ của Ủy ban nhân dân các cấp; phần lập danh sách dùng ở listings.',
  en: 'Tasks of the committees; listing is used by the listings.',
};
const told: Words = {
  vi: 'Do người sử dụng lao động đóng; người hỏi cho biết qua healthGround.',
  en: 'Paid through employment; told through healthGround.',
};
const toldState: Words = {
  vi: 'Do ngân sách nhà nước đóng; người hỏi cho biết qua healthGround.',
  en: 'Paid by the state budget; told through healthGround.',
};
const byDecree: Words = {
  vi: 'Nhóm này nằm ở NĐ 188, Điều 6 khoản 6, nơi có tỷ lệ.',
  en: 'This group is encoded at NĐ 188, Điều 6 khoản 6, which has the rate.',
};
const selfGroup: Words = {
  vi: 'Người tự đóng: không có phần của Nhà nước.',
  en: 'Self-payers: no share of the state.',
};
const further: Words = {
  vi: 'Giao luật, Chính phủ quy định nhóm khác; đã lấy từ NĐ 188, Điều 5.',
  en: 'Leaves further groups to other law; taken from NĐ 188, Điều 5.',
};
const otherPremiums: Words = {
  vi: 'Mức đóng của nhóm do người khác đóng; không ai trong số đó do ta tính.',
  en: 'Premiums of groups for whom somebody else pays; none of ours.',
};
const heading: Words = {
  vi: 'Câu dẫn; nội dung nằm ở các khoản, điểm.',
  en: 'Leading words; the points carry the meaning.',
};
const ceiling: Words = {
  vi: 'Trần 6 % của Luật; mức 4,5 % đang dùng nằm ở Nghị định.',
  en: 'The ceiling of 6 %; the 4.5 % in use stands in the decree.',
};
const contracts: Words = {
  vi: 'Người có nhiều hợp đồng lao động: do người sử dụng lao động đóng.',
  en: 'People with several contracts: paid through employment.',
};
const partTimers: Words = {
  vi: 'Thứ tự riêng cho người hoạt động không chuyên trách cấp xã: người hỏi cho biết qua healthGround.',
  en: 'A separate order for part-time commune staff; told through healthGround.',
};
const delegation: Words = {
  vi: 'Giao Chính phủ quy định; đã có NĐ 188.',
  en: 'Leaves it to the Government; NĐ 188 does it.',
};
const wages: Words = {
  vi: 'Trần tiền lương để tính BHYT; chỉ với người có lương.',
  en: 'The ceiling for wage earners only.',
};
const employers: Words = {
  vi: 'Cách đóng của người sử dụng lao động và đơn vị cấp học bổng.',
  en: 'How employers and scholarship bodies pay.',
};
const transfers: Words = {
  vi: 'Cách chuyển tiền giữa các cơ quan; dùng ở quyết toán, không đổi mức hỗ trợ.',
  en: 'How offices transfer money; used by settlements, changes no share.',
};
const cards: Words = { vi: 'Thẻ và mã số; không có gì để tính.', en: 'Cards and numbers; nothing to compute.' };
const files: Words = {
  vi: 'Hồ sơ cấp thẻ; dùng ở listings và ở danh sách.',
  en: 'Files for the card; used by listings and lists.',
};
const force: Words = {
  vi: 'Hiệu lực và bãi bỏ; thời gian áp dụng ở from/until.',
  en: 'Entry into force and repeals; kept in from and until.',
};
const selfPaid: Words = {
  vi: 'Giá của người tự đóng: 4,5 %, giảm theo bậc ở điểm b.',
  en: 'The price of self-payers: 4.5 %, reduced by rung under point b.',
};
const whoLists: Words = {
  vi: 'Ai lập danh sách, theo mẫu nào; dùng ở mục listings của chính sách địa phương.',
  en: 'Who lists whom, on which form; used by the listings of the local policies.',
};
const cardDates: Words = {
  vi: 'Ngày thẻ có giá trị, không phải mức đóng.',
  en: 'When the card is valid, not what is paid.',
};
const merger: Words = {
  vi: 'Người đổi nhóm chỉ vì sáp nhập giữ nhóm cũ đến khi giấy tờ hết hạn: do cơ quan xác định, không suy ra được.',
  en: 'Who changed group only through a merger keeps the old one: decided on papers, not derived.',
};
const duties: Words = {
  vi: 'Nhiệm vụ của Ủy ban nhân dân tỉnh, thành phố; không có gì để tính.',
  en: 'Duties of the provincial committees; nothing to compute.',
};

export const notEncoded: readonly NotEncoded[] = [
  { cite: { instrument: law51.id, clause: 'Điều 3 khoản 2' }, because: base },
  { cite: { instrument: law51.id, clause: 'Điều 8 khoản 2' }, because: offices },
  { cite: { instrument: law51.id, clause: 'Điều 8 khoản 3' }, because: offices },
  { cite: { instrument: law51.id, clause: 'Điều 8 khoản 3 điểm a' }, because: offices },
  { cite: { instrument: law51.id, clause: 'Điều 8 khoản 3 điểm b' }, because: offices },
  { cite: { instrument: law51.id, clause: 'Điều 8 khoản 3 điểm c' }, because: offices },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 1 điểm a' }, because: told },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 1 điểm b' }, because: told },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 1 điểm c' }, because: told },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 1 điểm d' }, because: told },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 1 điểm đ' }, because: told },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 1 điểm e' }, because: told },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 1 điểm g' }, because: told },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 1 điểm h' }, because: told },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 1 điểm i' }, because: told },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm a' }, because: toldState },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm b' }, because: toldState },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm c' }, because: toldState },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm d' }, because: toldState },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm đ' }, because: toldState },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm e' }, because: toldState },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm g' }, because: toldState },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm i' }, because: toldState },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm k' }, because: toldState },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm l' }, because: toldState },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm m' }, because: toldState },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm n' }, because: toldState },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm p' }, because: toldState },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm q' }, because: toldState },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm u' }, because: toldState },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 4 điểm b' }, because: byDecree },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 4 điểm c' }, because: byDecree },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 4 điểm d' }, because: byDecree },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 4 điểm đ' }, because: byDecree },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 4 điểm e' }, because: byDecree },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 4 điểm g' }, because: byDecree },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 4 điểm h' }, because: byDecree },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 4 điểm i' }, because: byDecree },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 5' }, because: selfGroup },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 5 điểm a' }, because: selfGroup },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 5 điểm b' }, because: selfGroup },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 5 điểm c' }, because: selfGroup },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 5 điểm d' }, because: selfGroup },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 6' }, because: further },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 7' }, because: further },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 7 điểm a' }, because: further },
  { cite: { instrument: law51.id, clause: 'Điều 12 khoản 7 điểm b' }, because: further },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 1' }, because: otherPremiums },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 1 điểm a' }, because: otherPremiums },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 1 điểm b' }, because: otherPremiums },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 1 điểm c' }, because: otherPremiums },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 1 điểm d' }, because: otherPremiums },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 1 điểm đ' }, because: otherPremiums },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 1 điểm e' }, because: otherPremiums },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 2' }, because: otherPremiums },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 2 điểm a' }, because: otherPremiums },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 2 điểm b' }, because: otherPremiums },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 2 điểm c' }, because: otherPremiums },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 3' }, because: heading },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 3 điểm a' }, because: otherPremiums },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 3 điểm c' }, because: otherPremiums },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 4' }, because: ceiling },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 5 điểm b' }, because: contracts },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 5 điểm c' }, because: partTimers },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 6 điểm a' }, because: ceiling },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 7' }, because: delegation },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 7 điểm a' }, because: delegation },
  { cite: { instrument: law51.id, clause: 'Điều 13 khoản 7 điểm b' }, because: delegation },
  { cite: { instrument: law51.id, clause: 'Điều 14 khoản 5' }, because: wages },
  { cite: { instrument: law51.id, clause: 'Điều 15 khoản 2' }, because: employers },
  { cite: { instrument: law51.id, clause: 'Điều 15 khoản 3' }, because: employers },
  { cite: { instrument: law51.id, clause: 'Điều 15 khoản 4' }, because: employers },
  { cite: { instrument: law51.id, clause: 'Điều 15 khoản 5' }, because: transfers },
  { cite: { instrument: law51.id, clause: 'Điều 15 khoản 7' }, because: employers },
  { cite: { instrument: law51.id, clause: 'Điều 15 khoản 8' }, because: employers },
  { cite: { instrument: law51.id, clause: 'Điều 15 khoản 8 điểm a' }, because: employers },
  { cite: { instrument: law51.id, clause: 'Điều 15 khoản 8 điểm b' }, because: employers },
  { cite: { instrument: law51.id, clause: 'Điều 16 khoản 1' }, because: cards },
  { cite: { instrument: law51.id, clause: 'Điều 16 khoản 2' }, because: cards },
  { cite: { instrument: law51.id, clause: 'Điều 16 khoản 5' }, because: cards },
  { cite: { instrument: law51.id, clause: 'Điều 17 khoản 1' }, because: files },
  { cite: { instrument: law51.id, clause: 'Điều 17 khoản 1 điểm a' }, because: files },
  { cite: { instrument: law51.id, clause: 'Điều 17 khoản 1 điểm b' }, because: files },
  { cite: { instrument: law51.id, clause: 'Điều 17 khoản 1 điểm c' }, because: files },
  { cite: { instrument: law51.id, clause: 'Điều 17 khoản 1 điểm d' }, because: files },
  { cite: { instrument: law51.id, clause: 'Điều 17 khoản 1 điểm đ' }, because: files },
  { cite: { instrument: law51.id, clause: 'Điều 17 khoản 3' }, because: cards },
  { cite: { instrument: law51.id, clause: 'Luật 51/2024 Điều 3 khoản 1' }, because: force },
  { cite: { instrument: law51.id, clause: 'Luật 51/2024 Điều 3 khoản 5' }, because: force },
  { cite: { instrument: decree188.id, clause: 'Điều 5' }, because: heading },
  { cite: { instrument: decree188.id, clause: 'Điều 6 khoản 1' }, because: heading },
  { cite: { instrument: decree188.id, clause: 'Điều 6 khoản 1 điểm a' }, because: otherPremiums },
  { cite: { instrument: decree188.id, clause: 'Điều 6 khoản 1 điểm b' }, because: otherPremiums },
  { cite: { instrument: decree188.id, clause: 'Điều 6 khoản 1 điểm c' }, because: otherPremiums },
  { cite: { instrument: decree188.id, clause: 'Điều 6 khoản 1 điểm d' }, because: otherPremiums },
  { cite: { instrument: decree188.id, clause: 'Điều 6 khoản 1 điểm đ' }, because: otherPremiums },
  { cite: { instrument: decree188.id, clause: 'Điều 6 khoản 1 điểm e' }, because: otherPremiums },
  { cite: { instrument: decree188.id, clause: 'Điều 6 khoản 1 điểm g' }, because: otherPremiums },
  { cite: { instrument: decree188.id, clause: 'Điều 6 khoản 2' }, because: heading },
  { cite: { instrument: decree188.id, clause: 'Điều 6 khoản 2 điểm a' }, because: otherPremiums },
  { cite: { instrument: decree188.id, clause: 'Điều 6 khoản 2 điểm b' }, because: otherPremiums },
  { cite: { instrument: decree188.id, clause: 'Điều 6 khoản 2 điểm c' }, because: otherPremiums },
  { cite: { instrument: decree188.id, clause: 'Điều 6 khoản 3' }, because: heading },
  { cite: { instrument: decree188.id, clause: 'Điều 6 khoản 3 điểm b' }, because: otherPremiums },
  { cite: { instrument: decree188.id, clause: 'Điều 6 khoản 5' }, because: heading },
  { cite: { instrument: decree188.id, clause: 'Điều 6 khoản 5 điểm a' }, because: selfPaid },
  { cite: { instrument: decree188.id, clause: 'Điều 7 khoản 1' }, because: transfers },
  { cite: { instrument: decree188.id, clause: 'Điều 7 khoản 2' }, because: transfers },
  { cite: { instrument: decree188.id, clause: 'Điều 7 khoản 3' }, because: transfers },
  { cite: { instrument: decree188.id, clause: 'Điều 7 khoản 5' }, because: heading },
  { cite: { instrument: decree188.id, clause: 'Điều 7 khoản 6' }, because: heading },
  { cite: { instrument: decree188.id, clause: 'Điều 7 khoản 7' }, because: heading },
  { cite: { instrument: decree188.id, clause: 'Điều 7 khoản 9' }, because: heading },
  { cite: { instrument: decree188.id, clause: 'Điều 7 khoản 9 điểm a' }, because: transfers },
  { cite: { instrument: decree188.id, clause: 'Điều 7 khoản 9 điểm b' }, because: transfers },
  { cite: { instrument: decree188.id, clause: 'Điều 7 khoản 9 điểm c' }, because: transfers },
  { cite: { instrument: decree188.id, clause: 'Điều 7 khoản 11' }, because: transfers },
  { cite: { instrument: decree188.id, clause: 'Điều 7 khoản 12' }, because: transfers },
  { cite: { instrument: decree188.id, clause: 'Điều 9 khoản 1' }, because: whoLists },
  { cite: { instrument: decree188.id, clause: 'Điều 9 khoản 2' }, because: whoLists },
  { cite: { instrument: decree188.id, clause: 'Điều 9 khoản 3' }, because: whoLists },
  { cite: { instrument: decree188.id, clause: 'Điều 9 khoản 4' }, because: whoLists },
  { cite: { instrument: decree188.id, clause: 'Điều 9 khoản 5' }, because: whoLists },
  { cite: { instrument: decree188.id, clause: 'Điều 9 khoản 6' }, because: whoLists },
  { cite: { instrument: decree188.id, clause: 'Điều 13 khoản 1' }, because: cardDates },
  { cite: { instrument: decree188.id, clause: 'Điều 13 khoản 3' }, because: cardDates },
  { cite: { instrument: decree188.id, clause: 'Điều 13 khoản 4' }, because: cardDates },
  { cite: { instrument: decree188.id, clause: 'Điều 13 khoản 5' }, because: cardDates },
  { cite: { instrument: decree188.id, clause: 'Điều 13 khoản 6' }, because: cardDates },
  { cite: { instrument: decree188.id, clause: 'Điều 13 khoản 7' }, because: cardDates },
  { cite: { instrument: decree188.id, clause: 'Điều 13 khoản 7 điểm a' }, because: cardDates },
  { cite: { instrument: decree188.id, clause: 'Điều 13 khoản 7 điểm b' }, because: cardDates },
  { cite: { instrument: decree188.id, clause: 'Điều 13 khoản 8' }, because: cardDates },
  { cite: { instrument: decree188.id, clause: 'Điều 13 khoản 8 điểm a' }, because: cardDates },
  { cite: { instrument: decree188.id, clause: 'Điều 13 khoản 10' }, because: cardDates },
  { cite: { instrument: decree188.id, clause: 'Điều 69 khoản 2' }, because: merger },
  { cite: { instrument: decree188.id, clause: 'Điều 70 khoản 1' }, because: force },
  { cite: { instrument: decree188.id, clause: 'Điều 70 khoản 2' }, because: force },
  { cite: { instrument: decree188.id, clause: 'Điều 70 khoản 3' }, because: force },
  { cite: { instrument: decree188.id, clause: 'Điều 70 khoản 4' }, because: force },
  { cite: { instrument: decree188.id, clause: 'Điều 70 khoản 4 điểm a' }, because: force },
  { cite: { instrument: decree188.id, clause: 'Điều 70 khoản 4 điểm b' }, because: force },
  { cite: { instrument: decree188.id, clause: 'Điều 70 khoản 4 điểm c' }, because: force },
  { cite: { instrument: decree188.id, clause: 'Điều 70 khoản 5' }, because: force },
  { cite: { instrument: decree188.id, clause: 'Điều 70 khoản 5 điểm a' }, because: force },
  { cite: { instrument: decree188.id, clause: 'Điều 70 khoản 5 điểm b' }, because: force },
  { cite: { instrument: decree188.id, clause: 'Điều 70 khoản 5 điểm c' }, because: force },
  { cite: { instrument: decree188.id, clause: 'Điều 70 khoản 6' }, because: force },
  { cite: { instrument: decree188.id, clause: 'Điều 71 khoản 10' }, because: duties },
  { cite: { instrument: decree188.id, clause: 'Điều 71 khoản 10 điểm a' }, because: duties },
  { cite: { instrument: decree188.id, clause: 'Điều 71 khoản 10 điểm b' }, because: duties },
  { cite: { instrument: decree188.id, clause: 'Điều 71 khoản 10 điểm c' }, because: duties },
  { cite: { instrument: decree188.id, clause: 'Điều 71 khoản 10 điểm d' }, because: duties },
  { cite: { instrument: decree188.id, clause: 'Điều 71 khoản 10 điểm đ' }, because: duties },
];

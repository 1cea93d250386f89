/** What a person is asked for each fact, in both languages, in the engine's own plain words. */
import type { Fact } from './facts.ts';
import type { Words } from './policy.ts';

const words = (vi: string, en: string): Words => ({ vi, en });

export const QUESTIONS: { readonly [F in Fact | 'lumpMonths']: Words } = {
  birthDate: words('Sinh ngày, tháng, năm nào?', 'What is the date of birth?'),
  sex: words('Giới tính?', 'Which sex?'),
  citizen: words('Có là công dân Việt Nam không?', 'A Vietnamese citizen?'),
  permanentResident: words(
    'Có đang thường trú tại tỉnh, thành phố này không?',
    'A permanent resident of this province?',
  ),
  commune: words('Đang sống ở xã, phường, đặc khu nào?', 'In which commune do you live?'),
  areas: words(
    'Nơi sống thuộc vùng nào: xã nghèo, miền núi, khó khăn, đặc biệt khó khăn, xã đảo?',
    'Which areas is the home in: poor commune, mountain, difficult, especially difficult, island?',
  ),
  household: words(
    'Hộ được công nhận là nghèo, cận nghèo, đã thoát nghèo và thoát cận nghèo, hay khác?',
    'Is the household recognised as poor, near-poor, out of both, or other?',
  ),
  exitedFrom: words('Hộ thoát từ hộ nghèo hay hộ cận nghèo?', 'Did the household leave poverty or near-poverty?'),
  exitedOn: words(
    'Tháng nào được công nhận thoát nghèo, thoát cận nghèo?',
    'In which month was leaving (near-)poverty recognised?',
  ),
  nationalStandard: words(
    'Theo chuẩn của Chính phủ, hộ là nghèo, cận nghèo hay khác?',
    'By the national standard, is the household poor, near-poor or other?',
  ),
  farming: words(
    'Hộ làm nông, lâm, ngư, diêm nghiệp hay không?',
    'Is the household in farming, forestry, fishery, salt making, or none?',
  ),
  averageLiving: words(
    'Hộ có được xác nhận mức sống trung bình không?',
    'Is the household confirmed as of average living standard?',
  ),
  ethnicMinority: words('Có là người dân tộc thiểu số không?', 'Of an ethnic minority?'),
  graduatedCommuneOn: words(
    'Xã đang sống ra khỏi danh sách vùng khó khăn, đặc biệt khó khăn khi nào (hoặc chưa từng)?',
    'When did the commune leave the list of difficult areas (or never)?',
  ),
  graduatedList: words(
    'Xã thuộc danh sách giai đoạn 2016-2020 hay danh sách khác?',
    'Was the commune on the list of 2016-2020 or another?',
  ),
  disability: words('Mức độ khuyết tật đã được xác nhận?', 'Which confirmed degree of disability?'),
  student: words('Có đang là học sinh, sinh viên không?', 'A pupil or student?'),
  schoolProvince: words('Trường ở tỉnh, thành phố nào?', 'In which province is the school?'),
  studentHardship: words('Học sinh, sinh viên có hoàn cảnh khó khăn không?', 'Is the pupil or student in hardship?'),
  compulsorySocialInsurance: words('Có thuộc diện tham gia BHXH bắt buộc không?', 'Under compulsory social insurance?'),
  allowances: words('Đang hưởng lương hưu hay trợ cấp nào?', 'Which pension or allowances are received?'),
  healthGround: words(
    'BHYT có do việc làm, cơ quan BHXH hay ngân sách nhà nước đóng không?',
    'Is health insurance already paid through employment, the insurance fund or the state budget?',
  ),
  healthCard: words(
    'Trong thời gian đó có thẻ BHYT theo diện khác không?',
    'A health insurance card on another ground for those months?',
  ),
  roles: words(
    'Thuộc nhóm nào: y tế thôn, cộng tác viên, nghệ nhân, cựu chiến binh…?',
    'Which roles: village health, collaborator, artisan, veteran…?',
  ),
  inClub: words(
    'Có tham gia câu lạc bộ cựu quân nhân, cựu công an, cựu thanh niên xung phong không?',
    'In the club of former soldiers, police and youth volunteers?',
  ),
  hivPositive: words('Có thuộc diện theo Luật Phòng, chống HIV/AIDS không?', 'Under the law on HIV/AIDS?'),
  blindAssociation: words('Có là hội viên Hội Người mù không?', 'A member of the Blind Association?'),
  traffickingVictimOn: words(
    'Được xác nhận là nạn nhân theo Luật Phòng, chống mua bán người khi nào (hoặc chưa)?',
    'When confirmed as a victim under the law on human trafficking (or never)?',
  ),
  bombVictim: words('Có là nạn nhân bom mìn, vật nổ sau chiến tranh không?', 'A victim of post-war bombs or mines?'),
  monthsSupported: words(
    'Đã được nhà nước hỗ trợ đóng BHXH tự nguyện bao nhiêu tháng?',
    'For how many months has the state already supported voluntary social insurance?',
  ),
  lastCoveredOn: words(
    'Thẻ BHYT trước hết hạn ngày nào (hoặc chưa từng có)?',
    'When did the last health insurance card end (or never)?',
  ),
  lumpMonths: words('Đóng một lần cho bao nhiêu tháng?', 'How many months are paid at once?'),
};

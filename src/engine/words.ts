/**
 * The engine's own plain words, in both languages: values, conditions, questions. What a condition says is printed from
 * the values the engine uses, so that prose and value cannot drift apart. Words of the law never stand here.
 */
import type { Language } from './answer.ts';
import type { Simple } from './condition.ts';
import type { Condition, Words } from './policy.ts';

const words = (vi: string, en: string): Words => ({ vi, en });

export const VALUES: Readonly<Record<string, Words>> = {
  poor: words('nghèo', 'poor'),
  'near-poor': words('cận nghèo', 'near-poor'),
  exited: words('đã thoát nghèo và thoát cận nghèo', 'out of poverty and near-poverty'),
  other: words('khác', 'other'),
  poverty: words('hộ nghèo', 'a poor household'),
  'near-poverty': words('hộ cận nghèo', 'a near-poor household'),
  agriculture: words('nông nghiệp', 'agriculture'),
  forestry: words('lâm nghiệp', 'forestry'),
  fishery: words('ngư nghiệp', 'fishery'),
  salt: words('diêm nghiệp', 'salt making'),
  none: words('không', 'none'),
  mild: words('nhẹ', 'mild'),
  severe: words('nặng', 'severe'),
  'very-severe': words('đặc biệt nặng', 'very severe'),
  '2016-2020': words('giai đoạn 2016-2020', 'of 2016-2020'),
  employment: words('người lao động, người sử dụng lao động đóng', 'paid through employment'),
  'insurance-fund': words('cơ quan BHXH đóng', 'paid by the insurance fund'),
  state: words('ngân sách nhà nước đóng', 'paid by the state budget'),
  'poor-commune': words('xã nghèo', 'a poor commune'),
  'minority-mountain': words('vùng đồng bào dân tộc thiểu số và miền núi', 'the minority and mountain area'),
  difficult: words('vùng khó khăn', 'a difficult area'),
  'especially-difficult': words('vùng đặc biệt khó khăn', 'an especially difficult area'),
  island: words('xã đảo, đặc khu', 'an island commune or special zone'),
  pension: words('lương hưu', 'a pension'),
  'work-incapacity': words('trợ cấp mất sức lao động', 'a work-incapacity allowance'),
  'social-insurance-allowance': words('trợ cấp BHXH hằng tháng', 'a monthly social insurance allowance'),
  'social-allowance': words('trợ cấp xã hội hằng tháng', 'a monthly social allowance'),
  'social-pension': words('trợ cấp hưu trí xã hội', 'a social pension'),
  survivor: words('trợ cấp tuất hằng tháng', 'a monthly survivor allowance'),
  unemployment: words('trợ cấp thất nghiệp', 'unemployment benefit'),
  'grassroots-security': words('lực lượng bảo vệ an ninh, trật tự ở cơ sở', 'the grassroots security force'),
  'village-health-worker': words('nhân viên y tế thôn, bản; cô đỡ thôn, bản', 'village health workers and midwives'),
  'population-collaborator': words('cộng tác viên dân số', 'population collaborators'),
  'animal-health-worker': words('nhân viên chăn nuôi thú y', 'animal health workers'),
  'hamlet-activist': words('người hoạt động không chuyên trách ở thôn, tổ dân phố', 'part-time hamlet activists'),
  artisan: words('Nghệ nhân nhân dân, Nghệ nhân ưu tú', "People's and Excellent Artisans"),
  'artisan-low-income': words('nghệ nhân thuộc hộ thu nhập thấp', 'artisans of low income'),
  'hanoi-artisan': words('Nghệ nhân Hà Nội', 'Hà Nội Artisans'),
  'veterans-association': words('hội viên Hội Cựu chiến binh', 'members of the Veterans Association'),
  'ex-soldier': words('cựu quân nhân', 'former soldiers'),
  'ex-police': words('cựu công an nhân dân', 'former police'),
  'ex-youth-volunteer': words('cựu thanh niên xung phong', 'former youth volunteers'),
  'party-40-years': words('đảng viên có Huy hiệu 40 năm tuổi Đảng trở lên', 'holders of the 40-year Party badge'),
  'waste-collector': words('người thu gom rác ở thôn, khu dân cư', 'waste collectors of hamlets'),
  'charity-establishment': words('người ở cơ sở từ thiện, tôn giáo', 'people in charity or religious establishments'),
  monthly: words('hằng tháng', 'monthly'),
  quarterly: words('03 tháng một lần', 'every 3 months'),
  semiannual: words('06 tháng một lần', 'every 6 months'),
  annual: words('12 tháng một lần', 'every 12 months'),
  ahead: words('một lần cho nhiều năm về sau', 'once for several years ahead'),
  missing: words('một lần cho thời gian còn thiếu', 'once for missing months'),
  female: words('nữ', 'female'),
  male: words('nam', 'male'),
  eligible: words('được hỗ trợ', 'supported'),
  refused: words('không được hỗ trợ', 'not supported'),
};

const BOOLEANS: { readonly [F in Extract<Simple, { is: boolean }>['fact']]: readonly [yes: Words, no: Words] } = {
  citizen: [
    words('là công dân Việt Nam', 'a Vietnamese citizen'),
    words('không là công dân Việt Nam', 'not a citizen'),
  ],
  permanentResident: [
    words('đang thường trú', 'a permanent resident'),
    words('không thường trú', 'not a permanent resident'),
  ],
  averageLiving: [
    words('hộ có mức sống trung bình', 'of average living standard'),
    words('hộ không có mức sống trung bình', 'not of average living standard'),
  ],
  ethnicMinority: [
    words('là người dân tộc thiểu số', 'of an ethnic minority'),
    words('không là người dân tộc thiểu số', 'not of an ethnic minority'),
  ],
  student: [
    words('là học sinh, sinh viên', 'a pupil or student'),
    words('không là học sinh, sinh viên', 'not a pupil or student'),
  ],
  studentHardship: [
    words('có hoàn cảnh khó khăn', 'in hardship'),
    words('không có hoàn cảnh khó khăn', 'not in hardship'),
  ],
  compulsorySocialInsurance: [
    words('thuộc diện BHXH bắt buộc', 'under compulsory social insurance'),
    words('không thuộc diện BHXH bắt buộc', 'not under compulsory social insurance'),
  ],
  healthCard: [
    words('đã có thẻ BHYT', 'holding a health insurance card'),
    words('chưa có thẻ BHYT', 'without a health insurance card'),
  ],
  inClub: [
    words(
      'tham gia câu lạc bộ cựu quân nhân, cựu công an, cựu thanh niên xung phong',
      'in the club of former soldiers, police and youth volunteers',
    ),
    words('không tham gia câu lạc bộ', 'not in the club'),
  ],
  hivPositive: [
    words('thuộc diện theo Luật Phòng, chống HIV/AIDS', 'under the law on HIV/AIDS'),
    words('không thuộc diện theo Luật Phòng, chống HIV/AIDS', 'not under the law on HIV/AIDS'),
  ],
  blindAssociation: [
    words('là hội viên Hội Người mù', 'a member of the Blind Association'),
    words('không là hội viên Hội Người mù', 'not a member of the Blind Association'),
  ],
  bombVictim: [
    words('là nạn nhân bom mìn sau chiến tranh', 'a victim of post-war bombs or mines'),
    words('không là nạn nhân bom mìn', 'not a bomb or mine victim'),
  ],
};

const SUBJECTS: Readonly<Record<string, Words>> = {
  household: words('hộ', 'household:'),
  nationalStandard: words('theo chuẩn của Chính phủ, hộ', 'household by the national standard:'),
  exitedFrom: words('thoát từ', 'having left'),
  farming: words('hộ làm', 'household in'),
  graduatedList: words('xã ra khỏi danh sách', 'commune off the list'),
  disability: words('khuyết tật mức', 'disability'),
  healthGround: words('BHYT do', 'health insurance'),
  schoolProvince: words('trường ở tỉnh, thành phố mã', 'school in province'),
  commune: words('sống ở xã, phường, đặc khu mã', 'living in commune'),
  allowances: words('đang hưởng', 'receiving'),
  roles: words('là', 'one of'),
  areas: words('sống ở', 'living in'),
  exitedOn: words(
    'kể từ tháng được công nhận thoát nghèo, thoát cận nghèo',
    'of the recognition as out of (near-)poverty',
  ),
  graduatedCommuneOn: words('kể từ khi xã ra khỏi vùng khó khăn', 'since the commune left the difficult list'),
  traffickingVictimOn: words('kể từ khi được xác nhận', 'since the confirmation'),
};

/** What a condition asks, in plain words made from its values. */
export function describe(condition: Condition, language: Language): string {
  if ('any' in condition) return join(condition.any, language, language === 'vi' ? ' hoặc ' : ' or ');
  if ('all' in condition) return join(condition.all, language, language === 'vi' ? ' và ' : ' and ');
  return describeSimple(condition, language);
}

/** Brackets keep apart what `and` and `or` alone would blur. */
function join(conditions: readonly Condition[], language: Language, by: string): string {
  const told = conditions.map((condition) => {
    const words = describe(condition, language);
    return 'any' in condition || 'all' in condition ? `(${words})` : words;
  });
  return told.join(by);
}

function describeSimple(condition: Simple, language: Language): string {
  if (condition.fact === 'age') return describeAge(condition, language);
  const subject = SUBJECTS[condition.fact]?.[language] ?? '';
  if ('is' in condition) return BOOLEANS[condition.fact][condition.is ? 0 : 1][language];
  if ('withinMonths' in condition) {
    const count = condition.withinMonths;
    return language === 'vi' ? `trong ${count} tháng ${subject}` : `within ${count} months ${subject}`;
  }
  if ('hasNone' in condition) {
    const list = listOf(condition.hasNone, language);
    return language === 'vi' ? `không hưởng ${list}` : `not receiving ${list}`;
  }
  return `${subject} ${listOf('has' in condition ? condition.has : condition.in, language)}`;
}

function describeAge({ from, below }: { readonly from?: number; readonly below?: number }, language: Language): string {
  if (language === 'vi') {
    return [from !== undefined ? `từ đủ ${from} tuổi` : '', below !== undefined ? `dưới ${below} tuổi` : '']
      .filter(Boolean)
      .join(' đến ');
  }
  return [from !== undefined ? `${from} or older` : '', below !== undefined ? `under ${below}` : '']
    .filter(Boolean)
    .join(' and ');
}

function listOf(values: readonly string[], language: Language): string {
  return values.map((value) => VALUES[value]?.[language] ?? value).join(language === 'vi' ? ' hoặc ' : ' or ');
}

/**
 * Hải Phòng until the end of 2025: NQ 11/2022/NQ-HĐND as amended by NQ 05/2024/NQ-HĐND, known through the city's plan
 * of 2024. Data only. The two resolutions are not at hand and the plan names no rate: every share here is null, and must
 * stay so until somebody brings the text. Never guess one.
 */
import type { Policy } from '../../../engine/policy.ts';
import { haiphongPlan2024 } from '../texts/plan-2024.ts';
import { haiphongNq05, haiphongNq11 } from '../texts/without-text.ts';

const PLAN = 'haiphong-plan-2024';
const NQ11 = 'haiphong-nq-11-2022';
const NQ05 = 'haiphong-nq-05-2024';

export const policy: Policy = {
  id: 'haiphong/2024-07',
  province: '31',
  title: {
    vi: 'Thành phố Hải Phòng hỗ trợ đóng BHYT đến hết năm 2025',
    en: 'Hải Phòng’s support for health insurance premiums until the end of 2025',
  },
  instruments: [haiphongPlan2024, haiphongNq11, haiphongNq05],
  from: '2024-07',
  until: '2025-12',
  supportEnds: {
    month: '2025-12',
    cite: { instrument: PLAN, clause: 'II.4' },
    says: { vi: 'Thành phố hỗ trợ đến hết tháng 12/2025.', en: 'The city supports until the end of December 2025.' },
  },
  checkedOn: '2026-11-20',
  schemes: ['health-insurance'],

  scopes: [
    {
      schemes: ['health-insurance'],
      cite: { instrument: PLAN, clause: 'I.1' },
      text: 'đang thường trú trên địa bàn thành phố Hải Phòng',
      says: { vi: 'đang thường trú tại thành phố Hải Phòng', en: 'is a permanent resident of Hải Phòng' },
      when: [{ fact: 'permanentResident', is: true }],
      refusal: {
        vi: 'Chỉ người thường trú tại thành phố Hải Phòng được thành phố hỗ trợ BHYT.',
        en: 'The city supports health insurance for permanent residents of Hải Phòng only.',
      },
    },
  ],
  exclusions: [],

  // In the order in which section IV.1 of the plan names them.
  rules: [
    {
      id: 'hi-near-poor',
      scheme: 'health-insurance',
      cite: { instrument: PLAN, clause: 'IV.1' },
      text: 'người thuộc hộ cận nghèo',
      says: { vi: 'người thuộc hộ cận nghèo', en: 'a near-poor household' },
      when: [{ fact: 'nationalStandard', in: ['near-poor'] }],
      kind: 'on-top',
      on: ['hi-near-poor'],
      share: null,
      confidence: 'unknown',
      budget: 'city',
      benefit: 80,
      listing: 'commune',
    },
    {
      id: 'hi-farming',
      scheme: 'health-insurance',
      cite: { instrument: PLAN, clause: 'IV.1' },
      text: 'người thuộc hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình',
      says: {
        vi: 'hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình',
        en: 'a farming, forestry, fishery or salt household of average living standard',
      },
      when: [
        { fact: 'farming', in: ['agriculture', 'forestry', 'fishery', 'salt'] },
        { fact: 'averageLiving', is: true },
      ],
      kind: 'on-top',
      on: ['hi-farming'],
      share: null,
      confidence: 'unknown',
      budget: 'city',
      benefit: 80,
      listing: 'commune',
    },
    {
      id: 'hi-hiv',
      scheme: 'health-insurance',
      cite: { instrument: PLAN, clause: 'IV.1' },
      text: 'người nhiễm HIV/AIDS',
      says: { vi: 'người nhiễm HIV/AIDS', en: 'a person living with HIV/AIDS' },
      when: [{ fact: 'hivPositive', is: true }],
      kind: 'in-full',
      counted: { when: 'monthly', cite: { instrument: PLAN, clause: 'IV.3' } },
      on: 'any',
      share: null,
      confidence: 'unknown',
      budget: 'city',
      benefit: 80,
      listing: 'commune',
      sensitive: true,
    },
    {
      id: 'hi-elderly',
      scheme: 'health-insurance',
      cite: { instrument: PLAN, clause: 'IV.1' },
      who: { instrument: PLAN, clause: 'I.1' },
      text: 'người cao tuổi từ đủ 60 tuổi đến 79 tuổi không có lương hưu, không có trợ cấp xã hội',
      says: {
        vi: 'người từ đủ 60 đến 79 tuổi, không có lương hưu, trợ cấp xã hội',
        en: 'aged 60 to 79, without pension or social allowance',
      },
      when: [
        { fact: 'age', from: 60, below: 80 },
        { fact: 'allowances', hasNone: ['pension', 'social-allowance'] },
      ],
      kind: 'in-full',
      counted: { when: 'monthly', cite: { instrument: PLAN, clause: 'IV.3' } },
      on: 'any',
      share: null,
      confidence: 'unknown',
      budget: 'city',
      benefit: 80,
      listing: 'commune',
    },
    {
      id: 'hi-blind',
      scheme: 'health-insurance',
      cite: { instrument: PLAN, clause: 'IV.1' },
      text: 'hội viên Hội người mù thành phố chưa được cấp thẻ bảo hiểm y tế miễn phí',
      says: {
        vi: 'hội viên Hội Người mù chưa có thẻ BHYT miễn phí',
        en: 'a member of the Association of the Blind without a free card',
      },
      when: [
        { fact: 'blindAssociation', is: true },
        { fact: 'healthCard', is: false },
      ],
      kind: 'in-full',
      counted: { when: 'monthly', cite: { instrument: PLAN, clause: 'IV.3' } },
      on: 'any',
      share: null,
      confidence: 'unknown',
      budget: 'city',
      benefit: 80,
      listing: 'commune',
    },
  ],
  several: {
    order: 'highest-benefit',
    cite: { instrument: PLAN, clause: 'II.2' },
    says: {
      vi: 'Chỉ được cấp một thẻ BHYT, loại có quyền lợi cao nhất',
      en: 'One card only, the one with the highest benefit',
    },
  },

  listings: [
    {
      id: 'commune',
      by: ['commune'],
      form: '',
      papers: [],
      confirmedBy: null,
      approvedBy: 'insurer-local',
      deadline: null,
      cite: { instrument: PLAN, clause: 'IV.7' },
    },
  ],

  deadlines: [
    {
      id: 'yearly-report',
      cite: { instrument: PLAN, clause: 'IV.2' },
      words: 'trước ngày 30/11 hằng năm',
      what: {
        vi: 'BHXH thành phố báo cáo kết quả thực hiện với UBND thành phố',
        en: 'The city insurer reports the results to the city',
      },
      who: 'insurer-city',
      kind: 'report',
      limit: 'before',
      on: { every: 'year', month: 11, day: 30 },
    },
    {
      id: 'collectors-review',
      cite: { instrument: PLAN, clause: 'IV.2' },
      words: 'định kỳ 06 tháng, hằng năm',
      what: {
        vi: 'BHXH thành phố sơ kết, tổng kết hoạt động của Tổ chức dịch vụ thu',
        en: 'The city insurer reviews the collecting organisations',
      },
      who: 'insurer-city',
      kind: 'work',
      limit: 'within',
      on: { every: 'half-year' },
      readings: ['time-without-a-day'],
    },
  ],

  budgetHolders: [
    {
      holder: 'city',
      cite: { instrument: PLAN, clause: 'III' },
      says: {
        vi: 'Ngân sách thành phố và ngân sách các địa phương; phần ai chi không nêu',
        en: 'The city budget and local budgets; which pays what is not said',
      },
    },
  ],

  readings: [
    {
      id: 'time-without-a-day',
      cites: [{ instrument: PLAN, clause: 'IV.2' }],
      reading: {
        vi: '“Định kỳ 06 tháng” là một lần trong mỗi nửa năm, chậm nhất ngày cuối của nửa năm; việc hằng năm nằm trong lần thứ hai',
        en: '“Every 6 months” is once in each half-year, at the latest on its last day; the yearly review is the second',
      },
      because: { vi: 'Kế hoạch không ghi ngày', en: 'The plan names no day' },
    },
    {
      id: 'rates-not-at-hand',
      law: 'A1.2',
      cites: [
        { instrument: PLAN, clause: 'II.1' },
        { instrument: PLAN, clause: 'II.2' },
        { instrument: NQ11, clause: 'Điều 2 khoản 1' },
      ],
      reading: {
        vi: 'Người thuộc đối tượng được trả lời là được hỗ trợ, nhưng không nêu số tiền của thành phố và của người tham gia',
        en: 'Who belongs to a group is told so; the city’s and the participant’s amounts are not said',
      },
      because: {
        vi: 'Kế hoạch chỉ dẫn điểm a, b, c, d khoản 1 Điều 2 Nghị quyết 11/2022; văn bản này không có trong tay',
        en: 'The plan only points to điểm a to d of khoản 1 Điều 2 of NQ 11/2022, which is not at hand',
      },
    },
    {
      id: 'beside-the-state',
      law: 'A2.3',
      cites: [
        { instrument: PLAN, clause: 'IV.1' },
        { instrument: NQ11, clause: 'Điều 2 khoản 1' },
      ],
      reading: {
        vi: 'Cận nghèo và hộ mức sống trung bình: cộng vào phần nhà nước của chính đối tượng; các đối tượng khác: đứng bên phần nhà nước bất kỳ, nếu có. “in-full” ở đây không có nghĩa là 100%',
        en: 'Near-poor and average-living households stand on the state’s share of their own group; the others stand beside whichever share the state gives, if any. “in-full” does not mean 100 % here',
      },
      because: {
        vi: 'Chưa có văn bản nêu mức; cách đọc này không từ chối ai mà kế hoạch có nêu và vẫn cho biết phần nhà nước',
        en: 'No text at hand names the rates; read so, nobody the plan names is refused and the state’s share is still told',
      },
    },
    {
      id: 'near-poor-national',
      law: 'A3.1',
      cites: [{ instrument: PLAN, clause: 'IV.1' }],
      reading: {
        vi: 'Hộ cận nghèo theo chuẩn quốc gia, là hộ được nhà nước hỗ trợ 70%',
        en: 'Near-poor by the national standard: the household the state supports with 70 %',
      },
      because: {
        vi: 'Kế hoạch không nêu chuẩn riêng của thành phố; nghị quyết thay thế cộng vào 70% của nhà nước',
        en: 'The plan names no standard of the city; the resolution that replaced it adds to the state’s 70 %',
      },
    },
    {
      id: 'full-price',
      law: 'A2.8',
      cites: [{ instrument: PLAN, clause: 'II.2' }],
      reading: {
        vi: '“Mức đóng” là mức đầy đủ 4,5%, không giảm theo thứ tự trong hộ; người được hỗ trợ không tính vào thứ tự đó',
        en: '“The premium” is the full 4.5 %, without the household ladder; a supported person is no rung of it',
      },
      because: {
        vi: 'Kế hoạch im lặng; thang giảm chỉ dành cho người tham gia theo hộ gia đình',
        en: 'The plan is silent; the ladder is for those who join in the household form',
      },
    },
    {
      id: 'status-change',
      law: 'A3.14',
      cites: [{ instrument: PLAN, clause: 'II.1' }],
      reading: {
        vi: 'Thay đổi diện giữa thời gian đã đóng không làm tính lại; tuổi, thời hạn biết trước thì tính từng tháng',
        en: 'A change of status inside a paid period is not settled anew; ages and windows known ahead count by month',
      },
      because: { vi: 'Kế hoạch không nêu', en: 'The plan does not say' },
    },
    {
      id: 'exclusive-days',
      law: 'A4.5',
      cites: [{ instrument: PLAN, clause: 'IV.2' }],
      reading: {
        vi: '“Trước ngày 30/11” hết vào ngày 29/11',
        en: '“Before 30/11” ends with the 29th',
      },
      because: { vi: '“Trước” không gồm chính ngày ấy', en: '“Before” leaves the day itself out' },
    },
    {
      id: 'elderly-to-79',
      law: 'A3.9',
      cites: [
        { instrument: PLAN, clause: 'I.1' },
        { instrument: PLAN, clause: 'IV.1' },
        { instrument: NQ05, clause: 'Điều 1' },
      ],
      reading: {
        vi: '“Từ đủ 60 tuổi đến 79 tuổi” là từ sinh nhật 60 đến ngày liền trước sinh nhật 80; tháng có ít nhất một ngày đủ điều kiện được tính trọn; chỉ biết năm hoặc tháng sinh thì lấy ngày đầu',
        en: '“60 to 79” runs from the 60th birthday to the day before the 80th; a month with one such day counts whole; a year or month of birth alone is its first day',
      },
      because: {
        vi: 'Nghị quyết 05/2024 thêm 60 đến dưới 70 vào nhóm có sẵn; kế hoạch gộp thành 60 đến 79',
        en: 'NQ 05/2024 added 60 to under 70 to the older group; the plan joins them as 60 to 79',
      },
    },
    {
      id: 'free-card',
      law: 'A3.7',
      cites: [{ instrument: PLAN, clause: 'IV.1' }],
      reading: {
        vi: '“Chưa được cấp thẻ miễn phí” chỉ áp dụng cho hội viên Hội Người mù: không có thẻ theo diện khác',
        en: '“Without a free card” binds members of the Association of the Blind only: no card on another ground',
      },
      because: {
        vi: 'Cụm từ đứng ngay sau “hội viên Hội người mù thành phố”',
        en: 'The words stand right after the members of the association',
      },
    },
    {
      id: 'residence',
      law: 'A3.10',
      cites: [
        { instrument: PLAN, clause: 'I.1' },
        { instrument: PLAN, clause: 'II.3' },
      ],
      reading: {
        vi: 'Mọi đối tượng đều phải thường trú tại thành phố',
        en: 'Every group asks for permanent residence in the city',
      },
      because: {
        vi: 'Kế hoạch chỉ ghi “đang thường trú” với người cao tuổi; nghị quyết thay thế đòi hỏi với mọi người',
        en: 'The plan says so for the elderly only; the resolution that replaced it asks it of all',
      },
    },
    {
      id: 'one-card',
      law: 'A2.7',
      cites: [{ instrument: PLAN, clause: 'II.2' }],
      reading: {
        vi: 'Một thẻ có quyền lợi cao nhất; bằng nhau thì theo thứ tự kế hoạch nêu đối tượng',
        en: 'One card with the highest benefit; when equal, the order in which the plan names the groups',
      },
      because: {
        vi: 'Mức hỗ trợ không rõ nên không thể chọn theo mức hỗ trợ',
        en: 'The rates are unknown, so the highest support cannot be chosen',
      },
    },
    {
      id: 'first-month',
      law: 'A5.12',
      cites: [
        { instrument: PLAN, clause: 'II.4' },
        { instrument: NQ05, clause: 'toàn văn' },
      ],
      reading: {
        vi: 'Tính từ tháng 07/2024, tháng ban hành Nghị quyết 05/2024; trước đó không có văn bản',
        en: 'Counted from July 2024, the month of NQ 05/2024; for earlier months no text is held',
      },
      because: {
        vi: 'Ngày có hiệu lực không có trong các văn bản đang có',
        en: 'The first day in force is not in the texts at hand',
      },
    },
    {
      id: 'ends-2025',
      law: 'A4.4',
      cites: [{ instrument: PLAN, clause: 'II.4' }],
      reading: {
        vi: 'Tháng sau 12/2025 của một lần đóng trước không được hỗ trợ theo kế hoạch này',
        en: 'Months after December 2025 of an earlier payment are not supported under this plan',
      },
      because: {
        vi: 'Kế hoạch hết ngày 31/12/2025; nghị quyết mới áp dụng cho lần đóng từ 01/2026',
        en: 'The plan ends on 31/12/2025; the new resolution holds for payments from January 2026',
      },
    },
    {
      id: 'payer',
      law: 'A5.5',
      cites: [
        { instrument: PLAN, clause: 'III' },
        { instrument: PLAN, clause: 'IV.3' },
      ],
      reading: {
        vi: 'Phần hỗ trợ do ngân sách thành phố',
        en: 'The city budget owes the support',
      },
      because: {
        vi: 'Mục III nêu cả hai cấp; mục IV.3 để Sở Tài chính chuyển ngân sách thành phố',
        en: 'Section III names both levels; by IV.3 the finance department transfers the city’s money',
      },
    },
    {
      id: 'listing-2024',
      law: 'A5.3',
      cites: [
        { instrument: PLAN, clause: 'IV.1' },
        { instrument: PLAN, clause: 'IV.2' },
        { instrument: PLAN, clause: 'IV.7' },
      ],
      reading: {
        vi: 'Cấp xã lập danh sách, BHXH (khi đó là cấp huyện) thẩm định và phê duyệt',
        en: 'Communes list, the insurer (then of the district) appraises and approves',
      },
      because: {
        vi: 'Các cơ quan cấp huyện nêu trong kế hoạch không còn từ tháng 7/2025',
        en: 'The district offices the plan names no longer exist since July 2025',
      },
    },
    {
      id: 'national-deadline-not-repeated',
      law: 'A4.6',
      cites: [{ instrument: PLAN, clause: 'IV.3' }],
      reading: {
        vi: 'Lịch của chính sách này chỉ có các ngày ghi trong kế hoạch',
        en: 'The calendar of this policy has only the dates of the plan',
      },
      because: {
        vi: 'Nghị định 188 chỉ áp dụng từ tháng 7/2025; văn bản trước đó không có trong tay',
        en: 'NĐ 188 holds from July 2025 only; the decree before it is not at hand',
      },
    },
  ],

  notEncoded: [
    {
      cite: { instrument: PLAN, clause: 'I.2' },
      because: { vi: 'Yêu cầu chung', en: 'General requirements' },
    },
    {
      cite: { instrument: PLAN, clause: 'IV.4' },
      because: { vi: 'Tuyên truyền', en: 'Publicity' },
    },
    {
      cite: { instrument: PLAN, clause: 'IV.5' },
      because: { vi: 'Khám bệnh, chữa bệnh BHYT', en: 'Medical treatment under health insurance' },
    },
    {
      cite: { instrument: PLAN, clause: 'IV.6' },
      because: { vi: 'Kho bạc kiểm soát, thanh toán', en: 'Treasury control and payment' },
    },
    {
      cite: { instrument: PLAN, clause: 'IV.8' },
      because: { vi: 'Mặt trận tuyên truyền, giám sát', en: 'Fatherland Front: publicity and supervision' },
    },
    {
      cite: { instrument: PLAN, clause: 'Đoạn kết' },
      because: { vi: 'Lời kết; thay kế hoạch 13/KH-UBND', en: 'Closing words; replaces the plan 13/KH-UBND' },
    },
  ],
};

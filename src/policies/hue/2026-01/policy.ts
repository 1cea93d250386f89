/**
 * Huế: NQ 53/2025/NQ-HĐND of 25/12/2025 with the city's plan for it, 2026 to 2030. Data only, read beside texts/.
 * Never a number without its clause, and never a choice of ours outside `readings`.
 */
import type { Policy } from '../../../engine/policy.ts';
import { decree188 } from '../../vietnam/texts/decree-188-2025.ts';
import { law51 } from '../../vietnam/texts/law-51-2024.ts';
import { decree159 } from '../../vietnam/texts/without-text.ts';
import { hueNq53 } from '../texts/nq-53-2025.ts';
import { huePlanNq53 } from '../texts/plan-nq-53.ts';

const NQ53 = 'hue-nq-53-2025';
const PLAN = 'hue-plan-nq-53';
const ND188 = 'vietnam-decree-188-2025';
const BHYT = 'vietnam-law-51-2024';
const ND159 = 'vietnam-decree-159-2025';

export const policy: Policy = {
  id: 'hue/2026-01',
  province: '46',
  title: {
    vi: 'Thành phố Huế hỗ trợ mức đóng BHXH tự nguyện, BHYT, giai đoạn 2026 - 2030',
    en: 'Huế’s support for voluntary social insurance and health insurance premiums, 2026 to 2030',
  },
  instruments: [hueNq53, huePlanNq53, decree188, law51, decree159],
  from: '2026-01',
  until: '2030-12',
  supportEnds: {
    month: '2030-12',
    cite: { instrument: PLAN, clause: 'II.3.1' },
    says: { vi: 'Thành phố hỗ trợ đến hết tháng 12/2030.', en: 'The city supports until the end of December 2030.' },
  },
  checkedOn: '2026-11-20',
  schemes: ['social-insurance', 'health-insurance'],

  // Social insurance asks for permanent residence; health insurance asks for none (reading 'health-residence').
  scopes: [
    {
      schemes: ['social-insurance'],
      cite: { instrument: NQ53, clause: 'Điều 1 khoản 2 điểm a' },
      text: 'đang đăng ký thường trú trên địa bàn thành phố Huế',
      says: { vi: 'đang đăng ký thường trú tại thành phố Huế', en: 'is a registered permanent resident of Huế' },
      when: [{ fact: 'permanentResident', is: true }],
      refusal: {
        vi: 'Chỉ người đang đăng ký thường trú tại thành phố Huế được thành phố hỗ trợ BHXH tự nguyện.',
        en: 'The city supports social insurance for registered permanent residents of Huế only.',
      },
    },
  ],
  exclusions: [
    {
      scheme: 'social-insurance',
      method: 'missing',
      cite: { instrument: NQ53, clause: 'Điều 3 khoản 1' },
      says: {
        vi: 'Đóng một lần cho thời gian còn thiếu không được thành phố hỗ trợ thêm.',
        en: 'A lump sum for missing time gets no support from the city.',
      },
    },
  ],

  rules: [
    {
      id: 'si-all',
      scheme: 'social-insurance',
      cite: { instrument: NQ53, clause: 'Điều 3 khoản 1' },
      who: { instrument: NQ53, clause: 'Điều 1 khoản 2 điểm a' },
      text: 'người tham gia bảo hiểm xã hội tự nguyện được hỗ trợ 10% tiền đóng theo tỷ lệ phần trăm (%) trên mức đóng bảo hiểm xã hội tự nguyện hằng tháng theo mức chuẩn hộ nghèo của khu vực nông thôn',
      says: { vi: 'người tham gia BHXH tự nguyện', en: 'every participant in voluntary social insurance' },
      when: [],
      kind: 'on-top',
      on: 'any',
      share: 1000,
      confidence: 'verified',
      budget: 'city',
      benefit: 80,
      listing: 'social-insurer',
    },
    {
      id: 'hi-near-poor',
      scheme: 'health-insurance',
      cite: { instrument: NQ53, clause: 'Điều 3 khoản 2 điểm a' },
      who: { instrument: NQ53, clause: 'Điều 1 khoản 2 điểm b' },
      text: 'Hỗ trợ thêm 30% mức đóng bảo hiểm y tế cho người thuộc hộ gia đình cận nghèo.',
      says: { vi: 'người thuộc hộ cận nghèo', en: 'a near-poor household' },
      when: [{ fact: 'household', in: ['near-poor'] }],
      kind: 'on-top',
      on: ['hi-near-poor'],
      share: 3000,
      confidence: 'verified',
      budget: 'city',
      benefit: 80,
      listing: 'commune-yearly',
    },
    {
      id: 'hi-graduated-ethnic',
      scheme: 'health-insurance',
      cite: { instrument: NQ53, clause: 'Điều 3 khoản 2 điểm b' },
      who: { instrument: NQ53, clause: 'Điều 1 khoản 2 điểm b' },
      text: 'Hỗ trợ thêm 30% mức đóng bảo hiểm y tế cho người dân tộc thiểu số đang sinh sống tại các xã được xác định không còn thuộc vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn. Thời gian hỗ trợ là 36 (ba mươi sáu) tháng',
      says: {
        vi: 'người dân tộc thiểu số ở xã đã ra khỏi vùng khó khăn, trong 36 tháng',
        en: 'of an ethnic minority in a commune no longer difficult, for 36 months',
      },
      when: [
        { fact: 'ethnicMinority', is: true },
        { fact: 'graduatedCommuneOn', withinMonths: 36 },
      ],
      kind: 'on-top',
      on: ['hi-graduated-ethnic'],
      share: 3000,
      confidence: 'verified',
      budget: 'city',
      benefit: 80,
      listing: 'commune-yearly',
    },
    {
      id: 'hi-exited',
      scheme: 'health-insurance',
      cite: { instrument: NQ53, clause: 'Điều 3 khoản 3' },
      who: { instrument: NQ53, clause: 'Điều 1 khoản 2 điểm b' },
      text: 'Hỗ trợ 50% mức đóng bảo hiểm y tế cho người thuộc hộ gia đình thoát nghèo đồng thời thoát cận nghèo. Thời gian hỗ trợ là 36 (ba mươi sáu) tháng',
      says: {
        vi: 'hộ thoát nghèo đồng thời thoát cận nghèo, trong 36 tháng',
        en: 'a household out of poverty and near-poverty at once, for 36 months',
      },
      when: [
        { fact: 'household', in: ['exited'] },
        { fact: 'exitedFrom', in: ['poverty'] },
        { fact: 'exitedOn', withinMonths: 36 },
      ],
      kind: 'alone',
      counted: { when: 'paid', cite: { instrument: ND188, clause: 'Điều 7 khoản 8' } },
      on: [],
      share: 5000,
      confidence: 'verified',
      budget: 'city',
      benefit: 80,
      listing: 'commune-exited',
    },
  ],
  several: {
    order: 'highest-support',
    cite: { instrument: NQ53, clause: 'Điều 2 khoản 1' },
    says: {
      vi: 'Người thuộc nhiều đối tượng được chọn đối tượng có mức hỗ trợ cao nhất',
      en: 'Who belongs to several groups may take the one with the highest support',
    },
  },

  listings: [
    {
      id: 'social-insurer',
      by: ['insurer-local'],
      form: 'D05-TS',
      papers: [],
      confirmedBy: null,
      approvedBy: null,
      deadline: null,
      cite: { instrument: PLAN, clause: 'III.1.b' },
    },
    {
      id: 'commune-yearly',
      by: ['commune'],
      form: 'Mẫu số 3',
      papers: [
        {
          vi: 'Hồ sơ tham gia BHYT của năm tiếp theo (tờ khai Mẫu số 2 Nghị định 188/2025/NĐ-CP)',
          en: 'The health insurance file of the next year (declaration Mẫu số 2 of NĐ 188/2025/NĐ-CP)',
        },
      ],
      confirmedBy: null,
      approvedBy: 'commune',
      deadline: 'commune-lists',
      forNextYear: true,
      cite: { instrument: PLAN, clause: 'III.2.b' },
    },
    {
      id: 'commune-exited',
      by: ['commune'],
      form: 'Mẫu số 3',
      papers: [
        {
          vi: 'Quyết định công nhận hộ thoát nghèo, thoát cận nghèo',
          en: 'The decision that recognises the household as out of poverty and near-poverty',
        },
      ],
      confirmedBy: null,
      approvedBy: 'commune',
      deadline: 'exited-lists',
      forNextYear: true,
      toAdvise: true,
      cite: { instrument: PLAN, clause: 'III.2.c' },
    },
  ],

  deadlines: [
    {
      id: 'last-year-report',
      cite: { instrument: PLAN, clause: 'III.1.a' },
      words: 'Trước ngày 20/01',
      what: {
        vi: 'BHXH thành phố lập danh sách người được hỗ trợ năm trước và báo cáo UBND thành phố',
        en: 'The city insurer lists the people supported last year and reports to the city',
      },
      who: 'insurer-city',
      kind: 'report',
      limit: 'before',
      on: { every: 'year', month: 1, day: 20, about: 'year-before' },
      readings: ['exclusive-days'],
    },
    {
      id: 'commune-lists',
      cite: { instrument: PLAN, clause: 'III.2.b' },
      words: 'Trước ngày 25/12 hằng năm',
      what: {
        vi: 'UBND xã, phường phê duyệt danh sách cận nghèo, DTTS và hồ sơ BHYT năm sau, gửi BHXH',
        en: 'Communes approve next year’s near-poor and ethnic-minority lists and files',
      },
      who: 'commune',
      kind: 'lists',
      schemes: ['health-insurance'],
      limit: 'before',
      on: { every: 'year', month: 12, day: 25 },
      readings: ['exclusive-days'],
    },
    {
      id: 'exited-lists',
      cite: { instrument: PLAN, clause: 'III.2.c' },
      words: 'Trước ngày 25/12 hằng năm',
      what: {
        vi: 'UBND xã, phường phê duyệt danh sách hộ thoát nghèo, thoát cận nghèo, gửi BHXH',
        en: 'Communes approve the lists of exited households and send them to the insurer',
      },
      who: 'commune',
      kind: 'lists',
      schemes: ['health-insurance'],
      limit: 'before',
      on: { every: 'year', month: 12, day: 25 },
      readings: ['exclusive-days'],
    },
    {
      id: 'quarter-summary',
      cite: { instrument: PLAN, clause: 'III.3.a' },
      words: 'Hàng quý',
      what: {
        vi: 'BHXH thành phố tổng hợp kinh phí đề nghị hỗ trợ gửi Sở Tài chính',
        en: 'The city insurer sums up the support asked for and sends it to the finance department',
      },
      who: 'insurer-city',
      kind: 'summary',
      limit: 'within',
      on: { every: 'quarter-open' },
      readings: ['time-without-a-day'],
    },
    {
      id: 'quarterly-transfer',
      cite: { instrument: PLAN, clause: 'V.5.b' },
      words: 'trước ngày 25 tháng đầu tiên của quý tiếp theo',
      what: {
        vi: 'Sở Tài chính chuyển kinh phí Quý I, Quý II, Quý III',
        en: 'The finance department transfers the first, second and third quarter',
      },
      who: 'finance',
      kind: 'transfer',
      limit: 'before',
      on: { every: 'quarter', quarters: [1, 2, 3], monthsAfter: 1, day: 25 },
      readings: ['exclusive-days'],
    },
    {
      id: 'fourth-quarter-transfer',
      cite: { instrument: PLAN, clause: 'V.5.b' },
      words: 'trước ngày 31 tháng 12 của năm tài chính',
      what: { vi: 'Sở Tài chính chuyển kinh phí Quý IV', en: 'The finance department transfers the fourth quarter' },
      who: 'finance',
      kind: 'transfer',
      limit: 'before',
      on: { every: 'quarter', quarters: [4], monthsAfter: 0, day: 31 },
      readings: ['exclusive-days', 'health-transfer-by-15-december'],
    },
    {
      id: 'year-transfer',
      cite: { instrument: PLAN, clause: 'III.3.b' },
      words: 'Chậm nhất đến ngày 31 tháng 12 hằng năm',
      what: {
        vi: 'Chuyển xong kinh phí của năm vào quỹ BHXH, quỹ BHYT',
        en: 'The year’s money has reached both insurance funds',
      },
      who: 'finance',
      kind: 'transfer',
      limit: 'by',
      on: { every: 'year', month: 12, day: 31 },
      readings: ['exclusive-days', 'health-transfer-by-15-december'],
    },
    {
      id: 'council-half-year',
      cite: { instrument: PLAN, clause: 'V.1.c' },
      words: 'Định kỳ 6 tháng',
      what: {
        vi: 'Sở Nội vụ tổng hợp kết quả 6 tháng để báo cáo HĐND thành phố',
        en: 'Home affairs sums up the half-year for the report to the city council',
      },
      who: 'home-affairs',
      kind: 'report',
      limit: 'within',
      on: { every: 'half-year' },
      readings: ['time-without-a-day'],
    },
    {
      id: 'council-report',
      cite: { instrument: PLAN, clause: 'V.1.c' },
      words: 'hằng năm',
      what: {
        vi: 'Sở Nội vụ tổng hợp kết quả năm để báo cáo HĐND thành phố',
        en: 'Home affairs sums up the year for the report to the city council',
      },
      who: 'home-affairs',
      kind: 'report',
      limit: 'by',
      on: { every: 'session' },
      readings: ['yearly-report-at-a-session'],
    },
  ],

  budgetHolders: [
    {
      holder: 'city',
      cite: { instrument: NQ53, clause: 'Điều 4' },
      says: { vi: 'Ngân sách thành phố Huế', en: 'The budget of the city of Huế' },
    },
  ],

  readings: [
    {
      id: 'resolution-before-plan',
      law: 'A1.3',
      cites: [
        { instrument: NQ53, clause: 'Điều 3 khoản 3' },
        { instrument: PLAN, clause: 'II.1.2' },
        { instrument: PLAN, clause: 'II.3.1' },
      ],
      reading: {
        vi: 'Kế hoạch và nghị quyết khác nhau thì theo nghị quyết; ngày 31/12/2030 chỉ kế hoạch ghi vẫn được dùng',
        en: 'Where plan and resolution differ the resolution holds; 31/12/2030, in the plan alone, is used all the same',
      },
      because: {
        vi: 'Nghị quyết có giá trị cao hơn; ngày kết thúc không trái mà khớp với giai đoạn 2026 - 2030 của nghị quyết',
        en: 'The resolution ranks higher; the last day does not contradict its period 2026–2030',
      },
    },
    {
      id: 'groups-of-article-1',
      law: 'A6',
      cites: [{ instrument: NQ53, clause: 'Điều 2 khoản 1' }],
      reading: {
        vi: '“Khoản 2 Điều 2 Nghị quyết này” được đọc là khoản 2 Điều 1',
        en: '“Khoản 2 Điều 2” is read as khoản 2 Điều 1',
      },
      because: {
        vi: 'Các đối tượng nằm ở khoản 2 Điều 1; khoản 2 Điều 2 không nêu đối tượng nào',
        en: 'The groups stand in khoản 2 Điều 1; khoản 2 Điều 2 names none',
      },
    },
    {
      id: 'one-group-highest',
      law: 'A2.7',
      cites: [
        { instrument: NQ53, clause: 'Điều 2 khoản 1' },
        { instrument: BHYT, clause: 'Điều 13 khoản 5 điểm g' },
      ],
      reading: {
        vi: 'Một người chỉ theo một đối tượng: đối tượng có tổng hỗ trợ của nhà nước và thành phố cao nhất; bằng nhau thì chọn phần nhà nước cao hơn, rồi theo thứ tự của văn bản',
        en: 'One person takes one group: the one with the highest state and city support together; when equal, the higher state share, then the order of the text',
      },
      because: {
        vi: 'Văn bản cho chọn mức cao nhất, không cho cộng; cả hai lớp hỗ trợ đều là mức hỗ trợ của đối tượng',
        en: 'The text lets people choose the highest and does not add; both layers are the support of the group',
      },
    },
    {
      id: 'paid-by-others',
      cites: [
        { instrument: NQ53, clause: 'Điều 1 khoản 2 điểm b' },
        { instrument: BHYT, clause: 'Điều 13 khoản 5 điểm a' },
      ],
      reading: {
        vi: 'Người đã được đóng toàn bộ BHYT (Điều 12 khoản 1, 2, 3) không được thành phố hỗ trợ',
        en: 'Nobody whose whole premium somebody else pays (Điều 12 khoản 1, 2, 3) is supported',
      },
      because: {
        vi: 'Thứ tự đóng của Luật đặt các khoản đó trước; không còn phần nào để hỗ trợ',
        en: 'The order of the Law puts those groups first; nothing is left to support',
      },
    },
    {
      id: 'paid-period-keeps-price',
      law: 'A1.4',
      cites: [{ instrument: NQ53, clause: 'Điều 2 khoản 2' }],
      reading: {
        vi: 'Mức đóng và mức hỗ trợ tính theo tháng đóng tiền, giữ nguyên cho cả thời gian đã đóng',
        en: 'Price and support are those of the month of payment and stay for the whole paid period',
      },
      because: {
        vi: 'Không đóng bổ sung, không hoàn trả phần chênh lệch; với BHXH tự nguyện văn bản im lặng, áp dụng như vậy',
        en: 'Nothing more is paid and nothing given back; social insurance, where the text is silent, is read alike',
      },
    },
    {
      id: 'lump-sums-across-changes',
      law: 'A4.2',
      cites: [
        { instrument: NQ53, clause: 'Điều 3 khoản 1' },
        { instrument: PLAN, clause: 'II.3.1' },
      ],
      reading: {
        vi: 'Đóng trước nhiều tháng: hỗ trợ theo giá trị tại tháng đóng, chỉ tính các tháng đến hết 12/2030',
        en: 'Months paid ahead are supported at the value of the month of payment, up to December 2030',
      },
      because: {
        vi: 'Văn bản im lặng; kế hoạch không cho hỗ trợ quá ngày 31/12/2030',
        en: 'The texts are silent; the plan allows no support beyond 31/12/2030',
      },
    },
    {
      id: 'ends-2030',
      law: 'A4.4',
      cites: [
        { instrument: NQ53, clause: 'Điều 1 khoản 1' },
        { instrument: NQ53, clause: 'Điều 4' },
        { instrument: NQ53, clause: 'Điều 5' },
        { instrument: PLAN, clause: 'II.3.1' },
      ],
      reading: {
        vi: 'Cả hai loại bảo hiểm được hỗ trợ từ tháng 01/2026 đến hết tháng 12/2030',
        en: 'Both insurances are supported from January 2026 to the end of December 2030',
      },
      because: {
        vi: 'Ngày 31/12/2030 chỉ ghi cho BHXH tự nguyện; phạm vi và kinh phí của nghị quyết đều là giai đoạn 2026 - 2030',
        en: '31/12/2030 is written for social insurance only; scope and money of the resolution are for 2026–2030',
      },
    },
    {
      id: 'cap-of-120-months',
      law: 'A4.3',
      cites: [
        { instrument: NQ53, clause: 'Điều 3 khoản 1' },
        { instrument: PLAN, clause: 'II.3.1' },
        { instrument: ND159, clause: 'Điều 5 khoản 2' },
      ],
      reading: {
        vi: 'Hết 120 tháng nhà nước hỗ trợ, thành phố vẫn hỗ trợ 10% đến khi người dân thôi tham gia hoặc hết 12/2030',
        en: 'After the state’s 120 months the city’s 10 % goes on, until the person stops or December 2030 ends',
      },
      because: {
        vi: 'Nghị quyết và kế hoạch không nhắc giới hạn 120 tháng; kế hoạch có giới hạn riêng',
        en: 'Neither text repeats the 120 months; the plan has a limit of its own',
      },
    },
    {
      id: 'missing-time',
      law: 'A4.1',
      cites: [
        { instrument: NQ53, clause: 'Điều 3 khoản 1' },
        { instrument: PLAN, clause: 'III.2.a' },
        { instrument: ND159, clause: 'Điều 7' },
      ],
      reading: {
        vi: 'Đóng một lần cho thời gian còn thiếu không được thành phố hỗ trợ; các phương thức khác đều được',
        en: 'The lump sum for missing time is not supported by the city; every other method is',
      },
      because: {
        vi: 'Văn bản tính trên mức đóng hằng tháng và giảm trừ hàng tháng; câu chữ về phương thức còn bỏ ngỏ',
        en: 'The texts count a monthly contribution and deduct monthly; what they say of methods leaves it open',
      },
    },
    {
      id: 'island-residents',
      law: 'A2.5',
      cites: [
        { instrument: NQ53, clause: 'Điều 3 khoản 1' },
        { instrument: ND159, clause: 'Điều 5 khoản 1 điểm a' },
      ],
      reading: {
        vi: '10% cộng vào bất kỳ mức nào nhà nước hỗ trợ, kể cả mức của xã đảo, đặc khu',
        en: 'The 10 % is added to whichever rate the state gives, islands and special zones included',
      },
      because: {
        vi: 'Điều 3 khoản 1 dẫn cả khoản 1 Điều 5 Nghị định 159, không loại điểm nào',
        en: 'Điều 3 khoản 1 names the whole of khoản 1 Điều 5 of NĐ 159 and leaves no point out',
      },
    },
    {
      id: 'poverty-line-by-decree',
      law: 'A2.8',
      cites: [
        { instrument: NQ53, clause: 'Điều 3 khoản 1' },
        { instrument: PLAN, clause: 'II.2.1' },
      ],
      reading: {
        vi: '10% của 22% mức chuẩn hộ nghèo nông thôn đang áp dụng, không theo thu nhập đã chọn',
        en: '10 % of 22 % of the rural poverty line in force, whatever income was chosen',
      },
      because: {
        vi: 'Kế hoạch ghi “do Thủ tướng Chính phủ quy định”; chuẩn hiện hành do Chính phủ quy định bằng nghị định',
        en: 'The plan says “set by the Prime Minister”; the line in force is set by decree of the Government',
      },
    },
    {
      id: 'health-residence',
      law: 'A3.10',
      cites: [
        { instrument: NQ53, clause: 'Điều 1 khoản 2 điểm b' },
        { instrument: PLAN, clause: 'II.1.2' },
      ],
      reading: {
        vi: 'BHYT không đòi hỏi thường trú: chỉ cần thuộc hộ, hoặc đang sinh sống tại xã, của thành phố Huế',
        en: 'Health insurance asks for no permanent residence: a household or a commune of Huế is enough',
      },
      because: {
        vi: 'Điểm a ghi “đang đăng ký thường trú”, điểm b không ghi',
        en: 'Điểm a says “registered permanent residence”, điểm b does not',
      },
    },
    {
      id: 'near-poor-standard',
      law: 'A3.1',
      cites: [
        { instrument: NQ53, clause: 'Điều 3 khoản 2' },
        { instrument: NQ53, clause: 'Điều 3 khoản 2 điểm a' },
        { instrument: PLAN, clause: 'II.2.2' },
      ],
      reading: {
        vi: '30% chỉ cộng vào 70% của nhà nước: hộ phải cận nghèo cả theo danh sách của thành phố và chuẩn quốc gia',
        en: 'The 30 % stands on the state’s 70 %: the household is near-poor by the city’s list and nationally',
      },
      because: {
        vi: '“Ngoài mức hỗ trợ … hỗ trợ thêm”: không có mức của nhà nước thì không có phần thêm',
        en: '“Besides the support … further support”: without the state’s share there is nothing to add to',
      },
    },
    {
      id: 'near-poor-yearly',
      law: 'A4.7',
      cites: [
        { instrument: PLAN, clause: 'II.3.2.a' },
        { instrument: PLAN, clause: 'III.2.b' },
        { instrument: ND188, clause: 'Điều 7 khoản 5 điểm b' },
      ],
      reading: {
        vi: 'Hỗ trợ hộ cận nghèo theo danh sách từng năm; người bổ sung trong năm tính từ ngày ghi trong quyết định',
        en: 'Near-poor support follows each year’s list; a person added in the year counts from the decision',
      },
      because: {
        vi: 'Kế hoạch giao phê duyệt hằng năm; người bổ sung trong năm theo Nghị định 188',
        en: 'The plan has it approved each year; people added in the year follow NĐ 188',
      },
    },
    {
      id: 'exited-both-at-once',
      law: 'A3.3',
      cites: [
        { instrument: NQ53, clause: 'Điều 1 khoản 2 điểm b' },
        { instrument: NQ53, clause: 'Điều 3 khoản 3' },
        { instrument: PLAN, clause: 'II.1.2' },
        { instrument: PLAN, clause: 'II.2.3' },
        { instrument: PLAN, clause: 'II.3.2.c' },
        { instrument: PLAN, clause: 'III.2.c' },
      ],
      reading: {
        vi: '50% chỉ cho hộ nghèo thoát nghèo đồng thời thoát cận nghèo; hộ chỉ thoát cận nghèo thì không; hộ nghèo thành cận nghèo theo mức của hộ cận nghèo',
        en: '50 % only for a poor household that left poverty and near-poverty at once; not for one that was near-poor only; one that became near-poor takes the near-poor rate',
      },
      because: {
        vi: 'Nghị quyết ghi “đồng thời”, kế hoạch bỏ chữ này; nghị quyết có giá trị cao hơn',
        en: 'The resolution says “at once”, the plan drops it; the resolution ranks higher',
      },
    },
    {
      id: 'exited-alone',
      law: 'A2.3',
      cites: [{ instrument: NQ53, clause: 'Điều 3 khoản 3' }],
      reading: {
        vi: '50% đứng riêng, không cộng với phần nhà nước hỗ trợ theo đối tượng khác',
        en: 'The 50 % stands alone: the state’s share of another group is not added to it',
      },
      because: {
        vi: 'Khoản 3 không ghi “thêm” và không dẫn Nghị định 188 như khoản 2',
        en: 'Khoản 3 says neither “further” nor “besides NĐ 188”, as khoản 2 does',
      },
    },
    {
      id: 'windows-by-month',
      law: 'A3.4',
      cites: [
        { instrument: NQ53, clause: 'Điều 3 khoản 2 điểm b' },
        { instrument: NQ53, clause: 'Điều 3 khoản 3' },
        { instrument: PLAN, clause: 'II.3.2.b' },
        { instrument: PLAN, clause: 'II.3.2.c' },
      ],
      reading: {
        vi: '36 tháng là tháng có quyết định và 35 tháng tiếp theo, tính trọn tháng',
        en: 'The 36 months are the month of the decision and the 35 that follow, whole months',
      },
      because: {
        vi: 'Tiền đóng tính theo tháng; văn bản ghi “kể từ thời điểm”, không nói tháng lẻ',
        en: 'Premiums are monthly; the texts say “from the moment” and nothing of broken months',
      },
    },
    {
      id: 'graduated-lists',
      law: 'A3.5',
      cites: [
        { instrument: NQ53, clause: 'Điều 3 khoản 2 điểm b' },
        { instrument: PLAN, clause: 'II.2.2' },
        { instrument: PLAN, clause: 'II.3.2.b' },
      ],
      reading: {
        vi: 'Áp dụng cho mọi danh sách xã ra khỏi vùng khó khăn, kể cả danh sách sau này; không rõ ngày thì hỏi',
        en: 'Any list that takes communes out of the difficult area counts, future ones too; an unknown day is asked for',
      },
      because: {
        vi: 'Khác với Hà Nội, văn bản không nêu giai đoạn của danh sách',
        en: 'Unlike Hà Nội’s, the text names no period of the list',
      },
    },
    {
      id: 'full-price',
      law: 'A2.8',
      cites: [
        { instrument: NQ53, clause: 'Điều 3 khoản 2' },
        { instrument: NQ53, clause: 'Điều 3 khoản 3' },
      ],
      reading: {
        vi: '“Mức đóng” là mức đầy đủ 4,5%, không giảm theo thứ tự trong hộ; người được hỗ trợ không tính vào thứ tự đó',
        en: '“The premium” is the full 4.5 %, without the household ladder; a supported person is no rung of it',
      },
      because: {
        vi: 'Văn bản im lặng; thang giảm chỉ dành cho người tham gia theo hộ gia đình',
        en: 'The text is silent; the ladder is for those who join in the household form',
      },
    },
    {
      id: 'over-support',
      law: 'A5.7',
      cites: [{ instrument: NQ53, clause: 'Điều 3 khoản 2' }],
      reading: {
        vi: 'Tổng hỗ trợ không vượt 100% mức đóng; phần vượt cắt từ lớp hỗ trợ sau cùng',
        en: 'Support never exceeds 100 % of the premium; what is too much is cut from the last layer',
      },
      because: { vi: 'Văn bản im lặng', en: 'The text is silent' },
    },
    {
      id: 'status-change',
      law: 'A3.14',
      cites: [
        { instrument: NQ53, clause: 'Điều 2 khoản 2' },
        { instrument: PLAN, clause: 'II.3.1' },
      ],
      reading: {
        vi: 'Thay đổi diện giữa thời gian đã đóng không làm tính lại; tuổi, thời hạn biết trước thì tính từng tháng',
        en: 'A change of status inside a paid period is not settled anew; ages and windows known ahead count by month',
      },
      because: {
        vi: 'Không văn bản nào nêu; áp dụng như khi mức tham chiếu thay đổi',
        en: 'No text says; read as for a change of the reference level',
      },
    },
    {
      id: 'wish',
      law: 'A5.11',
      cites: [{ instrument: PLAN, clause: 'II.3.1' }],
      reading: {
        vi: 'Hỗ trợ bắt đầu khi người dân đăng ký tham gia hoặc có trong danh sách',
        en: 'Support starts when the person registers or stands on a list',
      },
      because: {
        vi: 'Kế hoạch tính từ ngày đăng ký; không văn bản nào hỗ trợ người không tham gia',
        en: 'The plan counts from the day of registration; nobody is supported unasked',
      },
    },
    {
      id: 'exclusive-days',
      law: 'A4.5',
      cites: [
        { instrument: PLAN, clause: 'III.1.a' },
        { instrument: PLAN, clause: 'III.2.b' },
        { instrument: PLAN, clause: 'III.2.c' },
        { instrument: PLAN, clause: 'III.3.b' },
        { instrument: PLAN, clause: 'V.5.b' },
      ],
      reading: {
        vi: '“Trước ngày” hết vào ngày liền trước; “chậm nhất đến ngày” tính cả ngày đó; với Quý IV giữ cả hai ngày 30/12 và 31/12',
        en: '“Before” a day ends with the day before it, “at the latest by” includes it; for the fourth quarter both 30/12 and 31/12 are kept',
      },
      because: {
        vi: 'Mục III.3.b và mục V.5.b của kế hoạch viết khác nhau về cùng một lần chuyển',
        en: 'III.3.b and V.5.b of the plan differ on the same transfer',
      },
    },
    {
      id: 'time-without-a-day',
      cites: [
        { instrument: PLAN, clause: 'III.3.a' },
        { instrument: PLAN, clause: 'V.1.c' },
      ],
      reading: {
        vi: '“Hàng quý”, “định kỳ 6 tháng” là một lần trong mỗi quý, mỗi nửa năm, chậm nhất ngày cuối của thời gian ấy',
        en: '“Each quarter”, “every 6 months” is once in each, at the latest on its last day',
      },
      because: { vi: 'Kế hoạch không ghi ngày', en: 'The plan names no day' },
    },
    {
      id: 'yearly-report-at-a-session',
      cites: [{ instrument: PLAN, clause: 'V.1.c' }],
      reading: {
        vi: 'Báo cáo hằng năm trình kỳ họp cuối năm của HĐND thành phố, ngày họp do Sở Nội vụ nhập',
        en: 'The yearly report goes to the council’s year-end session, whose day home affairs enters',
      },
      because: {
        vi: 'Kế hoạch ghi “hằng năm” và nơi nhận là HĐND thành phố, không ghi ngày',
        en: 'The plan says “yearly” and to the city council, and names no day',
      },
    },
    {
      id: 'health-transfer-by-15-december',
      law: 'A4.6',
      cites: [
        { instrument: PLAN, clause: 'III.3.b' },
        { instrument: PLAN, clause: 'V.5.b' },
        { instrument: ND188, clause: 'Điều 7 khoản 10' },
      ],
      reading: {
        vi: 'Với BHYT, nhắc cả ngày 15/12 của Nghị định 188 bên cạnh ngày cuối năm của kế hoạch',
        en: 'For health insurance the 15/12 of NĐ 188 is watched besides the plan’s end of year',
      },
      because: {
        vi: 'Ngày Quý IV của kế hoạch muộn hơn Nghị định 188 cho phép',
        en: 'The plan’s date for the fourth quarter is later than NĐ 188 allows',
      },
    },
    {
      id: 'exited-advice-only',
      law: 'A5.2',
      cites: [
        { instrument: PLAN, clause: 'III.1.b' },
        { instrument: PLAN, clause: 'III.2.c' },
      ],
      reading: {
        vi: 'Danh sách hộ thoát nghèo, thoát cận nghèo để vận động, không để cấp thẻ: người dân đóng phần của mình trước',
        en: 'The exited list serves to advise and persuade, not to issue cards: people pay their part first',
      },
      because: {
        vi: 'III.2.b ghi “để cấp thẻ”, III.2.c ghi “để hướng dẫn, vận động”',
        en: 'III.2.b says “to issue cards”, III.2.c “to guide and persuade”',
      },
    },
    {
      id: 'forms',
      cites: [
        { instrument: PLAN, clause: 'III.1.b' },
        { instrument: ND188, clause: 'Điều 9 khoản 6' },
      ],
      reading: {
        vi: 'BHYT lập theo Mẫu số 3 Nghị định 188; BHXH tự nguyện theo mẫu D05-TS',
        en: 'Health insurance is listed on Mẫu số 3 of NĐ 188, social insurance on D05-TS',
      },
      because: {
        vi: 'Nghị quyết và kế hoạch không nêu mẫu nào',
        en: 'Neither the resolution nor the plan names a form',
      },
    },
  ],

  notEncoded: [
    {
      cite: { instrument: NQ53, clause: 'Điều 1 khoản 2' },
      because: { vi: 'Chỉ là tiêu đề của các điểm', en: 'A heading of the points below it' },
    },
    {
      cite: { instrument: NQ53, clause: 'Điều 1 khoản 2 điểm c' },
      because: { vi: 'Cơ quan có liên quan; không ai được hỗ trợ', en: 'Offices concerned; supports nobody' },
    },
    {
      cite: { instrument: NQ53, clause: 'Điều 6 khoản 1' },
      because: { vi: 'Giao UBND thành phố thực hiện', en: 'Tells the city to carry it out' },
    },
    {
      cite: { instrument: NQ53, clause: 'Điều 6 khoản 2' },
      because: { vi: 'Giám sát của HĐND; không có gì để tính', en: 'Supervision by the council; nothing to compute' },
    },
    {
      cite: { instrument: PLAN, clause: 'I.1' },
      because: { vi: 'Mục đích, chỉ tiêu chung', en: 'Purpose and general targets' },
    },
    {
      cite: { instrument: PLAN, clause: 'I.2.a' },
      because: { vi: 'Yêu cầu phối hợp', en: 'Asks the offices to work together' },
    },
    {
      cite: { instrument: PLAN, clause: 'I.2.b' },
      because: { vi: 'Nguyên tắc công khai, đúng đối tượng', en: 'Openness and correctness as principles' },
    },
    {
      cite: { instrument: PLAN, clause: 'II.1.1' },
      because: {
        vi: 'Lặp lại Điều 1 khoản 2 điểm a của nghị quyết',
        en: 'Repeats the resolution, Điều 1 khoản 2 điểm a',
      },
    },
    {
      cite: { instrument: PLAN, clause: 'IV.1' },
      because: { vi: 'Tuyên truyền', en: 'Publicity' },
    },
    {
      cite: { instrument: PLAN, clause: 'IV.2' },
      because: {
        vi: 'Giao chỉ tiêu hằng năm: dùng ở phần chỉ tiêu',
        en: 'Yearly targets: used by the targets feature',
      },
    },
    {
      cite: { instrument: PLAN, clause: 'IV.3' },
      because: { vi: 'Điểm thu, công nghệ thông tin', en: 'Collection points and IT' },
    },
    {
      cite: { instrument: PLAN, clause: 'IV.4' },
      because: { vi: 'Kiểm tra, xử lý vi phạm', en: 'Inspection and sanctions' },
    },
    {
      cite: { instrument: PLAN, clause: 'IV.5' },
      because: { vi: 'Giám sát của Mặt trận và nhân dân', en: 'Supervision by the Fatherland Front and the people' },
    },
    {
      cite: { instrument: PLAN, clause: 'V.1.a' },
      because: { vi: 'Sở Nội vụ tuyên truyền', en: 'Home affairs: publicity' },
    },
    {
      cite: { instrument: PLAN, clause: 'V.1.b' },
      because: { vi: 'Sở Nội vụ quản lý, kiểm tra, tham mưu', en: 'Home affairs: inspection and proposals' },
    },
    {
      cite: { instrument: PLAN, clause: 'V.2.a' },
      because: {
        vi: 'BHXH thẩm định hồ sơ, lập danh sách: dùng ở phần danh sách',
        en: 'The insurer appraises files and lists people: used by lists',
      },
    },
    {
      cite: { instrument: PLAN, clause: 'V.2.b' },
      because: { vi: 'BHXH đổi mới tuyên truyền', en: 'The insurer: publicity' },
    },
    {
      cite: { instrument: PLAN, clause: 'V.2.c' },
      because: { vi: 'BHXH mở rộng điểm thu', en: 'The insurer: more collection points' },
    },
    {
      cite: { instrument: PLAN, clause: 'V.2.d' },
      because: { vi: 'Kế hoạch giao chỉ tiêu: dùng ở phần chỉ tiêu', en: 'The plan of targets: used by targets' },
    },
    {
      cite: { instrument: PLAN, clause: 'V.3.a' },
      because: { vi: 'Sở Y tế tuyên truyền', en: 'Health department: publicity' },
    },
    {
      cite: { instrument: PLAN, clause: 'V.3.b' },
      because: { vi: 'Sở Y tế theo dõi, kiểm tra', en: 'Health department: monitoring' },
    },
    {
      cite: { instrument: PLAN, clause: 'V.4.a' },
      because: { vi: 'Sở NN&MT rà soát đối tượng', en: 'Agriculture department: reviews the people concerned' },
    },
    {
      cite: { instrument: PLAN, clause: 'V.4.b' },
      because: {
        vi: 'Sở NN&MT cung cấp dữ liệu lập danh sách: dùng ở phần danh sách',
        en: 'Agriculture department gives the data for lists: used by lists',
      },
    },
    {
      cite: { instrument: PLAN, clause: 'V.4.c' },
      because: { vi: 'Chương trình mở rộng bao phủ nông thôn', en: 'Programmes for wider rural coverage' },
    },
    {
      cite: { instrument: PLAN, clause: 'V.5.a' },
      because: { vi: 'Bố trí kinh phí: dùng ở phần dự toán', en: 'Budget planning: used by estimates' },
    },
    {
      cite: { instrument: PLAN, clause: 'V.6' },
      because: { vi: 'Sở Tư pháp tuyên truyền, trợ giúp pháp lý', en: 'Justice department: publicity, legal aid' },
    },
    {
      cite: { instrument: PLAN, clause: 'V.7' },
      because: {
        vi: 'Nền tảng Hue-S để thông tin, phản ánh',
        en: 'The Hue-S platform, for information and complaints',
      },
    },
    {
      cite: { instrument: PLAN, clause: 'V.8' },
      because: { vi: 'Báo chí tuyên truyền', en: 'Publicity by the press' },
    },
    {
      cite: { instrument: PLAN, clause: 'V.9' },
      because: { vi: 'Các sở, ngành khác phối hợp', en: 'Other departments work along' },
    },
    {
      cite: { instrument: PLAN, clause: 'V.10' },
      because: { vi: 'Mặt trận tuyên truyền, giám sát', en: 'Fatherland Front: publicity and supervision' },
    },
    {
      cite: { instrument: PLAN, clause: 'V.11' },
      because: { vi: 'Liên minh Hợp tác xã vận động', en: 'Co-operative alliance: publicity' },
    },
    {
      cite: { instrument: PLAN, clause: 'V.12.a' },
      because: { vi: 'Kế hoạch và Ban Chỉ đạo của xã, phường', en: 'The communes’ own plans and steering boards' },
    },
    {
      cite: { instrument: PLAN, clause: 'V.12.b' },
      because: { vi: 'Xã, phường tuyên truyền, kiểm tra', en: 'Communes: publicity and inspection' },
    },
    {
      cite: { instrument: PLAN, clause: 'V.12.c' },
      because: { vi: 'Xã, phường vận động người dân', en: 'Communes persuade people to join' },
    },
    {
      cite: { instrument: PLAN, clause: 'V.12.d' },
      because: {
        vi: 'Hoàn thành chỉ tiêu được giao: dùng ở phần chỉ tiêu',
        en: 'Meeting the targets: used by targets',
      },
    },
    {
      cite: { instrument: PLAN, clause: 'Đoạn kết' },
      because: { vi: 'Lời kết; vướng mắc báo về Sở Nội vụ', en: 'Closing words; problems go to home affairs' },
    },
  ],
};

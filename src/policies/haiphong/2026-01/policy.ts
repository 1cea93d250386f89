/**
 * Hải Phòng: NQ 57/2025/NQ-HĐND of 11/12/2025 for health insurance and NQ 56/2025/NQ-HĐND of the same day for social
 * insurance, 2026 to 2030. Data only, read beside texts/. The text of NQ 56/2025 is not at hand: its four rates come
 * from the press, are never quoted, and every answer that uses them warns.
 */
import type { Policy } from '../../../engine/policy.ts';
import { decree188 } from '../../vietnam/texts/decree-188-2025.ts';
import { law51 } from '../../vietnam/texts/law-51-2024.ts';
import { decree159 } from '../../vietnam/texts/without-text.ts';
import { haiphongNq57 } from '../texts/nq-57-2025.ts';
import { haiphongNq56 } from '../texts/without-text.ts';

const NQ57 = 'haiphong-nq-57-2025';
const NQ56 = 'haiphong-nq-56-2025';
const ND188 = 'vietnam-decree-188-2025';
const BHYT = 'vietnam-law-51-2024';
const ND159 = 'vietnam-decree-159-2025';

/** The two special zones of the city: Cát Hải and Bạch Long Vĩ. */
const SPECIAL_ZONES = ['11914', '11948'] as const;

export const policy: Policy = {
  id: 'haiphong/2026-01',
  province: '31',
  title: {
    vi: 'Thành phố Hải Phòng hỗ trợ mức đóng BHYT và BHXH tự nguyện, giai đoạn 2026 - 2030',
    en: 'Hải Phòng’s support for health insurance and voluntary social insurance premiums, 2026 to 2030',
  },
  instruments: [haiphongNq57, haiphongNq56, decree188, law51, decree159],
  from: '2026-01',
  until: '2030-12',
  supportEnds: {
    month: '2030-12',
    cite: { instrument: NQ57, clause: 'Điều 4 khoản 1' },
    says: { vi: 'Thành phố hỗ trợ đến hết tháng 12/2030.', en: 'The city supports until the end of December 2030.' },
  },
  checkedOn: '2026-11-20',
  schemes: ['social-insurance', 'health-insurance'],

  scopes: [
    {
      schemes: ['health-insurance'],
      cite: { instrument: NQ57, clause: 'Điều 1 khoản 1' },
      text: 'thường trú trên địa bàn thành phố Hải Phòng',
      says: { vi: 'thường trú tại thành phố Hải Phòng', en: 'is a permanent resident of Hải Phòng' },
      when: [{ fact: 'permanentResident', is: true }],
      refusal: {
        vi: 'Chỉ người thường trú tại thành phố Hải Phòng được thành phố hỗ trợ BHYT.',
        en: 'The city supports health insurance for permanent residents of Hải Phòng only.',
      },
    },
    {
      schemes: ['social-insurance'],
      cite: { instrument: NQ56, clause: 'toàn văn' },
      text: null,
      says: { vi: 'thường trú tại thành phố Hải Phòng', en: 'is a permanent resident of Hải Phòng' },
      when: [{ fact: 'permanentResident', is: true }],
      refusal: {
        vi: 'Chỉ người thường trú tại thành phố Hải Phòng được thành phố hỗ trợ BHXH tự nguyện.',
        en: 'The city supports social insurance for permanent residents of Hải Phòng only.',
      },
    },
  ],
  exclusions: [
    {
      scheme: 'social-insurance',
      method: 'missing',
      cite: { instrument: NQ56, clause: 'toàn văn' },
      says: {
        vi: 'Đóng một lần cho thời gian còn thiếu không được thành phố hỗ trợ thêm.',
        en: 'A lump sum for missing time gets no support from the city.',
      },
    },
  ],

  rules: [
    // Social insurance, NQ 56/2025: state and city together reach the share.
    {
      id: 'si-poor',
      scheme: 'social-insurance',
      cite: { instrument: NQ56, clause: 'toàn văn' },
      text: null,
      says: {
        vi: 'hộ nghèo theo chuẩn quốc gia, hoặc người ở đặc khu Cát Hải, Bạch Long Vĩ',
        en: 'a poor household by the national standard, or a resident of Cát Hải or Bạch Long Vĩ',
      },
      when: [
        {
          any: [
            { fact: 'nationalStandard', in: ['poor'] },
            { fact: 'commune', in: SPECIAL_ZONES },
          ],
        },
      ],
      kind: 'total',
      on: ['si-poor'],
      share: 8000,
      confidence: 'secondary',
      budget: 'city',
      benefit: 80,
      listing: 'social-insurer',
    },
    {
      id: 'si-near-poor',
      scheme: 'social-insurance',
      cite: { instrument: NQ56, clause: 'toàn văn' },
      text: null,
      says: { vi: 'hộ cận nghèo theo chuẩn quốc gia', en: 'a near-poor household by the national standard' },
      when: [{ fact: 'nationalStandard', in: ['near-poor'] }],
      kind: 'total',
      on: ['si-near-poor'],
      share: 6500,
      confidence: 'secondary',
      budget: 'city',
      benefit: 80,
      listing: 'social-insurer',
    },
    {
      id: 'si-ethnic',
      scheme: 'social-insurance',
      cite: { instrument: NQ56, clause: 'toàn văn' },
      text: null,
      says: { vi: 'người dân tộc thiểu số', en: 'a person of an ethnic minority' },
      when: [{ fact: 'ethnicMinority', is: true }],
      kind: 'total',
      on: ['si-ethnic'],
      share: 5000,
      confidence: 'secondary',
      budget: 'city',
      benefit: 80,
      listing: 'social-insurer',
    },
    {
      id: 'si-other',
      scheme: 'social-insurance',
      cite: { instrument: NQ56, clause: 'toàn văn' },
      text: null,
      says: { vi: 'mọi người tham gia khác', en: 'every other participant' },
      when: [],
      kind: 'total',
      on: ['si-other'],
      share: 3000,
      confidence: 'secondary',
      budget: 'city',
      benefit: 80,
      listing: 'social-insurer',
    },

    // Health insurance, NQ 57/2025, in the order of Điều 1 khoản 2.
    {
      id: 'hi-elderly',
      scheme: 'health-insurance',
      cite: { instrument: NQ57, clause: 'Điều 2 khoản 1' },
      who: { instrument: NQ57, clause: 'Điều 1 khoản 2 điểm a' },
      text: 'Đối tượng quy định tại điểm a, b, c khoản 2 Điều 1 Nghị quyết này: Ngân sách thành phố hỗ trợ 100% mức đóng bảo hiểm y tế.',
      says: {
        vi: 'người từ đủ 60 đến 74 tuổi, không có lương hưu, trợ cấp xã hội hằng tháng',
        en: 'aged 60 to 74, without pension or monthly social allowance',
      },
      when: [
        { fact: 'age', from: 60, below: 75 },
        { fact: 'allowances', hasNone: ['pension', 'social-allowance'] },
      ],
      kind: 'in-full',
      counted: { when: 'monthly', cite: { instrument: ND188, clause: 'Điều 7 khoản 10' } },
      on: 'any',
      share: 10000,
      confidence: 'verified',
      budget: 'city',
      benefit: 80,
      listing: 'commune',
    },
    {
      id: 'hi-blind',
      scheme: 'health-insurance',
      cite: { instrument: NQ57, clause: 'Điều 2 khoản 1' },
      who: { instrument: NQ57, clause: 'Điều 1 khoản 2 điểm a' },
      text: 'Đối tượng quy định tại điểm a, b, c khoản 2 Điều 1 Nghị quyết này: Ngân sách thành phố hỗ trợ 100% mức đóng bảo hiểm y tế.',
      says: {
        vi: 'hội viên Hội Người mù chưa có thẻ BHYT miễn phí',
        en: 'a member of the Association of the Blind without a free card',
      },
      when: [
        { fact: 'blindAssociation', is: true },
        { fact: 'healthCard', is: false },
      ],
      kind: 'in-full',
      counted: { when: 'monthly', cite: { instrument: ND188, clause: 'Điều 7 khoản 10' } },
      on: 'any',
      share: 10000,
      confidence: 'verified',
      budget: 'city',
      benefit: 80,
      listing: 'commune',
    },
    {
      id: 'hi-hiv',
      scheme: 'health-insurance',
      cite: { instrument: NQ57, clause: 'Điều 2 khoản 1' },
      who: { instrument: NQ57, clause: 'Điều 1 khoản 2 điểm b' },
      text: 'Đối tượng quy định tại điểm a, b, c khoản 2 Điều 1 Nghị quyết này: Ngân sách thành phố hỗ trợ 100% mức đóng bảo hiểm y tế.',
      says: { vi: 'người nhiễm HIV/AIDS', en: 'a person living with HIV/AIDS' },
      when: [{ fact: 'hivPositive', is: true }],
      kind: 'in-full',
      counted: { when: 'monthly', cite: { instrument: ND188, clause: 'Điều 7 khoản 10' } },
      on: 'any',
      share: 10000,
      confidence: 'verified',
      budget: 'city',
      benefit: 80,
      listing: 'commune',
      sensitive: true,
    },
    {
      id: 'hi-party-40',
      scheme: 'health-insurance',
      cite: { instrument: NQ57, clause: 'Điều 2 khoản 1' },
      who: { instrument: NQ57, clause: 'Điều 1 khoản 2 điểm c' },
      text: 'Đối tượng quy định tại điểm a, b, c khoản 2 Điều 1 Nghị quyết này: Ngân sách thành phố hỗ trợ 100% mức đóng bảo hiểm y tế.',
      says: {
        vi: 'đảng viên có Huy hiệu 40 năm tuổi Đảng trở lên, không có lương hưu, trợ cấp',
        en: 'a Party member with a badge of 40 years or more, without pension or allowance',
      },
      when: [
        { fact: 'roles', has: ['party-40-years'] },
        {
          fact: 'allowances',
          hasNone: ['pension', 'social-insurance-allowance', 'work-incapacity', 'social-allowance'],
        },
      ],
      kind: 'in-full',
      counted: { when: 'monthly', cite: { instrument: ND188, clause: 'Điều 7 khoản 10' } },
      on: 'any',
      share: 10000,
      confidence: 'verified',
      budget: 'city',
      benefit: 80,
      listing: 'commune',
    },
    {
      id: 'hi-near-poor',
      scheme: 'health-insurance',
      cite: { instrument: NQ57, clause: 'Điều 2 khoản 2' },
      who: { instrument: NQ57, clause: 'Điều 1 khoản 2 điểm d' },
      text: 'Đối tượng quy định tại điểm d khoản 2 Điều 1 Nghị quyết này: Ngân sách thành phố hỗ trợ 30% mức đóng bảo hiểm y tế (ngoài 70% mức ngân sách nhà nước đã hỗ trợ theo quy định).',
      says: { vi: 'người thuộc hộ cận nghèo', en: 'a near-poor household' },
      when: [{ fact: 'nationalStandard', in: ['near-poor'] }],
      kind: 'on-top',
      on: ['hi-near-poor'],
      share: 3000,
      confidence: 'verified',
      budget: 'city',
      benefit: 80,
      listing: 'commune',
    },
    {
      id: 'hi-farming',
      scheme: 'health-insurance',
      cite: { instrument: NQ57, clause: 'Điều 2 khoản 3' },
      who: { instrument: NQ57, clause: 'Điều 1 khoản 2 điểm đ' },
      text: 'Đối tượng quy định tại điểm đ khoản 2 Điều 1 Nghị quyết này: Ngân sách thành phố hỗ trợ 20% mức đóng bảo hiểm y tế (ngoài 30% mức ngân sách nhà nước đã hỗ trợ theo quy định).',
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
      share: 2000,
      confidence: 'verified',
      budget: 'city',
      benefit: 80,
      listing: 'commune',
    },
    {
      id: 'hi-waste',
      scheme: 'health-insurance',
      cite: { instrument: NQ57, clause: 'Điều 2 khoản 4' },
      who: { instrument: NQ57, clause: 'Điều 1 khoản 2 điểm e' },
      text: 'Đối tượng quy định tại điểm e khoản 2 Điều 1 Nghị quyết này: Ngân sách thành phố hỗ trợ 70% mức đóng bảo hiểm y tế.',
      says: {
        vi: 'người thu gom rác trong tổ thu gom của thôn, khu dân cư',
        en: 'a waste collector in a team of a hamlet or residential area',
      },
      when: [{ fact: 'roles', has: ['waste-collector'] }],
      kind: 'alone',
      counted: { when: 'paid', cite: { instrument: ND188, clause: 'Điều 7 khoản 8' } },
      on: [],
      share: 7000,
      confidence: 'verified',
      budget: 'city',
      benefit: 80,
      listing: 'commune-waste',
    },
  ],
  several: {
    order: 'highest-benefit',
    cite: { instrument: NQ57, clause: 'Điều 2 khoản 5' },
    says: {
      vi: 'Chỉ được cấp một thẻ BHYT, loại có quyền lợi cao nhất',
      en: 'One card only, the one with the highest benefit',
    },
  },

  listings: [
    {
      id: 'commune',
      by: ['commune'],
      form: 'Mẫu số 3',
      papers: [],
      confirmedBy: null,
      approvedBy: 'commune',
      deadline: null,
      cite: { instrument: ND188, clause: 'Điều 9 khoản 3' },
    },
    {
      id: 'commune-waste',
      by: ['commune'],
      form: 'Mẫu số 3',
      papers: [
        {
          vi: 'Xác nhận của Ủy ban nhân dân cấp xã về tổ thu gom rác',
          en: 'The commune’s confirmation of the waste-collection team',
        },
      ],
      confirmedBy: 'commune',
      approvedBy: 'commune',
      deadline: null,
      cite: { instrument: NQ57, clause: 'Điều 1 khoản 2 điểm e' },
    },
    {
      id: 'social-insurer',
      by: ['insurer-local', 'collecting-organisation'],
      form: 'D05-TS',
      papers: [],
      confirmedBy: null,
      approvedBy: null,
      deadline: null,
      cite: { instrument: NQ56, clause: 'toàn văn' },
    },
  ],

  deadlines: [],

  budgetHolders: [
    {
      holder: 'city',
      cite: { instrument: NQ57, clause: 'Điều 3' },
      says: {
        vi: 'Ngân sách thành phố theo phân cấp hiện hành',
        en: 'The city budget, by the decentralisation in force',
      },
    },
  ],

  readings: [
    {
      id: 'press-rates',
      cites: [{ instrument: NQ56, clause: 'toàn văn' }],
      reading: {
        vi: 'BHXH tự nguyện: nhà nước và thành phố cùng đạt 80%, 65%, 50%, 30% mức đóng theo chuẩn hộ nghèo nông thôn, do ngân sách thành phố, 2026 - 2030',
        en: 'Social insurance: state and city together reach 80, 65, 50, 30 % of the premium at the poverty line, from the city budget, 2026–2030',
      },
      because: {
        vi: 'Chỉ biết qua báo chí, một nguồn; chưa có văn bản. Mỗi câu trả lời đều cảnh báo',
        en: 'Known from the press only, one source; the text is not at hand. Each answer warns',
      },
    },
    {
      id: 'social-residence',
      law: 'A3.10',
      cites: [{ instrument: NQ56, clause: 'toàn văn' }],
      reading: {
        vi: 'BHXH tự nguyện: chỉ người thường trú tại thành phố, như với BHYT',
        en: 'Social insurance: permanent residents of the city only, as for health insurance',
      },
      because: {
        vi: 'Báo chí chỉ nhắc thường trú với hai đặc khu; nghị quyết cùng ngày về BHYT đòi hỏi thường trú',
        en: 'The press names residence for the two special zones only; the sister resolution asks for it',
      },
    },
    {
      id: 'total-of-legal-rates',
      law: 'A4.3',
      cites: [
        { instrument: NQ56, clause: 'toàn văn' },
        { instrument: ND159, clause: 'Điều 5 khoản 2' },
      ],
      reading: {
        vi: 'Phần thành phố là tổng trừ mức nhà nước theo luật, kể cả khi đã hết 120 tháng nhà nước hỗ trợ',
        en: 'The city’s part is the total less the state’s legal rate, also after the state’s 120 months',
      },
      because: {
        vi: 'Thành phố không nhận thay phần của nhà nước; không nguồn nào nói ngược lại',
        en: 'The city does not take over the state’s part; no source says otherwise',
      },
    },
    {
      id: 'special-zones',
      law: 'A2.5',
      cites: [
        { instrument: NQ56, clause: 'toàn văn' },
        { instrument: ND159, clause: 'Điều 5 khoản 1 điểm a' },
      ],
      reading: {
        vi: 'Tổng 80% cho hộ nghèo chuẩn quốc gia và người ở đặc khu Cát Hải (11914), Bạch Long Vĩ (11948); xã đảo khác thì không',
        en: '80 % for the nationally poor and for residents of Cát Hải (11914) and Bạch Long Vĩ (11948); not for other islands',
      },
      because: { vi: 'Báo chí chỉ nêu hai đặc khu', en: 'The press names these two zones only' },
    },
    {
      id: 'missing-time',
      law: 'A4.1',
      cites: [
        { instrument: NQ56, clause: 'toàn văn' },
        { instrument: ND159, clause: 'Điều 7' },
      ],
      reading: {
        vi: 'Đóng một lần cho thời gian còn thiếu không được thành phố hỗ trợ; các phương thức khác đều được',
        en: 'The lump sum for missing time is not supported by the city; every other method is',
      },
      because: {
        vi: 'Văn bản không có trong tay; đọc như ở Hà Nội và Huế, không đoán thêm khoản chi',
        en: 'The text is not at hand; read as in Hà Nội and Huế, so that no money is promised on a guess',
      },
    },
    {
      id: 'lump-sums',
      law: 'A4.2',
      cites: [{ instrument: NQ56, clause: 'toàn văn' }],
      reading: {
        vi: 'Đóng trước nhiều tháng: phần của thành phố theo giá trị tại tháng đóng, chỉ tính các tháng đến hết 12/2030',
        en: 'Months paid ahead: the city’s part at the value of the month of payment, up to December 2030',
      },
      because: {
        vi: 'Văn bản không có trong tay; nghị quyết áp dụng cho giai đoạn 2026 - 2030',
        en: 'The text is not at hand; the resolution is for 2026–2030',
      },
    },
    {
      id: 'status-change',
      law: 'A3.14',
      cites: [
        { instrument: NQ57, clause: 'Điều 2' },
        { instrument: NQ56, clause: 'toàn văn' },
      ],
      reading: {
        vi: 'Thay đổi diện giữa thời gian đã đóng không làm tính lại; tuổi, thời hạn biết trước thì tính từng tháng',
        en: 'A change of status inside a paid period is not settled anew; ages and windows known ahead count by month',
      },
      because: {
        vi: 'Nghị quyết 57/2025 không nêu; Nghị quyết 56/2025 không có trong tay',
        en: 'NQ 57/2025 does not say; NQ 56/2025 is not at hand',
      },
    },
    {
      id: 'city-pays',
      law: 'A5.5',
      cites: [{ instrument: NQ57, clause: 'Điều 3' }],
      reading: {
        vi: 'Phần hỗ trợ của mọi đối tượng do ngân sách thành phố trả',
        en: 'The city budget owes the support of every group',
      },
      because: {
        vi: '“Theo phân cấp ngân sách hiện hành” không giao đối tượng nào cho cấp xã',
        en: '“By the decentralisation in force” assigns no group to the communes',
      },
    },
    {
      id: 'elderly-to-74',
      law: 'A3.9',
      cites: [{ instrument: NQ57, clause: 'Điều 1 khoản 2 điểm a' }],
      reading: {
        vi: '“Đến 74 tuổi” là đến ngày liền trước sinh nhật 75; tháng có ít nhất một ngày đủ điều kiện được tính trọn; chỉ biết năm hoặc tháng sinh thì lấy ngày đầu',
        en: '“To 74” runs to the day before the 75th birthday; a month with one such day counts whole; a year or month of birth alone is its first day',
      },
      because: {
        vi: 'Người 74 tuổi vẫn là 74 tuổi đến ngày đó; tiền đóng tính theo tháng',
        en: 'A person is 74 until that day; premiums are monthly',
      },
    },
    {
      id: 'free-card',
      law: 'A3.7',
      cites: [{ instrument: NQ57, clause: 'Điều 1 khoản 2 điểm a' }],
      reading: {
        vi: '“Chưa được cấp thẻ miễn phí” chỉ áp dụng cho hội viên Hội Người mù: không có thẻ theo diện khác trong tháng được hỗ trợ',
        en: '“Without a free card” binds members of the Association of the Blind only: no card on another ground in the month',
      },
      because: {
        vi: 'Cụm từ đứng sau dấu chấm phẩy, ngay sau “Hội viên Hội người mù thành phố”',
        en: 'The words stand behind the semicolon, right after the members of the association',
      },
    },
    {
      id: 'badge-holders',
      cites: [{ instrument: NQ57, clause: 'Điều 1 khoản 2 điểm c' }],
      reading: {
        vi: '“Trợ cấp bảo hiểm xã hội thường xuyên” là trợ cấp BHXH hằng tháng và trợ cấp mất sức lao động',
        en: '“Regular social insurance allowance” means the monthly allowance and the work-incapacity allowance',
      },
      because: {
        vi: 'Đó là các trợ cấp hằng tháng do quỹ BHXH chi, ngoài lương hưu',
        en: 'Those are the monthly allowances paid by social insurance besides the pension',
      },
    },
    {
      id: 'in-full-besides-state',
      law: 'A2.3',
      cites: [
        { instrument: NQ57, clause: 'Điều 2' },
        { instrument: NQ57, clause: 'Điều 2 khoản 1' },
      ],
      reading: {
        vi: '100% là phần còn lại sau phần nhà nước hỗ trợ theo đối tượng của người đó, nếu có',
        en: '100 % is what the state’s share of the person’s own group, if any, leaves',
      },
      because: {
        vi: 'Không ai được hỗ trợ quá mức đóng; phần nhà nước là nghĩa vụ theo luật',
        en: 'Nobody is supported beyond the premium, and the state’s share is owed by law',
      },
    },
    {
      id: 'waste-collectors-alone',
      law: 'A2.3',
      cites: [
        { instrument: NQ57, clause: 'Điều 1 khoản 2 điểm e' },
        { instrument: NQ57, clause: 'Điều 2 khoản 4' },
      ],
      reading: {
        vi: '70% đứng riêng, không cộng với phần nhà nước hỗ trợ theo đối tượng khác',
        en: 'The 70 % stands alone: the state’s share of another group is not added to it',
      },
      because: {
        vi: 'Khoản 4 không có “ngoài … mức ngân sách nhà nước” như khoản 2, khoản 3',
        en: 'Khoản 4 has no “besides the state’s share”, as khoản 2 and 3 have',
      },
    },
    {
      id: 'near-poor-national',
      law: 'A3.1',
      cites: [
        { instrument: NQ57, clause: 'Điều 1 khoản 2 điểm d' },
        { instrument: NQ57, clause: 'Điều 2 khoản 2' },
      ],
      reading: {
        vi: 'Hộ cận nghèo theo chuẩn quốc gia, là hộ được nhà nước hỗ trợ 70%',
        en: 'Near-poor by the national standard: the household the state supports with 70 %',
      },
      because: {
        vi: 'Khoản 2 cộng 30% vào 70% của nhà nước; văn bản không nêu chuẩn riêng của thành phố',
        en: 'Khoản 2 adds its 30 % to the state’s 70 %; no standard of the city is named',
      },
    },
    {
      id: 'farming-with-salt',
      law: 'A3.11',
      cites: [
        { instrument: NQ57, clause: 'Điều 1 khoản 2 điểm đ' },
        { instrument: NQ57, clause: 'Điều 2 khoản 3' },
      ],
      reading: {
        vi: 'Bốn nghề gồm cả diêm nghiệp; mức sống trung bình theo chuẩn nhà nước dùng cho phần 30%',
        en: 'Four trades, salt included; average living by the standard used for the state’s 30 %',
      },
      because: {
        vi: 'Khoản 3 cộng 20% vào 30% của nhà nước cho cùng đối tượng',
        en: 'Khoản 3 adds its 20 % to the state’s 30 % for the same group',
      },
    },
    {
      id: 'one-card',
      law: 'A2.7',
      cites: [
        { instrument: NQ57, clause: 'Điều 2 khoản 5' },
        { instrument: BHYT, clause: 'Điều 13 khoản 5 điểm g' },
      ],
      reading: {
        vi: 'Một người một đối tượng: quyền lợi của thẻ cao nhất; bằng nhau thì tổng hỗ trợ cao nhất, rồi phần nhà nước cao hơn, rồi thứ tự của văn bản',
        en: 'One person, one group: the card’s highest benefit; when equal, the highest support, then the higher state share, then the order of the text',
      },
      because: {
        vi: 'Khoản 5 chỉ nói về quyền lợi; Luật cho chọn mức hỗ trợ cao nhất. BHXH tự nguyện không có thẻ nên theo mức hỗ trợ',
        en: 'Khoản 5 speaks of benefit only; the Law lets people choose the highest support. Social insurance has no card and follows support',
      },
    },
    {
      id: 'paid-by-others',
      cites: [
        { instrument: NQ57, clause: 'Điều 1 khoản 2 điểm a' },
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
      id: 'health-residence',
      law: 'A3.10',
      cites: [{ instrument: NQ57, clause: 'Điều 1 khoản 1' }],
      reading: {
        vi: '“Thường trú” là có đăng ký thường trú tại thành phố, cho mọi đối tượng',
        en: '“Permanently resident” is registered permanent residence in the city, for every group',
      },
      because: {
        vi: 'Phạm vi điều chỉnh áp dụng cho cả nghị quyết',
        en: 'The scope binds the whole resolution',
      },
    },
    {
      id: 'full-price',
      law: 'A2.8',
      cites: [{ instrument: NQ57, clause: 'Điều 2' }],
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
      id: 'paid-period-keeps-price',
      law: 'A1.4',
      cites: [
        { instrument: NQ57, clause: 'Điều 2' },
        { instrument: ND188, clause: 'Điều 8 khoản 2 điểm b' },
      ],
      reading: {
        vi: 'Mức đóng và mức hỗ trợ tính theo tháng đóng tiền, giữ nguyên cho cả thời gian đã đóng; chỉ tính các tháng đến hết 12/2030',
        en: 'Price and support are those of the month of payment and stay for the whole paid period, up to December 2030',
      },
      because: {
        vi: 'Nghị quyết im lặng; Nghị định 188 giữ nguyên với người cùng đóng',
        en: 'The resolution is silent; NĐ 188 keeps the price for those who pay a part themselves',
      },
    },
    {
      id: 'over-support',
      law: 'A5.7',
      cites: [{ instrument: NQ57, clause: 'Điều 2' }],
      reading: {
        vi: 'Tổng hỗ trợ không vượt 100% mức đóng; phần vượt cắt từ lớp hỗ trợ sau cùng',
        en: 'Support never exceeds 100 % of the premium; what is too much is cut from the last layer',
      },
      because: { vi: 'Văn bản im lặng', en: 'The text is silent' },
    },
    {
      id: 'both-to-2030',
      law: 'A4.4',
      cites: [
        { instrument: NQ57, clause: 'Điều 4 khoản 1' },
        { instrument: NQ56, clause: 'toàn văn' },
      ],
      reading: {
        vi: 'Cả hai loại bảo hiểm được hỗ trợ từ tháng 01/2026 đến hết tháng 12/2030',
        en: 'Both insurances are supported from January 2026 to the end of December 2030',
      },
      because: {
        vi: 'Điều 4 khoản 1 ghi rõ cho BHYT; báo chí nêu giai đoạn 2026 - 2030 cho BHXH tự nguyện',
        en: 'Written for health insurance; the press names 2026–2030 for social insurance',
      },
    },
    {
      id: 'older-resolutions-end',
      law: 'A1.2',
      cites: [
        { instrument: NQ57, clause: 'Điều 4 khoản 2 điểm a' },
        { instrument: NQ57, clause: 'Điều 4 khoản 2 điểm b' },
      ],
      reading: {
        vi: 'Từ tháng 01/2026 chỉ áp dụng nghị quyết này; nghị quyết cũ và kế hoạch năm 2024 thôi áp dụng',
        en: 'From January 2026 this resolution alone holds; the older ones and the plan of 2024 have ended',
      },
      because: { vi: 'Điều 4 khoản 2 bãi bỏ các nghị quyết đó', en: 'Điều 4 khoản 2 ends them' },
    },
    {
      id: 'who-lists',
      law: 'A5.8',
      cites: [
        { instrument: NQ57, clause: 'Điều 1 khoản 2 điểm e' },
        { instrument: ND188, clause: 'Điều 9 khoản 3' },
        { instrument: ND188, clause: 'Điều 9 khoản 6' },
        { instrument: BHYT, clause: 'Điều 8 khoản 3 điểm b' },
      ],
      reading: {
        vi: 'Ủy ban nhân dân cấp xã lập và phê duyệt danh sách BHYT theo Mẫu số 3; BHXH tự nguyện theo D05-TS',
        en: 'The commune makes and approves the health insurance lists on Mẫu số 3; social insurance on D05-TS',
      },
      because: {
        vi: 'Văn bản của thành phố không nêu ai lập; Luật và Nghị định 188 giao cấp xã',
        en: 'No text of the city says who lists; the Law and NĐ 188 name the commune',
      },
    },
    {
      id: 'no-november-report',
      law: 'A5.12',
      cites: [{ instrument: NQ57, clause: 'Điều 5 khoản 1' }],
      reading: {
        vi: 'Không còn báo cáo trước ngày 30/11',
        en: 'The report before 30/11 is no longer due',
      },
      because: {
        vi: 'Ngày này chỉ có trong kế hoạch đã hết ngày 31/12/2025; chưa có kế hoạch mới',
        en: 'It stands only in the plan that ended on 31/12/2025; no new plan is known',
      },
    },
    {
      id: 'wish',
      law: 'A5.11',
      cites: [{ instrument: NQ57, clause: 'Điều 2' }],
      reading: {
        vi: 'Hỗ trợ bắt đầu khi người dân có trong danh sách',
        en: 'Support starts when the person stands on a list',
      },
      because: { vi: 'Văn bản im lặng', en: 'The text is silent' },
    },
    {
      id: 'later-texts',
      cites: [{ instrument: NQ57, clause: 'Điều 4 khoản 3' }],
      reading: {
        vi: 'Văn bản được dẫn chiếu thay đổi thì tỷ lệ của thành phố giữ nguyên cho đến khi có văn bản mới',
        en: 'When a text referred to changes, the city’s rates stay until a new paper changes them',
      },
      because: {
        vi: 'Khoản 3 chuyển dẫn chiếu, không đổi số',
        en: 'Khoản 3 moves the reference, not the number',
      },
    },
  ],

  notEncoded: [
    {
      cite: { instrument: NQ57, clause: 'Điều 1 khoản 2' },
      because: { vi: 'Chỉ là tiêu đề của các điểm', en: 'A heading of the points below it' },
    },
    {
      cite: { instrument: NQ57, clause: 'Điều 1 khoản 2 điểm g' },
      because: { vi: 'Cơ quan có liên quan; không ai được hỗ trợ', en: 'Offices concerned; supports nobody' },
    },
    {
      cite: { instrument: NQ57, clause: 'Điều 4 khoản 2' },
      because: { vi: 'Lời dẫn của danh mục văn bản hết hiệu lực', en: 'Opens the list of resolutions that end' },
    },
    {
      cite: { instrument: NQ57, clause: 'Điều 4 khoản 2 điểm c' },
      because: { vi: 'Nghị quyết của Hải Dương, không có trong tay', en: 'A resolution of Hải Dương, not held' },
    },
    {
      cite: { instrument: NQ57, clause: 'Điều 4 khoản 2 điểm d' },
      because: { vi: 'Nghị quyết của Hải Dương, không có trong tay', en: 'A resolution of Hải Dương, not held' },
    },
    {
      cite: { instrument: NQ57, clause: 'Điều 4 khoản 2 điểm đ' },
      because: { vi: 'Nghị quyết của Hải Dương, không có trong tay', en: 'A resolution of Hải Dương, not held' },
    },
    {
      cite: { instrument: NQ57, clause: 'Điều 4 khoản 2 điểm e' },
      because: { vi: 'Nghị quyết của Hải Dương, không có trong tay', en: 'A resolution of Hải Dương, not held' },
    },
    {
      cite: { instrument: NQ57, clause: 'Điều 4 khoản 2 điểm g' },
      because: { vi: 'Nghị quyết của Hải Dương, không có trong tay', en: 'A resolution of Hải Dương, not held' },
    },
    {
      cite: { instrument: NQ57, clause: 'Điều 4 khoản 2 điểm h' },
      because: { vi: 'Nghị quyết của Hải Dương, không có trong tay', en: 'A resolution of Hải Dương, not held' },
    },
    {
      cite: { instrument: NQ57, clause: 'Điều 5 khoản 2' },
      because: { vi: 'Giám sát của HĐND; không có gì để tính', en: 'Supervision by the council; nothing to compute' },
    },
  ],
};

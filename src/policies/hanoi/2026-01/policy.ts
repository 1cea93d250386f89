/**
 * Hà Nội, 2026-01 to 2026-06: NQ 19/2025/NQ-HĐND with the plan 321/KH-UBND. Read beside texts/nq-19-2025.ts and
 * texts/plan-321-2025.ts: every line that decides something names its clause; readings.ts holds what we chose, not-encoded.ts
 * the clauses set aside. The parts that NQ 17/2026 leaves as they are have names, and 2026-07 takes them over by name.
 * Data only; nothing here computes.
 */
import type { Deadline, Listing, MethodExclusion, Policy, Rule, Scope } from '../../../engine/policy.ts';
import { decree188 } from '../../vietnam/texts/decree-188-2025.ts';
import { law51 } from '../../vietnam/texts/law-51-2024.ts';
import { hanoiNq19 } from '../texts/nq-19-2025.ts';
import { hanoiPlan321 } from '../texts/plan-321-2025.ts';
import { hanoiNq48 } from '../texts/without-text.ts';
import { notEncoded } from './not-encoded.ts';
import { readings } from './readings.ts';

// Who at all.
export const residents: Scope = {
  schemes: ['social-insurance', 'health-insurance'],
  cite: { instrument: hanoiNq19.id, clause: 'Điều 2' },
  text: 'Đối tượng hưởng chính sách là người đang thường trú tại thành phố Hà Nội',
  says: { vi: 'đang thường trú tại Hà Nội', en: 'is a permanent resident of Hà Nội' },
  when: [{ fact: 'permanentResident', is: true }],
  refusal: {
    vi: 'Chính sách chỉ dành cho người đang thường trú tại thành phố Hà Nội.',
    en: 'The support is for permanent residents of Hà Nội only.',
  },
};

export const noMakeUpLumpSum: MethodExclusion = {
  scheme: 'social-insurance',
  method: 'missing',
  cite: { instrument: hanoiNq19.id, clause: 'Điều 2 khoản 7' },
  says: {
    vi: 'Đóng một lần cho thời gian còn thiếu không được thành phố hỗ trợ thêm.',
    en: 'A lump sum for missing time gets no support of the city.',
  },
};

// Voluntary social insurance, Điều 3 khoản 1: shares of 22 % of the rural poverty line, besides the state's.
export const siPoor: Rule = {
  id: 'si-poor',
  scheme: 'social-insurance',
  cite: { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 1 điểm a' },
  text: 'Hỗ trợ thêm 50% mức đóng bảo hiểm xã hội tự nguyện đối với người tham gia thuộc hộ nghèo theo quy định của Chính phủ',
  says: { vi: 'hộ nghèo theo chuẩn quốc gia', en: 'a poor household by the national standard' },
  when: [{ fact: 'nationalStandard', in: ['poor'] }],
  kind: 'on-top',
  on: ['si-poor'],
  share: 5000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'commune-social',
};

export const siNearPoor: Rule = {
  id: 'si-near-poor',
  scheme: 'social-insurance',
  cite: { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 1 điểm b' },
  text: 'Hỗ trợ thêm 60% mức đóng bảo hiểm xã hội tự nguyện đối với người thuộc hộ cận nghèo.',
  says: {
    vi: 'hộ cận nghèo theo chuẩn của thành phố hoặc chuẩn quốc gia',
    en: "a near-poor household by the city's or the national standard",
  },
  when: [
    {
      any: [
        { fact: 'household', in: ['near-poor'] },
        { fact: 'nationalStandard', in: ['near-poor'] },
      ],
    },
  ],
  kind: 'on-top',
  on: 'any',
  share: 6000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'commune-social',
};

const siEthnic: Rule = {
  id: 'si-ethnic',
  scheme: 'social-insurance',
  cite: { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 1 điểm c' },
  text: 'Hỗ trợ thêm 10% mức đóng BHXH tự nguyện đối với các đối tượng quy định tại điểm c, điểm d khoản 1 Điều 5 Nghị định số 159/2025/NĐ-CP.',
  says: { vi: 'người dân tộc thiểu số', en: 'a person of an ethnic minority' },
  when: [{ fact: 'ethnicMinority', is: true }],
  kind: 'on-top',
  on: ['si-ethnic'],
  share: 1000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'collectors-social',
};

const siOther: Rule = {
  id: 'si-other',
  scheme: 'social-insurance',
  cite: { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 1 điểm c' },
  text: 'Hỗ trợ thêm 10% mức đóng BHXH tự nguyện đối với các đối tượng quy định tại điểm c, điểm d khoản 1 Điều 5 Nghị định số 159/2025/NĐ-CP.',
  says: { vi: 'mọi người tham gia khác', en: 'every other participant' },
  when: [],
  kind: 'on-top',
  on: ['si-other'],
  share: 1000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'collectors-social',
};

// Health insurance, Điều 3 khoản 2.
export const hiExited: Rule = {
  id: 'hi-exited',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2 điểm a' },
  text: 'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với thành viên hộ gia đình nghèo được công nhận thoát nghèo đồng thời thoát cận nghèo, thành viên hộ gia đình cận nghèo được công nhận thoát cận nghèo. Thời gian hỗ trợ 36 tháng kể từ tháng được công nhận thoát cận nghèo.',
  says: { vi: 'hộ đã thoát cận nghèo, trong 36 tháng', en: 'a household that left near-poverty, for 36 months' },
  when: [
    { fact: 'household', in: ['exited'] },
    { fact: 'exitedOn', withinMonths: 36 },
  ],
  kind: 'in-full',
  counted: { when: 'monthly', cite: { instrument: hanoiPlan321.id, clause: 'IV.2.3' } },
  on: 'any',
  share: 10_000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'commune-health',
};

const hiElderly: Rule = {
  id: 'hi-elderly',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2 điểm b' },
  text: 'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với người cao tuổi từ đủ 70 tuổi đến dưới 75 tuổi không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  says: { vi: 'người từ đủ 70 đến dưới 75 tuổi, chưa có thẻ BHYT', en: 'aged 70 to below 75, without a card' },
  when: [
    { fact: 'age', from: 70, below: 75 },
    { fact: 'healthCard', is: false },
  ],
  kind: 'in-full',
  counted: { when: 'monthly', cite: { instrument: hanoiPlan321.id, clause: 'IV.2.3' } },
  on: 'any',
  share: 10_000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'commune-health',
};

export const hiMildDisability: Rule = {
  id: 'hi-mild-disability',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2 điểm c' },
  text: 'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với người khuyết tật nhẹ chưa có thẻ bảo hiểm y tế (không bao gồm trẻ em khuyết tật nhẹ dưới 16 tuổi).',
  says: {
    vi: 'người khuyết tật nhẹ từ đủ 16 tuổi, chưa có thẻ BHYT',
    en: 'mildly disabled, 16 or older, without a card',
  },
  when: [
    { fact: 'disability', in: ['mild'] },
    { fact: 'age', from: 16 },
    { fact: 'healthCard', is: false },
  ],
  kind: 'in-full',
  counted: { when: 'monthly', cite: { instrument: hanoiPlan321.id, clause: 'IV.2.3' } },
  on: 'any',
  share: 10_000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'commune-health',
};

export const hiEthnic: Rule = {
  id: 'hi-ethnic',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2 điểm d' },
  text: 'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với người dân tộc thiểu số không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  says: { vi: 'người dân tộc thiểu số, chưa có thẻ BHYT', en: 'of an ethnic minority, without a card' },
  when: [
    { fact: 'ethnicMinority', is: true },
    { fact: 'healthCard', is: false },
  ],
  kind: 'in-full',
  counted: { when: 'monthly', cite: { instrument: hanoiPlan321.id, clause: 'IV.2.3' } },
  on: 'any',
  share: 10_000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'commune-health',
};

export const hiGraduatedEthnic: Rule = {
  id: 'hi-graduated-ethnic',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2 điểm d' },
  text: 'Hỗ trợ thêm 30% mức đóng bảo hiểm y tế đối với người dân tộc thiểu số đang sinh sống tại địa bàn các xã khu vực II, khu vực III, thôn đặc đặc biệt khó khăn thuộc vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2016-2020',
  says: {
    vi: 'người dân tộc thiểu số ở xã đã ra khỏi danh sách 2016–2020, trong 36 tháng',
    en: 'of an ethnic minority in a commune off the 2016–2020 list, for 36 months',
  },
  when: [
    { fact: 'ethnicMinority', is: true },
    { fact: 'graduatedCommuneOn', withinMonths: 36 },
    { fact: 'graduatedList', in: ['2016-2020'] },
  ],
  kind: 'on-top',
  on: ['hi-graduated-ethnic'],
  share: 3000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'commune-health',
};

const hiStudent: Rule = {
  id: 'hi-student',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2 điểm đ' },
  text: 'Hỗ trợ thêm 70% mức đóng bảo hiểm y tế đối với học sinh, sinh viên có hoàn cảnh khó khăn thuộc hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp có mức sống trung bình theo chuẩn của Thành phố, chưa được cấp thẻ bảo hiểm y tế đang tham gia học tập tại các cơ sở giáo dục, cơ sở giáo dục nghề nghiệp thuộc hệ thống giáo dục quốc dân trên địa bàn thành phố Hà Nội',
  says: {
    vi: 'học sinh, sinh viên khó khăn của hộ nông, lâm, ngư nghiệp, học tại Hà Nội',
    en: 'a pupil or student in hardship of a farming household, at school in Hà Nội',
  },
  when: [
    { fact: 'student', is: true },
    { fact: 'schoolProvince', in: ['01'] },
    { fact: 'farming', in: ['agriculture', 'forestry', 'fishery'] },
    { fact: 'averageLiving', is: true },
    { fact: 'studentHardship', is: true },
    { fact: 'healthCard', is: false },
  ],
  kind: 'on-top',
  on: ['hi-student'],
  share: 5000,
  shareReading: 'student-share',
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'schools',
};

const hiFarming: Rule = {
  id: 'hi-farming',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2 điểm e' },
  text: 'Hỗ trợ thêm 30% mức đóng bảo hiểm y tế đối với người thuộc hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp có mức sống trung bình theo chuẩn của Thành phố.',
  says: {
    vi: 'hộ nông, lâm, ngư nghiệp có mức sống trung bình',
    en: 'a farming, forestry or fishery household of average living standard',
  },
  when: [
    { fact: 'farming', in: ['agriculture', 'forestry', 'fishery'] },
    { fact: 'averageLiving', is: true },
  ],
  kind: 'on-top',
  on: ['hi-farming'],
  share: 3000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'collectors-farming',
};

// Plan 321, II.4.1. The plan names no form for the communes: Mẫu số 3 of NĐ 188 for health insurance, D05-TS for social.
export const listings: readonly Listing[] = [
  {
    id: 'commune-health',
    by: ['commune'],
    form: 'Mẫu số 3',
    papers: [
      {
        vi: 'Tờ khai tham gia BHYT nếu tham gia lần đầu',
        en: 'The declaration for health insurance, when joining for the first time',
      },
    ],
    confirmedBy: null,
    approvedBy: 'commune',
    deadline: null,
    cite: { instrument: hanoiPlan321.id, clause: 'II.4.1.a' },
  },
  {
    id: 'commune-social',
    by: ['commune'],
    form: 'D05-TS',
    papers: [],
    confirmedBy: null,
    approvedBy: 'commune',
    rolesToo: ['grassroots-security'],
    deadline: null,
    cite: { instrument: hanoiPlan321.id, clause: 'II.4.1.a' },
  },
  {
    id: 'collectors-farming',
    by: ['collecting-organisation', 'insurer-local'],
    form: 'D03-TS',
    papers: [
      {
        vi: 'Xác nhận của phòng chuyên môn thuộc UBND xã, phường',
        en: 'Confirmation by the office of the commune in charge',
      },
    ],
    confirmedBy: 'commune',
    approvedBy: null,
    deadline: null,
    cite: { instrument: hanoiPlan321.id, clause: 'II.4.1.b' },
  },
  {
    id: 'collectors-social',
    by: ['collecting-organisation', 'insurer-local'],
    form: 'D05-TS',
    papers: [],
    confirmedBy: null,
    approvedBy: null,
    deadline: null,
    cite: { instrument: hanoiPlan321.id, clause: 'II.4.1.b' },
  },
  {
    id: 'schools',
    by: ['school'],
    form: 'D03-TS',
    papers: [
      {
        vi: 'Xác nhận của phòng chuyên môn thuộc UBND xã, phường',
        en: 'Confirmation by the office of the commune in charge',
      },
    ],
    confirmedBy: 'commune',
    approvedBy: null,
    deadline: null,
    cite: { instrument: hanoiPlan321.id, clause: 'II.4.1.c' },
  },
];

export const deadlines: readonly Deadline[] = [
  {
    id: 'yearly-report',
    cite: { instrument: hanoiPlan321.id, clause: 'IV.2.1' },
    words: 'trước ngày 30 tháng 11 hằng năm',
    what: {
      vi: 'BHXH thành phố báo cáo UBND thành phố kết quả thực hiện',
      en: 'The city insurer reports the results to the city',
    },
    who: 'insurer-city',
    kind: 'report',
    limit: 'before',
    on: { every: 'year', month: 11, day: 30 },
    readings: ['exclusive-days', 'report-before-year-end'],
  },
  {
    id: 'monthly-transfer',
    cite: { instrument: hanoiPlan321.id, clause: 'IV.2.3' },
    words: 'Hàng tháng, quý',
    what: {
      vi: 'Sở Tài chính chuyển kinh phí ngân sách thành phố của tháng cho BHXH thành phố',
      en: "The finance department transfers the month's city money to the city insurer",
    },
    who: 'finance',
    kind: 'transfer',
    limit: 'within',
    on: { every: 'month' },
    readings: ['time-without-a-day', 'transfers-by-15-december'],
  },
  {
    id: 'quarterly-transfer',
    cite: { instrument: hanoiPlan321.id, clause: 'IV.2.3' },
    words: 'Hàng tháng, quý',
    what: {
      vi: 'Sở Tài chính chuyển kinh phí ngân sách thành phố của quý cho BHXH thành phố',
      en: "The finance department transfers the quarter's city money to the city insurer",
    },
    who: 'finance',
    kind: 'transfer',
    limit: 'within',
    on: { every: 'quarter-open' },
    readings: ['time-without-a-day', 'transfers-by-15-december'],
  },
  {
    id: 'council-report',
    cite: { instrument: hanoiNq19.id, clause: 'Điều 5 khoản 1' },
    words: 'hằng năm báo cáo kết quả thực hiện tại kỳ họp thường lệ cuối năm của HĐND thành phố',
    what: {
      vi: 'UBND thành phố báo cáo HĐND thành phố tại kỳ họp cuối năm',
      en: 'The city reports to its council at the year-end session',
    },
    who: 'city',
    kind: 'report',
    limit: 'by',
    on: { every: 'session' },
  },
];

export const budgetHolders: Policy['budgetHolders'] = [
  {
    holder: 'commune',
    cite: { instrument: hanoiNq48.id, clause: 'Phụ lục 01, B.II, mục 9.2' },
    says: {
      vi: 'Ngân sách xã, phường chi cho đối tượng do xã, phường quản lý: mặc định cho mọi nhóm.',
      en: 'The commune pays for the people it manages: taken for every group.',
    },
  },
  {
    holder: 'city',
    cite: { instrument: hanoiPlan321.id, clause: 'III.1' },
    says: {
      vi: 'Ngân sách thành phố chi cho đối tượng do cấp thành phố quản lý.',
      en: 'The city pays for the people managed at city level.',
    },
  },
];

export const several: Policy['several'] = {
  order: 'highest-support',
  cite: { instrument: law51.id, clause: 'Điều 13 khoản 5 điểm g' },
  says: {
    vi: 'Nghị quyết không nói; mỗi người một nhóm, nhóm có tổng hỗ trợ cao nhất.',
    en: 'The resolution is silent; one group a person, the one with the highest support in all.',
  },
};

export const policy: Policy = {
  id: 'hanoi/2026-01',
  province: '01',
  title: {
    vi: 'Hà Nội hỗ trợ đóng BHXH tự nguyện, BHYT theo Nghị quyết 19/2025/NQ-HĐND',
    en: "Hà Nội's support of voluntary social insurance and health insurance under NQ 19/2025/NQ-HĐND",
  },
  instruments: [hanoiNq19, hanoiPlan321, hanoiNq48, decree188, law51],
  from: '2026-01',
  until: '2026-06',
  supportEnds: null,
  checkedOn: '2026-11-20',
  schemes: ['social-insurance', 'health-insurance'],
  scopes: [residents],
  exclusions: [noMakeUpLumpSum],
  rules: [
    siPoor,
    siNearPoor,
    siEthnic,
    siOther,
    hiExited,
    hiElderly,
    hiMildDisability,
    hiEthnic,
    hiGraduatedEthnic,
    hiStudent,
    hiFarming,
  ],
  several,
  listings,
  deadlines,
  budgetHolders,
  readings,
  notEncoded,
};

/**
 * Hà Nội from 2026-07: NQ 19/2025/NQ-HĐND as amended by NQ 17/2026/NQ-HĐND, with the plan 321/KH-UBND where the amendment
 * leaves it standing. What did not change is taken over by name from 2026-01; every rule written out here is new or changed,
 * and cites NQ 17. Data only; nothing here computes.
 */
import type { Listing, Policy, Rule } from '../../../engine/policy.ts';
import { decree188 } from '../../vietnam/texts/decree-188-2025.ts';
import { law51 } from '../../vietnam/texts/law-51-2024.ts';
import {
  budgetHolders,
  deadlines,
  hiEthnic,
  hiExited,
  hiGraduatedEthnic,
  hiMildDisability,
  listings,
  noMakeUpLumpSum,
  residents,
  several,
  siNearPoor,
  siPoor,
} from '../2026-01/policy.ts';
import { hanoiNq17 } from '../texts/nq-17-2026.ts';
import { hanoiNq19 } from '../texts/nq-19-2025.ts';
import { hanoiPlan321 } from '../texts/plan-321-2025.ts';
import { hanoiNq48 } from '../texts/without-text.ts';
import { notEncoded } from './not-encoded.ts';
import { readings } from './readings.ts';

// Voluntary social insurance, Điều 3 khoản 1 of NQ 19: point c changed, point d new.
const siEthnic: Rule = {
  id: 'si-ethnic',
  scheme: 'social-insurance',
  cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 1 điểm c' },
  text: 'Hỗ trợ thêm 30% mức đóng bảo hiểm xã hội tự nguyện đối với người dân tộc thiểu số quy định tại điểm c khoản 1 Điều 5 Nghị định số 159/2025/NĐ-CP ngày 25 tháng 6 năm 2025 của Chính phủ',
  says: { vi: 'người dân tộc thiểu số', en: 'a person of an ethnic minority' },
  when: [{ fact: 'ethnicMinority', is: true }],
  kind: 'on-top',
  on: ['si-ethnic'],
  share: 3000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'collectors-social',
};

const siOther: Rule = {
  id: 'si-other',
  scheme: 'social-insurance',
  cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 1 điểm c' },
  text: 'Hỗ trợ thêm 20% mức đóng bảo hiểm xã hội tự nguyện đối với đối tượng quy định tại điểm d khoản 1 Điều 5 Nghị định số 159/2025/NĐ-CP của Chính phủ',
  says: { vi: 'mọi người tham gia khác', en: 'every other participant' },
  when: [],
  kind: 'on-top',
  on: ['si-other'],
  share: 2000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'collectors-social',
};

const siVeteran: Rule = {
  id: 'si-veteran',
  scheme: 'social-insurance',
  cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 2 điểm d' },
  text: 'Hỗ trợ thêm 30% mức đóng bảo hiểm xã hội tự nguyện đối với người thuộc hội viên hội cựu chiến binh, cựu quân nhân, cựu thanh niên xung phong hoàn thành nghĩa vụ quân sự trở về địa phương tham gia Câu lạc bộ Cựu quân nhân, cựu công an nhân dân, cựu thanh niên xung phong',
  says: {
    vi: 'hội viên Hội Cựu chiến binh; cựu quân nhân, cựu TNXP tham gia câu lạc bộ',
    en: 'a member of the Veterans Association, or an ex-soldier or ex-volunteer in the club',
  },
  when: [
    {
      any: [
        { fact: 'roles', has: ['veterans-association'] },
        {
          all: [
            { fact: 'roles', has: ['ex-soldier', 'ex-youth-volunteer'] },
            { fact: 'inClub', is: true },
          ],
        },
      ],
    },
  ],
  kind: 'on-top',
  on: 'any',
  share: 3000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'collectors-social',
};

// Health insurance, Điều 3 khoản 2 of NQ 19: points b, đ, e changed, points g to r new.
const hiElderly: Rule = {
  id: 'hi-elderly',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 3 điểm b' },
  text: 'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với người cao tuổi từ đủ 60 tuổi đến dưới 75 tuổi không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  says: { vi: 'người từ đủ 60 đến dưới 75 tuổi, chưa có thẻ BHYT', en: 'aged 60 to below 75, without a card' },
  when: [
    { fact: 'age', from: 60, below: 75 },
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

const hiStudent: Rule = {
  id: 'hi-student',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 3 điểm đ' },
  text: 'Hỗ trợ thêm 50% mức đóng bảo hiểm y tế đối với học sinh, sinh viên thuộc hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp có mức sống trung bình theo chuẩn của Thành phố, chưa được cấp thẻ bảo hiểm y tế đang tham gia học tập tại các cơ sở giáo dục, cơ sở giáo dục nghề nghiệp thuộc hệ thống giáo dục quốc dân trên địa bàn thành phố Hà Nội',
  says: {
    vi: 'học sinh, sinh viên của hộ nông, lâm, ngư nghiệp, học tại Hà Nội',
    en: 'a pupil or student of a farming household, at school in Hà Nội',
  },
  when: [
    { fact: 'student', is: true },
    { fact: 'schoolProvince', in: ['01'] },
    { fact: 'farming', in: ['agriculture', 'forestry', 'fishery'] },
    { fact: 'averageLiving', is: true },
    { fact: 'healthCard', is: false },
  ],
  kind: 'on-top',
  on: ['hi-student'],
  share: 5000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'schools',
};

const hiFarming: Rule = {
  id: 'hi-farming',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 3 điểm e' },
  text: 'Hỗ trợ thêm 70% mức đóng bảo hiểm y tế đối với người thuộc hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp có mức sống trung bình theo chuẩn của Thành phố.',
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
  share: 7000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'collectors-farming',
};

const hiAnimalHealth: Rule = {
  id: 'hi-animal-health',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 4 điểm g' },
  text: 'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với nhân viên chăn nuôi thú y không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  says: { vi: 'nhân viên chăn nuôi thú y, chưa có thẻ BHYT', en: 'an animal health worker, without a card' },
  when: [
    { fact: 'roles', has: ['animal-health-worker'] },
    { fact: 'healthCard', is: false },
  ],
  kind: 'in-full',
  counted: { when: 'monthly', cite: { instrument: hanoiPlan321.id, clause: 'IV.2.3' } },
  on: 'any',
  share: 10_000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'commune-new-groups',
};

const hiVillageHealth: Rule = {
  id: 'hi-village-health',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 4 điểm h' },
  text: 'Hỗ trợ thêm 50% mức đóng bảo hiểm y tế đối với nhân viên y tế thôn bản, cô đỡ thôn bản.',
  says: { vi: 'nhân viên y tế thôn bản, cô đỡ thôn bản', en: 'a village health worker or midwife' },
  when: [{ fact: 'roles', has: ['village-health-worker'] }],
  kind: 'on-top',
  on: ['hi-village-health'],
  share: 5000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'commune-new-groups',
};

const hiPopulation: Rule = {
  id: 'hi-population',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 4 điểm i' },
  text: 'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với cộng tác viên dân số.',
  says: { vi: 'cộng tác viên dân số', en: 'a population collaborator' },
  when: [{ fact: 'roles', has: ['population-collaborator'] }],
  kind: 'in-full',
  counted: { when: 'monthly', cite: { instrument: hanoiPlan321.id, clause: 'IV.2.3' } },
  on: 'any',
  share: 10_000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'commune-new-groups',
};

const hiHamletActivist: Rule = {
  id: 'hi-hamlet-activist',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 4 điểm k' },
  text: 'Hỗ trợ thêm 50% mức đóng bảo hiểm y tế đối với người hoạt động không chuyên trách ở thôn, tổ dân phố.',
  says: {
    vi: 'người hoạt động không chuyên trách ở thôn, tổ dân phố',
    en: 'a part-time activist of a hamlet or residential group',
  },
  when: [{ fact: 'roles', has: ['hamlet-activist'] }],
  kind: 'on-top',
  on: ['hi-hamlet-activist'],
  share: 5000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'commune-new-groups',
};

const hiArtisan: Rule = {
  id: 'hi-artisan',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 4 điểm l' },
  text: 'Hỗ trợ thêm 50% mức đóng bảo hiểm y tế đối với người được tặng danh hiệu Nghệ nhân nhân dân, Nghệ nhân ưu tú theo quy định của Luật Di sản văn hóa không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  says: {
    vi: 'nghệ nhân nhân dân, nghệ nhân ưu tú, chưa có thẻ BHYT',
    en: "a People's or Excellent Artisan, without a card",
  },
  when: [
    { fact: 'roles', has: ['artisan'] },
    { fact: 'healthCard', is: false },
  ],
  kind: 'on-top',
  on: ['hi-artisan'],
  share: 5000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'commune-new-groups',
};

const hiTrafficking: Rule = {
  id: 'hi-trafficking',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 4 điểm m' },
  text: 'Hỗ trợ thêm 50% mức đóng bảo hiểm y tế đối với nạn nhân theo quy định của Luật Phòng, chống mua bán người. Thời gian hỗ trợ là 01 năm',
  says: { vi: 'nạn nhân mua bán người, trong một năm', en: 'a victim of trafficking, for one year' },
  when: [{ fact: 'traffickingVictimOn', withinMonths: 12 }],
  kind: 'on-top',
  on: ['hi-trafficking'],
  share: 5000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'commune-new-groups',
  sensitive: true,
};

const hiBombVictim: Rule = {
  id: 'hi-bomb-victim',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 4 điểm n' },
  text: 'Hỗ trợ thêm 70% mức đóng bảo hiểm y tế đối với nạn nhân bom mìn vật nổ sau chiến tranh.',
  says: { vi: 'nạn nhân bom mìn vật nổ sau chiến tranh', en: 'a victim of bombs and mines left from war' },
  when: [{ fact: 'bombVictim', is: true }],
  kind: 'on-top',
  on: ['hi-bomb-victim'],
  share: 7000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'commune-new-groups',
};

const hiVeteran: Rule = {
  id: 'hi-veteran',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 4 điểm o' },
  text: 'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với người thuộc hội viên hội cựu chiến binh, cựu quân nhân hoàn thành nghĩa vụ quân sự trở về địa phương tham gia Câu lạc bộ Cựu quân nhân, cựu công an nhân dân, cựu thanh niên xung phong không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  says: {
    vi: 'hội viên Hội Cựu chiến binh; cựu quân nhân tham gia câu lạc bộ; chưa có thẻ BHYT',
    en: 'a member of the Veterans Association or ex-soldier in the club, without a card',
  },
  when: [
    {
      any: [
        { fact: 'roles', has: ['veterans-association'] },
        {
          all: [
            { fact: 'roles', has: ['ex-soldier'] },
            { fact: 'inClub', is: true },
          ],
        },
      ],
    },
    { fact: 'healthCard', is: false },
  ],
  kind: 'in-full',
  counted: { when: 'monthly', cite: { instrument: hanoiPlan321.id, clause: 'IV.2.3' } },
  on: 'any',
  share: 10_000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'commune-new-groups',
};

const hiMinhChau: Rule = {
  id: 'hi-minh-chau',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 4 điểm p' },
  text: 'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với người dân xã Minh Châu không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  says: {
    vi: 'người dân xã Minh Châu, chưa có thẻ BHYT',
    en: 'a resident of the commune of Minh Châu, without a card',
  },
  when: [
    { fact: 'commune', in: ['09661'] },
    { fact: 'healthCard', is: false },
  ],
  kind: 'in-full',
  counted: { when: 'monthly', cite: { instrument: hanoiPlan321.id, clause: 'IV.2.3' } },
  on: 'any',
  share: 10_000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'commune-new-groups',
};

const hiCharity: Rule = {
  id: 'hi-charity',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 4 điểm q' },
  text: 'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với người sinh sống và làm việc, người được nuôi dưỡng, chăm sóc trong các tổ chức, cơ sở từ thiện, tôn giáo.',
  says: {
    vi: 'người ở cơ sở từ thiện, tôn giáo',
    en: 'lives, works or is cared for in a charity or religious establishment',
  },
  when: [{ fact: 'roles', has: ['charity-establishment'] }],
  kind: 'in-full',
  counted: { when: 'monthly', cite: { instrument: hanoiPlan321.id, clause: 'IV.2.3' } },
  on: 'any',
  share: 10_000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'commune-new-groups',
};

const hiHanoiArtisan: Rule = {
  id: 'hi-hanoi-artisan',
  scheme: 'health-insurance',
  cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 4 điểm r' },
  text: 'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với người được Ủy ban nhân dân thành phố Hà Nội công nhận danh hiệu Nghệ nhân Hà Nội không thuộc đối tượng tham gia bảo hiểm y tế bắt buộc và chưa có thẻ bảo hiểm y tế.',
  says: { vi: 'Nghệ nhân Hà Nội, chưa có thẻ BHYT', en: 'a Hà Nội Artisan, without a card' },
  when: [
    { fact: 'roles', has: ['hanoi-artisan'] },
    { fact: 'healthCard', is: false },
  ],
  kind: 'in-full',
  counted: { when: 'monthly', cite: { instrument: hanoiPlan321.id, clause: 'IV.2.3' } },
  on: 'any',
  share: 10_000,
  confidence: 'verified',
  budget: 'commune',
  benefit: 80,
  listing: 'commune-new-groups',
};

// No local text says who lists the groups of points g to r; the law leaves it to the communes.
const communeNewGroups: Listing = {
  id: 'commune-new-groups',
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
  cite: { instrument: law51.id, clause: 'Điều 8 khoản 3 điểm b' },
};

export const policy: Policy = {
  id: 'hanoi/2026-07',
  province: '01',
  title: {
    vi: 'Hà Nội hỗ trợ đóng BHXH tự nguyện, BHYT theo Nghị quyết 19/2025, sửa đổi bởi Nghị quyết 17/2026',
    en: "Hà Nội's support under NQ 19/2025/NQ-HĐND as amended by NQ 17/2026/NQ-HĐND",
  },
  instruments: [hanoiNq17, hanoiNq19, hanoiPlan321, hanoiNq48, decree188, law51],
  from: '2026-07',
  until: null,
  supportEnds: null,
  checkedOn: '2026-11-20',
  schemes: ['social-insurance', 'health-insurance'],
  scopes: [residents],
  exclusions: [noMakeUpLumpSum],
  // In the order of the amended text.
  rules: [
    siPoor,
    siNearPoor,
    siEthnic,
    siOther,
    siVeteran,
    hiExited,
    hiElderly,
    hiMildDisability,
    hiEthnic,
    hiGraduatedEthnic,
    hiStudent,
    hiFarming,
    hiAnimalHealth,
    hiVillageHealth,
    hiPopulation,
    hiHamletActivist,
    hiArtisan,
    hiTrafficking,
    hiBombVictim,
    hiVeteran,
    hiMinhChau,
    hiCharity,
    hiHanoiArtisan,
  ],
  several,
  listings: [...listings, communeNewGroups],
  deadlines,
  budgetHolders,
  readings,
  notEncoded,
};

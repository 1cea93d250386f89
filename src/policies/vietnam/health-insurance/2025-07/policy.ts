/**
 * Health insurance from 2025-07: who is paid for entirely by somebody else, and what the state adds for the rest (Luật BHYT,
 * Điều 12 and 13; NĐ 188/2025/NĐ-CP, Điều 5, 6 and 8). What we chose stands in readings.ts, what is set aside in
 * not-encoded.ts. Data only; nothing here computes.
 */
import type { StatePolicy } from '../../../../engine/policy.ts';
import { specialZones } from '../../special-zones.ts';
import { decree188 } from '../../texts/decree-188-2025.ts';
import { law51 } from '../../texts/law-51-2024.ts';
import { decree188Beyond } from '../../texts/without-text.ts';
import { deadlines } from './deadlines.ts';
import { notEncoded } from './not-encoded.ts';
import { readings } from './readings.ts';

export const policy: StatePolicy = {
  id: 'vietnam/health-insurance/2025-07',
  scheme: 'health-insurance',
  title: {
    vi: 'Nhà nước đóng, hỗ trợ đóng BHYT theo Luật BHYT và Nghị định 188/2025/NĐ-CP',
    en: "The state's payment and support of health insurance under Decree 188/2025/NĐ-CP",
  },
  from: '2025-07',
  until: null,
  instruments: [law51, decree188, decree188Beyond],
  checkedOn: '2026-11-20',
  participants: [],

  // Judged from top to bottom (Luật BHYT, Điều 13 khoản 5): the first that holds pays everything.
  payers: [
    {
      id: 'hi-pension',
      cite: { instrument: law51.id, clause: 'Điều 12 khoản 2 điểm a' },
      text: 'Người đang hưởng lương hưu, trợ cấp mất sức lao động hằng tháng',
      says: {
        vi: 'đang hưởng lương hưu hoặc trợ cấp mất sức lao động',
        en: 'draws a pension or a work-incapacity allowance',
      },
      when: [{ fact: 'allowances', has: ['pension', 'work-incapacity'] }],
      payer: 'insurance-fund',
    },
    {
      id: 'hi-social-insurance-allowance',
      cite: { instrument: law51.id, clause: 'Điều 12 khoản 2 điểm c' },
      text: 'đang hưởng trợ cấp bảo hiểm xã hội hằng tháng',
      says: { vi: 'đang hưởng trợ cấp BHXH hằng tháng', en: 'draws a monthly social insurance allowance' },
      when: [{ fact: 'allowances', has: ['social-insurance-allowance'] }],
      payer: 'insurance-fund',
    },
    {
      id: 'hi-survivor',
      cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm s' },
      text: 'Người từ đủ 75 tuổi trở lên đang hưởng trợ cấp tuất hằng tháng, người từ đủ 70 tuổi đến dưới 75 tuổi thuộc hộ cận nghèo đang hưởng trợ cấp tuất hàng tháng',
      says: {
        vi: 'hưởng trợ cấp tuất hằng tháng và từ đủ 75 tuổi, hoặc từ đủ 70 tuổi và cận nghèo',
        en: "draws a survivor's allowance and is 75 or older, or 70 or older and near-poor",
      },
      when: [
        { fact: 'allowances', has: ['survivor'] },
        {
          any: [
            { fact: 'age', from: 75 },
            {
              all: [
                { fact: 'age', from: 70, below: 75 },
                { fact: 'nationalStandard', in: ['near-poor'] },
              ],
            },
          ],
        },
      ],
      payer: 'state',
    },
    {
      id: 'hi-social-pension',
      cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm t' },
      text: 'Người đang hưởng trợ cấp hưu trí xã hội hằng tháng',
      says: { vi: 'đang hưởng trợ cấp hưu trí xã hội', en: 'draws the social pension' },
      when: [{ fact: 'allowances', has: ['social-pension'] }],
      payer: 'state',
    },
    {
      id: 'hi-employment',
      cite: { instrument: law51.id, clause: 'Điều 12 khoản 1' },
      text: 'Nhóm do người sử dụng lao động đóng hoặc người lao động đóng hoặc cùng đóng',
      says: { vi: 'người sử dụng lao động, người lao động đóng', en: 'employer and employee pay' },
      when: [{ fact: 'healthGround', in: ['employment'] }],
      payer: 'employment',
    },
    {
      id: 'hi-unemployment',
      cite: { instrument: law51.id, clause: 'Điều 12 khoản 2 điểm d' },
      text: 'Người đang hưởng trợ cấp thất nghiệp',
      says: { vi: 'đang hưởng trợ cấp thất nghiệp', en: 'draws an unemployment allowance' },
      when: [{ fact: 'allowances', has: ['unemployment'] }],
      payer: 'insurance-fund',
    },
    {
      id: 'hi-insurance-fund',
      cite: { instrument: law51.id, clause: 'Điều 12 khoản 2' },
      text: 'Nhóm do cơ quan bảo hiểm xã hội đóng',
      says: { vi: 'cơ quan BHXH đóng', en: 'the insurance fund pays' },
      when: [{ fact: 'healthGround', in: ['insurance-fund'] }],
      payer: 'insurance-fund',
    },
    {
      id: 'hi-under-6',
      cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm h' },
      text: 'Trẻ em dưới 6 tuổi',
      says: { vi: 'trẻ em dưới 6 tuổi', en: 'a child under 6' },
      when: [{ fact: 'age', below: 6 }],
      payer: 'state',
    },
    {
      id: 'hi-poor',
      cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm o' },
      text: 'Người thuộc hộ gia đình nghèo',
      says: { vi: 'hộ nghèo theo chuẩn quốc gia', en: 'a poor household by the national standard' },
      when: [{ fact: 'nationalStandard', in: ['poor'] }],
      payer: 'state',
    },
    {
      id: 'hi-ethnic-near-poor',
      cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm o' },
      text: 'người dân tộc thiểu số thuộc hộ gia đình cận nghèo đang cư trú tại xã, thôn thuộc vùng đồng bào dân tộc thiểu số và miền núi',
      says: {
        vi: 'người dân tộc thiểu số, hộ cận nghèo, ở vùng dân tộc thiểu số và miền núi',
        en: 'of an ethnic minority, near-poor, living in the minority and mountain area',
      },
      when: [
        { fact: 'ethnicMinority', is: true },
        { fact: 'nationalStandard', in: ['near-poor'] },
        { fact: 'areas', has: ['minority-mountain'] },
      ],
      payer: 'state',
    },
    {
      id: 'hi-ethnic-difficult',
      cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm o' },
      text: 'người dân tộc thiểu số đang cư trú tại vùng có điều kiện kinh tế - xã hội khó khăn',
      says: {
        vi: 'người dân tộc thiểu số ở vùng có điều kiện khó khăn',
        en: 'of an ethnic minority, living in a difficult area',
      },
      when: [
        { fact: 'ethnicMinority', is: true },
        { fact: 'areas', has: ['difficult'] },
      ],
      payer: 'state',
    },
    {
      id: 'hi-especially-difficult',
      cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm o' },
      text: 'người đang cư trú tại vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn',
      says: { vi: 'sống ở vùng đặc biệt khó khăn', en: 'lives in an especially difficult area' },
      when: [{ fact: 'areas', has: ['especially-difficult'] }],
      payer: 'state',
    },
    {
      id: 'hi-island',
      cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm o' },
      text: 'người đang sinh sống tại xã đảo, huyện đảo',
      says: { vi: 'sống ở xã đảo, đặc khu', en: 'lives in an island commune or special zone' },
      when: [
        {
          any: [
            { fact: 'areas', has: ['island'] },
            { fact: 'commune', in: specialZones },
          ],
        },
      ],
      payer: 'state',
    },
    {
      id: 'hi-social-allowance',
      cite: { instrument: law51.id, clause: 'Điều 12 khoản 3 điểm r' },
      text: 'Người đang hưởng trợ cấp xã hội hằng tháng',
      says: { vi: 'đang hưởng trợ cấp xã hội hằng tháng', en: 'draws a monthly social allowance' },
      when: [{ fact: 'allowances', has: ['social-allowance'] }],
      payer: 'state',
    },
    {
      id: 'hi-artisan-low-income',
      cite: { instrument: decree188.id, clause: 'Điều 5 khoản 3' },
      text: 'Người được phong tặng danh hiệu nghệ nhân nhân dân, nghệ nhân ưu tú thuộc hộ gia đình có mức thu nhập bình quân đầu người hằng tháng thấp hơn mức lương cơ sở',
      says: {
        vi: 'nghệ nhân nhân dân, nghệ nhân ưu tú thuộc hộ có thu nhập thấp',
        en: "a People's or Excellent Artisan of a low-income household",
      },
      when: [{ fact: 'roles', has: ['artisan-low-income'] }],
      payer: 'state',
    },
    {
      id: 'hi-declared-state',
      cite: { instrument: law51.id, clause: 'Điều 12 khoản 3' },
      text: 'Nhóm do ngân sách nhà nước đóng',
      says: { vi: 'ngân sách nhà nước đóng', en: 'the state budget pays' },
      when: [{ fact: 'healthGround', in: ['state'] }],
      payer: 'state',
    },
  ],

  // In the order of NĐ 188, Điều 6 khoản 6. Among several the person may take the highest support.
  groups: [
    {
      id: 'hi-near-poor-poor-commune',
      cite: { instrument: decree188.id, clause: 'Điều 6 khoản 6 điểm a' },
      text: 'Hỗ trợ 100% mức đóng bảo hiểm y tế đối với người thuộc hộ gia đình cận nghèo đang cư trú trên địa bàn các xã nghèo',
      says: {
        vi: 'hộ cận nghèo ở xã nghèo',
        en: 'a near-poor household in a poor commune',
      },
      when: [
        { fact: 'nationalStandard', in: ['near-poor'] },
        { fact: 'areas', has: ['poor-commune'] },
      ],
      share: 10_000,
      counted: { when: 'monthly', cite: { instrument: decree188.id, clause: 'Điều 7 khoản 5 điểm b' } },
      confidence: 'verified',
      benefit: [
        { from: '2025-07', until: '2025-12', value: 95, cite: 'Luật BHYT, Điều 22', confidence: 'secondary' },
        { from: '2026-01', until: null, value: 100, cite: 'NQ 261/2025/QH15, Điều 2', confidence: 'secondary' },
      ],
      repriced: true,
    },
    {
      id: 'hi-near-poor',
      cite: { instrument: decree188.id, clause: 'Điều 6 khoản 6 điểm b' },
      text: 'Hỗ trợ tối thiểu 70% mức đóng bảo hiểm y tế đối với đối tượng quy định tại điểm a khoản 4 Điều 12',
      says: { vi: 'hộ cận nghèo theo chuẩn quốc gia', en: 'a near-poor household by the national standard' },
      when: [{ fact: 'nationalStandard', in: ['near-poor'] }],
      share: 7000,
      counted: { when: 'monthly', cite: { instrument: decree188.id, clause: 'Điều 7 khoản 5 điểm b' } },
      confidence: 'verified',
      benefit: [
        { from: '2025-07', until: '2025-12', value: 95, cite: 'Luật BHYT, Điều 22', confidence: 'secondary' },
        { from: '2026-01', until: null, value: 100, cite: 'NQ 261/2025/QH15, Điều 2', confidence: 'secondary' },
      ],
    },
    {
      id: 'hi-graduated-ethnic',
      cite: { instrument: decree188.id, clause: 'Điều 6 khoản 6 điểm c' },
      text: 'Hỗ trợ tối thiểu 70% mức đóng bảo hiểm y tế đối với đối tượng quy định tại điểm g khoản 4 Điều 12 của Luật Bảo hiểm y tế. Thời gian hỗ trợ là 36 (ba mươi sáu) tháng',
      says: {
        vi: 'người dân tộc thiểu số ở xã đã ra khỏi vùng khó khăn, trong 36 tháng',
        en: 'of an ethnic minority in a commune that left the difficult list, for 36 months',
      },
      when: [
        { fact: 'ethnicMinority', is: true },
        { fact: 'graduatedCommuneOn', withinMonths: 36 },
      ],
      share: 7000,
      counted: { when: 'monthly', cite: { instrument: decree188.id, clause: 'Điều 7 khoản 5 điểm b' } },
      confidence: 'verified',
      benefit: [{ from: '2025-07', until: null, value: 95, cite: 'Luật BHYT, Điều 22', confidence: 'secondary' }],
    },
    {
      id: 'hi-trafficking',
      cite: { instrument: decree188.id, clause: 'Điều 6 khoản 6 điểm d' },
      text: 'Hỗ trợ tối thiểu 50% mức đóng bảo hiểm y tế đối với đối tượng quy định tại điểm i khoản 4 Điều 12 của Luật Bảo hiểm y tế. Thời gian hỗ trợ là 01 năm',
      says: { vi: 'nạn nhân mua bán người, trong một năm', en: 'a victim of trafficking, for one year' },
      when: [{ fact: 'traffickingVictimOn', withinMonths: 12 }],
      share: 5000,
      counted: { when: 'monthly', cite: { instrument: decree188.id, clause: 'Điều 7 khoản 4' } },
      confidence: 'verified',
      benefit: [{ from: '2025-07', until: null, value: 80, cite: 'Luật BHYT, Điều 22', confidence: 'secondary' }],
      sensitive: true,
    },
    {
      id: 'hi-student',
      cite: { instrument: decree188.id, clause: 'Điều 6 khoản 6 điểm đ' },
      text: 'Hỗ trợ tối thiểu 50% mức đóng bảo hiểm y tế đối với đối tượng quy định tại các điểm b, c, đ, e và h khoản 4 Điều 12',
      says: { vi: 'học sinh, sinh viên', en: 'a pupil or student' },
      when: [{ fact: 'student', is: true }],
      share: 5000,
      counted: { when: 'paid', cite: { instrument: decree188.id, clause: 'Điều 7 khoản 6 điểm c' } },
      confidence: 'verified',
      benefit: [{ from: '2025-07', until: null, value: 80, cite: 'Luật BHYT, Điều 22', confidence: 'secondary' }],
    },
    {
      id: 'hi-security-force',
      cite: { instrument: decree188.id, clause: 'Điều 6 khoản 6 điểm đ' },
      text: 'Hỗ trợ tối thiểu 50% mức đóng bảo hiểm y tế đối với đối tượng quy định tại các điểm b, c, đ, e và h khoản 4 Điều 12',
      says: {
        vi: 'lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
        en: 'the grassroots security and order force',
      },
      when: [{ fact: 'roles', has: ['grassroots-security'] }],
      share: 5000,
      counted: { when: 'monthly', cite: { instrument: decree188.id, clause: 'Điều 7 khoản 4' } },
      confidence: 'verified',
      benefit: [{ from: '2025-07', until: null, value: 80, cite: 'Luật BHYT, Điều 22', confidence: 'secondary' }],
    },
    {
      id: 'hi-village-health',
      cite: { instrument: decree188.id, clause: 'Điều 6 khoản 6 điểm đ' },
      text: 'Hỗ trợ tối thiểu 50% mức đóng bảo hiểm y tế đối với đối tượng quy định tại các điểm b, c, đ, e và h khoản 4 Điều 12',
      says: { vi: 'nhân viên y tế thôn, bản; cô đỡ thôn, bản', en: 'a village health worker or midwife' },
      when: [{ fact: 'roles', has: ['village-health-worker'] }],
      share: 5000,
      counted: { when: 'monthly', cite: { instrument: decree188.id, clause: 'Điều 7 khoản 4' } },
      confidence: 'verified',
      benefit: [{ from: '2025-07', until: null, value: 80, cite: 'Luật BHYT, Điều 22', confidence: 'secondary' }],
    },
    {
      id: 'hi-hamlet-activist',
      cite: { instrument: decree188.id, clause: 'Điều 6 khoản 6 điểm đ' },
      text: 'Hỗ trợ tối thiểu 50% mức đóng bảo hiểm y tế đối với đối tượng quy định tại các điểm b, c, đ, e và h khoản 4 Điều 12',
      says: {
        vi: 'người hoạt động không chuyên trách ở thôn, tổ dân phố',
        en: 'a part-time activist of a hamlet or residential group',
      },
      when: [{ fact: 'roles', has: ['hamlet-activist'] }],
      share: 5000,
      counted: { when: 'monthly', cite: { instrument: decree188.id, clause: 'Điều 7 khoản 4' } },
      confidence: 'verified',
      benefit: [{ from: '2025-07', until: null, value: 80, cite: 'Luật BHYT, Điều 22', confidence: 'secondary' }],
    },
    {
      id: 'hi-artisan',
      cite: { instrument: decree188.id, clause: 'Điều 6 khoản 6 điểm đ' },
      text: 'Hỗ trợ tối thiểu 50% mức đóng bảo hiểm y tế đối với đối tượng quy định tại các điểm b, c, đ, e và h khoản 4 Điều 12',
      says: { vi: 'nghệ nhân nhân dân, nghệ nhân ưu tú', en: "a People's or Excellent Artisan" },
      when: [{ fact: 'roles', has: ['artisan'] }],
      share: 5000,
      counted: { when: 'monthly', cite: { instrument: decree188.id, clause: 'Điều 7 khoản 4' } },
      confidence: 'verified',
      benefit: [{ from: '2025-07', until: null, value: 80, cite: 'Luật BHYT, Điều 22', confidence: 'secondary' }],
    },
    {
      id: 'hi-farming',
      cite: { instrument: decree188.id, clause: 'Điều 6 khoản 6 điểm e' },
      text: 'Hỗ trợ tối thiểu 30% mức đóng bảo hiểm y tế đối với đối tượng quy định tại điểm d khoản 4 Điều 12',
      says: {
        vi: 'hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình',
        en: 'a farming, forestry, fishery or salt household of average living standard',
      },
      when: [
        { fact: 'farming', in: ['agriculture', 'forestry', 'fishery', 'salt'] },
        { fact: 'averageLiving', is: true },
      ],
      share: 3000,
      counted: { when: 'paid', cite: { instrument: decree188.id, clause: 'Điều 7 khoản 7 điểm b' } },
      confidence: 'verified',
      benefit: [{ from: '2025-07', until: null, value: 80, cite: 'Luật BHYT, Điều 22', confidence: 'secondary' }],
    },
    {
      id: 'hi-bomb-victim',
      cite: { instrument: decree188.id, clause: 'Điều 6 khoản 6 điểm e' },
      text: 'Hỗ trợ tối thiểu 30% mức đóng bảo hiểm y tế đối với đối tượng quy định tại điểm d khoản 4 Điều 12 của Luật Bảo hiểm y tế và khoản 4 Điều 5 Nghị định này',
      says: {
        vi: 'nạn nhân bom mìn vật nổ sau chiến tranh',
        en: 'a victim of bombs and mines left from war',
      },
      when: [{ fact: 'bombVictim', is: true }],
      share: 3000,
      counted: { when: 'monthly', cite: { instrument: decree188.id, clause: 'Điều 7 khoản 4' } },
      confidence: 'verified',
      benefit: [{ from: '2025-07', until: null, value: 80, cite: 'Luật BHYT, Điều 22', confidence: 'secondary' }],
    },
  ],

  endings: [
    {
      because: ['death', 'missing', 'left-country'],
      groups: 'any',
      gives: 'all',
      cite: { instrument: decree188.id, clause: 'Điều 7 khoản 13' },
      says: {
        vi: 'Tiền đóng tính đến thời điểm ngừng đóng theo danh sách báo giảm; các tháng sau đó không còn phải đóng.',
        en: 'Money runs to the stop date of the decrease list; the months after it are owed no more.',
      },
    },
    {
      because: ['other-ground'],
      groups: ['hi-student'],
      gives: 'nothing',
      cite: { instrument: decree188.id, clause: 'Điều 13 khoản 8 điểm b' },
      says: {
        vi: 'Học sinh, sinh viên đổi đối tượng không phải hoàn trả phần ngân sách đã hỗ trợ.',
        en: 'A pupil or student who changes group gives back nothing of what the budget paid.',
      },
    },
  ],
  capMonths: null,
  deadlines,
  readings,
  notEncoded,
};

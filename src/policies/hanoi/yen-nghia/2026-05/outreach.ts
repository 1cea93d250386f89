/**
 * Whom the ward of Yên Nghĩa visits and how, by its plan (II.2, II.3.1). Who is paid for by the state or the city is not
 * said here a second time: groups name the rules of the policies in force. Data only.
 */
import type { Outreach } from '../../../../engine/outreach.ts';
import { yenNghiaPlan } from '../../texts/yen-nghia-plan.ts';

const PLAN = yenNghiaPlan.id;
const REVIEW = { instrument: PLAN, clause: 'II.3.1' };

export const outreach: Outreach = {
  programme: 'hanoi/yen-nghia/2026-05',
  commune: '09562',
  meeting: {
    cite: { instrument: PLAN, clause: 'II.2.2.b' },
    words: 'quy mô: 30–50 người/buổi',
    least: 30,
    most: 50,
  },
  followUp: 'follow-up',
  groups: [
    {
      id: 'no-health-insurance',
      cite: REVIEW,
      words: 'Người dân chưa tham gia BHYT',
      says: { vi: 'chưa biết là có BHYT', en: 'not known to have health insurance' },
      lacks: { schemes: ['health-insurance'], how: 'all' },
      readings: ['not-known'],
    },
    {
      id: 'informal-without-social',
      cite: REVIEW,
      words: 'Lao động tự do chưa tham gia BHXH',
      says: {
        vi: 'lao động tự do, chưa biết là có BHXH',
        en: 'informal workers not known to have social insurance',
      },
      occupations: ['informal', 'household-business'],
      lacks: { schemes: ['social-insurance'], how: 'all' },
      readings: ['not-known'],
    },
    {
      id: 'informal',
      cite: REVIEW,
      words: 'Người lao động tự do tại các chợ, hộ kinh doanh cá thể chưa tham gia BHXH tự nguyện, BHYT',
      says: {
        vi: 'nhóm 1: lao động tự do, hộ kinh doanh, thiếu BHXH tự nguyện hoặc BHYT',
        en: 'group 1: informal workers and household businesses without voluntary social or health insurance',
      },
      occupations: ['informal', 'household-business'],
      lacks: { schemes: ['social-insurance', 'health-insurance'], how: 'any' },
      readings: ['not-known', 'either'],
    },
    {
      id: 'state-paid',
      cite: REVIEW,
      words:
        'Người được Ngân sách Nhà nước đóng BHYT: Trẻ em, Người cao tuổi từ 70 đến dưới 75 tuổi, từ 75 tuổi trở lên, đối tượng an ninh trật tự cơ sở, dân quân thường trực',
      says: {
        vi: 'nhóm 2: được ngân sách đóng, hỗ trợ BHYT mà chưa biết là có thẻ',
        en: 'group 2: paid for or supported by a budget, not known to have a card',
      },
      entitled: [
        { layer: 'state', id: 'hi-under-6', asks: false },
        { layer: 'state', id: 'hi-survivor', asks: true },
        { layer: 'state', id: 'hi-social-pension', asks: false },
        { layer: 'state', id: 'hi-declared-state', asks: false },
        { layer: 'state', id: 'hi-security-force', asks: false },
        { layer: 'local', id: 'hi-elderly', asks: true },
      ],
      lacks: { schemes: ['health-insurance'], how: 'all' },
      readings: ['not-known', 'by-the-policies'],
    },
    {
      id: 'unsteady',
      cite: REVIEW,
      words: 'Học sinh, sinh viên và thành viên hộ gia đình chưa tham gia BHYT bền vững',
      says: {
        vi: 'nhóm 3: học sinh, sinh viên chưa biết là có BHYT, và người đã từng có mà không còn',
        en: 'group 3: pupils and students not known to be insured, and people who were and are no more',
      },
      occupations: ['student'],
      lacks: { schemes: ['health-insurance'], how: 'all' },
      lapsed: ['health-insurance'],
      readings: ['not-known', 'steadily'],
    },
    {
      id: 'renewal',
      cite: REVIEW,
      words: 'Người dân đã tham gia nhưng đến hạn đóng tiếp (tránh tình trạng gián đoạn thẻ)',
      says: {
        vi: 'nhóm 4: sắp đến hạn đóng tiếp',
        en: 'group 4: insured up to a day that is near',
      },
      endsSoon: ['health-insurance', 'social-insurance'],
    },
  ],
  readings: [
    {
      id: 'not-known',
      reading: {
        vi: '“Chưa tham gia” là chưa biết có tham gia: An Sinh không thấy, bản trích không nói. Người đó vẫn có thể có thẻ từ nguồn khác.',
        en: '“Not insured” is not known to be: An Sinh sees nothing and the extract says nothing. The person may be insured elsewhere.',
      },
      because: {
        vi: 'An Sinh chỉ giữ người được hỗ trợ, không giữ toàn bộ người tham gia.',
        en: 'An Sinh holds the people it supports, not all who are insured.',
      },
    },
    {
      id: 'either',
      reading: { vi: 'Thiếu một trong hai là đủ.', en: 'To lack one of the two is enough.' },
      because: {
        vi: 'Kế hoạch chỉ có dấu phẩy giữa hai loại; vận động cho cả hai.',
        en: 'The plan has a comma between the two, and wants people in both.',
      },
    },
    {
      id: 'by-the-policies',
      reading: {
        vi: 'Ai được ngân sách đóng do chính sách đang có hiệu lực nói, kể cả khi khoảng tuổi khác kế hoạch; lực lượng an ninh cơ sở được hỗ trợ một phần.',
        en: 'Who is paid for, the policies in force say, also where their ages differ from the plan’s; the security force is supported in part.',
      },
      because: {
        vi: 'Kế hoạch có trước NQ 17/2026 và gọi chung là “ngân sách Nhà nước đóng” (xem state-paid của chương trình).',
        en: 'The plan is older than NQ 17/2026 and calls all of them state-paid (see state-paid of the programme).',
      },
    },
    {
      id: 'steadily',
      reading: {
        vi: '“Chưa bền vững”: đã từng tham gia mà hiện không còn; với học sinh, sinh viên là chưa biết có tham gia.',
        en: '“Not steadily”: insured once and no more; for pupils and students, not known to be insured.',
      },
      because: {
        vi: 'Kế hoạch không giải thích; bản trích không có thành viên hộ.',
        en: 'The plan does not explain it, and extracts have no households.',
      },
    },
  ],
};

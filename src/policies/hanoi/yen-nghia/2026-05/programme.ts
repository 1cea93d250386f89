/**
 * The programme of phường Yên Nghĩa (Hà Nội), by its own plan for Chỉ thị 06-CT/TU: dates of the ward and of nobody else.
 * Nothing here gives or takes an amount: what people get is the city's policy. Read beside texts/yen-nghia-plan.ts. Data
 * only.
 */
import type { Words } from '../../../../engine/policy.ts';
import type { WardProgramme } from '../../../../engine/ward-programme.ts';
import { yenNghiaPlan } from '../../texts/yen-nghia-plan.ts';

const PLAN = yenNghiaPlan.id;

const publicity: Words = {
  vi: 'Tuyên truyền, vận động, giám sát; không có gì để tính.',
  en: 'Publicity, persuasion, supervision; nothing to compute.',
};

export const programme: WardProgramme = {
  id: 'hanoi/yen-nghia/2026-05',
  province: '01',
  commune: '09562',
  title: {
    vi: 'Phường Yên Nghĩa (Hà Nội): kế hoạch tăng cường công tác BHXH, BHYT 2026 - 2030',
    en: 'The ward of Yên Nghĩa (Hà Nội): its plan for social and health insurance, 2026–2030',
  },
  instruments: [yenNghiaPlan],
  from: '2026-05',
  until: '2030-12',
  checkedOn: '2026-11-23',

  deadlines: [
    {
      id: 'review',
      cite: { instrument: PLAN, clause: 'IV.1' },
      words: 'Tháng 5/2026: Hoàn thành 100% công tác rà soát dữ liệu và lập danh sách đối tượng tiềm năng',
      what: {
        vi: 'Phường rà soát xong dữ liệu, lập xong danh sách đối tượng tiềm năng',
        en: 'The ward has reviewed its data and listed the people who may join',
      },
      who: 'commune',
      kind: 'work',
      limit: 'by',
      on: { every: 'once', from: '2026-05-01', day: '2026-05-31' },
      readings: ['may'],
    },
    {
      id: 'training',
      cite: { instrument: PLAN, clause: 'IV.1' },
      words: 'Tổ chức Hội nghị tập huấn cho đội ngũ công tác viên và Tổ trưởng tổ dân phố về kỹ năng tư vấn',
      what: {
        vi: 'Phường tập huấn xong cho cộng tác viên và tổ trưởng tổ dân phố',
        en: 'The ward has trained its collaborators and heads of residential groups',
      },
      who: 'commune',
      kind: 'work',
      limit: 'by',
      on: { every: 'once', from: '2026-05-01', day: '2026-05-31' },
      readings: ['may'],
    },
    {
      id: 'campaign',
      cite: { instrument: PLAN, clause: 'IV.1' },
      words: 'Tháng 6 - 9/2026: Đợt cao điểm',
      what: {
        vi: 'Phường mở và kết thúc đợt cao điểm “Tháng hành động vì sự nghiệp BHXH, BHYT toàn dân”',
        en: 'The ward runs its campaign, from June to September',
      },
      who: 'commune',
      kind: 'work',
      limit: 'by',
      on: { every: 'once', from: '2026-06-01', day: '2026-09-30' },
    },
    {
      id: 'culture-report',
      cite: { instrument: PLAN, clause: 'III.2' },
      words: 'trước ngày 30 tháng 11 hằng năm',
      what: {
        vi: 'Phòng Văn hóa - Xã hội báo cáo UBND phường kết quả thực hiện',
        en: 'The culture and society office reports its results to the ward',
      },
      who: 'commune',
      kind: 'report',
      limit: 'before',
      on: { every: 'year', month: 11, day: 30 },
      readings: ['exclusive-days'],
    },
    {
      id: 'economy-report',
      cite: { instrument: PLAN, clause: 'III.3' },
      words: 'trước ngày 30 tháng 11 hằng năm',
      what: {
        vi: 'Phòng Kinh tế, Hạ tầng và Đô thị báo cáo UBND phường kết quả thực hiện',
        en: 'The economy office reports its results to the ward',
      },
      who: 'commune',
      kind: 'report',
      limit: 'before',
      on: { every: 'year', month: 11, day: 30 },
      readings: ['exclusive-days'],
    },
    {
      id: 'new-businesses',
      cite: { instrument: PLAN, clause: 'III.3' },
      words: 'Hàng tháng cung cấp danh sách các hộ cá thể đăng ký kinh doanh mới cho cơ quan BHXH',
      what: {
        vi: 'Phòng Kinh tế, Hạ tầng và Đô thị gửi cơ quan BHXH danh sách hộ kinh doanh mới của tháng',
        en: "The economy office sends the insurer the month's new household businesses",
      },
      who: 'commune',
      kind: 'work',
      limit: 'within',
      on: { every: 'month' },
      readings: ['time-without-a-day'],
    },
    {
      id: 'check',
      cite: { instrument: PLAN, clause: 'II.5' },
      words: 'Kiểm tra định kỳ 6 tháng/lần',
      what: {
        vi: 'Phường kiểm tra việc thực hiện của nửa năm',
        en: 'The ward checks the work of the half-year',
      },
      who: 'commune',
      kind: 'work',
      limit: 'within',
      on: { every: 'half-year' },
      readings: ['time-without-a-day'],
    },
    {
      id: 'follow-up',
      cite: { instrument: PLAN, clause: 'II.2.3' },
      words: 'Cập nhật kết quả sau 3–5 ngày',
      what: {
        vi: 'Cộng tác viên theo dõi, vận động tiếp từng người và cập nhật kết quả',
        en: 'Collaborators follow up each person and write down the result',
      },
      who: 'commune',
      kind: 'follow-up',
      limit: 'by',
      on: { every: 'event', event: 'meeting', side: 'after', count: 5, least: 3, unit: 'days' },
      readings: ['calendar-days'],
    },
  ],

  readings: [
    {
      id: 'time-of-the-plan',
      cites: [{ instrument: PLAN, clause: 'Đoạn kết' }],
      reading: {
        vi: 'Các việc thường kỳ tính từ tháng 5/2026 đến hết năm 2030.',
        en: 'Its regular duties are counted from May 2026 to the end of 2030.',
      },
      because: {
        vi: 'Bản sao không có ngày ký; tháng 5/2026 là mốc đầu tiên kế hoạch nêu, giai đoạn là 2026 - 2030.',
        en: 'The copy has no day; May 2026 is the first time it names, 2026–2030 its period.',
      },
    },
    {
      id: 'time-without-a-day',
      cites: [
        { instrument: PLAN, clause: 'II.5' },
        { instrument: PLAN, clause: 'III.3' },
      ],
      reading: {
        vi: '“Hàng tháng”, “6 tháng/lần” là một lần trong mỗi tháng, mỗi nửa năm, chậm nhất ngày cuối của thời gian ấy.',
        en: '“Monthly”, “every 6 months” is once in each, at the latest on its last day.',
      },
      because: { vi: 'Kế hoạch không ghi ngày.', en: 'The plan names no day.' },
    },
    {
      id: 'exclusive-days',
      cites: [
        { instrument: PLAN, clause: 'III.2' },
        { instrument: PLAN, clause: 'III.3' },
      ],
      reading: {
        vi: '“Trước ngày 30 tháng 11”: ngày cuối là 29/11.',
        en: '“Before 30 November”: the last day is the 29th.',
      },
      because: { vi: '“Trước” không gồm chính ngày ấy.', en: '“Before” leaves the day itself out.' },
      law: 'A4.5',
    },
    {
      id: 'calendar-days',
      cites: [{ instrument: PLAN, clause: 'II.2.3' }],
      reading: {
        vi: '“3–5 ngày” là ngày lịch, tính từ ngày sau hội nghị.',
        en: '“3–5 days” are calendar days, counted from the day after the meeting.',
      },
      because: { vi: 'Kế hoạch không ghi “ngày làm việc”.', en: 'The plan does not say working days.' },
    },
    {
      id: 'benefit',
      cites: [{ instrument: PLAN, clause: 'II.2.1.b' }],
      reading: {
        vi: 'Mức hưởng BHYT có cả 95 %; hộ cận nghèo không có phần hỗ trợ thêm của thành phố.',
        en: 'Benefit levels include 95 %, and the near-poor get no local health insurance support.',
      },
      because: {
        vi: 'Kế hoạch của phường viết tắt; Luật BHYT Điều 22 và Nghị quyết 19 là căn cứ.',
        en: "The ward's plan abridges; Luật BHYT, Điều 22 and NQ 19 decide.",
      },
      law: 'A2.9',
    },
    {
      id: 'state-paid',
      cites: [
        { instrument: PLAN, clause: 'II.2.1.c' },
        { instrument: PLAN, clause: 'II.3.1' },
      ],
      reading: {
        vi: 'Lực lượng an ninh cơ sở được Nhà nước hỗ trợ 50 %; người từ 70 đến dưới 75 tuổi do xã, thành phố đóng.',
        en: 'The security force has 50 % from the state; people from 70 to below 75 are paid for locally.',
      },
      because: {
        vi: 'Kế hoạch của phường coi họ là do ngân sách nhà nước đóng; Luật BHYT Điều 12 khoản 4 điểm c nói khác.',
        en: "The ward's plan calls them state-paid; Luật BHYT, Điều 12 khoản 4 điểm c says otherwise.",
      },
      law: 'A2.10',
    },
    {
      id: 'may',
      cites: [
        { instrument: PLAN, clause: 'II.3.1' },
        { instrument: PLAN, clause: 'IV.1' },
      ],
      reading: {
        vi: 'Phường Yên Nghĩa rà soát xong trong tháng 5/2026, hạn cuối 31/5.',
        en: 'The ward of Yên Nghĩa has May 2026 for its review, to the 31st.',
      },
      because: {
        vi: 'II.3.1 ghi “trước: tháng 5/2026”, IV.1 ghi “Tháng 5/2026: hoàn thành 100%”; lấy mốc rõ hơn.',
        en: 'II.3.1 says “before: May 2026”, IV.1 “May 2026: done”; the plainer one is taken.',
      },
      law: 'A4.9',
    },
    {
      id: 'two-offices',
      cites: [
        { instrument: PLAN, clause: 'III.2' },
        { instrument: PLAN, clause: 'III.3' },
      ],
      reading: {
        vi: 'Xác nhận của xã, phường là xác nhận của phòng chuyên môn do xã, phường giao.',
        en: "A commune's confirmation is that of whichever of its offices it charges.",
      },
      because: {
        vi: 'Ở Yên Nghĩa hai phòng cùng được giao đối chiếu, xác nhận, lập danh sách.',
        en: 'In Yên Nghĩa two offices are both told to check, confirm and list.',
      },
      law: 'A5.4',
    },
  ],

  notEncoded: [
    {
      cite: { instrument: PLAN, clause: 'I.1' },
      because: { vi: 'Mục tiêu chung của phường.', en: 'General aims of the ward.' },
    },
    {
      cite: { instrument: PLAN, clause: 'I.2' },
      because: { vi: 'Chỉ tiêu đến năm 2030; dùng ở chỉ tiêu.', en: 'Targets to 2030; used by targets.' },
    },
    {
      cite: { instrument: PLAN, clause: 'II.1.1' },
      because: {
        vi: 'Tổ triển khai của phường; không có gì để tính.',
        en: "The ward's working group; nothing to compute.",
      },
    },
    {
      cite: { instrument: PLAN, clause: 'II.1.2' },
      because: {
        vi: 'Giao ban, cập nhật hằng tuần; không có hạn ngày.',
        en: 'Regular meetings and weekly notes; no day is set.',
      },
    },
    {
      cite: { instrument: PLAN, clause: 'II.1.3' },
      because: {
        vi: 'Chỉ tiêu từng tổ dân phố; dùng ở chỉ tiêu.',
        en: 'Targets of the residential groups; used by targets.',
      },
    },
    {
      cite: { instrument: PLAN, clause: 'II.2.1.a' },
      because: { vi: 'Tuyên truyền về quyền lợi BHXH tự nguyện.', en: 'Publicity on voluntary social insurance.' },
    },
    { cite: { instrument: PLAN, clause: 'II.2.2.a' }, because: publicity },
    { cite: { instrument: PLAN, clause: 'II.2.2.b' }, because: publicity },
    {
      cite: { instrument: PLAN, clause: 'II.3.2' },
      because: {
        vi: 'Vận động, tìm tài trợ; tài trợ là một bên trả riêng.',
        en: 'Persuasion and sponsors, who are a payer of their own.',
      },
    },
    {
      cite: { instrument: PLAN, clause: 'II.4' },
      because: {
        vi: 'Chỉ tiêu VssID, giao dịch trực tuyến; dùng ở chỉ tiêu.',
        en: 'Targets of VssID and online services; used by targets.',
      },
    },
    {
      cite: { instrument: PLAN, clause: 'III.1' },
      because: {
        vi: 'Nhiệm vụ của BHXH thành phố; quyết toán dùng ở quyết toán.',
        en: 'Tasks of the city insurer; settling is used by settlements.',
      },
    },
    {
      cite: { instrument: PLAN, clause: 'III.4' },
      because: {
        vi: 'Công an phường xác thực nhân thân, cư trú; dùng khi kiểm tra danh sách.',
        en: 'The ward police checks identity and residence; used when lists are checked.',
      },
    },
    { cite: { instrument: PLAN, clause: 'III.5' }, because: publicity },
    { cite: { instrument: PLAN, clause: 'III.6' }, because: publicity },
    { cite: { instrument: PLAN, clause: 'III.7' }, because: publicity },
    { cite: { instrument: PLAN, clause: 'III.8' }, because: publicity },
    { cite: { instrument: PLAN, clause: 'III.9' }, because: publicity },
    { cite: { instrument: PLAN, clause: 'III.10' }, because: publicity },
    { cite: { instrument: PLAN, clause: 'III.11' }, because: publicity },
    {
      cite: { instrument: PLAN, clause: 'IV.2' },
      because: {
        vi: 'Nguồn kinh phí của phường; không đổi mức hỗ trợ.',
        en: "Where the ward's money comes from; changes no share.",
      },
    },
    {
      cite: { instrument: PLAN, clause: 'Đoạn kết' },
      because: { vi: 'Câu kết của kế hoạch.', en: 'Closing words of the plan.' },
    },
  ],
};

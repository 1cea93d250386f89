/**
 * What we chose for Hà Nội from 2026-07, and why: what NQ 17/2026/NQ-HĐND leaves open, and the readings that last from 2026-01.
 */
import type { Reading } from '../../../engine/policy.ts';
import { law51 } from '../../vietnam/texts/law-51-2024.ts';
import { lastingReadings } from '../2026-01/readings.ts';
import { hanoiNq17 } from '../texts/nq-17-2026.ts';
import { hanoiPlan321 } from '../texts/plan-321-2025.ts';

export const readings: readonly Reading[] = [
  {
    id: 'version-by-payment',
    cites: [{ instrument: hanoiNq17.id, clause: 'Điều 6' }],
    reading: {
      vi: 'Bản này dùng cho mọi lần đóng từ ngày 01/7/2026.',
      en: 'This version serves every payment from 2026-07-01.',
    },
    because: {
      vi: 'Nghị quyết 17/2026 có hiệu lực ngày ấy, không có điều khoản chuyển tiếp.',
      en: 'NQ 17/2026 is in force from that day and has no transition.',
    },
    law: 'A1.1',
  },
  {
    id: 'plan-still-used',
    cites: [
      { instrument: hanoiPlan321.id, clause: 'II.4.1.a' },
      { instrument: hanoiPlan321.id, clause: 'II.4.1.b' },
    ],
    reading: {
      vi: 'Kế hoạch 321 vẫn dùng cho việc lập danh sách và ngày tháng; tuổi, tỷ lệ theo Nghị quyết 17.',
      en: 'The plan still serves lists and dates; ages and rates are those of NQ 17.',
    },
    because: { vi: 'Không tìm thấy kế hoạch mới.', en: 'No newer plan was found.' },
    law: 'A1.1',
  },
  {
    id: 'prepaid-before-july',
    cites: [{ instrument: hanoiNq17.id, clause: 'Điều 6' }],
    reading: {
      vi: 'Kỳ đã đóng trước ngày 01/7/2026 không được tính lại theo mức mới.',
      en: 'Periods paid before 2026-07-01 are not priced anew.',
    },
    because: {
      vi: 'Hà Nội không quy định; NĐ 188 Điều 8 khoản 2, 3 không bù, không hoàn.',
      en: 'Hà Nội is silent; NĐ 188, Điều 8 khoản 2, 3 add and return nothing.',
    },
    law: 'A1.4',
  },
  {
    id: 'student-share',
    cites: [{ instrument: hanoiNq17.id, clause: 'Điều 4 khoản 3 điểm đ' }],
    reading: {
      vi: 'Học sinh, sinh viên: thêm 50 %, không còn điều kiện hoàn cảnh khó khăn.',
      en: 'Pupils and students: 50 % more, hardship no longer asked.',
    },
    because: {
      vi: 'Nghị quyết 17 ghi mức của kế hoạch vào nghị quyết và bỏ điều kiện.',
      en: "NQ 17 writes the plan's rate into the resolution and drops the condition.",
    },
    law: 'A2.1',
  },
  {
    id: 'veterans-in-the-club',
    cites: [
      { instrument: hanoiNq17.id, clause: 'Điều 3 khoản 3 (khoản 15)' },
      { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 2 điểm d' },
      { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 4 điểm o' },
    ],
    reading: {
      vi: 'Hội viên cựu chiến binh không cần câu lạc bộ; cựu quân nhân phải trong câu lạc bộ; cựu TNXP chỉ ở BHXH; cựu công an không được nêu.',
      en: "Members of the veterans' association need no club; ex-soldiers do; ex-volunteers count in social insurance only; ex-police are not named.",
    },
    because: {
      vi: 'Điểm d nêu cựu TNXP, điểm o thì không; cựu công an chỉ có trong tên câu lạc bộ.',
      en: "Point d names ex-volunteers, point o does not; ex-police stand only in the club's name.",
    },
  },
  {
    id: 'veterans-with-another-group',
    cites: [{ instrument: hanoiNq17.id, clause: 'Điều 4 khoản 2 điểm d' }],
    reading: {
      vi: '30 % của cựu chiến binh đi với nhóm Nhà nước của người ấy, không cộng với điểm a, b, c.',
      en: "The veterans' 30 % stands on whichever state group the person has, never added to a, b or c.",
    },
    because: {
      vi: 'Không có quy tắc cộng; chọn một mức cho tổng cao nhất.',
      en: 'There is no rule of addition; the one rate with the highest sum is taken.',
    },
    law: 'A2.6',
  },
  {
    id: 'artisans-are-group-4',
    cites: [
      { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 4 điểm l' },
      { instrument: hanoiNq17.id, clause: 'Điều 3 khoản 3 (khoản 12)' },
    ],
    reading: {
      vi: '“Không thuộc đối tượng tham gia BHYT bắt buộc” không loại nhóm khoản 4.',
      en: '“Not compulsorily insured” does not shut out the groups of khoản 4.',
    },
    because: {
      vi: 'Điểm l cho nghệ nhân, là nhóm khoản 4, hưởng “thêm” dưới cùng câu chữ.',
      en: 'Point l gives artisans, who are khoản 4, a “thêm” under these very words.',
    },
    law: 'A3.6',
  },
  {
    id: 'minh-chau',
    cites: [
      { instrument: hanoiNq17.id, clause: 'Điều 3 khoản 3 (khoản 16)' },
      { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 4 điểm p' },
    ],
    reading: {
      vi: 'Người dân xã Minh Châu là người sống ở xã có mã 09661; xã này không mặc nhiên là xã đảo.',
      en: 'People of Minh Châu live in the commune 09661, which is not taken for an island commune by itself.',
    },
    because: {
      vi: 'Danh mục xã đảo không có trong tay; nếu là xã đảo thì Nhà nước đóng toàn bộ BHYT.',
      en: 'No list of island communes is at hand; on an island the state would pay everything.',
    },
    law: 'A2.5',
  },
  {
    id: 'one-year-of-trafficking',
    cites: [{ instrument: hanoiNq17.id, clause: 'Điều 4 khoản 4 điểm m' }],
    reading: {
      vi: 'Một năm là tháng được xác nhận và 11 tháng tiếp theo.',
      en: 'One year is the month of the confirmation and the 11 that follow.',
    },
    because: { vi: 'Hỗ trợ tính theo tháng.', en: 'Support is counted by months.' },
    law: 'A3.4',
  },
  {
    id: 'who-lists-new-groups',
    cites: [
      { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 4 điểm g' },
      { instrument: law51.id, clause: 'Điều 8 khoản 3 điểm b' },
      { instrument: law51.id, clause: 'Điều 17 khoản 1 điểm c' },
    ],
    reading: {
      vi: 'Các nhóm điểm g đến r do UBND xã, phường lập danh sách theo Mẫu số 3.',
      en: 'Communes list the groups of points g to r on Mẫu số 3.',
    },
    because: {
      vi: 'Không văn bản nào của Hà Nội nói; Luật giao cho xã.',
      en: 'No text of Hà Nội says; the law gives it to the communes.',
    },
    law: 'A5.8',
  },
  ...lastingReadings,
];

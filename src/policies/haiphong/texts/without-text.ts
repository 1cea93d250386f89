/**
 * Resolutions of Hải Phòng whose texts are not at hand. They are named, so that a citation has somewhere to point, and
 * never quoted: no text of law is written by us. An empty title is one we do not know.
 */
import type { Instrument } from '../../../engine/instrument.ts';

export const haiphongNq56: Instrument = {
  id: 'haiphong-nq-56-2025',
  number: '56/2025/NQ-HĐND',
  short: 'NQ 56/2025/NQ-HĐND (Hải Phòng)',
  issuer: 'Hội đồng nhân dân thành phố Hải Phòng',
  date: '2025-12-11',
  title: '',
  inForce: { from: '2026-01-01', until: '2030-12-31' },
  source: 'law.md section 6.2, from the press (VTC News)',
  notes: [
    'The text is not at hand: what rests on it rests on the restatement in law.md and always warns.',
    'Its title is not known. Its period 2026–2030 and its rates are secondary, from one source.',
    'Hà Nội has a resolution of the same number, about credit: another instrument.',
  ],
  textAtHand: false,
};

export const haiphongNq11: Instrument = {
  id: 'haiphong-nq-11-2022',
  number: '11/2022/NQ-HĐND',
  short: 'NQ 11/2022/NQ-HĐND',
  issuer: 'Hội đồng nhân dân thành phố Hải Phòng',
  date: '2022-12-09',
  title:
    'Nghị quyết quy định chính sách hỗ trợ đóng bảo hiểm y tế cho nhóm đối tượng xã hội trên địa bàn thành phố Hải Phòng',
  inForce: { from: null, until: '2025-12-31' },
  source: 'NQ 57/2025/NQ-HĐND Điều 4 khoản 2 điểm a, which names and ends it; law.md section 6.1',
  notes: [
    'The text is not at hand: what rests on it rests on the restatement in law.md and always warns.',
    'The rates of its Điều 2 khoản 1 were not found, and no number may be used. Its first day is not known.',
  ],
  textAtHand: false,
};

export const haiphongNq05: Instrument = {
  id: 'haiphong-nq-05-2024',
  number: '05/2024/NQ-HĐND',
  short: 'NQ 05/2024/NQ-HĐND',
  issuer: 'Hội đồng nhân dân thành phố Hải Phòng',
  date: '2024-07-19',
  title:
    'Nghị quyết về việc sửa đổi, bổ sung một số điều của Nghị quyết số 11/2022/NQ-HĐND ngày 09 tháng 12 năm 2022 của Hội đồng nhân dân thành phố quy định chính sách hỗ trợ đóng bảo hiểm y tế cho nhóm đối tượng xã hội trên địa bàn thành phố Hải Phòng',
  inForce: { from: null, until: '2025-12-31' },
  source: 'NQ 57/2025/NQ-HĐND Điều 4 khoản 2 điểm b, which names and ends it; law.md section 6.1',
  notes: [
    'The text is not at hand: what rests on it rests on the restatement in law.md and always warns.',
    'Its first day is not in the texts; 2024-07-19 is the day of its signing.',
  ],
  textAtHand: false,
};

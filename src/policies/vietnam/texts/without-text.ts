/**
 * Decrees and decisions of the whole country whose texts are not at hand. They are named, so that a citation has somewhere
 * to point, and never quoted: no text of law is written by us. Figures and days are those of law.md; an empty title is one
 * we do not know.
 */
import type { Instrument } from '../../../engine/instrument.ts';

export const decree159: Instrument = {
  id: 'vietnam-decree-159-2025',
  number: '159/2025/NĐ-CP',
  short: 'NĐ 159/2025/NĐ-CP',
  issuer: 'Chính phủ',
  date: '2025-06-25',
  title:
    'Nghị định quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về bảo hiểm xã hội tự nguyện',
  inForce: { from: '2025-07-01', until: null },
  source: 'law.md section 1; the title as NQ 19/2025/NQ-HĐND names it',
  notes: ['The text is not at hand: what rests on it rests on the restatement in law.md and always warns.'],
  textAtHand: false,
};

export const decree134: Instrument = {
  id: 'vietnam-decree-134-2015',
  number: '134/2015/NĐ-CP',
  short: 'NĐ 134/2015/NĐ-CP',
  issuer: 'Chính phủ',
  date: null,
  title: '',
  inForce: { from: null, until: '2025-06-30' },
  source: 'law.md sections 1 and 13',
  notes: [
    'The text is not at hand: what rests on it rests on the restatement in law.md and always warns.',
    'Its title and its day of signing are not known.',
    'Replaced by NĐ 159/2025/NĐ-CP from 2025-07-01; its state support of 30 / 25 / 10 % counts from 2018-01-01 (secondary).',
  ],
  textAtHand: false,
};

export const decree146: Instrument = {
  id: 'vietnam-decree-146-2018',
  number: '146/2018/NĐ-CP',
  short: 'NĐ 146/2018/NĐ-CP',
  issuer: 'Chính phủ',
  date: '2018-10-17',
  title: 'Nghị định quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của Luật Bảo hiểm y tế',
  inForce: { from: '2018-12-01', until: '2025-06-30' },
  source: 'law.md sections 5 and 13; title and day of signing as NĐ 188/2025/NĐ-CP Điều 70 khoản 5 names them',
  notes: [
    'The text is not at hand: what rests on it rests on the restatement in law.md and always warns.',
    'Its first day and the rates of its Điều 8 are from memory.',
    'Điều 1 to 12, among others, ended on 2025-06-30, the whole on 2025-08-14 (NĐ 188/2025/NĐ-CP Điều 70 khoản 4, 5).',
  ],
  textAtHand: false,
};

export const decree161: Instrument = {
  id: 'vietnam-decree-161-2026',
  number: '161/2026/NĐ-CP',
  short: 'NĐ 161/2026/NĐ-CP',
  issuer: 'Chính phủ',
  date: '2026-05-15',
  title: '',
  inForce: { from: '2026-07-01', until: null },
  source: 'law.md section 4',
  notes: [
    'The text is not at hand: what rests on it rests on the restatement in law.md and always warns.',
    'Its title is not known.',
    'Điều 3 khoản 2 sets the base salary of 2,530,000 đồng a month from 2026-07-01 (verified through a Q&A on it).',
  ],
  textAtHand: false,
};

export const decree73: Instrument = {
  id: 'vietnam-decree-73-2024',
  number: '73/2024/NĐ-CP',
  short: 'NĐ 73/2024/NĐ-CP',
  issuer: 'Chính phủ',
  date: '2024-06-30',
  title: '',
  inForce: { from: '2024-07-01', until: '2026-06-30' },
  source: 'law.md sections 4 and 13',
  notes: [
    'The text is not at hand: what rests on it rests on the restatement in law.md and always warns.',
    'Its title is not known.',
    'Base salary 2,340,000 đồng a month (verified).',
  ],
  textAtHand: false,
};

export const decree24: Instrument = {
  id: 'vietnam-decree-24-2023',
  number: '24/2023/NĐ-CP',
  short: 'NĐ 24/2023/NĐ-CP',
  issuer: 'Chính phủ',
  date: null,
  title: '',
  inForce: { from: '2023-07-01', until: '2024-06-30' },
  source: 'law.md section 13',
  notes: [
    'The text is not at hand: what rests on it rests on the restatement in law.md and always warns.',
    'Its title and its day of signing are not known.',
    'Base salary 1,800,000 đồng a month (secondary). The days are those of the value it sets.',
  ],
  textAtHand: false,
};

export const decree38: Instrument = {
  id: 'vietnam-decree-38-2019',
  number: '38/2019/NĐ-CP',
  short: 'NĐ 38/2019/NĐ-CP',
  issuer: 'Chính phủ',
  date: null,
  title: '',
  inForce: { from: '2019-07-01', until: '2023-06-30' },
  source: 'law.md section 13',
  notes: [
    'The text is not at hand: what rests on it rests on the restatement in law.md and always warns.',
    'Its title and its day of signing are not known.',
    'Base salary 1,490,000 đồng a month (secondary). The days are those of the value it sets.',
  ],
  textAtHand: false,
};

export const decree07: Instrument = {
  id: 'vietnam-decree-07-2021',
  number: '07/2021/NĐ-CP',
  short: 'NĐ 07/2021/NĐ-CP',
  issuer: 'Chính phủ',
  date: null,
  title: '',
  inForce: { from: '2022-01-01', until: '2026-12-31' },
  source: 'law.md sections 3 and 13',
  notes: [
    'The text is not at hand: what rests on it rests on the restatement in law.md and always warns.',
    'Its title and its day of signing are not known.',
    'Điều 3, as amended by NĐ 30/2025: rural poverty line 1,500,000 đồng a month, kept for 2026 (secondary). The days are those of the value it sets.',
  ],
  textAtHand: false,
};

export const decree233: Instrument = {
  id: 'vietnam-decree-233-2025',
  number: '233/2025/NĐ-CP',
  short: 'NĐ 233/2025/NĐ-CP',
  issuer: 'Chính phủ',
  date: '2025-08-26',
  title: '',
  inForce: { from: null, until: null },
  source: 'law.md section 9.4',
  notes: [
    'The text is not at hand: what rests on it rests on the restatement in law.md and always warns.',
    'Its title and its first day in force are not known; its reports are counted from its day of signing.',
    'Điều 11 khoản 2 điểm b: settled revenue is the money received within the calendar year (verified).',
  ],
  textAtHand: false,
};

export const decree351: Instrument = {
  id: 'vietnam-decree-351-2025',
  number: '351/2025/NĐ-CP',
  short: 'NĐ 351/2025/NĐ-CP',
  issuer: 'Chính phủ',
  date: '2025-12-30',
  title: '',
  inForce: { from: '2027-01-01', until: null },
  source: 'law.md sections 3 and 13',
  notes: [
    'The text is not at hand: what rests on it rests on the restatement in law.md and always warns.',
    'Its title is not known.',
    'Rural poverty line 2,200,000 đồng a month from 2027-01-01 (secondary, two sources). The days are those of the value it sets.',
  ],
  textAtHand: false,
};

export const decision59: Instrument = {
  id: 'vietnam-decision-59-2015',
  number: '59/2015/QĐ-TTg',
  short: 'QĐ 59/2015/QĐ-TTg',
  issuer: 'Thủ tướng Chính phủ',
  date: null,
  title: '',
  inForce: { from: '2016-01-01', until: '2021-12-31' },
  source: 'law.md section 13',
  notes: [
    'The text is not at hand: what rests on it rests on the restatement in law.md and always warns.',
    'Its title and its day of signing are not known.',
    'Rural poverty line 700,000 đồng a month (secondary). The days are those of the value it sets.',
  ],
  textAtHand: false,
};

/** What the extract of the decree leaves out, so that a duty known from it alone has somewhere to point. */
export const decree188Beyond: Instrument = {
  id: 'vietnam-decree-188-2025-beyond-the-extract',
  number: '188/2025/NĐ-CP, Điều 14 đến 68',
  short: 'NĐ 188/2025/NĐ-CP',
  issuer: 'Chính phủ',
  date: '2025-07-01',
  title: 'Nghị định quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm y tế',
  inForce: { from: '2025-08-15', until: null },
  source: 'law.md section B5',
  notes: [
    'The text is not at hand: Điều 14 to 68 are left out of the extract, and what rests on them rests on law.md and always warns.',
    'Notice of amount and day due 10 days before a card ends: Điều 68 khoản 4 điểm c, the number of the article inferred.',
  ],
  textAtHand: false,
};

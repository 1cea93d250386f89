/** What may be suspected, of whom, and what may come of it: closed lists, from the words of the plan. Data only. */
import type { ValueWords } from '../http/both.ts';

/** Yên Nghĩa plan III.4: "gian lận, trốn đóng", "chậm đóng, trốn đóng"; I.2: "lạm dụng, trục lợi quỹ". */
export const FRAUD_KINDS = ['fraud', 'evasion', 'late-payment', 'fund-abuse'] as const;
export type FraudKind = (typeof FRAUD_KINDS)[number];

export const FRAUD_WORDS: ValueWords<FraudKind> = {
  fraud: ['gian lận', 'fraud'],
  evasion: ['trốn đóng', 'evading contributions'],
  'late-payment': ['chậm đóng', 'paying late'],
  'fund-abuse': ['lạm dụng, trục lợi quỹ', 'abuse of the fund'],
};

export const SUBJECTS = ['employer', 'household-business', 'collector', 'health-facility', 'person', 'other'] as const;
export type Subject = (typeof SUBJECTS)[number];

export const SUBJECT_WORDS: ValueWords<Subject> = {
  employer: ['đơn vị sử dụng lao động', 'an employer'],
  'household-business': ['hộ kinh doanh', 'a household business'],
  collector: ['tổ chức, nhân viên thu', 'a collecting organisation or collector'],
  'health-facility': ['cơ sở khám chữa bệnh', 'a health facility'],
  person: ['cá nhân', 'a person'],
  other: ['khác', 'something else'],
};

export const RESULTS = ['prosecuted', 'penalised', 'no-offence', 'other-authority'] as const;
export type Result = (typeof RESULTS)[number];

export const RESULT_WORDS: ValueWords<Result> = {
  prosecuted: ['đề nghị truy tố', 'sent to be prosecuted'],
  penalised: ['xử phạt hành chính', 'an administrative penalty'],
  'no-offence': ['không có vi phạm', 'no offence'],
  'other-authority': ['không thuộc thẩm quyền, chuyển nơi khác', 'not theirs: passed on to another authority'],
};

export const SORTS = ['list', 'entry', 'obligation', 'coverage', 'difficulty'] as const;
export type Sort = (typeof SORTS)[number];

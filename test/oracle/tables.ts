/**
 * The law as tables, for the oracle alone: values by date, the state's groups, and each city's groups by period, all
 * with the place in law.md or in the text they come from. Shares are in percent. It must never import anything of src/.
 */
import type { Person, Scheme } from './facts.ts';
import { aged, averageFarmer, has, nationalStandard, onIsland, within } from './facts.ts';

export interface Dated {
  from: string;
  value: number;
  cite: string;
}

export const ruralPovertyLine: Dated[] = [
  { from: '2016-01', value: 700_000, cite: 'QĐ 59/2015/QĐ-TTg' },
  { from: '2022-01', value: 1_500_000, cite: 'NĐ 07/2021/NĐ-CP Điều 3, kept for 2026' },
  { from: '2027-01', value: 2_200_000, cite: 'NĐ 351/2025/NĐ-CP' },
];

export const referenceLevel: Dated[] = [
  { from: '2018-07', value: 1_390_000, cite: 'law.md 13' },
  { from: '2019-07', value: 1_490_000, cite: 'NĐ 38/2019/NĐ-CP' },
  { from: '2023-07', value: 1_800_000, cite: 'NĐ 24/2023/NĐ-CP' },
  { from: '2024-07', value: 2_340_000, cite: 'NĐ 73/2024/NĐ-CP' },
  { from: '2026-07', value: 2_530_000, cite: 'NĐ 161/2026/NĐ-CP Điều 3 khoản 2' },
];

/** Luật BHXH Điều 36 khoản 1: 22 % of the chosen income. Điều 31 khoản 2: at most 20 times the reference level. */
export const socialRatePercent = 22;
export const incomeCeilingTimes = 20;

/** NĐ 159/2025/NĐ-CP Điều 5 khoản 2: 10 years. */
export const stateSupportMonths = 120;

/** NĐ 188/2025/NĐ-CP Điều 6: 4.5 % of the reference level, in thousandths; the ladder of Luật BHYT Điều 13 khoản 6. */
export const healthRateThousandths = 45;
export const householdLadder = [100, 70, 60, 50, 40];

/** CV 151/BHXH-ĐTQ, 59/TB-BHXH: the fund's monthly rate in ten-thousandths. Only 2026 is known. */
export const fundRateByYear: Record<string, number> = { '2026': 31 };

type Condition = (person: Person, month: string) => boolean;

// ---------------------------------------------------------------------------------------------- the state's layer

/** Who pays a person's health insurance entirely. `fund` covers employers too: none of our payers. */
export interface Payer {
  pays: 'state' | 'fund';
  cite: string;
  holds: Condition;
}

export interface StateGroup {
  id: string;
  share: number;
  cite: string;
  holds: Condition;
  /** Health insurance alone: the benefit level of Luật BHYT Điều 22, by which Hải Phòng chooses. */
  benefit?: number;
  /** NQ 261/2025/QH15 raised the near-poor from 01/01/2026. */
  benefitBefore2026?: number;
  /** NĐ 188 Điều 8 khoản 1: the price follows the reference level of each covered month. */
  repriced?: true;
}

export interface StateText {
  scheme: Scheme;
  from: string;
  until: string | null;
  payers: Payer[];
  groups: StateGroup[];
}

const poor: Condition = (p) => nationalStandard(p) === 'poor';
const nearPoor: Condition = (p) => nationalStandard(p) === 'near-poor';
const everybody: Condition = () => true;

const payersSince2025: Payer[] = [
  {
    pays: 'fund',
    cite: 'Luật BHYT Điều 12 khoản 2 điểm a, b, c; Điều 13 khoản 5 điểm d',
    holds: (p) => has(p.allowances, 'pension', 'work-incapacity', 'social-insurance-allowance'),
  },
  { pays: 'state', cite: 'Điều 12 khoản 3 điểm t', holds: (p) => has(p.allowances, 'social-pension') },
  {
    pays: 'state',
    cite: 'Điều 12 khoản 3 điểm s',
    holds: (p, month) =>
      has(p.allowances, 'survivor') && (aged(p, month, 75) || (aged(p, month, 70, 75) && nearPoor(p, month))),
  },
  { pays: 'fund', cite: 'Điều 12 khoản 1', holds: (p) => p.healthGround === 'employment' },
  { pays: 'fund', cite: 'Điều 12 khoản 2 điểm d', holds: (p) => has(p.allowances, 'unemployment') },
  { pays: 'fund', cite: 'Điều 12 khoản 2', holds: (p) => p.healthGround === 'insurance-fund' },
  { pays: 'state', cite: 'Điều 12 khoản 3 điểm h', holds: (p, month) => aged(p, month, 0, 6) },
  { pays: 'state', cite: 'Điều 12 khoản 3 điểm o', holds: poor },
  {
    pays: 'state',
    cite: 'Điều 12 khoản 3 điểm o',
    holds: (p, month) => p.ethnicMinority === true && nearPoor(p, month) && has(p.areas, 'minority-mountain'),
  },
  {
    pays: 'state',
    cite: 'Điều 12 khoản 3 điểm o',
    holds: (p) => p.ethnicMinority === true && has(p.areas, 'difficult'),
  },
  { pays: 'state', cite: 'Điều 12 khoản 3 điểm o', holds: (p) => has(p.areas, 'especially-difficult') },
  { pays: 'state', cite: 'Điều 12 khoản 3 điểm o', holds: onIsland },
  { pays: 'state', cite: 'Điều 12 khoản 3 điểm r', holds: (p) => has(p.allowances, 'social-allowance') },
  { pays: 'state', cite: 'NĐ 188 Điều 5 khoản 3', holds: (p) => has(p.roles, 'artisan-low-income') },
  { pays: 'state', cite: 'Điều 12 khoản 3', holds: (p) => p.healthGround === 'state' },
];

const payersBefore2025: Payer[] = [
  { pays: 'fund', cite: 'Luật BHYT Điều 12 khoản 1', holds: (p) => p.healthGround === 'employment' },
  { pays: 'fund', cite: 'Luật BHYT Điều 12 khoản 2', holds: (p) => p.healthGround === 'insurance-fund' },
  { pays: 'state', cite: 'Luật BHYT Điều 12 khoản 3', holds: (p) => p.healthGround === 'state' },
];

/** NĐ 188/2025/NĐ-CP Điều 6 khoản 6, in the order of Luật BHYT Điều 12 khoản 4. */
const healthGroupsSince2025: StateGroup[] = [
  {
    id: 'hi-near-poor-poor-commune',
    share: 100,
    cite: 'NĐ 188 Điều 6 khoản 6 điểm a',
    holds: (p, month) => nearPoor(p, month) && has(p.areas, 'poor-commune'),
    benefit: 100,
    benefitBefore2026: 95,
    repriced: true,
  },
  {
    id: 'hi-near-poor',
    share: 70,
    cite: 'NĐ 188 Điều 6 khoản 6 điểm b',
    holds: nearPoor,
    benefit: 100,
    benefitBefore2026: 95,
  },
  {
    id: 'hi-student',
    share: 50,
    cite: 'NĐ 188 Điều 6 khoản 6 điểm đ',
    holds: (p) => p.student === true,
    benefit: 80,
  },
  {
    id: 'hi-grassroots-security',
    share: 50,
    cite: 'NĐ 188 Điều 6 khoản 6 điểm đ',
    holds: (p) => has(p.roles, 'grassroots-security'),
    benefit: 80,
  },
  {
    id: 'hi-farming',
    share: 30,
    cite: 'NĐ 188 Điều 6 khoản 6 điểm e',
    holds: (p) => averageFarmer(p, 'with salt'),
    benefit: 80,
  },
  {
    id: 'hi-village-health',
    share: 50,
    cite: 'NĐ 188 Điều 6 khoản 6 điểm đ',
    holds: (p) => has(p.roles, 'village-health-worker'),
    benefit: 80,
  },
  {
    id: 'hi-hamlet-activist',
    share: 50,
    cite: 'NĐ 188 Điều 6 khoản 6 điểm đ',
    holds: (p) => has(p.roles, 'hamlet-activist'),
    benefit: 80,
  },
  {
    id: 'hi-graduated-ethnic',
    share: 70,
    cite: 'NĐ 188 Điều 6 khoản 6 điểm c',
    holds: (p, month) => p.ethnicMinority === true && within(p.graduatedCommuneOn, month, 36),
    benefit: 95,
  },
  {
    id: 'hi-artisan',
    share: 50,
    cite: 'NĐ 188 Điều 6 khoản 6 điểm đ',
    holds: (p) => has(p.roles, 'artisan'),
    benefit: 80,
  },
  {
    id: 'hi-trafficking',
    share: 50,
    cite: 'NĐ 188 Điều 6 khoản 6 điểm d',
    holds: (p, month) => within(p.traffickingVictimOn, month, 12),
    benefit: 80,
  },
  {
    id: 'hi-bomb-victim',
    share: 30,
    cite: 'NĐ 188 Điều 6 khoản 6 điểm e; Điều 5 khoản 4',
    holds: (p) => p.bombVictim === true,
    benefit: 80,
  },
];

export const stateTexts: StateText[] = [
  {
    scheme: 'social-insurance',
    from: '2018-01',
    until: '2025-06',
    payers: [],
    groups: [
      { id: 'si-poor', share: 30, cite: 'NĐ 134/2015/NĐ-CP', holds: poor },
      { id: 'si-near-poor', share: 25, cite: 'NĐ 134/2015/NĐ-CP', holds: nearPoor },
      { id: 'si-other', share: 10, cite: 'NĐ 134/2015/NĐ-CP', holds: everybody },
    ],
  },
  {
    scheme: 'social-insurance',
    from: '2025-07',
    until: null,
    payers: [],
    groups: [
      {
        id: 'si-poor',
        share: 50,
        cite: 'NĐ 159 Điều 5 khoản 1 điểm a',
        holds: (p, month) => poor(p, month) || onIsland(p),
      },
      { id: 'si-near-poor', share: 40, cite: 'NĐ 159 Điều 5 khoản 1 điểm b', holds: nearPoor },
      {
        id: 'si-ethnic',
        share: 30,
        cite: 'NĐ 159 Điều 5 khoản 1 điểm c',
        holds: (p) => p.ethnicMinority === true,
      },
      { id: 'si-other', share: 20, cite: 'NĐ 159 Điều 5 khoản 1 điểm d', holds: everybody },
    ],
  },
  {
    scheme: 'health-insurance',
    from: '2018-12',
    until: '2025-06',
    payers: payersBefore2025,
    groups: [
      { id: 'hi-near-poor', share: 70, cite: 'NĐ 146/2018/NĐ-CP Điều 8', holds: nearPoor, benefit: 95 },
      {
        id: 'hi-student',
        share: 30,
        cite: 'NĐ 146/2018/NĐ-CP Điều 8',
        holds: (p) => p.student === true,
        benefit: 80,
      },
      {
        id: 'hi-farming',
        share: 30,
        cite: 'NĐ 146/2018/NĐ-CP Điều 8',
        holds: (p) => averageFarmer(p, 'with salt'),
        benefit: 80,
      },
    ],
  },
  {
    scheme: 'health-insurance',
    from: '2025-07',
    until: null,
    payers: payersSince2025,
    groups: healthGroupsSince2025,
  },
];

// --------------------------------------------------------------------------------------------------- the cities

/** The benefit level of a person in no state group: Luật BHYT Điều 22. */
export const ordinaryBenefit = 80;

export interface LocalRule {
  id: string;
  cite: string;
  /**
   * `on-top`: added to the state's share. `in-full`: what the state leaves of 100 %. `alone`: no state share beside
   * it. `total`: state and city together. `unknown`: the share was not published where we could read it.
   */
  kind: 'on-top' | 'in-full' | 'alone' | 'total' | 'unknown';
  share?: number;
  /** The state group it stands on; `any`: any one; `any or none`; `none`: beside no state share. */
  on: string;
  holds: Condition;
}

export interface LocalText {
  province: string;
  scheme: Scheme;
  /** Months of payment in which this text is the one in force. */
  from: string;
  until: string | null;
  /** The last month supported, where the support itself ends (a text replaced by its next version is no end). */
  supportEnds: string | null;
  /** What is chosen first where a person has several groups. */
  chooses: 'highest support' | 'highest benefit' | 'highest benefit, then the order of the text';
  residentsOnly: boolean;
  /** The make-up lump sum for missing months gets nothing (Hà Nội NQ 19 Điều 2 khoản 7; Huế and Hải Phòng by a reading). */
  shutsOutMissing?: true;
  rules: LocalRule[];
}

const noCard = (p: Person) => p.healthCard === false;

const nq19 = (point: string) => `NQ 19/2025/NQ-HĐND Hà Nội Điều 3 ${point}`;
const nq17 = (point: string) => `NQ 19/2025/NQ-HĐND Hà Nội Điều 3 ${point}, as amended by NQ 17/2026`;

const hanoiSocial = (ethnic: number, other: number): LocalRule[] => [
  { id: 'si-poor', cite: nq19('khoản 1 điểm a'), kind: 'on-top', share: 50, on: 'si-poor', holds: poor },
  {
    id: 'si-near-poor',
    cite: nq19('khoản 1 điểm b'),
    kind: 'on-top',
    share: 60,
    on: 'any',
    holds: (p, month) => p.household === 'near-poor' || nearPoor(p, month),
  },
  { id: 'si-ethnic', cite: nq19('khoản 1 điểm c'), kind: 'on-top', share: ethnic, on: 'si-ethnic', holds: everybody },
  { id: 'si-other', cite: nq19('khoản 1 điểm c'), kind: 'on-top', share: other, on: 'si-other', holds: everybody },
];

const hanoiVeteranSocial: LocalRule = {
  id: 'si-veteran',
  cite: nq17('khoản 1 điểm d'),
  kind: 'on-top',
  share: 30,
  on: 'any',
  holds: (p) =>
    has(p.roles, 'veterans-association') || (has(p.roles, 'ex-soldier', 'ex-youth-volunteer') && p.inClub === true),
};

interface HanoiHealthTerms {
  elderlyFrom: number;
  studentsInHardshipOnly: boolean;
  farmingShare: number;
}

const hanoiHealth = (terms: HanoiHealthTerms): LocalRule[] => [
  {
    id: 'hi-exited',
    cite: nq19('khoản 2 điểm a'),
    kind: 'in-full',
    on: 'any or none',
    holds: (p, month) => p.household === 'exited' && within(p.exitedOn, month, 36),
  },
  {
    id: 'hi-elderly',
    cite: nq19('khoản 2 điểm b'),
    kind: 'in-full',
    on: 'any or none',
    holds: (p, month) => aged(p, month, terms.elderlyFrom, 75) && noCard(p),
  },
  {
    id: 'hi-mild-disability',
    cite: nq19('khoản 2 điểm c'),
    kind: 'in-full',
    on: 'any or none',
    holds: (p, month) => p.disability === 'mild' && aged(p, month, 16) && noCard(p),
  },
  {
    id: 'hi-ethnic',
    cite: nq19('khoản 2 điểm d'),
    kind: 'in-full',
    on: 'any or none',
    holds: (p) => p.ethnicMinority === true && noCard(p),
  },
  {
    id: 'hi-graduated-ethnic',
    cite: nq19('khoản 2 điểm d'),
    kind: 'on-top',
    share: 30,
    on: 'hi-graduated-ethnic',
    holds: (p) => p.graduatedList === '2016-2020',
  },
  {
    id: 'hi-student',
    cite: nq19('khoản 2 điểm đ'),
    kind: 'on-top',
    share: 50,
    on: 'hi-student',
    holds: (p) =>
      p.schoolProvince === '01' &&
      averageFarmer(p, 'without salt') &&
      noCard(p) &&
      (p.studentHardship === true || !terms.studentsInHardshipOnly),
  },
  {
    id: 'hi-farming',
    cite: nq19('khoản 2 điểm e'),
    kind: 'on-top',
    share: terms.farmingShare,
    on: 'hi-farming',
    holds: (p) => averageFarmer(p, 'without salt'),
  },
];

const hanoiHealthSinceJuly2026: LocalRule[] = [
  {
    id: 'hi-animal-health',
    cite: nq17('khoản 2 điểm g'),
    kind: 'in-full',
    on: 'any or none',
    holds: (p) => has(p.roles, 'animal-health-worker') && noCard(p),
  },
  {
    id: 'hi-village-health',
    cite: nq17('khoản 2 điểm h'),
    kind: 'on-top',
    share: 50,
    on: 'hi-village-health',
    holds: everybody,
  },
  {
    id: 'hi-population',
    cite: nq17('khoản 2 điểm i'),
    kind: 'in-full',
    on: 'any or none',
    holds: (p) => has(p.roles, 'population-collaborator'),
  },
  {
    id: 'hi-hamlet-activist',
    cite: nq17('khoản 2 điểm k'),
    kind: 'on-top',
    share: 50,
    on: 'hi-hamlet-activist',
    holds: everybody,
  },
  { id: 'hi-artisan', cite: nq17('khoản 2 điểm l'), kind: 'on-top', share: 50, on: 'hi-artisan', holds: noCard },
  {
    id: 'hi-trafficking',
    cite: nq17('khoản 2 điểm m'),
    kind: 'on-top',
    share: 50,
    on: 'hi-trafficking',
    holds: everybody,
  },
  {
    id: 'hi-bomb-victim',
    cite: nq17('khoản 2 điểm n'),
    kind: 'on-top',
    share: 70,
    on: 'hi-bomb-victim',
    holds: everybody,
  },
  {
    id: 'hi-veteran',
    cite: nq17('khoản 2 điểm o'),
    kind: 'in-full',
    on: 'any or none',
    holds: (p) =>
      (has(p.roles, 'veterans-association') || (has(p.roles, 'ex-soldier') && p.inClub === true)) && noCard(p),
  },
  {
    id: 'hi-minh-chau',
    cite: nq17('khoản 2 điểm p'),
    kind: 'in-full',
    on: 'any or none',
    holds: (p) => p.commune === '09661' && noCard(p),
  },
  {
    id: 'hi-charity',
    cite: nq17('khoản 2 điểm q'),
    kind: 'in-full',
    on: 'any or none',
    holds: (p) => has(p.roles, 'charity-establishment'),
  },
  {
    id: 'hi-hanoi-artisan',
    cite: nq17('khoản 2 điểm r'),
    kind: 'in-full',
    on: 'any or none',
    holds: (p) => has(p.roles, 'hanoi-artisan') && noCard(p),
  },
];

const nq53 = (point: string) => `NQ 53/2025/NQ-HĐND Huế Điều 3 ${point}`;
const nq57 = (point: string) => `NQ 57/2025/NQ-HĐND Hải Phòng Điều 1 khoản 2 điểm ${point}`;
const nq56 = 'NQ 56/2025/NQ-HĐND Hải Phòng, law.md 6.2';
const nq11 = 'NQ 11/2022 and 05/2024/NQ-HĐND Hải Phòng, law.md 6.1';

const hueHealth: LocalRule[] = [
  {
    id: 'hi-near-poor',
    cite: nq53('khoản 2 điểm a'),
    kind: 'on-top',
    share: 30,
    on: 'hi-near-poor',
    holds: (p) => p.household === 'near-poor',
  },
  {
    id: 'hi-graduated-ethnic',
    cite: nq53('khoản 2 điểm b'),
    kind: 'on-top',
    share: 30,
    on: 'hi-graduated-ethnic',
    holds: everybody,
  },
  {
    id: 'hi-exited',
    cite: nq53('khoản 3'),
    kind: 'alone',
    share: 50,
    on: 'none',
    holds: (p, month) => p.household === 'exited' && p.exitedFrom === 'poverty' && within(p.exitedOn, month, 36),
  },
];

const haiphongHealth2024: LocalRule[] = [
  { id: 'hi-near-poor', cite: nq11, kind: 'unknown', on: 'hi-near-poor', holds: everybody },
  { id: 'hi-farming', cite: nq11, kind: 'unknown', on: 'hi-farming', holds: everybody },
  {
    id: 'hi-hiv',
    cite: nq11,
    kind: 'unknown',
    on: 'any or none',
    holds: (p) => p.hivPositive === true,
  },
  {
    id: 'hi-elderly',
    cite: nq11,
    kind: 'unknown',
    on: 'any or none',
    holds: (p, month) => aged(p, month, 60, 80) && !has(p.allowances, 'pension', 'social-allowance'),
  },
  {
    id: 'hi-blind',
    cite: nq11,
    kind: 'unknown',
    on: 'any or none',
    holds: (p) => p.blindAssociation === true && noCard(p),
  },
];

const haiphongHealth2026: LocalRule[] = [
  {
    id: 'hi-elderly',
    cite: nq57('a'),
    kind: 'in-full',
    on: 'any or none',
    holds: (p, month) => aged(p, month, 60, 75) && !has(p.allowances, 'pension', 'social-allowance'),
  },
  {
    id: 'hi-blind',
    cite: nq57('a'),
    kind: 'in-full',
    on: 'any or none',
    holds: (p) => p.blindAssociation === true && noCard(p),
  },
  {
    id: 'hi-hiv',
    cite: nq57('b'),
    kind: 'in-full',
    on: 'any or none',
    holds: (p) => p.hivPositive === true,
  },
  {
    id: 'hi-party-40',
    cite: nq57('c'),
    kind: 'in-full',
    on: 'any or none',
    holds: (p) =>
      has(p.roles, 'party-40-years') &&
      !has(p.allowances, 'pension', 'social-insurance-allowance', 'work-incapacity', 'social-allowance'),
  },
  { id: 'hi-near-poor', cite: nq57('d'), kind: 'on-top', share: 30, on: 'hi-near-poor', holds: everybody },
  { id: 'hi-farming', cite: nq57('đ'), kind: 'on-top', share: 20, on: 'hi-farming', holds: everybody },
  {
    id: 'hi-waste',
    cite: nq57('e'),
    kind: 'alone',
    share: 70,
    on: 'none',
    holds: (p) => has(p.roles, 'waste-collector'),
  },
];

const haiphongSocial: LocalRule[] = [
  {
    id: 'si-poor',
    cite: nq56,
    kind: 'total',
    share: 80,
    on: 'si-poor',
    holds: (p, month) => poor(p, month) || p.commune === '11914' || p.commune === '11948',
  },
  { id: 'si-near-poor', cite: nq56, kind: 'total', share: 65, on: 'si-near-poor', holds: everybody },
  { id: 'si-ethnic', cite: nq56, kind: 'total', share: 50, on: 'si-ethnic', holds: everybody },
  { id: 'si-other', cite: nq56, kind: 'total', share: 30, on: 'si-other', holds: everybody },
];

export const localTexts: LocalText[] = [
  {
    province: '01',
    scheme: 'social-insurance',
    from: '2026-01',
    until: '2026-06',
    supportEnds: null,
    chooses: 'highest support',
    residentsOnly: true,
    shutsOutMissing: true,
    rules: hanoiSocial(10, 10),
  },
  {
    province: '01',
    scheme: 'social-insurance',
    from: '2026-07',
    until: null,
    supportEnds: null,
    chooses: 'highest support',
    residentsOnly: true,
    shutsOutMissing: true,
    rules: [...hanoiSocial(30, 20), hanoiVeteranSocial],
  },
  {
    province: '01',
    scheme: 'health-insurance',
    from: '2026-01',
    until: '2026-06',
    supportEnds: null,
    chooses: 'highest support',
    residentsOnly: true,
    rules: hanoiHealth({ elderlyFrom: 70, studentsInHardshipOnly: true, farmingShare: 30 }),
  },
  {
    province: '01',
    scheme: 'health-insurance',
    from: '2026-07',
    until: null,
    supportEnds: null,
    chooses: 'highest support',
    residentsOnly: true,
    rules: [
      ...hanoiHealth({ elderlyFrom: 60, studentsInHardshipOnly: false, farmingShare: 70 }),
      ...hanoiHealthSinceJuly2026,
    ],
  },
  {
    province: '46',
    scheme: 'social-insurance',
    from: '2026-01',
    until: '2030-12',
    supportEnds: '2030-12',
    chooses: 'highest support',
    residentsOnly: true,
    shutsOutMissing: true,
    rules: [{ id: 'si-all', cite: nq53('khoản 1'), kind: 'on-top', share: 10, on: 'any', holds: everybody }],
  },
  {
    province: '46',
    scheme: 'health-insurance',
    from: '2026-01',
    until: '2030-12',
    supportEnds: '2030-12',
    chooses: 'highest support',
    residentsOnly: false,
    rules: hueHealth,
  },
  {
    province: '31',
    scheme: 'health-insurance',
    from: '2024-07',
    until: '2025-12',
    supportEnds: '2025-12',
    chooses: 'highest benefit, then the order of the text',
    residentsOnly: true,
    rules: haiphongHealth2024,
  },
  {
    province: '31',
    scheme: 'health-insurance',
    from: '2026-01',
    until: '2030-12',
    supportEnds: '2030-12',
    chooses: 'highest benefit',
    residentsOnly: true,
    rules: haiphongHealth2026,
  },
  {
    province: '31',
    scheme: 'social-insurance',
    from: '2026-01',
    until: '2030-12',
    supportEnds: '2030-12',
    // Benefit levels are of health insurance; here the highest support is left to choose by.
    chooses: 'highest support',
    residentsOnly: true,
    shutsOutMissing: true,
    rules: haiphongSocial,
  },
];

/**
 * The values each fact may take, plain ones first: as lists for the quick generator of people.ts, and as fast-check
 * arbitraries with which a property test fills the facts a request leaves open. Nothing here decides who is supported.
 */
import fc from 'fast-check';
import type { Allowance, Area, Contribution, FactName, Facts, Role } from './facts.ts';
import { addMonths, isLeap } from './facts.ts';

export const areas: Area[] = ['poor-commune', 'minority-mountain', 'difficult', 'especially-difficult', 'island'];

export const allowances: Allowance[] = [
  'pension',
  'work-incapacity',
  'social-insurance-allowance',
  'social-allowance',
  'social-pension',
  'survivor',
  'unemployment',
];

export const roles: Role[] = [
  'grassroots-security',
  'village-health-worker',
  'population-collaborator',
  'animal-health-worker',
  'hamlet-activist',
  'artisan',
  'artisan-low-income',
  'hanoi-artisan',
  'veterans-association',
  'ex-soldier',
  'ex-police',
  'ex-youth-volunteer',
  'party-40-years',
  'waste-collector',
  'charity-establishment',
];

export const households: Facts['household'][] = ['other', 'exited', 'near-poor', 'poor'];
export const standards: Facts['nationalStandard'][] = ['other', 'near-poor', 'poor'];
export const farmings: Facts['farming'][] = ['none', 'agriculture', 'forestry', 'fishery', 'salt'];
export const disabilities: Facts['disability'][] = ['none', 'mild', 'severe', 'very-severe'];
export const healthGrounds: Facts['healthGround'][] = ['none', 'state', 'employment', 'insurance-fund'];
export const provinces = ['01', '46', '31', '48', '22', '40'];

/** Some communes of each province: ordinary ones first (twice, to be met more often), then those the law names. */
export const communes: Record<string, string[]> = {
  '01': ['00070', '09562', '00070', '09562', '09661'],
  '46': ['19753', '19774'],
  '31': ['10507', '10525', '10532', '10507', '10525', '10532', '11914', '11948'],
  '48': ['20194', '20333'],
  '22': ['06652', '06994'],
  '40': ['16681', '17476'],
};

/** The ages at which some condition begins or ends, and the ones beside them. */
export const ages = [40, 14, 15, 16, 17, 60, 61, 69, 70, 71, 74, 75, 76, 79, 80, 81, 0, 1, 5, 6, 7, 25];

export const methods: NonNullable<Contribution['method']>[] = [
  'monthly',
  'quarterly',
  'semiannual',
  'annual',
  'ahead',
  'missing',
];
export const healthMethods: NonNullable<Contribution['healthMethod']>[] = ['annual', 'semiannual', 'quarterly'];
export const aheadMonths = [24, 36, 48, 60];
/** At, under and over the floors and the ceilings; some whose 22 % ends on half a đồng. */
export const incomes = [
  1_500_000, 2_200_000, 700_000, 1_550_000, 3_000_000, 100_000, 699_999, 1_499_999, 1_500_001, 1_500_025, 1_777_775,
  2_199_999, 2_200_075, 5_000_000, 46_800_000, 46_800_025, 50_600_000, 50_600_001, 99_000_000,
];
export const supportedMonths = [0, 1, 12, 60, 84, 108, 115, 118, 119, 120];
/** Months from an event to the first month asked, around the windows of 12 and 36. */
export const monthsSince = [0, 1, 6, 11, 12, 13, 23, 24, 30, 34, 35, 36, 37, 48, -1, -6];

export function dayIn(month: string, choice: 'first' | 'middle' | 'last'): string {
  if (choice === 'first') return `${month}-01`;
  if (choice === 'middle') return `${month}-15`;
  const year = Number(month.slice(0, 4));
  const number = month.slice(5);
  const thirty = ['04', '06', '09', '11'].includes(number) ? '30' : '31';
  return `${month}-${number === '02' ? (isLeap(year) ? '29' : '28') : thirty}`;
}

/** A birthday `age` years on, `shift` months after `from`; never later than the day before `from`. */
export function bornFor(from: string, age: number, shift: number, day: 'first' | 'middle' | 'last'): string {
  const birthMonth = addMonths(from, shift - 12 * age);
  return dayIn(birthMonth < from ? birthMonth : addMonths(birthMonth, -12 * Math.ceil((shift + 1) / 12)), day);
}

/** The nearest 29 February at or before a year. */
export function bornOnLeapDay(year: number): string {
  const leap = year - (year % 4);
  return `${isLeap(leap) ? leap : leap - 4}-02-29`;
}

type Domains = { readonly [F in FactName]: fc.Arbitrary<Facts[F]> };

/** Dates lie around `from`, so that a filled-in fact can stand on either side of a limit. */
export function domainsAt(from: string, province = '01'): Domains {
  const days = fc.constantFrom<('first' | 'middle' | 'last')[]>('first', 'last', 'middle');
  const event = fc.oneof(
    fc.constant<false>(false),
    fc
      .tuple(fc.constantFrom(...monthsSince), days)
      .map(([passed, day]): string | false => dayIn(addMonths(from, -passed), day)),
  );
  const birth = fc.tuple(fc.constantFrom(...ages), fc.integer({ min: -2, max: 13 }), days);
  return {
    birthDate: fc.oneof(
      { weight: 8, arbitrary: birth.map(([age, shift, day]) => bornFor(from, age, shift, day)) },
      { weight: 1, arbitrary: birth.map(([age, shift]) => bornFor(from, age, shift, 'first').slice(0, 7)) },
      { weight: 1, arbitrary: birth.map(([age]) => bornFor(from, age, 0, 'first').slice(0, 4)) },
      { weight: 1, arbitrary: birth.map(([age]) => bornOnLeapDay(Number(from.slice(0, 4)) - 1 - age)) },
    ),
    sex: fc.constantFrom('female', 'male'),
    citizen: fc.boolean(),
    permanentResident: fc.boolean(),
    commune: fc.constantFrom(...(communes[province] ?? ['00070'])),
    areas: fc.subarray(areas),
    household: fc.constantFrom(...households),
    exitedFrom: fc.constantFrom('poverty', 'near-poverty'),
    exitedOn: event.map((day): string | false => (day === false ? false : day.slice(0, 7))),
    nationalStandard: fc.constantFrom(...standards),
    farming: fc.constantFrom(...farmings),
    averageLiving: fc.boolean(),
    ethnicMinority: fc.boolean(),
    graduatedCommuneOn: event,
    graduatedList: fc.constantFrom('2016-2020', 'other'),
    disability: fc.constantFrom(...disabilities),
    student: fc.boolean(),
    schoolProvince: fc.constantFrom('01', '46', '31'),
    studentHardship: fc.boolean(),
    compulsorySocialInsurance: fc.boolean(),
    allowances: fc.subarray(allowances, { maxLength: 2 }),
    healthGround: fc.constantFrom(...healthGrounds),
    healthCard: fc.boolean(),
    roles: fc.subarray(roles, { maxLength: 2 }),
    inClub: fc.boolean(),
    hivPositive: fc.boolean(),
    blindAssociation: fc.boolean(),
    traffickingVictimOn: event,
    bombVictim: fc.boolean(),
    monthsSupported: fc.constantFrom(...supportedMonths),
    lastCoveredOn: days.map((day) => dayIn(addMonths(from, -4), day)),
  };
}

/** Around the middle of 2026, when two laws change. */
export const domains: Domains = domainsAt('2026-07');

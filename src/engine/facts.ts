/**
 * What can be known about a person, and nothing else. Every fact is optional: absent and null both mean unknown,
 * and unknown is a value the engine reasons with. This file must never decide anything.
 */

export const AREAS = ['poor-commune', 'minority-mountain', 'difficult', 'especially-difficult', 'island'] as const;
export const HOUSEHOLDS = ['poor', 'near-poor', 'exited', 'other'] as const;
export const EXITS = ['poverty', 'near-poverty'] as const;
export const NATIONAL_STANDARDS = ['poor', 'near-poor', 'other'] as const;
export const FARMING = ['agriculture', 'forestry', 'fishery', 'salt', 'none'] as const;
export const GRADUATED_LISTS = ['2016-2020', 'other'] as const;
export const DISABILITIES = ['none', 'mild', 'severe', 'very-severe'] as const;
export const SEXES = ['female', 'male'] as const;
export const HEALTH_GROUNDS = ['employment', 'insurance-fund', 'state', 'none'] as const;
export const ALLOWANCES = [
  'pension',
  'work-incapacity',
  'social-insurance-allowance',
  'social-allowance',
  'social-pension',
  'survivor',
  'unemployment',
] as const;
export const ROLES = [
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
] as const;
export const SOCIAL_METHODS = ['monthly', 'quarterly', 'semiannual', 'annual', 'ahead', 'missing'] as const;
export const HEALTH_METHODS = ['quarterly', 'semiannual', 'annual'] as const;
export const SCHEMES = ['social-insurance', 'health-insurance'] as const;

export type Scheme = (typeof SCHEMES)[number];
export type Area = (typeof AREAS)[number];
export type Household = (typeof HOUSEHOLDS)[number];
export type NationalStandard = (typeof NATIONAL_STANDARDS)[number];
export type Farming = (typeof FARMING)[number];
export type Disability = (typeof DISABILITIES)[number];
export type HealthGround = (typeof HEALTH_GROUNDS)[number];
export type Allowance = (typeof ALLOWANCES)[number];
export type Role = (typeof ROLES)[number];
export type SocialMethod = (typeof SOCIAL_METHODS)[number];
export type HealthMethod = (typeof HEALTH_METHODS)[number];

type Maybe<T> = T | null | undefined;

/** A calendar month, `YYYY-MM`, and a day, `YYYY-MM-DD`: plain strings, in Asia/Ho_Chi_Minh. */
export type Month = string;
export type Day = string;

export type Person = {
  readonly birthDate?: Maybe<string>;
  readonly sex?: Maybe<(typeof SEXES)[number]>;
  readonly citizen?: Maybe<boolean>;
  readonly permanentResident?: Maybe<boolean>;
  readonly commune?: Maybe<string>;
  readonly areas?: Maybe<readonly Area[]>;
  readonly household?: Maybe<Household>;
  readonly exitedFrom?: Maybe<(typeof EXITS)[number]>;
  readonly exitedOn?: Maybe<string | false>;
  readonly nationalStandard?: Maybe<NationalStandard>;
  readonly farming?: Maybe<Farming>;
  readonly averageLiving?: Maybe<boolean>;
  readonly ethnicMinority?: Maybe<boolean>;
  readonly graduatedCommuneOn?: Maybe<string | false>;
  readonly graduatedList?: Maybe<(typeof GRADUATED_LISTS)[number]>;
  readonly disability?: Maybe<Disability>;
  readonly student?: Maybe<boolean>;
  readonly schoolProvince?: Maybe<string>;
  readonly studentHardship?: Maybe<boolean>;
  readonly compulsorySocialInsurance?: Maybe<boolean>;
  readonly allowances?: Maybe<readonly Allowance[]>;
  readonly healthGround?: Maybe<HealthGround>;
  readonly healthCard?: Maybe<boolean>;
  readonly roles?: Maybe<readonly Role[]>;
  readonly inClub?: Maybe<boolean>;
  readonly hivPositive?: Maybe<boolean>;
  readonly blindAssociation?: Maybe<boolean>;
  readonly traffickingVictimOn?: Maybe<string | false>;
  readonly bombVictim?: Maybe<boolean>;
  readonly monthsSupported?: Maybe<number>;
  readonly lastCoveredOn?: Maybe<string | false>;
};

export type Fact = keyof Person;

export type BooleanFact =
  | 'citizen'
  | 'permanentResident'
  | 'averageLiving'
  | 'ethnicMinority'
  | 'student'
  | 'studentHardship'
  | 'compulsorySocialInsurance'
  | 'healthCard'
  | 'inClub'
  | 'hivPositive'
  | 'blindAssociation'
  | 'bombVictim';

export type WindowFact = 'exitedOn' | 'graduatedCommuneOn' | 'traffickingVictimOn';

/** How much is paid on, and how. Absent parts are assumed, and each assumption is said in a warning. */
export type Contribution = {
  readonly monthlyIncome?: Maybe<number>;
  readonly method?: Maybe<SocialMethod>;
  readonly lumpMonths?: Maybe<number>;
  readonly healthMethod?: Maybe<HealthMethod>;
  readonly householdRank?: Maybe<number>;
};

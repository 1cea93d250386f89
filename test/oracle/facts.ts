/**
 * What the oracle is told about a person, and the few sentences about months and ages that the law's tables are
 * written in. Written a second time from law.md and the readings, on purpose: it must never import anything of src/.
 */

export type Scheme = 'social-insurance' | 'health-insurance';
export type Area = 'poor-commune' | 'minority-mountain' | 'difficult' | 'especially-difficult' | 'island';
export type Allowance =
  | 'pension'
  | 'work-incapacity'
  | 'social-insurance-allowance'
  | 'social-allowance'
  | 'social-pension'
  | 'survivor'
  | 'unemployment';
export type Role =
  | 'grassroots-security'
  | 'village-health-worker'
  | 'population-collaborator'
  | 'animal-health-worker'
  | 'hamlet-activist'
  | 'artisan'
  | 'artisan-low-income'
  | 'hanoi-artisan'
  | 'veterans-association'
  | 'ex-soldier'
  | 'ex-police'
  | 'ex-youth-volunteer'
  | 'party-40-years'
  | 'waste-collector'
  | 'charity-establishment';

export interface Facts {
  birthDate: string;
  sex: 'female' | 'male';
  citizen: boolean;
  permanentResident: boolean;
  commune: string;
  areas: Area[];
  household: 'poor' | 'near-poor' | 'exited' | 'other';
  exitedFrom: 'poverty' | 'near-poverty';
  exitedOn: string | false;
  nationalStandard: 'poor' | 'near-poor' | 'other';
  farming: 'agriculture' | 'forestry' | 'fishery' | 'salt' | 'none';
  averageLiving: boolean;
  ethnicMinority: boolean;
  graduatedCommuneOn: string | false;
  graduatedList: '2016-2020' | 'other';
  disability: 'none' | 'mild' | 'severe' | 'very-severe';
  student: boolean;
  schoolProvince: string;
  studentHardship: boolean;
  compulsorySocialInsurance: boolean;
  allowances: Allowance[];
  healthGround: 'employment' | 'insurance-fund' | 'state' | 'none';
  healthCard: boolean;
  roles: Role[];
  inClub: boolean;
  hivPositive: boolean;
  blindAssociation: boolean;
  traffickingVictimOn: string | false;
  bombVictim: boolean;
  monthsSupported: number;
  lastCoveredOn: string;
}

export type FactName = keyof Facts;
/** Absent and null both mean unknown. */
export type Person = { [F in FactName]?: Facts[F] | null };

export interface Contribution {
  monthlyIncome?: number | null;
  method?: 'monthly' | 'quarterly' | 'semiannual' | 'annual' | 'ahead' | 'missing' | null;
  lumpMonths?: number | null;
  healthMethod?: 'quarterly' | 'semiannual' | 'annual' | null;
  householdRank?: number | null;
}

export interface Request {
  province: string;
  schemes?: Scheme[];
  from: string;
  months?: number;
  policy?: 'vietnam';
  person: Person;
  contribution?: Contribution | null;
}

/** Months counted from the year 0, so that they can be subtracted. */
function serial(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

export function addMonths(month: string, count: number): string {
  const later = serial(month) + count;
  return `${String(Math.floor(later / 12)).padStart(4, '0')}-${String((later % 12) + 1).padStart(2, '0')}`;
}

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The day on which somebody born on `birthDate` is full `age` years old; 1 March for 29 February in common years. */
export function birthday(birthDate: string, age: number): string {
  const whole = `${birthDate}-01-01`.slice(0, 10);
  const year = Number(whole.slice(0, 4)) + age;
  const day = whole.slice(4) === '-02-29' && !isLeap(year) ? '-03-01' : whole.slice(4);
  return `${String(year).padStart(4, '0')}${day}`;
}

/** "Từ đủ `from` đến dưới `below` tuổi" holds on at least one day of the month. */
export function aged(person: Person, month: string, from: number, below = 1000): boolean {
  if (!person.birthDate) return false;
  const reachedInTime = birthday(person.birthDate, from) <= `${month}-31`;
  const notYetOverOnTheFirst = birthday(person.birthDate, below) > `${month}-01`;
  return reachedInTime && notYetOverOnTheFirst;
}

/** The month of the event and the ones that follow, `window` of them in all; `false` means it never happened. */
export function within(event: string | false | null | undefined, month: string, window: number): boolean {
  if (!event) return false;
  const passed = serial(month) - serial(event);
  return passed >= 0 && passed < window;
}

export function has<T>(list: T[] | null | undefined, ...wanted: T[]): boolean {
  return wanted.some((item) => (list ?? []).includes(item));
}

/** The class by the Government's standard; where it is unknown, the class by the city's standard stands for it. */
export function nationalStandard(person: Person): 'poor' | 'near-poor' | 'other' {
  if (person.nationalStandard) return person.nationalStandard;
  if (person.household === 'poor' || person.household === 'near-poor') return person.household;
  return 'other';
}

/** The đặc khu of data/communes.json, all thirteen. */
export const specialZones = [
  '06994',
  '07192',
  '11914',
  '11948',
  '19742',
  '20333',
  '21548',
  '22736',
  '23272',
  '26732',
  '31078',
  '31105',
  '31108',
];

export function onIsland(person: Person): boolean {
  return has(person.areas, 'island') || specialZones.includes(person.commune ?? '');
}

/** A household living of the land or the sea (salt where the text names it) with an average standard of living. */
export function averageFarmer(person: Person, salt: 'with salt' | 'without salt'): boolean {
  const works = person.farming ?? 'none';
  return works !== 'none' && (works !== 'salt' || salt === 'with salt') && person.averageLiving === true;
}

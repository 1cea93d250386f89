/**
 * A person's facts as small numbers, read once for all schemes and months: judging is then a look-up, and what is the
 * same for two people looks the same.
 *
 * What absent facts mean (design section 3) is decided here and nowhere else: sensitive facts count as no, commune and
 * areas as no special area, the national standard as the household's; everything else is unknown.
 */
import {
  ALLOWANCES,
  AREAS,
  type BooleanFact,
  DISABILITIES,
  EXITS,
  FARMING,
  type Fact,
  GRADUATED_LISTS,
  HEALTH_GROUNDS,
  HOUSEHOLDS,
  NATIONAL_STANDARDS,
  type NationalStandard,
  type Person,
  ROLES,
} from './facts.ts';
import { type Birth, birthOf, monthIndex } from './month.ts';

/** Not known: no fact has so many values, no set so many members, no window so early a month. */
export const UNKNOWN = 15;
export const UNKNOWN_SET = -1;
export const UNKNOWN_MONTH = -1;
/** The event never happened. */
export const NEVER = -2;

const NO_YES = [false, true] as const;

/** Facts with a closed list of values; the code of a value is its place in the list. */
export const CODED = {
  citizen: NO_YES,
  permanentResident: NO_YES,
  household: HOUSEHOLDS,
  exitedFrom: EXITS,
  nationalStandard: NATIONAL_STANDARDS,
  farming: FARMING,
  averageLiving: NO_YES,
  ethnicMinority: NO_YES,
  graduatedList: GRADUATED_LISTS,
  disability: DISABILITIES,
  student: NO_YES,
  studentHardship: NO_YES,
  compulsorySocialInsurance: NO_YES,
  healthGround: HEALTH_GROUNDS,
  healthCard: NO_YES,
  inClub: NO_YES,
  hivPositive: NO_YES,
  blindAssociation: NO_YES,
  bombVictim: NO_YES,
} as const satisfies { readonly [F in BooleanFact]: typeof NO_YES } & { readonly [F in Fact]?: readonly unknown[] };

export type CodedFact = keyof typeof CODED;
export const SLOTS = Object.keys(CODED) as readonly CodedFact[];

/** Facts that are sets; a member's bit is its place in the list. */
export const SETS = { roles: ROLES, allowances: ALLOWANCES, areas: AREAS } as const;
export type SetFact = keyof typeof SETS;

export const SENSITIVE: ReadonlySet<Fact> = new Set([
  'hivPositive',
  'blindAssociation',
  'traffickingVictimOn',
  'ethnicMinority',
  'disability',
]);

export type Known = {
  /** By slot: the code of the value, or UNKNOWN. */
  readonly codes: Uint8Array;
  readonly roles: number;
  readonly allowances: number;
  readonly areas: number;
  /** Null where absent: no special area. */
  readonly commune: string | null;
  readonly schoolProvince: string | null;
  readonly birth: Birth | null;
  /** Months, UNKNOWN_MONTH or NEVER. */
  readonly exitedOn: number;
  readonly graduatedCommuneOn: number;
  readonly traffickingVictimOn: number;
};

type Maybe<T> = T | null | undefined;

export function knownOf(person: Person): Known {
  return {
    codes: codesOf(person),
    roles: bitsOf(person.roles, ROLES, UNKNOWN_SET),
    allowances: bitsOf(person.allowances, ALLOWANCES, UNKNOWN_SET),
    areas: bitsOf(person.areas, AREAS, 0),
    commune: person.commune ?? null,
    schoolProvince: person.schoolProvince ?? null,
    birth: person.birthDate ? birthOf(person.birthDate) : null,
    exitedOn: monthOfEvent(person.exitedOn, UNKNOWN_MONTH),
    graduatedCommuneOn: monthOfEvent(person.graduatedCommuneOn, UNKNOWN_MONTH),
    traffickingVictimOn: monthOfEvent(person.traffickingVictimOn, NEVER),
  };
}

/** In the order of the slots, each fact by its name: this runs for every person, and nothing here is looked up. */
function codesOf(person: Person): Uint8Array {
  return Uint8Array.of(
    yesOrNo(person.citizen),
    yesOrNo(person.permanentResident),
    codeOf(person.household, HOUSEHOLDS),
    codeOf(person.exitedFrom, EXITS),
    codeOf(standardOf(person), NATIONAL_STANDARDS),
    codeOf(person.farming, FARMING),
    yesOrNo(person.averageLiving),
    onlyYes(person.ethnicMinority),
    codeOf(person.graduatedList, GRADUATED_LISTS),
    person.disability ? DISABILITIES.indexOf(person.disability) : 0,
    yesOrNo(person.student),
    yesOrNo(person.studentHardship),
    yesOrNo(person.compulsorySocialInsurance),
    codeOf(person.healthGround, HEALTH_GROUNDS),
    yesOrNo(person.healthCard),
    yesOrNo(person.inClub),
    onlyYes(person.hivPositive),
    onlyYes(person.blindAssociation),
    yesOrNo(person.bombVictim),
  );
}

function yesOrNo(value: Maybe<boolean>): number {
  return value === true ? 1 : value === false ? 0 : UNKNOWN;
}

function onlyYes(value: Maybe<boolean>): number {
  return value === true ? 1 : 0;
}

function codeOf<T>(value: Maybe<T>, values: readonly T[]): number {
  return value === null || value === undefined ? UNKNOWN : values.indexOf(value);
}

/** The national standard, or the household's where nobody said otherwise. */
function standardOf({ nationalStandard, household }: Person): NationalStandard | null {
  if (nationalStandard) return nationalStandard;
  if (!household) return null;
  return household === 'poor' || household === 'near-poor' ? household : 'other';
}

function bitsOf<T>(values: Maybe<readonly T[]>, members: readonly T[], absent: number): number {
  if (!values) return absent;
  let bits = 0;
  for (const value of values) bits |= 1 << members.indexOf(value);
  return bits;
}

function monthOfEvent(on: Maybe<string | false>, absent: number): number {
  if (on === false) return NEVER;
  return on === null || on === undefined ? absent : monthIndex(on);
}

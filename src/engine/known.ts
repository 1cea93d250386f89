/**
 * A person's facts as small numbers: judging is then a look-up.
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
const NEVER = -2;

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
const SLOTS = Object.keys(CODED) as readonly CodedFact[];

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

/** Everything that is read as a number: values of closed lists, sets as bits, events as months. */
const EVENTS = ['exitedOn', 'graduatedCommuneOn', 'traffickingVictimOn'] as const;
export type EventFact = (typeof EVENTS)[number];
export type NumberFact = CodedFact | SetFact | EventFact;

const NUMBERS: readonly NumberFact[] = [...SLOTS, 'roles', 'allowances', 'areas', ...EVENTS];

export function slotOf(fact: NumberFact): number {
  return NUMBERS.indexOf(fact);
}

/**
 * What is known of one person, read as it is asked for: a program asks for some facts of many, and reading is most of
 * what judging costs. Nothing is kept of it: keeping costs more than reading again, which few ask for.
 */
export class Known {
  readonly birth: Birth | null;
  readonly #person: Person;

  constructor(person: Person) {
    this.#person = person;
    this.birth = person.birthDate ? birthOf(person.birthDate) : null;
  }

  /** The number behind a slot: a code, bits or a month. */
  at(slot: number): number {
    return READERS[slot]?.(this.#person) ?? UNKNOWN;
  }

  get commune(): string | null {
    return this.#person.commune ?? null;
  }

  get schoolProvince(): string | null {
    return this.#person.schoolProvince ?? null;
  }
}

export function knownOf(person: Person): Known {
  return new Known(person);
}

type Maybe<T> = T | null | undefined;
type Reader = (person: Person) => number;

const READ: { readonly [F in NumberFact]: Reader } = {
  citizen: ({ citizen }) => yesOrNo(citizen),
  permanentResident: ({ permanentResident }) => yesOrNo(permanentResident),
  household: ({ household }) => codeOf(household, HOUSEHOLDS),
  exitedFrom: ({ exitedFrom }) => codeOf(exitedFrom, EXITS),
  nationalStandard: (person) => codeOf(standardOf(person), NATIONAL_STANDARDS),
  farming: ({ farming }) => codeOf(farming, FARMING),
  averageLiving: ({ averageLiving }) => yesOrNo(averageLiving),
  ethnicMinority: ({ ethnicMinority }) => onlyYes(ethnicMinority),
  graduatedList: ({ graduatedList }) => codeOf(graduatedList, GRADUATED_LISTS),
  disability: ({ disability }) => (disability ? DISABILITIES.indexOf(disability) : 0),
  student: ({ student }) => yesOrNo(student),
  studentHardship: ({ studentHardship }) => yesOrNo(studentHardship),
  compulsorySocialInsurance: ({ compulsorySocialInsurance }) => yesOrNo(compulsorySocialInsurance),
  healthGround: ({ healthGround }) => codeOf(healthGround, HEALTH_GROUNDS),
  healthCard: ({ healthCard }) => yesOrNo(healthCard),
  inClub: ({ inClub }) => yesOrNo(inClub),
  hivPositive: ({ hivPositive }) => onlyYes(hivPositive),
  blindAssociation: ({ blindAssociation }) => onlyYes(blindAssociation),
  bombVictim: ({ bombVictim }) => yesOrNo(bombVictim),
  roles: ({ roles }) => bitsOf(roles, ROLES, UNKNOWN_SET),
  allowances: ({ allowances }) => bitsOf(allowances, ALLOWANCES, UNKNOWN_SET),
  areas: ({ areas }) => bitsOf(areas, AREAS, 0),
  exitedOn: ({ exitedOn }) => monthOfEvent(exitedOn, UNKNOWN_MONTH),
  graduatedCommuneOn: ({ graduatedCommuneOn }) => monthOfEvent(graduatedCommuneOn, UNKNOWN_MONTH),
  traffickingVictimOn: ({ traffickingVictimOn }) => monthOfEvent(traffickingVictimOn, NEVER),
};

const READERS: readonly Reader[] = NUMBERS.map((fact) => READ[fact]);

/** Counted, not chosen between: what a person says is no habit that a processor could foresee, and it waits for each. */
function yesOrNo(value: Maybe<boolean>): number {
  return Number(value === true) + UNKNOWN * Number(value === null || value === undefined);
}

function onlyYes(value: Maybe<boolean>): number {
  return Number(value === true);
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

/** What both halves of the hand-written policy ask of a person: ages, windows, the standard, an island. */
import type { Person } from '../src/engine/facts.ts';

export type Payment = {
  readonly rule: string | null;
  /** The state's group, or the ground on which somebody else pays. */
  readonly stateRule: string | null;
  readonly due: number | null;
  readonly state: number | null;
  readonly local: number | null;
  readonly participant: number | null;
};

/** Months since the day of birth, and whether the birthday falls on a first. */
export type Age = { readonly turned: number; readonly onFirst: boolean };

const SPECIAL_ZONES = new Set(
  '06994 07192 11914 11948 19742 20333 21548 22736 23272 26732 31078 31105 31108'.split(' '),
);

/** As fast as ours reads them: the comparison is about deciding, not about cutting strings. */
function digits(date: string, at: number): number {
  return (date.charCodeAt(at) - 48) * 10 + date.charCodeAt(at + 1) - 48;
}

function yearOf(date: string): number {
  return digits(date, 0) * 100 + digits(date, 2);
}

export function ageOf(birthDate: string, month: number): Age {
  const born = birthDate.length > 4 ? digits(birthDate, 5) - 1 : 0;
  const day = birthDate.length > 7 ? digits(birthDate, 8) : 1;
  const leapDay = born === 1 && day === 29;
  const common = Math.floor(month / 12) % 4 !== 0;
  const turned = month - (yearOf(birthDate) * 12 + (leapDay && common ? 2 : born));
  return { turned, onFirst: day === 1 || (leapDay && common) };
}

/** On some day of the month. */
export function isFrom(age: Age, years: number): boolean {
  return age.turned >= years * 12;
}

export function isBelow(age: Age, years: number): boolean {
  return age.onFirst ? age.turned < years * 12 : age.turned <= years * 12;
}

export function isWithin(on: string | false | null | undefined, month: number, months: number): boolean {
  if (!on) return false;
  const passed = month - (yearOf(on) * 12 + digits(on, 5) - 1);
  return passed >= 0 && passed < months;
}

export function standardOf(person: Person): string {
  if (person.nationalStandard) return person.nationalStandard;
  return person.household === 'poor' || person.household === 'near-poor' ? person.household : 'other';
}

export function livesOnIsland(person: Person): boolean {
  return person.areas?.includes('island') === true || SPECIAL_ZONES.has(person.commune ?? '');
}

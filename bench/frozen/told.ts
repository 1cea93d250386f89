/**
 * A person as the other engines are told of them. They know no birthdays and no windows, so ages and months passed are
 * worked out for them beforehand and cost them nothing; ours works them out while it is timed.
 */
import type { Person } from '../../src/engine/facts.ts';
import { birthdayMonth, birthOf, firstMonthPast, monthIndex } from '../../src/engine/month.ts';
import type { Asked } from '../people.ts';

export type Told = Person & {
  /** Full years on the last day of the month, and on its first. */
  readonly ageAtEnd: number;
  readonly ageAtStart: number;
  /** Months passed since; -1 where it never happened, or has not yet. */
  readonly exitedMonths: number;
  readonly graduatedMonths: number;
};

export function told({ person, month }: Asked): Told {
  if (!person.birthDate) throw new Error('everybody here has a birthday');
  const birth = birthOf(person.birthDate);
  let ageAtEnd = 0;
  while (birthdayMonth(birth, ageAtEnd + 1) <= month) ageAtEnd += 1;
  let ageAtStart = 0;
  while (firstMonthPast(birth, ageAtStart + 1) <= month) ageAtStart += 1;
  const passed = (on: string | false | null | undefined) => (on ? Math.max(-1, month - monthIndex(on)) : -1);
  const { exitedOn, graduatedCommuneOn } = person;
  return {
    ...person,
    ageAtEnd,
    ageAtStart,
    exitedMonths: passed(exitedOn),
    graduatedMonths: passed(graduatedCommuneOn),
  };
}

/** The number that stands for a window's date. */
export function monthsSince(fact: string): 'exitedMonths' | 'graduatedMonths' {
  return fact === 'exitedOn' ? 'exitedMonths' : 'graduatedMonths';
}

/**
 * A person as the other engines are told of them. They know no birthdays and no windows, so ages and months passed have to
 * be worked out for them: beforehand, at no cost to them, which the goal allows. Ours works them out while it is timed,
 * so json-logic-engine is also timed with this work within, as whoever has such a person before them has to do it.
 */
import type { Person } from '../../src/engine/facts.ts';
import { birthdayMonth, birthOf, firstMonthPast, monthIndex } from '../../src/engine/month.ts';
import type { Asked } from '../people.ts';

export type Told = Person & {
  /** Full years on the last day of the month, and on its first. */
  ageAtEnd: number;
  ageAtStart: number;
  /** Months passed since; -1 where it never happened, or has not yet. */
  exitedMonths: number;
  graduatedMonths: number;
};

export function told({ person, month }: Asked): Told {
  return workedOut({ ...person, ageAtEnd: 0, ageAtStart: 0, exitedMonths: 0, graduatedMonths: 0 }, month);
}

/** Written into the person's own object: nothing is copied, which is the cheapest way there is. */
export function workedOut(person: Told, month: number): Told {
  const { birthDate, exitedOn, graduatedCommuneOn } = person;
  if (!birthDate) throw new Error('everybody here has a birthday');
  const birth = birthOf(birthDate);
  const years = Math.max(0, Math.floor((month - birth.month) / 12));
  person.ageAtEnd = years > 0 && birthdayMonth(birth, years) > month ? years - 1 : years;
  person.ageAtStart = years > 0 && firstMonthPast(birth, years) > month ? years - 1 : years;
  person.exitedMonths = exitedOn ? Math.max(-1, month - monthIndex(exitedOn)) : -1;
  person.graduatedMonths = graduatedCommuneOn ? Math.max(-1, month - monthIndex(graduatedCommuneOn)) : -1;
  return person;
}

/** The number that stands for a window's date. */
export function monthsSince(fact: string): 'exitedMonths' | 'graduatedMonths' {
  return fact === 'exitedOn' ? 'exitedMonths' : 'graduatedMonths';
}

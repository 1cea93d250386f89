// Protects answers that rows share: people of one group who are alike to the law are answered alike, and whatever a text
// looks at keeps them apart.
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/engine/facts.ts';
import { alike } from '../../../src/lists/checks/alike.ts';
import { answerRow } from '../../../src/lists/checks/answer.ts';
import type { ListContext } from '../../../src/lists/checks/context.ts';
import type { Term } from '../../../src/lists/checks/months.ts';
import { communes } from '../../../src/places/places.ts';
import { rulebook } from '../../../src/rulebook/rulebook.ts';
import { mulberry32, randomAnyRequest } from '../../oracle/people.ts';
import { haiphongCommune, hanoiFarming, hanoiSocial, hueNearPoor, hueSocial } from './rows.ts';

const RUNS = 400;
const LISTS = [hueNearPoor(), hueSocial(), hanoiFarming(), hanoiSocial(), haiphongCommune()];
const random = mulberry32(20_261_210);
const among = <T>(values: readonly T[]): T => {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('one of several');
  return value;
};

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Months with the end of an age or of a window within reach. */
function bornBy(year: number, day: number): string {
  return `${year}-${twoDigits(1 + Math.floor(random() * 12))}-${twoDigits(day)}`;
}

function termOf({ scheme, period }: ListContext): Term {
  const contribution =
    scheme === 'health-insurance'
      ? ({ healthMethod: 'annual' } as const)
      : ({ monthlyIncome: among([null, 1_500_000, 3_000_000]), method: 'annual', lumpMonths: null } as const);
  return { from: period.from, months: 12, contribution };
}

/** Somebody else in all that no text looks at. */
function other(person: Person, birthDate: string): Person {
  const day = 2 + Math.floor(random() * 27);
  const isOther = !birthDate.endsWith('-01') && !birthDate.endsWith('-02-29');
  return {
    ...person,
    birthDate: isOther ? `${birthDate.slice(0, 8)}${twoDigits(day)}` : birthDate,
    sex: person.sex === 'male' ? 'female' : 'male',
    commune: among(PLAIN).code,
  };
}

const LAW = JSON.stringify([rulebook.policies, rulebook.statePolicies]);
/** Communes that stand in no text. */
const PLAIN = communes().filter(({ code }) => !LAW.includes(`"${code}"`));

/** Asked as if for the first time. */
const answer = (person: Person, term: Term, list: ListContext) => answerRow({ person, common: {} }, term, list);

describe('people alike to the law', () => {
  it(`are answered alike, ${RUNS} of every kind of list`, () => {
    for (const list of LISTS) {
      for (let run = 0; run < RUNS; run += 1) {
        const { person: anybody } = randomAnyRequest(random);
        const birthDate = among([
          bornBy(among([1946, 1951, 1952, 1956, 1966, 2004, 2020]), 1 + Math.floor(random() * 28)),
          '1952-02-29',
        ]);
        const person = { ...anybody, birthDate, commune: among(PLAIN).code };
        const term = termOf(list);
        const twin = other(person, birthDate);

        expect(alike(twin, term, list.rulebook)).toBe(alike(person, term, list.rulebook));
        expect(answer(twin, term, list)).toEqual(answer(person, term, list));
      }
    }
  });

  it('share one answer where they share a group, and never with another group', () => {
    const list = hueNearPoor();
    const term = termOf(list);
    const person = { household: 'near-poor', birthDate: '1980-04-17', citizen: true } as const;
    const first = answerRow({ person, common: person }, term, list);

    expect(answerRow({ person: { ...person, birthDate: '1980-04-30' }, common: person }, term, list)).toBe(first);
    expect(answerRow({ person, common: { ...person } }, term, list)).not.toBe(first);
  });
});

describe('kept apart is', () => {
  const list = hanoiSocial();
  const term: Term = { from: '2026-12', months: 12, contribution: { monthlyIncome: 1_500_000, method: 'annual' } };
  const person: Person = { birthDate: '1951-12-15', commune: '09562', citizen: true };
  const differs: readonly (readonly [string, Person, Term])[] = [
    ['who is born on the first of a month', { ...person, birthDate: '1951-12-01' }, term],
    ['who is born in another month', { ...person, birthDate: '1951-11-15' }, term],
    ['who is born on a 29 February', { ...person, birthDate: '1952-02-29' }, term],
    ['who lives where a text names the commune', { ...person, commune: specialZone() }, term],
    ['of whom no commune is known', { ...person, commune: null }, term],
    ['of whom it is not known that they are citizens', { birthDate: '1951-12-15', commune: '09562' }, term],
    ['another first month', person, { ...term, from: '2027-01' }],
    ['another number of months', person, { ...term, months: 6 }],
    ['another income', person, { ...term, contribution: { ...term.contribution, monthlyIncome: 2_000_000 } }],
    ['another way of paying', person, { ...term, contribution: { ...term.contribution, method: 'monthly' } }],
  ];

  it.each(differs)('%s', (_, one, asked) => {
    expect(alike(one, asked, list.rulebook)).not.toBe(alike(person, term, list.rulebook));
  });

  it('a 29 February from any other day of its month', () => {
    const leap = alike({ ...person, birthDate: '1952-02-29' }, term, list.rulebook);

    expect(leap).not.toBe(alike({ ...person, birthDate: '1952-02-28' }, term, list.rulebook));
  });
});

function specialZone(): string {
  const zone = communes().find(({ type }) => type === 'đặc khu');
  if (zone === undefined) throw new Error('there are special zones');
  return zone.code;
}

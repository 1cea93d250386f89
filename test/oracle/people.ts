/**
 * Invented people with invented requests, leaning towards the limits of the law: once for fast-check (which makes a
 * failing request smaller) and once for a seeded generator (which makes a hundred thousand quickly), from the same
 * recipe. It knows where the limits lie, never what they mean: no expected result is computed here.
 */
import fc from 'fast-check';
import {
  ages,
  aheadMonths,
  allowances,
  areas,
  bornFor,
  bornOnLeapDay,
  communes,
  dayIn,
  disabilities,
  domains,
  farmings,
  healthGrounds,
  healthMethods,
  incomes,
  monthsSince,
  provinces,
  roles,
  standards,
  supportedMonths,
} from './domains.ts';
import type { Contribution, FactName, Person, Request } from './facts.ts';
import { addMonths } from './facts.ts';

/** A whole number from 0 to below `n`. Zero always stands for the plainest choice, so that fast-check shrinks to it. */
type Draw = (n: number) => number;

function pick<T>(draw: Draw, list: readonly T[]): T {
  const item = list[draw(list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** True in `percent` of a hundred draws, false on zero. */
function chance(draw: Draw, percent: number): boolean {
  return draw(100) >= 100 - percent;
}

function weighted<T>(draw: Draw, choices: readonly (readonly [weight: number, value: T])[]): T {
  let left = draw(choices.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, value] of choices) {
    if (left < weight) return value;
    left -= weight;
  }
  throw new Error('the weights do not add up');
}

function some<T>(draw: Draw, list: readonly T[], percentOfAny: number): T[] {
  if (!chance(draw, percentOfAny)) return [];
  const first = pick(draw, list);
  const second = pick(draw, list);
  return first === second || chance(draw, 70) ? [first] : [first, second];
}

/** Months at which a text, a value or a support begins or is over. */
const turningPoints = [
  '2026-07',
  '2027-01',
  '2031-01',
  '2026-01',
  '2025-07',
  '2024-07',
  '2023-07',
  '2022-01',
  '2019-07',
  '2018-12',
];

function someFrom(draw: Draw): string {
  const year2026 = addMonths('2026-01', draw(12));
  const beforeATurn = addMonths(pick(draw, turningPoints), -draw(14));
  const anyTime = addMonths('2018-07', draw(156));
  const from = weighted(draw, [[60, year2026] as const, [30, beforeATurn] as const, [10, anyTime] as const]);
  return from < '2018-07' ? '2018-07' : from;
}

const lengths = [
  [40, 12],
  [8, 1],
  [6, 2],
  [8, 3],
  [6, 4],
  [8, 6],
  [5, 7],
  [5, 11],
  [5, 13],
  [5, 18],
  [6, 24],
  [2, 37],
  [2, 60],
] as const;

const dayChoices = ['first', 'last', 'middle'] as const;

function someBirthDate(draw: Draw, from: string, months: number): string {
  const age = pick(draw, ages);
  const day = pick(draw, dayChoices);
  const near = bornFor(from, age, draw(months + 3) - 1, day);
  const leap = bornOnLeapDay(Number(from.slice(0, 4)) - age - 1);
  const any = dayIn(addMonths(from, -1 - draw(1080)), day);
  return weighted(draw, [
    [70, near] as const,
    [10, any] as const,
    [8, leap] as const,
    [6, near.slice(0, 7)] as const,
    [6, near.slice(0, 4)] as const,
  ]);
}

function someEvent(draw: Draw, from: string, percentOfAny: number): string | false {
  const month = addMonths(from, -pick(draw, monthsSince));
  const day = dayIn(month, pick(draw, dayChoices));
  const written = chance(draw, 40) ? day : month;
  return chance(draw, percentOfAny) ? written : false;
}

function somePerson(draw: Draw, province: string, from: string, months: number): Person {
  const household = weighted(draw, [
    [45, 'other'] as const,
    [20, 'exited'] as const,
    [25, 'near-poor'] as const,
    [10, 'poor'] as const,
  ]);
  const sameStandard = household === 'exited' ? 'other' : household;
  const farming = chance(draw, 50) ? pick(draw, farmings) : 'none';
  return {
    birthDate: someBirthDate(draw, from, months),
    sex: chance(draw, 50) ? 'male' : 'female',
    citizen: !chance(draw, 6),
    permanentResident: !chance(draw, 12),
    commune: pick(draw, communes[province] ?? ['00070']),
    areas: some(draw, areas, 22),
    household,
    exitedFrom: chance(draw, 40) ? 'near-poverty' : 'poverty',
    exitedOn: someEvent(draw, from, household === 'exited' ? 92 : 8),
    nationalStandard: chance(draw, 30) ? pick(draw, standards) : sameStandard,
    farming,
    averageLiving: chance(draw, farming === 'none' ? 20 : 70),
    ethnicMinority: chance(draw, 28),
    graduatedCommuneOn: someEvent(draw, from, 35),
    graduatedList: chance(draw, 50) ? '2016-2020' : 'other',
    disability: chance(draw, 25) ? pick(draw, disabilities) : 'none',
    student: chance(draw, 25),
    schoolProvince: chance(draw, 25) ? pick(draw, provinces) : province,
    studentHardship: chance(draw, 50),
    compulsorySocialInsurance: chance(draw, 8),
    allowances: some(draw, allowances, 16),
    healthGround: chance(draw, 12) ? pick(draw, healthGrounds) : 'none',
    healthCard: chance(draw, 25),
    roles: some(draw, roles, 50),
    inClub: chance(draw, 50),
    hivPositive: chance(draw, 6),
    blindAssociation: chance(draw, 8),
    traffickingVictimOn: someEvent(draw, from, 12),
    bombVictim: chance(draw, 8),
    monthsSupported: chance(draw, 40) ? pick(draw, supportedMonths) : 0,
    lastCoveredOn: dayIn(addMonths(from, -1 - draw(6)), 'last'),
  };
}

function someContribution(draw: Draw): Contribution {
  const method = weighted(draw, [
    [34, 'monthly'] as const,
    [14, 'quarterly'] as const,
    [12, 'semiannual'] as const,
    [20, 'annual'] as const,
    [10, 'ahead'] as const,
    [10, 'missing'] as const,
  ]);
  const ahead = pick(draw, aheadMonths);
  const missing = 1 + draw(60);
  const anyIncome = 100_000 + draw(52_000_000);
  return {
    monthlyIncome: chance(draw, 15) ? anyIncome : pick(draw, incomes),
    method,
    lumpMonths: method === 'ahead' ? ahead : method === 'missing' ? missing : null,
    healthMethod: pick(draw, healthMethods),
    householdRank: chance(draw, 50) ? 1 + draw(6) : 1,
  };
}

/** Everything known. */
function decided(draw: Draw): Request {
  const province = weighted(draw, [
    [30, '01'] as const,
    [25, '46'] as const,
    [32, '31'] as const,
    [13, pick(draw, provinces)] as const,
  ]);
  const from = someFrom(draw);
  const months = weighted(draw, lengths);
  const policy = chance(draw, 6);
  const person = somePerson(draw, province, from, months);
  const request: Request = { province, from, months, person, contribution: someContribution(draw) };
  return policy ? { ...request, policy: 'vietnam' } : request;
}

/** Facts for which the readings say what absent means: a request stays decided without them. */
const assumedFacts: FactName[] = [
  'nationalStandard',
  'monthsSupported',
  'commune',
  'areas',
  'hivPositive',
  'blindAssociation',
  'traffickingVictimOn',
  'ethnicMinority',
  'disability',
];
const assumedTerms = ['monthlyIncome', 'method', 'healthMethod', 'householdRank'] as const;

function forget(draw: Draw, person: Person, facts: readonly FactName[], percent: number): Person {
  const left: Person = { ...person };
  for (const fact of facts) {
    if (!chance(draw, percent)) continue;
    if (chance(draw, 50)) left[fact] = null;
    else delete left[fact];
  }
  return left;
}

function forgetTerms(draw: Draw, contribution: Contribution): Contribution | null {
  if (chance(draw, 20)) return null;
  const left: Contribution = { ...contribution };
  for (const term of assumedTerms) {
    if (chance(draw, 30)) left[term] = null;
  }
  if (left.method !== 'ahead' && left.method !== 'missing') left.lumpMonths = null;
  return left;
}

/** Decided, but in a fifth of the cases some of what the readings assume is left out. */
function decidedOrAssumed(draw: Draw): Request {
  const request = decided(draw);
  if (!chance(draw, 20)) return request;
  const person = forget(draw, request.person, assumedFacts, 30);
  return { ...request, person, contribution: forgetTerms(draw, request.contribution ?? {}) };
}

const allFacts = Object.keys(domains).filter((name): name is FactName => name in domains);

/** Any share of the facts removed or null, from none of them to most. */
function partlyKnown(draw: Draw): Request {
  const request = decided(draw);
  const percent = pick(draw, [0, 5, 15, 35, 70]);
  const person = forget(draw, request.person, allFacts, percent);
  return chance(draw, 30)
    ? { ...request, person, contribution: forgetTerms(draw, request.contribution ?? {}) }
    : { ...request, person };
}

// --------------------------------------------------------------------------------------- the seeded generator

/** Mulberry32: 32 bits of state, ample for test data, the same numbers everywhere. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function drawing(random: () => number): Draw {
  return (n) => Math.floor(random() * n);
}

/** A decided request. Print the seed of `random` in the test. */
export function randomRequest(random: () => number): Request {
  return decidedOrAssumed(drawing(random));
}

/** A request with any of its facts removed or null. */
export function randomAnyRequest(random: () => number): Request {
  return partlyKnown(drawing(random));
}

// --------------------------------------------------------------------------------------------------- fast-check

const scale = 2 ** 30;

/** More draws than any recipe takes; one that ran out would go on with the plainest choices. */
const enough = 256;

function arbitraryOf(recipe: (draw: Draw) => Request): fc.Arbitrary<Request> {
  const numbers = fc.noBias(
    fc.array(fc.nat({ max: scale - 1 }), { minLength: enough, maxLength: enough, size: 'max' }),
  );
  return numbers.map((list) => {
    let next = 0;
    return recipe((n) => {
      const number = list[next] ?? 0;
      next += 1;
      return Math.floor((number / scale) * n);
    });
  });
}

/** Every fact known. */
export const decidedRequest: fc.Arbitrary<Request> = arbitraryOf(decided);

/** The same with random facts removed or null. */
export const anyRequest: fc.Arbitrary<Request> = arbitraryOf(partlyKnown);

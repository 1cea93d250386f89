/**
 * Protects our amounts against everybody else's: 105 amounts printed by the insurance agency, the press, legal portals and
 * other people's software. Ours agree with each, except with the five that are known misprints; those stay here as an
 * errata list. Never change a row of the table: it says what was printed.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Contribution, HealthMethod, Person, Scheme } from '../../src/engine/facts.ts';
import { quote } from '../../src/engine/quote.ts';
import { rulebook } from '../support/rulebook.ts';

type Row = Readonly<Record<string, string>>;
type Published = {
  readonly id: string;
  readonly name: string;
  readonly row: Row;
  readonly printed: number;
  readonly formula: number;
};

/** Printed amounts that are wrong: 22 % of 10,000,000 is 2,200,000, not 2,220,000. Our answer follows the formula. */
const ERRATA: readonly string[] = ['A-46', 'A-47', 'A-48', 'A-49', 'A-50'];

/** Comma-separated values with quotation marks; every cell is named by the first line. */
function rowsOf(csv: string): readonly Row[] {
  const [names = [], ...rows] = csv
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
        cell.replace(/^"([\s\S]*)"$/, '$1').replaceAll('""', '"'),
      ),
    );
  return rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])));
}

const cell = (row: Row, name: string): string => {
  const value = row[name];
  if (!value) throw new Error(`row ${row.id} has no ${name}`);
  return value;
};

const published: readonly Published[] = rowsOf(
  readFileSync(fileURLToPath(new URL('./published-amounts.csv', import.meta.url)), 'utf8'),
).map((row) => ({
  id: cell(row, 'id'),
  name: `${cell(row, 'id')} ${cell(row, 'input')}, ${cell(row, 'quantity')}`,
  row,
  printed: Number(cell(row, 'printed_vnd')),
  formula: Number(cell(row, 'formula_vnd')),
}));

const nobody: Person = {
  birthDate: '1990-03-10',
  citizen: true,
  permanentResident: true,
  areas: [],
  household: 'other',
  nationalStandard: 'other',
  exitedOn: false,
  farming: 'none',
  averageLiving: false,
  ethnicMinority: false,
  graduatedCommuneOn: false,
  disability: 'none',
  student: false,
  compulsorySocialInsurance: false,
  allowances: [],
  healthGround: 'none',
  healthCard: false,
  roles: [],
  inClub: false,
  hivPositive: false,
  blindAssociation: false,
  traffickingVictimOn: false,
  bombVictim: false,
  monthsSupported: 0,
  lastCoveredOn: false,
};

function stateAlone(scheme: Scheme, from: string, months: number, person: Person, contribution: Contribution) {
  const asked = { province: '79', schemes: [scheme], from, months, policy: 'vietnam', person, contribution } as const;
  const answer = quote({ ...asked, language: 'vi', asOn: `${from}-01` }, rulebook).schemes[scheme];
  if (!answer) throw new Error(`no answer for ${scheme}`);
  return answer.total;
}

/** Who each line of the social insurance table is about. */
const NET: Readonly<Record<string, Person>> = {
  'net: poor / island commune / special zone (50%)': { ...nobody, household: 'poor', nationalStandard: 'poor' },
  'net: near-poor (40%)': { ...nobody, household: 'near-poor', nationalStandard: 'near-poor' },
  'net: ethnic minority (30%)': { ...nobody, ethnicMinority: true },
  'net: other (20%)': nobody,
};

/** The table holds from July 2025 to June 2026: both ends are asked. */
const SOCIAL_MONTHS = ['2025-07', '2026-06'] as const;

function socialAmounts(row: Row): readonly (number | null)[] {
  const income = /^income ([\d,]+)\/month$/.exec(cell(row, 'input'))?.[1];
  if (!income) throw new Error(`row ${row.id} names no income`);
  const quantity = cell(row, 'quantity');
  const contribution: Contribution = { monthlyIncome: Number(income.replaceAll(',', '')), method: 'monthly' };
  const quotes = (person: Person) =>
    SOCIAL_MONTHS.map((month) => stateAlone('social-insurance', month, 1, person, contribution));
  if (quantity === 'base premium') return quotes(nobody).map(({ due }) => due);
  const person = NET[quantity];
  if (!person) throw new Error(`row ${row.id}: ${quantity}`);
  const amounts = quotes(person);
  const islander = quantity.includes('island') ? quotes({ ...nobody, areas: ['island'] }) : [];
  const zone = quantity.includes('special zone') ? quotes({ ...nobody, commune: '11948' }) : [];
  return [...amounts, ...islander, ...zone].map(({ participant }) => participant);
}

/** The months in which each printed table of health insurance held: its first and its last, where the engine knows them. */
const HEALTH_MONTHS: readonly (readonly [period: RegExp, months: readonly string[]])[] = [
  [/1,390,000/, ['2018-12', '2019-06']],
  [/1,490,000/, ['2019-07', '2023-06']],
  [/1,800,000/, ['2023-07', '2024-06']],
  [/2,340,000/, ['2024-07', '2026-06']],
  [/2026-07-01/, ['2026-07', '2026-12']],
];

/** Months paid by each member of the household, in the order of joining; the rank of a single member. */
function membersOf(row: Row): readonly { readonly rank: number; readonly months: number }[] {
  const input = cell(row, 'input');
  const months = Number(/^(\d+) months?/.exec(cell(row, 'quantity'))?.[1]);
  const rank = /^person (\d)$/.exec(input)?.[1];
  if (rank) return [{ rank: Number(rank), months }];
  const persons = /^(\d) persons?$/.exec(input)?.[1];
  if (persons) return Array.from({ length: Number(persons) }, (_, at) => ({ rank: at + 1, months }));
  const coterminous = /^coterminous ([\d/]+)/.exec(input)?.[1];
  if (coterminous) return coterminous.split('/').map((each, at) => ({ rank: at + 1, months: Number(each) }));
  throw new Error(`row ${row.id}: ${input}`);
}

/** How a member pays at once for so many months; anything longer is a year, paid in part or whole. */
const METHOD: Readonly<Record<number, HealthMethod>> = { 1: 'quarterly', 3: 'quarterly', 6: 'semiannual' };

function healthAmounts(row: Row): readonly (number | null)[] {
  const period = `${cell(row, 'period')} ${cell(row, 'input')}`;
  const asked = HEALTH_MONTHS.find(([pattern]) => pattern.test(period))?.[1];
  if (!asked) throw new Error(`row ${row.id}: ${period}`);
  return asked.map((month) =>
    membersOf(row)
      .map(({ rank, months }) => {
        const healthMethod = METHOD[months] ?? 'annual';
        return stateAlone('health-insurance', month, months, nobody, { healthMethod, householdRank: rank }).participant;
      })
      .reduce((sum, amount) => (sum === null || amount === null ? null : sum + amount)),
  );
}

const amountsOf = (row: Row) => (cell(row, 'scheme') === 'BHXH TN' ? socialAmounts(row) : healthAmounts(row));

describe('published amounts', () => {
  it('are 105, each of a kind we can ask for', () => {
    expect(published).toHaveLength(105);
    expect(new Set(published.map(({ id }) => id)).size).toBe(105);
    expect(published.map(({ row }) => row.scheme)).toEqual([
      ...Array.from({ length: 55 }, () => 'BHXH TN'),
      ...Array.from({ length: 50 }, () => 'BHYT household'),
    ]);
  });

  it('are misprinted exactly where the errata list says so', () => {
    expect(published.filter(({ row }) => row.agree !== 'yes').map(({ id }) => id)).toEqual(ERRATA);
    expect(published.filter(({ printed, formula }) => printed !== formula).map(({ id }) => id)).toEqual(ERRATA);
  });

  it.each(published.map((one) => [one.name, one] as const))('%s', (_name, { row, formula }) => {
    const ours = amountsOf(row);

    expect(ours.length).toBeGreaterThan(0);
    expect(ours).toEqual(ours.map(() => formula));
  });
});

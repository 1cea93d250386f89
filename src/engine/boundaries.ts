/**
 * The months ahead in which something known may change for a person: an age or a window of theirs, a text that starts or
 * ends, a number of the law. Whether anything does change is for outlook.ts to see; nothing here looks at amounts.
 *
 * What is the same for everybody who asks from one month is put together once; of a person only the months are read.
 */
import type { Simple } from './condition.ts';
import type { CiteText } from './explain.ts';
import type { WindowFact } from './facts.ts';
import { birthdayMonth, firstMonthPast, monthIndex } from './month.ts';
import type { Case, Covered } from './payments.ts';
import type { Dated, Policy, StatePolicy, Words } from './policy.ts';
import type { Program } from './program.ts';
import type { Rulebook } from './rulebook.ts';

/** What may change in a month, of which kind, why, and where it is written. */
export type Boundary = {
  readonly month: number;
  readonly of: 'person' | 'text' | 'number' | 'end';
  readonly why: Words;
  readonly cite: string;
};

/** The months after the first in which something may change, in order; and what it is, for a month in which it did. */
export type Boundaries = { readonly months: readonly number[]; readonly in: (month: number) => readonly Boundary[] };

export function boundariesOf(first: Covered, asked: Case, rulebook: Rulebook): Boundaries {
  const { turns, law } = aheadOf(first, asked, rulebook);
  const turnMonths = turns.map((turn) => monthOfTurn(turn, asked));
  const months: number[] = [];
  const add = (month: number) => {
    if (month > first.month && !months.includes(month)) months.push(month);
  };
  for (const month of turnMonths) add(month);
  for (const { month } of law) add(month);
  return {
    months: months.sort((a, b) => a - b),
    in: (month) => [
      ...turns.filter((_, at) => turnMonths[at] === month).map(({ boundary }) => ({ month, ...boundary })),
      ...law.filter((boundary) => boundary.month === month),
    ],
  };
}

/** What lies ahead of everybody who asks under the same texts. */
type Ahead = {
  /** Ages, windows and the state's cap: whose month is the person's own. */
  readonly turns: readonly Turn[];
  readonly law: readonly Boundary[];
};

type Turn = { readonly boundary: Omit<Boundary, 'month'> } & (
  | { readonly by: 'age-from' | 'age-below'; readonly years: number }
  | { readonly by: 'window-opens' | 'window-closes'; readonly fact: WindowFact; readonly months: number }
  | { readonly by: 'cap'; readonly months: number }
);

const remembered = new WeakMap<Program, Map<string, Ahead>>();

/** Put together once for each program and what follows it: the months asked from do not matter here. */
function aheadOf(first: Covered, asked: Case, rulebook: Rulebook): Ahead {
  const { program, local } = first;
  const later = asked.policy === null ? policiesAfter(first.month, asked, rulebook) : [];
  const texts = asked.policy === null ? `+${later.length}` : (local?.id ?? 'vietnam');
  const key = `${asked.province}|${texts}|${asked.method ?? ''}`;
  const known = remembered.get(program) ?? new Map<string, Ahead>();
  const before = known.get(key);
  if (before) return before;
  const programs = later.map((policy) =>
    rulebook.programFor(asked.scheme, policy, monthIndex(policy.from), asked.method),
  );
  const ahead = {
    turns: [...turnsOf([program, ...programs], rulebook.citeText), ...capOf(program, rulebook.citeText)],
    law: [...textsAhead(local, asked, rulebook), ...numbers(asked, rulebook)],
  };
  remembered.set(program, known.set(key, ahead));
  return ahead;
}

function policiesAfter(month: number, { province, scheme }: Case, { policies }: Rulebook): readonly Policy[] {
  return policies.filter(
    (policy) => policy.province === province && policy.schemes.includes(scheme) && monthIndex(policy.from) > month,
  );
}

function capOf({ state }: Program, citeText: CiteText): readonly Turn[] {
  const cap = state?.capMonths;
  if (!cap) return [];
  const { months, cite } = cap;
  const why = { vi: `hết ${months} tháng Nhà nước hỗ trợ`, en: `the ${months} months of state support are used up` };
  return [{ by: 'cap', months, boundary: { of: 'end', why, cite: citeText(cite) } }];
}

/** Ages and windows that a rule of today's text or a later one asks for, each with the clause that asks first. */
function turnsOf(programs: readonly Program[], citeText: CiteText): readonly Turn[] {
  const byCondition = new Map<string, readonly Turn[]>();
  for (const { condition, cite } of programs.flatMap((program) => timesOf(program, citeText))) {
    const key = JSON.stringify(condition);
    if (!byCondition.has(key)) byCondition.set(key, turnsIn(condition, cite));
  }
  return [...byCondition.values()].flat();
}

/** A condition that time alone changes, with the clause that asks for it first. */
type Time = { readonly condition: Extract<Simple, { fact: 'age' } | { withinMonths: number }>; readonly cite: string };

function timesOf(program: Program, citeText: CiteText): readonly Time[] {
  const parts = [...program.rules, ...program.groups, ...program.payers, ...program.participants];
  return program.atoms.list.flatMap(({ condition, index }): readonly Time[] => {
    if (condition.fact !== 'age' && !('withinMonths' in condition)) return [];
    const asking = parts.find(({ alternatives }) => alternatives.flat().some((literal) => literal >> 1 === index));
    return [{ condition, cite: asking ? citeText(asking.source.cite) : '' }];
  });
}

function turnsIn(condition: Time['condition'], cite: string): readonly Turn[] {
  const told = (vi: string, en: string) => ({ of: 'person', why: { vi, en }, cite }) as const;
  if (condition.fact !== 'age') {
    const { fact, withinMonths: months } = condition;
    const opens = told(`bắt đầu thời hạn ${months} tháng`, `the ${months}-month window opens`);
    const closes = told(`hết thời hạn ${months} tháng`, `the ${months}-month window has closed`);
    return [
      { by: 'window-opens', fact, months, boundary: opens },
      { by: 'window-closes', fact, months, boundary: closes },
    ];
  }
  const { from, below } = condition;
  const turns: Turn[] = [];
  if (from !== undefined)
    turns.push({ by: 'age-from', years: from, boundary: told(`đủ ${from} tuổi`, `turning ${from}`) });
  if (below !== undefined)
    turns.push({ by: 'age-below', years: below, boundary: told(`đã đủ ${below} tuổi`, `no longer under ${below}`) });
  return turns;
}

/** Before every month that can be asked for: a turn that this person does not meet. */
const NO_TURN = -1;

function monthOfTurn(turn: Turn, { person, from, known: { birth } }: Case): number {
  switch (turn.by) {
    case 'age-from':
      return birth ? birthdayMonth(birth, turn.years) : NO_TURN;
    case 'age-below':
      return birth ? firstMonthPast(birth, turn.years) : NO_TURN;
    case 'cap':
      return from + Math.max(0, turn.months - (person.monthsSupported ?? 0));
    default: {
      const on = person[turn.fact];
      if (!on) return NO_TURN;
      return monthIndex(on) + (turn.by === 'window-closes' ? turn.months : 0);
    }
  }
}

/** Texts that start and end: of the place, or the one asked for instead, and of the state. */
function textsAhead(local: Policy | null, asked: Case, rulebook: Rulebook): readonly Boundary[] {
  const inTurn = asked.policy === null ? policiesAfter(0, asked, rulebook) : [];
  const state = rulebook.statePolicies.filter(({ scheme }) => scheme === asked.scheme);
  const ends = (asked.policy === null ? inTurn : local ? [local] : []).flatMap(
    ({ supportEnds }): readonly Boundary[] => {
      if (!supportEnds) return [];
      const { month, says, cite } = supportEnds;
      return [{ month: monthIndex(month) + 1, of: 'end', why: says, cite: rulebook.citeText(cite) }];
    },
  );
  return [
    ...ends,
    ...inTurn.map(starts({ vi: 'quy định mới có hiệu lực', en: 'a new text takes effect' })),
    ...state.map(starts({ vi: 'quy định mới của Nhà nước', en: 'a new text of the state' })),
  ];
}

function starts(why: Words): (policy: Policy | StatePolicy) => Boundary {
  return ({ from, instruments }) => ({ month: monthIndex(from), of: 'text', why, cite: instruments[0]?.short ?? '' });
}

function numbers({ scheme }: Case, { parameters }: Rulebook): readonly Boundary[] {
  const changes = (values: readonly Dated<number>[], why: Words) =>
    values.map(({ from, cite }): Boundary => ({ month: monthIndex(from), of: 'number', why, cite }));
  const level = changes(parameters.referenceLevel, { vi: 'mức lương cơ sở mới', en: 'a new reference level' });
  if (scheme === 'health-insurance') return level;
  const line = { vi: 'mức chuẩn hộ nghèo nông thôn mới', en: 'a new rural poverty line' };
  return [...changes(parameters.ruralPovertyLine, line), ...level];
}

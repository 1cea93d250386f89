/**
 * What is known to lie ahead: an age or a window of a person, a text that starts or ends, a number of the law. It says
 * when to look again, and why something may have changed in a month; whether anything did is for outlook.ts to see.
 *
 * What is the same for everybody under the same texts is put together once; of a person only the months are read.
 */
import type { Simple } from './condition.ts';
import type { CiteText } from './explain.ts';
import type { Scheme, WindowFact } from './facts.ts';
import { birthdayMonth, firstMonthPast, monthIndex } from './month.ts';
import type { Case, Covered } from './payments.ts';
import type { Dated, Policy, StatePolicy, Words } from './policy.ts';
import type { Program } from './program.ts';
import type { Rulebook } from './rulebook.ts';

/** A part of a text that asks for an age or a window. */
type Asking = Program['rules' | 'groups' | 'payers' | 'participants'][number]['source'];

/** What may change, of which kind, why, and where it is written; of a person's own time also which part asks for it. */
export type Change = {
  readonly of: 'person' | 'text' | 'number' | 'end';
  readonly why: Words;
  readonly cite: string;
  readonly asking?: Asking;
};

type Boundary = Change & { readonly month: number };

const NEVER = Number.POSITIVE_INFINITY;

/** What lies ahead of a case whatever the months that come bring: what the law has, and the end of the state's own support. */
export type Ahead = { readonly law: readonly Boundary[]; readonly cap: Turn | null; readonly capMonth: number };

export function aheadOf(first: Covered, asked: Case, rulebook: Rulebook): Ahead {
  const cap = capOf(first.program, rulebook.citeText);
  return { law: lawAhead(first, asked, rulebook), cap, capMonth: cap ? monthOfTurn(cap, asked) : NEVER };
}

/** The next month in which the law or the state's cap may change something; a person's own time is not looked at. */
export function nextOfLaw(month: number, { law, capMonth }: Ahead): number {
  const cap = capMonth > month ? capMonth : NEVER;
  for (const boundary of law) if (boundary.month > month) return Math.min(cap, boundary.month);
  return cap;
}

/** All that may have changed something for a person in the month of `now`. */
export function boundariesIn(
  { month, program }: Covered,
  { law, cap, capMonth }: Ahead,
  asked: Case,
  rulebook: Rulebook,
): readonly Change[] {
  const found: Change[] = [];
  for (const turn of turnsOf(program, rulebook.citeText)) {
    if (monthOfTurn(turn, asked) === month) found.push(turn.boundary);
  }
  if (cap && capMonth === month) found.push(cap.boundary);
  for (const boundary of law) if (boundary.month === month) found.push(boundary);
  return found;
}

/** By scheme, and by the place, or by the policy asked for instead. */
type Laws = { readonly [S in Scheme]: Map<Policy | string, readonly Boundary[]> };

const laws = new WeakMap<Rulebook, Laws>();

/** What the law itself has ahead, in order: the same for everybody of a place and scheme, so it is listed once. */
function lawAhead({ local }: Covered, asked: Case, rulebook: Rulebook): readonly Boundary[] {
  const known = laws.get(rulebook) ?? { 'social-insurance': new Map(), 'health-insurance': new Map() };
  laws.set(rulebook, known);
  const under = asked.policy === null ? asked.province : (local ?? 'vietnam');
  const before = known[asked.scheme].get(under);
  if (before) return before;
  const list = [...textsAhead(local, asked, rulebook), ...numbers(asked, rulebook)].sort((a, b) => a.month - b.month);
  known[asked.scheme].set(under, list);
  return list;
}

/** An age, a window or the state's cap: its month is the person's own. */
type Turn = { readonly boundary: Change } & (
  | { readonly by: 'age-from' | 'age-below'; readonly years: number }
  | { readonly by: 'window-opens' | 'window-closes'; readonly fact: WindowFact; readonly months: number }
  | { readonly by: 'cap'; readonly months: number }
);

const caps = new WeakMap<StatePolicy, Turn | null>();

function capOf({ state }: Program, citeText: CiteText): Turn | null {
  if (!state) return null;
  const known = caps.get(state);
  if (known !== undefined) return known;
  const cap = state.capMonths ? capTurn(state.capMonths, citeText) : null;
  caps.set(state, cap);
  return cap;
}

function capTurn({ months, cite }: NonNullable<StatePolicy['capMonths']>, citeText: CiteText): Turn {
  const why = { vi: `hết ${months} tháng Nhà nước hỗ trợ`, en: `the ${months} months of state support are used up` };
  return { by: 'cap', months, boundary: { of: 'end', why, cite: citeText(cite) } };
}

const turns = new WeakMap<Program, readonly Turn[]>();

/** Ages and windows that the text in force asks for, once for each part that asks: each part has a clause of its own. */
function turnsOf(program: Program, citeText: CiteText): readonly Turn[] {
  const known = turns.get(program);
  if (known) return known;
  const made = timesOf(program).flatMap(({ condition, asking }) => turnsIn(condition, asking, citeText));
  turns.set(program, made);
  return made;
}

function policiesOfPlace({ province, scheme }: Case, { policies }: Rulebook): readonly Policy[] {
  return policies.filter((policy) => policy.province === province && policy.schemes.includes(scheme));
}

/** A condition that time alone changes, with a part that asks for it. */
type Time = {
  readonly condition: Extract<Simple, { fact: 'age' } | { withinMonths: number }>;
  readonly asking: Asking;
};

function timesOf(program: Program): readonly Time[] {
  const parts = [...program.rules, ...program.groups, ...program.payers, ...program.participants];
  return program.atoms.list.flatMap(({ condition, index }): readonly Time[] => {
    if (condition.fact !== 'age' && !('withinMonths' in condition)) return [];
    return parts
      .filter(({ alternatives }) => alternatives.flat().some((literal) => literal >> 1 === index))
      .map(({ source }) => ({ condition, asking: source }));
  });
}

function turnsIn(condition: Time['condition'], asking: Asking, citeText: CiteText): readonly Turn[] {
  const cite = citeText(asking.cite);
  const told = (vi: string, en: string) => ({ of: 'person', why: { vi, en }, cite, asking }) as const;
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
  const inTurn = asked.policy === null ? policiesOfPlace(asked, rulebook) : [];
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

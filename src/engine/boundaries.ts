/**
 * The months ahead in which something known may change for a person: an age or a window of theirs, a text that starts or
 * ends, a number of the law. Whether anything does change is for outlook.ts to see; nothing here looks at amounts.
 */
import type { Simple } from './condition.ts';
import type { CiteText } from './explain.ts';
import { type Birth, birthdayMonth, firstMonthPast, monthIndex } from './month.ts';
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

/** All boundaries after the first month, month by month in order. */
export function boundariesOf(first: Covered, asked: Case, rulebook: Rulebook): readonly (readonly Boundary[])[] {
  const all = [...personal(first, asked, rulebook), ...lawAhead(first, asked, rulebook)];
  const byMonth = new Map<number, Boundary[]>();
  for (const boundary of all.filter(({ month }) => month > first.month).sort((a, b) => a.month - b.month)) {
    const others = byMonth.get(boundary.month);
    if (others) others.push(boundary);
    else byMonth.set(boundary.month, [boundary]);
  }
  return [...byMonth.values()];
}

const ahead = new WeakMap<Rulebook, Map<string, readonly Boundary[]>>();

/** What the law itself has ahead is the same for everybody of a place and scheme: it is listed once. */
function lawAhead(first: Covered, asked: Case, rulebook: Rulebook): readonly Boundary[] {
  const lists = ahead.get(rulebook) ?? new Map<string, readonly Boundary[]>();
  ahead.set(rulebook, lists);
  const chosen = typeof asked.policy === 'string' ? asked.policy : (asked.policy?.id ?? '');
  const key = `${asked.scheme}|${asked.province}|${chosen}`;
  const known = lists.get(key);
  if (known) return known;
  const list = [...texts(first, asked, rulebook), ...numbers(asked, rulebook)];
  lists.set(key, list);
  return list;
}

/** Ages and windows of this person, as far as a rule of today's text or a later one asks for them; the state's cap. */
function personal(first: Covered, asked: Case, rulebook: Rulebook): readonly Boundary[] {
  const boundaries: Boundary[] = [];
  for (const { condition, cite } of timesAhead(first, asked, rulebook)) {
    if (condition.fact !== 'age')
      boundaries.push(...windowOf(asked.person[condition.fact], condition.withinMonths, cite));
    else if (asked.known.birth) boundaries.push(...ages(asked.known.birth, condition, cite));
  }
  const cap = first.program.state?.capMonths;
  if (cap) {
    const month = asked.from + Math.max(0, cap.months - (asked.person.monthsSupported ?? 0));
    const why = {
      vi: `hết ${cap.months} tháng Nhà nước hỗ trợ`,
      en: `the ${cap.months} months of state support are used up`,
    };
    boundaries.push({ month, of: 'end', why, cite: rulebook.citeText(cap.cite) });
  }
  return boundaries;
}

type Time = { readonly condition: Extract<Simple, { fact: 'age' } | { withinMonths: number }>; readonly cite: string };

function timesAhead(first: Covered, asked: Case, rulebook: Rulebook): readonly Time[] {
  const later =
    asked.policy === null ? policiesOfPlace(asked, rulebook).filter(({ from }) => monthIndex(from) > first.month) : [];
  const programs = later.map((policy) =>
    rulebook.programFor(asked.scheme, policy, monthIndex(policy.from), asked.method),
  );
  return [first.program, ...programs].flatMap((program) => timesOf(program, rulebook.citeText));
}

function policiesOfPlace({ province, scheme }: Case, { policies }: Rulebook): readonly Policy[] {
  return policies.filter((policy) => policy.province === province && policy.schemes.includes(scheme));
}

const times = new WeakMap<Program, readonly Time[]>();

/** The conditions of a program that time alone changes, each with the clause that first asks for it. */
function timesOf(program: Program, citeText: CiteText): readonly Time[] {
  const known = times.get(program);
  if (known) return known;
  const parts = [...program.rules, ...program.groups, ...program.payers, ...program.participants];
  const made = program.atoms.list.flatMap(({ condition, index }): readonly Time[] => {
    if (condition.fact !== 'age' && !('withinMonths' in condition)) return [];
    const asking = parts.find(({ alternatives }) => alternatives.flat().some((literal) => literal >> 1 === index));
    return [{ condition, cite: asking ? citeText(asking.source.cite) : '' }];
  });
  times.set(program, made);
  return made;
}

function windowOf(on: string | false | null | undefined, length: number, cite: string): readonly Boundary[] {
  if (!on) return [];
  const start = monthIndex(on);
  const opens = { vi: `bắt đầu thời hạn ${length} tháng`, en: `the ${length}-month window opens` };
  const closes = { vi: `hết thời hạn ${length} tháng`, en: `the ${length}-month window has closed` };
  return [
    { month: start, of: 'person', why: opens, cite },
    { month: start + length, of: 'person', why: closes, cite },
  ];
}

function ages(
  birth: Birth,
  { from, below }: { readonly from?: number; readonly below?: number },
  cite: string,
): readonly Boundary[] {
  const boundaries: Boundary[] = [];
  if (from !== undefined) {
    const why = { vi: `đủ ${from} tuổi`, en: `turning ${from}` };
    boundaries.push({ month: birthdayMonth(birth, from), of: 'person', why, cite });
  }
  if (below !== undefined) {
    const why = { vi: `đã đủ ${below} tuổi`, en: `no longer under ${below}` };
    boundaries.push({ month: firstMonthPast(birth, below), of: 'person', why, cite });
  }
  return boundaries;
}

/** Texts that start and end: of the place, or the one asked for instead, and of the state. */
function texts({ local }: Covered, asked: Case, rulebook: Rulebook): readonly Boundary[] {
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

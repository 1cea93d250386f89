/**
 * What is coming for this person: the months in which an age, a window, a text or a number of the law changes what they
 * get. Only changes that are known today; nothing is guessed about laws to come.
 */
import type { Change, Language } from './answer.ts';
import type { Simple } from './condition.ts';
import type { CiteText } from './explain.ts';
import { ruleOf, stateRuleIdOf } from './installments.ts';
import { type Birth, birthdayMonth, firstMonthPast, monthIndex, monthOf } from './month.ts';
import { type Case, type Covered, coveredMonth, exactly, isStateSupported } from './payments.ts';
import type { Dated, Policy, StatePolicy } from './policy.ts';
import type { Program } from './program.ts';
import type { Rulebook } from './rulebook.ts';
import { dong } from './text.ts';

/** A month in which something known changes, why, and where it is written. */
type Boundary = {
  readonly month: number;
  readonly why: { readonly vi: string; readonly en: string };
  readonly cite: string;
};

export type Outlook = {
  readonly supportEndsIn: string | null;
  readonly next: readonly Change[];
  readonly nearest: readonly Change[];
};

/** Changes told at most, and how far ahead a way in is still worth telling. */
const TOLD = 3;
const HORIZON = 120;

export function outlookOf(
  first: Covered,
  asked: Case,
  rulebook: Rulebook,
  language: Language,
  citeText: CiteText,
): Outlook {
  if (!first.decision.decided) return { supportEndsIn: null, next: [], nearest: [] };
  const next: Change[] = [];
  let nearest: Change | null = null;
  let supportEndsIn: string | null = null;
  let before = first;
  let supported = asked.person.monthsSupported ?? 0;
  for (const boundary of boundariesOf(first, asked, rulebook, citeText)) {
    const since = isStateSupported(before) ? boundary.month - before.month : 0;
    const at = { paidIn: boundary.month, month: boundary.month, supported: exactly(supported + since) };
    const now = coveredMonth(asked, rulebook, at);
    if (!now.decision.decided) continue;
    supported += since;
    const unchanged = same(before, now);
    before = now;
    if (unchanged) continue;
    const change = { month: monthOf(boundary.month), says: saying(boundary, now, language), cite: boundary.cite };
    if (next.length < TOLD) next.push(change);
    if (first.outcome === 'eligible' && now.outcome !== 'eligible') supportEndsIn ??= monthOf(boundary.month - 1);
    if (first.outcome === 'refused' && now.outcome === 'eligible' && boundary.month - first.month <= HORIZON)
      nearest ??= change;
  }
  return { supportEndsIn, next, nearest: nearest ? [nearest] : [] };
}

function same(one: Covered, other: Covered): boolean {
  const { amounts: a } = one;
  const { amounts: b } = other;
  return (
    one.outcome === other.outcome &&
    a.due === b.due &&
    a.state === b.state &&
    a.local === b.local &&
    ruleOf(one)?.id === ruleOf(other)?.id &&
    stateRuleIdOf(one) === stateRuleIdOf(other)
  );
}

function saying({ why }: Boundary, { amounts, outcome }: Covered, language: Language): string {
  const { state, local, participant } = amounts;
  if (language === 'vi') {
    const gets = outcome === 'refused' ? ', địa phương không hỗ trợ' : '';
    return `${why.vi}${gets}: mỗi tháng Nhà nước ${dong(state, 'vi')}, địa phương ${dong(local, 'vi')}, còn đóng ${dong(participant, 'vi')}`;
  }
  const gets = outcome === 'refused' ? ', no local support' : '';
  return `${why.en}${gets}: each month the state ${dong(state, 'en')}, the locality ${dong(local, 'en')}, left to pay ${dong(participant, 'en')}`;
}

function boundariesOf(first: Covered, asked: Case, rulebook: Rulebook, citeText: CiteText): readonly Boundary[] {
  const all = [
    ...personal(first, asked, citeText),
    ...texts(first, asked, rulebook, citeText),
    ...numbers(asked, rulebook),
  ];
  const later = all.filter(({ month }) => month > first.month).sort((a, b) => a.month - b.month);
  return later.filter(({ month }, at) => later[at - 1]?.month !== month);
}

/** Ages and windows of this person, as far as any rule asks for them; the cap of the state's months. */
function personal(first: Covered, asked: Case, citeText: CiteText): readonly Boundary[] {
  const boundaries: Boundary[] = [];
  for (const { condition, cite } of timesOf(first.program, citeText)) {
    if (condition.fact === 'age') {
      if (asked.birth) boundaries.push(...ages(asked.birth, condition, cite));
    } else boundaries.push(...windowOf(asked.person[condition.fact], condition.withinMonths, cite));
  }
  const cap = first.program.state?.capMonths;
  if (cap) {
    const month = asked.from + Math.max(0, cap.months - (asked.person.monthsSupported ?? 0));
    const why = {
      vi: `hết ${cap.months} tháng Nhà nước hỗ trợ`,
      en: `the ${cap.months} months of state support are used up`,
    };
    boundaries.push({ month, why, cite: citeText(cap.cite) });
  }
  return boundaries;
}

type Time = { readonly condition: Extract<Simple, { fact: 'age' } | { withinMonths: number }>; readonly cite: string };

const times = new WeakMap<Program, readonly Time[]>();

/** The conditions of a program that time alone changes, each with the clause that first asks for it. */
function timesOf(program: Program, citeText: CiteText): readonly Time[] {
  const known = times.get(program);
  if (known) return known;
  const { local, state } = program;
  const sources = [
    ...(local?.rules ?? []),
    ...(state?.groups ?? []),
    ...(state?.payers ?? []),
    ...(state?.participants ?? []),
  ].map(({ cite, when }) => ({ cite, when: JSON.stringify(when) }));
  const made = program.atoms.list.flatMap(({ condition }): readonly Time[] => {
    if (condition.fact !== 'age' && !('withinMonths' in condition)) return [];
    const text = JSON.stringify(condition);
    const source = sources.find(({ when }) => when.includes(text));
    return [{ condition, cite: source ? citeText(source.cite) : '' }];
  });
  times.set(program, made);
  return made;
}

function windowOf(on: string | false | null | undefined, length: number, cite: string): readonly Boundary[] {
  if (!on) return [];
  const start = monthIndex(on);
  return [
    { month: start, why: { vi: `bắt đầu thời hạn ${length} tháng`, en: `the ${length} months begin` }, cite },
    { month: start + length, why: { vi: `hết thời hạn ${length} tháng`, en: `the ${length} months are over` }, cite },
  ];
}

function ages(
  birth: Birth,
  { from, below }: { readonly from?: number; readonly below?: number },
  cite: string,
): readonly Boundary[] {
  const boundaries: Boundary[] = [];
  if (from !== undefined) {
    boundaries.push({
      month: birthdayMonth(birth, from),
      why: { vi: `đủ ${from} tuổi`, en: `turning ${from}` },
      cite,
    });
  }
  if (below !== undefined) {
    boundaries.push({
      month: firstMonthPast(birth, below),
      why: { vi: `đã đủ ${below} tuổi`, en: `past the ${below}th birthday` },
      cite,
    });
  }
  return boundaries;
}

/** Texts that start and end: of the place, or the one asked for instead, and of the state. */
function texts(first: Covered, asked: Case, rulebook: Rulebook, citeText: CiteText): readonly Boundary[] {
  const ofPlace = rulebook.policies.filter(({ province }) => province === asked.province);
  const local = asked.policy === null ? ofPlace : first.local ? [first.local] : [];
  const state = rulebook.statePolicies.filter(({ scheme }) => scheme === asked.scheme);
  const starts = (why: Boundary['why']) => (policy: Policy | StatePolicy) => ({
    month: monthIndex(policy.from),
    why,
    cite: policy.instruments[0]?.short ?? '',
  });
  const ends = local.flatMap(({ supportEnds }) =>
    supportEnds
      ? [{ month: monthIndex(supportEnds.month) + 1, why: supportEnds.says, cite: citeText(supportEnds.cite) }]
      : [],
  );
  return [
    ...ends,
    ...(asked.policy === null ? local : []).map(
      starts({ vi: 'quy định mới có hiệu lực', en: 'a new text takes effect' }),
    ),
    ...state.map(starts({ vi: 'quy định mới của Nhà nước', en: 'a new text of the state' })),
  ];
}

function numbers({ scheme }: Case, { parameters }: Rulebook): readonly Boundary[] {
  const changes = (values: readonly Dated<number>[], why: Boundary['why']) =>
    values.map(({ from, cite }) => ({ month: monthIndex(from), why, cite }));
  const level = changes(parameters.referenceLevel, { vi: 'mức lương cơ sở mới', en: 'a new reference level' });
  if (scheme === 'health-insurance') return level;
  const line = { vi: 'mức chuẩn hộ nghèo nông thôn mới', en: 'a new rural poverty line' };
  return [...changes(parameters.ruralPovertyLine, line), ...level];
}

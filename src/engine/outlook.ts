/**
 * What is coming for this person: the months in which an age, a window, a text or a number of the law changes what they
 * get. Only changes that are known today; nothing is guessed about laws to come.
 */
import type { Change, Language } from './answer.ts';
import { ruleOf, stateRuleIdOf } from './installments.ts';
import { type Birth, birthdayMonth, firstMonthPast, monthIndex, monthOf } from './month.ts';
import { type Case, type Covered, coveredMonth, isStateSupported } from './payments.ts';
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
  citeText: (cite: { instrument: string; clause: string }) => string,
): Outlook {
  if (!first.decision.decided) return { supportEndsIn: null, next: [], nearest: [] };
  const next: Change[] = [];
  let nearest: Change | null = null;
  let supportEndsIn: string | null = null;
  let before = first;
  let supported = asked.person.monthsSupported ?? 0;
  for (const boundary of boundariesOf(first, asked, rulebook, citeText)) {
    if (isStateSupported(before)) supported += boundary.month - before.month;
    const now = coveredMonth(asked, rulebook, { paidIn: boundary.month, month: boundary.month, supported });
    if (!now.decision.decided) continue;
    if (same(before, now)) {
      before = now;
      continue;
    }
    const change = { month: monthOf(boundary.month), says: saying(boundary, now, language), cite: boundary.cite };
    if (next.length < TOLD) next.push(change);
    if (first.outcome === 'eligible' && now.outcome !== 'eligible') supportEndsIn ??= monthOf(boundary.month - 1);
    if (first.outcome === 'refused' && now.outcome === 'eligible' && boundary.month - first.month <= HORIZON)
      nearest ??= change;
    before = now;
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
    const gets = outcome === 'eligible' ? '' : ', địa phương không hỗ trợ';
    return `${why.vi}${gets}: mỗi tháng Nhà nước ${dong(state, 'vi')}, địa phương ${dong(local, 'vi')}, còn đóng ${dong(participant, 'vi')}`;
  }
  const gets = outcome === 'eligible' ? '' : ', no local support';
  return `${why.en}${gets}: each month the state ${dong(state, 'en')}, the locality ${dong(local, 'en')}, left to pay ${dong(participant, 'en')}`;
}

function boundariesOf(
  first: Covered,
  asked: Case,
  rulebook: Rulebook,
  citeText: (cite: { instrument: string; clause: string }) => string,
): readonly Boundary[] {
  const all = [
    ...personal(first, asked, citeText),
    ...textual(first, asked, rulebook, citeText),
    ...numbers(asked, rulebook),
  ];
  const later = all.filter(({ month }) => month > first.month).sort((a, b) => a.month - b.month);
  return later.filter((boundary, at) => later.findIndex(({ month }) => month === boundary.month) === at);
}

/** Ages and windows of this person, as far as any rule asks for them. */
function personal(
  first: Covered,
  asked: Case,
  citeText: (cite: { instrument: string; clause: string }) => string,
): readonly Boundary[] {
  const boundaries: Boundary[] = [];
  for (const { condition } of first.program.atoms.list) {
    const cite = citeOf(first, condition, citeText);
    if (condition.fact === 'age' && asked.birth) boundaries.push(...ages(asked.birth, condition, cite));
    if ('withinMonths' in condition) {
      const on = asked.person[condition.fact];
      const length = condition.withinMonths;
      if (on) {
        boundaries.push({
          month: monthIndex(on),
          why: { vi: `bắt đầu thời hạn ${length} tháng`, en: `the ${length} months begin` },
          cite,
        });
        boundaries.push({
          month: monthIndex(on) + length,
          why: { vi: `hết thời hạn ${length} tháng`, en: `the ${length} months are over` },
          cite,
        });
      }
    }
  }
  return boundaries;
}

function ages(
  birth: Birth,
  { from, below }: { readonly from?: number; readonly below?: number },
  cite: string,
): readonly Boundary[] {
  const boundaries: Boundary[] = [];
  if (from !== undefined)
    boundaries.push({ month: birthdayMonth(birth, from), why: { vi: `đủ ${from} tuổi`, en: `turning ${from}` }, cite });
  if (below !== undefined)
    boundaries.push({
      month: firstMonthPast(birth, below),
      why: { vi: `đã đủ ${below} tuổi`, en: `past the ${below}th birthday` },
      cite,
    });
  return boundaries;
}

/** The clause that first asks for a condition. */
function citeOf(
  { program }: Covered,
  condition: unknown,
  citeText: (cite: { instrument: string; clause: string }) => string,
): string {
  const text = JSON.stringify(condition);
  const sources = [
    ...(program.local?.rules ?? []),
    ...(program.state?.groups ?? []),
    ...(program.state?.payers ?? []),
    ...(program.state?.participants ?? []),
  ];
  const source = sources.find(({ when }) => JSON.stringify(when).includes(text));
  return source ? citeText(source.cite) : '';
}

/** Texts that start, change or end. */
function textual(
  first: Covered,
  asked: Case,
  rulebook: Rulebook,
  citeText: (cite: { instrument: string; clause: string }) => string,
): readonly Boundary[] {
  const boundaries: Boundary[] = [];
  if (asked.policy === null) {
    for (const policy of rulebook.policies.filter(({ province }) => province === asked.province)) {
      boundaries.push({
        month: monthIndex(policy.from),
        why: { vi: 'quy định mới có hiệu lực', en: 'a new text takes effect' },
        cite: policy.instruments[0]?.short ?? '',
      });
    }
  }
  const ends = first.local?.supportEnds;
  if (ends) boundaries.push({ month: monthIndex(ends.month) + 1, why: ends.says, cite: citeText(ends.cite) });
  for (const policy of rulebook.statePolicies.filter(({ scheme }) => scheme === asked.scheme)) {
    boundaries.push({
      month: monthIndex(policy.from),
      why: { vi: 'quy định mới của Nhà nước', en: 'a new text of the state' },
      cite: policy.instruments[0]?.short ?? '',
    });
  }
  const cap = first.program.state?.capMonths;
  if (cap) {
    const month = asked.from + Math.max(0, cap.months - (asked.person.monthsSupported ?? 0));
    boundaries.push({
      month,
      why: {
        vi: `hết ${cap.months} tháng Nhà nước hỗ trợ`,
        en: `the ${cap.months} months of state support are used up`,
      },
      cite: citeText(cap.cite),
    });
  }
  return boundaries;
}

function numbers(asked: Case, rulebook: Rulebook): readonly Boundary[] {
  const { ruralPovertyLine, referenceLevel } = rulebook.parameters;
  const line = ruralPovertyLine.map(({ from, cite }) => ({
    month: monthIndex(from),
    why: { vi: 'mức chuẩn hộ nghèo nông thôn mới', en: 'a new rural poverty line' },
    cite,
  }));
  const level = referenceLevel.map(({ from, cite }) => ({
    month: monthIndex(from),
    why: { vi: 'mức lương cơ sở mới', en: 'a new reference level' },
    cite,
  }));
  return asked.scheme === 'social-insurance' ? [...line, ...level] : level;
}

/**
 * What is coming for this person: the months in which an age, a window, a text or a number of the law changes what they
 * get. Only changes that are known today; nothing is guessed about laws to come.
 */
import type { Change, Language } from './answer.ts';
import { type Ahead, aheadOf, boundariesIn, type Change as Cause, nextOfLaw } from './boundaries.ts';
import { ruleOf, stateRuleIdOf, stateSourceOf } from './installments.ts';
import { monthOf } from './month.ts';
import { type Case, type Covered, coveredMonth, exactly, isStateSupported } from './payments.ts';
import type { Rulebook } from './rulebook.ts';
import { dong } from './text.ts';
import { written } from './written.ts';

export type Outlook = {
  readonly supportEndsIn: string | null;
  readonly next: readonly Change[];
  readonly nearest: readonly Change[];
};

/** Changes told at most, and how far ahead a way in is still worth telling. */
export const CHANGES_TOLD = 3;
const HORIZON = 120;

export function outlookOf(first: Covered, asked: Case, rulebook: Rulebook, language: Language): Outlook {
  if (!first.decision.decided) return { supportEndsIn: null, next: [], nearest: [] };
  const next: Change[] = [];
  let nearest: Change | null = null;
  let supportEndsIn: string | null = null;
  const ahead = aheadOf(first, asked, rulebook);
  for (const { now, before } of turnsAhead(first, ahead, asked, rulebook)) {
    if (next.length === CHANGES_TOLD && isSettled(first, now, supportEndsIn, nearest)) break;
    const opens = first.outcome === 'refused' && now.outcome === 'eligible' && now.month - first.month <= HORIZON;
    if (first.outcome === 'eligible' && now.outcome !== 'eligible') supportEndsIn ??= monthOf(now.month - 1);
    const isNearest = opens && nearest === null;
    if (next.length === CHANGES_TOLD && !isNearest) continue;
    const change = changeOf(before, now, boundariesIn(now, ahead, asked, rulebook), language);
    if (next.length < CHANGES_TOLD) next.push(change);
    if (isNearest) nearest = change;
  }
  return { supportEndsIn, next, nearest: nearest ? [nearest] : [] };
}

/** Nothing further ahead would still be told: neither an end of support nor a way in. */
function isSettled(first: Covered, now: Covered, supportEndsIn: string | null, nearest: Change | null): boolean {
  if (first.outcome === 'eligible') return supportEndsIn !== null;
  return first.outcome !== 'refused' || nearest !== null || now.month - first.month > HORIZON;
}

type Turn = { readonly now: Covered; readonly before: Covered };

/**
 * The months in which what the person gets really becomes something else. From one month to the next in which anything
 * may change: by time, which the judgement knows, or by the law.
 */
function* turnsAhead(first: Covered, ahead: Ahead, asked: Case, rulebook: Rulebook): Generator<Turn> {
  let before = first;
  let supported = asked.person.monthsSupported ?? 0;
  let month = Math.min(first.until, nextOfLaw(first.month, ahead));
  while (month !== Number.POSITIVE_INFINITY) {
    const since = isStateSupported(before) ? month - before.month : 0;
    const at = { paidIn: month, month, supported: exactly(supported + since) };
    const now = coveredMonth(asked, rulebook, at, before);
    month = Math.min(now.until, nextOfLaw(month, ahead));
    if (!now.decision.decided) continue;
    supported += since;
    const last = before;
    before = now;
    if (!same(last, now)) yield { now, before: last };
  }
}

function same(one: Covered, other: Covered): boolean {
  const { amounts: a } = one;
  const { amounts: b } = other;
  return (
    one.outcome === other.outcome &&
    a.due === b.due &&
    a.state === b.state &&
    a.local === b.local &&
    sameRules(one, other)
  );
}

function sameRules(one: Covered, other: Covered): boolean {
  return ruleOf(one)?.id === ruleOf(other)?.id && stateRuleIdOf(one) === stateRuleIdOf(other);
}

function changeOf(before: Covered, now: Covered, causes: readonly Cause[], language: Language): Change {
  const { why, cite } = causeOf(before, now, causes);
  return { month: monthOf(now.month), says: saying(withoutStop(why[language]), now, language), cite };
}

function withoutStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence.slice(0, -1) : sentence;
}

/** Where several things fall in one month, the one that can have brought about this change. */
function causeOf(before: Covered, now: Covered, causes: readonly Cause[]): Pick<Cause, 'why' | 'cite'> {
  const newText = before.local !== now.local || before.program.state !== now.program.state;
  const order: readonly Cause['of'][] = newText
    ? ['text', 'end', 'person', 'number']
    : sameRules(before, now)
      ? ['end', 'number', 'person', 'text']
      : ['person', 'end', 'number', 'text'];
  for (const kind of order) {
    const [first, ...others] = causes.filter(({ of }) => of === kind);
    if (first === undefined) continue;
    return others.length === 0
      ? first
      : ([first, ...others].find(({ asking }) => turned(before, now, asking)) ?? first);
  }
  return { why: { vi: '', en: '' }, cite: '' };
}

/** Whether this part no longer carries the answer, or now does: an age that several clauses ask for is told by theirs. */
function turned(before: Covered, now: Covered, part: Cause['asking']): boolean {
  return [ruleOf, stateSourceOf].some((carrierOf) => {
    const [was, is] = [carrierOf(before), carrierOf(now)];
    return was !== is && (part === was || part === is);
  });
}

function saying(why: string, { amounts, outcome }: Covered, language: Language): string {
  const state = dong(amounts.state, language);
  const local = dong(amounts.local, language);
  const participant = dong(amounts.participant, language);
  if (language === 'vi') {
    const gets = outcome === 'refused' ? ', địa phương không hỗ trợ' : '';
    return written`${why}${gets}: mỗi tháng Nhà nước ${state}, địa phương ${local}, còn đóng ${participant}`;
  }
  const gets = outcome === 'refused' ? ', no local support' : '';
  return written`${why}${gets}: each month the state ${state}, the locality ${local}, left to pay ${participant}`;
}

/**
 * What a commune adds to an answer: a layer over what due, state and local come to, for those who live there. Pure: the
 * commune's decisions come in as data, and where it has none the answer is the same object.
 *
 * The premium is topped up in the month of payment at the rate of the decision then in force, for each covered month until
 * its end; rounded half up per person and month, at most the cap, and never more than is left to pay: state and local stand
 * before it, so it is cut first of the three (law.md A5.7). The rate is of the premium; in social insurance of that on the
 * rural poverty line, as every other share. Of several decisions that hold for a person, the highest counts.
 */
import type { Answer, Change, Installment, Question, SchemeAnswer, Warning } from './answer.ts';
import type { Month, Scheme } from './facts.ts';
import { totalOf } from './installments.ts';
import { atRate, shareAtRate } from './money.ts';
import { addMonths, monthIndex } from './month.ts';
import type { Rule, StateGroup } from './policy.ts';
import type { Rulebook } from './rulebook.ts';
import { textOf } from './text.ts';
import { withSteps } from './top-up-steps.ts';

export type TopUp = {
  readonly scheme: Scheme;
  /** Local rules and the state's groups, by id; null for everybody who lives there. */
  readonly groups: readonly string[] | null;
  /** Basis points of the premium. */
  readonly rate: number;
  /** Đồng a person and month at most; null without one. */
  readonly cap: number | null;
  /** The first and last month of payment; covered months end with it too. */
  readonly from: Month;
  readonly until: Month | null;
  readonly decision?: { readonly number: string };
};

/** What is in force in a commune; `unknown` where it could not be read. */
export type CommuneTopUps = readonly TopUp[] | 'unknown';

const UNREACHABLE = {
  vi: 'Chưa đọc được mức xã, phường hỗ trợ thêm; số còn đóng có thể thấp hơn phần còn lại sau Nhà nước và địa phương.',
  en: 'What the commune adds could not be read; what is left to pay may be less than state and local leave.',
} as const;

export function withTopUps(answer: Answer, topUps: CommuneTopUps, question: Question, rulebook: Rulebook): Answer {
  if (question.policy === 'vietnam') return answer;
  const schemes: { [S in Scheme]?: SchemeAnswer } = { ...answer.schemes };
  let changed = false;
  for (const scheme of question.schemes) {
    const one = answer.schemes[scheme];
    if (one === undefined) continue;
    const topped = toppedUp(one, scheme, topUps, question, rulebook);
    changed ||= topped !== one;
    schemes[scheme] = topped;
  }
  return changed ? { ...answer, schemes } : answer;
}

function toppedUp(
  answer: SchemeAnswer,
  scheme: Scheme,
  topUps: CommuneTopUps,
  question: Question,
  rulebook: Rulebook,
): SchemeAnswer {
  const rows =
    topUps === 'unknown' ? unread(answer, scheme, question) : added(answer, scheme, topUps, question, rulebook);
  const isAsBefore = rows.every((row, at) => row === answer.installments[at]);
  if (isAsBefore && topUps === 'unknown') return answer;
  const next = coming(answer, scheme, topUps, question, rulebook);
  const nearest = marked(answer.nearest, scheme, topUps, question);
  if (isAsBefore) return next === answer.next && nearest === answer.nearest ? answer : { ...answer, next, nearest };
  const [first] = rows;
  return {
    ...answer,
    next,
    nearest,
    installments: rows,
    total: totalOf(rows),
    text: first && (first.due !== null || answer.needs.length > 0) ? textOf({ ...answer, scheme, first }) : answer.text,
    warnings: topUps === 'unknown' ? [...answer.warnings, unreachable(question)] : answer.warnings,
  };
}

const NOT_COUNTED = { vi: ', chưa tính phần xã, phường thêm', en: ', not counting what the commune adds' } as const;

/** What is to come was reckoned without the commune: said of each month in which it may add something. */
function marked(
  changes: readonly Change[],
  scheme: Scheme,
  topUps: CommuneTopUps,
  question: Question,
): readonly Change[] {
  const mayAdd = ({ month }: Change) =>
    topUps === 'unknown' ||
    topUps.some((one) => one.scheme === scheme && one.from <= month && (one.until === null || month <= one.until));
  if (methodOf(scheme, question) === 'missing' || !changes.some(mayAdd)) return changes;
  return changes.map((one) => (mayAdd(one) ? { ...one, says: `${one.says}${NOT_COUNTED[question.language]}` } : one));
}

/** A sum paid for years is told with what the commune adds to it; of who may yet be somebody else nothing is foretold. */
function coming(
  { next, needs, installments }: SchemeAnswer,
  scheme: Scheme,
  topUps: CommuneTopUps,
  question: Question,
  rulebook: Rulebook,
): readonly Change[] {
  const changes = marked(next, scheme, topUps, question);
  const method = methodOf(scheme, question);
  const [row] = installments;
  const isLump = method === 'ahead' || method === 'missing';
  if (topUps === 'unknown' || row === undefined || needs.length > 0 || isLump || isSensitive(row, rulebook))
    return changes;
  const ofScheme = topUps.filter((one) => one.scheme === scheme);
  const { participant, months } = row;
  if (participant === null || participant === 0) return changes;
  const amountIn = (month: Month) => {
    const [wanted = 0] = monthlyOf({ ...partOf(row, 0, 1), paidIn: month, from: month }, scheme, ofScheme, rulebook);
    return wanted === null ? null : Math.min(wanted, participant / months);
  };
  return withSteps(changes, row, ofScheme, amountIn, question.language);
}

/** Somebody who has nothing left to pay is topped up by nobody, whatever the commune has decided. */
function unread({ installments }: SchemeAnswer, scheme: Scheme, question: Question): readonly Installment[] {
  if (methodOf(scheme, question) === 'missing') return installments;
  return installments.map((row) => (row.participant === 0 ? row : { ...row, communeTopUp: null, participant: null }));
}

function methodOf(scheme: Scheme, { contribution }: Question) {
  return scheme === 'social-insurance' ? (contribution?.method ?? null) : null;
}

function unreachable({ language }: Question): Warning {
  return { code: 'top-ups-unreachable', says: UNREACHABLE[language] };
}

function added(
  { installments }: SchemeAnswer,
  scheme: Scheme,
  topUps: readonly TopUp[],
  question: Question,
  rulebook: Rulebook,
): readonly Installment[] {
  const ofScheme = topUps.filter((one) => one.scheme === scheme);
  if (ofScheme.length === 0) return installments;
  const method = methodOf(scheme, question);
  // No local share is given for missing months; the commune's follows it.
  if (method === 'missing') return installments;
  return installments.flatMap((row) => {
    if (row.participant === 0 || isSensitive(row, rulebook)) return [row];
    const monthly = monthlyOf(row, scheme, ofScheme, rulebook);
    return method === 'ahead' ? [lump(row, monthly)] : split(row, monthly);
  });
}

/** Under a rule that tells something sensitive, in whatever text, nothing is posted to a commune, which would learn of it. */
function isSensitive({ rule, stateRule }: Installment, { policies, statePolicies }: Rulebook): boolean {
  const tells = ({ id, sensitive }: Rule | StateGroup) => sensitive === true && (id === rule || id === stateRule);
  return policies.some(({ rules }) => rules.some(tells)) || statePolicies.some(({ groups }) => groups.some(tells));
}

/** What the commune would add in each month of a row; null where that depends on what is not known. */
function monthlyOf(
  row: Installment,
  scheme: Scheme,
  topUps: readonly TopUp[],
  rulebook: Rulebook,
): readonly (number | null)[] {
  const inForce = topUps.filter(({ from, until }) => from <= row.paidIn && (until === null || row.paidIn <= until));
  const { ruralPovertyLine, socialRate } = rulebook.pricesAt(monthIndex(row.paidIn));
  const amountAt = ({ rate, cap }: TopUp): number | null => {
    if (row.due === null) return null;
    const [line, of] = [ruralPovertyLine.value, socialRate.value];
    const whole = scheme === 'health-insurance' ? atRate(row.due / row.months, rate) : null;
    const amount = whole ?? (line === null || of === null ? null : shareAtRate(line, of, rate));
    return amount === null || cap === null ? amount : Math.min(amount, cap);
  };
  return Array.from({ length: row.months }, (_, at) => {
    const month = at === 0 ? row.from : addMonths(row.from, at);
    let highest: number | null = 0;
    for (const one of inForce) {
      const isMeant = one.until !== null && month > one.until ? 'no' : meant(one, row);
      if (isMeant === 'no') continue;
      const amount = isMeant === 'yes' ? amountAt(one) : null;
      highest = amount === null || highest === null ? null : Math.max(highest, amount);
    }
    return highest;
  });
}

function meant({ groups }: TopUp, { rule, stateRule, outcome }: Installment): 'yes' | 'no' | 'open' {
  if (groups === null || groups.some((id) => id === rule || id === stateRule)) return 'yes';
  return outcome === 'undetermined' && (rule === null || stateRule === null) ? 'open' : 'no';
}

/** One payment for all months: its parts are monthly ones, at most what is left of the sum. */
function lump(row: Installment, monthly: readonly (number | null)[]): Installment {
  let wanted: number | null = 0;
  for (const amount of monthly) wanted = wanted === null || amount === null ? null : wanted + amount;
  return wanted === 0 ? row : cut(row, wanted);
}

/** Where the commune's part changes inside a payment, the payment stands in two rows. */
function split(row: Installment, monthly: readonly (number | null)[]): readonly Installment[] {
  const rows: Installment[] = [];
  for (let start = 0, at = 1; at <= monthly.length; at++) {
    if (at < monthly.length && monthly[at] === monthly[start]) continue;
    const months = at - start;
    const amount = monthly[start] ?? null;
    const part = months === row.months ? row : partOf(row, start, months);
    rows.push(amount === 0 ? part : cut(part, amount === null ? null : amount * months));
    start = at;
  }
  return rows;
}

/** All months of a row come to the same. */
function partOf(row: Installment, start: number, months: number): Installment {
  const share = (amount: number | null) => (amount === null ? null : (amount / row.months) * months);
  return {
    ...row,
    from: addMonths(row.from, start),
    months,
    due: share(row.due),
    state: share(row.state),
    local: share(row.local),
    participant: share(row.participant),
  };
}

function cut(row: Installment, wanted: number | null): Installment {
  if (wanted === null || row.participant === null) return { ...row, communeTopUp: null, participant: null };
  const communeTopUp = Math.min(wanted, row.participant);
  return { ...row, communeTopUp, participant: row.participant - communeTopUp };
}

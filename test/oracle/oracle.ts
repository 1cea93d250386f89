/**
 * The amounts a second time, plain and slow, so that the engine can be compared with them: for each month list every
 * pair of a state group and a local rule, strike out those that do not hold, sort, take the first. It answers for
 * decided people only (an unknown fact that no reading assumes counts as "no"). It must never import anything of src/.
 */
import type { Person, Request, Scheme } from './facts.ts';
import { addMonths, aged, has } from './facts.ts';
import type { Dated, LocalRule, LocalText, Payer, StateGroup, StateText } from './tables.ts';
import {
  fundRateByYear,
  healthRateThousandths,
  householdLadder,
  incomeCeilingTimes,
  localTexts,
  ordinaryBenefit,
  referenceLevel,
  ruralPovertyLine,
  socialRatePercent,
  stateSupportMonths,
  stateTexts,
} from './tables.ts';

export type Outcome = 'eligible' | 'refused' | 'not-covered';
export type Amount = number | null;

export interface Row {
  paidIn: string;
  month: string;
  due: Amount;
  state: Amount;
  local: Amount;
  participant: Amount;
  rule: string | null;
  outcome: Outcome;
}

export interface Answer {
  outcome: Outcome;
  rule: string | null;
  rows: Row[];
}

export type Answers = { [S in Scheme]?: Answer };

export function oracle(request: Request): Answers {
  const answers: Answers = {};
  for (const scheme of request.schemes ?? ['social-insurance', 'health-insurance']) {
    const rows = scheme === 'social-insurance' ? socialRows(request) : healthRows(request);
    const first = rows[0];
    if (first) answers[scheme] = { outcome: first.outcome, rule: first.rule, rows };
  }
  return answers;
}

// ------------------------------------------------------------------------------------------------- dates and money

function valueIn(month: string, table: Dated[]): Amount {
  const past = table.filter((line) => line.from <= month);
  return past.at(-1)?.value ?? null;
}

/** Half up; the product must be exact, so it comes as a whole numerator and a whole denominator. */
function halfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

function bigHalfUp(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}

interface Payment {
  paidIn: string;
  months: string[];
}

/** The first payment is made in `from`; the last one covers what is left. */
function payments(from: string, months: number, every: number): Payment[] {
  const list: Payment[] = [];
  for (let start = 0; start < months; start += every) {
    const paidIn = addMonths(from, start);
    const covered: string[] = [];
    for (let k = start; k < Math.min(start + every, months); k += 1) covered.push(addMonths(from, k));
    list.push({ paidIn, months: covered });
  }
  return list;
}

const monthsOfMethod = { monthly: 1, quarterly: 3, semiannual: 6, annual: 12 };

function rest(due: Amount, state: Amount, local: Amount): Amount {
  return due === null || state === null || local === null ? null : due - state - local;
}

// ------------------------------------------------------------------------------------------------- texts in force

function stateTextIn(scheme: Scheme, paidIn: string): StateText | null {
  return stateTexts.find((text) => text.scheme === scheme && inForce(text, paidIn)) ?? null;
}

function inForce(text: { from: string; until: string | null }, month: string): boolean {
  return text.from <= month && (text.until === null || month <= text.until);
}

/** The city's text; 'vietnam' where the state's layer alone was asked for; null where we hold no text. */
function localTextIn(request: Request, scheme: Scheme, paidIn: string): LocalText | 'vietnam' | null {
  if (request.policy === 'vietnam') return 'vietnam';
  const ofThePlace = localTexts.filter((text) => text.province === request.province && text.scheme === scheme);
  return ofThePlace.find((text) => inForce(text, paidIn)) ?? null;
}

/** The rules of the city that a person meets in a month, before the state group beside them is looked at. */
function rulesHeld(text: LocalText | 'vietnam' | null, person: Person, month: string): LocalRule[] {
  if (text === null || text === 'vietnam') return [];
  if (text.supportEnds !== null && month > text.supportEnds) return [];
  if (text.residentsOnly && person.permanentResident !== true) return [];
  return text.rules.filter((rule) => rule.holds(person, month));
}

// -------------------------------------------------------------------------------------------------------- choosing

/** One way in which a person can be supported: a group of the state or none, a rule of the city or none. */
interface Pair {
  group: StateGroup | null;
  rule: LocalRule | null;
  /** In percent of the price; the local share is null where it was never published. */
  stateShare: number;
  localShare: Amount;
  benefit: number;
  /** Places in the text; what is not in the text comes last. */
  groupPlace: number;
  rulePlace: number;
}

function standsOn(rule: LocalRule | null, group: StateGroup | null): boolean {
  if (rule === null || rule.on === 'any or none') return true;
  if (rule.on === 'any') return group !== null;
  if (rule.on === 'none') return group === null;
  return group !== null && group.id === rule.on;
}

function localShareOf(rule: LocalRule | null, stateShare: number): Amount {
  if (rule === null) return 0;
  if (rule.kind === 'in-full') return 100 - stateShare;
  if (rule.share === undefined) return null;
  if (rule.kind === 'total') return rule.share - stateShare;
  return Math.min(rule.share, 100 - stateShare);
}

function benefitOf(group: StateGroup | null, paidIn: string): number {
  const today = group?.benefit ?? ordinaryBenefit;
  return paidIn < '2026-01' ? (group?.benefitBefore2026 ?? today) : today;
}

function allPairs(groups: StateGroup[], rules: LocalRule[], paidIn: string): Pair[] {
  const pairs: Pair[] = [];
  for (const [groupPlace, group] of [...groups, null].entries()) {
    for (const [rulePlace, rule] of [...rules, null].entries()) {
      if (!standsOn(rule, group)) continue;
      const stateShare = group?.share ?? 0;
      const localShare = localShareOf(rule, stateShare);
      // A rule that has nothing left to add is not chosen: the state's share alone is the answer.
      if (rule !== null && (localShare === 0 || stateShare === 100)) continue;
      pairs.push({ group, rule, stateShare, localShare, benefit: benefitOf(group, paidIn), groupPlace, rulePlace });
    }
  }
  return pairs;
}

/** The marks by which two pairs are compared, the first that differs decides, the higher mark wins. */
function marks(pair: Pair, text: LocalText | 'vietnam' | null): number[] {
  const support = pair.stateShare + (pair.localShare ?? 0);
  const order = [-pair.rulePlace, -pair.groupPlace];
  if (text === null || text === 'vietnam') return [support, pair.stateShare, ...order];
  switch (text.chooses) {
    case 'highest benefit, then the order of the text':
      // An unpublished rate cannot beat the whole price from the state.
      return [pair.benefit, pair.stateShare === 100 ? 1 : 0, -pair.rulePlace, pair.stateShare, -pair.groupPlace];
    case 'highest benefit':
      return [pair.benefit, support, pair.stateShare, ...order];
    case 'highest support':
      return [support, pair.stateShare, ...order];
  }
}

function choose(pairs: Pair[], text: LocalText | 'vietnam' | null): Pair {
  const marked = pairs.map((pair) => ({ pair, marks: marks(pair, text) }));
  marked.sort((a, b) => {
    for (const [place, mark] of a.marks.entries()) {
      const difference = (b.marks[place] ?? 0) - mark;
      if (difference !== 0) return difference;
    }
    return 0;
  });
  const best = marked[0];
  if (!best) throw new Error('no pair at all: (none, none) is always one');
  return best.pair;
}

function outcomeOf(text: LocalText | 'vietnam' | null, group: StateGroup | null, rule: LocalRule | null): Outcome {
  if (text === null) return 'not-covered';
  if (text === 'vietnam') return group === null ? 'refused' : 'eligible';
  return rule === null ? 'refused' : 'eligible';
}

// ------------------------------------------------------------------------------------------------ health insurance

function healthRows(request: Request): Row[] {
  const every = monthsOfMethod[request.contribution?.healthMethod ?? 'annual'];
  const rows: Row[] = [];
  for (const payment of payments(request.from, request.months ?? 12, every)) {
    for (const month of payment.months) rows.push(healthRow(request, payment.paidIn, month));
  }
  return rows;
}

/** A share in percent of the price of the ladder's step, itself in percent, of 4.5 % of the reference level. */
function healthPrice(reference: Amount, step: number, share: number): Amount {
  return reference === null ? null : halfUp(reference * healthRateThousandths * step * share, 1000 * 100 * 100);
}

/** The ladder is of the household form, which pupils and students may not take. */
function householdStep(request: Request): number {
  if (request.person.student === true) return 100;
  const rank = request.contribution?.householdRank ?? 1;
  return householdLadder[Math.min(rank, 5) - 1] ?? 100;
}

function healthRow(request: Request, paidIn: string, month: string): Row {
  const { person } = request;
  const local = localTextIn(request, 'health-insurance', paidIn);
  const state = stateTextIn('health-insurance', paidIn);
  if (state === null) return rowBeforeTheStatesText(paidIn, month, local);
  const payer = state.payers.find((candidate) => candidate.holds(person, month));
  if (payer) return rowPaidBySomebodyElse(payer, paidIn, month, local);

  const groups = state.groups.filter((group) => group.holds(person, month));
  const pair = choose(allPairs(groups, rulesHeld(local, person, month), paidIn), local);
  const supported = pair.group !== null || pair.rule !== null;
  const reference = valueIn(pair.group?.repriced ? month : paidIn, referenceLevel);
  const step = supported ? 100 : householdStep(request);
  const due = healthPrice(reference, step, 100);
  const statePays = healthPrice(reference, step, pair.stateShare);
  const localPays = local === null ? null : localHealthPart(pair, reference, due, statePays);
  return {
    paidIn,
    month,
    due,
    state: statePays,
    local: localPays,
    participant: rest(due, statePays, localPays),
    rule: pair.rule?.id ?? null,
    outcome: outcomeOf(local, pair.group, pair.rule),
  };
}

function localHealthPart(pair: Pair, reference: Amount, due: Amount, state: Amount): Amount {
  if (pair.rule === null) return 0;
  if (pair.localShare === null || due === null || state === null) return null;
  if (pair.rule.kind === 'in-full') return due - state;
  const part = healthPrice(reference, 100, pair.localShare);
  return part === null ? null : Math.min(part, due - state);
}

/** Before 12/2018 we hold no text on the state's support, nor on who may take the household form: the full price. */
function rowBeforeTheStatesText(paidIn: string, month: string, local: LocalText | 'vietnam' | null): Row {
  const due = healthPrice(valueIn(paidIn, referenceLevel), 100, 100);
  const localPays = local === 'vietnam' ? 0 : null;
  return { paidIn, month, due, state: null, local: localPays, participant: null, rule: null, outcome: 'not-covered' };
}

function rowPaidBySomebodyElse(payer: Payer, paidIn: string, month: string, local: LocalText | 'vietnam' | null): Row {
  const outcome = local === null ? 'not-covered' : 'refused';
  if (payer.pays === 'fund') {
    return { paidIn, month, due: null, state: null, local: null, participant: null, rule: null, outcome };
  }
  const due = healthPrice(valueIn(month, referenceLevel), 100, 100);
  const nothing = local === null ? null : 0;
  return { paidIn, month, due, state: due, local: nothing, participant: nothing, rule: null, outcome };
}

// ------------------------------------------------------------------------------------------------ social insurance

/** What holds for all months of one payment. */
interface SocialTerms {
  paidIn: string;
  text: LocalText | 'vietnam' | null;
  pair: Pair;
  /** Per month. */
  income: number;
  state: number;
  local: Amount;
}

function socialRows(request: Request): Row[] {
  const method = request.contribution?.method ?? 'monthly';
  if (method === 'ahead' || method === 'missing') return [lumpRow(request, method)];
  const rows: Row[] = [];
  let supportedByTheState = request.person.monthsSupported ?? 0;
  for (const { paidIn, months } of payments(request.from, request.months ?? 12, monthsOfMethod[method])) {
    const terms = socialTerms(request, paidIn);
    for (const month of months) {
      rows.push(terms === null ? noParticipant(request, paidIn, month) : socialRow(terms, month, supportedByTheState));
      if (terms !== null && supportedByTheState < stateSupportMonths) supportedByTheState += 1;
    }
  }
  return rows;
}

/** Luật BHXH Điều 2 khoản 4. */
function participates(person: Person, month: string): boolean {
  if (person.citizen !== true || person.compulsorySocialInsurance !== false) return false;
  if (has(person.allowances, 'pension', 'work-incapacity', 'social-insurance-allowance')) return false;
  return aged(person, month, 15);
}

function noParticipant(request: Request, paidIn: string, month: string): Row {
  const outcome = localTextIn(request, 'social-insurance', paidIn) === null ? 'not-covered' : 'refused';
  return { paidIn, month, due: null, state: null, local: null, participant: null, rule: null, outcome };
}

/** Null for somebody who cannot take part at all in the month of payment. */
function socialTerms(request: Request, paidIn: string): SocialTerms | null {
  const { person } = request;
  const state = stateTextIn('social-insurance', paidIn);
  const line = valueIn(paidIn, ruralPovertyLine);
  const reference = valueIn(paidIn, referenceLevel);
  if (state === null || line === null || reference === null) throw new Error(`no law of the state for ${paidIn}`);
  if (!participates(person, paidIn)) return null;

  const text = localTextIn(request, 'social-insurance', paidIn);
  const groups = state.groups.filter((group) => group.holds(person, paidIn));
  const missing = request.contribution?.method === 'missing';
  const shutOut = missing && text !== null && text !== 'vietnam' && text.shutsOutMissing === true;
  const pair = choose(allPairs(groups, shutOut ? [] : rulesHeld(text, person, paidIn), paidIn), text);
  const wished = request.contribution?.monthlyIncome ?? line;
  return {
    paidIn,
    text,
    pair,
    income: Math.min(Math.max(wished, line), incomeCeilingTimes * reference),
    state: shareOfTheFloor(line, pair.stateShare),
    local: text === null || pair.localShare === null ? null : shareOfTheFloor(line, pair.localShare),
  };
}

/** The shares are of 22 % of the rural poverty line, whatever the income. */
function shareOfTheFloor(line: number, share: number): number {
  return halfUp(line * socialRatePercent * share, 100 * 100);
}

function supportHasEnded(terms: SocialTerms, month: string): boolean {
  const { text } = terms;
  return text !== null && text !== 'vietnam' && text.supportEnds !== null && month > text.supportEnds;
}

function socialRow(terms: SocialTerms, month: string, supportedByTheState: number): Row {
  const { paidIn, text, pair } = terms;
  const due = halfUp(terms.income * socialRatePercent, 100);
  const state = supportedByTheState < stateSupportMonths ? Math.min(terms.state, due) : 0;
  const rule = supportHasEnded(terms, month) ? null : pair.rule;
  const promised = rule === null && terms.local !== null ? 0 : terms.local;
  const local = promised === null ? null : Math.min(promised, due - state);
  const outcome = outcomeOf(text, pair.group, rule);
  return { paidIn, month, due, state, local, participant: rest(due, state, local), rule: rule?.id ?? null, outcome };
}

/** `ahead` and `missing`: one payment, rounded once; each month's support counts undiscounted. */
function lumpRow(request: Request, method: 'ahead' | 'missing'): Row {
  const paidIn = request.from;
  const terms = socialTerms(request, paidIn);
  if (terms === null) return noParticipant(request, paidIn, paidIn);
  const months = request.contribution?.lumpMonths ?? request.months ?? 12;
  const due = lumpDue(terms, months, method);

  const leftOfTheCap = Math.max(0, stateSupportMonths - (request.person.monthsSupported ?? 0));
  const stateSum = terms.state * Math.min(months, leftOfTheCap);
  const state = due === null ? stateSum : Math.min(stateSum, due);
  const covered = payments(paidIn, months, 1).filter((payment) => !supportHasEnded(terms, payment.paidIn));
  const localSum = terms.local === null ? null : terms.local * covered.length;
  const local = localSum === null || due === null ? localSum : Math.min(localSum, due - state);
  return {
    paidIn,
    month: paidIn,
    due,
    state,
    local,
    participant: rest(due, state, local),
    rule: terms.pair.rule?.id ?? null,
    outcome: outcomeOf(terms.text, terms.pair.group, terms.pair.rule),
  };
}

/**
 * With r the fund's monthly rate of the year of payment: ahead, the sum of 22 % × income / (1+r)^k for k = 0 … n-1;
 * missing, the sum of 22 % × income × (1+r)^i for i = 1 … n. Worked in whole numbers, so nothing is lost on the way.
 */
function lumpDue(terms: SocialTerms, months: number, method: 'ahead' | 'missing'): Amount {
  const rate = fundRateByYear[terms.paidIn.slice(0, 4)];
  if (rate === undefined) return null;
  const unit = 10_000n;
  const grown = unit + BigInt(rate);
  const contribution = BigInt(terms.income) * BigInt(socialRatePercent);
  const n = BigInt(months);
  let sum = 0n;
  if (method === 'ahead') {
    for (let k = 0n; k < n; k += 1n) sum += contribution * unit ** k * grown ** (n - 1n - k);
    return bigHalfUp(sum, 100n * grown ** (n - 1n));
  }
  for (let i = 1n; i <= n; i += 1n) sum += contribution * grown ** i * unit ** (n - i);
  return bigHalfUp(sum, 100n * unit ** n);
}

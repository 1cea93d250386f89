/**
 * A household: each member's own answer, and the ladder. Only members who join in the household form stand on it, in the
 * order given; who is supported, or paid for by somebody else, is no rung (Luật BHYT, Điều 13 khoản 6).
 *
 * Where it is open whether an earlier member is a rung, a later one's place is open too: the amounts that differ between
 * the possible places are null, and a warning says so.
 *
 * The totals are of what is due here. Who is paid for by an employer, or cannot take part, owes nothing that could be said
 * and leaves the others their sums; the totals name whom they pass over. What is merely unknown makes them unknown.
 */
import type { Answer, Installment, Question, SchemeAnswer, Total } from './answer.ts';
import type { Contribution, Person, Scheme } from './facts.ts';
import { totalOf } from './installments.ts';
import { monthIndex } from './month.ts';
import { coveredMonth, coveredMonths, exactly, owesNothingHere } from './payments.ts';
import { caseOf, frameOf, policyOf, quote } from './quote.ts';
import type { Rulebook } from './rulebook.ts';
import { textOf } from './text.ts';
import { type CommuneTopUps, withTopUps } from './top-up.ts';

export type Member = {
  readonly id: string;
  readonly person: Person;
  readonly contribution?: Contribution | null;
};

export type HouseholdQuestion = Omit<Question, 'person' | 'contribution'> & { readonly members: readonly Member[] };

/** Months of a member in which nothing is due here. */
export type PassedOver = { readonly id: string; readonly months: number };

export type HouseholdTotal = Total & { readonly passedOver: readonly PassedOver[] };

export type HouseholdAnswer = Omit<Answer, 'schemes'> & {
  readonly members: readonly { readonly id: string; readonly answer: Answer }[];
  readonly totals: { readonly [S in Scheme]?: HouseholdTotal };
};

/** The places on the ladder a member can have, lowest and highest. */
type Places = { readonly least: number; readonly most: number };

export function quoteHousehold(question: HouseholdQuestion, rulebook: Rulebook): HouseholdAnswer {
  const { members, ...common } = question;
  let places: Places = { least: 1, most: 1 };
  const answers = members.map(({ id, person, contribution }) => {
    const own: Question = { ...common, person, contribution: contribution ?? {} };
    const answer = answerAt(own, places, rulebook);
    const rung = rungOf(own, rulebook);
    places = { least: places.least + (rung === 'yes' ? 1 : 0), most: places.most + (rung === 'no' ? 0 : 1) };
    return { id, answer };
  });
  return { ...frameOf(question, rulebook), members: answers, totals: totalsOf(question, answers, rulebook) };
}

function answerAt(question: Question, { least, most }: Places, rulebook: Rulebook): Answer {
  const answer = quote(withRank(question, least), rulebook);
  const health = answer.schemes['health-insurance'];
  if (least === most || !health) return answer;
  const other = quote(withRank(question, most), rulebook).schemes['health-insurance'];
  return other
    ? { ...answer, schemes: { ...answer.schemes, 'health-insurance': merged(health, other, question) } }
    : answer;
}

function withRank(question: Question, householdRank: number): Question {
  return { ...question, contribution: { ...question.contribution, householdRank } };
}

/** Whether the member joins in the household form: nobody else pays and nobody supports. */
function rungOf(question: Question, rulebook: Rulebook): 'yes' | 'no' | 'open' {
  const asked = caseOf(question, 'health-insurance', policyOf(question, rulebook));
  const month = monthIndex(question.from);
  const { decision, program } = coveredMonth(asked, rulebook, { paidIn: month, month, supported: exactly(0) });
  if (decision.decided) return decision.result === program.unsupported ? 'yes' : 'no';
  return decision.possible.includes(program.unsupported) ? 'open' : 'no';
}

const PAYERS = ['due', 'state', 'local', 'communeTopUp', 'sponsor', 'participant'] as const;

function merged(one: SchemeAnswer, other: SchemeAnswer, { language }: Question): SchemeAnswer {
  const installments = one.installments.map((row, at): Installment => {
    const twin = other.installments[at];
    const agreed = PAYERS.map((payer) => [payer, row[payer] === twin?.[payer] ? row[payer] : null]);
    return { ...row, ...Object.fromEntries(agreed) };
  });
  const says =
    language === 'vi'
      ? 'Thứ tự trong hộ gia đình còn phụ thuộc vào một thành viên chưa đủ thông tin.'
      : 'The place in the household depends on a member of whom too little is known.';
  const first = installments[0];
  return {
    ...one,
    installments,
    total: totalOf(installments),
    next: [],
    text: first && one.installments[0]?.due !== null ? textOf({ ...one, scheme: 'health-insurance', first }) : one.text,
    warnings: [...one.warnings, { code: 'household-rank-open', says }],
  };
}

/** What the communes of its members add, in the order of the members; null for one that adds nothing. */
export function withTopUpsOf(
  household: HouseholdAnswer,
  topUps: readonly (CommuneTopUps | null)[],
  question: HouseholdQuestion,
  rulebook: Rulebook,
): HouseholdAnswer {
  if (topUps.every((one) => one === null)) return household;
  const { members: asked, ...common } = question;
  const members = household.members.map(({ id, answer }, at) => {
    const [member, lines] = [asked[at], topUps[at] ?? null];
    if (member === undefined || lines === null) return { id, answer };
    const { person, contribution } = member;
    return { id, answer: withTopUps(answer, lines, { ...common, person, contribution: contribution ?? {} }, rulebook) };
  });
  return { ...household, members, totals: totalsOf(question, members, rulebook) };
}

function totalsOf(
  { members: asked, ...common }: HouseholdQuestion,
  members: HouseholdAnswer['members'],
  rulebook: Rulebook,
): HouseholdAnswer['totals'] {
  const totals: { [S in Scheme]?: HouseholdTotal } = {};
  for (const scheme of common.schemes) {
    const passedOver: PassedOver[] = [];
    const rows = members.flatMap(({ id, answer }, at) => {
      const [member, { installments = [] }] = [asked[at], answer.schemes[scheme] ?? {}];
      if (member === undefined || totalOf(installments).due !== null) return installments;
      const idle = idleMonths({ ...common, ...member, contribution: member.contribution ?? {} }, scheme, rulebook);
      const counted = installments.filter((row) => !isIdle(row, idle));
      const months = sumOf(installments) - sumOf(counted);
      if (months > 0) passedOver.push({ id, months });
      return counted;
    });
    const months = members[0]?.answer.schemes[scheme]?.total.months ?? 0;
    totals[scheme] = { ...totalOf(rows), months, passedOver };
  }
  return totals;
}

/** The months in which a member owes nothing here, whatever is still unknown: somebody else pays, or no part can be taken. */
function idleMonths(question: Question, scheme: Scheme, rulebook: Rulebook): ReadonlySet<number> {
  const covered = coveredMonths(caseOf(question, scheme, policyOf(question, rulebook)), rulebook);
  return new Set(covered.filter(owesNothingHere).map(({ month }) => month));
}

function isIdle({ from, months }: Installment, idle: ReadonlySet<number>): boolean {
  const first = monthIndex(from);
  return Array.from({ length: months }, (_, at) => first + at).every((month) => idle.has(month));
}

function sumOf(rows: readonly Installment[]): number {
  return rows.reduce((months, row) => months + row.months, 0);
}

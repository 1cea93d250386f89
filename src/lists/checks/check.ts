/**
 * A row of people, judged: what is wrong with it and where, the facts it comes to, the engine's answer, and whether it is
 * stored, flagged or refused. Pure, the same for the same row, list and day; what other rows and lists say is not known here.
 */
import type { Fact, Month, Person } from '../../engine/facts.ts';
import { takesForRole } from '../../engine/listed.ts';
import { birthdayMonth, birthOf, firstMonthPast, monthIndex } from '../../engine/month.ts';
import { incomeWithin } from '../../engine/terms.ts';
import type { PersonRow } from '../intake/row.ts';
import { answerRow, type RowAnswer } from './answer.ts';
import { compareClaimed } from './claimed.ts';
import { checkCollecting } from './collecting.ts';
import type { ListContext, Taking } from './context.ts';
import { factsOf, type Told } from './facts.ts';
import { type CheckFinding, Findings, type Severity, worstOf } from './finding.ts';
import { type Declared, readGroup } from './group.ts';
import { checkCard, checkCitizenNumber, isCitizenNumber } from './identity.ts';
import { severityOfIntake } from './intake-severity.ts';
import { checkTerm, type Term } from './months.ts';
import { checkHome } from './places.ts';

export type Verdict = 'stored' | 'flagged' | 'refused';

export type CheckedRow = {
  readonly row: PersonRow;
  readonly verdict: Verdict;
  readonly findings: readonly CheckFinding[];
  /** Twelve digits, else null: what the same person is found again by. */
  readonly citizenNumber: string | null;
  readonly commune: string | null;
  readonly person: Person;
  readonly declared: readonly Fact[];
  readonly term: Term | null;
  /** Null where the row cannot be asked about, and for people who leave. */
  readonly answer: RowAnswer | null;
};

export function checkRow(row: PersonRow, list: ListContext): CheckedRow {
  const findings = new Findings(row);
  if (row.name === null) findings.refuse('name-missing', 'name');
  const number = checkCitizenNumber(row, findings);
  const home = checkHome(row, list, findings);
  checkCard(row, list.letters, findings);
  checkCollecting(row, list, findings);
  const group = readGroup(row, findings);
  const term = row.change === 'decrease' ? null : checkTerm(row, list, findings);
  const taking = list.taking(term?.from ?? list.period.from);
  const told = factsOf(row, group, home, number, list, taking);
  const answer = term === null ? null : judge(row, told, group, term, list, taking, findings);
  return {
    row,
    verdict: verdictOf(row, findings.found),
    findings: findings.found,
    citizenNumber: isCitizenNumber(row.citizenNumber) ? row.citizenNumber : null,
    commune: home.commune,
    person: told.person,
    declared: told.declared,
    term,
    answer,
  };
}

function verdictOf(row: PersonRow, found: readonly CheckFinding[]): Verdict {
  const severities: readonly { readonly severity: Severity }[] = [
    ...found,
    ...row.findings.map((finding) => ({ severity: severityOfIntake(finding) })),
  ];
  const worst = worstOf(severities);
  return worst === 'note' ? 'stored' : worst;
}

/** Asked of the engine only when there is an age to ask with: without one every answer would be a guess. */
function judge(
  row: PersonRow,
  told: Told,
  group: Declared,
  term: Term,
  list: ListContext,
  taking: Taking,
  findings: Findings,
): RowAnswer | null {
  const { birthDate } = told.person;
  if (birthDate === null || birthDate === undefined) {
    findings.refuse('birth-date-missing', 'birthDate');
    return null;
  }
  const last = monthIndex(term.from) + term.months - 1;
  const birth = birthOf(birthDate);
  if (birth.month > last) {
    findings.refuse('birth-date-after-period', 'birthDate');
    return null;
  }
  if (row.birthDate === null) findings.note('birth-date-from-number', 'birthDate');
  checkAge(birthDate, term.from, group, findings);
  if (!group.named && taking.only === null && !taking.everybody) {
    findings.flag('group-missing', 'group', taking.rules.map(({ says }) => says.vi).join('; '));
  }
  if (list.scheme === 'social-insurance') checkIncome(row.income, term.from, list, findings);
  const answer = answerRow(told, term, list);
  sayOutcome(answer, told.person, list, taking, findings);
  if (answer.outcome === 'eligible') compareClaimed(row, answer, findings);
  return answer;
}

function checkAge(birthDate: string, month: Month, { ages }: Declared, findings: Findings): void {
  const birth = birthOf(birthDate);
  const at = monthIndex(month);
  for (const { from, below } of ages) {
    const tooYoung = from !== undefined && birthdayMonth(birth, from) > at;
    const tooOld = below !== undefined && firstMonthPast(birth, below) <= at;
    if (tooYoung || tooOld) findings.flag('group-age', 'group', from === undefined ? `< ${below}` : `≥ ${from}`);
  }
}

/** The engine moves an income to the nearer bound; here it is said which. */
function checkIncome(income: number | null, from: Month, { rulebook }: ListContext, findings: Findings): void {
  const prices = rulebook.pricesAt(monthIndex(from));
  const counted = incomeWithin(income, prices);
  if (income === null) findings.flag('income-missing', 'income', String(counted));
  else if (income < counted) findings.flag('income-below-floor', 'income', String(counted));
  else if (income > counted) findings.flag('income-above-ceiling', 'income', String(counted));
}

const REFUSED_OUTCOMES = { 'not-covered': 'not-covered', refused: 'not-supported' } as const;

function sayOutcome(answer: RowAnswer, person: Person, list: ListContext, taking: Taking, findings: Findings): void {
  const { outcome } = answer;
  if (outcome === 'eligible') sayRule(answer, person, list, taking, findings);
  else if (outcome === 'undetermined') findings.flag('not-decided', null);
  else findings.refuse(REFUSED_OUTCOMES[outcome], null);
}

function sayRule(answer: RowAnswer, person: Person, list: ListContext, taking: Taking, findings: Findings): void {
  if (answer.total.local === null) findings.flag('amount-unknown', null);
  const { policy, rules, everybody } = taking;
  const rule = policy.rules.find(({ id }) => id === answer.rule);
  if (rule === undefined || rule.listing === list.kind.id) return;
  const own = policy.listings.find(({ id }) => id === list.kind.id);
  if (own !== undefined && takesForRole(own, person)) return;
  const listing = policy.listings.find(({ id }) => id === rule.listing);
  // By the policy's `several` the other group goes first; where this list's own group holds too, somebody should look. A
  // list of everybody who joins takes the groups of other lists as well (Hà Nội, plan 321 II.4.1.b beside a: two ways in).
  if (everybody || rules.some(({ id }) => answer.also.includes(id))) findings.flag('better-group', 'group', rule.id);
  else findings.refuse('belongs-on-another-list', 'group', `${rule.listing} (${listing?.form ?? ''})`);
}

/**
 * A small invented country for tests of the engine: round prices, one state policy a scheme, one local policy, each part
 * to be swapped. Its numbers are nobody's law, so that these tests do not break when the law changes.
 *
 * At the prices of 2026-01 a month of health insurance is 50,000 đ (5 % of 1,000,000) and a month of social insurance at
 * the floor 100,000 đ (20 % of 500,000). Health insurance doubles in 2026-07, social insurance is 140,000 đ from 2027-01.
 */
import { nextLastDay } from '../../src/calendar/deadline.ts';
import type { Question, SchemeAnswer } from '../../src/engine/answer.ts';
import type { Budgeting } from '../../src/engine/budgeting.ts';
import type { Scheme, SocialMethod } from '../../src/engine/facts.ts';
import { monthIndex } from '../../src/engine/month.ts';
import type {
  Cite,
  Dated,
  Instrument,
  Parameters,
  Payer,
  Policy,
  Rule,
  Scope,
  StateGroup,
  StatePolicy,
  Words,
} from '../../src/engine/policy.ts';
import { compile, type Program } from '../../src/engine/program.ts';
import { quote } from '../../src/engine/quote.ts';
import { type Law, makeRulebook, type Rulebook } from '../../src/engine/rulebook.ts';

export const says = (text: string): Words => ({ vi: `${text} (vi)`, en: text });
export const cite = (clause: string): Cite => ({ instrument: 'tiny-law', clause });

export function dated<T>(from: string, value: T, until: string | null = null): Dated<T> {
  return { from, until, value, cite: `decree of ${from}`, confidence: 'verified' };
}

export const instrument: Instrument = {
  id: 'tiny-law',
  number: '1/2020',
  short: 'TINY 1/2020',
  issuer: 'nobody',
  date: '2020-01-01',
  title: 'An invented law',
  inForce: { from: '2020-01-01', until: null },
  source: 'invented',
  notes: [],
  textAtHand: false,
};

export const parameters: Parameters = {
  referenceLevel: [dated('2020-01', 1_000_000, '2026-06'), dated('2026-07', 2_000_000)],
  ruralPovertyLine: [dated('2020-01', 500_000, '2026-12'), dated('2027-01', 700_000)],
  socialRate: [dated('2020-01', 2000)],
  incomeCeiling: [dated('2020-01', 20)],
  healthRate: [dated('2020-01', 500)],
  householdLadder: [dated('2020-01', [10_000, 7000, 6000])],
  fundMonthlyRate: [dated('2026-01', 50, '2026-12')],
};

export const budgeting: Budgeting = {
  province: '99',
  cite: cite('budgeting'),
  elsewhere: {
    id: 'elsewhere',
    cites: [cite('budgeting')],
    reading: says('as the tiny country does'),
    because: says('nobody says it'),
  },
};

export function group(own: Partial<StateGroup> & { readonly id: string }): StateGroup {
  return {
    cite: cite(`group ${own.id}`),
    text: `text of ${own.id}`,
    says: says(`state ${own.id}`),
    when: [],
    share: 3000,
    counted: { when: 'paid', cite: cite('counted') },
    confidence: 'verified',
    benefit: [],
    ...own,
  };
}

export function payer(own: Partial<Payer> & { readonly id: string }): Payer {
  return {
    cite: cite(`payer ${own.id}`),
    text: `text of ${own.id}`,
    says: says(`paid ${own.id}`),
    when: [],
    payer: 'state',
    ...own,
  };
}

export function participant(id: string, when: Payer['when']): StatePolicy['participants'][number] {
  return {
    id,
    cite: cite(`participant ${id}`),
    text: null,
    says: says(`may ${id}`),
    when,
    refusal: says(`no ${id}`),
  };
}

export function rule(own: Partial<Rule> & { readonly id: string }): Rule {
  return {
    scheme: 'health-insurance',
    cite: cite(`rule ${own.id}`),
    text: `text of ${own.id}`,
    says: says(`local ${own.id}`),
    when: [],
    kind: 'on-top',
    on: 'any',
    share: 1000,
    confidence: 'verified',
    budget: 'city',
    benefit: 80,
    listing: 'list',
    ...own,
  };
}

export function scope(when: Scope['when'], own: Partial<Scope> = {}): Scope {
  return {
    schemes: ['health-insurance', 'social-insurance'],
    cite: cite('scope'),
    text: null,
    says: says('residents'),
    when,
    refusal: says('residents only'),
    ...own,
  };
}

export function statePolicy(own: Partial<StatePolicy> = {}): StatePolicy {
  const scheme = own.scheme ?? 'health-insurance';
  return {
    id: `state/${scheme}`,
    scheme,
    title: says('the state'),
    from: '2020-01',
    until: null,
    instruments: [instrument],
    checkedOn: '2026-03-01',
    participants: [],
    payers: [],
    groups: [],
    endings: [],
    capMonths: null,
    deadlines: [],
    readings: [],
    notEncoded: [],
    ...own,
  };
}

export function localPolicy(own: Partial<Policy> = {}): Policy {
  return {
    id: 'tiny/2020-01',
    province: '99',
    title: says('the city'),
    instruments: [instrument],
    from: '2020-01',
    until: null,
    supportEnds: null,
    checkedOn: '2026-03-01',
    schemes: ['health-insurance', 'social-insurance'],
    scopes: [],
    exclusions: [],
    rules: [],
    several: { order: 'highest-support', cite: cite('several'), says: says('the highest') },
    listings: [],
    deadlines: [],
    budgetHolders: [],
    readings: [],
    notEncoded: [],
    ...own,
  };
}

/** The law of the tiny country; both schemes have an empty state policy unless another is given. */
export function tiny(law: Partial<Law> = {}): Rulebook {
  const given = law.statePolicies ?? [];
  const missing = (['health-insurance', 'social-insurance'] as const).filter(
    (scheme) => !given.some((one) => one.scheme === scheme),
  );
  return makeRulebook({
    policies: [],
    wardProgrammes: [],
    budgeting,
    parameters,
    nextLastDay,
    ...law,
    statePolicies: [...given, ...missing.map((scheme) => statePolicy({ scheme }))],
  });
}

export function programOf(
  local: Policy | null,
  state: StatePolicy | null,
  own: { readonly scheme?: Scheme; readonly month?: string; readonly method?: SocialMethod } = {},
): Program {
  const scheme = own.scheme ?? 'health-insurance';
  return compile({ scheme, local, state, month: monthIndex(own.month ?? '2026-03'), method: own.method ?? null });
}

/** A question of 2026-03 for one month, paid monthly at the floor, unless said otherwise. */
export function question(own: Partial<Question> = {}): Question {
  return {
    province: '99',
    schemes: ['health-insurance'],
    from: '2026-03',
    months: 1,
    person: {},
    language: 'en',
    asOn: '2026-03-10',
    ...own,
  };
}

export function answerOf(rulebook: Rulebook, scheme: Scheme, own: Partial<Question> = {}): SchemeAnswer {
  const answer = quote(question({ ...own, schemes: [scheme] }), rulebook).schemes[scheme];
  if (!answer) throw new Error(`no answer for ${scheme}`);
  return answer;
}

export const healthOf = (rulebook: Rulebook, own: Partial<Question> = {}) =>
  answerOf(rulebook, 'health-insurance', own);
export const socialOf = (rulebook: Rulebook, own: Partial<Question> = {}) =>
  answerOf(rulebook, 'social-insurance', own);

/** A payment as `due state local participant`, which is what most tests look at. */
export function paid({
  due,
  state,
  local,
  participant: rest,
}: Pick<SchemeAnswer['total'], 'due' | 'state' | 'local' | 'participant'>) {
  return [due, state, local, rest];
}

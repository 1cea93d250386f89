/**
 * What a row was answered and on which facts, as it is kept: figures in a fixed order, names only where they differ from
 * the usual. It goes through here in both directions and is otherwise never looked at.
 */
import { z } from 'zod';
import type { Amounts } from '../../engine/answer.ts';
import type { Fact } from '../../engine/facts.ts';
import type { RowAnswer, RowPayment } from '../checks/answer.ts';
import type { CheckedRow } from '../checks/check.ts';
import { DECLARABLE } from '../checks/facts.ts';
import { DECLARED } from '../checks/group-words.ts';

const amount = z.number().nullable();
const name = z.string().nullable();
const amounts = z.tuple([amount, amount, amount, amount, amount, amount]);
/** The state's group last, where it is not that of the answer. */
const payment = z.tuple([z.string(), z.string(), z.int(), name, name, amounts, name.optional()]);

export const KeptAnswer = z.object({
  o: z.enum(['eligible', 'refused', 'undetermined', 'not-covered']),
  t: z.tuple([z.string(), z.int()]),
  u: z.string(),
  p: name,
  r: name,
  c: name,
  s: name,
  sc: name,
  sh: z.tuple([amount, amount]),
  a: amounts,
  /** Absent where there is one payment of all of it in the first month. */
  y: z.array(payment).optional(),
  /** The policy and its revision of that one payment. */
  v: name.optional(),
  b: z.enum(['city', 'commune']).nullable(),
  e: name,
  l: z.array(z.string()).optional(),
  n: z.array(z.string()).optional(),
  w: z.array(z.string()).optional(),
  x: z.array(z.tuple([z.string(), z.string(), z.string(), z.string()])).optional(),
});
export type KeptAnswer = z.infer<typeof KeptAnswer>;

function keepAnswer(answer: RowAnswer): KeptAnswer {
  const { payments, total, from } = answer;
  const [first, second] = payments;
  const isOne =
    first !== undefined &&
    second === undefined &&
    first.paidIn === from &&
    first.from === from &&
    first.stateRule === answer.stateRule;
  return {
    o: answer.outcome,
    t: [from, answer.months],
    u: answer.ruleset,
    p: answer.policy,
    r: answer.rule,
    c: answer.cite,
    s: answer.stateRule,
    sc: answer.stateCite,
    sh: [answer.stateShare, answer.localShare],
    a: figuresOf(total),
    ...(isOne ? { v: first.policy } : { y: payments.map((paid) => keepPayment(paid, answer.stateRule)) }),
    b: answer.localBudget,
    e: answer.supportEndsIn,
    ...some('l', answer.also),
    ...some('n', answer.needs),
    ...some('w', answer.warnings),
    ...some(
      'x',
      answer.reasons.map(({ code, cite, vi, en }): [string, string, string, string] => [code, cite, vi, en]),
    ),
  };
}

const texts = new WeakMap<RowAnswer, string>();

/** As it is sealed. Rows that have one answer have one text. */
export function answerText(answer: RowAnswer): string {
  const before = texts.get(answer);
  if (before !== undefined) return before;
  const text = JSON.stringify(keepAnswer(answer));
  texts.set(answer, text);
  return text;
}

export function answerOf(kept: KeptAnswer): Omit<RowAnswer, 'needs'> & { readonly needs: readonly string[] } {
  const [from, months] = kept.t;
  const [stateShare, localShare] = kept.sh;
  const total = amountsOf(kept.a);
  const named = { policy: kept.v ?? null, rule: kept.r, stateRule: kept.s };
  const one: RowPayment = { paidIn: from, from, months, ...named, ...total };
  return {
    outcome: kept.o,
    from,
    months,
    ruleset: kept.u,
    policy: kept.p,
    rule: kept.r,
    cite: kept.c,
    stateRule: kept.s,
    stateCite: kept.sc,
    stateShare,
    localShare,
    total,
    payments: kept.y === undefined ? [one] : kept.y.map((paid) => paymentOf(paid, kept.s)),
    localBudget: kept.b,
    supportEndsIn: kept.e,
    also: kept.l ?? [],
    needs: kept.n ?? [],
    warnings: kept.w ?? [],
    reasons: (kept.x ?? []).map(([code, cite, vi, en]) => ({ code, cite, vi, en })),
  };
}

type Figures = z.infer<typeof amounts>;

function figuresOf({ due, state, local, communeTopUp, sponsor, participant }: Amounts): Figures {
  return [due, state, local, communeTopUp, sponsor, participant];
}

function amountsOf([due, state, local, communeTopUp, sponsor, participant]: Figures): Amounts {
  return { due, state, local, communeTopUp, sponsor, participant };
}

function keepPayment(paid: RowPayment, usual: string | null): z.infer<typeof payment> {
  const { paidIn, from, months, policy, rule, stateRule } = paid;
  const figures = figuresOf(paid);
  return stateRule === usual
    ? [paidIn, from, months, policy, rule, figures]
    : [paidIn, from, months, policy, rule, figures, stateRule];
}

function paymentOf(
  [paidIn, from, months, policy, rule, figures, stateRule]: z.infer<typeof payment>,
  usual: string | null,
): RowPayment {
  return {
    paidIn,
    from,
    months,
    policy,
    rule,
    stateRule: stateRule === undefined ? usual : stateRule,
    ...amountsOf(figures),
  };
}

function some<K extends string, T>(key: K, values: readonly T[]): { [P in K]?: T[] } {
  const kept: { [P in K]?: T[] } = {};
  if (values.length > 0) kept[key] = [...values];
  return kept;
}

/** A value of a fact: what JSON makes of each of them. */
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);

export const KeptFacts = z.object({
  f: z.record(z.string(), value),
  /** Which facts follow from the list alone: a bit for each of DECLARABLE, in its order. */
  d: z.int().min(0),
});
export type KeptFacts = z.infer<typeof KeptFacts>;

type Usual = { readonly bits: number; readonly facts: ReadonlySet<string> };

/** Of the facts a list declares: the rows of one group have one and the same array. */
const usualOf = new WeakMap<readonly Fact[], Usual>();

function usualIn(declared: readonly Fact[]): Usual {
  const before = usualOf.get(declared);
  if (before !== undefined) return before;
  let bits = 0;
  for (const fact of declared) bits |= 1 << DECLARABLE.indexOf(fact);
  const usual = { bits, facts: new Set<string>(declared) };
  usualOf.set(declared, usual);
  return usual;
}

const USUAL: ReadonlyMap<string, unknown> = new Map(Object.entries(DECLARED));

export function keepFacts({ person, declared }: Pick<CheckedRow, 'person' | 'declared'>): KeptFacts {
  const f: KeptFacts['f'] = {};
  const { bits, facts } = usualIn(declared);
  for (const [fact, said] of Object.entries(person)) {
    if (said === undefined || (facts.has(fact) && USUAL.get(fact) === said)) continue;
    f[fact] = typeof said === 'object' && said !== null ? [...said] : said;
  }
  return { f, d: bits };
}

export function factsOf({ f, d }: KeptFacts): { readonly facts: KeptFacts['f']; readonly declared: readonly Fact[] } {
  const declared = DECLARABLE.filter((_, at) => (d & (1 << at)) !== 0);
  const usual = declared.flatMap((fact) => (fact in f ? [] : [[fact, value.parse(DECLARED[fact])] as const]));
  return { facts: { ...f, ...Object.fromEntries(usual) }, declared };
}

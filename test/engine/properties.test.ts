// Protects what must hold for every person, whatever the law says: parts add up, needs are exact and enough, what is
// decided stays decided, and nothing that was not asked for matters.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Question, SchemeAnswer } from '../../src/engine/answer.ts';
import { type Fact, SCHEMES } from '../../src/engine/facts.ts';
import { quoteHousehold } from '../../src/engine/household.ts';
import { SENSITIVE } from '../../src/engine/known.ts';
import { quote } from '../../src/engine/quote.ts';
import { domainsAt } from '../oracle/domains.ts';
import type { FactName, Request } from '../oracle/facts.ts';
import { anyRequest, decidedRequest } from '../oracle/people.ts';
import { questionOf } from '../support/question.ts';
import { rulebook } from '../support/rulebook.ts';

/** How many people each property is tried on; those about families take several quotes each. */
const PEOPLE = Number(process.env.PROPERTY_PEOPLE ?? 1000);
const RUNS = { numRuns: PEOPLE };
const HEAVY = { numRuns: Math.ceil(PEOPLE / 5) };

/** Facts whose absence is assumed and said, or counts as no: giving them later may rightly change the answer. */
const TAKEN_FOR_GRANTED: ReadonlySet<string> = new Set([
  ...SENSITIVE,
  'nationalStandard',
  'commune',
  'areas',
  'monthsSupported',
  'lastCoveredOn',
]);

function ask(request: Request): Answer {
  return quote(questionOf(request), rulebook);
}

function schemesOf(answer: Answer): readonly SchemeAnswer[] {
  return SCHEMES.flatMap((scheme) => answer.schemes[scheme] ?? []);
}

/**
 * What a person is told, month by month: outcome, chosen rules and every amount. The ground on which somebody else pays may
 * be named more exactly once more is known; it changes no amount.
 */
function told({ outcome, rule, installments, needs }: SchemeAnswer): string {
  const months = installments.flatMap((row) => {
    const each = (amount: number | null) => (amount === null ? null : amount / row.months);
    const stateRule = row.outcome === 'eligible' ? row.stateRule : null;
    const month = [
      row.paidIn,
      row.outcome,
      row.rule,
      stateRule,
      each(row.due),
      each(row.state),
      each(row.local),
      each(row.participant),
    ];
    return Array.from({ length: row.months }, () => month);
  });
  return JSON.stringify({ outcome, rule: rule?.id, months, needs: needs.length });
}

function absent(value: unknown): boolean {
  return value === null || value === undefined;
}

function isDecided(scheme: SchemeAnswer): boolean {
  return scheme.needs.length === 0;
}

/** A request with some facts removed, together with a value for each. */
const filled = anyRequest.chain((request) =>
  fc.record({
    request: fc.constant(request),
    values: fc.record(domainsAt(request.from, request.province)) as fc.Arbitrary<Record<FactName, unknown>>,
  }),
);

describe('every answer', () => {
  it('has parts that add up, in each payment and in the total, and support that never exceeds what is due', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const scheme of schemesOf(ask(request))) {
          for (const row of [...scheme.installments, scheme.total]) {
            const { due, state, local, communeTopUp, sponsor, participant } = row;
            for (const amount of [due, state, local, communeTopUp, sponsor, participant]) {
              expect(amount === null || (Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
            }
            if (due !== null && state !== null) expect(state).toBeLessThanOrEqual(due);
            if (due === null || state === null || local === null || participant === null) continue;
            expect(state + local + (communeTopUp ?? 0) + (sponsor ?? 0) + participant).toBe(due);
          }
        }
      }),
      RUNS,
    );
  });

  it('covers every month asked, in order, without a gap', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const social = request.contribution?.method;
        for (const scheme of schemesOf(ask(request))) {
          const months = scheme.installments.reduce((sum, row) => sum + row.months, 0);
          if (social !== 'ahead' && social !== 'missing') expect(months).toBe(request.months ?? 12);
          expect(scheme.total.months).toBe(months);
          const starts = scheme.installments.map(({ from }) => from);
          expect(starts).toEqual(starts.toSorted());
        }
      }),
      RUNS,
    );
  });

  it('never asks for a sensitive fact, nor for one that is known', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const { needs } of schemesOf(ask(request))) {
          for (const { fact } of needs) {
            expect(SENSITIVE.has(fact as Fact)).toBe(false);
            expect(fact === 'lumpMonths' || absent(request.person[fact as FactName])).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('says nothing longer than 300 characters, in both languages', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const { text } of schemesOf(ask(request))) {
          expect(text.vi.length).toBeLessThanOrEqual(300);
          expect(text.en.length).toBeLessThanOrEqual(300);
        }
      }),
      HEAVY,
    );
  });
});

describe('the three answers', () => {
  it('are decided when every fact is known', () => {
    fc.assert(
      fc.property(decidedRequest, (request) => {
        for (const scheme of schemesOf(ask(request))) {
          if (absent(request.contribution?.lumpMonths)) continue;
          expect(scheme.needs).toEqual([]);
          expect(scheme.outcome).not.toBe('undetermined');
        }
      }),
      RUNS,
    );
  });

  it('are decided once the facts asked for are filled in, whatever they are', () => {
    fc.assert(
      fc.property(filled, ({ request, values }) => {
        const before = ask(request);
        for (const scheme of SCHEMES) {
          const asked =
            before.schemes[scheme]?.needs.map(({ fact }) => fact).filter((fact) => fact !== 'lumpMonths') ?? [];
          const person = {
            ...request.person,
            ...Object.fromEntries(asked.map((fact) => [fact, values[fact as FactName]])),
          };
          const after = ask({ ...request, person }).schemes[scheme];
          expect(after?.needs.filter(({ fact }) => fact !== 'lumpMonths')).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('do not change by a fact that was not asked for, nor assumed', () => {
    fc.assert(
      fc.property(filled, ({ request, values }) => {
        const before = ask(request);
        for (const scheme of SCHEMES) {
          const answer = before.schemes[scheme];
          if (!answer) continue;
          const asked = new Set<string>(answer.needs.map(({ fact }) => fact));
          const idle = Object.keys(values).filter(
            (fact) => absent(request.person[fact as FactName]) && !asked.has(fact) && !TAKEN_FOR_GRANTED.has(fact),
          );
          const person = {
            ...request.person,
            ...Object.fromEntries(idle.map((fact) => [fact, values[fact as FactName]])),
          };
          // A household told while the national standard is not would now also stand for the standard.
          if (idle.includes('household') && absent(request.person.nationalStandard)) continue;
          const after = ask({ ...request, person }).schemes[scheme];
          expect(after && told(after)).toBe(told(answer));
        }
      }),
      RUNS,
    );
  });

  it('stay decided when more is known', () => {
    fc.assert(
      fc.property(filled, fc.array(fc.nat(31), { maxLength: 6 }), ({ request, values }, chosen) => {
        const before = ask(request);
        const unknown = Object.keys(values).filter(
          (fact) => absent(request.person[fact as FactName]) && !TAKEN_FOR_GRANTED.has(fact),
        );
        const more = unknown.filter((_, at) => chosen.includes(at));
        const person = {
          ...request.person,
          ...Object.fromEntries(more.map((fact) => [fact, values[fact as FactName]])),
        };
        const after = ask({ ...request, person });
        for (const scheme of SCHEMES) {
          const [first, then] = [before.schemes[scheme], after.schemes[scheme]];
          if (!first || !then || !isDecided(first)) continue;
          expect(then.needs).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});

describe('months', () => {
  it('stand for themselves: the rule of a month paid alone is the rule of that month in a longer quote paid monthly', () => {
    fc.assert(
      fc.property(anyRequest, fc.nat(23), (request, offset) => {
        const monthly: Request = {
          ...request,
          months: 24,
          schemes: ['social-insurance'],
          person: { ...request.person, monthsSupported: 0 },
          contribution: { ...request.contribution, method: 'monthly' },
        };
        const long = ask(monthly).schemes['social-insurance'];
        const row = long?.installments[offset];
        if (!row) return;
        const alone = ask({ ...monthly, from: row.from, months: 1 }).schemes['social-insurance']?.installments[0];
        expect(alone).toEqual(row);
      }),
      RUNS,
    );
  });
});

describe('a household', () => {
  const members = fc.array(anyRequest, { minLength: 2, maxLength: 4 });
  const family = (requests: readonly Request[], { province, from }: Pick<Request, 'province' | 'from'>) => {
    const question: Question = questionOf({ province, from, months: 3, person: {} });
    return quoteHousehold(
      {
        ...question,
        members: requests.map(({ person, contribution }, at) => ({
          id: String(at),
          person,
          contribution: contribution ?? null,
        })),
      },
      rulebook,
    );
  };

  const homeOf = ([first]: readonly Request[]) => ({
    province: first?.province ?? '01',
    from: first?.from ?? '2026-07',
  });

  it('adds up: its totals are those of its members', () => {
    fc.assert(
      fc.property(members, (requests) => {
        const { members: answers, totals } = family(requests, homeOf(requests));
        for (const scheme of SCHEMES) {
          const total = totals[scheme];
          if (total === undefined) continue;
          // Whom the totals pass over for every month is out of them; for some of the months, nobody here is.
          const out = new Set(total.passedOver.filter(({ months }) => months === total.months).map(({ id }) => id));
          if (total.passedOver.length > out.size) continue;
          const dues = answers.map(({ id, answer }) => (out.has(id) ? 0 : answer.schemes[scheme]?.total.participant));
          const isOpen = dues.some((due) => due === null || due === undefined);
          expect(total.participant).toBe(isOpen ? null : dues.reduce<number>((left, due) => left + (due ?? 0), 0));
        }
      }),
      HEAVY,
    );
  });

  it('gives everybody outside the ladder the same, in whatever order they are named', () => {
    fc.assert(
      fc.property(members, (requests) => {
        const home = homeOf(requests);
        const forward = family(requests, home).members;
        const backward = family(requests.toReversed(), home).members.toReversed();
        for (const [at, member] of forward.entries()) {
          const [one, other] = [member.answer, backward[at]?.answer].map(
            (answer) => answer?.schemes['health-insurance'],
          );
          const onLadder = one?.installments.some(({ rule, stateRule }) => !rule && !stateRule);
          if (one && other && !onLadder) expect(told(other)).toBe(told(one));
          expect(backward[at]?.answer.schemes['social-insurance']).toEqual(member.answer.schemes['social-insurance']);
        }
      }),
      HEAVY,
    );
  });
});

// Protects what communes and sponsors add: the parts add up in every payment, nothing the state or the city pays moves, the
// layers are cut from the last, and an independent reckoning in big integers, month by month, comes to the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOLD } from '../../dev/told.ts';
import type { Installment, SchemeAnswer } from '../../src/engine/answer.ts';
import { SCHEMES } from '../../src/engine/facts.ts';
import { quoteHousehold, withTopUpsOf } from '../../src/engine/household.ts';
import { addMonths } from '../../src/engine/month.ts';
import { quote } from '../../src/engine/quote.ts';
import { sponsorPart } from '../../src/engine/sponsor.ts';
import { type TopUp, withTopUps } from '../../src/engine/top-up.ts';
import type { Request } from '../oracle/facts.ts';
import { anyRequest } from '../oracle/people.ts';
import { questionOf } from '../support/question.ts';
import { rulebook } from '../support/rulebook.ts';

const RUNS = { numRuns: Number(process.env.PROPERTY_PEOPLE ?? 1000) };

const GROUPS = [
  ...new Set([
    ...rulebook.policies.flatMap(({ rules }) => rules.map(({ id }) => id)),
    ...rulebook.statePolicies.flatMap(({ groups }) => groups.map(({ id }) => id)),
  ]),
];
const month = fc.constantFrom('2024-01', '2026-01', '2026-03', '2026-07', '2026-12', '2027-06');
const line: fc.Arbitrary<TopUp> = fc.record({
  scheme: fc.constantFrom(...SCHEMES),
  groups: fc.option(fc.uniqueArray(fc.constantFrom(...GROUPS), { minLength: 1, maxLength: 12 })),
  rate: fc.oneof(fc.integer({ min: 1, max: 10_000 }), fc.constantFrom(500, 2000, 10_000)),
  cap: fc.option(fc.integer({ min: 1, max: 200_000 })),
  from: month,
  until: fc.option(month),
});
const lines = fc.array(line, { minLength: 1, maxLength: 4 });

/** Somebody of Huế who is in no group, and what the commune adds for all. */
const NOBODY_SPECIAL = { ...TOLD, birthDate: '1980-05-20' };
const everybody = (rate: number, cap: number | null = null): TopUp => {
  return { scheme: 'health-insurance', groups: null, rate, cap, from: '2026-01', until: null };
};

function both(request: Request, topUps: readonly TopUp[]) {
  const question = questionOf(request);
  const plain = quote(question, rulebook);
  return { plain, topped: withTopUps(plain, topUps, question, rulebook), question };
}

const SENSITIVE = new Set(
  [...rulebook.policies.flatMap(({ rules }) => rules), ...rulebook.statePolicies.flatMap(({ groups }) => groups)]
    .filter(({ sensitive }) => sensitive)
    .map(({ id }) => id),
);

/** What the commune adds in one month of a row, in the plainest way: null where it depends on what is not known. */
function expectedOf(row: Installment, at: number, scheme: string, topUps: readonly TopUp[]): bigint | null {
  if (SENSITIVE.has(row.rule ?? '') || SENSITIVE.has(row.stateRule ?? '')) return 0n;
  const covered = addMonths(row.from, at);
  const { ruralPovertyLine, socialRate } = rulebook.pricesAt(indexOf(row.paidIn));
  const amounts = topUps.map((one): bigint | null => {
    const isThen = one.scheme === scheme && one.from <= row.paidIn && covered <= (one.until ?? '9999-12');
    if (!isThen) return 0n;
    const isNamed =
      one.groups === null || one.groups.includes(row.rule ?? '') || one.groups.includes(row.stateRule ?? '');
    const isOpen = row.outcome === 'undetermined' && (row.rule === null || row.stateRule === null);
    if (!isNamed) return isOpen ? null : 0n;
    if (row.due === null) return null;
    const health = () => (2n * BigInt((row.due ?? 0) / row.months) * BigInt(one.rate) + 10_000n) / 20_000n;
    const social = () =>
      (2n * BigInt(ruralPovertyLine.value ?? 0) * BigInt(socialRate.value ?? 0) * BigInt(one.rate) + 100_000_000n) /
      200_000_000n;
    const amount = scheme === 'health-insurance' ? health() : social();
    return one.cap !== null && amount > BigInt(one.cap) ? BigInt(one.cap) : amount;
  });
  if (amounts.includes(null)) return null;
  return amounts.reduce<bigint>((most, one) => ((one ?? 0n) > most ? (one ?? 0n) : most), 0n);
}

function indexOf(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;
}

function monthsOf({ installments }: SchemeAnswer, isLump: boolean, money: (row: Installment) => number | null) {
  return installments.flatMap((row) => {
    const amount = money(row);
    if (isLump) return [amount === null ? null : BigInt(amount)];
    return Array.from({ length: row.months }, () => (amount === null ? null : BigInt(amount) / BigInt(row.months)));
  });
}

describe('what a commune adds', () => {
  it('is of the due, in parts that add up, and moves nothing that state and city pay', () => {
    fc.assert(
      fc.property(anyRequest, lines, (request, topUps) => {
        const { plain, topped } = both(request, topUps);
        for (const scheme of SCHEMES) {
          const [before, after] = [plain.schemes[scheme], topped.schemes[scheme]];
          if (!before || !after) continue;
          for (const { due, state, local, communeTopUp, sponsor, participant } of [
            ...after.installments,
            after.total,
          ]) {
            for (const amount of [communeTopUp, participant]) {
              expect(amount === null || (Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
            }
            expect(sponsor).toBe(0);
            if (due === null || state === null || local === null || participant === null) continue;
            expect(state + local + (communeTopUp ?? Number.NaN) + participant).toBe(due);
          }
          for (const name of ['months', 'due', 'state', 'local'] as const) {
            expect(after.total[name]).toBe(before.total[name]);
          }
          expect(after.warnings).toEqual(before.warnings);
          const next = after.installments.map((row) => addMonths(row.from, row.months));
          const starts = after.installments.map(({ from }) => from);
          if (after.installments.length > 1) expect(starts.slice(1)).toEqual(next.slice(0, -1));
        }
      }),
      RUNS,
    );
  });

  it('is what an independent reckoning comes to, month by month', () => {
    let added = 0;
    fc.assert(
      fc.property(anyRequest, lines, (request, topUps) => {
        if (request.policy === 'vietnam') return;
        const { plain, topped, question } = both(request, topUps);
        for (const scheme of SCHEMES) {
          const [before, after] = [plain.schemes[scheme], topped.schemes[scheme]];
          if (!before || !after) continue;
          const method = scheme === 'social-insurance' ? question.contribution?.method : null;
          const isLump = method === 'ahead' || method === 'missing';
          const wanted = before.installments.flatMap((row) => {
            const each = Array.from({ length: row.months }, (_, at) =>
              method === 'missing' ? 0n : expectedOf(row, at, scheme, topUps),
            );
            const of = isLump
              ? [each.includes(null) ? null : each.reduce<bigint>((sum, one) => sum + (one ?? 0n), 0n)]
              : each;
            const left =
              row.participant === null ? null : BigInt(isLump ? row.participant : row.participant / row.months);
            return of.map((one) => {
              if (left === 0n || one === 0n) return 0n;
              return one === null || left === null ? null : one < left ? one : left;
            });
          });
          expect(monthsOf(after, isLump, ({ communeTopUp }) => communeTopUp)).toEqual(wanted);
          added += wanted.filter((one) => one !== null && one > 0n).length;
        }
      }),
      { ...RUNS, examples: [[{ province: '46', from: '2026-03', person: NOBODY_SPECIAL }, [everybody(1000)]]] },
    );
    expect(added).toBeGreaterThan(RUNS.numRuns / 10);
  });

  it('is nothing where it has decided nothing, and the answer is the same object', () => {
    const { plain, question } = both({ province: '01', from: '2026-03', person: TOLD }, []);
    expect(withTopUps(plain, [], question, rulebook)).toBe(plain);
  });

  it('of nobody knows what leaves open what is left to pay, but for who has nothing left', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const question = questionOf(request);
        const plain = quote(question, rulebook);
        const unread = withTopUps(plain, 'unknown', question, rulebook);
        for (const scheme of SCHEMES) {
          const [before, after] = [plain.schemes[scheme], unread.schemes[scheme]];
          if (!before || !after || before === after) continue;
          expect(after.warnings.map(({ code }) => code)).toContain('top-ups-unreachable');
          after.installments.forEach((row, at) => {
            if (row.communeTopUp === null)
              expect([before.installments[at]?.participant === 0, row.participant]).toEqual([false, null]);
            else expect(row).toEqual(before.installments[at]);
          });
        }
      }),
      RUNS,
    );
  });

  it('is told in the words for people', () => {
    const question = questionOf({
      province: '46',
      from: '2026-03',
      months: 1,
      schemes: ['health-insurance'],
      person: NOBODY_SPECIAL,
    });
    const answer = withTopUps(quote(question, rulebook), [everybody(1000)], question, rulebook).schemes[
      'health-insurance'
    ];
    expect(answer?.total).toMatchObject({ due: 105300, communeTopUp: 10530, participant: 94770 });
    expect(answer?.text.vi).toContain('xã, phường thêm 10.530 đ, còn đóng 94.770 đ');
    expect(answer?.text.en).toContain('commune 10,530 đ, left to pay 94,770 đ');
  });

  it('moves no scheme that was not asked for', () => {
    const question = questionOf({ province: '46', from: '2026-03', schemes: ['health-insurance'], person: TOLD });
    const topped = withTopUps(quote(question, rulebook), [everybody(1000)], question, rulebook);
    expect(Object.keys(topped.schemes)).toEqual(['health-insurance']);
  });

  it('is left out of what is to come to the month, and to the month it ends', () => {
    // The last month of support is 2026-03: what changes in the one after is told beside what the commune adds.
    const person = { ...NOBODY_SPECIAL, birthDate: '1951-04-20' };
    const question = questionOf({ province: '01', from: '2026-01', schemes: ['health-insurance'], person });
    const plain = quote(question, rulebook);
    const [change] = plain.schemes['health-insurance']?.next ?? [];
    const before = addMonths(change?.month ?? '', -1);
    const says = (topUp: Partial<TopUp>) => {
      const answer = withTopUps(plain, [{ ...everybody(1000), ...topUp }], question, rulebook);
      return answer.schemes['health-insurance']?.next.find(({ month }) => month === change?.month)?.says;
    };
    const apart = 'chưa tính phần xã, phường thêm';
    expect(says({ until: change?.month ?? null })).toContain(apart);
    expect(says({ until: before })).not.toContain(apart);
    expect(says({ from: change?.month ?? '' })).toContain(apart);
    expect(says({ from: addMonths(change?.month ?? '', 1) })).not.toContain(apart);
  });

  it('is the highest of several decisions that hold for a person, never their sum', () => {
    const person = NOBODY_SPECIAL;
    const question = questionOf({ province: '46', from: '2026-03', months: 1, schemes: ['health-insurance'], person });
    const decisions = [everybody(1000), everybody(2000), everybody(500)];
    const answer = withTopUps(quote(question, rulebook), decisions, question, rulebook);
    expect(answer.schemes['health-insurance']?.total.communeTopUp).toBe(21_060);
  });

  it('goes to each member of a household by where they live, and into its totals', () => {
    const person = NOBODY_SPECIAL;
    const question = {
      ...questionOf({ province: '46', from: '2026-03', months: 1, schemes: ['health-insurance'], person }),
      members: [
        { id: 'a', person },
        { id: 'b', person },
      ],
    };
    const household = quoteHousehold(question, rulebook);
    const topped = withTopUpsOf(household, [null, [everybody(5000, 20_000)]], question, rulebook);
    expect(topped.members.map(({ answer }) => answer.schemes['health-insurance']?.total.communeTopUp)).toEqual([
      0, 20_000,
    ]);
    expect(topped.totals['health-insurance']?.communeTopUp).toBe(20_000);
    expect(withTopUpsOf(household, [null, null], question, rulebook)).toBe(household);
  });
});

describe('what a sponsor pays', () => {
  // A month of 105,300 at 3.33 % is 3,506.49; 3,506 three times. 105,301 in all are no whole months: 3,506.52 is 3,507.
  it.each([
    [{ due: 315_900, months: 3, participant: 315_900 }, 10_518],
    [{ due: 105_301, months: 3, participant: 105_301 }, 3_507],
  ])('is rounded month by month where months are alike: %o', (of, part) => {
    expect(sponsorPart(of, { rate: 333, cap: null })).toBe(part);
  });

  it('is never more than is left, nor more than the cap, and all that is left at the whole rate', () => {
    const left = fc
      .record({
        due: fc.integer({ min: 0, max: 20_000_000 }),
        months: fc.integer({ min: 1, max: 60 }),
        of: fc.integer({ min: 0, max: 100 }),
      })
      .map(({ due, months, of }) => ({ due, months, participant: Math.floor((due * of) / 100) }));
    const offer = fc.record({
      rate: fc.integer({ min: 1, max: 10_000 }),
      cap: fc.option(fc.integer({ min: 1, max: 500_000 })),
    });
    fc.assert(
      fc.property(left, offer, (of, given) => {
        const part = sponsorPart(of, given);
        expect(Number.isSafeInteger(part) && part >= 0 && part <= of.participant).toBe(true);
        if (given.cap !== null) expect(part).toBeLessThanOrEqual(given.cap * of.months);
        expect(sponsorPart(of, { rate: 10_000, cap: null })).toBe(of.participant);
      }),
    );
  });
});

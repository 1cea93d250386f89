// Protects the amounts: an independent second implementation, plain and slow, written from the law and sharing no code,
// agrees with the engine on a hundred thousand invented people, to the đồng, month by month; TEST_SEED invents others.
import { describe, expect, it } from 'vitest';
import type { Installment, SchemeAnswer } from '../../src/engine/answer.ts';
import { SCHEMES } from '../../src/engine/facts.ts';
import { quote } from '../../src/engine/quote.ts';
import type { Request } from '../oracle/facts.ts';
import { type Answer, oracle } from '../oracle/oracle.ts';
import { mulberry32, randomRequest } from '../oracle/people.ts';
import { questionOf } from '../support/question.ts';
import { rulebook } from '../support/rulebook.ts';

const PEOPLE = Number(process.env.ORACLE_PEOPLE ?? 100_000);
const SEED = Number(process.env.TEST_SEED ?? 20_261_123);

/** One line a covered month, in the words of the oracle; a lump is one line. */
function linesOf(answer: SchemeAnswer, request: Request, scheme: string): readonly string[] {
  const lump = scheme === 'social-insurance' && ['ahead', 'missing'].includes(request.contribution?.method ?? '');
  return answer.installments.flatMap((row) =>
    lump ? [line(row, 1)] : Array.from({ length: row.months }, () => line(row, row.months)),
  );
}

function line(row: Installment, months: number): string {
  const monthly = (amount: number | null) => (amount === null ? null : amount / months);
  return [
    row.outcome,
    row.rule,
    monthly(row.due),
    monthly(row.state),
    monthly(row.local),
    monthly(row.participant),
  ].join(' ');
}

function linesOfOracle({ rows }: Answer): readonly string[] {
  return rows.map(({ outcome, rule, due, state, local, participant }) =>
    [outcome, rule, due, state, local, participant].join(' '),
  );
}

describe(`the engine and the oracle, seed ${SEED}`, () => {
  it(`agree on ${PEOPLE} people`, () => {
    const random = mulberry32(SEED);
    const disagreements: unknown[] = [];
    for (let at = 0; at < PEOPLE && disagreements.length < 3; at++) {
      const request = randomRequest(random);
      const answer = quote(questionOf(request), rulebook);
      const expected = oracle(request);
      for (const scheme of SCHEMES) {
        const [ours, theirs] = [answer.schemes[scheme], expected[scheme]];
        if (!ours || !theirs) continue;
        const [got, wanted] = [linesOf(ours, request, scheme), linesOfOracle(theirs)];
        const same =
          ours.outcome === theirs.outcome &&
          (ours.rule?.id ?? null) === theirs.rule &&
          got.join('\n') === wanted.join('\n');
        if (!same) disagreements.push({ at, scheme, request: JSON.stringify(request), got, wanted });
      }
    }
    expect(disagreements).toEqual([]);
  }, 300_000);
});

/** What a month comes to, from the decision and everything else it rests on: its outcome, and each payer's amount. */
import type { Outcome } from './answer.ts';
import { WHOLE } from './money.ts';
import { healthMonth, type Month, socialMonth } from './pay.ts';
import type { Case, Covered } from './payments.ts';
import type { Prices } from './prices.ts';
import type { Result } from './program.ts';

/** All that the outcome and the amounts of a month rest on, besides the case itself. */
export type Terms = Pick<Covered, 'supported' | 'paid' | 'priced' | 'layer' | 'ended' | 'program' | 'decision'>;

/** Most months are like the one before: what it came to need not be computed again. */
export function isOnTerms(before: Covered, terms: Terms): boolean {
  return (
    before.decision === terms.decision &&
    before.program === terms.program &&
    before.paid === terms.paid &&
    before.priced === terms.priced &&
    before.layer === terms.layer &&
    before.ended === terms.ended &&
    statePays(before) === statePays(terms)
  );
}

export function comesTo(asked: Case, terms: Terms): Pick<Covered, 'outcome' | 'amounts'> {
  const { decision } = terms;
  const amounts = decision.decided
    ? monthOfResult(asked, decision.result, terms)
    : decision.possible.map((result) => monthOfResult(asked, result, terms)).reduce(agreed);
  return { outcome: outcomeOf(terms, asked.policy === 'vietnam'), amounts };
}

function outcomeOf({ decision, layer, ended, program }: Terms, stateAlone: boolean): Outcome {
  if (layer === 'not-held' || (stateAlone && program.state === null)) return 'not-covered';
  if (ended) return 'refused';
  if (!decision.decided) return 'undetermined';
  const { result } = decision;
  if (result.kind !== 'pair') return 'refused';
  return (stateAlone ? result.group : result.rule) ? 'eligible' : 'refused';
}

function monthOfResult(asked: Case, result: Result, terms: Terms): Month {
  const { paid, priced, program, ended } = terms;
  const layer = ended ? 'none' : terms.layer;
  const stateHeld = program.state !== null;
  if (asked.scheme === 'health-insurance') {
    const rung = stateHeld ? rungOf(asked.rank, paid.householdLadder.value ?? []) : WHOLE;
    return healthMonth(result, { paid, covered: priced, rung, layer, stateHeld });
  }
  const income = incomeWithin(asked.income, paid);
  const social = (statePays: boolean) => socialMonth(result, { paid, income, statePays, layer, stateHeld });
  const pays = statePays(terms);
  return pays === 'open' ? agreed(social(true), social(false)) : social(pays === 'yes');
}

/** Whether the months in a life which the state supports are used up, or may be. */
export function statePays({
  program,
  supported: { least, most },
}: Pick<Terms, 'program' | 'supported'>): 'yes' | 'no' | 'open' {
  const cap = program.state?.capMonths?.months ?? Number.POSITIVE_INFINITY;
  if (most < cap) return 'yes';
  return least < cap ? 'open' : 'no';
}

/** The share of the full price in the household form. Who may take that form, the state's text says: without it, nobody. */
function rungOf(rank: number, ladder: readonly number[]): number {
  return ladder[Math.min(rank, ladder.length) - 1] ?? WHOLE;
}

/** The chosen income, moved to the nearer bound where it lies outside. */
export function incomeWithin(
  income: number | null,
  { ruralPovertyLine, referenceLevel, incomeCeiling }: Prices,
): number {
  const floor = ruralPovertyLine.value ?? 0;
  const ceiling =
    referenceLevel.value === null || incomeCeiling.value === null
      ? Number.POSITIVE_INFINITY
      : referenceLevel.value * incomeCeiling.value;
  return Math.min(Math.max(income ?? floor, floor), Math.max(ceiling, floor));
}

/** A figure that differs between the results still possible is null. */
function agreed(one: Month, other: Month): Month {
  return {
    due: one.due === other.due ? one.due : null,
    state: one.state === other.state ? one.state : null,
    local: one.local === other.local ? one.local : null,
    participant: one.participant === other.participant ? one.participant : null,
  };
}

/**
 * The numbers of the whole country in one month, and how sure we are of each. A number that is not known is null.
 * Months between which no number changes share one object: whoever finds the same object need not compute again.
 */
import { turnsOf } from './month.ts';
import type { Dated, Parameters } from './policy.ts';
import { datedAt } from './program.ts';

export type ParameterName = keyof Parameters;

/** One number of one month, with what an answer that used it has to say. */
export type Price<T> = { readonly value: T | null; readonly dated: Dated<T> | null };

export type Prices = {
  /** The first month after which another number holds; infinite while no change is known. */
  readonly until: number;
  readonly referenceLevel: Price<number>;
  readonly ruralPovertyLine: Price<number>;
  readonly socialRate: Price<number>;
  readonly incomeCeiling: Price<number>;
  readonly healthRate: Price<number>;
  readonly householdLadder: Price<readonly number[]>;
  readonly fundMonthlyRate: Price<number>;
};

export function pricesOf(parameters: Parameters): (month: number) => Prices {
  const dated: readonly Dated<unknown>[] = Object.values(parameters).flat();
  const turns = [0, ...dated.flatMap(turnsOf)].toSorted((a, b) => b - a);
  const bySince = new Map<number, Prices>();
  const byMonth = new Map<number, Prices>();
  return (month) => {
    const known = byMonth.get(month);
    if (known) return known;
    const since = turns.find((turn) => turn <= month) ?? 0;
    const until = turns.findLast((turn) => turn > month) ?? Number.POSITIVE_INFINITY;
    const prices = bySince.get(since) ?? pricesAt(parameters, since, until);
    bySince.set(since, prices);
    byMonth.set(month, prices);
    return prices;
  };
}

function pricesAt(parameters: Parameters, month: number, until: number): Prices {
  const price = <T>(values: readonly Dated<T>[]): Price<T> => {
    const dated = datedAt(values, month);
    return { value: dated?.value ?? null, dated };
  };
  return {
    until,
    referenceLevel: price(parameters.referenceLevel),
    ruralPovertyLine: price(parameters.ruralPovertyLine),
    socialRate: price(parameters.socialRate),
    incomeCeiling: price(parameters.incomeCeiling),
    healthRate: price(parameters.healthRate),
    householdLadder: price(parameters.householdLadder),
    fundMonthlyRate: price(parameters.fundMonthlyRate),
  };
}

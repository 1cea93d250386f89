/** The numbers of the whole country in one month, and how sure we are of each. A number that is not known is null. */
import type { Dated, Parameters } from './policy.ts';
import { datedAt } from './program.ts';

export type ParameterName = keyof Parameters;

/** One number of one month, with what an answer that used it has to say. */
export type Price<T> = { readonly value: T | null; readonly dated: Dated<T> | null };

export type Prices = {
  readonly month: number;
  readonly referenceLevel: Price<number>;
  readonly ruralPovertyLine: Price<number>;
  readonly socialRate: Price<number>;
  readonly incomeCeiling: Price<number>;
  readonly healthRate: Price<number>;
  readonly householdLadder: Price<readonly number[]>;
  readonly fundMonthlyRate: Price<number>;
};

export function pricesOf(parameters: Parameters): (month: number) => Prices {
  const known = new Map<number, Prices>();
  return (month) => {
    const before = known.get(month);
    if (before) return before;
    const prices = pricesAt(parameters, month);
    known.set(month, prices);
    return prices;
  };
}

function pricesAt(parameters: Parameters, month: number): Prices {
  const price = <T>(values: readonly Dated<T>[]): Price<T> => {
    const dated = datedAt(values, month);
    return { value: dated?.value ?? null, dated };
  };
  return {
    month,
    referenceLevel: price(parameters.referenceLevel),
    ruralPovertyLine: price(parameters.ruralPovertyLine),
    socialRate: price(parameters.socialRate),
    incomeCeiling: price(parameters.incomeCeiling),
    healthRate: price(parameters.healthRate),
    householdLadder: price(parameters.householdLadder),
    fundMonthlyRate: price(parameters.fundMonthlyRate),
  };
}

/**
 * Rates side by side: every contender takes its turn in every round, in an order that turns round, so that what else the
 * machine does falls on all of them alike. Only ratios of one round are compared; an absolute rate never is a result.
 */

/** Does some work and says how much, with a sum that keeps the work from being optimised away. */
export type Contender = { readonly name: string; readonly pass: () => Done | Promise<Done> };
export type Done = { readonly count: number; readonly sum: number };

/** The work done on one after the other of `items`, `atOnce` of them in a pass. */
export function over<T>(name: string, items: readonly T[], work: (item: T) => number, atOnce = 500): Contender {
  const slice = slices(items, atOnce);
  return {
    name,
    pass: () => {
      let sum = 0;
      const taken = slice();
      for (const item of taken) sum += work(item);
      return { count: taken.length, sum };
    },
  };
}

/** The same for work that answers later. */
export function overLater<T>(
  name: string,
  items: readonly T[],
  work: (item: T) => Promise<number>,
  atOnce = 50,
): Contender {
  const slice = slices(items, atOnce);
  return {
    name,
    pass: async () => {
      let sum = 0;
      const taken = slice();
      for (const item of taken) sum += await work(item);
      return { count: taken.length, sum };
    },
  };
}

function slices<T>(items: readonly T[], atOnce: number): () => readonly T[] {
  let start = 0;
  return () => {
    const taken = items.slice(start, start + atOnce);
    start = start + atOnce < items.length ? start + atOnce : 0;
    return taken;
  };
}

export type Spread = { readonly median: number; readonly lowest: number; readonly highest: number };

export type Rates = { readonly [name: string]: readonly number[] };

const WARM_UP_MS = 400;

export async function ratesOf(contenders: readonly Contender[], rounds: number, roundMs: number): Promise<Rates> {
  for (const contender of contenders) await rateOf(contender, WARM_UP_MS);
  const rates: Record<string, number[]> = Object.fromEntries(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
      rates[contender.name]?.push(await rateOf(contender, roundMs));
    }
  }
  return rates;
}

/** What the passes came to, kept where no optimiser can prove it unread. */
export const kept = { sum: 0 };

/** Passes a second of processor time, all threads together: what others do on the machine takes none of it. */
async function rateOf({ pass }: Contender, ms: number): Promise<number> {
  const start = process.cpuUsage();
  let count = 0;
  let passed = 0;
  while (passed < ms) {
    const passing = pass();
    const done = passing instanceof Promise ? await passing : passing;
    count += done.count;
    kept.sum = (kept.sum + done.sum) % 1_000_003;
    const { user, system } = process.cpuUsage(start);
    passed = (user + system) / 1000;
  }
  return (count / passed) * 1000;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (place: number) => sorted[Math.min(Math.max(place, 0), sorted.length - 1)] ?? Number.NaN;
  const half = sorted.length / 2;
  return {
    median: (at(Math.ceil(half) - 1) + at(Math.floor(half))) / 2,
    lowest: at(0),
    highest: at(sorted.length - 1),
  };
}

/** One against the other, round by round. */
export function ratioOf(rates: Rates, one: string, other: string): Spread {
  const others = rates[other] ?? [];
  return spreadOf((rates[one] ?? []).map((rate, round) => rate / (others[round] ?? Number.NaN)));
}

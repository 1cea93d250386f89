/**
 * What sponsors pay for the people of a list that is being covered: worked out from what is left of each promise, gifts to
 * people by name before all others and then the oldest, and held to by the write (app.use_promises), which takes it all back
 * where a promise no longer reaches. Somebody is paid for wholly, by one sponsor, or not at all: nobody is half paid for.
 * Pure.
 */
import { z } from 'zod';
import type { Statement } from '../../db/database.ts';
import { type Month, SCHEMES, type Scheme } from '../../engine/facts.ts';
import { sponsorPart } from '../../engine/sponsor.ts';

/** What was promised, as the database tells of it: for whom, how much of a month, and when. */
export const promise = {
  id: z.string(),
  scheme: z.enum(SCHEMES),
  groups: z.array(z.string()).nullable(),
  communes: z.array(z.string()).nullable(),
  rate: z.int(),
  cap: z.int().nullable(),
  from: z.string(),
  until: z.string().nullable(),
};

const Promised = z.object({
  ...promise,
  amountLeft: z.int().nullable(),
  peopleLeft: z.int().nullable(),
  /** Of a gift: the rows of the list whose people it was promised to; null where it is for everybody who is meant. */
  rows: z.array(z.string()).nullable(),
});
export type Promised = z.infer<typeof Promised>;

export function promisesFor(list: string): Statement {
  return { text: 'select app.promises_for($1) as answer', values: [list] };
}

export function readPromises(answer: unknown): readonly Promised[] {
  return z.array(Promised).parse(answer);
}

/** In the batch that covers them; nothing where nobody is paid for. */
export function usePromises(list: string, taken: readonly Taken[]): readonly Statement[] {
  if (taken.length === 0) return [];
  return [{ text: 'select app.use_promises($1, $2)', values: [list, JSON.stringify(taken)] }];
}

export type Taken = { readonly coverage: string; readonly sponsor: string; readonly amount: number };

type Paid = {
  readonly paidIn: Month;
  readonly months: number;
  readonly due: number;
  readonly sponsor: number;
  readonly participant: number;
};

export type Person = {
  /** The row of the list. */
  readonly row: string;
  readonly scheme: Scheme;
  readonly commune: string | null;
  /** The local rule and the state's group. */
  readonly groups: readonly (string | null)[];
};

export class Promises {
  readonly #left: { promised: Promised; amount: number; people: number }[];

  constructor(promised: readonly Promised[]) {
    this.#left = promised.map((one) => ({
      promised: one,
      amount: one.amountLeft ?? Number.POSITIVE_INFINITY,
      people: one.peopleLeft ?? Number.POSITIVE_INFINITY,
    }));
  }

  /** The payments as they are with a sponsor; null where none pays for this person. */
  payFor<P extends Paid>(
    person: Person,
    payments: readonly P[],
  ): { readonly sponsor: string; readonly amount: number; readonly payments: readonly P[] } | null {
    for (const left of this.#left) {
      const { promised } = left;
      if (left.people === 0 || !isMeant(promised, person)) continue;
      const parts = payments.map((paid) => (isThen(promised, paid) ? sponsorPart(paid, promised) : 0));
      const amount = parts.reduce((sum, part) => sum + part, 0);
      if (amount === 0 || amount > left.amount) continue;
      left.amount -= amount;
      left.people -= 1;
      const sponsored = payments.map((paid, at) => {
        const part = parts[at] ?? 0;
        return { ...paid, sponsor: part, participant: paid.participant - part };
      });
      return { sponsor: promised.id, amount, payments: sponsored };
    }
    return null;
  }
}

function isMeant({ scheme, groups, communes, rows }: Promised, person: Person): boolean {
  return (
    scheme === person.scheme &&
    (rows === null || rows.includes(person.row)) &&
    (communes === null || (person.commune !== null && communes.includes(person.commune))) &&
    (groups === null || person.groups.some((id) => id !== null && groups.includes(id)))
  );
}

function isThen({ from, until }: Promised, { paidIn }: Paid): boolean {
  return from <= paidIn && (until === null || paidIn <= until);
}

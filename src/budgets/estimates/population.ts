/** Who was paid for in a year, as the ledger adds it up: by scheme, rule and commune, and by what a month came to. */
import { z } from 'zod';
import type { Statement } from '../../db/database.ts';
import { SCHEMES } from '../../engine/facts.ts';

const Group = z.object({
  scheme: z.enum(SCHEMES),
  /** Null for a sensitive rule, which stands for the province. */
  commune: z.string().nullable(),
  /** Of the city; 'state-…' where the state alone pays, 'sensitive' where it is not told. */
  rule: z.string(),
  policy: z.string().nullable(),
  /** Whether the local part is the holder's. */
  owesLocal: z.boolean(),
  /** The first month of payment. */
  paidFrom: z.string(),
  people: z.int(),
  months: z.int(),
  due: z.int(),
  state: z.int(),
  local: z.int(),
  topUp: z.int(),
  sponsor: z.int(),
  participant: z.int(),
});
/** People of one rule and commune whose months cost the same. */
export type Group = z.infer<typeof Group>;

export function populationOf(holder: string, year: number): Statement {
  return {
    text: `select scheme, commune, rule, policy, owes_local as "owesLocal", paid_from as "paidFrom", people, months, due,
      state, local, top_up as "topUp", sponsor, participant from app.population($1, $2)`,
    values: [holder, year],
  };
}

export function readGroup(row: unknown): Group {
  return Group.parse(row);
}

/**
 * Who was paid for in a year, as the ledger adds it up: by scheme, rule and commune, by what a month came to, and by the
 * stretch of the year it was paid in (stretchesOf).
 */
import { z } from 'zod';
import type { Statement } from '../../db/database.ts';
import type { PaidGroup } from '../../engine/another-year.ts';
import { SCHEMES } from '../../engine/facts.ts';

const Group = z.object({
  scheme: z.enum(SCHEMES),
  commune: z.string().nullable(),
  rule: z.string(),
  policy: z.string().nullable(),
  owesLocal: z.boolean(),
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

export function populationOf(holder: string, year: number, stretches: readonly string[]): Statement {
  return {
    text: `select scheme, commune, rule, policy, owes_local as "owesLocal", paid_from as "paidFrom", people, months, due,
      state, local, top_up as "topUp", sponsor, participant from app.population($1, $2, string_to_array($3, ' '))`,
    values: [holder, year, stretches.join(' ')],
  };
}

export function readGroup(row: unknown): PaidGroup {
  return Group.parse(row);
}

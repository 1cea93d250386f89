/**
 * Who was paid for in a year, as the ledger adds it up: by scheme, rule and commune, by what a month came to, and by the
 * stretch of the year it was paid in. A stretch begins where a price or a rule changes, in that year or in the next.
 */
import { z } from 'zod';
import type { Statement } from '../../db/database.ts';
import { SCHEMES } from '../../engine/facts.ts';
import { monthIndex } from '../../engine/month.ts';
import type { Rulebook } from '../../engine/rulebook.ts';

const Group = z.object({
  scheme: z.enum(SCHEMES),
  /** Null for a sensitive rule, which stands for the province. */
  commune: z.string().nullable(),
  /** Of the city; 'state-…' where the state alone pays, 'sensitive' where it is not told. */
  rule: z.string(),
  policy: z.string().nullable(),
  /** Whether the local part is the holder's. */
  owesLocal: z.boolean(),
  /** The month that the stretch of payment begins with. */
  paidFrom: z.string(),
  /** Of the rule in the commune, each once: also those who paid in other stretches, or at other prices. */
  people: z.int(),
  months: z.int(),
  due: z.int(),
  state: z.int(),
  local: z.int(),
  topUp: z.int(),
  sponsor: z.int(),
  participant: z.int(),
});
/** Months of one rule and commune that cost the same. */
export type Group = z.infer<typeof Group>;

/** The first months of the stretches, `01` first: of the year that was paid, and of the one that is asked for. */
export function stretchesOf(province: string, year: number, rulebook: Rulebook): readonly string[] {
  const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
  const turns = (at: number) =>
    rulebook.pricesAt(at - 1).until === at ||
    rulebook.policyAt(province, at - 1) !== rulebook.policyAt(province, at) ||
    SCHEMES.some((scheme) => rulebook.statePolicyAt(scheme, at - 1) !== rulebook.statePolicyAt(scheme, at));
  return months.filter(
    (month) => month === '01' || [year - 1, year].some((one) => turns(monthIndex(`${one}-${month}`))),
  );
}

export function populationOf(holder: string, year: number, stretches: readonly string[]): Statement {
  return {
    text: `select scheme, commune, rule, policy, owes_local as "owesLocal", paid_from as "paidFrom", people, months, due,
      state, local, top_up as "topUp", sponsor, participant from app.population($1, $2, string_to_array($3, ' '))`,
    values: [holder, year, stretches.join(' ')],
  };
}

export function readGroup(row: unknown): Group {
  return Group.parse(row);
}

/**
 * What communes have decided to add, as it is kept and read: one snapshot a commune with everything in force there, and a
 * hash of it. Told to the engine as data; of no person, and never changed once published.
 */
import { z } from 'zod';
import type { Statement } from '../../db/database.ts';
import { SCHEMES } from '../../engine/facts.ts';
import type { TopUp } from '../../engine/top-up.ts';

const month = z.string();

export const Line = z.object({
  scheme: z.enum(SCHEMES),
  groups: z.array(z.string()).nullable(),
  rate: z.int(),
  cap: z.int().nullable(),
  from: month,
  until: month.nullable(),
  decision: z.object({ number: z.string(), decidedOn: z.string() }),
});
export type Line = z.infer<typeof Line>;

export type Snapshot = { readonly hash: string; readonly lines: readonly TopUp[] };

/** By commune; one that is not here adds nothing. */
export type TopUpsInForce = ReadonlyMap<string, Snapshot>;

const NO_TOP_UPS: TopUpsInForce = new Map();

/** Of one province, by the clock of whoever reads. */
export function topUpsInForce(province: string): Statement {
  return { text: 'select app.top_ups_in_force($1) as answer', values: [province] };
}

const InForce = z.array(z.object({ commune: z.string(), hash: z.string(), lines: z.array(Line) }));

export function readTopUps(answer: unknown): TopUpsInForce {
  const found = InForce.parse(answer);
  if (found.length === 0) return NO_TOP_UPS;
  return new Map(found.map(({ commune, hash, lines }) => [commune, { hash, lines }]));
}

/** The law, and what the commune added to it: what an answer was made from, as one text. */
export function rulesetWith(ruleset: string, ...snapshots: readonly (Snapshot | 'unknown' | null)[]): string {
  const hashes = snapshots.flatMap((one) => (one === null ? [] : [one === 'unknown' ? one : one.hash.slice(0, 16)]));
  return [ruleset, ...new Set(hashes.toSorted())].join('+');
}

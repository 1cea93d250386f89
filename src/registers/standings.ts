/**
 * Rows of a list held against the registers of the communes their people live in: thousands in one look. For whoever
 * lists people, so it says no more than a clerk has to know: that the register does not bear out what the row says. What
 * it says instead is told where it is one's own register, or the insurer asks; of disability nobody is told but that.
 *
 *     const found = await compareWithRegisters({ db, actor, keys }, rows);
 *     for (const { at, code, says } of found) …   // at: the place of the row among those given
 */

import { z } from 'zod';
import { look } from '../db/act.ts';
import type { Month, Person } from '../engine/facts.ts';
import type { Keyed } from '../http/acting.ts';
import { indexesOf } from '../seal/blind-index.ts';
import { openStanding } from './registration.ts';
import { HOUSEHOLD_KINDS, holdsIn, kindsClaimed, REGISTER_KINDS, type RegisterKind } from './standing.ts';

export type Compared = {
  readonly citizenNumber: string | null;
  readonly commune: string | null;
  /** The first month asked for. */
  readonly month: Month;
  /** What the row says of the person; only what a register can bear out is looked at. */
  readonly facts: Person;
};

export type RegisterFinding = {
  readonly at: number;
  /** `register-differs`: the person stands on another register of households. `not-on-register`: on none that it could be. */
  readonly code: 'register-differs' | 'not-on-register';
  /** The register the row would have to be on. */
  readonly kind: RegisterKind;
  /** The one the person is on, where the caller may be told. */
  readonly says: RegisterKind | null;
};

type Held = { readonly kind: RegisterKind; readonly commune: string; readonly holds: (month: Month) => boolean };

const Row = z.object({
  id: z.string(),
  index: z.string(),
  commune: z.string(),
  standing: z.string(),
  ending: z.string().nullable(),
});
const Complete = z.object({ commune: z.string(), kind: z.enum(REGISTER_KINDS), complete_from: z.string() });

export async function compareWithRegisters(
  acting: Keyed,
  rows: readonly Compared[],
): Promise<readonly RegisterFinding[]> {
  const asked = rows.flatMap(({ citizenNumber, facts, ...row }, at) => {
    const claimed = kindsClaimed(facts);
    if (citizenNumber === null || claimed.length === 0) return [];
    return [{ ...row, at, claimed, indexes: indexesOf(acting.keys.index, 'register', citizenNumber) }];
  });
  if (asked.length === 0) return [];
  const indexes = asked.flatMap((row) => row.indexes);
  const { held, completeFrom } = await readStandings(acting, indexes);
  if (held.size === 0 && completeFrom.size === 0) return [];
  return asked.flatMap(({ at, claimed, indexes: own, month, commune }) => {
    const found = own.flatMap((index) => held.get(index) ?? []).filter(({ holds }) => holds(month));
    return claimed.flatMap((kind): readonly RegisterFinding[] => {
      if (found.some((one) => one.kind === kind)) return [];
      const isHousehold = HOUSEHOLD_KINDS.includes(kind);
      const other = isHousehold ? found.find((one) => HOUSEHOLD_KINDS.includes(one.kind)) : undefined;
      if (other !== undefined) {
        const says = mayKnow(acting, other) ? other.kind : null;
        return [{ at, code: 'register-differs', kind, says }];
      }
      const since = completeFrom.get(`${commune} ${kind}`);
      return since !== undefined && since <= month ? [{ at, code: 'not-on-register', kind, says: null }] : [];
    });
  });
}

async function readStandings({ db, actor, keys }: Keyed, indexes: readonly string[]) {
  const [found, kept] = await look(db, actor, [
    {
      text: "select id, index, commune, standing, ending from app.standings_of(string_to_array($1, ' '))",
      values: [indexes.join(' ')],
    },
    { text: 'select commune, kind, complete_from from app.register_kept where complete_from is not null' },
  ]);
  const held = new Map<string, Held[]>();
  for (const row of found?.rows ?? []) {
    const { id, index, commune, standing: sealed, ending: sealedEnding } = Row.parse(row);
    const { standing, ending } = await openStanding(keys.seal, id, sealed, sealedEnding);
    const known = held.get(index) ?? [];
    held.set(index, [...known, { kind: standing.kind, commune, holds: (month) => holdsIn(month, standing, ending) }]);
  }
  const complete = (kept?.rows ?? []).map((row) => Complete.parse(row));
  return {
    held,
    completeFrom: new Map(complete.map(({ commune, kind, complete_from }) => [`${commune} ${kind}`, complete_from])),
  };
}

function mayKnow({ actor: { agency } }: Keyed, { commune }: Held): boolean {
  if (agency.kind === 'commune') return agency.commune === commune;
  return agency.kind === 'insurer-local' || agency.kind === 'insurer-city';
}

/**
 * Which registers a commune keeps, and since when they are complete: from then on, not to stand on one says something
 * about a row of a list. Of no person; known in the province.
 */
import { z } from 'zod';
import { type ActKey, act, look } from '../db/act.ts';
import type { Month } from '../engine/facts.ts';
import type { Acting } from '../http/acting.ts';
import { chainOf, hold } from './book.ts';
import { REGISTER_KINDS, type RegisterKind } from './standing.ts';

const KEPT_JSON = `json_build_object('commune', k.commune, 'kind', k.kind, 'completeFrom', k.complete_from,
  'changedAt', app.instant(k.changed_at))`;

const Kept = z.object({
  commune: z.string(),
  kind: z.enum(REGISTER_KINDS),
  completeFrom: z.string().nullable(),
  changedAt: z.string(),
});
export type Kept = z.infer<typeof Kept>;

/** Five kinds in at most a few hundred communes. */
const MOST = 5_000;

export async function listKept({ db, actor }: Acting, commune: string | null) {
  const [found] = await look(db, actor, [
    {
      text: `select ${KEPT_JSON} as answer from app.register_kept k
        where ($1::text is null or k.commune = $1) order by k.commune, k.kind limit ${MOST}`,
      values: [commune],
    },
  ]);
  return { items: found?.rows.map(({ answer }) => Kept.parse(answer)) ?? [] };
}

export async function keepRegister(acting: Acting, key: ActKey, kind: RegisterKind, completeFrom: Month | null) {
  const { answer } = await act(acting.db, {
    actor: acting.actor,
    operation: 'register.keep',
    key,
    statements: [
      hold(acting),
      {
        text: `insert into app.register_kept as k (livemode, commune, kind, complete_from, changed_at)
          values (app.is_livemode(), app.commune(), $1, $2, app.now())
          on conflict (livemode, commune, kind) do update
            set complete_from = excluded.complete_from, changed_at = excluded.changed_at`,
        values: [kind, completeFrom],
      },
    ],
    answer: {
      text: `select ${KEPT_JSON} as answer from app.register_kept k where k.commune = app.commune() and k.kind = $1`,
      values: [kind],
    },
    audit: { chain: chainOf(acting), detail: { kind, completeFrom } },
  });
  return Kept.parse(answer);
}

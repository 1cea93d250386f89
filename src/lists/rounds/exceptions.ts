/** Exceptions: one office of a round may hand in later, by whose leave, until when and why. The reason is sealed. */

import { z } from '@hono/zod-openapi';
import { type ActKey, act, look } from '../../db/act.ts';
import type { Office } from '../../engine/policy.ts';
import type { Keyed } from '../../http/acting.ts';
import { Refusal } from '../../refusal.ts';
import { open, seal } from '../../seal/seal.ts';

const EXCEPTION_JSON = `json_build_object('id', e.id, 'round', e.round, 'agency', e.agency,
  'until', app.exact_instant(e.until_at), 'allowedBy', e.allowed_by, 'grantedAt', app.exact_instant(e.granted_at))`;

const Row = z.object({
  id: z.string(),
  round: z.string(),
  agency: z.string(),
  until: z.string(),
  allowedBy: z.string(),
  grantedAt: z.string(),
});

export type NewException = {
  readonly agency: string;
  readonly until: string;
  readonly allowedBy: Office;
  readonly reason: string;
};

const placeOf = (id: string) => ({ table: 'round_exception', column: 'reason', row: id });

/** The answer is without the reason, because answers are kept under their key; it can be read with the others. */
export async function grantException({ db, actor, keys }: Keyed, key: ActKey, round: string, asked: NewException) {
  const id = crypto.randomUUID();
  const { agency, until, allowedBy, reason } = asked;
  const sealed = await seal(keys.seal, placeOf(id), reason);
  const { answer } = await act(db, {
    actor,
    operation: 'round.except',
    key,
    statements: [
      {
        text: 'select app.grant_exception($1, $2, $3, $4, $5, $6)',
        values: [id, round, agency, until, allowedBy, sealed],
      },
    ],
    answer: { text: `select ${EXCEPTION_JSON} as answer from app.round_exception e where e.id = $1`, values: [id] },
    audit: { chain: round, detail: { agency, until, allowedBy } },
  });
  return Row.parse(answer);
}

/** Few: an office seldom has one, a round seldom many. */
const MOST = 1_000;

export async function listExceptions({ db, actor, keys }: Keyed, round: string) {
  const [seen, found] = await look(db, actor, [
    { text: 'select r.id from app.round r where r.id = $1', values: [round] },
    {
      text: `select e.reason, ${EXCEPTION_JSON} as answer from app.round_exception e
        where e.round = $1 order by e.granted_at, e.id limit ${MOST}`,
      values: [round],
    },
  ]);
  if (seen?.rows.length !== 1) throw new Refusal('not-found');
  const items = await Promise.all(
    (found?.rows ?? []).map(async ({ answer, reason }) => {
      const shown = Row.parse(answer);
      return { ...shown, reason: z.string().parse(await open(keys.seal, placeOf(shown.id), String(reason))) };
    }),
  );
  return { items };
}

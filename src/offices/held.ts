/**
 * What an agency holds: its parts, its members, its keys. Listed by pages and ended, never changed; ended, each stays as the
 * name on what was done with it. How one begins, its own file says.
 */
import { type ActKey, act, look } from '../db/act.ts';
import type { Statement } from '../db/database.ts';
import { requires } from '../db/refusals.ts';
import type { Acting } from '../http/acting.ts';
import { Refusal } from '../refusal.ts';
import { shownPage } from './agencies.ts';
import { manages } from './statements.ts';

export type Held = {
  /** As acts call it. */
  readonly noun: string;
  readonly table: `app.${string}`;
  /** What is joined to the row `h` to show it. */
  readonly with?: string;
  /** Of the row `h`. */
  readonly shown: string;
  /** Whether the caller may see them, where agency is $1; whose it is not answers as what is not there. */
  readonly seen: string;
  readonly ended: { readonly by: 'close' | 'revoke'; readonly at: 'closed_at' | 'revoked_at' };
};

export const CLOSED = { by: 'close', at: 'closed_at' } as const;
export const REVOKED = { by: 'revoke', at: 'revoked_at' } as const;

const fromOf = ({ table, with: joined = '' }: Held) => `${table} h ${joined}`;

export function heldAnswer(held: Held, id: string): Statement {
  return { text: `select ${held.shown} as answer from ${fromOf(held)} where h.id = $1`, values: [id] };
}

export type Page = { readonly limit: number; readonly cursor?: string | undefined };

export async function listHeld({ db, actor }: Acting, held: Held, agency: string, page: Page) {
  const { limit, cursor = null } = page;
  const [seen, found] = await look(db, actor, [
    { text: `select (${held.seen}) as seen`, values: [agency] },
    {
      text: `select h.id, ${held.shown} as shown from ${fromOf(held)}
        where h.agency = $1 and ($2::uuid is null or h.id > $2) order by h.id limit $3`,
      values: [agency, cursor, limit + 1],
    },
  ]);
  if (seen?.rows[0]?.seen !== true) throw new Refusal('not-found');
  return shownPage(found?.rows ?? [], limit);
}

/**
 * From the next request on; what was done before stays done. Ending it again changes nothing. By the true clock, as all that
 * opens a door (0002-offices.sql): whoever may choose the time of test data ends nothing in the past or the future.
 */
export async function endHeld(
  { db, actor }: Acting,
  key: ActKey,
  held: Held,
  { agency, id }: { readonly agency: string; readonly id: string },
): Promise<unknown> {
  const { table, noun, ended } = held;
  const { answer } = await act(db, {
    actor,
    operation: `${noun}.${ended.by}`,
    key,
    statements: [
      manages(agency),
      requires(`exists (select from ${table} where id = $1 and agency = $2)`, 'not-found', [id, agency]),
      {
        text: `update ${table} set ${ended.at} = pg_catalog.now() where id = $1 and ${ended.at} is null`,
        values: [id],
      },
    ],
    answer: heldAnswer(held, id),
    audit: { chain: agency, detail: { id } },
  });
  return answer;
}

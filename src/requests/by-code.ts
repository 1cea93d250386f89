/**
 * Requests and petitions as the person finds them again: by their code and by nothing else, in whatever world they are. What
 * a code is of, only the functions of the database say; a wrong one is of nothing.
 */
import type { z } from 'zod';
import { act, look } from '../db/act.ts';
import type { Database, Statement } from '../db/database.ts';
import { Refusal } from '../refusal.ts';
import { hashOf } from './code.ts';

type Found = { readonly livemode: boolean; readonly id: string };

export async function findByCode<T extends Found>(
  db: Database,
  finder: 'app.request_by_code' | 'app.petition_by_code',
  row: z.ZodType<T>,
  code: string,
): Promise<T & { readonly hash: string }> {
  const hash = hashOf(code);
  if (hash === null) throw new Refusal('not-found');
  const [found] = await look(db, { kind: 'system', livemode: true, now: null }, [
    { text: `select ${finder}($1) as answer`, values: [hash] },
  ]);
  const answer = found?.rows[0]?.answer;
  if (answer === null || answer === undefined) throw new Refusal('not-found');
  return { ...row.parse(answer), hash };
}

/** A code names one thing, and what is done by it can be sent twice without harm: so no key is needed besides. */
export async function moveByCode(
  db: Database,
  { livemode, id }: Found,
  operation: string,
  statement: Statement,
): Promise<void> {
  await act(db, {
    actor: { kind: 'system', livemode, now: null },
    operation,
    key: null,
    statements: [statement],
    answer: { text: "select '{}'::json as answer" },
    audit: { chain: id, detail: {} },
  });
}

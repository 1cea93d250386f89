/**
 * What the register says of a key or a person, asked in one batch of its own before anything else is done. The functions
 * asked are the only ones of the database that answer without a context; they say nothing of why the answer is no.
 */
import { z } from 'zod';
import { attempt } from '../db/attempts.ts';
import type { Database } from '../db/database.ts';
import { refusalOf } from '../db/refusals.ts';
import { AGENCY_KINDS, ROLES, SCOPES } from './actor.ts';

const AgencyRow = z.object({
  id: z.string(),
  kind: z.enum(AGENCY_KINDS),
  province: z.string().nullable(),
  commune: z.string().nullable(),
  name: z.string(),
});

const KeyRow = z.object({ id: z.string(), livemode: z.boolean(), scopes: z.array(z.string()), agency: AgencyRow });

const MemberRow = z.object({
  id: z.string(),
  member: z.string(),
  livemode: z.boolean(),
  roles: z.array(z.enum(ROLES)),
  office: z.string().nullable(),
  agency: AgencyRow,
});

/** A scope that this release no longer knows gives nothing. */
export async function findKey(db: Database, hash: string) {
  const found = await ask(db, 'select app.find_key($1) as found', [hash]);
  if (found === null) return null;
  const { scopes, ...key } = KeyRow.parse(found);
  return { ...key, scopes: SCOPES.filter((scope) => scopes.includes(scope)) };
}

export async function findMember(db: Database, issuer: string, subject: string, agency: string) {
  const found = await ask(db, 'select app.find_member($1, $2, $3) as found', [issuer, subject, agency]);
  return found === null ? null : MemberRow.parse(found);
}

async function ask(db: Database, text: string, values: readonly string[]): Promise<unknown> {
  const asked = attempt(true, (giveUp) => db.batch([{ text, values }], giveUp));
  const [result] = await asked.catch((error: unknown) => {
    throw refusalOf(error);
  });
  return result?.rows[0]?.found ?? null;
}

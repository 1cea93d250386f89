/**
 * Agencies, members and keys written straight into a database, as its owner: for the demo offices, the first
 * administrator and the tests. What is written through the API goes through src/offices, never through here.
 */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { AgencyKind, Role, Scope } from '../src/auth/actor.ts';
import { hashOf } from '../src/auth/key-form.ts';

/** One act of nobody in particular, on the record of the agency: what a database is given from outside shows too. */
async function recorded(
  client: pg.Client,
  act: { readonly livemode: boolean; readonly agency: string; readonly operation: string; readonly isNew?: boolean },
  write: () => Promise<string | null>,
): Promise<string | null> {
  const { livemode, agency, operation, isNew = false } = act;
  await client.query('begin');
  try {
    await client.query('select app.enter_system($1, null)', [livemode]);
    const id = await write();
    if (id !== null) {
      if (isNew) await client.query('select app.open_chain($1, $1, null)', [agency]);
      const detail = JSON.stringify({ id });
      await client.query('insert into app.audit (chain, operation, detail) values ($1, $2, $3)', [
        agency,
        operation,
        detail,
      ]);
    }
    await client.query('commit');
    return id;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

export interface AgencyRow {
  readonly id: string;
  readonly livemode: boolean;
  readonly kind: AgencyKind;
  readonly province: string | null;
  readonly commune: string | null;
  readonly name: string;
  readonly unitCode?: string | null;
}

/** One that is there already stays as it is; whether it is new. */
export async function insertAgency(client: pg.Client, row: AgencyRow): Promise<boolean> {
  const { id, livemode, kind, province, commune, name, unitCode = null } = row;
  const added = await recorded(client, { livemode, agency: id, operation: 'agency.create', isNew: true }, async () => {
    const made = await client.query<{ id: string }>(
      `insert into app.agency (id, livemode, kind, province, commune, name, unit_code)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing returning id`,
      [id, livemode, kind, province, commune, name, unitCode],
    );
    return made.rows[0]?.id ?? null;
  });
  return added !== null;
}

export interface MemberRow {
  readonly livemode: boolean;
  readonly agency: string;
  readonly issuer: string;
  readonly subject: string;
  readonly roles: readonly Role[];
  readonly office?: string | null;
  readonly title?: string | null;
}

/** Who is a member already stays as they are. */
export async function insertMember(client: pg.Client, row: MemberRow): Promise<{ person: string; member: string }> {
  const { livemode, agency, issuer, subject, roles, office = null, title = null } = row;
  const made = await client.query<{ id: string }>(
    `insert into app.person as p (id, livemode, issuer, subject) values ($1, $2, $3, $4)
     on conflict (livemode, issuer, subject) do update set subject = p.subject returning id`,
    [randomUUID(), livemode, issuer, subject],
  );
  const person = made.rows[0]?.id ?? '';
  const added = await recorded(client, { livemode, agency, operation: 'member.add' }, async () => {
    const member = await client.query<{ id: string }>(
      `insert into app.member (id, livemode, agency, person, roles, office, title) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (agency, person) where revoked_at is null do nothing returning id`,
      [randomUUID(), livemode, agency, person, roles, office, title],
    );
    return member.rows[0]?.id ?? null;
  });
  if (added !== null) return { person, member: added };
  const found = await client.query<{ id: string }>(
    'select id from app.member where agency = $1 and person = $2 and revoked_at is null',
    [agency, person],
  );
  return { person, member: found.rows[0]?.id ?? '' };
}

/** Only of an administrator: other members are revoked through the API. Whether there was one to revoke. */
export async function revokeMember(client: pg.Client, id: string): Promise<boolean> {
  const found = await client.query<{ agency: string; livemode: boolean }>(
    `select m.agency, m.livemode from app.member m join app.agency a on a.id = m.agency
     where m.id = $1 and m.revoked_at is null and a.kind = 'administrator'`,
    [id],
  );
  const [member] = found.rows;
  if (member === undefined) return false;
  await recorded(client, { ...member, operation: 'member.revoke' }, async () => {
    await client.query('update app.member set revoked_at = now() where id = $1 and revoked_at is null', [id]);
    return id;
  });
  return true;
}

export interface KeyRow {
  readonly livemode: boolean;
  readonly agency: string;
  readonly name: string;
  readonly key: string;
  readonly scopes: readonly Scope[];
  readonly days?: number;
}

/** In the first place of its name: a key that stood there is revoked. */
export async function insertKey(client: pg.Client, row: KeyRow): Promise<string> {
  const { livemode, agency, name, key, scopes, days = 365 } = row;
  const hash = await hashOf(key);
  const known = await client.query<{ id: string }>(
    'select id from app.api_key where hash = $1 and revoked_at is null and expires_at > now()',
    [hash],
  );
  if (known.rows[0] !== undefined) return known.rows[0].id;
  const id = randomUUID();
  await recorded(client, { livemode, agency, operation: 'key.make' }, async () => {
    await client.query(
      'update app.api_key set revoked_at = now() where agency = $1 and name = $2 and slot = 1 and revoked_at is null',
      [agency, name],
    );
    await client.query(
      `insert into app.api_key (id, livemode, agency, name, slot, hash, last4, scopes, expires_at)
       values ($1, $2, $3, $4, 1, $5, $6, $7, now() + make_interval(days => $8))`,
      [id, livemode, agency, name, hash, key.slice(-4), scopes, days],
    );
    return id;
  });
  return id;
}

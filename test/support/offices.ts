/**
 * Agencies, officers and keys for a test, all invented: written as the owner of the database, signed in by the system's own
 * issuer. `as(officer)` gives the headers of a request in their name.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { ISSUER } from '../../dev/issuer.ts';
import { insertAgency, insertKey, insertMember } from '../../dev/office-rows.ts';
import type { AgencyKind, Role, Scope } from '../../src/auth/actor.ts';
import { newKey } from '../../src/auth/key-form.ts';
import type { System } from './running.ts';

export interface TestAgency {
  readonly id: string;
  readonly livemode: boolean;
  readonly kind: AgencyKind;
  readonly province: string | null;
  readonly commune: string | null;
  readonly name: string;
}

export interface Officer {
  readonly agency: TestAgency;
  readonly role: Role;
  readonly subject: string;
  readonly person: string;
  readonly member: string;
  readonly token: string;
}

export interface HeldKey {
  readonly id: string;
  readonly agency: TestAgency;
  readonly key: string;
}

export interface Offices {
  agency(made: {
    kind: AgencyKind;
    province?: string | null;
    commune?: string;
    livemode?: boolean;
  }): Promise<TestAgency>;
  /** A person of their own, unless the subject says who. */
  officer(agency: TestAgency, role: Role, subject?: string): Promise<Officer>;
  key(agency: TestAgency, scopes: readonly Scope[], days?: number): Promise<HeldKey>;
  /** Anything else that a test has to arrange or look at, as the owner. */
  sql(text: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Close it before the system is stopped. */
export async function officesOf(system: Pick<System, 'issuer' | 'databaseUrl'>): Promise<Offices> {
  const client = new pg.Client({ connectionString: system.databaseUrl('owner') });
  client.on('error', () => {}); // a lost connection is told by the query that meets it
  await client.connect();
  // A connection has one transaction at a time: whoever writes waits for the one before.
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(write: () => Promise<T>): Promise<T> => {
    const written = before.then(write);
    before = written.catch(() => undefined);
    return written;
  };
  return {
    async agency({ kind, province = '01', livemode = false, ...place }) {
      const commune = place.commune ?? null;
      const agency = { id: randomUUID(), livemode, kind, province, commune, name: `${kind} ${commune ?? province}` };
      await inTurn(() => insertAgency(client, agency));
      return agency;
    },
    async officer(agency, role, subject = randomUUID()) {
      const { id, livemode } = agency;
      const made = await inTurn(() =>
        insertMember(client, { livemode, agency: id, issuer: ISSUER, subject, roles: [role] }),
      );
      const token = await system.issuer.tokenFor({ subject, agency: id, role, livemode });
      return { agency, role, subject, ...made, token };
    },
    async key(agency, scopes, days = 365) {
      const { id: of, livemode } = agency;
      const key = newKey(livemode);
      const id = await inTurn(() => insertKey(client, { livemode, agency: of, name: randomUUID(), key, scopes, days }));
      return { id, agency, key };
    },
    sql: (text, values = []) =>
      inTurn(async () => (await client.query<Record<string, unknown>>(text, [...values])).rows),
    close: () => client.end(),
  };
}

export function as(who: Officer | HeldKey): { Authorization: string } {
  return { Authorization: `Bearer ${'key' in who ? who.key : who.token}` };
}

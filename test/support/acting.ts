/**
 * Invented offices that act on a real database without the Worker between: through the stand-in for Neon, as the role of
 * the application. What a test has to arrange or look at besides, it does as the owner or the superuser.
 */
import { createHash, randomUUID } from 'node:crypto';
import { neonConfig } from '@neondatabase/serverless';
import pg from 'pg';
import { insertAgency, insertMember } from '../../dev/office-rows.ts';
import type { AgencyKind, PersonActor, Role } from '../../src/auth/actor.ts';
import type { ActKey, SystemActor } from '../../src/db/act.ts';
import type { Database, Row } from '../../src/db/database.ts';
import { neonDatabase } from '../../src/db/neon.ts';
import { type StandInUnderTest, startStandIn } from './stand-in.ts';

export type Office = { readonly kind?: AgencyKind; readonly province?: string; readonly livemode?: boolean };

export interface Acted {
  readonly standIn: StandInUnderTest;
  /** As the application. */
  readonly db: Database;
  /** Somebody of an office of their own. */
  person(office?: Office, role?: Role): Promise<PersonActor>;
  sql(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Always in the same session, so that a test may hold a transaction open. */
  superuser(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  stop(): Promise<void>;
}

export async function startActing(): Promise<Acted> {
  const standIn = await startStandIn();
  neonConfig.fetchEndpoint = () => standIn.endpoint;
  const owner = new pg.Pool({ connectionString: standIn.tcpUrl('owner'), max: 4 });
  owner.on('error', () => {}); // a lost connection is told by the query that meets it
  const [people, superuser] = await Promise.all([opened(standIn.tcpUrl('owner')), opened(standIn.tcpUrl('superuser'))]);
  let last: Promise<unknown> = Promise.resolve();
  const asked =
    (client: pg.Pool | pg.Client) =>
    async (text: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(text, [...values])).rows;
  return {
    standIn,
    db: neonDatabase(standIn.httpUrl('app')),
    // One after the other: a session does one thing at a time.
    person(office, role) {
      const made = last.then(() => newPerson(people, office, role));
      last = made.catch(() => {});
      return made;
    },
    sql: asked(owner),
    superuser: asked(superuser),
    async stop() {
      await Promise.all([owner.end(), people.end(), superuser.end()]);
      await standIn.stop();
    },
  };
}

async function opened(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // a lost connection is told by the query that meets it
  await client.connect();
  return client;
}

let communes = 0;

async function newPerson(client: pg.Client, office: Office = {}, role: Role = 'maker'): Promise<PersonActor> {
  const { kind = 'commune', province = '46', livemode = false } = office;
  communes += 1;
  const commune = kind === 'commune' ? String(communes).padStart(5, '0') : null;
  const agency = { id: randomUUID(), kind, province, commune, name: `${kind} ${communes}` };
  await insertAgency(client, { ...agency, livemode });
  const of = { livemode, agency: agency.id, issuer: 'https://issuer.example', subject: randomUUID(), roles: [role] };
  const { person: id, member } = await insertMember(client, of);
  return { kind: 'person', id, member, role, office: null, livemode, agency, now: null };
}

export function system(livemode = false, now: string | null = null): SystemActor {
  return { kind: 'system', livemode, now };
}

export function newKey(name: string = randomUUID(), asked = 'the same'): ActKey {
  return { names: [blindly('k1', name)], fingerprints: [blindly('k1', asked)] };
}

/** A keyed hash as it looks. */
export function blindly(key: string, text: string): string {
  return `${key}.${createHash('sha256').update(text).digest('base64url')}`;
}

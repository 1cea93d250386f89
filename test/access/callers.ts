/**
 * Everybody who might ask: each role of each kind of agency at home (Huế), the same elsewhere and in the other mode, keys
 * with all scopes and with one, and those whom nobody should answer. Names are `<where and what>/<role>`.
 */
import { createHmac, randomUUID } from 'node:crypto';
import { payloadFor } from '../../dev/issuer.ts';
import { AGENCY_KINDS, type AgencyKind, ROLES, type Role, SCOPES } from '../../src/auth/actor.ts';
import { as, type HeldKey, type Officer, type Offices, type TestAgency } from '../support/offices.ts';
import type { System } from '../support/running.ts';

export const HOME = { province: '46', commune: '19789' } as const;
const NEXT = { province: '46', commune: '19753' } as const;
const FAR = { province: '01', commune: '00070' } as const;

export interface Caller {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface World {
  readonly system: System;
  readonly offices: Offices;
  /** One agency of each kind, in test mode: what the requests are about is theirs. */
  readonly home: Readonly<Record<AgencyKind, TestAgency>>;
  /** The national administrator, another commune of the province, a commune of another province. */
  readonly elsewhere: Readonly<Record<'all' | 'other-commune' | 'far-commune', TestAgency>>;
  /** By name, such as `commune/maker`. */
  readonly officers: ReadonlyMap<string, Officer>;
  readonly keys: ReadonlyMap<string, HeldKey>;
  /** Known, whatever they may. */
  readonly callers: readonly Caller[];
  /** Known to nobody, or no longer: 401, whatever they ask for. */
  readonly strangers: readonly Caller[];
}

export async function peopled(system: System, offices: Offices): Promise<World> {
  const home = await atHome(offices);
  const elsewhere = {
    all: await offices.agency({ kind: 'administrator', province: null }),
    'other-commune': await offices.agency({ kind: 'commune', ...NEXT }),
    'far-commune': await offices.agency({ kind: 'commune', ...FAR }),
  };
  const abroad: Readonly<Record<string, TestAgency>> = {
    ...elsewhere,
    'far-administrator': await offices.agency({ kind: 'administrator', province: FAR.province }),
    'far-insurer-city': await offices.agency({ kind: 'insurer-city', province: FAR.province }),
    'live-commune': await offices.agency({ kind: 'commune', ...HOME, livemode: true }),
    'live-administrator': await offices.agency({ kind: 'administrator', province: HOME.province, livemode: true }),
  };
  const officers = new Map<string, Officer>();
  for (const [name, agency] of [...Object.entries(home), ...Object.entries(abroad)]) {
    for (const role of ROLES) officers.set(`${name}/${role}`, await offices.officer(agency, role));
  }
  const keys = await keysOf(offices, home, abroad);
  const known = [...officers, ...keys].map(([name, who]) => ({ name, headers: as(who) }));
  const strangers = await strangersOf(system, offices, home.administrator);
  return { system, offices, home, elsewhere, officers, keys, callers: known, strangers };
}

async function atHome(offices: Offices): Promise<Record<AgencyKind, TestAgency>> {
  const made = new Map<AgencyKind, TestAgency>();
  for (const kind of AGENCY_KINDS) {
    made.set(kind, await offices.agency({ kind, province: HOME.province, ...(kind === 'commune' ? HOME : {}) }));
  }
  const of = (kind: AgencyKind): TestAgency => {
    const agency = made.get(kind);
    if (agency === undefined) throw new Error(`there is no ${kind}`);
    return agency;
  };
  return {
    commune: of('commune'),
    school: of('school'),
    'collecting-organisation': of('collecting-organisation'),
    'insurer-local': of('insurer-local'),
    'insurer-city': of('insurer-city'),
    finance: of('finance'),
    'home-affairs': of('home-affairs'),
    health: of('health'),
    agriculture: of('agriculture'),
    education: of('education'),
    treasury: of('treasury'),
    supervisor: of('supervisor'),
    police: of('police'),
    portal: of('portal'),
    administrator: of('administrator'),
  };
}

/** `key/<kind>` has every scope, `scope/<scope>` is the home commune's with that one. */
async function keysOf(
  offices: Offices,
  home: Readonly<Record<AgencyKind, TestAgency>>,
  abroad: Readonly<Record<string, TestAgency>>,
): Promise<ReadonlyMap<string, HeldKey>> {
  const keys = new Map<string, HeldKey>();
  for (const kind of AGENCY_KINDS) keys.set(`key/${kind}`, await offices.key(home[kind], SCOPES));
  for (const scope of SCOPES) keys.set(`scope/${scope}`, await offices.key(home.commune, [scope]));
  for (const [name, agency] of Object.entries(abroad)) {
    if (name.endsWith('commune'))
      keys.set(`${name.replace('commune', 'key')}/commune`, await offices.key(agency, SCOPES));
  }
  return keys;
}

/** All but the first would be administrators who may nearly everything, if only they were believed. */
async function strangersOf(system: System, offices: Offices, agency: TestAgency): Promise<readonly Caller[]> {
  const role: Role = 'approver';
  const bearer = (name: string, token: string) => ({ name, headers: { Authorization: `Bearer ${token}` } });
  const fresh = async () => await offices.officer(agency, role);
  const { subject } = await fresh();
  const payload = payloadFor({ subject, agency: agency.id, role });
  const now = Math.floor(Date.now() / 1000);

  const revoked = await fresh();
  await offices.sql('update app.member set revoked_at = now() where id = $1', [revoked.member]);
  const closed = await offices.agency({ kind: 'administrator', province: HOME.province });
  const ofClosed = await offices.officer(closed, role);
  await offices.sql('update app.agency set closed_at = now() where id = $1', [closed.id]);
  const [expiredKey, revokedKey] = [await offices.key(agency, SCOPES), await offices.key(agency, SCOPES)];
  await offices.sql(
    "update app.api_key set made_at = now() - interval '9 days', expires_at = now() - interval '1 second' where id = $1",
    [expiredKey.id],
  );
  await offices.sql('update app.api_key set revoked_at = now() where id = $1', [revokedKey.id]);
  const hmac = { alg: 'HS256', kid: 'local-1' };
  const signed = `${part(hmac)}.${part(payload)}`;
  const byPublicKey = createHmac('sha256', JSON.stringify(system.issuer.published.keys[0])).update(signed);
  return [
    { name: 'nobody', headers: {} },
    bearer('a member who was revoked', revoked.token),
    bearer('a member of a closed agency', ofClosed.token),
    bearer('an expired token', await system.issuer.sign({ ...payload, iat: now - 120, exp: now - 60 })),
    bearer('a token signed by HS256 with the public key', `${signed}.${byPublicKey.digest('base64url')}`),
    bearer('an unsigned token', `${part({ alg: 'none' })}.${part(payload)}.`),
    bearer(
      'a live token for a test agency',
      await system.issuer.tokenFor({ ...revoked, agency: agency.id, subject, livemode: true }),
    ),
    bearer(
      'a role the register does not know',
      await system.issuer.tokenFor({ subject, agency: agency.id, role: 'maker' }),
    ),
    bearer('somebody else', await system.issuer.tokenFor({ subject: randomUUID(), agency: agency.id, role })),
    bearer('an expired key', expiredKey.key),
    bearer('a revoked key', revokedKey.key),
  ];
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

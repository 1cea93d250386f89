/**
 * The invented offices that send lists in during a run, and their people: Huế communes with clerk and chair, Hà Nội schools
 * with the communes their pupils live in, collectors, and the insurer of each province. Written as the owner, before
 * anything breaks.
 */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { AgencyKind, Role } from '../../src/auth/actor.ts';
import { newKey } from '../../src/auth/key-form.ts';
import { ISSUER, type LocalIssuer } from '../issuer.ts';
import { insertAgency, insertKey, insertMember } from '../office-rows.ts';

export type Agency = {
  readonly id: string;
  readonly livemode: false;
  readonly kind: AgencyKind;
  readonly province: string;
  readonly commune: string | null;
  readonly name: string;
};

export type Officer = {
  readonly agency: Agency;
  readonly role: Role;
  readonly subject: string;
  readonly person: string;
  readonly token: () => Promise<string>;
};

/** A token is good for fifteen minutes. */
const TOKEN_MS = 5 * 60_000;

export interface Registry {
  agency(kind: AgencyKind, province: string, commune?: string): Promise<Agency>;
  officer(agency: Agency, role: Role): Promise<Officer>;
  /** An application and no person: it is known by its key, which is its token. */
  portal(province: string): Promise<Officer>;
}

export function registryOf(client: pg.Client, issuer: LocalIssuer): Registry {
  const registry: Registry = {
    async agency(kind, province, commune) {
      const agency: Agency = {
        id: randomUUID(),
        livemode: false,
        kind,
        province,
        commune: commune ?? null,
        name: `${kind} ${commune ?? province}`,
      };
      await insertAgency(client, agency);
      return agency;
    },
    async officer(agency, role) {
      const subject = randomUUID();
      const member = { livemode: false, agency: agency.id, issuer: ISSUER, subject, roles: [role] };
      const { person } = await insertMember(client, member);
      return { agency, role, subject, person, token: tokens(issuer, { subject, agency: agency.id, role }) };
    },
    async portal(province) {
      const agency = await registry.agency('portal', province);
      const key = newKey(false);
      const scopes = ['requests:write'] as const;
      const id = await insertKey(client, { livemode: false, agency: agency.id, name: randomUUID(), key, scopes });
      return { agency, role: 'reader', subject: id, person: id, token: async () => key };
    },
  };
  return registry;
}

function tokens(issuer: LocalIssuer, asked: { subject: string; agency: string; role: Role }): () => Promise<string> {
  let made = Promise.resolve('');
  let madeAt = Number.NEGATIVE_INFINITY;
  return () => {
    if (performance.now() - madeAt > TOKEN_MS) {
      madeAt = performance.now();
      made = issuer.tokenFor(asked);
    }
    return made;
  };
}

/**
 * Who is asking: a person by the token of their issuer, or a program by its key, each for one agency. Words only; that
 * they are true is found out in authenticate.ts, once for each request.
 */

/** Whom the plans give something to do: each may meet a difficulty, and be asked to answer one. */
export const OFFICE_KINDS = [
  'commune',
  'school',
  'collecting-organisation',
  'insurer-local',
  'insurer-city',
  'finance',
  'home-affairs',
  'health',
  'agriculture',
  'education',
  'treasury',
  'supervisor',
] as const;
export const AGENCY_KINDS = [...OFFICE_KINDS, 'police', 'portal', 'administrator'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

export const ROLES = ['maker', 'confirmer', 'approver', 'reader'] as const;
export type Role = (typeof ROLES)[number];

/** What a key may be made for. There is none for submitting, confirming or approving: those need a person. */
export const SCOPES = ['offices:read', 'lists:draft', 'lists:read', 'registers:write', 'requests:write'] as const;
export type Scope = (typeof SCOPES)[number];

export type Agency = {
  readonly id: string;
  readonly kind: AgencyKind;
  /** Null for the administrator of all provinces only. */
  readonly province: string | null;
  readonly commune: string | null;
  readonly name: string;
};

type Acting = {
  readonly livemode: boolean;
  readonly agency: Agency;
  /** The instant the caller lives at (`X-Now`, ISO); null for the true one, and always null where livemode is true. */
  readonly now: string | null;
};

/** `id` is the person's own, the same in every agency: four eyes are counted by it. */
export type PersonActor = Acting & {
  readonly kind: 'person';
  readonly id: string;
  readonly member: string;
  readonly role: Role;
  readonly office: string | null;
};

export type KeyActor = Acting & {
  readonly kind: 'key';
  readonly id: string;
  readonly scopes: readonly Scope[];
};

export type Actor = PersonActor | KeyActor;

/** Agencies and roles that several tables of permissions name together. Words only. */
import type { AgencyKind, Role } from './actor.ts';

export const PUBLIC = { public: true } as const;

/** Whoever takes steps: everybody but readers. */
export const WORKING = ['maker', 'confirmer', 'approver'] as const satisfies readonly Role[];

export const INSURERS = ['insurer-local', 'insurer-city'] as const satisfies readonly AgencyKind[];

/** Whom the plans give something to watch over, and the council: numbers, of no person. */
export const COUNTING = [
  'commune',
  ...INSURERS,
  'home-affairs',
  'finance',
  'health',
  'agriculture',
  'supervisor',
  'administrator',
] as const satisfies readonly AgencyKind[];

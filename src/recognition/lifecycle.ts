/**
 * The way of a recognition (khen thưởng; plan of phường Yên Nghĩa, II.5): proposed by one, decided by another. A group, school
 * or collecting organisation is recognised when it met its targets; an excellent person is known here by an id alone. Pure.
 */
import type { Actor, Role } from '../auth/actor.ts';

export const STATES = ['proposed', 'granted', 'refused', 'withdrawn'] as const;
export type State = (typeof STATES)[number];

export const STEPS = ['grant', 'refuse', 'withdraw'] as const;
export type Step = (typeof STEPS)[number];

export const FIELDS = ['decision', 'decidedOn'] as const;

type Way = { readonly to: State; readonly roles: readonly Role[]; readonly needs: readonly (typeof FIELDS)[number][] };

export const WAYS: Readonly<Record<Step, Way>> = {
  grant: { to: 'granted', roles: ['approver'], needs: ['decision', 'decidedOn'] },
  refuse: { to: 'refused', roles: ['approver'], needs: [] },
  withdraw: { to: 'withdrawn', roles: ['maker', 'approver'], needs: [] },
};

export type Standing = {
  readonly agency: string;
  readonly state: State;
  readonly proposedBy: string;
  readonly unit: string;
  readonly met: boolean | null;
};

export function isOfRole(step: Step, actor: Actor): boolean {
  return actor.kind === 'person' && WAYS[step].roles.includes(actor.role);
}

export function movesOf({ agency, state, proposedBy, unit, met }: Standing, actor: Actor): readonly Step[] {
  if (agency !== actor.agency.id || state !== 'proposed') return [];
  return STEPS.filter((step) => {
    const isApart = step === 'withdraw' || proposedBy !== actor.id;
    const isEarned = step !== 'grant' || /^(member|agent):/.test(unit) || met === true;
    return isOfRole(step, actor) && isApart && isEarned;
  });
}

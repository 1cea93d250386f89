/**
 * A request for more money in the year, as the one text that says it lays it down, and elsewhere by a reading
 * (src/policies/hanoi/budgeting.ts).
 *
 *     drafted ──send──▶ sent ──endorse──▶ endorsed ──grant──▶ granted
 *        └──withdraw──────┘                    └─────refuse──▶ refused
 *
 *   city      BHXH thành phố drafts and sends; Sở Tài chính endorses; UBND thành phố decides
 *   commune   the commune balances within its own estimate first; what it cannot, it sends; BHXH thành phố endorses;
 *             UBND thành phố decides
 *
 * What UBND thành phố decides, Sở Tài chính enters, with its number and day: it is no office of this system. Nobody takes
 * two steps of one request. This file is the one table of it, and pure; app.move_request re-checks every word.
 */
import type { Actor, AgencyKind, Role } from '../../auth/actor.ts';
import { DECISION_PARTS, type DecisionPart } from '../decision.ts';

export const STATES = ['drafted', 'sent', 'endorsed', 'granted', 'refused', 'withdrawn'] as const;
export type State = (typeof STATES)[number];

export const STEPS = ['send', 'endorse', 'grant', 'refuse', 'withdraw'] as const;
export type Step = (typeof STEPS)[number];

type Way = {
  readonly from: readonly State[];
  readonly to: State;
  readonly role: Role;
  readonly needs: readonly DecisionPart[];
};

export const WAYS: Readonly<Record<Step, Way>> = {
  send: { from: ['drafted'], to: 'sent', role: 'approver', needs: [] },
  endorse: { from: ['sent'], to: 'endorsed', role: 'confirmer', needs: [] },
  grant: { from: ['endorsed'], to: 'granted', role: 'approver', needs: DECISION_PARTS },
  refuse: { from: ['endorsed'], to: 'refused', role: 'approver', needs: ['decision', 'decidedOn'] },
  withdraw: { from: ['drafted', 'sent'], to: 'withdrawn', role: 'approver', needs: [] },
};

export function officeOf(step: Step | 'draft', holder: string): AgencyKind {
  if (step === 'grant' || step === 'refuse') return 'finance';
  if (step === 'endorse') return holder === 'city' ? 'finance' : 'insurer-city';
  return holder === 'city' ? 'insurer-city' : 'commune';
}

export type Objection = 'not-allowed' | 'not-found' | 'step-not-possible';

export type Standing = { readonly holder: string; readonly state: State };

/** Why the caller may not take this step now; null where nothing stands against it but perhaps an earlier step. */
export function objectionTo(step: Step, { holder, state }: Standing, { agency, ...actor }: Actor): Objection | null {
  if (actor.kind !== 'person' || actor.role !== WAYS[step].role) return 'not-allowed';
  const office = officeOf(step, holder);
  if (agency.kind !== office || (office === 'commune' && holder !== `commune:${agency.commune}`)) return 'not-allowed';
  return WAYS[step].from.includes(state) ? null : 'step-not-possible';
}

/** What the caller may do with it next. */
export function movesOf(standing: Standing, actor: Actor): readonly Step[] {
  return STEPS.filter((step) => objectionTo(step, standing, actor) === null);
}

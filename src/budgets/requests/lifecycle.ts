/**
 * A request for more money in the year, as plan 321/KH-UBND of Hà Nội lays it down (III.2). For other provinces no text
 * at hand says it, and the same way is taken: a reading.
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
import type { Words } from '../../engine/policy.ts';
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

/** The words of the plan that a step rests on. */
export const CITE = 'Kế hoạch 321/KH-UBND, III.2';

export const READING: Words = {
  vi: 'Không có văn bản của tỉnh, thành phố này về bổ sung dự toán: theo trình tự của Kế hoạch 321/KH-UBND của Hà Nội, III.2.',
  en: 'No text of this province says how more is asked for: the way of plan 321/KH-UBND of Hà Nội, III.2, is taken.',
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

/**
 * The life of one obligation: what one budget holder owes one fund for one quarter.
 *
 *     open ──propose──▶ proposed ──agree──▶ agreed ──(paid in full)──▶ transferred ──close──▶ closed
 *      ▲                   │                  │                                                ▲
 *      │                   ▼                  └────────close: what is missing is carried───────┘
 *      └──(postings)── returned ──propose──▶ proposed
 *
 *   propose    insurer-city   once the quarter is over, the fourth from December on; freezes the figures
 *   agree      the holder     the finance department for state, city and sponsors, a commune for its own
 *   return     the holder     with reasons; its figures are computed live again
 *   transfer   the holder, or the treasury: any number, also in advance; moves no state but agreed → transferred
 *   retract    the holder, or the treasury: takes back a transfer that was recorded by mistake, with reasons; where the
 *                             rest does not reach, transferred → agreed
 *   credit     the holder     what came too much goes to another obligation of the same holder and fund
 *   close      insurer-city   nothing may be left over; what is missing goes to the next obligation
 *
 * Sponsors are no offices: they have no people here. So that nobody agrees to what they proposed, the finance department
 * answers for them, as it does for the state, whose money the province's budget passes on (NĐ 188/2025, Điều 7 khoản 10).
 *
 * Invariants, each held by the database too (migrations/0008-settlements.sql, 0016-corrections.sql):
 *
 *   1. an obligation moves along these lines and no other; its version goes up with every step;
 *   2. nobody signs twice: of propose, agree, transfer, credit and close, one person does at most one of an obligation. The
 *      same one may be done again: proposed anew after a return, several transfers. Who returns it signs nothing,
 *      and so does who takes a transfer back; but nobody who has recorded one takes any back;
 *   3. frozen figures never change; nothing is posted to an obligation that is not open or returned;
 *   4. a closed obligation is paid to the đồng, or what is missing stands in another one;
 *   5. every step has one audit record, written in the same transaction.
 *
 * This file is the one table of it. It is pure; the write re-checks everything it said (steps.ts, transfers.ts).
 */
import type { Actor, Agency } from '../auth/actor.ts';
import { isAllowed } from '../auth/permissions/permission.ts';
import { PERMISSIONS } from '../auth/permissions/permissions.ts';

export const STATES = ['open', 'proposed', 'returned', 'agreed', 'transferred', 'closed'] as const;
export type State = (typeof STATES)[number];

export const STEPS = ['propose', 'agree', 'return', 'transfer', 'retract', 'credit', 'close'] as const;
export type Step = (typeof STEPS)[number];

/** They undo what others did, and stand against no other step of who takes them. */
export const UNSIGNED = ['return', 'retract'] as const satisfies readonly Step[];
export type Signature = Exclude<Step, (typeof UNSIGNED)[number]>;

const OPERATIONS = {
  propose: 'proposeObligation',
  agree: 'agreeObligation',
  return: 'returnObligation',
  transfer: 'recordTransfer',
  retract: 'retractTransfer',
  credit: 'creditExcess',
  close: 'closeObligation',
} as const satisfies Record<Step, string>;

const FROM: Readonly<Record<Step, readonly State[]>> = {
  propose: ['open', 'returned'],
  agree: ['proposed'],
  return: ['proposed'],
  transfer: ['open', 'proposed', 'returned', 'agreed', 'transferred'],
  retract: ['open', 'proposed', 'returned', 'agreed', 'transferred'],
  credit: ['transferred'],
  close: ['agreed', 'transferred'],
};

/** All that decides which step is possible, as the caller sees the obligation. */
export type Standing = {
  readonly state: State;
  readonly province: string;
  readonly holder: string;
  /** The quarter is over, or it is December. */
  readonly isProposable: boolean;
  /** What came and was not taken back, in đồng. */
  readonly transferred: number;
  /** What came too much, in đồng. */
  readonly excess: number;
  /** What the caller has signed of this obligation already. */
  readonly signed: Signature | null;
};

export type Objection =
  | 'not-allowed'
  | 'step-not-possible'
  | 'period-not-over'
  | 'four-eyes'
  | 'excess-left'
  | 'no-such-excess';

/** Why the caller may not take this step now; null where nothing stands against it. */
export function objectionTo(step: Step, obligation: Standing, actor: Actor): Objection | null {
  if (actor.kind !== 'person' || !isAllowed(PERMISSIONS[OPERATIONS[step]] ?? { people: {} }, actor)) {
    return 'not-allowed';
  }
  if (!isOffice(step, obligation, actor.agency)) return 'not-allowed';
  if (!FROM[step].includes(obligation.state)) return 'step-not-possible';
  if (step === 'propose' && !obligation.isProposable) return 'period-not-over';
  if (step === 'credit' && obligation.excess === 0) return 'no-such-excess';
  if (step === 'retract' && obligation.transferred === 0) return 'step-not-possible';
  if (isTwice(step, obligation.signed)) return 'four-eyes';
  return step === 'close' && obligation.excess > 0 ? 'excess-left' : null;
}

function isTwice(step: Step, signed: Signature | null): boolean {
  if (step === 'return') return false;
  return step === 'retract' ? signed === 'transfer' : signed !== null && signed !== step;
}

/** Everything the caller may do with the obligation as it is. */
export function movesOf(obligation: Standing, actor: Actor): readonly Step[] {
  return STEPS.filter((step) => objectionTo(step, obligation, actor) === null);
}

/** Whether it is this agency's step. Which of its people may, the permission table says. */
export function isOffice(step: Step, { holder, province }: Pick<Standing, 'holder' | 'province'>, of: Agency): boolean {
  if (of.province !== province) return false;
  if (step === 'propose' || step === 'close') return of.kind === 'insurer-city';
  if ((step === 'transfer' || step === 'retract') && of.kind === 'treasury') return true;
  if (holder.startsWith('commune:')) return of.kind === 'commune' && holder === `commune:${of.commune}`;
  return of.kind === 'finance';
}

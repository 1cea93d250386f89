/**
 * The way of a difficulty (vướng mắc) or petition, whoever raised it: the one table of it, and pure.
 *
 *     routed ──take──▶ taken ──answer──▶ answered
 *      ▲  │ forward      │ forward, extend   │
 *      │  └──▶ routed    └──▶ routed         │
 *      └────────────── reopen, once ─────────┘
 *
 * It goes to the office its province's texts name (src/policies/difficulty-routes.ts). Who takes it up sets the day of the
 * answer: no text at hand names one. Whoever raised it may reopen it once, with a reason, and take it back while it waits.
 * app.move_difficulty re-checks every word, and a person does the last two by their code (petitions.ts).
 */
import type { Actor, Role } from '../auth/actor.ts';
import { WORKING } from '../auth/groups.ts';

export const STATES = ['routed', 'taken', 'answered', 'withdrawn'] as const;
export type State = (typeof STATES)[number];

export const STEPS = ['take', 'extend', 'forward', 'answer', 'reopen', 'withdraw'] as const;
export type Step = (typeof STEPS)[number];

/** What a step is told. */
export const FIELDS = ['answerBy', 'to', 'reason', 'answer'] as const;
export type Field = (typeof FIELDS)[number];

type Way = {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: 'holder' | 'raiser';
  readonly roles: readonly Role[];
  readonly needs: readonly Field[];
};

export const WAYS: Readonly<Record<Step, Way>> = {
  take: { from: ['routed'], to: 'taken', by: 'holder', roles: WORKING, needs: ['answerBy'] },
  extend: { from: ['taken'], to: 'taken', by: 'holder', roles: ['approver'], needs: ['answerBy', 'reason'] },
  forward: { from: ['routed', 'taken'], to: 'routed', by: 'holder', roles: WORKING, needs: ['to', 'reason'] },
  answer: { from: ['taken'], to: 'answered', by: 'holder', roles: ['confirmer', 'approver'], needs: ['answer'] },
  reopen: { from: ['answered'], to: 'routed', by: 'raiser', roles: WORKING, needs: ['reason'] },
  withdraw: { from: ['routed', 'taken'], to: 'withdrawn', by: 'raiser', roles: WORKING, needs: [] },
};

export type Standing = {
  readonly state: State;
  readonly origin: 'office' | 'person';
  readonly agency: string;
  readonly holder: string;
  readonly reopened: boolean;
};

/** Whether the caller's role takes this step at all, wherever the thing is. */
export function isOfRole(step: Step, actor: Actor): boolean {
  return actor.kind === 'person' && WAYS[step].roles.includes(actor.role);
}

/** What the caller may do with it next. */
export function movesOf(standing: Standing, actor: Actor): readonly Step[] {
  const { state, origin, agency, holder, reopened } = standing;
  return STEPS.filter((step) => {
    const { from, by } = WAYS[step];
    const isTheirs = by === 'holder' ? holder === actor.agency.id : origin === 'office' && agency === actor.agency.id;
    return isTheirs && from.includes(state) && isOfRole(step, actor) && !(step === 'reopen' && reopened);
  });
}

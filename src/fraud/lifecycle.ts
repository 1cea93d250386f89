/**
 * The way of a case file of suspected fraud, from the insurer that makes it to the police that takes it (plan of phường Yên
 * Nghĩa, III.4): the one table of it, and pure.
 *
 *     drafted ──hand-over──▶ handed-over ──receive──▶ received ──conclude──▶ concluded ──close──▶ closed
 *        └──discard──▶ discarded
 *
 * Nobody hands over what they drafted, or closes what they handed over. Who sees it at all, app.sees_fraud_case says;
 * app.move_fraud_case re-checks every word. Nobody is told of any of it by an event.
 */
import type { Actor, Role } from '../auth/actor.ts';
import { WORKING } from '../auth/groups.ts';

export const STATES = ['drafted', 'handed-over', 'received', 'concluded', 'closed', 'discarded'] as const;
export type State = (typeof STATES)[number];

export const STEPS = ['hand-over', 'receive', 'conclude', 'close', 'discard'] as const;
export type Step = (typeof STEPS)[number];

export const FIELDS = ['result', 'says'] as const;
export type Field = (typeof FIELDS)[number];

type Way = {
  readonly from: State;
  readonly to: State;
  readonly by: 'insurer' | 'police';
  readonly roles: readonly Role[];
  readonly needs: readonly Field[];
  /** The step that must have been somebody else's. */
  readonly apart?: 'draft' | 'hand-over';
};

export const WAYS: Readonly<Record<Step, Way>> = {
  'hand-over': { from: 'drafted', to: 'handed-over', by: 'insurer', roles: ['approver'], needs: [], apart: 'draft' },
  receive: { from: 'handed-over', to: 'received', by: 'police', roles: WORKING, needs: [] },
  conclude: {
    from: 'received',
    to: 'concluded',
    by: 'police',
    roles: ['confirmer', 'approver'],
    needs: ['result', 'says'],
  },
  close: { from: 'concluded', to: 'closed', by: 'insurer', roles: ['approver'], needs: [], apart: 'hand-over' },
  discard: { from: 'drafted', to: 'discarded', by: 'insurer', roles: ['maker', 'approver'], needs: [] },
};

export type Standing = {
  readonly state: State;
  readonly agency: string;
  readonly receiver: string;
  readonly steps: readonly { readonly step: string; readonly person: string }[];
};

/** Whether the caller's role takes this step at all, wherever the thing is. */
export function isOfRole(step: Step, actor: Actor): boolean {
  return actor.kind === 'person' && WAYS[step].roles.includes(actor.role);
}

/** What the caller, who sees it, may do with it next. */
export function movesOf({ state, agency, receiver, steps }: Standing, actor: Actor): readonly Step[] {
  return STEPS.filter((step) => {
    const { from, by, apart } = WAYS[step];
    const isTheirs = (by === 'insurer' ? agency : receiver) === actor.agency.id;
    const took = steps.some((one) => one.step === apart && one.person === actor.id);
    return isTheirs && from === state && isOfRole(step, actor) && !took;
  });
}

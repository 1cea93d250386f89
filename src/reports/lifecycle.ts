/**
 * The life of one report:
 *
 *     draft ──submit──▶ submitted ──sign──▶ signed ──file──▶ filed
 *                        ▲   │                │
 *       returned ─submit─┘   └────return──────┘ with reasons, to `returned`
 *
 *   submit   a maker       freezes the figures: what is signed is what was read
 *   sign     an approver   who has neither drafted, written nor submitted it
 *   return   an approver   the figures are computed live again
 *   file     anybody of the office who may submit or sign: hands over what is signed and decides nothing
 *
 * A report is its own office's until it is filed, and never changes after that: what has to be said otherwise is a new
 * edition that names the one before. This file is the one table of it, and pure; migrations/0020-reports.sql re-checks it.
 */
import type { Actor, Role } from '../auth/actor.ts';

export const STATES = ['draft', 'submitted', 'signed', 'filed', 'returned'] as const;
export type State = (typeof STATES)[number];

export const STEPS = ['submit', 'sign', 'file', 'return'] as const;
export type Step = (typeof STEPS)[number];

/** Those that stand in its history: whoever drafted, wrote or submitted it has worked on it. */
export const KEPT_STEPS = ['draft', 'write', ...STEPS] as const;

/** What may be done with it besides its steps. */
export const MOVES = ['write', ...STEPS, 'amend'] as const;
export type Move = (typeof MOVES)[number];

type Way = { readonly from: readonly State[]; readonly roles: readonly Role[] };

const WAYS: Readonly<Record<Move, Way>> = {
  write: { from: ['draft', 'returned'], roles: ['maker'] },
  submit: { from: ['draft', 'returned'], roles: ['maker'] },
  sign: { from: ['submitted'], roles: ['approver'] },
  return: { from: ['submitted', 'signed'], roles: ['approver'] },
  file: { from: ['signed'], roles: ['maker', 'approver'] },
  amend: { from: ['filed'], roles: ['maker'] },
};

export type Standing = {
  readonly agency: string;
  readonly state: State;
  /** The caller drafted, wrote or submitted it. */
  readonly worked: boolean;
  /** The edition that follows it. */
  readonly amendedBy: string | null;
};

export type Objection = 'not-allowed' | 'not-found' | 'step-not-possible' | 'four-eyes';

/** Why the caller may not do it now; null where nothing stands against it. Another office's is as if it were not there. */
export function objectionTo(
  move: Move,
  { agency, state, worked, amendedBy }: Standing,
  actor: Actor,
): Objection | null {
  if (actor.kind !== 'person') return 'not-allowed';
  if (actor.agency.id !== agency) return 'not-found';
  if (!WAYS[move].roles.includes(actor.role)) return 'not-allowed';
  if (!WAYS[move].from.includes(state)) return 'step-not-possible';
  if (move === 'sign' && worked) return 'four-eyes';
  return move === 'amend' && amendedBy !== null ? 'step-not-possible' : null;
}

/** Everything the caller may do with it as it is. */
export function movesOf(report: Standing, actor: Actor): readonly Move[] {
  return MOVES.filter((move) => objectionTo(move, report, actor) === null);
}

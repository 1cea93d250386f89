/**
 * The life of one list of people, made by one agency for one round.
 *
 *     draft ──submit──▶ submitted ──confirm──▶ confirmed ──approve──▶ approved ──receive──▶ received ──accept──▶ accepted
 *       ▲                   │                      │                      │
 *       └──────return───────┴──────────────────────┘──────────────────────┘        withdraw: draft, submitted, confirmed
 *
 *   submit    the maker      a list without rows cannot be handed in
 *   confirm   each commune   its own rows, one by one; left out where the law asks for none, or a commune made the list
 *   approve   the approver   left out where the law names none
 *   receive   the insurer
 *   accept    the insurer    rows become coverage, or calls; what is wrong with a row is said of the row
 *   return    whoever the list waits for, until it is received; with reasons
 *   withdraw  the maker      ends it, as long as nobody has approved it
 *
 * Which of them a list passes is the law's (kinds.ts), written on the round and on the list. Invariants, each held by the
 * database too (migrations/0004-lists.sql, app.take_step, the only writer of a state):
 *
 *   1. a list moves along this line and along no other; its version goes up with every change;
 *   2. nobody signs twice: of submit, confirm, approve, receive and accept, one person takes at most one of a list, also
 *      after a return and in another agency; keys sign nothing. Who returns a list may still sign it once it is mended;
 *   3. timeliness is fixed once: at the first approval, or the first submission where nobody approves. A return keeps it;
 *   4. a round that closes locks what was decided in time: it is neither returned nor withdrawn after that;
 *   5. every step has one audit record, written in the same transaction.
 *
 * This file is the one table of it. It is pure; the write re-checks everything it said (steps.ts).
 */
import type { Actor, Agency } from '../auth/actor.ts';
import { isAllowed } from '../auth/permissions/permission.ts';
import { PERMISSIONS } from '../auth/permissions/permissions.ts';

export const STATES = ['draft', 'submitted', 'confirmed', 'approved', 'received', 'accepted', 'withdrawn'] as const;
export type State = (typeof STATES)[number];

export const SIGNATURES = ['submit', 'confirm', 'approve', 'receive', 'accept'] as const;
export type Signature = (typeof SIGNATURES)[number];

export const STEPS = [...SIGNATURES, 'return', 'withdraw'] as const;
export type Step = (typeof STEPS)[number];

/** What the caller may do next; `edit` is to change the rows. */
export const MOVES = ['edit', ...STEPS] as const;
export type Move = (typeof MOVES)[number];

export const OPERATIONS = {
  edit: 'createList',
  submit: 'submitList',
  confirm: 'confirmList',
  approve: 'approveList',
  receive: 'receiveList',
  accept: 'acceptList',
  return: 'returnList',
  withdraw: 'withdrawList',
} as const satisfies Record<Move, string>;

/** All that decides which step is possible, as the caller sees the list. */
export type Standing = {
  readonly state: State;
  readonly locked: boolean;
  /** The agency that made it, its province and commune. */
  readonly agency: string;
  readonly province: string;
  readonly commune: string | null;
  readonly confirmedBy: 'commune' | null;
  readonly approvedBy: string | null;
  /** Rows that would be handed on. */
  readonly rows: number;
  /** The communes whose rows are asked about. */
  readonly confirmations: readonly { readonly commune: string; readonly answeredAt: string | null }[];
  /** What the caller has signed of this list already. */
  readonly signed: Signature | null;
};

export type Objection = 'not-allowed' | 'step-not-possible' | 'list-locked' | 'list-empty' | 'four-eyes';

type Way = Pick<Standing, 'state' | 'confirmedBy' | 'approvedBy'>;

/** The one way a list goes: which signature it waits for in each state. */
export function waitsFor({ state, confirmedBy, approvedBy }: Way): Signature | null {
  switch (state) {
    case 'draft':
      return 'submit';
    case 'submitted':
      if (confirmedBy !== null) return 'confirm';
      return approvedBy === null ? 'receive' : 'approve';
    case 'confirmed':
      return approvedBy === null ? 'receive' : 'approve';
    case 'approved':
      return 'receive';
    case 'received':
      return 'accept';
    default:
      return null;
  }
}

const AFTER = {
  submit: 'submitted',
  confirm: 'confirmed',
  approve: 'approved',
  receive: 'received',
  accept: 'accepted',
  return: 'draft',
  withdraw: 'withdrawn',
} as const satisfies Record<Step, State>;

/** Where a step leads, and what the list waits for there. */
export function after(step: Step, list: Way): { readonly state: State; readonly waitsFor: Signature | null } {
  const state = AFTER[step];
  return { state, waitsFor: waitsFor({ ...list, state }) };
}

/** The step that fixes whether a list is in time. */
export function decides(step: Step, { approvedBy }: Pick<Standing, 'approvedBy'>): boolean {
  return step === (approvedBy === null ? 'submit' : 'approve');
}

/** Why the caller may not take this step now; null where nothing stands against it. */
export function objectionTo(step: Step, list: Standing, actor: Actor): Objection | null {
  if (actor.kind !== 'person' || !isAllowed(permissionOf(step), actor)) return 'not-allowed';
  const waiting = waitsFor(list);
  const signature = step === 'return' ? waiting : step === 'withdraw' ? 'submit' : step;
  if (signature === null) return 'step-not-possible';
  if (!isOffice(signature, list, actor.agency)) return 'not-allowed';
  if (!isPossible(step, list, actor.agency)) return 'step-not-possible';
  if (list.locked && (step === 'return' || step === 'withdraw')) return 'list-locked';
  if (step === 'submit' && list.rows === 0) return 'list-empty';
  if (isSignature(step) && list.signed !== null && list.signed !== step) return 'four-eyes';
  return null;
}

/** Everything the caller may do with the list as it is. */
export function movesOf(list: Standing, actor: Actor): readonly Move[] {
  const mayEdit = list.state === 'draft' && list.agency === actor.agency.id && isAllowed(permissionOf('edit'), actor);
  return MOVES.filter((move) => (move === 'edit' ? mayEdit : objectionTo(move, list, actor) === null));
}

function isPossible(step: Step, list: Standing, agency: Agency): boolean {
  const waiting = waitsFor(list);
  if (step === 'withdraw') return ['draft', 'submitted', 'confirmed'].includes(list.state);
  if (step === 'return') return waiting === 'confirm' || waiting === 'approve' || waiting === 'receive';
  if (step !== waiting) return false;
  return step !== 'confirm' || askedOf(list, agency)?.answeredAt === null;
}

/** Whether the agency is the one that gives this signature. Which of its people may, the permission table says. */
function isOffice(signature: Signature, list: Standing, agency: Agency): boolean {
  if (signature === 'submit') return agency.id === list.agency;
  if (agency.province !== list.province) return false;
  switch (signature) {
    case 'confirm':
      return agency.kind === 'commune' && askedOf(list, agency) !== undefined;
    case 'approve':
      return agency.kind === list.approvedBy && (agency.kind !== 'commune' || agency.commune === list.commune);
    default:
      return agency.kind === 'insurer-local' || agency.kind === 'insurer-city';
  }
}

function askedOf({ confirmations }: Standing, { commune }: Agency) {
  return confirmations.find((one) => one.commune === commune);
}

function isSignature(step: Step): step is Signature {
  return step !== 'return' && step !== 'withdraw';
}

function permissionOf(move: Move) {
  return PERMISSIONS[OPERATIONS[move]] ?? { people: {} };
}

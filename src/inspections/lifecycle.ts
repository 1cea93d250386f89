/**
 * The ways of an inspection (kiểm tra) and of what it finds, pure; app.move_finding and app.hold_inspection re-check them.
 *
 *     planned ──carry-out──▶ carried-out        open ──mend──▶ mended ──close──▶ closed
 *        └──cancel──▶ cancelled                  ▲              │ reopen
 *                                                └──────────────┘
 *
 * Regular ones are those of every six months (plan of phường Yên Nghĩa, II.5; of Hải Phòng 2024, IV.2); others are ad hoc. A
 * finding is mended by the office that is named, and closed, or sent back, by the office that inspected, and by another person.
 */
import type { Actor, Role } from '../auth/actor.ts';

export const STATES = ['planned', 'carried-out', 'cancelled'] as const;
export const SORTS = ['regular', 'ad-hoc'] as const;
export type Sort = (typeof SORTS)[number];

/** II.5: "Chỉ tiêu phát triển; Công tác tuyên truyền; Quản lý thu"; Hải Phòng IV.2: "hiệu quả hoạt động". */
export const CONTENTS = ['targets', 'publicity', 'collection', 'performance'] as const;
export type Content = (typeof CONTENTS)[number];

export const FINDING_STATES = ['open', 'mended', 'closed'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

export const FINDING_STEPS = ['mend', 'close', 'reopen'] as const;
export type FindingStep = (typeof FINDING_STEPS)[number];

export const FIELDS = ['remedy'] as const;

type Way = {
  readonly from: FindingState;
  readonly to: FindingState;
  readonly by: 'mender' | 'inspector';
  readonly roles: readonly Role[];
  readonly needs: readonly (typeof FIELDS)[number][];
};

export const WAYS: Readonly<Record<FindingStep, Way>> = {
  mend: { from: 'open', to: 'mended', by: 'mender', roles: ['maker', 'approver'], needs: ['remedy'] },
  close: { from: 'mended', to: 'closed', by: 'inspector', roles: ['approver'], needs: [] },
  reopen: { from: 'mended', to: 'open', by: 'inspector', roles: ['approver'], needs: [] },
};

export type FoundStanding = {
  readonly state: FindingState;
  readonly mender: string;
  readonly inspector: string;
  readonly mendedBy: string | null;
};

export function isOfRole(step: FindingStep, actor: Actor): boolean {
  return actor.kind === 'person' && WAYS[step].roles.includes(actor.role);
}

/** What the caller may do with a finding next. */
export function movesOf({ state, mender, inspector, mendedBy }: FoundStanding, actor: Actor): readonly FindingStep[] {
  return FINDING_STEPS.filter((step) => {
    const { from, by } = WAYS[step];
    const isTheirs = (by === 'mender' ? mender : inspector) === actor.agency.id;
    return isTheirs && from === state && isOfRole(step, actor) && !(by === 'inspector' && mendedBy === actor.id);
  });
}

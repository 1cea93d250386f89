/**
 * The next period's list starts from this one's. Which list may start from which is said here; who of it goes on, who is
 * left out and why (a window, an age or a group that has ended) is found by the entries, through the port below.
 */
import { Refusal } from '../refusal.ts';
import { periodAfter } from './kinds.ts';
import type { ListRow } from './list-view.ts';
import { findList } from './lists.ts';
import type { Sealing } from './steps.ts';

/** What became of the rows of the list before: each of them is in one of the two. */
export type CarriedOver = {
  /** Rows that stand on the new list now. */
  readonly taken: number;
  /** Rows that do not, by their ids on the list before, each with the code of why. */
  readonly leftOut: readonly { readonly entry: string; readonly reason: string }[];
};

/** Given by src/lists/entries: puts rows on `to` as its own upload does, held by app.edit_list at the version of `to`. */
export type CarryRows = (
  acting: Sealing,
  lists: { readonly from: ListRow; readonly to: ListRow },
) => Promise<CarriedOver>;

const DECIDED: readonly string[] = ['approved', 'received', 'accepted'];

/** Into one's own draft, from one's own decided list of the same kind, one period earlier. */
export function mayCarryOver(from: ListRow, to: ListRow, agency: string): boolean {
  return (
    from.agency === agency &&
    to.agency === agency &&
    to.state === 'draft' &&
    from.kind === to.kind &&
    periodAfter(from.period) === to.period &&
    // Where nobody approves, a list is decided when it is handed in, and goes on with the insurer.
    (DECIDED.includes(from.state) ||
      (from.approvedBy === null && from.decidedAt !== null && from.state !== 'withdrawn'))
  );
}

export async function carryOver(
  acting: Sealing,
  { from, to }: { readonly from: string; readonly to: string },
  carry: CarryRows,
): Promise<CarriedOver> {
  const [before, next] = await Promise.all([findList(acting, from), findList(acting, to)]);
  if (before === null || next === null) throw new Refusal('not-found');
  if (!mayCarryOver(before, next, acting.actor.agency.id)) throw new Refusal('not-carried-over');
  return carry(acting, { from: before, to: next });
}

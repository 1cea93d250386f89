/**
 * The next period's list starts from this one's. Which list may start from which is said here; who of it goes on, who is
 * left out and why (a window, an age or a group that has ended) is found by the entries (src/lists/entries/carry-rows.ts).
 */
import type { Acting } from '../http/acting.ts';
import { Refusal } from '../refusal.ts';
import { periodAfter } from './kinds.ts';
import type { ListRow } from './list-view.ts';
import { findList } from './lists.ts';

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

/** The two lists, where one may be carried over into the other. */
export async function listsToCarry(
  acting: Acting,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<{ readonly from: ListRow; readonly to: ListRow }> {
  const [before, next] = await Promise.all([findList(acting, from), findList(acting, to)]);
  if (before === null || next === null || next.agency !== acting.actor.agency.id) throw new Refusal('not-found');
  if (!mayCarryOver(before, next, acting.actor.agency.id)) throw new Refusal('not-carried-over');
  return { from: before, to: next };
}

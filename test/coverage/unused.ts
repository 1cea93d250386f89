/** What an ending takes back, reckoned a second time for the tests of the ledger, whose own arithmetic is SQL. */
import type { Parts, PostingSet } from '../../src/coverage/sets.ts';
import { monthIndex, monthOf } from '../../src/engine/month.ts';

/** Of each set the months from this one on, as a set of their own. */
export function unusedOf(sets: readonly PostingSet[], from: string): readonly PostingSet[] {
  const end = monthIndex(from);
  return sets.flatMap((set) => {
    const first = monthIndex(set.month);
    const unused = Math.min(set.months, first + set.months - end);
    if (unused <= 0) return [];
    const { belongsTo, rule } = set;
    return [{ belongsTo, month: monthOf(Math.max(first, end)), months: unused, rule, ...shareOf(set, unused) }];
  });
}

function shareOf({ months, ...of }: PostingSet, unused: number): Parts {
  const share = (amount: number) => (amount / months) * unused;
  return {
    state: share(of.state),
    local: share(of.local),
    topUp: share(of.topUp),
    sponsor: share(of.sponsor),
    participant: share(of.participant),
  };
}

/**
 * Of two lists that have the same person, which one goes first by what the policy says of somebody in several groups. The
 * other row is opened here and forgotten here: nobody is told anything of it but whether its group goes before this one.
 */

import { look } from '../../db/act.ts';
import { monthIndex } from '../../engine/month.ts';
import type { Keyed } from '../../http/acting.ts';
import { rulebook } from '../../rulebook/rulebook.ts';

import type { OpenedRow } from './kept-row.ts';
import { openRow } from './kept-row.ts';

export const RANKS = ['better-here', 'better-elsewhere', 'equal'] as const;
export type Rank = (typeof RANKS)[number];

export type Compared = {
  readonly rank: Rank;
  /** What it was compared with, for the write to see that it is so still. */
  readonly others: readonly { readonly other: string; readonly version: number }[];
};

/** By entry; none where the other list is of another province, or there is none. */
export async function rankRivals(
  { db, actor, keys }: Keyed,
  own: readonly { readonly id: string; readonly opened: OpenedRow }[],
): Promise<ReadonlyMap<string, Compared>> {
  if (own.length === 0) return new Map();
  const ids = `{${own.map(({ id }) => id).join()}}`;
  const [found] = await look(db, actor, [
    { text: 'select entry, other, version, sealed from app.rivals_of($1::uuid[])', values: [ids] },
  ]);
  const ranks = new Map<string, Compared>();
  for (const row of found?.rows ?? []) {
    const [entry, other] = [String(row.entry), String(row.other)];
    const mine = own.find(({ id }) => id === entry)?.opened.answer ?? null;
    const theirs = (await openRow(keys.seal, other, String(row.sealed))).answer;
    const before = ranks.get(entry);
    ranks.set(entry, {
      rank: lowest(before?.rank ?? 'better-here', compared(mine, theirs)),
      others: [...(before?.others ?? []), { other, version: Number(row.version) }],
    });
  }
  return ranks;
}

const FROM_THE_LOWEST: readonly Rank[] = ['better-elsewhere', 'equal', 'better-here'];

/** Of several others the best decides. */
function lowest(one: Rank, other: Rank): Rank {
  return FROM_THE_LOWEST.find((rank) => rank === one || rank === other) ?? one;
}

type Answer = OpenedRow['answer'];

function compared(mine: Answer, theirs: Answer): Rank {
  const [own, other] = [strengthOf(mine), strengthOf(theirs)];
  const order = mine?.policy === null || mine === null ? null : rulebook.policyById(mine.policy)?.several.order;
  const first = order === 'highest-benefit' ? own.benefit - other.benefit : 0;
  const difference = first === 0 ? own.support - other.support : first;
  return difference === 0 ? 'equal' : difference > 0 ? 'better-here' : 'better-elsewhere';
}

/** What state and city pay together, in basis points; and what the card pays of treatment, in per cent. */
function strengthOf(answer: Answer): { readonly support: number; readonly benefit: number } {
  if (answer === null || answer.outcome !== 'eligible') return { support: -1, benefit: -1 };
  const rule =
    answer.policy === null ? null : rulebook.policyById(answer.policy)?.rules.find(({ id }) => id === answer.rule);
  const state = rulebook
    .statePolicyAt('health-insurance', monthIndex(answer.from))
    ?.groups.find(({ id }) => id === answer.stateRule);
  const ofCard = state?.benefit.find(
    ({ from, until }) => from <= answer.from && (until === null || answer.from <= until),
  );
  return {
    support: (answer.stateShare ?? 0) + (answer.localShare ?? 0),
    benefit: Math.max(rule?.benefit ?? 0, ofCard?.value ?? 0),
  };
}

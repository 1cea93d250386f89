/**
 * Of two lists that have the same person, which one goes first by what the policy says of somebody in several groups. The
 * other row is opened here and forgotten here: nobody is told anything of it but whether its group goes before this one.
 */
import { look } from '../../db/act.ts';
import { monthIndex } from '../../engine/month.ts';
import { rulebook } from '../../rulebook/rulebook.ts';
import type { Filling } from './judge.ts';
import type { OpenedRow } from './kept-row.ts';
import { openRow } from './kept-row.ts';

export const RANKS = ['better-here', 'better-elsewhere', 'equal'] as const;
export type Rank = (typeof RANKS)[number];

/** By entry; none where the other list is of another province, or there is none. */
export async function rankRivals(
  { db, actor, keys }: Filling,
  own: readonly { readonly id: string; readonly opened: OpenedRow }[],
): Promise<ReadonlyMap<string, Rank>> {
  if (own.length === 0) return new Map();
  const ids = `{${own.map(({ id }) => id).join()}}`;
  const [found] = await look(db, actor, [
    { text: 'select entry, other, sealed from app.rivals_of($1::uuid[])', values: [ids] },
  ]);
  const ranks = new Map<string, Rank>();
  for (const { entry, other, sealed } of found?.rows ?? []) {
    const mine = own.find(({ id }) => id === entry)?.opened.answer ?? null;
    const theirs = (await openRow(keys.seal, String(other), String(sealed))).answer;
    const rank = compared(mine, theirs);
    // Of several others the best decides.
    if (ranks.get(String(entry)) !== 'better-elsewhere') ranks.set(String(entry), rank);
  }
  return ranks;
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

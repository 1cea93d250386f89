/**
 * What one decision cannot say: two rates for the same group in the same month. Several decisions may, a later one adding to
 * what still holds: of those the highest counts (src/engine/top-up.ts); and one decision may name two rates with limits of
 * their own. Finds them; knows nothing of who drafts.
 */
import type { Finding } from '../../refusal.ts';
import type { Line } from './top-ups.ts';

/** The later of each two, by its place. */
export function repeatedLines(lines: readonly Line[]): readonly Finding[] {
  return lines.flatMap((line, at): readonly Finding[] =>
    lines.slice(0, at).some((before) => isSame(before, line))
      ? [{ at: ['lines', at], in: 'body', code: 'repeated' }]
      : [],
  );
}

function isSame(one: Line, other: Line): boolean {
  const isOneDecision =
    one.decision.number === other.decision.number && one.decision.decidedOn === other.decision.decidedOn;
  return isOneDecision && one.scheme === other.scheme && one.cap === other.cap && meet(one, other) && share(one, other);
}

function meet(one: Line, other: Line): boolean {
  const ends = (line: Line, month: string) => line.until !== null && line.until < month;
  return !ends(one, other.from) && !ends(other, one.from);
}

/** Everybody who lives there is a group of its own: beside it another may be given more. */
function share({ groups: some }: Line, { groups: others }: Line): boolean {
  if (some === null || others === null) return some === others;
  return some.some((id) => others.includes(id));
}

/**
 * Told by the clock: a commune of meetings after which somebody was not followed up in time, insurers and makers of lists of
 * cards that are about to end. How many, never whose; each once, however often the job runs.
 */
import { act, type SystemActor } from '../db/act.ts';
import type { Database, Statement } from '../db/database.ts';
import type { Day } from '../engine/facts.ts';
import { monthIndex } from '../engine/month.ts';
import { rulebook } from '../rulebook/rulebook.ts';

/** The next run goes on. */
const AT_ONCE = 500;

export function tellOfFollowUps(db: Database, actor: SystemActor): Promise<{ readonly told: number }> {
  return tell(db, actor, 'follow-ups.tell', { text: 'select app.tell_of_follow_ups($1) as told', values: [AT_ONCE] });
}

/** So many days before the end as the state's policy of the day says; where it names none, nobody is told. */
export function tellOfEndingCards(db: Database, actor: SystemActor, on: Day): Promise<{ readonly told: number }> {
  const state = rulebook.statePolicyAt('health-insurance', monthIndex(on.slice(0, 7)));
  const notice = state?.deadlines.find(({ on: when }) => when.every === 'event' && when.event === 'card-end')?.on;
  if (notice?.every !== 'event') return Promise.resolve({ told: 0 });
  const text = 'select app.tell_of_ending_cards($1, $2) as told';
  return tell(db, actor, 'cards.tell-ending', { text, values: [notice.count, AT_ONCE] });
}

async function tell(db: Database, actor: SystemActor, operation: string, statement: Statement) {
  const { results } = await act(db, {
    actor,
    operation,
    key: null,
    statements: [statement],
    answer: { text: "select '{}'::json as answer" },
  });
  return { told: Number(results[0]?.rows[0]?.told ?? 0) };
}

/** Who makes lists is told before a round closes. The reminders are events: who learns of them, the outbox says. */
import { DAYS_BEFORE } from '../../calendar/nearness.ts';
import { act, type SystemActor } from '../../db/act.ts';
import type { Database } from '../../db/database.ts';

/** More than close in one month; the sweep of the next hour goes on. */
const MOST = 500;

/** For the job: each reminder once, however often it runs. */
export async function remindOfClosings(db: Database, actor: SystemActor): Promise<{ told: number }> {
  const { results } = await act(db, {
    actor,
    operation: 'rounds.remind',
    key: null,
    statements: [
      {
        text: "select app.remind_of_closings(string_to_array($1, ',')::integer[], $2) as told",
        values: [DAYS_BEFORE.join(','), MOST],
      },
    ],
    answer: { text: "select '{}'::json as answer" },
  });
  return { told: Number(results[0]?.rows[0]?.told ?? 0) };
}

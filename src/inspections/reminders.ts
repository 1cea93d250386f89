/** Who has to mend what an inspection found is told once when it was not mended in time. The telling is an event. */
import { act, type SystemActor } from '../db/act.ts';
import type { Database } from '../db/database.ts';

/** The sweep of the next hour goes on. */
const MOST = 500;

export async function tellOfFindings(db: Database, actor: SystemActor): Promise<{ readonly told: number }> {
  const { results } = await act(db, {
    actor,
    operation: 'findings.tell',
    key: null,
    statements: [{ text: 'select app.tell_of_findings($1) as told', values: [MOST] }],
    answer: { text: "select '{}'::json as answer" },
  });
  return { told: Number(results[0]?.rows[0]?.told ?? 0) };
}

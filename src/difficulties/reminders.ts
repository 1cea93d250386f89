/** Whoever holds a difficulty is told once when the day it had set has passed. The telling is an event. */
import { act, type SystemActor } from '../db/act.ts';
import type { Database } from '../db/database.ts';

/** The sweep of the next hour goes on. */
const MOST = 500;

export async function tellOfDifficulties(db: Database, actor: SystemActor): Promise<{ readonly told: number }> {
  const { results } = await act(db, {
    actor,
    operation: 'difficulties.tell',
    key: null,
    statements: [{ text: 'select app.tell_of_difficulties($1) as told', values: [MOST] }],
    answer: { text: "select '{}'::json as answer" },
  });
  return { told: Number(results[0]?.rows[0]?.told ?? 0) };
}

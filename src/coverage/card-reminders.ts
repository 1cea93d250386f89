/** Whoever issues cards, and whoever made the list, is told once where cards of a list are late. Never whose they are. */
import { act, type SystemActor } from '../db/act.ts';
import type { Database } from '../db/database.ts';

/** The sweep of the next hour goes on. */
const LISTS_AT_ONCE = 500;

/** For the job: each list once, however often it runs. */
export async function tellOfCards(db: Database, actor: SystemActor): Promise<{ readonly told: number }> {
  const { results } = await act(db, {
    actor,
    operation: 'cards.tell',
    key: null,
    statements: [{ text: 'select app.tell_of_cards($1) as told', values: [LISTS_AT_ONCE] }],
    answer: { text: "select '{}'::json as answer" },
  });
  return { told: Number(results[0]?.rows[0]?.told ?? 0) };
}

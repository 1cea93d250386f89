/** Who owes is told before the last day of a transfer, and when it has passed. The telling is events, each once. */
import { act, type SystemActor } from '../db/act.ts';
import type { Database } from '../db/database.ts';
import type { Day } from '../engine/facts.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { tellingsOn } from './transfer-duties.ts';

type Turn = { readonly db: Database; readonly actor: SystemActor; readonly on: Day };

/** More than a quarter's of one province; the sweep of the next hour goes on. */
const MOST = 500;

/** For the job: by the day it was due for, each reminder once, however often it runs. */
export async function tellOfTransfers({ db, actor, on }: Turn): Promise<{ readonly told: number }> {
  const provinces = [...new Set(rulebook.policies.map(({ province }) => province))];
  const { results } = await act(db, {
    actor,
    operation: 'transfers.tell',
    key: null,
    statements: [
      {
        text: 'select app.tell_of_transfers($1, $2) as told',
        values: [JSON.stringify(tellingsOn(rulebook, provinces, on)), MOST],
      },
    ],
    answer: { text: "select '{}'::json as answer" },
  });
  return { told: Number(results[0]?.rows[0]?.told ?? 0) };
}

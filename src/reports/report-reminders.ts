/** Whoever owes a report is told before its last day, and when that has passed. The telling is events, each once. */
import { act, type SystemActor } from '../db/act.ts';
import type { Database } from '../db/database.ts';
import { sessionDays } from '../deadlines/sessions.ts';
import type { Day } from '../engine/facts.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { type Telling, tellingsOn } from './report-duties.ts';

type Turn = { readonly db: Database; readonly actor: SystemActor; readonly on: Day };

/** More than all of one day; the sweep of the next hour goes on. */
const MOST = 500;

/** For the job: by the day it was due for, each reminder once, however often it runs. */
export async function tellOfReports({ db, actor, on }: Turn): Promise<{ readonly told: number }> {
  const tellings: Telling[] = [];
  for (const province of new Set(rulebook.policies.map((policy) => policy.province))) {
    const sessions = await sessionDays(db, province, actor.livemode);
    tellings.push(...tellingsOn(rulebook, province, sessions, on));
  }
  const { results } = await act(db, {
    actor,
    operation: 'reports.tell',
    key: null,
    statements: [{ text: 'select app.tell_of_reports($1, $2) as told', values: [JSON.stringify(tellings), MOST] }],
    answer: { text: "select '{}'::json as answer" },
  });
  return { told: Number(results[0]?.rows[0]?.told ?? 0) };
}

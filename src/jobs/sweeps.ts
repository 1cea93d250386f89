/** What nobody needs any more goes, a bounded number of rows at a time: kept answers, old events, old records of runs. */
import { act, type SystemActor } from '../db/act.ts';
import type { Database } from '../db/database.ts';
import type { Counts } from './turn.ts';

const AT_ONCE = 5_000;
const TURNS = 20;

export function sweepKeys(db: Database, actor: SystemActor): Promise<Counts> {
  return sweep(db, actor, 'keys.sweep', 'select app.sweep_keys($1) as swept');
}

export function sweepRuns(db: Database, actor: SystemActor): Promise<Counts> {
  return sweep(db, actor, 'runs.sweep', 'select app.sweep_runs($1) as swept');
}

export function sweepEvents(db: Database, actor: SystemActor): Promise<Counts> {
  return sweep(db, actor, 'events.sweep', 'select app.sweep_events($1) as swept');
}

/** Until nothing is left, or enough for one night is done. */
async function sweep(db: Database, actor: SystemActor, operation: string, text: string): Promise<Counts> {
  let swept = 0;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const { results } = await act(db, {
      actor,
      operation,
      key: null,
      statements: [{ text, values: [AT_ONCE] }],
      answer: { text: "select '{}'::json as answer" },
    });
    const now = Number(results[0]?.rows[0]?.swept ?? 0);
    swept += now;
    if (now < AT_ONCE) break;
  }
  return { swept };
}

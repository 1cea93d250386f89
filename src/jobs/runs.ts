/**
 * The record of runs: a run is begun, so that a twin leaves it alone, and ended with what came of it. The work stands
 * between, in acts of its own: a run that is lost half-way is begun again later, and its work must bear that.
 */
import { z } from 'zod';
import { jsonText } from '../audit/json-text.ts';
import { act, type SystemActor } from '../db/act.ts';
import type { Database } from '../db/database.ts';
import type { Counts } from './turn.ts';

/** No run of Cloudflare's cron lasts longer: who began so long ago is gone. */
const LEASE = '15 minutes';

const Begun = z.object({
  dueAt: z.string(),
  /** Null where there is nothing to do. */
  attempt: z.int().nullable(),
  left: z.enum(['done-before', 'under-way']).nullable(),
});

export type Begun = z.infer<typeof Begun>;

export async function beginRun(db: Database, actor: SystemActor, job: string, at: Date): Promise<Begun> {
  const { answer } = await act(db, {
    actor,
    operation: 'run.begin',
    key: null,
    statements: [],
    answer: {
      text: 'select app.begin_run($1, $2, $3::interval) as answer',
      values: [job, at.toISOString(), LEASE],
    },
  });
  return Begun.parse(answer);
}

export type Ended = { readonly counts: Counts } | { readonly failure: string };

export async function endRun(db: Database, actor: SystemActor, job: string, begun: Begun, ended: Ended): Promise<void> {
  const [how, counts, failure] =
    'counts' in ended ? ['done', jsonText(ended.counts), null] : ['failed', '{}', ended.failure];
  await act(db, {
    actor,
    operation: 'run.end',
    key: null,
    statements: [],
    answer: {
      text: 'select to_json(app.end_run($1, $2, $3, $4, $5, $6)) as answer',
      values: [job, begun.dueAt, begun.attempt, how, counts, failure],
    },
  });
}

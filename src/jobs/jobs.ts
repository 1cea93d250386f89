/**
 * Runs what has come due: for live data and for test data apart, each job by itself. One that fails says so in the record
 * and in the log, is begun again by the next hour, and never keeps the others from running.
 */
import { dayInVietNam } from '../calendar/vietnam-day.ts';
import type { SystemActor } from '../db/act.ts';
import { connect } from '../db/connect.ts';
import type { Database } from '../db/database.ts';
import { type Bindings, type Environment, environmentOf } from '../env.ts';
import { failureOf } from '../http/log.ts';
import { type Begun, beginRun, endRun } from './runs.ts';
import { type Due, dueAt } from './schedule.ts';
import type { Counts } from './turn.ts';

/** When and by which trigger, as the scheduler says: the same however late it comes. */
export type Tick = { readonly cron: string; readonly scheduledTime: number };

export type JobLine = {
  readonly job: string;
  readonly livemode: boolean;
  readonly dueAt: string;
  readonly run: 'done' | 'failed' | NonNullable<Begun['left']>;
  readonly result: Counts | null;
  /** As in the log of requests: names from our own code, none of an error's words. */
  readonly failure: ReturnType<typeof failureOf> | null;
};

/** A line for each as soon as it is over: where the platform ends us half-way, the log has what was done. */
export async function* runJobs(bindings: Bindings, { cron, scheduledTime }: Tick): AsyncGenerator<JobLine> {
  const environment = environmentOf(bindings);
  const db = await connect(environment);
  for (const due of dueAt(cron, new Date(scheduledTime))) {
    for (const livemode of [true, false]) yield await lineOf(db, environment, due, livemode);
  }
}

async function lineOf(db: Database, environment: Environment, due: Due, livemode: boolean): Promise<JobLine> {
  const { job, at } = due;
  const line = { job: job.name, livemode, dueAt: at.toISOString(), result: null, failure: null };
  // Live data know no clock but the database's.
  const actor: SystemActor = { kind: 'system', livemode, now: livemode ? null : at.toISOString() };
  try {
    const begun = await beginRun(db, actor, job.name, at);
    if (begun.left !== null) return { ...line, run: begun.left };
    return { ...line, ...(await workOf(db, environment, due, actor, begun)), dueAt: begun.dueAt };
  } catch (error) {
    return { ...line, run: 'failed', failure: failureIn(error) };
  }
}

async function workOf(
  db: Database,
  environment: Environment,
  { job }: Due,
  actor: SystemActor,
  begun: Begun,
): Promise<Pick<JobLine, 'run' | 'result' | 'failure'>> {
  const at = new Date(begun.dueAt);
  try {
    const counts = await job.work({ db, environment, actor, at, on: dayInVietNam(at) });
    await endRun(db, actor, job.name, begun, { counts });
    return { run: 'done', result: counts, failure: null };
  } catch (thrown) {
    const failure = failureIn(thrown);
    await endRun(db, actor, job.name, begun, { failure: `${failure.error} ${failure.at ?? ''}`.trim() });
    return { run: 'failed', result: null, failure };
  }
}

function failureIn(thrown: unknown): ReturnType<typeof failureOf> {
  if (!(thrown instanceof Error)) throw thrown;
  return failureOf(thrown);
}

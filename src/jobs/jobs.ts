/**
 * What is done by the clock. Every job may run twice, late, or not at all this hour, and the same comes of it: what it
 * writes down, the database's own clock has decided already. A job that fails does not keep the others from running.
 */

import { coverDueLists } from '../coverage/cover.ts';
import type { SystemActor } from '../db/act.ts';
import { connect } from '../db/connect.ts';
import type { Database } from '../db/database.ts';
import { type Bindings, environmentOf } from '../env.ts';
import { failureOf } from '../http/log.ts';
import { sweepUploads } from '../lists/entries/uploads.ts';
import { closeDueRounds } from '../lists/rounds/rounds.ts';
import { type Keys, needed } from '../seal/key-ring.ts';

/** Counts only: it goes to the log. */
type Result = Readonly<Record<string, number>>;

/** The keys, where a job reads what is sealed. */
type Job = (db: Database, actor: SystemActor, keys: () => Keys) => Promise<Result>;

/** At every tick of wrangler.toml: the one at the legal date, and the hourly ones that catch up what was missed. */
const JOBS: Readonly<Record<string, Job>> = {
  closeRounds: closeDueRounds,
  coverLists: (db, actor, keys) => coverDueLists(db, actor, keys()),
  sweepUploads,
};

export type JobLine = {
  readonly job: string;
  readonly livemode: boolean;
  readonly result: Result | null;
  /** As in the log of requests: names from our own code, none of an error's words. */
  readonly failure: ReturnType<typeof failureOf> | null;
};

export async function runJobs(bindings: Bindings): Promise<readonly JobLine[]> {
  const environment = environmentOf(bindings);
  const db = await connect(environment);
  const keys = () => ({ seal: needed(environment.sealKeys), index: needed(environment.indexKeys) });
  const lines: JobLine[] = [];
  for (const [job, work] of Object.entries(JOBS)) {
    for (const livemode of [true, false]) lines.push({ job, livemode, ...(await outcomeOf(work, db, livemode, keys)) });
  }
  return lines;
}

async function outcomeOf(
  work: Job,
  db: Database,
  livemode: boolean,
  keys: () => Keys,
): Promise<Pick<JobLine, 'result' | 'failure'>> {
  try {
    return { result: await work(db, { kind: 'system', livemode, now: null }, keys), failure: null };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { result: null, failure: failureOf(error) };
  }
}

/**
 * What a job is given: when it was due, and as whom it works. It never reads a clock: the period it works for comes from
 * that instant, in Việt Nam's days. At 17:30Z on 31 December it is 1 January there.
 */
import type { SystemActor } from '../db/act.ts';
import type { Database } from '../db/database.ts';
import type { Day } from '../engine/facts.ts';
import type { Environment } from '../env.ts';

export type Turn = {
  readonly db: Database;
  readonly environment: Environment;
  /** Test data live at the instant the job was due; live data by the true clock. */
  readonly actor: SystemActor;
  /** The instant it was due. */
  readonly at: Date;
  /** The day that is in Việt Nam. */
  readonly on: Day;
};

/** What it did, in numbers: they go to the record and to the log. */
export type Counts = Readonly<Record<string, number>>;

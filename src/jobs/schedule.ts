/**
 * What is done by the clock, and when: one line a job, with the triggers of wrangler.toml that start it. A new job is a
 * verb of its feature and a line here. Each may run twice, late, overlapping, or not at all this hour, and the same must
 * come of it: what it writes down, the calendar and the database's clock have decided already.
 */
import { tellOfCards } from '../coverage/card-reminders.ts';
import { coverDueLists } from '../coverage/cover.ts';
import { tellOfDifficulties } from '../difficulties/reminders.ts';
import { tellOfFindings } from '../inspections/reminders.ts';
import { sweepUploads } from '../lists/entries/uploads.ts';
import { remindOfClosings } from '../lists/rounds/reminders.ts';
import { closeDueRounds } from '../lists/rounds/rounds.ts';
import { sweepDeliveries } from '../outbox/queue.ts';
import { sweepExtracts } from '../outreach/extracts.ts';
import { tellOfEndingCards, tellOfFollowUps } from '../outreach/reminders.ts';
import { tellOfReports } from '../reports/report-reminders.ts';
import { reconcileAll } from '../settlements/reconciliation.ts';
import { tellOfTransfers } from '../settlements/transfer-reminders.ts';
import { publishStatistics } from '../statistics/publish.ts';
import { cronIn, lastDue } from './cron.ts';
import { sweepEvents, sweepKeys, sweepRuns } from './sweeps.ts';
import type { Counts, Turn } from './turn.ts';

/** In UTC, as Cloudflare reads them; 17:00 is midnight in Việt Nam. */
export const TRIGGERS = {
  /** Catches up whatever was missed, of every job. */
  hour: '0 * * * *',
  /** What did not go out when it happened. */
  fiveMinutes: '*/5 * * * *',
  /** 01:30 in Việt Nam, when nobody works. */
  night: '30 18 * * *',
  /** "Trước ngày 25": the funds' transfers in April, July and October, the yearly lists of Huế in December. */
  before25: '0 17 24 4,7,10,12 *',
  /** After 15/12 (NĐ 188 Đ7 k10), before 31/12 and after it: the transfers at the end of the year. */
  yearEnd: '0 17 15,30,31 12 *',
} as const;

export type Trigger = (typeof TRIGGERS)[keyof typeof TRIGGERS];

export type Job = {
  /** As the record has it: for good. */
  readonly name: string;
  readonly when: readonly Trigger[];
  readonly work: (turn: Turn) => Promise<Counts>;
};

const { hour, fiveMinutes, night, before25, yearEnd } = TRIGGERS;

export const JOBS: readonly Job[] = [
  { name: 'closeRounds', when: [hour, before25], work: ({ db, actor }) => closeDueRounds(db, actor) },
  { name: 'remindOfClosings', when: [hour], work: ({ db, actor }) => remindOfClosings(db, actor) },
  { name: 'coverLists', when: [hour], work: coverDueLists },
  { name: 'tellOfCards', when: [hour], work: ({ db, actor }) => tellOfCards(db, actor) },
  { name: 'tellOfTransfers', when: [hour, before25, yearEnd], work: tellOfTransfers },
  { name: 'tellOfReports', when: [hour], work: tellOfReports },
  { name: 'tellOfDifficulties', when: [hour], work: ({ db, actor }) => tellOfDifficulties(db, actor) },
  { name: 'tellOfFindings', when: [hour], work: ({ db, actor }) => tellOfFindings(db, actor) },
  { name: 'tellOfEndingCards', when: [hour], work: ({ db, actor, on }) => tellOfEndingCards(db, actor, on) },
  { name: 'tellOfFollowUps', when: [hour], work: ({ db, actor }) => tellOfFollowUps(db, actor) },
  {
    name: 'deliverEvents',
    when: [fiveMinutes],
    work: ({ db, actor, environment }) => sweepDeliveries(db, actor, environment),
  },
  { name: 'sweepUploads', when: [hour], work: ({ db, actor }) => sweepUploads(db, actor) },
  { name: 'sweepExtracts', when: [hour], work: ({ db, actor }) => sweepExtracts(db, actor) },
  { name: 'reconcileObligations', when: [night], work: ({ db, actor }) => reconcileAll(db, actor) },
  { name: 'publishStatistics', when: [night], work: publishStatistics },
  { name: 'sweepKeys', when: [night], work: ({ db, actor }) => sweepKeys(db, actor) },
  { name: 'sweepEvents', when: [night], work: ({ db, actor }) => sweepEvents(db, actor) },
  { name: 'sweepRuns', when: [night], work: ({ db, actor }) => sweepRuns(db, actor) },
];

export type Due = { readonly job: Job; readonly at: Date };

/**
 * What a tick starts: the jobs of its trigger, at its own time. The hourly one looks after all the others besides: each
 * at the last time it was due, where it was missed or has failed. So does a trigger that nobody wrote down here.
 */
export function dueAt(trigger: string, at: Date): readonly Due[] {
  const catchesUp = trigger === hour || !Object.values<string>(TRIGGERS).includes(trigger);
  return JOBS.flatMap((job) => {
    if (job.when.some((own) => own === trigger)) return [{ job, at }];
    return catchesUp ? [{ job, at: lastDueOf(job, at) }] : [];
  });
}

export function lastDueOf({ when }: Job, by: Date): Date {
  return new Date(Math.max(...when.map((trigger) => lastDue(cronIn(trigger), by).getTime())));
}

/**
 * The work of a commune in numbers: for the briefing, reports, and whoever watches over the province. By residential group
 * the share of people who are known to be insured, which targets may use. Numbers of nobody: who they are counted from,
 * nobody asks here.
 */
import { z } from 'zod';
import { look } from '../db/act.ts';
import type { Day } from '../engine/facts.ts';
import { lastDayOf } from '../engine/month.ts';
import type { Acting } from '../http/acting.ts';
import { communeOf } from '../places/places.ts';
import { Refusal } from '../refusal.ts';
import { peopleOutside, peopleOutsideOf } from '../reports/sections/told-outside.ts';
import { lastDayTold } from '../statistics/disclosure.ts';
import { ReviewOfGroup } from './review.ts';

const number = z.int();

const Counts = z.object({
  meetings: number,
  planned: number,
  invited: number,
  came: number,
  registered: number,
  followUps: z.object({
    due: number,
    done: number,
    inTime: number,
    overdue: number,
    joined: number,
    willJoin: number,
    refused: number,
    notReached: number,
    moved: number,
  }),
  newBusinesses: z.object({ lists: number, businesses: number, handedOver: number }),
  review: z
    .object({
      takenOn: z.string(),
      reviewedAt: z.string(),
      flagged: number,
      refused: number,
      twice: number,
      groups: z.array(ReviewOfGroup),
    })
    .nullable(),
});
export type OutreachCounts = z.infer<typeof Counts>;

/** A whole year, or one of its months. */
export type Counting = { readonly commune: string; readonly year: number; readonly month?: number | undefined };

export async function outreachCounts(acting: Acting, { commune, year, month }: Counting): Promise<OutreachCounts> {
  return countsBetween(acting, commune, daysOf(year, month));
}

type Days = readonly [from: Day, to: Day];

async function countsBetween({ db, actor }: Acting, commune: string, [from, to]: Days): Promise<OutreachCounts> {
  const [found] = await look(db, actor, [
    {
      text: 'select app.outreach_counts($1, $2, $3, $4) as answer',
      values: [communeOf(commune)?.province ?? '', commune, from, to],
    },
  ]);
  return Counts.parse(found?.rows[0]?.answer);
}

function daysOf(year: number, month: number | undefined): Days {
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  const named = `${year}-${String(month).padStart(2, '0')}`;
  return [`${named}-01`, lastDayOf(named)];
}

/**
 * As the API takes it: a year, or a month of one. Who watches from outside the offices is told of what is over, and of people
 * as the published reports tell it: of a year alone, for a small month would be had by taking the others from it.
 */
export async function countsIn(acting: Acting, commune: string, period: string, today: Day) {
  if (communeOf(commune) === null) throw new Refusal('not-found');
  const [year, month] = period.split('-').map(Number);
  const [from, to] = daysOf(year ?? 0, month);
  if (acting.actor.agency.kind !== 'supervisor') return countsBetween(acting, commune, [from, to]);
  const counts = await countsBetween(acting, commune, [from, lastDayTold(to, today)]);
  return countsOutside(counts, month === undefined);
}

export function countsOutside(
  { invited, came, registered, followUps, review, ...counts }: OutreachCounts,
  isOfYear: boolean,
) {
  const told = (count: number) => (isOfYear ? peopleOutside(count) : null);
  return {
    ...counts,
    ...{ invited: told(invited), came: told(came), registered: told(registered) },
    followUps: followUpsOutside(followUps, isOfYear),
    review: review && {
      ...review,
      ...{ flagged: told(review.flagged), refused: told(review.refused), twice: told(review.twice) },
    },
  };
}

type FollowUps = OutreachCounts['followUps'];

/** Whoever was followed up joined, will join, refused or has moved: none of the four is had by taking the others away. */
function followUpsOutside(of: FollowUps, isOfYear: boolean): Readonly<Record<keyof FollowUps, number | null>> {
  const one = (line: string, count: number) => ({ line, values: [count] });
  const { due, inTime, overdue, notReached } = of;
  const [done, joined, willJoin, refused, moved, ...others] = peopleOutsideOf(
    [{ columns: [0], apart: [] }],
    [
      ...[one('done', of.done), one('done/joined', of.joined), one('done/will-join', of.willJoin)],
      ...[one('done/refused', of.refused), one('done/moved', of.moved)],
      ...[one('due', due), one('in-time', inTime), one('overdue', overdue), one('not-reached', notReached)],
    ],
  ).map(({ values: [count = null] }) => (isOfYear ? count : null));
  const [dueTold = null, inTimeTold = null, overdueTold = null, notReachedTold = null] = others;
  return {
    ...{ due: dueTold, done: done ?? null, inTime: inTimeTold, overdue: overdueTold, joined: joined ?? null },
    ...{ willJoin: willJoin ?? null, refused: refused ?? null, notReached: notReachedTold, moved: moved ?? null },
  };
}

const Evidence = z.object({ reviewedOn: z.string().nullable(), handedOver: z.record(z.string(), z.string()) });
export type OutreachEvidence = z.infer<typeof Evidence>;

/** The day the first review was done, and by month the day its new businesses were handed over; null: none of the caller's. */
export async function outreachEvidence({ db, actor }: Acting, commune: string): Promise<OutreachEvidence | null> {
  const [found] = await look(db, actor, [
    {
      text: 'select app.outreach_evidence($1, $2) as answer',
      values: [communeOf(commune)?.province ?? '', commune],
    },
  ]);
  return Evidence.nullable().parse(found?.rows[0]?.answer ?? null);
}

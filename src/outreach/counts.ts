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
import { peopleOutside } from '../reports/sections/told-outside.ts';
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

export async function outreachCounts(
  { db, actor }: Acting,
  { commune, year, month }: Counting,
): Promise<OutreachCounts> {
  const [from, to] = daysOf(year, month);
  const [found] = await look(db, actor, [
    {
      text: 'select app.outreach_counts($1, $2, $3, $4) as answer',
      values: [communeOf(commune)?.province ?? '', commune, from, to],
    },
  ]);
  return Counts.parse(found?.rows[0]?.answer);
}

function daysOf(year: number, month: number | undefined): readonly [Day, Day] {
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  const named = `${year}-${String(month).padStart(2, '0')}`;
  return [`${named}-01`, lastDayOf(named)];
}

/**
 * As the API takes it: a year, or a month of one. Who watches from outside the offices is told of people as the published
 * reports tell it.
 */
export async function countsIn(acting: Acting, commune: string, period: string) {
  if (communeOf(commune) === null) throw new Refusal('not-found');
  const [year, month] = period.split('-').map(Number);
  const counts = await outreachCounts(acting, { commune, year: year ?? 0, month });
  return acting.actor.agency.kind === 'supervisor' ? countsOutside(counts) : counts;
}

export function countsOutside({ invited, came, registered, followUps: of, review, ...counts }: OutreachCounts) {
  const told = peopleOutside;
  return {
    ...counts,
    ...{ invited: told(invited), came: told(came), registered: told(registered) },
    followUps: {
      ...{ due: told(of.due), done: told(of.done), inTime: told(of.inTime), overdue: told(of.overdue) },
      ...{ joined: told(of.joined), willJoin: told(of.willJoin), refused: told(of.refused) },
      ...{ notReached: told(of.notReached), moved: told(of.moved) },
    },
    review: review && {
      ...review,
      ...{ flagged: told(review.flagged), refused: told(review.refused), twice: told(review.twice) },
    },
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

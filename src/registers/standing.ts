/**
 * What a decision about a person says: which register it puts them on, since when and until when. Pure. None of it may
 * stand in a clear column, a URL, an audit record or a log: it tells who is poor and who is disabled.
 */
import { z } from 'zod';
import { DISABILITIES, FARMING, type Month, type Person } from '../engine/facts.ts';

export const REGISTER_KINDS = ['poor', 'near-poor', 'exited', 'average-living', 'disability'] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

/** What a household has come out of. `poverty` alone leaves open whether it is near-poor now. */
export const EXITED_FROM = ['poverty', 'near-poverty', 'both'] as const;
export const LIVELIHOODS = FARMING.filter((kind) => kind !== 'none');
export const DEGREES = DISABILITIES.filter((degree) => degree !== 'none');

export const Standing = z.object({
  kind: z.enum(REGISTER_KINDS),
  /** The day of the decision: what the windows of the law run from. */
  decidedOn: z.string(),
  from: z.string(),
  /** The last month; null where the decision names none. */
  until: z.string().nullable(),
  exitedFrom: z.enum(EXITED_FROM).nullable(),
  farming: z.enum(LIVELIHOODS).nullable(),
  degree: z.enum(DEGREES).nullable(),
});
export type Standing = z.infer<typeof Standing>;

/** The last day it held, and why it holds no more. */
export const Ending = z.object({ on: z.string(), reason: z.string() });
export type Ending = z.infer<typeof Ending>;

/** A month counts when it holds on at least one day of it. */
export function holdsIn(month: Month, { from, until }: Standing, ending: Pick<Ending, 'on'> | null): boolean {
  const last = ending === null ? until : earlier(until, ending.on.slice(0, 7));
  return from <= month && (last === null || month <= last);
}

function earlier(until: Month | null, month: Month): Month {
  return until === null || month < until ? month : until;
}

/** What a register says of a person in the words of the engine. */
export function factsOf({ kind, exitedFrom, farming, degree, decidedOn }: Standing): Person {
  switch (kind) {
    case 'poor':
    case 'near-poor':
      return { household: kind };
    case 'average-living':
      return { averageLiving: true, ...(farming === null ? {} : { farming }) };
    case 'disability':
      return degree === null ? {} : { disability: degree };
    case 'exited':
      if (exitedFrom === 'poverty') return { exitedFrom: 'poverty', exitedOn: decidedOn };
      return {
        household: 'exited',
        exitedFrom: exitedFrom === 'near-poverty' ? 'near-poverty' : 'poverty',
        exitedOn: decidedOn,
      };
  }
}

/** Somebody is on at most one of these at a time. */
export const HOUSEHOLD_KINDS: readonly RegisterKind[] = ['poor', 'near-poor', 'exited'];

/** The registers somebody would be on if these facts were so. */
export function kindsClaimed({ household, averageLiving, disability, exitedFrom }: Person): readonly RegisterKind[] {
  const claimed: RegisterKind[] = [];
  if (household === 'poor' || household === 'near-poor' || household === 'exited') claimed.push(household);
  else if (exitedFrom !== undefined && exitedFrom !== null) claimed.push('exited');
  if (averageLiving === true) claimed.push('average-living');
  if (typeof disability === 'string' && disability !== 'none') claimed.push('disability');
  return claimed;
}

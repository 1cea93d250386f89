/**
 * Where each duty stands, for those who work in the province: upcoming, met and on what evidence, late, or past with nothing
 * in this system that would show it. By the printed last day: a working day that follows it excuses nobody here, and is told.
 */
import type { Duty } from '../calendar/schedule.ts';
import { dayInVietNam, isOver } from '../calendar/vietnam-day.ts';
import type { Acting } from '../http/acting.ts';
import { Refusal } from '../refusal.ts';
import { dutiesFor } from './duties.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import { sessionDays } from './sessions.ts';

export const DUTY_STATES = ['upcoming', 'met', 'late', 'not-known'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

/** Whatever was found, a day that has yet to come is not late; what nobody can show is not called late either. */
export function stateOf({ lastDay }: Pick<Duty, 'lastDay'>, evidence: Evidence | null, at: Date): DutyState {
  if (evidence?.inTime === true) return 'met';
  if (lastDay === null || !isOver(lastDay, at)) return evidence?.done === true ? 'met' : 'upcoming';
  return evidence === null ? 'not-known' : 'late';
}

export type StatesAsked = { readonly year: number; readonly province?: string | undefined };

export async function readStates(acting: Acting, { year, province: named }: StatesAsked, at: Date) {
  const { agency, livemode } = acting.actor;
  const province = agency.province ?? named;
  if (province === undefined) throw new Refusal('invalid', [{ at: ['province'], in: 'query', code: 'missing' }]);
  if (named !== undefined && named !== province) throw new Refusal('not-found');
  const sessions = await sessionDays(acting.db, province, livemode);
  const duties = dutiesFor({ province, commune: agency.commune ?? undefined }, year, sessions);
  const evidence = await evidenceFor(acting, province, duties);
  return {
    province,
    year,
    asOn: dayInVietNam(at),
    duties: duties.map((duty) => {
      const found = evidence.get(duty.id) ?? null;
      return { duty, state: stateOf(duty, found, at), evidence: found };
    }),
  };
}

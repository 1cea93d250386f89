/**
 * Random people of a ledger for the tests of sums: whose postings differ in everything that tells one line from another, who
 * leave and get their cards; and proposing what they come to. Everybody is invented.
 */
import { randomUUID } from 'node:crypto';
import type { PersonActor } from '../../src/auth/actor.ts';
import { DatabaseError } from '../../src/db/database.ts';
import type { Acted } from './acting.ts';
import type { Set as Due, Ledger } from './ledger.ts';

/** The first day after the quarter. */
export const APRIL = '2026-04-01T08:00:00+07:00';

export const QUARTER = '2026-Q1';
export const SET: Due = { belongsTo: QUARTER, month: '2026-01', state: 221_130, local: 94_770 };

/** Every line of every obligation, by its sums and by its postings alone: whatever is in one and not in the other. */
export const APART = `select 'summed' as where, s.* from (select * from app.summed_line except select * from app.settled_line) s
  union all select 'settled', s.* from (select * from app.settled_line except select * from app.summed_line) s`;

/** The control totals of an obligation, of its postings alone. */
export const TOTALS = `select coalesce(sum(people) filter (where belongs_to = '${QUARTER}'), 0)::text as people,
  sum(owed)::text as owed from app.settled_line where obligation = $1`;

/** A small generator, so that the same seed is the same people everywhere. */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const LOCAL_HOLDERS = ['city', 'commune:19789', null];
const SPONSOR = '46000000-0000-4000-8000-0000000000aa';

/** Somebody for a quarter or two. */
export function somebody(ledger: Ledger, roll: (below: number) => number): Promise<string> {
  const localHolder = LOCAL_HOLDERS[roll(3)] ?? null;
  const rule = ['hi-near-poor', 'hi-exited', 'sensitive'][roll(3)] ?? '';
  const commune = [null, '19789', '19803'][roll(3)] ?? null;
  const set = (at: number): Due => ({
    belongsTo: `2026-Q${at + 1}`,
    month: `2026-0${at * 3 + 1}`,
    state: localHolder === null ? 221_130 : 3 * roll(2) * 73_710,
    local: localHolder === null ? 0 : 3 * (1 + roll(9)) * 1_000,
    topUp: 3 * roll(2) * 500,
    sponsor: 3 * roll(2) * 700,
    participant: 3 * roll(2) * 900,
  });
  return ledger.cover({
    sets: roll(2) === 0 ? [set(0), set(1)] : [set(roll(2))],
    rule,
    commune: rule === 'sensitive' ? null : commune,
    localHolder,
    topUpHolder: 'commune:19789',
    sponsorHolder: `sponsor:${SPONSOR}`,
    ...(roll(3) === 0 ? { cardIssuedOn: '2026-01-05' } : {}),
  });
}

/** An invented sponsor, and what it promised for everybody whom it pays something for until then. */
export function promising(agency: string, coverages: readonly string[]): string {
  return `select app.enter_system(false, null);
    select app.open_chain('${SPONSOR}', null, '46');
    insert into app.sponsor (id, livemode, province, agency, name, scheme, rate, promised_amount, used_amount, used_people,
        from_month, made_at)
      values ('${SPONSOR}', false, '46', '${agency}', 'A sponsor', 'health-insurance', 1000, 1000000, 1000000, 60, '2026-01',
        now());
    insert into app.sponsorship (coverage, livemode, sponsor, amount, taken_at)
      select coverage, false, '${SPONSOR}', sum(sponsor), now() from app.coverage_payment
      where coverage in ('${coverages.join("', '")}') group by coverage having sum(sponsor) > 0`;
}

/** From a month of their first quarter on nobody pays. */
export function leaving(coverage: string, used: number, gives: 'all' | 'own-part'): string {
  return `select app.enter_system(false, null);
    select app.end_one(id, app.month_text(app.month_number(first_month) + ${used}), 'death', '${gives}', null, list)
    from app.coverage where id = '${coverage}'`;
}

export function issuing(coverage: string, on: string | null): string {
  const day = on === null ? 'null' : `'${on}'`;
  return `update app.coverage set card_issued_on = ${day} where id = '${coverage}'`;
}

/** Who may propose what a province owes. */
export async function insurerOf(acted: Acted, province: string): Promise<PersonActor> {
  return { ...(await acted.person({ kind: 'insurer-city', province }, 'approver')), now: APRIL };
}

export const entering = ({ agency, id, livemode, now }: PersonActor) => ({
  text: 'select app.enter($1, $2, $3, $4)',
  values: [agency.id, id, livemode, now],
});

/** By its control totals; the SQLSTATE it is refused with, or 'done'. */
export async function proposing(acted: Acted, insurer: PersonActor, obligation: string): Promise<string> {
  const [totals] = await acted.sql(TOTALS, [obligation]);
  const values = [obligation, randomUUID(), String(totals?.people), String(totals?.owed)];
  const proposed = {
    text: 'select app.propose_obligation($1, version, $2, $3, $4) from app.obligation where id = $1',
    values,
  };
  try {
    await acted.db.batch([entering(insurer), proposed]);
    return 'done';
  } catch (error) {
    if (error instanceof DatabaseError) return error.code;
    throw error;
  }
}

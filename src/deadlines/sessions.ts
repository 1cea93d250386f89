/**
 * When the council of a province sits at the end of a year: the one day of the calendar that no text names. Entered with the
 * paper that calls the session, moved when it is moved, open to everybody.
 */
import { z } from 'zod';
import type { SessionDays } from '../calendar/schedule.ts';
import { type ActKey, act, look } from '../db/act.ts';
import type { Database, Statement } from '../db/database.ts';
import { requires } from '../db/refusals.ts';
import type { Day } from '../engine/facts.ts';
import type { Acting } from '../http/acting.ts';
import { isProvince } from '../places/places.ts';
import { Refusal } from '../refusal.ts';

const SESSION_JSON = `json_build_object('id', s.id, 'livemode', s.livemode, 'province', s.province, 'year', s.year,
  'heldOn', s.held_on, 'instrument', s.instrument, 'version', s.version, 'enteredAt', app.instant(s.entered_at),
  'changedAt', app.instant(s.changed_at))`;

const Row = z.object({
  id: z.string(),
  livemode: z.boolean(),
  province: z.string(),
  year: z.int(),
  heldOn: z.string(),
  instrument: z.string(),
  version: z.int(),
  enteredAt: z.string(),
  changedAt: z.string(),
});
export type SessionRow = z.infer<typeof Row>;

/** For everybody: nobody in particular asks, and nothing of anybody is told. A province has one a year. */
export async function listSessions(db: Database, province: string, livemode: boolean): Promise<readonly SessionRow[]> {
  const [found] = await look(db, { kind: 'system', livemode, now: null }, [
    {
      text: `select ${SESSION_JSON} as answer from app.council_session s
        where s.livemode = app.is_livemode() and s.province = $1 order by s.year`,
      values: [province],
    },
  ]);
  return found?.rows.map(({ answer }) => Row.parse(answer)) ?? [];
}

export async function sessionDays(db: Database, province: string, livemode: boolean): Promise<SessionDays> {
  return new Map((await listSessions(db, province, livemode)).map(({ year, heldOn }) => [year, heldOn]));
}

export type Session = { readonly heldOn: Day; readonly instrument: string };
export type NewSession = Session & { readonly province?: string | undefined };

export async function enterSession({ db, actor }: Acting, key: ActKey, asked: NewSession): Promise<SessionRow> {
  const id = crypto.randomUUID();
  const province = provinceOf(asked, actor.agency.province);
  const { heldOn, instrument } = asked;
  const { answer } = await act(db, {
    actor,
    operation: 'session.enter',
    key,
    statements: [
      requires('app.enters_sessions_of($1)', 'not-allowed', [province]),
      {
        text: `insert into app.council_session (id, livemode, province, held_on, instrument, agency, entered_at, changed_at)
          values ($1, app.is_livemode(), $2, $3, $4, app.agency_id(), app.now(), app.now())
          on conflict (livemode, province, year) do nothing`,
        values: [id, province, heldOn, instrument],
      },
      requires('exists (select from app.council_session where id = $1)', 'already-there', [id]),
    ],
    answer: sessionAnswer(id),
    audit: { chain: id, detail: { heldOn }, opens: { province } },
  });
  return Row.parse(answer);
}

/** To another day of the same year: the session of another year is another one. */
export async function moveSession(
  { db, actor }: Acting,
  key: ActKey,
  id: string,
  version: number,
  { heldOn, instrument }: Session,
): Promise<SessionRow> {
  const { answer } = await act(db, {
    actor,
    operation: 'session.move',
    key,
    statements: [
      // Taken first, so that of two who move it the second finds the version changed.
      { text: 'update app.council_session set version = version where id = $1', values: [id] },
      requires(
        'exists (select from app.council_session where id = $1 and app.enters_sessions_of(province))',
        'not-found',
        [id],
      ),
      requires('(select version = $2 from app.council_session where id = $1)', 'stale', [id, version]),
      requires(
        '(select year = extract(year from $2::date)::integer from app.council_session where id = $1)',
        'already-there',
        [id, heldOn],
      ),
      {
        text: `update app.council_session set held_on = $2, instrument = $3, version = version + 1, changed_at = app.now()
          where id = $1 and version = $4`,
        values: [id, heldOn, instrument, version],
      },
    ],
    answer: sessionAnswer(id),
    audit: { chain: id, detail: { held: version, heldOn } },
  });
  return Row.parse(answer);
}

function sessionAnswer(id: string): Statement {
  return { text: `select ${SESSION_JSON} as answer from app.council_session s where s.id = $1`, values: [id] };
}

/** One's own province; only who is of none names it. */
function provinceOf({ province }: NewSession, own: string | null): string {
  if (own !== null && province !== undefined && province !== own) throw new Refusal('not-allowed');
  const meant = own ?? province;
  if (meant === undefined) throw new Refusal('invalid', [{ at: ['province'], in: 'body', code: 'missing' }]);
  if (!isProvince(meant)) throw new Refusal('invalid', [{ at: ['province'], in: 'body', code: 'unknown-province' }]);
  return meant;
}

/**
 * Accepting a long list, in the database alone: rows that nobody stands behind, handed in, confirmed by nobody and
 * received. What is measured is the step (app.take_step), of which covering the list is none: that is done after it.
 */
import { randomUUID } from 'node:crypto';
import { LEDGERS, type Ledgers } from './ledger-year.ts';

export const ACCEPTED = 300_000;
const TIMES = 5;

export async function acceptances(ledgers: Ledgers): Promise<readonly number[]> {
  const { province } = LEDGERS[0];
  const list = await receivedList(ledgers, province);
  const step = `select app.take_step('${list}', 5, 'accept', 'accepted', null, null, false, gen_random_uuid(), null, '[]')`;
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) times.push(await ledgers.timed(province, step));
  return times;
}

async function receivedList({ sql }: Ledgers, province: string): Promise<string> {
  const [round, list, upload] = [randomUUID(), randomUUID(), randomUUID()];
  await sql(
    `insert into app.round (id, livemode, province, kind, period, policy, form, makers, leads_to, opened_at)
     values ($1, false, $2, 'bench-accepting', '2027', '', '', array['insurer-city'], 'coverage', now())`,
    [round, province],
  );
  await sql(
    `insert into app.list (id, livemode, round, agency, province, state, waits_for, version, supplementary, people, stored,
       made_at, changed_at)
     select $1, false, $2, a.id, $3, 'received', 'accept', 5, false, $4, $4, now(), now()
     from app.agency a where a.province = $3 and a.kind = 'insurer-city'`,
    [list, round, province, ACCEPTED],
  );
  await sql(
    `insert into app.upload (id, livemode, list, agency, no, state, replaces, people, made_at, changed_at)
     select $1, false, l.id, l.agency, 1, 'done', false, l.people, now(), now() from app.list l where l.id = $2`,
    [upload, list],
  );
  await sql(
    `insert into app.entry_row
       (id, livemode, list, upload, place, change, state, commune, index, people, sealed, made_at, changed_at)
     select gen_random_uuid(), false, $1, $2, app.first_place(1) + n, 'increase', 'stored', '11317', h.index, h.index,
       'v1.k1.' || repeat('A', 60), now(), now()
     from generate_series(1, $3::integer) as n cross join lateral (
       select 'k1.' || left(translate(encode(sha256(n::text::bytea), 'base64'), '+/', '-_'), 43) as index
     ) h`,
    [list, upload, ACCEPTED],
  );
  await sql('vacuum analyze app.entry_row');
  return list;
}

// Protects the acceptance of a list: one word accepts all rows that stand on it, of whatever length, and touches none of
// them; rows that were turned away, refused or never came on it stay what they are; and covering finds exactly these.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PersonActor } from '../../src/auth/actor.ts';
import { type Acted, startActing } from '../support/acting.ts';
import { acceptedList, actingAs, outcome } from '../support/covering.ts';
import { entering } from '../support/sums.ts';

let acted: Acted;
let insurer: PersonActor;
let maker: PersonActor;
beforeAll(async () => {
  acted = await startActing();
  maker = await acted.person({ kind: 'commune' });
  insurer = await acted.person({ kind: 'insurer-local' }, 'approver');
});
afterAll(() => acted.stop());

const SEALED = `v1.k1.${'A'.repeat(16)}.${'A'.repeat(86)}`;
const STATES = ['stored', 'flagged', 'confirmed', 'refused', 'rejected'] as const;

/** A list that was received, with three rows of each state and three of an upload that was given up. */
async function received(): Promise<string> {
  const list = await acceptedList({ acted, maker }, []);
  const [upload, given] = [randomUUID(), randomUUID()];
  await acted.sql('delete from app.covering where list = $1', [list]);
  await acted.sql(
    `update app.list set state = 'received', waits_for = 'accept', people = 15, accepted = 0, stored = 3, flagged = 3,
       confirmed = 3, refused = 3, rejected = 3 where id = $1`,
    [list],
  );
  await acted.sql(
    `insert into app.upload (id, livemode, list, agency, no, state, replaces, made_at, changed_at)
     values ($1, false, $3, $4, 2, 'done', false, now(), now()), ($2, false, $3, $4, 3, 'abandoned', false, now(), now())`,
    [upload, given, list, maker.agency.id],
  );
  await acted.sql(
    `insert into app.entry_row (id, livemode, list, upload, place, change, state, commune, sealed, made_at, changed_at)
     select gen_random_uuid(), false, $1, u.id, app.first_place(u.no) + s.nth * 10 + n, 'increase', s.state, $3, $4, now(), now()
     from app.upload u cross join unnest($2::text[]) with ordinality as s(state, nth) cross join generate_series(1, 3) as n
     where u.list = $1 and (u.state = 'done' and u.no = 2 or u.state = 'abandoned' and s.state = 'stored')`,
    [list, STATES, maker.agency.commune, SEALED],
  );
  return list;
}

const accepting = (list: string, turnedAway: readonly string[] = []) => ({
  text: `select app.take_step($1, 5, 'accept', 'accepted', null, null, false, $2, null, $3)`,
  values: [list, randomUUID(), JSON.stringify(turnedAway.map((entry) => ({ entry, reason: SEALED })))],
});

const rowsOf = (list: string) =>
  acted.sql(
    `select e.id, e.state as written, n.state, e.xmin::text as writing from app.entry_row e
     left join app.entry n on n.id = e.id where e.list = $1 order by e.place`,
    [list],
  );

it('accepts who stands on it and touches none of their rows', async () => {
  const list = await received();
  const before = await rowsOf(list);
  const away = String(before[0]?.id);
  await actingAs({ acted, maker }, insurer, accepting(list, [away]));
  const after = await rowsOf(list);
  const [counts] = await acted.sql(
    'select people, stored, flagged, confirmed, refused, rejected, accepted from app.list where id = $1',
    [list],
  );
  const [covering] = await acted.sql('select people from app.covering where list = $1', [list]);

  expect(after.map(({ state }) => state)).toEqual([
    'rejected',
    ...Array.from({ length: 8 }, () => 'accepted'),
    ...['refused', 'refused', 'refused', 'rejected', 'rejected', 'rejected', null, null, null],
  ]);
  expect(after.slice(1).map(({ writing }) => writing)).toEqual(before.slice(1).map(({ writing }) => writing));
  expect(counts).toEqual({
    people: 15,
    stored: 0,
    flagged: 0,
    confirmed: 0,
    refused: 3,
    rejected: 4,
    accepted: 8,
  });
  expect(covering).toEqual({ people: 8 });
  const [, found] = await acted.db.batch([
    entering(insurer),
    { text: 'select app.rows_to_cover($1, 5) as answer', values: [list] },
  ]);
  const { rows } = Object(found?.rows[0]?.answer);
  expect(Array.from(rows, (row) => Object(row).id)).toEqual(after.slice(1, 6).map(({ id }) => id));
});

it('turns nobody away who does not stand on it', async () => {
  const list = await received();
  const rows = await rowsOf(list);
  for (const at of [9, 12, 15]) {
    const tried = actingAs({ acted, maker }, insurer, accepting(list, [String(rows[at]?.id)]));
    expect(await outcome(tried)).toBe('AS205');
  }
  expect((await rowsOf(list)).map(({ state }) => state)).toEqual(rows.map(({ state }) => state));
});

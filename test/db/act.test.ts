/**
 * Protects the act: done once however often it is sent, answered alike each time, kept whole or not at all; and a refusal
 * of the database comes out as the code it stands for.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonActor } from '../../src/auth/actor.ts';
import { type Act, act, look } from '../../src/db/act.ts';
import { requires } from '../../src/db/refusals.ts';
import { type Acted, blindly, newKey, startActing, system } from '../support/acting.ts';

let acted: Acted;
let clerk: PersonActor;
beforeAll(async () => {
  acted = await startActing();
  await acted.sql('create table app.note (id uuid primary key, text text)');
  await acted.sql('grant select, insert on app.note to ansinh_app');
  clerk = await acted.person();
});
afterAll(() => acted.stop());

/** Writes a row of its own each time, so that doing it twice is seen. */
function noting(over: Partial<Act> = {}): Act {
  return {
    actor: clerk,
    operation: 'note.write',
    key: newKey(),
    statements: [{ text: 'insert into app.note values (gen_random_uuid(), $1)', values: ['n'] }],
    answer: { text: 'select json_build_object($1::text, count(*)) as answer from app.note', values: ['count'] },
    ...over,
  };
}

async function notes(text: string): Promise<unknown> {
  const [row] = await acted.sql('select count(*)::int as count from app.note where text = $1', [text]);
  return row?.count;
}

const writing = (text: string) => [{ text: 'insert into app.note values (gen_random_uuid(), $1)', values: [text] }];

test('an act answers with what it computed, and with the results of its own statements', async () => {
  const done = await act(acted.db, noting({ statements: writing('one') }));
  expect(done).toEqual({ replayed: false, answer: { count: 1 }, results: [{ rows: [], rowCount: 1 }] });
});

test('the same act under the same key is done once and answered alike', async () => {
  const key = newKey();
  const first = await act(acted.db, noting({ key, statements: writing('again') }));
  const second = await act(acted.db, noting({ key, statements: writing('again') }));
  expect(second).toEqual({ replayed: true, answer: first.answer, results: [] });
  expect(await notes('again')).toBe(1);
});

test('a hundred twins at once have one effect and the same answer', async () => {
  const key = newKey();
  const twins = Array.from({ length: 100 }, () => act(acted.db, noting({ key, statements: writing('twin') })));
  const done = await Promise.all(twins);
  expect(new Set(done.map(({ answer }) => JSON.stringify(answer))).size).toBe(1);
  expect(done.filter(({ replayed }) => !replayed)).toHaveLength(1);
  expect(await notes('twin')).toBe(1);
});

test('another question under the same key is refused and does nothing', async () => {
  const key = newKey();
  await act(acted.db, noting({ key }));
  const other = act(
    acted.db,
    noting({ key: { ...key, fingerprints: [blindly('k1', 'other')] }, statements: writing('other') }),
  );
  await expect(other).rejects.toMatchObject({ name: 'Refusal', code: 'idempotency-key-reused' });
  expect(await notes('other')).toBe(0);
});

test('the question is known again under the key that was current then', async () => {
  const key = newKey();
  const first = await act(acted.db, noting({ key }));
  const later = await act(
    acted.db,
    noting({ key: { ...key, fingerprints: [blindly('k2', 'the same'), ...key.fingerprints] } }),
  );
  expect(later).toMatchObject({ replayed: true, answer: first.answer });
});

test('while keys change, twins find each other under whichever key they share', async () => {
  const [before, after] = [blindly('k1', 'changing'), blindly('k2', 'changing')];
  const under = (names: readonly string[]) => noting({ key: { ...newKey(), names }, statements: writing('changing') });
  const both = [before, after];
  const twins = await Promise.all([
    ...Array.from({ length: 10 }, () => act(acted.db, under(both))),
    ...Array.from({ length: 10 }, () => act(acted.db, under(both.toReversed()))),
  ]);
  expect(new Set(twins.map(({ answer }) => JSON.stringify(answer))).size).toBe(1);
  for (const names of [[before], [after], both]) {
    expect(await act(acted.db, under(names))).toMatchObject({ replayed: true, answer: twins[0]?.answer });
  }
  expect(await notes('changing')).toBe(1);
});

test('a request that was sent before keys changed is known under both afterwards', async () => {
  const names = [blindly('k2', 'earlier'), blindly('k1', 'earlier')];
  const first = await act(acted.db, noting({ key: { ...newKey(), names: names.slice(1) } }));
  const later = noting({
    key: { ...newKey(), names, fingerprints: [blindly('k2', 'the same'), blindly('k1', 'the same')] },
  });
  expect(await act(acted.db, later)).toEqual({ replayed: true, answer: first.answer, results: [] });
});

test.each([
  ['another person', {}],
  ['another mode', { livemode: true }],
])('the key of %s is another key', async (_, office) => {
  const key = newKey();
  await act(acted.db, noting({ key }));
  const other = await acted.person(office);
  expect(await act(acted.db, noting({ actor: other, key }))).toMatchObject({ replayed: false });
});

test('a person acting for another of their agencies has other keys there', async () => {
  const elsewhere = await acted.person();
  await acted.sql(
    `insert into app.member (id, livemode, agency, person, roles) values ($1, false, $2, $3, '{maker}')`,
    [randomUUID(), elsewhere.agency.id, clerk.id],
  );
  const key = newKey();
  await act(acted.db, noting({ key }));
  const there = { ...clerk, agency: elsewhere.agency };
  expect(await act(acted.db, noting({ actor: there, key }))).toMatchObject({ replayed: false });
});

test('an answer is kept for ninety days; then the key is free, and the rest is swept away', async () => {
  const [key, stale] = [newKey(), newKey()];
  for (const one of [key, stale]) await act(acted.db, noting({ key: one }));
  const [kept] = await acted.sql(
    `select kept_until between now() + interval '89 days 23 hours' and now() + interval '90 days' as ok
     from app.idempotency where key = $1`,
    [...key.names],
  );
  expect(kept?.ok).toBe(true);
  await acted.sql(`update app.idempotency set kept_until = now() where key in ($1, $2)`, [
    ...key.names,
    ...stale.names,
  ]);
  const anew = noting({
    key: { ...key, fingerprints: [blindly('k1', 'something else')] },
    statements: writing('expired'),
  });
  expect(await act(acted.db, anew)).toMatchObject({ replayed: false });
  expect(await act(acted.db, anew)).toMatchObject({ replayed: true });
  expect(await notes('expired')).toBe(1);

  const [swept] = await look(acted.db, system(), [{ text: 'select app.sweep_keys(1000) as swept' }]);
  expect(swept?.rows).toEqual([{ swept: 1 }]);
  const left = await acted.sql('select key from app.idempotency where key in ($1, $2)', [...key.names, ...stale.names]);
  expect(left).toEqual([{ key: key.names[0] }]);
});

test('only a job may sweep', async () => {
  const swept = look(acted.db, clerk, [{ text: 'select app.sweep_keys(1000)' }]);
  await expect(swept).rejects.toMatchObject({ code: 'not-allowed' });
});

test('a condition that does not hold takes everything back, the key too', async () => {
  const key = newKey();
  const refusing = noting({ key, statements: [...writing('refused'), requires('1 = 2', 'stale')] });
  await expect(act(acted.db, refusing)).rejects.toMatchObject({ name: 'Refusal', code: 'stale' });
  expect(await notes('refused')).toBe(0);
  expect(await act(acted.db, noting({ key, statements: writing('mended') }))).toMatchObject({ replayed: false });
});

test('a condition that is null does not hold', async () => {
  const refusing = noting({ statements: [requires('$1::boolean', 'not-found', [null])] });
  await expect(act(acted.db, refusing)).rejects.toMatchObject({ code: 'not-found' });
});

test('an act that computes no answer is a fault, and is not done', async () => {
  const mute = noting({ statements: writing('mute'), answer: { text: 'select null::json as answer' } });
  await expect(act(acted.db, mute)).rejects.toMatchObject({ name: 'DatabaseError', code: 'AS500' });
  expect(await notes('mute')).toBe(0);
});

test('who does not act for the agency any more is refused before anything', async () => {
  const former = await acted.person();
  await acted.sql('update app.member set revoked_at = now() where id = $1', [former.member]);
  const refused = act(acted.db, noting({ actor: former, statements: writing('former') }));
  await expect(refused).rejects.toMatchObject({ code: 'unauthenticated' });
  expect(await notes('former')).toBe(0);
});

test('nobody chooses the time of live data', async () => {
  const live = await acted.person({ livemode: true });
  const refused = act(acted.db, noting({ actor: { ...live, now: '2027-01-01T00:00:00Z' } }));
  await expect(refused).rejects.toMatchObject({ code: 'clock-is-live' });
});

test('a job acts without a key', async () => {
  const done = await act(acted.db, noting({ actor: system(), key: null, statements: writing('job') }));
  expect(done.replayed).toBe(false);
  expect(await notes('job')).toBe(1);
});

test('a row that somebody else holds for too long is busy, and nothing was done', async () => {
  await acted.sql(`insert into app.note values ('00000000-0000-4000-8000-000000000001', 'held')`);
  await acted.sql('grant update on app.note to ansinh_app');
  await acted.superuser('begin');
  await acted.superuser(`select from app.note where text = 'held' for update`);
  const waiting = act(
    acted.db,
    noting({ statements: [{ text: `update app.note set text = 'won' where text = 'held'` }] }),
  );
  await expect(waiting).rejects.toMatchObject({ name: 'Refusal', code: 'busy' });
  await acted.superuser('rollback');
  expect(await notes('won')).toBe(0);
});

test('the settings of one act are gone in the next batch', async () => {
  await act(acted.db, noting());
  const names = ['app.agency', 'app.actor', 'app.livemode', 'lock_timeout'];
  const shown = names.map((name) => ({
    text: `select nullif(current_setting($1, true), '') as value`,
    values: [name],
  }));
  const results = await acted.db.batch(shown);
  expect(results.map(({ rows }) => rows[0]?.value)).toEqual([null, null, null, '0']);
});

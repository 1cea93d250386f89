// Protects the outbox: an event is there exactly when its act is, once however often the act is sent; the types are the
// table's; and it may be learned of by those who see the thing itself, and by nobody else.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AgencyKind, PersonActor } from '../../src/auth/actor.ts';
import { act, look } from '../../src/db/act.ts';
import { requires } from '../../src/db/refusals.ts';
import { sweepEvents } from '../../src/jobs/sweeps.ts';
import { STATES, type State, waitsFor } from '../../src/lists/lifecycle.ts';
import { claim, record, spread, take } from '../../src/outbox/delivery.ts';
import { EVENT_BODIES } from '../../src/outbox/event-body.ts';
import { EVENT_TYPES, EVENT_WORDS, type Event } from '../../src/outbox/event-types.ts';
import { type Acted, newKey, startActing, system } from '../support/acting.ts';

let acted: Acted;
let maker: PersonActor;
let round: string;
beforeAll(async () => {
  acted = await startActing();
  maker = await acted.person();
  round = await roundOf({ confirmedBy: null, approvedBy: 'commune' });
});
afterAll(() => acted.stop());

type Way = { readonly confirmedBy: 'commune' | null; readonly approvedBy: AgencyKind | null };

async function roundOf({ confirmedBy, approvedBy }: Way): Promise<string> {
  const id = randomUUID();
  await acted.sql(
    `insert into app.round (id, livemode, province, kind, period, policy, form, makers, confirmed_by, approved_by, leads_to, opened_at)
     values ($1, false, '46', $2, '2027', 'hue/2026-01', '', '{commune,school}', $3, $4, 'coverage', now())`,
    [id, `r-${id}`, confirmedBy, approvedBy],
  );
  return id;
}

async function listAs(way: Way & { readonly state: State }, of: PersonActor, asked: readonly PersonActor[] = []) {
  const id = randomUUID();
  await acted.sql(
    `insert into app.list (id, livemode, round, agency, province, commune, confirmed_by, approved_by, state, waits_for,
       supplementary, people, stored, made_at, changed_at)
     values ($1, false, $2, $3, '46', $4, $5, $6, $7, $8, false, 1, 1, now(), now())`,
    [
      id,
      await roundOf(way),
      of.agency.id,
      of.agency.commune,
      way.confirmedBy,
      way.approvedBy,
      way.state,
      waitsFor(way),
    ],
  );
  for (const { agency } of asked) {
    await acted.sql('insert into app.list_confirmation (list, livemode, commune, people) values ($1, false, $2, 1)', [
      id,
      agency.commune,
    ]);
  }
  return id;
}

const telling = (event: Event, key = newKey(), actor = maker) =>
  act(acted.db, {
    actor,
    operation: 'list.submit',
    key,
    statements: [],
    events: [event],
    answer: { text: "select '{}'::json as answer" },
  });

const told = (subject: string) =>
  acted.sql('select type, once, province, agency, detail from app.outbox where subject = $1', [subject]);

describe('an event', () => {
  it('is written once with its act, however often the act is sent', async () => {
    const key = newKey();
    const event: Event = { type: 'round.opened', subject: round, detail: { lists: 0 } };
    await Promise.all(Array.from({ length: 20 }, () => telling(event, key)));

    expect(await told(round)).toMatchObject([
      { type: 'round.opened', province: '46', agency: null, detail: { lists: 0 } },
    ]);
  });

  it('is not there where the act was taken back', async () => {
    const subject = await roundOf({ confirmedBy: null, approvedBy: null });
    const refused = act(acted.db, {
      actor: maker,
      operation: 'round.open',
      key: newKey(),
      statements: [],
      events: [{ type: 'round.opened', subject }],
      answer: { text: `select '{}'::json as answer from (${requires('false', 'stale').text}) as never` },
    });

    await expect(refused).rejects.toMatchObject({ code: 'stale' });
    expect(await told(subject)).toEqual([]);
  });

  it('that is told once of its subject is told once, whoever comes again', async () => {
    const subject = await roundOf({ confirmedBy: null, approvedBy: null });
    const event: Event = { type: 'round.closed', subject, once: 'closed' };
    await Promise.all([telling(event), telling(event), telling(event)]);
    await telling({ ...event, once: 'another' });

    expect((await told(subject)).map(({ once }) => once)).toEqual(['closed', 'another']);
  });

  it.each([
    ['of a thing that is not there', { type: 'round.opened', subject: randomUUID() }],
    ['of a thing of another sort', { type: 'obligation.proposed', subject: randomUUID() }],
  ] as const)('%s takes the act back', async (_, event) => {
    await expect(telling(event)).rejects.toMatchObject({ code: 'AS500' });
  });

  it('of test data is never told of as live', async () => {
    const live = await acted.person({ livemode: true });

    await expect(telling({ type: 'round.opened', subject: round }, newKey(), live)).rejects.toMatchObject({
      code: 'AS500',
    });
  });

  it('cannot be written, changed or taken away but by an act', async () => {
    for (const text of [
      'delete from app.outbox',
      "update app.outbox set detail = '{}'",
      'insert into app.outbox default values',
    ]) {
      await expect(look(acted.db, maker, [{ text }])).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('the types', () => {
  it('are those of the table, each with what it means', async () => {
    const rows = await acted.sql('select type from app.event_type order by type');

    expect(rows.map(({ type }) => type)).toEqual(EVENT_TYPES.toSorted());
    expect(Object.keys(EVENT_WORDS).toSorted()).toEqual(EVENT_TYPES.toSorted());
  });

  it('each have their body documented, by the sort of what they happen to', async () => {
    const rows = await acted.sql(
      'select about as sort, array_agg(type order by type) as types from app.event_type group by 1 order by 1',
    );
    const documented = Object.entries(EVENT_BODIES).map(([sort, { types }]) => ({
      sort,
      types: [...types].toSorted(),
    }));

    expect(documented.toSorted((a, b) => (a.sort < b.sort ? -1 : 1))).toEqual(rows);
  });

  it('all have somebody who knows whose they are', async () => {
    const rows = await acted.sql(
      "select distinct about from app.event_type where to_regprocedure(format('app.%I(uuid)', 'told_of_' || about)) is null",
    );

    expect(rows).toEqual([]);
  });
});

const WAYS: readonly Way[] = [
  { confirmedBy: null, approvedBy: 'commune' },
  { confirmedBy: null, approvedBy: null },
  { confirmedBy: 'commune', approvedBy: null },
  { confirmedBy: 'commune', approvedBy: 'insurer-local' },
  { confirmedBy: null, approvedBy: 'insurer-local' },
];

describe('an event of a list', () => {
  it.each(WAYS)('may be learned of by whoever sees the list, and nobody else: %o', async (way) => {
    const asked = await acted.person();
    const everybody = [
      maker,
      asked,
      await acted.person(),
      await acted.person({ kind: 'school' }),
      await acted.person({ kind: 'insurer-local' }),
      await acted.person({ kind: 'insurer-city' }),
      await acted.person({ kind: 'insurer-city', province: '01' }),
      await acted.person({ kind: 'finance' }),
      await acted.person({ kind: 'insurer-local', livemode: true }),
    ];
    for (const state of STATES) {
      const list = await listAs({ ...way, state }, maker, way.confirmedBy === null || state === 'draft' ? [] : [asked]);
      await act(acted.db, {
        actor: system(),
        operation: 'list.submit',
        key: null,
        statements: [],
        events: [{ type: 'list.submitted', subject: list }],
        answer: { text: "select '{}'::json as answer" },
      });
      for (const somebody of everybody) {
        const [lists, events] = await look(acted.db, somebody, [
          { text: 'select id from app.list where id = $1', values: [list] },
          { text: 'select id from app.outbox where subject = $1', values: [list] },
        ]);
        const [learns] = await acted.sql(
          'select app.learns_of(a, e) as learns from app.agency a, app.outbox e where a.id = $1 and e.subject = $2',
          [somebody.agency.id, list],
        );
        const seen = lists?.rowCount === 1;
        expect({ state, who: somebody.agency.kind, seen: events?.rowCount === 1, learns: learns?.learns }).toEqual({
          state,
          who: somebody.agency.kind,
          seen,
          learns: seen,
        });
      }
    }
  });
});

describe('deliveries', () => {
  /** A webhook of the maker's agency for closings of rounds, as its verb would have written it. */
  async function webhookOf({ agency, livemode, id: made }: PersonActor): Promise<string> {
    const id = randomUUID();
    await acted.sql(
      `insert into app.webhook (id, livemode, agency, province, url, types, made_by)
       values ($1, $2, $3, $4, 'https://hooks.example.org/', '{round.closing}', $5)`,
      [id, livemode, agency.id, agency.province, made],
    );
    await acted.sql('insert into app.webhook_secret (id, livemode, webhook, secret) values ($1, $2, $3, $4)', [
      randomUUID(),
      livemode,
      id,
      `v1.k1.${'A'.repeat(16)}.${'A'.repeat(86)}`,
    ]);
    return id;
  }

  const closing = async (subject: string, livemode = false) =>
    acted.sql(
      `insert into app.outbox (livemode, type, subject, once, province, communes, happened_at, detail)
       values ($1, 'round.closing', $2, gen_random_uuid()::text, '46', '{}', now(), '{}')`,
      [livemode, subject],
    );

  const counted = async (webhook: string) => {
    const [row] = await acted.sql('select count(*)::int as count from app.delivery where webhook = $1', [webhook]);
    return row?.count;
  };

  it('are one for each event and webhook, by however many they are made at once, and none of them is handed out twice', async () => {
    const webhook = await webhookOf(maker);
    for (let nth = 0; nth < 60; nth += 1) await closing(round);

    const spreads = await Promise.all(Array.from({ length: 12 }, () => spread(acted.db, system(), 10)));
    await spread(acted.db, system(), 200);
    const claims = await Promise.all(Array.from({ length: 12 }, () => claim(acted.db, system(), 10)));

    expect(spreads.every((count) => count <= 10)).toBe(true);
    expect(await counted(webhook)).toBe(60);
    const claimed = [...claims.flat(), ...(await claim(acted.db, system(), 200))];
    expect(claimed).toHaveLength(60);
    expect(new Set(claimed).size).toBe(60);
    const lent = await Promise.all(Array.from({ length: 4 }, () => take(acted.db, system(), claimed)));
    const taken = lent.flatMap((one) => one.taken.map(({ delivery }) => delivery));
    expect(taken).toHaveLength(60);
    expect(new Set(taken).size).toBe(60);
  });

  it('of live and of test data are made, claimed and taken apart', async () => {
    const live = await acted.person({ livemode: true });
    const [ofTest, ofLive] = [await webhookOf(maker), await webhookOf(live)];
    await closing(round);
    await closing(round, true);

    await spread(acted.db, system(false), 200);
    expect([await counted(ofTest), await counted(ofLive)]).toEqual([1, 0]);
    await spread(acted.db, system(true), 200);
    expect([await counted(ofTest), await counted(ofLive)]).toEqual([1, 1]);
    const inLive = await claim(acted.db, system(true), 200);
    expect(inLive).toHaveLength(1);
    expect((await take(acted.db, system(false), inLive)).taken).toEqual([]);
    expect((await take(acted.db, system(true), inLive)).taken).toHaveLength(1);
  });

  it('are made for no webhook that is disabled, of another province, or of an agency that is closed', async () => {
    const far = await acted.person({ province: '01' });
    const closed = await acted.person();
    const webhooks = [await webhookOf(maker), await webhookOf(far), await webhookOf(closed)];
    await acted.sql("update app.webhook set disabled_at = now(), disabled_because = 'asked' where id = $1", [
      webhooks[0],
    ]);
    await acted.sql('update app.agency set closed_at = now() where id = $1', [closed.agency.id]);
    await closing(round);

    await spread(acted.db, system(), 200);

    expect(await Promise.all(webhooks.map(counted))).toEqual([0, 0, 0]);
  });

  it('are for jobs and the queue alone: nobody who has signed in spreads, claims, takes or records', async () => {
    for (const call of [
      'app.spread_events(1)',
      'app.claim_deliveries(1)',
      "app.take_deliveries('{}')",
      "app.record_attempts('[]')",
      'app.undelivered()',
    ]) {
      await expect(look(acted.db, maker, [{ text: `select ${call}` }])).rejects.toMatchObject({ code: 'not-allowed' });
    }
  });

  it('and events of 90 days ago are forgotten, but for what waits and what is told once', async () => {
    const webhook = await webhookOf(maker);
    const subject = await roundOf({ confirmedBy: null, approvedBy: null });
    await telling({ type: 'round.closed', subject, once: 'closed' });
    for (let nth = 0; nth < 3; nth += 1) await telling({ type: 'round.opened', subject });
    await acted.sql("update app.webhook set types = '{round.opened}' where id = $1", [webhook]);
    await spread(acted.db, system(), 500);
    await acted.sql("update app.outbox set written_at = now() - interval '90 days 1 minute' where subject = $1", [
      subject,
    ]);
    const events = await acted.sql("select id from app.outbox where subject = $1 and type = 'round.opened'", [subject]);
    const waiting = events[0]?.id;
    await acted.sql("update app.delivery set state = 'dead' where webhook = $1 and event <> $2", [webhook, waiting]);

    expect(await sweepEvents(acted.db, system())).toEqual({ swept: 2 });

    const left = await acted.sql('select id, type from app.outbox where subject = $1 order by type', [subject]);
    expect(left.map(({ type }) => type)).toEqual(['round.closed', 'round.opened']);
    expect(left[1]?.id).toBe(waiting);
    expect(await counted(webhook)).toBe(1);
    await telling({ type: 'round.closed', subject, once: 'closed' });
    expect(await told(subject)).toHaveLength(2);
  });

  it('that were recorded by who was too slow count only where they got through', async () => {
    const webhook = await webhookOf(maker);
    await closing(round);
    await spread(acted.db, system(), 200);
    const [row] = await acted.sql('select id from app.delivery where webhook = $1', [webhook]);
    const delivery = String(row?.id);
    const state = async () =>
      (await acted.sql('select state, attempts from app.delivery where id = $1', [delivery]))[0];
    await take(acted.db, system(), [delivery]);
    await acted.sql('update app.delivery set taken_until = now() where id = $1', [delivery]);
    await take(acted.db, system(), [delivery]);

    const late = { delivery, attempts: 1, gone: false };
    await record(acted.db, system(), [{ ...late, outcome: '5xx', wait: null }]);
    expect(await state()).toEqual({ state: 'waiting', attempts: 2 });
    await record(acted.db, system(), [{ ...late, outcome: '2xx', wait: null }]);
    expect(await state()).toEqual({ state: 'delivered', attempts: 2 });
    await record(acted.db, system(), [{ ...late, attempts: 2, outcome: '5xx', wait: 5 }]);
    expect(await state()).toEqual({ state: 'delivered', attempts: 2 });
  });
});

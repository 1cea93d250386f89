// Protects the outbox: an event is there exactly when its act is, once however often the act is sent; the types are the
// table's; and it may be learned of by those who see the thing itself, and by nobody else.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AgencyKind, PersonActor } from '../../src/auth/actor.ts';
import { act, look } from '../../src/db/act.ts';
import { requires } from '../../src/db/refusals.ts';
import { STATES, type State, waitsFor } from '../../src/lists/lifecycle.ts';
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

// Protects what a run of faults holds the database against: each rule finds the damage it is for. On lists of its own, made by
// requests, each damage done to a row it names and taken back before the next.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findHalf, RULES } from '../../dev/faults/checks/whole.ts';
import { type Desk, deskOf } from '../support/lists.ts';
import { citizenNumber, clerkOf, handIn, idsOf, nearPoor } from '../support/rows.ts';
import { type System, startSystem } from '../support/running.ts';

/** Two lists of a round: one went all its way, one is a draft; a person stands on both. */
type Ground = {
  readonly list: string;
  /** On the list; `both` on the other one as well. */
  readonly rows: { readonly alone: string; readonly both: string };
  readonly draft: { readonly list: string; readonly both: string };
  readonly round: string;
};

let system: System;
let desk: Desk;
let owner: pg.Client;
let ground: Ground;

beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  owner = new pg.Client({ connectionString: system.databaseUrl('owner') });
  await owner.connect();
  ground = await newGround();
});
afterAll(async () => {
  await owner.end();
  await desk.offices.close();
  await system.stop();
});

async function newGround(): Promise<Ground> {
  const round = await desk.openRound('46', 'commune-yearly', '2027');
  const { clerk, list } = await clerkOf(desk, '19753', round);
  const other = await clerkOf(desk, '19774', round);
  const chair = await desk.officer(clerk.agency, 'approver');
  const insurer = await desk.agency('insurer-local');
  const shared = citizenNumber();
  const [alone = '', both = ''] = idsOf(
    await handIn(system, clerk, list, [nearPoor(), nearPoor({ citizenNumber: shared })]),
  );
  const [same = ''] = idsOf(await handIn(system, other.clerk, other.list, [nearPoor({ citizenNumber: shared })]));
  await desk.steps(list, [
    [clerk, 'submit'],
    [chair, 'approve'],
    [await desk.officer(insurer, 'maker'), 'receive'],
    [await desk.officer(insurer, 'approver'), 'accept'],
  ]);
  return { list, rows: { alone, both }, draft: { list: other.list, both: same }, round };
}

type Damage = readonly [rule: string, damage: (on: Ground) => string];

/** By the owner of the database, who may take the guards away. */
const DAMAGES: readonly Damage[] = [
  [
    'the counts of a list are those of its rows',
    ({ list }) => `update app.list set people = people + 1, stored = stored + 1 where id = '${list}'`,
  ],
  [
    'the rows of a list are those of its parts, but for those taken out',
    ({ list }) => `update app.upload_part set rows = rows + 1, stored = stored + 1
      where upload in (select id from app.upload where list = '${list}')`,
  ],
  [
    'an upload that is still coming in has all rows of each part that came in',
    ({ draft }) => `with opened as (
        insert into app.upload (id, livemode, list, agency, no, replaces, made_at, changed_at)
        select gen_random_uuid(), livemode, id, agency, 900000, false, now(), now() from app.list
        where id = '${draft.list}' returning id
      )
      insert into app.upload_part (upload, livemode, chunk, part, rows, stored, flagged, refused, is_last, fingerprint)
      select id, false, 1, 1, 1, 1, 0, 0, true, 'k1.' || repeat('A', 43) from opened`,
  ],
  [
    'no upload is left half compared',
    ({ draft }) => `update app.upload set state = 'matching' where list = '${draft.list}'`,
  ],
  [
    'a list is in the state of its last step',
    ({ list }) => `update app.list set state = 'received', waits_for = 'accept' where id = '${list}'`,
  ],
  [
    'every step has one record, and every record of a step its step',
    ({ list }) => `delete from app.list_step where list = '${list}' and step = 'receive'`,
  ],
  [
    'every step has one record, and every record of a step its step',
    ({ list }) => `alter table app.audit disable trigger user;
      update app.audit set operation = 'list.approve' where chain = '${list}' and operation = 'list.receive'`,
  ],
  [
    'nobody signed a list twice',
    ({ list }) => `update app.list_step a set person = s.person from app.list_step s
      where s.list = a.list and a.list = '${list}' and s.step = 'submit' and a.step = 'accept'`,
  ],
  [
    'what a commune answered adds up',
    ({ list }) => `insert into app.list_confirmation (list, livemode, commune, people, confirmed, rejected, answered_at)
      values ('${list}', false, '19753', 2, 2, 1, now())`,
  ],
  [
    'every record follows the one before, up to the head',
    ({ list }) => `alter table app.audit disable trigger user;
      update app.audit set detail = '{"changed":1}' where chain = '${list}' and seq = 2`,
  ],
  ['no key is held without its answer', () => 'update app.idempotency set answer = null'],
  [
    'nobody is claimed for a row that is gone, was refused or turned away, or is on no list',
    ({ rows }) => `update app.claim set entry = gen_random_uuid() where entry = '${rows.alone}'`,
  ],
  [
    'nobody is claimed for a row that is gone, was refused or turned away, or is on no list',
    ({ rows }) => `update app.entry_row set state = 'rejected' where id = '${rows.alone}'`,
  ],
  [
    'nobody is claimed for a row that is gone, was refused or turned away, or is on no list',
    ({ draft }) => `update app.list set state = 'withdrawn', waits_for = null where id = '${draft.list}'`,
  ],
  [
    'everybody who stands on a list is claimed for it',
    ({ rows }) => `delete from app.claim where entry = '${rows.alone}'`,
  ],
  [
    'nobody is claimed twice by one list for one month',
    ({ rows }) => `insert into app.claim
      select livemode, scheme, year, person, nth + 1000, months, '${rows.both}', list, round, agency, province
      from app.claim where entry = '${rows.alone}'`,
  ],
  [
    'where two lists have the same person, both offices are told',
    ({ draft }) => `delete from app.claim_finding where entry = '${draft.both}'`,
  ],
  [
    'where two lists have the same person, both offices are told',
    ({ rows }) => `update app.claim_finding set ended_at = now() where entry = '${rows.both}'`,
  ],
  [
    'nobody is told of another list that does not have the person any more',
    ({ draft }) => `delete from app.claim where entry = '${draft.both}'`,
  ],
  [
    'a round that is closed counted the lists it has',
    ({ round }) => `insert into app.round_closing (round, livemode, closed_at, lists, on_time, late, hash)
      values ('${round}', false, now(), 3, 0, 0, '')`,
  ],
  [
    'of an accepted list everybody is covered or said why not, as far as covering has come',
    ({ list }) => `update app.covering set people = people + 1, done_at = null where list = '${list}'`,
  ],
  [
    'what is posted of a coverage adds up',
    ({ rows }) => `alter table app.posting disable trigger user;
      delete from app.posting where account = 'fund' and coverage = '${rows.alone}'`,
  ],
  [
    'an obligation is in the state of its last step',
    ({ list }) => `insert into app.obligation_step (id, livemode, obligation, version, step, agency, person, at)
      select gen_random_uuid(), false, o.id, 99, 'propose', s.agency, s.person, now()
      from app.obligation o cross join app.list_step s where s.list = '${list}' and s.step = 'accept'`,
  ],
  [
    'of money every step has one record, and every record of a step its step',
    ({ list }) => `insert into app.obligation_step (id, livemode, obligation, version, step, agency, person, at)
      select gen_random_uuid(), false, o.id, 99, 'transfer', s.agency, s.person, now()
      from app.obligation o cross join app.list_step s where s.list = '${list}' and s.step = 'accept'`,
  ],
  [
    'lines, postings, transfers and credits of every obligation agree to the đồng',
    ({ rows }) => `alter table app.posting disable trigger user;
      update app.posting set amount = amount + 1 where account = 'local' and coverage = '${rows.alone}'`,
  ],
  [
    'what was transferred is what the fund has had, and nobody has too much of it',
    ({ rows }) => `alter table app.posting disable trigger user;
      insert into app.posting (livemode, journal, province, scheme, period, belongs_to, month, months, account, holder, amount)
      select livemode, journal, province, scheme, period, belongs_to, month, 0, 'received', holder, 1 from app.posting
      where account = 'local' and coverage = '${rows.alone}' limit 1`,
  ],
  [
    'a request is on a list where the list has its record, and nowhere else',
    ({ list, rows }) => `insert into app.request
        (id, livemode, portal, province, office, state, code_hash, wished_on, list, entry, wish, made_at, changed_at)
      select gen_random_uuid(), false, agency, province, agency, 'listed', repeat('0', 64), '2026-12-01', id,
        '${rows.alone}', 'v1.k1.' || repeat('A', 16) || '.' || repeat('A', 86), now(), now() from app.list where id = '${list}'`,
  ],
];

describe('what must hold of the database by itself', () => {
  it('holds of lists that nothing happened to', async () => {
    expect(await findHalf(owner)).toEqual([]);
  });

  it('is broken here in each of its rules', () => {
    expect([...new Set(DAMAGES.map(([rule]) => rule))].toSorted()).toEqual(RULES.map(({ says }) => says).toSorted());
  });

  it.each(DAMAGES)('%s (%#)', async (rule, damage) => {
    await owner.query('begin');
    try {
      await owner.query(damage(ground));
      expect((await findHalf(owner)).join('\n')).toContain(rule);
    } finally {
      await owner.query('rollback');
    }
  });
});

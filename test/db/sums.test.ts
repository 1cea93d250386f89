// Protects the sums that sheets and freezes stand on: whatever happens to people and their cards, they are those of the
// postings, also where much happens at once; and one that was planted is found and refuses the freeze, also where its block
// was looked over before.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '../../src/auth/actor.ts';
import { DatabaseError } from '../../src/db/database.ts';
import { checkAhead, reconcile, reconcileAll } from '../../src/settlements/reconciliation.ts';
import { type Acted, startActing, system } from '../support/acting.ts';
import { type Ledger, ledgerOf } from '../support/ledger.ts';
import { APART, dice, issuing, leaving, SET, somebody, TOTALS } from '../support/sums.ts';

let acted: Acted;
beforeAll(async () => {
  acted = await startActing();
});
afterAll(() => acted.stop());

const APRIL = '2026-04-01T08:00:00+07:00';
async function insurerOf(province: string): Promise<PersonActor> {
  const insurer = await acted.person({ kind: 'insurer-city', province }, 'approver');
  return { ...insurer, now: APRIL };
}

const entering = ({ agency, id, livemode, now }: PersonActor) => ({
  text: 'select app.enter($1, $2, $3, $4)',
  values: [agency.id, id, livemode, now],
});

/** By its control totals; the SQLSTATE it is refused with, or 'done'. */
async function proposing(insurer: PersonActor, obligation: string): Promise<string> {
  const [totals] = await acted.sql(TOTALS, [obligation]);
  try {
    await acted.db.batch([
      entering(insurer),
      {
        text: 'select app.propose_obligation($1, version, $2, $3, $4) from app.obligation where id = $1',
        values: [obligation, randomUUID(), String(totals?.people), String(totals?.owed)],
      },
    ]);
    return 'done';
  } catch (error) {
    if (error instanceof DatabaseError) return error.code;
    throw error;
  }
}

async function checkedBlocks(obligation: string): Promise<number> {
  const counting = 'select count(*)::integer as many from app.checked_block where obligation = $1';
  return Number((await acted.sql(counting, [obligation]))[0]?.many);
}

/** As nobody but a superuser can: past every trigger. */
async function plant(text: string): Promise<void> {
  await acted.superuser(`begin; set local session_replication_role = replica; ${text}; commit`);
}

describe('the sums', () => {
  it('are those of the postings through endings, refunds, cards, carries and transfers, of every obligation', async () => {
    const ledger = await ledgerOf(acted.sql, '46');
    const insurer = await insurerOf('46');
    const treasurer = await acted.person({ kind: 'treasury', province: '46' });
    const roll = dice(20_261_123);
    const people: string[] = [];
    for (let at = 0; at < 60; at += 1) {
      people.push(await somebody(ledger, roll));
      const one = people[roll(people.length)] ?? '';
      const gives = roll(2) === 0 ? 'all' : 'own-part';
      if (roll(3) === 0) await acted.sql(leaving(one, roll(3), gives)).catch(unlessEnded);
      if (roll(2) === 0) await acted.sql(issuing(one, roll(4) === 0 ? null : '2026-02-01'));
      if (at === 30) expect(await proposing(insurer, await ledger.obligation('city', '2026-Q1'))).toBe('done');
      if (at % 20 === 19) {
        const to = await ledger.obligation('city', '2026-Q1');
        const paid = `select app.record_transfer('${randomUUID()}', '${to}', 'health-insurance', 'S${at}', '2026-03-31', 5)`;
        await acted.sql(`select app.enter('${treasurer.agency.id}', '${treasurer.id}', false, '${APRIL}'); ${paid}`);
      }
    }
    const [counted] = await acted.sql(
      `select count(*)::integer as many, sum(cards)::integer as cards, bool_or(belongs_to < '2026-Q2') as carried
       from app.settled_line l join app.obligation o on o.id = l.obligation where o.period = '2026-Q2'`,
    );

    expect(await acted.sql(APART)).toEqual([]);
    expect(Number(counted?.many)).toBeGreaterThan(20);
    expect(Number(counted?.cards)).toBeGreaterThan(5);
    // What ended after the city's first quarter was frozen stands in its second.
    expect(counted?.carried).toBe(true);
    expect(await reconcileAll(acted.db, system())).toMatchObject({ differing: 0 });
  });

  it('are those of the postings where people join, leave and get their cards at once', async () => {
    const ledger = await ledgerOf(acted.sql, '31');
    const roll = dice(7);
    const first = await Promise.all(Array.from({ length: 12 }, () => somebody(ledger, roll)));
    await Promise.all([
      ...Array.from({ length: 12 }, () => somebody(ledger, roll)),
      ...first.map((id) => acted.sql(leaving(id, 0, 'all'))),
      ...first.map((id) => acted.sql(issuing(id, '2026-02-01'))),
    ]);

    expect(await acted.sql(APART)).toEqual([]);
  });

  it('never change, and nobody but their trigger writes any', async () => {
    const insurer = await insurerOf('31');
    for (const text of [
      'update app.posting_sum set owed = owed + 1',
      'delete from app.posting_sum',
      'truncate app.posting_sum',
    ]) {
      await expect(acted.sql(text)).rejects.toMatchObject({ code: 'AS403' });
    }
    for (const table of ['posting_sum', 'card_sum', 'checked_block']) {
      const writing = acted.db.batch([entering(insurer), { text: `delete from app.${table}` }]);
      await expect(writing).rejects.toMatchObject({ code: '42501' });
    }
  });
});

/** Not twice: somebody who has left stays away. */
function unlessEnded(error: unknown): void {
  if (!(error instanceof pg.DatabaseError && error.code === 'AS702')) throw error;
}

describe('a sum that is wrong', () => {
  let province = 50;

  async function ofTheCity(): Promise<{ readonly insurer: PersonActor; readonly city: string; readonly own: Ledger }> {
    province += 1;
    const own = await ledgerOf(acted.sql, String(province));
    await own.cover({ sets: [SET], commune: '19789' });
    await own.cover({ sets: [SET], commune: '19803' });
    return { insurer: await insurerOf(String(province)), city: await own.obligation('city', '2026-Q1'), own };
  }

  const differences = async (insurer: PersonActor, city: string) =>
    (await reconcile({ db: acted.db, actor: insurer }, city)).differences.map(({ kind, place }) => `${kind} ${place}`);

  const PLANTED: readonly (readonly [string, (city: string) => string, RegExp])[] = [
    [
      'of money',
      (city) =>
        `update app.posting_sum set state = state + 1, due = due + 1 where obligation = '${city}' and commune = '19789'`,
      /^sum block \d+ 2026-Q1 hi-near-poor 19789 city (due|state)$/,
    ],
    [
      'of people',
      (city) => `update app.posting_sum set people = people + 1 where obligation = '${city}' and commune = '19803'`,
      /^sum block \d+ 2026-Q1 hi-near-poor 19803 city people$/,
    ],
    [
      'that is gone',
      (city) => `delete from app.posting_sum where obligation = '${city}' and commune = '19789'`,
      /^sum (total (own|owed|local)|block \d+ 2026-Q1 hi-near-poor 19789 city .+)$/,
    ],
    [
      'of postings that are gone',
      (city) => `delete from app.posting p using app.obligation o where o.id = '${city}' and p.province = o.province
        and p.commune = '19789'`,
      /^(sum|coverage|owed|money|hash) /,
    ],
  ];

  it.each(PLANTED)(
    '%s is found and refuses the freeze, also where its block was looked over before',
    async (_, sql, place) => {
      for (const isChecked of [false, true]) {
        const { insurer, city } = await ofTheCity();
        if (isChecked) await checkAhead({ db: acted.db, actor: insurer }, city);
        expect((await checkedBlocks(city)) > 0).toBe(isChecked);
        await plant(sql(city));

        expect((await differences(insurer, city)).some((one) => place.test(one))).toBe(true);
        expect(await proposing(insurer, city)).toMatch(/^AS80[34]$/);
      }
    },
  );

  it('is found by its piece where an obligation is too long to be looked at at once', async () => {
    const { insurer, city, own } = await ofTheCity();
    const [one] = await acted.sql("select id from app.coverage where province = $1 and commune = '19789'", [
      own.province,
    ]);
    // As long as it says to be: what is looked at is the same.
    await plant(
      `update app.posting_sum set postings = postings + 30000 where obligation = '${city}' and commune = '19803'`,
    );
    await plant(`update app.coverage_payment set local = local + 1, due = due + 1 where coverage = '${one?.id}'`);

    expect(await differences(insurer, city)).toEqual([
      `coverage ${one?.id} due`,
      `coverage ${one?.id} local`,
      expect.stringMatching(/^sum block \d+ 2026-Q1 hi-near-poor 19803 city postings$/),
      'sum total local',
    ]);
  });

  it('of a frozen obligation is found each night, and so is a line, a posting and a mark', async () => {
    const { insurer, city } = await ofTheCity();
    expect(await proposing(insurer, city)).toBe('done');
    expect(await differences(insurer, city)).toEqual([]);
    await plant(
      `update app.posting_sum set postings = postings + 30000 where obligation = '${city}' and commune = '19803'`,
    );
    await plant(`update app.posting p set rule = 'hi-exited' from app.obligation o where o.id = '${city}'
      and p.province = o.province and p.commune = '19789'`);
    await plant(
      `update app.obligation_line set people = people + 1 where obligation = '${city}' and commune = '19803'`,
    );
    const kinds = new Set((await differences(insurer, city)).map((one) => one.split(' ')[0]));

    expect([...kinds].toSorted()).toEqual(['hash', 'line', 'sum']);
  });
});

describe('what was looked over ahead', () => {
  it('is looked over again where something was posted to its block meanwhile: nothing is missed', async () => {
    const own = await ledgerOf(acted.sql, '79');
    await own.cover({ sets: [SET], commune: '19789' });
    const insurer = await insurerOf('79');
    const city = await own.obligation('city', '2026-Q1');
    for (let round = 0; round < 6; round += 1) {
      const posts = Array.from({ length: 6 }, () => own.cover({ sets: [SET], commune: '19789' }));
      await Promise.all([...posts, checkAhead({ db: acted.db, actor: insurer }, city)]);
    }

    expect(await proposing(insurer, city)).toBe('done');
    const [freeze] = await acted.sql('select people, postings from app.obligation_freeze where obligation = $1', [
      city,
    ]);
    expect(freeze).toMatchObject({ people: '37', postings: String(37 * 3) });
    expect((await reconcile({ db: acted.db, actor: insurer }, city)).differences).toEqual([]);
  });

  it('would miss it if a freeze believed it: the control', async () => {
    const own = await ledgerOf(acted.sql, '82');
    await own.cover({ sets: [SET], commune: '19789' });
    const insurer = await insurerOf('82');
    const city = await own.obligation('city', '2026-Q1');
    await checkAhead({ db: acted.db, actor: insurer }, city);
    await own.cover({ sets: [SET], commune: '19789' });
    await acted.sql(
      `insert into app.obligation_freeze select o.id, false, 2, now(), m.last_seq, m.postings, m.hash, 1, 94770
        from app.obligation o join app.checked_mark m on m.obligation = o.id where o.id = '${city}';
       update app.obligation set state = 'proposed', frozen_version = 2, version = 2 where id = '${city}'`,
    );
    const { differences } = await reconcile({ db: acted.db, actor: insurer }, city);

    expect(differences.map(({ kind }) => kind)).toContain('hash');
  });

  it('is nothing to whoever may not propose', async () => {
    const own = await ledgerOf(acted.sql, '86');
    await own.cover({ sets: [SET], commune: '19789' });
    const city = await own.obligation('city', '2026-Q1');
    for (const actor of [await acted.person({ kind: 'finance', province: '86' }), await insurerOf('87')]) {
      await checkAhead({ db: acted.db, actor }, city);
    }
    const [checked] = await acted.sql(
      'select count(*)::integer as blocks from app.checked_block where obligation = $1',
      [city],
    );

    expect(checked?.blocks).toBe(0);
  });
});

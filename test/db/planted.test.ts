// Protects what is frozen from sums that are wrong: one that was planted is found and refuses the freeze, also where its
// block was looked over before; and nothing that was posted since is missed, with a freeze that believes what was looked over
// as the control that must fail.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '../../src/auth/actor.ts';
import { checkAhead, reconcile, reconcileAll } from '../../src/settlements/reconciliation.ts';
import { type Acted, startActing, system } from '../support/acting.ts';
import { type Ledger, ledgerOf } from '../support/ledger.ts';
import { APRIL, insurerOf, proposing, SET } from '../support/sums.ts';

let acted: Acted;
beforeAll(async () => {
  acted = await startActing();
});
afterAll(() => acted.stop());

async function checkedBlocks(obligation: string): Promise<number> {
  const counting = 'select count(*)::integer as many from app.checked_block where obligation = $1';
  return Number((await acted.sql(counting, [obligation]))[0]?.many);
}

/** As nobody but a superuser can: past every trigger. */
async function plant(text: string): Promise<void> {
  await acted.superuser(`begin; set local session_replication_role = replica; ${text}; commit`);
}

describe('a sum that is wrong', () => {
  let province = 50;

  async function ofTheCity(): Promise<{ readonly insurer: PersonActor; readonly city: string; readonly own: Ledger }> {
    province += 1;
    const own = await ledgerOf(acted.sql, String(province));
    await own.cover({ sets: [SET], commune: '19789' });
    await own.cover({ sets: [SET], commune: '19803' });
    return { insurer: await insurerOf(acted, String(province)), city: await own.obligation('city', '2026-Q1'), own };
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
        expect(await proposing(acted, insurer, city)).toBe('AS804');
      }
    },
  );

  it('of what was looked over a day ago and was changed since is found as well', async () => {
    const { insurer, city, own } = await ofTheCity();
    const changing = (
      by: number,
    ) => `update app.posting set amount = amount + case account when 'fund' then -${by} else ${by} end
      where province = '${own.province}' and commune = '19789' and account in ('fund', 'state')`;
    await checkAhead({ db: acted.db, actor: insurer }, city);
    await plant(changing(3));

    expect((await differences(insurer, city)).some((one) => one.startsWith('sum block '))).toBe(true);
    expect(await proposing(acted, { ...insurer, now: '2026-04-02T08:00:01+07:00' }, city)).toBe('AS804');
  });

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
    expect(await proposing(acted, insurer, city)).toBe('done');
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
    const insurer = await insurerOf(acted, '79');
    const city = await own.obligation('city', '2026-Q1');
    for (let round = 0; round < 6; round += 1) {
      const posts = Array.from({ length: 6 }, () => own.cover({ sets: [SET], commune: '19789' }));
      await Promise.all([...posts, checkAhead({ db: acted.db, actor: insurer }, city)]);
    }

    expect(await proposing(acted, insurer, city)).toBe('done');
    const [freeze] = await acted.sql('select people, postings from app.obligation_freeze where obligation = $1', [
      city,
    ]);
    expect(freeze).toMatchObject({ people: '37', postings: String(37 * 3) });
    expect((await reconcile({ db: acted.db, actor: insurer }, city)).differences).toEqual([]);
  });

  it('would miss it if a freeze believed it: the control', async () => {
    const own = await ledgerOf(acted.sql, '82');
    await own.cover({ sets: [SET], commune: '19789' });
    const insurer = await insurerOf(acted, '82');
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

  it('is, each night, what may be proposed by then and nothing else', async () => {
    const own = await ledgerOf(acted.sql, '89');
    await own.cover({ sets: [SET, { ...SET, belongsTo: '2026-Q2', month: '2026-04' }], commune: '19789' });
    await reconcileAll(acted.db, system(false, APRIL));

    expect(await checkedBlocks(await own.obligation('city', '2026-Q1'))).toBeGreaterThan(0);
    expect(await checkedBlocks(await own.obligation('city', '2026-Q2'))).toBe(0);
  });

  it('is nothing to whoever may not propose', async () => {
    const own = await ledgerOf(acted.sql, '86');
    await own.cover({ sets: [SET], commune: '19789' });
    const city = await own.obligation('city', '2026-Q1');
    for (const actor of [await acted.person({ kind: 'finance', province: '86' }), await insurerOf(acted, '87')]) {
      await checkAhead({ db: acted.db, actor }, city);
    }
    const [checked] = await acted.sql(
      'select count(*)::integer as blocks from app.checked_block where obligation = $1',
      [city],
    );

    expect(checked?.blocks).toBe(0);
  });
});

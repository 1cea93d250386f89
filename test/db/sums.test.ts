// Protects the sums that sheets and freezes stand on: whatever happens to people and their cards, they are those of the
// postings, also where much happens at once; and nobody writes any but with postings.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reconcileAll } from '../../src/settlements/reconciliation.ts';
import { type Acted, startActing, system } from '../support/acting.ts';
import { ledgerOf } from '../support/ledger.ts';
import {
  APART,
  APRIL,
  dice,
  entering,
  insurerOf,
  issuing,
  leaving,
  promising,
  proposing,
  somebody,
} from '../support/sums.ts';

const SEALED = `v1.k1.${'A'.repeat(16)}.${'A'.repeat(86)}`;

let acted: Acted;
beforeAll(async () => {
  acted = await startActing();
});
afterAll(() => acted.stop());

describe('the sums', () => {
  it('are those of the postings through endings, refunds, gifts, cards, carries and transfers, of every obligation', async () => {
    const ledger = await ledgerOf(acted.sql, '46');
    const insurer = await insurerOf(acted, '46');
    const treasurers = [0, 1].map(() => acted.person({ kind: 'treasury', province: '46' }));
    const [first, second] = (await Promise.all(treasurers)).map(
      ({ agency, id }) => `select app.enter('${agency.id}', '${id}', false, '${APRIL}')`,
    );
    const roll = dice(20_261_123);
    const people: string[] = [];
    for (let at = 0; at < 60; at += 1) {
      people.push(await somebody(ledger, roll));
      if (at === 10) await acted.sql(promising(insurer.agency.id, people));
      const one = people[roll(people.length)] ?? '';
      const gives = roll(2) === 0 ? 'all' : 'own-part';
      if (roll(3) === 0) await acted.sql(leaving(one, roll(3), gives)).catch(unlessEnded);
      if (roll(2) === 0) await acted.sql(issuing(one, roll(4) === 0 ? null : '2026-02-01'));
      if (at === 30) expect(await proposing(acted, insurer, await ledger.obligation('city', '2026-Q1'))).toBe('done');
      if (at % 20 === 19) {
        const to = await ledger.obligation('city', '2026-Q1');
        const transfer = randomUUID();
        const paid = `select app.record_transfer('${transfer}', '${to}', 'health-insurance', 'S${at}', '2026-03-31', 5)`;
        const back = `select app.retract_transfer(gen_random_uuid(), id, '${transfer}', version, gen_random_uuid(), '${SEALED}')
          from app.obligation where id = '${to}'`;
        // The last of them stands.
        await acted.sql([first, paid, ...(at === 59 ? [] : [second, back])].join('; '));
      }
    }
    const [counted] = await acted.sql(
      `select count(*)::integer as many, sum(cards)::integer as cards, bool_or(belongs_to < '2026-Q2') as carried
       from app.settled_line l join app.obligation o on o.id = l.obligation where o.period = '2026-Q2'`,
    );
    const [gifts] = await acted.sql(
      `select sum(r.amount)::integer as back, 1000000 - min(s.used_amount)::integer as given_back
       from app.sponsorship_return r join app.sponsor s on s.id = r.sponsor`,
    );
    const [money] = await acted.sql(
      `select app.owed_of(o) - app.left_of(o) as paid from app.obligation o where o.id = $1`,
      [await ledger.obligation('city', '2026-Q1')],
    );

    expect(await acted.sql(APART)).toEqual([]);
    // What came back of gifts and of transfers is in the sums, and in what stands beside them.
    expect(Number(gifts?.back)).toBeGreaterThan(0);
    expect(gifts?.given_back).toBe(gifts?.back);
    expect(Number(money?.paid)).toBe(5);
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
    const insurer = await insurerOf(acted, '31');
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

// Protects the books in the database itself, as if the Worker's own checks were not there: postings balance, nobody changes
// or adds to them, an ending takes back what follows it, and what SQL sums up is what TypeScript did.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '../../src/auth/actor.ts';
import { setsOf } from '../../src/coverage/sets.ts';
import { monthIndex, monthOf } from '../../src/engine/month.ts';
import { anyPayments } from '../coverage/payments.ts';
import { unusedOf } from '../coverage/unused.ts';
import type { Acted } from '../support/acting.ts';
import {
  acceptedList,
  actingAs,
  added,
  type Books,
  covering,
  ending,
  type Listed,
  lastOf,
  outcome,
  person,
  startBooks,
  summed,
  year,
} from '../support/covering.ts';

let acted: Acted;
let books: Books;
let insurer: PersonActor;
let far: PersonActor;
beforeAll(async () => {
  ({ acted, books, insurer, far } = await startBooks());
});
afterAll(() => acted.stop());

describe('the ledger', () => {
  it('takes no journal that does not balance, at the commit', async () => {
    const [journal, province] = [randomUUID(), '46'];
    const unbalanced = acted.superuser(
      `with j as (
        insert into app.journal (id, livemode, province, kind, made_at) values ($1, false, $2, 'transfer', now()) returning id
      )
      insert into app.posting (livemode, journal, province, scheme, period, belongs_to, month, months, account, amount)
      select false, $1, $2, 'health-insurance', '2027-Q1', '2027-Q1', '2027-01', 1, 'fund', -100 from j`,
      [journal, province],
    );
    await expect(unbalanced).rejects.toMatchObject({ code: 'AS500' });
  });

  it('is changed, added to and deleted by nobody, not even its owner', async () => {
    const people = [person()];
    const list = await acceptedList(books, people);
    await actingAs(books, insurer, covering(list, people));
    const tries = [
      'update app.posting set amount = amount + 1 where coverage = $1',
      'delete from app.posting where coverage = $1',
      `insert into app.posting (livemode, journal, coverage, province, scheme, period, belongs_to, month, months, account, holder,
         amount)
       select livemode, journal, coverage, province, scheme, period, belongs_to, month, months, account, holder, amount
       from app.posting where coverage = $1`,
      'update app.coverage_payment set due = due + 1, state = state + 1 where coverage = $1',
      'delete from app.coverage_payment where coverage = $1',
      'update app.journal set kind = $$refund$$ where id in (select journal from app.posting where coverage = $1)',
      'delete from app.journal where id in (select journal from app.posting where coverage = $1)',
    ];
    for (const text of tries)
      await expect(acted.superuser(text, [people[0]?.id])).rejects.toMatchObject({ code: 'AS403' });
    await expect(acted.superuser('truncate app.posting')).rejects.toMatchObject({ code: 'AS403' });
  });

  it('adds up alike in SQL and in TypeScript, for random coverages that end at random months', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ payments: anyPayments, counted: fc.constantFrom('paid', 'monthly') }), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.nat(60),
        fc.constantFrom('all', 'own-part', 'nothing', 'unknown'),
        async (drawn, after, gives) => {
          const people = drawn.map((one) => ({ id: randomUUID(), ...one }));
          const list = await acceptedList(books, people);
          await actingAs(books, insurer, covering(list, people));
          const sets = people.map((one) => setsOf(one.payments, one.counted));
          expect(await summed(books, list)).toEqual(added(sets.flat()));

          const [leaving, own] = [people[0], sets[0]];
          if (leaving === undefined || own === undefined) throw new Error('somebody is drawn');
          const first = monthIndex(leaving.payments[0]?.month ?? '');
          const span = monthIndex(lastOf(leaving.payments)) - first + 1;
          const from = monthOf(first + (after % span));
          await actingAs(books, insurer, ending(leaving.id, from, gives));
          const back = unusedOf(own, from).map((set) => {
            if (gives === 'all') return set;
            return {
              ...set,
              state: 0,
              local: 0,
              topUp: 0,
              sponsor: 0,
              participant: gives === 'own-part' ? set.participant : 0,
            };
          });
          expect(await summed(books, list)).toEqual(added(sets.flat(), back));
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** As if they had been proposed: what was posted stays, and nothing more goes in. */
async function freeze(holder: string, periods: readonly string[]): Promise<void> {
  await acted.superuser(
    `with frozen as (
      insert into app.obligation_freeze (obligation, livemode, version, frozen_at, postings, hash, people, owed)
      select id, livemode, version, now(), 0, '', 0, 0 from app.obligation where holder = $1 and period = any ($2) and not livemode
      returning obligation, version
    )
    update app.obligation o set state = 'proposed', frozen_version = f.version from frozen f where f.obligation = o.id`,
    [holder, periods],
  );
}

describe('an ending', () => {
  async function one(payments = year(), counted: Listed['counted'] = 'monthly'): Promise<string> {
    const people = [person(payments, counted)];
    await actingAs(books, insurer, covering(await acceptedList(books, people), people));
    return people[0]?.id ?? '';
  }

  it('is one, however many come at once', async () => {
    const id = await one();
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, () => outcome(actingAs(books, insurer, ending(id, '2027-06', 'all')))),
    );
    expect(outcomes.filter((said) => said === 'done')).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(['done', 'AS412']));
    const [sum] = await acted.sql(
      "select -sum(amount)::integer as due, sum(months)::integer as months from app.posting where coverage = $1 and account = 'fund'",
      [id],
    );
    expect(sum).toEqual({ due: 5 * 120, months: 5 });
  });

  it.each([
    ['before it begins', '2026-12', 1, 'AS703'],
    ['after it ends', '2028-01', 1, 'AS703'],
    ['as somebody else has changed it', '2027-06', 2, 'AS412'],
  ])('is refused %s', async (_, from, version, code) => {
    const id = await one();
    expect(await outcome(actingAs(books, insurer, ending(id, from, 'all', version)))).toBe(code);
    expect(await outcome(actingAs(books, books.maker, ending(id, '2027-06', 'all')))).toBe('AS404');
    expect(await outcome(actingAs(books, far, ending(id, '2027-06', 'all')))).toBe('AS404');
  });

  it('is not undone by another', async () => {
    const id = await one();
    await actingAs(books, insurer, ending(id, '2027-06', 'all'));
    expect(await outcome(actingAs(books, insurer, ending(id, '2027-03', 'all', 2)))).toBe('AS702');
  });

  it('goes into the first period that is open, of the quarter it belongs to', async () => {
    const id = await one(year('2028-01'));
    await freeze('city', ['2028-Q1', '2028-Q2']);
    await actingAs(books, insurer, ending(id, '2028-03', 'all'));
    const rows = await acted.sql(
      `select distinct belongs_to || ' in ' || period as line from app.posting where coverage = $1 and reverses is not null order by 1`,
      [id],
    );
    expect(rows.map(({ line }) => line)).toEqual([
      '2028-Q1 in 2028-Q3',
      '2028-Q2 in 2028-Q3',
      '2028-Q3 in 2028-Q3',
      '2028-Q4 in 2028-Q4',
    ]);
  });

  it('of a lump gives back the sum that was worked out, and never more than was paid', async () => {
    const [paid] = year('2027-01', 24);
    if (paid === undefined) throw new Error('it is paid');
    const lump = { ...paid, participant: paid.participant + 7, due: paid.due + 7 };
    const [id, other] = [await one([lump], 'paid'), await one([lump], 'paid')];
    await actingAs(books, insurer, ending(id, '2028-01', 'own-part', 1, 201));
    const [sum] = await acted.sql(
      "select sum(amount)::integer as left from app.posting where coverage = $1 and account = 'participant'",
      [id],
    );
    expect(sum).toEqual({ left: 20 * 24 + 7 - 201 });
    expect(await outcome(actingAs(books, insurer, ending(other, '2028-01', 'own-part', 1, 20 * 24 + 8)))).toBe('AS500');
    // A month of it has no price.
    expect(await outcome(actingAs(books, insurer, ending(other, '2028-01', 'own-part')))).toBe('AS500');
  });
});

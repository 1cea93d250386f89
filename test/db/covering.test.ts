// Protects the making of coverages in the database itself: a chunk is done once however many do it at once, leaves no row out,
// and what is posted is what is to be paid.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '../../src/auth/actor.ts';
import { setsOf } from '../../src/coverage/sets.ts';
import { type Acted, system } from '../support/acting.ts';
import {
  acceptedList,
  actingAs,
  added,
  type Books,
  covering,
  FIRST,
  type Listed,
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

describe('a chunk', () => {
  it('makes the coverages of its rows, and is refused a second time', async () => {
    const people = [person(), person(year('2027-09', 4)), person(year('2027-02', 6), 'paid')];
    const list = await acceptedList(books, people);
    await actingAs(books, insurer, covering(list, people));

    expect(await outcome(actingAs(books, insurer, covering(list, people)))).toBe('AS412');
    expect(await summed(books, list)).toEqual(added(people.flatMap((one) => setsOf(one.payments, one.counted))));
    const [done] = await acted.sql(
      'select covered, people, done_at is not null as done from app.covering where list = $1',
      [list],
    );
    expect(done).toEqual({ covered: 3, people: 3, done: true });
  });

  it.each([
    ['that leaves a row out', (people: readonly Listed[]) => people.slice(1)],
    ['that names a row of another list', (people: readonly Listed[]) => [...people.slice(1), person()]],
    ['that names a row twice', (people: readonly Listed[]) => [...people, ...people.slice(0, 1)]],
  ])('%s is a fault', async (_, of) => {
    const people = [person(), person()];
    const list = await acceptedList(books, people);
    expect(['AS500', '23505']).toContain(
      await outcome(actingAs(books, insurer, covering(list, of(people), 0, FIRST + 2))),
    );
    expect(await outcome(actingAs(books, insurer, covering(list, people)))).toBe('done');
  });

  it('whose postings are not what is to be paid is a fault', async () => {
    const one = person();
    const list = await acceptedList(books, [one]);
    const { text, values = [] } = covering(list, [one]);
    const sets = setsOf(one.payments, 'monthly').map((set, at) => ({
      coverage: one.id,
      ...set,
      state: at === 0 ? set.state + 1 : set.state,
    }));
    const wrong = { text, values: values.with(6, JSON.stringify(sets)) };
    expect(await outcome(actingAs(books, insurer, wrong))).toBe('AS500');
  });

  it('is for the insurer of the province and for jobs', async () => {
    const people = [person()];
    const list = await acceptedList(books, people);
    expect(await outcome(actingAs(books, books.maker, covering(list, people)))).toBe('AS404');
    expect(await outcome(actingAs(books, far, covering(list, people)))).toBe('AS404');
    const { livemode } = system();
    const job = { text: 'select app.enter_system($1, null)', values: [livemode] };
    expect(await outcome(acted.db.batch([job, covering(list, people)]))).toBe('done');
  });

  it('is done once by a hundred at once', async () => {
    const people = Array.from({ length: 20 }, () => person());
    const list = await acceptedList(books, people);
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, () => outcome(actingAs(books, insurer, covering(list, people)))),
    );
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(['done', 'AS412']));
    expect(await summed(books, list)).toEqual(added(people.flatMap((one) => setsOf(one.payments, one.counted))));
  });
});

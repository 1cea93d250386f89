/**
 * Protects people from being paid for twice, and offices from each other's eyes: whoever lists a person that another list
 * has as well, however close in time, both offices are told so, and neither is told whose list it is.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonActor } from '../../src/auth/actor.ts';
import { act, look } from '../../src/db/act.ts';
import { type Acted, newKey, startActing, system } from '../support/acting.ts';

let acted: Acted;
let clerk: PersonActor;
let neighbour: PersonActor;
let elsewhere: PersonActor;
beforeAll(async () => {
  acted = await startActing();
  clerk = await acted.person();
  neighbour = await acted.person();
  elsewhere = await acted.person({ province: '01' });
});
afterAll(() => acted.stop());

type Listed = {
  readonly who: string;
  readonly entry?: string;
  readonly scheme?: string;
  readonly from?: string;
  readonly until?: string;
  readonly keys?: readonly string[];
};

/** A blind index as it looks, of an invented name. */
function indexUnder(key: string, who: string): string {
  return `${key}.${Buffer.from(who).toString('base64url').padEnd(43, '-').slice(0, 43)}`;
}

function asked(people: readonly Listed[]): string {
  return JSON.stringify(
    people.map((one, at) => ({
      at,
      entry: one.entry ?? randomUUID(),
      scheme: one.scheme ?? 'health-insurance',
      from: one.from ?? '2027-01',
      until: one.until ?? '2027-12',
      indexes: (one.keys ?? ['k1']).map((key) => indexUnder(key, one.who)),
    })),
  );
}

const ROUND = randomUUID();

/** Which positions met what, in the words of app.claim. */
async function claim(
  actor: PersonActor,
  people: readonly Listed[],
  { list = randomUUID(), round = ROUND }: { readonly list?: string; readonly round?: string | null } = {},
): Promise<readonly unknown[]> {
  const { results } = await act(acted.db, {
    actor,
    operation: 'list.claim',
    key: newKey(),
    statements: [
      {
        text: 'select at, met from app.claim($1, $2, $3, $4::json)',
        values: [list, round, actor.agency.id, asked(people)],
      },
    ],
    answer: { text: "select '{}'::json as answer" },
  });
  return results[0]?.rows.map(({ at, met }) => `${at} ${met}`) ?? [];
}

async function release(actor: PersonActor, list: string, entries: readonly string[] | null = null): Promise<unknown> {
  const [released] = await look(acted.db, actor, [
    {
      text: 'select app.release_claims($1, $2::uuid[]) as released',
      values: [list, entries === null ? null : `{${entries.join()}}`],
    },
  ]);
  return released?.rows[0]?.released;
}

async function findingsOf(actor: PersonActor, list: string): Promise<readonly unknown[]> {
  const [found] = await look(acted.db, actor, [
    {
      text: `select entry, met, ended_at is not null as ended from app.claim_finding where list = $1 order by entry, met`,
      values: [list],
    },
  ]);
  return found?.rows.map(({ entry, met, ended }) => `${entry} ${met}${ended === true ? ' ended' : ''}`) ?? [];
}

describe('one list', () => {
  test('people who are nowhere else meet nobody', async () => {
    expect(await claim(clerk, [{ who: 'an' }, { who: 'binh' }])).toEqual([]);
  });

  test('has a person once: the second row is refused, in one call and in a later one', async () => {
    const list = randomUUID();
    const people = [{ who: 'chi' }, { who: 'dung' }, { who: 'chi' }];
    expect(await claim(clerk, people, { list })).toEqual(['2 same-list']);
    expect(await claim(clerk, [{ who: 'em' }, { who: 'dung' }], { list })).toEqual(['1 same-list']);
  });

  test('may have a person for other months, and for the other insurance', async () => {
    const list = randomUUID();
    const people = [
      { who: 'giang', until: '2027-03' },
      { who: 'giang', from: '2027-04' },
      { who: 'giang', scheme: 'social-insurance' },
    ];
    expect(await claim(clerk, people, { list })).toEqual([]);
    const again = [
      { who: 'giang', from: '2027-12', until: '2028-01' },
      { who: 'giang', from: '2028-01' },
    ];
    expect(await claim(clerk, again.slice(0, 1), { list })).toEqual(['0 same-list']);
    expect(await claim(clerk, [{ who: 'giang', from: '2028-01', until: '2028-06' }], { list })).toEqual([]);
  });

  test('lets a row that was refused claim nothing, in no year', async () => {
    const list = randomUUID();
    await claim(clerk, [{ who: 'hanh' }], { list });
    const refused = { who: 'hanh', entry: randomUUID(), from: '2027-12', until: '2028-11' };
    expect(await claim(clerk, [refused], { list })).toEqual(['0 same-list']);
    expect(await acted.sql('select from app.claim where entry = $1', [refused.entry])).toEqual([]);
    expect(await claim(neighbour, [{ who: 'hanh', from: '2028-01', until: '2028-06' }])).toEqual([]);
  });

  test('refuses a third row for the months of a second, and lets it claim nothing either', async () => {
    const list = randomUUID();
    const third = { who: 'hoa', entry: randomUUID(), from: '2027-12', until: '2028-02' };
    const people = [{ who: 'hoa', until: '2027-06' }, { who: 'hoa', from: '2027-07' }, third];
    expect(await claim(clerk, people, { list })).toEqual(['2 same-list']);
    expect(await acted.sql('select from app.claim where entry = $1', [third.entry])).toEqual([]);
    expect(await acted.sql('select from app.claim where list = $1', [list])).toHaveLength(2);
  });

  test('claims a mended row anew', async () => {
    const [list, entry] = [randomUUID(), randomUUID()];
    await claim(clerk, [{ who: 'khanh', entry }], { list });
    expect(await claim(clerk, [{ who: 'khoa', entry, until: '2027-06' }], { list })).toEqual([]);
    expect(await claim(neighbour, [{ who: 'khanh' }])).toEqual([]);
    expect(await claim(neighbour, [{ who: 'khoa', from: '2027-07' }])).toEqual([]);
    expect(await claim(neighbour, [{ who: 'khoa', from: '2027-06' }])).toEqual(['0 same-round']);
  });

  test('covers every month of a span across years, and no other', async () => {
    const span = { who: 'lan', from: '2026-11', until: '2028-02' };
    await claim(clerk, [span]);
    const months = ['2026-10', '2026-11', '2026-12', '2027-06', '2028-02', '2028-03'];
    const met = await claim(
      neighbour,
      months.map((month) => ({ who: 'lan', from: month, until: month })),
    );
    expect(met).toEqual(['1 same-round', '2 same-round', '3 same-round', '4 same-round']);
  });
});

describe('two lists', () => {
  test('both offices are told, each about its own row alone', async () => {
    const [mine, theirs] = [randomUUID(), randomUUID()];
    const [my, their] = [randomUUID(), randomUUID()];
    await claim(clerk, [{ who: 'mai', entry: my }], { list: mine });
    expect(
      await claim(
        neighbour,
        [
          { who: 'nam', entry: randomUUID() },
          { who: 'mai', entry: their },
        ],
        { list: theirs },
      ),
    ).toEqual(['1 same-round']);
    expect(await findingsOf(clerk, mine)).toEqual([`${my} same-round`]);
    expect(await findingsOf(neighbour, theirs)).toEqual([`${their} same-round`]);
    expect(await findingsOf(clerk, theirs)).toEqual([]);
    expect(await findingsOf(neighbour, mine)).toEqual([]);
  });

  test.each([
    ['other-round', 'neighbour', randomUUID()],
    ['other-round', 'neighbour', null],
    ['other-province', 'elsewhere', ROUND],
  ])('%s is told where the other one is of that kind (%s, round %s)', async (met, which, round) => {
    const other = which === 'neighbour' ? neighbour : elsewhere;
    const [mine, theirs, who] = [randomUUID(), randomUUID(), randomUUID()];
    await claim(clerk, [{ who }], { list: mine });
    expect(await claim(other, [{ who }], { list: theirs, round })).toEqual([`0 ${met}`]);
    expect(await findingsOf(clerk, mine)).toEqual([expect.stringContaining(met)]);
    expect(await findingsOf(other, theirs)).toEqual([expect.stringContaining(met)]);
  });

  test('a third list meets both, and each of the two hears of it', async () => {
    const lists = [randomUUID(), randomUUID(), randomUUID()];
    const who = 'oanh';
    await claim(clerk, [{ who }], { list: lists[0] ?? '' });
    await claim(neighbour, [{ who }], { list: lists[1] ?? '' });
    expect(await claim(elsewhere, [{ who }], { list: lists[2] ?? '' })).toEqual(['0 other-province']);
    expect(await findingsOf(clerk, lists[0] ?? '')).toHaveLength(2);
    expect(await findingsOf(neighbour, lists[1] ?? '')).toHaveLength(2);
    expect(await findingsOf(elsewhere, lists[2] ?? '')).toHaveLength(2);
  });

  test('test data and live data never meet', async () => {
    const live = await acted.person({ livemode: true });
    await claim(clerk, [{ who: 'phuc' }]);
    expect(await claim(live, [{ who: 'phuc' }])).toEqual([]);
  });

  test('what one lets go of ends the finding at both, and is free again', async () => {
    const [mine, theirs, third] = [randomUUID(), randomUUID(), randomUUID()];
    const [my, their, kept] = [randomUUID(), randomUUID(), randomUUID()];
    await claim(
      clerk,
      [
        { who: 'quan', entry: my },
        { who: 'quyen', entry: kept },
      ],
      { list: mine },
    );
    await claim(neighbour, [{ who: 'quan', entry: their }, { who: 'quyen' }], { list: theirs });
    expect(await release(clerk, mine, [my])).toBe(1);
    expect(await findingsOf(clerk, mine)).toEqual([`${my} same-round ended`, `${kept} same-round`].toSorted());
    expect(await findingsOf(neighbour, theirs)).toContain(`${their} same-round ended`);
    expect(await claim(elsewhere, [{ who: 'quan' }], { list: third })).toEqual(['0 other-province']);
    expect(await release(neighbour, theirs)).toBe(2);
    expect(await release(elsewhere, third)).toBe(1);
    expect(await claim(clerk, [{ who: 'quan', entry: my }], { list: mine })).toEqual([]);
  });

  test('two rows that meet again after they had not are found again', async () => {
    const [mine, my, their] = [randomUUID(), randomUUID(), randomUUID()];
    await claim(clerk, [{ who: 'rang', entry: my }], { list: mine });
    await claim(neighbour, [{ who: 'rang', entry: their }]);
    await release(clerk, mine, [my]);
    expect(await findingsOf(clerk, mine)).toEqual([`${my} same-round ended`]);
    expect(await claim(clerk, [{ who: 'rang', entry: my }], { list: mine })).toEqual(['0 same-round']);
    expect(await findingsOf(clerk, mine)).toEqual([`${my} same-round`]);
  });

  test('nobody in another province lets go of a claim; an office of the same province and a job may', async () => {
    const list = randomUUID();
    await claim(clerk, [{ who: 'son' }, { who: 'suu' }], { list });
    expect(await release(elsewhere, list)).toBe(0);
    expect(await release(neighbour, list)).toBe(2);
    await claim(clerk, [{ who: 'son' }], { list });
    const [released] = await look(acted.db, system(), [
      { text: 'select app.release_claims($1) as released', values: [list] },
    ]);
    expect(released?.rows).toEqual([{ released: 1 }]);
  });
});

describe('while keys change', () => {
  test('a claim from before, one of the time between and one from after all meet', async () => {
    const who = 'tam';
    expect(await claim(clerk, [{ who, keys: ['k1'] }])).toEqual([]);
    expect(await claim(neighbour, [{ who, keys: ['k2', 'k1'] }])).toEqual(['0 same-round']);
    expect(await claim(elsewhere, [{ who, keys: ['k2'] }])).toEqual(['0 other-province']);
  });

  test('within a list too, whichever of the keys they share', async () => {
    const list = randomUUID();
    const people = [
      { who: 'thu', keys: ['k1'] },
      { who: 'thu', keys: ['k2', 'k1'] },
    ];
    expect(await claim(clerk, people, { list })).toEqual(['1 same-list']);
    await release(clerk, list);
    expect(await claim(clerk, people.slice(0, 1), { list })).toEqual([]);
    expect(await claim(clerk, people.slice(1), { list })).toEqual(['0 same-list']);
  });
});

describe('at the same moment', () => {
  test('twenty lists with the same people, each in another order: every pair is found, at both, without a deadlock', async () => {
    const offices = await Promise.all(Array.from({ length: 20 }, () => acted.person()));
    const people = Array.from({ length: 50 }, (_, at) => ({ who: `same-${at}` }));
    const lists = offices.map(() => randomUUID());
    const deadlocks = 'select deadlocks::int from pg_stat_database where datname = current_database()';
    const [before] = await acted.sql(deadlocks);
    await Promise.all(
      offices.map((office, at) => {
        const turned = [...people.slice(at * 2), ...people.slice(0, at * 2)];
        return claim(office, at % 2 === 0 ? turned : turned.toReversed(), { list: lists[at] ?? '' });
      }),
    );
    const [after] = await acted.sql(deadlocks);
    for (const [at, office] of offices.entries()) {
      expect(await findingsOf(office, lists[at] ?? '')).toHaveLength(19 * people.length);
    }
    expect(after).toEqual(before);
  });

  /** Each looks for the other and then writes, which is what a check in the application would be. */
  describe('one claims and another lets go', () => {
    /** The person stands on three lists: of the second in the order they came, and not of the first. */
    async function second(who: string): Promise<string> {
      const list = randomUUID();
      await claim(elsewhere, [{ who }]);
      await claim(clerk, [{ who }], { list });
      return list;
    }

    /** What the superuser began as somebody ends once the other waits for it, or does not. */
    async function meanwhile(
      actor: PersonActor,
      text: string,
      values: readonly unknown[],
      other: () => Promise<unknown>,
    ) {
      await acted.superuser('begin');
      await acted.superuser('select app.enter($1, $2, false, null)', [actor.agency.id, actor.id]);
      await acted.superuser(text, values);
      let isDone = false;
      const doing = other().finally(() => {
        isDone = true;
      });
      const waits = `select from pg_locks l join pg_stat_activity a on a.pid = l.pid
        where a.datname = current_database() and not l.granted and l.locktype in ('transactionid', 'tuple')`;
      while (!isDone && (await acted.sql(waits)).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      await acted.superuser('commit');
      await doing;
    }

    const openOf = async (list: string) =>
      (await acted.sql('select from app.claim_finding where list = $1 and ended_at is null', [list])).length;

    test('the claim first: what it found is ended with its cause', async () => {
      const [list, third] = [await second('uyen'), randomUUID()];
      const claimed = [third, ROUND, neighbour.agency.id, asked([{ who: 'uyen' }])];
      await meanwhile(neighbour, 'select app.claim($1, $2, $3, $4::json)', claimed, () => release(clerk, list));
      expect([await openOf(list), await openOf(third)]).toEqual([0, 1]);
    });

    test('the letting go first: nobody is found who is gone', async () => {
      const [list, third] = [await second('vinh'), randomUUID()];
      const claiming = () => claim(neighbour, [{ who: 'vinh' }], { list: third });
      await meanwhile(clerk, 'select app.release_claims($1)', [list], claiming);
      expect([await openOf(list), await openOf(third)]).toEqual([0, 1]);
    });
  });

  test('two plain inserts that look for each other both see nothing: the control', async () => {
    await acted.sql('create table app.naive (list text, person text)');
    await acted.sql('grant select, insert on app.naive to ansinh_app');
    const write = 'insert into app.naive values ($1, $2)';
    const others = 'select count(*)::int as met from app.naive where list <> $1';
    await acted.superuser('begin');
    await acted.superuser(write, ['a', 'p']);
    const [first] = await acted.superuser(others, ['a']);
    const [, second] = await acted.db.batch([
      { text: write, values: ['b', 'p'] },
      { text: others, values: ['b'] },
    ]);
    await acted.superuser('commit');
    expect([first, second?.rows[0]]).toEqual([{ met: 0 }, { met: 0 }]);
  });
});

test('the other row of a finding is shown to nobody, and the claims themselves are not either', async () => {
  for (const text of [
    'select other_entry from app.claim_finding',
    'select * from app.claim',
    'delete from app.claim',
  ]) {
    await expect(look(acted.db, clerk, [{ text }])).rejects.toMatchObject({ code: '42501' });
  }
});

test('a thousand people are claimed in one statement, and none of a refused batch is', async () => {
  const list = randomUUID();
  const people = Array.from({ length: 1_000 }, (_, at) => ({ who: `many-${at}` }));
  expect(await claim(clerk, people, { list })).toEqual([]);
  expect(await release(clerk, list)).toBe(1_000);
  await expect(
    claim(clerk, [...people, { who: 'wrong', from: '2027-05', until: '2027-04' }], { list }),
  ).rejects.toThrow();
  expect(await acted.sql('select from app.claim where list = $1', [list])).toEqual([]);
});

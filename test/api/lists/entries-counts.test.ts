// Protects the counts of a list, which follow its rows and are never counted anew: over random histories of two schools that
// list the same pupils, whatever is handed in, replaced, mended, taken out, settled, confirmed and accepted, they are the rows'.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Dice, diceOf } from '../../../dev/faults/dice.ts';
import { countsOf } from '../../support/counts.ts';
import { type Desk, deskOf, EARLY } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { change, citizenNumber, handIn, idsOf, nearPoor, type RowOfTest } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';
import type { Answered } from '../../support/send.ts';

const COMMUNES = ['00004', '00008'];
const CHANGES = 30;

let system: System;
let desk: Desk;
let confirmers: readonly Officer[];
let insurer: { readonly maker: Officer; readonly approver: Officer };
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  confirmers = await Promise.all(
    COMMUNES.map(async (code) => desk.officer(await desk.agency('commune', code, '01'), 'confirmer')),
  );
  const agency = await desk.agency('insurer-local', undefined, '01');
  insurer = { maker: await desk.officer(agency, 'maker'), approver: await desk.officer(agency, 'approver') };
});
afterAll(async () => {
  await desk.offices.close();
  await system.stop();
});

type Life = {
  readonly list: string;
  readonly clerk: Officer;
  readonly dice: Dice;
  readonly numbers: readonly string[];
};

async function begin(round: string, dice: Dice, numbers: readonly string[]): Promise<Life> {
  const clerk = await desk.officer(await desk.agency('school', undefined, '01'), 'maker');
  return { list: await desk.draft(clerk, round, []), clerk, dice, numbers };
}

/** Some of them on the list already, some wrong, some leaving a list they were never on. */
function pupil({ dice, numbers }: Life): RowOfTest {
  const number = dice.pick(numbers);
  return nearPoor({
    birthDate: dice.chance(0.1) ? '02/03/1912' : '02/03/2012',
    citizenNumber: dice.chance(0.1) ? number.slice(1) : number,
    group: 'Học sinh',
    commune: dice.pick(COMMUNES),
    fromMonth: '2026-09',
    months: 1 + dice.below(12),
    ...(dice.chance(0.1) ? { change: 'Giảm' } : {}),
  });
}

const pupils = (life: Life) => Array.from({ length: 1 + life.dice.below(6) }, () => pupil(life));

/** Any of its rows, with the version it has. */
async function anyRow({ list, clerk, dice }: Life, query = ''): Promise<{ path: string; version: number } | null> {
  const ids = idsOf(await desk.get(clerk, `/v1/lists/${list}/entries?limit=100${query}`));
  if (ids.length === 0) return null;
  const path = `/v1/lists/${list}/entries/${dice.pick(ids)}`;
  return { path, version: Number((await desk.get(clerk, path)).body?.version) };
}

const CHANGING: Readonly<Record<string, (life: Life) => Promise<Answered | null>>> = {
  add: (life) => handIn(system, life.clerk, life.list, pupils(life)),
  'add all or nothing': (life) => handIn(system, life.clerk, life.list, pupils(life), { query: '?mode=all' }),
  replace: (life) => handIn(system, life.clerk, life.list, pupils(life), { query: '?mode=good&replace=true' }),
  async upload(life) {
    const { list, clerk, dice } = life;
    const replace = dice.chance(0.2);
    const opened = await desk.post(clerk, `/v1/lists/${list}/uploads`, { body: { replace } });
    const path = `/v1/lists/${list}/uploads/${opened.body?.id}`;
    for (const chunk of [1, 2]) await change(system, clerk, 'PUT', `${path}/chunks/${chunk}`, { body: pupils(life) });
    if (dice.chance(0.2)) return desk.post(clerk, `${path}/abandon`);
    return desk.post(clerk, `${path}/commit`, { body: { mode: dice.pick(['all', 'good']) } });
  },
  async mend(life) {
    const row = await anyRow(life);
    if (row === null) return null;
    const { months, citizenNumber: number } = pupil(life);
    return change(system, life.clerk, 'PATCH', row.path, {
      version: row.version,
      body: { months, citizenNumber: number },
    });
  },
  async remove(life) {
    const row = await anyRow(life);
    return row && change(system, life.clerk, 'DELETE', row.path, { version: row.version });
  },
  async settle(life) {
    const row = await anyRow(life, '&samePerson=true');
    const decision = life.dice.pick(['keep', 'give-up']);
    return row && desk.post(life.clerk, `${row.path}/settle`, { body: { decision } });
  },
};

/** Of the rows somebody sees and is asked about, a third turned away. */
async function turnedAway(who: Officer, { list, dice }: Life, asked: readonly string[]) {
  const { body } = await desk.get(who, `/v1/lists/${list}/entries?limit=100`);
  const rows = Array.isArray(body?.items) ? body.items : [];
  return rows
    .filter(({ state }) => asked.includes(state) && dice.chance(0.3))
    .map(({ id }) => ({ entry: id, reason: 'Đã chuyển trường' }));
}

async function step(who: Officer, life: Life, name: string, body?: unknown): Promise<number> {
  const version = await desk.version(life.list);
  const asked = { version, now: EARLY, ...(body === undefined ? {} : { body }) };
  return (await desk.post(who, `/v1/lists/${life.list}/${name}`, asked)).status;
}

async function confirmAll(life: Life): Promise<void> {
  for (const who of confirmers)
    await step(who, life, 'confirm', { rejected: await turnedAway(who, life, ['stored', 'flagged']) });
}

async function expectCounted({ list }: Life, after: string): Promise<void> {
  const { said, counted } = await countsOf(desk.offices.sql, list);
  expect(said, after).toEqual(counted);
}

it.each([1, 2, 3])('are those of the rows after each change (%i)', async (seed) => {
  const round = await desk.openRound('01', 'schools', `${2025 + seed}-${2026 + seed}`);
  const dice = diceOf('counts', seed);
  const numbers = Array.from({ length: 12 }, () => citizenNumber({ birthYear: 2012 }));
  const lives = [await begin(round, dice, numbers), await begin(round, dice, numbers)];
  const done = new Set<string>();
  for (let nth = 0; nth < CHANGES; nth += 1) {
    const life = dice.pick(lives);
    const name = dice.pick(Object.keys(CHANGING));
    const answered = await CHANGING[name]?.(life);
    if (answered?.status === 200) done.add(name);
    for (const one of lives) await expectCounted(one, `${nth}: ${name}`);
  }
  for (const life of lives) {
    await handIn(system, life.clerk, life.list, [
      nearPoor({
        ...pupil(life),
        citizenNumber: citizenNumber({ birthYear: 2012 }),
        birthDate: '02/03/2012',
        months: 9,
        change: 'Tăng',
      }),
    ]);
    await step(life.clerk, life, 'submit');
    await confirmAll(life);
    await expectCounted(life, 'confirm');
    // Returned after it was confirmed: what was confirmed stays so, what comes besides is asked for again.
    await step(insurer.maker, life, 'return', { reasons: ['Thiếu một tờ khai'] });
    await CHANGING.add?.(life);
    await step(life.clerk, life, 'submit');
    await expectCounted(life, 'submit again');
    await confirmAll(life);
    await step(insurer.maker, life, 'receive');
    await step(insurer.approver, life, 'accept', {
      rejected: await turnedAway(insurer.approver, life, ['stored', 'flagged', 'confirmed']),
    });
    await expectCounted(life, 'accept');
  }
  const ends = await desk.offices.sql('select state from app.list where round = $1', [round]);
  expect(done.size).toBeGreaterThan(4);
  expect(ends).toEqual([{ state: 'accepted' }, { state: 'accepted' }]);
});

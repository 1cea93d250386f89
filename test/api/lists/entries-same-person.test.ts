// Protects against one person being supported twice: in one list the later row is refused; across lists both offices are
// told, whoever was first, and neither learns anything of the other's; the policy says which group goes first, and where it
// does not, people do.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { change, citizenNumber, clerkOf, handIn, idsOf, nearPoor, type RowOfTest } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';

let system: System;
let desk: Desk;
let round: string;
let haiPhong: string;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  round = await desk.openRound('46', 'commune-yearly', '2027');
  haiPhong = await desk.openRound('31', 'commune', '2027');
});
afterAll(async () => {
  await desk.offices.close();
  await system.stop();
});

type Holding = { readonly clerk: Officer; readonly list: string; readonly entry: string };

async function holding(commune: string, number: string, more: RowOfTest = {}): Promise<Holding> {
  const { clerk, list } = await clerkOf(desk, commune, round);
  const [entry = ''] = idsOf(await handIn(system, clerk, list, [nearPoor({ citizenNumber: number, ...more })]));
  return { clerk, list, entry };
}

const read = ({ clerk, list, entry }: Holding) => desk.get(clerk, `/v1/lists/${list}/entries/${entry}`);
const settle = ({ clerk, list, entry }: Holding, decision: 'keep' | 'give-up') =>
  desk.post(clerk, `/v1/lists/${list}/entries/${entry}/settle`, { body: { decision } });

describe('twice on one list', () => {
  it('is refused, the later row, also when a row is mended into it', async () => {
    const { clerk, list } = await clerkOf(desk, '19774', round);
    const number = citizenNumber();
    const rows = [nearPoor({ citizenNumber: number }), nearPoor(), nearPoor({ citizenNumber: number })];
    const answered = await handIn(system, clerk, list, rows);
    expect(answered.body?.rows).toMatchObject([
      { state: 'stored' },
      { state: 'stored' },
      { state: 'refused', findings: [{ code: 'repeated-in-list', severity: 'refused', field: 'citizenNumber' }] },
    ]);
    const path = `/v1/lists/${list}/entries/${idsOf(answered)[1]}`;
    const mended = await change(system, clerk, 'PATCH', path, { body: { citizenNumber: number }, version: 1 });
    expect(mended.body).toMatchObject({ state: 'refused', findings: [{ code: 'repeated-in-list' }] });
    const back = await change(system, clerk, 'PATCH', path, { body: { citizenNumber: citizenNumber() }, version: 2 });
    expect(back.body).toMatchObject({ state: 'stored', findings: [] });
  });

  it('is none where the months are others', async () => {
    const { clerk, list } = await clerkOf(desk, '19777', round);
    const number = citizenNumber();
    const half = (fromMonth: string) => nearPoor({ citizenNumber: number, months: 6, fromMonth });
    const answered = await handIn(system, clerk, list, [half('2027-01'), half('2027-07')]);

    expect(answered.body).toMatchObject({ counts: { stored: 2, refused: 0 } });
  });

  it('stands again when the row before it is taken out', async () => {
    const number = citizenNumber();
    const first = await holding('19778', number);
    await change(system, first.clerk, 'DELETE', `/v1/lists/${first.list}/entries/${first.entry}`, { version: 1 });
    const again = await handIn(system, first.clerk, first.list, [nearPoor({ citizenNumber: number })]);
    expect(again.body).toMatchObject({ counts: { stored: 1, refused: 0 } });
  });
});

describe('on two lists of a round', () => {
  it('is told to both offices, and neither sees the other’s row or list', async () => {
    const number = citizenNumber();
    const [one, other] = [await holding('19780', number), await holding('19783', number)];
    const taken = await handIn(system, other.clerk, other.list, [
      nearPoor(),
      nearPoor({ citizenNumber: number, months: 3 }),
    ]);
    expect(taken.body?.rows).toMatchObject([{ samePerson: [] }, { state: 'refused' }]);

    for (const [mine, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      const { body, text } = await read(mine);
      expect(body).toMatchObject({
        state: 'stored',
        samePerson: [{ code: 'another-list-of-the-round', rank: 'equal' }],
        keptAt: null,
        may: ['mend', 'remove', 'settle'],
      });
      for (const secret of [theirs.list, theirs.entry, theirs.clerk.agency.id, theirs.clerk.agency.commune ?? '']) {
        expect(text).not.toContain(secret);
      }
      expect((await desk.get(mine.clerk, `/v1/lists/${theirs.list}/entries/${theirs.entry}`)).status).toBe(404);
      expect((await desk.get(mine.clerk, `/v1/lists/${theirs.list}/entries`)).status).toBe(404);
      const met = await desk.get(mine.clerk, `/v1/lists/${mine.list}/entries?samePerson=true`);
      expect(idsOf(met)).toEqual([mine.entry]);
    }
  });

  it('is said at once to the office that comes second', async () => {
    const number = citizenNumber();
    await holding('19786', number);
    const { clerk, list } = await clerkOf(desk, '19789', round);
    const answered = await handIn(system, clerk, list, [nearPoor({ citizenNumber: number })]);

    expect(answered.body?.rows).toMatchObject([
      {
        state: 'stored',
        samePerson: [
          {
            code: 'another-list-of-the-round',
            detail: 'Một danh sách khác của đợt này cũng có người này: hai đơn vị cần thống nhất nơi giữ.',
          },
        ],
      },
    ]);
  });

  it('is found whoever is first, however many communes race for the same people', async () => {
    const offices = await Promise.all(['19791', '19792', '19795'].map((commune) => clerkOf(desk, commune, round)));
    const numbers = Array.from({ length: 40 }, () => citizenNumber());
    const drawn = (at: number) =>
      numbers.toSorted((a, b) => ((Number(a) * (at + 3)) % 41) - ((Number(b) * (at + 3)) % 41));
    const answers = await Promise.all(
      offices.map(({ clerk, list }, at) =>
        handIn(
          system,
          clerk,
          list,
          drawn(at).map((number) => nearPoor({ citizenNumber: number })),
        ),
      ),
    );

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    for (const { clerk, list } of offices) {
      const met = await desk.get(clerk, `/v1/lists/${list}/entries?samePerson=true&limit=200`);
      expect(idsOf(met)).toHaveLength(numbers.length);
      const items = met.body?.items;
      // Two other offices each.
      expect(Array.isArray(items) && items.every(({ samePerson }) => samePerson.length === 2)).toBe(true);
    }
  });

  it('is settled by people where neither group goes first: one keeps, the other gives up, and it is over', async () => {
    const number = citizenNumber();
    const [one, other] = [await holding('19796', number), await holding('19798', number)];
    const kept = await settle(one, 'keep');
    expect(kept.body).toMatchObject({ state: 'stored', version: 2, samePerson: [{ rank: 'equal' }] });
    expect(kept.body?.keptAt).not.toBeNull();
    expect((await settle(other, 'keep')).body).toMatchObject({ status: 409, code: 'kept-elsewhere' });

    const given = await settle(other, 'give-up');
    expect(given.body).toMatchObject({ state: 'refused', samePerson: [], findings: [{ code: 'given-up' }] });
    expect((await read(one)).body).toMatchObject({ state: 'stored', samePerson: [] });
    expect((await settle(one, 'keep')).body).toMatchObject({ status: 409, code: 'nothing-to-settle' });
    const counts = (await desk.get(other.clerk, `/v1/lists/${other.list}`)).body?.counts;
    expect(counts).toMatchObject({ people: 1, stored: 0, refused: 1 });
  });

  it('is kept by one of two who keep at once', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const number = citizenNumber();
      const pair = [await holding('19796', number), await holding('19798', number)] as const;
      const answers = await Promise.all(pair.map((one) => settle(one, 'keep')));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    }
  });

  it('is over when the other row is mended, or the other list withdrawn', async () => {
    const [number, second] = [citizenNumber(), citizenNumber()];
    const one = await holding('19801', number);
    const two = await holding('19804', number);
    await change(system, two.clerk, 'PATCH', `/v1/lists/${two.list}/entries/${two.entry}`, {
      body: { citizenNumber: second },
      version: 1,
    });
    expect((await read(one)).body?.samePerson).toEqual([]);
    await handIn(system, one.clerk, one.list, [nearPoor({ citizenNumber: second })]);
    expect((await read(two)).body?.samePerson).toHaveLength(1);
    await desk.steps(one.list, [[one.clerk, 'withdraw']]);
    expect((await read(two)).body?.samePerson).toEqual([]);
  });
});

describe('in two groups', () => {
  it('follows the group that goes first by the policy: the office of the other has nothing to keep', async () => {
    const waste = await desk.openRound('31', 'commune-waste', '2027');
    const number = citizenNumber();
    const listed = async (of: string, group: string): Promise<Holding> => {
      const { clerk, list } = await clerkOf(desk, '11311', of, '31');
      const rows = [nearPoor({ citizenNumber: number, group })];
      const [entry = ''] = idsOf(await handIn(system, clerk, list, rows));
      return { clerk, list, entry };
    };
    const [one, other] = [await listed(haiPhong, 'Hộ cận nghèo'), await listed(waste, 'Thu gom rác thải')];

    expect((await read(one)).body).toMatchObject({
      answer: { rule: { id: 'hi-near-poor' } },
      samePerson: [{ code: 'another-round', rank: 'better-here' }],
    });
    expect((await read(other)).body).toMatchObject({
      answer: { rule: { id: 'hi-waste', share: 7000 } },
      samePerson: [{ code: 'another-round', rank: 'better-elsewhere' }],
    });
    expect((await settle(other, 'keep')).body).toMatchObject({ status: 409, code: 'better-elsewhere' });
    expect((await settle(one, 'keep')).body).toMatchObject({ state: 'stored' });
    expect((await settle(other, 'give-up')).body).toMatchObject({ state: 'refused' });
    expect((await read(one)).body).toMatchObject({ state: 'stored', samePerson: [] });
  });
});

describe('in running coverage', () => {
  it('is told to the office that lists them again, and to the insurer that accepted them', async () => {
    const number = citizenNumber();
    const running = await holding('19807', number);
    const insurer = await desk.agency('insurer-local');
    const counter = await desk.officer(insurer, 'maker');
    await desk.steps(running.list, [
      [running.clerk, 'submit'],
      [await desk.officer(running.clerk.agency, 'approver'), 'approve'],
      [counter, 'receive'],
      [await desk.officer(insurer, 'approver'), 'accept'],
    ]);
    expect((await read(running)).body).toMatchObject({ state: 'accepted', samePerson: [] });

    // Months of 2027 on a list of 2028: the supplementary one of somebody else, say.
    const next = await desk.openRound('46', 'commune-yearly', '2028');
    const { clerk, list } = await clerkOf(desk, '19810', next);
    const taken = await handIn(system, clerk, list, [
      nearPoor({ citizenNumber: number, fromMonth: '2027-12', months: 6 }),
    ]);
    expect(taken.body?.rows).toMatchObject([
      { state: 'flagged', findings: [{ code: 'from-month-outside-period' }], samePerson: [{ code: 'another-round' }] },
    ]);
    const seen = await desk.get(counter, `/v1/lists/${running.list}/entries/${running.entry}`);
    expect(seen.body).toMatchObject({ samePerson: [{ code: 'another-round', rank: 'equal' }], may: [] });
    // What is accepted is nobody's draft: it is the other office that settles it.
    expect((await settle(running, 'give-up')).status).toBe(409);
    const free = await handIn(system, clerk, list, [
      nearPoor({ citizenNumber: number, fromMonth: '2028-07', months: 6 }),
    ]);
    expect(free.body?.rows).toMatchObject([{ state: 'stored', samePerson: [] }]);
  });
});

describe('in two provinces', () => {
  it('is told to both, without a rank, and neither learns which office, list or province it is', async () => {
    const number = citizenNumber();
    const hue = await holding('19813', number);
    const { clerk, list } = await clerkOf(desk, '11329', haiPhong, '31');
    const rows = [nearPoor({ citizenNumber: number })];
    const [entry = ''] = idsOf(await handIn(system, clerk, list, rows));
    const away = { clerk, list, entry };

    for (const [mine, theirs, place] of [
      [hue, away, '31'],
      [away, hue, '46'],
    ] as const) {
      const { body, text } = await read(mine);
      expect(body?.samePerson).toMatchObject([{ code: 'another-province', rank: null }]);
      for (const secret of [theirs.list, theirs.entry, theirs.clerk.agency.id, `"${place}"`]) {
        expect(text).not.toContain(secret);
      }
      expect((await desk.get(mine.clerk, `/v1/lists/${theirs.list}`)).status).toBe(404);
    }
    expect((await settle(away, 'keep')).status).toBe(200);
    expect((await settle(hue, 'keep')).body).toMatchObject({ code: 'kept-elsewhere' });
    expect((await settle(hue, 'give-up')).status).toBe(200);
    expect((await read(away)).body).toMatchObject({ state: 'stored', samePerson: [] });
  });
});

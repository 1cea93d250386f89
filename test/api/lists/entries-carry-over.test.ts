// Protects next year's list: it starts from this year's, each person judged anew; nobody is lost without a reason, nobody
// comes twice. And who leaves during the period is taken off an accepted list, by a row of their own.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { change, citizenNumber, clerkOf, handIn, idsOf, nearPoor, type RowOfTest } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';

let system: System;
let desk: Desk;
let now: string;
let next: string;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  now = await desk.openRound('46', 'commune-yearly', '2027');
  next = await desk.openRound('46', 'commune-yearly', '2028');
});
afterAll(async () => {
  await desk.offices.close();
  await system.stop();
});

const carry = (clerk: Officer, list: string, from: string, key: string = randomUUID(), at = '2027-11-01T08:00:00Z') =>
  desk.post(clerk, `/v1/lists/${list}/carry-over`, { body: { from }, now: at, key });

/** Through every step, with some rows turned away at the end. */
async function accepted(clerk: Officer, list: string, rejected: readonly string[] = []): Promise<void> {
  const insurer = await desk.agency('insurer-local');
  await desk.steps(list, [
    [clerk, 'submit'],
    [await desk.officer(clerk.agency, 'approver'), 'approve'],
    [await desk.officer(insurer, 'maker'), 'receive'],
    [
      await desk.officer(insurer, 'approver'),
      'accept',
      { body: { rejected: rejected.map((entry) => ({ entry, reason: 'Đã mất' })) } },
    ],
  ]);
}

describe('a list carried over', () => {
  it('takes everybody who is supported still, and leaves out the others, each with the reason', async () => {
    const { clerk, list } = await clerkOf(desk, '19774', now);
    const rows: readonly RowOfTest[] = [
      nearPoor(),
      nearPoor({ months: 4, fromMonth: '2027-09', receiptNumber: 'BL-7' }),
      nearPoor({ citizenNumber: '1' }),
      nearPoor(),
      nearPoor({ group: 'Người dân tộc thiểu số ở xã ra khỏi vùng khó khăn ngày 15/12/2024' }),
    ];
    const ids = idsOf(await handIn(system, clerk, list, rows));
    await accepted(clerk, list, [ids[3] ?? '']);
    const { list: to } = await clerkOf(desk, '19774', next);
    const key = randomUUID();
    const done = await carry(clerk, to, list, key);

    expect(done.body).toMatchObject({
      upload: { state: 'done', counts: { rows: 2, stored: 2 } },
      leftOut: [
        { entry: ids[2], code: 'refused', reasons: [] },
        { entry: ids[3], code: 'rejected', reasons: [] },
        {
          entry: ids[4],
          code: 'not-supported',
          reasons: [
            { code: 'hi-near-poor.household' },
            { code: 'hi-graduated-ethnic.graduatedCommuneOn', cite: 'NQ 53/2025/NQ-HĐND, Điều 3 khoản 2 điểm b' },
          ],
        },
      ],
    });
    const page = await desk.get(clerk, `/v1/lists/${to}/entries`);
    // A whole year for who joined in the middle of the last one, and none of its papers.
    expect(page.body?.items).toMatchObject([
      { state: 'stored', person: { citizenNumber: rows[0]?.citizenNumber }, answer: { from: '2028-01', months: 12 } },
      {
        person: { citizenNumber: rows[1]?.citizenNumber, receiptNumber: null, months: null },
        answer: { from: '2028-01', months: 12, rule: { id: 'hi-near-poor' } },
      },
    ]);

    expect((await carry(clerk, to, list, key)).body).toEqual(done.body);
    const again = await carry(clerk, to, list);
    expect(again.body).toMatchObject({
      upload: { state: 'abandoned', counts: { rows: 0 } },
      leftOut: [{ code: 'there-already' }, { code: 'there-already' }, {}, {}, {}],
    });
    expect((await desk.get(clerk, `/v1/lists/${to}`)).body?.counts).toMatchObject({ people: 2, stored: 2 });
  });

  it('sent again on another day, after somebody was added by hand, is the one it was', async () => {
    const { clerk, list } = await clerkOf(desk, '19789', now);
    const number = citizenNumber();
    await handIn(system, clerk, list, [nearPoor(), nearPoor({ citizenNumber: number })]);
    await accepted(clerk, list);
    const { list: to } = await clerkOf(desk, '19789', next);
    const key = randomUUID();
    const done = await carry(clerk, to, list, key);
    const [first] = idsOf(await desk.get(clerk, `/v1/lists/${to}/entries`));
    await change(system, clerk, 'DELETE', `/v1/lists/${to}/entries/${first}`, { version: 1 });
    await handIn(system, clerk, to, [nearPoor({ fromMonth: '2028-01' })]);
    const again = await carry(clerk, to, list, key, '2027-12-30T08:00:00Z');

    expect([done.status, again.status]).toEqual([200, 200]);
    expect(again.body).toMatchObject({ upload: Object(done.body?.upload), leftOut: done.body?.leftOut });
  });

  it('leaves out who has passed the age of the group, and who is paid for beyond the period that nothing closes', async () => {
    const [of, after] = [await desk.openRound('31', 'commune', '2027'), await desk.openRound('31', 'commune', '2028')];
    const { clerk, list } = await clerkOf(desk, '11311', of, '31');
    const old = (birthDate: string) =>
      nearPoor({ group: 'Người cao tuổi', birthDate, citizenNumber: citizenNumber({ birthYear: 1952 }) });
    const rows = [old('20/12/1952'), nearPoor(), nearPoor({ months: 12, fromMonth: '2027-06' })];
    const taken = await handIn(system, clerk, list, rows);
    expect(taken.body?.rows).toMatchObject([{ answer: { outcome: 'eligible', rule: { id: 'hi-elderly' } } }, {}, {}]);
    await desk.steps(list, [
      [clerk, 'submit'],
      [await desk.officer(clerk.agency, 'approver'), 'approve'],
    ]);
    const { list: to } = await clerkOf(desk, '11311', after, '31');
    const done = await carry(clerk, to, list);

    expect(done.body).toMatchObject({
      upload: { counts: { rows: 1 } },
      leftOut: [{ code: 'not-supported' }, { code: 'still-covered' }],
    });
    expect(done.text).toContain('hi-elderly.');
  });

  it('is not from what is undecided, another kind or another office', async () => {
    const { clerk, list } = await clerkOf(desk, '19777', now);
    await handIn(system, clerk, list, [nearPoor()]);
    const { list: to } = await clerkOf(desk, '19777', next);
    expect((await carry(clerk, to, list)).body).toMatchObject({ status: 409, code: 'not-carried-over' });
    const { clerk: stranger, list: theirs } = await clerkOf(desk, '19778', next);
    expect((await carry(stranger, theirs, list)).status).toBe(404);
    expect((await carry(stranger, to, list)).status).toBe(404);
    expect((await carry(clerk, to, randomUUID())).status).toBe(404);
  });
});

describe('somebody who leaves during the period', () => {
  it('is taken off an accepted list by a row of their own, once, and is not carried over', async () => {
    const { clerk, list } = await clerkOf(desk, '19780', now);
    const number = citizenNumber();
    const staying = citizenNumber();
    const people = [nearPoor({ citizenNumber: number }), nearPoor({ citizenNumber: staying })];
    const [entry = ''] = idsOf(await handIn(system, clerk, list, people));
    const leaving = nearPoor({ citizenNumber: number, change: 'Giảm', fromMonth: '2027-07' });
    const leavingToo = nearPoor({ citizenNumber: staying, change: 'Giảm', fromMonth: '2027-07' });
    const { list: later } = await clerkOf(desk, '19780', now);
    const early = await handIn(system, clerk, later, [leaving]);
    expect(early.body?.rows).toMatchObject([
      { change: 'decrease', state: 'refused', answer: null, findings: [{ code: 'nobody-to-decrease' }] },
    ]);
    await accepted(clerk, list);

    const [id] = idsOf(early);
    const path = `/v1/lists/${later}/entries/${id}`;
    const found = await change(system, clerk, 'PATCH', path, { body: { note: 'Chuyển đi' }, version: 1 });
    expect(found.body).toMatchObject({ change: 'decrease', state: 'stored', takesOff: entry, findings: [] });
    const second = await handIn(system, clerk, later, [leaving]);
    expect(second.body?.rows).toMatchObject([{ state: 'refused', findings: [{ code: 'nobody-to-decrease' }] }]);
    const { list: third } = await clerkOf(desk, '19780', now);
    const both = await handIn(system, clerk, third, [leavingToo, leavingToo]);
    expect(both.body?.rows).toMatchObject([
      { state: 'stored' },
      { state: 'refused', findings: [{ code: 'nobody-to-decrease' }] },
    ]);
    const stranger = await clerkOf(desk, '19783', now);
    expect((await handIn(system, stranger.clerk, stranger.list, [leaving])).body?.counts).toMatchObject({ refused: 1 });
    expect(idsOf(await desk.get(clerk, `/v1/lists/${later}/entries?change=decrease&state=stored`))).toEqual([id]);

    await accepted(clerk, later);
    const { list: to } = await clerkOf(desk, '19780', next);
    expect((await carry(clerk, to, list)).body).toMatchObject({
      upload: { counts: { rows: 1 } },
      leftOut: [{ entry, code: 'taken-off' }],
    });
  });
});

// Protects review and outreach of a ward, on the running system: an extract comes in with its faults told, is filtered by
// the plan's groups without taking "not covered here" for uninsured, people are invited, come, register and are followed
// up; nobody sees people outside their unit; and an extract is gone when its last day has passed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TRIGGERS } from '../../../src/jobs/schedule.ts';
import { ledgerOf } from '../../support/ledger.ts';
import { type Desk, deskOf, idOf } from '../../support/lists.ts';
import { as, type Officer, type TestAgency } from '../../support/offices.ts';
import { clerkOf, handIn, nearPoor } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';
import { type Answered, send } from '../../support/send.ts';
import { acceptedBy } from '../coverage/accepting.ts';

const NOW = '2026-11-24T08:00:00+07:00';
const MEETING_DAY = '2026-11-25';
const AFTER = '2026-11-26T08:00:00+07:00';

let system: System;
let desk: Desk;
let ward: TestAgency;
let clerk: Officer;
let chair: Officer;
let neighbour: Officer;
let organisation: TestAgency;
let collector: Officer;
let insurer: Officer;
let supervisor: Officer;
let three: string;
let four: string;

beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  ward = await desk.agency('commune', '09562', '01');
  clerk = await desk.officer(ward, 'maker');
  chair = await desk.officer(ward, 'approver');
  neighbour = await desk.officer(await desk.agency('commune', '00070', '01'), 'maker');
  organisation = await desk.agency('collecting-organisation', undefined, '01');
  collector = await desk.officer(organisation, 'maker');
  insurer = await desk.officer(await desk.agency('insurer-city', undefined, '01'), 'maker');
  supervisor = await desk.officer(await desk.agency('supervisor', undefined, '01'), 'reader');
  three = await groupOf('03', 'Tổ dân phố 3');
  four = await groupOf('04', 'Tổ dân phố 4');
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

async function groupOf(code: string, name: string): Promise<string> {
  const path = `/v1/agencies/${ward.id}/residential-groups`;
  return idOf(await desk.post(chair, path, { body: { code, name }, now: NOW }));
}

const get = (who: Officer, path: string, now = NOW) => desk.get(who, `/v1/outreach${path}`, now);
const post = (who: Officer, path: string, body?: unknown, version?: number, now = NOW) =>
  desk.post(who, `/v1/outreach${path}`, {
    now,
    ...(body === undefined ? {} : { body }),
    ...(version === undefined ? {} : { version }),
  });
const items = ({ body }: Answered): readonly Record<string, never>[] => (Array.isArray(body?.items) ? body.items : []);
const names = (answered: Answered) => items(answered).map((one) => String(Object(one.person).name));

const HEAD = 'STT,Họ và tên,Ngày sinh,Giới tính,Số định danh,Cư trú,Tổ dân phố,Nghề nghiệp,BHYT,Hạn thẻ,BHXH';
const ROWS = [
  '1,Trần Thị Chợ,08/03/1992,Nữ,001192000001,Thường trú,TDP số 3,Buôn bán ở chợ,,,Không',
  '2,Lê Văn Bé,01/02/2023,Nam,001223000002,Thường trú,Tổ dân phố 3,,Không,,',
  '3,Phạm Thị Già,20/05/1954,Nữ,001154000003,Thường trú,4,,,,',
  '4,Hoàng Văn Học,02/02/2010,Nam,001210000004,Thường trú,Tổ 4,Học sinh,,30/09/2026,',
  '5,Vũ Thị Hạn,02/02/1980,Nữ,001180000005,Thường trú,Tổ 3,Nội trợ,Có,10/12/2026,',
  '6,Đỗ Văn Đi,02/02/1981,Nam,001081000006,Chuyển đi,Tổ 3,Lao động tự do,,,Không',
  '7,Ngô Thị Sai,02/02/1990,Nam,001191000007,Thường trú,Tổ 9,,,,',
  '8,Trần Thị Chợ,08/03/1992,Nữ,001192000001,Thường trú,Tổ 3,,,,',
  '9,Bùi Văn Thiếu,02/02/1990,Nam,12345,Thường trú,Tổ 3,,,,',
];

function sendFile(who: Officer, extract: string, text: string, accept = 'application/json', query = '') {
  return send(`${system.url}/v1/outreach/extracts/${extract}/files${query}`, {
    method: 'POST',
    headers: {
      ...as(who),
      'X-Now': NOW,
      'Content-Type': 'text/csv',
      Accept: accept,
      'Idempotency-Key': crypto.randomUUID(),
    },
    body: text,
  });
}

async function opened(over: object = {}): Promise<string> {
  const body = { kind: 'population', takenOn: '2026-11-20', keepUntil: '2027-05-31', ...over };
  return idOf(await post(clerk, '/extracts', body));
}

async function filled(rows = ROWS): Promise<string> {
  const extract = await opened();
  expect((await sendFile(clerk, extract, [HEAD, ...rows].join('\r\n'))).status).toBe(200);
  return extract;
}

/** A meeting that everybody of group 3 is invited to, with the invitations by name. */
async function invited(extract: string) {
  const plan = { residentialGroup: three, heldOn: MEETING_DAY, place: 'Nhà văn hóa', startsAt: '19:30' };
  const meeting = idOf(await post(clerk, '/meetings', plan));
  const people = items(await get(clerk, `/extracts/${extract}/people?residentialGroup=${three}`)).map(({ id }) => id);
  const answered = await post(clerk, `/meetings/${meeting}/invitations`, { people }, 1);
  const all = items(await get(clerk, `/meetings/${meeting}/invitations`));
  const of = (name: string) => String(all.find((one) => Object(one.person).name === name)?.id);
  return { meeting, answered, of, people };
}

const attend = (who: Officer, meeting: string, people: readonly object[]) =>
  post(who, `/meetings/${meeting}/attendance`, { people }, undefined, AFTER);
const followUp = (who: Officer, followUps: readonly object[], now = AFTER) =>
  post(who, '/follow-ups/outcomes', { followUps }, undefined, now);

describe('an extract', () => {
  it('answers every row: who stands twice, numbers that do not fit, groups nobody entered', async () => {
    const extract = await opened();
    const { body } = await sendFile(clerk, extract, [HEAD, ...ROWS].join('\r\n'));

    expect(body).toMatchObject({
      isStored: true,
      known: 0,
      twice: 1,
      counts: { rows: 9, stored: 6, flagged: 1, refused: 2 },
    });
    const said = Object(body).rows.map((row: { row: number; findings: { code: string }[] }) => [
      row.row,
      row.findings.map(({ code }) => code),
    ]);
    expect(said).toEqual([
      [8, ['citizen-number-sex', 'citizen-number-birth-year', 'residential-group-unknown']],
      [9, ['repeated-in-extract']],
      [10, ['citizen-number-form']],
    ]);
    expect((await get(clerk, `/extracts/${extract}`)).body).toMatchObject({
      stored: 7,
      flagged: 1,
      refused: 2,
      twice: 1,
    });
  });

  it('comes back as the file it was, with what is to be mended beside each row', async () => {
    const extract = await opened();
    const back = await sendFile(clerk, extract, [HEAD, ...ROWS].join('\r\n'), 'text/csv');

    const lines = back.text.split('\r\n');
    expect(lines[0]).toContain('Kết quả kiểm tra');
    expect(lines[8]).toContain('TỪ CHỐI');
    expect(lines[8]).toContain('Đã có ở dòng 2');
  });

  it('stores all of a file or nothing where that is asked for, and is mended by sending the file again', async () => {
    const extract = await opened();
    const whole = await sendFile(clerk, extract, [HEAD, ...ROWS].join('\r\n'), 'application/json', '?mode=all');
    expect(whole.body).toMatchObject({ isStored: false, extract: { stored: 0 } });

    await sendFile(clerk, extract, [HEAD, ROWS[0]].join('\r\n'));
    const mended = await sendFile(
      clerk,
      extract,
      [HEAD, ROWS[0]?.replace('Trần Thị Chợ', 'Trần Thị Chợ Lớn')].join('\r\n'),
    );
    expect(mended.body).toMatchObject({ known: 1, extract: { stored: 1 } });
    expect(names(await get(clerk, `/extracts/${extract}/people`))).toEqual(['Trần Thị Chợ Lớn']);
  });

  it('may be kept a year at most', async () => {
    const body = { kind: 'population', takenOn: '2026-11-20', keepUntil: '2028-01-01' };
    expect((await post(clerk, '/extracts', body)).body?.code).toBe('kept-too-long');
  });
});

describe("the plan's groups", () => {
  it('tell who is in each, and what is only to be asked', async () => {
    const extract = await filled();
    const inGroup = async (group: string) =>
      items(await get(clerk, `/extracts/${extract}/people?group=${group}`))
        .map((one) => {
          const of: readonly { id: string; certainty: string }[] = Object(one).groups;
          return `${Object(one.person).name}: ${of.find(({ id }) => id === group)?.certainty}`;
        })
        .toSorted();

    expect(await inGroup('informal-without-social')).toEqual(['Trần Thị Chợ: known']);
    expect(await inGroup('state-paid')).toEqual(['Lê Văn Bé: known', 'Phạm Thị Già: to-ask']);
    expect(await inGroup('unsteady')).toEqual(['Hoàng Văn Học: known']);
    expect(await inGroup('renewal')).toEqual(['Vũ Thị Hạn: known']);
    // Nobody said that she has none: that is no more than not known. Who moved away is nobody's to visit.
    expect(await inGroup('no-health-insurance')).toEqual([
      'Hoàng Văn Học: known',
      'Lê Văn Bé: known',
      'Ngô Thị Sai: to-ask',
      'Phạm Thị Già: to-ask',
      'Trần Thị Chợ: to-ask',
    ]);
  });

  it('are counted by a review, by residential group, and the numbers outlive the extract', async () => {
    const extract = await filled();
    const { body } = await post(clerk, `/extracts/${extract}/review?withinDays=30`);
    const of = (group: string | null) =>
      Object(body).groups.find((one: { residentialGroup: string }) => one.residentialGroup === group);
    expect(of(three)).toMatchObject({
      people: 3,
      healthKnown: 1,
      groups: { 'informal-without-social': 1, renewal: 1 },
    });
    expect(of(four)).toMatchObject({ people: 2, healthKnown: 0, socialKnown: 0 });
    expect(of(null)).toMatchObject({ people: 1 });

    const { version } = Object(Object(body).extract);
    const gone = await post(chair, `/extracts/${extract}/delete`, undefined, version);
    expect(gone.body).toMatchObject({ deletedBecause: 'early' });
    expect(items(await get(clerk, `/extracts/${extract}/people`))).toEqual([]);
    const counts = '/counts?commune=09562&period=2026-11';
    // Who watches from outside the offices is told of it once the month is over.
    const later = '2026-12-01T03:00:00.000Z';
    expect((await get(supervisor, counts)).body?.review).toBeNull();
    expect((await get(supervisor, counts, later)).body?.review).toMatchObject({ twice: null, groups: [] });
    expect(Object((await get(insurer, counts)).body?.review).twice).toBe(1);
    expect(Object((await get(insurer, counts)).body?.review).groups).not.toEqual([]);
  });
});

describe('who is insured', () => {
  it('is known by coverages and by lists on their way, whoever made them; everybody else is not known', async () => {
    const round = await desk.openRound('46', 'commune-yearly', '2027');
    const { clerk: lister, list } = await clerkOf(desk, '19774', round);
    const covered = nearPoor();
    await handIn(system, lister, list, [covered]);
    await acceptedBy(desk, lister, list);
    const other = await clerkOf(desk, '19753', round);
    const listed = nearPoor();
    await handIn(system, other.clerk, other.list, [listed]);
    await desk.steps(other.list, [[other.clerk, 'submit', { now: '2026-12-20T08:00:00.000Z' }]]);

    const asked = '2026-12-20T09:00:00.000Z';
    const body = { kind: 'population', takenOn: '2026-12-01', keepUntil: '2027-05-31' };
    const extract = idOf(await post(lister, '/extracts', body, undefined, asked));
    const rows = [covered, listed, nearPoor()].map(({ name, citizenNumber, birthDate }) => {
      return JSON.stringify({ name, citizenNumber, birthDate });
    });
    const sent = await send(`${system.url}/v1/outreach/extracts/${extract}/files`, {
      method: 'POST',
      headers: {
        ...as(lister),
        'X-Now': asked,
        'Content-Type': 'application/x-ndjson',
        'Idempotency-Key': crypto.randomUUID(),
      },
      body: rows.join('\n'),
    });
    expect(sent.body).toMatchObject({ extract: { stored: 3 } });
    const people = items(await get(lister, `/extracts/${extract}/people`, asked));
    const of = (who: { citizenNumber?: unknown }) =>
      people.find((one) => Object(one.person).citizenNumber === who.citizenNumber)?.healthInsurance;
    expect(of(covered)).toEqual({ standing: 'covered', until: '2027-12-31', isListed: false });
    expect(of(listed)).toEqual({ standing: 'listed', until: null, isListed: true });
    expect(people.filter((one) => Object(one.healthInsurance).standing === 'unknown')).toHaveLength(1);
    const near = await get(lister, `/extracts/${extract}/people?group=renewal`, '2027-05-01T08:00:00.000Z');
    expect(items(near)).toEqual([]);
    const wide = await get(
      lister,
      `/extracts/${extract}/people?group=renewal&withinDays=366`,
      '2027-05-01T08:00:00.000Z',
    );
    expect(items(wide)).toHaveLength(1);

    // Whatever is printed on the card.
    await desk.offices.sql(
      `update app.coverage set card_from = '2027-01-01', card_until = '2027-12-31', ended_from = '2027-03',
         ended_because = 'other', ended_gives = 'nothing' where list = $1`,
      [list],
    );
    const after = items(await get(lister, `/extracts/${extract}/people?group=unsteady`, '2027-05-01T08:00:00.000Z'));
    expect(after).toMatchObject([{ healthInsurance: { standing: 'ended', until: '2027-02-28' } }]);
  });
});

describe('a meeting', () => {
  it('says that fewer people are invited than the plan has, and prints a letter for each', async () => {
    const { meeting, answered } = await invited(await filled());
    expect(answered.body).toMatchObject({ counts: { invited: 4 }, warnings: [{ code: 'few' }] });

    const letters = await get(clerk, `/meetings/${meeting}/letters`);
    expect(letters.text).toContain('Kính mời Ông/Bà <strong>Trần Thị Chợ</strong> (sinh năm 1992)');
    expect(letters.text).toContain('người giám hộ của <strong>Lê Văn Bé</strong> (sinh năm 2023)');
    expect(letters.text.match(/GIẤY MỜI<\/h1>/g)).toHaveLength(4);
    // It goes through the hands of all who come.
    const list = await get(clerk, `/meetings/${meeting}/letters?form=list`);
    expect(list.text).toContain('<td class="text">1992</td>');
    expect(list.text).not.toMatch(/08\/03\/1992|Nơi ở/);
  });

  it('takes who came from one sheet: each is answered, again as before, and one wrong row takes back all', async () => {
    const { meeting, of } = await invited(await filled());
    const [stall, child] = [of('Trần Thị Chợ'), of('Lê Văn Bé')];
    const sheet = [
      { invitation: stall, version: 1, came: true },
      { invitation: child, version: 1, came: false },
    ];
    const wrong = await attend(clerk, meeting, [...sheet, { invitation: of('Vũ Thị Hạn'), version: 2, came: true }]);
    expect(wrong).toMatchObject({ status: 412, body: { errors: [{ pointer: '/people/2/version' }] } });
    expect(wrong.body?.errors).toHaveLength(1);
    const twice = await attend(clerk, meeting, [...sheet, ...sheet.slice(1)]);
    expect(twice.body).toMatchObject({ errors: [{ pointer: '/people/2/invitation', code: 'repeated' }] });

    const sent = {
      method: 'POST',
      headers: {
        ...as(clerk),
        'X-Now': AFTER,
        'Content-Type': 'application/json',
        'Idempotency-Key': crypto.randomUUID(),
      },
      body: JSON.stringify({ people: sheet }),
    };
    const path = `${system.url}/v1/outreach/meetings/${meeting}/attendance`;
    const first = await send(path, sent);
    expect(first.body).toMatchObject({
      items: [
        { id: stall, version: 2, came: true },
        { id: child, version: 2, came: false },
      ],
    });
    expect((await send(path, sent)).body).toEqual(first.body);
    expect((await get(clerk, `/meetings/${meeting}`, AFTER)).body?.counts).toMatchObject({ invited: 4, came: 1 });
    const elsewhere = await invited(await filled());
    const other = await attend(clerk, elsewhere.meeting, [{ invitation: stall, version: 2, came: false }]);
    expect(other).toMatchObject({ status: 404, body: { errors: [{ pointer: '/people/0/invitation' }] } });
  });

  it('is followed up: three to five days, by whoever it is given to, told when overdue', async () => {
    const { meeting, of } = await invited(await filled());
    const [stall, ends] = [of('Trần Thị Chợ'), of('Vũ Thị Hạn')];
    const early = await followUp(clerk, [{ invitation: stall, version: 1, outcome: 'refused' }]);
    expect(early).toMatchObject({ status: 409, body: { code: 'meeting-not-so-far' } });
    expect(early.body?.errors).toMatchObject([{ pointer: '/followUps/0/invitation', code: 'row-at-fault' }]);
    await attend(clerk, meeting, [{ invitation: stall, version: 1, came: true }]);
    const { body: held } = await post(clerk, `/meetings/${meeting}/close`, { held: true }, 2, AFTER);
    expect(held).toMatchObject({
      state: 'held',
      followFrom: '2026-11-28',
      followBy: '2026-11-30',
      counts: { came: 1 },
    });

    await post(clerk, '/follow-ups/assign', { followUps: [stall], agency: organisation.id }, undefined, AFTER);
    expect(names(await get(collector, '/follow-ups', AFTER))).toEqual(['Trần Thị Chợ']);
    const other = await followUp(collector, [
      { invitation: stall, version: 3, outcome: 'refused' },
      { invitation: ends, version: 1, outcome: 'joined' },
    ]);
    expect(other).toMatchObject({ status: 404, body: { errors: [{ pointer: '/followUps/1/invitation' }] } });
    const said = { outcome: 'will-join', joinsBy: '2026-12-31', note: 'Hẹn gặp lại' };
    const done = await followUp(collector, [{ invitation: stall, version: 3, ...said }]);
    expect(done.body).toMatchObject({ items: [{ id: stall, version: 4, ...said }] });
    // Whoever opens it wants what is still to be done.
    expect(names(await get(collector, '/follow-ups', AFTER))).toEqual([]);
    expect(names(await get(collector, '/follow-ups?state=done', AFTER))).toEqual(['Trần Thị Chợ']);

    // Nobody opened: an attempt, which is still to be made again.
    const missed = await followUp(clerk, [{ invitation: ends, version: 1, outcome: 'not-reached' }]);
    expect(missed.body).toMatchObject({ items: [{ outcome: 'not-reached' }] });
    expect(names(await get(clerk, '/follow-ups', AFTER))).toContain('Vũ Thị Hạn');
    expect((await get(clerk, `/meetings/${meeting}`, AFTER)).body?.counts).toMatchObject({ followedUp: 1 });
    await system.scheduled(TRIGGERS.hour, new Date('2026-11-30T17:00:00Z'));
    await system.scheduled(TRIGGERS.hour, new Date('2026-12-01T17:00:00Z'));
    const told = await desk.offices.sql(
      `select agency, kinds, communes, detail from app.outbox where type = 'meeting.overdue' and subject = $1`,
      [meeting],
    );
    expect(told).toMatchObject([
      { agency: ward.id, kinds: [], communes: [], detail: { people: 3, followBy: '2026-11-30' } },
    ]);
    const counts = await get(insurer, '/counts?commune=09562&period=2026-11', '2026-12-02T08:00:00+07:00');
    expect(Object(counts.body).followUps).toMatchObject({ willJoin: 1, notReached: 1, done: 1, inTime: 1, overdue: 3 });
  });

  it('is not of those who register at home afterwards', async () => {
    const { meeting, of } = await invited(await filled());
    await post(clerk, `/meetings/${meeting}/close`, { held: true }, 2, AFTER);
    const list = await desk.draft(clerk, await desk.openRound('01', 'commune-health', '2028'), [], AFTER);
    const done = await post(clerk, `/invitations/${of('Vũ Thị Hạn')}/register`, { list }, 1, AFTER);
    expect(done.body).toMatchObject({ outcome: 'joined', came: null });
  });

  it('is remembered when a later extract names the same people, until the earlier one is gone', async () => {
    // Nobody else's test has invited these.
    const rows = ROWS.map((row) => row.replace(/0000(0\d),/, '0070$1,'));
    const before = await filled(rows);
    const { meeting, of } = await invited(before);
    await post(clerk, `/meetings/${meeting}/close`, { held: true }, 2, AFTER);
    await followUp(clerk, [
      { invitation: of('Vũ Thị Hạn'), version: 1, outcome: 'refused', note: 'Đã có thẻ ở nơi làm' },
    ]);
    const later = await filled(rows);
    const known = async () =>
      Object.fromEntries(
        items(await get(clerk, `/extracts/${later}/people`, AFTER)).map((one) => [
          Object(one.person).name,
          one.contact,
        ]),
      );
    expect(await known()).toMatchObject({
      'Vũ Thị Hạn': { meeting, heldOn: MEETING_DAY, came: null, outcome: 'refused' },
      'Trần Thị Chợ': { meeting, outcome: null },
      'Hoàng Văn Học': null,
    });
    const fresh = await get(clerk, `/extracts/${later}/people?contacted=false`, AFTER);
    expect(names(fresh)).not.toContain('Vũ Thị Hạn');
    expect(names(fresh)).toContain('Hoàng Văn Học');
    const { body } = await post(clerk, `/extracts/${later}/review`, undefined, undefined, AFTER);
    const counted: readonly { residentialGroup: string | null; contacted: number }[] = Object(body).groups;
    const contacted = new Map(counted.map((one) => [one.residentialGroup, one.contacted]));
    // Whoever has moved away is counted nowhere.
    expect(contacted).toEqual(
      new Map([
        [three, 3],
        [four, 0],
        [null, 0],
      ]),
    );

    const { body: held } = await get(clerk, `/extracts/${before}`, AFTER);
    await post(chair, `/extracts/${before}/delete`, undefined, Number(held?.version), AFTER);
    // What was noted of them is gone as well; what came of it stays, of nobody.
    const [row] = await desk.offices.sql('select outcome, note, person from app.invitation where id = $1', [
      of('Vũ Thị Hạn'),
    ]);
    expect(row).toEqual({ outcome: 'refused', note: null, person: null });
    const noted = { invitation: of('Vũ Thị Hạn'), version: 2, outcome: 'joined', note: 'Chị Hạn' };
    expect((await followUp(clerk, [noted])).body).toMatchObject({
      code: 'extract-gone',
      errors: [{ pointer: '/followUps/0/note' }],
    });
    expect((await known())['Vũ Thị Hạn']).toBeNull();
  });

  it('puts whoever registers on a draft, judged as a row that was typed', async () => {
    const round = await desk.openRound('01', 'commune-health', '2027');
    const list = await desk.draft(clerk, round, [], NOW);
    const { meeting, of } = await invited(await filled());
    const child = of('Lê Văn Bé');
    const done = await post(clerk, `/invitations/${child}/register`, { list, months: 12, from: '2027-01' }, 1, AFTER);

    expect(done.body).toMatchObject({ list, outcome: 'joined', came: true });
    expect((await desk.get(clerk, `/v1/lists/${list}/entries`, NOW)).text).toContain('Lê Văn Bé');
    expect((await post(clerk, `/invitations/${child}/register`, { list }, 2, AFTER)).body?.code).toBe(
      'registered-already',
    );
    await post(clerk, `/meetings/${meeting}/close`, { held: true }, 2, AFTER);
    const outcome = (said: string) => followUp(clerk, [{ invitation: child, version: 2, outcome: said }]);
    expect((await outcome('refused')).body).toMatchObject({
      code: 'registered-already',
      errors: [{ pointer: '/followUps/0/outcome' }],
    });
    expect((await outcome('joined')).body).toMatchObject({ items: [{ list, outcome: 'joined' }] });
  });
});

describe('nobody sees people outside their unit', () => {
  it('neither another commune nor a reader, and a supervisor sees numbers alone', async () => {
    const extract = await filled();
    const { meeting, people, of } = await invited(extract);
    for (const path of [
      `/extracts/${extract}`,
      `/extracts/${extract}/people`,
      `/extracts/${extract}/export`,
      `/meetings/${meeting}`,
      `/meetings/${meeting}/letters`,
      `/meetings/${meeting}/invitations`,
    ]) {
      expect([path, (await get(neighbour, path)).status]).toEqual([path, 404]);
      expect([path, (await get(supervisor, path)).status]).toEqual([path, 403]);
    }
    expect((await post(neighbour, `/extracts/${extract}/review`)).status).toBe(404);
    const one = { invitation: of('Vũ Thị Hạn'), version: 1 };
    expect((await attend(neighbour, meeting, [{ ...one, came: true }])).status).toBe(404);
    expect((await followUp(neighbour, [{ ...one, outcome: 'joined' }])).status).toBe(404);
    expect((await get(neighbour, '/counts?commune=09562&period=2026')).status).toBe(404);
    const plan = { residentialGroup: three, heldOn: MEETING_DAY, place: 'Nhà văn hóa', startsAt: '19:30' };
    expect((await post(neighbour, '/meetings', plan)).body?.code).toBe('unknown-group-here');
    // The insurer, to whom no population is ever given.
    expect(items(await get(insurer, '/extracts')).map(({ id }) => id)).not.toContain(extract);
    expect(people.length).toBe(4);
  });

  it('nor a collaborator another group than their own, in people, meetings or follow-ups', async () => {
    const extract = await filled();
    const { meeting, of } = await invited(extract);
    const bound = await desk.offices.officer(ward, 'maker');
    const body = { member: bound.member, residentialGroups: [four] };
    expect((await post(chair, '/collaborators', body)).body).toEqual(body);

    expect(names(await get(bound, `/extracts/${extract}/people`)).toSorted()).toEqual([
      'Hoàng Văn Học',
      'Phạm Thị Già',
    ]);
    expect((await get(bound, `/meetings/${meeting}`)).status).toBe(404);
    expect((await post(bound, `/extracts/${extract}/hand-over`, undefined, 2)).status).toBe(403);
    const one = { invitation: of('Vũ Thị Hạn'), version: 1 };
    expect((await attend(bound, meeting, [{ ...one, came: true }])).status).toBe(404);
    await post(clerk, `/meetings/${meeting}/close`, { held: true }, 2, AFTER);
    const assigning = { followUps: [of('Vũ Thị Hạn')], agency: ward.id, member: bound.member };
    expect((await post(clerk, '/follow-ups/assign', assigning, undefined, AFTER)).body?.code).toBe(
      'not-a-collaborator',
    );
    expect(names(await get(bound, '/follow-ups', AFTER))).toEqual([]);

    // Given to the commune, and to nobody there yet: it is not theirs by that.
    await post(clerk, '/follow-ups/assign', { followUps: assigning.followUps, agency: ward.id }, undefined, AFTER);
    const outcome = { outcome: 'moved' };
    expect([
      (await post(bound, `/invitations/${of('Vũ Thị Hạn')}/attendance`, { came: true }, 2, AFTER)).status,
      (await post(bound, `/invitations/${of('Vũ Thị Hạn')}/outcome`, outcome, 2, AFTER)).status,
      (await post(bound, '/follow-ups/assign', { followUps: assigning.followUps, agency: ward.id }, undefined, AFTER))
        .status,
    ]).toEqual([404, 404, 404]);
  });

  it('nor whoever comes back, before an approver says what they see', async () => {
    const extract = await filled();
    const { id: agency } = ward;
    const bound = await desk.offices.officer(ward, 'maker');
    await post(chair, '/collaborators', { member: bound.member, residentialGroups: [four] });
    await desk.post(chair, `/v1/agencies/${agency}/members/${bound.member}/revoke`);
    const again = { subject: bound.subject, roles: ['maker', 'confirmer'] };
    const added = await desk.post(chair, `/v1/agencies/${agency}/members`, { body: again });
    expect(added.status).toBe(201);

    expect(names(await get(bound, `/extracts/${extract}/people`)).toSorted()).toEqual([
      'Hoàng Văn Học',
      'Phạm Thị Già',
    ]);
    const all = { member: added.body?.id, residentialGroups: [] };
    expect((await post(chair, '/collaborators', all)).body).toEqual(all);
    expect(names(await get(bound, `/extracts/${extract}/people`)).length).toBeGreaterThan(4);
  });

  it('nor does who is bound to groups unbind themselves, or dispose of what is of all groups', async () => {
    const [extract, businesses] = [await filled(), await opened({ kind: 'household-businesses', month: '2026-10' })];
    const bound = await desk.offices.officer(ward, 'approver');
    await post(chair, '/collaborators', { member: bound.member, residentialGroups: [four] });

    expect([
      (await post(bound, '/collaborators', { member: bound.member, residentialGroups: [] })).status,
      (await post(bound, `/extracts/${extract}/delete`, undefined, 2)).status,
      (await post(bound, `/extracts/${businesses}/hand-over`, undefined, 1)).status,
    ]).toEqual([403, 403, 403]);
  });

  it('and whoever looks or takes people out stands in the record', async () => {
    const extract = await filled();
    await get(clerk, `/extracts/${extract}/people?group=renewal`);
    const file = await get(chair, `/extracts/${extract}/export?format=csv&group=renewal`);
    expect(file.text).toContain('Vũ Thị Hạn');
    expect(file.text).not.toContain('Trần Thị Chợ');
    const records = items(await get(chair, `/extracts/${extract}/audit`));
    expect(records.map((one) => [one.operation, one.actor])).toEqual([
      ['extract.open', clerk.person],
      ['extract.import', clerk.person],
      ['extract.look', clerk.person],
      ['extract.export', chair.person],
    ]);
    expect(JSON.stringify(records)).not.toMatch(/Trần|001192/);
  });
});

describe('new household businesses', () => {
  const CSV =
    'STT,Tên hộ kinh doanh,Chủ hộ,Số giấy chứng nhận,Ngày cấp,Tổ dân phố\r\n1,Hộ Kinh Doanh Ví Dụ,Lý Thị Chủ,01A8000123,05/11/2026,Tổ 3\r\n';

  it('go to the insurer once, who sees them from then on; the deadline of the month is met by it', async () => {
    const extract = await opened({ kind: 'household-businesses', month: '2026-11' });
    await sendFile(clerk, extract, CSV);
    expect((await get(insurer, `/extracts/${extract}/people`)).status).toBe(404);
    expect((await post(clerk, `/extracts/${extract}/hand-over`, undefined, 2)).status).toBe(200);
    expect(names(await get(insurer, `/extracts/${extract}/people`))).toEqual(['Lý Thị Chủ']);
    expect((await post(clerk, `/extracts/${extract}/hand-over`, undefined, 3)).body?.code).toBe('not-to-hand-over');

    // One that was opened by mistake, and deleted, is none.
    const mistake = await opened({ kind: 'household-businesses', month: '2026-11' });
    await post(chair, `/extracts/${mistake}/delete`, undefined, 1);
    const over = '2026-12-01T03:00:00.000Z';
    const { body: counted } = await get(supervisor, '/counts?commune=09562&period=2026-11', over);
    expect(counted?.newBusinesses).toEqual({ lists: 1, businesses: 1, handedOver: 1 });

    const { body } = await desk.get(clerk, '/v1/deadlines/states?year=2026', NOW);
    const duties: readonly Record<string, unknown>[] = Object(body).duties;
    const of = (period: string) => duties.find(({ id }) => String(id).includes(`new-businesses.${period}`));
    expect(of('2026-11')).toMatchObject({ state: 'met', evidence: { done: true, inTime: true, doneOn: '2026-11-24' } });
    expect(of('2026-10')).toMatchObject({ state: 'late', evidence: { done: false } });
  });
});

it('an extract is gone the day after its last, with a record and its numbers', async () => {
  const extract = await opened({ keepUntil: '2026-12-05' });
  await sendFile(clerk, extract, [HEAD, ROWS[0]].join('\r\n'));
  await system.scheduled(TRIGGERS.hour, new Date('2026-12-05T16:00:00Z'));
  expect((await get(clerk, `/extracts/${extract}`)).body?.deletedAt).toBeNull();

  await system.scheduled(TRIGGERS.hour, new Date('2026-12-05T17:00:00Z'));
  expect((await get(clerk, `/extracts/${extract}`)).body).toMatchObject({
    stored: 1,
    deletedBecause: 'kept-long-enough',
  });
  const left = await desk.offices.sql('select count(*)::int as people from app.extract_person where extract = $1', [
    extract,
  ]);
  expect(left).toEqual([{ people: 0 }]);
  const [last] = items(await get(clerk, `/extracts/${extract}/audit`)).toReversed();
  expect(last).toMatchObject({
    operation: 'extract.delete',
    actorKind: 'system',
    detail: { because: 'kept-long-enough', people: 1 },
  });
});

it('cards that end are told ten days before, to whoever issues them: how many, and once', async () => {
  const ledger = await ledgerOf(desk.offices.sql);
  const sets = [{ belongsTo: '2027-Q1', month: '2027-01', state: 100_000, local: 50_000 }];
  const card = await ledger.cover({ sets, localHolder: 'city' });
  await desk.offices.sql(
    "update app.coverage set card_issued_on = '2027-01-02', card_from = '2027-01-02', card_until = '2027-06-30' where id = $1",
    [card],
  );
  const told = () =>
    desk.offices.sql(
      `select e.kinds, e.detail ->> 'cards' as cards, e.detail ->> 'endsOn' as ends_on from app.outbox e
       join app.coverage c on c.list = e.subject where e.type = 'list.cards-ending' and c.id = $1`,
      [card],
    );
  await system.scheduled(TRIGGERS.hour, new Date('2027-06-19T16:00:00Z'));
  expect(await told()).toEqual([]);
  await system.scheduled(TRIGGERS.hour, new Date('2027-06-19T17:00:00Z'));
  await system.scheduled(TRIGGERS.hour, new Date('2027-06-20T17:00:00Z'));
  expect(await told()).toEqual([{ kinds: ['insurer-local', 'insurer-city'], cards: '1', ends_on: '2027-06-30' }]);
});

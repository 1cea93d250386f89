// Protects the registers of a commune: what is decided about people is entered once, found again, ended and corrected
// without being lost; nobody else reads it; and no clear column tells which register anybody is on.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf, EARLY, idOf } from '../../support/lists.ts';
import { as, type Officer } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';
import { type Answered, send } from '../../support/send.ts';
import { newPerson } from './people.ts';

let system: System;
let desk: Desk;
let clerk: Officer;
let neighbour: Officer;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  clerk = await desk.officer(await desk.agency('commune', '19789'), 'maker');
  neighbour = await desk.officer(await desk.agency('commune', '19753'), 'maker');
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

const decision = (over: object = {}, person = newPerson()) => ({
  kind: 'near-poor',
  decidedOn: '2026-11-28',
  decisionNumber: '12/QĐ-UBND',
  from: '2027-01',
  until: '2027-12',
  person,
  ...over,
});

const enter = (body: object, who: Officer = clerk, key: string = randomUUID()) =>
  desk.post(who, '/v1/registrations', { body, now: EARLY, key });

const items = ({ body }: Answered): readonly Record<string, unknown>[] =>
  Array.isArray(body?.items) ? body.items : [];

async function search(who: Officer, citizenNumber: string) {
  return items(await desk.post(who, '/v1/registrations/search', { body: { citizenNumber }, now: EARLY }));
}

describe('a decision', () => {
  it('is entered, and read by its commune with everything that was said', async () => {
    const body = decision();
    const entered = await enter(body);
    expect([entered.status, entered.body?.isNew]).toEqual([201, true]);

    const { body: read, headers } = await desk.get(clerk, `/v1/registrations/${idOf(entered)}`, EARLY);
    expect(read).toMatchObject({
      commune: '19789',
      kind: 'near-poor',
      decidedOn: '2026-11-28',
      from: '2027-01',
      until: '2027-12',
      person: { name: body.person.name, citizenNumber: body.person.citizenNumber, household: null },
      holds: false,
      endedOn: null,
      madeBy: clerk.person,
      madeAt: '2026-12-01T08:00:00Z',
    });
    expect(headers.get('etag')).toBe('"1"');
    expect((await desk.get(clerk, `/v1/registrations/${idOf(entered)}`, '2027-01-01T00:00:00+07:00')).body?.holds).toBe(
      true,
    );
  });

  it('is entered once: by the key it was sent under, and by itself', async () => {
    const body = decision();
    const key = randomUUID();
    const [first, again, other] = [await enter(body, clerk, key), await enter(body, clerk, key), await enter(body)];

    expect(again.text).toBe(first.text);
    expect(other.body).toEqual({ id: first.body?.id, isNew: false });
    expect(await search(clerk, body.person.citizenNumber)).toHaveLength(1);
    expect((await enter(decision(), clerk, key)).body).toMatchObject({ code: 'idempotency-key-reused' });
  });

  it('is one of several a person may have, of other kinds and other days', async () => {
    const person = newPerson();
    await enter(decision({}, person));
    await enter(decision({ decidedOn: '2025-11-20', from: '2026-01', until: '2026-12' }, person));
    await enter(decision({ kind: 'disability', degree: 'mild', until: null }, person));

    const found = await search(clerk, person.citizenNumber);
    // All three were entered at one instant, by X-Now: their order is nobody's.
    expect(found.map(({ kind, decidedOn, degree }) => `${kind} ${decidedOn} ${degree}`).toSorted()).toEqual([
      'disability 2026-11-28 mild',
      'near-poor 2025-11-20 null',
      'near-poor 2026-11-28 null',
    ]);
  });

  it.each([
    ['a detail that its kind needs', decision({ kind: 'exited' }), '/exitedFrom', 'missing'],
    ['a detail of another kind', decision({ degree: 'mild' }), '/degree', 'unknown-field'],
    ['months that end before they begin', decision({ until: '2026-12' }), '/until', 'out-of-range'],
    ['a day that has not come', decision({ decidedOn: '2026-12-02' }), '/decidedOn', 'in-the-future'],
    [
      'a number that is none',
      decision({}, { ...newPerson(), citizenNumber: '12345' }),
      '/person/citizenNumber',
      'not-a-citizen-number',
    ],
    ['a field nobody knows', { ...decision(), group: 'CN' }, '/group', 'unknown-field'],
  ])('is refused with %s', async (_, body, pointer, code) => {
    const refused = await enter(body);
    expect(refused.status).toBe(422);
    expect(refused.body?.errors).toMatchObject([{ pointer, code }]);
  });

  it('is ended on a day and with a reason, and holds no more after that', async () => {
    const body = decision();
    const id = idOf(await enter(body));
    const path = `/v1/registrations/${id}`;
    const asked = { body: { on: '2027-03-15', reason: 'Chuyển đi nơi khác' }, now: EARLY };

    expect((await desk.post(clerk, `${path}/end`, asked)).status).toBe(428);
    expect((await desk.post(clerk, `${path}/end`, { ...asked, version: 7 })).status).toBe(412);
    expect((await desk.post(clerk, `${path}/end`, { ...asked, version: 1 })).body).toEqual({ id, version: 2 });
    expect((await desk.post(clerk, `${path}/end`, { ...asked, version: 2 })).body).toMatchObject({
      status: 409,
      code: 'registration-ended',
    });
    const held = async (now: string) => (await desk.get(clerk, path, now)).body?.holds;
    expect([await held('2027-03-31T00:00:00Z'), await held('2027-04-01T00:00:00Z')]).toEqual([true, false]);
    expect((await desk.get(clerk, path, EARLY)).body).toMatchObject({
      endedOn: '2027-03-15',
      endReason: 'Chuyển đi nơi khác',
    });
    expect((await enter(body)).body?.isNew).toBe(true);
  });

  it('is corrected by another that takes its place; what was written stays', async () => {
    const body = decision();
    const id = idOf(await enter(body));
    const right = decision({ kind: 'poor' }, body.person);
    const corrected = await desk.post(clerk, `/v1/registrations/${id}/correct`, {
      body: right,
      version: 1,
      now: EARLY,
    });

    expect(corrected.body).toMatchObject({ version: 1 });
    expect(
      (await search(clerk, body.person.citizenNumber)).map(({ kind, supersededBy }) => [kind, supersededBy]),
    ).toEqual(
      expect.arrayContaining([
        ['near-poor', corrected.body?.id],
        ['poor', null],
      ]),
    );
    const again = await desk.post(clerk, `/v1/registrations/${id}/correct`, { body: right, version: 2, now: EARLY });
    expect(again.body).toMatchObject({ code: 'registration-ended' });
  });
});

describe('pages', () => {
  it('show all of a commune, one time each, and what is filtered by register and month', async () => {
    const who = await desk.officer(await desk.agency('commune', '19774'), 'maker');
    const kinds = ['poor', 'near-poor', 'disability'] as const;
    for (const kind of kinds) {
      for (let at = 0; at < 3; at += 1) {
        await enter(decision({ kind, ...(kind === 'disability' ? { degree: 'severe' } : {}) }), who);
      }
    }
    const paged = async (query: string) => {
      const found: unknown[] = [];
      let next: unknown = null;
      do {
        const page = await desk.get(
          who,
          `/v1/registrations?limit=2${query}${next === null ? '' : `&cursor=${next}`}`,
          EARLY,
        );
        found.push(...items(page).map(({ id, kind }) => `${kind} ${id}`));
        next = page.body?.next ?? null;
      } while (next !== null);
      return found;
    };

    const all = await paged('');
    expect([all.length, new Set(all).size]).toEqual([9, 9]);
    expect((await paged('&kind=disability')).map((one) => String(one).split(' ')[0])).toEqual(
      Array(3).fill('disability'),
    );
    expect(await paged('&month=2026-12')).toEqual([]);
    expect(await paged('&month=2027-12')).toHaveLength(9);
  });
});

describe('a file', () => {
  const csv = (lines: readonly string[]) =>
    `Họ và tên,Số CCCD,Ngày sinh,Đối tượng,Ngày quyết định\n${lines.join('\n')}\n`;
  const line = (person: ReturnType<typeof newPerson>, group = '', on = '') =>
    `${person.name},${person.citizenNumber},${person.birthDate},${group},${on}`;
  const upload = (text: string, query: string, key: string = randomUUID(), who: Officer = clerk) =>
    send(`${system.url}/v1/registers/import?${query}`, {
      method: 'POST',
      headers: { ...as(who), 'X-Now': EARLY, 'Idempotency-Key': key, 'Content-Type': 'text/csv; charset=utf-8' },
      body: text,
    });

  it('is answered row by row: what holds together is entered, the rest says what to mend', async () => {
    const [one, two, three, four] = [newPerson(), newPerson(), newPerson(), newPerson()];
    const text = csv([
      line(one, 'Hộ cận nghèo'),
      line(two, 'Hộ nghèo'),
      line({ ...three, citizenNumber: '123' }),
      line(four, '', '03/12/2026'),
      line(one, 'Hộ cận nghèo'),
    ]);
    const key = randomUUID();
    const answer = await upload(text, 'kind=near-poor&decidedOn=2026-11-28&from=2027-01&until=2027-12', key);

    expect(answer.body).toMatchObject({ entered: 1, known: 1, refused: 3 });
    const rows = answer.body?.rows;
    expect(
      Array.isArray(rows) ? rows.map(({ outcome, findings }) => [outcome, findings[0]?.code ?? null]) : [],
    ).toEqual([
      ['entered', null],
      ['refused', 'another-register'],
      ['refused', 'citizen-number-form'],
      ['refused', 'decision-in-the-future'],
      ['known', null],
    ]);
    expect((await upload(text, 'kind=near-poor&decidedOn=2026-11-28&from=2027-01&until=2027-12', key)).text).toBe(
      answer.text,
    );
    expect((await upload(text, 'kind=near-poor&decidedOn=2026-11-28&from=2027-01&until=2027-12')).body).toMatchObject({
      entered: 0,
      known: 2,
    });
    expect(await search(clerk, one.citizenNumber)).toHaveLength(1);
  });

  it('says in its column what else a kind needs, or has it said for all', async () => {
    const [both, near, sent] = [newPerson(), newPerson(), newPerson()];
    const text = csv([line(both, 'Thoát nghèo và thoát cận nghèo'), line(near, 'Thoát cận nghèo'), line(sent)]);
    const answer = await upload(text, 'kind=exited&decidedOn=2026-11-28&exitedFrom=poverty');
    expect(answer.body).toMatchObject({ entered: 3 });
    const left = async (person: { citizenNumber: string }) =>
      (await search(clerk, person.citizenNumber))[0]?.exitedFrom;
    expect([await left(both), await left(near), await left(sent)]).toEqual(['both', 'near-poverty', 'poverty']);

    const without = await upload(csv([line(newPerson())]), 'kind=disability&decidedOn=2026-11-28');
    expect(without.body).toMatchObject({ entered: 0, refused: 1 });
  });

  it('that is no list is refused as a whole', async () => {
    const refused = await upload('xin chào', 'kind=poor&decidedOn=2026-11-28');
    expect([refused.status, refused.body?.code]).toEqual([422, 'file-refused']);
  });

  it('of thousands is entered by one act, also by two clerks at once', async () => {
    const people = Array.from({ length: 1_000 }, () => newPerson());
    const text = csv(people.map((person) => line(person)));
    const both = await Promise.all([0, 1].map(() => upload(text, 'kind=poor&decidedOn=2026-11-28')));
    const sum = (name: string) => both.reduce((all, { body }) => all + Number(body?.[name]), 0);

    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect([sum('entered'), sum('known')]).toEqual([1_000, 1_000]);
  });
});

describe('nobody else', () => {
  it('reads or changes a register, and learns that it is there', async () => {
    const body = decision();
    const id = idOf(await enter(body));
    const nowhere = randomUUID();
    const change = { version: 1, now: EARLY };
    for (const path of ['', '/end', '/correct']) {
      const told = async (of: string) => {
        const url = `/v1/registrations/${of}${path}`;
        const sent = path === '/end' ? { on: '2027-01-01', reason: 'x' } : decision();
        const { status, body: said } =
          path === '' ? await desk.get(neighbour, url) : await desk.post(neighbour, url, { ...change, body: sent });
        return [status, { ...said, requestId: '' }];
      };
      expect(await told(id)).toEqual(await told(nowhere));
      expect((await told(id))[0]).toBe(404);
    }
    expect(await search(neighbour, body.person.citizenNumber)).toEqual([]);
  });

  it('not even as the role of the application, without or with another context', async () => {
    const body = decision();
    const id = idOf(await enter(body));
    const { Client } = (await import('pg')).default;
    const client = new Client({ connectionString: system.databaseUrl('app') });
    await client.connect();
    const seen = async (agency: string | null, person: string | null) => {
      await client.query('begin');
      if (agency !== null) await client.query('select app.enter($1, $2, false, null)', [agency, person]);
      const { rowCount } = await client.query('select from app.registration where id = $1', [id]);
      await client.query('rollback');
      return rowCount;
    };
    const insurer = await desk.officer(await desk.agency('insurer-city'), 'approver');
    expect(await seen(null, null)).toBe(0);
    expect(await seen(neighbour.agency.id, neighbour.person)).toBe(0);
    expect(await seen(insurer.agency.id, insurer.person)).toBe(0);
    expect(await seen(clerk.agency.id, clerk.person)).toBe(1);
    await expect(client.query('delete from app.registration')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('update app.registration set person = standing')).rejects.toMatchObject({
      code: '42501',
    });
    await client.end();
  });

  it('finds a name, a number or a register in a clear column', async () => {
    const person = { ...newPerson(), name: 'Đánh Dấu Riêng', note: 'ghi chú riêng tư' };
    await enter(decision({ kind: 'disability', degree: 'very-severe', decisionNumber: '77/QĐ-RIENG' }, person));
    const [row] = await desk.offices.sql(
      'select to_jsonb(r) as row from app.registration r order by made_at desc, changed_at desc limit 1',
    );
    const text = JSON.stringify(await desk.offices.sql('select to_jsonb(r) as row from app.registration r'));
    expect(row).toBeDefined();
    for (const marked of [
      'Đánh Dấu',
      person.citizenNumber,
      'disability',
      'very-severe',
      'near-poor',
      'RIENG',
      'riêng tư',
      '2026-11-28',
    ]) {
      expect([marked, text.includes(marked)]).toEqual([marked, false]);
    }
    const everywhere = [
      ...(await desk.offices.sql('select to_jsonb(a) as row from app.audit a')),
      ...(await desk.offices.sql('select to_jsonb(i) as row from app.idempotency i')),
    ];
    const kept = JSON.stringify(everywhere) + system.logs().join('\n');
    for (const marked of ['Đánh Dấu', person.citizenNumber, 'very-severe', 'RIENG', 'riêng tư']) {
      expect([marked, kept.includes(marked)]).toEqual([marked, false]);
    }
  });
});

describe('the insurer', () => {
  it('checks that somebody stands on the register they are said to stand on, and learns nothing else', async () => {
    const insurer = await desk.officer(await desk.agency('insurer-local'), 'maker');
    const person = newPerson();
    await enter(decision({}, person));
    await enter(decision({ kind: 'disability', degree: 'mild' }, person));
    const check = (kind: string, month: string, citizenNumber = person.citizenNumber, who = insurer) =>
      desk.post(who, '/v1/registrations/check', { body: { citizenNumber, kind, month }, now: EARLY });

    expect((await check('near-poor', '2027-01')).body).toEqual({
      holds: true,
      commune: '19789',
      decidedOn: '2026-11-28',
    });
    const no = { holds: false, commune: null, decidedOn: null };
    expect((await check('near-poor', '2026-12')).body).toEqual(no);
    expect((await check('poor', '2027-01')).body).toEqual(no);
    expect((await check('near-poor', '2027-01', newPerson().citizenNumber)).body).toEqual(no);
    expect((await check('disability', '2027-01')).status).toBe(422);
    const elsewhere = await desk.officer(await desk.agency('insurer-local', undefined, '01'), 'maker');
    expect((await check('near-poor', '2027-01', person.citizenNumber, elsewhere)).body).toEqual(no);
    const asked = await desk.offices.sql(
      "select count(*)::int as count from app.audit where chain = $1 and operation = 'registration.check'",
      [insurer.agency.id],
    );
    expect(asked).toEqual([{ count: 4 }]);
  });
});

describe('a register that is kept', () => {
  it('is said by an approver since when it is complete, and known in the province', async () => {
    const chair = await desk.officer(clerk.agency, 'approver');
    const keep = (completeFrom: string | null, who: Officer = chair) =>
      desk.post(who, '/v1/registers/near-poor/keep', { body: { completeFrom }, now: EARLY });

    expect((await keep('2027-01', clerk)).status).toBe(403);
    expect((await keep('2027-01')).body).toMatchObject({
      commune: '19789',
      kind: 'near-poor',
      completeFrom: '2027-01',
    });
    expect((await keep(null)).body).toMatchObject({ completeFrom: null });
    await keep('2027-02');
    const insurer = await desk.officer(await desk.agency('insurer-city'), 'reader');
    expect(items(await desk.get(insurer, '/v1/registers'))).toMatchObject([
      { commune: '19789', completeFrom: '2027-02' },
    ]);
    const far = await desk.officer(await desk.agency('insurer-city', undefined, '01'), 'reader');
    expect(items(await desk.get(far, '/v1/registers'))).toEqual([]);
  });
});

describe('the record', () => {
  it('has one chain for all registers of a commune, which holds and tells no register', async () => {
    const records = items(await desk.get(clerk, '/v1/registers/audit?limit=200'));
    expect(records.length).toBeGreaterThan(5);
    expect(new Set(records.map(({ chain }) => chain)).size).toBe(1);
    const told = records.filter(({ operation }) => String(operation).startsWith('registration.'));
    expect(told.some((record) => /near-poor|disability/.test(JSON.stringify(record)))).toBe(false);
    const [{ ok } = { ok: null }] = await desk.offices.sql('select app.audit_verify($1) as ok', [records[0]?.chain]);
    expect(ok).toMatchObject({ broken: null });
    expect(items(await desk.get(neighbour, '/v1/registers/audit'))).toEqual([]);
  });
});

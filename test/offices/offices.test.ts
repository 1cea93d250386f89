// Protects how offices come to be: agencies by administrators, members and keys by whoever answers for the agency, each
// request done once however often it is sent, each change on the record, and no key shown a second time.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ISSUER } from '../../dev/issuer.ts';
import { isKeyForm, newKey } from '../../src/auth/key-form.ts';
import { as, type Officer, type Offices, officesOf, type TestAgency } from '../support/offices.ts';
import { type System, startSystem } from '../support/running.ts';
import { type Answered, send, sendJson } from '../support/send.ts';

let system: System;
let offices: Offices;
let administrator: Officer;
let commune: TestAgency;
let chair: Officer;

beforeAll(async () => {
  system = await startSystem();
  offices = await officesOf(system);
  administrator = await offices.officer(await offices.agency({ kind: 'administrator', province: '46' }), 'approver');
  commune = await offices.agency({ kind: 'commune', province: '46', commune: '19789' });
  chair = await offices.officer(commune, 'approver');
});
afterAll(async () => {
  await offices?.close();
  await system?.stop();
});

function post(who: Officer, path: string, body?: unknown, key: string = randomUUID()): Promise<Answered> {
  const headers = { ...as(who), 'Idempotency-Key': key };
  const url = `${system.url}${path}`;
  return body === undefined ? send(url, { method: 'POST', headers }) : sendJson(url, body, headers);
}

const get = (who: Officer, path: string) => send(`${system.url}${path}`, { headers: as(who) });
const meBy = async (key: string) => send(`${system.url}/v1/me`, { headers: { Authorization: `Bearer ${key}` } });
const of = (agency: TestAgency, path: string) => `/v1/agencies/${agency.id}/${path}`;

describe('an agency', () => {
  it('is entered once, however often the request is sent, and the record says so', async () => {
    const body = { kind: 'commune', commune: '19753', name: 'UBND phường Phú Xuân' };
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(administrator, '/v1/agencies', body, key)));
    const [first] = answers;

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(first?.body).toMatchObject({ kind: 'commune', province: '46', commune: '19753', closedAt: null });
    const records = await offices.sql('select operation, actor from app.audit where chain = $1', [first?.body?.id]);
    expect(records).toEqual([{ operation: 'agency.create', actor: administrator.person }]);
  });

  it('of a commune is the only one that is open', async () => {
    const body = { kind: 'commune', commune: '19774', name: 'UBND phường Kim Long' };
    const first = await post(administrator, '/v1/agencies', body);
    const second = await post(administrator, '/v1/agencies', body);
    expect([first.status, second.status, second.body?.code]).toEqual([201, 409, 'commune-has-agency']);

    await post(administrator, `/v1/agencies/${first.body?.id}/close`);
    expect((await post(administrator, '/v1/agencies', body)).status).toBe(201);
  });

  it.each([
    [{ kind: 'commune', name: 'x' }, '/commune', 'missing'],
    [{ kind: 'commune', name: 'x', commune: '99999' }, '/commune', 'unknown-commune'],
    [{ kind: 'commune', name: 'x', commune: '00070' }, '/commune', 'commune-of-another-province'],
    [{ kind: 'ministry', name: 'x' }, '/kind', 'not-one-of'],
    [{ kind: 'school', name: ' ' }, '/name', 'too-short'],
    [{ kind: 'school', name: 'x', id: randomUUID() }, '/id', 'unknown-field'],
    [{ kind: 'school', name: 'x', unitCode: 'abc' }, '/unitCode', 'wrong-form'],
  ])('%j is not taken', async (body, pointer, code) => {
    const { status, body: problem } = await post(administrator, '/v1/agencies', body);

    expect(status).toBe(422);
    expect(problem).toMatchObject({ code: 'invalid', errors: [{ pointer, code }] });
  });

  it('of another province is not this administrator’s to enter', async () => {
    const { body } = await post(administrator, '/v1/agencies', { kind: 'school', province: '01', name: 'x' });

    expect(body).toMatchObject({ status: 403, code: 'not-allowed' });
  });

  it('can be renamed; what is left out stays', async () => {
    const url = `${system.url}/v1/agencies/${commune.id}`;
    const change = (body: object) =>
      send(url, {
        method: 'PATCH',
        headers: { ...as(administrator), 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    await change({ unitCode: '2345678' });
    const { body } = await change({ name: 'UBND phường Thuận Hoá' });

    expect(body).toMatchObject({ name: 'UBND phường Thuận Hoá', unitCode: '2345678' });
    expect((await change({ unitCode: null })).body).toMatchObject({ name: 'UBND phường Thuận Hoá', unitCode: null });
  });

  it('that is closed signs nobody in and changes no more', async () => {
    const school = await offices.agency({ kind: 'school', province: '46' });
    const teacher = await offices.officer(school, 'maker');
    expect((await get(teacher, '/v1/me')).status).toBe(200);
    const first = await post(administrator, of(school, 'close'));
    const again = await post(administrator, of(school, 'close'));

    expect(first.body?.closedAt).not.toBeNull();
    expect(again.body).toEqual(first.body);
    expect((await get(teacher, '/v1/me')).status).toBe(401);
    expect((await post(administrator, of(school, 'members'), { subject: 'x', roles: ['maker'] })).body).toMatchObject({
      status: 409,
      code: 'closed',
    });
  });

  it('is not closed by its own', async () => {
    const { id } = administrator.agency;
    const closed = await post(administrator, `/v1/agencies/${id}/close`);

    expect(closed.body).toMatchObject({ status: 409, code: 'own-agency' });
  });

  it('is found page by page, each once', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await get(administrator, `/v1/agencies?limit=2${cursor}`);
      seen.push(...(JSON.stringify(body).match(/(?<="id":")[^"]+/g) ?? []));
      cursor = typeof body?.next === 'string' ? `&cursor=${body.next}` : '';
    } while (cursor !== '');
    const all = await offices.sql("select id from app.agency where province = '46' order by id");

    expect(seen).toEqual(all.map(({ id }) => id));
    expect((await get(administrator, '/v1/agencies?limit=0')).status).toBe(422);
    expect((await get(administrator, '/v1/agencies?limit=2x')).status).toBe(422);
  });
});

describe('what belongs to an agency', () => {
  it('is of the kind that has such things', async () => {
    const collecting = await offices.agency({ kind: 'collecting-organisation', province: '46' });
    const wrong = [
      await post(administrator, of(collecting, 'offices'), { name: 'x' }),
      await post(administrator, of(commune, 'collectors'), { number: '1' }),
      await post(administrator, of(commune, 'collection-points'), { code: '3456789000TH4619789001', name: 'x' }),
    ];

    expect(wrong.map(({ body }) => body?.code)).toEqual(Array(3).fill('wrong-kind-of-agency'));
  });

  it('has a code or number once, until it is closed', async () => {
    const collecting = await offices.agency({ kind: 'collecting-organisation', province: '46' });
    const point = { code: '3456789000TH4619789077', name: 'Bưu cục' };
    const made = await post(administrator, of(collecting, 'collection-points'), point);
    expect(made.body).toMatchObject({ commune: '19789' });
    expect((await post(administrator, of(collecting, 'collection-points'), point)).body?.code).toBe('already-there');

    const collector = { number: 'NVT-1', collectionPoint: made.body?.id };
    expect((await post(administrator, of(collecting, 'collectors'), collector)).status).toBe(201);
    expect((await post(administrator, of(collecting, 'collectors'), collector)).body?.code).toBe('already-there');

    await post(administrator, of(collecting, `collection-points/${made.body?.id}/close`));
    expect((await post(administrator, of(collecting, 'collection-points'), point)).status).toBe(201);
    const late = await post(administrator, of(collecting, 'collectors'), { ...collector, number: 'NVT-2' });
    expect(late.body).toMatchObject({ status: 422, code: 'unknown-part' });
  });

  it('is, of a commune, a residential group: read by its neighbours, closed by itself', async () => {
    const path = of(commune, 'residential-groups');
    const body = { code: 'TDP7', name: 'Tổ dân phố 7' };
    const first = await post(chair, path, body);
    expect(first).toMatchObject({ status: 201, body: { ...body, agency: commune.id, closedAt: null } });
    expect((await post(chair, path, body)).body).toMatchObject({ status: 409, code: 'already-there' });
    for (const wrong of [
      { ...body, code: '046192000001' },
      { ...body, name: 'Nhà bà Năm' },
    ]) {
      expect((await post(chair, path, wrong)).status).toBe(422);
    }
    const closed = await post(chair, `${path}/${first.body?.id}/close`);
    expect(closed.body?.closedAt).not.toBeNull();
    expect((await post(chair, path, body)).status).toBe(201);

    const next = await offices.officer(await offices.agency({ kind: 'school', province: '46' }), 'reader');
    const { body: page } = await get(next, path);
    expect(page?.items).toHaveLength(2);
    expect((await post(next, path, body)).status).toBe(403);
  });

  it('stands in a commune that exists', async () => {
    const collecting = await offices.agency({ kind: 'collecting-organisation', province: '46' });
    for (const code of ['3456789000TH4699999001', '3456789000TH0119789001']) {
      const { body } = await post(administrator, of(collecting, 'collection-points'), { code, name: 'x' });
      expect(body).toMatchObject({ status: 422, errors: [{ pointer: '/code', code: 'unknown-commune' }] });
    }
  });
});

describe('a member', () => {
  it('is added by what the issuer calls them, signs in, and is out once revoked', async () => {
    const subject = `invented-${randomUUID()}`;
    const added = await post(chair, of(commune, 'members'), {
      subject,
      roles: ['maker', 'reader'],
      title: 'Công chức',
    });
    expect(added.body).toMatchObject({ issuer: ISSUER, subject, roles: ['maker', 'reader'], revokedAt: null });
    const token = await system.issuer.tokenFor({ subject, agency: commune.id, role: 'maker' });
    const me = () => send(`${system.url}/v1/me`, { headers: { Authorization: `Bearer ${token}` } });
    expect((await me()).body).toMatchObject({ id: added.body?.person, member: added.body?.id, role: 'maker' });

    const again = await post(chair, of(commune, 'members'), { subject, roles: ['reader'] });
    expect(again.body).toMatchObject({ status: 409, code: 'member-exists' });
    expect((await post(chair, of(commune, `members/${added.body?.id}/revoke`))).body?.revokedAt).not.toBeNull();
    expect((await me()).status).toBe(401);

    const back = await post(chair, of(commune, 'members'), { subject, roles: ['reader'] });
    expect(back.body).toMatchObject({ person: added.body?.person, roles: ['reader'] });
    expect((await me()).status).toBe(401);
  });

  it('is the same person in another agency', async () => {
    const school = await offices.agency({ kind: 'school', province: '46' });
    const { body } = await post(administrator, of(school, 'members'), { subject: chair.subject, roles: ['reader'] });

    expect(body?.person).toBe(chair.person);
  });

  it.each([
    [{ subject: '046190000001', roles: ['maker'] }, '/subject', 'no-pseudonym'],
    [{ subject: 'x', roles: [] }, '/roles', 'too-short'],
    [{ subject: 'x', roles: ['maker', 'maker'] }, '/roles', 'repeated'],
    [{ subject: 'x', roles: ['chair'] }, '/roles/0', 'not-one-of'],
    [{ subject: 'x', roles: ['maker'], issuer: 'https://login.example.org' }, '/issuer', 'unknown-issuer'],
  ])('%j is not taken', async (body, pointer, code) => {
    const { body: problem } = await post(chair, of(commune, 'members'), body);

    expect(problem).toMatchObject({ status: 422, errors: [{ pointer, code }] });
  });

  it('belongs to an office of the same agency, if to any', async () => {
    const office = await post(chair, of(commune, 'offices'), { name: 'Phòng Văn hóa' });
    const ours = { subject: randomUUID(), roles: ['maker'], office: office.body?.id };
    expect((await post(chair, of(commune, 'members'), ours)).body).toMatchObject({ office: office.body?.id });
    const school = await offices.agency({ kind: 'school', province: '46' });

    const { body } = await post(administrator, of(school, 'members'), ours);
    expect(body).toMatchObject({ status: 422, code: 'unknown-part' });
  });
});

describe('a key', () => {
  const make = (name: string, more: object = {}, key: string = randomUUID()) =>
    post(chair, of(commune, 'keys'), { name, scopes: ['lists:read'], ...more }, key);

  it('is shown to who made it, to them alone, and is kept nowhere', async () => {
    const made = await make('một cửa');
    const key = String(made.body?.key);
    expect([made.status, isKeyForm(key), key.slice(-4)]).toEqual([201, true, made.body?.last4]);
    expect((await meBy(key)).body).toMatchObject({
      kind: 'key',
      id: made.body?.id,
      scopes: ['lists:read'],
      role: null,
    });

    const list = await get(chair, of(commune, 'keys'));
    expect(list.text).toContain(String(made.body?.id));
    expect(list.text).not.toContain(key);
    const tables = await offices.sql(
      "select table_name as name from information_schema.tables where table_schema = 'app'",
    );
    for (const { name } of tables) {
      const rows = await offices.sql(`select t::text as line from app.${name} t`);
      expect([name, rows.some(({ line }) => String(line).includes(key.slice(12)))]).toEqual([name, false]);
    }
    expect(system.logs().some((line) => line.includes(key.slice(12)))).toBe(false);
  });

  it('is the same when the same request is sent again, at once or later', async () => {
    const idempotencyKey = randomUUID();
    const twins = await Promise.all(Array.from({ length: 6 }, () => make('twins', {}, idempotencyKey)));
    const later = await make('twins', {}, idempotencyKey);

    expect(new Set([...twins, later].map(({ text }) => text)).size).toBe(1);
    expect(isKeyForm(String(later.body?.key))).toBe(true);
    expect(await make('other', {}, idempotencyKey)).toMatchObject({ status: 422 });
  });

  it('has one successor while it is changed over, and no third', async () => {
    const first = await make('đổi khóa');
    const second = await make('đổi khóa');
    expect((await make('đổi khóa')).body).toMatchObject({ status: 409, code: 'two-keys-already' });
    for (const { body } of [first, second]) expect((await meBy(String(body?.key))).status).toBe(200);

    await post(chair, of(commune, `keys/${first.body?.id}/revoke`));
    expect((await meBy(String(first.body?.key))).status).toBe(401);
    expect((await meBy(String(second.body?.key))).status).toBe(200);
    expect((await make('đổi khóa')).status).toBe(201);
  });

  it('finds both places taken however many ask at once', async () => {
    const made = await Promise.all(Array.from({ length: 6 }, () => make('cùng lúc')));

    expect(made.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409, 409]);
  });

  it('is good until it expires, and leaves its place to the next', async () => {
    const [one, two] = [await make('hết hạn', { days: 1 }), await make('hết hạn')];
    expect((await meBy(String(one.body?.key))).status).toBe(200);
    await offices.sql(
      "update app.api_key set made_at = now() - interval '2 days', expires_at = now() - interval '1 ms' where id = $1",
      [one.body?.id],
    );

    expect((await meBy(String(one.body?.key))).status).toBe(401);
    expect((await meBy(String(two.body?.key))).status).toBe(200);
    expect((await make('hết hạn')).status).toBe(201);
  });

  it('is good for a year at most', async () => {
    expect((await make('x', { days: 366 })).status).toBe(422);
    const { body } = await make('một năm');
    const days = (Date.parse(String(body?.expiresAt)) - Date.parse(String(body?.madeAt))) / 86_400_000;

    expect(days).toBe(365);
  });

  it('says on which day it was last used', async () => {
    const { body } = await make('dùng gần nhất');
    expect(body?.lastUsedOn).toBeNull();
    await meBy(String(body?.key));
    const [row] = await offices.sql(
      `select last_used_on = (now() at time zone 'Asia/Ho_Chi_Minh')::date as today from app.api_key where id = $1`,
      [body?.id],
    );

    expect(row).toEqual({ today: true });
  });

  it('that never was is refused like one that was revoked', async () => {
    expect((await meBy(newKey(false))).status).toBe(401);
    expect((await meBy(newKey(true))).status).toBe(401);
  });
});

describe('a request that writes', () => {
  it('has to name itself', async () => {
    const { body } = await sendJson(`${system.url}${of(commune, 'offices')}`, { name: 'x' }, as(chair));

    expect(body).toMatchObject({ status: 400, code: 'idempotency-key-missing' });
  });
});

// Protects a person's wish: it reaches the office that lists such people and nobody else, rests on consent that is one, can
// be followed and taken back by a code that tells nothing, and leaves nothing behind once it is taken back.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/requests/code.ts';
import { type Desk, deskOf, EARLY } from '../../support/lists.ts';
import type { HeldKey, Officer } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';
import { type Answered, sendJson } from '../../support/send.ts';
import { newPerson } from '../registers/people.ts';
import { CONSENT, FACTS, wish } from './asking.ts';

let system: System;
let desk: Desk;
let portal: HeldKey;
let clerk: Officer;
let chair: Officer;
let neighbour: Officer;
let round: string;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  portal = await desk.offices.key(await desk.agency('portal'), ['requests:write']);
  const commune = await desk.agency('commune', '19789');
  clerk = await desk.officer(commune, 'maker');
  chair = await desk.officer(commune, 'approver');
  neighbour = await desk.officer(await desk.agency('commune', '19753'), 'maker');
  round = await desk.openRound('46', 'commune-yearly', '2027');
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

const handIn = (body: object, key: string = randomUUID(), who: HeldKey = portal) =>
  desk.post(who, '/v1/requests', { body, now: EARLY, key });
const byCode = (path: string, code: unknown, language = 'vi') =>
  sendJson(`${system.url}/v1/requests/${path}`, { code }, { 'Accept-Language': language });
const stateOf = async (code: unknown) => (await byCode('status', code)).body?.state;
const items = ({ body }: Answered): readonly Record<string, unknown>[] =>
  Array.isArray(body?.items) ? body.items : [];

async function behind(
  code: unknown,
  who = clerk,
): Promise<{ id: string; version: number; wish: Record<string, unknown> }> {
  const [row] = await desk.offices.sql('select id, version from app.request where code_hash = $1', [
    hashOf(String(code)),
  ]);
  const { body } = await desk.get(who, `/v1/requests/${row?.id}`);
  return { id: String(row?.id), version: Number(row?.version), wish: Object(body?.wish) };
}

async function asked(over: object = {}, person = newPerson()) {
  const handed = await handIn(wish(over as Record<string, unknown>, person));
  if (handed.status !== 201) throw new Error(`${handed.status} ${handed.text}`);
  return { code: handed.body?.code, person, ...(await behind(handed.body?.code)) };
}

const draft = () => desk.draft(clerk, round, []);
const take = (who: Officer, request: { id: string; version: number }, list: string, key: string = randomUUID()) =>
  desk.post(who, `/v1/requests/${request.id}/take`, { body: { list }, version: request.version, now: EARLY, key });

describe('a request', () => {
  it('goes to the commune the person lives in, with the rule, the papers and the last day', async () => {
    const person = newPerson();
    const handed = await handIn(wish({}, person));

    expect(handed.status).toBe(201);
    expect(handed.body).toMatchObject({
      stored: true,
      state: 'received',
      outcome: 'eligible',
      rule: { id: 'hi-near-poor', cite: 'NQ 53/2025/NQ-HĐND, Điều 3 khoản 2 điểm a' },
      kind: 'commune-yearly',
      office: { id: clerk.agency.id, name: clerk.agency.name },
      lastDay: '2026-12-24',
      needs: [],
    });
    expect(handed.body?.papers).toHaveLength(1);
    expect(handed.body?.code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{6}$/);
    const found = await behind(handed.body?.code);
    expect(found.wish).toMatchObject({
      rule: 'hi-near-poor',
      kind: 'commune-yearly',
      person: { name: person.name, citizenNumber: person.citizenNumber, commune: '19789' },
      consent: { version: '2026-01', givenBy: 'person', act: 'ticked' },
    });
    expect((await desk.get(clerk, `/v1/requests/${found.id}`)).body).toMatchObject({ wishedOn: '2026-12-01' });
  });

  it('that is sent again is one, and is answered with the same code', async () => {
    const body = wish();
    const key = randomUUID();
    const [first, again] = [await handIn(body, key), await handIn(body, key)];

    expect([again.status, again.text]).toEqual([201, first.text]);
    expect((await handIn(wish(), key)).body).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    const late = await desk.post(portal, '/v1/requests', { body, key, now: '2027-01-20T08:00:00Z' });
    expect(late.text).toBe(first.text);
  });

  it('of whom too little is known is answered with what is needed, and kept nowhere', async () => {
    const count = async () => (await desk.offices.sql('select count(*)::int as n from app.request'))[0]?.n;
    const before = await count();
    const { healthGround: _, allowances: __, ...less } = FACTS;
    const open = await handIn(wish({ facts: less }));

    expect(open.status).toBe(200);
    expect(open.body).toMatchObject({ stored: false, code: null, outcome: 'undetermined', office: null });
    expect(JSON.stringify(open.body?.needs)).toContain('healthGround');
    const refused = await handIn(wish({ facts: { ...FACTS, household: 'other', nationalStandard: 'other' } }));
    expect(refused.body).toMatchObject({ stored: false, outcome: 'refused' });
    expect(refused.body?.reasons).not.toEqual([]);
    expect((await handIn(wish({ from: '2017-01' }))).status).toBe(422);
    expect(await count()).toBe(before);
  });

  it('goes where the law has people of its scheme listed, to the office that is named where there are several', async () => {
    const one = await desk.agency('insurer-local');
    const social = wish({ scheme: 'social-insurance', contribution: { method: 'quarterly' } });
    expect((await handIn(social)).body).toMatchObject({ kind: 'social-insurer', office: { id: one.id } });
    const other = await desk.agency('insurer-local');
    expect((await handIn(social)).body).toMatchObject({ status: 409, code: 'no-office' });
    expect((await handIn({ ...social, office: other.id })).body).toMatchObject({ office: { id: other.id } });
    expect((await handIn({ ...social, office: clerk.agency.id })).body).toMatchObject({ code: 'no-office' });
    const nobody = await handIn(wish({}, { ...newPerson(), commune: '19777' }));
    expect(nobody.body).toMatchObject({ status: 409, code: 'no-office' });
  });

  it('is for the portal’s own province, by its key, and from no page of nobody', async () => {
    const far = await desk.offices.key(await desk.agency('portal', undefined, '01'), ['requests:write']);
    expect((await handIn(wish(), randomUUID(), far)).status).toBe(403);
    const other = await handIn(wish({}, { ...newPerson(), commune: '00070' }));
    expect(other.body?.errors).toMatchObject([{ pointer: '/person/commune', code: 'commune-of-another-province' }]);
    const person = await desk.officer(portal.agency, 'maker');
    expect((await desk.post(person, '/v1/requests', { body: wish(), now: EARLY })).status).toBe(403);
    expect((await sendJson(`${system.url}/v1/requests`, wish())).status).toBe(401);
    const large = wish({ papers: [{ paper: 'x'.repeat(40_000) }] });
    expect((await handIn(large)).status).toBe(413);
  });

  it('is not taken beyond what a portal may hand in a day', async () => {
    const busy = await desk.offices.key(await desk.agency('portal'), ['requests:write']);
    await desk.offices.sql(
      `insert into app.request (id, livemode, portal, province, office, state, code_hash, wished_on, made_at, changed_at)
       select gen_random_uuid(), false, $1, '46', $2, 'withdrawn', encode(sha256(i::text::bytea), 'hex'), '2026-12-01', $3, $3
       from generate_series(1, 4999) i`,
      [busy.agency.id, clerk.agency.id, EARLY],
    );
    expect((await handIn(wish(), randomUUID(), busy)).status).toBe(201);
    const full = await handIn(wish(), randomUUID(), busy);
    expect([full.status, full.body?.code, full.headers.get('retry-after')]).toEqual([429, 'quota-reached', '3600']);
  });
});

describe('consent', () => {
  const objected = async (consent: object, over: object = {}, person: Record<string, unknown> = newPerson()) => {
    const { status, body } = await handIn(wish({ consent: { ...CONSENT, ...consent }, ...over }, person));
    const errors = Array.isArray(body?.errors) ? body.errors : [];
    return [status, ...errors.map(({ pointer, code }) => `${pointer} ${code}`)];
  };

  it('by default is none, and neither is an old one, one to come, or one to another text', async () => {
    expect(await objected({ preselected: true })).toEqual([422, '/consent/preselected consent-by-default']);
    expect(await objected({ version: '2020-01' })).toEqual([422, '/consent/version consent-not-current']);
    expect(await objected({ givenAt: '2026-12-01T16:00:00+07:00' })).toEqual([422, '/consent/givenAt in-the-future']);
    expect(await objected({ givenAt: '2026-08-01T16:00:00+07:00' })).toEqual([
      422,
      '/consent/givenAt consent-not-current',
    ]);
    const { preselected: _, ...unsaid } = CONSENT;
    expect((await handIn(wish({ consent: unsaid }))).body?.errors).toMatchObject([{ code: 'missing' }]);
  });

  it('to sensitive data takes having been told so', async () => {
    const sensitive = { facts: { ...FACTS, ethnicMinority: true } };
    expect(await objected({}, sensitive)).toEqual([422, '/consent/toldSensitive consent-not-told']);
    expect((await objected({ toldSensitive: true }, sensitive))[0]).toBe(201);
  });

  it('of a child is given by who represents it', async () => {
    const child = { name: 'Lê Ví Dụ', citizenNumber: '046211000001', birthDate: '2011-06-01' };
    const parent = { name: 'Lê Thị Mẹ', citizenNumber: '046185000001', relation: 'parent' };
    const by = { givenBy: 'representative', representative: parent };
    expect(await objected({}, {}, child)).toEqual([422, '/consent/representative representative-needed']);
    expect((await objected(by, {}, child))[0]).toBe(201);
    expect(await objected({ ...by, representative: null }, {}, child)).toEqual([
      422,
      '/consent/representative missing',
    ]);
    expect(await objected({ representative: parent })).toEqual([422, '/consent/representative unknown-field']);
  });

  it('is asked for by texts that everybody may read', async () => {
    const response = await fetch(`${system.url}/v1/consents`);
    expect(JSON.stringify(await response.json())).toContain('dữ liệu cá nhân nhạy cảm');
  });
});

describe('the code', () => {
  it('tells where the request is and nothing else, however it is typed', async () => {
    const { code } = await asked();
    const said = await byCode('status', code);
    expect(said.body).toEqual({ state: 'received', says: 'Nơi lập danh sách đã nhận đề nghị.' });
    expect((await byCode('status', code, 'en')).body?.says).toBe('The office that makes the list has the request.');
    expect(await stateOf(String(code).replaceAll('-', '').toLowerCase())).toBe('received');
    expect(await stateOf(String(code).replaceAll('0', 'o').replaceAll('1', 'l'))).toBe('received');
  });

  it('that is none, or nobody’s, is answered alike', async () => {
    const { code } = await asked();
    const text = String(code);
    const wrong = [text.slice(0, -1) + (text.endsWith('0') ? '4' : '0'), '0'.repeat(26), 'U'.repeat(26), `${text}0`];
    for (const path of ['status', 'withdraw']) {
      const answers = await Promise.all(wrong.map((one) => byCode(path, one)));
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
      expect(new Set(answers.map(({ text: told }) => told.replace(/"requestId":"[^"]*"/, ''))).size).toBe(1);
    }
    expect((await byCode('status', 'short')).status).toBe(422);
  });

  it('is nowhere in the database, and in no log', async () => {
    const { code } = await asked();
    await stateOf(code);
    const tables = ['request', 'audit', 'audit_chain', 'idempotency'];
    const all = await Promise.all(
      tables.map((table) => desk.offices.sql(`select to_jsonb(t) as row from app.${table} t`)),
    );
    const text = JSON.stringify(all) + system.logs().join('\n');
    expect(text.includes(String(code)) || text.includes(String(code).replaceAll('-', ''))).toBe(false);
  });
});

describe('the office', () => {
  it('takes a request on a list: a row as a clerk would have typed it, with the day of the wish', async () => {
    const request = await asked({ wishedOn: '2026-11-20' });
    const list = await draft();
    const taken = await take(clerk, request, list);

    expect(taken.body).toMatchObject({ id: request.id, version: 2, state: 'listed', list });
    expect((await desk.get(clerk, `/v1/lists/${list}`)).body).toMatchObject({ counts: { people: 1, refused: 0 } });
    expect(await stateOf(request.code)).toBe('listed');
    await desk.steps(list, [[clerk, 'submit']]);
    expect(await stateOf(request.code)).toBe('submitted');
    await desk.steps(list, [[chair, 'approve']]);
    expect(await stateOf(request.code)).toBe('approved');
    const insurer = await desk.agency('insurer-city');
    await desk.steps(list, [[await desk.officer(insurer, 'maker'), 'receive']]);
    await desk.steps(list, [[await desk.officer(insurer, 'approver'), 'accept']]);
    expect(await stateOf(request.code)).toBe('accepted');
  });

  it('takes it on a supplementary list as well: for the months that it still counts', async () => {
    const request = await asked({ from: '2026-11' });
    const list = await draft();
    await desk.offices.sql('update app.list set supplementary = true where id = $1', [list]);
    expect((await take(clerk, request, list)).status).toBe(200);
    const [row] = items(await desk.get(clerk, `/v1/lists/${list}/entries`));
    expect(row).toMatchObject({ state: 'stored', person: { fromMonth: null }, answer: { from: '2027-01' } });
  });

  it('takes it for what is left of the list’s year, where the months asked for go beyond it', async () => {
    const request = await asked({ from: '2027-06', contribution: { healthMethod: 'annual' } });
    const list = await draft();
    expect((await take(clerk, request, list)).status).toBe(200);
    const [row] = items(await desk.get(clerk, `/v1/lists/${list}/entries`));
    expect(row).toMatchObject({
      state: 'stored',
      person: { months: null },
      answer: { from: '2027-06', months: 7 },
      findings: [{ code: 'months-assumed' }, { code: 'months-unusual' }],
    });
  });

  it('takes it once: with the version it has read, under one key', async () => {
    const request = await asked();
    const list = await draft();
    const key = randomUUID();
    expect((await take(clerk, { ...request, version: 9 }, list)).body).toMatchObject({ code: 'stale' });
    const first = await take(clerk, request, list, key);
    const again = await take(clerk, request, list, key);
    expect([first.status, again.text]).toEqual([200, first.text]);
    expect((await take(clerk, { ...request, version: 2 }, list)).body).toMatchObject({ code: 'request-closed' });
    expect((await desk.get(clerk, `/v1/lists/${list}`)).body).toMatchObject({ counts: { people: 1 } });
  });

  it('puts it on no other kind of list, and on nobody else’s', async () => {
    const request = await asked();
    const other = await desk.draft(clerk, await desk.openRound('46', 'commune-exited', '2027'), []);
    expect((await take(clerk, request, other)).body).toMatchObject({ status: 409, code: 'wrong-list' });
    const theirs = await desk.draft(neighbour, round, []);
    expect((await take(clerk, request, theirs)).status).toBe(404);
    expect(await stateOf(request.code)).toBe('received');
  });

  it('refuses it with a reason that the person is not told', async () => {
    const request = await asked();
    const refuse = { body: { reason: 'Không cư trú tại phường' }, version: 1, now: EARLY };
    expect((await desk.post(clerk, `/v1/requests/${request.id}/refuse`, refuse)).body).toMatchObject({
      state: 'refused',
    });
    expect((await desk.get(clerk, `/v1/requests/${request.id}`)).body).toMatchObject({
      reason: 'Không cư trú tại phường',
    });
    const told = await byCode('status', request.code);
    expect(told.body?.state).toBe('refused');
    expect(told.text).not.toContain('cư trú');
    expect((await take(clerk, { ...request, version: 2 }, await draft())).body).toMatchObject({
      code: 'request-closed',
    });
  });

  it('gets back what came off its list again', async () => {
    const request = await asked();
    const list = await draft();
    await take(clerk, request, list);
    const version = await desk.version(list);
    await desk.post(clerk, `/v1/lists/${list}/withdraw`, { version, now: EARLY });

    expect(await stateOf(request.code)).toBe('received');
    expect((await take(clerk, { ...request, version: 2 }, await draft())).body).toMatchObject({ state: 'listed' });
  });

  it('is the only one who sees it', async () => {
    const { id } = await asked();
    const nowhere = randomUUID();
    const list = await draft();
    const told = async (of: string) => {
      const answers = [
        await desk.get(neighbour, `/v1/requests/${of}`),
        await desk.post(neighbour, `/v1/requests/${of}/refuse`, { body: { reason: 'x' }, version: 1 }),
      ];
      return answers.map(({ status, text }) => [status, text.replace(/"requestId":"[^"]*"/, '')]);
    };
    expect(await told(id)).toEqual(await told(nowhere));
    expect((await told(id)).map(([status]) => status)).toEqual([404, 404]);
    expect((await take(neighbour, { id, version: 1 }, list)).status).toBe(404);
    expect(items(await desk.get(neighbour, '/v1/requests'))).toEqual([]);
    const key = await desk.offices.key(clerk.agency, ['requests:write', 'lists:read']);
    expect((await desk.get(key, `/v1/requests/${id}`)).status).toBe(403);
    expect((await desk.get(portal, `/v1/requests/${id}`)).status).toBe(403);
  });

  it('sees its requests page by page, by state', async () => {
    const all = new Set<unknown>();
    let next: unknown = null;
    do {
      const page = await desk.get(clerk, `/v1/requests?limit=3&state=refused${next === null ? '' : `&cursor=${next}`}`);
      for (const { id, state } of items(page)) all.add(`${state} ${id}`);
      next = page.body?.next ?? null;
    } while (next !== null);
    expect(all.size).toBe(1);
  });
});

describe('a request that is withdrawn', () => {
  it('is gone: nothing of the person is left, whoever asks', async () => {
    const request = await asked();
    expect((await byCode('withdraw', request.code)).body).toMatchObject({ state: 'withdrawn' });
    expect((await byCode('withdraw', request.code)).status).toBe(200);
    expect(await stateOf(request.code)).toBe('withdrawn');
    expect((await desk.get(clerk, `/v1/requests/${request.id}`)).body).toMatchObject({
      state: 'withdrawn',
      wish: null,
    });
    const [row] = await desk.offices.sql('select wish, answer, version from app.request where id = $1', [request.id]);
    expect(row).toEqual({ wish: null, answer: null, version: 2 });
    expect((await take(clerk, { ...request, version: 2 }, await draft())).body).toMatchObject({
      code: 'request-closed',
    });
  });

  it('takes its row off a draft, and whom it claimed', async () => {
    const request = await asked();
    const list = await draft();
    await take(clerk, request, list);
    const claims = () => desk.offices.sql('select from app.claim where list = $1', [list]);
    expect((await claims()).length).toBeGreaterThan(0);
    const before = await desk.version(list);

    expect((await byCode('withdraw', request.code)).status).toBe(200);
    expect((await desk.get(clerk, `/v1/lists/${list}`)).body).toMatchObject({ counts: { people: 0 } });
    expect([await claims(), (await desk.version(list)) > before]).toEqual([[], true]);
    expect(await desk.offices.sql('select from app.entry_row where list = $1', [list])).toEqual([]);
  });

  it('is no longer so once the list was handed in', async () => {
    const request = await asked();
    const list = await draft();
    await take(clerk, request, list);
    await desk.steps(list, [[clerk, 'submit']]);
    const late = await byCode('withdraw', request.code);
    expect(late.body).toMatchObject({ status: 409, code: 'too-late-to-withdraw' });
    expect(await stateOf(request.code)).toBe('submitted');
  });

  it('by the person while the office takes it: one of both, and never half', async () => {
    for (let at = 0; at < 8; at += 1) {
      const request = await asked();
      const list = await draft();
      const [taken, gone] = await Promise.all([take(clerk, request, list), byCode('withdraw', request.code)]);
      const [row] = await desk.offices.sql('select state, wish is null as empty from app.request where id = $1', [
        request.id,
      ]);
      const rows = await desk.offices.sql('select from app.entry_row where list = $1', [list]);
      const told = `${taken.status} ${gone.status} ${row?.state} ${row?.empty} ${rows.length}`;
      expect([
        '409 200 withdrawn true 0', // withdrawn first
        '412 200 withdrawn true 0',
        '200 200 withdrawn true 0', // taken first, then taken off
        '200 409 listed false 1', // met in the middle: busy
      ]).toContain(told);
    }
  });
});

it('leaves nothing of a person in a clear column, a record or a log', async () => {
  const person = { ...newPerson(), name: 'Đánh Dấu Riêng', phone: '0987654321', address: 'Ngõ Đánh Dấu 7' };
  const request = await asked({}, person);
  await take(clerk, request, await draft());
  const refused = await asked({}, { ...person, citizenNumber: '046190999999' });
  await desk.post(clerk, `/v1/requests/${refused.id}/refuse`, {
    body: { reason: 'Đánh Dấu lý do' },
    version: 1,
    now: EARLY,
  });
  await handIn(wish({ facts: {} }, person));
  const tables = await desk.offices.sql(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'app' and c.relkind = 'r'`,
  );
  const rows = [];
  for (const { name } of tables) rows.push(await desk.offices.sql(`select to_jsonb(t) as row from app."${name}" t`));
  const kept = JSON.stringify(rows) + system.logs().join('\n');
  for (const marked of ['Đánh Dấu', person.citizenNumber, '046190999999', '0987654321', '"near-poor"']) {
    expect([marked, kept.includes(marked)]).toEqual([marked, false]);
  }
});

// Protects what every step promises: nobody signs twice, whatever agency they act for; nothing is done on what was not
// read; a step sent again is taken once and answered alike; and an outsider learns nothing.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIGNATURES, type Signature } from '../../../src/lists/lifecycle.ts';
import { bodyOf, type Desk, deskOf, EARLY } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';

let system: System;
let desk: Desk;
let round: string;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  round = await desk.openRound('46', 'commune-yearly', '2027');
});
afterAll(async () => {
  await desk.offices.close();
  await system.stop();
});

let communes = 0;
const CODES = [
  '19753',
  '19774',
  '19777',
  '19789',
  '19858',
  '19804',
  '19813',
  '19815',
  '19867',
  '19819',
  '19828',
  '19831',
];

async function commune() {
  const code = CODES[communes++];
  if (code === undefined) throw new Error('no commune is left');
  const agency = await desk.agency('commune', code);
  return { agency, clerk: await desk.officer(agency, 'maker'), chair: await desk.officer(agency, 'approver') };
}

describe('four eyes', () => {
  // A list that passes every signature: made by a school, confirmed by a commune, approved and received by the insurer.
  async function longest() {
    const school = await desk.agency('school');
    const asked = await commune();
    const insurer = await desk.agency('insurer-local');
    const id = randomUUID();
    await desk.offices.sql(
      `insert into app.round (id, livemode, province, kind, period, policy, form, makers, confirmed_by, approved_by, leads_to, opened_at)
       values ($1, false, '46', 'longest', '2027', 'hue/2026-01', 'Mẫu số 3', '{school}', 'commune', 'insurer-local', 'coverage', now())
       on conflict (livemode, province, kind, period) do update set form = excluded.form`,
      [id],
    );
    const [known] = await desk.offices.sql("select id from app.round where kind = 'longest'");
    return {
      offices: { submit: school, confirm: asked.agency, approve: insurer, receive: insurer, accept: insurer },
      round: String(known?.id),
      rows: [{ commune: asked.agency.commune }],
    };
  }
  const ROLE = {
    submit: 'maker',
    confirm: 'confirmer',
    approve: 'approver',
    receive: 'maker',
    accept: 'approver',
  } as const;

  it('let nobody take two of the five signatures, in whatever agency and role they come', async () => {
    const { offices, round: of, rows } = await longest();
    const told: string[] = [];
    const signers = new Map<Signature, Officer>();
    for (const step of SIGNATURES) signers.set(step, await desk.offices.officer(offices[step], ROLE[step]));
    const list = await desk.draft(signerOf('submit'), of, rows);
    for (const step of SIGNATURES) {
      const version = await desk.version(list);
      for (const earlier of SIGNATURES.slice(0, SIGNATURES.indexOf(step))) {
        // The same person with a seat in the agency that signs next: a member of it once more, in the role it takes.
        const { subject } = signerOf(earlier);
        const here = await seatOf(subject, step);
        const refused = await desk.post(here, `/v1/lists/${list}/${step}`, { version, now: EARLY, body: bodyOf(step) });
        const may = (await desk.get(here, `/v1/lists/${list}`)).body?.may;
        told.push(`${step} after ${earlier}: ${refused.status} ${refused.body?.code} ${String(may).includes(step)}`);
      }
      await desk.steps(list, [[signerOf(step), step]]);
    }

    expect(told).toEqual(
      SIGNATURES.flatMap((step, at) =>
        SIGNATURES.slice(0, at).map((earlier) => `${step} after ${earlier}: 403 four-eyes false`),
      ),
    );

    function signerOf(step: Signature): Officer {
      const signer = signers.get(step);
      if (signer === undefined) throw new Error(step);
      return signer;
    }

    /** Who is a member already gets the role besides: roles are of one row. */
    async function seatOf(subject: string, step: Signature): Promise<Officer> {
      const agency = offices[step];
      await desk.offices.sql(
        `update app.member m set revoked_at = now() from app.person p
         where p.id = m.person and p.subject = $1 and m.agency = $2 and m.revoked_at is null`,
        [subject, agency.id],
      );
      return desk.offices.officer(agency, ROLE[step], subject);
    }
  });

  it('count the hands of a list that was returned as well, but not the hand that returned it', async () => {
    const { agency, clerk, chair } = await commune();
    const list = await desk.draft(clerk, round);
    await desk.steps(list, [
      [clerk, 'submit'],
      [chair, 'return'],
    ]);
    const second = await desk.offices.officer(agency, 'maker');
    await desk.steps(list, [[second, 'submit']]);
    await desk.offices.sql('update app.member set revoked_at = now() where person = $1', [clerk.person]);
    const promoted = await desk.offices.officer(agency, 'approver', clerk.subject);
    const refused = await desk.post(promoted, `/v1/lists/${list}/approve`, { version: 4, now: EARLY });

    expect(refused.body).toMatchObject({ status: 403, code: 'four-eyes' });
    expect((await desk.steps(list, [[chair, 'approve']])).body).toMatchObject({ state: 'approved' });
  });
});

describe('If-Match', () => {
  it('is needed, and has to name the version the list is at', async () => {
    const { clerk } = await commune();
    const list = await desk.draft(clerk, round);
    const submit = (version?: number) =>
      desk.post(clerk, `/v1/lists/${list}/submit`, { now: EARLY, ...(version === undefined ? {} : { version }) });

    expect((await submit()).body).toMatchObject({ status: 428, code: 'precondition-required' });
    expect((await submit(0)).body).toMatchObject({ status: 412, code: 'stale' });
    expect((await submit(2)).body).toMatchObject({ status: 412, code: 'stale' });
    const done = await submit(1);
    expect([done.status, done.headers.get('etag')]).toEqual([200, '"2"']);
    expect((await submit(1)).body).toMatchObject({ status: 412, code: 'stale' });
  });

  it('lets one of two who decide at the same time, and tells the other', async () => {
    const { agency, clerk, chair } = await commune();
    const second = await desk.offices.officer(agency, 'approver');
    const list = await desk.draft(clerk, round);
    await desk.steps(list, [[clerk, 'submit']]);
    const both = await Promise.all([
      desk.post(chair, `/v1/lists/${list}/approve`, { version: 2, now: EARLY }),
      desk.post(second, `/v1/lists/${list}/return`, { version: 2, now: EARLY, body: bodyOf('return') }),
    ]);

    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });
});

describe('a step that is sent again', () => {
  it('is taken once by a hundred twins, who are all answered alike', async () => {
    const { clerk, chair } = await commune();
    const list = await desk.draft(clerk, round);
    const asked = { version: 1, now: EARLY, key: randomUUID() };
    const twins = await Promise.all(
      Array.from({ length: 100 }, () => desk.post(clerk, `/v1/lists/${list}/submit`, asked)),
    );

    expect(new Set(twins.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(twins[0]).toMatchObject({ status: 200, body: { state: 'submitted', version: 2 } });
    const [{ count } = {}] = await desk.offices.sql('select count(*)::int from app.list_step where list = $1', [list]);
    expect(count).toBe(1);

    // Also when the list has long gone on.
    await desk.steps(list, [[chair, 'approve']]);
    const late = await desk.post(clerk, `/v1/lists/${list}/submit`, asked);
    expect(`${late.status} ${late.text}`).toBe(`200 ${twins[0]?.text}`);
    expect(late.headers.get('etag')).toBe('"2"');
  });

  it('is answered again to who lost sight of the list by it', async () => {
    const { clerk, chair } = await commune();
    const counter = await desk.officer(await desk.agency('insurer-local'), 'maker');
    const list = await desk.draft(clerk, round);
    await desk.steps(list, [
      [clerk, 'submit'],
      [chair, 'approve'],
    ]);
    const asked = { version: 3, now: EARLY, key: randomUUID(), body: bodyOf('return') };
    const first = await desk.post(counter, `/v1/lists/${list}/return`, asked);
    const again = await desk.post(counter, `/v1/lists/${list}/return`, asked);

    expect([first.status, again.status, again.text]).toEqual([200, 200, first.text]);
  });

  it('is refused under the key of another request', async () => {
    const { clerk, chair } = await commune();
    const list = await desk.draft(clerk, round);
    await desk.steps(list, [[clerk, 'submit']]);
    const key = randomUUID();
    const body = (reason: string) => ({ version: 2, now: EARLY, key, body: { reasons: [reason] } });

    expect((await desk.post(chair, `/v1/lists/${list}/return`, body('Thiếu chữ ký'))).status).toBe(200);
    const other = await desk.post(chair, `/v1/lists/${list}/return`, body('Thiếu con dấu'));
    expect(other.body).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
  });

  it('may be sent again with the same key after a refusal, once it can be taken', async () => {
    const { clerk } = await commune();
    const list = await desk.draft(clerk, round, []);
    const asked = { version: 1, now: EARLY, key: randomUUID() };
    expect((await desk.post(clerk, `/v1/lists/${list}/submit`, asked)).body).toMatchObject({ code: 'list-empty' });
    await desk.fill(list, [{ commune: clerk.agency.commune }]);

    expect((await desk.post(clerk, `/v1/lists/${list}/submit`, asked)).status).toBe(200);
  });
});

describe('what is not one’s own', () => {
  it('is answered as what is not there, by every way in', async () => {
    const { clerk } = await commune();
    const { clerk: outsider } = await commune();
    const list = await desk.draft(clerk, round);
    const nowhere = randomUUID();
    for (const path of ['', '/steps', '/audit', '/audit/verify']) {
      const theirs = await desk.get(outsider, `/v1/lists/${list}${path}`);
      const missing = await desk.get(outsider, `/v1/lists/${nowhere}${path}`);
      expect([path, theirs.status, { ...theirs.body, requestId: '' }]).toEqual([
        path,
        404,
        { ...missing.body, requestId: '' },
      ]);
    }
    const pages = await desk.get(outsider, `/v1/lists?agency=${clerk.agency.id}`);
    expect(pages.body).toEqual({ items: [], next: null });
    const elsewhere = await desk.officer(await desk.agency('collecting-organisation', undefined, '01'), 'maker');
    const round404 = await desk.get(elsewhere, `/v1/rounds/${round}`);
    const list404 = await desk.post(elsewhere, '/v1/lists', { body: { round }, now: EARLY });
    expect([round404.status, list404.status]).toEqual([404, 404]);
  });

  it('is no part of a page; one’s own comes page by page', async () => {
    const collector = await desk.officer(await desk.agency('collecting-organisation', undefined, '01'), 'maker');
    const monthly = await desk.openRound('01', 'collectors-social', '2026-12');
    const made: string[] = [];
    for (let at = 0; at < 5; at += 1) made.push(await desk.draft(collector, monthly, []));
    const found: unknown[] = [];
    let next: unknown = null;
    do {
      const page = await desk.get(
        collector,
        `/v1/lists?limit=2&round=${monthly}${next === null ? '' : `&cursor=${next}`}`,
      );
      const items = page.body?.items;
      found.push(...(Array.isArray(items) ? items.map(({ id }) => id) : []));
      next = page.body?.next ?? null;
    } while (next !== null);

    expect(found).toEqual(made.toSorted());
    const key = await desk.offices.key(collector.agency, ['lists:read']);
    expect((await desk.get(key, `/v1/lists?round=${monthly}&limit=50`)).body?.items).toHaveLength(5);
  });
});

it('a key may begin a list and read it, and take no step of it', async () => {
  const { agency } = await commune();
  const key = await desk.offices.key(agency, ['lists:draft', 'lists:read']);
  const made = await desk.post(key, '/v1/lists', { body: { round }, now: EARLY });
  const list = String(made.body?.id);

  expect(made).toMatchObject({ status: 201, body: { state: 'draft', may: ['edit'] } });
  expect((await desk.get(key, `/v1/lists/${list}`)).status).toBe(200);
  expect((await desk.post(key, `/v1/lists/${list}/submit`, { version: 1, now: EARLY })).status).toBe(403);
  const reader = await desk.offices.key(agency, ['lists:read']);
  expect((await desk.post(reader, '/v1/lists', { body: { round }, now: EARLY })).status).toBe(403);
});

// Protects a commune's book from many hands at once: what was answered is kept, once; the same decision is one, whoever is
// faster; what was refused has left nothing; and the record holds all of it. On the running system, with real concurrency.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, deskOf, EARLY, idOf } from '../../support/lists.ts';
import { as, type Officer } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';
import { type Answered, send } from '../../support/send.ts';
import { newPerson } from './people.ts';

const WRITERS = 8;
const COMMUNES = ['19753', '19774', '19777', '19789', '19804', '19813'];

let system: System;
let desk: Desk;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

type Person = ReturnType<typeof newPerson>;

const decision = (person: Person = newPerson(), over: object = {}) => ({
  kind: 'near-poor',
  decidedOn: '2026-11-28',
  from: '2027-01',
  until: '2027-12',
  person,
  ...over,
});

/** Eight clerks of a commune of their own. */
async function clerks(): Promise<readonly Officer[]> {
  const agency = await desk.agency('commune', COMMUNES.shift());
  const all: Officer[] = [];
  for (let at = 0; at < WRITERS; at += 1) all.push(await desk.offices.officer(agency, 'maker'));
  return all;
}

const enter = (who: Officer, body: object, key: string) =>
  desk.post(who, '/v1/registrations', { body, now: EARLY, key });

/** As a program does: told to come again, it sends the same once more. */
async function until201(who: Officer, body: object, key: string): Promise<Answered> {
  for (let tried = 0; tried < 20; tried += 1) {
    const answer = await enter(who, body, key);
    if (answer.status === 201) return answer;
    expect([409, 503]).toContain(answer.status);
  }
  throw new Error('never entered');
}

const rowsOf = (who: Officer) =>
  desk.offices.sql('select id, book_version from app.registration where commune = $1', [who.agency.commune]);

/** The record of the book, read by one of its clerks, and checked by the database. */
async function recorded(who: Officer) {
  const { body } = await desk.get(who, '/v1/registers/audit?limit=200', EARLY);
  const items: readonly Record<string, unknown>[] = Array.isArray(body?.items) ? body.items : [];
  const [{ ok } = { ok: null }] = await desk.offices.sql('select app.audit_verify($1) as ok', [items[0]?.chain]);
  return { items, verified: ok };
}

it('eight at once enter five people each: all are kept, each once, and each act is recorded', async () => {
  const all = await clerks();
  const bodies = all.map(() => Array.from({ length: 5 }, () => ({ body: decision(), key: randomUUID() })));
  const answered = await Promise.all(
    all.map(async (who, at) => {
      const ids: string[] = [];
      for (const { body, key } of bodies[at] ?? []) ids.push(idOf(await until201(who, body, key)));
      return ids;
    }),
  );

  const [first] = all;
  if (first === undefined) throw new Error('nobody');
  const kept = await rowsOf(first);
  expect(kept.map(({ id }) => String(id)).toSorted()).toEqual(answered.flat().toSorted());
  const { items, verified } = await recorded(first);
  expect(items.map(({ operation }) => operation)).toEqual(answered.flat().map(() => 'registration.enter'));
  expect(verified).toMatchObject({ records: answered.flat().length, broken: null });
});

it('eight who enter the same decision find one row, which one of them has made', async () => {
  const all = await clerks();
  const body = decision();
  const answers = await Promise.all(all.map((who) => until201(who, body, randomUUID())));

  expect(new Set(answers.map(idOf)).size).toBe(1);
  expect(answers.filter((answer) => answer.body?.isNew === true)).toHaveLength(1);
  expect(await rowsOf(all[0] ?? neverHere())).toHaveLength(1);
});

it('thirty twins under one key are one, and are answered alike', async () => {
  const [who = neverHere()] = await clerks();
  const [body, key] = [decision(), randomUUID()];
  const twins = await Promise.all(Array.from({ length: 30 }, () => enter(who, body, key)));

  expect(new Set(twins.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(twins[0]).toMatchObject({ status: 201, body: { isNew: true } });
  expect(await rowsOf(who)).toHaveLength(1);
  expect((await recorded(who)).items).toHaveLength(1);
});

it('eight who end the same decision end it once; the others are told that it is over, or not what they read', async () => {
  const all = await clerks();
  const [who = neverHere()] = all;
  const id = idOf(await until201(who, decision(), randomUUID()));
  const body = { on: '2027-03-15', reason: 'Chuyển đi nơi khác' };
  const answers = await Promise.all(
    all.map((one) => desk.post(one, `/v1/registrations/${id}/end`, { body, version: 1, now: EARLY })),
  );

  const told = answers.map(({ status, body: said }) => `${status} ${said?.code ?? said?.version}`);
  expect(told.toSorted()).toEqual(['200 2', ...Array.from({ length: WRITERS - 1 }, () => '412 stale')]);
  expect((await recorded(who)).items.map(({ operation }) => operation).toSorted()).toEqual([
    'registration.end',
    'registration.enter',
  ]);
});

it('the same file from four hands at once is entered once, every row of every answer naming the same row', async () => {
  const all = (await clerks()).slice(0, 4);
  const people = Array.from({ length: 40 }, newPerson);
  const lines = people.map((person) => `${JSON.stringify({ ...person, decisionOn: '28/11/2026' })}\n`).join('');
  const importAs = async (who: Officer): Promise<Answered> => {
    const answer = await send(`${system.url}/v1/registers/import?kind=near-poor&from=2027-01&until=2027-12`, {
      method: 'POST',
      headers: {
        ...as(who),
        'X-Now': EARLY,
        'Idempotency-Key': randomUUID(),
        'Content-Type': 'application/x-ndjson',
      },
      body: lines,
    });
    return answer.status === 409 || answer.status === 503 ? importAs(who) : answer;
  };
  const answers = await Promise.all(all.map(importAs));

  expect(answers.map(({ status, body }) => [status, body?.refused])).toEqual(all.map(() => [200, 0]));
  expect(answers.map(({ body }) => Number(body?.entered)).toSorted()).toEqual([0, 0, 0, 40]);
  const named = answers.map(({ body }) => (Array.isArray(body?.rows) ? body.rows.map(({ id }) => id) : []).join(' '));
  expect(new Set(named).size).toBe(1);
  expect(await rowsOf(all[0] ?? neverHere())).toHaveLength(40);
});

function neverHere(): never {
  throw new Error('nobody');
}

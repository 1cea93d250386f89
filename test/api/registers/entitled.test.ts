// Protects those entitled and not listed: who is on a register that the round's list would take is found until somebody
// lists them, by their commune alone; others see numbers, as they were counted last. And the calls that come of a list
// which is handed in to advise.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/requests/code.ts';
import { type Desk, deskOf, EARLY, idOf } from '../../support/lists.ts';
import type { HeldKey, Officer } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';
import type { Answered } from '../../support/send.ts';
import { FACTS, wish } from '../requests/asking.ts';
import { newPerson } from './people.ts';

let system: System;
let desk: Desk;
let clerk: Officer;
let chair: Officer;
let portal: HeldKey;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  const commune = await desk.agency('commune', '19789');
  clerk = await desk.officer(commune, 'maker');
  chair = await desk.officer(commune, 'approver');
  portal = await desk.offices.key(await desk.agency('portal'), ['requests:write']);
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

const items = ({ body }: Answered): readonly Record<string, unknown>[] =>
  Array.isArray(body?.items) ? body.items : [];

const YEAR = { decidedOn: '2026-11-28', from: '2027-01', until: '2027-12' };
type NewPerson = ReturnType<typeof newPerson>;

async function register(over: object, person: NewPerson = newPerson(), who = clerk): Promise<NewPerson> {
  idOf(await desk.post(who, '/v1/registrations', { body: { ...YEAR, ...over, person }, now: EARLY }));
  return person;
}

async function entitled(round: string, who = clerk, limit = 200) {
  const found: Record<string, unknown>[] = [];
  let next: unknown = null;
  do {
    const cursor = next === null ? '' : `&cursor=${next}`;
    const page = await desk.get(who, `/v1/rounds/${round}/entitled?limit=${limit}${cursor}`, EARLY);
    if (page.status !== 200) throw new Error(page.text);
    found.push(...items(page));
    next = page.body?.next ?? null;
  } while (next !== null);
  return found.map(({ registration, rule, cite }) => {
    const { person } = Object(registration);
    return { number: Object(person).citizenNumber, rule, cite };
  });
}

/** Puts somebody on a draft of the round, the way a request comes. */
async function list(round: string, person: NewPerson, over: Record<string, unknown> = {}, draft?: string) {
  const handed = await desk.post(portal, '/v1/requests', { body: wish(over, person), now: EARLY });
  if (handed.status !== 201) throw new Error(handed.text);
  const onto = draft ?? (await desk.draft(clerk, round, []));
  const hash = hashOf(String(handed.body?.code));
  const [waiting] = await desk.offices.sql('select id from app.request where code_hash = $1', [hash]);
  const asked = { body: { list: onto }, version: 1, now: EARLY };
  const taken = await desk.post(clerk, `/v1/requests/${waiting?.id}/take`, asked);
  if (taken.status !== 200) throw new Error(taken.text);
  return { list: onto, entry: String(taken.body?.entry) };
}

describe('entitled, not listed', () => {
  it('is who a list of the round would take, by the clause that carries it, until they are listed', async () => {
    const round = await desk.openRound('46', 'commune-yearly', '2027');
    const near = await register({ kind: 'near-poor' });
    const listed = await register({ kind: 'near-poor' });
    await register({ kind: 'poor' }); // all paid by the state
    await register({ kind: 'average-living', farming: 'fishery' }); // no group of Huế
    await register({ kind: 'exited', exitedFrom: 'both', until: null }); // another list's
    await register({ kind: 'near-poor', from: '2026-01', until: '2026-12' }); // last year's
    const found = [
      { number: near.citizenNumber, rule: 'hi-near-poor', cite: 'NQ 53/2025/NQ-HĐND, Điều 3 khoản 2 điểm a' },
    ];

    expect((await entitled(round)).map(({ number }) => number).toSorted()).toEqual(
      [near.citizenNumber, listed.citizenNumber].toSorted(),
    );
    const { list: draft } = await list(round, listed);
    expect((await desk.get(clerk, `/v1/lists/${draft}`)).body).toMatchObject({ counts: { people: 1, refused: 0 } });
    expect(await entitled(round)).toEqual(found);
    expect(await entitled(round, clerk, 1)).toEqual(found);
    // Withdrawn, the list has nobody any more.
    await desk.post(clerk, `/v1/lists/${draft}/withdraw`, { version: await desk.version(draft), now: EARLY });
    expect(await entitled(round)).toHaveLength(2);
  });

  it('is asked about one’s own registers alone, and for what they left by the law of the round', async () => {
    const round = await desk.openRound('46', 'commune-exited', '2027');
    const neighbour = await desk.officer(await desk.agency('commune', '19753'), 'maker');
    const person = await register({ kind: 'exited', exitedFrom: 'both', until: null });
    await register({ kind: 'exited', exitedFrom: 'near-poverty', until: null }); // left near-poverty alone: no support

    const numbers = async (who = clerk) => (await entitled(round, who)).map(({ number }) => number);
    expect(await numbers()).toContain(person.citizenNumber);
    expect(await numbers(neighbour)).toEqual([]);
    expect((await desk.get(neighbour, `/v1/rounds/${randomUUID()}/entitled`)).status).toBe(404);
    const far = await desk.officer(await desk.agency('commune', '00070', '01'), 'maker');
    expect((await desk.get(far, `/v1/rounds/${round}/entitled`)).status).toBe(404);
  });

  it('is reported by number, each person once, and seen by others as it was counted', async () => {
    const round = await desk.openRound('46', 'commune-yearly', '2028');
    const who = await desk.officer(await desk.agency('commune', '19774'), 'maker');
    const twice = newPerson();
    const year = { from: '2028-01', until: '2028-12' };
    await register({ kind: 'near-poor', ...year }, twice, who);
    await register({ kind: 'near-poor', ...year, decidedOn: '2026-11-29' }, twice, who);
    await register({ kind: 'near-poor', ...year }, newPerson(), who);
    const path = `/v1/rounds/${round}/entitled`;
    const reported = await desk.post(who, `${path}/report`, { now: EARLY });

    expect(reported.body).toEqual({
      commune: '19774',
      entitled: 2,
      listed: 0,
      notListed: 2,
      countedAt: '2026-12-01T08:00:00Z',
    });
    const insurer = await desk.officer(await desk.agency('insurer-city'), 'reader');
    expect(items(await desk.get(insurer, `${path}/counts`))).toEqual([reported.body]);
    expect((await desk.get(insurer, path)).status).toBe(403);
    expect(items(await desk.get(clerk, `${path}/counts`))).toEqual([]);
    // Two near-poor people of a ward are nobody's business outside the offices.
    const council = await desk.officer(await desk.agency('supervisor'), 'reader');
    const few = { commune: '19774', entitled: null, listed: null, notListed: null };
    expect(items(await desk.get(council, `${path}/counts`))).toMatchObject([few]);
    expect((await desk.get(council, `/v1/rounds/${round}/overview`)).body).toMatchObject({
      totals: { notListed: null },
    });
    await register({ kind: 'near-poor', ...year }, newPerson(), who);
    expect(items(await desk.get(insurer, `${path}/counts`))).toMatchObject([{ entitled: 2 }]);
    await desk.post(who, `${path}/report`, { now: EARLY });
    expect(items(await desk.get(insurer, `${path}/counts`))).toMatchObject([{ entitled: 3 }]);
  });

  it('looks through a register of thousands, page after page', async () => {
    const round = await desk.openRound('46', 'commune-yearly', '2029');
    const who = await desk.officer(await desk.agency('commune', '19777'), 'maker');
    const people = Array.from({ length: 1_200 }, (_, at) => {
      const { name, citizenNumber, birthDate } = newPerson();
      return JSON.stringify({ name, citizenNumber, birthDate, group: at % 100 === 0 ? 'hộ cận nghèo' : '' });
    });
    const { as } = await import('../../support/offices.ts');
    const { send } = await import('../../support/send.ts');
    for (const [kind, rows] of [
      ['near-poor', people.filter((row) => row.includes('cận nghèo'))],
      ['poor', people.filter((row) => !row.includes('cận nghèo'))],
    ] as const) {
      const entered = await send(
        `${system.url}/v1/registers/import?kind=${kind}&decidedOn=2026-11-28&from=2029-01&until=2029-12`,
        {
          method: 'POST',
          headers: {
            ...as(who),
            'X-Now': EARLY,
            'Idempotency-Key': randomUUID(),
            'Content-Type': 'application/x-ndjson',
          },
          body: rows.join('\n'),
        },
      );
      expect(entered.body).toMatchObject({ entered: rows.length });
    }
    expect(await entitled(round, who, 5)).toHaveLength(12);
  });
});

describe('the call list', () => {
  let entry: string;
  let person: NewPerson;
  let accepted: string;
  let caller: Officer;
  beforeAll(async () => {
    const round = await desk.openRound('46', 'commune-exited', '2028');
    person = newPerson();
    const left = {
      ...FACTS,
      household: 'exited',
      nationalStandard: 'other',
      exitedFrom: 'poverty',
      exitedOn: '2026-11-20',
    };
    ({ entry, list: accepted } = await list(round, person, { from: null, facts: left }));
    caller = await desk.officer(await desk.agency('insurer-local'), 'maker');
    expect(items(await desk.get(caller, '/v1/calls'))).toEqual([]);
    const approver = await desk.officer(caller.agency, 'approver');
    await desk.steps(accepted, [
      [clerk, 'submit'],
      [chair, 'approve'],
      [caller, 'receive'],
      [approver, 'accept'],
    ]);
  });
  const call = (body: object, version: number, who = caller) =>
    desk.post(who, `/v1/calls/${entry}`, { body, version, now: '2026-12-20T03:00:00Z' });

  it('has whoever is on an accepted list that is to advise: a name and a telephone, and no number of theirs', async () => {
    const page = await desk.get(caller, `/v1/calls?list=${accepted}`);
    expect(items(page)).toEqual([
      {
        entry,
        list: accepted,
        version: 0,
        person: { name: person.name, phone: '0900000000', address: null, residentialGroup: null, commune: '19789' },
        state: 'to-call',
        followUpOn: null,
        calls: [],
      },
    ]);
    expect(page.text).not.toContain(person.citizenNumber);
  });

  it('keeps every call: when, what came of it, when to call again', async () => {
    expect((await call({ outcome: 'no-answer', followUpOn: '2026-12-23' }, 0)).body).toEqual({
      entry,
      version: 1,
      state: 'to-call',
      followUpOn: '2026-12-23',
    });
    expect((await call({ outcome: 'called' }, 0)).body).toMatchObject({ status: 412, code: 'stale' });
    expect((await call({ outcome: 'called', followUpOn: '2026-12-19' }, 1)).status).toBe(422);
    expect((await call({ outcome: 'called', calledOn: '2026-12-25' }, 1)).status).toBe(422);
    const agreed = await call({ outcome: 'agreed', calledOn: '2026-12-19', note: 'Hẹn nộp hồ sơ' }, 1);
    expect(agreed.body).toMatchObject({ version: 2, state: 'agreed', followUpOn: null });

    const [row] = items(await desk.get(caller, '/v1/calls?state=agreed'));
    expect(row).toMatchObject({
      state: 'agreed',
      calls: [
        { outcome: 'no-answer', calledOn: '2026-12-20', followUpOn: '2026-12-23', note: null, actor: caller.person },
        { outcome: 'agreed', calledOn: '2026-12-19', note: 'Hẹn nộp hồ sơ' },
      ],
    });
    expect(items(await desk.get(caller, '/v1/calls?state=to-call'))).toEqual([]);
    await call({ outcome: 'declined', followUpOn: '2026-12-28' }, 2);
    expect(items(await desk.get(caller, '/v1/calls?dueBy=2026-12-28'))).toHaveLength(1);
    expect(items(await desk.get(caller, '/v1/calls?dueBy=2026-12-27'))).toEqual([]);
    const [{ notes } = {}] = await desk.offices.sql(
      'select json_agg(note) as notes from app.call where note is not null',
    );
    expect(JSON.stringify(notes)).not.toContain('Hẹn');
  });

  it('is the insurer’s of that province, and of nobody else', async () => {
    const far = await desk.officer(await desk.agency('insurer-local', undefined, '01'), 'maker');
    expect(items(await desk.get(far, '/v1/calls'))).toEqual([]);
    const told = async (of: string) => {
      const { status, text } = await desk.post(far, `/v1/calls/${of}`, { body: { outcome: 'called' }, version: 0 });
      return [status, text.replace(/"requestId":"[^"]*"/, '')];
    };
    expect(await told(entry)).toEqual(await told(randomUUID()));
    expect((await desk.get(clerk, '/v1/calls')).status).toBe(403);
    const nobody = await desk.post(caller, `/v1/calls/${randomUUID()}`, { body: { outcome: 'called' }, version: 0 });
    expect(nobody.status).toBe(404);
  });

  it('has nobody of a list that covers people', async () => {
    const round = await desk.openRound('46', 'commune-yearly', '2030');
    const covered = await list(round, newPerson());
    const insurer = await desk.agency('insurer-city');
    await desk.steps(covered.list, [
      [clerk, 'submit'],
      [chair, 'approve'],
      [await desk.officer(insurer, 'maker'), 'receive'],
      [await desk.officer(insurer, 'approver'), 'accept'],
    ]);
    expect(items(await desk.get(caller, `/v1/calls?list=${covered.list}`))).toEqual([]);
    const refused = await desk.post(caller, `/v1/calls/${covered.entry}`, { body: { outcome: 'called' }, version: 0 });
    expect(refused.status).toBe(404);
  });
});

// Protects the quote contract as a caller meets it: field names, amounts to the đồng, one id for one question, the same
// bytes for the same question. Everything goes through the client made from our own document.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOLD } from '../../dev/told.ts';
import { AnswerSchema } from '../../src/quotes/answer-schema.ts';
import { HouseholdAnswerSchema } from '../../src/quotes/household-schema.ts';
import { ELDERLY, FISHERMAN, type Household } from '../support/asked.ts';
import { type Client, clientOf } from '../support/client.ts';
import { type System, startSystem } from '../support/running.ts';

let system: System;
let client: Client;

beforeAll(async () => {
  system = await startSystem({ bindings: { BUILD: 'test-build' } });
  client = clientOf(system.url);
});
afterAll(() => system.stop());

async function ask(question: object) {
  const response = await fetch(`${system.url}/v1/quotes`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(question),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

describe('a question about one person', () => {
  it('is answered to the đồng: Hà Nội pays all of it for a woman of 71', async () => {
    const { data } = await client.POST('/v1/quotes', { body: ELDERLY });

    const answer = data?.schemes['health-insurance'];
    expect(answer).toMatchObject({
      outcome: 'eligible',
      rule: { id: 'hi-elderly' },
      total: { months: 1, due: 105_300, state: 0, local: 105_300, participant: 0 },
    });
    expect(data?.schemes['social-insurance']).toBeUndefined();
  });

  it('is answered for both schemes where none is named: Huế, a near-poor fisherman', async () => {
    const { data } = await client.POST('/v1/quotes', { body: FISHERMAN });

    expect(data?.schemes['social-insurance']).toMatchObject({
      outcome: 'eligible',
      total: { months: 4, due: 1_320_000, state: 528_000, local: 132_000, participant: 660_000 },
    });
    expect(data?.schemes['health-insurance']).toMatchObject({
      outcome: 'eligible',
      total: { months: 4, due: 421_200, state: 294_840, local: 126_360, participant: 0 },
    });
    expect(data?.schemes['health-insurance']?.installments.map(({ paidIn, months }) => [paidIn, months])).toEqual([
      ['2026-03', 3],
      ['2026-06', 1],
    ]);
  });

  it('carries the frame of the contract, the ruleset as a header too, and no field beyond the document', async () => {
    const { body, headers } = await ask(FISHERMAN);

    expect(Object.keys(body)).toEqual([
      ...['province', 'from', 'months', 'policy', 'asOn', 'ruleset', 'build', 'quoteId', 'checkedOn', 'schemes'],
    ]);
    expect(body).toMatchObject({ province: '46', policy: 'hue/2026-01', build: 'test-build' });
    expect(headers.get('ansinh-ruleset')).toBe(body.ruleset);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(AnswerSchema.parse(body)).toEqual(body);
  });

  it('starts in this month of Việt Nam and runs for 12 months where nothing is said', async () => {
    const { from: _from, months: _months, ...open } = FISHERMAN;
    const before = monthInVietNam();
    const { body } = await ask(open);

    expect([before, monthInVietNam()]).toContain(body.from);
    expect(body.asOn.slice(0, 7)).toBe(body.from);
    expect(body.months).toBe(12);
  });

  it('asks for what is missing instead of guessing', async () => {
    const { data } = await client.POST('/v1/quotes', { body: { province: '01', from: '2026-03', person: {} } });

    const answer = data?.schemes['social-insurance'];
    expect(answer?.outcome).toBe('undetermined');
    expect(answer?.needs.length).toBeGreaterThan(0);
    expect(answer?.total.participant).toBeNull();
  });

  it('says not-covered where no text is held, and refused where a text says no', async () => {
    const elsewhere = await ask({ ...ELDERLY, province: '48' });
    const young = await ask({ ...ELDERLY, person: { ...ELDERLY.person, birthDate: '1990-01-01' } });

    expect(elsewhere.body.schemes['health-insurance']).toMatchObject({
      outcome: 'not-covered',
      total: { local: null },
    });
    expect(young.status).toBe(200);
    expect(young.body.schemes['health-insurance'].outcome).toBe('refused');
    expect(young.body.schemes['health-insurance'].reasons[0].cite).toMatch(/Điều/);
  });

  it("quotes under another policy of the place, and under the state's alone", async () => {
    const later = await ask({ ...ELDERLY, policy: 'hanoi/2026-07' });
    const state = await ask({ ...FISHERMAN, policy: 'vietnam' });

    expect(later.body.policy).toBe('hanoi/2026-07');
    expect(state.body.policy).toBe('vietnam');
    expect(state.body.schemes['social-insurance'].total.local).toBe(0);
  });

  it('speaks the language of the body before that of the header', async () => {
    const inEnglish = await client.POST('/v1/quotes', { body: { ...ELDERLY, language: 'en' } });
    const inVietnamese = await client.POST('/v1/quotes', { body: ELDERLY });

    expect(inEnglish.response.headers.get('content-language')).toBe('en');
    expect(inVietnamese.response.headers.get('content-language')).toBe('vi');
    expect(inEnglish.data?.schemes['health-insurance']?.rule?.says).not.toBe(
      inVietnamese.data?.schemes['health-insurance']?.rule?.says,
    );
  });
});

describe('the id of a quote', () => {
  it('is the same for the same question, however it is written, and so are the bytes', async () => {
    const one = await ask({ ...FISHERMAN, person: { ...FISHERMAN.person, roles: ['artisan', 'ex-soldier'] } });
    const { birthDate, ...rest } = FISHERMAN.person;
    const other = await ask({
      contribution: { ...FISHERMAN.contribution, method: null },
      person: { ...rest, roles: ['ex-soldier', 'artisan'], inClub: null, birthDate },
      months: 4,
      from: '2026-03',
      schemes: ['health-insurance', 'social-insurance'],
      province: '46',
    });

    expect(other.body.quoteId).toBe(one.body.quoteId);
    expect(JSON.stringify(other.body)).toBe(JSON.stringify(one.body));
  });

  it('differs as soon as one fact, the language or the key differs', async () => {
    const ids = new Set<string>();
    for (const question of [
      FISHERMAN,
      { ...FISHERMAN, language: 'en' },
      { ...FISHERMAN, months: 5 },
      { ...FISHERMAN, contribution: { healthMethod: 'annual' } },
      { ...FISHERMAN, person: { ...FISHERMAN.person, inClub: false } },
      { ...FISHERMAN, person: { ...FISHERMAN.person, birthDate: '1985-09-13' } },
    ]) {
      ids.add((await ask(question)).body.quoteId);
    }
    const elsewhere = await startSystem({ bindings: { QUOTE_ID_KEY: 'another key, of more than 32 characters' } });
    const there = await fetch(`${elsewhere.url}/v1/quotes`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(FISHERMAN),
    });
    ids.add((await there.json()).quoteId);
    await elsewhere.stop();

    expect(ids.size).toBe(7);
  });
});

describe('a question about a household', () => {
  const couple: Household = {
    province: '46',
    schemes: ['health-insurance'],
    from: '2026-03',
    months: 1,
    members: [
      { id: 'first', person: { ...TOLD, birthDate: '1980-02-11' } },
      {
        id: 'supported',
        person: { ...TOLD, birthDate: '1985-01-01', household: 'near-poor', nationalStandard: 'near-poor' },
      },
      { id: 'second', person: { ...TOLD, birthDate: '1983-07-30' } },
    ],
  };

  it('walks down the ladder without those who are supported, and sums it up', async () => {
    const { data } = await client.POST('/v1/quotes/household', { body: couple });

    const due = data?.members.map(({ id, schemes }) => [id, schemes['health-insurance']?.total.due]);
    expect(due?.[0]).toEqual(['first', 105_300]);
    expect(due?.[2]).toEqual(['second', 73_710]);
    const sum = data?.members.reduce((all, { schemes }) => all + (schemes['health-insurance']?.total.due ?? 0), 0);
    expect(data?.totals['health-insurance']?.due).toBe(sum);
  });

  it('has no field beyond the document', async () => {
    const response = await fetch(`${system.url}/v1/quotes/household`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(couple),
    });
    const body = await response.json();

    expect(HouseholdAnswerSchema.parse(body)).toEqual(body);
  });

  it('refuses two members under one mark, and a rank, which is worked out', async () => {
    const [first] = couple.members;
    const twice = await client.POST('/v1/quotes/household', {
      body: { ...couple, members: [...couple.members, ...(first ? [first] : [])] },
    });
    const ranked = await fetch(`${system.url}/v1/quotes/household`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...couple, members: [{ ...first, contribution: { householdRank: 2 } }] }),
    });

    expect(twice.response.status).toBe(422);
    expect(twice.error).toMatchObject({ errors: [{ pointer: '/members/3/id', code: 'repeated' }] });
    expect(await ranked.json()).toMatchObject({
      errors: [{ pointer: '/members/0/contribution/householdRank', code: 'unknown-field' }],
    });
  });
});

function monthInVietNam(): string {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);
}

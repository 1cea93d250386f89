// Protects the law as portals and the press read it: every policy can be opened, priced, printed and compared, in both
// languages, and what it pays is what quotes pay.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policies, statePolicies } from '../../src/policies/index.ts';
import { PolicySchema, StatePolicySchema } from '../../src/rulebook/policy-schema.ts';
import { FISHERMAN } from '../support/asked.ts';
import { type Client, clientOf } from '../support/client.ts';
import { type System, startSystem } from '../support/running.ts';
import { send } from '../support/send.ts';

let system: System;
let client: Client;

beforeAll(async () => {
  system = await startSystem();
  client = clientOf(system.url);
});
afterAll(() => system.stop());

describe('the policies', () => {
  it('are listed, those of places and those of the state', async () => {
    const { data } = await client.GET('/v1/policies');

    expect(data?.policies.map(({ id }) => id)).toEqual(policies.map(({ id }) => id));
    expect(data?.statePolicies.map(({ id }) => id)).toEqual(statePolicies.map(({ id }) => id));
  });

  it.each(policies.map(({ id }) => id))('%s can be read whole, and has no field beyond the document', async (id) => {
    const { status, body } = await send(`${system.url}/v1/policies/${id}`);

    expect(status).toBe(200);
    expect(body?.id).toBe(id);
    expect(PolicySchema.parse(body)).toEqual(body);
  });

  it.each(statePolicies.map(({ id }) => id))('%s of the state too', async (id) => {
    const { status, body } = await send(`${system.url}/v1/policies/${id}`);

    expect(status).toBe(200);
    expect(StatePolicySchema.parse(body)).toEqual(body);
  });

  it('name their revision in every payment that rests on them', async () => {
    const { data: policy } = await client.GET('/v1/policies/{place}/{version}', {
      params: { path: { place: 'hue', version: '2026-01' } },
    });
    const { data: quote } = await client.POST('/v1/quotes', { body: FISHERMAN });

    const payment = quote?.schemes['social-insurance']?.installments[0];
    expect(payment?.policy).toBe(`hue/2026-01@${policy?.revision}`);
  });
});

describe('the amounts of a policy', () => {
  it('are what a quote comes to at the floor', async () => {
    const { data } = await client.GET('/v1/policies/{place}/{version}/amounts', {
      params: { path: { place: 'hue', version: '2026-01' }, query: { month: '2026-03' } },
    });

    const line = data?.lines.find(({ rule, stateRule }) => rule === 'hi-near-poor' && stateRule === 'hi-near-poor');
    expect(line).toMatchObject({ due: 105_300, state: 73_710, local: 31_590, participant: 0 });
  });

  it.each([...policies, ...statePolicies].map(({ id }) => id))(
    '%s can be priced without naming a month',
    async (id) => {
      const { status, body } = await send(`${system.url}/v1/policies/${id}/amounts`);

      expect(status).toBe(200);
      expect(body?.lines).not.toHaveLength(0);
    },
  );

  it('are null where a rate was never published', async () => {
    const { data } = await client.GET('/v1/policies/{place}/{version}/amounts', {
      params: { path: { place: 'haiphong', version: '2024-07' }, query: { month: '2025-08' } },
    });

    const local = data?.lines.filter(({ rule }) => rule !== null).map((line) => line.local);
    expect(new Set(local)).toEqual(new Set([null]));
  });

  it('speak the language of the query', async () => {
    const says = async (language: 'vi' | 'en') => {
      const { data } = await client.GET('/v1/policies/{place}/{version}/amounts', {
        params: { path: { place: 'hue', version: '2026-01' }, query: { month: '2026-03', language } },
      });
      return data?.lines[0]?.says;
    };

    expect(await says('vi')).not.toBe(await says('en'));
  });
});

describe('the changes between two policies', () => {
  it('name each rule that was added or changed, and what it is in đồng', async () => {
    const { data } = await client.GET('/v1/policies/{place}/{version}/changes', {
      params: { path: { place: 'hanoi', version: '2026-07' }, query: { since: 'hanoi/2026-01' } },
    });

    const ethnic = data?.rules.find(({ rule }) => rule === 'si-ethnic');
    expect(ethnic).toMatchObject({ change: 'changed', before: { share: 1000 }, after: { share: 3000 } });
    expect(ethnic?.amounts[0]).toMatchObject({ before: 33_000, after: 99_000 });
    expect(data?.rules.find(({ rule }) => rule === 'hi-minh-chau')?.change).toBe('added');
    expect(data?.rules.some(({ rule }) => rule === 'si-poor')).toBe(false);
  });
});

describe('the sheet of a policy', () => {
  const sheet = '/v1/policies/hanoi/2026-07/sheet';

  it.each([
    [undefined, 'text/markdown; charset=utf-8'],
    ['*/*', 'text/markdown; charset=utf-8'],
    ['text/markdown', 'text/markdown; charset=utf-8'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['text/markdown;q=0.3, text/html;q=0.7', 'text/html; charset=utf-8'],
    ['text/*', 'text/markdown; charset=utf-8'],
  ])('comes as Accept: %s asks', async (accept, type) => {
    const { status, headers } = await send(
      `${system.url}${sheet}`,
      accept === undefined ? {} : { headers: { Accept: accept } },
    );

    expect([status, headers.get('content-type')]).toEqual([200, type]);
  });

  it('is not acceptable as anything else, unless the query says which', async () => {
    const headers = { Accept: 'application/pdf' };

    expect((await send(`${system.url}${sheet}`, { headers })).body).toMatchObject({
      status: 406,
      code: 'not-acceptable',
    });
    expect((await send(`${system.url}${sheet}?format=html`, { headers })).status).toBe(200);
  });

  it('cites every rule, and is a page that loads nothing from elsewhere', async () => {
    const markdown = await send(`${system.url}${sheet}?language=en`);
    const page = await send(`${system.url}${sheet}?format=html&language=en`);

    expect(markdown.text).toContain('| NQ 17/2026/NQ-HĐND, Điều 4 khoản 1 điểm c |');
    expect(page.text).toContain('<html lang="en">');
    expect([...page.text.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, link]) => link)).toEqual([
      '/docs/icon.svg',
      '/docs/sheet.css',
    ]);
  });
});

describe('the numbers of the country', () => {
  it.each([
    ['2026-06-30', 2_340_000, 1_500_000],
    ['2026-07-01', 2_530_000, 1_500_000],
    ['2027-01-01', 2_530_000, 2_200_000],
  ])('on %s', async (on, referenceLevel, ruralPovertyLine) => {
    const { data } = await client.GET('/v1/parameters', { params: { query: { on } } });

    const value = (name: string) => data?.parameters.find((one) => one.name === name)?.value?.value;
    expect([value('referenceLevel'), value('ruralPovertyLine')]).toEqual([referenceLevel, ruralPovertyLine]);
  });

  it('are null on a day for which none is known, and come with their source', async () => {
    const { data } = await client.GET('/v1/parameters', { params: { query: { on: '2025-03-01' } } });

    const fund = data?.parameters.find(({ name }) => name === 'fundMonthlyRate');
    expect(fund?.value).toBeNull();
    expect(fund?.all[0]?.cite).not.toBe('');
  });
});

describe('the questionnaire', () => {
  it('asks for every fact a portal needs, in both languages, and for no sensitive one first', async () => {
    const { data } = await client.GET('/v1/questions', {
      params: { query: { province: '46', scheme: 'health-insurance', month: '2026-11' } },
    });

    const questions = data?.questionnaires[0]?.questions ?? [];
    expect(data?.policy).toBe('hue/2026-01');
    expect(questions.map(({ fact }) => fact)).toContain('household');
    expect(questions[0]?.sensitive).toBe(false);
    for (const { question, kind, values } of questions) {
      expect(question.vi).not.toBe('');
      expect(question.en).not.toBe('');
      if (kind === 'choice' || kind === 'choices') expect(values?.length).toBeGreaterThan(1);
    }
  });

  it('decides: whoever answers all of it gets a decided quote', async () => {
    const { data } = await client.GET('/v1/questions', { params: { query: { province: '46', month: '2026-03' } } });
    const answers: Readonly<Record<string, unknown>> = {
      'yes-no': false,
      date: '1985-09-12',
      'month-or-never': false,
      'date-or-never': false,
      province: '46',
      commune: null,
    };
    const items = data?.questionnaires.flatMap(({ questions }) => questions) ?? [];
    const person = Object.fromEntries(
      items.map(({ fact, kind, values }) => [
        fact,
        kind === 'choice' ? values?.at(-1)?.value : kind === 'choices' ? [] : answers[kind],
      ]),
    );
    const { data: quote } = await client.POST('/v1/quotes', {
      body: {
        province: '46',
        from: '2026-03',
        months: 1,
        person: { ...person, citizen: true, permanentResident: true },
      },
    });

    expect(quote?.schemes['social-insurance']?.needs).toEqual([]);
    expect(quote?.schemes['health-insurance']?.needs).toEqual([]);
  });

  it('is there for a place we hold no text of: the state’s layer remains', async () => {
    const { data } = await client.GET('/v1/questions', { params: { query: { province: '48', month: '2026-03' } } });

    expect(data?.policy).toBeNull();
    expect(data?.questionnaires.map(({ scheme }) => scheme)).toEqual(['social-insurance', 'health-insurance']);
  });
});

describe('the places', () => {
  it('are the 34 provinces and their 3,321 communes', async () => {
    const { data } = await client.GET('/v1/provinces');
    let communes = 0;
    for (const { code } of data?.provinces ?? []) {
      const { data: of } = await client.GET('/v1/provinces/{code}/communes', { params: { path: { code } } });
      communes += of?.communes.length ?? 0;
      expect(of?.communes.every(({ province }) => province === code)).toBe(true);
    }

    expect([data?.provinces.length, communes]).toEqual([34, 3321]);
    expect(data?.provinces.find(({ code }) => code === '01')?.policies).toEqual(['hanoi/2026-01', 'hanoi/2026-07']);
  });
});

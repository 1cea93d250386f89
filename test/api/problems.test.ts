// Protects what a caller is told when something is wrong: always RFC 9457, in the right language, at the right place, and
// never with the value that was sent, because values are people's data.
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemSchema } from '../../src/http/problem-schema.ts';
import { PROVINCE_CODES } from '../../src/places/places.ts';
import { ELDERLY } from '../support/asked.ts';
import { type System, startSystem } from '../support/running.ts';
import { type Answered, send, sendJson } from '../support/send.ts';

let system: System;
let quotes: string;

beforeAll(async () => {
  system = await startSystem();
  quotes = `${system.url}/v1/quotes`;
});
afterAll(() => system.stop());

function expectProblem({ status, headers, body }: Answered, code: string, expected: number): void {
  expect({ status, type: headers.get('content-type'), code: body?.code }).toEqual({
    status: expected,
    type: 'application/problem+json',
    code,
  });
  expect(ProblemSchema.parse(body)).toEqual(body);
  expect(body?.status).toBe(expected);
  expect(body?.requestId).toBe(headers.get('x-request-id'));
  expect(headers.get('cache-control')).toBe('no-store');
}

const withPerson = (person: object, more: object = {}) => ({
  ...ELDERLY,
  ...more,
  person: { ...ELDERLY.person, ...person },
});

describe('a body that cannot be read', () => {
  it.each(['{', '', 'null,', '{"province":"01"', '\uFEFF{]'])('is malformed: %j', async (text) => {
    expectProblem(await sendJson(quotes, text), 'malformed', 400);
  });

  it('is of a type we take, whatever the case and the charset', async () => {
    expectProblem(await sendJson(quotes, ELDERLY, { 'Content-Type': 'text/plain' }), 'unsupported-media-type', 415);
    const packed = await sendJson(quotes, ELDERLY, { 'Content-Encoding': 'gzip' });
    expectProblem(packed, 'unsupported-media-type', 415);
    expect((await sendJson(quotes, ELDERLY, { 'Content-Encoding': 'identity' })).status).toBe(200);
    expectProblem(
      await sendJson(quotes, ELDERLY, { 'Content-Type': 'application/xml' }),
      'unsupported-media-type',
      415,
    );
    const untyped = await send(quotes, { method: 'POST', body: new TextEncoder().encode(JSON.stringify(ELDERLY)) });
    expectProblem(untyped, 'unsupported-media-type', 415);
    expect((await sendJson(quotes, ELDERLY, { 'Content-Type': 'Application/JSON; charset=utf-8' })).status).toBe(200);
  });

  it('is refused where its declared length is too large', async () => {
    expectProblem(await sendJson(quotes, `{"x":"${'a'.repeat(128 * 1024)}"}`), 'too-large', 413);
  });

  it('is refused at the byte too many where no length is declared', async () => {
    // Never ended: who waits for the end before refusing never answers. And nothing is written after the byte too many,
    // because what is written to a connection the other side closes may take the answer with it.
    const chunks = [...Array.from({ length: 128 }, () => ' '.repeat(1024)), ' '];

    expect(await sendChunks(quotes, chunks, { end: false })).toBe(413);
  });

  it('is read whole where no length is declared and it is small enough', async () => {
    const question = JSON.stringify(ELDERLY);

    expect(await sendChunks(quotes, [question.slice(0, 50), question.slice(50)], { end: true })).toBe(200);
  });
});

describe('a question that is not valid', () => {
  const cases: readonly (readonly [why: string, question: unknown, pointer: string, code: string])[] = [
    ['no object', [], '', 'wrong-type'],
    ['null', null, '', 'wrong-type'],
    ['nothing in it', {}, '/province', 'missing'],
    ['no person', { province: '01' }, '/person', 'missing'],
    ['an unknown field', { ...ELDERLY, months_: 1 }, '/months_', 'unknown-field'],
    ['an unknown fact', withPerson({ income: 1 }), '/person/income', 'unknown-field'],
    ['a province that does not exist', { ...ELDERLY, province: '02' }, '/province', 'not-one-of'],
    ['a province as a number', { ...ELDERLY, province: 1 }, '/province', 'not-one-of'],
    ['no scheme', { ...ELDERLY, schemes: [] }, '/schemes', 'too-short'],
    ['a scheme twice', { ...ELDERLY, schemes: ['health-insurance', 'health-insurance'] }, '/schemes', 'repeated'],
    ['another scheme', { ...ELDERLY, schemes: ['pets'] }, '/schemes/0', 'not-one-of'],
    ['a month before the law', { ...ELDERLY, from: '2017-12' }, '/from', 'not-a-month'],
    ['a month after its end', { ...ELDERLY, from: '2101-01' }, '/from', 'not-a-month'],
    ['a thirteenth month', { ...ELDERLY, from: '2026-13' }, '/from', 'not-a-month'],
    ['no months', { ...ELDERLY, months: 0 }, '/months', 'out-of-range'],
    ['too many months', { ...ELDERLY, months: 61 }, '/months', 'out-of-range'],
    ['half a month', { ...ELDERLY, months: 1.5 }, '/months', 'wrong-type'],
    ['an unknown policy', { ...ELDERLY, policy: 'hanoi/2030-01' }, '/policy', 'unknown-policy'],
    ["another place's policy", { ...ELDERLY, policy: 'hue/2026-01' }, '/policy', 'policy-of-another-province'],
    [
      'a policy of the state, as it is listed',
      { ...ELDERLY, policy: 'vietnam/health-insurance/2025-07' },
      '/policy',
      'policy-of-the-state',
    ],
    ['another language', { ...ELDERLY, language: 'fr' }, '/language', 'not-one-of'],
    ['a day that does not exist', withPerson({ birthDate: '2001-02-29' }), '/person/birthDate', 'not-a-day'],
    ['a birth as a number', withPerson({ birthDate: 1954 }), '/person/birthDate', 'wrong-type'],
    ['a birth too long ago', withPerson({ birthDate: '1899-12-31' }), '/person/birthDate', 'not-a-day'],
    [
      'a birth after the first month',
      { ...withPerson({ birthDate: '2026-04-01' }), from: '2026-03', months: 12 },
      '/person/birthDate',
      'born-after-the-first-month',
    ],
    ['yes as a word', withPerson({ citizen: 'yes' }), '/person/citizen', 'wrong-type'],
    ['an unknown commune', withPerson({ commune: '99999' }), '/person/commune', 'unknown-commune'],
    ["another province's commune", withPerson({ commune: '11914' }), '/person/commune', 'commune-of-another-province'],
    ['an unknown area', withPerson({ areas: ['moon'] }), '/person/areas/0', 'not-one-of'],
    ['a role twice', withPerson({ roles: ['artisan', 'artisan'] }), '/person/roles', 'repeated'],
    ['a school nowhere', withPerson({ schoolProvince: '00' }), '/person/schoolProvince', 'not-one-of'],
    ['an event as true', withPerson({ exitedOn: true }), '/person/exitedOn', 'wrong-type'],
    ['an event as a year', withPerson({ exitedOn: '2025' }), '/person/exitedOn', 'not-a-day'],
    ['months below none', withPerson({ monthsSupported: -1 }), '/person/monthsSupported', 'out-of-range'],
    ['a contribution as a number', { ...ELDERLY, contribution: 5 }, '/contribution', 'wrong-type'],
    [
      'a broken income',
      { ...ELDERLY, contribution: { monthlyIncome: 0.5 } },
      '/contribution/monthlyIncome',
      'wrong-type',
    ],
    [
      'an income beyond all',
      { ...ELDERLY, contribution: { monthlyIncome: 1e13 } },
      '/contribution/monthlyIncome',
      'out-of-range',
    ],
    ['rank 0', { ...ELDERLY, contribution: { householdRank: 0 } }, '/contribution/householdRank', 'out-of-range'],
    ['rank 51', { ...ELDERLY, contribution: { householdRank: 51 } }, '/contribution/householdRank', 'out-of-range'],
    [
      'a lump without its method',
      { ...ELDERLY, contribution: { lumpMonths: 24 } },
      '/contribution/lumpMonths',
      'lump-months-of-another-method',
    ],
    [
      '30 months ahead',
      { ...ELDERLY, contribution: { method: 'ahead', lumpMonths: 30 } },
      '/contribution/lumpMonths',
      'lump-months-of-another-method',
    ],
    [
      '61 missing months',
      { ...ELDERLY, contribution: { method: 'missing', lumpMonths: 61 } },
      '/contribution/lumpMonths',
      'out-of-range',
    ],
  ];

  it.each(cases)('%s', async (_, question, pointer, code) => {
    const answered = await sendJson(quotes, question);

    expectProblem(answered, 'invalid', 422);
    expect(answered.body?.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it.each([
    ['the first and the last month', { ...ELDERLY, from: '2018-01', months: 60 }],
    ['the last month of all', { ...ELDERLY, from: '2100-12' }],
    ['24 months ahead', { ...ELDERLY, contribution: { method: 'ahead', lumpMonths: 24 } }],
    ['60 missing months', { ...ELDERLY, contribution: { method: 'missing', lumpMonths: 60 } }],
    ['an income at the limit', { ...ELDERLY, contribution: { monthlyIncome: 1_000_000_000_000 } }],
    ['a birth in the first month', { ...withPerson({ birthDate: '2026-03-31' }), from: '2026-03', months: 12 }],
    ['a leap day', withPerson({ birthDate: '2000-02-29' })],
    ['a year alone, a month alone', withPerson({ birthDate: '1954', exitedOn: '2025-11' })],
    ['something that never was', withPerson({ exitedOn: false, lastCoveredOn: false, traffickingVictimOn: false })],
    ['a commune of the province', withPerson({ commune: '09562' })],
    ['everything unknown', { province: '01', person: {} }],
    [
      'everything null',
      {
        province: '01',
        schemes: null,
        from: null,
        months: null,
        policy: null,
        language: null,
        person: { birthDate: null, roles: null },
        contribution: null,
      },
    ],
  ])('%s is taken', async (_, question) => {
    const { status, text } = await sendJson(quotes, question);

    expect({ status, text: status === 200 ? '' : text }).toEqual({ status: 200, text: '' });
  });

  it('is told of everything at once, at most 50 things', async () => {
    const two = await sendJson(quotes, { ...ELDERLY, months: 1e17, person: { citizen: 1 } });
    const many = await sendJson(quotes, {
      ...ELDERLY,
      ...Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`f${at}`, 1])),
    });

    expect(two.body?.errors).toHaveLength(2);
    expect(many.body?.errors).toHaveLength(50);
  });

  it('is told what each field takes', async () => {
    const { body } = await sendJson(quotes, {
      ...ELDERLY,
      language: 'en',
      province: '02',
      schemes: ['pets'],
      person: { exitedOn: true, birthDate: 1, citizen: 'x', monthsSupported: -1 },
    });
    const details = Array.isArray(body?.errors) ? body.errors.map(({ detail }) => detail) : [];

    expect(details.toSorted()).toEqual([
      'Of the wrong type; it takes boolean.',
      'Of the wrong type; it takes string, false.',
      'Of the wrong type; it takes string.',
      'Out of range: >= 0.',
      `Takes one of: ${PROVINCE_CODES.toSorted().join(', ')}.`,
      'Takes one of: social-insurance, health-insurance.',
    ]);
  });

  it('never repeats a value, nor a field whose name could be one', async () => {
    const canary = '079123456789';
    const answered = await sendJson(quotes, {
      ...ELDERLY,
      [canary]: 1,
      'Nguyễn Văn Tưởng': 1,
      province: canary,
      person: { birthDate: canary, citizen: canary, roles: [canary], commune: canary },
    });

    expectProblem(answered, 'invalid', 422);
    expect(answered.text).not.toContain(canary);
    expect(answered.text).not.toContain('Tưởng');
  });

  it('escapes a field name as a JSON Pointer, and survives __proto__', async () => {
    const answered = await sendJson(quotes, '{"province":"01","person":{},"__proto__":{"x":1}}');

    expectProblem(answered, 'invalid', 422);
  });
});

describe('the language of a problem', () => {
  it('is Vietnamese, unless English is preferred', async () => {
    const titles = new Map<string | undefined, unknown>();
    for (const language of [undefined, 'vi', 'en', 'fr', 'fr, en;q=0.5', 'en;q=0.1, vi;q=0.9', 'en-GB,vi;q=0.2']) {
      const { body, headers } = await send(
        `${system.url}/nowhere`,
        language ? { headers: { 'Accept-Language': language } } : {},
      );
      titles.set(language, headers.get('content-language'));
      expect(body?.title).toBe(headers.get('content-language') === 'en' ? 'Nothing is here' : 'Không có đường dẫn này');
    }

    expect([...titles.values()]).toEqual(['vi', 'vi', 'en', 'vi', 'en', 'vi', 'en']);
  });

  it('is the one the body names, even where the body is wrong', async () => {
    const { body, headers } = await sendJson(quotes, { ...ELDERLY, language: 'en', months: 99 });

    expect(headers.get('content-language')).toBe('en');
    expect(body?.errors).toEqual([{ pointer: '/months', code: 'out-of-range', detail: 'Out of range: <= 60.' }]);
  });
});

describe('a path or method that does not exist', () => {
  it.each(['/nowhere', '/v1', '/v1/quotes/', '/v1/quotes/other', '/v2/quotes', '/docs/../secret', '/docs/other.js'])(
    '%s is not found',
    async (path) => {
      expectProblem(await send(`${system.url}${path}`), 'not-found', 404);
    },
  );

  it.each([
    ['/v1/provinces/99/communes', 'unknown-province'],
    ['/v1/policies/hanoi/2030-01', 'unknown-policy'],
    ['/v1/policies/hanoi/2030-01/amounts', 'unknown-policy'],
    ['/v1/policies/vietnam/pets/2025-07', 'unknown-policy'],
    ['/v1/policies/other/health-insurance/2025-07', 'unknown-policy'],
  ])('%s is %s', async (path, code) => {
    expectProblem(await send(`${system.url}${path}`), code, 404);
  });

  it.each([
    ['GET', '/v1/quotes', 'POST, OPTIONS'],
    ['DELETE', '/v1/quotes', 'POST, OPTIONS'],
    ['POST', '/v1/policies', 'GET, HEAD, OPTIONS'],
    ['PUT', '/v1/policies/hanoi/2026-01/amounts', 'GET, HEAD, OPTIONS'],
    ['PATCH', '/', 'GET, HEAD, OPTIONS'],
    ['POST', '/docs', 'GET, HEAD, OPTIONS'],
    ['POST', '/openapi.json', 'GET, HEAD, OPTIONS'],
    ['PUT', '/v1/reports/46000000-0000-4000-8000-000000000001/people', 'GET, HEAD, OPTIONS'],
  ])('%s %s is not allowed, and Allow says what is', async (method, path, allow) => {
    const answered = await send(`${system.url}${path}`, { method });

    expectProblem(answered, 'method-not-allowed', 405);
    expect(answered.headers.get('allow')).toBe(allow);
  });
});

describe('a wrong query', () => {
  it.each([
    ['/v1/parameters?on=2026-02-30', 'on', 'not-a-day'],
    ['/v1/parameters?at=2026-02-01', 'at', 'unknown-field'],
    ['/v1/questions', 'province', 'missing'],
    ['/v1/questions?province=02', 'province', 'not-one-of'],
    ['/v1/questions?province=01&scheme=pets', 'scheme', 'not-one-of'],
    ['/v1/questions?province=01&province=46', 'province', 'not-one-of'],
    ['/v1/policies/hanoi/2026-07/amounts?month=2026-01', 'month', 'out-of-range'],
    ['/v1/policies/hanoi/2026-07/amounts?month=soon', 'month', 'not-a-month'],
    ['/v1/policies/hanoi/2026-07/changes', 'since', 'missing'],
    ['/v1/policies/hanoi/2026-07/changes?since=x', 'since', 'unknown-policy'],
    ['/v1/policies/hanoi/2026-07/changes?since=hue/2026-01', 'since', 'policy-of-another-province'],
    [
      '/v1/policies/hanoi/2026-07/changes?since=vietnam/health-insurance/2025-07',
      'since',
      'policy-of-another-province',
    ],
    ['/v1/policies/hanoi/2026-07/sheet?format=pdf', 'format', 'not-one-of'],
  ])('%s', async (path, parameter, code) => {
    const answered = await send(`${system.url}${path}`);

    expectProblem(answered, 'invalid', 422);
    expect(answered.body?.errors).toContainEqual(expect.objectContaining({ parameter, code }));
  });
});

/** Sends chunks without a declared length, and ends there or leaves it open; gives the status of the answer. */
function sendChunks(url: string, chunks: readonly string[], { end }: { end: boolean }): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: 'POST', headers: { 'Content-Type': 'application/json' } }, (incoming) => {
      incoming.resume();
      resolve(incoming.statusCode);
      outgoing.destroy();
    });
    outgoing.on('error', reject);
    for (const chunk of chunks) outgoing.write(chunk);
    if (end) outgoing.end();
  });
}

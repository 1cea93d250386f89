/**
 * Protects the fuzz from finding nothing: what it calls right is right by the schemas and what it calls wrong is not, and
 * each fault it looks for is seen when there is one.
 */
import { createServer } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../dev/openapi/examples/examples.ts';
import { ajv, type Json, OPERATIONS, type Operation } from './document.ts';
import { edited } from './edits.ts';
import { fuzz } from './fuzz.ts';
import { type Answered, type Wire, wireOf } from './request.ts';
import { fitting, rightEdits } from './right.ts';
import type { Subjects } from './subject.ts';
import { faultsOf, leniencyOf, outcomeOf } from './verdict.ts';
import { wrongsOf } from './wrong.ts';

const SEED = 7;

function operation(id: string): Operation {
  const found = OPERATIONS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
}

/** The request of the document's own example. */
function exampleOf({ id, asked }: Operation): Json {
  const { params = {}, query = {}, body } = EXAMPLES.find(({ operationId }) => operationId === id) ?? {};
  const header = asked.properties?.header?.required?.includes('Idempotency-Key') ? { 'Idempotency-Key': 'a' } : {};
  const parts = { path: params, query, header, ...(typeof body === 'object' ? { body } : {}) };
  const value: Json = JSON.parse(JSON.stringify(parts));
  return value;
}

const withBody = OPERATIONS.filter(({ asked }) => asked.properties?.body !== undefined);

describe('what is made', () => {
  it.each(withBody)('for $id from its schema alone is right by it', ({ asked }) => {
    const body = asked.properties?.body ?? {};
    const fits = ajv.compile(body);

    fc.assert(
      fc.property(fitting(body), (value) => fits(value)),
      { seed: SEED, numRuns: 50 },
    );
  });

  it.each(withBody)('for $id from its example is right by its schema', (one) => {
    const fits = ajv.compile(one.asked.properties?.body ?? {});
    const base = exampleOf(one);

    fc.assert(
      fc.property(rightEdits(one, base), (edits) => {
        const value = edited(base, edits);
        return typeof value === 'object' && value !== null && 'body' in value && fits(value.body);
      }),
      { seed: SEED, numRuns: 50 },
    );
  });

  it.each(withBody)('wrong of $id is wrong by its schema', (one) => {
    const fits = ajv.compile(one.asked.properties?.body ?? {});
    const base = exampleOf(one);
    const wrongs = wrongsOf(one, base, wireOf(one, base, NOBODY)).filter(({ edit }) => edit?.at[0] === 'body');
    const taken = wrongs.filter(({ edit }) => {
      const value = edited(base, edit === undefined ? [] : [edit]);
      return typeof value === 'object' && value !== null && 'body' in value && fits(value.body);
    });

    expect(wrongs.length).toBeGreaterThan(5);
    expect(taken.map(({ what }) => what)).toEqual([]);
  });
});

const NOBODY = { headers: {}, body: null };
const ASK = operation('listAgencies');
const WIRE: Wire = {
  method: 'GET',
  path: '/v1/agencies',
  query: [['province', 'Trần Thị Ví Dụ']],
  headers: {},
  body: null,
};
const PAGE = { items: [], next: null };
const HEADERS = { 'content-type': 'application/json', 'x-request-id': 'x', 'ratelimit-policy': 'x' };

function answer(status: number, body: object, headers: Readonly<Record<string, string>> = {}): Answered {
  return { status, headers: new Map(Object.entries({ ...HEADERS, ...headers })), text: JSON.stringify(body) };
}

function refusal(status: number, more: object = {}, headers: Readonly<Record<string, string>> = {}): Answered {
  const body = { type: '/', title: 'a', status, detail: 'b', code: 'invalid', requestId: 'x', ...more };
  return answer(status, body, { 'content-type': 'application/problem+json', ...headers });
}

const wrongIn = (parameter: string, code = 'wrong-form', detail = '') => ({ errors: [{ parameter, code, detail }] });

describe('an answer', () => {
  it.each([
    ['that is right', answer(200, PAGE), []],
    ['with a fault of ours', refusal(500), ['a fault of ours: 500']],
    ['with a status nobody wrote down', answer(202, PAGE), ['202 is not documented']],
    ['of another type', answer(200, PAGE, { 'content-type': 'text/html' }), ['text/html is not documented']],
    ['with a field too many', answer(200, { ...PAGE, secret: 1 }), [expect.stringMatching(/^not as documented/)]],
    ['with a field too few', answer(200, { items: [] }), [expect.stringMatching(/^not as documented/)]],
    [
      'without a header',
      { ...answer(200, PAGE), headers: new Map([...answer(200, PAGE).headers].slice(0, 2)) },
      ['the header RateLimit-Policy is documented and not there'],
    ],
    ['that is no problem', answer(422, {}), expect.arrayContaining(['a 422 that is no problem'])],
    ['that says another status', refusal(422, { status: 400 }), ['the problem says 400']],
    ['that does not say how to sign in', refusal(401), expect.arrayContaining(['401 without WWW-Authenticate'])],
    [
      'with what was sent',
      refusal(422, wrongIn('province', 'wrong-form', 'not Trần Thị Ví Dụ')),
      ['what was sent stands in the answer: Trần Thị Ví Dụ'],
    ],
    [
      'with what was sent in a header',
      refusal(404, {}, { location: 'Trần Thị Ví Dụ' }),
      ['what was sent stands in the answer: Trần Thị Ví Dụ'],
    ],
    ['with our insides', refusal(422, { detail: 'TypeError: x' }), ['our insides are in the answer: TypeError']],
  ])('%s is seen for what it is', (_, answered, faults) => {
    expect(faultsOf(ASK, WIRE, answered)).toEqual(faults);
  });

  it.each([
    ['done', answer(200, PAGE), 'done'],
    ['of the state', refusal(404), 'explained'],
    ['of sense', refusal(422, wrongIn('province', 'unknown-province')), 'explained'],
    ['of form', refusal(422, wrongIn('province')), 'unexplained'],
    ['of the caller', refusal(403), 'unexplained'],
  ])('to a right request, %s, is judged', (_, answered, outcome) => {
    expect(outcomeOf(ASK, answered)).toBe(outcome);
  });

  it.each([
    ['taken', answer(200, PAGE), 'what is wrong was taken: 200'],
    ['refused otherwise', refusal(400), '400 instead of 422'],
    ['refused for something else', refusal(422, wrongIn('cursor')), 'limit is not named, but cursor'],
    ['refused by name', refusal(422, wrongIn('limit')), null],
  ])('to a wrong request, %s, is judged', (_, answered, told) => {
    expect(leniencyOf(ASK, { statuses: [422], parameter: 'limit' }, answered)).toBe(told);
  });

  it('to a wrong method names all the right ones', () => {
    const expected = { statuses: [405], allow: ['GET', 'POST'] };

    expect(leniencyOf(ASK, expected, refusal(405, {}, { allow: 'GET, HEAD' }))).toBe('no full Allow');
    expect(leniencyOf(ASK, expected, refusal(405, {}, { allow: 'GET, HEAD, POST' }))).toBe(null);
  });
});

describe('what fails', () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { ...HEADERS, 'ansinh-ruleset': 'x' }).end('{}');
  });
  let url = '';

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('is told with its seed and the smallest request, ready for a terminal', async () => {
    const one = operation('askQuote');
    const subject = { asked: exampleOf(one), rest: NOBODY };
    const subjects: Subjects = { fresh: async () => subject, again: async () => subject, close: async () => {} };

    await expect(fuzz(one, { url, subjects, seed: SEED, runs: 20 })).rejects.toThrow(
      /^askQuote, seed 7, after \d+ of 20, made smaller \d+ times: .*\n {2}sent: .*\n {2}curl -i -X POST 'http:\/\/127\.0\.0\.1:\d+\/v1\/quotes' -H 'Content-Type: application\/json' --data-binary '/,
    );
  });
});

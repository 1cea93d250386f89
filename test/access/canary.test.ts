/**
 * Protects people from being written down where nobody guards it. Thousands of requests carry invented people that can be
 * told from all others, in whatever a request has: bodies right and wrong, paths, queries, headers. Afterwards nothing of
 * them stands in a log line, in an error, in a header, in what Postgres wrote down, or in a clear column.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, type Example, urlOf } from '../../dev/openapi/examples/examples.ts';
import { type Draw, drawer, markedName, markedNumber, traceIn, tracesIn } from '../support/marks.ts';
import { type Offices, officesOf } from '../support/offices.ts';
import { type System, startSystem } from '../support/running.ts';
import { type Answered, send } from '../support/send.ts';
import { type Caller, peopled, type World } from './callers.ts';
import { EXPECTATIONS, expectedOf } from './expectations.ts';
import { type Asked, FIXTURES } from './fixtures.ts';

const REQUESTS = 4_000;
const HANDS = 8;

/** What offices call themselves, their parts and their programs: words about bodies, shown to all of the province. */
const OF_OFFICES: readonly string[] = ['name', 'title', 'subject'];

let system: System;
let offices: Offices;
let world: World;
const answers: { readonly operation: string; readonly answered: Answered }[] = [];

beforeAll(async () => {
  system = await startSystem({ ownPostgres: true });
  offices = await officesOf(system);
  world = await peopled(system, offices);
  const draw = drawer(20_261_224);
  const things = new Map<string, Promise<Asked>>();
  let left = REQUESTS;
  const hand = async () => {
    while (left > 0) {
      left -= 1;
      const example = EXAMPLES[left % EXAMPLES.length] ?? fail();
      answers.push({ operation: example.operationId, answered: await marked(example, draw, things) });
    }
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
}, 300_000);
afterAll(async () => {
  await offices?.close();
  await system?.stop();
});

function fail(): never {
  throw new Error('there is no example');
}

/** The example, or what is wrong with it in one way or several, with people in it. */
async function marked(example: Example, draw: Draw, things: Map<string, Promise<Asked>>): Promise<Answered> {
  const asked = await thingOf(example, draw, things);
  const { params = example.params ?? {}, query = example.query ?? {} } = asked;
  const one = () => (draw(2) === 0 ? markedNumber(draw) : markedName(draw));
  const sometimes = <T>(usual: T, other: () => T, of = 6): T => (draw(of) === 0 ? other() : usual);
  const each = (all: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(all).map(([name, value]) => [name, sometimes(value, one)]));
  const path = urlOf({
    ...example,
    path: sometimes(example.path, () => `${example.path}/${encodeURIComponent(one())}`, 30),
    params: each(params),
    query: sometimes(each(query), () => ({ ...query, [sometimes('q', one)]: one() })),
  });
  const body = asked.body ?? example.body;
  const text =
    body === undefined
      ? sometimes(undefined, one, 10)
      : bodyOf(body, draw, one, /^\/v1\/(agencies|sponsors)/.test(example.path));
  const method = sometimes(example.method.toUpperCase(), () => 'PUT', 40);
  return send(`${system.url}${path}`, {
    method,
    headers: { ...asked.headers, ...headersOf(example, draw, one) },
    ...(text === undefined || method === 'GET' ? {} : { body: text }),
  });
}

/** Something the request can be about. A fresh one at first; then one that others have done things to. */
async function thingOf({ operationId }: Example, draw: Draw, things: Map<string, Promise<Asked>>): Promise<Asked> {
  const known = things.get(operationId);
  if (known !== undefined && draw(8) !== 0) return known;
  // The owner who arranges things has one connection: one after the other.
  const turn = things.get('last') ?? Promise.resolve({});
  const made = turn.then(async () => (await FIXTURES[operationId]?.(world, callerFor(operationId, draw).name)) ?? {});
  things.set(operationId, made);
  things.set(
    'last',
    made.catch(() => ({})),
  );
  return made;
}

/** Mostly somebody who may. */
function callerFor(operation: string, draw: Draw): Caller {
  const expectation = EXPECTATIONS[operation];
  const may = world.callers.filter(({ name }) => Array.isArray(expectation) && expectedOf(expectation, name) === 'yes');
  const from = may.length > 0 && draw(10) > 0 ? may : [...world.callers, ...world.strangers];
  return from[draw(from.length)] ?? fail();
}

function headersOf({ operationId, body }: Example, draw: Draw, one: () => string): Readonly<Record<string, string>> {
  const ascii = () =>
    one()
      .normalize('NFD')
      .replace(/[^ -~]/g, '');
  const type = typeof body === 'string' ? 'application/x-ndjson' : 'application/json';
  const asked: Record<string, string> = {
    'Content-Type': draw(20) === 0 ? `text/${markedNumber(draw)}` : type,
    // What people do: a request about somebody is called by their number.
    'Idempotency-Key': `"${ascii()} ${randomUUID()}"`,
    'User-Agent': ascii(),
    Referer: `https://portal.example/${markedNumber(draw)}`,
    'X-Request-Id': markedNumber(draw),
    'Accept-Language': draw(3) === 0 ? ascii() : 'vi',
    ...callerFor(operationId, draw).headers,
  };
  if (draw(15) === 0) asked.Authorization = `Bearer ansinh_test_${markedNumber(draw)}`;
  if (draw(15) === 0) asked['X-Now'] = ascii();
  if (draw(4) === 0) asked['If-Match'] = `"${ascii()}"`;
  return asked;
}

/** As it is, with people in some of its fields, with fields that are none, or as no JSON at all. */
function bodyOf(body: unknown, draw: Draw, one: () => string, ofOffices: boolean): string {
  if (typeof body === 'string')
    return body.replaceAll(/"[^"{}:,]+"(?=[,}])/g, (text) => (draw(4) === 0 ? JSON.stringify(one()) : text));
  const with_ = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(with_);
    if (typeof value === 'object' && value !== null) {
      const fields = Object.entries(value).map(
        ([name, of]) => [name, OF_OFFICES.includes(name) && ofOffices ? of : with_(of)] as const,
      );
      return Object.fromEntries(draw(8) === 0 ? [...fields, [one(), one()]] : fields);
    }
    if (typeof value === 'string') return draw(4) === 0 ? one() : value;
    return draw(8) === 0 ? one() : value;
  };
  const text = JSON.stringify(draw(3) === 0 ? body : with_(body));
  return draw(15) === 0 ? `${text.slice(0, -1)} ${one()}` : text;
}

describe(`${REQUESTS} requests with people in them`, () => {
  it('are of every operation, and many of them are answered', () => {
    expect(new Set(answers.map(({ operation }) => operation)).size).toBe(
      new Set(EXAMPLES.map(({ operationId }) => operationId)).size,
    );
    const done = answers.filter(({ answered }) => answered.status < 300).length;
    expect(done).toBeGreaterThan(REQUESTS / 10);
    expect(answers.length).toBe(REQUESTS);
  });

  it('meet no fault of ours', () => {
    const faults = system.logs().filter((line) => /"status":5\d\d/.test(line));
    expect([...new Set(faults.map((line) => /"route":"[^"]*"/.exec(line)?.[0]))]).toEqual([]);
    expect(answers.filter(({ answered }) => answered.status >= 500)).toEqual([]);
  });

  it('leave nothing of them in an error, or in a header of any answer', () => {
    const traces = answers.flatMap(({ operation, answered: { status, headers, text } }) => {
      const said = `${JSON.stringify([...headers])}${status >= 400 ? text : ''}`;
      const trace = traceIn(said);
      return trace === null ? [] : [`${operation} ${status}: ${trace}`];
    });
    expect([...new Set(traces)].slice(0, 5)).toEqual([]);
  });

  it('leave nothing of them in the log', () => {
    expect(system.logs().length).toBeGreaterThanOrEqual(REQUESTS);
    expect(
      system
        .logs()
        .map(traceIn)
        .filter((one) => one !== null)
        .slice(0, 5),
    ).toEqual([]);
  });

  it('leave nothing of them in what Postgres wrote down', async () => {
    const lines = (await system.databaseLog()).split('\n');
    expect(
      lines
        .map(traceIn)
        .filter((one) => one !== null)
        .slice(0, 5),
    ).toEqual([]);
  });

  it('leave nothing of them in a clear column', async () => {
    expect(await tracesIn((text) => offices.sql(text))).toEqual({});
  });
});

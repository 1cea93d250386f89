// Protects who may do what: every operation of the document is tried by every kind of caller against expectations written
// by hand. An operation nobody wrote expectations for fails, and what is not yours must answer as what does not exist.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, type Example, urlOf } from '../../dev/openapi/examples/examples.ts';
import { PERMISSIONS } from '../../src/auth/permissions/permissions.ts';
import { type Offices, officesOf } from '../support/offices.ts';
import { type System, startSystem } from '../support/running.ts';
import { type Answered, send } from '../support/send.ts';
import { type Caller, peopled, type World } from './callers.ts';
import { EXPECTATIONS, expectedOf, type Outcome } from './expectations.ts';
import { type Asked, FIXTURES } from './fixtures.ts';
import { NAMING, nextDoor, swapsOf } from './foreign.ts';

const document: { paths: Record<string, Record<string, { operationId: string }>> } = JSON.parse(
  await readFile(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'),
);
const operations = Object.values(document.paths)
  .flatMap((methods) => Object.values(methods))
  .map(({ operationId }) => operationId);
const guarded = operations.filter((operation) => EXPECTATIONS[operation] !== 'everybody');

let system: System;
let offices: Offices;
let world: World;

beforeAll(async () => {
  system = await startSystem();
  offices = await officesOf(system);
  world = await peopled(system, offices);
});
afterAll(async () => {
  await offices?.close();
  await system?.stop();
});

describe('every operation', () => {
  it('has expectations, and every expectation an operation', () => {
    expect(Object.keys(EXPECTATIONS).sort()).toEqual([...operations].sort());
  });

  it('has a row in the table of permissions, and every row an operation', () => {
    expect(Object.keys(PERMISSIONS).sort()).toEqual([...operations].sort());
  });

  it('that is guarded has something to be asked about', () => {
    expect(guarded.filter((operation) => !(operation in FIXTURES))).toEqual([]);
  });
});

describe('strangers', () => {
  it.each(guarded)('are refused %s, all in the same words', async (operation) => {
    const answers = await each(world.strangers, ({ headers }) => ask(operation, randomly(operation), headers));
    const seen = answers.map(({ status, text }) => ({ status, text: withoutId(text) }));

    expect(new Set(seen.map(({ status }) => status))).toEqual(new Set([401]));
    expect(new Set(seen.map(({ text }) => text)).size).toBe(1);
    for (const { headers } of answers) expect(headers.get('www-authenticate')).toMatch(/^Bearer realm="ansinh"/);
  });

  it.each(operations.filter((operation) => !guarded.includes(operation)))('are welcome to %s', async (operation) => {
    const asked = (await FIXTURES[operation]?.(world, 'nobody')) ?? {};
    const answers = await each(world.strangers, ({ headers }) => ask(operation, asked, headers));

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
});

describe('known callers', () => {
  it.each(guarded)('%s: yes, no, or nothing there, as is expected', async (operation) => {
    const expectation = EXPECTATIONS[operation];
    if (expectation === undefined || expectation === 'everybody') throw new Error('it is not guarded');
    const someone = await FIXTURES[operation]?.(world, 'nobody');
    const wrong = await each(world.callers, async (caller) => {
      const outcome = expectedOf(expectation, caller.name);
      return differenceOf(operation, caller, outcome, outcome === 'yes' ? undefined : someone);
    });

    expect(wrong.filter((one) => one !== null)).toEqual([]);
  });
});

describe('ids of another commune, named in a body or a query', () => {
  it.each(NAMING)('%s: are answered as ids of nothing', async (operation) => {
    const expectation = EXPECTATIONS[operation];
    const caller = world.callers.find(({ name }) => {
      return name.startsWith('commune/') && Array.isArray(expectation) && expectedOf(expectation, name) === 'yes';
    });
    const made = async (of: World) => (await FIXTURES[operation]?.(of, caller?.name ?? '')) ?? {};
    const swaps = swapsOf(await made(world), await made(nextDoor(world)));

    expect(swaps).not.toEqual([]);
    for (const { at, theirs, nothing } of swaps) {
      const [none, found] = [
        await ask(operation, nothing, caller?.headers ?? {}),
        await ask(operation, theirs, caller?.headers ?? {}),
      ];
      expect([at, found.status, withoutId(found.text)]).toEqual([at, none.status, withoutId(none.text)]);
    }
  });
});

/** Null where the caller gets what is expected. */
async function differenceOf(operation: string, caller: Caller, outcome: Outcome, made?: Asked): Promise<string | null> {
  const asked = made ?? (await FIXTURES[operation]?.(world, caller.name)) ?? {};
  const answered = await ask(operation, asked, caller.headers);
  const told = `${caller.name}: expected ${outcome}, got ${answered.status}`;
  if (outcome === 'no') return answered.status === 403 && isCode(answered, 'not-allowed') ? null : told;
  if (outcome === 'nothing') {
    const missing = await missingFor(operation, asked);
    return answered.status === 404 && withoutId(answered.text) === missing ? null : `${told}: ${answered.text}`;
  }
  if (answered.status !== (exampleOf(operation).status ?? 200)) return `${told}: ${answered.text}`;
  if (asked.mark !== undefined && answered.text.includes(asked.mark) !== (outcome === 'yes')) return `${told}, shown`;
  return outcome === 'yes' ? unlikeExample(operation, answered, told) : null;
}

/** What somebody who may do it is told where the thing does not exist: the same for all, so it is asked once. */
async function missingFor(operation: string, asked: Asked): Promise<string> {
  const known = missing.get(operation) ?? askForNothing(operation, asked);
  missing.set(operation, known);
  return known;
}

const missing = new Map<string, Promise<string>>();

async function askForNothing(operation: string, asked: Asked): Promise<string> {
  const expectation = EXPECTATIONS[operation];
  const allowed = world.callers.find(
    ({ name }) => Array.isArray(expectation) && expectedOf(expectation, name) === 'yes',
  );
  const answered = await ask(operation, { ...asked, ...randomly(operation), ...asked.nowhere }, allowed?.headers ?? {});
  if (answered.status !== 404) throw new Error(`${operation} of nothing answers ${answered.status}: ${answered.text}`);
  return withoutId(answered.text);
}

/** An example is only one if what is answered has the same fields. */
function unlikeExample(operation: string, { body, headers }: Answered, told: string): string | null {
  const { answer } = exampleOf(operation);
  if (!headers.get('content-type')?.includes('json')) return null;
  const [shown, got] = [fieldsOf(answer), fieldsOf(body)];
  return shown === got ? null : `${told}: the example has ${shown}, the answer ${got}`;
}

function fieldsOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? Object.keys(value).sort().join(' ') : typeof value;
}

function isCode({ body }: Answered, code: string): boolean {
  return body?.code === code;
}

function withoutId(text: string): string {
  return text.replace(/"requestId":"[^"]*"/, '');
}

function exampleOf(operation: string): Example {
  const example = EXAMPLES.find(({ operationId }) => operationId === operation);
  if (example === undefined) throw new Error(`${operation} has no example`);
  return example;
}

/** Ids of nothing. */
function randomly(operation: string): Asked {
  const names = [...exampleOf(operation).path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  return { params: Object.fromEntries(names.map((name) => [name, randomUUID()])) };
}

function ask(operation: string, asked: Asked, headers: Readonly<Record<string, string>>): Promise<Answered> {
  const example = exampleOf(operation);
  const { params = example.params ?? {}, query = example.query ?? {}, body = example.body } = asked;
  const text = typeof body === 'object' ? JSON.stringify(body) : typeof body === 'string' ? body : undefined;
  const type = typeof body === 'object' ? 'application/json' : 'application/x-ndjson';
  return send(`${system.url}${urlOf({ ...example, params, query })}`, {
    method: example.method.toUpperCase(),
    headers: {
      ...(text === undefined ? {} : { 'Content-Type': type }),
      'Idempotency-Key': randomUUID(),
      ...asked.headers,
      ...headers,
    },
    ...(text === undefined ? {} : { body: text }),
  });
}

/** A few at a time: it is one machine. */
async function each<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const waiting = [...all.entries()];
  const hand = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: 8 }, hand));
  return results;
}

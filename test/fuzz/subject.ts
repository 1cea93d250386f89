/** What each operation is asked about and by whom: the fixtures and expectations of test/access, made anew or used again. */
import { randomUUID } from 'node:crypto';
import { EXAMPLES } from '../../dev/openapi/examples/examples.ts';
import { type Caller, peopled, type World } from '../access/callers.ts';
import { EXPECTATIONS, expectedOf } from '../access/expectations.ts';
import { type Asked, FIXTURES } from '../access/fixtures.ts';
import { type Offices, officesOf } from '../support/offices.ts';
import type { System } from '../support/running.ts';
import type { Json, Operation } from './document.ts';

export interface Subject {
  /** `{ path, query, header, body }` as the fixture has it. */
  readonly asked: Json;
  /** What no schema speaks of. */
  readonly rest: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | Uint8Array<ArrayBuffer> | null;
  };
}

export interface Subjects {
  /** A thing nobody has touched. */
  fresh(operation: Operation, by: number): Promise<Subject>;
  /** The last one made for the operation. */
  again(operation: Operation, by: number): Promise<Subject>;
  close(): Promise<void>;
}

export async function subjectsOf(system: System): Promise<Subjects> {
  const offices: Offices = await officesOf(system);
  const world = await peopled(system, offices);
  const made = new Map<string, Subject>();
  // The owner who arranges things has one connection: one after the other.
  let last: Promise<unknown> = Promise.resolve();
  const fresh = (operation: Operation, by: number): Promise<Subject> => {
    const work = last.then(() => subjectFor(world, operation, by));
    last = work.catch(() => undefined);
    return work.then((subject) => {
      made.set(`${operation.id} ${by}`, subject);
      return subject;
    });
  };
  return {
    fresh,
    again: async (operation, by) => made.get(`${operation.id} ${by}`) ?? (await fresh(operation, by)),
    close: () => offices.close(),
  };
}

async function subjectFor(world: World, operation: Operation, by: number): Promise<Subject> {
  const example = EXAMPLES.find(({ operationId }) => operationId === operation.id);
  if (example === undefined) throw new Error(`${operation.id} cannot be fuzzed: it has no example`);
  const fixture = FIXTURES[operation.id];
  if (operation.guarded && fixture === undefined)
    throw new Error(`${operation.id} cannot be fuzzed: it has no fixture`);
  const caller = operation.guarded ? callerFor(world, operation, by) : { name: 'everybody', headers: {} };
  const given: Asked = (await fixture?.(world, caller.name)) ?? {};
  const { params = example.params ?? {}, query = example.query ?? {}, body = example.body, headers = {} } = given;
  const wantsKey = operation.asked.properties?.header?.properties?.['Idempotency-Key'] !== undefined;
  const { 'If-Match': version, ...others } = headers;
  const header = {
    ...(wantsKey ? { 'Idempotency-Key': randomUUID() } : {}),
    ...(version === undefined ? {} : { 'If-Match': version }),
  };
  const isJson = typeof body === 'object' && !(body instanceof Uint8Array);
  const asked: Json = JSON.parse(JSON.stringify({ path: params, query, header, ...(isJson ? { body } : {}) }));
  const opaque = typeof body === 'string' ? body : body instanceof Uint8Array ? Uint8Array.from(body) : null;
  return { asked, rest: { headers: { ...others, ...caller.headers }, body: opaque } };
}

/** One of those who may. The live ones may not choose their time, which is a right they alone lack. */
function callerFor(world: World, { id }: Operation, by: number): Caller {
  const expectation = EXPECTATIONS[id];
  if (expectation === undefined || expectation === 'everybody')
    throw new Error(`${id} cannot be fuzzed: it has no expectations`);
  const may = world.callers.filter(({ name }) => !name.startsWith('live-') && expectedOf(expectation, name) === 'yes');
  const caller = may[by % may.length];
  if (caller === undefined) throw new Error(`${id} cannot be fuzzed: nobody may`);
  return caller;
}

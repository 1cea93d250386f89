/**
 * A walk through the work of a year, by requests as each office would make them: chapters of steps, each with the answer
 * it must get. `npm run demo:lists` tells them to a person, test/api/lists/walk.test.ts holds them; a step stands here
 * once for both. It speaks HTTP only, and keeps nothing about the system but what the system answered.
 */
import { randomUUID } from 'node:crypto';
import type { Role } from '../../src/auth/actor.ts';

/** A demo office, by its slug, and the role of the person who asks, the second one of that role perhaps; or a key. */
export type Caller =
  | { readonly office: string; readonly role: Role; readonly isSecond?: true }
  | { readonly key: string }
  | null;

export type File = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string };

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  /** Empty where the answer is a file. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly file: File;
};

export type Asked = {
  readonly by: Caller;
  /** `POST /v1/rounds` */
  readonly asks: string;
  /** X-Now: the day of the walk. */
  readonly at: string;
  readonly json?: unknown;
  readonly file?: File;
  /** If-Match. */
  readonly version?: number;
  /** English unless it is said: what is printed is read by people of the ward. */
  readonly language?: 'vi';
};

export type Step = Asked & {
  /** What they do, in a few words. */
  readonly does: string;
  readonly status: number;
  /** What the answer must hold; arrays whole, objects at least this. */
  readonly answer?: object;
  /** What it must say nothing of. */
  readonly hides?: readonly string[];
  /** What to tell of the answer. */
  readonly tells?: (body: Answer['body'], answer: Answer) => string;
};

/** Whoever listens: told of a step once it was answered, and to throw where the answer is another one. */
export type Listener = (step: Step, answer: Answer) => void;

export interface Walk {
  /** The year the lists are for. */
  readonly year: number;
  step(step: Step): Promise<Answer>;
  /** Asks without a word about it. */
  ask(asked: Asked): Promise<Answer>;
  read(by: Caller, path: string, at: string): Promise<Answer>;
  /** What a chapter leaves for those after it. */
  keep(name: string, value: string): string;
  kept(name: string): string;
  /** A day and an hour in Việt Nam, of the year before the lists': `12-24 23:59`. */
  on(dayAndTime: string): string;
  /** The same of the year of the lists. */
  nextYear(dayAndTime: string): string;
}

export type Chapter = { readonly title: string; readonly walk: (walk: Walk) => Promise<void> };

export type World = {
  readonly api: string;
  readonly year: number;
  readonly tokenFor: (office: string, role: Role, isSecond: boolean) => Promise<string>;
  readonly listener: Listener;
};

export function newWalk({ api, year, tokenFor, listener }: World): Walk {
  const known = new Map<string, string>();
  const ask = askerOf(api, tokenFor);
  return {
    year,
    async step(step) {
      const answer = await ask(step);
      listener(step, answer);
      const said = JSON.stringify(answer.body);
      const told = step.hides?.find((word) => said.includes(word));
      if (told !== undefined) throw new Error(`${step.asks} tells of ${told}`);
      return answer;
    },
    ask,
    read: (by, path, at) => ask({ by, asks: `GET ${path}`, at }),
    keep(name, value) {
      known.set(name, value);
      return value;
    },
    kept(name) {
      const value = known.get(name);
      if (value === undefined) throw new Error(`no chapter before this one has left ${name}`);
      return value;
    },
    on: (dayAndTime) => instantOf(year - 1, dayAndTime),
    nextYear: (dayAndTime) => instantOf(year, dayAndTime),
  };
}

function askerOf(api: string, tokenFor: World['tokenFor']): Walk['ask'] {
  const credentials = async (by: Caller): Promise<Record<string, string>> => {
    if (by === null) return {};
    return {
      Authorization: `Bearer ${'key' in by ? by.key : await tokenFor(by.office, by.role, by.isSecond === true)}`,
    };
  };
  return async ({ by, asks, at, json, file, version, language = 'en' }) => {
    const [method = 'GET', path = '/'] = asks.split(' ');
    const response = await fetch(`${api}${path}`, {
      method,
      headers: {
        'Accept-Language': language,
        ...(await credentials(by)),
        ...(by === null ? {} : { 'X-Now': at }),
        ...(method === 'GET' ? {} : { 'Idempotency-Key': randomUUID() }),
        ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
        ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(file === undefined ? {} : { 'Content-Type': file.type }),
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...(file === undefined ? {} : { body: file.bytes }),
    });
    const { status, headers } = response;
    const type = headers.get('Content-Type') ?? '';
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isJson = /[/+]json/.test(type);
    const body = isJson ? objectIn(JSON.parse(new TextDecoder().decode(bytes))) : {};
    return { status, headers, body, file: { bytes, type } };
  };
}

function instantOf(year: number, dayAndTime: string): string {
  return new Date(`${year}-${dayAndTime.replace(' ', 'T')}:00+07:00`).toISOString();
}

function objectIn(value: unknown): Answer['body'] {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

export function textIn(body: Answer['body'], name: string): string {
  const value = body[name];
  if (typeof value !== 'string') throw new Error(`the answer has no ${name}`);
  return value;
}

export function itemsIn(body: Answer['body'], name = 'items'): readonly Answer['body'][] {
  const value = body[name];
  if (!Array.isArray(value)) throw new Error(`the answer has no ${name}`);
  return value.map((item: object) => Object.fromEntries(Object.entries(item)));
}

/** A step of a list by who has just read it, so that it is taken on what they saw. */
export async function takeStep(
  walk: Walk,
  list: string,
  taken: Omit<Step, 'asks' | 'version' | 'status'> & { readonly step: string; readonly status?: number },
): Promise<Answer> {
  const { step, status = 200, ...more } = taken;
  const seen = await walk.read(more.by, `/v1/lists/${list}`, more.at);
  const version = Number(seen.body.version);
  return walk.step({ tells: toldState, ...more, asks: `POST /v1/lists/${list}/${step}`, version, status });
}

export function toldState({ state, timeliness, counts, may }: Answer['body']): string {
  const said = [state, timeliness, toldCounts(counts)].filter((word) => typeof word === 'string' && word !== '');
  return `${said.join(', ')}; may ${Array.isArray(may) && may.length > 0 ? may.join(', ') : 'do nothing now'}`;
}

export function toldCounts(counts: unknown): string {
  if (typeof counts !== 'object' || counts === null) return '';
  const some = Object.entries(counts).filter(([, count]) => count !== 0);
  return some.map(([name, count]) => `${count} ${name}`).join(', ');
}

export function toldFile(_: Answer['body'], { headers, file }: Answer): string {
  const said = headers.get('Ansinh-Rows');
  if (file.bytes.length === 0) throw new Error('the file is empty');
  return `a file of ${file.bytes.length} bytes${said === null ? '' : `; ${said}`}`;
}

// Protects the service from files as they are sent: every attack of test/lists/hostile goes through the running Worker, in
// a heap of 96 MB. Each is refused for what it is, soon, in words that repeat nothing; the Worker lives, and nothing is stored.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILE_REFUSALS } from '../../../src/lists/intake/refusals.ts';
import { ATTACKS, type Attack } from '../../lists/hostile/files.ts';
import { HEADING, makeWorkbook, PERSON, rowsXml } from '../../lists/intake/made-workbook.ts';
import { type Desk, deskOf, EARLY, idOf } from '../../support/lists.ts';
import { as, type Officer } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';
import { send } from '../../support/send.ts';

/** Generous for a busy machine; an attack that works takes many minutes. */
const MOST_MS = 90_000;
/** What a stream that does not end by itself sends before its sender gives up: what may be sent at all, or more than that. */
const MAY_BE_SENT = 60 * 1024 * 1024;
const IS_TOO_LARGE = 80 * 1024 * 1024;

let system: System;
let desk: Desk;
let clerk: Officer;
let list: string;
let chunk = 0;

beforeAll(async () => {
  system = await startSystem({ v8Flags: ['--max-heap-size=96'] });
  desk = await deskOf(system);
  clerk = await desk.officer(await desk.agency('commune', '19789'), 'maker');
  list = await desk.draft(clerk, await desk.openRound('46', 'commune-yearly', '2027'), []);
});
afterAll(async () => {
  await desk.offices.close();
  await system.stop();
});

const REGISTER = '/v1/registers/import?kind=near-poor&decidedOn=2026-11-20&decisionNumber=12/QĐ-UBND&from=2027-01';

type Content = Pick<Attack, 'build' | 'type'> & Partial<Pick<Attack, 'comesTo'>>;

const ofList = (path: string) => `/v1/lists/${list}/${path}`;

async function sent({ build, type = '', comesTo }: Content, path: string, method = 'POST') {
  const content = build();
  const most = comesTo === 'file-too-large' ? IS_TOO_LARGE : MAY_BE_SENT;
  const body = content instanceof Uint8Array ? new Uint8Array(content) : await upTo(content, most);
  const headers = { ...as(clerk), 'X-Now': EARLY, 'Content-Type': type, 'Idempotency-Key': randomUUID() };
  const start = performance.now();
  const { status, text } = await send(`${system.url}${path}`, { method, headers, body });
  return { status, text, ms: performance.now() - start };
}

async function upTo(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done && length < most; read = await reader.read()) {
    pieces.push(read.value);
    length += read.value.byteLength;
  }
  await reader.cancel();
  return new Uint8Array(Buffer.concat(pieces));
}

/** What is more than may be sent at all is not read as far as the reader would. */
function expectRefused(attack: Attack, { status, text, ms }: Awaited<ReturnType<typeof sent>>): void {
  const said = JSON.parse(text);
  const isTooLarge = said.code === 'too-large';

  expect([status, said.file?.code ?? said.code]).toEqual(
    isTooLarge ? [413, 'too-large'] : [FILE_REFUSALS[attack.comesTo], attack.comesTo],
  );
  expect(ms).toBeLessThan(MOST_MS);
  expect(text.length).toBeLessThan(2_000);
  expect(system.crashes()).toBe(0);
}

describe('a hostile file, sent to be checked', () => {
  it.each(ATTACKS)('$name: $comesTo', async (attack) => expectRefused(attack, await sent(attack, ofList('check'))));
});

describe('a hostile file, as a chunk of an upload', () => {
  let upload = '';
  beforeAll(async () => {
    upload = idOf(await desk.post(clerk, `/v1/lists/${list}/uploads`, { body: {}, now: EARLY }));
  });

  // A row too many is one after 100,000 that were taken in, part by part: as long as a good file takes, and shown above.
  it.each(ATTACKS.filter(({ comesTo }) => comesTo !== 'too-many-rows'))('$name: $comesTo', async (attack) => {
    chunk += 1;
    expectRefused(attack, await sent(attack, ofList(`uploads/${upload}/chunks/${chunk}`), 'PUT'));
  });
});

it('who is refused in the middle of a file is heard to its end, and loses neither the answer nor the connection', async () => {
  const upload = idOf(await desk.post(clerk, `/v1/lists/${list}/uploads`, { body: {}, now: EARLY }));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { ...as(clerk), 'X-Now': EARLY, 'Content-Type': 'text/csv' };
  const send = async (number: number) => {
    const path = `${system.url}/v1/lists/${list}/uploads/${upload}/chunks/${number}`;
    const outgoing = request(path, { method: 'PUT', agent, headers });
    outgoing.end(Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(MAY_BE_SENT)]));
    const [incoming]: IncomingMessage[] = await once(outgoing, 'response');
    await once(Object(incoming).resume(), 'end');
    return [incoming?.statusCode, outgoing.reusedSocket];
  };

  expect([await send(1), await send(2)]).toEqual([
    [FILE_REFUSALS['pdf-file'], false],
    [FILE_REFUSALS['pdf-file'], true],
  ]);
  agent.destroy();
});

describe('a hostile file, handed in at once', () => {
  /** What other files hold, the two above have shown. */
  const some = ATTACKS.filter((_, at) => at % 8 === 0);

  it.each(some)('$name: $comesTo', async (attack) => expectRefused(attack, await sent(attack, ofList('entries'))));
});

describe('a hostile file, for an extract or a register', () => {
  let extract = '';
  beforeAll(async () => {
    const body = { kind: 'population', takenOn: EARLY.slice(0, 10), keepUntil: '2027-05-31' };
    extract = idOf(await desk.post(clerk, '/v1/outreach/extracts', { body, now: EARLY }));
  });

  /** The same reader: some of each kind of attack, and others than those handed in at once. */
  const some = ATTACKS.filter((_, at) => at % 8 === 4);

  it.each(some)('$name: $comesTo', async (attack) => {
    expectRefused(attack, await sent(attack, `/v1/outreach/extracts/${extract}/files`));
    expectRefused(attack, await sent(attack, REGISTER));
  });

  it('leaves nothing in them', async () => {
    const found = await desk.get(clerk, `/v1/outreach/extracts/${extract}`, EARLY);
    const registered = await desk.get(clerk, '/v1/registrations?kind=near-poor&month=2027-01', EARLY);

    expect(found.body).toMatchObject({ version: 1, stored: 0 });
    expect(registered.body).toMatchObject({ items: [] });
  });
});

it('after all of them the next file is read, and nothing is left behind on the list', async () => {
  const good = { build: () => makeWorkbook({ sheets: { A: rowsXml([HEADING, PERSON]) } }) };
  const { status } = await sent(good, ofList('check'));
  const { body } = await desk.get(clerk, `/v1/lists/${list}`, EARLY);

  expect([status, system.crashes()]).toEqual([200, 0]);
  expect(body).toMatchObject({ version: 1, counts: { people: 0 } });
});

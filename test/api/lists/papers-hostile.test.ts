// Protects the service from files as they are sent: every attack of test/lists/hostile goes through the running Worker, in
// a heap of 96 MB. Each is refused for what it is, soon, in words that repeat nothing; the Worker lives, and nothing is stored.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILE_REFUSALS } from '../../../src/lists/intake/refusals.ts';
import { ATTACKS, type Attack } from '../../lists/hostile/files.ts';
import { HEADING, makeWorkbook, PERSON, rowsXml } from '../../lists/intake/made-workbook.ts';
import { type Desk, deskOf, EARLY } from '../../support/lists.ts';
import { as, type Officer } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';

/** Generous for a busy machine; an attack that works takes minutes. */
const MOST_MS = 15_000;
/** What a stream that does not end by itself sends before its sender gives up. */
const MOST_SENT = 80 * 1024 * 1024;

let system: System;
let desk: Desk;
let clerk: Officer;
let list: string;

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

async function sent({ build, type = '' }: Pick<Attack, 'build' | 'type'>) {
  const content = build();
  const body = content instanceof Uint8Array ? new Uint8Array(content) : await upTo(content, MOST_SENT);
  const headers = { ...as(clerk), 'X-Now': EARLY, 'Content-Type': type };
  const start = performance.now();
  const response = await fetch(`${system.url}/v1/lists/${list}/check`, { method: 'POST', headers, body });
  const text = await response.text();
  return { status: response.status, text, ms: performance.now() - start };
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

describe('a hostile file, sent to be checked', () => {
  it.each(ATTACKS)('$name: $comesTo', async (attack) => {
    const { status, text, ms } = await sent(attack);
    const said = JSON.parse(text);

    // What is more than may be sent at all is not read as far as the reader would.
    const expected = said.code === 'too-large' ? 413 : FILE_REFUSALS[attack.comesTo];
    expect([status, said.file?.code ?? said.code]).toEqual([
      expected,
      said.code === 'too-large' ? 'too-large' : attack.comesTo,
    ]);
    expect(ms).toBeLessThan(MOST_MS);
    expect(text.length).toBeLessThan(2_000);
    expect(system.crashes()).toBe(0);
  });

  it('leaves the next one to be read, and nothing behind', async () => {
    const { status } = await sent({ build: () => makeWorkbook({ sheets: { A: rowsXml([HEADING, PERSON]) } }) });
    const [kept] = await desk.offices.sql('select count(*) as rows from app.entry_row');

    expect([status, Number(kept?.rows), system.crashes()]).toEqual([200, 0, 0]);
  });
});
